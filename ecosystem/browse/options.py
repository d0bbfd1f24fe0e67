"""The values of a facet as items of a list, drawn without a template: pages show hundreds of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from ecosystem.browse.facets import Option

_EMPTY = SafeString("")
_CURRENT = SafeString(' aria-current="true"')
_HIDDEN = SafeString('<span class="visually-hidden">{}</span>')
_ITEM = (
    '<li class="depth-{}"><a href="{}" class="option{}"{} rel="nofollow">'
    '<span class="box" aria-hidden="true"></span><span class="label" title="{}">{}</span>{}{}</a>{}</li>\n'
)
_EXCLUDE = (
    '<a class="exclude" href="{}" rel="nofollow" title="{}"><i class="ti ti-minus" aria-hidden="true"></i>'
    '<span class="visually-hidden">{}</span></a>'
)


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said beside every value, translated once."""

    chosen: SafeString
    excluded: SafeString
    exclude: str
    exclude_value: str


def items(options: Iterable[Option]) -> SafeString:
    """One item for each value: the links that choose and exclude it, and how many rows it leaves."""
    words = _Words(
        format_html(_HIDDEN, _("chosen; click to remove")),
        format_html(_HIDDEN, _("excluded; click to remove")),
        _("Exclude"),
        _("Exclude %(value)s"),
    )
    return format_html_join("", "{}", ((_item(option, words),) for option in options))


def _item(option: Option, words: _Words) -> SafeString:
    state, said = _state(option, words)
    current = _CURRENT if state else _EMPTY
    label = option.label
    return format_html(
        _ITEM,
        option.depth,
        option.url,
        state,
        current,
        label,
        label,
        _number(option),
        said,
        _way_out(option, words),
    )


def _state(option: Option, words: _Words) -> tuple[str, SafeString]:
    """The class of a value that is chosen or excluded, and the words for who does not see it."""
    if option.selected:
        return " selected", words.chosen
    return (" excluded", words.excluded) if option.excluded else ("", _EMPTY)


def _number(option: Option) -> SafeString:
    if option.excluded or not option.counted:
        return _EMPTY
    return format_html('<span class="n">{}</span>', option.count)


def _way_out(option: Option, words: _Words) -> SafeString:
    """The link that excludes a value; none where it is chosen or excluded already."""
    if not option.exclude_url:
        return _EMPTY
    return format_html(
        _EXCLUDE, option.exclude_url, words.exclude, words.exclude_value % {"value": option.label}
    )
