"""Make the pictures of the documentation anew: the report on corpus/, as a browser shows it.

    make pictures

Needs Chromium (LEAPCHECK_BROWSER, or chromium on the path) and a font with Chinese characters.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from leapcheck.ledger import Ledger
from leapcheck.pipeline import check
from leapcheck.reporting.html.document import document
from leapcheck.reporting.html.rendering import page

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
SHOTS = {
    "report-conflicts.png": ("view=findings", 1200, 960),
    "report-pictures.png": ("view=pictures", 1200, 1120),
    "report-article.png": ("claim={claim}", 1200, 760),
}


def main() -> int:
    """Write the pictures; 1 where there is no browser."""
    browser_path = os.environ.get("LEAPCHECK_BROWSER") or shutil.which("chromium")
    if browser_path is None:
        print("no browser: install Chromium, or name one in LEAPCHECK_BROWSER", file=sys.stderr)
        return 1
    from playwright.sync_api import sync_playwright

    os.chdir(FOLDER.parent.parent)
    told = document(check(["corpus"], ledger=Ledger.load("claims.yaml")))
    claim = next(claim["id"] for claim in told["claims"] if claim["quote"] == "334天")
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "report.html"
        file.write_text(page(told, language="en"), "utf-8", newline="")
        sandbox = [] if os.geteuid() else ["--no-sandbox"]
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--disable-gpu", *sandbox])
        for name, (address, width, height) in SHOTS.items():
            window = browser.new_page(viewport={"width": width, "height": height}, locale="en-GB")
            window.goto(f"{file.as_uri()}#{address.format(claim=claim)}")
            window.wait_for_timeout(300)
            window.screenshot(path=FOLDER / name)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
