# The commands we type. `make` alone lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
# Bytecode written once makes every later start four times as fast.
unexport PYTHONDONTWRITEBYTECODE
PYTHON := .venv/bin/python
READY := .venv/ready
TOOLS := .venv/tools
PIP := $(PYTHON) -m pip install --quiet --disable-pip-version-check

.PHONY: help run test check types layers bench drills pages screenshots strings wheel lock clean

help: ## this list
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 14

run: $(READY) ## the application on a sample library; without a display, the examples as Word files
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
	  test -e out/library || $(PYTHON) -m casewriter import --library out/library resources/samples/*.json; \
	  $(PYTHON) -m casewriter --library out/library; \
	else \
	  mkdir -p out; \
	  echo "There is no display: the finished examples are written as Word files instead."; \
	  $(PYTHON) -m casewriter export resources/samples/*.json --to docx --kind draft -o out/; \
	fi

test: $(TOOLS) node_modules/ready ## every test, with coverage
	@.ci/machine test
	$(PYTHON) -m pytest -n auto --dist worksteal --cov --cov-report=
	@$(PYTHON) -m coverage report --format=total | sed 's/$$/ % covered/'

check: $(TOOLS) types layers ## lint, types, layers
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types: $(TOOLS) ## mypy, strict
	$(PYTHON) -m mypy

layers: $(TOOLS) ## which floor may import from which
	$(PYTHON) -c 'from importlinter.cli import lint_imports_command as check; check()'

bench: $(READY) .venv/bench ## how fast, in ratios to a peer in the same run
	@.ci/machine bench
	$(PYTHON) -m bench

drills: $(TOOLS) ## the long trials: kills, full disks, damage; goes on where it stopped, FRESH=1 begins anew
	@.ci/machine drills
	$(PYTHON) -m tests.drills $(if $(FRESH),--fresh)
	$(PYTHON) -m tests.drills.word $(WORD)

pages: $(TOOLS) node_modules/ready ## how files look and what judges say of them, some twenty minutes; ACCEPT=1 keeps the new look
	@.ci/machine pages
	$(PYTHON) -m tests.pages $(if $(ACCEPT),looks --accept)

screenshots: $(READY) ## the pictures of README and manual, from a scripted tour
	@.ci/machine look
	$(PYTHON) docs/tour.py

strings: $(READY) ## take new interface strings into i18n/ and compile
	.venv/bin/pyside6-lupdate -extensions py -locations none -no-obsolete -pluralonly casewriter -ts i18n/casewriter_en.ts
	others=$$(ls i18n/*.ts | grep -v _en.ts) && .venv/bin/pyside6-lupdate -extensions py -locations none -no-obsolete casewriter -ts $$others || true
	for file in i18n/*.ts; do .venv/bin/pyside6-lrelease -silent "$$file"; done

wheel: $(TOOLS) ## build the wheel and try it away from the checkout
	rm -rf dist
	$(PYTHON) -m build --wheel --no-isolation --outdir dist
	.ci/try-wheel

lock: $(READY) ## pin every dependency anew, with hashes
	.ci/lock

clean: ## forget everything that was made
	rm -rf .venv node_modules out dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*

# The environment, made again when the lock or a translation changes.
$(READY): requirements.lock pyproject.toml hatch_build.py $(wildcard i18n/*.ts)
	@.ci/machine run
	@test -x $(PYTHON) || python3 -m venv .venv
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

# What tests and checks need besides.
$(TOOLS): tests/requirements.lock $(READY)
	@$(PIP) --require-hashes -r tests/requirements.lock
	@touch $@

.venv/bench: bench/requirements.lock $(READY)
	@$(PIP) --require-hashes -r bench/requirements.lock
	@touch $@

node_modules/ready: package-lock.json
	@.ci/machine test
	@# `npm ci` would want the validators of all other systems in the lock as well.
	@# Scripts of packages are not run: one of them would fetch a Java of its own.
	@npm install --no-save --silent --no-audit --no-fund --ignore-scripts
	@touch $@
