"""Projects of every shape, who undertakes them, and what lies in a zone or a place."""

from collections.abc import Iterator
from itertools import cycle

from tests.articles.extraction.grids.cells import Cell, facts_of, failing

SHAPES = (
    "乌兰县120万千瓦风电项目 古浪县八步沙30万千瓦光伏治沙项目"
    " 民勤20万千瓦/80万千瓦时共享储能项目 柳林2×100万千瓦煤电项目"
    " 年产20万吨锂电池正极材料项目 年处理10万吨废旧电池回收利用项目"
    " 昊枫新能源电池生产基地项目 昊枫汽车零部件二期项目"
    " 临沧抽水蓄能电站项目 零碳算力中心项目 半导体封测基地项目 储能系统集成及电池PACK生产线项目"
    " 12英寸硅片项目"
    " 第8.6代AMOLED生产线项目 50万吨/年乙烯项目 海上风电母港项目 张北—胜利1000千伏特高压交流工程"
)
HERE = (
    "近日，澜川能源股份有限公司投资建设的{}正式开工。",
    "走进{}施工现场，塔吊林立。",
    "今年以来，{}、智能终端制造项目等一批重点项目相继开工。",
    "目前，{}已完成主体施工，预计年底建成投产。",
    "{}是曲靖市今年的重点工程，占地200亩。",
    "5月8日，曲靖高新区与澜川能源股份有限公司举行签约仪式，{}正式落地。",
)
FIRMS = ("澜川能源股份有限公司", "中岭建设集团有限公司", "昊枫新材料有限公司")
PROJECTS = ("酒泉120万千瓦风电项目", "年产20万吨锂电池正极材料项目")
BUILT_BY = (
    "投资建设 承建 建设 实施 兴建 打造 负责建设 开发建设 投资运营"
    " 全额投资 独资建设 代建 总承包 施工 承揽 投建 牵头实施"
)
BUILDS = (
    "投资建设 开工建设 启动 签约 中标 落子 布局 承建 启动建设 推进"
    " 谋划 拿下 斩获 承接 承揽 竞得 如期投产 参与建设"
)
PASSIVE = (
    "近日，{f}{v}的{p}正式开工。",
    "{p}位于曲靖高新区，占地200亩，由{f}{v}，预计明年底建成。",
    "日前，{p}正式开工。该项目由{f}{v}，总投资12亿元。",
    "{p}是{f}在当地{v}的重点项目，总投资12亿元。",
)
ACTIVE = (
    "近日，{f}{v}{p}，总投资12亿元。",
    "今年3月，{f}在江苏省盐城市大丰区{v}了{p}。",
    "{f}深耕新能源领域多年，去年以来先后{v}{p}等。",
)
UNDERTAKES = (
    "“{p}预计年底投产。”{f}项目负责人李建国说。",
    "{f}董事长李建国介绍，{p}预计年底投产。",
    "5月8日，曲靖高新区与{f}举行签约仪式，{p}正式落户。",
    "曲靖高新区与{f}签约，共同推进{p}。",
    "{f}把{p}放在曲靖高新区。",
    "{f}举行{p}开工仪式。",
    "{f}位于曲靖高新区的{p}投产。",
    "{p}由国内行业领先的{f}投资建设。",
    "{p}为{f}独资建设。",
    "日前，{p}开工。项目建设单位为{f}。",
    "{p}施工单位{f}加派人手。",
    "作为{p}的业主单位，{f}倒排工期。",
    "{f}是{p}的投资主体。",
    "记者走进{f}，{p}建设现场塔吊林立。",
    "{f}持续加大投入，{p}即将投产。",
    "{f}产销两旺。其{p}已全面投产。",
    "{f}产销两旺。目前，公司投资12亿元的{p}正在建设。",
    "{f}与云岭电力有限公司组成的联合体中标{p}。",
    "由云岭电力有限公司与{f}合资建设的{p}开工。",
    "{f}相继实施南部供水工程、{p}等重点工程。",
)
OTHERS = (
    ("undertakes: 曲靖高新区 > 酒泉120万千瓦风电项目", "曲靖高新区{}酒泉120万千瓦风电项目，总投资12亿元。"),
    ("undertakes: 曲靖市 > 酒泉120万千瓦风电项目", "今年，云南曲靖{}酒泉120万千瓦风电项目。"),
)
TAKEN = "引进 招引 签约 落户 签下 开工建设 集中开工 启动建设 实施 推进"
ZONES = ("曲靖高新区", "盐城高新区")
TENANTS = (
    "位于|坐落于|地处|落户|扎根|来自|落地|立足|深耕>{}{z}的{f}，今年产值增长20%。",
    "位于|坐落在|地处|落户|扎根|入驻|设在|建在|安家|落脚|选址于|落子|迁入|搬迁至|布局在>{f}{}{z}，占地200亩。",
    "位于|入驻|建在|安家|布局在|注册地为>{f}成立于2015年，{}{z}，主营新材料。",
    "揭牌|创立|正式运营|试运行|投入使用|建成投产|奠基|开业>日前，{f}在{z}{}。",
    "园区|龙头|生物医药|新能源|招商引资|链主>近日，{z}{}企业{f}的新产品下线。",
    "引进|集聚了|坐拥|迎来|孵化出|走出了>{z}{}{f}等一批企业。",
    "走进|参观|走访|考察|调研>日前，考察团来到{z}，先后{}了{f}等企业。",
    "等|为代表的|等3家>{f}{}{z}企业产销两旺。",
    "有|重点企业包括|支持|推动|帮助>{z}{}{f}、云川智能装备有限公司等企业。",
    "落户园区的|入驻园区的|走进园区|园内企业>{z}持续优化营商环境。{}{f}今年产值增长20%。",
)
SEATED = "位于 坐落于 地处 总部位于 落户 扎根 选址 来自 诞生于 立足 设在 建在 搬迁到 注册地位于"
PLACES = ("盐城", "江苏盐城", "江苏省盐城市")
NOTHING = (
    "盐城市推进重大产业项目建设。",
    "一批新能源汽车产业项目落地。",
    "大型光伏电站投产后将带动就业。",
    "企业上云工程启动。",
    "推进科技创新、人才引进两个重点项目。",
)
STRANGERS = (
    "{f}供货的{p}开工。",
    "{f}为{p}提供设备。",
    "{p}由{f}提供检测服务。",
    "{f}是{p}的设备供应商。",
    "{f}承接{p}检测服务。",
    "距{f}不远的{p}开工。",
)
OUTSIDE = (
    "{f}与{z}签署战略合作协议。",
    "{f}原址位于{z}。",
    "{f}有意入驻{z}。",
    "{f}员工来自{z}。",
    "{f}与位于{z}的云岭电力有限公司签约。",
)


def _names() -> Iterator[Cell]:
    for shape in SHAPES.split():
        for text in HERE:
            yield Cell(text.format(shape), (f"project: {shape}",))


def _doers() -> Iterator[Cell]:
    told = [(text, verb) for text in PASSIVE for verb in BUILT_BY.split()]
    told += [(text, verb) for text in ACTIVE for verb in BUILDS.split()]
    told += [(text, "") for text in UNDERTAKES]
    for (text, verb), f, p in zip(told, cycle(FIRMS), cycle(PROJECTS), strict=False):
        yield Cell(text.format(f=f, p=p, v=verb), (f"undertakes: {f} > {p}",))
    for fact, text in OTHERS:
        for verb in TAKEN.split():
            yield Cell(text.format(verb), (fact,))


def _seats() -> Iterator[Cell]:
    for line in TENANTS:
        words, _, text = line.partition(">")
        for word, f, z in zip(words.split("|"), cycle(FIRMS), cycle(ZONES), strict=False):
            yield Cell(text.format(word, f=f, z=z), (f"in_park: {f} > {z}",))
    for verb, place, f in zip(SEATED.split(), cycle(PLACES), cycle(FIRMS), strict=False):
        yield Cell(f"{f}{verb}{place}。", (f"located_in: {f} > 盐城市",))


def _nothing() -> Iterator[Cell]:
    f, p, z = FIRMS[0], PROJECTS[0], ZONES[0]
    yield from (Cell(text.format(f=f, p=p), (), (f"undertakes: {f} > {p}",)) for text in STRANGERS)
    yield from (Cell(text.format(f=f, z=z), (), (f"in_park: {f} > {z}",)) for text in OUTSIDE)


def test_projects_their_doers_and_what_lies_where_are_read_in_every_wording() -> None:
    cells = [*_names(), *_doers(), *_seats(), *_nothing()]
    assert failing(cells) == []


def test_sorts_of_projects_are_no_projects() -> None:
    assert [text for text in NOTHING if any(fact.startswith("project:") for fact in facts_of(text))] == []
