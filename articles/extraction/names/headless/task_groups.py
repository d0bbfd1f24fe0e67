"""Groups that lead the work at a task of a place (临江省推进开发区改革领导小组)."""

from __future__ import annotations

import re

from articles.extraction.document import Kind, Mention

_HEAD = "领导小组"
#: What is done, as far as the head; a group that is only set up has no such name.
_TASK = re.compile(
    r"(?:推进|促进|推动|深化|加强|加快|实施|防范)"
    r"(?:(?!成立|设立|组建|建立|调整)[\u4e00-\u9fa5]){2,24}?领导小组"
)


def find_task_groups(text: str, found: dict[int, Mention], places: dict[int, int]) -> list[Mention]:
    """Mentions of such groups, for what was found of their names; `found` and `places` are keyed by end."""
    groups = []
    for task in _TASK.finditer(text) if _HEAD in text else ():
        start = places.get(task.start())
        if start is not None:
            found.pop(task.end(), None)
            name = text[start : task.end()]
            attributes = {"category": _HEAD, "core": name.removesuffix(_HEAD)}
            group = Mention(start, task.end(), Kind.AGENCY, name, f"head {_HEAD}", 0.85, None, attributes)
            groups.append(group)
    return groups
