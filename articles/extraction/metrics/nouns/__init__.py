"""What is counted: the noun phrase next to a figure, read to its last word."""
