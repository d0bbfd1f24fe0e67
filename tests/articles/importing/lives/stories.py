"""What articles of the random worlds say, and how it reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, NamedTuple

from hypothesis import strategies as st

from articles.extraction.document import Extraction
from articles.importing.identities import everywhere
from tests.articles.importing.worlds import world

#: A thing: its kind and which one of its kind.
Thing = tuple[str, int]

NAMES = {
    "company": ("江北重工有限公司", "海西化工有限公司", "东港药业有限公司"),
    "consortium": ("江北装备创新联合体", "海西新材料产业创新联合体"),
    "park": ("海岳高新技术产业开发区", "云海高新技术产业开发区"),
}
SECTORS = ("new_materials", "biomedicine")
LEVELS = ("国家级", "省级", "市级")
ALIASES = ("江工", "海化", "东药")
#: Publishers, and how far they are trusted.
SOURCES = {"报甲": 80, "报乙": 50, "报丙": 50}
DATES = ("2022", "2023-05", "2024-01-02")


class Said(NamedTuple):
    """One claim: about what, which property, its value, and the other thing of a relation."""

    subject: Thing
    property: str
    value: Any
    object: Thing | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """What one article says, and who printed it when."""

    company: int
    partner: int
    union: int
    park: int
    type: str
    title: str
    sector: str
    level: str
    value: int
    alias: str
    source: str
    published: str
    #: What the publisher adds, of no matter.
    note: str = ""

    def claims(self) -> Iterator[Said]:
        """As the importer must understand it."""
        company, union, park = ("company", self.company), ("consortium", self.union), ("park", self.park)
        for thing in dict.fromkeys((company, union, park, ("company", self.partner))):
            yield Said(thing, "name", name_of(thing))
        yield Said(company, "alias", self.alias)
        yield Said(company, "sectors", self.sector)
        yield Said(company, "metric", self.value)
        yield Said(union, "level", self.level)
        yield Said(company, f"relation:{self.type}", self.title, union)
        yield Said(company, "relation:in_park", "", park)
        if self.partner != self.company:
            yield Said(company, "relation:partners_with", "", ("company", self.partner))

    @property
    def words(self) -> str:
        """The text without the note; stories that say different things share next to no words."""
        facts = (self.company, self.partner, self.union, self.park, self.type, self.title, self.sector)
        more = (self.level, self.value, self.alias)
        other = "".join(chr(0x4E00 + Random(repr((facts, more, n))).randrange(20000)) for n in range(150))
        company, partner = NAMES["company"][self.company], NAMES["company"][self.partner]
        union, park = NAMES["consortium"][self.union], NAMES["park"][self.park]
        said = f"{park}的{company}（{self.alias}）与{partner}、{self.level}{union}"
        return f"{said}，{self.title}，员工{self.value}人。{other}。"

    @property
    def text(self) -> str:
        """As printed."""
        return self.words + self.note

    def told(self, name: str) -> Extraction:
        """As a document that was read."""
        company, partner = ("company", NAMES["company"][self.company]), NAMES["company"][self.partner]
        entities: list[Any] = [
            (*company, {"aliases": [self.alias], "sectors": [self.sector]}),
            ("consortium", NAMES["consortium"][self.union], {"level": self.level}),
            ("park", NAMES["park"][self.park]),
        ]
        relations: list[Any] = [(self.type, 0, 1, self.title or None), ("in_park", 0, 2)]
        if self.partner != self.company:
            entities.append(("company", partner))
            relations.append(("partners_with", 0, 3))
        figure = {"subject": 0, "indicator": "员工", "value": self.value, "unit": "人", "period": "2024"}
        return world(
            name, self.text, entities, relations, [figure], source=self.source, published=self.published
        )


def name_of(thing: Thing) -> str:
    """What it is called in full."""
    return NAMES[thing[0]][thing[1]]


def public_id(thing: Thing) -> str:
    """Its address, which follows from its name alone."""
    return everywhere(thing[0], name_of(thing)).public_id


THINGS = [(kind, number) for kind, names in NAMES.items() for number in range(len(names))]
STORIES = st.builds(
    Story,
    company=st.integers(0, 2),
    partner=st.integers(0, 2),
    union=st.integers(0, 1),
    park=st.integers(0, 1),
    type=st.sampled_from(["leads", "member_of"]),
    title=st.sampled_from(["", "牵头单位", "理事长单位"]),
    sector=st.sampled_from(SECTORS),
    level=st.sampled_from(LEVELS),
    value=st.integers(1, 3),
    alias=st.sampled_from(ALIASES),
    source=st.sampled_from(list(SOURCES)),
    published=st.sampled_from(DATES),
)
