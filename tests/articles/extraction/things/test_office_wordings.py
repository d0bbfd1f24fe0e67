"""One office under the wordings of papers: contractions, the party's name, the youth league, its street."""

import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("襄阳市经济和信息化委员会发文。襄阳市经信委解释。", "襄阳市经济和信息化委员会", "襄阳市经信委"),
        ("襄阳市科学技术委员会发文。襄阳市科委解释。", "襄阳市科学技术委员会", "襄阳市科委"),
        ("共青团襄阳市委员会主办，襄阳团市委承办。", "共青团襄阳市委员会", "襄阳团市委"),
        (
            "共青团襄阳市经济和信息化工作委员会主办，襄阳市经信委团工委参加。",
            "共青团襄阳市经济和信息化工作委员会",
            "襄阳市经信委团工委",
        ),
        ("共青团襄阳市委员会主办，团襄阳市委书记参加。", "共青团襄阳市委员会", "团襄阳市委"),
        ("中共襄阳市委员会发文，襄阳市委要求落实。", "中共襄阳市委员会", "襄阳市委"),
        ("中国共产党襄阳市第八届委员会开会，襄阳市委参加。", "中国共产党襄阳市第八届委员会", "襄阳市委"),
        (
            "襄阳市樊城区云川街道总工会主办。云川街道总工会说。",
            "襄阳市樊城区云川街道总工会",
            "云川街道总工会",
        ),
        ("襄阳市市场监督管理局发文。市市场监管局解释。", "襄阳市市场监督管理局", "市市场监管局"),
        (
            "国家税务总局襄阳经济技术开发区税务局发文。襄阳经开区税务局解释。",
            "国家税务总局襄阳经济技术开发区税务局",
            "襄阳经开区税务局",
        ),
        ("襄阳经济技术开发区人民法院开庭。襄阳经开法院通报。", "襄阳经济技术开发区人民法院", "襄阳经开法院"),
        ("襄阳市住房和城乡建设局发文。住建局解释。", "襄阳市住房和城乡建设局", "住建局"),
        ("襄阳高新区财政局发文。高新区财政局、科技局会同处理。", "襄阳高新区财政局", "高新区财政局"),
        (
            "襄阳新城发展建设指挥部成立。襄阳新城发展指挥部介绍。",
            "襄阳新城发展建设指挥部",
            "襄阳新城发展指挥部",
        ),
        ("襄阳市人民检察院通报。襄阳市检察院解释。", "襄阳市人民检察院", "襄阳市检察院"),
        (
            "襄阳市第八届人民代表大会常务委员会开会。襄阳市人大常委会通过。",
            "襄阳市第八届人民代表大会常务委员会",
            "襄阳市人大常委会",
        ),
        (
            "襄阳市公安局樊城分局云川派出所通报。云川派出所民警说。",
            "襄阳市公安局樊城分局云川派出所",
            "云川派出所",
        ),
        ("国家科技部发文。科技部解释。", "国家科技部", "科技部"),
    ],
)
def test_one_office_is_one_by_either_wording(text: str, name: str, alias: str) -> None:
    offices = named(text, Kind.AGENCY)
    assert [office for office in offices if office in (name, alias)] == [name]
    assert alias in offices[name].aliases


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("共青团襄阳市委员会主办，襄阳市委承办。", "共青团襄阳市委员会", "襄阳市委"),
        ("襄阳市中级人民法院开庭。襄阳市人民检察院通报。", "襄阳市中级人民法院", "襄阳市人民检察院"),
        ("国家税务总局襄阳市税务局发文。襄阳市樊城区税务局解释。", "襄阳市税务局", "襄阳市樊城区税务局"),
        ("团襄阳市委主办，襄阳市委承办。", "团襄阳市委", "襄阳市委"),
        ("政协襄阳市第八届委员会开会，襄阳市委参加。", "襄阳市第八届委员会", "襄阳市委"),
        ("襄阳市科学技术委员会发文。襄阳市教委解释。", "襄阳市科学技术委员会", "襄阳市教委"),
        ("襄阳市樊城区委会同襄阳市委主办。", "襄阳市樊城区委", "襄阳市委"),
    ],
)
def test_other_offices_stay_apart(text: str, one: str, other: str) -> None:
    offices = named(text, Kind.AGENCY)
    assert not any({one, other} <= {name, *office.aliases} for name, office in offices.items())


@pytest.mark.parametrize(
    "text",
    ["襄阳市公安局接报。郊区公安局也派人。", "襄阳市科技局和如东县科技局签约。科技局参加。"],
)
def test_a_bureau_goes_by_its_field_where_no_other_is_meant(text: str) -> None:
    assert not {"公安局", "科技局"} & set(named(text, Kind.AGENCY)["襄阳市" + text[3:6]].aliases)


def test_a_committee_and_a_government_of_no_place_are_no_name_of_one() -> None:
    agencies = named("会议指出，市委、市政府高度重视。", Kind.AGENCY)
    assert agencies
    assert all("、" not in form for agency in agencies.values() for form in (agency.name, *agency.aliases))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "襄阳市委、市政府印发文件。咸宁市政府有关负责人到会。",
            ["襄阳市委", "襄阳市政府", "咸宁市政府"],
        ),
        ("襄阳市襄州区委、区政府重视。", ["襄阳市襄州区委", "襄阳市襄州区政府"]),
    ],
)
def test_a_second_office_in_a_row_is_of_the_place_of_the_first(text: str, names: list[str]) -> None:
    assert list(named(text, Kind.AGENCY)) == names


def test_our_province_is_no_part_of_the_name_behind_it() -> None:
    parks = named("甘肃省今日通报，我省兰州新区科技创新城入选。", Kind.PARK)
    assert "兰州新区科技创新城" in parks
    assert not any("我省" in form for park in parks.values() for form in (park.name, *park.aliases))


def test_the_office_of_a_committee_of_the_party_goes_by_its_field() -> None:
    offices = named("中共湖北省委金融委员会办公室发文。省委金融办解读。", Kind.AGENCY)
    assert "省委金融办" in offices["中共湖北省委金融委员会办公室"].aliases
