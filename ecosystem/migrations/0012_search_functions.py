"""On PostgreSQL, words are looked up through their indexes whatever the planner thinks of them."""

from django.db import migrations


def create(apps, schema_editor):
    from ecosystem.search.index import postgres

    if schema_editor.connection.vendor == "postgresql":
        for statement in postgres.FUNCTIONS:
            schema_editor.execute(statement)


def drop(apps, schema_editor):
    from ecosystem.search.index import postgres

    if schema_editor.connection.vendor == "postgresql":
        for name in postgres.FINDERS.values():
            schema_editor.execute(f"DROP FUNCTION {name}(tsquery)")


class Migration(migrations.Migration):
    dependencies = [("ecosystem", "0011_api_tokens")]

    operations = [migrations.RunPython(create, drop)]
