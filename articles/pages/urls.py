"""Addresses of the front page and of articles."""

from django.urls import path

from articles.pages.catalogue import ARTICLES
from articles.pages.home import home
from articles.pages.views import article_page
from ecosystem.browse.registry import register
from ecosystem.browse.views import list_view

register(ARTICLES)

urlpatterns = [
    path("", home, name="home"),
    path("articles/", list_view(ARTICLES), name="article-list"),
    path("articles/<int:pk>/", article_page, name="article-detail"),
]
