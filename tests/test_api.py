"""The public API: every command has its functions there, docs/api.md tells each name, its examples run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
import typer

import leapcheck
from leapcheck.cli import app

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "api.md").read_text("utf-8")
FOR_SHELLS = {"completion"}
LEDGER = """\
entries:
  - id: leapmotor-2025-09
    subject: 零跑汽车
    metric: deliveries
    value: 66657 辆
    period: 2025-09
    status: verified
    sources:
      - {title: 零跑汽车9月交付量, publisher: 零跑汽车, date: 2025-10-01, quote: 66657辆}
"""


def commands(group: click.Command, before: str = "") -> Iterator[str]:
    """Every command that the command line has, with the group that it is in."""
    for name, command in getattr(group, "commands", {}).items():
        if getattr(command, "commands", None):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}"


def test_every_command_has_its_functions_in_the_api() -> None:
    table = dict(re.findall(r"^\| `([a-z ]+)` \| (`.*`) \|$", PAGE.partition("## Commands and")[2], re.M))
    assert set(table) == set(commands(typer.main.get_command(app))) - FOR_SHELLS
    named = {name for functions in table.values() for name in re.findall(r"`(\w+)`", functions)}
    assert named <= set(leapcheck.__all__)


@pytest.mark.parametrize("name", leapcheck.__all__)
def test_every_public_name_is_there_and_told_on_its_page(name: str) -> None:
    assert getattr(leapcheck, name) is not None
    assert name == "__version__" or re.search(rf"\b{name}\b", PAGE)


def test_what_the_page_tells_is_public() -> None:
    cells = re.findall(r"^\| ((?:`[^`]+`(?:, )?)+) \|", PAGE.partition("## Commands and")[0], re.M)
    told = {re.match(r"\w+", name).group() for cell in cells for name in re.findall(r"`([^`]+)`", cell)}  # type: ignore[union-attr]
    arguments = {"published", "about", "fields", "excludes", "jobs", "index", "stdin"}
    assert told - arguments <= set(leapcheck.__all__)


def test_the_examples_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("news").mkdir()
    Path("news/2025-10-09.txt").write_text(
        "零跑9月交付\n\n零跑汽车2025年9月交付66657辆，同比增长97%。\n", "utf-8"
    )
    Path("claims.yaml").write_text(LEDGER, "utf-8")
    names: dict[str, object] = {}
    for block in re.finditer(r"^```python\n(.*?)^```", PAGE, re.M | re.S):
        before = "\n" * (PAGE[: block.start()].count("\n") + 1)  # so that a failure names its line
        exec(compile(before + block[1], "docs/api.md", "exec"), names)
