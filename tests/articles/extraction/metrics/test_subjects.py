"""Of whom a figure is said."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of

_ZONE = ["临川高新区 | 成交额 9亿元", "临川高新区 | 高新技术企业 80家"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Somebody's own words, a fine that is somebody's, 该项目 that nobody named: no city's figures.
        ("临川市的农户说，“我种植了20亩葡萄”。", []),
        ("临川市给予某公司2.5万元罚款的行政处罚。", []),
        ("临川市累计罚款30万元。", ["临川市 | 罚款 30万元"]),
        ("临川市发展迅速。该平台拥有专家50名。", []),
        ("恒远电子发展迅速。培育省级“小巨人”企业42户。", []),
        # A place beside one of its tier is another subject; above it, it only says which.
        ("临川市专利30件，云江市专利22件。", ["临川市 | 专利 30件", "云江市 | 专利 22件"]),
        ("临川市企业80家，云岭省科技型企业30家。", ["临川市 | 企业 80家", "临川市 | 科技型企业 30家"]),
        # Neighbours of a place, and names of a list that is counted.
        ("临川市，北邻云岭省，南接青石县，现辖6个镇。", ["临川市 | 镇 6个"]),
        (
            "临川市评选出临川中试基地、临川新材料研究院等18个优秀案例。",
            ["临川市 | 优秀案例 18个"],
        ),
        (
            "临川市发展迅速。“临川大学”、“临川中试基地”等18个模式新颖的案例入选。",
            ["临川市 | 案例 18个"],
        ),
        ("一、临川市投资3亿元。2、云江市投资2亿元。", ["临川市 | 投资 3亿元", "云江市 | 投资 2亿元"]),
        # A body that goes by a short form of its own; a project right before its count is counted.
        ("临川储能协会成立。临川市产储协会首批会员28家。", ["临川储能协会 | 会员 28家 #首批"]),
        ("临川市引进了新材料基地等星河储能电站项目24个。", ["临川市 | 星河储能电站项目 24个"]),
    ],
)
def test_bodies_and_projects(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # The name that governs the clause, and on to the next clauses.
        ("恒远电子加大投入，拥有专利64项。", ["恒远电子股份有限公司 | 专利 64项"]),
        # A name after a preposition or a verb does not govern.
        ("恒远电子与临川大学合作，拥有专利64项。", ["恒远电子股份有限公司 | 专利 64项"]),
        ("临川市引进华光药业有限公司，拥有专利64项。", ["临川市 | 专利 64项"]),
        # What the clause before brought about.
        (
            "华光药业有限公司投资建设“星河储能电站项目”，总投资4亿元。",
            ["星河储能电站项目 | 总投资 4亿元"],
        ),
        # A thing that the figure describes.
        ("临川高新区总投资4.1亿元的星河储能电站项目开工。", ["星河储能电站项目 | 总投资 4.1亿元"]),
        # The capacity in the name of a project.
        ("临川高新区引入年产5万吨电解液项目。", ["年产5万吨电解液项目 | 电解液 5万吨"]),
        # Common nouns go back to a thing of their kind.
        ("华光药业有限公司来到临川市。目前，公司拥有专利64项。", ["华光药业有限公司 | 专利 64项"]),
        ("临川市科教资源丰富。目前，全市拥有专利64项。", ["临川市 | 专利 64项"]),
        # Companies of an enumeration do not have what the enumeration adds up to.
        ("临川市与恒远电子、华光药业有限公司等8家企业签约。", ["临川市 | 签约企业 8家"]),
        # A region that only says which enterprises.
        (
            "临川高新区共有科技型企业29家，云岭省科技小巨人企业3家。",
            ["临川高新区 | 科技型企业 29家", "临川高新区 | 科技小巨人企业 3家"],
        ),
        # 我们 of a quotation is the speaker's organisation.
        (
            "临川市支持企业发展。“我们获得授权专利52项。”恒远电子董事长李明说。",
            ["恒远电子股份有限公司 | 授权专利 52项"],
        ),
        # Each name of a list has a figure of its own.
        ("临川市、青石县分别实现产值9亿元、2亿元。", ["临川市 | 产值 9亿元", "青石县 | 产值 2亿元"]),
        # What somebody builds is what the clause is about.
        ("华光药业有限公司承建的星河储能电站项目占地30亩。", ["星河储能电站项目 | 占地 30亩"]),
        # The role of another house, an edition and a slogan name no subject.
        (
            "恒远电子股份有限公司上市。华光药业有限公司为其供货，营收3亿元。",
            ["恒远电子股份有限公司 | 营收 3亿元"],
        ),
        ("恒远电子承办第二届临川市技能大赛，获奖12人。", ["恒远电子股份有限公司 | 获奖 12人"]),
        # A clause of 作为 says what its subject is.
        (
            "恒远电子股份有限公司成立。作为临川市唯一的整车企业，拥有专利9项。",
            ["恒远电子股份有限公司 | 专利 9项"],
        ),
        # Later sentences go on about the name a clause without figures began with.
        (
            "华光药业有限公司位于临川市，占地45亩。总投资8亿元。",
            ["华光药业有限公司 | 占地 45亩", "华光药业有限公司 | 总投资 8亿元"],
        ),
        # A remark in brackets turns the paragraph to nobody.
        (
            "恒远电子股份有限公司获评优秀（临川市拥有优秀企业15家）。目前拥有专利9项。",
            ["临川市 | 优秀企业 15家", "恒远电子股份有限公司 | 专利 9项"],
        ),
        # A society has members; an office acts for its region and reports on others.
        ("临川储能协会现有会员企业58家。", ["临川储能协会 | 会员企业 58家"]),
        (
            "临川市支持创新。恒远电子股份有限公司上市。临川市科技局选派特派员40名。",
            ["临川市 | 选派特派员 40名"],
        ),
        ("临川高新区招商忙。临川市科技局公布新增企业40家。", ["临川高新区 | 新增企业 40家"]),
        # Who is in office speaks for the place.
        (
            "临川市支持创新。恒远电子建在河边。临川市科技局局长李明介绍，今年引进人才50名。",
            ["临川市 | 引进人才 50名 @2023"],
        ),
        # A person, somebody and a company without a name have figures that are nobody's here.
        ("恒远电子股份有限公司上市。李明先后发表论文9篇。他获得奖项3项。", []),
        ("临川市招商忙。在青石县，这家电池企业拥有专利30项。", []),
        ("临川市招商忙。我校获奖9项。", []),
        # A region that only ranks, a clause that only lists.
        (
            "恒远电子营收3亿元，云岭省排名第三，纳税2亿元。",
            ["恒远电子股份有限公司 | 营收 3亿元", "恒远电子股份有限公司 | 纳税 2亿元"],
        ),
        (
            "临川市签约项目5个，涉及星河储能电站项目，华光药业有限公司等，投资额8亿元。",
            [
                "临川市 | 签约项目 5个",
                "临川市 | 投资额 8亿元",
            ],
        ),
        # 全市 turns the paragraph back to the region.
        ("临川市支持创新。全市拥有企业37家。", ["临川市 | 企业 37家"]),
        ("云岭省支持创新。青石县和临川市先行。全市引进人才50名。", ["临川市 | 引进人才 50名"]),
        # A company late in a sentence of a region's report is an example of it.
        (
            "临川市支持创新，拥有专利640项。重点企业保持了稳定增长的良好势头，华光药业有限公司营收3亿元。入库企业41家。",
            ["临川市 | 专利 640项", "华光药业有限公司 | 营收 3亿元", "临川市 | 入库企业 41家"],
        ),
        ("临川市招商忙。在临川大学，科研经费占比达15%。", ["临川大学 | 科研经费占比 15%"]),
        ("云岭省公布名单，其中28家企业来自临川市。", ["临川市 | 企业 28家"]),
        # 全区 is the zone that the article is about; an overview by parts goes back to it.
        ("临川高新区位于临川市。临川高新区成交额9亿元。全区高新技术企业80家。", _ZONE),
        (
            "临川高新区成交额9亿元。恒远电子成交额3亿元。从技术领域看，储能领域4亿元。",
            [
                "临川高新区 | 成交额 9亿元",
                "恒远电子股份有限公司 | 成交额 3亿元",
                "临川高新区 | 储能领域 4亿元",
            ],
        ),
        # The code of a share behind a name; what part of a company's income a province is.
        (
            "恒远电子(872953.BJ)开启申购，发行价格为10.5元/股。恒远电子客户众多，恒远电子产品畅销，恒远电子发展迅速。"
            "云岭省贡献的收入占公司主营业务收入的65%。",
            [
                "恒远电子股份有限公司 | 发行价格 10.5元/股",
                "恒远电子股份有限公司 | 贡献的收入占比 65%",
            ],
        ),
        # What a place counts is no institute's.
        (
            "青石县支持创新，拥有专利640项，多个团队先后落户，临川新材料研究院挂牌成立，新增企业技术中心9家。",
            ["青石县 | 专利 640项", "青石县 | 新增企业技术中心 9家"],
        ),
        # 该行 is the bank.
        (
            "临川银行为恒远电子发放贷款。截至目前，该行已累计支持科技型企业90家。",
            ["临川银行 | 支持科技型企业 90家"],
        ),
        # The place whose enterprises are counted; what somebody has become goes on as the subject.
        ("云岭省公布榜单，共有44家临川市企业上榜。", ["临川市 | 企业 44家"]),
        (
            "服务中心转型为临川中试基地，建立了14个分站点。",
            ["临川中试基地 | 分站点 14个"],
        ),
        # Figures of the whole country are nobody's.
        ("全国建成240个国家级经开区，其中云岭省占9席。", ["云岭省 | 国家级经开区 9席"]),
    ],
)
def test_finds_the_subject(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


def test_a_paragraph_goes_on_about_its_first_subject() -> None:
    text = "临川市支持创新。临川中试基地取得多项成果。目前，已建立14家院士工作站。"
    assert lines_of(text) == ["临川市 | 院士工作站 14家"]


def test_a_sentence_without_figures_turns_the_paragraph_to_its_opener() -> None:
    text = "恒远电子股份有限公司拥有专利9项。华光药业有限公司建在河边。总投资8亿元。"
    assert lines_of(text)[1] == "华光药业有限公司 | 总投资 8亿元"


def test_no_entity_no_metric() -> None:
    assert lines_of("全国建成240个国家级经开区。") == []
