"""Names of organisations without a head that tells their kind: told by rows, trades, posts and sentences."""
