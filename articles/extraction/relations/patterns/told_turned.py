"""Leaders and helpers in one attribute (由甲牵头、乙共建的实验室), and what is said of it before."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_IT = "(?:它|该|这个|这家|这座)?(?:实验室|中心|平台|研究院|基地)?"
_BUILT = "(?:共建|建设|组建|参建|建成|打造|设立|成立|参与|协同|参加|合建)"
_LEADS = "(?:牵头|领衔|主导|发起)"

PATTERNS = (
    Pattern(
        name="leads those who build it with helpers",
        type=RelationType.HOSTS,
        regex="由{S:firm|park|agency}{gap:4}"
        + _LEADS
        + "、{org}{etc}{gap:6}"
        + _BUILT
        + "的{gap:4}{O:platform}",
        cues=("牵头", "领衔", "主导", "发起"),
        example="由[university:甲大学]牵头、[agency:乙市政府]共建的[platform:海岳实验室]揭牌。",
        gives=("甲大学 > 海岳实验室",),
        counter="由[university:甲大学]牵头、[agency:乙市政府]看好的[platform:海岳实验室]揭牌。",
        confidence=0.88,
    ),
    Pattern(
        name="helps the leader build it",
        type=RelationType.HOSTS,
        regex="由{actor}{gap:4}"
        + _LEADS
        + "、{S:firm|park|agency}{etc}{gap:6}"
        + _BUILT
        + "的{gap:4}{O:platform}",
        cues=("牵头", "领衔", "主导", "发起"),
        example="由[university:甲大学]牵头、[agency:乙市政府]共建的[platform:海岳实验室]揭牌。",
        gives=("乙市政府 > 海岳实验室",),
        counter="由[university:甲大学]牵头、[agency:乙市政府]看好的[platform:海岳实验室]揭牌。",
        confidence=0.86,
    ),
    Pattern(
        name="they make up the one that is led",
        type=RelationType.MEMBER_OF,
        regex="由{actor}{gap:4}(?:牵头|领衔|发起|挑头)[、，]{gap:4}{strangers}{S:org}{others}{etc}{gap:6}"
        "(?:参加|参与|加入|组成|共建|协同|配合|组建|加盟|共同组建|共同参与)的{gap:6}{O:consortium}",
        cues=("牵头", "领衔", "发起", "挑头"),
        example="由[company:海岳公司]牵头、[university:甲大学]、[company:云川公司]等11家单位参加的[consortium:甲省显示创新联合体]开会。",
        gives=("甲大学 > 甲省显示创新联合体", "云川公司 > 甲省显示创新联合体"),
        counter="由[company:海岳公司]牵头、[university:甲大学]看好的[consortium:甲省显示创新联合体]开会。",
        confidence=0.9,
    ),
    Pattern(
        name="work together and get it approved: the first",
        type=RelationType.HOSTS,
        regex="{S:firm}(?:与|和|同){org}{etc}{gap:14}，{gap:6}(?:共同|联合|双双|一起)"
        "(?:获批|获准|申报|建成|建设|组建|设立|成立)"
        "(?:建设|组建|成立|了)*{gap:6}{O:platform}",
        cues=("共同", "联合", "双双", "一起"),
        example="[university:甲大学]与[company:海岳公司]合作多年，去年共同获批[platform:甲省园艺重点实验室]。",
        gives=("甲大学 > 甲省园艺重点实验室",),
        counter="[university:甲大学]与[company:海岳公司]合作多年，去年共同参观[platform:甲省园艺重点实验室]。",
        confidence=0.86,
    ),
    Pattern(
        name="work together and get it approved: the second",
        type=RelationType.HOSTS,
        regex="(?:与|和|同){S:firm}{etc}{gap:14}，{gap:6}(?:共同|联合|双双|一起)"
        "(?:获批|获准|申报|建成|建设|组建|设立|成立)"
        "(?:建设|组建|成立|了)*{gap:6}{O:platform}",
        cues=("共同", "联合", "双双", "一起"),
        example="[university:甲大学]与[company:海岳公司]合作多年，去年共同获批[platform:甲省园艺重点实验室]。",
        gives=("海岳公司 > 甲省园艺重点实验室",),
        counter="[university:甲大学]与[company:海岳公司]合作多年，去年共同参观[platform:甲省园艺重点实验室]。",
        confidence=0.86,
    ),
    Pattern(
        name="this one relies on",
        type=RelationType.HOSTS,
        regex="依托{S:firm}{etc}(?:建设|组建|成立|设立|建立|打造)的"
        "(?:这个|该|这座|这家)(?:[^，。；]{0,6})(?:实验室|中心|平台|研究院|基地)",
        topic="O:platform",
        nearest=True,
        cues=("依托",),
        example="他任[platform:磁材全国重点实验室]主任。依托[company:海岳公司]建设的这个实验室，有固定人员152名。",
        gives=("海岳公司 > 磁材全国重点实验室",),
        counter="他任[platform:磁材全国重点实验室]主任。依托[company:海岳公司]建设的展厅，游人不少。",
        confidence=0.86,
    ),
    Pattern(
        name="it is built under the lead of",
        type=RelationType.HOSTS,
        regex="{start}{gap:2}" + _IT + "由{S:firm}{gap:2}" + _LEADS + "(?:建设|组建|成立)?，[^。；]{0,90}?"
        "(?:组建|建设|共建|成立|打造|设立)(?=[，。；]|而成|$)",
        topic="O:platform",
        nearest=True,
        cues=("牵头", "领衔", "主导", "发起"),
        example="[platform:甲省汽车实验室]落成。它由[company:海岳公司]牵头，联合[university:甲大学]等单位组建。",
        gives=("海岳公司 > 甲省汽车实验室",),
        counter="[platform:甲省汽车实验室]落成。活动由[company:海岳公司]牵头，联合[university:甲大学]等单位举办。",
        confidence=0.85,
    ),
    Pattern(
        name="puts it into the park last spoken of",
        type=RelationType.IN_PARK,
        regex="{S:company|institute}{etc}{gap:4}(?:把|将){gap:10}(?:建在|设在|放在|落在|安在|搬进|搬到|迁到|迁入|搬入|落户)(?:园内|园区|区内|高新区|开发区|经开区|产业园|科技园)(?=[，。；]|$)",
        topic="O:park",
        nearest=True,
        cues=("把", "将"),
        example="[park:甲科技园]有企业62家，[company:海岳公司]、[company:云川公司]等把研发中心建在园内。",
        gives=("海岳公司 > 甲科技园", "云川公司 > 甲科技园"),
        counter="[park:甲科技园]有企业62家，[company:海岳公司]把产品卖到园内。",
        confidence=0.86,
    ),
    Pattern(
        name="this firm that began in the park",
        type=RelationType.IN_PARK,
        regex="(?:^|[，；])(?:这家|这个){gap:12}(?:在|于){region}?{O:park}(?:起步|成立|诞生|扎根|注册|创立|创办|落户|成长起来)的{gap:8}(?:企业|公司|小巨人)",
        topic="S:company",
        cues=("这家", "这个"),
        example="[company:海岳公司]扩产。这家2014年在[park:甲新区]起步的企业，已是独角兽。",
        gives=("海岳公司 > 甲新区",),
        counter="[company:海岳公司]扩产。这家在[park:甲新区]获奖的企业，已是独角兽。",
        confidence=0.86,
    ),
    Pattern(
        name="signs with the park and builds it",
        type=RelationType.IN_PARK,
        regex="(?:与|和|同){O:park}(?:管委会)?{gap:4}(?:签约|签订|签署|签下)[^。；，]{0,12}，{over:20}(?:建设|打造|新建|兴建|投建|实施){gap:10}{S:project}",
        cues=("签约", "签订", "签署", "签下"),
        example="[company:海岳公司]与[park:甲高新区]签约，投资3亿元建设[project:云川储能项目]。",
        gives=("云川储能项目 > 甲高新区",),
        counter="[company:海岳公司]与[park:甲高新区]签约，投资3亿元在[region:乙县]建设[project:云川储能项目]。",
        confidence=0.82,
        planned=True,
    ),
)
