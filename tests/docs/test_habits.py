"""The section "Habits of callers" in the module's docs/operations.md, tried with real Terraform."""

from __future__ import annotations

import json
import re
import subprocess
import urllib.request
from typing import TYPE_CHECKING

import pytest
from support.documents import blocks, section
from support.foreign import command
from support.rehearsal import powered, reference_cluster
from support.terraform import MODULE, VERSIONS, Run, Workspace

from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path


OPERATIONS = MODULE / "docs" / "operations.md"

SETTINGS = """
terraform {
  required_providers {
    bcm = { source = "hashi-demo-lab/bcm" }
  }
}
"""
NODES = "".join(
    [
        "{\n",
        *(
            f'    "dgx-{n}" = {{ mac = "02:5e:00:00:d0:{n}", category = "default", '
            f'management_ip = "10.184.162.2{n}", ipmi_ip = "10.229.10.2{n}" }}\n'
            for n in ("05", "06")
        ),
        "  }",
    ]
)
CHANGING = """
variable "round" {
  type    = number
  default = 0
}

# Its output is not known in a plan in which `round` changes, although it is the same afterwards.
resource "terraform_data" "changing" {
  input            = VALUE
  triggers_replace = var.round
}
"""


ALLOWED = 3
"""The exit status of `explain` for a plan that powers only nodes that may be powered."""


def call(arguments: str = "", *, nodes: str = NODES, name: str = "provisioning") -> str:
    """Return a call of the module; arguments override the defaults."""
    return f"""
module "{name}" {{
  source = "./modules/bcm_node_provisioning"

  software_image_name = "default-image"
  management_network  = "internalnet"
  nodes               = {nodes}
  {arguments}
}}
"""


@pytest.fixture
def root(make_workspace: Callable[..., Workspace], head: HeadNode, module_directory: Path) -> Callable[..., Workspace]:
    """Return a function that makes a root module of a text, and then replaces the text."""
    made: list[Workspace] = []

    def make(text: str, files: Mapping[str, str] | None = None, *, terraform: Path | None = None) -> Workspace:
        if not made:
            made.append(make_workspace("root", head, terraform=terraform))
            (made[0].directory / "modules").symlink_to(module_directory.parent, target_is_directory=True)
        return made[0].use({"main.tf": SETTINGS + text, **(files or {})})

    return make


def said(run: Run) -> None:
    """Check that the document quotes the title of each error of a run."""
    text = " ".join(OPERATIONS.read_text(encoding="utf-8").split())
    errors = set(re.findall(r"Error: ([^│]+?)\s+(?:on |with )", run.output))
    assert errors
    for error in errors:
        assert f"`{error}`" in text, error


@pytest.mark.parametrize("version", VERSIONS)
def test_count(version: str, root: Callable[..., Workspace]) -> None:
    text = 'variable "enabled" {\n  default = false\n}\n' + call("count = var.enabled ? 1 : 0")
    workspace = root(text, terraform=VERSIONS[version])

    workspace.plan(expect=0)
    assert len(workspace.apply(None, "-var=enabled=true").changes) == 2
    # Without the call, its devices are removed.
    assert [name for name, _ in workspace.apply().changes] == ["removeDevice"] * 2


def test_moved(root: Callable[..., Workspace]) -> None:
    workspace = root(call('power_action = "power_on"\n  for_each = toset(["a"])'))
    assert len(workspace.apply().power) == 2
    renamed = call('power_action = "power_on"', name="nodes")

    without = root(renamed).plan(expect=2)
    assert re.findall(r"Actions: \d+ to invoke", without.output) == ["Actions: 2 to invoke"]

    moved = 'moved {\n  from = module.provisioning["a"]\n  to   = module.nodes\n}\n'
    assert root(renamed + moved).apply().changes == []


def test_depends_on(root: Callable[..., Workspace]) -> None:
    dependent = call('power_action = "power_cycle"\n  depends_on = [terraform_data.changing]')
    workspace = root(CHANGING.replace("VALUE", "0") + dependent)
    assert len(workspace.apply().power) == 2

    later = workspace.plan(None, "-var=round=1", expect=2)
    assert "Actions:" not in later.output
    assert workspace.apply(None, "-var=round=1").power == []


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("power_generation = terraform_data.changing.output", "7"),
        ("software_image_name = terraform_data.changing.output", '"default-image"'),
    ],
)
def test_unknown_requests(argument: str, value: str, root: Callable[..., Workspace]) -> None:
    """A value that a plan does not know powers every node, even if the value stays the same."""
    text = call(f'power_action = "power_cycle"\n  {argument}')
    if "software_image_name" in argument:
        text = text.replace('  software_image_name = "default-image"\n', "")
    workspace = root(CHANGING.replace("VALUE", value) + text)
    assert len(workspace.apply().power) == 2

    assert "Actions: 2 to invoke" in workspace.plan(None, "-var=round=1", expect=2).output


@pytest.mark.parametrize(
    ("arguments", "value"),
    [
        pytest.param("power_action = terraform_data.changing.output", '"power_on"', id="power_action"),
        pytest.param(
            'power_action = "power_on"\n  power_nodes = terraform_data.changing.output', '["dgx-05"]', id="power_nodes"
        ),
        pytest.param("nodes = { (terraform_data.changing.output) = local.node }", '"dgx-05"', id="hostname"),
        pytest.param("nodes = var.secret", "0", id="sensitive nodes"),
    ],
)
def test_what_must_be_known(arguments: str, value: str, root: Callable[..., Workspace]) -> None:
    text = call(arguments)
    if "nodes = " in arguments and "power_nodes" not in arguments:
        text = text.replace(f"  nodes               = {NODES}\n", "")
    # The provider reads BCM before Terraform reports the error.
    node = NODES.partition("= ")[2].partition("\n")[0]
    secret = f'variable "secret" {{\n  sensitive = true\n  default = {{ "dgx-05" = {node} }}\n}}\n'
    workspace = root(CHANGING.replace("VALUE", value) + f"locals {{\n  node = {node}\n}}\n" + secret + text)

    said(workspace.plan(expect=1))


def test_values_that_may_be_unknown_or_sensitive(root: Callable[..., Workspace], head: HeadNode) -> None:
    nodes = NODES.replace('"02:5e:00:00:d0:05"', "terraform_data.changing.output").replace(
        '"10.229.10.206" }', '"10.229.10.206", notes = var.note }'
    )
    note = 'variable "note" {\n  sensitive = true\n  default   = "in rack 7"\n}\n'
    workspace = root(CHANGING.replace("VALUE", '"02:5e:00:00:d0:05"') + note + call(nodes=nodes))

    run = workspace.apply()
    assert sorted(name for name, _ in run.changes) == ["addDevice", "addDevice"]
    assert "in rack 7" not in run.output
    assert head.devices()["dgx-06"]["notes"] == "in rack 7"
    workspace.plan(expect=0)


def test_target_powers_the_steps_before(root: Callable[..., Workspace]) -> None:
    workspace = root(call('power_action = "power_on"'))

    run = workspace.apply(None, '-target=module.provisioning.module.step_02.terraform_data.request["dgx-06"]')
    assert [hostname for _, hostname in run.power] == ["dgx-05", "dgx-06"]


def test_a_workspace_has_a_state_of_its_own(root: Callable[..., Workspace]) -> None:
    root(call('power_action = "power_on"')).apply()
    unmanaged = root(call('power_action = "power_on"', nodes=NODES.replace("ipmi_ip", "manage = false, ipmi_ip")))
    unmanaged.run("workspace", "new", "second", expect=0)

    assert "Actions: 2 to invoke" in unmanaged.plan(expect=2).output
    # BCM refuses to register them again.
    assert "already exists" in root(call()).apply(expect=1).output


PROVIDER = """
variable "CLUSTER" {
  type = string
}

provider "bcm" {
  alias    = "CLUSTER"
  endpoint = var.CLUSTER
  username = "admin"
  password = "admin"
}
"""
LOOK = (
    "BCM_ENDPOINT=${var.CLUSTER} BCM_USERNAME=admin BCM_PASSWORD=admin bcm-node-provisioning wait --timeout 1 || true"
)


def test_two_head_nodes(root: Callable[..., Workspace], head: HeadNode) -> None:
    """Each call has a provider and a readiness check of its own, for the same hostnames in both clusters."""
    with HeadNode(reference_cluster(), speed=100_000) as production:

        def both(**requests: str) -> str:
            return "".join(
                PROVIDER.replace("CLUSTER", name)
                + call(
                    f"providers = {{ bcm = bcm.{name} }}\n  {requests.get(name, '')}\n"
                    f'  readiness = {{ command = "{LOOK.replace("CLUSTER", name)}" }}',
                    name=name,
                )
                for name in ("staging", "production")
            )

        looks = "cmstatus.getStatusForDevices"
        workspace = root(both(staging='power_action = "power_on"'))
        # One process cannot be two providers.
        workspace.staying = False
        for name in head.environment:
            del workspace.environment[name]
        workspace.give({"staging": head.endpoint, "production": production.endpoint})

        workspace.apply(None)
        assert {**powered(head), "in production": powered(production)} == {
            "dgx-05": ["power_on"],
            "dgx-06": ["power_on"],
            "in production": {},
        }
        assert {"dgx-05", "dgx-06"} <= production.nodes().keys()

        requested = 'power_action = "power_on"'
        root(both(staging=requested, production=f'{requested}\n  power_nodes = ["dgx-06"]'))
        assert head.requests(looks)
        assert not production.requests(looks)
        plan = json.dumps(workspace.plan_document())
        explained = command("explain", "-", "--allow=dgx-06", environment=production.environment, stdin=plan)
        assert explained.code == ALLOWED
        assert (
            "The head node was not queried: the plan has several provider configurations (bcm.production, "
            "bcm.staging).\n"
        ) in explained.out
        workspace.apply(None)
        assert production.requests(looks)
        assert powered(production) == {"dgx-06": ["power_on"]}
        assert powered(head) == {"dgx-05": ["power_on"], "dgx-06": ["power_on"]}
        workspace.plan(None, expect=0)


TABLE = """\ufeffhostname,mac,category,management_ip,ipmi_ip,manage\r
dgx-05,02:5e:00:00:d0:05,default,10.184.162.205,10.229.10.205,\r
dgx-06 ,02:5e:00:00:d0:06,default,10.184.162.206,10.229.10.206,\r
"""


def test_csvdecode(root: Callable[..., Workspace]) -> None:
    """The expression in the document accepts a table as spreadsheets write it."""
    code = next(
        block
        for block in re.findall(r"```terraform\n(.*?)```", OPERATIONS.read_text(encoding="utf-8"), re.DOTALL)
        if "csvdecode" in block
    )
    workspace = root(code + call(nodes="local.nodes"), {"nodes.csv": TABLE})

    assert sorted(name for name, _ in workspace.apply().changes) == ["addDevice", "addDevice"]


@pytest.mark.parametrize(("function", "name"), [("yamldecode", "nodes.yaml"), ("jsondecode", "nodes.json")])
def test_decoded_nodes(function: str, name: str, root: Callable[..., Workspace]) -> None:
    nodes: dict[str, dict[str, str]] = {
        f"dgx-{n}": {
            "mac": f"02:5e:00:00:d0:{n}",
            "category": "default",
            "management_ip": f"10.184.162.2{n}",
            "ipmi_ip": f"10.229.10.2{n}",
        }
        for n in ("05", "06")
    }
    # For one node only: the elements of what is decoded differ in type.
    nodes["dgx-06"]["notes"] = "second"
    workspace = root(call(nodes=f'{function}(file("${{path.module}}/{name}"))'), {name: json.dumps(nodes)})

    changes = workspace.plan_document()["resource_changes"]
    assert sorted(c["index"] for c in changes if c["type"] == "bcm_cmdevice_device") == ["dgx-05", "dgx-06"]


def test_remote_state(root: Callable[..., Workspace], tmp_path: Path) -> None:
    state = {
        "version": 4,
        "terraform_version": "1.15.5",
        "serial": 1,
        "lineage": "b6ba0b95-7a4c-4b1c-a2a6-6a3a1c5ff4a2",
        "outputs": {"image": {"value": "default-image", "type": "string"}},
        "resources": [],
    }
    (tmp_path / "images.tfstate").write_text(json.dumps(state), encoding="utf-8")
    remote = """
data "terraform_remote_state" "images" {
  backend = "local"
  config  = { path = "../images.tfstate" }
}
"""
    arguments = 'power_action = "power_cycle"\n  software_image_name = data.terraform_remote_state.images.outputs.image'
    workspace = root(remote + call(arguments).replace('  software_image_name = "default-image"\n', ""))
    assert len(workspace.apply().power) == 2
    workspace.plan(expect=0)


def test_null_means_all_nodes(root: Callable[..., Workspace]) -> None:
    workspace = root(
        'variable "chosen" {\n  type    = list(string)\n  default = []\n}\n'
        + call('power_action = "power_on"\n  power_nodes = var.chosen')
    )

    assert "Actions:" not in workspace.plan(expect=2).output
    (workspace.directory / "chosen.tfvars.json").write_text('{"chosen": null}', encoding="utf-8")
    assert "Actions: 2 to invoke" in workspace.plan(None, "-var-file=chosen.tfvars.json", expect=2).output


def test_the_text_null(root: Callable[..., Workspace]) -> None:
    workspace = root(
        'variable "action" {\n  type    = string\n  default = null\n}\n' + call("power_action = var.action")
    )

    assert 'wrong: power_action = "null"' in workspace.plan(None, "-var=action=null", expect=1).output


def test_renaming_a_node(root: Callable[..., Workspace], head: HeadNode) -> None:
    """Renamed in BCM first, then in the state: nothing is written to BCM. The key alone stops the plan."""
    root(call()).apply()
    renamed = call(nodes=NODES.replace('"dgx-05" =', '"dgx-15" ='))
    assert "BCM has these nodes under another name: dgx-15" in root(renamed).plan(expect=1).output

    _rename(head, "dgx-05", "dgx-15")
    commands = section(OPERATIONS, "### Rename a node")
    workspace = root(renamed)
    (move,) = [
        line for code in blocks(commands, "shell") for line in code.splitlines() if line.startswith("terraform ")
    ]
    subprocess.run(["bash", "-euc", move], cwd=workspace.directory, env=workspace.environment, check=True)
    assert workspace.apply().changes == []
    workspace.plan(expect=0)


def _rename(head: HeadNode, hostname: str, name: str) -> None:
    """Rename a device in BCM, as an operator does with cmsh."""
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    record = {**head.devices()[hostname], "hostname": name}
    for body in (
        {"service": "login", "username": "admin", "password": "admin"},
        {"service": "cmdevice", "call": "updateDevice", "args": [record]},
    ):
        opener.open(f"{head.endpoint}/json", json.dumps(body).encode(), timeout=30).close()


def test_two_calls_with_a_node_in_both(root: Callable[..., Workspace]) -> None:
    """Each call has requests of its own, so a node in both is powered twice."""
    nodes = NODES.replace("ipmi_ip", "manage = false, ipmi_ip")
    root(call()).apply()
    root(call()).run("state", "rm", "module.provisioning", expect=0)
    both = call('power_action = "power_on"', nodes=nodes) + call(
        'power_action = "power_on"', nodes=nodes, name="second"
    )

    assert "Actions: 4 to invoke" in root(both).plan(expect=2).output
