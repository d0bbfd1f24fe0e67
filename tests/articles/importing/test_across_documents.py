"""Documents read as they are: what several of them name is one thing, and what only looks alike is two."""

import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract
from articles.models import SourceName
from ecosystem.models import Entity
from tests.articles.importing.worlds import take

pytestmark = pytest.mark.django_db

NINGXIA = (
    "本报银川讯 记者从自治区科技厅获悉，宁夏大学与中国农业大学近日在银川市签约，共建枸杞产业技术研究院。"
    "银川市委有关负责人出席签约仪式。市科技局局长介绍，今年银川市将支持企业牵头组建创新联合体。"
)
MONGOLIA = (
    "本报呼和浩特讯 自治区科技厅公布创新联合体名单，内蒙古农业大学与中国农业大学参与组建草种业创新联合体。"
    "呼和浩特市科技局负责人表示，全市高新技术企业数量持续增长。"
)
NATIONAL = (
    "科技部有关负责人在发布会上说，国家将继续支持西部地区建设创新平台。宁夏大学、中国农大等高校介绍了经验。"
    "宁夏回族自治区科学技术厅、内蒙古自治区科技厅负责人参加会议。根据《中华人民共和国科学技术进步法》，各地应加大投入。"
)
AGAIN = (
    "宁夏科技厅近日印发通知，支持宁夏大学与企业共建联合实验室。银川市将安排专项资金。"
    "通知依据《科学技术进步法》制定，由国务院科学技术行政部门指导，国家科技部派员调研。"
)


@pytest.fixture(autouse=True)
def _imported() -> None:
    papers = (
        ("a.txt", NINGXIA, "宁夏日报"),
        ("b.txt", MONGOLIA, "内蒙古日报"),
        ("c.txt", NATIONAL, "科技日报"),
        ("d.txt", AGAIN, "宁夏日报"),
    )
    take(
        *(extract(Document(name, text, source=source, published="2024-05")) for name, text, source in papers)
    )


def shown(kind: str, ending: str) -> list[str]:
    rows = Entity.objects.filter(kind=kind, status="active", name__endswith=ending)
    return sorted(rows.values_list("name", flat=True))


def test_a_university_is_one_under_all_its_names() -> None:
    assert shown("university", "宁夏大学") == ["宁夏大学"]
    assert shown("university", "中国农业大学") == ["中国农业大学"]
    assert not Entity.objects.filter(kind="university", name="中国农大", status="active")


def test_a_region_is_one() -> None:
    assert Entity.objects.filter(kind="region", name="银川市").count() == 1


def test_the_department_of_each_region_is_one_and_its_own() -> None:
    names = SourceName.objects.filter(kind="agency", folded__endswith="科学技术厅")
    assert sorted(names.values_list("folded", flat=True)) == [
        "内蒙古自治区科学技术厅",
        "宁夏回族自治区科学技术厅",
    ]


def test_an_office_without_a_place_is_that_of_the_city_of_the_article() -> None:
    offices = SourceName.objects.filter(kind="agency", folded__endswith="市科学技术局")
    assert set(offices.values_list("folded", flat=True)) == {"银川市科学技术局", "呼和浩特市科学技术局"}


def test_national_bodies_and_laws_are_one_everywhere() -> None:
    assert shown("agency", "科学技术部") == ["科学技术部"]
    assert shown("policy", "科学技术进步法") == ["中华人民共和国科学技术进步法"]
    assert not Entity.objects.filter(kind="agency", name__in=("科技部", "国家科技部"), status="active")
