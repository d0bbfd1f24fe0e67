"""What kind of thing a name names."""

import pytest

from tests.articles.extraction.names.finding import found


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("沐澄模具创新中心有限公司", "company", "沐澄模具创新中心有限公司"),
        ("走进黄山生态农业科技园", "park", "黄山生态农业科技园"),
        ("江苏省先进封装技术创新中心", "platform", "江苏省先进封装技术创新中心"),
        ("云南省咖啡产业技术创新联盟成立", "consortium", "云南省咖啡产业技术创新联盟"),
        ("位于日照市的山东海晟研究院", "institute", "山东海晟研究院"),
        ("英国格拉斯哥大学的团队", "university", "英国格拉斯哥大学"),
        ("临沂职业技术学院获奖", "university", "临沂职业技术学院"),
        ("烟台科技大学排名第一", "university", "烟台科技大学"),
        ("会上，成都路桥与海岳大学签约", "university", "海岳大学"),
        ("日照市科技局表示", "agency", "日照市科技局"),
        ("省市场监管局、团省委主办", "agency", "团省委"),
        ("中国石油和化学工业联合会发布", "agency", "中国石油和化学工业联合会"),
        ("“云帆桥”创新驱动平台上线", "platform", "“云帆桥”创新驱动平台"),
        ("海晟律师事务所代理", "company", "海晟律师事务所"),
        ("黄河科技园区里，武警河北总队赶到", "agency", "武警河北总队"),
        ("苏州出口加工区封关", "park", "苏州出口加工区"),
        ("沐澜总部经济园开园", "park", "沐澜总部经济园"),
        ("江苏省地质调查院发布", "institute", "江苏省地质调查院"),
        ("江宁新材料人才驿站揭牌", "platform", "江宁新材料人才驿站"),
        ("武汉超算中心扩容", "platform", "武汉超算中心"),
        ("中德（铜陵）产业园开园", "park", "中德（铜陵）产业园"),
        ("日照中韩创新创业园招商", "park", "日照中韩创新创业园"),
        ("邯郸-邢台科技成果转化工作站成立", "platform", "邯郸-邢台科技成果转化工作站"),
        ("走进晟岚创新工作室", "platform", "晟岚创新工作室"),
        ("推进岚晟海创新驱动平台建设", "platform", "岚晟海创新驱动平台"),
        ("毕业于大阪大学的学者", "university", "大阪大学"),
        ("日照市十二届人大常委会通过", "agency", "日照市十二届人大常委会"),
        ("在市第十二届人大常委会第三次会议上", "agency", "市第十二届人大常委会"),
        ("日照市云鹰应急救援队抵达现场", "agency", "日照市云鹰应急救援队"),
        ("中国移动(98.5,1.04,1.07%)研究院发布", "institute", "中国移动(98.5,1.04,1.07%)研究院"),
        ("中铁四局承建", "company", "中铁四局"),
        ("依托光伏科学与技术全国重点实验室建设", "platform", "光伏科学与技术全国重点实验室"),
        ("组建铜陵钢材可循环技术创新联盟", "consortium", "铜陵钢材可循环技术创新联盟"),
        ("国家茶叶产业技术体系的专家", "consortium", "国家茶叶产业技术体系"),
        ("安多集团的牧场", "company", "安多集团"),
        ("走进铜陵软件园、智能制造产业园等", "park", "智能制造产业园"),
        ("浦东新区区委书记讲话", "agency", "浦东新区区委"),
        ("开发区团委书记讲话", "agency", "开发区团委"),
        ("保荐机构为开源证券", "company", "开源证券"),
        ("引进晟岚动力、海旷装备等机械及配套企业", "company", "海旷装备"),
        ("引进的晟岚锂电、海旷装备等项目", "company", "海旷装备"),
        ("五岚汽车宣布，五岚汽车的工厂", "company", "五岚汽车"),
        ("铜陵海晟医学科技董事长到会", "company", "铜陵海晟医学科技"),
        ("晟岚银行日照高新区支行营业", "company", "晟岚银行日照高新区支行"),
        ("日照市晟岚花生专业合作社增收", "company", "日照市晟岚花生专业合作社"),
        ("晟岚中国和宁夏大学签约", "company", "晟岚中国"),
        ("签约成立“海洋涂料技术创新平台”", "platform", "海洋涂料技术创新平台"),
        ("山东省跨境贸易公共服务平台上线", "platform", "山东省跨境贸易公共服务平台"),
        ("铜陵技术交易所挂牌", "platform", "铜陵技术交易所"),
        ("复旦AI for ocean创新中心落地", "platform", "复旦AI for ocean创新中心"),
        ("铜陵互联网法院判决", "agency", "铜陵互联网法院"),
        ("日照市慈善总会捐款", "agency", "日照市慈善总会"),
        ("日照市工业信息化和商务局到场", "agency", "日照市工业信息化和商务局"),
        ("晟岚街道党工委书记到场", "agency", "晟岚街道党工委"),
        ("省农业科学院水稻研究所选育", "institute", "省农业科学院水稻研究所"),
        ("中国电子科技集团公司第七研究所研制", "institute", "中国电子科技集团公司第七研究所"),
        ("日照市人民医院开诊", "institute", "日照市人民医院"),
        ("在大沅岚峰工业园区里", "park", "大沅岚峰工业园区"),
        ("走进光明科学城", "park", "光明科学城"),
        ("日照岚晟小镇迎客", "park", "日照岚晟小镇"),
        ("岚日示范区与各县签约", "park", "岚日示范区"),
        ("铜陵中韩园落成", "park", "铜陵中韩园"),
        ("日照中意生态示范城开工", "park", "日照中意生态示范城"),
        ("晟岚日照留创园引进人才", "park", "晟岚日照留创园"),
        ("日照市高新园区扩建", "park", "日照市高新园区"),
        ("走进市西软件信息园", "park", "市西软件信息园"),
        ("中国(上海)自由贸易试验区临港新片区招商", "park", "中国(上海)自由贸易试验区临港新片区"),
    ],
)
def test_the_head_noun_tells_the_kind(text: str, kind: str, name: str) -> None:
    assert (kind, name) in found(text)


def test_the_level_is_read_from_the_name() -> None:
    from tests.articles.extraction.names.finding import mentions

    [lab] = mentions("广东省自治区级与省级之外的广东省岩土材料重点实验室")[-1:]
    assert lab.attributes["level"] == "省级"
    assert lab.attributes["category"] == "重点实验室"


@pytest.mark.parametrize(
    ("text", "level"),
    [("山东省日照市高新区招商", None), ("山东省级日照高新区招商", "省级"), ("国家电网日照电力科技园", None)],
)
def test_the_province_of_an_address_is_no_rank(text: str, level: str | None) -> None:
    from tests.articles.extraction.names.finding import mentions

    [zone] = [m for m in mentions(text) if m.kind.value == "park"]
    assert zone.attributes.get("level") == level
