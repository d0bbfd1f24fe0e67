"""Deliberate faults, each of which the tests must catch: see `faults.toml` and `make faults`."""
