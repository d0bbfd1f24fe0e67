"""Who says so, and how surely: the parts of proofs that speak of sources, drawn without templates."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from django.template.defaultfilters import floatformat
from django.utils.safestring import SafeString
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from ecosystem.browse.bands import band
from ecosystem.browse.figures import period
from ecosystem.browse.filling import each_filled, filled
from ecosystem.browse.proofs.proof import Proof
from ecosystem.browse.sources import Quote

_EMPTY = SafeString("")
#: Letters of a version that tell it from others.
_VERSION = 8


def standing(proof: Proof) -> SafeString:
    """How sure the value is, how many say so, and when somebody said so last."""
    publishers = proof.publishers
    counted = ngettext("%(n)s independent publisher", "%(n)s independent publishers", publishers)
    return filled(
        '<p class="standing">{} · {}{}{}</p>',
        _sureness(proof.confidence, get_language()),
        counted % {"n": publishers},
        _articles(proof.articles, publishers),
        _newest(proof),
    )


@lru_cache(maxsize=1024)  # a page has hundreds of values, all sure to a few degrees
def _sureness(confidence: float | None, _language: str | None) -> SafeString:
    sure = band(confidence) if confidence is not None else None
    words, number = sure.label if sure else "", floatformat(confidence, 2)
    return filled('<span class="sureness sureness-{}" title="{}">{}</span>', sure, number, words)


def _articles(articles: int, publishers: int) -> str:
    """How many articles say so, where these are more than the publishers."""
    if articles <= publishers:
        return ""
    return " · " + ngettext("%(n)s article", "%(n)s articles", articles) % {"n": articles}


def _newest(proof: Proof) -> SafeString:
    newest = proof.newest
    if newest is None:
        return _EMPTY
    day = newest.isoformat()
    return filled(' · {} <time datetime="{}">{}</time> ({})', _("newest"), day, day[:7], proof.age)


def quote_items(quotes: Iterable[Quote]) -> SafeString:
    """The quotes as items of a list."""
    return each_filled("", "<li>{}</li>", ((quoted(quote),) for quote in quotes))


def quoted(quote: Quote) -> SafeString:
    """The words, and where they stand."""
    return filled("<blockquote>{}</blockquote>{}", quote.text, cited(quote))


def cited(quote: Quote) -> SafeString:
    """Outlet, headline and date of an article, leading to the sentence."""
    title = f"《{quote.title}》" if quote.title else _("Without a headline")
    parts = (quote.outlet, title, period(quote.published) if quote.published else "")
    return filled(
        '<p class="cite"><a href="{}">{}</a></p>', quote.url, " · ".join(part for part in parts if part)
    )


def importer(quotes: list[Quote]) -> str:
    """What read the value, where no person and no list gave it."""
    first = quotes[0] if quotes else None
    return _importer(first.rule if first else "", first.extractor if first else "", get_language())


@lru_cache(maxsize=1024)  # few rules read most of a page
def _importer(rule: str, version: str, _language: str | None) -> str:
    parts = [_("Importer")]
    if rule:
        parts.append(_("rule %(rule)s") % {"rule": rule})
    if version:
        parts.append(_("version %(version)s") % {"version": version[:_VERSION]})
    return " · ".join(parts)
