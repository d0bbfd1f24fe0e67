"""Whose a platform is: constructions by words."""

from collections.abc import Iterator

from tests.articles.extraction.grids.cells import Cell, failing, said_in_turn

#: By the letters of the grid: who has the platform, who beside it, the platform, another one.
NAMES = {
    "H": ("昊枫重工集团有限公司", "澜沧磁电股份有限公司", "湘麓理工大学", "中岭冶金研究院"),
    "F": ("临沅大学", "泸江材料研究所", "常德禾丰种业有限公司", "澜江理工大学", "西川工业大学"),
    "P": ("湖南省特种铸件工程技术研究中心", "云南省果蔬加工重点实验室", "泸州市智能装备中试基地"),
    "O": (
        "湘江智能制造孵化器",
        "先进陶瓷全国重点实验室",
        "四川省固废处理工程研究中心",
        "低碳冶金技术创新中心",
    ),
}

HAS = (
    "建有 建成 打造 设立 成立 组建 创建 搭建 拥有 获批 获批建设 牵头组建 自建 承建 承担建设 建起 布局建设"
    " 新建 启用 投用 开设 设有 挂牌成立 申报获批 成功创建 筹建 申报"
)
RUNS = "建设 打造 运营 承建 牵头组建 投资建设 设立 筹建 申报 组建 成立 搭建 建立 牵头 领衔 主导 发起"
RELIES = "建设 组建 设立 成立 建立 打造 建成"
JOINTLY = (
    "共建 联合组建 合作建立 携手打造 共同建设 联合设立 合作共建 联手打造 携手共建 共同成立 合力打造 联合创建"
)
BUILD = "共建 组建 建立 打造 共同建设 设立 成立 申报 创建 搭建 筹建"
ROLES = "依托单位 建设单位 承建单位 牵头单位 运营单位 牵头建设单位 组建单位 共建单位 承担单位"
BECOMES = "被认定为 获认定为 入选 获评 升级为 被授予 获批 跻身 荣获 被列为 被省科技厅认定为"
OPENS = "揭牌 挂牌 成立 落成 启用 启动建设 投入使用 正式运行 建成投用"
COMES = "落户 落户于 落地 花落 设在 挂靠 隶属于 建在 位于 扎根 落子"

#: What is wanted (h: the house has the platform, o: the other one too, f: so has its fellow).
GRID = (
    ("h", "目前，{H}{w}{P}。", HAS),
    ("ho", "近年来，{H}先后{w}{P}、{O}等省级以上平台5个。", HAS),
    ("h", "{H}高度重视研发，{w}{P}。", HAS),
    ("h", "近日，{H}{w}的{P}通过验收。", RUNS),
    ("h", "{P}由{H}{w}。", RUNS),
    ("h", "依托{H}{w}的{P}通过验收。", RELIES),
    ("h", "{P}依托{H}{w}。", RELIES),
    ("h", "{P}的{w}为{H}。", ROLES),
    ("h", "{H}是{P}的{w}。", ROLES),
    ("h", "作为{P}的{w}，{H}投入1.2亿元。", ROLES),
    ("h", "5月8日，{P}在{H}{w}。", OPENS),
    ("h", "近日，{P}{w}{H}。", COMES),
    ("h", "{H}{w}{P}。", BECOMES),
    ("h", "{w}{P}的{H}，今年投入1.2亿元。", "拥有 建有 刚刚获批 坐拥 手握 设有"),
    ("h", "{H}{w}{P}的科研人员正在做实验。", "的 旗下 旗下的 所属 下属的 内的 内，"),
    ("h", "作为{H}的{w}，{P}承担了12项课题。", "研发平台 科研基地 创新引擎 核心研发机构"),
    ("h", "{H}{w}以{P}为核心，构建了三级研发体系。", "多年来 始终 加大投入，"),
    ("h", "省科技厅为{H}{w}“{P}”牌匾。", "颁发 颁发了 授予"),
    ("h", "{H}充分发挥{P}的{w}，开展攻关。", "作用 优势 支撑作用"),
    ("hf", "{H}与{F}{w}{P}。", JOINTLY),
    ("hf", "{H}联合{F}{w}{P}。", BUILD),
    ("hf", "{H}{w}{F}成立{P}。", "联合 携手 会同 联手 牵手"),
    ("hf", "由{H}和{F}{w}的{P}揭牌。", JOINTLY),
    ("hf", "{P}由{H}与{F}{w}。", JOINTLY),
    ("hf", "{H}与{F}{w}，建立{P}。", "开展产学研合作 签署协议 携手 签约"),
    ("", "{H}、{F}代表{w}{P}。", "参观 走访 考察 调研 祝贺"),
    ("", "{H}与{P}{w}，{F}到会。", "签署合作协议 开展合作 举行座谈"),
    ("", "{P}为{H}、{F}等单位{w}。", "提供服务 提供检测 培训人才"),
)


def _cells() -> Iterator[Cell]:
    facts = {"h": "hosts: {H} > {P}", "o": "hosts: {H} > {O}", "f": "hosts: {F} > {P}"}
    for wants, text, name in said_in_turn(GRID, NAMES):
        told = {fact.format(**name): want in wants for want, fact in facts.items()}
        yield Cell(text, tuple(f for f in told if told[f]), tuple(f for f in told if not told[f]))


def test_a_platform_has_its_houses_and_no_others_in_every_construction() -> None:
    assert failing(_cells()) == []
