"""Build a release, try it, and put it into dist/: wheel, source archive, and archive of the Terraform module.

The wheel is built from the source archive and installed, with the simulator, into a new environment. Terraform then
takes the module from its archive and plans an example against the simulated head node of that environment. dist/ is
replaced only after all of that has succeeded.

    python tools/dist.py [DIRECTORY]
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MODULE = ROOT / "modules" / "bcm_node_provisioning"
EXAMPLE = ROOT / "examples" / "one-node"
# Registries derive the module's address, …/node-provisioning/bcm, from names of this form.
ARCHIVE = f"terraform-bcm-node-provisioning-{PROJECT['version']}.tar.gz"
FOREIGN = ("BCM_", "TF_", "PYTHONPATH")
"""Prefixes of environment variables that could replace the archives that were built."""
TIMESTAMP = 1580601600
"""Time of all files in archives, the same as hatchling's, so that the same files give the same archive."""


def main() -> int:
    """Build, try, and replace the directory that the command line names, or dist/. Return the exit status."""
    target = Path(sys.argv[1] if sys.argv[1:] else ROOT / "dist").absolute()
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".dist-", dir=target.parent) as directory:
        staged = Path(directory, "dist")
        try:
            build(staged)
            plan(staged, Path(directory, "trial"))
            run([ROOT / ".tools" / "release" / "bin" / "twine", "check", "--strict", *staged.glob("bcm_*")])
        except subprocess.CalledProcessError as error:
            print(f"{error.stdout}\n{Path(error.cmd[0]).name} failed with exit status {error.returncode}.")
            print(f"{target.name}/ was not changed.")
            return 1
        if target.exists():
            target.rename(Path(directory, "before"))
        staged.rename(target)
    for path in sorted(target.iterdir()):
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {target.name}/{path.name}")
    for reason in reasons_not_to_release():
        print(f"Do not release this: {reason}")
    return 0


def reasons_not_to_release() -> list[str]:
    """Return the reasons against a release although everything could be built."""
    reasons = []
    if f"## [{PROJECT['version']}]" not in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"):
        reasons.append(f"CHANGELOG.md has no section for version {PROJECT['version']}.")
    if run(["git", "status", "--porcelain"]):
        reasons.append("the checkout has changes that are not committed.")
    return reasons


def build(directory: Path) -> None:
    """Write the three archives into a directory."""
    run([sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", directory])
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--disable-pip-version-check",
        "--no-deps",
        "--no-build-isolation",
    ]
    (source,) = directory.iterdir()
    run([*pip, "--wheel-dir", directory, source])
    archive_module(directory / ARCHIVE)


def archive_module(target: Path) -> None:
    """Write the archive of the module, with the module at its root, as registries serve it and Terraform unpacks it."""
    files = {
        str(path.relative_to(MODULE)): path
        for path in MODULE.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(MODULE).parts)
    }
    files["LICENSE"] = ROOT / "LICENSE"
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, path in sorted(files.items()):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = path.stat().st_size, TIMESTAMP, 0o644
            with path.open("rb") as file:
                archive.addfile(entry, file)
    target.write_bytes(gzip.compress(packed.getvalue(), mtime=TIMESTAMP))


def plan(built: Path, directory: Path) -> None:
    """Plan an example with the archived module against the head node and the provider of the wheel, installed anew."""
    run([sys.executable, "-m", "venv", directory / "venv"])
    (wheel,) = built.glob("*.whl")
    programs = directory / "venv" / "bin"
    pip = [programs / "python", "-m", "pip", "install", "--disable-pip-version-check", "--constraint"]
    run([*pip, ROOT / "constraints.txt", f"bcm-node-provisioning[simulator] @ {wheel.as_uri()}"])

    shutil.copytree(EXAMPLE, directory / "example", ignore=shutil.ignore_patterns(".*"))
    configuration = directory / "example" / "main.tf"
    text, changed = re.subn(
        r"(?m)^  source = .*$",
        f'  source = "{(built / ARCHIVE).as_uri()}"',
        configuration.read_text(encoding="utf-8"),
    )
    if changed != 1:
        raise SystemExit(f"{EXAMPLE.name}/main.tf calls {changed} modules instead of one.")
    configuration.write_text(text, encoding="utf-8")

    run([programs / "bcm-node-provisioning", "--help"])
    mirror = json.loads(run([programs / "bcm-simulator", "provider", "--json", "--directory", directory / "mirror"]))
    with head_node(programs) as node:
        terraform, where = ROOT / ".venv" / "bin" / "terraform", directory / "example"
        environment = {**node, **mirror["environment"]}
        run([terraform, "init", "-input=false", "-no-color"], where, environment)
        run([terraform, "plan", "-input=false", "-no-color", "-out=plan"], where, environment)
        planned = json.loads(run([terraform, "show", "-json", "plan"], where, environment))["resource_changes"]
    devices = [one["index"] for one in planned if one["type"] == "bcm_cmdevice_device"]
    print(f"The archived module would register {', '.join(devices)}.")


@contextmanager
def head_node(programs: Path) -> Iterator[Mapping[str, str]]:
    """Run the simulated head node of an environment, and return how Terraform finds it."""
    process = subprocess.Popen(  # noqa: S603 - a program of our own wheel
        [programs / "bcm-simulator", "serve", "--json", "--listen", "127.0.0.1:0"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        ready = next(iter(process.stdout or ()), None)
        if ready is None:
            raise SystemExit("bcm-simulator serve did not start.")
        environment: dict[str, str] = json.loads(ready)["environment"]
        yield environment
    finally:
        process.terminate()
        process.communicate()


def run(command: Sequence[str | Path], directory: Path = ROOT, environment: Mapping[str, str] | None = None) -> str:
    """Run a program and return what it prints. Raises CalledProcessError, with the same, when it fails."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    print(f"{Path(command[0]).name} {' '.join(map(str, command[1:]))}", flush=True)
    process = subprocess.run(  # noqa: S603 - the commands are those above
        command,
        cwd=directory,
        env=inherited | dict(environment or {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    process.check_returncode()
    return process.stdout


if __name__ == "__main__":
    sys.exit(main())
