"""Texts as people send them in become manuscripts; no word is lost on the way."""
