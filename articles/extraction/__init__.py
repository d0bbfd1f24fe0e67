"""Text → facts. Pure Python: no Django in here, so it is testable, quick to start, and runs in any worker."""

#: Goes on every piece of evidence; raise it when a rule changes what is read.
VERSION = "1"
