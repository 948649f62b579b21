"""One self-contained page of a report, for people who would rather look than read.

document.py   what the page needs to know, as one plain JSON document
texts.py      an article's text as the page shows it, and where its claims stand in it
findings.py, pictures.py: parts of that
packing.py    its long lists by columns
rendering.py  the document, the code and the style sheets in one HTML file
folder.py     the same in parts: an index and one page an article
page/         templates, style sheets, code and words of the page
vendor/       the libraries that the page's code uses
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from leapcheck.pipeline import Report


def write_report(report: Report, out: TextIO) -> None:
    """The whole report as one page."""
    from leapcheck.language import asked_for
    from leapcheck.reporting.html.document import document
    from leapcheck.reporting.html.rendering import page

    out.write(page(document(report), language=asked_for()))
