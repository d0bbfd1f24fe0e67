"""Settings, all from environment variables (a `.env` file beside manage.py is read too).

`docs/operations.md` lists the variables. Without any of them the project runs on SQLite under var/.
"""

import secrets
from pathlib import Path

import environ
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"
env = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")


def _secret_key() -> str:
    """The key from the environment, else one made once and kept under var/ for this machine."""
    given = env.str("SECRET_KEY", default="")
    if given:
        return str(given)
    kept = VAR_DIR / "secret_key"
    if not kept.exists():
        VAR_DIR.mkdir(exist_ok=True)
        kept.write_text(secrets.token_urlsafe(50), encoding="ascii")
        kept.chmod(0o600)
    return kept.read_text(encoding="ascii")


DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = _secret_key()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "django_filters",
    "django_htmx",
    "rest_framework",
    "knox",
    "drf_spectacular",
    "import_export",
    "ecosystem",
    "articles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "ecosystem.browse.content_security.content_security_policy",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "ecosystem.browse.language.chinese_unless_chosen",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
            ],
        },
    },
]

DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'atlas.sqlite3'}")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # WAL lets people read while an import writes; IMMEDIATE makes two writers wait instead of failing.
    DATABASES["default"]["OPTIONS"] = {
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        "transaction_mode": "IMMEDIATE",
        "timeout": 30,
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

LOGIN_URL = "login"
LOGIN_REDIRECT_URL = LOGOUT_REDIRECT_URL = "home"

# Mails tell what is new in saved views. Without a server they are printed.
EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = env.str("MAIL_FROM", default="atlas@localhost")
# What stands before the addresses in mails.
SITE_URL = env.str("SITE_URL", default="http://127.0.0.1:8000/")

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", _("Simplified Chinese")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = env.str("TIME_ZONE", default="Asia/Shanghai")
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = BASE_DIR / "staticfiles"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEBUG
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        )
    },
}

# Behind a TLS proxy set HTTPS=true; a machine on 127.0.0.1 has no certificate.
HTTPS = env.bool("HTTPS", default=False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
# Whether all of a domain is served over TLS is its owner's to say, not this site's.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None

# How long each facet of a list may count; one that takes longer shows its values without counts.
FACET_SECONDS = env.float("FACET_SECONDS", default=0.5)

# Where the public reference lists live; `extraction` reads its gazetteers from here too.
FIXTURES_DIR = BASE_DIR / "fixtures"

# Files that staff drop into the browser lie here until they are imported.
UPLOADS_DIR = env.path("UPLOADS_DIR", default=VAR_DIR / "uploads")()
UPLOAD_MAX_BYTES = env.int("UPLOAD_MAX_MB", default=50) * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 500
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

# Redis, where there is one: broker of the worker, and a cache that all processes share. Without it long
# steps run within the request.
REDIS_URL = env.str("REDIS_URL", default="")
_CACHE: dict[str, str] = (
    {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
)
CACHES = {
    "default": _CACHE,
    # What lists counted, kept until what is shown changes (`ecosystem.browse.memory`).
    "counts": {**_CACHE, "KEY_PREFIX": "counts", "TIMEOUT": 3600},
}
CELERY_BROKER_URL = REDIS_URL or "memory://localhost/"
CELERY_TASK_ALWAYS_EAGER = not REDIS_URL
CELERY_TASK_IGNORE_RESULT = True
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TIMEZONE = TIME_ZONE

# An OpenAI-compatible endpoint that proposes facts beside the grammar; off without an address.
EXTRACTION_ENGINE_URL = env.str("EXTRACTION_ENGINE_URL", default="")
EXTRACTION_ENGINE_MODEL = env.str("EXTRACTION_ENGINE_MODEL", default="")
EXTRACTION_ENGINE_KEY = env.str("EXTRACTION_ENGINE_KEY", default="")
EXTRACTION_ENGINE_TIMEOUT = env.float("EXTRACTION_ENGINE_TIMEOUT", default=60.0)

# The interface under /api/v1/ is read by anybody, in JSON; the limits are per token, else per address.
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "ecosystem.api.negotiation.OnlyJSON",
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_AUTHENTICATION_CLASSES": ["ecosystem.api.access.tokens.BearerAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_THROTTLE_CLASSES": [
        "ecosystem.api.access.limits.AddressLimit",
        "ecosystem.api.access.limits.TokenLimit",
    ],
    "DEFAULT_THROTTLE_RATES": {
        "anon": env.str("API_RATE", default="120/min"),
        "token": env.str("API_TOKEN_RATE", default="1200/min"),
    },
    # How many proxies add to X-Forwarded-For; none is trusted unless said.
    "NUM_PROXIES": env.int("API_PROXIES", default=0),
    "EXCEPTION_HANDLER": "ecosystem.api.errors.handler",
}
# Tokens are kept as hashes; a person names each and says how long it holds.
# Its own table would stand empty beside ours, unknown to Django, and hold back what clears accounts.
MIGRATION_MODULES = {"knox": None}
KNOX_TOKEN_MODEL = "ecosystem.ApiToken"  # noqa: S105 - no password but a model
SPECTACULAR_SETTINGS = {
    "TITLE": "Ecosystem Atlas",
    "DESCRIPTION": "What is known of regional innovation ecosystems, and how it changed.",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="WARNING")},
}
