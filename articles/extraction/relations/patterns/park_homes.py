"""Who is said to be of 园区, the zone that the article is about, in whatever paragraph."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import ABOUT_A_ZONE, SORTS, TRADE

#: The zone by a common noun.
_HERE = "(?:园区|新区|区内|园内|辖区|入园|入区|在园|在区)"
_ZONE = "(?:园区|高新区|经开区|开发区|产业园|科技园|工业园|软件园|示范区)"

PATTERNS = (
    Pattern(
        name="firm of the article's zone",
        type=RelationType.IN_PARK,
        regex=_HERE
        + "的?"
        + TRADE
        + SORTS
        + "(?:企业|公司|项目)(?:——|—|：|、)?(?={S:company|institute|project})",
        topic="O:park",
        home=True,
        cues=("企业", "公司", "项目"),
        example=ABOUT_A_ZONE + "[company:云川公司]投产。日前，入园企业[company:海岳股份有限公司]上市。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[park:甲高新区]服务周到。\n日前，入园企业[company:海岳股份有限公司]上市。",
        confidence=0.85,
    ),
    Pattern(
        name="in the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:园区|园|区|辖区)[内里]的?，?{gap:4}(?={S:company|institute|platform|project})",
        topic="O:park",
        home=True,
        cues=("园区内", "园内", "区内", "园区里", "园里"),
        example=ABOUT_A_ZONE + "[company:云川公司]投产。园区内的[company:海岳股份有限公司]也已上市。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "园区内联外引，[company:云川公司]受益。",
        confidence=0.84,
    ),
    Pattern(
        name="elsewhere in the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:同[在处为]|位于|坐落[在于]|地处|在|走进)(?:同一个?|一个|该|这个)?"
        + _ZONE
        + "(?:内|里)?(?:(?:的?另[一外][端侧头边处]|[东西南北]+[部侧区]?|另一家|不远处){gap:4})?"
        "(?:的|，)(?:另[一外][家个])?{gap:6}(?={S:company|institute|platform|project})",
        topic="O:park",
        home=True,
        cues=("园", "区"),
        example=ABOUT_A_ZONE
        + "在园区另一端，[company:海岳股份有限公司]正忙；同在园区的[company:云川公司]也不闲。",
        gives=("海岳股份有限公司 > 甲高新区", "云川公司 > 甲高新区"),
        counter=ABOUT_A_ZONE + "在园区支持下，[company:海岳股份有限公司]上市。",
        confidence=0.83,
    ),
    Pattern(
        name="is a firm of the article's zone",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform|project}{etc}(?:[^，。；：]{0,6}，)?(?:也|就|便|正|都|均|则|更|又)*(?:是|作为|系){gap:2}"
        + _ZONE
        + "(?:内|里)?的?{gap:14}(?:企业|公司|平台|项目|机构|龙头)",
        topic="O:park",
        home=True,
        cues=("企业", "公司", "平台", "项目", "机构", "龙头"),
        example=ABOUT_A_ZONE + "[company:海岳股份有限公司]也是园区重点培育的专精特新企业。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "[company:海岳股份有限公司]为园区企业提供服务。",
        confidence=0.84,
        veto="合作|服务商|运营|[由向给与和]",
    ),
    Pattern(
        name="as a firm of the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:作为|身为){gap:2}"
        + _ZONE
        + "(?:内|里)?的?{gap:18}(?:企业|公司|平台|项目|机构|龙头|单位)(?:之一|代表)?，"
        "(?={S:company|institute|platform|project})",
        topic="O:park",
        home=True,
        cues=("作为", "身为"),
        example=ABOUT_A_ZONE + "作为园区首批“小巨人”企业，[company:海岳股份有限公司]扩产。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "作为园区的合作单位，[company:海岳股份有限公司]到会。",
        confidence=0.84,
        veto="合作|服务商|运营|建设者|开发商|投资方",
    ),
    Pattern(
        name="came to the article's zone",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform|project}{gap:12}(?:落户|入驻|进驻|落地|搬[到入进]|迁[入到至]|扎根|来到){gap:2}"
        + _ZONE
        + "(?!的|管委会|[^，。；]{0,6}(?:参观|考察|调研))",
        topic="O:park",
        home=True,
        cues=("落户", "入驻", "进驻", "落地", "搬", "迁", "扎根", "来到"),
        example=ABOUT_A_ZONE + "[company:海岳股份有限公司]2016年搬到园区后，产值大增。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "[company:海岳股份有限公司]来到园区考察。",
        confidence=0.83,
        veto="业务|门店|分店|帮助|推动|支持|助力|服务|负责人|代表|嘉宾|一行",
    ),
    Pattern(
        name="supported by the article's zone",
        type=RelationType.IN_PARK,
        regex="{start}(?:[^，。；：]{0,10}(?:支持|推动|帮助|助力|培育|集聚|聚集|汇聚|引进|引育|招引|落户|引入|培育出|引进和培育)了?)(?={S:company|institute}等[^，。；]{0,16}(?:企业|公司|项目))",
        topic="O:park",
        home=True,
        cues=(
            "支持",
            "推动",
            "帮助",
            "助力",
            "培育",
            "集聚",
            "聚集",
            "汇聚",
            "引进",
            "引育",
            "招引",
            "落户",
            "引入",
        ),
        example=ABOUT_A_ZONE + "先后落户[company:海岳公司]、[company:云川公司]等龙头企业。",
        gives=("海岳公司 > 甲高新区", "云川公司 > 甲高新区"),
        counter=ABOUT_A_ZONE + "先后参观[company:海岳公司]、[company:云川公司]等龙头企业。",
        confidence=0.78,
    ),
)
