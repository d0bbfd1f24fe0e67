"""`python -m tests.faults [WORD…]`: make each fault (whose name holds one of the words) and see it caught.

Prints a table; exits with 1 where a fault survives or cannot be made.
"""

import re
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

from tests.faults.records import ROOT, Fault, faults

#: Faults that are made at a time.
_WORKERS = 2
_TESTS = "tests/articles/importing/test_random_worlds.py"
#: The first failing world is enough; always the same worlds, so that a run can be repeated.
_OPTIONS = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "--hypothesis-profile", "faults")
_FAILED = re.compile(r"^FAILED \S+::(\S+)", re.MULTILINE)
_CAUGHT = 1


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a fault."""

    fault: Fault
    #: The test that failed; empty where none did.
    test: str
    seconds: float
    #: What went wrong where the tests could not run.
    error: str = ""

    def line(self) -> str:
        """One row of the table."""
        found = self.test or self.error or "SURVIVED"
        return f"| {self.fault.name} | {self.fault.behaviour} | {found} | {self.seconds:.0f} |"


def judge(fault: Fault, *tests: str) -> Verdict:
    """Run tests with the fault in place: the worlds of its behaviour, then all, where none are named."""
    began = time.monotonic()
    code, output = 0, ""
    for chosen in [tests] if tests else [(_TESTS, "-k", f"test_{fault.behaviour}_"), (_TESTS,)]:
        code, output = _run(fault, [*chosen, *_OPTIONS])
        if code:
            break
    found = _FAILED.search(output)
    seconds = time.monotonic() - began
    if code == _CAUGHT and found:
        return Verdict(fault, found[1], seconds)
    return Verdict(fault, "", seconds, "" if code == 0 else f"could not be made: {output.strip()[-300:]}")


def _run(fault: Fault, arguments: list[str]) -> tuple[int, str]:
    command = [sys.executable, "-m", "tests.faults.breaking", str(fault.record), fault.name, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def main(words: Sequence[str]) -> int:
    """The exit code."""
    chosen = [f for f in faults() if not words or any(word in f.name for word in words)]
    _say("| fault | behaviour | caught by | seconds |\n| --- | --- | --- | --- |")
    verdicts = []
    with ThreadPoolExecutor(_WORKERS) as pool:
        for done in as_completed([pool.submit(judge, fault) for fault in chosen]):
            _say(done.result().line())
            verdicts.append(done.result())
    caught = sum(bool(verdict.test) for verdict in verdicts)
    _say(f"\n{caught} of {len(verdicts)} caught")
    return 0 if verdicts and caught == len(verdicts) else 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
