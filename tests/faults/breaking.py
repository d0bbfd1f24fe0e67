"""Makes one fault, then runs tests in here: `python -m tests.faults.breaking RECORD NAME ARGUMENT…`."""

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from tests.faults.records import faults


class _Loader(importlib.machinery.SourceFileLoader):
    """Compiles the broken source; never what was compiled before."""

    def __init__(self, name: str, path: str, source: str) -> None:
        super().__init__(name, path)
        self._source = source

    def get_code(self, fullname: str) -> CodeType:
        """The code of the broken module."""
        code: CodeType = compile(self._source, self.path, "exec", dont_inherit=True)
        return code


class Finder(importlib.abc.MetaPathFinder):
    """Finds broken modules before the sound ones are found."""

    def __init__(self, broken: dict[Path, str]) -> None:
        self._broken = broken

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module with its fault."""
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        source = self._broken.get(Path(spec.origin)) if spec and spec.origin else None
        if spec and source is not None:
            spec.loader = _Loader(fullname, str(spec.origin), source)
        return spec if source is not None else None


def main(arguments: Sequence[str]) -> int:
    """Pytest's exit code."""
    record, name, *rest = arguments
    fault = next(fault for fault in faults(Path(record)) if fault.name == name)
    sys.meta_path.insert(0, Finder(fault.sources()))
    return int(pytest.main(rest))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
