"""Files from the browser: what is taken, what is told, what an import of them changes."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from articles.models import Article, Document, ImportRun, Upload
from articles.uploading import tasks, views
from articles.uploading.receiving import plain_name
from ecosystem.models import Change, Company
from ecosystem.roles import Role
from tests.articles.uploading.conftest import staff

pytestmark = pytest.mark.django_db

TEXT = "本报讯 云岭硅材料有限公司牵头组建云岭硅材料创新联合体，成员单位有东湾磁材有限公司。"
OTHER = "本报讯 东湾磁材有限公司去年实现产值3.2亿元。"


def file(name: str, content: str | bytes = TEXT) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)


def begin(client: Client, *files: SimpleUploadedFile) -> Upload:
    answer = client.post("/uploads/", {"files": list(files)})
    assert answer.status_code == 302
    return Upload.objects.get(pk=int(answer["Location"].rstrip("/").split("/")[-1]))


def step(client: Client, upload: Upload, name: str, data: dict[str, str] | None = None) -> HttpResponse:
    answer = client.post(f"/uploads/{upload.pk}/{name}/", data or {})
    upload.refresh_from_db()
    return answer  # type: ignore[return-value]


def test_a_file_is_looked_at_then_imported_by_one_run(editor: Client) -> None:
    upload = begin(editor, file("云岭.txt"))
    assert step(editor, upload, "preview").status_code == 302
    assert upload.state == "foreseen"
    assert upload.foreseen["appear"] > 0
    assert not Company.objects.exists(), "a preview stores nothing"
    assert not ImportRun.objects.exists()
    page = editor.get(upload.get_absolute_url()).content.decode()
    assert "云岭硅材料有限公司" in page

    foreseen = upload.foreseen["appear"]
    assert step(editor, upload, "import").status_code == 302
    assert upload.state == "done"
    assert upload.run is not None
    assert Change.objects.filter(run=upload.run.pk).count() == foreseen
    assert Company.objects.filter(name="云岭硅材料有限公司").exists()
    assert not upload.folder.exists(), "the text lives in the database now"
    assert f"?run={upload.run.pk}" in editor.get(upload.get_absolute_url()).content.decode()


def test_bad_files_are_named_and_the_others_go_on(editor: Client) -> None:
    upload = begin(
        editor,
        file("good.txt"),
        file("broken.docx", b"no zip"),
        file("empty.txt", ""),
        file("tool.exe", b"MZ"),
    )
    states = dict(upload.files.values_list("name", "state"))
    assert states == {"good.txt": "read", "broken.docx": "faulty", "empty.txt": "faulty"}
    page = editor.get(upload.get_absolute_url()).content.decode()
    assert "tool.exe: Unknown kind of file: .exe" in page
    assert "broken docx file" in page
    step(editor, upload, "preview")
    step(editor, upload, "import")
    assert Document.objects.get().name == "good.txt"


def test_what_people_say_of_a_file_is_cited(editor: Client) -> None:
    upload = begin(editor, file("a.txt"))
    pk = upload.files.get().pk
    said = {
        f"source-{pk}": "云岭日报",
        f"published-{pk}": "2024年3月5日",
        f"url-{pk}": "https://example.cn/1",
    }
    step(editor, upload, "preview", said)
    step(editor, upload, "import")
    article = Article.objects.get()
    assert article.source is not None
    assert (article.source.name, article.published, article.url) == (
        "云岭日报",
        "2024-03-05",
        "https://example.cn/1",
    )


@pytest.mark.parametrize(("field", "text"), [("published", "soon"), ("url", "javascript:alert(1)")])
def test_what_cannot_be_meant_is_refused(editor: Client, field: str, text: str) -> None:
    upload = begin(editor, file("a.txt"))
    answer = step(editor, upload, "preview", {f"{field}-{upload.files.get().pk}": text})
    assert answer.status_code == 422
    assert text in answer.content.decode()
    assert upload.state == "collecting"


@pytest.mark.parametrize("first", ["list", "text"])
def test_a_table_without_texts_describes_the_others(editor: Client, first: str) -> None:
    rows = io.StringIO()
    csv.writer(rows).writerows([["file", "source", "published"], ["a.txt", "东湾日报", "2023-05-01"]])
    files = [file("list.csv", rows.getvalue()), file("a.txt")]
    upload = begin(editor, *(files if first == "list" else files[::-1]))
    assert upload.files.get(name="a.txt").found["source"] == "东湾日报"
    step(editor, upload, "preview")
    step(editor, upload, "import")
    assert Article.objects.get().published == "2023-05-01"


def test_a_table_of_articles_brings_all_of_them(editor: Client) -> None:
    rows = io.StringIO()
    csv.writer(rows).writerows([["title", "text"], ["一", TEXT], ["二", OTHER], ["三", ""]])
    upload = begin(editor, file("news.csv", rows.getvalue()))
    held = upload.files.get()
    assert (held.documents, held.notices[0]["line"]) == (2, 4)
    step(editor, upload, "preview")
    assert upload.foreseen["errors"] == [{"file": "news.csv", "line": 4, "reason": "no text in this row"}]
    step(editor, upload, "import")
    assert Document.objects.count() == 2


def test_another_text_under_a_known_name_is_announced(editor: Client) -> None:
    for text in (TEXT, OTHER):
        upload = begin(editor, file("a.txt", text))
        step(editor, upload, "preview")
        if text == TEXT:
            step(editor, upload, "import")
    assert "takes its place" in editor.get(upload.get_absolute_url()).content.decode()
    assert upload.foreseen["vanish"] > 0


def test_more_files_make_the_preview_void(editor: Client) -> None:
    upload = begin(editor, file("a.txt"))
    step(editor, upload, "preview")
    step(editor, upload, "files")
    editor.post(f"/uploads/{upload.pk}/files/", {"files": file("b.txt", OTHER)})
    assert step(editor, upload, "import").status_code == 409
    assert upload.state == "collecting"
    step(editor, upload, f"files/{upload.files.get(name='b.txt').pk}/remove")
    assert [f.name for f in upload.files.all()] == ["a.txt"]
    assert not (upload.folder / "b.txt").exists()


def test_the_button_pressed_twice_imports_once(editor: Client) -> None:
    upload = begin(editor, file("a.txt"))
    step(editor, upload, "preview")
    assert step(editor, upload, "import").status_code == 302
    assert step(editor, upload, "import").status_code == 409
    tasks.import_upload(upload.pk)
    assert ImportRun.objects.count() == 1


def test_a_discarded_upload_leaves_nothing(editor: Client) -> None:
    upload = begin(editor, file("a.txt"))
    folder = upload.folder
    assert editor.post(f"/uploads/{upload.pk}/discard/").status_code == 302
    assert not folder.exists()
    assert not Upload.objects.exists()


def test_a_fault_of_ours_is_told_and_loses_nothing(editor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    upload = begin(editor, file("a.txt"))

    def broken(*_given: object) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(tasks, "foresee", broken)
    step(editor, upload, "preview")
    assert upload.state == "collecting"
    assert "the disk is full" in editor.get(upload.get_absolute_url()).content.decode()
    assert upload.files.get().path.exists()


def test_a_worker_that_died_is_noticed(editor: Client) -> None:
    upload = begin(editor, file("a.txt"))
    long_ago = timezone.now() - timedelta(hours=1)
    Upload.objects.filter(pk=upload.pk).update(state="foreseeing", since=long_ago)
    assert "Nothing is lost" in editor.get(upload.get_absolute_url()).content.decode()
    step(editor, upload, "preview")
    assert upload.state == "foreseen"


def test_too_large_and_too_many_are_refused(
    editor: Client, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.UPLOAD_MAX_BYTES = 10
    assert not begin(editor, file("a.txt")).files.exists()
    settings.UPLOAD_MAX_BYTES = 10_000
    monkeypatch.setattr("articles.uploading.receiving.MOST_FILES", 1)
    upload = begin(editor, file("a.txt"), file("b.txt", OTHER))
    assert [f.name for f in upload.files.all()] == ["a.txt"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/a.txt", "a.txt"),
        ("C:\\文档\\云岭.txt", "云岭.txt"),
        ("~$a.docx", "a.docx"),
        ("a\x00\n.txt", "a.txt"),
        ("..", ""),
    ],
)
def test_names_stay_in_their_folder(given: str, kept: str) -> None:
    assert plain_name(given) == kept


def test_only_who_may_import_gets_here(editor: Client, client: Client) -> None:
    upload = begin(editor, file("a.txt"))
    assert client.get("/uploads/").status_code == 302
    reviewer = staff("reviewer", Role.REVIEWER)
    for address in ("/uploads/", upload.get_absolute_url()):
        assert reviewer.get(address).status_code == 403
    assert reviewer.post(f"/uploads/{upload.pk}/import/").status_code == 403


def test_old_uploads_are_forgotten_finished_ones_stay(editor: Client) -> None:
    stale, done = begin(editor, file("a.txt")), begin(editor, file("b.txt", OTHER))
    step(editor, done, "preview")
    step(editor, done, "import")
    Upload.objects.update(since=timezone.now() - timedelta(days=40))
    begin(editor, file("c.txt"))
    assert not Upload.objects.filter(pk=stale.pk).exists()
    assert not stale.folder.exists()
    assert Upload.objects.filter(pk=done.pk).exists()


def test_pages_keep_to_their_budget(editor: Client, django_assert_max_num_queries: Any) -> None:
    upload = begin(editor, *(file(f"{n}.txt", f"{TEXT}{n}") for n in range(12)))
    step(editor, upload, "preview")
    for address in ("/uploads/", upload.get_absolute_url()):
        with django_assert_max_num_queries(8):
            assert editor.get(address).status_code == 200


def test_the_permission_is_the_editors() -> None:
    assert views.PERMISSION == "articles.add_importrun"
