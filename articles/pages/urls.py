"""Addresses of the front page, of articles and of the quality page."""

from django.urls import path

from articles.pages.catalogue import ARTICLES
from articles.pages.home import home
from articles.pages.quality.view import quality_page
from articles.pages.views import article_page
from ecosystem.browse.registry import register
from ecosystem.browse.urls import list_urls

register(ARTICLES)

urlpatterns = [
    path("", home, name="home"),
    path("quality/", quality_page, name="quality"),
    *list_urls(ARTICLES),
    path("articles/<int:pk>/", article_page, name="article-detail"),
]
