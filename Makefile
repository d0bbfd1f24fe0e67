# What a newcomer types: `make run`, `make test`. `make help` lists the rest.
# Needs Python 3.11 or newer and make; everything else is installed into .venv/ and node_modules/.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
HOST ?= 127.0.0.1
PORT ?= 8000
MANAGE := $(BIN)/python manage.py
STATIC_SOURCES := $(shell find static -type f -not -path 'static/vendor/*' 2>/dev/null)
MESSAGES := $(wildcard locale/*/LC_MESSAGES/*.po)

.DEFAULT_GOAL := help
.PHONY: help setup run test test-sqlite test-postgres lint format import reference worker bench faults nightly scores confidence messages shell clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "make %-14s %s\n", $$1, $$2}'

# --- set-up -----------------------------------------------------------------------------------------

$(VENV)/.run: requirements.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; set PYTHON=…" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

node_modules/.installed: package.json package-lock.json $(VENV)/.run
	tools/npm.sh $(VENV) ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

static/vendor/.copied: tools/vendor.py node_modules/.installed
	$(BIN)/python tools/vendor.py
	@touch $@

locale/.compiled: $(MESSAGES) $(VENV)/.run
	$(BIN)/pybabel -q compile --directory locale --domain django
	@touch $@

staticfiles/.collected: $(STATIC_SOURCES) static/vendor/.copied
	$(MANAGE) collectstatic --noinput --clear --verbosity 0
	@touch $@

setup: $(VENV)/.run static/vendor/.copied locale/.compiled ## Install everything that serving needs

# --- everyday ---------------------------------------------------------------------------------------

run: setup staticfiles/.collected ## Set up, fill the knowledge base on first use, serve on 127.0.0.1:8000 (PORT=…)
	$(MANAGE) bootstrap
	@echo "科创图谱 · Ecosystem Atlas: http://$(HOST):$(PORT)/   (Ctrl-C stops it)"
	@exec $(BIN)/gunicorn config.wsgi --bind $(HOST):$(PORT) --workers 2 --threads 4 --timeout 60 --limit-request-line 8190 --log-level warning

import: setup ## Import articles: make import PATHS="file folder …" [MANIFEST=file] [ARGS=--dry-run]
	@test -n "$(PATHS)" || { echo 'Say what to import: make import PATHS="file folder …" [MANIFEST=file]' >&2; exit 2; }
	$(MANAGE) migrate --verbosity 0
	$(MANAGE) import_articles $(PATHS) $(if $(MANIFEST),--manifest $(MANIFEST)) $(ARGS)

reference: setup ## Load the reference lists of fixtures/ again, after they changed
	$(MANAGE) migrate --verbosity 0
	$(MANAGE) load_reference_data

worker: setup ## Work off uploads in the background (REDIS_URL names the broker; without it they run in place)
	@test -n "$(REDIS_URL)" || { echo "REDIS_URL names no broker: uploads run within the request, no worker is needed." >&2; exit 2; }
	@exec $(BIN)/celery --app config worker --concurrency 1 --loglevel INFO

shell: setup ## A Django shell
	$(MANAGE) shell

# --- quality ----------------------------------------------------------------------------------------

test: $(VENV)/.dev setup test-sqlite test-postgres ## Set up and run all tests (PostgreSQL and Chromium ones where those are there)

test-sqlite: $(VENV)/.dev setup
	env -u DATABASE_URL $(if $(WORLDS),WORLDS=$(WORLDS)) $(BIN)/pytest --numprocesses 2 --dist worksteal $(TESTS)

test-postgres: $(VENV)/.dev setup
	@url=$$($(BIN)/python tools/postgres_url.py) || exit 1; \
	test -n "$$url" || { echo "No PostgreSQL answers: its tests are left out (TEST_POSTGRES_URL names one)."; exit 0; }; \
	DATABASE_URL=$$url $(if $(WORLDS),WORLDS=$(WORLDS)) $(BIN)/pytest --numprocesses 2 --dist worksteal --database-only $(TESTS)

faults: $(VENV)/.dev setup ## Break the model on purpose, one fault at a time: the tests must catch each (WORDS="part of a name")
	env -u DATABASE_URL $(BIN)/python -m tests.faults $(WORDS)

nightly: faults ## The faults, a thousand random worlds on each database (WORLDS=…), every edge of the interface (API_EXAMPLES=…)
	$(MAKE) test-sqlite test-postgres WORLDS=$(or $(WORLDS),1000) \
		TESTS="tests/articles/importing/test_random_worlds.py tests/articles/importing/test_books_of_lives.py"
	API_EXAMPLES=$(or $(API_EXAMPLES),100) $(MAKE) test-sqlite TESTS=tests/ecosystem/api/test_description.py

lint: $(VENV)/.dev locale/.compiled ## Formatting, style, types, boundaries, names in word lists, translations, migrations
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy .
	$(BIN)/lint-imports
	$(BIN)/python -m tools.lexicon_lint
	$(MANAGE) makemigrations --check --dry-run
	$(MANAGE) check

format: $(VENV)/.dev ## Format the code
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.dev setup staticfiles/.collected ## Speed, as ratios to plain tools in the same run
	$(BIN)/python -m benchmarks

scores: $(VENV)/.dev setup ## Score extraction: our samples, then both halves of the annotated news (BENCH_CORPUS=file)
	$(MANAGE) evaluate_extraction fixtures/gold fixtures/articles --manifest fixtures/articles/manifest.csv
	@$(if $(BENCH_CORPUS),,echo; echo "BENCH_CORPUS names no collection: the halves of benchmarks/gold are not scored.")
	$(if $(BENCH_CORPUS),$(MANAGE) evaluate_extraction --develop benchmarks/gold/develop "$(BENCH_CORPUS)" --rarely-seen benchmarks/gold/held_out "$(BENCH_CORPUS)" $(ARGS))

confidence: $(VENV)/.dev setup ## Measure how often rules err, for lexicons/confidence.csv (BENCH_CORPUS=file)
	@test -n "$(BENCH_CORPUS)" || { echo "BENCH_CORPUS=file names the collection that benchmarks/gold is of." >&2; exit 2; }
	$(MANAGE) evaluate_extraction --develop benchmarks/gold/develop "$(BENCH_CORPUS)" --rarely-seen benchmarks/gold/held_out "$(BENCH_CORPUS)" --measure-confidence --unread benchmarks/gold/held_out "$(BENCH_CORPUS)" $(ARGS)

messages: $(VENV)/.dev ## Collect translatable strings into locale/
	$(MANAGE) makemessages --all --no-obsolete --no-location --ignore 'fixtures/*' --ignore '.venv/*' --ignore 'node_modules/*'

clean: ## Remove what the set-up made, but not the database
	rm -rf $(VENV) node_modules static/vendor staticfiles locale/.compiled
