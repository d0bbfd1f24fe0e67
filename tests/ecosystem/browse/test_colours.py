"""Colours of kinds are readable in both themes (WCAG 2.2 AA: 4.5 to 1)."""

import re

import pytest
from django.conf import settings

from ecosystem.models import Kind

CSS = (settings.BASE_DIR / "static/css/atlas.css").read_text(encoding="utf-8")
LIGHT, DARK = (re.findall(r"(--[\w-]+): (#[0-9a-f]{3,6});", block) for block in CSS.split("}")[:2])
NAMES = [*(f"--kind-{kind}" for kind in Kind.values), "--atlas-ink", "--atlas-muted", "--atlas-accent"]


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("theme", [dict(LIGHT), dict(DARK)], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["--atlas-paper", "--atlas-faint"])
def test_contrast(theme: dict[str, str], name: str, ground: str) -> None:
    assert contrast(theme[name], theme[ground]) >= 4.5


def test_every_kind_has_its_class() -> None:
    for kind in Kind.values:
        assert f".kind-{kind} {{ --kind: var(--kind-{kind}); }}" in CSS
