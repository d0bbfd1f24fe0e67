"""On whom a platform relies: 依托单位, whose it is."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_HOST = "company|university|institute|park|region|platform|consortium"
PATTERNS = (
    Pattern(
        name="supporting unit",
        type=RelationType.HOSTS,
        regex="依托{S:"
        + _HOST
        + "}{etc}(?:建设|组建|建立|成立|建成|设立|筹建|打造)(?:了|的)?{gap:14}{O:platform}",
        cues=("依托",),
        example="依托[university:甲大学]建设的[platform:甲省磁材重点实验室]通过验收。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="依托[university:甲大学]的人才，[platform:甲省磁材重点实验室]通过验收。",
        confidence=0.93,
    ),
    Pattern(
        name="named as supporting unit",
        type=RelationType.HOSTS,
        regex="{O:platform}{over:14}(?:依托单位|建设单位|承建单位|运营单位|运营主体)(?:为|是|：|系)?{S:"
        + _HOST
        + "}",
        cues=("依托单位", "建设单位", "承建单位", "运营单位", "运营主体"),
        example="[platform:甲省磁材重点实验室]的依托单位为[university:甲大学]。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[platform:甲省磁材重点实验室]的依托单位到[university:甲大学]参观。",
        confidence=0.95,
    ),
    Pattern(
        name="is certified as",
        type=RelationType.HOSTS,
        regex="{S:company|university|institute}{etc}{gap:14}(?:被认定为|被批准设立|被批准建立|获准设立|获准建立|获评|入选|获批为?|被评为|获授){gap:12}{O:platform}",
        cues=("被认定为", "被批准", "获准", "获评", "入选", "获批", "被评为", "获授"),
        example="[company:海岳股份有限公司]成功获批[platform:甲省企业技术中心]。",
        gives=("海岳股份有限公司 > 甲省企业技术中心",),
        counter="[company:海岳股份有限公司]祝贺[platform:甲省企业技术中心]成立。",
    ),
    Pattern(
        name="is the supporting unit",
        type=RelationType.HOSTS,
        regex="{S:" + _HOST + "}{etc}(?:均|都|也)?(?:是|为|系|作为){O:platform}的?(?:主要|唯一|共同)?"
        "(?:依托单位|建设单位|承建单位|牵头单位|牵头建设单位|运营单位|运营主体|运营方|主办方|发起单位|共建单位)",
        cues=("单位", "运营主体", "运营方", "主办方"),
        example="[university:甲大学]是[platform:甲省磁材重点实验室]的依托单位。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[university:甲大学]是[platform:甲省磁材重点实验室]的用户单位。",
        confidence=0.95,
    ),
    Pattern(
        name="supporting unit, told before",
        type=RelationType.HOSTS,
        regex="{O:platform}{wide:60}，(?:其)?(?:依托单位|建设单位|承建单位|牵头单位|运营单位|运营主体)(?:为|是|：|系){S:"
        + _HOST
        + "}",
        cues=("依托单位", "建设单位", "承建单位", "牵头单位", "运营单位", "运营主体"),
        example="[platform:甲省磁材重点实验室]去年挂牌，依托单位是[university:甲大学]。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="[platform:甲省磁材重点实验室]去年挂牌，依托单位的代表到[university:甲大学]参观。",
        confidence=0.9,
    ),
    Pattern(
        name="whose it is, told by a list",
        type=RelationType.HOSTS,
        regex="{S:company|university|institute}(?:已|现|先后|目前)*(?:拥有|建有|设有|建成|获批)[^。；]{0,80}?、{O:platform}",
        cues=("拥有", "建有", "设有", "建成", "获批"),
        example="[company:海岳股份有限公司]建有3条生产线、2个车间、[platform:甲省磁材重点实验室]。",
        gives=("海岳股份有限公司 > 甲省磁材重点实验室",),
        counter="[company:海岳股份有限公司]参观了3条生产线、[platform:甲省磁材重点实验室]。",
        confidence=0.78,
        veto="参观|考察|合作|支持",
    ),
    Pattern(
        name="with it as supporting unit",
        type=RelationType.HOSTS,
        regex="以{S:" + _HOST + "}{etc}为(?:依托单位|依托|建设单位|承建单位|牵头单位|主体)"
        "(?:建设|组建|成立)?的{gap:14}{O:platform}",
        cues=("依托", "单位", "主体"),
        example="以[university:甲大学]为依托单位的[platform:甲省磁材重点实验室]获批。",
        gives=("甲大学 > 甲省磁材重点实验室",),
        counter="以[university:甲大学]为榜样的[platform:甲省磁材重点实验室]获批。",
        confidence=0.9,
    ),
    Pattern(
        name="relies on its own",
        type=RelationType.HOSTS,
        regex="{S:company|university|institute}{over:14}(?:依托|利用|借助)(?:其|自身|自有|自己|旗下|公司)的?{gap:6}{O:platform}",
        cues=("依托", "利用", "借助"),
        example="[company:海岳股份有限公司]依托自有的[platform:甲省磁材重点实验室]攻关。",
        gives=("海岳股份有限公司 > 甲省磁材重点实验室",),
        counter="[company:海岳股份有限公司]依托[platform:甲省磁材公共服务平台]攻关。",
        confidence=0.8,
    ),
    Pattern(
        name="park relies on it",
        type=RelationType.HOSTS,
        regex="(?<![在与于]){S:park}{gap:6}依托{gap:5}{O:platform}",
        cues=("依托",),
        example="[park:甲高新区]依托[platform:海岳孵化器]，引育企业百余家。",
        gives=("甲高新区 > 海岳孵化器",),
        counter="[park:甲高新区]依托港口，[platform:海岳孵化器]开放。",
        confidence=0.72,
    ),
    Pattern(
        name="its officer heads it",
        type=RelationType.HOSTS,
        regex="{S:company|university}{gap:14}、{O:platform}(?:常务|执行)?副?(?:主任|负责人|首席科学家|首席专家){person}",
        cues=(
            "主任",
            "负责人",
            "首席",
        ),
        example="[company:海岳股份有限公司]技术总监、[platform:甲省磁材工程研究中心]主任[person:王明]说。",
        gives=("海岳股份有限公司 > 甲省磁材工程研究中心",),
        counter="[company:海岳股份有限公司]、[platform:甲省磁材工程研究中心]与主任[person:王明]签约。",
        confidence=0.72,
        veto="院士|院长|理事|[^副]校长",
    ),
    Pattern(
        name="relying on it, it works",
        type=RelationType.HOSTS,
        regex="(?:^|[，；：])依托{O:platform}{etc}，{S:company|university|institute}",
        cues=("依托",),
        example="依托[platform:甲省磁材重点实验室]，[company:海岳股份有限公司]研制出新产品。",
        gives=("海岳股份有限公司 > 甲省磁材重点实验室",),
        counter="依托资源，[platform:甲省磁材重点实验室]与[company:海岳股份有限公司]研制出新产品。",
        confidence=0.75,
    ),
    Pattern(
        name="is a unit of its",
        type=RelationType.HOSTS,
        regex="{O:platform}(?:是|系|为){S:company|university|institute}的{gap:12}(?:平台|基地|实验室|研发机构|研发中心|孵化器)",
        cues=("平台", "基地", "实验室", "研发机构", "研发中心", "孵化器"),
        example="[platform:海岳磁材重点实验室]是[university:甲大学]的科研平台。",
        gives=("甲大学 > 海岳磁材重点实验室",),
        counter="[platform:海岳磁材重点实验室]是[university:甲大学]的合作伙伴。",
        confidence=0.82,
        veto="合作|共享|客户|服务",
    ),
    Pattern(
        name="is what it made, at length",
        type=RelationType.HOSTS,
        regex="{O:platform}(?:是|系|为){S:company|university|institute|park|region|agency}{wide:40}"
        "(?:打造|搭建|建设|建立|开发|推出|设立|创建)的[^，。；]{0,20}(?:平台|中心|基地|载体|实验室|系统|窗口)",
        cues=("打造的", "搭建的", "建设的", "建立的", "开发的", "推出的", "设立的", "创建的"),
        example="[platform:甲市信易贷平台]是[region:乙区]主动回应企业需求，全新打造的融资服务平台。",
        gives=("乙区 > 甲市信易贷平台",),
        counter="[platform:甲市信易贷平台]是[region:乙区]企业，每天都用的融资服务平台。",
        confidence=0.85,
        veto="批准|支持|指导|与|联合",
    ),
    Pattern(
        name="built with it and others",
        type=RelationType.HOSTS,
        regex="(?:联合|携手|会同){gap:2}{S:company|university|institute|park|platform}{etc}(?:、[^，。；]{2,16})?，?(?:合作)?(?:共建|共同建设|共同打造|联合打造){gap:14}{O:platform}",
        cues=("共建", "共同", "联合打造"),
        example="[region:乙区]联合[company:海岳集团]、第三方机构，共建[platform:长江数据实验室]。",
        gives=("海岳集团 > 长江数据实验室",),
        counter="[region:乙区]联合[company:海岳集团]、第三方机构，参观[platform:长江数据实验室]。",
        confidence=0.85,
    ),
)
