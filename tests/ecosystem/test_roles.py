"""Who may what: the declaration, the groups, the table of the docs and the real pages agree."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group, Permission, User
from django.core.management import call_command
from django.db import connection
from django.test import Client

from articles.models import Article, Claim, ImportRun, Source
from ecosystem import services
from ecosystem.models import Company, Decision, Judgement, Relation, Sector
from ecosystem.roles import DEEDS, LABELS, Role, may, permissions_of, table
from tests.articles.importing.worlds import take, world
from tests.ecosystem.admin.forms import save

pytestmark = pytest.mark.django_db

#: A request: method, address, data. With data empty, a form opens; else something is done.
Probe = tuple[str, str, dict[str, Any]]


def paper(name: str) -> None:
    things = [
        ("company", "海岳磁材有限公司"),
        ("company", "海岳新材料有限公司"),
        ("consortium", "江北联合体"),
    ]
    ties = [("member_of", 0, 2)]
    take(world(name, "海岳磁材有限公司、海岳新材料有限公司与江北联合体。" + name, things, ties))


@pytest.fixture
def probes() -> dict[str, list[Probe]]:
    """For each deed, requests that only those get through who may do it."""
    paper("a.txt")
    Sector.objects.get_or_create(code="new_energy", defaults={"name": "新能源"})
    one, other = Company.objects.order_by("pk")
    services.set_value(entity=one, name="summary", value="说明")
    services.judge_different(one=one, other=other)
    company = f"/admin/ecosystem/company/{one.pk}"
    pair = [one.pk, other.pk]
    row = Relation.objects.get().pk
    decision, judgement = Decision.objects.get().pk, Judgement.objects.get().pk
    article, source = Article.objects.get().pk, Source.objects.get().pk
    run = ImportRun.objects.create(paths=["a.txt"], extractor="1").pk
    claim = Claim.objects.order_by("pk")[0].pk
    actions = {"edit": ("company", "bulk", pair), "merge": ("company", "merge", pair)}
    chosen = {
        key: [("POST", f"/admin/ecosystem/{model}/", {"action": name, "_selected_action": rows})]
        for key, (model, name, rows) in actions.items()
    }
    return {
        "read": [("GET", "/", {}), ("GET", "/companies/", {}), ("GET", "/changes/", {})],
        "look": [("GET", f"{company}/change/", {}), ("GET", "/admin/ecosystem/decision/", {})],
        "sources": [
            ("GET", f"/admin/articles/claim/{claim}/change/", {}),
            ("GET", f"/admin/articles/article/{article}/change/", {}),
        ],
        "decide": [("GET", "/review/facts/", {}), ("GET", "/review/conflicts/", {})],
        "judge": [("GET", "/review/duplicates/", {})],
        "undo": [
            ("POST", f"/admin/ecosystem/decision/{decision}/undo/", {"x": "1"}),
            ("POST", f"/admin/ecosystem/judgement/{judgement}/undo/", {"x": "1"}),
        ],
        "edit": [*chosen["edit"], ("POST", f"{company}/machine/summary/", {"x": "1"})],
        "add": [
            ("GET", "/admin/ecosystem/company/add/", {}),
            ("GET", "/admin/ecosystem/company/import/", {}),
        ],
        "rows": [
            ("GET", "/admin/ecosystem/relation/add/", {}),
            ("GET", "/admin/ecosystem/metric/add/", {}),
            ("GET", f"/admin/ecosystem/relation/{row}/delete/", {}),
        ],
        "upload": [("GET", "/uploads/", {})],
        "merge": [
            *chosen["merge"],
            ("GET", f"/review/merge/{one.public_id}/", {}),
            ("GET", f"/review/split/{one.public_id}/", {}),
        ],
        "retract": [
            ("POST", "/admin/articles/article/", {"action": "retract", "_selected_action": [article]})
        ],
        "withdraw": [
            ("POST", "/admin/articles/importrun/", {"action": "withdraw", "_selected_action": [run]})
        ],
        "trust": [("POST", f"/admin/articles/source/{source}/change/", {"name": "报甲", "trust": "9"})],
        "vocabularies": [("GET", "/admin/ecosystem/sector/add/", {})],
        "users": [("GET", "/admin/auth/user/add/", {}), ("GET", "/admin/auth/user/", {})],
        "tokens": [("GET", "/admin/ecosystem/apitoken/", {})],
    }


def client_of(role: Role) -> Client:
    client = Client()
    if role is not Role.READER:
        someone = User.objects.create_user(role.value, is_staff=True)
        someone.groups.add(Group.objects.get(name=role.value))
        client.force_login(someone)
    return client


def names_of(group: Group) -> set[str]:
    """The permissions of a group, as `app.codename`."""
    held = group.permissions.select_related("content_type")
    return {f"{p.content_type.app_label}.{p.codename}" for p in held}


def gets_through(client: Client, probe: Probe) -> bool:
    """Whether the page answered; a list whose action is not offered shows itself and does nothing."""
    method, address, data = probe
    response = client.post(address, data) if method == "POST" else client.get(address)
    if "action" in data:
        return response.status_code == 200 and "chosen" in (response.context or {})
    to_login = response.status_code == 302 and "login" in response.headers["Location"]
    return response.status_code in (200, 302) and not to_login


@pytest.mark.parametrize("role", list(Role))
def test_each_role_may_what_the_table_says_and_nothing_else(
    role: Role, probes: dict[str, list[Probe]]
) -> None:
    client = client_of(role)
    allowed = {deed.key: {gets_through(client, probe) for probe in probes[deed.key]} for deed in DEEDS}
    assert allowed == {deed.key: {may(role, deed)} for deed in DEEDS}


def test_the_docs_have_the_table_of_the_declaration() -> None:
    text = Path(settings.BASE_DIR, "docs", "operations.md").read_text(encoding="utf-8")
    assert table() in text


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.EDITOR, Role.ADMIN])
def test_the_groups_hold_what_is_declared(role: Role) -> None:
    assert names_of(Group.objects.get(name=role.value)) == permissions_of(role)


def test_migrations_alone_make_the_groups_before_any_permission_exists() -> None:
    Group.objects.all().delete()
    Permission.objects.all().delete()
    for app in ("ecosystem", "articles"):
        migration = import_module(f"{app}.migrations.0005_roles")
        migration.make(apps, connection.schema_editor())
    for role in LABELS:
        assert names_of(Group.objects.get(name=role.value)) == permissions_of(role)


def test_migrate_puts_a_group_right_and_leaves_others_alone() -> None:
    reviewer = Group.objects.get(name="reviewer")
    other = Group.objects.create(name="press")
    wrong = Permission.objects.get(codename="delete_company")
    reviewer.permissions.set([wrong])
    other.permissions.set([wrong])
    call_command("migrate", verbosity=0)
    assert names_of(reviewer) == permissions_of(Role.REVIEWER)
    assert other.permissions.get() == wrong


def test_a_reviewer_sees_a_record_and_no_field_to_fill() -> None:
    paper("a.txt")
    page = client_of(Role.REVIEWER).get(f"/admin/ecosystem/company/{Company.objects.all()[0].pk}/change/")
    assert 'name="reason"' not in page.content.decode()


def test_an_editor_decides_in_the_form() -> None:
    paper("a.txt")
    company = Company.objects.order_by("pk")[0]
    save(client_of(Role.EDITOR), company, summary="说明", reason="走访")
    assert Decision.objects.get().reason == "走访"


def test_an_admin_makes_no_superuser_and_touches_none() -> None:
    root = User.objects.create_superuser("root")
    client = client_of(Role.ADMIN)
    own = User.objects.get(username="admin")
    client.post(f"/admin/auth/user/{own.pk}/change/", {"username": "admin", "is_superuser": "on"})
    own.refresh_from_db()
    assert not own.is_superuser
    assert client.get(f"/admin/auth/user/{root.pk}/password/").status_code == 403
    assert client.post(f"/admin/auth/user/{root.pk}/change/", {"username": "x"}).status_code == 403


def test_every_deed_has_a_probe(probes: dict[str, list[Probe]]) -> None:
    assert probes.keys() == {deed.key for deed in DEEDS}
