"""The app of where it is known from."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    """Sources, articles, and the mentions, claims and evidence read out of them."""

    name = "articles"
    verbose_name = _("Articles")
