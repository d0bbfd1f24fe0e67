"""Who puts money into whom: investors, lenders, those who take shares."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="invests in",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}{gap:12}(?:战略投资|入股|战略入股|参股|领投|跟投|参投)了?{gap:4}{O:company}",
        cues=("战略投资", "入股", "参股", "领投", "跟投", "参投"),
        example="[company:海岳集团]日前战略投资[company:云川有限公司]。",
        gives=("海岳集团 > 云川有限公司",),
        counter="[company:海岳集团]日前谈到战略投资，[company:云川有限公司]关注。",
        confidence=0.82,
    ),
    Pattern(
        name="takes shares of",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}{gap:6}(?:认购|受让|增持)了?{O:company}{gap:10}股",
        cues=("认购", "受让", "增持"),
        example="[company:海岳集团]受让[company:云川有限公司]5%的股份。",
        gives=("海岳集团 > 云川有限公司",),
        counter="[company:海岳集团]受让土地，[company:云川有限公司]持股5%。",
        confidence=0.8,
    ),
    Pattern(
        name="is financed by",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}{over:40}(?:由|获|获得|来自){O:company}{etc}{gap:4}(?:领投|跟投|参投|战略投资|注资)",
        cues=("领投", "跟投", "参投", "战略投资", "注资"),
        example="[company:海岳股份有限公司]完成B轮融资，由[company:云川资本]领投。",
        gives=("海岳股份有限公司 > 云川资本",),
        counter="[company:海岳股份有限公司]完成B轮融资，[company:云川资本]评论称领投方看好。",
        confidence=0.82,
    ),
    Pattern(
        name="is financed by, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{start}(?:本轮|本次|该轮|此次)?{gap:8}(?:由|获|获得){O:company}{etc}{gap:4}(?:领投|独家投资|战略投资|注资)",
        topic="S:company",
        cues=("领投", "投资", "注资"),
        example="[company:海岳股份有限公司]完成A轮融资。本轮融资由[company:云川资本]领投。",
        gives=("海岳股份有限公司 > 云川资本",),
        counter="[company:海岳股份有限公司]完成A轮融资。本轮融资由[company:云川资本]评审。",
        confidence=0.82,
    ),
    Pattern(
        name="is financed by more, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="(?:领投|追投)，{gap:4}{O:company}{etc}{gap:6}(?:跟投|参投|追投|共同投资)",
        topic="S:company",
        cues=("跟投", "参投", "追投", "共同投资"),
        example="[company:海岳股份有限公司]完成A轮融资。本轮融资由[company:云川资本]领投，[company:北湖创投]等跟投。",
        gives=("海岳股份有限公司 > 北湖创投",),
        counter="[company:海岳股份有限公司]完成A轮融资。本轮融资由[company:云川资本]领投，[company:北湖创投]观望。",
        confidence=0.8,
    ),
)
