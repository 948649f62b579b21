"""A report opened in a browser window, and what its tests ask of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any


class Opened:
    """A window: `complaints` are the errors of its console, `requests` what it asked for beside the page itself."""

    def __init__(self, browser: Any, pages: Path) -> None:
        self.browser, self.pages = browser, pages
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self._contexts: list[Any] = []
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
        **options: Any,
    ) -> Any:
        """A new window with a report at an address (what stands behind #); what the tests go on with."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, locale=language, color_scheme=scheme, **options
        )
        self._contexts.append(context)
        self.window = context.new_page()
        self.window.on("console", self._heard)
        self.window.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.window.on("request", self._asked)
        self.window.goto(f"{(self.pages / report).as_uri()}#{address}")
        self.window.wait_for_selector("main")
        return self.window

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

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _heard(self, message: Any) -> None:
        if message.type in ("error", "warning") and "crbug/1173575" not in message.text:
            self.complaints.append(message.text)

    def _asked(self, request: Any) -> None:
        if not request.url.startswith((self.pages.as_uri(), "data:")):
            self.requests.append(request.url)
