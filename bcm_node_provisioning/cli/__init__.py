"""The command line: what operators and scripts do besides Terraform. One Python module per command.

A command's module has `SUMMARY`, `add_arguments(parser)` and `run(options)`, which returns the exit status; all but the
first line of its docstring is the end of its help. Every command starts with the standard library alone, so that help
and readiness checks answer at once.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from bcm_node_provisioning.cli.connection import ENVIRONMENT, UsageError
from bcm_node_provisioning.cli.terminal import one_line
from bcm_node_provisioning.head_node import HeadNodeError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

__all__ = ["main"]

_COMMANDS = ("check", "explain", "status", "synth", "wait")

_INTERRUPTED = 130
"""Exit status of a command that was ended with Ctrl-C, as shells report it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status; 2 for a usage error or a head node that does not answer."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # The head node's answers may hold characters that the terminal's encoding lacks.
        sys.stdout.reconfigure(errors="backslashreplace")
    arguments = sys.argv[1:] if arguments is None else arguments
    # A readiness check runs every few seconds, so only the module of the given command is loaded.
    chosen = arguments[0] if arguments and arguments[0] in _COMMANDS else None
    options = _parser((chosen,) if chosen else _COMMANDS).parse_args(arguments)
    if sys.stdout is None:
        return _failed(options.command, "standard output is closed")
    try:
        exit_status: int = options.run(options)
        sys.stdout.flush()
    except (UsageError, HeadNodeError) as error:
        return _failed(options.command, str(error))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe, such as `head`, has closed it.
        _drop_output()
        return 1
    except OSError as error:
        _drop_output()
        return _failed(options.command, f"{error.filename or 'standard output'}: {error.strerror or error}")
    return exit_status


def _failed(command: str, message: str) -> int:
    for line in message.splitlines():
        sys.stderr.write(f"bcm-node-provisioning {command}: {one_line(line)}\n")
    return 2


def _drop_output() -> None:
    """Keep the interpreter from reporting an error at exit, when it flushes output that cannot be written."""
    if sys.__stdout__ and sys.stdout is sys.__stdout__:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(names: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bcm-node-provisioning", description="Provision bare-metal nodes of NVIDIA Base Command Manager."
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)
    for name in names:
        module = import_module(f"{__name__}.{name}")
        command = commands.add_parser(
            name,
            help=module.SUMMARY,
            description=f"{module.SUMMARY[0].upper()}{module.SUMMARY[1:]}.",
            epilog=_details(module),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return parser


def _details(module: ModuleType) -> str:
    """Return the end of a command's help: its docstring without the first line, and how to name the head node."""
    details = (module.__doc__ or "").partition("\n\n")[2]
    return details if module.__name__.endswith(".synth") else f"{details}\n{ENVIRONMENT}"
