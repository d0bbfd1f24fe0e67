"""Mails that tell what is new in saved views."""

from __future__ import annotations

from datetime import datetime, timedelta
from urllib.parse import urljoin

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from ecosystem.models import Preference, SavedView
from ecosystem.saved.news import MOST, News, news
from ecosystem.saved.state import address, listing_of

#: A little less than the interval, so that a daily job that begins a minute early skips no day.
_EVERY = {
    SavedView.Digest.DAILY: timedelta(hours=23),
    SavedView.Digest.WEEKLY: timedelta(days=7, hours=-1),
}


def send_digests(now: datetime | None = None) -> int:
    """Mail what is new since the last mail, of every view that is due; the number of mails."""
    moment = now or timezone.now()
    return sum(_send(pk, moment) for pk in _due(moment))


def _due(now: datetime) -> list[int]:
    wanted = SavedView.objects.exclude(digest=SavedView.Digest.NONE).filter(owner__is_active=True)
    return [view.pk for view in wanted.exclude(owner__email="") if _is_due(view, now)]


def _is_due(view: SavedView, now: datetime) -> bool:
    return view.told <= now - _EVERY[SavedView.Digest(view.digest)]


@transaction.atomic
def _send(pk: int, now: datetime) -> bool:
    """One mail, or none where nothing is new. What could not be sent is tried again by the next run."""
    view = SavedView.objects.select_for_update().select_related("owner").get(pk=pk)
    listing = listing_of(view)
    if listing is None or not _is_due(view, now):
        return False
    with translation.override(_language(view)):
        entries = [entry for entry in news(listing, since=view.told) if entry.at <= now]
        if entries:
            _mail(view, entries)
    view.told = now
    view.save(update_fields=["told"])
    return bool(entries)


def _mail(view: SavedView, entries: list[News]) -> None:
    context = {
        "view": view,
        "entries": [(entry, urljoin(settings.SITE_URL, entry.url)) for entry in entries],
        "address": urljoin(settings.SITE_URL, address(view)),
        "more": len(entries) == MOST,
    }
    subject = _("%(site)s: what is new in “%(name)s”") % {"site": _("Ecosystem Atlas"), "name": view.name}
    send_mail(subject, render_to_string("saved/digest.txt", context), None, [view.owner.email])


def _language(view: SavedView) -> str:
    chosen = Preference.objects.filter(user=view.owner).values_list("language", flat=True).first()
    return chosen or settings.LANGUAGE_CODE
