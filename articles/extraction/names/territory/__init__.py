"""Where divisions, streets and villages stand in the text, and what places names may be read with."""
