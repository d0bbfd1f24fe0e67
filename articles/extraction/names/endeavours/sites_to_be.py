"""Zones and plants that the text calls projects or tells to be begun, whatever their heads say of them."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention
from articles.extraction.names.endeavours.told_projects import rows_of_projects
from articles.extraction.names.territory.places import readings

#: Sorts of parks that are built as one project.
_GARDENS = frozenset({"产业园", "科技园", "工业园", "创业园", "创新园", "特色小镇"})
_MOVED_INTO = re.compile("(?:落户|入驻|进驻|迁入)(?:在|了|到|于)?$")
#: What a firm builds for itself; a research institute or a zone among projects may be there already.
_OWN_SITE = re.compile("(?:总部|制造|生产|研发|产研)基地$")
#: The same where it is called a project, and the base for industry of a centre.
_PLANT = re.compile("(?:总部|制造|生产|研发|产研|产业化)基地$")
#: Behind what is being built.
_BEGUN = re.compile(
    "(?:正式|顺利|全面|隆重|日前|近日)*(?:(?:举行)?(?:开工|奠基|动工|封顶|竣工|落成)|(?:建成)?启用|(?:计划|预计)?总投资)"
)
#: Before what somebody has put money into.
_COSTS = re.compile(r"投资[超约近达]?[\d.]+[万亿]元的$")
#: Behind a row of what is not there yet.
_UNDER_WAY = re.compile(
    "(?:正式|顺利|全面|集中|相继|陆续|先后|提前|正在?)*"
    "(?:开工|动工|奠基|开复工|竣工|(?:加快|加速|稳步|有序|快速|扎实|全力|抓紧)(?:推进|建设))"
)


def sites_to_be(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with sites that are projects read as such wherever they are named.

    So is a garden of firms that the text calls a project (甲产业园项目), unless somebody has moved in, and
    what a firm builds for itself where it is begun (甲公司总部基地开工) or stands in a row of projects.
    """
    sites = [m for m in mentions if m.kind in (Kind.PARK, Kind.PLATFORM)]
    planned = {m.text for m in sites if _called_project(text, m)}
    planned -= {
        m.text for m in mentions if planned and _MOVED_INTO.search(text, max(0, m.start - 4), m.start)
    }
    planned |= _own_sites(text, [m for m in sites if _OWN_SITE.search(m.text)])
    planned |= _gardens_under_way(text, [m for m in sites if m.attributes.get("category") in _GARDENS])
    planned |= {
        m.text
        for m in sites
        if m.kind is Kind.PLATFORM and text.endswith("项目——", 0, m.start) and _BEGUN.match(text, m.end)
    }
    return [_as_project(text, m, planned) for m in mentions] if planned else mentions


def _called_project(text: str, site: Mention) -> bool:
    garden = site.kind is Kind.PARK and site.attributes.get("category") in _GARDENS
    return bool(
        (garden or (site.kind is Kind.PLATFORM and _PLANT.search(site.text)))
        and text.startswith("项目", site.end)
        and not text.startswith(("项目部", "项目库", "项目建设"), site.end)
    )


def _own_sites(text: str, sites: list[Mention]) -> set[str]:
    """What firms build for themselves, told by what happens to it or by the row that it stands in."""
    if not sites:
        return set()
    listed = {end for _, end, _ in rows_of_projects(text)}
    return {
        m.text
        for m in sites
        if m.end in listed
        or _COSTS.search(text, max(0, m.start - 14), m.start)
        or (_BEGUN.match(text, m.end) and not _of_a_place(m))
    }


def _gardens_under_way(text: str, sites: list[Mention]) -> set[str]:
    """Gardens in a row of projects that are being built (甲产业园等9个项目开工); others are there already."""
    if not sites:
        return set()
    listed = {end for _, end, close in rows_of_projects(text) if _UNDER_WAY.match(text, close)}
    return {m.text for m in sites if m.end in listed}


def _of_a_place(site: Mention) -> bool:
    """Whether nothing but a place and general words name it (云州总部基地 is a zone)."""
    opened = any(site.text[:length] in readings() for length in (2, 3, 4))
    return opened and "公司" not in site.text


def _as_project(text: str, mention: Mention, planned: set[str]) -> Mention:
    """A mention of a site that is a project; `known` ties its wordings together."""
    name = mention.text.removesuffix("项目")
    whole = [full for full in planned if full.endswith(name)]
    if mention.kind not in (Kind.PARK, Kind.PLATFORM, Kind.PROJECT) or not whole:
        return mention
    end = mention.start + len(name)
    end += 2 * text.startswith("项目", end)
    project = Mention(mention.start, end, Kind.PROJECT, text[mention.start : end], "park to be", 0.8)
    project.attributes["known"] = max(whole, key=len) + "项目"
    return project
