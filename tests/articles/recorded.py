"""One life of a knowledge base, told: import, set, deny, merge, import again, retract, split, undo.

`record(paths, say)` does it on whatever articles it is given and says at each step what is shown; it holds
what must hold after each. On a database of one's own:
`from tests.articles.recorded import record; record([Path("folder")], print)` in `manage.py shell`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.test import Client
from django.utils import translation

from articles.models import Article
from ecosystem import services
from ecosystem.browse.change_words import labels_for, line
from ecosystem.browse.redirects import redirects
from ecosystem.history import net, witnessed
from ecosystem.models import Change, Decision, Entity, Judgement, Relation
from tests.articles.importing.worlds import shown

Say = Callable[[str], Any]

#: Changes told of each step.
_MOST = 6
#: Relation that is denied: one that a consortium lives by.
_TIE = "leads"


def digest() -> str:
    """All that readers see, in a few letters."""
    return blake2b(repr(sorted(shown().items())).encode(), digest_size=8).hexdigest()


def record(paths: Sequence[Path], say: Say, **options: Any) -> None:
    """Live the life."""
    _command(say, "import_articles", *paths, **options)
    imported = digest()
    say(f"   state {imported}; {len(shown())} records")
    union, tie = _set_and_deny(say)
    merged = _merge(say)
    joined = digest()
    say("5. The same articles are imported again: nothing changes, decisions stand")
    _command(say, "import_articles", *paths, **options)
    assert digest() == joined
    _stands(union, tie, say)
    say("6. The article that most relations rest on is retracted")
    article = _richest()
    _command(say, "retract_article", str(article.pk), dry_run=True, reason="")
    assert digest() == joined
    _command(say, "retract_article", str(article.pk), reason="the publisher took it back")
    assert digest() != joined
    say("7. The merge is split, the address is its own page again")
    with _told(say):
        services.undo_judgement(judgement=merged, reason="two things after all")
    say("8. All is undone: the article restored, the decisions taken back")
    _command(say, "retract_article", str(article.pk), undo=True)
    with _told(say):
        for decision in Decision.objects.filter(undone=None).order_by("-pk"):
            services.undo(decision=decision, reason="end of the story")
    say(f"   state {digest()}, after the import {imported}")
    assert digest() == imported


def _set_and_deny(say: Say) -> tuple[Entity, Relation]:
    tie = Relation.objects.filter(type=_TIE).order_by("-sources", "subject__public_id").first()
    assert tie is not None
    union = tie.object
    say(f"2. A person sets the level of {union.name}, with a reason")
    with _told(say):
        services.set_value(entity=union, name="level", value="国家级", reason="the ministry's list")
    say(f"3. A person denies that {tie.subject.name} leads {union.name}")
    with _told(say):
        services.deny_relation(relation=tie, reason="a misreading")
    return union, tie


def _merge(say: Say) -> Judgement:
    one, other = Entity.objects.filter(kind="company", status="active").order_by("public_id")[:2]
    say(f"4. {one.name} and {other.name} are judged to be one thing")
    with _told(say) as seen:
        judgement = services.judge_same(one=one, other=other, reason="for the record")
    for address, head in redirects(net(seen)):
        answer = Client().get(address)
        say(f"   {address} answers {answer.status_code} → {head.get_absolute_url()}")
        assert answer.status_code == 301
    return judgement


def _stands(union: Entity, tie: Relation, say: Say) -> None:
    """The person's value is shown, the denied relation is not."""
    union = Entity.objects.get(pk=union.pk)
    level = getattr(union, f"as_{union.kind}").level
    denied = not Relation.objects.filter(subject=tie.subject_id, object=tie.object_id, type=tie.type).exists()
    say(f"   level of {union.name}: {level}; the denied relation is {'not ' if denied else ''}shown")
    assert level == "国家级"
    assert denied


def _richest() -> Article:
    counted = [
        (a.evidence.filter(active=True, claim__relation__isnull=False).count(), -a.pk, a)
        for a in Article.objects.filter(status=Article.Status.ACTIVE)
    ]
    return max(counted)[2]


@contextmanager
def _told(say: Say) -> Iterator[list[Change]]:
    """Say what readers see change in here."""
    seen: list[Change] = []
    with witnessed(seen):
        yield seen
    changes = net(seen)
    with translation.override("en"):
        labels = labels_for(changes)
        for change in changes[:_MOST]:
            say(f"   {line(change, labels)}")
    if len(changes) > _MOST:
        say(f"   … {len(changes) - _MOST} more")
    say(f"   {len(changes)} shown values; state {digest()}")


def _command(say: Say, name: str, *args: Any, **options: Any) -> None:
    out = StringIO()
    call_command(name, *args, stdout=out, **options)
    told = out.getvalue().splitlines()
    dry = " --dry-run" if options.get("dry_run") else ""
    say(f"$ manage.py {name}{dry}")
    rows = [text for text in told if text[:2] in ("+ ", "~ ", "- ")]
    for text in [*rows[:_MOST], *([f"… {len(rows) - _MOST} more"] if len(rows) > _MOST else [])]:
        say(f"   {text}")
    for text in told:
        if text not in rows:
            say(f"   {text}")
