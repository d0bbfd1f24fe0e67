from django.db import migrations

from ecosystem.roles import make_groups


def make(apps, schema_editor):
    """The groups reviewer, editor and admin, with what they may do to accounts and to what is known."""
    make_groups(apps, schema_editor.connection.alias, "auth", "ecosystem")


class Migration(migrations.Migration):

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('contenttypes', '0002_remove_content_type_name'),
        ('ecosystem', '0004_name_key'),
    ]

    operations = [
        # Groups stay when migrations are taken back: people are in them.
        migrations.RunPython(make, migrations.RunPython.noop),
    ]
