"""Relations of sentences as papers print them every day, with names that no list has."""

import pytest

from articles.extraction.document import Document
from articles.extraction.pipeline import extract

NAMES = {
    "firm": "岳岚新材料有限公司",
    "other": "临沂翊朗电子有限公司",
    "university": "海岳科技大学",
    "college": "青州师范学院",
    "institute": "绍兴市先进制造研究院",
    "lab": "绍兴市稀土材料重点实验室",
    "alliance": "柳州氢能产业创新联合体",
    "bureau": "洛阳市科技局",
    "zone": "洛阳晟岚高新技术产业开发区",
    "project": "年产5万吨正极材料项目",
    "rules": "《洛阳市科技创新条例》",
    "person": "周明远",
}

#: The sentence, and what it tells: type, subject, object (a part of a name is enough).
SENTENCES = [
    (
        "一期年产值8亿元，{other}拟投资2亿元涉足租赁业，{firm}拟募资6亿元，用于“{project}”等。",
        [("undertakes", "firm", "project")],
    ),
    ("根据{bureau}{rules}，企业可以申报。", [("issues", "bureau", "rules")]),
    (
        "{firm}牵头，联合{university}、{college}组建{alliance}。",
        [("leads", "firm", "alliance"), ("member_of", "university", "alliance")],
    ),
    (
        "{alliance}由{firm}牵头，{university}、{institute}等12家单位共同组成。",
        [
            ("leads", "firm", "alliance"),
            ("member_of", "university", "alliance"),
            ("member_of", "institute", "alliance"),
        ],
    ),
    (
        "{alliance}揭牌成立，理事长单位为{firm}，成员包括{university}和{college}。",
        [("leads", "firm", "alliance"), ("member_of", "university", "alliance")],
    ),
    ("{university}、{institute}等单位加入了{alliance}。", [("member_of", "university", "alliance")]),
    ("作为{alliance}的牵头单位，{firm}投入3亿元。", [("leads", "firm", "alliance")]),
    ("{firm}联合{university}等高校院所，共同发起成立{alliance}。", [("leads", "firm", "alliance")]),
    ("{lab}依托{university}建设。", [("hosts", "university", "lab")]),
    ("依托{university}建设的{lab}通过验收。", [("hosts", "university", "lab")]),
    ("{firm}建有{lab}。", [("hosts", "firm", "lab")]),
    ("{firm}拥有{lab}等创新平台。", [("hosts", "firm", "lab")]),
    ("{lab}在{university}揭牌。", [("hosts", "university", "lab")]),
    ("{lab}落户{university}。", [("hosts", "university", "lab")]),
    ("{university}牵头建设的{lab}获批。", [("hosts", "university", "lab")]),
    ("{lab}由{university}和{firm}共建。", [("hosts", "university", "lab")]),
    ("{firm}与{university}共建{lab}。", [("hosts", "firm", "lab")]),
    ("位于{zone}的{firm}扩产。", [("in_park", "firm", "zone")]),
    ("{firm}落户{zone}。", [("in_park", "firm", "zone")]),
    ("{firm}入驻{zone}。", [("in_park", "firm", "zone")]),
    ("在{zone}，{firm}的车间里机器轰鸣。", [("in_park", "firm", "zone")]),
    ("{zone}企业{firm}签下订单。", [("in_park", "firm", "zone")]),
    ("{zone}引进了{firm}、{other}等企业。", [("in_park", "firm", "zone"), ("in_park", "other", "zone")]),
    ("走进{zone}的{firm}，记者看到一派忙碌。", [("in_park", "firm", "zone")]),
    ("{zone}内的{firm}今年投产。", [("in_park", "firm", "zone")]),
    ("{zone}集聚了{firm}、{other}等一批龙头企业。", [("in_park", "firm", "zone")]),
    ("{firm}是{zone}的一家高新技术企业。", [("in_park", "firm", "zone")]),
    ("{firm}与{university}签署战略合作协议。", [("partners_with", "firm", "university")]),
    ("{firm}和{university}开展产学研合作。", [("partners_with", "firm", "university")]),
    ("{firm}与{university}达成合作意向。", [("partners_with", "firm", "university")]),
    ("{firm}携手{university}研发新产品。", [("partners_with", "firm", "university")]),
    ("{bureau}与{university}签约。", [("partners_with", "bureau", "university")]),
    ("{firm}联合{university}攻克了关键技术。", [("partners_with", "firm", "university")]),
    (
        "近年来，{firm}先后与{university}、{college}等高校建立合作关系。",
        [("partners_with", "firm", "university"), ("partners_with", "firm", "college")],
    ),
    ("{firm}的产品供应{other}。", [("partners_with", "firm", "other")]),
    ("{project}由{firm}投资建设。", [("undertakes", "firm", "项目")]),
    ("{firm}投资10亿元建设的{project}开工。", [("undertakes", "firm", "项目")]),
    ("{firm}承担了{project}。", [("undertakes", "firm", "项目")]),
    ("{firm}{project}投产。", [("undertakes", "firm", "项目")]),
    ("{bureau}印发{rules}。", [("issues", "bureau", "条例")]),
    ("{bureau}出台了{rules}。", [("issues", "bureau", "条例")]),
    ("{bureau}发布{rules}，支持企业发展。", [("issues", "bureau", "条例")]),
    ("由{bureau}制定的{rules}施行。", [("issues", "bureau", "条例")]),
    ("{firm}董事长{person}表示，将加大投入。", [("affiliated_with", "person", "firm")]),
    ("“我们扩大了产能。”{firm}总经理{person}说。", [("affiliated_with", "person", "firm")]),
    ("{university}教授{person}团队取得突破。", [("affiliated_with", "person", "university")]),
    ("{person}，{firm}创始人，毕业于{university}。", [("affiliated_with", "person", "firm")]),
    ("{bureau}局长{person}介绍。", [("affiliated_with", "person", "bureau")]),
    ("{person}任{bureau}局长。", [("affiliated_with", "person", "bureau")]),
    ("{firm}是{other}的全资子公司。", [("part_of", "firm", "other")]),
    ("{other}旗下{firm}发布新品。", [("part_of", "firm", "other")]),
    ("{other}控股子公司{firm}投产。", [("part_of", "firm", "other")]),
    ("{firm}总部位于合肥市。", [("located_in", "firm", "合肥市")]),
    ("{firm}在合肥市成立。", [("located_in", "firm", "合肥市")]),
    ("合肥企业{firm}上市。", [("located_in", "firm", "合肥市")]),
    ("{firm}坐落于合肥市。", [("located_in", "firm", "合肥市")]),
    ("位于合肥的{firm}投产。", [("located_in", "firm", "合肥市")]),
    ("{lab}设在合肥市。", [("located_in", "lab", "合肥市")]),
    ("{zone}管委会与{firm}签约，{project}落户{zone}。", [("in_park", "项目", "zone")]),
    ("总投资20亿元的{project}落户{zone}。", [("in_park", "项目", "zone")]),
    ("{firm}获批建设{lab}。", [("hosts", "firm", "lab")]),
    ("{lab}的依托单位是{university}。", [("hosts", "university", "lab")]),
    ("{lab}（依托单位：{university}）通过评估。", [("hosts", "university", "lab")]),
    (
        "{university}{person}教授担任{lab}主任。",
        [("affiliated_with", "person", "university"), ("affiliated_with", "person", "lab")],
    ),
    ("{firm}聘请{university}教授{person}为首席科学家。", [("partners_with", "firm", "university")]),
]


def told(text: str) -> set[tuple[str, str, str]]:
    said = extract(Document("sample", text, published="2023-08-10")).as_json()
    names = {entity["id"]: entity["name"] for entity in said["entities"]}
    return {(r["type"], names[r["subject"]], names[r["object"]]) for r in said["relations"]}


@pytest.mark.parametrize(("sentence", "wanted"), SENTENCES)
def test_what_a_sentence_tells(sentence: str, wanted: list[tuple[str, str, str]]) -> None:
    found = told(sentence.format(**NAMES))
    for type_, subject, object_ in wanted:
        ends = NAMES.get(subject, subject).strip("《》"), NAMES.get(object_, object_).strip("《》")
        assert any(
            type_ == t and (_is(ends, (s, o)) or (t == "partners_with" and _is(ends, (o, s))))
            for t, s, o in found
        ), (type_, *ends, found)


def _is(wanted: tuple[str, str], found: tuple[str, str]) -> bool:
    return all(one in other for one, other in zip(wanted, found, strict=True))
