"""Every view at every width, in light and in dark: nothing overflows, and axe finds nothing serious."""

from __future__ import annotations

from typing import Any

import pytest

from .opened import Opened

VIEWS = ("view=overview", "view=findings", "view=claims", "view=pictures", "view=articles")
SHORTER = {"view=findings": "view=findings&severity=error", "view=claims": "view=claims&q=334"}
"""Views whose lists are of one kind of row, of which axe would look at each for long."""
SERIOUS = """axe.run({ resultTypes: ["violations"], preload: false, iframes: false }).then((found) => found.violations
  .filter((each) => ["serious", "critical"].includes(each.impact))
  .map((each) => [each.id, each.nodes[0].html.slice(0, 200)]))"""
WIDTHS = (360, 1280, 1920)


def addresses(opened: Opened) -> list[str]:
    """The addresses of all views, of one finding, of one article, and of one claim in it."""
    window = opened.go("view=findings&severity=error")
    finding = window.locator(".card").first.get_attribute("id").removeprefix("finding-")
    claim = opened.go("view=claims&severity=error").locator(".claimrow").first.get_attribute("href")
    article = opened.go("view=articles").locator(".articlelist a").last.get_attribute("href")
    return [*VIEWS, f"finding={finding}", claim.removeprefix("#"), article.removeprefix("#")]


def test_nothing_is_wider_than_the_window(opened: Opened) -> None:
    for report in ("corpus.html", "hostile.html"):
        window = opened.at(report=report)
        for address in addresses(opened) if report == "corpus.html" else VIEWS:
            opened.go(address)
            for width in WIDTHS:
                window.set_viewport_size({"width": width, "height": 900})
                opened.settle()
                assert too_wide(window) <= 0, f"{report}#{address} at {width}"


def too_wide(window: Any) -> int:
    """By how many pixels a page is wider than its window."""
    page = "document.documentElement"
    return int(window.evaluate(f"{page}.scrollWidth - {page}.clientWidth"))


def serious(window: Any) -> list[tuple[str, str]]:
    """What axe finds serious or critical in a window: its rule, and the first element."""
    from axe_playwright_python.sync_playwright import Axe

    if not window.evaluate("'axe' in globalThis"):
        window.evaluate(Axe().axe_script)
    found: list[tuple[str, str]] = window.evaluate(SERIOUS)
    return found


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_axe_finds_nothing_serious(opened: Opened, scheme: str, width: int) -> None:
    window = opened.at(report="few.html", scheme=scheme, width=width)
    for address in addresses(opened):
        opened.go(SHORTER.get(address, address))
        assert serious(window) == [], address


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
def test_axe_finds_nothing_serious_where_there_is_every_colour(
    opened: Opened, scheme: str, width: int
) -> None:
    window = opened.at(report="few.html", scheme=scheme, width=width)
    *_, finding, claim, _ = addresses(opened)
    for address in (finding, claim, "view=pictures"):
        opened.go(address)
        assert serious(window) == [], address


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
def test_axe_finds_nothing_serious_on_the_page_of_an_article(opened: Opened, scheme: str, width: int) -> None:
    window = opened.at("view=articles", report="parts/index.html", scheme=scheme, width=width)
    window.locator(".articlelist a", has_text="yanbao").click()
    window.wait_for_selector(".body table")
    assert serious(window) == []
    assert too_wide(window) <= 0
