"""What an engine is asked: the annotation guideline in short, and a stretch of the text."""

from itertools import pairwise

from articles.extraction.document import Document, Kind, Layout, RelationType

#: Characters of one request.
PART = 6_000
#: Further parts of an endless document are left to grammar.
MOST_PARTS = 20

_TASK = f"""You read Chinese news on regional innovation. Answer with one JSON object and nothing else:
{{"entities": [{{"id": "e1", "kind": "company", "name": "…", "aliases": ["…"]}}],
 "relations": [{{"type": "leads", "subject": "e1", "object": "e2", "title": null, "evidence": "…"}}],
 "metrics": [{{"subject": "e1", "indicator": "…", "value": 64, "unit": "项", "qualifier": null,
              "period": null, "scope": null, "evidence": "…"}}]}}
Kinds: {", ".join(Kind)}. Relation types, from subject to object: {", ".join(RelationType)}.
Names are proper names as printed, the fullest as "name"; no descriptions. "evidence" is copied letter
by letter from the text. "value" and "unit" as printed (2.06 亿元). "qualifier" is ">", "<", "~" or null.
"period" is ISO 8601. Give only what the text says."""


def messages(text: str, document: Document) -> list[dict[str, str]]:
    """The chat messages for a stretch of a document."""
    dated = f"Published {document.published}.\n\n" if document.published else ""
    return [{"role": "system", "content": _TASK}, {"role": "user", "content": dated + text}]


def parts(layout: Layout) -> list[tuple[int, int]]:
    """Stretches of the clean text of at most `PART` characters, cut between blocks where that can be."""
    cuts = [0]
    ends = [block.end for block in layout.blocks] or [len(layout.text)]
    for before, end in pairwise([0, *ends]):
        if end - cuts[-1] > PART and before > cuts[-1]:
            cuts.append(before)
        while end - cuts[-1] > PART:
            cuts.append(cuts[-1] + PART)
    stretches = pairwise([*cuts, len(layout.text)])
    return [(start, end) for start, end in stretches if layout.text[start:end].strip()][:MOST_PARTS]
