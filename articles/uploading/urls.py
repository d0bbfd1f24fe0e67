"""Addresses of uploads."""

from django.urls import path

from articles.uploading.views import (
    add_files,
    confirm_upload,
    discard_upload,
    preview_upload,
    remove_file,
    upload_page,
    uploads,
)

urlpatterns = [
    path("uploads/", uploads, name="uploads"),
    path("uploads/<int:pk>/", upload_page, name="upload"),
    path("uploads/<int:pk>/files/", add_files, name="upload-files"),
    path("uploads/<int:pk>/files/<int:file>/remove/", remove_file, name="upload-remove"),
    path("uploads/<int:pk>/preview/", preview_upload, name="upload-preview"),
    path("uploads/<int:pk>/import/", confirm_upload, name="upload-import"),
    path("uploads/<int:pk>/discard/", discard_upload, name="upload-discard"),
]
