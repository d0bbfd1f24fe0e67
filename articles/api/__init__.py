"""Articles under `/api/v1/`: the list, each article with its text, and what was read out of it."""
