"""`explain`: show which nodes a Terraform plan will power, and what else it changes in BCM.

PLAN is a plan file (terraform plan -out PLAN), or what `terraform show -json PLAN` prints, as a file or on stdin (-).
A plan file must be read by the Terraform that made it, from the PATH or from TERRAFORM, in the directory of the plan.

If BCM_ENDPOINT is set, the head node supplies each node's status and the image it is linked to; otherwise those columns
hold a dash. STEP is the place in the order of the module: nodes of one batch are powered at the same time.

A node is allowed if it is in --allow or --allow-file and only one action powers it; a pipeline can stop every other
plan. The exit status is

  0   the plan powers no node
  1   the plan powers a node that is not allowed
  2   usage error: wrong command line, or PLAN cannot be explained
  3   the plan powers nodes, and all of them are allowed
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bcm_node_provisioning.cli.connection import UsageError, add_connection_arguments, connect, is_named
from bcm_node_provisioning.cli.overview import NodeView, look
from bcm_node_provisioning.cli.phases import phase_and_info
from bcm_node_provisioning.cli.plan import Plan, PlanError, Power
from bcm_node_provisioning.cli.terminal import age, one_line, progress, some, table, write
from bcm_node_provisioning.cli.terraform import TerraformError, terraform
from bcm_node_provisioning.head_node import HeadNodeError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping, Sequence

SUMMARY = "show which nodes a Terraform plan will power, and what else it changes in BCM"

_PLAN_FILE = b"PK"
"""How a plan file begins: it is a ZIP archive."""
_OTHER_VERSION = re.compile(r"plan file was created by Terraform ([^\s,]+), but this is ([^\s;]+)")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `explain`."""
    parser.add_argument("plan", metavar="PLAN", help="the plan file, or its JSON; - reads JSON from stdin")
    parser.add_argument("--chdir", type=Path, metavar="DIR", help="where the plan was made (default: here)")
    parser.add_argument(
        "--allow",
        action="append",
        default=[],
        metavar="HOSTNAMES",
        help="hostnames that may be powered, separated by commas",
    )
    parser.add_argument("--allow-file", type=Path, metavar="FILE", help="file with such hostnames, one per line")
    parser.add_argument("--json", action="store_true", help="print JSON")
    add_connection_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """Print what the plan does."""
    allowed = _allowed(options)
    try:
        plan = Plan.read(_json_of(options), "stdin" if options.plan == "-" else options.plan)
        powers = plan.powers
    except PlanError as error:
        raise UsageError(str(error)) from None
    views, offset, trouble = _now(options, plan)
    progress()
    # In two clusters the same hostname means two machines.
    allowed -= {node for node, count in Counter(power.node for power in powers).items() if count > 1}
    refused = list(dict.fromkeys(power.node or power.address for power in powers if power.node not in allowed))
    given = bool(options.allow or options.allow_file)
    write(
        _json_lines(plan, views, allowed, trouble)
        if options.json
        else [
            *_power_lines(plan, views, offset),
            *_refused_lines(refused if given else []),
            *_other_lines(plan, trouble),
        ]
    )
    if not powers:
        return 0
    return 1 if refused else 3


# --- input


def _allowed(options: argparse.Namespace) -> frozenset[str]:
    names = re.split(r"[,\s]+", ",".join(options.allow))
    if options.allow_file:
        try:
            lines = options.allow_file.read_text(encoding="utf-8-sig").splitlines()
        except OSError as error:
            raise UsageError(f"--allow-file {options.allow_file}: {error.strerror}") from None
        except UnicodeDecodeError:
            raise UsageError(f"--allow-file {options.allow_file}: not text in UTF-8") from None
        names += [line.partition("#")[0].strip() for line in lines]
    return frozenset(names) - {""}


def _json_of(options: argparse.Namespace) -> str:
    """Return the plan in JSON."""
    progress(f"reading {options.plan}")
    try:
        content = sys.stdin.buffer.read() if options.plan == "-" else Path(options.plan).read_bytes()
    except AttributeError:
        raise UsageError("standard input is closed") from None
    except OSError as error:
        raise UsageError(f"{options.plan}: {error.strerror}") from None
    if content.startswith(_PLAN_FILE):
        if options.plan == "-":
            raise UsageError("a plan file on stdin cannot be read; give its name, or pipe `terraform show -json PLAN`")
        return _shown(Path(options.plan), options.chdir or Path())
    try:
        # Windows PowerShell writes UTF-16.
        return content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{options.plan} is neither a plan file nor a plan in JSON") from None


def _shown(plan: Path, directory: Path) -> str:
    try:
        return terraform(
            *("show", "-json", "-no-color", str(plan.resolve())),
            directory=directory,
            instead="pipe `terraform show -json PLAN` into this command",
        )
    except TerraformError as error:
        versions = _OTHER_VERSION.search(str(error))
        if versions:
            made, ours = versions.groups()
            raise UsageError(
                f"{plan} was made by Terraform {made}, this is {ours}: set TERRAFORM to the path of {made}"
            ) from None
        raise UsageError(f"{error} (--chdir names the directory in which the plan was made)") from None


def _now(options: argparse.Namespace, plan: Plan) -> tuple[Mapping[str, NodeView], float, str]:
    """Return the nodes as the head node reports them, how far its clock is ahead, and why it was not queried."""
    hostnames = [power.node for power in plan.powers if power.node]
    if not hostnames:
        return {}, 0, ""
    if len(plan.providers) > 1:
        return {}, 0, f"the plan has several provider configurations ({some(plan.providers)})"
    if not is_named():
        return {}, 0, "BCM_ENDPOINT is not set"
    progress("querying the head node")
    try:
        head = connect(options)
        return {view.hostname: view for view in look(head, None, hostnames)}, head.clock_offset, ""
    except (UsageError, HeadNodeError) as error:
        return {}, 0, one_line("; ".join(str(error).splitlines()))


# --- output


def _power_lines(plan: Plan, views: Mapping[str, NodeView], offset: float) -> list[str]:
    powers = plan.powers
    if not powers:
        return ["This plan powers no node."]
    there = time.time() + offset
    rows = [["NODE", "ACTION", "WHY", "STEP", "AFTER", "NOW", "FOR", "LINKED IMAGE"]]
    several = len({power.module for power in powers}) > 1
    if several:
        rows[0].insert(0, "MODULE")
    for power in powers:
        view = views.get(power.node)
        status = view.status if view else None
        row = [
            power.node or "not known",
            power.action or "not known",
            power.why,
            _step(power),
            "not known" if power.after is None else some(power.after, 3),
            phase_and_info(status) if status else "not registered" if view and view.record is None else "",
            age(there - status.changed) if status and status.changed else "",
            view.image if view else "",
        ]
        rows.append([one_line(cell) or "-" for cell in ([power.module or "root", *row] if several else row)])
    count = f"{len(powers)} node{'' if len(powers) == 1 else 's'}"
    return [f"This plan powers {count}:", *table(rows)]


def _step(power: Power) -> str:
    """Return the place in the order: the name of the step, or the batch if steps are named after their nodes."""
    return f"batch {power.wave}" if power.step.endswith(f"power_{power.node}") else power.step


def _refused_lines(refused: Sequence[str]) -> list[str]:
    return [f"Not allowed: {', '.join(refused)}"] if refused else []


def _other_lines(plan: Plan, trouble: str) -> list[str]:
    lines = [""]
    if plan.changes:
        lines.append("In BCM it")
        rows = [
            [f"  {change.what}", change.kind, change.name, some(change.attributes), change.address]
            for change in plan.changes
        ]
        lines += table([[one_line(cell) if index else cell for index, cell in enumerate(row)] for row in rows])
    else:
        lines.append("It changes nothing in BCM.")
    notes = [*_notes(plan), *([f"The head node was not queried: {trouble}."] if trouble else [])]
    return [*lines, "", *notes] if notes else lines


def _notes(plan: Plan) -> Iterator[str]:
    """Yield what is easily overlooked in the plan."""
    twice = [node for node, count in Counter(power.node for power in plan.powers if power.node).items() if count > 1]
    if twice:
        yield f"More than one action powers these nodes, so --allow does not allow them: {some(twice)}."
    for module in dict.fromkeys(entry.module for entry in plan.dropped):
        paths = [entry.path for entry in plan.dropped if entry.module == module]
        yield f"Terraform ignores these attributes, which {module or 'the module'} does not have: {some(paths)}."
    for entry in plan.unseen:
        yield (
            f"Misspelt attributes in {entry.argument} of {entry.module} cannot be detected, because its value refers "
            f"to {some(entry.references, 3) or 'other values'}."
        )
    unchecked = [power.node for power in plan.powers if not power.checked]
    if unchecked:
        yield f"No readiness check follows for: {some(unchecked)}."
    if plan.stale_outputs:
        yield (
            "The plan covers a part of the configuration (-target, -invoke), so these outputs keep their old values: "
            f"{some(plan.stale_outputs)}. `terraform apply -refresh-only` updates them."
        )
    elif plan.powers and plan.outputs_of_the_module:
        yield (
            f"If a node fails, these outputs keep their old values: {some(plan.outputs_of_the_module)}. "
            "`terraform apply -refresh-only` updates them."
        )


def _json_lines(plan: Plan, views: Mapping[str, NodeView], allowed: frozenset[str], trouble: str) -> list[str]:
    document = {
        "terraform_version": plan.terraform,
        "power": [_power_json(power, views.get(power.node), allowed) for power in plan.powers],
        "bcm": [change._asdict() for change in plan.changes],
        "ignored_attributes": [entry._asdict() for entry in plan.dropped],
        "attributes_not_seen": [entry._asdict() for entry in plan.unseen],
        "nodes_without_readiness_check": [power.node for power in plan.powers if not power.checked],
        "outputs_that_stay_old": plan.stale_outputs,
        "head_node_not_queried": trouble or None,
    }
    return [json.dumps(document, indent=2)]


def _power_json(power: Power, view: NodeView | None, allowed: frozenset[str]) -> dict[str, Any]:
    status = view.status if view else None
    return {
        **power._asdict(),
        "node": power.node or None,
        "action": power.action or None,
        "allowed": power.node in allowed,
        "phase": status.phase if status else None,
        "since": status.changed if status else None,
        "image": view.image or None if view else None,
    }
