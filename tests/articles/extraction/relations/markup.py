"""`[company:海岳股份有限公司]生产…` → a layout, mentions and entities, for tests of relations."""

import re
from array import array

from articles.extraction.document import (
    Article,
    Block,
    BlockKind,
    Entity,
    Kind,
    Layout,
    Mention,
    Relation,
    Sentence,
)

_NAME = re.compile(r"\[(\w+):([^\]]+)\]")
_SENTENCE = re.compile(r"[^。！？\n]+[。！？]?[”’]?")


def read(marked: str) -> tuple[Layout, list[Mention], list[Entity]]:
    """One paragraph a line; equal names of one kind are one entity."""
    text = ""
    mentions: list[Mention] = []
    entities: dict[tuple[Kind, str], Entity] = {}
    at = 0
    for match in _NAME.finditer(marked):
        text += marked[at : match.start()]
        kind, name = Kind(match.group(1)), match.group(2)
        entity = entities.setdefault((kind, name), Entity(len(entities), kind, name))
        mentions.append(Mention(len(text), len(text) + len(name), kind, name, "test", thing=entity.index))
        text += name
        at = match.end()
    text += marked[at:]
    return layout(text), mentions, list(entities.values())


def layout(text: str) -> Layout:
    """The plainest layout: paragraphs by line, sentences by full stop."""
    blocks = [Block(m.start(), m.end(), BlockKind.PARAGRAPH, 0) for m in re.finditer(r"[^\n]+", text)]
    sentences = [
        Sentence(m.start(), m.end(), number, 0)
        for number, block in enumerate(blocks)
        for m in _SENTENCE.finditer(text, block.start, block.end)
    ]
    article = Article("", (), None, None, 0, len(text))
    return Layout(text, text, array("I", range(len(text))), blocks, [article], sentences)


def shown(relations: list[Relation], entities: list[Entity]) -> set[str]:
    """`type: subject > object` of each relation."""
    return {f"{r.type.value}: {entities[r.subject].name} > {entities[r.object].name}" for r in relations}
