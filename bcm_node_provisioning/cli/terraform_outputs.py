"""What Terraform's outputs show of the nodes: the module's `node_status`, under any name in the root module."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bcm_node_provisioning.cli.connection import UsageError
from bcm_node_provisioning.cli.terraform import terraform

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

_KEYS = {"hostname", "state", "success"}


class Expected(NamedTuple):
    """What was requested through Terraform, and the state of the node that Terraform knows."""

    category: str
    image: str
    management_ip: str
    bmc_ip: str
    state: str
    """As in the module's output `node_status`: missing, registered, power_requested, powered or ready."""
    success: bool | None
    """None when Terraform cannot know."""


def add_output_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options that name Terraform's outputs."""
    source = parser.add_argument_group("Terraform").add_mutually_exclusive_group()
    source.add_argument(
        "--outputs", metavar="FILE", help="what `terraform output -json` printed; - reads it from stdin"
    )
    source.add_argument("--chdir", type=Path, metavar="DIR", help="run `terraform output -json` in this directory")


def reader(options: argparse.Namespace) -> Callable[[], Mapping[str, Expected]] | None:
    """Return a function that reads the expected nodes by hostname; None if no outputs are named.

    Each call of the function reads the outputs again. It raises UsageError if they cannot be used.
    """
    if options.chdir is not None:
        return lambda: parsed(
            terraform("output", "-json", "-no-color", directory=options.chdir, instead="give --outputs FILE"),
            f"terraform output in {options.chdir}",
        )
    if options.outputs == "-":
        # Stdin can be read once only.
        given = parsed(_from_stdin(), "the outputs on stdin")
        return lambda: given
    if options.outputs is not None:
        return lambda: parsed(_from_file(Path(options.outputs)), options.outputs)
    return None


def parsed(text: str, where: str) -> dict[str, Expected]:
    """Read what `terraform output -json` prints, of all outputs or of `node_status` alone.

    Raises UsageError when nothing in it has the form of the module's output `node_status`.
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        raise UsageError(f"{where}: not JSON, as `terraform output -json` prints it") from None
    if not isinstance(document, dict):
        raise UsageError(f"{where}: not a JSON object, as `terraform output -json` prints it")
    found = [document] if _is_node_status(document) else []
    found += [
        output["value"]
        for name, output in document.items()
        if isinstance(output, dict) and (_is_node_status(output.get("value")) or _is_empty(name, output))
    ]
    if not found:
        known = f"it has {', '.join(sorted(document))}" if document else "there are none: apply first"
        raise UsageError(
            f"{where}: no output has the form of the module's node_status ({known}); pass it on from the root module: "
            'output "node_status" { value = module.NAME.node_status }'
        )
    return {hostname: _expected(node) for nodes in found for hostname, node in nodes.items()}


def _is_node_status(value: object) -> bool:
    return (
        isinstance(value, dict)
        and bool(value)
        and all(isinstance(node, dict) and node.keys() >= _KEYS for node in value.values())
    )


def _is_empty(name: str, output: Mapping[str, Any]) -> bool:
    """Return whether this is the output of a module without nodes."""
    return name.endswith("node_status") and output.get("value") == {}


def _expected(node: Mapping[str, Any]) -> Expected:
    def said(key: str) -> str:
        return str(node.get(key) or "")

    success = node["success"] if isinstance(node["success"], bool) else None
    return Expected(
        said("category"), said("software_image"), said("management_ip"), said("bmc_ip"), said("state"), success
    )


def _from_stdin() -> str:
    if sys.stdin is None:
        raise UsageError("--outputs -: standard input is closed")
    try:
        return sys.stdin.read()
    except UnicodeDecodeError:
        raise UsageError("--outputs -: not text in UTF-8") from None


def _from_file(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"--outputs {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"--outputs {path}: not text in UTF-8") from None
