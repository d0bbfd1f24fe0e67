"""Every address of the site. The pages' own addresses stand in `ecosystem.browse.urls`."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
]
