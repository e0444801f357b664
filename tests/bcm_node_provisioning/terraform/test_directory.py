"""Generated directories: all or nothing, and nobody else's files."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from bcm_node_provisioning.terraform.directory import MANIFEST, DirectoryError, write_tree

OLD = {"main.tf": "old\n", "examples/one/main.tf": "old\n"}
NEW = {"main.tf": "new\n", "icon.png": b"\x89PNG"}


def tree(directory: Path) -> dict[str, bytes]:
    """Return all files below a directory, hidden ones too."""
    return {
        path.relative_to(directory).as_posix(): path.read_bytes() for path in directory.rglob("*") if path.is_file()
    }


def expected(files: dict[str, str | bytes]) -> dict[str, bytes]:
    contents = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    return {**contents, MANIFEST: "".join(f"{name}\n" for name in sorted(files)).encode()}


def test_the_root_of_the_file_system_is_refused() -> None:
    with pytest.raises(DirectoryError, match="/: is the root of the file system; give a directory"):
        write_tree(Path("/"), OLD)


def test_writes_replaces_and_leaves_alone_what_is_equal(tmp_path: Path) -> None:
    directory = tmp_path / "deep" / "module"
    assert write_tree(directory, OLD) is True
    assert tree(tmp_path / "deep") == {f"module/{name}": text for name, text in expected(OLD).items()}
    inode = directory.stat().st_ino
    assert write_tree(directory, OLD) is False
    assert directory.stat().st_ino == inode
    assert write_tree(directory, NEW) is True
    assert tree(tmp_path / "deep") == {f"module/{name}": text for name, text in expected(NEW).items()}


def test_an_empty_directory_is_taken(tmp_path: Path) -> None:
    directory = tmp_path / "module"
    directory.mkdir(mode=0o750)
    assert write_tree(directory, NEW) is True
    assert (tree(directory), directory.stat().st_mode & 0o777) == (expected(NEW), 0o750)


def test_a_link_to_a_directory_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "module")
    write_tree(tmp_path / "link", NEW)
    assert (tmp_path / "link").is_symlink()
    assert tree(tmp_path / "module") == expected(NEW)


def test_a_deleted_or_changed_file_is_written_again(tmp_path: Path) -> None:
    directory = tmp_path / "module"
    for harm in ((directory / "main.tf").unlink, lambda: (directory / "main.tf").write_text("edited")):
        write_tree(directory, NEW)
        harm()
        assert write_tree(directory, NEW) is True
        assert tree(directory) == expected(NEW)


def test_files_that_were_not_generated_are_refused_by_name_and_left_alone(tmp_path: Path) -> None:
    directory = tmp_path / "module"
    write_tree(directory, OLD)
    (directory / "notes.txt").write_text("mine")
    (directory / "empty").mkdir()
    before = tree(directory)
    with pytest.raises(DirectoryError) as error:
        write_tree(directory, NEW)
    assert str(error.value) == (
        f"{directory}: holds files that were not generated: empty, notes.txt; "
        "move them elsewhere, or give another directory for the generated files"
    )
    assert tree(directory) == before


@pytest.mark.parametrize(
    ("left", "shown"),
    [
        ((".terraform/providers/bcm", ".terraform.lock.hcl"), ".terraform, .terraform.lock.hcl"),
        (("terraform.tfstate", "terraform.tfstate.backup"), "terraform.tfstate, terraform.tfstate.backup"),
        (("terraform.tfstate.d/staging/terraform.tfstate",), "terraform.tfstate.d"),
    ],
)
def test_where_terraform_has_run_it_says_how_to_go_on(tmp_path: Path, left: tuple[str, ...], shown: str) -> None:
    directory = tmp_path / "module"
    write_tree(directory, OLD)
    for name in left:
        (directory / name).parent.mkdir(parents=True, exist_ok=True)
        (directory / name).write_text("")
    before = tree(directory)

    assert write_tree(directory, OLD) is False
    with pytest.raises(DirectoryError) as error:
        write_tree(directory, NEW)

    assert str(error.value) == (
        f"{directory}: Terraform has run in it and left {shown}; a directory of generated files is replaced as a "
        "whole. If no state is kept there, delete these; else write to another directory and copy the files from there"
    )
    assert tree(directory) == before


def test_a_directory_of_other_people_is_refused_even_if_names_agree(tmp_path: Path) -> None:
    (tmp_path / "main.tf").write_text("mine")
    with pytest.raises(DirectoryError, match=r"holds files that were not generated: main\.tf;"):
        write_tree(tmp_path, NEW)
    assert tree(tmp_path) == {"main.tf": b"mine"}


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "module").write_text("mine")
    with pytest.raises(DirectoryError, match="is a file; give a directory for the generated files"):
        write_tree(tmp_path / "module", NEW)


def test_a_full_disk_is_said_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_after(monkeypatch, 0, OSError(28, "No space left on device"))
    with pytest.raises(DirectoryError, match="module: cannot be written: No space left on device"):
        write_tree(tmp_path / "module", NEW)
    assert tree(tmp_path) == {}


def test_what_the_system_refuses_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(DirectoryError, match=r"file/module: cannot be written: .*(Not a directory|File exists)"):
        write_tree(tmp_path / "file" / "module", NEW)


@pytest.mark.parametrize("name", ["/etc/passwd", "../x", "a/../../x", "a//b", ".", MANIFEST])
def test_names_outside_of_the_directory_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DirectoryError, match="cannot be the name of a generated file"):
        write_tree(tmp_path / "module", {name: ""})
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("calls_before_failure", range(9))
def test_a_failure_at_any_moment_leaves_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls_before_failure: int
) -> None:
    directory = tmp_path / "module"
    write_tree(directory, OLD)
    fail_after(monkeypatch, calls_before_failure, OSError(28, "No space left on device"))
    with suppress(DirectoryError):
        write_tree(directory, NEW)
    assert tree(directory) in (expected(OLD), expected(NEW))
    monkeypatch.undo()
    write_tree(directory, NEW)
    assert tree(tmp_path) == {f"module/{name}": text for name, text in expected(NEW).items()}


def fail_after(monkeypatch: pytest.MonkeyPatch, calls: int, error: OSError) -> None:
    """Let the n-th call that touches the disk fail."""
    remaining = [calls]

    def failing(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if remaining[0] == 0:
                remaining[0] = -1
                raise error
            remaining[0] -= 1
            return function(*arguments, **options)

        return call

    monkeypatch.setattr(os, "fsync", failing(os.fsync))
    monkeypatch.setattr(Path, "rename", failing(Path.rename))
    monkeypatch.setattr(Path, "chmod", failing(Path.chmod))


def test_what_a_crash_between_the_renames_left_is_taken_back(tmp_path: Path) -> None:
    directory = tmp_path / "module"
    write_tree(directory, OLD)
    directory.rename(tmp_path / ".module.retired")
    assert write_tree(directory, OLD) is False
    assert tree(tmp_path) == {f"module/{name}": text for name, text in expected(OLD).items()}


def test_what_a_crash_after_the_renames_left_is_removed(tmp_path: Path) -> None:
    directory = tmp_path / "module"
    write_tree(directory, OLD)
    shutil.copytree(directory, tmp_path / ".module.retired")
    write_tree(directory, NEW)
    assert tree(tmp_path) == {f"module/{name}": text for name, text in expected(NEW).items()}


def test_many_foreign_files_are_counted(tmp_path: Path) -> None:
    for number in range(8):
        (tmp_path / f"file-{number}").write_text("mine")

    with pytest.raises(DirectoryError, match=r"file-0, file-1, file-2, file-3, file-4 and 3 more; move them"):
        write_tree(tmp_path, {"main.tf": ""})
