"""What was read of a ledger is kept, is equal to what was read, and is never used when it no longer holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger, LedgerError, files, store

from .sheets import book, fact, series, write

CLAIMS = Path(__file__).parents[2] / "claims.yaml"
Reads = list[Path]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """The ledgers whose YAML was read, one item a time."""
    seen: Reads = []
    read = files.read_files

    def counted(path: Path) -> files.Contents:
        seen.append(path)
        return read(path)

    monkeypatch.setattr(files, "read_files", counted)
    return seen


def kept(folder: Path) -> list[Path]:
    """The files in the cache."""
    return sorted(folder.rglob("*.sqlite"))


def test_the_second_load_reads_no_yaml_and_is_equal(reads: Reads) -> None:
    first, second = Ledger.load(CLAIMS), Ledger.load(CLAIMS)
    assert reads == [CLAIMS]
    assert len(second) == len(first) == len(first.entries)
    for one, other in zip(first, second, strict=True):
        assert one == other
    assert second.get(first.entries[0].id) == first.entries[0]
    assert second.get("no-such") is None
    assert second.path == first.path == str(CLAIMS)


def test_every_field_survives(tmp_path: Path, reads: Reads) -> None:
    path = write(
        tmp_path,
        main=book(
            fact(
                "a", "约1,234.50万辆", tolerance="0.5%", qualifiers="{region: 欧洲, noun: 整车}", notes="注"
            ),
            fact("b", status="superseded", superseded_by="a", modality="target"),
            fact("c", derived="[a, b]", notes="a + b", period="../2025-12"),
            fact("d", "2015-12-24", None, metric="founded", tolerance="3天"),
            fact("e", "超800家", metric="outlets"),
            fact(
                "f", "-28.2亿元", metric="profit", sources="[{title: t, date: 2025, address: x, quote: 28亿}]"
            ),
            series("s", "2025-01: 5辆", "2025-Q3: {value: 6辆, id: mine}"),
        ),
    )
    first, second = Ledger.load(path), Ledger.load(path)
    assert reads == [path]
    assert [repr(entry) for entry in second] == [repr(entry) for entry in first]


def test_another_way_of_writing_the_path_gives_that_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, main=book(fact("a")), other__main=book(fact("a")))
    monkeypatch.chdir(tmp_path)
    for path in ("main.yaml", str(tmp_path / "main.yaml"), "other/../main.yaml", "main.yaml"):
        assert [entry.path for entry in Ledger.load(path)] == [str(Path(path))]
    monkeypatch.chdir(tmp_path / "other")
    Path("main.yaml").write_text(book(fact("b")), "utf-8")
    assert [entry.id for entry in Ledger.load("main.yaml")] == ["b"]


def _rewrite(folder: Path) -> None:
    (folder / "parts" / "one.yaml").write_text(book(fact("b", "60,129辆")), "utf-8")


def _rewrite_in_the_same_size(folder: Path) -> None:
    path = folder / "parts" / "one.yaml"
    path.write_text(path.read_text("utf-8").replace("50,129", "60,129"), "utf-8")


def _put_another(folder: Path) -> None:
    (folder / "parts" / "two.yaml").write_text(book(fact("c")), "utf-8")


def _delete(folder: Path) -> None:
    (folder / "parts" / "zero.yaml").unlink()


def _rename(folder: Path) -> None:
    (folder / "parts" / "one.yaml").rename(folder / "parts" / "uno.yaml")


@pytest.mark.parametrize("change", [_rewrite, _rewrite_in_the_same_size, _put_another, _delete, _rename])
def test_a_change_of_any_file_is_noticed(
    tmp_path: Path, reads: Reads, change: Callable[[Path], None]
) -> None:
    path = write(
        tmp_path,
        main=book(fact("a"), head="include: [parts]\n"),
        parts__one=book(fact("b")),
        parts__zero=book(),
    )
    before = Ledger.load(path).entries
    change(tmp_path)
    after = Ledger.load(path).entries
    assert len(reads) == 2
    assert change is _delete or after != before


def test_a_ledger_that_broke_meanwhile_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("a")))
    Ledger.load(path)
    path.write_text(book(fact("a", "很多")), "utf-8")
    with pytest.raises(LedgerError):
        Ledger.load(path)
    path.unlink()
    with pytest.raises(LedgerError, match="no such file"):
        Ledger.load(path)


def test_another_grammar_reads_anew(tmp_path: Path, reads: Reads, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, main=book(fact("a")))
    Ledger.load(path)
    monkeypatch.setattr(store, "_fingerprint", lambda: "another")
    assert [entry.id for entry in Ledger.load(path)] == ["a"]
    assert [entry.id for entry in Ledger.load(path)] == ["a"]
    assert len(reads) == 2


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _scribble(path: Path) -> None:
    path.write_bytes(b"no database" * 1000)


def _drop(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("drop table made")


def _spoil_what_it_was_made_of(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("update made set value = '[[[' where what = 'files'")


def _spoil_an_entry(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("update entries set entry = '[1, 2'")


def _shorten_an_entry(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("update entries set entry = '[]'")


def _lose_the_entries(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("drop table entries")


@pytest.mark.parametrize(
    "damage",
    [
        *(_empty, _cut, _scribble, _drop, _spoil_what_it_was_made_of),
        *(_spoil_an_entry, _shorten_an_entry, _lose_the_entries),
    ],
)
def test_a_damaged_file_is_made_anew(
    tmp_path: Path, cache_folder: Path, reads: Reads, damage: Callable[[Path], None]
) -> None:
    path = write(tmp_path, main=book(*(fact(f"n{n}", period="2025", notes="长" * 80) for n in range(300))))
    first = Ledger.load(path)
    (place,) = kept(cache_folder)
    damage(place)
    asked = Ledger.load(path)
    assert asked.about(["零跑汽车"]) == list(first)
    damage(place)
    assert Ledger.load(path).get("n7") == first.get("n7")
    damage(place)
    assert Ledger.load(path).entries == first.entries
    assert len(reads) == 4
    assert Ledger.load(path).entries == first.entries
    assert len(reads) == 4


@pytest.mark.parametrize("obstacle", ["a file", "a folder in the way", "too long a name"])
def test_a_cache_that_cannot_be_written_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, obstacle: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, main=book(fact("a")))
    folder = tmp_path / ("x" * 300 if obstacle == "too long a name" else "cache")
    if obstacle == "a file":
        folder.write_text("", "utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    if obstacle == "a folder in the way":
        place = store._place_of(path)
        assert place is not None
        (place / "in the way").mkdir(parents=True)
    for _ in range(2):
        assert [entry.id for entry in Ledger.load(path)] == ["a"]
    assert capsys.readouterr() == ("", "")
    assert not list(tmp_path.rglob("*.new"))


@pytest.mark.parametrize(("value", "used"), [("1", False), ("yes", False), ("0", True), ("", True)])
def test_the_cache_can_be_turned_off(
    tmp_path: Path, cache_folder: Path, reads: Reads, monkeypatch: pytest.MonkeyPatch, value: str, used: bool
) -> None:
    monkeypatch.setenv("LEAPCHECK_NO_CACHE", value)
    path = write(tmp_path, main=book(fact("a")))
    assert Ledger.load(path).entries == Ledger.load(path).entries
    assert (len(reads) == 1, bool(kept(cache_folder))) == (used, used)


def test_a_broken_ledger_is_not_kept(tmp_path: Path, cache_folder: Path) -> None:
    with pytest.raises(LedgerError):
        Ledger.load(write(tmp_path, main=book(fact("a", "很多"))))
    assert kept(cache_folder) == []


def test_several_may_load_and_ask_at_once(tmp_path: Path, cache_folder: Path) -> None:
    path = write(tmp_path, main=book(*(fact(f"n{n}", period="2025") for n in range(50))))
    with ThreadPoolExecutor(8) as pool:
        ledgers = list(pool.map(Ledger.load, [path] * 16))
        counted = list(
            pool.map(lambda ledger: len(ledger.about(["零跑汽车"])), [*ledgers, Ledger.load(path)] * 4)
        )
    assert set(counted) == {50}
    assert len(kept(cache_folder)) == 1
    assert not list(cache_folder.rglob("*.new"))
