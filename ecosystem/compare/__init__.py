"""Two to six entities of one kind side by side: attributes, figures, counts, what they share."""
