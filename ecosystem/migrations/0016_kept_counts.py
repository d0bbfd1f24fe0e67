from django.db import migrations, models

_COUNT = """
UPDATE ecosystem_entity SET
    relations_count =
        (SELECT COUNT(*) FROM ecosystem_relation r WHERE r.subject_id = ecosystem_entity.id)
        + (SELECT COUNT(*) FROM ecosystem_relation r WHERE r.object_id = ecosystem_entity.id),
    metrics_count = (SELECT COUNT(*) FROM ecosystem_metric m WHERE m.subject_id = ecosystem_entity.id)
"""


class Migration(migrations.Migration):
    """Relations and figures of each record are counted where they are kept, not where they are listed."""

    dependencies = [("ecosystem", "0015_entity_sorted")]

    operations = [
        migrations.AddField(
            model_name="entity",
            name="relations_count",
            field=models.PositiveIntegerField(default=0, editable=False, verbose_name="relations"),
        ),
        migrations.AddField(
            model_name="entity",
            name="metrics_count",
            field=models.PositiveIntegerField(default=0, editable=False, verbose_name="metrics"),
        ),
        migrations.RunSQL(_COUNT, migrations.RunSQL.noop),
    ]
