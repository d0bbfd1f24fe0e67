"""Admin forms filled in and sent as a browser would."""

from typing import Any

from django.test import Client

from ecosystem.models import Entity


def form_of(client: Client, address: str) -> dict[str, Any]:
    """The form as the browser would send it back unchanged."""
    context = client.get(address).context
    data = initial(context["adminform"].form)
    for inline in context["inline_admin_formsets"]:
        formset = inline.formset
        data |= {f"{formset.prefix}-{k}": v for k, v in formset.management_form.initial.items()}
        for form in formset.initial_forms:
            data |= initial(form)
    return data


def initial(form: Any) -> dict[str, Any]:
    """The values of one form that has not been touched."""
    values = {form.add_prefix(name): form[name].value() for name in form.fields}
    return {name: value for name, value in values.items() if value is not None}


def address_of(entity: Entity) -> str:
    """Where the form of a record is."""
    return f"/admin/ecosystem/{entity.kind}/{entity.pk}/change/"


def save(client: Client, entity: Entity, **changes: Any) -> None:
    """Send the form of a record with some values changed; it must be taken."""
    address = address_of(entity)
    response = client.post(address, form_of(client, address) | changes)
    assert response.status_code == 302, response.context["errors"]


def confirm(client: Client, address: str, data: dict[str, Any] | None = None, **more: Any) -> Any:
    """Look at an effect, as the page of `address` shows it, and confirm it; `more` goes with the request."""
    asked = data or {}
    seen = client.post(address, asked, **more).context
    answer = {"confirmed": "1", "state": seen["state"], "next": seen["next"]}
    return client.post(address, asked | answer)


def prefixed(client: Client, entity: Entity, model: type) -> str:
    """The prefix of the table of `model`'s rows that lead from the record."""
    context = client.get(address_of(entity)).context
    sets = [i.formset for i in context["inline_admin_formsets"] if i.formset.model is model]
    return str(next((s.prefix for s in sets if s.initial_forms), sets[0].prefix))
