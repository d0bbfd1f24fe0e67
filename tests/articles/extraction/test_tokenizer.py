"""The tokenizer of extraction cuts as the reference tokenizer does, whose dictionary and algorithm it has."""

import logging

import jieba
import pytest
import rjieba

from articles.extraction.document import Document
from articles.reading import read
from tests.samples import MANIFEST, SAMPLES


@pytest.fixture(scope="module")
def texts() -> list[str]:
    jieba.setLogLevel(logging.WARNING)
    return [item.text for item in read([SAMPLES], MANIFEST) if isinstance(item, Document)]


def test_words_of_the_dictionary_are_cut_alike(texts: list[str]) -> None:
    assert len(texts) > 10
    for text in texts:
        assert rjieba.cut(text, False) == jieba.lcut(text, HMM=False)


def test_unknown_words_are_guessed_alike(texts: list[str]) -> None:
    # Only what signs join differs: rjieba takes 1-6 for one word, jieba for three.
    for text in (t.replace("-", " ") for t in texts):
        assert rjieba.cut(text) == jieba.lcut(text)
