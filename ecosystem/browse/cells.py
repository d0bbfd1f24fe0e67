"""How values are drawn: links, badges, counts that lead to what they count, figures with their unit."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from urllib.parse import urlencode

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ecosystem.addresses import address_of
from ecosystem.browse.enumerating import separator
from ecosystem.browse.figures import normalised, printed
from ecosystem.browse.marking import marked
from ecosystem.browse.registry import catalogue_of
from ecosystem.models import Entity, Kind, Metric, Nature, Qualification, Region, Sector

EMPTY = SafeString("")
_WHENCE = (
    '<a class="whence" href="{0}" rel="nofollow" title="{1}" aria-label="{1}">'
    '<i class="ti ti-quote" aria-hidden="true"></i></a>'
)


def link(entity: Entity | None) -> SafeString:
    """The entity's name, leading to its page."""
    if entity is None:
        return EMPTY
    return format_html('<a href="{}">{}</a>', entity.get_absolute_url(), entity.name)


def row_link(row: Entity) -> SafeString:
    """The name of a row of a list: what was searched for marked, its page knowing the list it came from."""
    url = row.get_absolute_url()
    within, marker = getattr(row, "within", ""), getattr(row, "marker", None)
    url = f"{url}?{urlencode({'in': within})}" if within else url
    drawn = format_html('<a href="{}">{}</a>', url, marked(row.name, marker))
    also = getattr(row, "also_called", "")
    return format_html('{}<span class="also">{}</span>', drawn, marked(also, marker)) if also else drawn


def links(entities: Iterable[Entity]) -> SafeString:
    """Several names, in one line."""
    return format_html_join(separator(), "{}", ((link(e),) for e in entities))


def icon(key: str) -> SafeString:
    """The icon of a kind, coloured as the kind; words stand beside it."""
    catalogue = catalogue_of(key)
    name = catalogue.icon if catalogue else "point"
    return format_html('<i class="ti ti-{} kind-icon kind-{}" aria-hidden="true"></i>', name, key)


def kind_link(entity: Entity | None) -> SafeString:
    """The entity's name with the icon of its kind."""
    if entity is None:
        return EMPTY
    return format_html("{} {}", _kind_sign(entity.kind, get_language()), link(entity))


@cache
def _kind_sign(kind: str, _language: str | None) -> SafeString:
    """The icon of a kind, its name on hover."""
    return format_html('<span title="{}">{}</span>', Kind(kind).label, icon(kind))


def region_link(region: Region | None) -> SafeString:
    """A place by its short name; its full name on hover."""
    if region is None:
        return EMPTY
    url = address_of("region-detail", region.public_id)
    return format_html('<a class="text-reset" href="{}">{}</a>', url, region.name)


def sector_name(sector: Sector) -> str:
    """The sector in the language of the page."""
    return sector.name_en if (get_language() or "").startswith("en") else sector.name


def code_labels() -> dict[str, str]:
    """What the codes of sectors and qualifications are called."""
    sectors = {sector.code: sector_name(sector) for sector in Sector.objects.all()}
    return sectors | dict(Qualification.objects.values_list("code", "name"))


def sector_tags(key: str, sectors: Iterable[Sector]) -> SafeString:
    """Sectors as tags, each leading to the list filtered by it."""
    url = address_of(f"{key}-list")
    rows = ((f"{url}?{urlencode({'sector': s.code})}", sector_name(s)) for s in sectors)
    return format_html_join(" ", '<a class="tag" href="{}">{}</a>', rows)


def count_link(count: int | None, key: str, **params: str) -> SafeString:
    """A number that leads to the list it counts."""
    if not count:
        return format_html('<span class="text-secondary">{}</span>', 0)
    return format_html('<a href="{}?{}">{}</a>', address_of(f"{key}-list"), urlencode(params), count)


def level_badge(level: str, label: str) -> SafeString:
    """A level."""
    return format_html('<span class="level">{}</span>', label) if level else EMPTY


def figure(metric: Metric) -> SafeString:
    """Value and unit as printed, the normalised value on hover; plan and forecast marked."""
    return format_html(
        '<span class="figure figure-{}" title="{}">{}</span>{}',
        metric.nature,
        normalised(metric),
        printed(metric),
        nature_badge(metric),
    )


def nature_badge(metric: Metric) -> SafeString:
    """A badge on what is not a fact."""
    if metric.nature == Nature.ACTUAL:
        return EMPTY
    return format_html(
        ' <span class="badge nature nature-{}">{}</span>', metric.nature, metric.get_nature_display()
    )


def whence(url: str, label: object) -> SafeString:
    """The way to what stands behind a value."""
    return way(url, sources_words(label))


def sources_words(label: object) -> SafeString:
    """The words of that way."""
    return conditional_escape(_("Sources: %(what)s") % {"what": label})


def way(url: str, words: SafeString) -> SafeString:
    """The same in words that are known already: a list has it in every row."""
    return format_html(_WHENCE, url, words)


def unknown() -> SafeString:
    """The words for what no article gives."""
    return format_html('<span class="unknown">{}</span>', _("Not reported"))


def page_count(entity: Entity, count: int, anchor: str) -> SafeString:
    """A number that leads to the part of the entity's page where the counted stand."""
    if not count:
        return format_html('<span class="text-secondary">{}</span>', 0)
    return format_html('<a href="{}#{}">{}</a>', entity.get_absolute_url(), anchor, count)
