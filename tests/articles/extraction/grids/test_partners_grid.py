"""Who works with whom, supplies whom, belongs to whom and sits in whose house."""

from collections.abc import Iterator
from itertools import cycle, permutations

from tests.articles.extraction.grids.cells import Cell, facts_of, failing

#: Firms, schools and institutes in threes; the first acts.
WHO = (
    ("岭川精密股份有限公司", "云帆理工大学", "西岭硅材料研究所"),
    ("泽远新能源科技有限公司", "恒岳集团", "晨屿电子有限公司"),
    ("云帆理工大学", "东域重工集团有限公司", "青禾药业有限公司"),
)
FIRMS = (
    ("岭川精密股份有限公司", "汉桥汽车集团", "恒岳集团"),
    ("柏屿机器人有限公司", "青禾药业有限公司", "汉桥汽车集团"),
)
HOUSES = ("蓝湾孵化器", "云启众创空间", "随州高新区创业服务中心")
TOGETHER = (
    "签署战略合作协议 签约 达成合作意向 开展产学研合作 建立起长期稳定的合作关系 结成战略合作伙伴"
    " 共建联合实验室 联合研发新一代传感器 合资成立新公司 共同出资设立新公司 携手开拓海外市场"
    " 联合承担国家重点研发计划 开展技术对接 签订技术转让协议 组建联合攻关团队 联合制定行业标准"
    " 开展协同创新 共享实验平台"
)
#: {a} with {b}, and {a} with {c} where it is there.
HOW = (
    "6月10日，{a}与{b}{v}。",
    "日前，{a}与{b}在随州市{v}。",
    "{a}在随州高新区与{b}{v}。",
    "{a}在第三届中国新材料产业发展论坛上与{b}{v}。",
    "{a}党委书记、董事长周明远一行与{b}{v}。",
    "近年来，{a}先后与{b}、{c}等单位{v}。",
    "{a}今年新增设备30台套，产能翻番，并与{b}{v}。",
    "“这几年，我们与{b}{v}。”{a}总经理周明远说。",
    "通过与{b}{v}，{a}的产品良率提高到99%。",
)
PARTNERS = """
{a}和{b}合作开发建设的基地投产。 {a}联合{b}、{c}等单位，突破了多项瓶颈。
该标准由{a}牵头起草，{b}、{c}参与编制。 {a}联姻{b}，走出一条新路。 该装备由{a}与{b}共同研发。
依托与{b}的深度合作，{a}建成了中试线。 在{b}的帮助下，{a}改造了产线。 {a}的合作对象包括{b}、{c}。
{a}委托{b}开展工艺研究。 受{b}委托，{a}承担了该项检测任务。 借助{b}的技术力量，{a}建成新产线。
{a}、{b}共同建设的实训基地投用。 {a}与{b}组成的联合体中标该项目。
{a}与{b}座谈会在随州市举行。会上，双方签署合作协议。
{a}董事长周明远会见了{b}院长李建国。会后，双方签署合作备忘录。
{a}总经理周明远、{b}院长李建国代表双方签署协议。
{a}成立于2009年，主要生产传感器。公司先后与{b}、{c}建立合作关系。 {a}得到{b}的大力支持。
该课题由{a}主持，{b}参与研发。
"""
SUPPLY = """
{a}长期为{b}、{c}等企业供货。 {a}给{b}做配套。 {a}为{b}打造数字化平台。 {a}去年向{b}销售齿轮1.2万件。
{a}为{b}加工零件。 {a}的产品供应给{b}、{c}等企业。 {a}的检测设备被{b}、{c}采用。 {a}已成为{b}的稳定供应商。
{a}担任{b}的财务顾问。 为{b}供货的{a}今年扩产。 {b}的核心供应商{a}近日扩产。
作为{b}的供应商，{a}连续三年获奖。 {a}主要客户包括{b}、{c}。 {a}积累了{b}、{c}等优质客户资源。
{b}、{c}都是{a}的客户。 {a}的产品赢得{b}、{c}等企业青睐。 {a}的订单主要来自{b}、{c}。
{a}专注精密制造，已成为{b}、{c}等企业的供应商。 {a}接到{b}的订单。 {a}承接了{b}的外包业务。
{b}采购了{a}的设备。 {b}向{a}订购了三条产线。 {b}的自动化产线由{a}设计制造。 {b}使用的轴承来自{a}。
{b}把检测业务交给{a}。 {a}助力{b}完成数字化改造。 {a}领投了{b}的A轮融资。 {a}向{b}增资2亿元。
{a}受让{b}5%的股份。 {b}获得{a}战略投资。 {a}向{b}发放贷款2000万元。
"""
#: {b} belongs to {a}, and so does {c}.
GROUPS = """
{b}现已成为{a}的控股子公司。 {a}旗下全资子公司{b}今年扩产。 隶属于{a}的{b}今年扩产。 {b}为{a}成员单位。
{b}归属于{a}。 {a}全资拥有{b}。 {a}持股{b}80%。 {b}由{a}占股51%。 {a}完成对{b}的收购。
{a}的子公司包括{b}、{c}。 {b}由{a}于2019年投资成立。 {b}从{a}分拆而来。 {b}（{a}旗下公司）今年扩产。
{b}成立于2015年，由{a}全资控股。 {b}成立于2015年，母公司为{a}。 {b}被纳入{a}旗下。
{b}成立于2015年。作为{a}的全资子公司，公司生产电机。 {a}将旗下{b}分拆上市。
{b}今年扩产，其母公司{a}追加投资3亿元。
"""
#: {a} sits in the house {f}, and so does {c}.
TENANTS = """
随着{a}的入驻，{f}集聚企业达80家。 落户{f}的{a}今年扩产。 去年，{a}从外地搬到{f}。 {a}由{f}孵化。
在{f}孵化成长的{a}今年上市。 经{f}孵化，{a}已成长为高新技术企业。 从{f}走出了{a}、{c}等企业。 {a}从{f}毕业。
{a}扎根{f}。 {a}将总部迁至{f}。 {a}落地{f}。 {a}与{f}签订入驻协议。 周明远在{f}创办了{a}。
来到{f}的{a}，工程师正在调试设备。 {f}首批入驻的{a}今年扩产。 {a}在{f}设立研发中心。
{f}在孵企业达60家，其中{a}、{c}已获得融资。 {f}孵化企业如{a}、{c}等纷纷上市。
在{f}三楼，{a}的工程师正在调试设备。
"""
#: Neither partner nor part nor tenant.
NOTHING = """
{a}、{b}、{c}等企业参加了会议。 {a}的员工与{b}的职工联合表演节目。 {a}与{b}展开激烈竞争。
{a}和{b}分别实现产值20亿元和30亿元。 {a}、{b}共同入选榜单。 {a}和{b}分别与高校签订合作协议。
{a}为{b}的成立表示祝贺。 {a}未与{b}签订任何协议。 {a}希望与{b}开展合作。 {a}与{b}的官司已达成和解。
市科技局召集{a}与{b}，要求加强合作。 {a}成为继{b}之后第二家上市公司。 相比{b}，{a}的客户更多。
{a}获省级奖，{b}祝贺。 {a}终止对{b}的收购。 {a}向社会招聘，{b}向员工提供住房。 {a}考察团来到{f}参观。
{a}为{f}入驻企业提供贷款。
"""


def _sentences(block: str) -> list[str]:
    return [f"{part}。" for line in block.split("\n") for part in line.split("。 ") if part.strip("。")]


def _tidied(text: str) -> str:
    return text.replace("。。", "。")


def _pairs() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Sentences with who are partners by them."""
    who, firms = cycle(WHO), cycle(FIRMS)
    told = [(how, verb, who) for how in HOW for verb in TOGETHER.split()]
    told += [
        (how, "", sort) for block, sort in ((PARTNERS, who), (SUPPLY, firms)) for how in _sentences(block)
    ]
    for how, verb, names in told:
        a, b, c = next(names)
        text = _tidied(how.format(a=a, b=b, c=c, v=verb))
        yield text, [(a, other) for other in (b, c) if other in text]


def _cells() -> Iterator[Cell]:
    firms, houses = cycle(FIRMS), cycle(HOUSES)
    for block, type_ in ((GROUPS, "part_of"), (TENANTS, "tenant_of")):
        for how in _sentences(block):
            (a, b, c), f = next(firms), next(houses)
            text = _tidied(how.format(a=a, b=b, c=c, f=f))
            object_, subjects = (a, (b, c)) if type_ == "part_of" else (f, (a, c))
            yield Cell(
                text, tuple(f"{type_}: {subject} > {object_}" for subject in subjects if subject in text)
            )
    for how in _sentences(NOTHING):
        (a, b, c), f = next(firms), next(houses)
        types = ("partners_with", "part_of", "tenant_of")
        lines = [f"{type_}: {x} > {y}" for type_ in types for x, y in permutations((a, b, c, f), 2)]
        yield Cell(_tidied(how.format(a=a, b=b, c=c, f=f)), unwanted=tuple(lines))


def test_partners_are_told_in_every_way() -> None:
    missing = []
    for text, pairs in _pairs():
        facts = facts_of(text)
        missing += [
            f"{one} – {other} in {text}"
            for one, other in pairs
            if not {f"partners_with: {one} > {other}", f"partners_with: {other} > {one}"} & facts
        ]
    assert not missing


def test_who_belongs_to_whom_and_sits_where_is_told_in_every_way() -> None:
    assert not failing(_cells())
