"""Which predicted entity is which gold entity."""

from dataclasses import dataclass
from typing import Any

from articles.extraction.evaluation.wording import squash, surfaces

Item = dict[str, Any]


@dataclass(slots=True)
class Matching:
    """Gold and predicted entities of a document, paired one to one."""

    gold: list[Item]
    predicted: list[Item]
    #: Predicted id → gold entity.
    pairs: dict[str, Item]

    @property
    def missed(self) -> list[Item]:
        """Gold entities without a partner."""
        found = {g["id"] for g in self.pairs.values()}
        return [g for g in self.gold if g["id"] not in found]

    @property
    def spurious(self) -> list[Item]:
        """Predicted entities without a partner."""
        return [p for p in self.predicted if p["id"] not in self.pairs]

    @property
    def optional_ids(self) -> set[str]:
        """Ids of the gold entities that may be left out."""
        return {g["id"] for g in self.gold if g.get("optional")}

    def gold_id(self, predicted_id: str) -> str | None:
        """The gold entity that a predicted one is."""
        gold = self.pairs.get(predicted_id)
        return gold["id"] if gold else None

    def gold_name(self, gold_id: str) -> str:
        """The name behind a gold id."""
        return str(next(g["name"] for g in self.gold if g["id"] == gold_id))

    def predicted_name(self, predicted_id: str) -> str:
        """The name behind a predicted id."""
        return str(next((p["name"] for p in self.predicted if p["id"] == predicted_id), predicted_id))


def match(gold: list[Item], predicted: list[Item]) -> Matching:
    """Pair entities of a right kind that share a name: equal names first, then the longest shared form."""
    ranked = sorted(
        (*rank, g["id"], p["id"]) for g in gold for p in predicted if (rank := _rank(g, p)) is not None
    )
    by_id, used = {g["id"]: g for g in gold}, set()
    pairs: dict[str, Item] = {}
    for *_, gold_id, predicted_id in ranked:
        if gold_id not in used and predicted_id not in pairs:
            used.add(gold_id)
            pairs[predicted_id] = by_id[gold_id]
    return Matching(gold, predicted, pairs)


def _rank(gold: Item, predicted: Item) -> tuple[int, int, bool] | None:
    if predicted["kind"] not in {gold["kind"], *gold.get("accept_kinds", [])}:
        return None
    shared = surfaces(gold) & surfaces(predicted)
    if not shared:
        return None
    same_name = squash(gold["name"]) == squash(predicted["name"])
    return -int(same_name), -max(map(len, shared)), predicted["kind"] != gold["kind"]
