from django.db import migrations, models


class Migration(migrations.Migration):
    """Pages show the best documented relations of a record: a few of thousands."""

    dependencies = [("ecosystem", "0017_count_indexes")]

    operations = [
        migrations.AddIndex(
            model_name="relation",
            index=models.Index(fields=["subject", "type", "-sources", "id"], name="relation_ranked"),
        ),
        migrations.AddIndex(
            model_name="relation",
            index=models.Index(fields=["object", "type", "-sources", "id"], name="relation_inverse_ranked"),
        ),
        migrations.RemoveIndex(model_name="relation", name="relation_inverse"),
    ]
