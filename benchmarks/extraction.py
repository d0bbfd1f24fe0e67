"""Characters a second of `extract`, beside tokenizers and a gazetteer pass on the same text.

One process is timed by its own CPU time, the best of several passes, so that what else the machine does
changes little; two processes against one can only be timed by the clock, and say little on a busy machine.
"""

import json
import logging
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from articles.extraction.document import Document
from articles.extraction.gazetteers import rows
from articles.extraction.parallel import map_documents, try_extract
from articles.extraction.pipeline import extract
from benchmarks.texts import documents

_RUNS = 2
START = (
    "import time; t=time.process_time(); from articles.extraction.document import Document; "
    "from articles.extraction.pipeline import extract; extract(Document('x', '银川市位于宁夏。')); "
    "print(time.process_time() - t)"
)


T = TypeVar("T", Document, str)


def rate(texts: list[T], work: Callable[[T], object]) -> float:
    """Characters a second of one pass over the texts."""
    started = time.process_time()
    for text in texts:
        work(text)
    taken = time.process_time() - started
    return sum(len(t.text if isinstance(t, Document) else t) for t in texts) / taken


def gazetteer_pass() -> Callable[[str], object]:
    """A bare Aho–Corasick pass over the names of divisions, universities, zones and listed companies."""
    from ahocorasick_rs import AhoCorasick

    lists = (("divisions", "short_name"), ("universities", "name"), ("hightech_zones", "name"))
    words = {row[column] for name, column in lists for row in rows(name)}
    words |= {row["plain_short_name"] for row in rows("listed_companies")}
    automaton = AhoCorasick(sorted(words - {""}))
    return automaton.find_matches_as_indexes


def contenders() -> dict[str, Callable[[str], object]]:
    """What `extract` is measured beside; each is warmed up here."""
    import jieba
    import jieba.posseg
    import rjieba

    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    found: dict[str, Callable[[str], object]] = {
        "jieba.cut": lambda text: list(jieba.cut(text)),
        "jieba.posseg": lambda text: list(jieba.posseg.cut(text)),
        "rjieba.cut": rjieba.cut,
        "Aho–Corasick": gazetteer_pass(),
    }
    for work in found.values():
        work("银川市位于宁夏。")
    return found


def _line(document: Document) -> str:
    """What `extract_articles` hands back: only text passes between the processes."""
    return json.dumps(extract(document).as_json(), ensure_ascii=False)


def two_processes(found: list[Document], work: Callable[[Document], object]) -> float:
    """How many times faster two processes are than one on the same documents; the best of each counts."""
    best = {1: float("inf"), 2: float("inf")}
    for workers in (1, 2) * _RUNS:
        started = time.perf_counter()
        for _ in map_documents(work, found, workers):
            pass
        best[workers] = min(best[workers], time.perf_counter() - started)
    return best[1] / best[2]


def main() -> None:
    """Print the table."""
    what, found = documents()
    texts = [d.text for d in found]
    print(f"extraction of {what}: {len(found)} documents, {sum(map(len, texts)):,} characters", flush=True)
    extract(found[0])
    ours = max(rate(found, extract) for _ in range(_RUNS))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    # Before the tokenizers load their dictionaries, which every fork would carry along.
    lines, objects = (two_processes(found, work) for work in (_line, try_extract))
    print(f"{'extract':14s} {ours:12,.0f} characters/s")
    for name, tokenize in contenders().items():
        theirs = max(rate(texts, tokenize) for _ in range(_RUNS))
        print(f"{name:14s} {theirs:12,.0f} characters/s   extract is {ours / theirs:.2f} ×")
    start = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    print(f"start-up {float(start.stdout):.2f} s   peak memory {memory:.0f} MB")
    print(f"two processes are {lines:.2f} × one (as JSON lines), {objects:.2f} × (as objects)")
