"""What an import into an empty database loads beforehand."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from ecosystem.models import Entity

pytestmark = pytest.mark.django_db


def test_an_empty_database_gets_the_reference_lists_first(tmp_path: Path) -> None:
    paper = tmp_path / "one.txt"
    paper.write_text("江苏苏润半导体科技有限公司位于南京市，拥有有效发明专利64件。\n", encoding="utf-8")
    call_command("import_articles", paper, stdout=StringIO(), stderr=StringIO())
    city = Entity.objects.get(kind="region", name="南京市")
    assert city.reference
    assert Entity.objects.get(kind="company").region is not None


def test_a_dry_run_into_one_says_that_they_are_missing(tmp_path: Path) -> None:
    paper, err = tmp_path / "one.txt", StringIO()
    paper.write_text("江苏苏润半导体科技有限公司位于南京市。\n", encoding="utf-8")
    call_command("import_articles", paper, dry_run=True, stdout=StringIO(), stderr=err)
    assert "The reference lists are not loaded yet" in err.getvalue()
    assert not Entity.objects.exists()
