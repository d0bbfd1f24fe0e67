"""Several who belong to one, and one that belongs to several."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_FOUNDED = "(?:共建|共同建设|合作共建|联合共建|合作建设|联合成立|共同成立)的"

PATTERNS = (
    Pattern(
        name="its subsidiaries behind a stranger",
        type=RelationType.PART_OF,
        regex="{O:company}旗下的?(?:企业|公司|单位)?{strangers}{S:company|institute}",
        cues=("旗下",),
        example="与[company:海岳集团]旗下海岳智造、[company:海岳交科公司]、[company:海岳银行]等签约。",
        gives=("海岳交科公司 > 海岳集团", "海岳银行 > 海岳集团"),
        counter="[company:海岳集团]旗下酒店与某某公司、[company:云川公司]签约。",
        confidence=0.88,
        veto="[与向给为在对于从到了]|产品|品牌|业务|基金|游戏",
    ),
    Pattern(
        name="what two founded: the first",
        type=RelationType.PART_OF,
        regex="{O:university|institute}(?:与|和|同){actor}{gap:4}" + _FOUNDED + "{S:institute}",
        cues=("共建", "共同", "合作", "联合"),
        example="办好[university:甲大学]与[university:乙大学]共建的[institute:海岳材料研究院]。",
        gives=("海岳材料研究院 > 甲大学",),
        counter="办好[university:甲大学]与[university:乙大学]共建的课程，[institute:海岳材料研究院]协办。",
        confidence=0.82,
    ),
    Pattern(
        name="what two founded: the second",
        type=RelationType.PART_OF,
        regex="(?:与|和|同){O:university|institute}{gap:4}" + _FOUNDED + "{S:institute}",
        cues=("共建", "共同", "合作", "联合"),
        example="办好[university:甲大学]与[university:乙大学]共建的[institute:海岳材料研究院]。",
        gives=("海岳材料研究院 > 乙大学",),
        counter="办好[university:甲大学]与[university:乙大学]共建的课程，[institute:海岳材料研究院]协办。",
        confidence=0.82,
    ),
)
