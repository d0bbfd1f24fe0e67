"""Cutting the text of an article into pieces."""

from articles.pages.reader import Block, Span, Stretch, as_printed, beside, blocks

TEXT = "甲市乙公司牵头\n组建联合体。"


def span(pk: int, start: int, end: int, kind: str = "company") -> Span:
    return Span(pk, start, end, kind, "企业", TEXT[start:end], f"/{pk}/")


def texts(made: list[Block]) -> list[str]:
    return [piece.text for block in made for piece in block.pieces]


def test_every_character_is_kept_once_and_breaks_are_closed() -> None:
    made = blocks(TEXT, [[0, len(TEXT), "paragraph"]], [span(1, 2, 5)], [Stretch(9, 0, 10)])
    assert "".join(texts(made)) == TEXT.replace("\n", "")


def test_latin_words_keep_their_blank() -> None:
    made = blocks("open\nsource", [[0, 11, "paragraph"]], [], [])
    assert texts(made) == ["open source"]


def test_a_mention_inside_a_longer_one_is_an_anchor_only() -> None:
    made = blocks(TEXT, [[0, len(TEXT), "paragraph"]], [span(1, 0, 5), span(2, 0, 2, "region")], [])
    linked = [piece for piece in made[0].pieces if piece.span]
    assert [(piece.text, piece.anchors) for piece in linked] == [("甲市乙公司", ("m1", "m2"))]


def test_facts_mark_every_piece_they_cover_and_anchor_once() -> None:
    made = blocks(TEXT, [[0, len(TEXT), "paragraph"]], [span(1, 2, 5)], [Stretch(9, 0, 7)])
    assert [piece.facts for piece in made[0].pieces] == [(9,), (9,), (9,), ()]
    assert [a for piece in made[0].pieces for a in piece.anchors].count("e9") == 1


def test_overlapping_facts_are_kept_apart() -> None:
    made = blocks(TEXT, [[0, len(TEXT), "paragraph"]], [], [Stretch(1, 0, 4), Stretch(2, 2, 6)])
    assert [piece.facts for piece in made[0].pieces] == [(1,), (1, 2), (2,), ()]


def test_blocks_come_in_reading_order_not_in_that_of_the_page() -> None:
    made = blocks("二一", [[1, 2, "headline"], [0, 1, "paragraph"]], [], [])
    assert [(block.kind, block.text) for block in made] == [("headline", "一"), ("paragraph", "二")]


def test_a_text_without_layout_falls_into_its_lines() -> None:
    assert [block.text for block in blocks("一\n\n二", [], [], [])] == ["一", "二"]


def test_as_printed_keeps_the_breaks() -> None:
    assert as_printed(TEXT, [], []).text == TEXT


def test_a_layout_that_points_beyond_the_text_does_no_harm() -> None:
    assert texts(blocks("短", [[0, 50, "paragraph"]], [], [])) == ["短"]


def test_beside_the_repaired_text_the_page_keeps_its_order_its_breaks_and_what_was_left_out() -> None:
    text = "报头\n二甲市乙公司\n牵头\n页脚"
    layout = [[3, 12, "paragraph"], [0, 0, "headline"]]
    made = beside(text, layout, [span(1, 6, 9)], [Stretch(9, 4, 12)])
    assert [(block.kind, block.text) for block in made] == [
        ("left-out", "报头\n"),
        ("paragraph", text[3:12]),
        ("left-out", text[12:]),
    ]
    assert "".join(block.text for block in made) == text
    pieces = [piece for block in made for piece in block.pieces]
    assert [piece.text for piece in pieces if piece.span] == [text[6:9]]
    assert any(piece.facts == (9,) for piece in pieces)
    assert not any(piece.anchors for piece in pieces), "an id stands once on a page"


def test_other_articles_of_the_page_stand_apart_from_what_was_left_out() -> None:
    text = "版头\n邻文一段。\n邻文图注\n邻文二段。\n图注\n本文正文。\n又一邻文。\n"
    place = {words: (text.index(words), text.index(words) + len(words)) for words in text.split()}
    own = [[*place["本文正文。"], "paragraph"]]
    others = [[*place[words], "paragraph"] for words in ("邻文一段。", "邻文二段。", "又一邻文。")]
    made = beside(text, own, [], [], others)
    assert [(block.kind, block.text.split()) for block in made] == [
        ("left-out", ["版头"]),
        ("other", ["邻文一段。", "邻文图注", "邻文二段。"]),
        ("left-out", ["图注"]),
        ("paragraph", ["本文正文。"]),
        ("other", ["又一邻文。"]),
    ]
