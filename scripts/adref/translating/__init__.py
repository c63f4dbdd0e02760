"""What a translation knows: fingerprints, standing, and the text it makes."""
