"""Offices as local outlets print them: behind a bare zone, by their short names, without their place."""

import pytest

from tests.articles.extraction.names.finding import found, names


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("近日，高新区科技局到企业走访。", "高新区科技局"),
        ("记者从经开区公安分局获悉", "经开区公安分局"),
        ("昨天，永州市住建局发布通知", "永州市住建局"),
        ("记者从市投促局了解到", "市投促局"),
        ("由省侨联承办的年会", "省侨联"),
        ("近日，市消防救援支队开展演练", "市消防救援支队"),
        ("铜陵市委常委、副市长到场", "铜陵市委"),
        ("市委常委、副市长到场", "市委"),
        ("会上，省委网信办介绍了情况", "省委网信办"),
        ("县委县政府高度重视", "县政府"),
        ("由江苏省绿色发展专家委员会评审", "江苏省绿色发展专家委员会"),
        ("由中共襄阳市工业和信息化工作委员会主办", "中共襄阳市工业和信息化工作委员会"),
        ("中共襄阳市樊城区委员会指导", "中共襄阳市樊城区委员会"),
        ("中国共产党襄阳市第八届委员会召开全会", "中国共产党襄阳市第八届委员会"),
        ("市公安局局领导参加", "市公安局"),
        ("省财政厅厅党组书记到场", "省财政厅"),
        ("日本驻华大使馆参加活动", "日本驻华大使馆"),
        ("驻港联络办主任出席", "驻港联络办"),
        ("襄阳市樊城区劳动人事争议仲裁院开庭", "襄阳市樊城区劳动人事争议仲裁院"),
        ("襄阳市动物疫病预防控制中心到场", "襄阳市动物疫病预防控制中心"),
        ("湖北省眼底病学组开会", "湖北省眼底病学组"),
        ("柳河村党支部书记说", "柳河村党支部"),
        ("襄阳市大柳树村党委开会", "襄阳市大柳树村党委"),
        ("襄阳市公安局襄阳高新技术产业开发区分局通报", "襄阳市公安局襄阳高新技术产业开发区分局"),
        ("襄阳市市场监督管理局发文", "襄阳市市场监督管理局"),
        ("国家退役军人事务部肯定", "国家退役军人事务部"),
        ("襄阳市公安局经济技术开发区公安分局通报", "襄阳市公安局经济技术开发区公安分局"),
        ("中国驻法国使馆发言人说", "中国驻法国使馆"),
        ("襄阳市建设工程质量监督站开展活动", "襄阳市建设工程质量监督站"),
        ("襄阳市台联主办", "襄阳市台联"),
        ("团襄阳市委书记到场", "团襄阳市委"),
        ("团风县委书记到场", "团风县委"),
        ("市公安局交警支队高新区大队执勤", "市公安局交警支队高新区大队"),
        ("襄阳市公安局开发区派出所通报", "襄阳市公安局开发区派出所"),
        ("市经济信息化工作党委部署", "市经济信息化工作党委"),
        ("湖北省委直属机关工委开会", "湖北省委直属机关工委"),
        ("襄阳市经信委、教委、科委参加", "教委"),
        ("襄阳市国资委、市场监督管理局参加", "市场监督管理局"),
        ("周明远代表省委表示欢迎", "省委"),
        ("在省厅和市委的领导下", "市委"),
    ],
)
def test_an_office_is_found(text: str, office: str) -> None:
    assert ("agency", office) in found(text)


@pytest.mark.parametrize("text", ["各市委要高度重视", "任政治局常委的时候", "在集聚区科研楼里"])
def test_anybody_is_no_office(text: str) -> None:
    assert not {name for kind, name in found(text) if kind == "agency"}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("市公安局局领导参加", "市公安局局"),
        ("海岳证券投行业务管理委员会委员到场", "海岳证券投行业务管理委员会"),
        ("中国铁路襄阳局集团有限公司开行列车", "中国铁路襄阳局"),
        ("中国铁路襄阳局集团公司开行列车", "中国铁路襄阳局"),
        ("位于襄阳市淮河路与江山路交汇处", "襄阳市淮河路与江山路交汇处"),
        ("各村党支部开会", "各村党支部"),
        ("重点村党支部开会", "重点村党支部"),
        ("企业、教委参加", "教委"),
        ("位于经济技术开发区公安分局旁", "经济技术开发区公安分局"),
        ("全国优秀县委书记", "县委"),
    ],
)
def test_what_only_ends_like_an_office_is_none(text: str, wrong: str) -> None:
    assert ("agency", wrong) not in found(text)


def test_the_site_of_an_office_is_no_part_of_the_name_behind_it() -> None:
    assert not any("网站" in name for _, name in found("图据襄阳市科技局网站省临床中心是面向需求的平台"))
    assert ("agency", "襄阳市科技局") in found("图据襄阳市科技局网站")


def test_an_institute_behind_a_link_begins_with_its_province() -> None:
    assert not any("及" in name for _, name in found("与局机关及省海洋开发研究院交流"))


def test_an_institute_of_the_province_is_found() -> None:
    assert ("institute", "省海洋开发研究院") in found("昨天，省海洋开发研究院公布了方案")
    assert ("institute", "省农科院") in found("昨天，省农科院公布了新品种")


def test_where_two_roads_meet_is_no_office() -> None:
    assert not {kind for kind, _ in found("位于青州市北湖路与沅江路交汇处")} & {"agency"}


@pytest.mark.parametrize(
    "name",
    [
        "高新区卫健委",
        "开发区人民法院",
        "开发区总工会",
        "新区科技局",
        "区企业服务中心",
        "市不动产登记中心",
        "高新区城运中心",
        "沙溪镇人民政府",
        "青石街道妇联",
        "市机关事务管理局",
        "区人武部",
    ],
)
def test_local_bodies_need_no_more_than_a_zone_a_level_or_a_township(name: str) -> None:
    assert name in names(f"活动由{name}主办。")


@pytest.mark.parametrize("text", ["各镇人民政府要重视。", "产业园区所在镇政府参加。", "浦东新区科技局主办。"])
def test_any_township_is_none(text: str) -> None:
    assert not names(text) & {"各镇人民政府", "所在镇政府", "新区科技局"}


def test_the_board_that_a_consortium_has_is_no_office_of_its_name() -> None:
    assert "临州市磁材产业联盟设理事会" not in names("临州市磁材产业联盟设理事会，株洲市科技局到会。")
