"""Subjects that a text describes or shortens instead of naming them, and offices among firms."""

import pytest

from tests.articles.extraction.metrics.reading import lines_of, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # 市里 and 区里 are the place, 成员单位 those of the consortium, 全院 the institute.
        ("临川市加快发展。市里设立3亿元基金。", ["临川市 | 基金 3亿元"]),
        (
            "临川储能创新联合体成立。恒远电子拥有员工80人。\n成员单位累计攻关项目40项。",
            ["恒远电子股份有限公司 | 员工 80人", "临川储能创新联合体 | 攻关项目 40项"],
        ),
        (
            "临川新材料研究院加快发展。恒远电子拥有员工80人。\n全院累计授权专利40项。",
            ["恒远电子股份有限公司 | 员工 80人", "临川新材料研究院 | 授权专利 40项"],
        ),
        (
            "临川高新区加快发展\n恒远电子拥有专利22项；区内新增研发机构12家。",
            ["恒远电子股份有限公司 | 专利 22项", "临川高新区 | 新增研发机构 12家"],
        ),
        # A house that is only described, and one that is an example.
        (
            "临川新材料研究院加快发展。这家由临川市与临川大学共建的新型研发机构，累计孵化企业40家。",
            ["临川新材料研究院 | 孵化企业 40家"],
        ),
        (
            "临川市加快发展。以恒远电子为例，其研制的设备销售收入突破8亿元。",
            ["恒远电子股份有限公司 | 设备销售收入 8亿元 >"],
        ),
        # 另一方面 goes on with what the sentence is about.
        (
            "临川市加快发展。星河储能电站项目投产后，一方面改良土壤；另一方面，新增就业500人。",
            ["星河储能电站项目 | 新增就业 500人"],
        ),
        # A branch by its place is the house's.
        (
            "临川新材料研究院拥有专利80项；云江市分院孵化企业40家。",
            ["临川新材料研究院 | 专利 80项", "临川新材料研究院 | 分院孵化企业 40家"],
        ),
        # A place that opens a clause has its own figure.
        (
            "云岭省加快发展。临川市新增装机3万千瓦，云江市总装机9万千瓦。",
            ["临川市 | 新增装机 3万千瓦", "云江市 | 总装机 9万千瓦"],
        ),
        # The second of two that is no name is nobody.
        ("临川新材料研究院、两江协同地带加快发展。后者拥有专利50件。", []),
    ],
)
def test_places_houses_and_examples(text: str, wanted: list[str]) -> None:
    assert lines_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What an office does in the news of a firm is not the firm's.
        (
            "恒远电子股份有限公司加快发展\n恒远电子股份有限公司营业收入9亿元。\n"
            "沈阳市科技局组织召开对接会，发布企业需求112项。",
            "沈阳市 | 企业需求 112项",
        ),
        # Whose list it is counts the firms on it.
        (
            "日前，贵州省工业和信息化厅公布首批标杆企业名单，贵州茅台、瓮福集团等18家企业上榜。",
            "贵州省 | 企业 18家",
        ),
        # A director without a house is that of the institute named last.
        (
            "海岳磁材研究院在沈阳市揭牌。\n“我们设有6个孵化器。”院长黄开明介绍。",
            "海岳磁材研究院 | 孵化器 6个",
        ),
        # The report of a government tells of its region; 我区 of a zone that bears another name behind.
        (
            "海岳磁材有限公司员工300人。\n河南省政府工作报告提出，今年新增高新技术企业1500家。",
            "河南省 | 新增高新技术企业 1500家",
        ),
        (
            "沈阳高新区（新材料科技城）加快发展\n2024年，我区拥有孵化器31家。",
            "沈阳高新区 | 孵化器 31家",
        ),
        # The place behind a firm only says which of its seats.
        ("海岳磁材有限公司沈阳总部员工3600人。", "海岳磁材有限公司 | 总部员工 3600人"),
        # The province around the city spoken of has its own figure where it opens a clause.
        ("沈阳市新增装机3万千瓦，辽宁省总装机90万千瓦。", "辽宁省 | 总装机 90万千瓦"),
        # In the news of a zone a new paragraph's 园区 is that zone.
        (
            "云江高新区加快发展\n云江高新区与苏州工业园区结对，云江高新区产值30亿元。\n园区实施项目86个。",
            "云江高新区 | 项目 86个",
        ),
        # What no university has is the zone's, and so is what follows.
        (
            "云江高新区产值30亿元。\n云江大学拥有专利12件。新增高新技术企业14家，减免惠及企业73户。",
            "云江高新区 | 惠及企业 73户",
        ),
    ],
)
def test_offices_and_houses(text: str, wanted: str) -> None:
    assert told(text)[-1] == wanted
