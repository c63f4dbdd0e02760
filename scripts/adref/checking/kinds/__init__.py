"""The closed set of kinds of rule, one module each."""
