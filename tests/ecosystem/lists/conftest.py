"""The words that lists may use: sectors, qualifications and regions, two of one name."""

import pytest

from ecosystem.models import Qualification, Region, Sector


@pytest.fixture(autouse=True)
def vocabulary(db: None) -> None:
    Sector.objects.create(code="new_energy", name="新能源", name_en="New energy")
    Qualification.objects.create(code="little_giant", name="专精特新“小巨人”企业")
    Qualification.objects.create(code="listed", name="上市公司")
    for code, name in (("990100", "临州市"), ("990101", "河东区"), ("990201", "河东区")):
        Region.objects.create(code=code, name=name, reference="表", status="active")
