"""Constructions times words: how newspapers say a thing, and what must be found in each cell."""
