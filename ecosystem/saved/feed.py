"""What is new in a list, or in a saved view of one, as Atom feeds."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html_join
from django.utils.translation import gettext as _

from ecosystem.browse.listing import Listing
from ecosystem.kinds.change import CHANGES
from ecosystem.models import SavedView
from ecosystem.saved.news import News, news
from ecosystem.saved.state import address, listing_of

Followed = TypeVar("Followed", Listing, SavedView)

if TYPE_CHECKING:

    class _Feed(Feed[News, Followed], Generic[Followed]):
        pass

else:

    class _Feed(Feed, Generic[Followed]):
        pass


class NewsFeed(_Feed[Followed]):
    """Entries of whatever is followed, the newest first."""

    feed_type = Atom1Feed
    item_guid_is_permalink = False

    def author_name(self) -> str:
        """Who tells it: Atom (RFC 4287, 4.1.1) wants an author of the feed or of each entry."""
        return _("Ecosystem Atlas")

    def item_title(self, item: News) -> str:
        """What it is about."""
        return item.title

    def item_description(self, item: News) -> str:
        """Cause and values, as HTML: that is how Atom reads it."""
        return format_html_join("\n", "{}<br>", ((line,) for line in item.lines))

    def item_link(self, item: News) -> str:
        """Its permanent address."""
        return item.url

    def item_guid(self, item: News) -> str:
        """Stays the same however the list is filtered."""
        return item.guid

    def item_updateddate(self, item: News) -> datetime:
        """When it happened."""
        return item.at

    item_pubdate = item_updateddate


class ChangeFeed(NewsFeed[Listing]):
    """`/changes/feed/?entity=…&kind=…&region=…&run=…`: the filters of the list choose what it tells of."""

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

    def items(self, obj: Listing) -> list[News]:
        """The changes of one record by one cause at one moment together."""
        return news(obj)


class SavedViewFeed(NewsFeed[SavedView]):
    """`/views/feed/<token>/`: for feed readers, which cannot log in; the token is the key."""

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> SavedView:
        """The view of the token."""
        return get_object_or_404(SavedView, token=kwargs["token"])

    def title(self, obj: SavedView) -> str:
        """Site and view."""
        return f"{_('Ecosystem Atlas')} · {obj.name}"

    def link(self, obj: SavedView) -> str:
        """The list."""
        return address(obj)

    def items(self, obj: SavedView) -> list[News]:
        """What is new in what the view shows."""
        listing = listing_of(obj)
        if listing is None:
            raise Http404
        return news(listing)
