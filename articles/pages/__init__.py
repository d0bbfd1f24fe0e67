"""Pages of articles, and the quotes that the pages of the knowledge base show."""
