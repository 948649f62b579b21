"""A report opened in a browser window, and what its tests ask of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any


class Opened:
    """Windows with reports, each opened once and gone on with by the next test; `window` is the one in use.

    `complaints` are the errors of their consoles, `requests` what they asked for beside the pages themselves.
    """

    def __init__(self, browser: Any, pages: Path) -> None:
        self.browser, self.pages = browser, pages
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self._windows: dict[tuple[str, str], Any] = {}
        self.window: Any = None

    def at(
        self,
        address: str = "",
        *,
        report: str = "corpus.html",
        width: int = 1280,
        height: int = 900,
        language: str = "zh-CN",
        scheme: str = "light",
    ) -> Any:
        """A window with a report at an address (what stands behind #); what the test goes on with."""
        self.window = self._windows.get((report, language))
        url = (self.pages / report).as_uri()
        if self.window is None:
            self.window = self._windows[report, language] = self._new(language)
        self.window.set_viewport_size({"width": width, "height": height})
        self.window.emulate_media(color_scheme=scheme)
        if self.window.url.partition("#")[0] == url:
            self.go("view=none")  # what a test unfolded in a view goes with the view
            return self.go(address)
        self.window.goto(f"{url}#{address}")
        self.window.wait_for_selector("main")
        return self.window

    def _new(self, language: str) -> Any:
        window = self.browser.new_context(locale=language).new_page()
        window.on("console", self._heard)
        window.on("pageerror", lambda error: self.complaints.append(str(error)))
        window.on("request", self._asked)
        return window

    def go(self, address: str) -> Any:
        """The same window at another address of the page."""
        self.window.evaluate("hash => { location.hash = hash; }", f"#{address}")
        self.settle()
        return self.window

    def settle(self) -> None:
        """Wait until the page has drawn what was asked for."""
        self.window.evaluate("() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 30))")

    def search(self, query: str) -> None:
        """Type into the search box, and wait until the page has found it."""
        self.window.locator("#search").fill(query)
        self.wait_for_address(f"q={query}")

    def wait_for_address(self, part: str) -> None:
        """Wait until the address has something in it, which it gets while somebody types."""
        for _ in range(200):
            if part in self.address():
                return self.settle()
            self.window.wait_for_timeout(20)
        raise AssertionError(f"{part} is not in {self.address()}")

    def address(self) -> str:
        """What stands behind # in the address, as it reads."""
        return str(self.window.evaluate("decodeURIComponent(location.hash.slice(1)).replaceAll('+', ' ')"))

    def faults(self) -> list[str]:
        """What was complained of or asked for since the last time."""
        faults = [*self.complaints, *self.requests]
        self.complaints.clear()
        self.requests.clear()
        return faults

    def close(self) -> None:
        for window in self._windows.values():
            window.context.close()

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning") and "crbug/1173575" not in message.text:
            self.complaints.append(message.text)

    def _asked(self, request: Any) -> None:
        if not request.url.startswith((self.pages.as_uri(), "data:")):
            self.requests.append(request.url)
