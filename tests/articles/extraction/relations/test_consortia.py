"""Who leads and who joins a consortium where a neighbour of theirs, or of it, was not recognised."""

import pytest

from tests.articles.extraction.relations.test_find_relations import facts


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "同意依托[company:海岳公司]牵头组建甲省膜材联合体，依托[company:云川公司]牵头组建[consortium:甲省种业联合体]。",
            {"leads: 云川公司 > 甲省种业联合体"},
        ),
        (
            "由[company:海岳公司]牵头组建的甲市膜材联合体、由[company:云川公司]牵头成立的[consortium:甲市种业联合体]。",
            {"leads: 云川公司 > 甲市种业联合体"},
        ),
        (
            "[consortium:甲省铜业联合体]是[region:甲省]首个创新联合体，由[company:海岳集团]牵头，[university:乙大学]等8家单位参与。",
            {"leads: 海岳集团 > 甲省铜业联合体", "member_of: 乙大学 > 甲省铜业联合体"},
        ),
        (
            "[consortium:甲省铜业联合体]以[company:海岳集团]为牵头单位，联合某某新材料、[university:乙大学]等共建单位攻关。",
            {"leads: 海岳集团 > 甲省铜业联合体", "member_of: 乙大学 > 甲省铜业联合体"},
        ),
    ],
)
def test_of_each_consortium_its_own(marked: str, found: set[str]) -> None:
    kinds = ("leads", "member_of")
    assert {fact for fact in facts(marked) if fact.startswith(kinds)} == found
