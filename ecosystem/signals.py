"""Word to whoever keeps the shown state in step with what people decided."""

from django.dispatch import Signal

#: Sent with `entities`, the ids whose decisions or judgements changed, inside the same transaction.
decided = Signal()

#: Sent with `entities`, the two ids that a new or undone judgement is about, inside the same transaction.
judged = Signal()

#: Sent when reference lists were loaded and changed something, inside the same transaction.
listed = Signal()
