"""Offices as local outlets print them: behind a bare zone, by their short names, without their place."""

import pytest

from tests.articles.extraction.names.finding import found


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("近日，高新区科技局到企业走访。", "高新区科技局"),
        ("记者从经开区公安分局获悉", "经开区公安分局"),
        ("昨天，永州市住建局发布通知", "永州市住建局"),
        ("记者从市投促局了解到", "市投促局"),
        ("由省侨联承办的年会", "省侨联"),
        ("近日，市消防救援支队开展演练", "市消防救援支队"),
        ("铜陵市委常委、副市长到场", "铜陵市委"),
        ("市委常委、副市长到场", "市委"),
        ("会上，省委网信办介绍了情况", "省委网信办"),
        ("县委县政府高度重视", "县政府"),
        ("由江苏省绿色发展专家委员会评审", "江苏省绿色发展专家委员会"),
    ],
)
def test_an_office_is_found(text: str, office: str) -> None:
    assert ("agency", office) in found(text)


@pytest.mark.parametrize("text", ["各市委要高度重视", "任政治局常委的时候", "在集聚区科研楼里"])
def test_anybody_is_no_office(text: str) -> None:
    assert not {name for kind, name in found(text) if kind == "agency"}


def test_an_institute_of_the_province_is_found() -> None:
    assert ("institute", "省农科院") in found("昨天，省农科院公布了新品种")
