"""Who leads a consortium and who is in it: constructions by words."""

from collections.abc import Iterator

from tests.articles.extraction.grids.cells import Cell, failing, said_in_turn

#: By the letters of the grid: the leader, two others, the consortium.
NAMES = {
    "L": ("昊枫重工集团有限公司", "澜沧磁电股份有限公司", "湘麓理工大学", "中岭冶金研究院"),
    "M": ("临沅大学", "湘岭职业技术学院", "常德禾丰种业有限公司"),
    "N": ("丰泽电子股份有限公司", "曲靖铭达机械有限公司", "云溪交通大学", "泸兴仪表有限公司", "西川工业大学"),
    "C": ("特种合金创新联合体", "湖南省储能装备创新联合体", "泸州智慧农机产业联盟", "氢能动力产业联盟"),
}

FOUNDS = "组建 成立 发起成立 共同组建 创建 构建 组成 筹建 搭建 共同发起 共同建设"
TAKES_PART = "参与 参加 加盟 共同参与 参与建设 协同参与 共同参建 参与组建 协作 加入 共同发起 深度参与"
DRAWS = "联合 携手 会同 联手 协同"
GATHERS = "汇聚了 集聚 吸纳 涵盖 整合了 汇集了 聚集了 囊括 联合了 凝聚了 集结了 成员单位包括 首批成员包括"
LEADS = "牵头 领衔 主导 领头 挑头"
HEADS = "牵头单位 龙头 链主 核心 牵头企业 主体 盟主单位 引领"
CHAIRS = "牵头单位 理事长单位 盟主 牵头企业 发起单位 链主企业 牵头方 会长单位 牵头组建单位 龙头企业"
MEMBERS = "成员单位 副理事长单位 理事单位 核心成员 参与单位 骨干成员 共建单位 参建单位 秘书长单位"
BECOMES = "当选为 被推选为 获选为 担任 出任 任 为 成为"
TOGETHER = "共同组建 联合发起成立 合力打造 携手共建 联合共建 强强联合组建 合作组建 共建"
JOINS = "加入 加盟 参与组建 参与 参加 共同加入 正式加入 发起成立 联合成立 成为首批单位加入"

#: What is wanted (l: the leader, m: both members, f: the leader as a member), how it is said, by which words.
GRID = (
    ("lm", "近日，由{L}牵头，联合{M}、{N}等12家单位{w}的{C}正式揭牌。", FOUNDS),
    ("lm", "由{L}牵头、{M}和{N}等单位{w}的{C}日前获批。", TAKES_PART),
    ("lm", "{C}由{L}牵头，{M}、{N}等15家单位{w}。", TAKES_PART),
    ("lm", "{C}由{L}{w}，联合{M}、{N}等高校和企业共同组建。", LEADS),
    ("lm", "{C}由{L}{w}{M}、{N}等单位组建而成。", DRAWS),
    ("lm", "{C}由{L}联合{M}、{N}{w}。", FOUNDS),
    ("lm", "{L}{w}{M}、{N}等单位组建了{C}。", DRAWS),
    ("lm", "{L}牵头组建{C}，{w}{M}、{N}等单位开展攻关。", DRAWS),
    ("lm", "为破解难题，{L}联合{M}、{N}{w}{C}。", FOUNDS),
    ("lm", "{L}联合{M}、{N}{w}国内首家元宇宙领域创新联合体——{C}。", "共同组建了 发起成立了 发起"),
    ("lm", "{C}以{L}为{w}，联合{M}、{N}等单位共同攻关。", HEADS),
    ("lm", "以{L}为{w}，{M}、{N}等参与的{C}正式成立。", HEADS),
    ("lm", "5月8日，{C}成立大会举行。会上，{L}{w}理事长单位，{M}、{N}{w}副理事长单位。", BECOMES),
    ("lm", "“我们{w}{M}、{N}等单位，组建了{C}。”{L}总经理周启明说。", "联合 携手 会同 联手"),
    ("lm", "在{L}的{w}下，{M}、{N}等单位共同组建{C}。", "牵头 带领 推动 引领 倡议 主导"),
    ("lm", "{C}由{L}{w}周启明牵头，{M}、{N}等参与。", "董事长 总经理 教授 首席科学家 总工程师"),
    ("lm", "{C}依托{L}{w}，联合{M}、{N}等单位共同组成。", "组建 成立 建设"),
    ("l", "{L}是{C}的{w}。", CHAIRS),
    ("l", "作为{C}{w}，{L}今年投入研发经费1.2亿元。", CHAIRS),
    ("l", "{C}通过论证，{w}为{L}。", "牵头单位 理事长单位 牵头企业 组长单位 会长单位 牵头组建单位"),
    ("l", "{C}5月8日揭牌。该联合体{w}{L}牵头组建。", "由 是由"),
    ("m", "{C}{w}{M}、{N}等20多家单位。", GATHERS),
    ("m", "{C}日前揭牌。联合体{w}{M}、{N}等18家单位。", GATHERS),
    ("m", "{C}日前揭牌。{M}、{N}等18家单位{w}。", "加入 参与组建 加盟 成为首批成员单位 正式加入"),
    ("m", "{C}通过论证，{w}包括{M}、{N}等。", MEMBERS + " 发起单位 会员单位"),
    ("m", "{M}、{N}等单位{w}{C}。", JOINS),
    ("m", "{M}、{N}作为{C}{w}，承担了3项任务。", MEMBERS),
    ("mf", "{L}、{M}、{N}等10家单位{w}{C}。", TOGETHER),
    ("mf", "{C}由{L}、{M}、{N}等10家单位{w}。", TOGETHER + " 组成 构成"),
    ("", "{L}、{M}、{N}代表{w}{C}。", "参观了 考察了 走访了 祝贺 服务"),
    ("", "{C}与{L}、{M}、{N}{w}。", "签署合作协议 举行座谈 共同举办论坛 对接需求"),
    ("", "{C}年会上，{L}牵头发布了新标准，{M}、{N}{w}。", "参与起草 参与制定 参与讨论"),
)


def _cells() -> Iterator[Cell]:
    for wants, text, name in said_in_turn(GRID, NAMES):
        facts = {
            "l": ["leads: {L} > {C}"],
            "m": ["member_of: {M} > {C}", "member_of: {N} > {C}"],
            "f": ["member_of: {L} > {C}"],
        }
        told = {fact.format(**name): want in wants for want, many in facts.items() for fact in many}
        yield Cell(text, tuple(f for f in told if told[f]), tuple(f for f in told if not told[f]))


def test_leaders_and_members_are_told_apart_in_every_construction() -> None:
    assert failing(_cells()) == []
