"""Reads the metrics of a made-up text whose names are given, as the tests of this folder print them."""

import re
from array import array

from articles.extraction.document import (
    Article,
    Block,
    BlockKind,
    Document,
    Entity,
    Kind,
    Layout,
    Mention,
    Metric,
    Sentence,
)
from articles.extraction.metrics import find_metrics
from articles.extraction.pipeline import extract
from articles.extraction.quantities import find_periods, find_quantities

NAMES = {
    "临川市": Kind.REGION,
    "云江市": Kind.REGION,
    "云岭省": Kind.REGION,
    "云南": Kind.REGION,
    "青石县": Kind.REGION,
    "临川高新区": Kind.PARK,
    "恒远电子股份有限公司": Kind.COMPANY,
    "恒远电子": Kind.COMPANY,
    "华光药业有限公司": Kind.COMPANY,
    "临川银行": Kind.COMPANY,
    "临川大学": Kind.UNIVERSITY,
    "临川新材料研究院": Kind.INSTITUTE,
    "临川储能创新联合体": Kind.CONSORTIUM,
    "临川中试基地": Kind.PLATFORM,
    "星河储能电站项目": Kind.PROJECT,
    "年产5万吨电解液项目": Kind.PROJECT,
    "年产30万套空调智能制造基地项目": Kind.PROJECT,
    "日处理400吨污泥年产10万吨有机肥项目": Kind.PROJECT,
    "3号厂房项目": Kind.PROJECT,
    "临川储能协会": Kind.AGENCY,
    "临川市科技局": Kind.AGENCY,
    "临川种业条例": Kind.POLICY,
    "李明": Kind.PERSON,
}
_SAME = {"恒远电子": "恒远电子股份有限公司"}


def laid_out(text: str, published: str | None = "2023-08-10") -> Layout:
    """A layout with one block per line and one article."""
    blocks = [Block(m.start(), m.end(), BlockKind.PARAGRAPH, 0) for m in re.finditer(r"[^\n]+", text)]
    sentences = [
        Sentence(b.start + m.start(), b.start + m.end(), i, 0)
        for i, b in enumerate(blocks)
        for m in re.finditer("[^。！？]+[。！？]?[”]?", text[b.start : b.end])
    ]
    article = Article("", (), None, published, 0, len(text))
    return Layout(text, text, array("I", range(len(text))), blocks, [article], sentences)


def named(text: str) -> tuple[list[Mention], list[Entity]]:
    """The given names wherever they stand, the longest first."""
    full = [name for name in NAMES if name not in _SAME]
    entities = [Entity(i, NAMES[name], name) for i, name in enumerate(full)]
    pattern = "|".join(sorted(NAMES, key=len, reverse=True))
    mentions = [
        Mention(
            m.start(),
            m.end(),
            NAMES[m.group()],
            m.group(),
            "given",
            1.0,
            full.index(_SAME.get(m.group(), m.group())),
            _titled(text, m.start()) if NAMES[m.group()] is Kind.PERSON else {},
        )
        for m in re.finditer(pattern, text)
    ]
    return mentions, entities


def _titled(text: str, name: int) -> dict[str, int]:
    """Where the title before a person begins."""
    title = re.search(r"(?:教授|董事长)\Z", text[:name])
    return {"title_start": title.start()} if title else {}


def metrics_of(text: str, published: str | None = "2023-08-10") -> tuple[list[Metric], list[Entity]]:
    """The metrics of a text."""
    layout = laid_out(text, published)
    mentions, entities = named(text)
    return find_metrics(layout, mentions, entities, find_quantities(layout), find_periods(layout)), entities


def lines_of(text: str, published: str | None = "2023-08-10") -> list[str]:
    """One line per metric: subject | indicator value unit, then bound, period and scope where there are."""
    metrics, entities = metrics_of(text, published)
    return [
        " ".join(
            [f"{entities[m.subject].name} | {m.indicator} {m.value:g}{m.unit}"]
            + [f"{mark}{part}" for mark, part in (("", m.qualifier), ("@", m.period), ("#", m.scope)) if part]
        )
        for m in metrics
    ]


def told(text: str) -> list[str]:
    """The figures of a whole text: whose, what and how much."""
    found = extract(Document("made-up.txt", text))
    figures = sorted(found.metrics, key=lambda metric: metric.start)
    return [f"{found.entities[m.subject].name} | {m.indicator} {m.value:g}{m.unit}" for m in figures]
