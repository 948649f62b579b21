"""docs/configuration.md shows configurations and own data that work, and names every setting."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from leapcheck.configuration import Configuration, load
from leapcheck.data.own import read_own

DOCS = (Path(__file__).parents[2] / "docs" / "configuration.md").read_text("utf-8")


def test_the_configuration_shown_has_every_setting_and_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (shown,) = re.findall(r"```toml\n(.*?)```", DOCS, re.DOTALL)
    Path("leapcheck.toml").write_text(shown, "utf-8")
    found = load("leapcheck.toml")
    keys = {field.name.replace("_", "-") for field in fields(Configuration)} - {"path"}
    assert set(tomllib.loads(shown)) == keys
    assert all(getattr(found, key.replace("-", "_")) for key in keys)
    assert keys == set(re.findall(r"`([\w-]+)`", "".join(re.findall(r"^\| (`.*?) \|", DOCS, re.MULTILINE))))


def test_the_own_data_shown_are_read(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)
    path = tmp_path / "own.yaml"
    path.write_text(shown, "utf-8")
    assert len(read_own([str(path)]).examples) == 2
