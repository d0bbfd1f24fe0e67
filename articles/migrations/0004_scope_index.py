from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0003_agreement'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='sourcename',
            index=models.Index(fields=['scope'], name='source_name_scope'),
        ),
    ]
