"""The sample articles that the project ships."""

from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "fixtures" / "articles"
MANIFEST = SAMPLES / "manifest.csv"
