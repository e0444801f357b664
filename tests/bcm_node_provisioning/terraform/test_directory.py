"""Generated directories: all or nothing, and no file of another origin is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bcm_node_provisioning.terraform.directory import MANIFEST, DirectoryError, write_tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OLD = {"main.tf": "old\n", "examples/one/main.tf": "old\n"}
NEW = {"main.tf": "new\n", "README.md": "é\n"}


def tree(directory: Path) -> dict[str, str]:
    """Return all files below a directory, hidden ones too."""
    return {
        path.relative_to(directory).as_posix(): path.read_text(encoding="utf-8")
        for path in directory.rglob("*")
        if path.is_file()
    }


def expected(files: dict[str, str], prefix: str = "") -> dict[str, str]:
    files = {**files, MANIFEST: "".join(f"{name}\n" for name in sorted(files))}
    return {f"{prefix}{name}": text for name, text in files.items()}


def test_writes_replaces_and_leaves_alone_what_is_equal(tmp_path: Path) -> None:
    directory = tmp_path / "deep" / "module"
    assert write_tree(directory, OLD) is True
    assert tree(tmp_path / "deep") == expected(OLD, "module/")
    inode = directory.stat().st_ino
    assert write_tree(directory, OLD) is False
    assert directory.stat().st_ino == inode
    assert write_tree(directory, NEW) is True
    assert tree(tmp_path / "deep") == expected(NEW, "module/")


def test_an_empty_directory_is_taken_with_its_mode(tmp_path: Path) -> None:
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
    (directory / "terraform.tfstate.d" / "staging").mkdir(parents=True)
    (directory / "terraform.tfstate.d" / "staging" / "terraform.tfstate").write_text("{}")
    before = tree(directory)
    assert write_tree(directory, OLD) is False
    with pytest.raises(DirectoryError) as error:
        write_tree(directory, NEW)
    assert str(error.value) == (
        f"{directory}: holds files that were not generated: notes.txt, terraform.tfstate.d/staging/terraform.tfstate; "
        "move them elsewhere, or give another directory for the generated files"
    )
    assert tree(directory) == before


def test_a_directory_without_a_manifest_is_refused_even_if_names_agree(tmp_path: Path) -> None:
    for number in range(8):
        (tmp_path / f"file-{number}").write_text("mine")
    before = tree(tmp_path)
    with pytest.raises(DirectoryError, match=r": file-0, file-1, file-2, file-3, file-4 and 3 more; move them"):
        write_tree(tmp_path, {"file-0": "", "file-1": ""})
    assert tree(tmp_path) == before


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "module").write_text("mine")
    with pytest.raises(DirectoryError, match="is a file; give a directory for the generated files"):
        write_tree(tmp_path / "module", NEW)
    with pytest.raises(DirectoryError, match=r"module/below: cannot be written: .*(Not a directory|File exists)"):
        write_tree(tmp_path / "module" / "below", NEW)
    assert tree(tmp_path) == {"module": "mine"}


@pytest.mark.parametrize("name", ["/etc/passwd", "../x", "a/../../x", "a//b", ".", MANIFEST])
def test_names_outside_of_the_directory_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(DirectoryError, match="cannot be the name of a generated file"):
        write_tree(tmp_path / "module", {name: ""})
    assert tree(tmp_path) == {}


@pytest.mark.parametrize("method", ["write_bytes", "rename"])
@pytest.mark.parametrize("call", range(2))
def test_a_full_disk_at_any_moment_leaves_the_old_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, call: int
) -> None:
    directory = tmp_path / "module"
    write_tree(directory, OLD)
    fail_at(monkeypatch, directory, method, call)
    with pytest.raises(DirectoryError, match="module: cannot be written: No space left on device"):
        write_tree(directory, NEW)
    assert tree(tmp_path) == expected(OLD, "module/")


def fail_at(monkeypatch: pytest.MonkeyPatch, path: Path, method: str, failing: int) -> None:
    """Let one call of a method of Path fail, and those before and after it succeed."""
    original: Callable[..., Any] = getattr(type(path), method)
    calls = iter(range(100))

    def call(*arguments: Any) -> Any:
        if next(calls) == failing:
            raise OSError(28, "No space left on device")
        return original(*arguments)

    monkeypatch.setattr(type(path), method, call)
