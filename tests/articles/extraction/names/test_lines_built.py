import pytest

from articles.extraction.names.endeavours.lines_built import find_lines_built


def lines(text: str) -> list[str]:
    return [m.text for m in find_lines_built(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "沅澜客专、地铁7号线全面进场施工，北湖路跨线桥加快建设。",
            ["沅澜客专", "地铁7号线", "北湖路跨线桥"],
        ),
        ("沅衢高铁建设全线推进。", ["沅衢高铁"]),
        ("澜口特大桥工程顺利合龙。", ["澜口特大桥工程"]),
    ],
)
def test_lines_that_are_being_built_are_projects(text: str, names: list[str]) -> None:
    assert lines(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "公路和铁路建设是合作的重点。",
        "为进一步提升隧道建设质量。",
        "沅衢高铁开通后，出行方便。",
        "加快高速公路建设，",
    ],
)
def test_lines_in_general_or_that_run_are_not(text: str) -> None:
    assert lines(text) == []
