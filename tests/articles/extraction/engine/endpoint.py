"""A chat endpoint on this machine that answers as a test wants: well, badly, slowly, not at all."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], None]


class Endpoint:
    """What was asked of it, and where it is."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []


@contextmanager
def endpoint(*answers: Answer) -> Iterator[Endpoint]:
    """Gives each answer once, the last one over and over."""
    waiting = list(answers)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            place.asked.append({"path": self.path} | json.loads(body))
            place.headers.append(dict(self.headers))
            answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            answer(self)

        def log_message(self, *args: Any) -> None:
            """Not on the test's output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    place = Endpoint(f"http://127.0.0.1:{server.server_address[1]}/v1")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield place
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def body(raw: bytes, status: int = 200) -> Answer:
    """These bytes."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(raw)))
        handler.end_headers()
        handler.wfile.write(raw)

    return answer


def says(content: Any) -> Answer:
    """What a model writes: words, or an object as JSON."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    return body(json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode())


def hangs(free: threading.Event) -> Answer:
    """Takes the question and says nothing until the test is over."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        free.wait(30)
        handler.close_connection = True

    return answer


def hangs_up(handler: BaseHTTPRequestHandler) -> None:
    """Closes the connection without a word."""
    handler.close_connection = True


def drips(free: threading.Event) -> Answer:
    """Begins an answer and sends a sign now and then, for ever."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while not free.wait(0.02):
            try:
                handler.wfile.write(b" ")
                handler.wfile.flush()
            except OSError:
                return

    return answer
