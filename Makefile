# make run: check corpus/ against claims.yaml.   make test: lint, types and the suite.
# Both make their own virtual environment first; nothing else needs to be installed by hand.
# make eval: score against the reference annotations, where they lie beside the project.
# make bench: ratios of speed (docs/performance.md).   make fuzz: damage articles for two minutes.
# make pictures: the pictures of the docs, where there is a browser.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
EVAL   ?= ../shared/eval
FUZZ   ?= --seconds 120
COMPILE = $(BIN)/python -m compileall -q leapcheck && \
          $(BIN)/python -c 'from leapcheck.compiled import keep_all; keep_all()'

.PHONY: run test lint dev eval bench fuzz readme pictures messages clean

run: $(VENV)/.installed
	@$(BIN)/leapcheck check corpus --ledger claims.yaml || [ $$? -eq 1 ]

test: lint
	$(BIN)/pytest --numprocesses auto --dist loadfile

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

dev: $(VENV)/.dev

eval: $(VENV)/.installed
	@if [ ! -d "$(EVAL)" ]; then echo "nothing scored: there is no $(EVAL) (make eval EVAL=FOLDER)"; exit 0; fi; \
	set -e; export PATH="$(CURDIR)/$(BIN):$$PATH"; cd "$(EVAL)"; \
	echo "claims"; python score.py dev.json; \
	echo "findings"; python score_findings.py --articles ../articles relations.jsonl; \
	echo "planted errors"; python planted.py dev.json --rounds 2; \
	echo "quantities"; python score_quantities.py recognizers_zh_dev.jsonl

bench: $(VENV)/.installed
	@$(COMPILE)
	@$(BIN)/python bench/startup.py
	@$(BIN)/python bench/growth.py
	@$(BIN)/python bench/lengths.py
	@$(BIN)/python bench/throughput.py
	@$(BIN)/python bench/stages.py
	@$(BIN)/python bench/memory.py
	@$(BIN)/python bench/ledger.py
	@$(BIN)/python bench/many.py
	@$(BIN)/python bench/page.py

# The console blocks of README.md and docs/, with what their commands print now
readme: $(VENV)/.dev
	@$(BIN)/python -m tools.examples

# The pictures in docs/images, made from the real reports on corpus/
pictures: $(VENV)/.dev
	@$(BIN)/python -m tools.pictures
	@$(BIN)/python -m tools.page_pictures

# The Chinese catalogue in the order of the code, with a place for every new sentence
messages: $(VENV)/.dev
	@cd tests && ../$(BIN)/python -m language

fuzz: $(VENV)/.installed
	@$(BIN)/python bench/fuzz.py $(FUZZ)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check -e .
	@$(COMPILE)
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev]'
	@$(COMPILE)
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
