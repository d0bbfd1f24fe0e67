"""Numbers with units: what is a quantity, how much, how sure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.quantities.figures import quantities_of

FOUND = [
    ("共1,234.5吨", [(1234.5, "吨", None)]),
    ("专利125112件", [(125112, "件", None)]),
    ("总投资 160 亿元", [(160, "亿元", None)]),
    ("投资66 亿 元", [(66, "亿元", None)]),
    ("注册资本3亿元人民币", [(3, "亿元", None)]),
    ("参加者1.1万余人", [(1.1, "万人", ">")]),
    ("补贴30余万元", [(30, "万元", ">")]),
    ("培训500多名", [(500, "名", ">")]),
    ("产值超过20亿元", [(20, "亿元", ">")]),
    ("产值突破了20亿元", [(20, "亿元", ">")]),
    ("不少于8家", [(8, "家", ">")]),
    ("面积近5万平方米", [(5, "万平方米", "~")]),
    ("约2714万美元", [(2714, "万美元", "~")]),
    ("控制在5.5%左右", [(5.5, "%", "~")]),
    ("比例为60％", [(60, "%", None)]),
    ("不到3%", [(3, "%", "<")]),
    ("最高不超过100万元", [(100, "万元", "<")]),
    ("70%以上", [(70, "%", ">")]),
    ("提高2.7个百分点", [(2.7, "个百分点", None)]),
    ("增速为-3.5%", [(-3.5, "%", None)]),
    ("净额－4,399.96万元", [(-4399.96, "万元", None)]),
    ("型号A-3.5亿元", [(3.5, "亿元", None)]),
    ("价格16.5元/股", [(16.5, "元/股", None)]),
    ("净利润为负6423.07万，", [(-6423.07, "万元", None)]),
    ("拥有18万在校大学生", [(18, "万人", None)]),
    ("超9万研发人员", [(9, "万人", ">")]),
    ("拥有1200+名员工", [(1200, "名", ">")]),
    ("30+项专利", [(30, "项", ">")]),
    ("被罚1.2万。", [(1.2, "万元", None)]),
    ("投资9万技术改造", []),
    ("研发总投入超千亿。", [(1000, "亿元", ">")]),
    ("发行规模10亿的产品", [(10, "亿元", None)]),
    ("用户3.5万，", [(3.5, "万人", None)]),
    ("市场主体突破30万，", [(30, "万户", ">")]),
    ("产业规模突破千亿。", [(1000, "亿元", ">")]),
    ("培训35场次", [(35, "场次", None)]),
    ("出动车辆2507辆次", [(2507, "辆次", None)]),
    ("抽检54组批样品", [(54, "组批", None)]),
    ("时长120学时", [(120, "学时", None)]),
    ("年产疫苗50亿剂", [(50, "亿剂", None)]),
    ("放流鱼苗1095万尾", [(1095, "万尾", None)]),
    ("基地5000平方，", [(5000, "平方", None)]),
    ("租用5850平方英尺", [(5850, "平方英尺", None)]),
    ("四则运算", []),
    ("千亿产业集群", []),
    ("三元材料", []),
    ("签约亿元以上项目", []),
    ("十余家", [(10, "家", ">")]),
    ("百余名", [(100, "名", ">")]),
    ("数十项", [(10, "项", ">")]),
    ("上百台", [(100, "台", ">")]),
    ("近百人", [(100, "人", "~")]),
    ("两家成员", [(2, "家", None)]),
    ("三四名", [(3, "名", "~")]),
    ("二十五个", [(25, "个", None)]),
    ("三百万元", [(300, "万元", None)]),
    ("占百分之五", [(5, "%", None)]),
    ("占百分之三点五", [(3.5, "%", None)]),
    ("超过四成", [(40, "%", ">")]),
    ("七成半", [(75, "%", None)]),
    ("近一半", [(50, "%", "~")]),
    ("翻了两倍", [(2, "倍", None)]),
    ("翻一番", [(1, "番", None)]),
    ("翻番", [(1, "番", None)]),
    ("500千瓦", [(500, "千瓦", None)]),
    ("100兆瓦/200兆瓦时", [(100, "兆瓦", None), (200, "兆瓦时", None)]),
    ("投资额202亿，", [(202, "亿元", None)]),
    ("投资4个亿，", [(4, "亿元", None)]),
    ("总人口405万。", [(405, "万人", None)]),
    ("签约22家", [(22, "家", None)]),
    ("最近3家", [(3, "家", None)]),
    ("建设期5年", [(5, "年", None)]),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_reads_value_unit_and_bound(text: str, wanted: list[tuple[float, str, str | None]]) -> None:
    assert [(q.value, q.unit, q.qualifier) for q in quantities_of(text)] == wanted


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("3—5家", 3, 5, "家"),
        ("2家至3家", 2, 3, "家"),
        ("3到5年", 3, 5, "年"),
        ("20%~30%", 20, 30, "%"),
        ("3000万至5000万元", 30_000_000, 50_000_000, "元"),
        ("5万至6万人", 5, 6, "万人"),
        ("三至五家", 3, 5, "家"),
    ],
)
def test_reads_both_ends_of_a_range(text: str, low: float, high: float, unit: str) -> None:
    [quantity] = quantities_of(text)
    value, upper = quantity.value, quantity.upper
    if unit == "元":
        factor = {"元": 1, "万元": 10_000}[quantity.unit]
        value, upper = value * factor, (upper or 0) * factor
    else:
        assert quantity.unit == unit
    assert (value, upper) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "2015年",
        "2023年6月5日",
        "第35名",
        "第三家",
        "颜料红254",
        "型号1100N",
        "电话010-62000000",
        "四位一体",
        "一批企业",
        "迈出一步",
        "一家企业",
        "十四五",
        "双一流",
        "千人计划",
        "零部件以上零部件",
        "三星级",
        "20世纪",
        "三维模型",
        "唯一个性",
        "8部门印发",
        "801处理器和256位处理",
        "来到九所镇",
        "8单位参加",
        "热线10086项目组",
        "四部委",
        "两位数增长",
    ],
)
def test_leaves_ranks_dates_models_and_idioms_alone(text: str) -> None:
    assert quantities_of(text) == []


def test_span_covers_the_words_of_the_bound() -> None:
    text = "全年产值超过20亿元以上的企业"
    [quantity] = quantities_of(text)
    assert text[quantity.start : quantity.end] == "超过20亿元以上"


@given(st.text(alphabet="0123456789.,万亿千百十一二两三半成余多约近超至—%％个家元年月日百分之第 “”（）\n的a"))
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    end = 0
    for quantity in quantities_of(text):
        assert end <= quantity.start < quantity.end <= len(text)
        end = quantity.end


@pytest.mark.parametrize("piece", ["1", "1,", "一", "万", "1至", "超", "百分之", "3.", "约1 ", "1—2—"])
def test_quantities_of_a_long_run_lie_inside_it(piece: str) -> None:
    end, text = 0, (piece * 4_000)[:4_000]
    for quantity in quantities_of(text):
        assert end <= quantity.start < quantity.end <= len(text)
        end = quantity.end
