"""A browser for the tests of the page: the system's Chromium, driven by Playwright, without any net."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reporting.hostile import TEXTS, hostile_report

from leapcheck.ledger import Ledger
from leapcheck.pipeline import check
from leapcheck.reporting.html.document import document
from leapcheck.reporting.html.folder import write_folder
from leapcheck.reporting.html.rendering import page

from .opened import Opened

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FEW = ("chendu-20250928.txt", "leap-press-2025-09.md", "yanbao-2025.md", "shuju-2025.txt")
"""Articles with every kind of finding and picture, of which looking at every element takes less long."""
OPTIONS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browser_path() -> str | None:
    """The browser to drive: that of LEAPCHECK_BROWSER, else the system's Chromium or Chrome."""
    named = os.environ.get("LEAPCHECK_BROWSER")
    return named or next((found for name in NAMES if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    path = browser_path()
    if path is None:
        pytest.skip(
            "no browser: install Chromium (apt-get install chromium) or name one in LEAPCHECK_BROWSER"
        )
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    sandbox = () if os.geteuid() else ("--no-sandbox",)  # Chromium wants none where root runs it
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=[*OPTIONS, *sandbox])
        yield running
        running.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with reports: of the corpus, whole and in parts, of a few articles, of hostile text, and of nothing much."""
    folder = tmp_path_factory.mktemp("pages")
    corpus = check([str(ROOT / "corpus")], ledger=Ledger.load(ROOT / "claims.yaml"))
    (folder / "corpus.html").write_text(page(document(corpus)), "utf-8")
    few = check([str(ROOT / "corpus" / name) for name in FEW], ledger=Ledger.load(ROOT / "claims.yaml"))
    (folder / "few.html").write_text(page(document(few)), "utf-8")
    write_folder(few, folder / "few")
    hostile = page(document(hostile_report("\n".join(TEXTS.values()))))
    (folder / "hostile.html").write_text(hostile, "utf-8")
    (folder / "little.txt").write_text("零跑汽车今天没有消息。", "utf-8")
    (folder / "little.html").write_text(page(document(check([folder / "little.txt"]))), "utf-8")
    write_folder(corpus, folder / "parts")
    return folder


@pytest.fixture(scope="session")
def windows(browser: Any, pages: Path) -> Iterator[Opened]:
    """The reports in windows that all tests share: opening one takes longer than what most tests do with it."""
    opened = Opened(browser, pages)
    yield opened
    opened.close()


@pytest.fixture
def opened(windows: Opened) -> Iterator[Opened]:
    """A report in a window; what it complains of, or asks the net for, fails the test."""
    yield windows
    assert windows.faults() == []
