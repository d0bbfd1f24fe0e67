"""`manage.py bootstrap`: bring a new or an old database to the point where the site can be served."""

import secrets
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.core.management.base import BaseCommand

from articles.models import Article
from ecosystem.reference import is_loaded
from ecosystem.roles import Role

SAMPLES = settings.FIXTURES_DIR / "articles"


class Command(BaseCommand):
    """Migrations, then — each only where it is missing — reference lists, sample articles, an admin."""

    help = "Migrate, load reference lists and sample articles into an empty database, create the first admin."

    def handle(self, *args: Any, **options: Any) -> None:
        """Do what is missing; quick when nothing is."""
        call_command("migrate", verbosity=0)
        if not is_loaded():
            call_command("load_reference_data", stdout=self.stdout)
        if not Article.objects.exists():
            manifest = SAMPLES / "manifest.csv"
            call_command("import_articles", SAMPLES, manifest=manifest, stdout=self.stdout)
        self.ensure_admin()

    def ensure_admin(self) -> None:
        """Create the account `admin` with a random password, and say it this once."""
        users = get_user_model().objects
        if users.filter(is_superuser=True).exists():
            return
        password = secrets.token_urlsafe(12)
        admin = users.create_superuser("admin", password=password)
        admin.groups.add(Group.objects.get(name=Role.ADMIN))
        self.stdout.write(f"Admin account made. Name: admin   Password: {password}   (shown only now)")
