"""Every format is documented, and costs nothing until it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from leapcheck.reporting.formats import NAMES, SUMMARY
from leapcheck.reporting.spreadsheet import COLUMNS

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize("name", NAMES)
def test_a_format_is_told_of_in_the_help_the_readme_and_the_docs(name: str) -> None:
    assert f"{name}: " in SUMMARY
    assert f"`{name}`" in (ROOT / "README.md").read_text("utf-8")
    assert f"`--format {name}`" in (ROOT / "docs" / "formats.md").read_text("utf-8")


def test_the_columns_that_programs_rely_on_keep_their_places() -> None:
    assert COLUMNS[:26] == (
        *(
            "verdict",
            "severity",
            "rule",
            "confidence",
            "message",
            "ledger",
            "finding",
            "path",
            "line",
            "column",
        ),
        *("title", "source", "published", "quote", "subject", "metric", "relation", "low", "high", "unit"),
        *("period", "qualifiers", "modality", "attribution", "role", "sentence"),
    )


def test_naming_the_formats_loads_none_of_them() -> None:
    program = (
        "import sys, leapcheck.cli.outputs, leapcheck.reporting.formats\n"
        "print([m for m in sys.modules if m in ('csv', 'xml', 'rich', 'tempfile', 'leapcheck.model')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
