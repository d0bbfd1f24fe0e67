"""The switch of languages; accounts keep the choice, whatever machine they sit at."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.auth.signals import user_logged_in
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST
from django.views.i18n import set_language

from ecosystem.browse.language import SESSION_KEY
from ecosystem.models import Preference


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Django's own view, which sets the cookie; of an account the choice is kept too."""
    code = request.POST.get("language", "")
    if request.user.is_authenticated and code in dict(settings.LANGUAGES):
        Preference.objects.update_or_create(user_id=request.user.pk, defaults={"language": code})
        request.session[SESSION_KEY] = code
    return set_language(request)


@receiver(user_logged_in)
def _remember(sender: object, request: HttpRequest | None, user: AbstractBaseUser, **kwargs: Any) -> None:
    """Who logs in reads the language that was chosen last, here or elsewhere."""
    chosen = Preference.objects.filter(user_id=user.pk).values_list("language", flat=True).first()
    if chosen and request is not None:
        request.session[SESSION_KEY] = chosen
