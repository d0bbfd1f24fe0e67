"""Work that outgrows a request: for `make worker` where `REDIS_URL` names a broker, else done in place."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

app = Celery("atlas")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(["articles.uploading"])
