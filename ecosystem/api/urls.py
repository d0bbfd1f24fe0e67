"""Addresses of the interface; articles add theirs before these."""

from django.urls import include, path, re_path
from drf_spectacular.views import SpectacularJSONAPIView

from ecosystem.api.endpoints.changes import ChangesEndpoint
from ecosystem.api.endpoints.index import IndexEndpoint
from ecosystem.api.endpoints.records import RecordEndpoint
from ecosystem.api.errors import NothingView
from ecosystem.api.resources import OWN
from ecosystem.api.routes import routes

urlpatterns = [
    path("", IndexEndpoint.as_view(), name="api-index"),
    *(pattern for resource in OWN for pattern in routes(resource)),
    path("entities/<slug:id>", RecordEndpoint.as_view(), name="api-entity"),
    path("changes", ChangesEndpoint.as_view(), name="api-changes"),
    path("schema", SpectacularJSONAPIView.as_view(), name="api-schema"),
    path("", include("ecosystem.api.reconcile.urls")),
    re_path("", NothingView.as_view()),
]
