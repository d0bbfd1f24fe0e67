"""Names of every shape, behind and before whatever papers put around them."""

from collections.abc import Iterator

from tests.articles.extraction.grids.cells import Cell, facts_of, failing
from tests.articles.extraction.reading import things_of

#: By kind; the shapes of names stand in a row each.
NAMES = {
    "company": (
        "临沂澜岳新材料科技有限公司 宜宾远望机械制造有限公司 百思达医疗器械有限公司 启航新能源有限公司"
        " 赣州和泰电子有限公司 青岛向荣食品有限公司 泉州与德鞋业有限公司 湘潭再升炭素有限公司"
        " 绍兴对山染整有限公司 澜岳设计与工程咨询有限公司 赣州澜岳新能源与储能技术有限公司"
        " 陕西省水务发展集团有限公司 德国韦伯精密机械有限公司 启航电气(烟台)有限公司 烟台澜岳化工公司"
        " 松下公司 襄阳昊泽集团 大地控股集团"
        " 澜岳科技 宜宾澜岳电子 安伯特生物 襄阳供电公司 宜宾市向阳果蔬专业合作社"
    ),
    "park": (
        "襄阳高新区 赣州经开区 宜宾三江新区 烟台八角湾科学城 襄阳余家湖工业园 江苏长风半导体产业园 澜岳科技园"
        " 赣州承接产业转移示范区 宜宾隧道掘进产业园 中德（宜宾）产业园 襄阳综保区 宜宾氢能小镇"
    ),
    "platform": (
        "四川省离子束重点实验室 超导全国重点实验室 油气钻采装备全国重点实验室 四川省同步辐射重点实验室"
        " 国家森林防火技术创新中心 宜宾工业互联网平台 烟台海洋大数据平台 宜宾市竹产业设计中心"
        " 襄阳智算中心 宜宾（成都）科创飞地 沃芯科技有限公司与西安理工大学联合实验室"
    ),
    "institute": "宜宾动力电池研究院 江苏省环科院 陕西省气象研究所 启航人工智能研究院",
    "university": "襄阳理工大学 渭南幼儿师范专科学校 江南大学食品学院",
    "consortium": "宜宾动力电池创新联合体 激光产业技术创新战略联盟",
    "agency": "宜宾市科技局 四川省白酒协会 襄阳高新区管委会",
}
#: Where any of them may stand.
EVERYWHERE = (
    "{}目前已有员工320人。",
    "{}又传来好消息。",
    "{}里一派繁忙景象。",
    "在{}，记者了解到新情况。",
    "记者从{}获悉，项目进展顺利。",
    "活动由海岳大学和{}共同组织。",
    "我们与{}建立了合作关系。",
    "海岳大学同{}签约。",
    "受益于{}的带动，农民收入增加。",
    "他先后调研了{}、海岳大学等地。",
    "作为{}的合作单位，我们很高兴。",
    "对{}的调查显示，情况良好。",
    "以{}为核心，打造创新高地。",
    "{}从无到有，走过了十年。",
)
#: Sentences, by number, in which a short name may as well begin before, and one of two owners join in.
NOT_THERE = {
    **dict.fromkeys(("澜岳科技", "安伯特生物", "宜宾澜岳电子"), (5, 7)),
    "沃芯科技有限公司与西安理工大学联合实验室": (5, 6, 7),
}
#: Firms by ordinary words and a trade, before what only firms have and do.
FIRMS = "长风科技 长风新材 银河药业 同心精密 骆驼动力 武汉骆驼生物 江苏长风重工"
FIRMS_HERE = (
    "走进{}生产车间，机器轰鸣。",
    "{}自主研发的新产品出口海外。",
    "{}成立于2015年，主要生产电机。",
    "{}技术总监周明远告诉记者，产品供不应求。",
    "{}负责人周明远说，订单已排到年底。",
)
PEOPLE = "周岚 覃勇 陈思远 赵立新 昝云鹏 扎西多吉 欧阳明哲"
PEOPLE_HERE = {
    "海岳公司董事长{}介绍，订单很多。": "",
    "在{}看来，创新是关键。": "扎西多吉 欧阳明哲",
    "今年35岁的{}是一名技术员。": "扎西多吉 欧阳明哲",
    "{}告诉记者，今年订单很多。": "扎西多吉",
    "由{}教授领衔的团队攻克了技术。": "扎西多吉 欧阳明哲",
    "车间主任{}正带领工人检修设备。": "扎西多吉",
}
#: What names nothing.
NOTHING = (
    "该产业园入驻企业120家。",
    "全省拥有省级重点实验室43家。",
    "加快推进产业创新中心建设。",
    "我市将打造国际科技创新中心。",
    "支持高校与企业共建联合实验室。",
    "培育一批全国重点实验室。",
    "产业技术创新战略联盟不断壮大。",
    "海洋生物医药产业规模不断扩大。",
    "农业科技自主研发能力增强。",
    "绿色科技成为发展动力。",
    "智能机器人走进生产车间。",
    "晋台医药合作不断加深。",
    "新能源与储能产业加快发展。",
    "在专家看来，这项技术前景广阔。",
    "今年65岁的老人参加了活动。",
    "向荣誉企业颁发证书。",
)
#: What a text goes on to call them, by their full names.
SHORT = {
    "company 临沂澜岳新材料科技有限公司": "澜岳新材料 澜岳新材 临沂澜岳 澜岳公司 澜岳科技",
    "company 宜宾远望机械制造有限公司": "远望机械 宜宾远望机械 远望公司",
    "company 四川启航智能装备股份有限公司": "启航智能 启航装备 启航公司",
    "company 江苏长风建设集团有限公司": "长风集团 长风建设 长风建设集团",
    "company 宜宾市城市建设投资集团有限公司": "宜宾城投 市城投集团 宜宾城投集团",
    "institute 襄阳市农业科学院": "襄阳市农科院 襄阳农科院 市农科院",
    "park 襄阳综合保税区": "襄阳综保区 综合保税区",
    "consortium 四川省动力电池产业技术创新战略联盟": "动力电池产业联盟 四川动力电池产业联盟",
    "policy 宜宾市动力电池产业发展规划（2025—2030年）": "规划 宜宾市动力电池产业发展规划",
}
_KINDS = ("company", "park", "platform", "institute", "consortium", "person")


def _cells() -> Iterator[Cell]:
    """Every name in every third sentence, and each sort that goes only there."""
    for kind, names in NAMES.items():
        for row, name in enumerate(names.split()):
            for at, sentence in enumerate(EVERYWHERE):
                if at not in NOT_THERE.get(name, ()) and (row + at) % 3 == 0:
                    yield Cell(sentence.format(name), (f"{kind}: {name}",))
    for name in FIRMS.split():
        yield from (Cell(here.format(name), (f"company: {name}",)) for here in FIRMS_HERE)
    for here, but in PEOPLE_HERE.items():
        yield from (Cell(here.format(n), (f"person: {n}",)) for n in PEOPLE.split() if n not in but.split())


def test_names_are_found_whole() -> None:
    assert not failing(_cells())


def test_short_forms_are_of_the_same_thing() -> None:
    for full, forms in SHORT.items():
        kind, name = full.split()
        for form in forms.split():
            marks = "《{}》" if kind == "policy" else "{}"
            text = f"{marks.format(name)}受到关注。近日，{marks.format(form)}传来喜讯。"
            entities = {entity.name: entity.aliases for entity in things_of(text)[1] if entity.kind == kind}
            assert form in entities.get(name, ()), (form, entities)


def test_common_words_are_no_names() -> None:
    for sentence in NOTHING:
        made_up = [line for line in facts_of(sentence) if line.startswith(tuple(f"{k}: " for k in _KINDS))]
        assert not made_up, sentence
