"""What figures of regional economy and innovation are called, in every construction that tells them."""

from collections.abc import Iterator

from tests.articles.extraction.grids.cells import Cell, failing

SUBJECTS = ("衡阳市", "湘潭经开区", "绵阳市")
#: Indicator and how it is printed.
AMOUNTS = """规上工业增加值 318.6亿元,全社会研发经费 76.4亿元,技术合同成交额 128.3亿元,税收收入 41.7亿元
实际利用外资 3.6亿美元,固定资产投资 415.2亿元,一般公共预算收入 93.4亿元,外贸出口额 88.2亿元
工业用电量 57.8亿千瓦时,货物吞吐量 1863万吨,新能源汽车产量 12.4万辆,科技贷款余额 612.7亿元
动力电池产能 46GWh,软件业务收入 103.5亿元,跨境电商交易额 56.2亿元"""
COUNTS = """高新技术企业 864家,科技型中小企业 1523家,国家级专精特新“小巨人”企业 27家,有效发明专利 9412件
省级以上创新平台 138个,研发人员 3180名,科技成果 356项,规上工业企业 1219家,上市公司 23家
新型研发机构 31家,瞪羚企业 68家,国家标准 142项,5G基站 7350个,智能工厂 52家,众创空间 44家"""
#: {S} has {I}, which is {N}; what follows the bar is marked on the line: bound, period, and scope.
LEVELS = """2023年，{S}{I}达{N}。|@2023
2023年，{S}实现{I}{N}，同比增长7.4%。|@2023
2023年，{S}{I}{N}，占全省的8.3%。|@2023
{S}{I}2023年达到{N}。|@2023
{S}{I}截至2023年底已达到{N}。|@2023-12-31
{S}{I}由2020年的1.5U增长到2023年的{N}，年均增长40.4%。|@2023
2023年，{S}{I}（{N}）再创历史新高。|@2023
2023年，在{I}方面，{S}达到{N}。|@2023
2023年，{S}{I}稳居全省第三，达{N}。|@2023
2023年，{S}{I}增势强劲，达到{N}。|@2023
2023年，{S}{I}成功站上{N}新起点。|>@2023
2023年，{S}{I}首次突破{N}大关。|>@2023
2023年，{S}以{N}的{I}位居全省前列。|@2023
2023年，{S}{I}比上年净增9.8U，达{N}。|@2023
{S}{I}超过{N}，比2020年翻了一番。|>
{S}力争到2026年{I}达到{N}。|目标@2026
预计今年{S}{I}将达{N}。|预计@2024"""
STOCKS = """目前，{S}拥有{N}{I}。|
截至2024年9月底，{S}{I}达{N}。|@2024-09-30
截至2024年9月底，{S}{I}由3U增至{N}。|@2024-09-30
2023年，{S}新增{I}{N}。|新增@2023
2023年，{S}净增{I}{N}。|净增@2023
{S}汇聚{I}超过{N}。|>
{S}{I}从2020年的3U发展到如今的{N}。|
{S}实现{N}{I}全覆盖。|
明年，{S}计划新增{I}{N}。|计划新增@2025
{S}{N}{I}成为创新主力军。|"""
#: What else a figure leans on, or leads to: whole sentences, and the lines that they give.
SENTENCES = """高新技术企业达864家，今年新增86家|高新技术企业 864家;新增高新技术企业 86家 @2024
高新技术企业达864家，力争到2027年突破1000家|高新技术企业 864家;目标高新技术企业 1000家 >@2027
产值同比增长26%，预计全年突破30亿元|产值增速 26%;预计产值 30亿元 >@2024
2023年高新技术企业数量快速增长，净增86家|高新技术企业净增 86家 @2023
累计建成充电桩2864个，今年以来新增860个，在建320个|充电桩 2864个;新增充电桩 860个 @2024;在建充电桩 320个 @2024
签约项目36个，其中开工28个，前三季度竣工19个|签约项目 36个;开工项目 28个;竣工项目 19个 @2024-01/2024-09
拥有平台138个，国家级、省级分别为21个、117个|平台 138个;平台 21个 #国家级;平台 117个 #省级
拥有74个亿元以上项目|项目 74个 #亿元以上
引进3个投资超50亿元的项目|项目 3个 #投资超50亿元
拥有86家产值过亿元企业|企业 86家 #产值过亿元
2023年工业总产值比上年增加86亿元，增长9.6%|工业总产值增加 86亿元 @2023;工业总产值增速 9.6% @2023
9月末存款余额612亿元，比年初新增86.5亿元|存款余额 612亿元 @2024-09-30;存款余额新增 86.5亿元 @2024-09-30
2023年技术合同成交额较2020年翻了两番|技术合同成交额 2番 @2023
研发投入强度达2.87%，力争到2027年达到3.5%以上|研发投入强度 2.87%;目标研发投入强度 3.5% >@2027
规上工业增加值连续8个季度保持两位数增长，三季度增长12%|规上工业增加值增速 12% @2024-07/2024-09
技术合同成交额连续3年突破100亿元，2023年达186.5亿元|技术合同成交额 100亿元 >;技术合同成交额 186.5亿元 @2023
贷款余额2.5万亿元，增长41.5%，连续3年保持30%以上的增速|贷款余额增速 41.5%;贷款余额增速 30% >
税收占全省的四分之一|税收占比 25%
高新技术企业占比过半|高新技术企业占比 50% >
技术合同成交额达1亿2830万元|技术合同成交额 12830万元
拥有产业工人2万3000余人|产业工人 23000人 >
技术合同成交额实现1.6倍的增长|技术合同成交额增速 1.6倍
研发投入强度降幅为千分之五|研发投入强度降幅 0.5%
截至10月底完成投资71.8亿元，预计全年完成投资96亿元|投资 71.8亿元 @2024-10-31;预计投资 96亿元 @2024"""

#: The same words, and what they do not say.
NOT_SO = """在技术创新方面，{S}去年引进博士126名。|技术创新 126名 @2023
{S}864家高新技术企业成为创新主力军。|创新主力军 864家
{S}办理养老资格认证105人次。|认证养老资格 105人次
截至6月底，{S}今年已举办活动30场。|举办活动 30场 @2024
完成技改投资12亿元后，{S}实现“三个翻番”。|技改投资 1番
{S}有餐饮（9%）、旅游（32%）等行业。|餐饮 9%"""


def _pairs(printed: str) -> list[tuple[str, str]]:
    return [
        (noun, figure)
        for noun, figure in (pair.rsplit(" ", 1) for pair in printed.replace("\n", ",").split(","))
    ]


def _crossed(constructions: str, printed: str, each: int) -> Iterator[Cell]:
    """Every construction with some of the nouns, in turn."""
    pairs = _pairs(printed)
    for row, construction in enumerate(constructions.split("\n")):
        sentence, mark = construction.split("|")
        word, at, period = mark.lstrip(">").partition("@")
        bound = ">" if ">" in mark else ""
        for place in range(each):
            noun, figure = pairs[(row * each + place) % len(pairs)]
            subject = SUBJECTS[place % len(SUBJECTS)]
            text = sentence.format(S=subject, I=noun, N=figure).replace("U", figure.lstrip("0123456789."))
            yield Cell(text, (f"{subject} | {word}{noun} {figure} {bound}{at}{period}".rstrip(),))


def _told() -> Iterator[Cell]:
    for row, line in enumerate(SENTENCES.split("\n")):
        sentence, lines = line.split("|")
        subject = SUBJECTS[row % len(SUBJECTS)]
        yield Cell(f"{subject}{sentence}。", tuple(f"{subject} | {wanted}" for wanted in lines.split(";")))


def _not_so() -> Iterator[Cell]:
    for line in NOT_SO.split("\n"):
        sentence, wrong = line.split("|")
        yield Cell(sentence.format(S=SUBJECTS[0]), unwanted=(f"{SUBJECTS[0]} | {wrong}",))


def test_amounts_are_named_in_every_construction() -> None:
    assert failing(_crossed(LEVELS, AMOUNTS, 13)) == []


def test_things_are_counted_in_every_construction() -> None:
    assert failing(_crossed(STOCKS, COUNTS, 13)) == []


def test_figures_lean_on_those_before() -> None:
    assert failing(_told()) == []


def test_figures_are_of_nothing_that_only_stands_near() -> None:
    assert failing(_not_so()) == []
