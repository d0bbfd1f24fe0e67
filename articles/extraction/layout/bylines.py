"""Bylines: which lines are one, and whom they name. Reporters and correspondents are authors, others not."""

import re
from functools import cache, lru_cache

from articles.extraction.gazetteers import rows
from articles.extraction.lexicons import lines, table

_AUTHORS = {row["role"] for row in table("layout_roles") if row["author"] == "yes"}
_OTHERS = {row["role"] for row in table("layout_roles")} - _AUTHORS
_ROLE = re.compile("|".join(sorted(_AUTHORS | _OTHERS, key=len, reverse=True)))
#: Sorts of reporters, as a piece of a pattern.
SORTS_OF_REPORTERS = "(?:首席|见习|特约|实习|全媒体|融媒体)*"
MEDIA = frozenset(lines("layout_media"))
_MARK = re.compile(r"^[\s◎●■□▲△◆◇○★☆▌▍丨|/／(（【\[]+")
_TAIL = re.compile(r"(?:(?:\s[\u4e00-\u9fff]{2,4})?报道|[)）】\]]|[\s,，。.；;：:])+$")
#: The last character of it, besides white space.
_TAIL_ENDS = frozenset("道)）】],，。.；;：:")
_PHOTO = re.compile(r"[^文/／\s][\s/／]*摄影?$")
_SEPARATORS = re.compile(r"[\s、，,/／|丨｜：:；;&]+")
_HAN_NAME = re.compile(r"[\u3400-\u9fff]{2,4}")
_HAN_LETTER = re.compile(r"(?![文图摄])[\u3400-\u9fff]")
_HAN_NAMES = re.compile(r"[\u3400-\u9fff]{4,6}")
_LONG_NAME = re.compile(r"[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8}){1,3}|[A-Z][A-Za-z.'-]{1,20}")
_BODY = re.compile(
    r".*(?:[局院社部厅委办所校司会网报台团处科室队站刊]|中心|公司|集团|客户端|频道|大学|日电|综合)$"
)
_FORM = re.compile(
    r"(?:文|图|文图|图文|摄|本报|本刊|本台|本网|首席|见习|特约|全媒体|综合|整理|实习|驻\S{1,6})"
)
_LONGEST = 90
#: Surnames as rare as this in the list are common words far more often.
_RARE = 6


def is_byline(text: str) -> bool:
    """Whether the whole line is a byline (of whomever: a line of editors is one too)."""
    return len(text) <= _LONGEST and _parse(text) is not None


def authors_in(text: str) -> tuple[str, ...]:
    """The reporters and correspondents that a byline names."""
    closed = text[-1:] in _TAIL_ENDS or text[-1:].isspace()
    parsed = [] if _PHOTO.search(_TAIL.sub("", text) if closed else text) else _parse(text) or []
    return tuple(dict.fromkeys(name for name, is_author in parsed if is_author))


def _may_be_name(token: str) -> bool:
    """Whether a token beside certain names reads as one more, though its surname is rare."""
    return _is_name(token) or bool(
        _HAN_NAME.fullmatch(token) and len(token) < 4 and not _BODY.fullmatch(token)
    )


def _is_name(token: str) -> bool:
    return bool((_HAN_NAME.fullmatch(token) and _has_surname(token)) or _LONG_NAME.fullmatch(token))


def _has_surname(token: str) -> bool:
    return (len(token) in (2, 3) and token[0] in _surnames()) or token[:2] in _surnames()


@cache
def _surnames() -> frozenset[str]:
    return frozenset(row["surname"] for row in rows("surnames") if float(row["frequency"] or 0) > _RARE)


@lru_cache(maxsize=2048)
def _parse(text: str) -> list[tuple[str, bool]] | None:
    """Each name with whether it is an author's, or None where the line is no byline."""
    bare = _TAIL.sub("", _MARK.sub("", text))
    roles = list(_ROLE.finditer(bare))
    marked = _MARK.match(text) is not None
    if not roles:
        return _unmarked_names(bare) if marked else None
    if not _fits_before_role(bare[: roles[0].start()]):
        return None
    names = [(name, True) for name in _tokens(bare[: roles[0].start()])[:-1] if marked and _is_name(name)]
    for role, following in zip(roles, [*roles[1:], None], strict=True):
        chunk = bare[role.end() : following.start() if following else len(bare)]
        found = _names(chunk, last=following is None)
        if found is None:
            return None
        names += [(name, role.group() in _AUTHORS) for name in found]
    if names and not any(_is_name(name) for name, _ in names):
        return None
    return names


def _unmarked_names(bare: str) -> list[tuple[str, bool]] | None:
    """`◎周静雯 陈科`: a mark and names, no role."""
    tokens = _tokens(bare)
    if 1 <= len(tokens) <= 5 and all(_is_name(t) and _has_surname(t) for t in tokens):
        return [(token, True) for token in tokens]
    return None


def _fits_before_role(prefix: str) -> bool:
    """Before the first role stands a medium, a desk, or names whose role follows (`张三 摄`)."""
    return len(prefix) <= 30 and not re.search(r"[。！？；“”]", prefix)


def _names(chunk: str, *, last: bool) -> list[str] | None:
    """The names between one role and the next; the last token may be the next role's medium or desk."""
    tokens = _tokens(chunk)
    names = [t for t in tokens if _may_be_name(t) and not _FORM.match(t) and t not in MEDIA]
    odd = [
        t
        for t in tokens
        if t not in (*names, *MEDIA) and not _FORM.match(t) and not (last and _BODY.fullmatch(t))
    ]
    allowed = 0 if last else 1
    if len(odd) > allowed or any(len(t) > 16 for t in odd):
        return None
    return names


def _tokens(text: str) -> list[str]:
    """The words of a byline; two-character names set wide (`李  明`) are put together."""
    tokens: list[str] = []
    single = ""  # the first half of a name set wide
    for token in _SEPARATORS.split(text):
        if _HAN_LETTER.fullmatch(token):
            if single:
                tokens.append(single + token)
                single = ""
            else:
                single = token
        elif token:
            tokens += _unjoined(token)
            single = ""
    return tokens


def _unjoined(token: str) -> list[str]:
    """Two names printed without a space between them, apart."""
    surnames = _surnames()
    if _HAN_NAMES.fullmatch(token) and token[:2] not in surnames and not _BODY.match(token):
        for at in (2, 3):
            if 2 <= len(token) - at <= 3 and _has_surname(token[:at]) and _has_surname(token[at:]):
                return [token[:at], token[at:]]
    return [token]
