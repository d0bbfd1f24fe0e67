"""`/accounts/tokens/`: people make and revoke the tokens of their programs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar, cast

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from ecosystem.models import ApiToken

if TYPE_CHECKING:
    TokenFormBase = forms.ModelForm[ApiToken]
else:
    TokenFormBase = forms.ModelForm

#: Tokens of one person; more are forgotten ones.
MOST = 20


class TokenForm(TokenFormBase):
    """What a new token is for, and how long it holds."""

    days = forms.TypedChoiceField(
        label=gettext_lazy("Valid for"),
        coerce=int,
        choices=[
            (30, gettext_lazy("30 days")),
            (365, gettext_lazy("a year")),
            (0, gettext_lazy("until revoked")),
        ],
        initial=365,
    )

    class Meta:
        model = ApiToken
        fields = ("name", "scope")
        # Figures have a scope too, of another meaning.
        labels: ClassVar = {"scope": gettext_lazy("Scope")}

    def made(self, user: User) -> str:
        """Make the token. The result is the only copy of it."""
        days = self.cleaned_data["days"]
        _kept, token = ApiToken.objects.create(
            user,
            expiry=timedelta(days=days) if days else None,
            name=self.cleaned_data["name"],
            scope=self.cleaned_data["scope"],
        )
        return str(token)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def tokens(request: HttpRequest) -> HttpResponse:
    """One's own tokens; a new one is shown in the answer that makes it, and never again."""
    user = cast(User, request.user)
    own = ApiToken.objects.filter(user=user)
    form = TokenForm(request.POST or None)
    made = ""
    if request.method == "POST" and form.is_valid():
        if own.count() >= MOST:
            form.add_error(None, _("You have %(number)d tokens; revoke one first.") % {"number": MOST})
        else:
            made, form = form.made(user), TokenForm()
    return render(request, "api/tokens.html", {"tokens": own, "form": form, "made": made})


@login_required
@require_POST
def revoke(request: HttpRequest, key: str) -> HttpResponse:
    """Take a token back, at once."""
    get_object_or_404(ApiToken, digest=key, user=request.user.pk).delete()
    messages.success(request, _("The token is revoked."))
    return redirect("api-tokens")
