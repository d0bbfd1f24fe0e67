import pytest

from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.people import read_titles
from articles.extraction.relations.slots import outermost
from articles.extraction.relations.titles import title_of
from tests.articles.extraction.relations.markup import read


def posts(marked: str) -> set[str]:
    layout, mentions, entities = read(marked)
    ledger = Ledger(entities)
    read_titles(layout.text, outermost(mentions), ledger)
    return {f"{entities[r.subject].name} {entities[r.object].name} {r.title}" for r in ledger.all()}


def test_title_between_employer_and_person() -> None:
    assert posts("[company:海岳公司]党委书记、董事长[person:王明]说") == {"王明 海岳公司 党委书记、董事长"}


def test_chain_of_employers() -> None:
    assert posts("[institute:中国科学院]院士、[university:云川大学]校长[person:王明]表示") == {
        "王明 中国科学院 院士",
        "王明 云川大学 校长",
    }


def test_gloss_between_employer_and_title_is_skipped() -> None:
    assert posts("[company:海岳公司]（以下简称“海岳”）总经理[person:王明]说") == {"王明 海岳公司 总经理"}


def test_bracket_behind_the_employer_is_none_of_the_title() -> None:
    assert posts("海岳公司（[company:HYK]）的总经理[person:王明]说") == {"王明 HYK 总经理"}


def test_unit_within_the_employer_counts_for_both() -> None:
    assert posts("[university:云川大学][institute:材料学院]院长[person:王明]说") == {
        "王明 材料学院 院长",
        "王明 云川大学 材料学院院长",
    }


def test_centre_of_the_employer_is_part_of_the_title() -> None:
    assert "王明 海岳公司 副总经理、研发中心主任" in posts(
        "[company:海岳公司]副总经理、[platform:研发中心]主任[person:王明]说"
    )


def test_title_behind_the_name() -> None:
    assert posts("与[university:云川大学][person:王明]教授团队合作") == {"王明 云川大学 教授"}


def test_bare_word_stands_for_the_employer_named_before() -> None:
    assert posts("[company:海岳公司]扩产。“订单多。”公司市场部负责人[person:王明]说") == {
        "王明 海岳公司 市场部负责人"
    }


def test_elected_by_the_body_named_before() -> None:
    assert posts("[agency:海岳协会]昨日换届，[person:王明]当选理事长") == {"王明 海岳协会 理事长"}


@pytest.mark.parametrize(
    "marked",
    [
        "[company:海岳公司]法定代表人为[person:王明]",
        "[company:海岳公司]成立于2022年8月，法定代表人为[person:王明]，注册资本1亿元",
        "[company:海岳公司]，法定代表人：[person:王明]",
        "[company:海岳公司]是老厂，该公司的法定代表人是[person:王明]",
    ],
)
def test_copula_between_title_and_name(marked: str) -> None:
    assert posts(marked) == {"王明 海岳公司 法定代表人"}


def test_row_of_lawyers_behind_a_colon() -> None:
    assert posts("[company:海岳律师事务所]律师：[person:王明]、[person:李红]") == {
        "王明 海岳律师事务所 律师",
        "李红 海岳律师事务所 律师",
    }


def test_announcements_speak_of_the_company_that_they_open_with() -> None:
    assert posts(
        "[company:海岳公司]公告" + "表决情况如下。" * 12 + "会议由公司董事会召集，董事长[person:王明]主持"
    ) == {"王明 海岳公司 董事长"}


def test_two_professors_share_the_title_behind() -> None:
    assert posts("[university:云川大学]材料学院[person:王明]和[person:李红]教授团队") == {
        "王明 云川大学 教授",
        "李红 云川大学 教授",
    }


def test_row_of_posts_behind_a_name() -> None:
    found = posts(
        "[person:王明]，男，历任[agency:中共甲县委]副书记，[agency:乙局]党组书记、局长，[university:丙大学]党委书记等职。"
    )
    assert found == {
        "王明 中共甲县委 副书记",
        "王明 乙局 党组书记、局长",
        "王明 丙大学 党委书记",
    }


def test_what_follows_a_post_is_no_row_of_posts() -> None:
    assert not posts("[person:王明]担任[agency:乙局]局长时，[company:海岳公司]落户，[company:云川公司]扩产。")


def test_elected_by_a_society_beside_a_post_of_ones_own() -> None:
    assert posts("[agency:海岳协会]成立，[company:云川公司]总裁[person:王明]当选为会长。") == {
        "王明 云川公司 总裁",
        "王明 海岳协会 会长",
    }


def test_sister_office_of_a_zone() -> None:
    found = posts(
        "[agency:云川新区总工会]揭牌，[agency:云川新区人大常委会]副主任、总工会主席[person:王明]出席"
    )
    assert "王明 云川新区总工会 主席" in found


def test_titles_of_an_unknown_firm_are_not_given_to_the_one_before() -> None:
    assert not posts("[company:海岳公司]到访，云川海峡党委副书记、总经理[person:王明]接待")


def test_title_that_holds_another_name_is_not_given_to_the_one_before() -> None:
    assert not posts("[company:海岳公司]到访，云川医院主任医师[person:王明]接待")


@pytest.mark.parametrize(
    "marked",
    [
        "[region:昆明市]民[person:王明]说",
        "[company:海岳公司]拜访[person:王明]",
        "[agency:甲日报]记者[person:王明]",
    ],
)
def test_no_post(marked: str) -> None:
    assert not posts(marked)


def test_mayor_is_employed_by_the_region() -> None:
    assert posts("[region:昆明市]副市长[person:王明]说") == {"王明 昆明市 副市长"}


@pytest.mark.parametrize(
    ("gap", "title"),
    [
        ("首席科学家", "首席科学家"),
        ("的负责人", "负责人"),
        ("，据介绍", None),
        ("扩产", None),
        ("", None),
        ("”）董事长", "董事长"),
        (") 的首席执行官", "首席执行官"),
        ("“云鹰”机器人队队长", "“云鹰”机器人队队长"),
        ("“首席专家”", "首席专家"),
        ("党委副书记、副校长(主持行政工作)", "党委副书记、副校长"),
        ("首席执行官（CEO）", "首席执行官"),
        ("由总经理", "总经理"),
    ],
)
def test_title_of(gap: str, title: str | None) -> None:
    assert title_of(gap) == title


def test_title_in_apposition() -> None:
    assert posts("[person:王明]，[company:海岳公司]董事长，昨日到访") == {"王明 海岳公司 董事长"}


def test_clause_behind_a_name_is_no_title() -> None:
    assert not posts("[person:王明]，[company:海岳公司]扩产，昨日到访")


def test_colleague_shares_the_employer() -> None:
    assert posts("[agency:海岳局]局长[person:王明]、副局长[person:李红]到会") == {
        "王明 海岳局 局长",
        "李红 海岳局 副局长",
    }


def test_two_people_share_one_title() -> None:
    assert "李红 海岳局 副局长" in posts("[agency:海岳局]副局长[person:王明]、[person:李红]到会")


def test_colleague_with_another_name_in_the_title_shares_nothing() -> None:
    assert posts("[agency:海岳局]局长[person:王明]、云川医院院长[person:李红]到会") == {"王明 海岳局 局长"}


def test_mayor_beside_a_professor_is_no_colleague() -> None:
    assert posts("[university:海岳大学]校长[person:王明]，市长[person:李红]到会") == {"王明 海岳大学 校长"}


def test_the_other_office_of_a_zone_is_found_by_its_full_name() -> None:
    text = "[agency:甲市乙高新区管委会]办公。[agency:乙高新区党工委]书记、管委会主任[person:王明]说"
    assert "王明 甲市乙高新区管委会 主任" in posts(text)


def test_the_office_of_another_zone_is_not_meant() -> None:
    text = "[agency:丙开发区管委会]办公。[agency:乙高新区党工委]书记、管委会主任[person:王明]说"
    assert posts(text) == {"王明 乙高新区党工委 书记、管委会主任"}


def test_the_party_committee_of_a_region_is_an_office_of_the_region() -> None:
    assert posts("[region:甲市]市委书记[person:王明]说") == {"王明 甲市 市委书记"}


def test_laboratory_beside_an_academy_is_no_part_of_the_academicians_title() -> None:
    assert posts("[institute:甲工程院]院士、[platform:海岳实验室]主任[person:王明]说") == {
        "王明 甲工程院 院士",
        "王明 海岳实验室 主任",
    }


def test_list_of_people_with_their_units() -> None:
    rows = (
        "[person:王明]（女） [university:甲大学][person:李红] [institute:乙所][person:赵强] [company:丙公司]"
    )
    assert posts(rows) == {"王明 甲大学 None", "李红 乙所 None", "赵强 丙公司 None"}


def test_person_beside_a_unit_is_no_list() -> None:
    assert not posts("感谢[person:王明] [university:甲大学]的支持")


def test_leaders_of_the_city_are_no_colleagues() -> None:
    assert posts("[agency:海岳厅]副厅长[person:王明]，市领导[person:李红]、[person:赵强]到会") == {
        "王明 海岳厅 副厅长"
    }


def test_the_office_of_the_next_person_is_no_apposition() -> None:
    text = "[university:甲大学]党委书记[person:王明]、校长[person:李红]，[agency:乙市委]书记[person:赵强]出席"
    assert posts(text) == {"王明 甲大学 党委书记", "李红 甲大学 校长", "赵强 乙市委 书记"}


def test_park_does_not_employ_the_people_of_its_firms() -> None:
    assert posts("[park:甲高新区][company:海岳公司]总经理[person:王明]说") == {"王明 海岳公司 总经理"}


def test_the_other_party_shares_no_title() -> None:
    assert posts("[agency:甲区政府]副区长[person:王明]与[person:李红]签约") == {"王明 甲区政府 副区长"}


def test_professor_of_a_university() -> None:
    assert posts("[university:甲大学]的[person:王明]教授作报告") == {"王明 甲大学 教授"}


def test_a_life_goes_on_over_years_and_sentences() -> None:
    marked = (
        "[person:王明]2001年任[agency:甲局]副局长，2006年调任[agency:乙县委]书记，后任[university:丙大学]（筹）校长。"
        "2013年5月至2015年8月，历任[agency:丁市委]常委、秘书长；[company:海岳集团]党委书记等职。"
    )
    assert posts(marked) == {
        "王明 甲局 副局长",
        "王明 乙县委 书记",
        "王明 丙大学 校长",
        "王明 丁市委 常委、秘书长",
        "王明 海岳集团 党委书记",
    }


def test_a_life_ends_where_another_person_or_another_story_begins() -> None:
    told = "[person:王明]曾任[agency:甲局]副局长，[agency:乙县委]书记。[person:李红]任[agency:丙局]局长。"
    assert not any("王明 丙局" in post for post in posts(told))
    told = "[person:王明]曾任[agency:甲局]副局长，[agency:乙县委]书记。[company:海岳集团]董事长到会。"
    assert not any("王明 海岳集团" in post for post in posts(told))


def test_a_governor_is_of_the_place_and_not_of_the_party_committee() -> None:
    marked = "[region:云川省]发展很快，[agency:云川省委]副书记、省长[person:王明]出席"
    assert posts(marked) == {"王明 云川省委 副书记", "王明 云川省 省长"}


def test_a_governor_beside_a_secretary_is_of_the_place() -> None:
    marked = "[region:云川市]发展很快，[agency:市委]书记[person:王明]、副市长[person:李红]出席"
    assert posts(marked) == {"王明 市委 书记", "李红 云川市 副市长"}


def test_where_no_place_is_known_the_titles_stay_together() -> None:
    assert posts("[agency:市委]副书记、市长[person:王明]出席") == {"王明 市委 副书记、市长"}
    assert posts("[agency:市委]书记[person:王明]、市长[person:李红]出席") == {"王明 市委 书记"}


def test_secretaries_and_members_stay_with_the_party_committee() -> None:
    marked = "[region:云川市]发展很快，[agency:云川市委]常委、秘书长[person:王明]出席"
    assert posts(marked) == {"王明 云川市委 常委、秘书长"}


def test_the_acting_mayor_is_of_the_city() -> None:
    assert posts("[region:云川市]代市长[person:王明]说") == {"王明 云川市 代市长"}


def test_a_title_behind_the_name_of_a_member_of_a_department() -> None:
    assert posts("[agency:云川市疾控中心]培训科[person:王明]科长说") == {"王明 云川市疾控中心 科长"}
    assert posts("[agency:云川市疾控中心]培训科[person:王明]说") == set()


def test_the_legal_representative_is_of_the_registered_firm_far_before() -> None:
    far = "经营范围包括技术服务、技术咨询与技术转让，注册地位于云川路八十八号云川大厦的第三层，" * 2
    marked = f"[company:海岳公司]{far}法定代表人为[person:王明]"
    assert posts(marked) == {"王明 海岳公司 法定代表人"}
    assert posts(marked.replace("法定代表人", "项目负责人")) == set()


def test_an_address_before_the_field_of_a_form_is_no_title() -> None:
    marked = "[company:海岳公司]地址：[park:云川开发区]麓山路26-1号法定代表人：[person:王明]注册资本"
    assert posts(marked) == {"王明 海岳公司 法定代表人"}


def test_the_cooperative_named_before_is_that_cooperative() -> None:
    assert posts("[company:云川种植专业合作社]丰收了。该合作社负责人[person:王明]说") == {
        "王明 云川种植专业合作社 负责人"
    }


def test_the_leaders_of_a_place_are_of_it() -> None:
    assert posts("[region:云川市]领导[person:王明]、[person:李红]参加") == {
        "王明 云川市 领导",
        "李红 云川市 领导",
    }
    assert posts("[region:云川市]领导人[person:王明]参加") == set()


def test_the_deputy_beside_a_governor_is_of_the_same_place() -> None:
    marked = "[region:云川县]县长[person:王明]、副县长[person:李红]、市长[person:赵明]出席"
    assert posts(marked) == {"王明 云川县 县长", "李红 云川县 副县长"}


def test_two_titles_of_one_employer_are_one_post() -> None:
    marked = "[agency:市委]常委、[agency:市委]秘书长[person:王明]出席"
    assert posts(marked) == {"王明 市委 常委、秘书长"}


def test_department_of_a_colleague() -> None:
    assert posts("[agency:甲局]局长[person:王明]，创新合作处副处长[person:李红]出席") == {
        "王明 甲局 局长",
        "李红 甲局 创新合作处副处长",
    }
    assert posts("[agency:甲局]局长[person:王明]，市财政处副处长[person:李红]出席") == {"王明 甲局 局长"}


@pytest.mark.parametrize(
    "marked",
    [
        "[person:王明]带领[platform:王明劳模创新工作室]攻关",
        "[platform:海岳公司王明院士工作站]揭牌，[person:王明]出席",
    ],
)
def test_studio_named_after_who_leads_it(marked: str) -> None:
    assert {post.rpartition(" ")[2] for post in posts(marked)} == {"None"}


@pytest.mark.parametrize(
    "marked",
    [
        "[platform:王明思想研究中心]揭牌，[person:王明]出席",
        "[platform:王明劳模创新工作室]揭牌，[person:李红]出席",
    ],
)
def test_platform_that_a_person_does_not_lead(marked: str) -> None:
    assert not posts(marked)
