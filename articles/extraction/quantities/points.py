"""Rows of numbers that share the unit of the last (高于全国、全省3.0个和2.4个百分点)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from articles.extraction.document import Quantity

_POINTS = "个百分点"
_NUMBER = r"[0-9]{1,3}(?:\.[0-9]{1,3})?"
_ROW = re.compile(
    rf"(?P<row>(?<![0-9A-Za-z.,]){_NUMBER}个?(?:[、和及，,]{_NUMBER}个?){{0,4}})(?=[、和及]{_NUMBER}{_POINTS})"
)
_EACH = re.compile(rf"(?P<value>{_NUMBER})个?")


def points(text: str) -> Iterator[Quantity]:
    """The numbers of such rows but the last, in text order."""
    if _POINTS not in text:
        return
    for row in _ROW.finditer(text):
        for number in _EACH.finditer(text, row.start(), row.end()):
            yield Quantity(number.start(), number.end(), float(number["value"]), _POINTS, None, None)
