"""One list as one address asks for it: what pages, exports, feeds and details read."""

from ecosystem.browse.listing.columns import Heading
from ecosystem.browse.listing.listing import Listing, whole_lists
from ecosystem.browse.listing.pills import Pill

__all__ = ["Heading", "Listing", "Pill", "whole_lists"]
