"""Text becomes model. Every reader returns what it read and all that is wrong.

What later rooms may rely on: every scalar was text; nothing was given twice; every
value knows its place; no text holds a line break, a control, zero-width or
bidirectional character, or a space at either end.
"""
