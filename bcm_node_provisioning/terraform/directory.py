"""A directory of generated files that is written as a whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

__all__ = ["MANIFEST", "DirectoryError", "write_tree"]

MANIFEST = ".generated"
"""The file that lists the generated files of a directory, by which they are told from files that a person put there."""

_SHOWN = 5
"""How many foreign files a message names."""


class DirectoryError(Exception):
    """A directory cannot be written; the message says which, why, and what to do."""


def write_tree(directory: Path, files: Mapping[str, str]) -> bool:
    """Make a directory hold exactly ``files``, by their relative paths, and a manifest; return whether that changed it.

    The new directory is put together beside the old one and takes its place by renaming, so a failure leaves the old
    one as it was.

    Raises DirectoryError if the target is a file, cannot be written, or would lose files that were not generated, such
    as the state of a Terraform that has run in it.
    """
    directory = Path(os.path.realpath(directory))
    contents = {_checked(name): text.encode() for name, text in files.items()}
    contents[MANIFEST] = "".join(f"{name}\n" for name in sorted(files)).encode()
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        return _replace(directory, contents)
    except OSError as error:
        raise DirectoryError(f"{directory}: cannot be written: {error.strerror or error}") from error


def _checked(name: str) -> str:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or path.as_posix() != name or name in {".", MANIFEST}:
        raise DirectoryError(f"{name!r} cannot be the name of a generated file")
    return name


def _replace(directory: Path, contents: Mapping[str, bytes]) -> bool:
    if directory.exists():
        if not directory.is_dir():
            raise DirectoryError(f"{directory}: is a file; give a directory for the generated files")
        if all((directory / name).is_file() and (directory / name).read_bytes() == contents[name] for name in contents):
            return False
        _refuse_foreign(directory)
    with tempfile.TemporaryDirectory(prefix=f".{directory.name}.", dir=directory.parent) as scratch:
        fresh, old = Path(scratch, "new"), Path(scratch, "old")
        for name, content in contents.items():
            (fresh / name).parent.mkdir(parents=True, exist_ok=True)
            (fresh / name).write_bytes(content)
        try:
            if directory.exists():
                shutil.copymode(directory, fresh)
                directory.rename(old)
            fresh.rename(directory)
        except BaseException:
            if old.exists():
                old.rename(directory)
            raise
    return True


def _refuse_foreign(directory: Path) -> None:
    manifest = directory / MANIFEST
    if manifest.is_file():
        generated = {MANIFEST, *manifest.read_text(encoding="utf-8").splitlines()}
        found = [path for path in directory.rglob("*") if path.is_symlink() or not path.is_dir()]
    else:
        generated, found = set(), list(directory.iterdir())
    foreign = sorted({path.relative_to(directory).as_posix() for path in found} - generated)
    if foreign:
        more = f" and {len(foreign) - _SHOWN} more" if len(foreign) > _SHOWN else ""
        raise DirectoryError(
            f"{directory}: holds files that were not generated: {', '.join(foreign[:_SHOWN])}{more}; "
            "move them elsewhere, or give another directory for the generated files"
        )
