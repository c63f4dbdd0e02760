"""A manuscript becomes a proposal: the parts of its text, and what was not sure.

Nothing here loses a word: what has no place in the text is kept beside it.
"""
