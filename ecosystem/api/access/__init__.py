"""Who reads the interface, and how often: tokens, limits, the page where people make their tokens."""
