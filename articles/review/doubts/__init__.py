"""Facts that are shown on weak grounds: right, wrong, or nearly right."""

from django.utils.translation import gettext_lazy as _

from articles.review.asking import Mixed
from articles.review.doubts.attributes import Attributes
from articles.review.doubts.figures import Figures
from articles.review.doubts.relations import Relations


class Doubts(Mixed):
    """Accept, deny, correct in place."""

    key = "facts"
    title = _("Low-confidence facts")
    hint = _("Do the sources say this?")
    icon = "help-hexagon"
    permission = "ecosystem.add_decision"
    template = "review/_fact.html"
    parts = {"relation": Relations(), "figure": Figures(), "value": Attributes()}
