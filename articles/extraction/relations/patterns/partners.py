"""Who works with whom."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

_TOGETHER = (
    "(?:合作|签约|签署|签订|共建|联合攻关|联手|协同攻关|共同研发|联合研发|共同开发|联合开发|共同成立|联合成立|合资|合办|共同打造|联合打造"
    "|联合培养|共同建设|联合建设|结对|达成|战略协议|框架协议|合作协议|备忘录|共同培养|联合培养|共同研制|联合研制|共同推进|共同推动|共同承担|共同申报|共同设立|联合设立|共同发起|联营|战略投资|携手|联合申报|业务往来|合作创办|联合组建|联合共建|产学研)"
)
_CUES = (
    *("合作", "签约", "签署", "签订", "共建", "联合", "联手", "协同攻关", "共同", "合资", "合办", "结对"),
    *("达成", "业务往来", "战略协议", "框架协议", "备忘录", "产学研", "联营", "战略投资", "携手"),
)
_PARTNER = "company|university|institute|agency|platform|park"
_SCENE = "会议|座谈|获悉|介绍|论坛|调研|考察|参加|出席|举办|主办|承办|竞争|纠纷|起诉"

PATTERNS = (
    Pattern(
        name="works with",
        type=RelationType.PARTNERS_WITH,
        regex="{S:"
        + _PARTNER
        + "}{person}?{gap:14}(?:(?<!参)与|同|跟|和|及|以及|携手|联手|联合|牵手){gap:8}{O:"
        + _PARTNER
        + "}{person}?(?:、[^，。；]{0,30})?{etc}(?:{over:8}在{gap:4}{region})?{over:36}"
        + _TOGETHER,
        cues=_CUES,
        example="[company:海岳股份有限公司]与[university:甲大学]、[university:乙大学]等高校开展技术合作。",
        gives=("海岳股份有限公司 > 甲大学", "海岳股份有限公司 > 乙大学"),
        counter="[company:海岳股份有限公司]与[university:甲大学]的代表到会。",
        confidence=0.85,
        veto=_SCENE + "|，(?:并|还)?[与同]|发布",
    ),
    Pattern(
        name="two of them together",
        type=RelationType.PARTNERS_WITH,
        regex="(?<![与同跟和合手由等]){S:" + _PARTNER + "}(?:双方|三方|两家单位)?{over:45}"
        "(?:合作|签约|签署|签订|联合攻关|共同研发|联合研发|联合研制|战略协议|合作协议|备忘录)",
        cues=(
            "合作",
            "签约",
            "签署",
            "签订",
            "联合攻关",
            "共同研发",
            "联合研发",
            "联合研制",
            "战略协议",
            "备忘录",
        ),
        example="根据协议，[university:甲大学]和[company:海岳集团]将在能源领域开展合作。",
        gives=("甲大学 > 海岳集团",),
        counter="[university:甲大学]、[company:海岳集团]等8家单位参观展厅。",
        confidence=0.78,
        veto=_SCENE + "|联盟|联合体",
    ),
    Pattern(
        name="founded together with",
        type=RelationType.PARTNERS_WITH,
        regex="由{S:"
        + _PARTNER
        + "}(?:(?<!参)与|同|联合|携手){O:"
        + _PARTNER
        + "}{etc}{gap:10}(?:共建|合作|(?:共同|联合)(?!主办|举办|组织|承办|协办|开展)|合资)",
        cues=("共建", "合作", "共同", "联合", "合资"),
        example="研究院由[company:海岳集团]与[university:甲大学]合作共建。",
        gives=("海岳集团 > 甲大学",),
        counter="研究院由[company:海岳集团]出资，[university:甲大学]祝贺。",
        veto=_SCENE,
    ),
    Pattern(
        name="supplies",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}{over:20}(?:为|向|给|进入|供应|供货给|打入){O:company}{etc}{gap:14}(?:供货|配套|供应|提供|供应链|定制|代工|交付)",
        cues=("供货", "配套", "供应", "提供", "定制", "代工", "交付"),
        example="[company:海岳股份有限公司]长期为[company:云川汽车]、[company:天一汽车]供货。",
        gives=("海岳股份有限公司 > 云川汽车", "海岳股份有限公司 > 天一汽车"),
        counter="[company:海岳股份有限公司]向[company:云川汽车]道歉。",
    ),
    Pattern(
        name="supplier of",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}(?:是|作为|成为|为){O:company}{etc}{gap:10}(?:供应商|合作伙伴|合作方|服务商|战略伙伴|客户|经销商|代理商)",
        cues=("供应商", "合作伙伴", "合作方", "服务商", "战略伙伴", "客户", "经销商", "代理商"),
        example="[company:海岳股份有限公司]成为[company:云川汽车]的一级供应商。",
        gives=("海岳股份有限公司 > 云川汽车",),
        counter="[company:海岳股份有限公司]为[company:云川汽车]祝贺。",
        confidence=0.92,
    ),
    Pattern(
        name="as partner of",
        type=RelationType.PARTNERS_WITH,
        regex="作为{O:company|university|institute}{gap:12}(?:供应商|支持方|合作伙伴|合作方|服务商|战略伙伴)，{S:company|university|institute}",
        cues=("供应商", "支持方", "合作伙伴", "合作方", "服务商", "战略伙伴"),
        example="作为[company:云川汽车]车机系统的技术支持方，[company:海岳股份有限公司]提供了方案。",
        gives=("海岳股份有限公司 > 云川汽车",),
        counter="作为[company:云川汽车]的竞争者，[company:海岳股份有限公司]发布新品。",
        confidence=0.92,
    ),
    Pattern(
        name="orders from",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}{gap:20}(?:客户|合作伙伴|供应商|合作方|合作企业|合作单位|合作高校|合作院校)(?:主要|还|已|现|目前)?(?:包括|有|涵盖|为|是|包含|覆盖)了?{gap:4}"
        "{O:company|university|institute}",
        cues=("客户", "合作", "供应商"),
        example="[company:海岳股份有限公司]的客户包括[company:云川汽车]、[company:天一汽车]。",
        gives=("海岳股份有限公司 > 云川汽车", "海岳股份有限公司 > 天一汽车"),
        counter="[company:海岳股份有限公司]的客户到[company:云川汽车]参观。",
        confidence=0.92,
    ),
    Pattern(
        name="works with, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{start}{gap:14}(?:(?<!参)与|同|携手|联手|联合){gap:4}{O:company|university|institute|agency}{person}?{etc}{over:24}"
        + _TOGETHER,
        topic="S:company|university|institute|agency|park",
        cues=_CUES,
        example="[institute:海岳研究院]征集成果310项，引进人才124名，并拓展渠道，与[university:甲大学]等50所高校达成战略合作。",
        gives=("海岳研究院 > 甲大学",),
        counter="[institute:海岳研究院]征集成果310项，[university:甲大学]到访。",
        confidence=0.78,
        veto=_SCENE + "|我们|双方",
    ),
    Pattern(
        name="works with, by a person's team",
        type=RelationType.PARTNERS_WITH,
        regex="{S:person}{gap:4}团队{gap:12}(?:(?<!参)与|同|和|携手|联合){O:company|university|institute}{etc}{gap:16}"
        + _TOGETHER,
        cues=("团队",),
        example="[university:甲大学]教授[person:王明]到场，[person:王明]团队迅速与[company:海岳股份有限公司]达成合作意向。",
        gives=("王明 > 海岳股份有限公司",),
        counter="[person:王明]团队到[company:海岳股份有限公司]参观。",
        confidence=0.8,
    ),
    Pattern(
        name="several of them sign",
        type=RelationType.PARTNERS_WITH,
        regex="(?<![与同跟和合手由等]){S:" + _PARTNER + "}(?:双方|三方|四方|共同|联合|正式){0,2}"
        "(?:签署|签订|战略合作|合作签约|联合攻关|联合研发|联合研制|共同研发)",
        several=True,
        cues=("签署", "签订", "战略合作", "合作签约", "联合攻关", "联合研发", "联合研制", "共同研发"),
        example="[agency:甲市人民政府]、[company:海岳集团]、[university:乙大学]三方签署协议。",
        gives=("甲市人民政府 > 海岳集团", "甲市人民政府 > 乙大学", "海岳集团 > 乙大学"),
        counter="[agency:甲市人民政府]、[company:海岳集团]、[university:乙大学]到会，签署名册。",
        confidence=0.85,
    ),
    Pattern(
        name="signs with a region",
        type=RelationType.PARTNERS_WITH,
        regex="{S:region}{gap:14}(?:(?<!参)与|同|和){gap:4}{O:company|university|institute|agency}{etc}{over:20}(?:签署|签订|签约|战略合作|合作协议|备忘录)",
        cues=("签署", "签订", "签约", "战略合作", "合作协议", "备忘录"),
        example="[region:甲区]今天与[university:乙大学]、[institute:丙研究院]签订合作备忘录。",
        gives=("甲区 > 乙大学", "甲区 > 丙研究院"),
        counter="[region:甲区]今天与[university:乙大学]的代表会面。",
        confidence=0.82,
        veto="会议|座谈|获悉|论坛|调研|考察",
    ),
    Pattern(
        name="work under both",
        type=RelationType.PARTNERS_WITH,
        regex="(?<![与同跟和合手等]){S:" + _PARTNER + "}{etc}(?:合作|共同|联合|合资|携手|联手){gap:4}"
        "(?:打造|建设|开发|投资|出资|运营|兴建|设计|研制|培养|研发|申报|承担|创办|创建|完成)(?!{gap:14}{consortium})",
        cues=("合作", "共同", "联合", "合资", "携手", "联手"),
        example="基地由[company:海岳集团]和[company:云川股份有限公司]共同打造。",
        gives=("海岳集团 > 云川股份有限公司",),
        counter="基地由[company:海岳集团]投资，[company:云川股份有限公司]祝贺。",
        confidence=0.82,
        veto=_SCENE + "|联盟|联合体",
    ),
    Pattern(
        name="sells to",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}[^。；]{0,60}?(?:产品|主营|芯片|设备|材料|部件|服务)[^。；，]{0,10}(?:供应|供货|配套|供给|服务于?|应用于|卖给|进入)(?:给|了|到|至)?(?:包括)?{O:company}{etc}",
        cues=("供应", "供货", "配套", "供给", "服务", "应用于", "卖给", "进入"),
        example="[company:海岳股份有限公司]是行业龙头，主营产品供应[company:云川汽车]、[company:天一汽车]等整车企业。",
        gives=("海岳股份有限公司 > 云川汽车", "海岳股份有限公司 > 天一汽车"),
        counter="[company:海岳股份有限公司]是行业龙头，产品优于[company:云川汽车]。",
        confidence=0.82,
        veto=_SCENE,
    ),
    Pattern(
        name="is its partner, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{O:company|university|institute}{etc}(?:都|均|也|还|同)*(?:是|为|成为|系)(?:了)?(?:它|其|他们|公司|该公司|企业)的?{gap:6}"
        "(?:客户|合作单位|合作伙伴|合作方|供应商|服务商|用户|买家)",
        topic="S:company|university|institute|platform",
        cues=("客户", "合作", "供应商", "服务商", "用户", "买家"),
        example="[company:海岳股份有限公司]产品畅销，[company:云川汽车]、[company:天一汽车]都是它的客户。",
        gives=("海岳股份有限公司 > 云川汽车", "海岳股份有限公司 > 天一汽车"),
        counter="[company:海岳股份有限公司]产品畅销，[company:云川汽车]也是它的对手。",
    ),
    Pattern(
        name="has partners, said of the topic",
        type=RelationType.PARTNERS_WITH,
        regex="{start}{gap:8}(?:客户|合作伙伴|供应商|合作方|合作单位)(?:主要|还|已|现|目前)?(?:包括|有|涵盖|为|是|包含)了?{gap:4}{O:company|university|institute}",
        topic="S:company|university|institute",
        cues=("客户", "合作", "供应商"),
        example="[company:海岳股份有限公司]产品畅销，主要客户有[company:云川汽车]、[company:天一汽车]。",
        gives=("海岳股份有限公司 > 云川汽车", "海岳股份有限公司 > 天一汽车"),
        counter="[company:海岳股份有限公司]产品畅销，主要客户到[company:云川汽车]参观。",
    ),
    Pattern(
        name="hires experts of",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company|institute|park}{etc}{gap:8}(?:聘请|聘任|柔性引进|特聘|引进){gap:4}{O:university|institute}(?:的|等)?[^，。；、]{0,8}(?:教授|专家|团队|院士|科研人员|博士)",
        cues=("聘请", "聘任", "引进", "特聘"),
        example="[company:海岳股份有限公司]聘请[university:甲大学]的教授担任技术顾问。",
        gives=("海岳股份有限公司 > 甲大学",),
        counter="[company:海岳股份有限公司]聘请专家，[university:甲大学]教授到会。",
        confidence=0.8,
    ),
    Pattern(
        name="is helped by",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company|platform|institute}[^。；]{0,40}?，由{O:company|university|institute}提供{gap:4}(?:技术|支持|服务|设备|装备|材料|方案)",
        cues=("提供",),
        example="[company:海岳股份有限公司]上线的数字人，由[company:云川有限公司]提供技术支持。",
        gives=("海岳股份有限公司 > 云川有限公司",),
        counter="[company:海岳股份有限公司]上线的数字人，由[company:云川有限公司]评审。",
        confidence=0.8,
        veto=_SCENE,
    ),
    Pattern(
        name="hand in hand",
        type=RelationType.PARTNERS_WITH,
        regex="(?:^|[，；：]){gap:6}{S:" + _PARTNER + "}(?:携手|牵手|联手|联袂){O:" + _PARTNER + "}",
        cues=("携手", "牵手", "联手", "联袂"),
        example="[company:海岳股份有限公司]携手[university:甲大学]，攻克难题。",
        gives=("海岳股份有限公司 > 甲大学",),
        counter="[company:海岳股份有限公司]的员工牵手成功，[university:甲大学]祝贺。",
        confidence=0.8,
    ),
    Pattern(
        name="invests in",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company}{gap:12}(?:战略投资|入股|战略入股|参股){gap:4}{O:company}",
        cues=("战略投资", "入股", "参股"),
        example="[company:海岳集团]日前战略投资[company:云川有限公司]。",
        gives=("海岳集团 > 云川有限公司",),
        counter="[company:海岳集团]日前谈到战略投资，[company:云川有限公司]关注。",
        confidence=0.82,
    ),
    Pattern(
        name="does it with",
        type=RelationType.PARTNERS_WITH,
        regex="{S:company|university|institute}{gap:8}(?:联合|携手|会同|协同){O:company|university|institute}{etc}{gap:6}"
        "(?:研发|研制|开发|攻关|打造|推出|成立|申报|承担|完成|培育|建设|启动|实施|创建|培养)(?!{gap:20}{consortium})",
        cues=("联合", "携手", "会同", "协同"),
        example="[company:海岳股份有限公司]联合[university:甲大学]研发出新材料。",
        gives=("海岳股份有限公司 > 甲大学",),
        counter="[company:海岳股份有限公司]联合[university:甲大学]成立[consortium:海岳创新联合体]。",
        confidence=0.82,
        veto=_SCENE,
    ),
)
