"""Write docs/data-dictionary.md from the models: `python -m tools.data_dictionary`.

A test holds the page and the models equal.
"""

import inspect
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import django
from django.apps import apps
from django.db.models import Field, Model
from django.utils import translation

AnyField: TypeAlias = "Field[Any, Any]"
TARGET = Path(__file__).resolve().parent.parent / "docs" / "data-dictionary.md"
HEAD = """# Data dictionary

Made from the models by `python -m tools.data_dictionary`; do not edit by hand.
Every kind has the columns of `Entity` too. `→` marks a reference; a column is optional where it says so.
"""


def main() -> None:
    """Write the page anew."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    TARGET.write_text(page(), encoding="utf-8")


def page() -> str:
    """The whole page."""
    with translation.override("en"):
        return "\n".join([HEAD, *lines()]) + "\n"


def lines() -> Iterator[str]:
    """One section per app, one table per model."""
    for label in ("ecosystem", "articles"):
        yield f"## {apps.get_app_config(label).verbose_name} (`{label}`)\n"
        for model in sorted(apps.get_app_config(label).get_models(), key=lambda m: m.__name__):
            yield from table(model)


def table(model: type[Model]) -> Iterator[str]:
    """The columns that the model itself declares."""
    yield f"### {model.__name__}\n"
    yield f"{inspect.cleandoc(model.__doc__ or '').splitlines()[0]}\n"
    yield "| column | type | meaning |"
    yield "| --- | --- | --- |"
    own = [*model._meta.local_fields, *model._meta.local_many_to_many]
    for field in own:
        if field.name != "id":
            yield f"| `{field.name}` | {kind_of(field)} | {meaning(field)} |"
    yield ""


def kind_of(field: AnyField) -> str:
    """The column's type in plain words."""
    if field.is_relation and field.related_model is not None:
        several = "many " if field.many_to_many else ""
        related = field.related_model
        name = related if isinstance(related, str) else related.__name__
        return f"{several}→ {name}"
    size = f"({field.max_length})" if field.max_length else ""
    return f"{field.get_internal_type().removesuffix('Field').lower()}{size}"


def meaning(field: AnyField) -> str:
    """Label, help text, choices, and whether it may be missing."""
    parts = [str(field.verbose_name)]
    if field.help_text:
        parts.append(str(field.help_text))
    if field.choices:
        parts.append("one of " + ", ".join(f"`{value}`" for value, _ in field.flatchoices if value))
    if field.null or field.blank:
        parts.append("optional")
    return "; ".join(parts).replace("|", "\\|")


if __name__ == "__main__":
    main()
