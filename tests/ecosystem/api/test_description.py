"""The description in OpenAPI is true: schemathesis asks what it allows, and more, and reads the answers.

`API_EXAMPLES` is the number of requests an endpoint gets; `make nightly` asks more, and every edge of every
parameter too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.validation import validate_schema
from hypothesis import HealthCheck, settings
from rest_framework.throttling import SimpleRateThrottle
from schemathesis import Case, CheckContext, GenerationMode, Response
from schemathesis.config import (
    CoveragePhaseConfig,
    GenerationConfig,
    PhasesConfig,
    ProjectConfig,
    ProjectsConfig,
    SchemathesisConfig,
)
from schemathesis.core.parameters import ParameterLocation
from schemathesis.specs.openapi.checks import positive_data_acceptance

from articles.models import Article
from ecosystem.api.resources import resources
from tests.small_world import build

pytestmark = pytest.mark.django_db

EXAMPLES = int(os.environ.get("API_EXAMPLES", "6"))
#: Every edge of every parameter takes minutes.
THOROUGH = EXAMPLES > 50

_MEANS_NOTHING = re.compile("There is no |not a cursor|an ISO 8601|.* is no day")
_GENERATION = GenerationConfig(
    modes=list(GenerationMode), deterministic=not THOROUGH, database="none", allow_x00=False
)
_CONFIG = SchemathesisConfig(
    projects=ProjectsConfig(
        default=ProjectConfig(
            phases=PhasesConfig(coverage=CoveragePhaseConfig(enabled=THOROUGH)),
            generation=_GENERATION,
        )
    )
)
DESCRIPTION: dict[str, Any] = SchemaGenerator().get_schema(public=True)  # type: ignore[no-untyped-call]
schema = schemathesis.openapi.from_dict(DESCRIPTION, config=_CONFIG)
schema.app = WSGIHandler()


@pytest.fixture(autouse=True)
def _one_connection() -> Iterator[None]:
    """What a server does between requests would end the transaction of the test, as Django's client knows."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


def aim(case: Case[Any]) -> None:
    """Every other request is about something that is there, where the address is not wrong on purpose."""
    wrong = case.meta is None or case.meta.is_negative_at(ParameterLocation.PATH)
    if not case.path_parameters or wrong or len(str(case.path_parameters)) % 2 == 0:
        return
    known = _first_of(case.operation.path.split("/")[3])
    if known is not None:
        case.path_parameters = {**case.path_parameters, "id": known}


def _first_of(slug: str) -> Any:
    if slug == "articles":
        return Article.objects.values_list("pk", flat=True).first()
    for resource in resources():
        if resource.slug == slug:
            return resource.catalogue.rows().values_list(resource.key, flat=True).first()
    return None


@pytest.fixture(autouse=True)
def _without_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SimpleRateThrottle, "THROTTLE_RATES", {"anon": None, "token": None})
    build()


def test_the_description_is_valid_openapi() -> None:
    validate_schema(DESCRIPTION)  # type: ignore[no-untyped-call]


def test_every_resource_is_described() -> None:
    for resource in resources():
        assert f"/api/v1/{resource.slug}" in DESCRIPTION["paths"]
        assert f"/api/v1/{resource.slug}/{{id}}" in DESCRIPTION["paths"]


def what_is_allowed_is_refused_only_where_it_means_nothing(
    _context: CheckContext, response: Response, case: Case[Any]
) -> None:
    """A code or id that nothing has, a cursor that no list gave: stricter than schemathesis' own check."""
    allowed = case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE
    if allowed and response.status_code == 400:
        assert _MEANS_NOTHING.match(response.json()["detail"]), response.text


@schema.parametrize()
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
def test_answers_are_as_described(case: Case[Any]) -> None:
    aim(case)
    own = what_is_allowed_is_refused_only_where_it_means_nothing
    case.call_and_validate(additional_checks=[own], excluded_checks=[positive_data_acceptance])
