"""Word to whoever keeps something that follows from the shown state."""

from django.dispatch import Signal

#: Sent with `entities` (ids whose shown state was worked out anew), `lost` (names that they had until now, as
#: kind and folded form) and `touching` (ids to which relations came or went), in the same transaction.
projected = Signal()
