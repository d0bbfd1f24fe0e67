"""Addresses of the review."""

from django.urls import path

from articles.review.joining import merge_page, split_page
from articles.review.views import answer, queue_page, review, undo

urlpatterns = [
    path("review/", review, name="review"),
    path("review/undo/", undo, name="review-undo"),
    path("review/merge/<slug:public_id>/", merge_page, name="review-merge"),
    path("review/split/<slug:public_id>/", split_page, name="review-split"),
    path("review/<slug:queue>/", queue_page, name="review-queue"),
    path("review/<slug:queue>/<str:key>/", answer, name="review-answer"),
]
