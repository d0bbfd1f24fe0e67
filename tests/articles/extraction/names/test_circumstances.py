"""Names that the words around them tell: founded, gone to, opened by a wider region."""

import pytest

from tests.articles.extraction.names.finding import found


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("学校筹建了电子科技创新与竞赛基地", "platform", "电子科技创新与竞赛基地"),
        ("会上成立了未来产业技术研究中心", "platform", "未来产业技术研究中心"),
        ("企业签约入驻淮海经济区金融服务中心", "platform", "淮海经济区金融服务中心"),
        ("揭牌的云川绿能有限公司东北分部", "company", "云川绿能有限公司东北分部"),
        ("清华大学化学系教授介绍", "university", "清华大学"),
    ],
)
def test_what_the_surroundings_tell(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


@pytest.mark.parametrize("text", ["各地建立乡村振兴专家工作站", "学校设有创新技术实验室", "搭建交流合作平台"])
def test_what_many_have_is_no_name(text: str) -> None:
    assert not {kind for kind, _ in found(text)} & {"platform"}
