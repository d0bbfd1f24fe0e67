"""Who works where, and who issued which policy: constructions by words."""

from collections.abc import Iterator

from tests.articles.extraction.grids.cells import Cell, failing, said_in_turn

#: By the letters of the grid: person, firm, school, consortium, office and another one, zone, policy.
NAMES = {
    "P": ("周启明", "罗建勋", "陈思远", "吴晓岚", "邓立群"),
    "F": ("昊枫重工集团有限公司", "澜沧磁电股份有限公司", "华峤新材料有限公司", "禾川生物科技股份有限公司"),
    "S": ("临沅大学", "湘麓理工大学", "澜江理工大学"),
    "L": ("特种合金创新联合体", "湖南省储能装备创新联合体", "氢能动力产业联盟"),
    "A": ("湖南省科技厅", "云南省发改委", "泸州市科技局", "常德市工信局"),
    "B": ("湖南省教育厅", "云南省财政厅", "泸州市财政局"),
    "Z": ("常德高新区", "曲靖经开区", "岳麓高新区"),
    "R": ("中试平台建设管理办法", "支持企业创新发展十条措施", "数字经济促进条例", "培育未来产业实施方案"),
}

FIRM_POSTS = (
    "董事长 总经理 创始人 首席科学家 党委书记、董事长 董事长兼总经理 创始人兼CEO 总工程师 技术总监 研发部部长"
    " 市场部经理 车间主任 工程师 质检员 负责人 相关负责人 首席技师 法定代表人 项目经理 一线员工"
)
BARE = (
    "公司总经理 该公司董事长 企业负责人 公司研发部部长 车间主任 生产车间主任 技术总监 质检员 公司工程师"
    " 企业创始人 总经理"
)
TAKES = "成为 是 担任 现任 出任 当选 就任 被聘为 被任命为 获聘 受聘担任 升任 如今是 目前担任 现为 作为 也是"
COMES = "加入 入职 加盟 就职于 供职于 毕业后进入 创办 创立了 注册成立了 掌舵 执掌 带领"
ISSUE = (
    "出台 印发 发布 制定 下发 公布 颁布 推出 审议通过 编制 修订 起草 印发实施 制定出台 研究制定 正式印发"
    " 率先出台 配套出台 修订完善 拟定 制发"
)
TOGETHER = "联合印发 联合发布 共同制定 联合出台 共同印发 联手推出"

#: What is wanted, how it is said, by which words.
GRID = (
    ("affiliated_with: {P} > {F}", "{F}{w}{P}说，订单已排到年底。", FIRM_POSTS),
    ("affiliated_with: {P} > {F}", "{F}车间一派繁忙。{w}{P}说，订单排到了年底。", BARE),
    (
        "affiliated_with: {P} > {F}",
        "{P}{w}{F}总经理，从业二十年。“前景很好。”{P}说。",
        TAKES,
    ),
    ("affiliated_with: {P} > {F}", "{P}{w}{F}，从业二十年。“前景很好。”{P}说。", COMES),
    ("affiliated_with: {P} > {F}", "{F}{w}{P}为首席专家。“前景很好。”{P}说。", "聘请 聘任 任命 特聘"),
    ("affiliated_with: {P} > {F}", "{P}被{F}{w}首席专家。“前景很好。”{P}说。", "聘为 聘任为 任命为"),
    ("affiliated_with: {P} > {F}", "{F}{w}由{P}担任。“前景很好。”{P}说。", "总经理 董事长 总裁"),
    ("affiliated_with: {P} > {F}", "{P}{w}{F}总经理职务。“前景很好。”{P}说。", "辞去 卸任 不再担任"),
    (
        "affiliated_with: {P} > {S}",
        "{S}近日召开大会。{w}{P}说，将深化改革。",
        "该校校长 该校教授 学院院长 材料学院院长",
    ),
    ("affiliated_with: {P} > {S}", "{S}{P}{w}攻克了这一难题。", "教授 研究员 博士 老师 团队 课题组 教授团队"),
    ("affiliated_with: {P} > {S}", "{F}{w}兼{S}客座教授{P}介绍，前景广阔。", "董事长 总经理 首席科学家"),
    ("affiliated_with: {P} > {S}", "{F}董事长周明和{S}{w}{P}出席活动。", "校长 教授 党委书记"),
    (
        "affiliated_with: {P} > {L}",
        "{L}日前成立。{w}{P}说，将攻克难题。",
        "理事长 秘书长 联盟秘书长 联合体理事长",
    ),
    (
        "affiliated_with: {P} > {Z}",
        "{Z}服务再升级。{w}{P}说，将优化环境。",
        "党工委书记 党工委副书记 园区负责人",
    ),
    ("", "{F}产品热销。{w}{P}说，产品很好用。", "村支书 市民 附近居民 退休教师"),
    ("", "{F}{w}{P}说，产品很好用。", "供应商负责人 的客户 的经销商 的老用户"),
    ("issues: {A} > {R}", "日前，{A}{w}《{R}》。", ISSUE),
    ("issues: {Z} > {R}", "{Z}聚焦企业需求，{w}《{R}》。", ISSUE),
    ("issues: {A} > {R}", "《{R}》由{A}{w}。", "出台 印发 发布 制定 起草 编制 牵头制定 组织编制 修订"),
    (
        "issues: {A} > {R}",
        "{A}{w}的《{R}》提出，支持企业创新。",
        "出台 印发 近日发布 最新印发 新出台 牵头制定",
    ),
    (
        "issues: {A} > {R}",
        "{A}{w}。",
        "对《{R}》进行修订 完成《{R}》修订 将《{R}》印发各地 印发《{R}》的通知",
    ),
    (
        "issues: {A} > {R}",
        "《{R}》{w}。",
        "系{A}发布 ，{A}近日印发 是{A}出台的首个政策 ，是{A}印发的首份文件",
    ),
    ("issues: {A} > {R};issues: {B} > {R}", "{A}、{B}{w}《{R}》。", TOGETHER),
    ("issues: {A} > {R}", "{A}{w}{B}印发《{R}》。", "会同 联合 携手 联手 与"),
    ("", "{A}{w}《{R}》。", "学习 宣讲 解读 贯彻 贯彻实施 认真落实 组织学习 印发宣传册解读"),
    ("", "《{R}》{w}。", "由{A}解读 由{A}组织实施检查 受到{A}关注"),
)


#: What is made up where nothing is told.
_MADE_UP = ("affiliated_with: {P} > {F}", "issues: {A} > {R}")


def _cells() -> Iterator[Cell]:
    for facts, text, name in said_in_turn(GRID, NAMES):
        if facts:
            yield Cell(text, tuple(facts.format(**name).split(";")))
        else:
            yield Cell(text, unwanted=tuple(fact.format(**name) for fact in _MADE_UP))


def test_people_have_their_employers_and_policies_their_issuers_in_every_construction() -> None:
    assert failing(_cells()) == []
