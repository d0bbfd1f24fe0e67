"""Asking of figures: which subjects lead, how they went over the years, and what is counted at all."""
