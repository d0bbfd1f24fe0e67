"""Take an answer, unless somebody was quicker; take the last one back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from articles.review.asking import Answer, Queue, Said, Word
from ecosystem import services
from ecosystem.history import in_order
from ecosystem.models import Decision, Entity, Judgement

#: Answers of one session that can be taken back one after another.
KEPT = 50
_TABLES: dict[str, type[Decision] | type[Judgement]] = {"decision": Decision, "judgement": Judgement}

#: An answer as the session remembers it.
Entry = dict[str, Any]


class OvertakenError(Exception):
    """The question is not the one asked any more; `word` is what a person said meanwhile, if any did."""

    def __init__(self, word: Word | None) -> None:
        super().__init__()
        self.word = word


@transaction.atomic
def act(queue: Queue, key: str, token: str, answer: Answer) -> Entry:
    """Write the answer down if the question still stands as it was shown.

    Raises:
        OvertakenError: it does not.
        RefusedError: the form holds what cannot be a value.
    """
    hold(queue.concerned(key))
    item = queue.item(key)
    if item is None or item.token != token:
        raise OvertakenError(queue.last_word(key))
    return _remembered(queue, key, queue.decide(item, answer))


def hold(entities: Iterable[int]) -> None:
    """From here to the end of the transaction nobody else says anything about these records.

    Whoever writes what is shown takes its turn first, so that nobody waits for the other's rows.
    """
    in_order()
    rows = Entity.objects.select_for_update(no_key=True).filter(pk__in=list(entities)).order_by("pk")
    list(rows.values_list("pk"))


@transaction.atomic
def take_back(entry: Entry, by: AbstractBaseUser) -> None:
    """Undo an answer: what it said, and what it had taken the place of holds again.

    Raises:
        OvertakenError: somebody has said something else since.
    """
    in_order()
    words = [_word(*pair) for pair in entry["made"]]
    for word in words:
        if word.undone is not None:
            raise OvertakenError(_since(word))
    for word in reversed(words):
        if isinstance(word, Decision):
            services.undo(decision=word, by=by)
        else:
            services.undo_judgement(judgement=word, by=by)
    for pk in entry["replaced"]:
        services.restore(decision=Decision.objects.select_related("entity").get(pk=pk), by=by)


def _remembered(queue: Queue, key: str, said: Said) -> Entry:
    made = [(word._meta.model_name, word.pk) for word in said.made]
    return {"queue": queue.key, "key": key, "made": made, "replaced": [d.pk for d in said.replaced]}


def _word(table: str, pk: int) -> Word:
    return _TABLES[table]._default_manager.select_related("by").get(pk=pk)


def _since(word: Word) -> Word:
    """What took the place of a word, or the word itself where it was only taken back."""
    later: Any = type(word)._default_manager.select_related("by").filter(pk__gt=word.pk)
    if isinstance(word, Judgement):
        later = later.filter(left=word.left_id, right=word.right_id)
    else:
        later = later.filter(entity=word.entity_id, property=word.property, qualifier=word.qualifier)
    return later.last() or word
