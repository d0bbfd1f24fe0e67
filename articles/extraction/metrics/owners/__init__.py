"""Whose a figure is: who governs the clause, whom the text goes on about, who cannot own it."""
