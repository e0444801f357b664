"""The cost of synth: the module, and the exact form of any number of nodes, against stacks without them."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

from benchmarks.cluster import CATEGORY, inputs
from benchmarks.measure import Table, in_turn, metered, ratio, seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PROGRAM = """
import json, sys
import cdktf
{body}
"""
_APP = """
app = cdktf.App()
{body}
app.synth()
"""
_EMPTY = "cdktf.TerraformStack(app, 'stack')"
_BINDINGS = f"""
from bcm_node_provisioning.parts import data, main
{_EMPTY}
"""
_MODELS = f"""
from bcm_node_provisioning import inputs
{_EMPTY}
"""
_PLAIN = f"""
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
from bcm_node_provisioning.bindings.bcm.cmdevice_category import CmdeviceCategory
from bcm_node_provisioning.bindings.bcm.cmdevice_device import CmdeviceDevice
stack = cdktf.TerraformStack(app, "stack")
BcmProvider(stack, "bcm")
category = CmdeviceCategory(stack, "category", name="{CATEGORY}", management_network="network-id")
for hostname, node in json.load(sys.stdin)["nodes"].items():
    CmdeviceDevice(
        stack, hostname, hostname=hostname, mac=node["mac"], category=category.uuid, management_network="network-id",
        interfaces=[
            dict(name="BOOTIF", type="physical", mac=node["mac"], ip=node["management_ip"], dhcp=False, bootable=True),
            dict(name="ipmi0", type="bmc", ip=node["ipmi_ip"], dhcp=False),
        ],
    )
"""
_MODULE = """
from bcm_node_provisioning.stack import ModuleStack
ModuleStack(app, "module")
"""
_EXACT = """
from bcm_node_provisioning import BcmNodeProvisioning
from bcm_node_provisioning.bindings.bcm.provider import BcmProvider
stack = cdktf.TerraformStack(app, "stack")
BcmProvider(stack, "bcm")
BcmNodeProvisioning(stack, "cluster", **json.load(sys.stdin))
"""


def measure(runs: int, sizes: Sequence[int] = (100, 1000)) -> list[Table]:
    """Measure synth, each run in a process of its own."""
    one = "one device, plainly"
    # The body of each program, how many nodes it is given, and what it is compared with.
    stacks = {
        "empty stack": (_EMPTY, 0, ""),
        "empty stack, and the models of the inputs imported": (_MODELS, 0, ""),
        "empty stack, and models and bindings imported": (_BINDINGS, 0, ""),
        one: (_PLAIN, 1, ""),
        "the module": (_MODULE, 0, one),
    }
    for size in sizes:
        plain = f"{size} devices, plainly"
        stacks[plain] = (_PLAIN, size, "")
        stacks[f"exact form, {size} nodes"] = (_EXACT, size, plain)
    programs = {title: _program(_APP.format(body=body), nodes) for title, (body, nodes, _) in stacks.items()}
    samples = in_turn(programs, runs)
    table = Table(
        "Synth",
        'Whole processes. "Plainly" is a stack that uses the same bindings and does nothing else.',
        ("Stack", "Processor time", "To the empty stack", "To the same devices plainly"),
    )
    for title, whole in samples.items():
        floor = stacks[title][2]
        compared = ratio(whole, samples[floor]) if floor else ""
        table.rows.append((title, seconds(whole), ratio(whole, samples["empty stack"]), compared))
    return [table]


def _program(body: str, nodes: int) -> Callable[[], float]:
    asked = json.dumps(inputs(nodes, power_action="power_on", readiness={"command": "true"}))

    def run() -> float:
        with tempfile.TemporaryDirectory() as directory, metered() as meter:
            subprocess.run(
                [sys.executable, "-c", _PROGRAM.format(body=body)], cwd=directory, input=asked, text=True, check=True
            )
        return meter.seconds

    return run
