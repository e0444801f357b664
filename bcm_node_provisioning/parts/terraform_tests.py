"""The module's own tests for `terraform test`: the files in `tests/`, as they are."""

from __future__ import annotations

from importlib.resources import files


def terraform_tests() -> dict[str, str]:
    """Return the tests by path within the module. They run without a head node."""
    sources = (files(__package__) / "tests").iterdir()
    return {
        f"tests/{source.name}": source.read_text(encoding="utf-8")
        for source in sorted(sources, key=lambda source: source.name)
        if source.name.endswith(".tftest.hcl")
    }
