"""Where people stand in the text: by titles, by verbs, by fixed forms, by what is said of them."""
