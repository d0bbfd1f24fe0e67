"""`python -m benchmarks [NAME…]`: run the benchmarks, all of them or the named ones."""

import sys
from collections.abc import Callable

from benchmarks import exports, extraction, hostile, merging, pages, review, search

BENCHMARKS: dict[str, Callable[[], None]] = {
    "exports": exports.main,
    "extraction": extraction.main,
    "hostile": hostile.main,
    "merging": merging.main,
    "pages": pages.main,
    "search": search.main,
    "review": review.main,
}


def main() -> int:
    """Run what was asked for."""
    wanted = sys.argv[1:] or list(BENCHMARKS)
    unknown = [name for name in wanted if name not in BENCHMARKS]
    if unknown:
        sys.stderr.write(f"unknown: {', '.join(unknown)}; known: {', '.join(BENCHMARKS)}\n")
        return 2
    for name in wanted:
        BENCHMARKS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
