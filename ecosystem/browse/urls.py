"""Addresses of the generic pages, made from the registered catalogues."""

from django.urls import URLPattern, path

from ecosystem.browse.card import card
from ecosystem.browse.catalogue import Catalogue
from ecosystem.browse.choices import choices_view
from ecosystem.browse.health import alive, ready
from ecosystem.browse.preferences import preference_view
from ecosystem.browse.views import detail_view, favicon, list_view, permanent
from ecosystem.compare.views import compare_page
from ecosystem.figures.vocabulary import INDICATORS
from ecosystem.kinds import CATALOGUES
from ecosystem.kinds.change import CHANGES
from ecosystem.kinds.metric import METRICS
from ecosystem.kinds.metric_page import metric_page
from ecosystem.saved.feed import ChangeFeed
from ecosystem.search.views import search_page


def list_urls(catalogue: Catalogue) -> list[URLPattern]:
    """The list of a catalogue and what belongs to it."""
    slug, key = catalogue.slug, catalogue.key
    return [
        path(f"{slug}/", list_view(catalogue), name=f"{key}-list"),
        path(f"{slug}/choices/<str:param>/", choices_view(catalogue), name=f"{key}-choices"),
        path(f"{slug}/preference/", preference_view(catalogue), name=f"{key}-preference"),
    ]


def entity_urls(catalogue: Catalogue) -> list[URLPattern]:
    """List and detail of one kind."""
    return [
        *list_urls(catalogue),
        path(f"{catalogue.slug}/<slug:public_id>/", detail_view(catalogue), name=f"{catalogue.key}-detail"),
    ]


urlpatterns = [
    *(pattern for catalogue in CATALOGUES for pattern in entity_urls(catalogue)),
    *list_urls(METRICS),
    *list_urls(INDICATORS),
    path("metrics/<int:pk>/", metric_page, name="metric-detail"),
    *list_urls(CHANGES),
    path("changes/feed/", ChangeFeed(), name="change-feed"),
    path("compare/", compare_page, name="compare"),
    path("search/", search_page, name="search"),
    path("id/<slug:public_id>/card/", card, name="card"),
    path("id/<slug:public_id>", permanent, name="permanent"),
    path("favicon.ico", favicon, name="favicon"),
    path("healthz", alive, name="healthz"),
    path("readyz", ready, name="readyz"),
]
