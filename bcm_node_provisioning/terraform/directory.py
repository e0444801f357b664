"""A directory of generated files that is written as a whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

__all__ = ["MANIFEST", "DirectoryError", "write_tree"]

MANIFEST = ".generated"
"""The file that lists the generated files of a directory, by which they are told from files that a person put there."""

_TERRAFORMS = {
    ".terraform",
    ".terraform.lock.hcl",
    ".terraform.tfstate.lock.info",
    "terraform.tfstate",
    "terraform.tfstate.backup",
    "terraform.tfstate.d",
}
"""What Terraform puts into a directory in which it runs; it may be a state, which nobody must lose."""

_SHOWN = 5
"""How many foreign files a message names."""


class DirectoryError(Exception):
    """A directory cannot be written; the message says which, why, and what to do."""


def write_tree(directory: Path, files: Mapping[str, str | bytes]) -> bool:
    """Make a directory hold exactly ``files``, by their relative paths, and a manifest; return whether that changed it.

    The new directory is put together beside the old one and takes its place by renaming, so that neither a crash nor a
    full disk leaves a mixture. A crash between the two renames leaves the old directory under a hidden name beside it,
    from where the next call takes it back.

    Raises DirectoryError if the target is a file, cannot be written, or holds files that were not generated.
    """
    directory = Path(os.path.realpath(directory))
    if not directory.name:
        raise DirectoryError(f"{directory}: is the root of the file system; give a directory for the generated files")
    contents = {_checked(name): text.encode() if isinstance(text, str) else text for name, text in files.items()}
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
    retired = directory.with_name(f".{directory.name}.retired")
    if retired.exists():
        _recover(directory, retired)
    if directory.exists():
        if not directory.is_dir():
            raise DirectoryError(f"{directory}: is a file; give a directory for the generated files")
        if _is_unchanged(directory, contents):
            return False
        _refuse_foreign(directory)
    fresh = Path(tempfile.mkdtemp(prefix=f".{directory.name}.", suffix=".new", dir=directory.parent))
    try:
        _fill(fresh, contents)
        fresh.chmod(directory.stat().st_mode if directory.exists() else 0o777 & ~_umask())
        if directory.exists():
            directory.rename(retired)
        fresh.rename(directory)
    except BaseException:
        if retired.exists() and not directory.exists():
            retired.rename(directory)
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    _sync(directory.parent)
    shutil.rmtree(retired, ignore_errors=True)
    return True


def _recover(directory: Path, retired: Path) -> None:
    """Undo or finish what an interrupted call has left."""
    _refuse_foreign(retired)
    if directory.exists():
        shutil.rmtree(retired)
    else:
        retired.rename(directory)


def _names(directory: Path) -> Iterator[str]:
    """Yield the relative paths of all that a directory holds, directories themselves apart unless they are empty.

    What is Terraform's is named by its topmost directory.
    """
    for root, directories, files in os.walk(directory):
        if root == str(directory):
            yield from sorted(_TERRAFORMS.intersection(directories))
            directories[:] = [name for name in directories if name not in _TERRAFORMS]
        here = Path(root).relative_to(directory)
        yield from ((here / name).as_posix() for name in files)
        yield from ((here / name).as_posix() for name in directories if Path(root, name).is_symlink())
        if not directories and not files and root != str(directory):
            yield here.as_posix()


def _is_unchanged(directory: Path, contents: Mapping[str, bytes]) -> bool:
    return set(_names(directory)) - _TERRAFORMS == contents.keys() and all(
        (directory / name).read_bytes() == content for name, content in contents.items()
    )


def _refuse_foreign(directory: Path) -> None:
    manifest = directory / MANIFEST
    generated = {MANIFEST, *manifest.read_text(encoding="utf-8").splitlines()} if manifest.is_file() else set()
    foreign = sorted(set(_names(directory)) - generated)
    if foreign and _TERRAFORMS.issuperset(foreign):
        raise DirectoryError(
            f"{directory}: Terraform has run in it and left {', '.join(foreign)}; a directory of generated files is "
            "replaced as a whole. If no state is kept there, delete these; else write to another directory and copy "
            "the files from there"
        )
    if foreign:
        more = f" and {len(foreign) - _SHOWN} more" if len(foreign) > _SHOWN else ""
        raise DirectoryError(
            f"{directory}: holds files that were not generated: {', '.join(foreign[:_SHOWN])}{more}; "
            "move them elsewhere, or give another directory for the generated files"
        )


def _fill(directory: Path, contents: Mapping[str, bytes]) -> None:
    for name, content in contents.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    _sync(directory)


def _sync(directory: Path) -> None:
    """Have the names in a directory survive a power failure, too."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
