"""Addresses of saved views."""

from django.urls import path

from ecosystem.saved.feed import SavedViewFeed
from ecosystem.saved.views import change_view, keep_view, saved_views

urlpatterns = [
    path("views/", saved_views, name="saved-views"),
    path("views/keep/", keep_view, name="saved-view-keep"),
    path("views/<int:pk>/", change_view, name="saved-view"),
    path("views/feed/<str:token>/", SavedViewFeed(), name="saved-view-feed"),
]
