"""What stands behind a value, folded beside it: drawn without templates, a page has hundreds of these."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.safestring import SafeString
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from ecosystem.browse.filling import each_filled, filled
from ecosystem.browse.persons import called
from ecosystem.browse.proofs.proof import Other, Proof
from ecosystem.browse.proofs.quoting import cited, importer, quote_items, quoted, standing
from ecosystem.browse.sources import Quote
from ecosystem.models import Decision

_EMPTY = SafeString("")
#: Quotes shown for another value.
_MOST = 3


def evidence(proof: Proof, numbers: Iterable[int] = (), anchor: str = "") -> SafeString:
    """The proof, folded; its notes on paper have these `numbers`. Nothing where nothing is to be told."""
    if not proof:
        return _EMPTY
    words = _("Sources and decisions")
    return filled(
        '{}<details class="evidence"><summary title="{}"><span class="visually-hidden">{} </span>{}</summary>'
        "{}</details>",
        _references(numbers),
        words,
        words,
        _signs(proof),
        body(proof, anchor),
    )


def body(proof: Proof, anchor: str = "") -> SafeString:
    """The proof, unfolded; `anchor` is the id of the place."""
    return filled(
        '<div class="proof-body"{}>{}{}{}</div>',
        filled(' id="{}"', anchor) if anchor else "",
        _said(proof),
        _labelled(_("What else was said"), "others", other_items(proof.others)),
        _decided(proof) if proof.is_grounded else "",
    )


def other_items(others: Iterable[Other]) -> SafeString:
    """Other values as items of a list: who says so, and why they are not shown."""
    return each_filled("", "<li><b>{}</b> {}{}</li>", (_other(other) for other in others))


def decision_words(decision: Decision) -> SafeString:
    """What was decided, by whom, when and why."""
    at = localtime(decision.at)
    day = filled('<time datetime="{}">{}</time>', at.isoformat(), f"{at:%Y-%m-%d}")
    parts = (decision.get_action_display(), called(decision.by), day, decision.reason)
    return each_filled(" · ", "{}", ((part,) for part in parts if part))


def _references(numbers: Iterable[int]) -> SafeString:
    found = each_filled("", "[{}]", ((number,) for number in numbers))
    return filled('<sup class="print-only">{}</sup>', found) if found else _EMPTY


def _signs(proof: Proof) -> SafeString:
    """What the eye sees of the folded proof: who vouches for the value, and that others were said."""
    if proof.is_withdrawn:
        return filled("{}{}", _sign("alert-triangle"), _("Source withdrawn"))
    signs = _EMPTY
    if proof.statements:
        signs += filled("{}{}", _sign("quote"), proof.publishers)
    if proof.listed:
        signs += _sign("list-check", _("Reference list"))
    if proof.decision:
        signs += _sign("user-check", _("Decided by a person"))
    if proof.others:
        signs += filled("{}{}", _sign("messages", _("Other values")), len(proof.others))
    return signs


def _sign(icon: str, words: str = "") -> SafeString:
    drawn = filled('<i class="ti ti-{}" aria-hidden="true"></i>', icon)
    return filled('{}<span class="visually-hidden">{} </span>', drawn, words) if words else drawn


def _said(proof: Proof) -> SafeString:
    """What the sources say; where there are none, what becomes of the value."""
    if proof.statements:
        return filled("{}<ul>{}</ul>", standing(proof), quote_items(proof.quotes))
    if proof.is_withdrawn:
        former = each_filled("", "<li>{}</li>", ((_former(quote),) for quote in proof.former))
        kept = _("No live source says so any more; a person's acceptance keeps the value.")
        note = filled('<p class="standing">{} {}</p>', _low(_("Source withdrawn")), kept)
        return note + _labelled(_("What was said"), "former", former)
    if not proof.is_grounded:
        return filled('<p class="standing">{}</p>', _("Said, and not shown."))
    return _EMPTY


def _former(quote: Quote) -> SafeString:
    why = filled('<p class="standing">{}</p>', _low(quote.withdrawn))
    return filled("<del>{}</del>{}{}", quote.text, cited(quote), why)


def _low(words: str) -> SafeString:
    return filled('<span class="sureness sureness-low">{}</span>', words)


def _labelled(label: str, css: str, items: SafeString) -> SafeString:
    if not items:
        return _EMPTY
    return filled('<p class="label">{}</p><ul class="{}">{}</ul>', label, css, items)


def _other(other: Other) -> tuple[SafeString | str, SafeString, SafeString]:
    words = filled('<a href="{}">{}</a>', other.url, other.words) if other.url else other.words
    verdict: str = "" if other.url else _("outranked")
    if other.denied:
        verdict = decision_words(other.denied)
    quotes = each_filled("", "{}", ((quoted(quote),) for quote in other.quotes[:_MOST]))
    return words, filled('<span class="verdict">{}</span>', verdict), quotes


def _decided(proof: Proof) -> SafeString:
    listed = f"{_('Reference list')}: {proof.listed}" if proof.listed else ""
    if proof.decision:
        by: str = each_filled("; ", "{}", ((p,) for p in (decision_words(proof.decision), listed) if p))
    else:
        by = listed or importer(proof.quotes)
    return filled('<p class="decided"><span class="label">{}</span> {}</p>', _("Decided by"), by)
