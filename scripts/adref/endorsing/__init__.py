"""Rows of a sign-on form become a review, decisions, and the new ledger.

Nothing here opens a file, reads the clock or throws dice: who calls says what day it
is, and gives the references to the evidence.
"""
