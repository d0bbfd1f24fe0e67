"""The quality page: how sure, how fresh and how well checked the knowledge base is."""
