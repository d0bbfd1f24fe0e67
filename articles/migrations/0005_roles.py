from django.db import migrations

from ecosystem.roles import make_groups


def make(apps, schema_editor):
    """What the groups may do to articles, sources and import runs."""
    make_groups(apps, schema_editor.connection.alias, "articles")


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0004_scope_index'),
        ('ecosystem', '0005_roles'),
    ]

    operations = [
        # Groups stay when migrations are taken back: people are in them.
        migrations.RunPython(make, migrations.RunPython.noop),
    ]
