import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.document import Kind
from articles.extraction.names.persons.people import find_people
from tests.articles.extraction.reading import laid, named


def people(text: str) -> list[str]:
    return list(dict.fromkeys(m.text for m in find_people(*laid(text))))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("公司董事长周明远说，订单增长。", "周明远"),
        ("副总经理、研发中心主任郑晓岚告诉记者，试验成功。", "郑晓岚"),
        ("我们期待合作。”高若溪表示，前景广阔。", "高若溪"),
        ("会上，钱学敏院士作报告。", "钱学敏"),
        ("欧阳志成教授团队完成试验。", "欧阳志成"),
        ("市长吴迪介绍了情况。", "吴迪"),
        ("副省长吴洪山一同调研。", "吴洪山"),
        ("书记郑健在开工仪式上致辞。", "郑健"),
        ("主任周岚作专题报告。", "周岚"),
        ("决定：吴迪任市水利局局长。", "吴迪"),
        ("决定：郑健出任市水利局局长。", "郑健"),
        ("周明远任洛阳市科技局局长。", "周明远"),
        ("周明远，海岳公司创始人，毕业于临州大学。", "周明远"),
        ("首席执行官约翰·史密斯表示，将扩大投资。", "约翰·史密斯"),
        ("联络员玛丽亚·克鲁斯也证实了消息。", "玛丽亚·克鲁斯"),
        ("科长古丽·买买提介绍了情况。", "古丽·买买提"),
        ("前总统马尔科夫到访。", "马尔科夫"),
        ("首席服务官何晓岚说，一切顺利。", "何晓岚"),
        ("研究中心主任何晓岚教授到场。", "何晓岚"),
        ("海洋大学林东芝教授到场。", "林东芝"),
        ("特派员高若溪表示，前景广阔。", "高若溪"),
        ("行长林一等出席活动。", "林一"),
        ("副部长郑向东对记者表示，需求旺盛。", "郑向东"),
        ("拟任职情况如下：郑晓岚，男，汉族，1978年9月生。", "郑晓岚"),
        ("总裁XIAOLAN ZHENG(郑晓岚)辞职。", "郑晓岚"),
        ("董事长何文均先生主持会议。", "何文均"),
        ("公司和周岚女士均已知情。", "周岚"),
        ("临州大学校长纪信和参加活动。", "纪信和"),
        ("决定：巩权同志任临州市水利局局长。", "巩权"),
        ("部长黄润岚在襄阳调研。", "黄润岚"),
        ("主任方志沅，办公室人员陪同。", "方志沅"),
        ("推进处处长史晓沅，及有关人员参加。", "史晓沅"),
        ("区经信局局长江沅说，将继续推进。", "江沅"),
        ("副局长关少男出席论坛。", "关少男"),
        ("简历显示，周明远曾担任副市长。", "周明远"),
        ("推广新技术。周明远7日在襄阳举行的会议上说。", "周明远"),
        ("周明远（襄阳大学经济学院教授）：要加快转化。", "周明远"),
        ("公司研发部的郑晓岚告诉记者，订单增长。", "郑晓岚"),
        ("公示如下：巩权，男，汉族，1970年3月生。", "巩权"),
        ("副主任诸岚希望协会发挥作用。", "诸岚"),
        ("《临州商报》郑晓岚等专家学者给予了指导。", "郑晓岚"),
        ("法定代表人为郑晓岚，注册资本1亿元。", "郑晓岚"),
        ("保荐代表人是何明，电话不变。", "何明"),
        ("其配偶郑晓岚持有股份。", "郑晓岚"),
        ("据某杂志的 Adam Larkin 报道，新机将至。", "Adam Larkin"),
    ],
)
def test_people_are_found(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "主任高度重视这项工作。",
        "专家学者来汉“论剑”。",
        "工作人员还称，将作改进。",
        "董事长方面表示满意。",
        "负责人马上赶到现场。",
        "方案提出，要加快建设。",
        "校长和大家一起参加。",
        "犯罪嫌疑人朱某介绍，其从未到过当地。",
        "市民李女士说，很方便。",
        "高层表示，将继续投入。",
        "研究员任首席科学家。",
        "联系人：杨警官",
    ],
)
def test_ordinary_words_are_nobody(text: str) -> None:
    assert people(text) == []


def test_those_who_wrote_the_page_are_left_out() -> None:
    assert people("工厂今天投产。（记者 周明远 通讯员 郑晓岚）周明远表示，稿件已发。") == []


def test_a_name_once_known_is_found_again() -> None:
    found = find_people(*laid("经理郑晓岚说，产量翻番。后来，人们常提起郑晓岚的话。"))
    assert [m.text for m in found] == ["郑晓岚", "郑晓岚"]


def test_the_titles_of_a_chain_are_kept() -> None:
    mention = find_people(*laid("星河公司副总经理、总工程师周明远说。"))[0]
    assert mention.attributes["title"] == "总工程师"
    assert mention.attributes["title_start"] == len("星河公司") - 2 or mention.attributes["title_start"] == 4
    assert len(mention.attributes["titles"]) == 2


def test_a_list_after_one_title_is_read_to_its_end() -> None:
    assert people("院士周明远、郑晓岚、高若溪等出席。") == ["周明远", "郑晓岚", "高若溪"]


@given(st.text(alphabet="王李张说介绍主任教授、，。·某《》()年月公司 \n记者", max_size=120))
def test_any_text_is_read_without_an_error(text: str) -> None:
    layout, words = laid(text)
    assert all(layout.text[m.start : m.end] == m.text for m in find_people(layout, words))


def test_a_list_of_people_with_their_units() -> None:
    text = "表彰名单（按姓氏笔画排序）周 岚 海岳大学吴晓帆（女）临州研究所郑海峰 海岳集团有限公司"
    assert people(text) == ["周岚", "吴晓帆", "郑海峰"]


def test_a_row_of_dams_is_no_row_of_people() -> None:

    assert people("承担了以乌沙坝、白鹤岭、溪水渡、向家湾和葛坝为代表的工程。") == []


def test_a_row_behind_a_day_is_no_row_of_people() -> None:
    assert people("交易记录截至6月15日微信、支付宝、银行卡等为准。") == []
    assert people("6月15日，李晓岚、周明远、郑若溪等到会。") == ["李晓岚", "周明远", "郑若溪"]


def test_a_tour_of_a_place_is_nobody() -> None:
    assert people("首届“百名专家德州行”洽谈会举行。") == []


def test_a_word_before_and_is_nobody() -> None:
    assert people("社区考虑居民习惯和接受程度。") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("法律工作部部长周卫平等一行参加调研。", "周卫平"),
        ("主席郑丽平等陪同调研。", "郑丽平"),
        ("培训科周岚科长带领学生参观。", "周岚"),
        ("郑晓岚副主任与同学们交流。", "郑晓岚"),
        ("市基层委主委吴志强表示支持。", "吴志强"),
        ("桃花镇副镇长周凡参加了活动。", "周凡"),
        ("“最美教师”郑晓岚获得表扬。", "郑晓岚"),
        ("来自临州联通的周志伟和学生交流。", "周志伟"),
        ("44岁的郑岚现任车间副主任。", "郑岚"),
        ("会上，周明远等16名人才受到表扬。", "周明远"),
        ("应急厅政治部主任周明远18日在发布会上介绍。", "周明远"),
        ("税务局司长郑晓岚8月1日介绍。", "郑晓岚"),
        ("审计局局长周向民受政府委托作报告。", "周向民"),
        ("党委副书记向海涛，以及专家到场。", "向海涛"),
        ("院长郑向前涉嫌违纪。", "郑向前"),
        ("业务骨干周彬彬紧密围绕主题讲课。", "周彬彬"),
        ("市政协主席严家军列席会议。", "严家军"),
        ("前市长韩国瑾表态明天出席。", "韩国瑾"),
        ("党委副主席柯文亮今天表示，一切顺利。", "柯文亮"),
    ],
)
def test_people_with_titles_behind_them_in_quotes_and_from_units_are_found(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "“最美教师”高校巡讲开始。",
        "来自临州联通的志愿者和市民参加。",
        "来自美国的企业家和学生参加。",
        "主任平等待人。",
        "高新等16名额用完。",
        "该网友曾于8月4日发布消息。",
        "老师教得认真。",
        "一些人，韩方声称他是诗人。",
        "伤者送医后正在接受救治。",
        "相关负责人向平台分别说明。",
    ],
)
def test_those_who_are_not_named_are_nobody(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("学院教授周建新被这一条款吸引。", "周建新"),
        ("中心主任林为科介绍，成果已应用。", "林为科"),
        ("种粮大户曾德友围住了专家。", "曾德友"),
        ("前方指挥部副总指挥周新平说，好。", "周新平"),
        ("分指挥部副指挥长孙爱军都提到这一点。", "孙爱军"),
        ("荷兰籍科学家扬·范德维尔登正在观察。", "扬·范德维尔登"),
        ("合作社负责人阿吉别克·买买提阿洪说，好。", "阿吉别克·买买提阿洪"),
    ],
)
def test_more_titles_sounds_and_small_words_behind_a_name(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize("text", ["文·图 周明远提供。", "负责人人事科介绍，一切顺利。"])
def test_what_is_beside_a_dot_or_a_title_is_not_always_somebody(text: str) -> None:
    assert people(text) == []


def test_what_customers_there_are_is_nobody() -> None:
    assert not named("企业客户有晶岳、沅基等。", Kind.PERSON)
