# make        sets adref up and builds every submission into output/
# make test   sets adref up and runs every test
# make help   shows the rest

PYTHON ?= python3
BIN := .venv/bin

.PHONY: all test bench lint lock clean help

all:
	@$(PYTHON) scripts/set_up.py build
	@$(BIN)/adref build

test:
	@$(PYTHON) scripts/set_up.py test
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/python -m pytest --numprocesses auto

bench:
	@$(PYTHON) scripts/set_up.py test
	@$(BIN)/python tests/bench/bench.py
	@$(BIN)/python tests/bench/rates.py
	@$(BIN)/python tests/bench/names.py

lint:
	@$(PYTHON) scripts/set_up.py test
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/pyright
	@PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/snakefmt --check Snakefile

COMPILE := uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	--generate-hashes --no-annotate --custom-compile-command "make lock"

lock:
	@$(COMPILE) pyproject.toml --group build --output-file requirements.lock
	@$(COMPILE) --group test --constraints requirements.lock \
		--output-file tests/tools/requirements.lock

clean:
	@rm -rf .snakemake .pytest_cache .ruff_cache .hypothesis
	@find output -mindepth 1 ! -name .gitignore -delete

help:
	@echo "make         set adref up and build every submission into output/"
	@echo "make test    set adref up and run every test"
	@echo "make bench   measure how fast adref builds, checks, imports and lists names"
	@echo "make lint    check the code: layout, habits, types"
	@echo "make lock    choose newer Python packages and write requirements.lock (needs uv)"
	@echo "make clean   remove what was built"
