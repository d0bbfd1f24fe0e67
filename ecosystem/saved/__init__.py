"""Views of lists that people keep, share and follow."""
