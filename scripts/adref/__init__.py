"""Typesets multilingual UN submissions from plain YAML texts."""
