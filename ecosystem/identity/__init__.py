"""Whether two records mean one thing, judged from their names; and the ids that follow from names.

`compare` is the only place that decides. Importing uses its rules for what it takes for one by itself
(`is_full_name`, `known`), and asks people about the rest.
"""

from ecosystem.identity.comparing import compare
from ecosystem.identity.full_names import is_full_name
from ecosystem.identity.match import Match, Reason, Verdict
from ecosystem.identity.public_ids import derived_public_id
from ecosystem.identity.side import Side

__all__ = ["Match", "Reason", "Side", "Verdict", "compare", "derived_public_id", "is_full_name"]
