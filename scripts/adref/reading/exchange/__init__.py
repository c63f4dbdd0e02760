"""What comes back from a translator, one module or package for each channel."""
