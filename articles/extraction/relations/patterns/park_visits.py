"""Firms that the reporters of an article on a zone have seen and heard there."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.phrases import ABOUT_A_ZONE

PATTERNS = (
    Pattern(
        name="visited in the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:走进|来到|走访|探访|步入|走入|踏进|踏入){gap:12}(?={S:company|institute}的?{gap:8}(?:车间|厂房|厂区|展厅|生产线|工厂|基地|实验室|大厅|，))",
        topic="O:park",
        home=True,
        cues=("走进", "来到", "走访", "探访", "步入", "走入", "踏进", "踏入"),
        example=ABOUT_A_ZONE + "记者走进[company:海岳股份有限公司]的车间。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "记者走进礼堂，[company:海岳股份有限公司]的代表正在演讲。",
        confidence=0.75,
    ),
    Pattern(
        name="at work in the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:^|[，。；：])(?:[^，。；：]{0,12}在)?(?={S:company|institute}的?{gap:10}(?:车间|厂房|厂区|展厅|生产线|装配线|流水线|产线|工厂|实验室|建设现场|施工现场)(?:[内里上中]|，))",
        topic="O:park",
        home=True,
        cues=("车间", "厂房", "厂区", "展厅", "线", "工厂", "实验室", "现场"),
        example=ABOUT_A_ZONE + "在[company:海岳股份有限公司]的车间里，机器轰鸣。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "[company:海岳股份有限公司]的产品送进车间。",
        confidence=0.75,
    ),
    Pattern(
        name="next door in the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:^|[，。；：])(?:在|就在|而)?(?:与[之其此]|隔壁|一墙之隔|一路之隔|相邻|毗邻|比邻|不远处|紧邻|相隔不远)(?:仅|只)?(?:一墙之隔|一路之隔|一街之隔|相邻|毗邻|比邻|为邻|相隔不远)?的?，?{gap:4}(?={S:company|institute|platform|project})",
        topic="O:park",
        home=True,
        cues=("之隔", "邻", "隔壁", "不远"),
        example=ABOUT_A_ZONE + "与之一路之隔的[company:海岳股份有限公司]也在赶工。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "隔壁的王先生说，[company:海岳股份有限公司]也在赶工。",
        confidence=0.78,
    ),
    Pattern(
        name="in a firm of the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:^|[，。；：])[^，。；：]{0,8}(?<![正所存])在(?={S:company}(?:，|采访时|看到|见到|了解到))",
        topic="O:park",
        home=True,
        cues=("在",),
        example=ABOUT_A_ZONE + "在[company:海岳股份有限公司]，工人正加班赶制电池。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "工作组驻在[company:海岳股份有限公司]隔壁，收集问题。",
        confidence=0.74,
    ),
    Pattern(
        name="heard in the article's zone",
        type=RelationType.IN_PARK,
        regex="(?:^|[，。；！？：]){S:company}(?:的)?(?:相关|技术|现场|生产|市场|研发|项目|销售|行政|车间|企业|公司)*(?:负责人|总经理|经理|董事长|创始人|总监|厂长|总裁|主任|主管|总工程师|工程师)[^，。；]{0,8}(?:{person}[^，。；]{0,6})?(?:说|表示|介绍|告诉|坦言|感慨|透露)",
        topic="O:park",
        home=True,
        cues=("负责人", "经理", "董事长", "创始人", "总监", "厂长", "总裁", "主任", "主管", "工程师"),
        example=ABOUT_A_ZONE + "在家门口就能做检测。[company:海岳股份有限公司]技术负责人介绍。",
        gives=("海岳股份有限公司 > 甲高新区",),
        counter=ABOUT_A_ZONE + "在家门口就能做检测。[company:海岳股份有限公司]技术负责人出席。",
        confidence=0.72,
    ),
)
