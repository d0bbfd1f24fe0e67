"""More ways to work together: by products, by what one is given, said of the subject of the sentence."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern
from articles.extraction.relations.patterns.partner_words import NOT_SERVED, SPOKEN_FOR
from articles.extraction.relations.patterns.phrases import SCENE

_GOES_TO = (
    "(?:供应|供货|配套|供给|应用于|应用在|卖给|销往|用于|用在|装在|装上|搭载于|搭载在|打入|进入|走进|交付)"
    "(?:给|到|至|了)?"
)

PATTERNS = (
    Pattern(
        name="does it together with, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{start}{gap:8}(?:(?<!参)与|同|和|跟|携手|联合|会同){gap:2}{O:firm}{etc}{gap:4}"
        "(?:一起|一道|共同|合作|联合|等){gap:4}"
        "(?:攻克|攻关|研发|开发|研制|完成|承担|建立|建设|实施|突破|推出|申报|承接|开展)",
        topic="S:firm",
        cues=(
            *("攻克", "攻关", "研发", "开发", "研制", "完成", "承担", "建立", "建设", "实施", "突破"),
            *("推出", "申报", "承接", "开展"),
        ),
        example="[company:海岳公司]扩产，现在和[university:甲大学]一起攻克了焊装技术。",
        gives=("海岳公司 > 甲大学",),
        counter="[company:海岳公司]扩产，现在和[university:甲大学]比邻。",
        confidence=0.8,
        veto=SCENE + "|双方|见证",
    ),
    Pattern(
        name="both of them",
        type=RelationType.PARTNERS_WITH,
        several=5,
        regex="(?<![与同跟和合手由等]){S:org|park}(?:校企|政校|政企)?(?:双方|三方|四方|两家"
        "|签约){over:24}(?:合作|签约|签署|签订|共建|联合攻关|共同研发)",
        cues=("双方", "三方", "四方", "两家", "签约"),
        example="[university:甲大学]、[company:海岳公司]双方将围绕磁材开展深度合作。",
        gives=("甲大学 > 海岳公司",),
        counter="[university:甲大学]、[company:海岳公司]双方代表到会。",
        confidence=0.84,
        veto=SCENE + "|联盟|联合体|见证",
    ),
    Pattern(
        name="its things go to",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}(?:的|生产的|研发的|自主研发的|研制的|配套的|供应的|提供的|制造的){gap:14}"
        "(?:已|还|陆续|批量|成功|直接|主要|广泛|长期|先后|被)*" + _GOES_TO + "{gap:2}{O:company}",
        cues=(
            *("供应", "供货", "配套", "供给", "应用", "卖给", "销往", "用于", "用在", "装", "搭载"),
            *("打入", "进入", "走进", "交付"),
        ),
        example="[company:海岳公司]的永磁电机已供应[company:云川公司]、[company:北湖公司]。",
        gives=("海岳公司 > 云川公司", "海岳公司 > 北湖公司"),
        counter="[company:海岳公司]的客商走进[company:云川公司]。",
        confidence=0.84,
        veto="客商|员工|负责人|代表|专家|记者|人员|考察|专利|侵权|起诉|诉讼|适用|竞争",
    ),
    Pattern(
        name="is given by",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}{gap:8}(?:得到|获得|获|受到|赢得|争取到|收到)了?{O:firm}{etc}(?:的)?{gap:14}"
        "(?:支持|帮助|指导|助力|支撑|投资|注资|订单|融资|授权|定点|贷款|授信|许可|采购)",
        cues=("得到", "获", "受到", "赢得", "争取到", "收到"),
        example="[company:海岳公司]得到了[university:甲大学]的技术支持。",
        gives=("海岳公司 > 甲大学",),
        counter="[company:海岳公司]得到了[university:甲大学]师生的称赞。",
        confidence=0.82,
    ),
    Pattern(
        name="hands it over to",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}" + SPOKEN_FOR + "{gap:14}(?:向|给|对){O:firm}{gap:6}"
        "(?:转让|许可|授权|转化|移交|投资|注资|增资|销售|出售|出口|交付|供|派驻|派出|选派|输出|发放|放款|授信)",
        cues=(
            *(
                "转让",
                "许可",
                "授权",
                "转化",
                "移交",
                "投资",
                "注资",
                "增资",
                "销售",
                "出售",
                "出口",
                "交付",
                "供",
            ),
            *("派", "输出", "发放", "放款", "授信"),
        ),
        example="[university:甲大学]向[company:海岳公司]转让专利5项。",
        gives=("甲大学 > 海岳公司",),
        counter="[university:甲大学]向[company:海岳公司]致谢。",
        confidence=0.86,
        veto=NOT_SERVED + "|法院|起诉",
    ),
    Pattern(
        name="leans on its science",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm|platform}{gap:6}以{O:firm}为{gap:6}(?:依托|支撑|后盾|技术支持)",
        cues=("依托", "支撑", "后盾", "技术支持"),
        example="[company:海岳公司]以[university:甲大学]为技术依托。",
        gives=("海岳公司 > 甲大学",),
        counter="[company:海岳公司]以[university:甲大学]为竞争对手。",
        confidence=0.84,
    ),
    Pattern(
        name="trains its people there",
        type=RelationType.PARTNERS_WITH,
        regex="{S:firm}在{O:firm}{gap:2}(?:设立|开设|建立|挂牌|成立|建设)了?{gap:14}(?:基地|中心|实验室|订单班|冠名班|工作站|奖学金|课程)",
        cues=("基地", "中心", "实验室", "订单班", "冠名班", "工作站", "奖学金", "课程"),
        example="[university:甲大学]在[company:海岳公司]设立实习实训基地。",
        gives=("甲大学 > 海岳公司",),
        counter="[university:甲大学]在[company:海岳公司]参观实习基地。",
        confidence=0.82,
    ),
    Pattern(
        name="its technology is from",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}的?{gap:8}(?:技术|成果|专利|工艺){gap:6}(?:来自|来源于|源自|源于|出自|脱胎于){gap:2}{O:firm}",
        cues=("来自", "来源于", "源自", "源于", "出自", "脱胎于"),
        example="[company:海岳公司]的核心技术来自[university:甲大学]。",
        gives=("海岳公司 > 甲大学",),
        counter="[company:海岳公司]的技术人员来自[university:甲大学]。",
        confidence=0.8,
        veto="人员|团队|骨干|专家|负责人|人才",
    ),
    Pattern(
        name="led along by",
        type=RelationType.PARTNERS_WITH,
        regex="在{S:company}{etc}的?{gap:4}(?:带动|牵引|引领|辐射)下，{O:company}{others}{etc}{gap:6}(?:配套|供应商|上下游|协作)",
        cues=("带动下", "牵引下", "引领下", "辐射下"),
        example="在[company:海岳公司]的带动下，[company:云川公司]、[company:北湖公司]等配套企业订单大增。",
        gives=("海岳公司 > 云川公司", "海岳公司 > 北湖公司"),
        counter="在[company:海岳公司]的带动下，[company:云川公司]参加了比赛。",
        confidence=0.8,
    ),
    Pattern(
        name="its partners are, told of the nearest",
        type=RelationType.PARTNERS_WITH,
        regex="(?:合作|参研|协作)(?:单位|方|伙伴|高校|院校|院所|客户)(?:主要|还|则|现|目前)*(?:包括|有|为|是|：|涵盖|遍及)了?{gap:4}{strangers}{O:firm}",
        topic="S:firm",
        nearest=True,
        cues=("合作", "参研", "协作"),
        example="该装置由[company:海岳公司]设计建造，合作单位包括[university:甲大学]、[institute:乙研究院]等。",
        gives=("海岳公司 > 甲大学", "海岳公司 > 乙研究院"),
        counter="该装置由[company:海岳公司]设计建造，合作单位到[university:甲大学]参观。",
        confidence=0.78,
    ),
    Pattern(
        name="the team works with the park",
        type=RelationType.PARTNERS_WITH,
        regex="{S:university|institute}{gap:10}{person}(?:院士|教授|博士|研究员)?(?:团队|课题组){gap:6}(?:(?<!参)与|同|和){O:park|company|agency}{etc}{gap:6}"
        "(?:签约|签订|签署|达成|合作|共建|联合)",
        cues=("团队", "课题组"),
        example="[institute:甲研究院]研究员[person:王明]院士团队与[park:乙高新区]签约。",
        gives=("甲研究院 > 乙高新区",),
        counter="[institute:甲研究院]研究员[person:王明]院士团队与[park:乙高新区]结缘。",
        confidence=0.84,
        veto=SCENE,
    ),
    Pattern(
        name="what it devised is made at",
        type=RelationType.PARTNERS_WITH,
        regex="{S:university|institute|platform}{etc}{gap:10}(?:研发|研制|开发|攻关|发明)的{gap:20}，?(?:已|率先|成功|正)*在{O:company}"
        "(?:实现|成功|正式|完成|得到)*(?:投入使用|投用|量产|转化|产业化|落地|应用|投产|中试|规模化)",
        cues=("投入使用", "投用", "量产", "转化", "产业化", "落地", "应用", "投产", "中试", "规模化"),
        example="[university:甲大学]研发的稀土永磁电机，在[company:海岳公司]实现量产。",
        gives=("甲大学 > 海岳公司",),
        counter="[university:甲大学]研发的稀土永磁电机，在[company:海岳公司]展出。",
        confidence=0.84,
    ),
)
