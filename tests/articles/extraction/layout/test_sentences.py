import pytest

from articles.extraction.layout.sentences import split_sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["园区有企业320家。", "平台有46家！", "还有多少？"],
        ["“研发中心升级了。”林木森说，企业投入3亿元。", "今年还要增加。"],
        ["“创新有了动力。”", "近年来，园区投入3亿元。"],
        ["石磊说：“我们投入3亿元。”", "园区也有支持。"],
        ["企业（前身是青松厂。1958年建成）搬进园区。", "它有300人。"],
        ["园区印发《企业，你好！行动方案》，共12条。", "其中8条已落实。"],
        ["合作仍在继续……", "这些合作培养了人才。"],
        ["网址为a.cn/?id=1，占比1.5%。", "完。"],
        ["The park opened in May.", "It hosts firms."],
    ],
)
def test_sentences_end_where_readers_end_them(sentences: list[str]) -> None:
    assert split("".join(sentences).replace(".It", ". It")) == sentences


def test_no_sentence_is_longer_than_any_reader_would_bear() -> None:
    text = "园区企业，" * 1000
    assert max(len(sentence) for sentence in split(text)) <= 600
    assert "".join(split(text)) == text
