import pytest

from articles.extraction.names.endeavours.projects import find_projects
from tests.articles.extraction.reading import laid


def projects(text: str) -> list[str]:
    return [m.text for m in find_projects(*laid(text))]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("先后引入年产3万吨导电剂、年产2万吨隔膜等项目。", ["年产3万吨导电剂", "年产2万吨隔膜"]),
        ("企业投资建设“高效异质结电池”项目。", ["高效异质结电池"]),
        ("参与的国家重点研发计划项目“高渗透储能系统稳定控制”通过验收。", ["高渗透储能系统稳定控制"]),
        ("由沅州大学HK Star300项目孵化的公司。", ["HK Star300项目"]),
        ("公司的灵武20万千瓦光伏基地项目并网。", ["灵武20万千瓦光伏基地项目"]),
        ("以沅岳新型电力系统示范区项目为例，投资超50亿元。", ["沅岳新型电力系统示范区项目"]),
        ("推荐的《大型飞艇及无人机发动机项目》获奖。", ["大型飞艇及无人机发动机项目"]),
        ("总投资9亿元的星河湾储能电站项目开工。", ["星河湾储能电站项目"]),
        (
            "承担“高效电堆关键材料攻关”“八英寸外延装备”等项目。",
            ["八英寸外延装备", "高效电堆关键材料攻关"],
        ),
        ("资金投入“产品与工业设计中心项目”。", ["产品与工业设计中心项目"]),
        ("首个光储热一体化综合示范项目在当地建成。", ["光储热一体化综合示范项目"]),
        ("今天，张掖北滩20万千瓦光伏发电项目并网。", ["张掖北滩20万千瓦光伏发电项目"]),
        ("工人在张掖氢能综合应用示范项目巡检。", ["张掖氢能综合应用示范项目"]),
        ("山东建筑大学科研综合楼工程完工。", ["山东建筑大学科研综合楼工程"]),
        ("一行来到企业，实地考察钠电池隔膜项目。", ["钠电池隔膜项目"]),
        ("公司拟募资4亿元，用于研发中心建设项目、补充流动资金。", ["研发中心建设项目"]),
        ("沐岚建设的年产110万吨光伏盖板玻璃生产线已点火投产。", ["年产110万吨光伏盖板玻璃生产线"]),
        ("立项的“车用芯片研制”“车用模块开发”两个项目顺利。", ["车用模块开发", "车用芯片研制"]),
        ("其中，岚基年产15GW单晶电池、年产2万吨隔膜等项目。", ["岚基年产15GW单晶电池", "年产2万吨隔膜"]),
        ("该项目名称为“柔性玻璃关键技术研发”，由沐岚院牵头。", ["柔性玻璃关键技术研发"]),
        ("今年，2×66万千瓦热电联产机组扩建项目有序推进。", ["2×66万千瓦热电联产机组扩建项目"]),
        ("本次募集资金将投入传动部件扩产项目和信息化建设项目。", ["传动部件扩产项目", "信息化建设项目"]),
    ],
)
def test_projects_are_found(text: str, names: list[str]) -> None:
    assert projects(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "全市重点项目开工。",
        "一批优质项目落地。",
        "今年投资建设科技项目十个。",
        "年产3万吨的工厂关闭。",
        "“十大重点项目”加快建设。",
        "北京市重大项目开工。",
        "一行察看了产业园区和重点项目。",
        "“三个一批”项目集中开工。",
        "以重点产业项目为例，进展顺利。",
        "沅澜港产业园重点产业项目集中签约开工活动举行。",
        "沅澜科技城2018年重点项目开工仪式举行。",
        "苏州工业园区项目开工。",
        "引进沅洲合作交流项目24个，其中与京津合作项目有9个。",
        "还存在都市现代农业项目运行监管不力、投资控制不严等问题。",
        "“智造未来·科技赋能”项目发布会在沅州举行。",
        "包括支持联合体优先承担市重大科技计划项目、支持联合体承担国家与地方联合项目等。",
    ],
)
def test_descriptions_are_no_projects(text: str) -> None:
    assert projects(text) == []


def test_topics_of_study_are_no_projects() -> None:
    assert projects("承担“重型燃机控制系统研制”等国家重大专项。") == ["重型燃机控制系统研制"]
    assert projects("围绕“推进精细化工产业集群发展”等课题调研。") == []


def test_half_of_a_capacity_is_no_project() -> None:
    assert "2万吨织布" not in projects("年印染2万吨织布+1800台织机制造项目等5个项目签约。")


def test_a_line_that_a_plant_has_is_no_project() -> None:
    assert projects("沐岚有2条年产110万吨光伏盖板玻璃生产线。") == []


def test_projects_in_a_row_are_whole_items() -> None:
    text = "考察了华晟生物沙棘全产业链项目、临夏县河上云州文旅产业项目、光伏电站。"
    assert "华晟生物沙棘全产业链项目" in projects(text)


def test_a_row_of_projects_names_those_that_tell_something() -> None:
    text = "考察了岚晟先进封装项目、海旷精密机床一期项目、重点建设项目等。"
    assert set(projects(text)) == {"岚晟先进封装项目", "海旷精密机床一期项目"}


def test_a_district_before_the_word_is_any_project_there() -> None:
    assert projects("信阳市羊山新区项目开工。") == []


def test_a_dam_is_a_project_of_its_place() -> None:
    assert projects("海南南丽湖水利枢纽工程下闸蓄水。") == ["海南南丽湖水利枢纽工程"]


def test_two_halves_are_one_item_of_a_row() -> None:
    text = "先后招引澜立锂离子电池项目、沅特储能电站及动力模组项目等一批重大项目。"
    assert set(projects(text)) == {"澜立锂离子电池项目", "沅特储能电站及动力模组项目"}


def test_whose_care_a_project_is_in_is_no_part_of_its_name() -> None:
    assert projects("他来到帮包项目北湖冷链集配中心项目现场。") == ["北湖冷链集配中心项目"]


def test_the_title_of_a_patent_is_no_project() -> None:
    assert projects("沅澜公司凭“用于数据库的数据处理方法、装置和系统”项目获奖。") == []


def test_halves_of_an_item_and_two_items_joined_by_a_word() -> None:
    row = (
        "沅岳新型装饰材料和智能家居生产项目、LED灯珠封装及SMT灯带生产项目、岚晟先进封装项目和海旷精密机床项目"
    )
    text = f"签约项目包含{row}，"
    assert {
        "沅岳新型装饰材料和智能家居生产项目",
        "LED灯珠封装及SMT灯带生产项目",
        "岚晟先进封装项目",
        "海旷精密机床项目",
    } <= set(projects(text))


def test_an_item_of_common_words_is_a_name_among_names() -> None:
    text = "包括岚晟先进封装项目、海旷精密机床项目、特种电缆材料生产项目、重点建设项目等。"
    assert {"特种电缆材料生产项目", "岚晟先进封装项目"} <= set(projects(text))
    assert "重点建设项目" not in projects(text)
