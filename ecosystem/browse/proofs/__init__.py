"""What stands behind each shown value: who says so, what else was said, who decided, how fresh, how sure."""

from ecosystem.browse.proofs.collecting import Proofs, wording
from ecosystem.browse.proofs.notes import Notes
from ecosystem.browse.proofs.proof import Other, Proof

__all__ = ["Notes", "Other", "Proof", "Proofs", "wording"]
