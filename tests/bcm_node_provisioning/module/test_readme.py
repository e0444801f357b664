"""The README of the emitted module: complete, true to the code, and its examples work."""

import ipaddress
import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent
from typing import Any, NamedTuple

import hcl2
import pytest
from bcm_node_provisioning.module.builder import TARGETS, Options
from bcm_node_provisioning.module.outputs import OUTPUTS
from bcm_node_provisioning.module.readme import readme

from bcm_node_provisioning.inputs import BmcSettings, Category, FilesystemMount, Inputs, Interface, KernelModule, Node
from bcm_node_provisioning.inputs import Readiness as ReadinessInput
from bcm_node_provisioning.rules import accept, rules
from bcm_node_provisioning.stack import ModuleStack
from bcm_node_provisioning.terraform.cdk import cdk
from bcm_simulator.provider import mirror

TERRAFORM = Path(sys.executable).parent / "terraform"

# Every object of the inputs, under the heading of its table.
TABLES = {
    "### Inputs": Inputs,
    "#### `nodes[*]`": Node,
    "#### `nodes[*].interfaces[*]`": Interface,
    "#### `categories[*]`": Category,
    "#### `categories[*].fsmounts[*]`": FilesystemMount,
    "#### `categories[*].modules[*]`": KernelModule,
    "#### `categories[*].bmc_settings`": BmcSettings,
    "#### `readiness`": ReadinessInput,
}


@pytest.fixture(scope="module")
def text() -> str:
    return readme(Options())


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> ModuleStack:
    return ModuleStack(cdk.App(outdir=str(tmp_path_factory.mktemp("cdktf.out"))), "module")


def section(text: str, heading: str) -> str:
    """Return what stands between a heading and the next heading of any level."""
    _, found, rest = text.partition(f"\n{heading}\n")
    assert found, f"no heading {heading}"
    lines = []
    fenced = False
    for line in rest.splitlines():
        fenced ^= line.startswith("```")
        if line.startswith("#") and not fenced:
            break
        lines.append(line)
    return "\n".join(lines)


def rows(table: str) -> list[list[str]]:
    """Return the cells of a table, without its head."""
    lines = [line for line in table.splitlines() if line.startswith("|")]
    return [[cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def code_blocks(text: str, language: str) -> list[str]:
    found = re.findall(rf"^( *)```{language}\n(.*?)^\1```$", text, re.MULTILINE | re.DOTALL)
    return [dedent(code) for _indentation, code in found]


def plain(value: Any) -> Any:
    """Return what HCL means by what hcl2 reads: texts without quotes, documents without their frame."""
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items() if not key.startswith("__")}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str) and value.startswith('"<<-EOT\n'):
        return dedent(value.removeprefix('"<<-EOT\n').rpartition("\n")[0] + "\n")
    return value.removeprefix('"').removesuffix('"') if isinstance(value, str) else value


def examples(text: str) -> list[dict[str, Any]]:
    return [plain(hcl2.loads(code)) for code in code_blocks(text, "terraform")]


def calls(text: str) -> list[dict[str, Any]]:
    """Return the arguments of each module call."""
    return [call["provisioning"] for example in examples(text) for call in example.get("module", [])]


@pytest.mark.parametrize("heading", TABLES)
def test_each_field_of_the_inputs_has_a_row_with_its_default(text: str, heading: str) -> None:
    table = rows(section(text, heading))
    expected = {
        f"`{name}`": ("yes", "") if field.is_required() else ("no", f"`{json.dumps(field.default)}`")
        for name, field in TABLES[heading].model_fields.items()
    }
    assert {name: (required, default) for name, _type, required, default, _description in table} == expected
    assert len(table) == len(expected)


def test_rows_tell_type_syntax_and_allowed_values(text: str) -> None:
    inputs = {row[0]: row[1:] for row in rows(section(text, "### Inputs"))}
    assert inputs["`nodes`"] == ["`map(object)` by hostname", "yes", "", "The nodes, by hostname."]
    assert inputs["`power_action`"][0] == "`string`"
    assert inputs["`power_action`"][3].endswith(" One of `power_on`, `power_cycle`.")
    assert inputs["`power_generation`"][0] == "`number`"
    assert inputs["`power_generation`"][3].endswith(" At least 0.")
    assert inputs["`provisioning_order`"][0] == "`list(string)`"
    nodes = {row[0]: row[1:] for row in rows(section(text, "#### `nodes[*]`"))}
    assert nodes["`mac`"] == [
        "`string`: MAC address",
        "yes",
        "",
        "MAC address of the interface that boots over PXE.",
    ]
    formats = [name for name, _format in rows(section(text, "#### Formats"))]
    assert {"hostname", "MAC address", "IPv4 address", "interface name", "disk setup"} == set(formats)


def test_sensitive_inputs_and_no_others_are_marked(text: str) -> None:
    marked = {row[0] for heading in TABLES for row in rows(section(text, heading)) if row[-1].endswith(" Sensitive.")}
    assert marked == {"`bmc_username`", "`bmc_password`"}


def test_text_in_angle_brackets_is_not_taken_for_html(text: str) -> None:
    for heading in [*TABLES, "#### Formats"]:
        for row in rows(section(text, heading)):
            outside_code = "".join(re.split(r"`[^`]*`", " ".join(row)))
            assert re.findall(r"(?<!\\)<", outside_code) == []
    assert r"\<diskSetup>" in section(text, "#### Formats")


def test_each_output_has_a_row(text: str) -> None:
    table = [
        (name, description.replace("<br>", " ").split()) for name, description in rows(section(text, "### Outputs"))
    ]
    assert table == [(f"`{name}`", description.split()) for name, (description, _expression) in OUTPUTS.items()]


def test_each_prerequisite_has_a_command_and_a_good_answer(text: str) -> None:
    headings = re.findall(r"^### (\d+)\. .* \((FR-\d+)\)$", text, re.MULTILINE)
    assert headings == [(str(number), f"FR-{40 + number:03}") for number in range(1, 11)]
    for line in re.findall(r"^### \d+\. .*$", text, re.MULTILINE):
        (commands,) = code_blocks(section(text, line), "shell")
        assert commands.strip(), line
        assert re.search(r"^Good: \S", section(text, line), re.MULTILINE), line
    assert len(re.findall(r"^- \[ \] \d+ ", section(text, "## Prerequisites"), re.MULTILINE)) == len(headings)


def test_shell_commands_are_valid(text: str) -> None:
    for code in code_blocks(text, "shell"):
        checked = subprocess.run(["bash", "-n"], input=code, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, ""), code


def test_both_scenarios_have_an_example(text: str) -> None:
    provision, reprovision = (
        calls(text.partition(f"\n## {title}\n")[2].partition("\n## ")[0])
        for title in ("Provision new nodes", "Re-provision nodes")
    )
    assert [call["power_action"] for call in provision] == ["power_on"]
    assert [call["power_action"] for call in reprovision] == ["power_cycle"]
    assert "software_image_name" in reprovision[0]


def test_examples_are_formatted(text: str, tmp_path: Path) -> None:
    for number, code in enumerate(code_blocks(text, "terraform")):
        (tmp_path / f"{number}.tf").write_text(code, encoding="utf-8")
    run_terraform(tmp_path, "fmt", "-check", "-diff")


def test_examples_give_inputs_that_the_module_takes(text: str) -> None:
    complete = 0
    for call in calls(text):
        given = {name: value for name, value in call.items() if name != "source"}
        assert given.keys() <= Inputs.model_fields.keys()
        if "nodes" in given:
            complete += 1
            # What the example refers to is no more known here than a token of CDKTF is.
            as_tokens = json.dumps(given).replace('"${', '"${TfToken[')
            accept(json.loads(as_tokens), rules())
        if "readiness" in given:
            ReadinessInput.model_validate(given["readiness"])
    assert complete == 2


def test_complete_examples_are_valid_configurations(text: str, stack: ModuleStack, tmp_path: Path) -> None:
    files = stack.render()
    config = mirror.install(tmp_path / "mirror")
    complete = [code for code in code_blocks(text, "terraform") if code.startswith("terraform {")]
    assert len(complete) == 2
    # What stands beside a complete example in the text is tried beside it.
    beside = next(code for code in code_blocks(text, "terraform") if "import {" in code)
    for number, code in enumerate([complete[0], f"{complete[1]}\n{beside}"]):
        root = tmp_path / f"root{number}"
        module = root / "modules" / "bcm_node_provisioning"
        module.mkdir(parents=True)
        for name, content in files.items():
            (module / name).parent.mkdir(parents=True, exist_ok=True)
            (module / name).write_text(content, encoding="utf-8")
        (root / "main.tf").write_text(code, encoding="utf-8")
        run_terraform(root, "init", "-input=false", config=config)
        result = json.loads(run_terraform(root, "validate", "-json", config=config))
        assert result["diagnostics"] == []


def test_bmc_traffic_is_to_be_kept_apart(text: str) -> None:
    section = text.partition("\n## Secrets and isolation\n")[2].partition("\n## ")[0]
    (advice,) = [paragraph for paragraph in section.split("\n\n") if "FR-034" in paragraph]

    assert "out-of-band network of their own" in advice
    assert "623" in advice


def test_the_section_about_power_cycles_begins_with_a_warning(text: str) -> None:
    warning = text.partition("\n## Re-provision nodes\n")[2].strip().partition("\n\n")[0]

    assert warning.startswith("> A power cycle cuts the power at once")
    assert "Drain the nodes first" in " ".join(warning.split())


def test_the_project_context_is_the_documented_one(text: str) -> None:
    context = text.partition("\n## Project context\n")[2].partition("\n## ")[0]
    (example,) = examples(context)
    assert example["terraform"][0]["required_providers"] == [
        {"bcm": {"source": "hashi-demo-lab/bcm", "version": "~> 0.1"}}
    ]
    nodes = example["module"][0]["provisioning"]["nodes"]
    assert list(nodes) == ["cpu-03", "cpu-05", "cpu-06", "dgx-05", "dgx-06"]
    for field, network in {"management_ip": "10.184.162.0/24", "ipmi_ip": "10.229.10.0/24"}.items():
        assert network in context
        assert all(ipaddress.ip_address(node[field]) in ipaddress.ip_network(network) for node in nodes.values())


def test_addresses_and_outputs_named_are_those_of_the_module(text: str, stack: ModuleStack) -> None:
    tree = stack.to_terraform()
    addresses = {
        f"{prefix}{kind}.{name}"
        for section_name, prefix in (("resource", ""), ("action", "action."))
        for kind, blocks in tree[section_name].items()
        for name in blocks
    }
    named = set(re.findall(r"((?:action\.)?\b(?:terraform_data|bcm_cmdevice_\w+)\.\w+)\b", text))
    named -= {name for name in named if name == "bcm_cmdevice_nodes.existing"}
    assert len(named) > 8
    assert named <= addresses
    assert set(re.findall(r"module\.provisioning\.(\w+)$", text, re.MULTILINE)) <= OUTPUTS.keys()


def test_every_message_that_stops_a_plan_is_explained(text: str, stack: ModuleStack) -> None:
    messages = {
        condition["error_message"]
        for blocks in stack.to_terraform()["resource"].values()
        for block in blocks.values()
        for when in ("precondition", "postcondition")
        for condition in block.get("lifecycle", {}).get(when, [])
    }
    assert len(messages) > 9
    explained = re.sub(r"\d+", "N", section(text, "### The plan stops"))
    for message in messages:
        # The table quotes how each message begins, apart from what is different in each case.
        written = re.split(r"\$\{(?:[^{}]|\{[^{}]*\})*\}", re.sub(r"\b\d+\b", "N", message))
        beginning = next(part.split() for part in written if len(part.split()) > 2)
        assert " ".join(beginning[:4]) in explained, message


def test_links_lead_to_headings(text: str) -> None:
    prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#{1,3} (.*)$", prose, re.MULTILINE)
    anchors = [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings]
    targets = re.findall(r"\]\(#([^)]*)\)", text)
    assert len(targets) > 20
    assert set(targets) <= set(anchors)
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_of_the_template_is_left(target: str) -> None:
    text = readme(Options(terraform_target=target))
    assert re.findall(r"@\{.*?\}|^@(?:if|else|end).*$", text, re.MULTILINE) == []
    assert text.startswith("# bcm_node_provisioning\n")
    assert text.endswith("|\n")


def test_parameters_of_the_generator_appear_with_their_values() -> None:
    text = readme(Options(steps=40, extra_interfaces=2, terraform_target="1.15"))
    assert "This copy runs on Terraform 1.15 and later. It powers up to 40 nodes one after another" in text
    assert "`terraform_data.step_01` to `terraform_data.step_40`" in text
    assert "from 0 to 2: `nodes`, `nodes_plus_1`, `nodes_plus_2`." in text
    assert {example["terraform"][0]["required_version"] for example in examples(text) if "terraform" in example} == {
        ">= 1.15"
    }
    assert "16 nodes" not in text


def test_the_parallel_mode_is_described_as_generated() -> None:
    recorded_first, exact = (
        section(readme(Options(terraform_target=target)), "### Parallel mode") for target in ("1.15", "1.16")
    )
    assert "**The failed one is not tried again by the next apply**" in recorded_first
    assert "The next apply powers exactly those that failed." in exact
    states = {
        target: [row[0] for row in rows(section(readme(Options(terraform_target=target)), "## What the outputs claim"))]
        for target in ("1.15", "1.16")
    }
    assert "`power_requested`" in states["1.15"]
    assert "`power_requested`" not in states["1.16"]


class Case(NamedTuple):
    """What the readiness command finds: BCM's status, and seconds from the request to the boot and until now."""

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
def test_the_readiness_example_tells_up_from_not_yet(text: str, tmp_path: Path, case: Case, expected: int) -> None:
    (command,) = [call["readiness"]["command"] for call in calls(text) if "readiness" in call]
    assert "${" not in command
    assert "%{" not in command
    requested = datetime.now(UTC) - timedelta(seconds=case.requested_ago)
    booted = None if case.booted_after is None else int(requested.timestamp()) + case.booted_after
    # Answers as head node and node do, and runs the node's own command on what its kernel would show.
    ssh = tmp_path / "ssh"
    ssh.write_text(
        dedent(f"""\
        #!/bin/sh
        while [ "$1" = -o ]; do shift 2; done
        case "$1 $2" in
          "root@bcm-head.example.com cmsh -c 'device status -n dgx-05'")
            {"exit 255" if case.status is None else f"echo 'dgx-05 .......... {case.status}'"} ;;
          "root@10.184.162.205 "*)
            {"exit 255" if booted is None else f"echo 'btime {booted}' > {tmp_path}/stat"}
            sh -c "$(echo "$2" | sed 's|/proc/stat|{tmp_path}/stat|')" ;;
          *) exit 64 ;;
        esac
        """),
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


def run_terraform(directory: Path, *arguments: str, config: Path | None = None) -> str:
    """Run Terraform in a directory and return what it printed; fail with what it said."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TF_")}
    environment |= {"CHECKPOINT_DISABLE": "1"} | ({"TF_CLI_CONFIG_FILE": str(config)} if config else {})
    result = subprocess.run(
        [str(TERRAFORM), *arguments], cwd=directory, env=environment, capture_output=True, text=True, check=False
    )
    if result.returncode:
        pytest.fail(f"terraform {' '.join(arguments)}:\n{result.stdout}{result.stderr}")
    return result.stdout
