"""Whatever becomes of the endpoint, grammar has read the document and the notes say what happened."""

import json
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from articles.extraction.document import Document, Extraction
from articles.extraction.engine import Engine, read_along
from articles.extraction.engine.client import Patience
from articles.extraction.engine.prompt import PART
from articles.extraction.parallel import Failure, extract_all
from articles.extraction.pipeline import extract
from tests.articles.extraction.engine.endpoint import Answer, body, drips, endpoint, hangs, hangs_up, says

TEXT = "海岳磁材有限公司去年申请专利64项。"
NOTHING: dict[str, list[object]] = {"entities": [], "relations": [], "metrics": []}


@pytest.fixture(autouse=True)
def _patient() -> None:
    Patience._kept.clear()


@pytest.fixture
def free() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


def read(*answers: Answer, text: str = TEXT, timeout: float = 5.0) -> tuple[Extraction, int]:
    """The extraction, and how often the endpoint was asked."""
    with endpoint(*answers) as place:
        found = extract(Document("a.txt", text, published="2025-06-01"))
        read_along(found, Engine(place.url, "small", timeout=timeout))
        return found, len(place.asked)


def by_grammar(found: Extraction) -> bool:
    alone = extract(Document("a.txt", found.document.text, published="2025-06-01"))
    return found.as_json(explain=True) == alone.as_json(explain=True)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (says("对不起，我不能。"), "not the JSON"),
        (says('{"entities": [{"id": "e1", "kind": "comp'), "not the JSON"),
        (says("[1, 2]"), "not the JSON"),
        (body(b"\xff\xfe\x00"), "not the JSON"),
        (body(b"{}"), "not the JSON"),
        (body(b'{"choices": []}'), "not the JSON"),
        (body(b'{"choices": [{"message": {"content": null}}]}'), "not the JSON"),
        (body(b"[" * 100_000), "not the JSON"),
        (says('{"entities": ' + "[" * 100_000 + "}"), "not the JSON"),
        (body(b" " * 4_100_000), "too long"),
        (body(b"no", 401), "status 401"),
        (body(b"moved", 302), "status 302"),
    ],
)
def test_bad_answer_is_not_asked_for_again(answer: Answer, why: str) -> None:
    found, asked = read(answer)
    assert asked == 1
    assert by_grammar(found)
    assert found.engine == ""
    [note] = found.notes
    assert why in note
    assert note.startswith("engine:small: ")
    assert note.endswith("read by grammar alone")


@pytest.mark.parametrize(
    ("answer", "why"), [(body(b"busy", 503), "status 503"), (hangs_up, "no connection (RemoteDisconnected)")]
)
def test_busy_or_broken_endpoint_is_asked_twice(answer: Answer, why: str) -> None:
    found, asked = read(answer)
    assert asked == 2
    assert by_grammar(found)
    assert why in found.notes[0]


def test_endpoint_that_recovers_is_used() -> None:
    found, asked = read(body(b"busy", 503), says(NOTHING))
    assert (asked, found.notes, found.engine) == (2, [], "engine:small")


def test_slow_endpoint_is_given_up(free: threading.Event) -> None:
    found, _ = read(hangs(free), timeout=0.2)
    assert by_grammar(found)
    assert "no answer in 0.2 s" in found.notes[0]
    free.set()


def test_answer_that_never_ends_is_given_up(free: threading.Event) -> None:
    found, _ = read(drips(free), timeout=0.2)
    assert by_grammar(found)
    assert "no answer in 0.2 s" in found.notes[0]
    free.set()


def test_absent_endpoint_is_not_asked_for_ever() -> None:
    with endpoint(says(NOTHING)) as place:
        engine = Engine(place.url, "small", timeout=1.0)
    documents = [Document(f"{n}.txt", TEXT) for n in range(5)]
    found = list(extract_all(documents, engine=engine))
    notes = [one.notes[0] for one in found if not isinstance(one, Failure)]
    assert len(notes) == 5
    assert all("no connection (ConnectionRefusedError)" in note for note in notes[:3])
    assert all("not asked any more" in note for note in notes[3:])


def test_one_answer_restores_patience() -> None:
    patience = Patience()
    for silent in (True, True, False, True, True):
        patience.note(silent=silent)
    assert not patience.exhausted
    patience.note(silent=True)
    assert patience.exhausted


def test_long_document_is_asked_for_in_parts_and_a_bad_one_leaves_the_others() -> None:
    paragraph = "海岳磁材有限公司投产。" + "临州天气晴好。" * 300 + "\n\n"
    found, asked = read(says(NOTHING), says("?"), says(NOTHING), text=paragraph * 6)
    assert asked >= 3
    assert found.engine == ""
    assert f"{asked - 1} of {asked} parts used" in found.notes[0]


def test_parts_are_no_longer_than_they_may_be_and_hold_all_of_the_text() -> None:
    text = "海岳磁材有限公司投产。\n\n" * 900 + "长" * (2 * PART)
    with endpoint(says(NOTHING)) as place:
        found = extract(Document("a.txt", text))
        read_along(found, Engine(place.url, "small"))
        sent = [asked["messages"][-1]["content"] for asked in place.asked]
    assert max(map(len, sent)) <= PART
    assert "".join(sent) == found.layout.text


def test_nothing_to_read_asks_nothing() -> None:
    found, asked = read(says(NOTHING), text=" \n")
    assert (asked, found.notes) == (0, [])


def test_key_and_model_are_sent_and_the_key_is_never_shown() -> None:
    with endpoint(says(NOTHING)) as place:
        engine = Engine(place.url + "/", "small", key="secret-key")
        read_along(extract(Document("a.txt", TEXT, published="2025-06-01")), engine)
        [asked] = place.asked
        assert (asked["path"], asked["model"]) == ("/v1/chat/completions", "small")
        assert asked["messages"][-1]["content"] == f"Published 2025-06-01.\n\n{TEXT}"
        assert place.headers[0]["Authorization"] == "Bearer secret-key"
    assert "secret" not in repr(engine)
    assert "secret" not in json.dumps(engine.rule)


@pytest.mark.parametrize("url", ["ftp://host/v1", "file:///etc/passwd", "host:8000", ""])
def test_only_http_addresses_are_engines(url: str) -> None:
    with pytest.raises(ValueError, match="not an http address"):
        Engine(url, "small")


def test_long_names_of_models_fit_the_column() -> None:
    assert len(replace(Engine("http://x/v1", "m" * 100), key="k").rule) == 60
