"""Running the user's Terraform."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from bcm_node_provisioning.cli.connection import UsageError

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE = 120
"""Seconds that a command may take; a remote state can be slow."""


class TerraformError(UsageError):
    """A Terraform command failed; the message is Terraform's, on one line."""


def terraform(*arguments: str, directory: Path, instead: str) -> str:
    """Run Terraform, from $TERRAFORM or the PATH, in a directory and return what it prints.

    `instead` is the advice in the message when there is no Terraform. Raises UsageError, and TerraformError when it
    fails.
    """
    name = os.environ.get("TERRAFORM") or "terraform"
    program = shutil.which(name)
    if program is None:
        raise UsageError(f"there is no program {name!r}: put terraform on the PATH, set TERRAFORM, or {instead}")
    if not directory.is_dir():
        raise UsageError(f"--chdir {directory}: there is no such directory")
    command = f"terraform {arguments[0]} in {directory}"
    try:
        done = subprocess.run(  # noqa: S603 - Terraform, in a directory that the caller names
            [program, *arguments],
            cwd=directory,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise UsageError(f"{command} takes longer than {_PATIENCE} s") from None
    if done.returncode:
        raise TerraformError(f"{command} fails: {' '.join(done.stderr.split())}")
    return done.stdout
