"""Lives of small knowledge bases: steps taken on the database and on a model of what must be shown."""
