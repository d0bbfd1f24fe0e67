"""More ways to lie in a park: since it came there, among its many firms, in the park last spoken of."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_THE_PARK = "(?:园区|新区|区内|园内|高新区|经开区|开发区|产业园|科技园|本区|我区)"
_CAME = "(?:落户|入驻|进驻|扎根|来到|落地|搬到|搬入|迁入|投产)"

PATTERNS = (
    Pattern(
        name="since it came to the park",
        type=RelationType.IN_PARK,
        regex="{start}(?:自|自从|从)?{gap:8}"
        + _CAME
        + "{region}?{O:park}(?:[^，。；、]{0,8}(?:来|后|以来|至今|以后))，{S:company|institute"
        "|platform|university}",
        cues=("落户", "入驻", "进驻", "扎根", "来到", "落地", "搬到", "搬入", "迁入", "投产"),
        example="落户[park:甲市高新区]三年来，[company:海岳公司]产值翻了两番。",
        gives=("海岳公司 > 甲市高新区",),
        counter="来到[park:甲市高新区]，[company:海岳公司]的展厅在右边。",
        confidence=0.86,
    ),
    Pattern(
        name="puts its plant in the park",
        type=RelationType.IN_PARK,
        regex="{S:company|institute}{etc}{gap:6}(?:把|将){gap:12}(?:放在|定在|落在|安在|设在|建在|布局在|迁至|迁到|迁入|搬到"
        "|搬进|搬至|落户|落子){gap:2}{region}?{O:park}(?!的)",
        cues=("把", "将"),
        example="[company:海岳公司]将生产基地放在[park:甲市高新区]。",
        gives=("海岳公司 > 甲市高新区",),
        counter="[company:海岳公司]将展台搬出[park:甲市高新区]。",
        confidence=0.85,
    ),
    Pattern(
        name="will be the park's largest",
        type=RelationType.IN_PARK,
        regex="{S:project|company|institute|platform}(?:{over:14}，)?(?:将|已|便|也|正|预计)*(?:成为|成|是){region}?{O:park}"
        "{gap:10}(?:最大|首个|首家|第一|龙头|重点|单体|体量|唯一|代表性|标杆|支柱)",
        cues=(
            "最大",
            "首个",
            "首家",
            "第一",
            "龙头",
            "重点",
            "单体",
            "体量",
            "唯一",
            "代表性",
            "标杆",
            "支柱",
        ),
        example="[project:海岳储能项目]建成后，将成为[park:甲市高新区]最大的单体项目。",
        gives=("海岳储能项目 > 甲市高新区",),
        counter="[project:海岳储能项目]建成后，将为[park:甲市高新区]最大的企业供电。",
        confidence=0.85,
        veto="合作|服务|供应|客户|供电|供热",
    ),
    Pattern(
        name="settles in the park last spoken of",
        type=RelationType.IN_PARK,
        regex="{S:project|company|institute|platform}{etc}{gap:8}(?:落户|入驻|进驻|落地|签约落户|入园)(?:于|到|在)?"
        + _THE_PARK
        + "(?=[，。；、]|$)",
        topic="O:park",
        nearest=True,
        cues=("落户", "入驻", "进驻", "落地", "入园"),
        example="[park:甲市高新区]与[company:云川公司]签约，总投资30亿元的[project:海岳储能项目]正式落户园区。",
        gives=("海岳储能项目 > 甲市高新区",),
        counter="[park:甲市高新区]与[company:云川公司]签约，[project:海岳储能项目]带动企业落户园区。",
        confidence=0.84,
        veto="带动|吸引|引导|推动|助力|帮助|服务|企业",
    ),
    Pattern(
        name="builds in the park last spoken of",
        type=RelationType.IN_PARK,
        regex="在" + _THE_PARK + "(?:内|里)?(?:投资|建设|新建|打造|布局|实施|设立|投建|兴建|建成|建立)"
        "{gap:20}{S:project|platform|institute}",
        topic="O:park",
        nearest=True,
        cues=("投资", "建设", "新建", "打造", "布局", "实施", "设立", "投建", "兴建", "建成", "建立"),
        example="[park:甲市高新区]与[company:海岳公司]签署协议，[company:海岳公司]将在园区建设[project:海岳储能项目]。",
        gives=("海岳储能项目 > 甲市高新区",),
        counter="[park:甲市高新区]与[company:海岳公司]签署协议，将在园区建设道路，[project:海岳储能项目]受益。",
        confidence=0.84,
    ),
    Pattern(
        name="signed with the park",
        type=RelationType.IN_PARK,
        regex="{O:park}(?:管委会)?(?:与|和|同){company|university|institute}{etc}{gap:6}(?:签约|签订|签署|举行|举办)了?{gap:8}"
        "{S:project}(?:投资|入园|落户|合作|框架|正式)*(?:协议|合同|签约|备忘录)",
        cues=("协议", "合同", "签约", "备忘录"),
        example="[park:甲市高新区]与[company:海岳公司]签订[project:云川储能项目]投资协议。",
        gives=("云川储能项目 > 甲市高新区",),
        counter="[park:甲市高新区]与[company:海岳公司]签订[project:云川储能项目]供货清单。",
        confidence=0.82,
    ),
    Pattern(
        name="settled, and the park grows",
        type=RelationType.IN_PARK,
        regex="(?:随着|伴随){strangers}{S:project|company|institute|platform}{others}{etc}{gap:8}(?:落户|入驻|投产|落地|开工|建成|投用)，{O:park}(?=正|逐|已|将|也|的|加|形|在)",
        cues=("随着", "伴随"),
        example="随着[project:海岳储能项目]、[project:云川铜箔]等项目成功落户，[park:甲市高新区]正成为产业核心区。",
        gives=("海岳储能项目 > 甲市高新区", "云川铜箔 > 甲市高新区"),
        counter="随着[project:海岳储能项目]获奖，[park:甲市高新区]正成为产业核心区。",
        confidence=0.8,
    ),
    Pattern(
        name="this one in the park",
        type=RelationType.IN_PARK,
        regex="{S:company|institute}，?(?:这家|一家|这个|是一家|是家)(?:位于|地处|扎根|来自|落户|坐落于|立足于?){region}?{O:park}{gap:8}的",
        cues=("这家", "一家", "这个", "是家"),
        example="[company:海岳公司]，这家位于[park:甲市高新区]的企业，去年出口翻番。",
        gives=("海岳公司 > 甲市高新区",),
        counter="[company:海岳公司]收购了一家位于[park:甲市高新区]的企业。",
        confidence=0.88,
    ),
    Pattern(
        name="bracketed behind it",
        type=RelationType.IN_PARK,
        regex="{S:company|institute|university|platform|project}（{region}?{O:park}）",
        cues=("（",),
        example="上榜的有[company:海岳公司]（[park:甲市高新区]）等。",
        gives=("海岳公司 > 甲市高新区",),
        counter="上榜的有[company:海岳公司]（[park:甲市高新区]供图）等。",
        confidence=0.82,
    ),
    Pattern(
        name="so many firms of the park, among them",
        type=RelationType.IN_PARK,
        regex="{O:park}{over:40}(?:企业|公司|机构|项目){gap:4}[0-9]{1,5}余?[家户个]，(?:其中(?:包括|有)?|包括|有|涵盖|培育(?:出|了)*){gap:4}"
        "{strangers}{S:company|institute|platform|project}{others}{etc}",
        cues=("家", "户", "个"),
        example="[park:甲市高新区]现有规上企业210家，其中[company:海岳公司]、[company:云川公司]等6家产值超10亿元。",
        gives=("海岳公司 > 甲市高新区", "云川公司 > 甲市高新区"),
        counter="[park:甲市高新区]服务企业210家，[company:海岳公司]表示感谢。",
        confidence=0.83,
        veto="服务|走访|参会|来自|全国|全市|全省",
    ),
    Pattern(
        name="founded in the park",
        type=RelationType.IN_PARK,
        regex="在{region}?{O:park}(?:内|里)?(?:注册成立|注册|成立|设立|创办|组建|创立|投资成立)了?{gap:6}{S:company|institute|platform}",
        cues=("注册", "成立", "设立", "创办", "组建", "创立"),
        example="团队在[park:甲新区]成立了[company:海岳公司]。",
        gives=("海岳公司 > 甲新区",),
        counter="团队在[park:甲新区]成立大会上向[company:海岳公司]致谢。",
        confidence=0.86,
        veto="大会|仪式|以来",
    ),
    Pattern(
        name="raised by the topic park",
        type=RelationType.IN_PARK,
        regex="{start}{gap:8}(?:培育|孵化|引育|涌现|走出)(?:出了?|了){gap:4}{strangers}{S:company|institute}{others}等",
        topic="O:park",
        cues=("培育", "孵化", "引育", "涌现", "走出"),
        example="[park:甲新区]引进院所12家，培育出[company:海岳公司]、[company:云川公司]等瞪羚企业21家。",
        gives=("海岳公司 > 甲新区", "云川公司 > 甲新区"),
        counter="[park:甲新区]引进院所12家，培育出人才，[company:海岳公司]等受益。",
        confidence=0.82,
    ),
    Pattern(
        name="opens there, told of the nearest",
        type=RelationType.IN_PARK,
        regex="{start}(?:[0-9]+年|[0-9]+月|[0-9]+日|去年|今年|年底|年初|日前|近日|正式|已|于|同年|现|并)*在{region}?{O:park}(?:正式|成功|隆重)*(?:挂牌|揭牌|成立|启用|投用|注册|落成|建成|启动|开工|投产)",
        topic="S:platform|project",
        nearest=True,
        cues=("挂牌", "揭牌", "成立", "启用", "投用", "注册", "落成", "建成", "启动", "开工", "投产"),
        example="[platform:海岳实验室]由[company:云川公司]牵头，2020年12月在[park:甲高新区]挂牌成立。",
        gives=("海岳实验室 > 甲高新区",),
        counter="[platform:海岳实验室]由[company:云川公司]牵头，2020年12月在[park:甲高新区]获奖。",
        confidence=0.8,
    ),
)
