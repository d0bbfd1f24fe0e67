import pytest

from articles.extraction.document import Kind
from tests.articles.extraction.reading import named


@pytest.mark.parametrize(
    "text",
    [
        "澜安通信募资8亿元，用于沅澜绿色数字经济算力中心项目。",
        "一行考察了沅澜智能科技有限公司青少年无人机实训基地项目。",
    ],
)
def test_a_centre_to_be_is_a_project_only(text: str) -> None:
    assert named(text, Kind.PROJECT)
    assert not named(text, Kind.PLATFORM)


def test_a_centre_that_is_spoken_of_by_itself_stays() -> None:
    text = "澜安通信募资8亿元，用于沅澜绿色数字经济算力中心项目。沅澜绿色数字经济算力中心已服务百家企业。"
    assert named(text, Kind.PLATFORM)
