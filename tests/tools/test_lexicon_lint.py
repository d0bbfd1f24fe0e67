"""The lint of lists on a small tree of its own: it fails on planted names, and only on those."""

import hashlib
import json
from pathlib import Path

import pytest

from tools.lexicon_lint import check

SOURCES = "file,column,value,publisher,title,url,retrieved,licence,trust,sha256\n"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def gold(path: Path, kind: str, name: str, *aliases: str) -> None:
    entity = {"id": "e1", "kind": kind, "name": name, "aliases": list(aliases)}
    write(path, json.dumps({"document": path.stem, "entities": [entity]}))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    gold(tmp_path / "fixtures/gold/a.json", "company", "海岳磁材股份有限公司", "海岳磁材")
    gold(tmp_path / "benchmarks/gold/develop/b.json", "park", "临州高新技术产业开发区", "高新区")
    gold(tmp_path / "benchmarks/gold/held_out/c.json", "agency", "临州市科技局", "科技局")
    write(tmp_path / "fixtures/sources.csv", SOURCES)
    write(tmp_path / "fixtures/keywords.csv", "code,keyword\nnew_materials,磁材\n")
    write(tmp_path / "articles/extraction/lexicons/words.txt", "磁材 股份有限公司 科技局  # 海岳磁材\n")
    write(tmp_path / "articles/extraction/names/code.py", 'HEADS = ("有限公司",)\n')
    write(tmp_path / "tools/lexicon_words.csv", "word,reason\n")
    return tmp_path


def test_lists_of_words_pass(root: Path) -> None:
    assert list(check(root)) == []


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("articles/extraction/lexicons/planted.txt", "股份有限公司\n集团 海岳磁材\n"),
        ("articles/extraction/lexicons/planted.csv", "head,kind\n海岳“磁材”,company\n"),
        ("articles/extraction/names/planted.py", 'KNOWN = {"海岳磁材"}\n'),
        ("fixtures/planted.csv", "name,aliases\n某公司,海岳;海岳磁材\n"),
    ],
)
def test_planted_name_is_found_wherever_it_stands(root: Path, place: str, text: str) -> None:
    write(root / place, text)
    [problem] = check(root)
    assert problem.startswith("planted.")
    assert "a name in gold (gold)" in problem


def test_name_of_the_rarely_seen_half_is_found_and_its_file_not_told(root: Path) -> None:
    gold(root / "benchmarks/gold/held_out/d.json", "platform", "临州中试平台")
    write(root / "articles/extraction/lexicons/planted.txt", "临州中试平台\n")
    [problem] = check(root)
    assert "(held_out)" in problem
    assert "d.json" not in problem


def test_name_may_stand_in_a_list_that_cites_its_source(root: Path) -> None:
    write(root / "fixtures/listed.csv", "name,basis\n海岳磁材,the exchange\n")
    write(root / "articles/extraction/lexicons/planted.txt", "海岳磁材\n")
    assert len(list(check(root))) == 2
    write(root / "fixtures/sources.csv", SOURCES + "listed.csv,,,Exchange,all,,2026-11-20,,A,\n")
    assert list(check(root)) == []


def test_source_of_some_rows_does_not_vouch_for_the_others(root: Path) -> None:
    write(root / "fixtures/listed.csv", "name,basis\n海岳磁材,\n云帆,the exchange\n")
    write(root / "fixtures/sources.csv", SOURCES + "listed.csv,basis,,its row,,,2026-11-20,,C,\n")
    assert len(list(check(root))) == 1
    write(root / "fixtures/listed.csv", "name,basis\n海岳磁材,the exchange\n云帆,\n")
    assert list(check(root)) == []


def test_list_that_was_taken_over_whole_cannot_grow(root: Path) -> None:
    table = "name\n云帆\n"
    digest = hashlib.sha256(table.encode()).hexdigest()
    write(root / "fixtures/sources.csv", SOURCES + f"listed.csv,,,Exchange,all,,2026-11-20,,A,{digest}\n")
    write(root / "fixtures/listed.csv", table)
    assert list(check(root)) == []
    write(root / "fixtures/listed.csv", table + "海岳磁材\n")
    assert list(check(root)) == ["listed.csv: not as recorded in sources.csv (sha256)"]


def test_short_form_that_ends_many_names_is_a_head(root: Path) -> None:
    write(root / "articles/extraction/lexicons/heads.txt", "高新区\n")
    assert len(list(check(root))) == 1
    write(root / "fixtures/zones.csv", "name\n甲高新区\n乙高新区\n丙高新区\n")
    write(root / "fixtures/sources.csv", SOURCES + "zones.csv,,,Council,all,,2026-11-20,,A,\n")
    assert list(check(root)) == []


def test_own_name_is_a_head_only_when_it_ends_very_many(root: Path) -> None:
    gold(root / "benchmarks/gold/develop/d.json", "park", "高新区")
    write(root / "articles/extraction/lexicons/heads.txt", "高新区\n")
    write(root / "fixtures/sources.csv", SOURCES + "zones.csv,,,Council,all,,2026-11-20,,A,\n")
    for number, found in ((19, 1), (20, 0)):
        names = "".join(f"第{n}高新区\n" for n in range(number))
        write(root / "fixtures/zones.csv", f"name\n{names}")
        assert len(list(check(root))) == found


def test_ordinary_word_needs_a_reason_and_a_gold_name(root: Path) -> None:
    write(root / "articles/extraction/lexicons/planted.txt", "海岳磁材\n")
    write(root / "tools/lexicon_words.csv", "word,reason\n海岳磁材,any magnet\n云帆,any sail\n")
    assert list(check(root)) == ["lexicon_words.csv: 云帆 is no name in gold"]
