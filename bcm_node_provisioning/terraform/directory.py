"""Directories of generated files."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

__all__ = ["MANIFEST", "DirectoryError", "update_tree", "write_tree"]

MANIFEST = ".generated"
"""The file that lists the generated files of a directory, so that files of the user are recognized."""

_SHOWN = 5
"""How many files of the user a message names."""


class DirectoryError(Exception):
    """A directory cannot be written; the message names the directory, the reason, and what to do."""


def write_tree(directory: Path, files: Mapping[str, str]) -> bool:
    """Make a directory hold exactly ``files``, by their relative paths, and a manifest; return whether that changed it.

    The new directory is written beside the old one and replaces it by renaming, so a failure leaves the old one as it
    was.

    Raises DirectoryError if the target is a file, cannot be written, or would lose files that were not generated, such
    as a Terraform state.
    """
    directory = Path(os.path.realpath(directory))
    contents = {_checked(name): text.encode() for name, text in files.items()}
    contents[MANIFEST] = "".join(f"{name}\n" for name in sorted(files)).encode()
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        return _replace(directory, contents)
    except OSError as error:
        raise DirectoryError(f"{directory}: cannot be written: {error.strerror or error}") from error


def update_tree(directory: Path, files: Mapping[str, str]) -> bool:
    """Make a directory hold ``files``, a manifest, and all that was not generated; return whether that changed it.

    This is for root modules, in which Terraform keeps its own files. Generated files that are no longer among ``files``
    are removed. Each file is replaced as a whole. If that is interrupted, a second run completes it.

    Raises DirectoryError, before anything is changed, if a file in the way was not generated, or if a folder is no
    longer generated and holds other files, such as a state.
    """
    directory = Path(os.path.realpath(directory))
    contents = {_checked(name): text.encode() for name, text in files.items()}
    manifest = directory / MANIFEST
    try:
        before = set(manifest.read_text(encoding="utf-8").splitlines()) if manifest.is_file() else set()
        changed = {name for name, content in contents.items() if not _holds(directory / name, content)}
        foreign = sorted(name for name in changed - before if os.path.lexists(directory / name))
        gone = before - contents.keys()
        if foreign:
            raise DirectoryError(_foreign(directory, foreign))
        for folder in sorted(_folders(gone) - _folders(contents)):
            kept = {path.relative_to(directory).as_posix() for path in _files(directory / folder)} - before
            if left := sorted(name for name in kept if not _BY_INIT & set(PurePosixPath(name).parts)):
                raise DirectoryError(
                    f"{directory / folder}: is no longer generated, but holds other files: {_listed(left)}; "
                    "destroy the resources in its state, then remove these files"
                )
        _replace_file(manifest, "".join(f"{name}\n" for name in sorted(before | contents.keys())).encode())
        for name in sorted(changed):
            _replace_file(directory / name, contents[name])
        for name in gone:
            (directory / name).unlink(missing_ok=True)
            _remove_empty((directory / name).parent, directory)
        _replace_file(manifest, "".join(f"{name}\n" for name in sorted(contents)).encode())
    except OSError as error:
        raise DirectoryError(f"{directory}: cannot be written: {error.strerror or error}") from error
    return bool(changed or gone)


_BY_INIT = frozenset({".terraform", ".terraform.lock.hcl"})
"""Names that `terraform init` creates, and can create again."""


def _folders(names: Iterable[str]) -> set[str]:
    return {PurePosixPath(name).parts[0] for name in names}


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir()]


def _replace_file(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_bytes(content)
    fresh.replace(path)


def _remove_empty(folder: Path, root: Path) -> None:
    """Remove a folder and those above it that are empty, or hold only what `terraform init` has created."""
    while folder != root and folder.is_dir() and {path.name for path in folder.iterdir()} <= _BY_INIT:
        shutil.rmtree(folder)
        folder = folder.parent


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
        found = _files(directory)
    else:
        generated, found = set(), list(directory.iterdir())
    foreign = sorted({path.relative_to(directory).as_posix() for path in found} - generated)
    if foreign:
        raise DirectoryError(_foreign(directory, foreign))


def _foreign(directory: Path, names: Sequence[str]) -> str:
    return (
        f"{directory}: holds files that were not generated: {_listed(names)}; "
        "move them elsewhere, or give another directory for the generated files"
    )


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{', '.join(names[:_SHOWN])}{more}"
