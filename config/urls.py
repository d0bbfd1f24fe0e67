"""Every address of the site. The pages' own addresses stand in `ecosystem.browse` and `articles`."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path("api/v1/", include("articles.api.urls")),
    path("api/v1/", include("ecosystem.api.urls")),
    path("", include("ecosystem.api.pages")),
    path("", include("ecosystem.accounts.urls")),
    path("", include("ecosystem.saved.urls")),
    path("", include("ecosystem.browse.urls")),
    path("", include("ecosystem.graph.urls")),
    path("", include("articles.pages.urls")),
    path("", include("articles.review.urls")),
    path("", include("articles.uploading.urls")),
]
