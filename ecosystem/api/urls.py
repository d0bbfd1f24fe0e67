"""Addresses of the interface."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularJSONAPIView

from ecosystem.api.changes import ChangesView
from ecosystem.api.errors import NothingView

urlpatterns = [
    path("changes", ChangesView.as_view(), name="api-changes"),
    path("schema", SpectacularJSONAPIView.as_view(), name="api-schema"),
    re_path("", NothingView.as_view()),
]
