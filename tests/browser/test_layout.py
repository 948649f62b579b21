"""Every view at every width, in light and in dark: nothing overflows, and axe finds nothing serious."""

from __future__ import annotations

from typing import Any

import pytest

from .opened import Opened

VIEWS = ("view=overview", "view=findings", "view=claims", "view=pictures", "view=articles")
WIDTHS = (360, 1280, 1920)


def addresses(opened: Opened) -> list[str]:
    """The addresses of all views, of one finding, of one article, and of one claim in it."""
    window = opened.go("view=findings&severity=error")
    finding = window.locator(".card").first.get_attribute("id").removeprefix("finding-")
    claim = opened.go("view=claims&severity=error").locator(".claimrow").first.get_attribute("href")
    article = opened.go("view=articles").locator(".articlelist a").last.get_attribute("href")
    return [*VIEWS, f"finding={finding}", claim.removeprefix("#"), article.removeprefix("#")]


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_wider_than_the_window(opened: Opened, width: int) -> None:
    for report in ("corpus.html", "hostile.html"):
        window = opened.at(report=report, width=width)
        for address in addresses(opened) if report == "corpus.html" else VIEWS:
            opened.go(address)
            over = window.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert over <= 0, f"{report}#{address} at {width} is {over} pixels too wide"


def serious(window: Any) -> list[tuple[str, str]]:
    """What axe finds serious or critical in a window: its rule, and the first element."""
    from axe_playwright_python.sync_playwright import Axe

    if not window.evaluate("'axe' in globalThis"):
        window.evaluate(Axe().axe_script)
    found = window.evaluate("axe.run({resultTypes: ['violations']})")["violations"]
    return [
        (each["id"], each["nodes"][0]["html"][:200])
        for each in found
        if each["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_serious(opened: Opened, scheme: str, width: int) -> None:
    window = opened.at(report="few.html", scheme=scheme, width=width)
    for address in addresses(opened):
        opened.go(address)
        assert serious(window) == [], address


@pytest.mark.parametrize(("scheme", "width"), [("light", 360), ("dark", 1280)])
def test_axe_finds_nothing_serious_in_a_report_in_parts(opened: Opened, scheme: str, width: int) -> None:
    window = opened.at("view=claims", report="few/index.html", scheme=scheme, width=width)
    assert serious(window) == []
    opened.go("view=articles").locator(".articlelist a", has_text="yanbao").click()
    window.wait_for_selector(".claimsof table, .body table")
    assert serious(window) == []
    over = window.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert over <= 0
