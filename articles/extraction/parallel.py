"""Many documents over several processes; the results come in the order of the documents."""

import gc
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from multiprocessing import get_all_start_methods, get_context
from typing import TypeVar

from articles.extraction.document import Document, Extraction
from articles.extraction.engine import Engine, read_along
from articles.extraction.pipeline import extract

T = TypeVar("T")

#: A task for a worker: large enough that handing it over costs little, small enough that none waits
#: long for the last one to finish.
_TASK_DOCUMENTS = 32
_TASK_CHARACTERS = 20_000
#: Has something for every stage, so that each reads its lists.
_WARM_UP = "位于银川市的海岳磁材有限公司董事长王建国说，去年公司牵头组建永磁创新联合体，申请专利64项。"
#: Tasks under way per worker: bounds memory, however many documents there are.
_TASKS_AHEAD = 3


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that extraction broke on: a fault of ours, named so that the others go on."""

    document: Document
    reason: str


def extract_all(
    documents: Iterable[Document], workers: int = 1, engine: Engine | None = None
) -> Iterator[Extraction | Failure]:
    """`extract` over many documents; an engine reads along where one is given."""
    return map_documents(partial(try_extract, engine=engine), documents, workers)


def try_extract(document: Document, engine: Engine | None = None) -> Extraction | Failure:
    """`extract`, with an exception made a result."""
    try:
        found = extract(document)
        if engine is not None:
            read_along(found, engine)
        return found
    except Exception as error:
        return Failure(document, f"extraction failed: {type(error).__name__}: {error}")


def map_documents(
    work: Callable[[Document], T], documents: Iterable[Document], workers: int = 1
) -> Iterator[T]:
    """`work` over many documents; with several workers it and its results must pickle."""
    if workers <= 1:
        return map(work, documents)
    return chain.from_iterable(_in_processes(work, documents, workers))


def _in_processes(
    work: Callable[[Document], T], documents: Iterable[Document], workers: int
) -> Iterator[list[T]]:
    under_way: deque[Future[list[T]]] = deque()
    with _pool(workers) as pool:
        try:
            for task in _tasks(documents):
                under_way.append(pool.submit(_run, work, task))
                if len(under_way) >= workers * _TASKS_AHEAD:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            # When the reader of the results has gone away, what has not begun need not begin.
            pool.shutdown(cancel_futures=True)
            gc.unfreeze()


def _pool(workers: int) -> ProcessPoolExecutor:
    """Workers that share the lists: read before the fork, and kept out of what the collector touches."""
    if "fork" not in get_all_start_methods() or sys.platform == "darwin":
        return ProcessPoolExecutor(workers, initializer=_read_lists)
    _read_lists()
    gc.collect()
    gc.freeze()
    return ProcessPoolExecutor(workers, mp_context=get_context("fork"))


def _read_lists() -> None:
    extract(Document("", _WARM_UP))


def _run(work: Callable[[Document], T], task: list[Document]) -> list[T]:
    return [work(document) for document in task]


def _tasks(documents: Iterable[Document]) -> Iterator[list[Document]]:
    task: list[Document] = []
    characters = 0
    for document in documents:
        task.append(document)
        characters += len(document.text)
        if len(task) >= _TASK_DOCUMENTS or characters >= _TASK_CHARACTERS:
            yield task
            task, characters = [], 0
    if task:
        yield task
