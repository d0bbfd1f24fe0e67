"""Addresses of the reconciliation service."""

from django.urls import path, re_path

from ecosystem.api.reconcile.views import ProposedProperties, ReconcileService, Suggestions, preview

urlpatterns = [
    path("reconcile", ReconcileService.as_view(), name="api-reconcile"),
    re_path(
        "^reconcile/suggest/(?P<part>entity|type|property)$",
        Suggestions.as_view(),
        name="api-reconcile-suggest",
    ),
    path("reconcile/properties", ProposedProperties.as_view(), name="api-reconcile-properties"),
    path("reconcile/preview", preview, name="api-reconcile-preview"),
]
