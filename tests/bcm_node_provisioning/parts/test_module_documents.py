"""The module's documents: they are complete, match the code, and their examples work."""

from __future__ import annotations

import ast
import ipaddress
import json
import os
import re
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import hcl2
import pytest
from support.documents import anchors, blocks, prose, rows, section
from support.terraform import MODULE, ROOT, Workspace

from bcm_node_provisioning.inputs import (
    INVENTORY,
    BmcSettings,
    Category,
    FilesystemMount,
    Inputs,
    Interface,
    KernelModule,
    Node,
    Readiness,
)
from bcm_node_provisioning.inventory import load
from bcm_node_provisioning.parts.builder import Options
from bcm_node_provisioning.parts.inventory import FIXED
from bcm_node_provisioning.parts.outputs import OUTPUTS
from bcm_node_provisioning.parts.readme import inventory_readme, operations, readme
from bcm_node_provisioning.rules import accept, rules
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk
from bcm_simulator.hardware import Transfer
from bcm_simulator.installation import QUEUED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Every object of the inputs, under the heading of its table and by what precedes the names of its fields there.
TABLES = {
    "## Reference": {"": Inputs},
    "#### `nodes[*]`": {"": Node, "interfaces[*].": Interface},
    "#### `categories[*]`": {
        "": Category,
        "fsmounts[*].": FilesystemMount,
        "modules[*].": KernelModule,
        "bmc_settings.": BmcSettings,
    },
    "#### `readiness`": {"": Readiness},
}
EXAMPLE = ROOT / "examples" / "inventory" / "inventory.yaml"

README = readme(Options())
OPERATIONS = operations(Options())
OF_INVENTORY = inventory_readme(Options(), load(EXAMPLE))
TEXTS = {"README": README, "operations": OPERATIONS, "inventory": OF_INVENTORY}


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ModuleStack:
    return ModuleStack(cdk.App(outdir=str(tmp_path_factory.mktemp("cdktf.out"))), "module")


@pytest.fixture
def text(request: pytest.FixtureRequest) -> str:
    return TEXTS[request.param]


each_text = pytest.mark.parametrize("text", TEXTS, indirect=True)


def calls(text: str, name: str = "provisioning") -> list[dict[str, Any]]:
    """Return the arguments of each call of the module."""
    found = [plain(hcl2.loads(code)) for code in blocks(text, "terraform")]
    return [call[name] for code in found for call in code.get("module", []) if name in call]


def plain(value: Any) -> Any:
    """Return the values that hcl2 has parsed: strings without quotes, heredocs without their markers."""
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items() if not key.startswith("__")}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str) and value.startswith('"<<-EOT\n'):
        return "\n".join(line.strip() for line in value.splitlines()[1:-1]) + "\n"
    return value.removeprefix('"').removesuffix('"') if isinstance(value, str) else value


@each_text
def test_no_placeholder_and_no_requirement_number_is_left(text: str) -> None:
    assert re.findall(r"@\{.*?\}|^@section.*$", text, re.MULTILINE) == []
    assert re.findall(r"\b(?:FR|SC|US)-?\d+", text) == []


@each_text
def test_links_lead_to_headings(text: str) -> None:
    homes = {"": text, "docs/operations.md": OPERATIONS, "../README.md": README}
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(text)):
        name, _, anchor = target.partition("#")
        if name not in homes or (anchor and anchor not in anchors(homes[name])):
            broken.append(target)
    assert broken == []


@each_text
def test_shell_is_valid_and_terraform_is_formatted(text: str, make_workspace: Callable[..., Workspace]) -> None:
    for code in blocks(text, "shell"):
        checked = subprocess.run(["bash", "-n"], input=code, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, ""), code
    workspace = make_workspace("fmt")
    for number, code in enumerate(blocks(text, "terraform")):
        (workspace.directory / f"{number}.tf").write_text(code, encoding="utf-8")
    assert workspace.run("fmt", "-check", "-diff", expect=0).stdout == ""


@pytest.mark.parametrize("heading", TABLES)
def test_each_field_of_the_inputs_has_a_row_with_its_default(heading: str) -> None:
    expected = [
        (f"`{path}{name}`", "required" if field.is_required() else f"`{json.dumps(field.default)}`")
        for path, model in TABLES[heading].items()
        for name, field in model.model_fields.items()
    ]
    found = [(name, default) for name, _type, default, _description in rows(section(README, heading))]
    assert sorted(found) == sorted(expected)


def test_sensitive_inputs_and_no_others_are_marked() -> None:
    marked = {row[0] for heading in TABLES for row in rows(section(README, heading)) if row[-1].endswith(" Sensitive.")}
    assert marked == {"`bmc_username`", "`bmc_password`"}


def test_text_in_angle_brackets_is_not_taken_for_html() -> None:
    for heading in TABLES:
        for row in rows(section(README, heading)):
            assert re.findall(r"(?<!\\)<(?!br>)", re.sub(r"`[^`]*`", "", " ".join(row))) == []


@pytest.mark.parametrize("text", ["README", "inventory"], indirect=True)
def test_each_output_has_a_row(text: str) -> None:
    assert [row[0] for row in rows(section(text, "### Outputs"))] == [f"`{name}`" for name in OUTPUTS]


@pytest.mark.parametrize("text", ["README", "inventory"], indirect=True)
def test_each_prerequisite_has_a_command_and_a_good_answer(text: str) -> None:
    """FR-041 to FR-050, in their order."""
    prerequisites = section(text, "## Prerequisites")
    (script,) = blocks(prerequisites, "shell")
    parts = re.split(r"^# (\d+)\. .*\n", script, flags=re.MULTILINE)[1:]
    assert parts[::2] == [str(number) for number in range(1, 11)]
    assert all(commands.strip() for commands in parts[1::2])
    assert [(number, bool(good)) for number, good, _note in rows(prerequisites)] == [
        (str(number), True) for number in range(1, 11)
    ]
    for named in (
        "cmsh -c",
        "localimages",
        "DeviceResolveAnyMAC=1",
        "/cm/local/apps/cmd/etc/cmd.conf",
        "MaxNumberOfProvisioningThreads",
        "updateprovisioners",
        "provisioningslots",
        "ipmitool",
    ):
        assert named in prerequisites


def test_both_scenarios_have_an_example() -> None:
    """FR-051."""
    provision, reprovision = (
        calls(section(README, heading)) for heading in ("## Provision new nodes", "## Re-provision nodes")
    )
    assert [call["power_action"] for call in provision] == ["power_on"]
    assert [call["power_action"] for call in reprovision] == ["power_cycle"]
    assert "software_image_name" in reprovision[0]


def test_a_warning_precedes_the_example_of_a_power_cycle() -> None:
    text = section(README, "## Re-provision nodes")

    assert "Drain the nodes first" in text[: text.index("```")]


def test_examples_give_inputs_that_the_module_takes() -> None:
    given = [{name: value for name, value in call.items() if name != "source"} for call in calls(README + OPERATIONS)]
    assert len(given) >= 4
    for call in given:
        assert call.keys() <= Inputs.model_fields.keys()
        if "nodes" in call:
            # A reference in an example counts as a CDKTF token, whose value is not known either.
            accept(json.loads(json.dumps(call).replace('"${', '"${TfToken[')), rules())
        if "readiness" in call:
            Readiness.model_validate(call["readiness"])


def test_the_complete_example_is_valid_and_so_is_the_import_beside_it(
    stack: ModuleStack, make_workspace: Callable[..., Workspace]
) -> None:
    (complete,) = [code for code in blocks(README, "terraform") if code.startswith("terraform {")]
    (beside,) = [code for code in blocks(OPERATIONS, "terraform") if "import {" in code]
    files = {f"modules/bcm_node_provisioning/{name}": content for name, content in stack.render().items()}
    workspace = make_workspace("root").use({"main.tf": complete, "imports.tf": beside, **files})

    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []


def test_the_root_module_of_an_inventory_is_valid(make_workspace: Callable[..., Workspace]) -> None:
    workspace = make_workspace("root")
    (workspace.directory / "cluster").symlink_to(EXAMPLE.parent / "cluster", target_is_directory=True)
    (code,) = blocks(OF_INVENTORY, "terraform")
    workspace.use({"main.tf": code})

    assert json.loads(workspace.run("validate", "-json", expect=0).stdout)["diagnostics"] == []


def test_tables_say_what_is_a_variable_and_what_an_inventory_has() -> None:
    inventory = load(EXAMPLE)

    assert {row[0].strip("`") for row in rows(section(OF_INVENTORY, "### Inventory"))} == set(INVENTORY)
    assert {
        row[0].strip("`"): json.loads(row[2].strip("`")) for row in rows(section(OF_INVENTORY, "### Variables"))
    } == {name: getattr(inventory, name) for name in Inputs.model_fields if name not in FIXED}


def test_the_advice_to_separate_bmc_traffic() -> None:
    """FR-034."""
    advice = section(README, "## Secrets and isolation")

    assert "out-of-band network of their own" in " ".join(advice.split())
    assert "623" in advice


def test_the_project_context_is_the_documented_one() -> None:
    """FR-052."""
    context = section(README, "## Project context")

    assert "`hashi-demo-lab/bcm` `~> 0.1`" in context
    for named in ("cpu-03", "cpu-05", "cpu-06", "dgx-05", "dgx-06", "10.184.162.0/24", "10.229.10.0/24"):
        assert named in context
    networks = [ipaddress.ip_network(text) for text in re.findall(r"[\d.]+/24", context)]
    addresses = {ipaddress.ip_address(text) for text in re.findall(r"\b10(?:\.\d+){3}\b(?!/)", README)}
    assert all(any(address in network for network in networks) for address in addresses)


def test_parameters_of_the_generator_appear_with_their_values() -> None:
    options = Options(steps=40, extra_interfaces=2)

    assert "up to 40 nodes one after another" in " ".join(readme(options).split())
    assert "from 0 to 2: `nodes`" in " ".join(operations(options).split())
    assert "`Sequential mode can power 40 nodes`" in operations(options)


def _addresses(tree: dict[str, Any], prefix: str = "") -> Iterator[str]:
    for kind, named in tree.get("resource", {}).items():
        yield from (f"{prefix}{kind}.{name}" for name in named)
    for kind, named in tree.get("action", {}).items():
        yield from (f"{prefix}action.{kind}.{name}" for name in named)


def test_addresses_named_are_those_of_the_module(stack: ModuleStack) -> None:
    step = plain(hcl2.loads(stack.render()["step/main.tf"]))
    in_step = {
        f"{'action.' if section_name == 'action' else ''}{kind}.{name}"
        for section_name in ("resource", "action")
        for block in step[section_name]
        for kind, named in block.items()
        for name in named
    }
    known = {f"module.provisioning.{address}" for address in _addresses(stack.to_terraform())}
    known |= {f"module.provisioning.module.step_03.{address}" for address in in_step}

    named = set(re.findall(r"module\.provisioning(?:\.module\.\w+)?(?:\.action)?\.\w+\.\w+(?=\[)", README + OPERATIONS))
    assert len(named) >= 6
    assert named <= known


def test_the_table_of_what_works_is_the_measured_one() -> None:
    """`make compatibility` runs the cases and compares them with the same table."""
    expected = (ROOT / "tests" / "compatibility" / "expected.md").read_text(encoding="utf-8")

    assert expected.strip() in section(OPERATIONS, "## What works where")


# Messages in the documents


@dataclass(frozen=True)
class Message:
    """A message of the program or the module: its constant parts, in order."""

    parts: tuple[str, ...]

    def has(self, quote: str) -> bool:
        """Return whether a quote, with `…` for variable parts, is part of the message."""
        text = "…".join(self.parts)
        pattern = ".*".join(re.escape(part.strip()) for part in quote.split("…"))
        return re.search(pattern, " ".join(text.split()), re.DOTALL) is not None


def _template(text: str) -> Message:
    return Message(tuple(re.split(r"\$\{(?:[^{}]|\{[^{}]*\})*\}", text)))


def _of_module(stack: ModuleStack) -> dict[str, Message]:
    """Return the messages in the HCL that stop a plan: those of preconditions first, then those of variables."""
    messages = {}
    for name, text in stack.render().items():
        if name.endswith(".tf"):
            for found in re.findall(r'error_message += (\((?:.|\n)*?\n      \)|".*")', text):
                for quoted in re.findall(r'"((?:[^"\\$]|\\.|\$\{(?:[^{}]|\{[^{}]*\})*\}|\$)*)"', found):
                    if len(quoted) > 30:
                        messages[f"{name}: {quoted[:60]}"] = _template(quoted.replace('\\"', '"'))
    return messages


def _of_code(*directories: Path) -> list[Message]:
    """Return all strings in Python code; of f-strings the constant parts."""
    found = []
    for directory in directories:
        for path in directory.rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr):
                    found.append(
                        Message(
                            tuple(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
                        )
                    )
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found.append(_template(node.value))
    return found


def _quoted(heading: str) -> list[str]:
    """Return the messages that a table quotes, from its column of messages."""
    return [quote for row in rows(section(OPERATIONS, heading)) for quote in re.findall(r"`([^`]+)`", row[0])]


def test_every_message_that_stops_a_plan_is_quoted_and_explained(stack: ModuleStack) -> None:
    messages = _of_module(stack)
    quotes = _quoted("### The plan stops")

    unknown = [quote for quote in quotes if not any(message.has(quote) for message in messages.values())]
    assert unknown == []
    # Messages of variables need no explanation, because they say what is allowed.
    unexplained = [
        where
        for where, message in messages.items()
        if not where.startswith("variables.tf") and not any(message.has(quote) for quote in quotes)
    ]
    assert unexplained == []


def test_messages_of_readiness_checks_are_those_of_the_script(stack: ModuleStack) -> None:
    script = _template(
        re.sub(r"\$\w+", "${x}", stack.render()["power.tf"].replace('fail "', "Readiness check of ${x} "))
    )
    quotes = _quoted("### Readiness checks")

    assert len(quotes) == 4
    assert [quote for quote in quotes if not script.has(quote)] == []


# Quotes in the table of failures that are no messages of the provider, of BCM or of a BMC.
OF_TERRAFORM = {"Provider produced inconsistent result after apply"}
COMMANDS = {"device power status", "cert; listrequests"}


def test_every_quoted_failure_is_a_message_of_the_provider_or_of_bcm() -> None:
    messages = [*_of_code(ROOT / "bcm_simulator"), Message((QUEUED.format(transfer=Transfer.FULL.name),))]
    quotes = {
        quote
        for row in rows(section(OPERATIONS, "### The apply fails"))
        for quote in re.findall(r"[`\"]([^`\"]+)[`\"]", row[1])
    }
    of_the_login = set(re.findall(r"`((?:Missing|Unable) [^`]+)`", section(OPERATIONS, "### The plan stops")))

    assert quotes >= OF_TERRAFORM | COMMANDS
    assert len(quotes) >= 15
    assert len(of_the_login) == 2
    expected = (quotes | of_the_login) - OF_TERRAFORM - COMMANDS
    assert [quote for quote in expected if not any(message.has(quote) for message in messages)] == []


# The readiness check with ssh


@dataclass(frozen=True)
class Case:
    """A situation for the readiness command: BCM's status, and seconds from the request to the boot and until now."""

    status: str | None
    booted_after: int | None
    requested_ago: int


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param(Case("[   UP   ]", 90, 600), 0, id="up, booted since"),
        pytest.param(Case("[ UP ], restart-required", 90, 600), 0, id="up, with a remark"),
        pytest.param(Case("[   UP   ]", -90, 30), 1, id="still up from before"),
        pytest.param(Case("[ UP/CLOSED ]", 90, 600), 1, id="closed"),
        pytest.param(Case("[ DOWN ]", 90, 600), 1, id="down"),
        pytest.param(Case("[ INSTALLING (provisioning started) ]", 90, 600), 1, id="installing"),
        pytest.param(Case("[ INSTALLER_FAILED ]", 90, 60), 1, id="failed before"),
        pytest.param(Case("[ INSTALLER_FAILED ]", 90, 900), 99, id="failed"),
        pytest.param(Case(None, 90, 600), 1, id="head node does not answer"),
        pytest.param(Case("[ UP ]", None, 600), 1, id="node does not answer"),
    ],
)
def test_the_readiness_check_with_ssh(tmp_path: Path, case: Case, expected: int) -> None:
    (command,) = [call["readiness"]["command"] for call in calls(OPERATIONS) if "ssh" in str(call.get("readiness", ""))]
    requested = datetime.now(UTC) - timedelta(seconds=case.requested_ago)
    booted = None if case.booted_after is None else int(requested.timestamp()) + case.booted_after
    # This ssh answers for the head node and for the node, whose command it runs on a file in place of /proc/stat.
    ssh = tmp_path / "ssh"
    ssh.write_text(
        f"""#!/bin/sh
while [ "$1" = -o ]; do shift 2; done
case "$1 $2" in
  "root@bcm-head.example.com cmsh -c 'device status -n dgx-05'")
    {"exit 255" if case.status is None else f"echo 'dgx-05 .......... {case.status}'"} ;;
  "root@10.184.162.205 "*)
    {"exit 255" if booted is None else f"echo 'btime {booted}' > {tmp_path}/stat"}
    sh -c "$(echo "$2" | sed 's|/proc/stat|{tmp_path}/stat|')" ;;
  *) exit 64 ;;
esac
""",
        encoding="utf-8",
    )
    ssh.chmod(0o755)
    result = subprocess.run(
        ["sh", "-c", command],
        env={
            "PATH": f"{tmp_path}:{os.environ['PATH']}",
            "NODE_HOSTNAME": "dgx-05",
            "NODE_IP": "10.184.162.205",
            "POWER_REQUESTED_AT": requested.strftime("%Y-%m-%dT%H:%M:%SZ"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (expected, "")


def test_the_committed_documents_are_these() -> None:
    assert (MODULE / "README.md").read_text(encoding="utf-8") == README
    assert (MODULE / "docs" / "operations.md").read_text(encoding="utf-8") == OPERATIONS
