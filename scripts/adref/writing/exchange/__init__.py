"""What goes out to a translator, one module or package for each channel."""
