"""What a submission, a language, a form and a finished document are.

Frozen values only: nothing in this room reads, decides or writes.
"""
