"""Addresses of the interface."""

from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView

from ecosystem.api.changes import ChangesView

urlpatterns = [
    path("changes", ChangesView.as_view(), name="api-changes"),
    path("schema", SpectacularJSONAPIView.as_view(), name="api-schema"),
]
