"""A submission in one language becomes a document in which all is decided."""
