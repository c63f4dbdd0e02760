"""The command line and everything a person touches.

The only room of the library that opens files, reads the clock, runs programs or prints.
"""
