"""axe-core in a page: every rule of WCAG 2.2 AA in the light theme, those on colours in the dark one too."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

_AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
_RULES: dict[str, Any] = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
#: What the theme can break: it changes colours and nothing else.
_COLOURS: dict[str, Any] = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


@contextmanager
def profile(browser: Browser, atlas: LiveServer) -> Iterator[Page]:
    """A tab of a fresh profile that axe may be put into: the site's own policy forbids what is injected."""
    context = browser.new_context(
        base_url=atlas.url, locale="zh-CN", color_scheme="light", reduced_motion="reduce", bypass_csp=True
    )
    try:
        yield context.new_page()
    finally:
        context.close()


def complaints(page: Page, *addresses: str) -> dict[str, list[str]]:
    """The pages that break a rule, and how; the sources of their values are open."""
    return {address: found for address in addresses if (found := _judged(page, address))}


def _judged(page: Page, address: str) -> list[str]:
    page.emulate_media(color_scheme="light")
    page.goto(address)
    page.evaluate("document.querySelectorAll('details.evidence').forEach(d => { d.open = true })")
    return judged(page)


def judged(page: Page) -> list[str]:
    """The rules that the page breaks as it stands, in the light theme and then in the dark one."""
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    found = _broken(page, "light", _RULES)
    page.emulate_media(color_scheme="dark")
    return found + _broken(page, "dark", _COLOURS)


def _broken(page: Page, theme: str, rules: dict[str, Any]) -> list[str]:
    page.wait_for_function("theme => document.documentElement.dataset.bsTheme === theme", arg=theme)
    result = page.evaluate("rules => axe.run(document, rules)", rules)
    return [f"{theme}: {v['id']}: {v['nodes'][0]['html'][:120]}" for v in result["violations"]]
