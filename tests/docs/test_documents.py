"""The documents as a whole: links resolve, pictures are up to date, and no text names one machine."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from support.documents import DOCUMENTS, anchors, prose
from support.terraform import ROOT

if TYPE_CHECKING:
    from pathlib import Path

# Paths in the documents that this project does not have: files of users and head nodes, and build output.
ELSEWHERE = {
    "main.py",
    "cdktf.json",
    ".venv/",
    ".build/api",
    "dist/",
    "cdktf.out/stacks/cluster",
    "/var/log/node-installer",
    ".tools/matrix",
}
PICTURES = sorted((ROOT / "docs").glob("*.svg"))
LINKED = [*DOCUMENTS, *sorted((ROOT / "examples").glob("**/README.md")), *sorted((ROOT / "benchmarks").glob("*.md"))]
OWN_TEXTS = [*DOCUMENTS, *PICTURES, *sorted((ROOT / "tools").glob("*.py"))]


@pytest.mark.parametrize("document", LINKED, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_resolve(document: Path) -> None:
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(document)):
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        path = (document.parent / name).resolve() if name else document
        if not path.is_relative_to(ROOT) or not path.exists() or (anchor and anchor not in anchors(path)):
            broken.append(target)

    assert broken == []


def test_each_document_is_linked_from_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")

    for path in (*DOCUMENTS[1:], ROOT / "LICENSE", ROOT / "examples" / "README.md"):
        assert f"]({path.relative_to(ROOT)})" in text, path.name


def test_files_named_in_the_texts_exist() -> None:
    """Paths in inline code: relative to the project, its package, or the document."""
    for document in DOCUMENTS:
        for name in re.findall(r"`([\w./-]+/[\w.-]*|[\w/]+\.(?:py|md|json))`", prose(document)):
            places = (ROOT, ROOT / "bcm_node_provisioning", ROOT / "bcm_node_provisioning" / "parts", document.parent)
            assert name in ELSEWHERE or any(any(place.glob(name)) for place in places), f"{document.name}: {name}"


@pytest.mark.parametrize("path", OWN_TEXTS, ids=lambda path: path.name)
def test_no_document_names_one_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    home = str(ROOT.parent)

    assert home == "/" or f"{home}/" not in text
    assert re.findall(r"(?<![\w.])/(?:root|home|tmp|Users)/", text) == []
    assert re.findall(r"(?:p[y]pi|pythonh[o]sted|npm[j]s|artifactory|nexus|jfrog)\.[a-z]+", text, re.IGNORECASE) == []


def test_licence_is_the_complete_text() -> None:
    licence = (ROOT / "LICENSE").read_bytes()

    # The text at apache.org, to the byte.
    assert hashlib.sha256(licence).hexdigest() == "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "Apache-2.0"


def test_changelog_has_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*)$", text, re.MULTILINE)

    assert headings[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", heading) for heading in headings[1:])
    kinds = set(re.findall(r"^### (.*)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_pictures_are_what_the_script_draws(tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "tools" / "draw_pictures.py", tmp_path], check=True, capture_output=True)

    drawn = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert sorted(drawn) == ["flow.svg", "layers.svg"]
    for name, picture in drawn.items():
        assert picture == (ROOT / "docs" / name).read_text(encoding="utf-8"), "run `python tools/draw_pictures.py`"


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_pictures_are_small_and_need_nothing_from_elsewhere(path: Path) -> None:
    picture = ET.parse(path).getroot()  # noqa: S314 - our own file
    text = path.read_text(encoding="utf-8")

    assert path.stat().st_size < 200_000
    assert picture.find("{http://www.w3.org/2000/svg}title") is not None
    assert "prefers-color-scheme: dark" in text
    assert re.findall(r"@import|@font-face|<image|<script|(?:xlink:)?href=|url\((?!#)", text) == []
