"""Where a document is at home: what 自治区, 全市 or 省科技厅 mean in it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from articles.extraction.document import Extraction, Kind
from ecosystem.identity.places import among, leading_place, region_codes


@dataclass(frozen=True, slots=True)
class Home:
    """Province and prefecture of a document, each empty where nothing tells."""

    province: str = ""
    prefecture: str = ""

    @property
    def finest(self) -> str:
        """The smaller of the two that is known."""
        return self.prefecture or self.province


def region_code(name: str, code: str | None, home: str) -> str:
    """The code of a region: as extraction read it, else the only one that its name can mean."""
    return code or among(region_codes(name), home)


def home_of(extraction: Extraction) -> Home:
    """The publisher's own place, else the province and prefecture that the text speaks of most."""
    source = extraction.document.source or next(
        (a.source for a in extraction.layout.articles if a.source), ""
    )
    publisher = among(leading_place(source or "")[1], "")
    counts = _spoken_of(extraction)
    province = _province(publisher) or _most(counts, _province)
    local = Counter({code: n for code, n in counts.items() if _province(code) == province})
    return Home(province, _prefecture(publisher) or _most(local, _prefecture))


def _spoken_of(extraction: Extraction) -> Counter[str]:
    counts: Counter[str] = Counter()
    entities = extraction.entities
    for mention in extraction.mentions:
        if mention.thing is not None and entities[mention.thing].kind is Kind.REGION:
            region = entities[mention.thing]
            code = region_code(region.name, region.attributes.get("code"), "")
            if code:
                counts[code] += 1
    return counts


def _most(counts: Counter[str], area: Callable[[str], str]) -> str:
    """The area with most mentions; the lower code where two have as many."""
    sums: Counter[str] = Counter()
    for code, number in counts.items():
        if area(code):
            sums[area(code)] += number
    return min(sums, key=lambda code: (-sums[code], code), default="")


def _province(code: str) -> str:
    return code[:2] + "0000" if code else ""


def _prefecture(code: str) -> str:
    return "" if not code or code.endswith("0000") else code[:4] + "00"
