"""A pattern that is kept is the pattern that `re` would make; what cannot be used is as if nothing were kept."""

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import leapcheck
from leapcheck import compiled as module
from leapcheck.compiled import compiled, keep_all

EXTRACT = "import leapcheck; print(len(leapcheck.extract_text('理想汽车9月交付33951辆，同比下降36.8%。')))"
ALL_KEPT = "from leapcheck import compiled; compiled._keep_at_exit = None; "
"""Python code after which a pattern that is not kept is an error."""


@pytest.fixture
def nothing_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for bytecode in which nothing is, and a process that has read nothing of it."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    module._kept.cache_clear()
    yield module._path()
    module._kept.cache_clear()


def run(code: str, folder: Path, *options: str, seed: int = 1) -> subprocess.CompletedProcess[str]:
    root = str(Path(leapcheck.__file__).parents[1])
    environment = {
        **os.environ,
        "PYTHONPYCACHEPREFIX": str(folder),
        "PYTHONPATH": root,
        "PYTHONHASHSEED": str(seed),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, *options, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, env=environment, encoding="utf-8")


def kept_in(folder: Path) -> list[Path]:
    return list(folder.rglob("*.patterns"))


def test_every_pattern_that_is_kept_is_what_re_makes_of_it(nothing_kept: Path) -> None:
    keep_all()
    module._kept.cache_clear()
    kept = module._kept()
    assert len(kept) > 1000
    assert kept.keys() >= module._declared.keys()
    for pattern, flags in kept:
        made, anew = compiled(pattern, flags), re.compile(pattern, flags)
        assert made == anew  # the same code, by the equality of patterns
        assert (made.flags, made.groups, made.groupindex) == (anew.flags, anew.groups, anew.groupindex)


def test_the_second_start_compiles_nothing_of_ours(tmp_path: Path) -> None:
    first = run(EXTRACT, tmp_path)
    assert (first.returncode, first.stderr) == (0, "")
    assert kept_in(tmp_path)
    second = run(ALL_KEPT + EXTRACT, tmp_path, seed=2)  # no pattern may depend on the order of a set
    assert (second.returncode, second.stderr) == (0, "")
    assert first.stdout == second.stdout
    assert run(ALL_KEPT + EXTRACT, tmp_path / "elsewhere").returncode == 1


def test_nothing_is_kept_where_python_is_told_to_write_no_bytecode(tmp_path: Path) -> None:
    assert run(EXTRACT, tmp_path, "-B").returncode == 0
    assert not kept_in(tmp_path)


def test_where_nothing_can_be_written_a_start_is_only_slower(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    answer = run(EXTRACT, blocked)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.parametrize(
    "kept",
    [
        b"",
        b"\x00damaged",
        marshal.dumps(7),
        marshal.dumps((("another", 0, 0, 0), {("销量", 0): None})),
        marshal.dumps(({}, {}))[:-1],
    ],
    ids=["empty", "damaged", "something else", "another Python", "cut off"],
)
def test_what_cannot_be_used_is_as_if_nothing_were_kept(nothing_kept: Path, kept: bytes) -> None:
    nothing_kept.parent.mkdir(parents=True)
    nothing_kept.write_bytes(kept)
    assert compiled("销量").search("9月销量") is not None


def test_a_wrong_pattern_is_an_error_of_re() -> None:
    with pytest.raises(re.error):
        compiled("(销量")
    assert ("(销量", 0) not in module._declared  # nor is it tried again when patterns are kept


def test_what_was_kept_before_stays(nothing_kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_declared", {("销量[一二三]", 0): None})
    module._keep_declared()
    module._kept.cache_clear()
    monkeypatch.setattr(module, "_declared", {("(?P<many>产量)", int(re.IGNORECASE)): None})
    module._keep_declared()
    module._kept.cache_clear()
    assert len(module._kept()) == 2
    found = compiled("(?P<many>产量)", re.IGNORECASE).search("月产量")
    assert found is not None
    assert found["many"] == "产量"
