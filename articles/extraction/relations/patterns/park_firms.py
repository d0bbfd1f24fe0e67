"""Firms of a park by further wordings: their trade, their number, what they stand for."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import SORTS, TRADE
from articles.extraction.relations.slots import coded

_WORKSHOP = "(?:车间|厂房|厂区|展厅|生产线|装配线|流水线|产线|工厂|建设现场|施工现场|建设工地)"

PATTERNS = (
    Pattern(
        name="firm of the park, by its trade",
        type=RelationType.IN_PARK,
        regex="{O:park}(?:内|辖区内?|区内)?的?(?:入园|在园|辖区|区内)?"
        + TRADE
        + SORTS
        + "(?:企业|公司)(?:代表)?(?:——|—|、)?{strangers}{S:company}",
        cues=("企业", "公司"),
        example="[park:甲高新区]新型显示产业链企业某某微电子、[company:海岳股份有限公司]等上市。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[park:甲高新区]走访产业链企业[company:海岳股份有限公司]。",
        confidence=0.86,
        veto="走访|调研|对接|引进|服务|帮助|合作|考察|联合|携手|组织|邀请|与",
    ),
    Pattern(
        name="its rise stands for the park's",
        type=RelationType.IN_PARK,
        regex="(?:^|[，；：])(?:[^，。；：]{0,14}(?:只|就|正|便|也))?(?:是|成为)(?:近年来|当前|如今|今年以来)?{region}?{O:park}[^，。；]{0,40}(?:缩影|写照|剪影|侧影)",
        topic="S:company|institute|platform|project",
        cues=("缩影", "写照", "剪影", "侧影"),
        example="[company:海岳股份有限公司]产销两旺。这只是[park:甲高新区]高质量发展的一个缩影。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[company:海岳股份有限公司]产销两旺。这是[park:甲高新区]发来的订单。",
        confidence=0.84,
    ),
    Pattern(
        name="stands for the park's rise",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform|project}的?[^，。；]{0,14}，?(?:也|就|正|便|只|不过)?(?:是|成为){region}?{O:park}[^，。；]{0,40}(?:缩影|写照|剪影|侧影)",
        cues=("缩影", "写照", "剪影", "侧影"),
        example="[company:海岳股份有限公司]的蝶变，正是[park:甲高新区]创新发展的生动写照。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[company:海岳股份有限公司]的产品是[park:甲高新区]的名片。",
        confidence=0.86,
    ),
    Pattern(
        name="where the firm is",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform|project}所(?:在地?|处|属|落户)的?{region}?{O:park}",
        cues=("所在", "所处", "所属", "所落户"),
        example="[company:海岳股份有限公司]所在的[park:甲高新区]服务周到。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[company:海岳股份有限公司]所在的集团考察[park:甲高新区]。",
        confidence=0.88,
    ),
    Pattern(
        name="so many of the park, which are",
        type=RelationType.IN_PARK,
        regex="(?:来自{region}?)?{O:park}(?:(?:共|有|内)*[0-9一二三四五六七八九十两]+家(?:企业|公司|单位|机构)?[^，。；]{0,24})?，(?:它们)?(?:分别)?(?:是|为|包括){strangers}{S:company|institute|platform}",
        cues=("家",),
        example="[park:甲高新区]两家企业榜上有名，分别是[company:海岳股份有限公司]和[company:云川公司]。",
        gives=("海岳股份有限公司 > 甲高新区", "云川公司 > 甲高新区"),
        counter="[park:甲高新区]两家企业参会，主办方是[company:海岳股份有限公司]。",
        confidence=0.86,
    ),
    Pattern(
        name="in sight in the park",
        type=RelationType.IN_PARK,
        regex="(?:走进|来到|步入|在|踏入){region}?{O:park}(?:内|里)?，[^，。；]{0,14}(?:映入眼帘|矗立|伫立|坐落|首先看到|格外醒目|拔地而起)的?[^，。；]{0,6}{S:company|institute|platform|project}",
        cues=("映入眼帘", "矗立", "伫立", "坐落", "首先看到"),
        example="走进[park:甲高新区]，首先映入眼帘的是[company:海岳股份有限公司]的厂房。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="走进[park:甲高新区]，首先遇到的是[company:海岳股份有限公司]的代表。",
        confidence=0.84,
    ),
    Pattern(
        name="the park has not only",
        type=RelationType.IN_PARK,
        regex="(?:^|[，；：])在?{O:park}(?:内|里)?，?(?:不仅|不但|既|除了|像|就)(?:有|拥有|坐落着)?{gap:8}{S:company|institute|platform}",
        cues=("不仅", "不但", "既", "除了", "像", "就"),
        example="在[park:甲高新区]，不仅有[company:海岳股份有限公司]这样的龙头，还有一批新秀。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="在[park:甲高新区]，不仅请来了[company:海岳股份有限公司]。",
        confidence=0.84,
        veto="请|邀|与|和|参观|考察",
    ),
    Pattern(
        name="the workshop in the park",
        type=RelationType.IN_PARK,
        regex="(?:^|[，；])[^，。；：]{0,10}(?<![与和到赴离]){O:park}(?:内|里)?[，：]{S:company}的?{gap:12}"
        + _WORKSHOP
        + "(?:[内里上中]|，)",
        cues=("车间", "厂房", "厂区", "展厅", "线", "工厂", "现场", "工地"),
        example="清晨的[park:甲高新区]，[company:海岳股份有限公司]的车间里灯火通明。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="清晨的[park:甲高新区]，[company:海岳股份有限公司]的代表走进会场。",
        confidence=0.85,
    ),
    Pattern(
        name="the park's news",
        type=RelationType.IN_PARK,
        regex="^{O:park}(?:资讯|动态|快讯|讯)?：{S:company|project}",
        cues=(coded("："),),
        example="[park:甲高新区]：[company:海岳股份有限公司]冲刺“开门红”",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[park:甲高新区]与[company:海岳股份有限公司]签约",
        confidence=0.8,
        veto="[与和]",
    ),
    Pattern(
        name="among those that the park has",
        type=RelationType.IN_PARK,
        regex="{O:park}(?!{gap:4}(?:与|和|同)){wide:60}(?:引入|引进|引育|集聚|汇聚|聚集|入驻|落户|培育|拥有|签约|落地|开工|建成|现有)[^，。；]{0,24}?(?:企业|公司|机构|项目|平台)[^，。；]{0,10}，其中，?{S:company|institute|platform|project}",
        cues=("其中",),
        example="[park:甲高新区]累计培育专精特新企业12家，其中[company:海岳股份有限公司]产值最大。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[park:甲高新区]举办论坛，其中[company:海岳股份有限公司]参会。",
        confidence=0.84,
        veto="全[国省市]|考察|参观",
    ),
    Pattern(
        name="since it has come to the park",
        type=RelationType.IN_PARK,
        regex="{start}{gap:8}(?:落户|扎根|入驻|进驻|来到|搬到|搬入|迁入|迁至)于?{region}?{O:park}(?!的)[^，。；]{0,12}，{gap:4}{S:company|institute|project}",
        cues=("落户", "扎根", "入驻", "进驻", "来到", "搬", "迁"),
        example="落户[park:甲高新区]14年，[company:海岳股份有限公司]成长为千人企业。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter="[company:云川公司]落户[park:甲高新区]，产品销往[company:海岳股份有限公司]。",
        confidence=0.84,
        veto="参观|考察|调研|走访|检查|记者|一行|服务|帮助",
    ),
    Pattern(
        name="leads another industry of the park",
        type=RelationType.IN_PARK,
        regex="{O:park}{wide:60}以{company}{etc}为(?:龙头|链主|代表|引领|核心|骨干|主体|依托|支撑)的?[^，。；、]{0,16}[、，]以{S:company}{etc}为(?:龙头|链主|代表|引领|核心|骨干|主体|依托|支撑)",
        cues=("为龙头", "为链主", "为代表", "为引领", "为核心", "为骨干", "为主体", "为依托", "为支撑"),
        example="[park:甲高新区]形成以[company:海岳公司]为龙头的稀土产业、以[company:云川公司]为龙头的装备产业。",
        gives=("云川公司 > 甲高新区",),
        counter="[park:甲高新区]学习以[company:海岳公司]为龙头的产业，以[company:云川公司]为友。",
        confidence=0.84,
    ),
)
