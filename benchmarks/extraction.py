"""Characters a second of `extract`, beside tokenizers and a gazetteer pass on the same text.

One process is timed by its own CPU time, so that what else the machine does changes little; two
processes against one can only be timed by the clock, and say little on a busy machine.
"""

import logging
import resource
import subprocess
import sys
import time
from collections.abc import Callable

from articles.extraction.document import Document
from articles.extraction.gazetteers import rows
from benchmarks.texts import documents

START = (
    "import time; t=time.process_time(); from articles.extraction.document import Document; "
    "from articles.extraction.pipeline import extract; extract(Document('x', '银川市位于宁夏。')); "
    "print(time.process_time() - t)"
)


def rate(work: Callable[[str], object], texts: list[str]) -> float:
    """Characters a second of one pass over the texts."""
    started = time.process_time()
    for text in texts:
        work(text)
    return sum(map(len, texts)) / (time.process_time() - started)


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


def two_processes(found: list[Document]) -> float:
    """How many times faster two processes are than one on the same documents."""
    from articles.extraction.parallel import extract_all

    took = []
    for workers in (1, 2):
        started = time.perf_counter()
        for _ in extract_all(found, workers=workers):
            pass
        took.append(time.perf_counter() - started)
    return took[0] / took[1]


def main() -> None:
    """Print the table."""
    from articles.extraction.pipeline import extract

    what, found = documents()
    texts = [d.text for d in found]
    extract(found[0])
    started = time.process_time()
    for document in found:
        extract(document)
    ours = sum(map(len, texts)) / (time.process_time() - started)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"extraction of {what}: {len(found)} documents, {sum(map(len, texts)):,} characters")
    print(f"{'extract':14s} {ours:12,.0f} characters/s")
    for name, work in contenders().items():
        theirs = rate(work, texts)
        print(f"{name:14s} {theirs:12,.0f} characters/s   extract is {ours / theirs:.2f} ×")
    start = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True)
    print(f"start-up {float(start.stdout):.2f} s   peak memory {memory:.0f} MB")
    print(f"two processes are {two_processes(found):.2f} × one")
