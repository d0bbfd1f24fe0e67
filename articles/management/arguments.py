"""Arguments that several commands take."""

import argparse


def count(text: str) -> int:
    """A number of processes, for `--workers`."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one process")
    return number
