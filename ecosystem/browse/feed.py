"""The change log as an Atom feed; the filters of the list choose what it tells of."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html_join
from django.utils.translation import gettext as _

from ecosystem.browse.change_words import NOTHING
from ecosystem.browse.changes import Told, told
from ecosystem.browse.listing import Listing
from ecosystem.kinds.change import CHANGES

#: Entries; each tells what one cause changed of one record at one moment.
ENTRIES = 50
#: Changes looked through for them.
_CHANGES = 1000

Event = list[Told]

if TYPE_CHECKING:
    _Feed = Feed[Event, Listing]
else:
    _Feed = Feed


class ChangeFeed(_Feed):
    """`/changes/feed/?entity=…&kind=…&region=…&run=…`: newest first."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Listing:
        """The list that the same parameters make."""
        return Listing(CHANGES, request.path, request.GET)

    def title(self, obj: Listing) -> str:
        """What it tells of."""
        return " · ".join([_("Ecosystem Atlas"), str(CHANGES.title), *(pill.label for pill in obj.pills)])

    def link(self, obj: Listing) -> str:
        """The same as a page."""
        return obj.query.url().replace(reverse("change-feed"), reverse("change-list"), 1)

    def feed_url(self, obj: Listing) -> str:
        """Its own address, filters and all."""
        return obj.query.url()

    def items(self, obj: Listing) -> list[Event]:
        """The changes of one record by one cause at one moment together."""
        newest = obj.filtered().select_related("entity", "by").order_by("-at", "entity", "pk")
        events = groupby(told(newest[:_CHANGES]), key=_moment)
        return [list(event) for _key, event in islice(events, ENTRIES)]

    def item_title(self, item: Event) -> str:
        """The record."""
        return f"{item[0].change.entity.get_kind_display()} {item[0].name}"

    def item_description(self, item: Event) -> str:
        """Cause, and what was and is, as HTML: that is how Atom reads it."""
        lines = [item[0].cause, *(_line(row) for row in item)]
        return format_html_join("\n", "{}<br>", ((text,) for text in lines))

    def item_link(self, item: Event) -> str:
        """The record's permanent address; of one that has no page, the log of its changes."""
        public_id = item[0].change.entity.public_id
        gone = f"{reverse('change-list')}?entity={public_id}"
        return gone if item[0].is_gone else reverse("permanent", args=[public_id])

    def item_guid(self, item: Event) -> str:
        """Stays the same however the feed is filtered."""
        change = item[0].change
        return f"urn:x-atlas:{change.entity.public_id}:{change.at.isoformat()}"

    item_guid_is_permalink = False

    def item_updateddate(self, item: Event) -> datetime:
        """When it changed."""
        return item[0].change.at

    item_pubdate = item_updateddate


def _moment(row: Told) -> tuple[datetime, int, str]:
    return row.change.at, row.change.entity_id, row.cause


def _line(row: Told) -> str:
    if row.before == NOTHING:
        return f"{row.what}: {row.after}"
    return f"{row.what}: {row.before} → {row.after}"
