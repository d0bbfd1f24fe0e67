"""A text that several print, nearly as it is, is one text."""

from itertools import permutations

import pytest
from django.test import Client
from django.urls import reverse

from articles.extraction.document import Extraction
from articles.importing.retraction import retract
from articles.models import Article
from ecosystem.models import Metric
from tests.articles.importing.worlds import take, world

pytestmark = pytest.mark.django_db

FIRST = (
    "海岳磁材股份有限公司牵头组建临州磁性材料创新联合体，首批成员有临州大学和东岭铝业有限公司等十二家单位。"
    "联合体将围绕高性能永磁材料的制备工艺开展攻关，三年内建成中试线两条，培养工程人才一百名。"
    "公司董事长在揭牌仪式上介绍，企业目前拥有有效专利35项，产品供应国内多家整机企业。"
)
#: With another headline and end, as other papers print it.
SECOND = "本报讯 " + FIRST + "临州市有关部门负责人到场祝贺。"
OTHER = (
    "东岭铝业有限公司昨日宣布，新建的再生铝生产线投产，年处理废铝八万吨，可减少碳排放约六十万吨，"
    "当地循环经济园区同时启用了能源管理平台，为入园企业提供用电监测、余热利用与碳核算等公共服务。"
)


def paper(name: str, text: str, source: str) -> Extraction:
    things = [("company", "海岳磁材股份有限公司")] if "海岳" in text else [("company", "东岭铝业有限公司")]
    metrics = [{"subject": 0, "indicator": "有效专利", "value": 35, "unit": "项"}] if "35" in text else []
    return world(name, text, things, metrics=metrics, source=source)


def groups() -> dict[str, str]:
    return dict(Article.objects.values_list("document__name", "text_group"))


PAPERS = (paper("甲", FIRST, "报甲"), paper("乙", SECOND, "报乙"), paper("丙", OTHER, "报丙"))


def test_nearly_equal_texts_are_one_group() -> None:
    take(*PAPERS)
    found = groups()
    assert found["甲"] == found["乙"] != found["丙"]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_arrival_is_of_no_account(order: tuple[int, ...]) -> None:
    for number in order:
        take(PAPERS[number])
    found = groups()
    assert (
        found["甲"]
        == found["乙"]
        == min(Article.objects.exclude(document__name="丙").values_list("content_hash", flat=True))
    )


def test_a_text_counts_once_however_many_print_it() -> None:
    take(*PAPERS)
    assert Metric.objects.get().sources == 1
    own = "走访海岳磁材股份有限公司的记者看到，三条产线满负荷运转，展厅里陈列着35项专利的证书。"
    take(paper("丁", own, "报丁"))
    assert Metric.objects.get().sources == 2


def test_the_group_goes_with_the_article_that_held_it_together() -> None:
    take(*PAPERS)
    retract(Article.objects.filter(document__name="甲"))
    assert groups()["甲"] == ""
    assert groups()["乙"] == Article.objects.get(document__name="乙").content_hash


def test_short_texts_are_one_only_where_they_are_equal() -> None:
    take(
        paper("甲", "海岳磁材股份有限公司上市。", "报甲"), paper("乙", "海岳磁材股份有限公司上市了。", "报乙")
    )
    assert len(set(groups().values())) == 2


def test_the_page_of_an_article_says_who_else_printed_it(client: Client) -> None:
    take(*PAPERS)
    article = Article.objects.get(document__name="甲")
    page = client.get(reverse("article-detail", args=[article.pk])).content.decode()
    assert "报乙" in page[page.index('id="reprints"') :]
    alone = Article.objects.get(document__name="丙")
    assert 'id="reprints"' not in client.get(reverse("article-detail", args=[alone.pk])).content.decode()
