"""Whether two records mean one thing, judged from their names alone; and the ids that follow from names."""

from ecosystem.identity.match import Match, Reason, Verdict
from ecosystem.identity.public_ids import derived_public_id

__all__ = ["Match", "Reason", "Verdict", "derived_public_id"]
