"""Addresses of accounts."""

from django.contrib.auth.views import LoginView, LogoutView, PasswordChangeView
from django.urls import path, reverse_lazy

from ecosystem.accounts.language import choose_language

urlpatterns = [
    path("accounts/login/", LoginView.as_view(redirect_authenticated_user=True), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path(
        "accounts/password/",
        PasswordChangeView.as_view(
            template_name="registration/password.html", success_url=reverse_lazy("saved-views")
        ),
        name="password",
    ),
    path("i18n/setlang/", choose_language, name="set_language"),
]
