"""A document becomes bytes. A writer decides nothing: it translates."""
