"""How large the page of a report is, and how long a browser takes to open, to filter and to search it.

    python bench/page.py [--articles 500 2000] [--rounds 5]

The articles are those of corpus/ with other figures in them, by other sources: as many as asked for. Needs a
browser (see tests/browser/conftest.py); without one only the sizes are told. Times are those of the browser's
own clock, in milliseconds, the median of the rounds.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import statistics
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from leapcheck.data import load
from leapcheck.extracted import Extracted
from leapcheck.extraction.workers import cores
from leapcheck.ledger import Ledger
from leapcheck.model import About
from leapcheck.pipeline import Report, check_extracted, claims_by_article
from leapcheck.reporting.html.document import document
from leapcheck.reporting.html.folder import index_of
from leapcheck.reporting.html.rendering import page

ROOT = Path(__file__).resolve().parent.parent
SOURCES = 40
MAKERS = [entry["name"] for entry in load("subjects") if entry["kind"] == "maker"]
FIGURE = re.compile(
    r"\d+(?:,\d{3})*(?:\.\d+)?(?=[万亿辆台家%个])"
)  # 59.66 of 59.66万辆, 596,555 of 596,555辆
OURS = re.compile("零跑汽车|零跑")

# From the moment at which the browser has the file until the view has been drawn and the browser is idle
OPEN = (
    "() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)))"
)
CHANGE = """(hash) => new Promise((done) => {
  const start = performance.now();
  location.hash = hash;
  const drawn = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start), 0));
  addEventListener('hashchange', drawn, { once: true });
})"""
STEPS = (
    ("filter the conflicts by source", "#view=findings&source={source}"),
    ("filter the numbers by maker and period", "#view=claims&maker=零跑汽车&period=2025"),
    ("search for the first time", "#view=claims&q=零跑汽車"),
    ("search again", "#view=claims&q=交付"),
    ("search the articles", "#view=articles&q=智能"),
    ("the pictures", "#view=pictures"),
    ("all articles", "#view=articles"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="+", default=[500, 2000])
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    first = None
    for count in options.articles:
        told = document(report_of(count))
        text, index = page(told), page(index_of(told))
        size, split = (len(each.encode()) for each in (text, index))
        articles, claims, findings = (len(told[key]) for key in ("articles", "claims", "findings"))
        per = size / articles
        first = first or per
        print(f"{articles:,} articles, {claims:,} numbers, {findings:,} findings")
        growth = f"{per / first:.2f} times as much an article as the first"
        print(f"  page {size / 1e6:.1f} MB, {growth}; the index alone {split / 1e6:.1f} MB")
        for name, times in timed(text, told, options.rounds):
            print(f"  {name:<42}{statistics.median(times):6.0f} ms  ({min(times):.0f} to {max(times):.0f})")


def report_of(count: int) -> Report:
    """A report on so many articles."""
    random.seed(count)
    files = [file for file in sorted((ROOT / "corpus").iterdir()) if file.suffix in (".md", ".txt", ".html")]
    files = [file for file in files if file.name != "README.md"]
    with tempfile.TemporaryDirectory() as folder:
        for n in range(count):
            file = files[n % len(files)]
            text = varied(file.read_text("utf-8"))
            (Path(folder) / f"{n:05}{file.suffix}").write_text(text, "utf-8")
        extracted = list(claims_by_article([folder], about=About(), jobs=cores()))
        sourced = [
            Extracted.of(replace(item.article, publisher=f"第{n % SOURCES}号车讯"), item.claims)
            for n, item in enumerate(extracted)
            if isinstance(item, Extracted)
        ][:count]
        return check_extracted(sourced, ledger=Ledger.load(ROOT / "claims.yaml"))


def varied(text: str) -> str:
    """An article about another maker, with other figures."""
    maker = random.choice(MAKERS)
    return FIGURE.sub(_other_figure, OURS.sub(maker, text))


def _other_figure(match: re.Match[str]) -> str:
    """A figure of about the same size, with as many decimals."""
    written = match.group()
    decimals = len(written.partition(".")[2])
    number = float(written.replace(",", "")) * random.uniform(0.5, 1.5)
    return f"{number:,.{decimals}f}" if "," in written else f"{number:.{decimals}f}"


def timed(text: str, told: dict[str, Any], rounds: int) -> list[tuple[str, list[float]]]:
    """What was done with a page in a browser, and how long each round of it took."""
    path = os.environ.get("LEAPCHECK_BROWSER") or shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        print("  no browser, so nothing was opened")
        return []
    from playwright.sync_api import sync_playwright

    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(text, "utf-8", newline="")
        sandbox = [] if os.geteuid() else ["--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=path, args=["--disable-gpu", *sandbox])
        for _ in range(rounds):
            window = browser.new_page(locale="zh-CN")
            window.goto(file.as_uri())
            times.setdefault("open", []).append(window.evaluate(OPEN))
            for name, step in STEPS:
                hash = step.format(source=told["sources"][0]["name"])
                times.setdefault(name, []).append(window.evaluate(CHANGE, hash))
            window.close()
        browser.close()
    return list(times.items())


if __name__ == "__main__":
    main()
