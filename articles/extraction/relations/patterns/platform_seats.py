"""In whose house a platform stands, and who runs it for somebody else."""

from articles.extraction.document import RelationType
from articles.extraction.relations.pattern import Pattern

PATTERNS = (
    Pattern(
        name="stands at",
        type=RelationType.HOSTS,
        regex="(?:位于|设在|设于|坐落于){S:company|university|institute}{gap:4}的{gap:6}{O:platform}",
        cues=("位于", "设在", "设于", "坐落于"),
        example="位于[university:甲大学]的[platform:海岳重点实验室]获批。",
        gives=("甲大学 > 海岳重点实验室",),
        counter="位于[university:甲大学]附近，[platform:海岳重点实验室]获批。",
        confidence=0.88,
    ),
    Pattern(
        name="run for another",
        type=RelationType.HOSTS,
        regex="{O:platform}{gap:4}由{agency|region|park}{gap:4}(?:主办|建设|出资|投资|指导){gap:2}、(?:由)?"
        "{S:company|university|institute}{gap:4}(?:运营|承建|管理|承办)",
        cues=("运营", "承建", "管理", "承办"),
        example="[platform:海岳科创中心]由[agency:甲市科技局]主办、[company:海岳集团]运营。",
        gives=("海岳集团 > 海岳科创中心",),
        counter="[platform:海岳科创中心]由[agency:甲市科技局]主办、[company:海岳集团]到会。",
        confidence=0.9,
    ),
)
