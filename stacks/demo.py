"""`make demo`: provision the reference cluster on a simulated head node, with the real cdktf and Terraform.

It registers the five nodes and powers them on one after another, waiting for each; then it changes both images and
power cycles the nodes. At its end nothing keeps running.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from bcm_simulator.cli import speed
from bcm_simulator.provider.mirror import install
from bcm_simulator.running import HeadNode

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent.parent
SPEED = 300
"""Default of the simulated seconds per real second: an installation of half an hour takes some seconds."""
GRACE = 60
"""Seconds that Terraform has to end after Ctrl-C."""

# The lines of Terraform's output that the demonstration shows, and their text.
_PROGRESS = (
    (
        re.compile(r"^bcm_cmdevice_category\S+ \S+\[\"(.+)\"\].*: (Creation|Modifications) complete"),
        r"category \1 is in place",
    ),
    (re.compile(r"^bcm_cmdevice_device\.cluster_(\S+): Creation complete"), r"\1 is registered"),
    (re.compile(r"^Action complete: \S*action\.bcm_cmdevice_power\.\w+\[\"(.+?)\"\]"), r"\1 has the power action"),
    (re.compile(r"^module\.\S+\.terraform_data\.check\[.+\] \(local-exec\): (?!Executing)(\S+: .+)"), r"\1"),
    (re.compile(r"^(Apply complete! .+)"), r"\1"),
)


def main() -> int:
    """Run the demonstration; return 0 if every node is as requested."""
    parser = argparse.ArgumentParser(description="Provision the reference cluster on a simulated head node.")
    parser.add_argument("--speed", type=speed, default=SPEED, help="simulated seconds per real second (%(default)s)")
    parser.add_argument("--cli", choices=["cdktf", "cdktn"], default="cdktf", help="what deploys (%(default)s)")
    options = parser.parse_args()
    if not options.speed:
        parser.error("argument --speed: at 0 the clock stands still, and the demonstration would never end")
    if not shutil.which(options.cli):
        _say(f"There is no {options.cli} on the PATH: run `make demo`, or `make setup` first.")
        return 1
    try:
        with TemporaryDirectory(prefix="bcm-demo-") as directory, HeadNode(speed=options.speed) as head:
            work = Path(directory)
            # cdktf keeps the state beside its configuration, and the state must be removed together with the head node.
            shutil.copy(ROOT / "cdktf.json", work)
            environment = {
                **os.environ,
                **head.environment,
                "PYTHONPATH": str(ROOT),
                "TF_CLI_CONFIG_FILE": str(install(work / "mirror")),
                "BCM_STANDIN_PAUSE_SCALE": "0.1",
                "CHECKPOINT_DISABLE": "1",
                # The stand-in must not get into the plugin cache, from which the user's other projects take the
                # provider.
                "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1",
                "CI": "1",
                "FORCE_COLOR": "0",
            }
            _say(f"A simulated head node listens at {head.endpoint} (open it in a browser to watch).")

            _say("Register five nodes and power them on, one after another.")
            _deploy(options.cli, work, environment, power_action="power_on")
            first = _report(work, head)

            _say("Change both images and power cycle the nodes, again one after another.")
            images = {"cpu_image": "ubuntu-24.04-cpu", "gpu_image": "dgx-os-6.4"}
            _deploy(options.cli, work, environment, power_action="power_cycle", **images)
            second = _report(work, head)
    except KeyboardInterrupt:
        _say("Interrupted; everything that was started has ended.")
        return 130
    except subprocess.CalledProcessError as error:
        _say(f"{options.cli} deploy ended with exit status {error.returncode}.")
        return 1
    return 0 if first and second else 1


def _deploy(cli: str, work: Path, environment: Mapping[str, str], **variables: str) -> None:
    """Deploy the reference cluster in a process group of its own, so that all of it can be ended."""
    arguments = [f"--var={name}={value}" for name, value in variables.items()]
    command = [cli, "deploy", "reference", "--auto-approve", "--skip-provider-lock"]
    process = subprocess.Popen(  # noqa: S603 - everything in the command is our own
        [*command, f"--outputs-file={work / 'outputs.json'}", *arguments],
        cwd=work,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    lines: list[str] = []
    shown: set[str] = set()
    try:
        for line in process.stdout or ():
            # cdktf begins each line with the name of the stack, or with as many blanks.
            lines.append(line.removeprefix("reference").strip())
            for pattern, put in _PROGRESS:
                if (match := pattern.match(lines[-1])) and (event := match.expand(put)) not in shown:
                    shown.add(event)
                    _say(f"  {event}", end="")
        code = process.wait()
    except KeyboardInterrupt:
        _end(process)
        raise
    if code:
        _say("\n".join(lines[-40:]))
        raise subprocess.CalledProcessError(code, process.args)


def _end(process: subprocess.Popen[str]) -> None:
    """Interrupt a process group, and kill it if it does not end."""
    for signal_number in (signal.SIGINT, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal_number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)


def _report(work: Path, head: HeadNode) -> bool:
    """Print Terraform's state of each node beside the real one; return whether every node is as requested."""
    document = json.loads((work / "outputs.json").read_text(encoding="utf-8"))["reference"]
    nodes = head.nodes()
    rows = [("NODE", "CATEGORY", "ADDRESS", "STATE", "SUCCESS", "IMAGE REQUESTED", "IMAGE INSTALLED", "PHASE")]
    for hostname, status in _value(document, "node_status").items():
        node = nodes[hostname]
        rows.append(
            (
                hostname,
                status["category"],
                status["management_ip"],
                status["state"],
                str(status["success"]).lower(),
                status["software_image"],
                node.image or "-",
                node.status.value,
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    _say("\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows))
    return all(row[3:5] == ("ready", "true") and row[5] == row[6] for row in rows[1:])


def _value(document: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return an output of the stack, whose name may carry the path that CDKTF gives it."""
    (found,) = [value for key, value in document.items() if key == name or key.startswith(f"{name}_")]
    value: dict[str, Any] = json.loads(found) if isinstance(found, str) else found
    return value


def _say(text: str, end: str = "\n") -> None:
    sys.stdout.write(f"{end}{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
