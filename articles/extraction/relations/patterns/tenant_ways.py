"""More ways to be the tenant of a platform."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_FIRM = "company|institute"

PATTERNS = (
    Pattern(
        name="among its many firms",
        type=RelationType.TENANT_OF,
        regex="{O:platform}{over:20}(?:在孵|入驻|孵化|培育|入孵|引进|集聚|服务)[^，。；]{0,16}?[0-9]{1,5}余?[家户个]"
        "[^，。；]{0,8}，(?:其中(?:包括|有)?)?{strangers}{S:company}{others}{etc}{gap:8}"
        "(?:成长|获|入选|被认定|实现|完成|晋级|升级|毕业|成功|成为|上市)",
        cues=("在孵", "入驻", "孵化", "培育", "入孵", "引进", "集聚"),
        example="[platform:甲市孵化器]目前在孵企业86家，[company:海岳公司]、[company:云川公司]等已成长为高新技术企业。",
        gives=("海岳公司 > 甲市孵化器", "云川公司 > 甲市孵化器"),
        counter="[platform:甲市孵化器]目前在孵企业86家，[company:海岳公司]提供物业。",
        confidence=0.84,
    ),
    Pattern(
        name="the one that it brought up",
        type=RelationType.TENANT_OF,
        regex="{O:platform}(?:在孵|入孵|培育|孵化|毕业|引进|入驻|走出)(?:出来|出)?的{gap:6}{S:company}",
        cues=("在孵", "入孵", "培育", "孵化", "毕业", "引进", "入驻", "走出"),
        example="[platform:甲市孵化器]孵化的[company:海岳公司]完成融资。",
        gives=("海岳公司 > 甲市孵化器",),
        counter="[platform:甲市孵化器]孵化的项目获[company:海岳公司]投资。",
        confidence=0.88,
        veto="项目|获",
    ),
    Pattern(
        name="was brought up there",
        type=RelationType.TENANT_OF,
        regex="{S:company}{etc}{gap:6}(?:孵化|诞生|起步|毕业|成长|发源|脱胎)(?:于|自){O:platform}",
        cues=("于", "自"),
        example="[company:海岳公司]孵化于[platform:甲市孵化器]。",
        gives=("海岳公司 > 甲市孵化器",),
        counter="[company:海岳公司]不同于[platform:甲市孵化器]。",
        confidence=0.86,
    ),
    Pattern(
        name="is brought up by it",
        type=RelationType.TENANT_OF,
        regex="{S:company}(?:就|便|正|也)?(?:是|为|系){O:platform}{gap:8}(?:培育|孵化|引进|扶持|引育|招引)(?:出来|起来)?的",
        cues=("培育", "孵化", "引进", "扶持", "引育", "招引"),
        example="[company:海岳公司]是[platform:甲市孵化器]重点培育的企业。",
        gives=("海岳公司 > 甲市孵化器",),
        counter="[company:海岳公司]是[platform:甲市孵化器]请来的导师。",
        confidence=0.86,
    ),
    Pattern(
        name="the firm in it",
        type=RelationType.TENANT_OF,
        regex="(?:位于|坐落于|坐落在|设在){region}?{park}?{O:platform}(?:内|里)?的{gap:4}{S:company|institute|university}",
        cues=("位于", "坐落", "设在"),
        example="位于[platform:甲市孵化器]的[company:海岳公司]已有员工60人。",
        gives=("海岳公司 > 甲市孵化器",),
        counter="位于[platform:甲市孵化器]的展厅里，[company:海岳公司]展出新品。",
        confidence=0.88,
    ),
    Pattern(
        name="puts its unit there",
        type=RelationType.TENANT_OF,
        regex="{S:company|institute}{etc}{gap:6}(?:把|将){gap:12}(?:设在|放在|建在|落在|安在|搬进|搬到|布局在|迁入){O:platform}(?!的)",
        cues=("把", "将"),
        example="[company:海岳公司]将研发中心设在[platform:甲市孵化器]。",
        gives=("海岳公司 > 甲市孵化器",),
        counter="[company:海岳公司]将样品送到[platform:甲市孵化器]。",
        confidence=0.84,
    ),
    Pattern(
        name="its founder moves in",
        type=RelationType.TENANT_OF,
        regex="{S:company}{gap:8}{person}{gap:12}(?:入驻|进驻|搬进|搬到|落户){O:platform}",
        cues=("入驻", "进驻", "搬进", "搬到", "落户"),
        example="[company:海岳公司]创始人[person:王明]带着团队入驻[platform:甲市孵化器]。",
        gives=("海岳公司 > 甲市孵化器",),
        counter="[company:海岳公司]创始人[person:王明]参观[platform:甲市孵化器]。",
        confidence=0.84,
    ),
    Pattern(
        name="has its office there",
        type=RelationType.TENANT_OF,
        regex="{S:company|institute}的?{gap:10}(?:在|位于){O:platform}{gap:6}(?:楼|层|室|栋|座|办公)",
        cues=("楼", "层", "室", "栋", "座", "办公"),
        example="[company:海岳公司]的办公室就在[platform:甲市孵化器]三楼。",
        gives=("海岳公司 > 甲市孵化器",),
        counter="[company:海岳公司]的楼房比[platform:甲市孵化器]高三层。",
        confidence=0.84,
        veto="举行|举办|召开|参加|参观|发布",
    ),
)
