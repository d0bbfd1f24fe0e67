import re

from articles.extraction.document import Kind
from articles.extraction.relations.slots import MIXED, SLOT, mixed, outermost, plain, slot, slots_of, tidied
from tests.articles.extraction.relations.markup import read


def slotted(marked: str) -> tuple[str, list[list[str]], frozenset[int]]:
    layout, mentions, _ = read(marked)
    text, groups, pairs = slot(tidied(layout.text), 0, len(layout.text), mentions)
    text = re.sub(f"[{MIXED}]", "<mixed>", text)
    names = str.maketrans({char: f"<{kind.value}>" for kind, char in SLOT.items()})
    return plain(text).translate(names), [[m.text for m in group] for group in groups], pairs


def test_mentions_become_slots_and_quotes_vanish() -> None:
    assert slotted("[company:甲公司]成立“[consortium:乙联盟]”.")[0] == "<company>成立<consortium>."


def test_punctuation_is_made_full_width() -> None:
    assert slotted("[company:甲公司],[company:乙公司];")[0] == "<company>，<company>；"


def test_enumeration_collapses_into_one_slot_with_all_members() -> None:
    text, groups, _ = slotted("联合[company:甲公司]、[company:乙公司]和[company:丙公司]等")
    assert text == "联合<company>等"
    assert groups == [["甲公司", "乙公司", "丙公司"]]


def test_names_in_quotation_marks_side_by_side_are_a_row() -> None:
    _, groups, _ = slotted("“[platform:甲基地]”“[platform:乙中心]”揭牌")
    assert groups == [["甲基地", "乙中心"]]


def test_the_first_of_a_row_that_opens_with_and_is_apart() -> None:
    text, groups, _ = slotted("[institute:甲院]和[company:乙公司]、[company:丙公司]签约")
    assert text == "<institute>和<company>签约"
    assert groups == [["甲院"], ["乙公司", "丙公司"]]


def test_enumeration_of_several_kinds_is_mixed() -> None:
    assert slotted("联合[company:甲公司]、[university:乙大学]")[0] == "联合<mixed>"


def test_region_and_park_do_not_collapse() -> None:
    assert slotted("[region:甲市]、[park:乙高新区]")[0] == "<region>、<park>"


def test_two_joined_by_and_are_a_pair() -> None:
    assert slotted("[company:甲公司]和[company:乙公司]合作")[2] == {0}


def test_two_in_a_list_are_no_pair() -> None:
    assert slotted("[company:甲公司]、[company:乙公司]合作")[2] == frozenset()


def test_policies_side_by_side_are_a_list() -> None:
    assert slotted("印发《[policy:甲办法]》《[policy:乙细则]》")[0] == "印发<policy>"


def test_gloss_behind_a_name_is_dropped() -> None:
    text, groups, _ = slotted("由[company:甲公司]（以下简称“[company:甲公司]”）牵头[consortium:乙联盟]")
    assert text == "由<company>牵头<consortium>"
    assert groups == [["甲公司"], ["乙联盟"]]


def test_bracket_with_another_name_stays() -> None:
    assert slotted("[company:甲公司]（[company:乙公司]控股）")[0] == "<company>（<company>控股）"


def test_outermost_leaves_out_what_lies_inside_and_what_is_unresolved() -> None:
    _, mentions, _ = read("[university:甲大学]与[company:乙公司]")
    mentions[1].thing = None
    inner = read("[region:甲大]")[1][0]
    assert [m.text for m in outermost([inner, *mentions])] == ["甲大学"]


def test_a_list_goes_on_behind_a_stranger() -> None:
    text, groups, _ = slotted("[company:甲公司]、某某新材料、[company:乙公司]等企业")
    assert text == "<company>等企业"
    assert groups == [["甲公司", "乙公司"]]


def test_a_place_in_the_name_of_a_stranger_is_no_member() -> None:
    text, groups, _ = slotted("[company:甲公司]、[region:丙省]重汽、某某电子、[company:乙公司]等企业")
    assert text == "<company>等企业"
    assert groups == [["甲公司", "乙公司"]]


def test_the_owner_in_the_name_of_a_stranger_is_no_member() -> None:
    text, groups, _ = slotted(
        "[university:甲大学]、[institute:丙院][region:丁市]材料所、[company:戊公司]中试基地、[company:乙公司]等单位"
    )
    assert text == "<mixed>等单位"
    assert groups == [["甲大学", "乙公司"]]


def test_of_an_owner_and_its_unit_in_a_list_the_unit_is_the_member() -> None:
    _, groups, _ = slotted(
        "[university:甲大学]、[institute:丙院][institute:丁材料所]、[platform:乙中心]等单位"
    )
    assert groups == [["甲大学", "丁材料所", "乙中心"]]


def test_who_does_something_ends_a_list() -> None:
    _, groups, _ = slotted("[company:甲公司]、[company:乙公司]签订合作项目、[company:丙公司]到会")
    assert groups == [["甲公司", "乙公司"], ["丙公司"]]


def test_the_group_behind_which_its_firms_stand_is_none_of_the_row() -> None:
    _, groups, _ = slotted("与[company:甲公司]、[company:乙公司]及[company:丙集团]旗下[company:丁公司]签约")
    assert groups == [["甲公司", "乙公司"], ["丙集团"], ["丁公司"]]


def test_a_list_goes_on_behind_so_many_of_one_sort() -> None:
    text, groups, _ = slotted(
        "[company:甲公司]、[company:乙公司]等10家企业，以及[university:丙大学]等5所高校"
    )
    assert text == "<mixed>等5所高校"
    assert groups == [["甲公司", "乙公司", "丙大学"]]


def test_a_mixed_list_fills_only_the_roles_of_its_members() -> None:
    both = mixed({Kind.COMPANY, Kind.UNIVERSITY})
    assert re.match(f"[{slots_of(frozenset({Kind.UNIVERSITY}))}]", both)
    assert not re.match(f"[{slots_of(frozenset({Kind.CONSORTIUM}))}]", both)


def test_a_further_row_behind_what_the_first_are_belongs_to_it() -> None:
    _, groups, _ = slotted(
        "用于[company:甲公司]、[company:乙公司]等知名企业，[university:丙大学]、[university:丁大学]等高校。"
    )
    assert groups == [["甲公司", "乙公司", "丙大学", "丁大学"]]


def test_a_further_row_that_does_something_is_one_of_its_own() -> None:
    _, groups, _ = slotted(
        "走进[company:甲公司]、[company:乙公司]等知名企业，[university:丙大学]等高校参加。"
    )
    assert len(groups) == 2
