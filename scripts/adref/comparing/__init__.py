"""Two texts compared: what was kept, removed and added."""
