"""Whether a name governs its clause, or is an object, an attribute or part of a list in it."""

from __future__ import annotations

import re

import rjieba

from articles.extraction.document import Kind, Mention
from articles.extraction.lexicons import any_of
from articles.extraction.metrics.known import ABLE, GROUNDS, Known
from articles.extraction.metrics.words import words

_AFTER_LIST = re.compile(r"\A[”’》]?(?:等|、)")
#: 甲级, 甲籍, “甲杯”大赛: the name only says which.
_LEVEL = re.compile(r"级|籍|省级|市级|杯")
#: 临川省级以上产业园区: those of the region, however its name is cut.
_ITS_ZONES = re.compile(
    r"[省市]?级(?:及?以上)?(?:各类)?(?:[^，。；的、0-9级家个]{0,6})?(?:园区|开发区|高新区|经开区)(?!企业|[0-9])"
)
_DIVISIONS = ("省", "市", "区", "县", "州", "盟", "旗")
#: 全市排名第三, 位列全省前十: a region that only ranks somebody.
_RANKS = re.compile(
    r"(?:各[^，。]{1,6})?(?:排名?|排在|位[列居]|第[一二三四五六七八九十0-9]{1,3}(?![一二三四五六七八九十0-9批]|产业|、[二三])|首[位家个]|前(?:列|[0-9一二三四五六七八九十]{1,3}(?![0-9一二三四五六七八九十]|个?月|个?季))|领先|之首|平均|唯一|最[大高多早先])"
)
_BEFORE_LIST = ("、", "和", "与", "及")
_ITEM = re.compile(r"(?:[一二三四五六七八九十]{1,3}|\d{1,2})、")
_OBJECT = re.compile(rf"(?:{any_of(words('object'))})(?:了|着|过)?(?:首个|一个|一家|首家|多个)?[“‘《]?\Z")
#: 北邻甲市, 东与乙市交界, 南接丙县: neighbours of what the clause is about.
_BESIDE = re.compile(
    r"[东南西北]{1,2}(?:部|面|侧|边|方)?(?:与|和|同)?(?:连接|接壤|接|临|邻|连|靠|依|濒|抵|界|毗|望|通|达|距|隔)?[“‘]?\Z"
)
#: What stands between names of a list, and behind the last of them.
_JOINS = frozenset({"", "、", "和", "与", "及", "以及"})
_LIST_END = re.compile(r"(?:[^，。；、0-9]{0,18}(?:项目|工程)|企业|公司|基地|园区)?等?[”’》]?\Z")
_PLACE = re.compile(r"在[“‘]?\Z")
_FILLED = re.compile(r"[”’]?(?:[境园区院场]?内|里|境内|范围内)?[，,]")
_ASKED = frozenset({Kind.PLATFORM, Kind.INSTITUTE, Kind.UNIVERSITY})
_SPEAKS = re.compile("[^，。；：“]{0,20}(?:介绍|表示|透露|认为|指出|分析|显示|预测|说|称)(?=[，：,])")
#: What a house is named for that somebody belongs to.
_EXPERT = re.compile(r"(?:外籍)?院士(?![0-9工团专之等们]|和|领衔|牵头|增选|候选)")
#: The academies whose members others count (全职中国科学院院士1人).
_ACADEMIES = frozenset({"中国科学院", "中国工程院", "中科院", "工程院"})
#: A clause that only tells where something lies.
_LIES = re.compile(r"(?:分别|主要|均|都|全部)?(?:位于|坐落[于在]|地处|分布[于在]|选址[于在]?)")
#: 临川8月1日电, 临川讯: where a report was sent from.
_SENT = re.compile(r"\s?(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日)?\s?(?:电|讯|消息)(?=[\s（(，：:。])")
#: The longest title, and what somebody does whose house is spoken of.
_TITLES = 30
_SAYS = re.compile(r"[^，。；]{0,12}(?:说|表示|介绍|告诉|透露|坦言|认为|指出|称|宣布|看来)")
#: 如某公司投资3亿元: an example that opens its clause is what the clause is about.
_SUCH_AS, _EXAMPLE = ("如", "例如", "比如", "其中如"), 4
#: 某证券为其保荐机构: said of the one that the text is about.
_FOR_IT = re.compile(r"[为是]其")
#: 重大项目集中开工暨某某项目奠基仪式: the second name of an event.
_ALSO = ("暨", "暨“")
#: 第二届某市风筝节; and how long a quotation may be that is no speech, and what it has not.
_EDITION = re.compile(r"(?:第[0-9一二三四五六七八九十百]{1,4}|首)[届次]\Z")
_EDITION_ENDS = ("届", "次")
#: “吉林一号”: a thing that is named for a region.
_SERIES = re.compile("[一二三四五六七八九十0-9]{1,3}号")
_SLOGAN, _STOPS = 14, re.compile("[，。；：！？”]")
#: What a region tells of which kind it is: 云岭省科技型企业30家.
_KINDS = re.compile(
    "企业|平台|中心|实验室|基地|示范|试点|人才|专家|团队|项目|园区|单位|工程|品牌|机构|产品|工作站|名牌|院所|奖"
)
#: 市里投入2亿元，青石县配套1亿元: what rjieba takes for nouns.
_GIVES = re.compile("(?:财政)?(?:配套|提供|出资|投入|安排|拨付|贡献|拿出|设立|支持)")


class Governing:
    """Judges names by the words around them."""

    def __init__(self, known: Known) -> None:
        self.known, self.text = known, known.text

    def governs(self, mention: Mention, start: int, end: int) -> bool:
        """Whether figures before `end` in the clause from `start` are said of the name."""
        lead = self.text[max(start, mention.start - 8) : mention.start]
        tail = self.text[mention.end : mention.end + 3]
        if lead.endswith("、") and mention.start - len(lead) == start and _ITEM.fullmatch(lead):
            lead = ""  # the number of a paragraph
        if lead.endswith(_BEFORE_LIST) or _AFTER_LIST.match(tail) or self._is_rank(mention, tail):
            return False
        if (
            (lead.endswith(_EDITION_ENDS) and _EDITION.search(lead))
            or lead.endswith(_ALSO)
            or self._in_slogan(mention)
        ):
            return False
        if mention.kind is Kind.REGION and (
            _RANKS.match(self.text, mention.end) or _SENT.match(self.text, mention.end)
        ):
            return False
        if self._is_of_expert(mention) or self._employs_a_guest(mention):
            return False
        if mention.start - start < _EXAMPLE and self.text.startswith(_SUCH_AS, start):
            lead = ""
        if lead and (_OBJECT.search(lead) or self._is_neighbour(mention, lead) or self._is_verb(lead)):
            return False
        if self._is_asked(mention) or self._is_where(mention, start):
            return False
        if self._stands_beside(mention, start) or _FOR_IT.match(tail):
            return False
        return not (self.text[max(start, end - 1) : end] == "等" and self._listed(mention, end))

    def _is_where(self, mention: Mention, start: int) -> bool:
        """分别位于甲区、乙镇丙村和丁县: the second of a row of places; 位于甲区的乙公司 is none."""
        if self.known.kind(mention) not in GROUNDS:
            return False
        lies = _LIES.match(self.text, start, mention.start)
        return lies is not None and self.text.find("的", lies.end(), mention.start) < 0

    def _is_of_expert(self, mention: Mention) -> bool:
        """某科学院院士李明、…: the house of an expert who only comes, read as a person or not."""
        if mention.text in _ACADEMIES and self.text.startswith("院士", mention.end):
            return True
        return self.known.kind(mention) in _ASKED and _EXPERT.match(self.text, mention.end) is not None

    def _is_neighbour(self, mention: Mention, lead: str) -> bool:
        """北邻甲市; 湖南甲公司 only begins with a province whose name ends so."""
        if _BESIDE.search(lead) is None:
            return False
        before = self.known.before(mention.start, 1)
        return not (before and before[0].end == mention.start)

    def _is_rank(self, mention: Mention, tail: str) -> bool:
        """临川省级, 临川市级; but 临川市省级平台12个 are the city's."""
        if _ITS_ZONES.match(self.text, mention.end):
            return False
        rank = _LEVEL.match(tail)
        return rank is not None and not (len(rank.group()) > 1 and mention.text.endswith(_DIVISIONS))

    def only_lists(self, start: int, end: int, names: list[Mention]) -> bool:
        """…，甲公司、乙公司等，…: a clause that names fill goes on a list; 甲公司(600000)… does not."""
        if self.text.startswith(("(", "（"), end):
            return False
        if not names or names[0].start != start or (start and self.text[start - 1] not in "，,"):
            return False
        at = start
        row = "、" in self.text[start:end]
        for name in names:
            if self.text[at : name.start] not in _JOINS or (self.known.kind(name) is Kind.REGION and not row):
                return False
            at = name.end
        return at > start and _LIST_END.match(self.text, at, end) is not None

    def _employs_a_guest(self, mention: Mention) -> bool:
        """某集团总经理某某出席: the house of somebody who does not speak does nothing here."""
        person = self.employed(mention)
        return person is not None and not _SAYS.match(self.text, person.end)

    def employed(self, mention: Mention) -> Mention | None:
        """The person whose title and name follow the name of an organisation."""
        end = mention.end
        for other in self.known.between(end, end + _TITLES):
            if other.kind is Kind.PERSON:
                return other if other.attributes.get("title_start") == end else None
            if other.start != end:
                return None
            end = other.end
        return None

    def _in_slogan(self, mention: Mention) -> bool:
        """“品味某地美食”: a name amid other quoted words."""
        opened = self.text.rfind("“", max(0, mention.start - _SLOGAN), mention.start)
        if opened >= 0 and opened == mention.start - 1:
            return mention.kind is Kind.REGION and _SERIES.match(self.text, mention.end) is not None
        if opened < 0:
            return False
        closed = self.text.find("”", mention.end, mention.end + _SLOGAN)
        return closed >= 0 and not _STOPS.search(self.text, opened, closed)

    def _is_asked(self, mention: Mention) -> bool:
        """某中心主任某某介绍，…: an expert of another house speaks about the topic."""
        kind = self.known.kind(mention)
        return kind in _ASKED and _SPEAKS.match(self.text, mention.end) is not None

    def _is_verb(self, lead: str) -> bool:
        """Whether the word right before is a verb, so that the name is its object."""
        if not lead or not "\u4e00" <= lead[-1] <= "\u9fff":
            return False
        word, tag = rjieba.tag(lead)[-1]
        return tag in ("v", "p") and word not in words("opens")

    def _stands_beside(self, mention: Mention, start: int) -> bool:
        """位于A市B区: the second name shares the role of the first."""
        if mention.start == start:
            return False
        before = self.known.between(max(start, mention.start - 12), mention.start)
        if not before or before[-1].end != mention.start:
            return False
        lead = self.text[max(start, before[-1].start - 8) : before[-1].start]
        return bool(_OBJECT.search(lead))

    def _listed(self, mention: Mention, end: int) -> bool:
        """A、B等16个项目: a name of the list is not who has them."""
        between, comma, _ = self.text[mention.end : min(end, mention.end + 200)].partition("、")
        if not comma:
            return self.text[mention.end : end].strip("”’》") == "等"
        return not any(tag in ("v", "p") for _, tag in rjieba.tag(between[:24]))

    def is_attribute(self, mention: Mention, end: int, current: int | None) -> bool:
        """共有企业80家，云岭省科技型企业30家: a region that only says which enterprises.

        甲市企业80家，乙市企业30家: a region beside one of its tier is another subject.
        """
        if self.known.kind(mention) is not Kind.REGION or self._is_sister(mention, current):
            return False
        rest = self.text[mention.end : min(end, mention.end + 24)]
        opens = self.text[mention.start - 1] in "，；" and self.text[end : end + 1].isdigit()
        if opens and self._is_around(mention, current) and not _KINDS.search(rest):
            return False
        if _GIVES.match(rest):
            return False
        return len(rest) > 1 and not any(tag in ("v", "p", "d") for _, tag in rjieba.tag(rest))

    def _is_around(self, mention: Mention, current: int | None) -> bool:
        """临川市新增装机3万千瓦，云岭省总装机90万千瓦: the province of the place spoken of."""
        if current is None or self.known.entities[current].kind is not Kind.REGION:
            return False
        outer, inner = self.known.code(self.known.thing(mention)), self.known.code(current)
        return outer != inner and bool(outer) and inner.startswith(outer.rstrip("0"))

    def _is_sister(self, mention: Mention, current: int | None) -> bool:
        if current is None or self.known.thing(mention) == current:
            return False
        other, own = self.known.entities[current], self.known.entities[self.known.thing(mention)]
        return other.kind is Kind.REGION and other.name[-1:] == own.name[-1:]

    def is_place(self, mention: Mention, start: int) -> bool:
        """在浦东新区，…; 在某产业园内，…: a place that opens the clause and fills it."""
        lead = self.text[max(start, mention.start - 4) : mention.start]
        if not _PLACE.search(lead) or not _FILLED.match(self.text, mention.end):
            return False
        return self.known.kind(mention) in ABLE
