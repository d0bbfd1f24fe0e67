"""People and agencies as subjects: they speak for others; what they do is rarely their own figure."""

from __future__ import annotations

import re

import rjieba

from articles.extraction.document import Kind, Mention
from articles.extraction.metrics.known import Known
from articles.extraction.metrics.owners.governing import Governing
from articles.extraction.metrics.owners.speakers import Speakers
from articles.extraction.metrics.words import pattern

#: 他累计完成3项, “我种了2亩”; a person of a story, whose figures are nobody's else.
_SOMEBODY = re.compile(
    r"[“‘]?(?:我(?![们国市省县区州旗镇乡村校院所司厂军党行会馆店公])|(?:随后|后来|之后|此后|当时|如今|目前|现在|于是|这些?年来?|[0-9]{4}年)?[，,]?[他她](?!们的)"
    r"|仅?一[名位户个][^，。；：、0-9]{0,4}(?:[农种养]户|农民|村民|种植户|养殖户|创业者|工人|用户|消费者|患者)(?![们的])"
    r"|(?:大学生|村民|市民|农户|居民|学员|工人|创业者|种植户|养殖户|业主)[小老阿大][\u4e00-\u9fff]"
    r"|[\u4e00-\u9fff]某(?![市县区镇村])|[^，。；：、]{0,10}(?:女士|先生|小姐|大爷|大妈|大叔|阿姨|奶奶|爷爷|小伙)(?!们))"
)
#: 家住临川市的陈某向警方求助, 有网友称: whose story a text begins to tell.
_STORY = re.compile(
    r"[“‘]?(?:[^，。；：、0-9]{0,18}?(?<![某有])[\u4e00-\u9fff]某(?![市县区镇村局公企集团院校工乡街])"
    r"|[他她](?:长期|多年来?|一直|曾|毕业|从事|致力|主要从事|深耕|潜心|专注)"
    r"|(?:有|一[名位]|某)(?:网友|游客|男子|女子|博主|顾客|乘客|市民|司机|业主|家长|老人|消费者)(?![0-9们]))"
)
#: It begins so, or has 某 within so many characters.
_STORY_OPENS, _STORY_REACH = frozenset("“‘他她有一"), 24
#: 某某创新工作室, 某某团队: not the person but what bears the name.
_HIS = re.compile(r"[\u4e00-\u9fff]{0,6}(?:工作室|团队|课题组|小组|基金|奖)")
#: Bodies with members of their own.
_SOCIETY = re.compile(r"(?:会|联盟|基金)\Z")
#: 教育部, 国家统计局, 全国总工会: what they count is the nation's.
_NATIONAL = re.compile(
    "(?:国家|全国|中国|中央|中华|最高|国务院|联合国|世界|国际)|[^省市区县州旗]*(?:部|总局|总署|人民银行)\\Z"
)
#: 科技部重点研发计划等课题9项, 省科技厅项目资金: the office only says whose programme or money.
_PROGRAMME = re.compile(
    "(?:国家|重点|重大|科技|财政|科研|自然科学)*(?:研发计划|项目|资金|课题|专项|基金|经费)"
)
#: 临川市委、市政府累计投入3亿元: both of one place.
_SISTER = re.compile("[、和][省市县区州]?(?:人民)?政府(?![、和与]|办)|[、和]管委会")
#: A family name stands so far before the end of 陈某.
_OF_NAME = 2
#: An agency stands so close to the start of a clause that it governs.
_NEAR = 8
#: Parts of speech that begin what somebody does.
_DOING = frozenset({"v", "d", "p", "t", "ad", "zg"})


class Doers:
    """Finds whose the figures of a clause are that a person or an agency governs."""

    def __init__(self, known: Known, governing: Governing, speakers: Speakers) -> None:
        self.text, self.known = known.text, known
        self.governing, self.speakers = governing, speakers

    def is_somebody(self, start: int, end: int) -> bool:
        """他累计完成3项, 李某取款3万元: a clause about a person without a name of the document."""
        somebody = _SOMEBODY.match(self.text, start, end)
        if somebody is None:
            return False
        house = self.known.at.get(somebody.end() - 1)  # 他们 of a house that somebody speaks for
        return house is None or house.rule != "coref"

    def begins_story(self, start: int, end: int) -> bool:
        """陈某向警方求助，称自己花了1万元: a clause about somebody whom the next ones go on about."""
        told = self.text[start] in _STORY_OPENS or self.text.find("某", start, start + _STORY_REACH) >= 0
        story = _STORY.match(self.text, start, end) if told else None
        if story is None:
            return False
        # 黄石某公司: the end of a place is no family name.
        place = self.known.covering(story.end() - _OF_NAME)
        return place is None or place.kind is Kind.PERSON

    def of_speaker(self, person: Mention) -> int | None:
        """The organisation of a person whom a verb of saying follows."""
        return self.speakers.of_name(person) if self.speakers.speaks(person) else None

    def acts(self, person: Mention, start: int, end: int) -> bool:
        """Whether a clause tells what a person did or has, and nothing of an organisation."""
        if person.start != start or person.kind is not Kind.PERSON or self.speakers.speaks(person):
            return False
        if _HIS.match(self.text, person.end, end):
            return False
        words = rjieba.tag(self.text[person.end : min(end, person.end + 4)])
        return bool(words) and words[0][1] in _DOING

    def is_of_nation(self, agency: Mention, start: int, end: int) -> bool:
        """Whether a clause tells what a body of the nation counts or does."""
        name = self.known.entities[self.known.thing(agency)].name
        if agency.start - start > _NEAR or _NATIONAL.match(name) is None:
            return False
        if pattern("telling").search(self.text, agency.end, end):
            return False
        return self.governing.governs(agency, start, end)

    def has_sister(self, agency: Mention) -> bool:
        """临川市委、市政府: two offices of one place that act as one."""
        return _SISTER.match(self.text, agency.end) is not None

    def of_agency(self, agency: Mention, start: int, end: int) -> int | None:
        """某商会现有会员58家 is the society's; what an office did is of its region; no report is."""
        far = agency.start - start > _NEAR or agency.rule == "coref"
        if far or pattern("telling").search(self.text, agency.end, end):
            return None
        both = self.has_sister(agency)
        if self.text.startswith(("的", "、", "和", "与", "及"), agency.end) and not both:
            return None
        if not both and not self.governing.governs(agency, start, end):
            return None
        own = self.known.thing(agency)
        if _SOCIETY.search(agency.text):
            return own
        home = self.speakers.home(agency)
        home = self.speakers.government(agency) if home is None else home
        if home is None and _PROGRAMME.match(self.text, agency.end, end):
            return None
        return own if home is None else home
