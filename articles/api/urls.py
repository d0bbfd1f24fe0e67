"""Addresses of articles in the interface."""

from django.urls import path

from articles.api.endpoints import FactsEndpoint, MentionsEndpoint
from articles.api.resource import ARTICLE
from ecosystem.api.routes import routes

urlpatterns = [
    *routes(ARTICLE),
    path("articles/<int:id>/mentions", MentionsEndpoint.as_view(), name="api-article-mentions"),
    path("articles/<int:id>/facts", FactsEndpoint.as_view(), name="api-article-facts"),
]
