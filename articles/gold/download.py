"""Gold files as one download: a JSON file, or a ZIP of several."""

import json
from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from django.http import HttpResponse
from django.utils.http import content_disposition_header

from articles.gold import file_name, gold_files
from articles.models import Article


def download(articles: Iterable[Article]) -> HttpResponse:
    """The gold files of these articles."""
    files = {file_name(gold): json.dumps(gold, ensure_ascii=False, indent=1) for gold in gold_files(articles)}
    if len(files) == 1:
        [(name, text)] = files.items()
        return _attached(name, "application/json", text.encode())
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return _attached("gold.zip", "application/zip", packed.getvalue())


def _attached(name: str, kind: str, body: bytes) -> HttpResponse:
    answer = HttpResponse(body, content_type=kind)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or ""
    return answer
