"""Who comes to a park, is raised by it or is being built there."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="comes to the park",
        type=RelationType.IN_PARK,
        regex="{S:site}{etc}{gap:14}(?:建在|落子|布局在|花落|设于|结缘|抢滩){gap:2}{region}?{gap:2}{O:park}(?!的|{gap:6}(?:旁|附近|以[东南西北]))",
        cues=("建在", "落子", "布局在", "花落", "设于", "结缘", "抢滩"),
        example="[company:海岳股份有限公司]的新厂房就建在[park:甲市高新区]。",
        gives=("海岳股份有限公司 > 甲市高新区",),
        counter="[company:海岳股份有限公司]的展台设在[park:甲市高新区]。",
        confidence=0.85,
    ),
    Pattern(
        name="raised by the park",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform}(?:就|便|正|也)?(?:是|为){region}?{O:park}(?:重点|自主|本土|着力|近年来?)*(?:培育|引进|孵化|招引|扶持|引育)(?:出来|起来)?的",
        cues=("培育", "引进", "孵化", "招引", "扶持", "引育"),
        example="[company:海岳股份有限公司]是[park:甲市高新区]重点培育的瞪羚企业。",
        gives=("海岳股份有限公司 > 甲市高新区",),
        counter="[company:海岳股份有限公司]是[park:甲市高新区]邀请的客商。",
        confidence=0.85,
    ),
    Pattern(
        name="first to move into the park",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|platform|university}{etc}(?:成为|是|系)(?:[首第][^，。；、]{0,6})?(?:入驻|进驻|落户|落地|入园){region}?{O:park}的",
        cues=("入驻", "进驻", "落户", "落地", "入园"),
        example="[company:海岳股份有限公司]成为首家入驻[park:甲市高新区]的外资企业。",
        gives=("海岳股份有限公司 > 甲市高新区",),
        counter="[company:海岳股份有限公司]服务入驻[park:甲市高新区]的企业。",
        confidence=0.87,
    ),
    Pattern(
        name="being built in the park",
        type=RelationType.IN_PARK,
        regex="{S:project}{etc}(?:目前|也|已|还)?正?在{region}?{O:park}(?:内|里)?(?:如火如荼地?|紧锣密鼓地?|有序|加快|全速|火热|顺利)*(?:建设|施工|推进|动工|实施)",
        cues=("建设", "施工", "推进", "动工", "实施"),
        example="[project:海岳新材料项目]正在[park:甲市高新区]加快建设。",
        gives=("海岳新材料项目 > 甲市高新区",),
        counter="[project:海岳新材料项目]在[park:甲市高新区]接受表彰。",
        confidence=0.88,
    ),
    Pattern(
        name="signs to move in",
        type=RelationType.IN_PARK,
        regex="{S:company|institute}{etc}(?:与|和|同){region}?{O:park}(?:管委会)?(?:正式|成功)?签约(?:落户|入驻|入园)",
        cues=("签约",),
        example="[company:海岳股份有限公司]与[park:甲市高新区]签约落户。",
        gives=("海岳股份有限公司 > 甲市高新区",),
        counter="[company:海岳股份有限公司]与[park:甲市高新区]签约合作。",
        confidence=0.85,
    ),
    Pattern(
        name="is a project of the park",
        type=RelationType.IN_PARK,
        regex="{S:project}(?:是|为|系|作为){region}?{O:park}{gap:12}(?:签约|引进|招引|开工|建设|打造|落户|实施|推进|谋划)的{gap:24}项目",
        cues=("签约", "引进", "招引", "开工", "建设", "打造", "落户", "实施", "推进", "谋划"),
        example="[project:海岳新材料项目]是[park:甲市高新区]今年签约的首个百亿级项目。",
        gives=("海岳新材料项目 > 甲市高新区",),
        counter="[project:海岳新材料项目]是[park:甲市高新区]旁边建设的公路项目。",
        confidence=0.88,
        veto="旁|外|周边|附近|配套|连接|通往",
    ),
)
