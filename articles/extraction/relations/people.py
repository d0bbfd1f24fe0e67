"""Title chains: 海岳股份有限公司董事长、总经理王明 · 科学院院士、甲大学校长王明 · 该公司董事长王明."""

import re
from dataclasses import replace
from itertools import islice

from articles.extraction.document import ORGANISATIONS, Kind, Mention, Relation, RelationType
from articles.extraction.relations.appointments import appointed
from articles.extraction.relations.career import read_rows
from articles.extraction.relations.chains import OFFICE, chain, posts_before
from articles.extraction.relations.founders import founders
from articles.extraction.relations.government import apart, deputy_of, of_place
from articles.extraction.relations.ledger import Ledger
from articles.extraction.relations.offices import Offices
from articles.extraction.relations.posts import FARTHEST, GOVERNING, Post, elected, of_context
from articles.extraction.relations.titles import LONGEST_TITLE, plain_title, title_of

#: The last of several posts, right before a name: 、总工会主席.
_LAST_POST = re.compile("、([^、，。；：\n]{3,18})$")
#: A title as short as this has no name in it.
_PLAIN = 5
#: Of no organisation that was named: 省领导, 市领导.
_LEADERS = re.compile("[省市区县州]?领导")
#: What is named after who leads it (王明劳模创新工作室, 王明院士工作站).
_STUDIO = re.compile("(?:工作室|(?:院士|专家)工作站)$")
#: No document that people write names more.
_MOST_STUDIOS = 50
#: Who leads a department; not so of an office of the state, which has a place before it.
_DEPARTMENT = re.compile(
    "(?![省市区县州]|国家|中国|全国)[\u4e00-\u9fa5]{2,8}"
    "(?:部(?:常务)?副?部长|处副?处长|科副?科长|[部处科室](?:副?主任|负责人|经理|总监))"
)
_AND = frozenset({"、", "和", "及"})
#: Between two people of one school, each with the title behind: 周明远教授、李晓岚副教授.
_ACADEMIC = re.compile("(?:副?教授|研究员|博士|院士|老师)[、和及与]")
_COORDINATING = frozenset({"、", "，", ",", "和", "及"})
_MORE = frozenset({"、", "兼"})
_APPOSITION = frozenset({"，", ",", "（", "(", "：", ":"})
_CLAUSE_END = re.compile(r"[，。；）,;)\n]")
_BEHIND = re.compile(
    r"(?:[（(][^）)]{0,10}[）)])?(教授|院士|研究员|博士后?|老师|讲师|课题组|副?董事长|副?总经理|副?主任|副教授|工程师|副?书记|副?总裁|副?会长"
    r"|副?理事长|副?秘书长|副?[局院校所厅部处科站省市区县镇乡]长|团队)"
)
#: What may stand between a university and its professor, or an office and its head of a department.
_SCHOOL = re.compile(
    r"\s*的?(?:[\u4e00-\u9fa5]{0,10}(?:学院|系|学部|医院|实验室|中心|课题组|研究组|团队|[科处部室]))?\s*"
)
#: Titles that no name stands before, unlike those of 甲大学高明教授、乙公司王明.
_OF_NOBODY_ELSE = re.compile("(?:^|两院|外籍)院士$|[长任员]$|(?:副|特聘|讲席|名誉|客座)教授$")
#: Between a person and the unit in a list: white space, and a gloss (女，回族).
_ROW_GAP = re.compile(r"\s*(?:[（(][^（）()]{1,10}[）)])?\s*")
#: So many rows among so many names on either side are a list.
_A_LIST, _AROUND = 3, 5


def read_titles(text: str, mentions: list[Mention], ledger: Ledger) -> None:
    """Adds what the titles around the names of people tell; `mentions` as `outermost` gives them."""
    posts: list[Post] = []
    offices = Offices(ledger.entities)
    for n, person in enumerate(mentions):
        if person.kind is Kind.PERSON:
            posts = (
                next(filter(None, (read(text, mentions, n) for read in _READERS)), [])
                or _coordinated(text, mentions, n, posts)
                or of_place(text, mentions, n, ledger.entities)
                or of_context(text, mentions, n)
            )
            posts = [
                *apart(posts, ledger.entities),
                *(appointed(text, mentions, n) or elected(text, mentions, n, posts)),
            ]
            posts = [*posts, *_of_a_sibling(text, person, posts, offices), *_of_career(text, mentions, n)]
            for post in posts:
                ledger.add(_relation(person, post))
    for person, post in founders(text, mentions):
        ledger.add(_relation(person, post))
    _read_studios(mentions, ledger)


def _read_studios(mentions: list[Mention], ledger: Ledger) -> None:
    """王明创新工作室 is led by 王明, whom the document names besides."""
    studios = {m.thing: m for m in reversed(mentions) if m.kind is Kind.PLATFORM and _STUDIO.search(m.text)}
    if not studios:
        return
    people = {m.text: m for m in reversed(mentions) if m.kind is Kind.PERSON}
    for studio in islice(studios.values(), _MOST_STUDIOS):
        for name, person in people.items():
            if name in studio.text:
                ledger.add(_relation(person, Post(studio, None, "studio that bears the name", 0.82)))


def _of_a_sibling(text: str, person: Mention, posts: list[Post], offices: Offices) -> list[Post]:
    """甲高新区党工委书记、管委会主任王明: the other office, known by its full name elsewhere."""
    found = _LAST_POST.search(text, max(0, person.start - FARTHEST), person.start) if posts else None
    employer = posts[0].employer.thing if posts else None
    if found is None or employer is None:
        return []
    other = offices.sibling(employer, found.group(1))
    title = title_of(found.group(1)[len(other[1]) :]) if other else None
    if other is None or title is None:
        return []
    start = found.start(1)
    office = Mention(start, start + len(other[1]), Kind.AGENCY, other[1], "office", thing=other[0])
    return [Post(office, title, "title chain: sister office", 0.85)]


def _of_career(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """王明历任甲局局长，乙区委书记: a row of posts behind the name."""
    rows = read_rows(text, mentions, n, lambda words: title_of(words) is not None)
    return [
        Post(employer, title_of(words), "row of posts", 0.88)
        for employer, words in rows
        if employer.kind is not Kind.REGION or (OFFICE.match(words) and words[0] != "委")
    ]


def _behind(text: str, mentions: list[Mention], n: int) -> list[Post]:
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
    if found is None:
        return []
    unit = mentions[n - 1]
    post = Post(unit, None if title in ("团队", "课题组") else title, "title behind", 0.88)
    return [post, *_fellow(text, mentions, n)]


def _fellow(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """中国科学院院士、云川大学王明: what somebody is besides, where the name stands right behind the unit."""
    unit, person = mentions[n - 1], mentions[n]
    if unit.end != person.start or text[unit.start - 1 : unit.start] != "、":
        return []
    posts = posts_before(text, mentions, n - 2, unit.start - 1)
    return posts if posts and _OF_NOBODY_ELSE.search(posts[0].title or "") else []


def _untitled(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """中国科学院院士、云川大学王明表示: the unit right before a name that has a title elsewhere."""
    if n < 2 or mentions[n - 1].kind not in ORGANISATIONS:
        return []
    posts = _fellow(text, mentions, n)
    return [Post(mentions[n - 1], None, "unit beside a title", 0.8), *posts] if posts else []


def _joined(text: str, one: Mention, next_: Mention) -> bool:
    """王明和李红 before one title."""
    return next_.kind is Kind.PERSON and text[one.end : next_.start].strip() in _AND


def _apposed(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """王明，海岳公司董事长，…: employer and title follow as a clause of their own."""
    person, after = mentions[n], mentions[n + 1] if n + 1 < len(mentions) else None
    if after is None or after.kind not in ORGANISATIONS:
        return []
    if text[person.end : after.start].strip() not in _APPOSITION:
        return []
    posts: list[Post] = []
    for at in range(n + 1, len(mentions)):
        unit, end = mentions[at], mentions[at].end
        clause = _CLAUSE_END.split(text[end : end + LONGEST_TITLE], maxsplit=1)[0]
        goes_on = at + 1 < len(mentions) and mentions[at + 1].start < end + len(clause)
        words = text[end : mentions[at + 1].start] if goes_on else clause
        title = title_of(words.rstrip("、兼")) if not goes_on or words[-1:] in _MORE else None
        if title is None or unit.kind not in ORGANISATIONS:
            return []
        posts.append(Post(unit, title, "title in apposition", 0.9))
        if not goes_on:
            break
    return posts


def _coordinated(text: str, mentions: list[Mention], n: int, posts: list[Post]) -> list[Post]:
    """局长王明、副局长李红: the employer of the person before, with a title of one's own or the same."""
    if not posts or mentions[n - 1].kind is not Kind.PERSON:
        return []
    gap = text[mentions[n - 1].end : mentions[n].start].strip()
    if gap in _AND:
        return [replace(post, rule="title shared", confidence=0.85) for post in posts]
    if _ACADEMIC.fullmatch(gap) and (behind := _BEHIND.match(text, mentions[n].end)):
        return [replace(posts[0], title=behind.group(1), rule="title behind, shared", confidence=0.82)]
    title = title_of(gap[1:]) if gap[:1] in _COORDINATING else None
    if title is None or not (
        len(title) <= _PLAIN or plain_title().fullmatch(title) or _of_department(posts[0], title)
    ):
        return []
    if _LEADERS.match(title):
        return []
    governed = posts[0].employer.kind is Kind.AGENCY or deputy_of(posts[0].employer, title)
    if not governed and GOVERNING.search(title):
        return []
    return [replace(posts[0], title=title, rule="title of a colleague", confidence=0.85)]


def _of_department(post: Post, title: str) -> bool:
    """局长王明，高新处副处长李红: whether a title is that of a department of the body before."""
    return post.employer.kind in ORGANISATIONS and _DEPARTMENT.fullmatch(title) is not None


def _listed(text: str, mentions: list[Mention], n: int) -> list[Post]:
    """王明（女） 甲大学 李红 乙研究院: a list of people, each with the unit behind the name."""
    if not _is_row(text, mentions, n):
        return []
    rows_around = sum(_is_row(text, mentions, other) for other in range(n - _AROUND, n + _AROUND + 1))
    unit = mentions[n + 1]
    return [Post(unit, None, "list of people and units", 0.85)] if rows_around >= _A_LIST else []


def _is_row(text: str, mentions: list[Mention], n: int) -> bool:
    """Whether a person and a unit stand side by side, with nothing else before the next person."""
    if n < 0 or n + 1 >= len(mentions) or mentions[n].kind is not Kind.PERSON:
        return False
    person, unit = mentions[n], mentions[n + 1]
    return unit.kind in ORGANISATIONS and bool(_ROW_GAP.fullmatch(text, person.end, unit.start))


#: Ways to read the post of a person, the surest first; the first that finds one wins.
_READERS = (chain, _behind, _apposed, _listed, _untitled)


def _relation(person: Mention, post: Post) -> Relation:
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
