"""Title chains: 海岳股份有限公司董事长、总经理王明 · 科学院院士、甲大学校长王明 · 该公司董事长王明."""

import re
from dataclasses import dataclass, replace
from functools import cache

from articles.extraction.document import ORGANISATIONS, Kind, Mention, Relation, RelationType
from articles.extraction.gazetteers import rows
from articles.extraction.lexicons import lines, table
from articles.extraction.relations.career import read_rows
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.offices import Offices

_LONGEST_TITLE = 30
#: The last of several posts, right before a name: 、总工会主席.
_LAST_POST = re.compile("、([^、，。；：\n]{3,18})$")
#: A title as short as this has no name in it.
_PLAIN = 5
#: How far before the name a title may begin, and how far an employer named before may be.
_FARTHEST, _NEAR, _FAR = 40, 60, 400
_TALKED_OF = frozenset({Kind.COMPANY, Kind.UNIVERSITY, Kind.INSTITUTE, Kind.AGENCY, Kind.PLATFORM})
#: A region employs those who govern it.
_OFFICE = re.compile(
    r"(?:常务)?副?(?:省|市|区|县|州|盟|旗|镇|乡|村)长|[省市区县州盟旗镇乡]?(?:人民政府|政府|人大|政协|委)|(?:副)?主席"
)
#: Titles of officials: theirs is the government at hand, not the organisation named before.
_OFFICIAL = re.compile("书记|[省市区县州镇乡局厅处科部会]长|秘书长|常委|委员|主席|主任|政协|人大|代表")
_GOVERNING = re.compile("书记|[省市区县州镇乡局厅]长|常委")
_EDGE = re.compile(r"[，。；：“”,;:\s]|[据由对与和向]")
#: Titles that only companies give.
_OF_FIRMS = re.compile(
    "(?:法定|保荐)代表人|实际控制人|控股股东|(?:联席|执行|副)?董事长|(?:副|联席)?总裁|董事会秘书|董秘|财务总监|独立董事"
)
_OF_SOCIETIES = re.compile("会长|理事|监事长|秘书长$|盟主")
_SOCIETIES = frozenset({Kind.AGENCY, Kind.CONSORTIUM})
#: Announcements speak of their company as nothing but 公司; it is the first that they name.
_ANNOUNCED = re.compile("本公司|公司(?:董事会|监事会|股东|章程|全体董事)|股东大会|董事会会议|监事会会议")
#: Of no organisation that was named: 省领导, 市领导.
_LEADERS = re.compile("[省市区县州]?领导")
_EMPLOYERS = ORGANISATIONS | {Kind.REGION}
#: What a unit right behind belongs to, so that its people are theirs; a park only houses it.
_OUTER = ORGANISATIONS - {Kind.PARK, Kind.CONSORTIUM}
_GLOSS = re.compile(r"^\s*[（(][^（）()]{0,40}[）)]")
_LEAD = re.compile(r"^(?:的|原|现任|时任|首任|前任?|下属|旗下)")
#: What stands between a title and a name (法定代表人为王明, 律师：王明) or closes a row of titles (书记等职).
_TAIL = re.compile(r"(?:(?<!成)为|是|系|[：:]|等职务?|等)\s*$")
_AND = frozenset({"、", "和", "及"})
_COORDINATING = frozenset({"、", "，", ",", "和", "及"})
_APPOSITION = frozenset({"，", ",", "（", "(", "：", ":"})
_CLAUSE_END = re.compile(r"[，。；）,;)\n]")
_STOP = re.compile(r"[。；！？;!?：:]|[，,](?!$)")
_NO_TITLE = re.compile(r"(?:记者|通讯员|编辑|摄影|获悉|介绍|表示|认为|邀请|拜访|祝贺|会见)$|讯|摄")
_BEHIND = re.compile(
    r"(?:[（(][^）)]{0,10}[）)])?(教授|院士|研究员|博士|董事长|总经理|主任|副教授|工程师|书记|局长|院长|校长|所长|总裁|团队)"
)
#: What may stand between a university and its professor.
_SCHOOL = re.compile(
    r"\s*的?(?:[\u4e00-\u9fa5]{0,10}(?:学院|系|学部|医院|实验室|中心|课题组|研究组|团队))?\s*"
)
#: Between a person and the unit in a list: white space, and a gloss (女，回族).
_ROW_GAP = re.compile(r"\s*(?:[（(][^（）()]{1,10}[）)])?\s*")
#: So many rows among so many names on either side are a list.
_A_LIST, _AROUND = 3, 5
_ELECTED = re.compile(r"(?:同志)?(?:已|正式|将)?(?:当选为?|担任|出任|就任|接任|现任|任)([^，。；、]{2,14})")


@cache
def _employer_words() -> dict[str, frozenset[Kind]]:
    return {
        row["word"]: frozenset(Kind(kind) for kind in row["kinds"].split(";"))
        for row in table("employer_words")
    }


@cache
def _title_end() -> re.Pattern[str]:
    ends = {end for line in lines("title_ends") for end in line.split()}
    return re.compile("(?:" + "|".join(sorted(ends, key=len, reverse=True)) + ")$")


@cache
def _bare() -> re.Pattern[str]:
    """Bare words for an employer named before, and a title: 公司董事长, 企业知识产权部总监, 该校教授."""
    words = "|".join(sorted(_employer_words(), key=len, reverse=True))
    edge = r"(?:^|[，。、“”：；,\s]|[据由对与和向])"
    return re.compile(rf"{edge}(?:该|本|这家)?({words})?([^，。；：、“”,\s]{{0,14}})$")


@cache
def _plain_title() -> re.Pattern[str]:
    """A title without any name in it: 市场销售部负责人."""
    fields = "|".join(word for line in lines("title_fields") for word in line.split())
    known = {row["title"] for row in rows("titles")} | {
        end for line in lines("title_ends") for end in line.split()
    }
    titles = "|".join(sorted(known, key=len, reverse=True))
    return re.compile(rf"(?:(?:{fields}){{0,5}}(?:{titles})、?){{1,3}}")


def title_of(gap: str) -> str | None:
    """The title in the words between an employer and a person; None where they are no title."""
    gap = _TAIL.sub("", _LEAD.sub("", _GLOSS.sub("", gap.strip()))).strip(' 、，,“”"')
    if not gap or len(gap) > _LONGEST_TITLE or _STOP.search(gap) or _NO_TITLE.search(gap):
        return None
    return gap if _title_end().search(gap) else None


def read_titles(text: str, mentions: list[Mention], ledger: Ledger) -> None:
    """Adds what the titles around the names of people tell; `mentions` as `outermost` gives them."""
    posts: list[_Post] = []
    offices = Offices(ledger.entities)
    for n, person in enumerate(mentions):
        if person.kind is Kind.PERSON:
            posts = (
                next(filter(None, (read(text, mentions, n) for read in _READERS)), [])
                or _coordinated(text, mentions, n, posts)
                or _of_context(text, mentions, n)
            )
            posts = [*posts, *_elected(text, mentions, n, posts)]
            posts = [*posts, *_of_a_sibling(text, person, posts, offices), *_of_career(text, mentions, n)]
            for post in posts:
                ledger.add(_relation(person, post))


@dataclass(frozen=True, slots=True)
class _Post:
    employer: Mention
    title: str | None
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class _Titled:
    title: str
    confidence: float


def _chain(text: str, mentions: list[Mention], n: int) -> list[_Post]:
    """The employers and titles right before a name, nearest first."""
    posts: list[_Post] = []
    end, at = mentions[n].start, n - 1
    while at >= 0 and end - mentions[at].end <= _FARTHEST and mentions[at].kind in _EMPLOYERS:
        employer = mentions[at]
        title = title_of(text[employer.end : end])
        if title is None or (employer.kind is Kind.REGION and not _OFFICE.match(title)):
            break
        posts.append(_Post(employer, title, "title chain", 0.95))
        while at > 0 and mentions[at - 1].end == mentions[at].start and mentions[at - 1].kind in _OUTER:
            at -= 1
            title = mentions[at + 1].text + title
            posts.append(_Post(mentions[at], title, "title chain: outer unit", 0.9))
        end = mentions[at].start - 1
        if end < 0 or text[end] not in "、，,":
            break
        at -= 1
    return _spelled_out(text, posts, mentions[n].start)


def _of_a_sibling(text: str, person: Mention, posts: list[_Post], offices: Offices) -> list[_Post]:
    """甲高新区党工委书记、管委会主任王明: the other office, known by its full name elsewhere."""
    found = _LAST_POST.search(text, max(0, person.start - _FARTHEST), person.start) if posts else None
    employer = posts[0].employer.thing if posts else None
    if found is None or employer is None:
        return []
    other = offices.sibling(employer, found.group(1))
    title = title_of(found.group(1)[len(other[1]) :]) if other else None
    if other is None or title is None:
        return []
    start = found.start(1)
    office = Mention(start, start + len(other[1]), Kind.AGENCY, other[1], "office", thing=other[0])
    return [_Post(office, title, "title chain: sister office", 0.85)]


def _of_career(text: str, mentions: list[Mention], n: int) -> list[_Post]:
    """王明历任甲局局长，乙区委书记: a row of posts behind the name."""
    rows = read_rows(text, mentions, n, lambda words: title_of(words) is not None)
    return [
        _Post(employer, title_of(words), "row of posts", 0.88)
        for employer, words in rows
        if employer.kind is not Kind.REGION or _OFFICE.match(words)
    ]


def _spelled_out(text: str, posts: list[_Post], end: int) -> list[_Post]:
    """副总经理、研发中心主任 is one title where the centre is the firm's own."""
    if len(posts) < 2 or any(post.employer.kind is not Kind.PLATFORM for post in posts[:-1]):
        return posts
    last = posts[-1]
    if last.employer.kind is not Kind.COMPANY:
        return posts
    whole = text[last.employer.end : end].strip()
    return [*posts[:-1], replace(last, title=title_of(whole) or last.title)]


def _behind(text: str, mentions: list[Mention], n: int) -> list[_Post]:
    """甲大学王明教授: the title follows the name."""
    if (
        n == 0
        or mentions[n - 1].kind not in ORGANISATIONS
        or not _SCHOOL.fullmatch(text, mentions[n - 1].end, mentions[n].start)
    ):
        return []
    last = n
    while last + 1 < len(mentions) and _joined(text, mentions[last], mentions[last + 1]):
        last += 1
    found = _BEHIND.match(text, mentions[last].end)
    title = found.group(1) if found else None
    return [_Post(mentions[n - 1], None if title == "团队" else title, "title behind", 0.88)] if found else []


def _joined(text: str, one: Mention, next_: Mention) -> bool:
    """王明和李红 before one title."""
    return next_.kind is Kind.PERSON and text[one.end : next_.start].strip() in _AND


def _apposed(text: str, mentions: list[Mention], n: int) -> list[_Post]:
    """王明，海岳公司董事长，…: employer and title follow as a clause of their own."""
    person, after = mentions[n], mentions[n + 1] if n + 1 < len(mentions) else None
    if after is None or after.kind not in ORGANISATIONS:
        return []
    if text[person.end : after.start].strip() not in _APPOSITION:
        return []
    clause = _CLAUSE_END.split(text[after.end : after.end + _LONGEST_TITLE], maxsplit=1)[0]
    if n + 2 < len(mentions) and mentions[n + 2].start < after.end + len(clause):
        return []
    title = title_of(clause)
    return [_Post(after, title, "title in apposition", 0.9)] if title else []


def _coordinated(text: str, mentions: list[Mention], n: int, posts: list[_Post]) -> list[_Post]:
    """局长王明、副局长李红: the employer of the person before, with a title of one's own or the same."""
    if not posts or mentions[n - 1].kind is not Kind.PERSON:
        return []
    gap = text[mentions[n - 1].end : mentions[n].start].strip()
    if gap in _AND:
        return [replace(post, rule="title shared", confidence=0.85) for post in posts]
    title = title_of(gap[1:]) if gap[:1] in _COORDINATING else None
    if title is None or not (len(title) <= _PLAIN or _plain_title().fullmatch(title)):
        return []
    if _LEADERS.match(title):
        return []
    if posts[0].employer.kind is not Kind.AGENCY and _GOVERNING.search(title):
        return []
    return [replace(posts[0], title=title, rule="title of a colleague", confidence=0.85)]


def _of_context(text: str, mentions: list[Mention], n: int) -> list[_Post]:
    """公司董事长王明, 研发总监王明, 王明当选理事长: the employer was named before."""
    person = mentions[n]
    left = mentions[n - 1].end if n else 0
    before = _TAIL.sub("", text[max(left, person.start - _FARTHEST) : person.start])
    bare = _bare().search(before)
    word = bare.group(1) if bare else None
    title = title_of(bare.group(2)) if bare else None
    if title and word:
        return _nearest(mentions, n, _employer_words()[word], _FAR, _Titled(title, 0.8))
    if title and _OF_FIRMS.fullmatch(title) and (post := _of_a_firm(text, mentions, n, title)):
        return post
    if title and _is_plain(before) and not _OFFICIAL.search(title):
        return _nearest(mentions, n, _TALKED_OF, _NEAR, _Titled(title, 0.65))
    return []


def _elected(text: str, mentions: list[Mention], n: int, posts: list[_Post]) -> list[_Post]:
    """王明当选理事长: of the body named before; beside a post of one's own only of a society."""
    elected = _ELECTED.match(text, mentions[n].end)
    after = mentions[n + 1].start if n + 1 < len(mentions) else len(text)
    title = title_of(elected.group(1)) if elected and after >= elected.end() else None
    if title is None or _GOVERNING.search(title):
        return []
    kinds = _SOCIETIES if _OF_SOCIETIES.search(title) else _TALKED_OF
    if posts and kinds is not _SOCIETIES:
        return []
    return _nearest(mentions, n, kinds, _FAR, _Titled(title, 0.7)) or (
        [] if posts else _nearest(mentions, n, _TALKED_OF, _FAR, _Titled(title, 0.7))
    )


def _is_plain(before: str) -> bool:
    """Whether the words before a name are titles only: not so 云川海峡党委副书记、总经理."""
    words = _EDGE.split(before)[-1].strip("、")
    return all(_plain_title().fullmatch(word) for word in words.split("、"))


def _of_a_firm(text: str, mentions: list[Mention], n: int, title: str) -> list[_Post]:
    """法定代表人为王明: the firm at hand; in an announcement the one that it opens with."""
    found = _nearest(mentions, n, _TALKED_OF, _NEAR, _Titled(title, 0.7))
    start = mentions[n].start
    if found or not _ANNOUNCED.search(text, max(0, start - _FAR), start):
        return found
    first = next((m for m in mentions[:n] if m.kind is Kind.COMPANY), None)
    return [_Post(first, title, "title, company of the announcement", 0.7)] if first else []


def _listed(text: str, mentions: list[Mention], n: int) -> list[_Post]:
    """王明（女） 甲大学 李红 乙研究院: a list of people, each with the unit behind the name."""
    if not _is_row(text, mentions, n):
        return []
    rows_around = sum(_is_row(text, mentions, other) for other in range(n - _AROUND, n + _AROUND + 1))
    unit = mentions[n + 1]
    return [_Post(unit, None, "list of people and units", 0.85)] if rows_around >= _A_LIST else []


def _is_row(text: str, mentions: list[Mention], n: int) -> bool:
    """Whether a person and a unit stand side by side, with nothing else before the next person."""
    if n < 0 or n + 1 >= len(mentions) or mentions[n].kind is not Kind.PERSON:
        return False
    person, unit = mentions[n], mentions[n + 1]
    return unit.kind in ORGANISATIONS and bool(_ROW_GAP.fullmatch(text, person.end, unit.start))


#: Ways to read the post of a person, the surest first; the first that finds one wins.
_READERS = (_chain, _behind, _apposed, _listed)


def _nearest(
    mentions: list[Mention], n: int, kinds: frozenset[Kind], far: int, titled: _Titled
) -> list[_Post]:
    """The last organisation of the right kind before a name, nearby."""
    person = mentions[n]
    for mention in reversed(mentions[max(0, n - 20) : n]):
        if person.start - mention.end > far:
            break
        if mention.kind in kinds:
            return [_Post(mention, titled.title, "title, employer named before", titled.confidence)]
    return []


def _relation(person: Mention, post: _Post) -> Relation:
    assert person.thing is not None  # noqa: S101 - `outermost` keeps resolved mentions only
    assert post.employer.thing is not None  # noqa: S101
    return Relation(
        RelationType.AFFILIATED_WITH,
        person.thing,
        post.employer.thing,
        post.title,
        min(person.start, post.employer.start),
        max(person.end, post.employer.end),
        f"affiliated_with:{post.rule}",
        post.confidence,
    )
