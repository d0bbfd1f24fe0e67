"""What the sources say: articles, and the names and claims read out of them."""

from articles.models.claims import Claim, Evidence, Mention, SourceName
from articles.models.questions import Question
from articles.models.runs import ImportRun
from articles.models.sources import Article, Copy, Document, Shingle, Source
from articles.models.tallies import Tally, Total
from articles.models.uploads import Upload, UploadedFile

__all__ = [
    "Article",
    "Claim",
    "Copy",
    "Document",
    "Evidence",
    "ImportRun",
    "Mention",
    "Question",
    "Shingle",
    "Source",
    "SourceName",
    "Tally",
    "Total",
    "Upload",
    "UploadedFile",
]
