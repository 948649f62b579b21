"""A ledger file is the old one or the new one, whatever happens, and nobody's change is lost."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from filelock import FileLock

from leapcheck.ledger import Ledger
from leapcheck.ledger.writing import EditRefused, rewrite
from leapcheck.stamps import digest

from .sheets import book, fact, write

OLD, NEW = b"old\n", b"new\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with something in it."""
    path = tmp_path / "claims.yaml"
    path.write_bytes(OLD)
    return path


def new(content: bytes) -> bytes:
    """The change."""
    return content.replace(b"old", b"new")


def left_over(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name != "claims.yaml")


def test_the_content_is_replaced_and_nothing_is_left_over(path: Path) -> None:
    rewrite(path, new, known=digest(OLD))
    assert path.read_bytes() == NEW
    assert left_over(path.parent) == []


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_mode_stays(path: Path, mode: int) -> None:
    path.chmod(mode)
    rewrite(path, new, known=digest(OLD))
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "like.yaml").write_bytes(b"")
    rewrite(tmp_path / "claims.yaml", lambda content: content + NEW, known=None)
    assert (tmp_path / "claims.yaml").read_bytes() == NEW
    assert (tmp_path / "claims.yaml").stat().st_mode == (tmp_path / "like.yaml").stat().st_mode


def test_a_link_stays_one(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = folder / "link.yaml"
    link.symlink_to(path)
    rewrite(link, new, known=digest(OLD))
    assert link.is_symlink()
    assert path.read_bytes() == NEW
    assert sorted(p.name for p in folder.iterdir()) == ["link.yaml"]


def test_a_change_that_fails_changes_nothing(path: Path) -> None:
    def fail(content: bytes) -> bytes:
        raise EditRefused("no")

    with pytest.raises(EditRefused, match="no"):
        rewrite(path, fail, known=digest(OLD))
    assert path.read_bytes() == OLD
    assert left_over(path.parent) == []


def test_a_disk_that_says_no_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        rewrite(path, new, known=digest(OLD))
    assert path.read_bytes() == OLD
    assert left_over(path.parent) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        rewrite(tmp_path / "none" / "claims.yaml", new, known=None)
    assert left_over(tmp_path) == []


@pytest.mark.parametrize("known", [digest(b"something else"), None])
def test_a_change_for_another_content_is_refused(path: Path, known: str | None) -> None:
    with pytest.raises(EditRefused, match="was changed meanwhile; run the command again"):
        rewrite(path, new, known=known)
    assert path.read_bytes() == OLD


def test_a_file_that_went_away_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(EditRefused, match="was changed meanwhile"):
        rewrite(tmp_path / "claims.yaml", new, known=digest(OLD))
    assert left_over(tmp_path) == []


def test_what_is_written_by_hand_meanwhile_is_not_lost(path: Path) -> None:
    def slow(content: bytes) -> bytes:
        path.write_bytes(b"by hand\n")
        return new(content)

    with pytest.raises(EditRefused, match="was changed meanwhile"):
        rewrite(path, slow, known=digest(OLD))
    assert path.read_bytes() == b"by hand\n"


def test_a_second_edit_at_the_same_time_is_told(path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(content: bytes) -> bytes:
        begun.set()
        assert go_on.wait(30)
        return new(content)

    first = threading.Thread(target=rewrite, args=(path, slow), kwargs={"known": digest(OLD)})
    first.start()
    try:
        assert begun.wait(30)
        with pytest.raises(EditRefused, match=r"somebody else is editing .* just now; run the command again"):
            rewrite(path, lambda content: b"second\n", known=digest(OLD))
    finally:
        go_on.set()
        first.join()
    assert path.read_bytes() == NEW
    assert left_over(path.parent) == []


def test_a_lock_that_a_killed_process_left_is_no_lock(path: Path) -> None:
    (path.parent / ".claims.yaml.lock").write_bytes(b"")
    rewrite(path, new, known=digest(OLD))
    assert path.read_bytes() == NEW


# Processes that are really killed

EDIT_FOR_EVER = """
import sys
from pathlib import Path
from leapcheck.stamps import digest
from leapcheck.ledger.writing import rewrite

path, pages = Path(sys.argv[1]), [letter * 400_000 for letter in (b"a", b"b")]
print("begun", flush=True)
while True:
    for page in pages:
        rewrite(path, lambda content: page, known=digest(path.read_bytes()))
"""


def test_a_process_that_is_killed_leaves_the_old_file_or_the_new_one(path: Path) -> None:
    whole = [letter * 400_000 for letter in (b"a", b"b")]
    path.write_bytes(whole[0])
    for n in range(8):
        process = subprocess.Popen(
            [sys.executable, "-c", EDIT_FOR_EVER, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        time.sleep(0.002 * n)
        process.kill()
        _, error = process.communicate()
        assert (process.returncode, error) == (-signal.SIGKILL, b"")
        assert path.read_bytes() in whole
    rewrite(path, lambda content: NEW, known=digest(path.read_bytes()))
    assert path.read_bytes() == NEW
    assert all(re.fullmatch(r"\.claims\.yaml-\w+\.new", name) for name in left_over(path.parent))


def test_what_a_killed_process_left_is_no_part_of_the_ledger(tmp_path: Path) -> None:
    write(tmp_path, claims=book(fact("a")))
    (tmp_path / ".claims.yaml-x1.new").write_text("half a led", "utf-8")
    (tmp_path / ".claims.yaml.lock").write_text("", "utf-8")
    assert [entry.id for entry in Ledger.load(tmp_path)] == ["a"]


def add(folder: Path, id: str, article: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "leapcheck", "ledger", "add", id, article]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_adds_at_the_same_time_are_all_done_or_told(tmp_path: Path) -> None:
    from leapcheck.pipeline import extract

    path = write(tmp_path, claims="# head\n" + book(fact("a", period="2024-01")))
    for n in range(4):
        (tmp_path / f"{n}.txt").write_text(f"2025年{n + 1}月，零跑汽车交付5{n},129辆。", "utf-8")
    claims = [claim for n in range(4) for claim in extract([tmp_path / f"{n}.txt"])]
    assert len(claims) == 4
    processes = [add(tmp_path, _id(tmp_path, n), f"{n}.txt") for n in range(4)]
    ended = [(*process.communicate(timeout=60), process.returncode) for process in processes]
    done = [status for _, _, status in ended if status == 0]
    assert done
    for _, error, status in ended:
        assert status in (0, 2)
        assert status == 0 or re.search("just now|meanwhile", error.decode())
    assert len(Ledger.load(path)) == 1 + len(done)
    assert path.read_text("utf-8").startswith("# head\n")


def _id(folder: Path, n: int) -> str:
    """The id that the claim of an article has for whoever runs in its folder."""
    from leapcheck.pipeline import extract

    here = Path.cwd()
    os.chdir(folder)
    try:
        return extract([f"{n}.txt"])[0].id
    finally:
        os.chdir(here)


def test_a_locked_ledger_ends_an_add_with_status_2(tmp_path: Path) -> None:
    path = write(tmp_path, claims=book(fact("a", period="2024-01")))
    (tmp_path / "0.txt").write_text("2025年1月，零跑汽车交付50,129辆。", "utf-8")
    before = path.read_bytes()
    with FileLock(tmp_path / ".claims.yaml.lock"):
        process = add(tmp_path, _id(tmp_path, 0), "0.txt")
        _, error = process.communicate(timeout=60)
    assert process.returncode == 2
    assert b"somebody else is editing" in error
    assert path.read_bytes() == before
