"""Text → facts. Pure Python: no Django in here, so it is testable, quick to start, and runs in any worker."""
