"""Where projects, policies and programmes stand in the text."""
