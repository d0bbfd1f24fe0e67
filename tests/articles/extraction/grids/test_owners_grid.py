"""Whose a figure is: subjects of every kind in the constructions of papers, and figures that are nobody's."""

import re
from collections.abc import Iterator

from tests.articles.extraction.grids.cells import facts_of

#: A name, the noun for its kind, two things told of it with figures, what it does with others beside.
KINDS = (
    (
        "恒锐精密机械股份有限公司",
        "公司",
        "实现营业收入7.3亿元",
        "拥有有效发明专利46件",
        "产品配套徐工集团、三一重工等企业",
    ),
    ("宜春市", "全市", "新增高新技术企业73家", "技术合同成交额达到46亿元", "与浙江大学签订合作协议"),
    ("宜春经开区", "园区", "实现工业总产值73亿元", "签约项目46个", "引进吉利汽车、赣锋锂业等龙头企业"),
    ("浙南理工大学", "学校", "转化科技成果73项", "拥有发明专利46件", "与吉利汽车、海康威视共建联合实验室"),
    (
        "赣西先进材料研究院",
        "研究院",
        "转化科技成果73项",
        "孵化企业46家",
        "与中南大学、江西理工大学开展合作",
    ),
    (
        "浙南智能制造创新中心",
        "中心",
        "申请专利73件",
        "拥有仪器设备46台",
        "与浙江大学、西安交通大学开展合作",
    ),
    ("赣西锂电产业创新联合体", "联合体", "攻克关键技术73项", "申请专利46件", "由赣锋锂业牵头"),
)
#: {0} the name, {1} its noun, {2} and {3} the figures, {4} the others.
TOLD = (
    "截至4月底，{0}{4}，{2}，{3}。",
    "{0}{4}。截至4月底，{2}，{3}。",
    "{0}{4}。目前，{1}{2}，{3}。",
    "{0}{4}。日前，徐州市考察团前来交流。截至4月底，{1}{2}，{3}。",
    "得益于数字化改造，{0}{2}，{3}。",
    "“去年，我们{2}，{3}。”{0}负责人张建华说。",
    "“{2}，{3}！”说起去年的成绩，{0}负责人张建华十分自豪。",
    "{0}负责人张建华表示：“我们{4}，{2}，{3}。”",
    "在{0}，工作人员正在忙碌。去年，这里{2}，{3}。",
    "{0}：以创新激发新动能\n截至4月底，{2}，{3}。",
)
#: Where the reporter goes; no region.
ENTERED = (
    "走进{0}，只见一派繁忙景象。去年，{2}，{3}。",
    "记者来到{0}看到，工作人员正在忙碌。去年，这里{2}，{3}。",
)
#: One figure that a verb before the name leads to.
LED = ("推动", "带动", "助力", "促进", "使", "让")
#: Whole sentences with the owners of their figures.
SINGLE = (
    ("数字化改造为恒锐精密机械股份有限公司节约成本620万元。", "恒锐精密机械股份有限公司 620"),
    ("截至4月底，落户宜春经开区的企业达73家。", "宜春经开区 73"),
    ("截至4月底，已有73家企业签约落户宜春经开区。", "宜春经开区 73"),
    ("73项科技成果在宜春市落地转化。", "宜春市 73"),
    ("38项课题由浙南理工大学承担。", "浙南理工大学 38"),
    ("由浙南理工大学承担的38项课题通过验收。", "浙南理工大学 38"),
    ("38项科技成果来自赣西先进材料研究院。", "赣西先进材料研究院 38"),
    ("38名博士加入浙南理工大学。", "浙南理工大学 38"),
    ("宜春市新增高新技术企业46家、丰城市38家。", "宜春市 46，丰城市 38"),
    (
        "江西省共立项730项，其中浙南理工大学46项、赣东师范大学38项。",
        "江西省 730，浙南理工大学 46，赣东师范大学 38",
    ),
    (
        "恒锐精密有限公司营收7.3亿元、瑞禾生物科技有限公司出口额6.2亿元。",
        "恒锐精密有限公司 7.3，瑞禾生物科技有限公司 6.2",
    ),
    (
        "宜春锂云母利用项目（总投资73亿元）、丰城铜箔扩建项目（总投资46亿元）开工。",
        "宜春锂云母利用项目 73，丰城铜箔扩建项目 46",
    ),
    ("由恒锐精密有限公司投资7.3亿元建设的宜春减速器生产基地项目开工。", "宜春减速器生产基地项目 7.3"),
)
#: Nobody's, behind a sentence about somebody; the later ones only where that is no place.
NOBODYS = (
    "全行业营业收入超过99亿元。",
    "业内平均毛利率约为99%。",
    "有机构预测，行业复合增长率将达99%。",
    "据中国汽车工业协会数据，2023年新能源汽车销量达99万辆。",
    "赛迪研究院发布的报告显示，去年人工智能核心产业规模达99亿元。",
    "国家统计局数据显示，一季度社会消费品零售总额增长99%。",
    "一家下游客户透露，今年采购额将达99亿元。",
    "放眼全国，同类园区有99个。",
    "仅一名农户就增收99万元。",
    "大学生小陈拿到了99万元创业贷款。",
    "过去，一台进口设备售价高达99万元。",
)
OF_NO_FIRM = (
    "部分中小企业营业收入下降99%。",
    "与此同时，锂电行业出货量增长99%。",
    "2023年，动力电池市场需求量达99万吨。",
    "博览会上，99家企业集中签约。",
    "政策明确，研发费用加计扣除比例提高到99%。",
)
_PLACES = ("宜春市", "宜春经开区")
_METRIC = re.compile(r"(?P<owner>[^|]+) \| .*?(?P<value>\d+(?:\.\d+)?)(?=\D+\Z|\D+@)")


def _owners(text: str) -> set[str]:
    """The owner of each figure of a text (恒锐精密机械股份有限公司 7.3)."""
    metrics = (_METRIC.match(line) for line in facts_of(text))
    return {f"{found['owner']} {found['value']}" for found in metrics if found}


def _values(words: str) -> list[str]:
    return re.findall(r"\d+(?:\.\d+)?", words)


def _cells() -> Iterator[tuple[str, set[str]]]:
    """Texts with the owners of their figures."""
    for kind in KINDS:
        name, _, first, second, _ = kind
        owned = {f"{name} {value}" for value in _values(first + second)}
        for shape in TOLD if name in _PLACES[:1] else TOLD + ENTERED:
            yield shape.format(*kind), owned
        told = first if first.startswith(("实现", "新增", "转化", "申请", "攻克")) else second
        for verb in LED:
            yield f"去年以来，科技特派员下沉一线，{verb}{name}{told}。", {f"{name} {_values(told)[0]}"}
        for sentence in NOBODYS if name in _PLACES else NOBODYS + OF_NO_FIRM:
            yield f"{name}{second}。{sentence}", {f"{name} {_values(second)[0]}"}
    for text, owners in SINGLE:
        yield text, set(owners.split("，"))


def test_every_figure_has_its_owner_and_nobodys_have_none() -> None:
    assert [(text, owners, _owners(text)) for text, owners in _cells() if _owners(text) != owners] == []
