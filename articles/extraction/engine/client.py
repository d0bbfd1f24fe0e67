"""Asking an OpenAI-compatible chat endpoint, with the standard library; every fault is an `EngineError`."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any, ClassVar
from urllib.parse import urlsplit

#: Bytes of an answer that are read at most, and at once.
_MOST, _PIECE = 4_000_000, 65_536
_BUSY = frozenset({429, 500, 502, 503, 504})


class EngineError(Exception):
    """The engine gave nothing to use; `answered` tells a bad answer from none."""

    def __init__(self, reason: str, *, answered: bool = False) -> None:
        super().__init__(reason)
        self.answered = answered


@dataclass(frozen=True, slots=True)
class Engine:
    """Where the endpoint is and how far it is trusted. Redirects are not followed, proxies not used."""

    #: Base address, such as `http://10.0.0.5:8000/v1`.
    url: str
    model: str
    key: str = field(default="", repr=False)
    #: Seconds for one answer, all of it.
    timeout: float = 60.0
    #: How often a silent or busy endpoint is asked.
    attempts: int = 2
    #: No fact of the engine is surer than this.
    confidence: float = 0.6

    def __post_init__(self) -> None:
        if urlsplit(self.url).scheme not in ("http", "https") or not urlsplit(self.url).hostname:
            raise ValueError(f"not an http address: {self.url}")

    @property
    def rule(self) -> str:
        """The origin that its facts carry."""
        return f"engine:{self.model}"[:60]

    def ask(self, messages: list[dict[str, str]]) -> dict[str, Any]:
        """The JSON object in the answer to these messages."""
        body = json.dumps({"model": self.model, "messages": messages, "temperature": 0}).encode()
        for attempt in range(self.attempts):
            try:
                return _object(self._post(body))
            except EngineError as error:
                if error.answered or attempt == self.attempts - 1:
                    raise
        raise EngineError("never asked")

    def _post(self, body: bytes) -> bytes:
        address = urlsplit(self.url)
        make = HTTPSConnection if address.scheme == "https" else HTTPConnection
        headers = {"Content-Type": "application/json"}
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        deadline = time.monotonic() + self.timeout
        try:
            connection = make(address.hostname or "", address.port, timeout=self.timeout)
            try:
                connection.request("POST", f"{address.path.rstrip('/')}/chat/completions", body, headers)
                with connection.getresponse() as response:
                    if response.status != 200:
                        raise EngineError(f"status {response.status}", answered=response.status not in _BUSY)
                    return _read(response, deadline)
            finally:
                connection.close()
        except TimeoutError as error:
            raise EngineError(f"no answer in {self.timeout:g} s") from error
        except (OSError, HTTPException) as error:
            raise EngineError(f"no connection ({type(error).__name__})") from error


def _read(response: HTTPResponse, deadline: float) -> bytes:
    """All of an answer that comes in time and is not endless: a socket's timeout is for each piece only."""
    pieces: list[bytes] = []
    size = 0
    while piece := response.read1(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > _MOST:
            raise EngineError("the answer is too long", answered=True)
        if time.monotonic() > deadline:
            raise TimeoutError
    return b"".join(pieces)


def _object(answer: bytes) -> dict[str, Any]:
    """The JSON object that the model wrote, whatever words or fences stand around it."""
    try:
        content = json.loads(answer)["choices"][0]["message"]["content"]
        found = json.loads(content[content.index("{") : content.rindex("}") + 1])
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise EngineError("the answer is not the JSON that was asked for", answered=True) from error
    if not isinstance(found, dict):
        raise EngineError("the answer is not the JSON that was asked for", answered=True)
    return found


@dataclass(slots=True)
class Patience:
    """How many documents in a row an engine left without any answer, in this process."""

    #: After so many it is not asked any more, so that thousands of documents do not wait for nothing.
    LIMIT: ClassVar[int] = 3
    _kept: ClassVar[dict[Engine, Patience]] = {}

    silent: int = 0

    @classmethod
    def of(cls, engine: Engine) -> Patience:
        """What is known of this engine."""
        return cls._kept.setdefault(engine, cls())

    @property
    def exhausted(self) -> bool:
        """Whether it was silent too often."""
        return self.silent >= self.LIMIT

    def note(self, *, silent: bool) -> None:
        """After a document."""
        self.silent = self.silent + 1 if silent else 0
