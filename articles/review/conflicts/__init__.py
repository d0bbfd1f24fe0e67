"""Where sources say something else than each other, or than a person."""

from django.utils.translation import gettext_lazy as _

from articles.review.asking import Mixed
from articles.review.conflicts.figures import Figures
from articles.review.conflicts.overruled import Overruled
from articles.review.conflicts.values import Values


class Conflicts(Mixed):
    """Choose one of what is said, keep what is shown, or give another value."""

    key = "conflicts"
    title = _("Conflicts")
    hint = _("Which of these is right?")
    icon = "arrows-split-2"
    permission = "ecosystem.add_decision"
    template = "review/_conflict.html"
    parts = {"decision": Overruled(), "value": Values(), "figure": Figures()}
