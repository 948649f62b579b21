"""Pictures of what leapcheck prints, made from the real reports on corpus/.

    make pictures

The terminal's is an SVG: text, so that it stays sharp and can be searched; it names no font that would
have to be fetched.
"""

from __future__ import annotations

import io
import re
from html import escape, unescape
from itertools import groupby
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from leapcheck.language import Language, speaking
from leapcheck.ledger import Ledger
from leapcheck.pipeline import Report, check
from leapcheck.reporting.terminal import write_report

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
WIDTH = 100  # columns
_SHOWN = 4  # conflicts that a picture has room for
_COLUMN = 12.2  # units that rich gives a column
_MARGIN = 2.2  # between a wide character of 20 units and the border of its two columns
_TEXT = re.compile(
    r'<text (?P<before>[^>]*?)x="(?P<x>[\d.]+)"(?P<between>[^>]*?)textLength="[\d.]+"(?P<after>[^>]*)>(?P<text>[^<]*)</text>'
)
_FETCHED = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)
_FAMILY = "Fira Code, monospace"
_FONTS = "Menlo, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'PingFang SC', 'Microsoft YaHei', monospace"


def main() -> None:
    """Make every picture."""
    report = check([ROOT / "corpus"], ledger=Ledger.load(ROOT / "claims.yaml"))
    IMAGES.mkdir(exist_ok=True)
    languages: tuple[Language, ...] = ("en", "zh")
    for language in languages:
        picture = terminal(report, language)
        (IMAGES / f"terminal.{language}.svg").write_text(picture, "utf-8")


def terminal(report: Report, language: Language) -> str:
    """The beginning of the report for people and its last line, as an SVG."""
    out = io.StringIO()
    with speaking(language):
        write_report(report, out, width=WIDTH, styled=True)
    lines = _relative(out.getvalue()).rstrip("\n").split("\n")
    gaps = [at for at, line in enumerate(lines) if not line.strip()]
    shown = [*lines[: gaps[_SHOWN]], "", "…", "", lines[-1]]
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi("\n".join(shown)), soft_wrap=True)
    svg = console.export_svg(title="leapcheck check corpus", theme=MONOKAI, unique_id=f"leapcheck-{language}")
    return _TEXT.sub(_spaced, _FETCHED.sub("", svg).replace(_FAMILY, _FONTS))


def _spaced(match: re.Match[str]) -> str:
    """A stretch of text, wide characters each in the middle of its two columns: rich takes them for narrow."""
    x, pieces = float(match["x"]), []
    for wide, characters in groupby(unescape(match["text"]), key=lambda character: cell_len(character) > 1):
        text = "".join(characters)
        shown = escape(text).replace("\xa0", "&#160;")
        width = 2 * _COLUMN if wide else _COLUMN
        if wide:
            places = " ".join(f"{x + at * width + _MARGIN:.1f}" for at in range(len(text)))
            where = f'x="{places}"{match["between"]}'
        else:
            where = f'x="{x:.1f}"{match["between"]}textLength="{len(text) * width:.1f}"'
        pieces.append(f"<text {match['before']}{where}{match['after']}>{shown}</text>")
        x += len(text) * width
    return "".join(pieces)


def _relative(text: str) -> str:
    """Paths as they are seen from the folder of the project."""
    return text.replace(f"{ROOT}/", "")


if __name__ == "__main__":
    main()
