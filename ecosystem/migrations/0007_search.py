"""The entries of search, and the index of words that fits the database."""

from django.db import migrations, models


def create(apps, schema_editor):
    from ecosystem.search.index import postgres, sqlite

    made = {"postgresql": postgres.CREATE, "sqlite": sqlite.CREATE}[schema_editor.connection.vendor]
    for statement in made.split("; "):
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    from ecosystem.search.index.base import TABLE

    schema_editor.execute(f"DROP TABLE {TABLE}")


class Migration(migrations.Migration):
    dependencies = [("ecosystem", "0006_undone_reason")]

    operations = [
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=12, verbose_name="kind")),
                ("record", models.BigIntegerField(verbose_name="record")),
                ("title", models.CharField(max_length=300, verbose_name="name")),
                ("forms", models.TextField(blank=True, verbose_name="forms")),
                ("region", models.CharField(blank=True, max_length=12, verbose_name="region")),
                ("sectors", models.CharField(blank=True, max_length=400, verbose_name="sectors")),
                ("weight", models.PositiveIntegerField(default=0, verbose_name="weight")),
                ("day", models.DateField(blank=True, null=True, verbose_name="day")),
                ("digest", models.CharField(max_length=40, verbose_name="digest")),
            ],
            options={
                "verbose_name": "search entry",
                "verbose_name_plural": "search entries",
                "constraints": [models.UniqueConstraint(fields=("kind", "record"), name="search_entry_once")],
            },
        ),
        migrations.RunPython(create, drop),
    ]
