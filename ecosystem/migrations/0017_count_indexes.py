from django.db import migrations, models


class Migration(migrations.Migration):
    """Long lists are sorted by their counts."""

    dependencies = [("ecosystem", "0016_kept_counts")]

    operations = [
        migrations.AddIndex(
            model_name="entity",
            index=models.Index(fields=["kind", "status", "relations_count"], name="entity_tied"),
        ),
        migrations.AddIndex(
            model_name="entity",
            index=models.Index(fields=["kind", "status", "metrics_count"], name="entity_measured"),
        ),
    ]
