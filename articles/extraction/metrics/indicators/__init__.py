"""How a figure is read: amounts, changes, ratios, rows, parts, and what says nothing of anybody."""
