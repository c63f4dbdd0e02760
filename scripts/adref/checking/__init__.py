"""Conventions held against a text: rules and the kinds they are of."""
