"""Bodies, zones and works that news of regional innovation speaks of."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("云川省激光装备创新创业共同体由沅岳公司牵头。", Kind.CONSORTIUM, "云川省激光装备创新创业共同体"),
        ("项目落户云河协同创新区。", Kind.PARK, "云河协同创新区"),
        ("活动在广西国有云峰林场举行，云峰林场代表发言。", Kind.COMPANY, "广西国有云峰林场"),
        ("山西省推进海岳经济带发展领导小组近日印发方案。", Kind.AGENCY, "山西省推进海岳经济带发展领导小组"),
        ("长春分院所属单位获奖，金属所研究员到会。", Kind.INSTITUTE, "长春分院"),
        ("超百亿元企业有2家（华沅、欧澜）。", Kind.COMPANY, "华沅"),
        ("规上企业3家（澜岳科技、云州锂业、海博股份）。", Kind.COMPANY, "云州锂业"),
        ("澜银资本、安徽金沅智汇、华沅东方等一批基金落户。", Kind.COMPANY, "安徽金沅智汇"),
        ("洛阳市涧西区区长安宁致辞。", Kind.PERSON, "安宁"),
        ("中国科学院院士武定、北京大学教授李明发言。", Kind.PERSON, "武定"),
        ("广西沅湖农业示范园提质升级项目启动。", Kind.PROJECT, "广西沅湖农业示范园提质升级项目"),
        ("沅岳工业有限公司退役电池综合利用项目开工。", Kind.PROJECT, "沅岳工业有限公司退役电池综合利用项目"),
        (
            "公司投资2亿元，打造澜能热泵机组研发智造项目，主要生产压缩机。",
            Kind.PROJECT,
            "澜能热泵机组研发智造项目",
        ),
        (
            "沅大与甲公司合作的《高效水稻插秧机控制技术》、与乙公司合作的《丘陵果园采摘机器人》两大项目获批。",
            Kind.PROJECT,
            "高效水稻插秧机控制技术",
        ),
        (
            "组建包头共伴生矿资源高效利用协同创新中心。",
            Kind.PLATFORM,
            "包头共伴生矿资源高效利用协同创新中心",
        ),
        ("项目分别位于云锦经济开发区、北湖镇沅溪村和沅滩经合区。", Kind.PARK, "沅滩经合区"),
        ("沅岳集团江西试飞中心奠基。", Kind.PROJECT, "沅岳集团江西试飞中心"),
        ("比亚迪西安工厂动工。", Kind.PROJECT, "比亚迪西安工厂"),
        ("沈阳市中医院广州分院开诊。", Kind.INSTITUTE, "沈阳市中医院广州分院"),
        ("临城新材料产业科技特派团组建于去年。", Kind.PLATFORM, "临城新材料产业科技特派团"),
    ],
)
def test_are_named(text: str, kind: Kind, name: str) -> None:
    assert name in named(text, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("将再启动建设一批创新创业共同体。", Kind.CONSORTIUM),
        ("全区国有林场改革，13家区直国有林场牵头。", Kind.COMPANY),
        ("企业有2家（国有、民营），共有3家企业（含外资、合资、独资）。", Kind.COMPANY),
        ("设立引导基金、产业基金、天使基金等一批基金落户。", Kind.COMPANY),
        ("会见了武汉市长一行，院士西安行启动。", Kind.PERSON),
        ("山西省加快项目建设，成立领导小组。", Kind.AGENCY),
        ("云南召开昆明市市级高新区工作会议。", Kind.PARK),
        ("成为首批省部共建协同创新中心。", Kind.PLATFORM),
        ("加快建设云都北城新中心。", Kind.PLATFORM),
        ("将有效盘活新区起步区资产。", Kind.PARK),
        ("邀请了有关国家部委参加。", Kind.AGENCY),
        ("西部国际茶商联盟总会换届。", Kind.CONSORTIUM),
        ("国家选派科技特派团到县里。", Kind.PLATFORM),
        ("沅岳集团在武汉建设的试验中心奠基，澜安公司武汉分公司办公大楼开工。", Kind.PROJECT),
    ],
)
def test_are_not_named(text: str, kind: Kind) -> None:
    assert not named(text, kind)


def test_a_firm_goes_by_its_core_and_the_first_half_of_a_long_trade() -> None:
    text = "澜农生物科学有限公司是投资方，澜农生物今年扩产。"
    assert set(named(text, Kind.COMPANY)) == {"澜农生物科学有限公司"}


def test_a_listed_laboratory_is_printed_with_its_town() -> None:
    assert "深圳鹏城实验室" in named("目前深圳鹏城实验室已经建成。", Kind.PLATFORM)
