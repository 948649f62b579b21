"""A page of text for people: wrapped and styled on a terminal, one line a line everywhere else."""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text

from leapcheck.reporting.plaintext import visible
from leapcheck.reporting.wrapping import line_breaks

NARROWEST = 20  # columns; below that nothing is readable anyway


def piece(text: str, style: str = "") -> Text:
    """Text from outside (an article, a ledger, a file name) as something that is only ever text."""
    return Text(visible(text), style)


class _Console(Console):
    """A console that leaves it to its caller what a reader that went away means."""

    def on_broken_pipe(self) -> None:
        raise


class Page:
    """Where a report is printed, `width` columns wide; None is a file or a pipe, where no line is cut.

    Without `styled` there is not one escape sequence in what is printed.
    """

    def __init__(self, out: TextIO, *, width: int | None, styled: bool) -> None:
        self.width = None if width is None else max(width, NARROWEST)
        self.styled = styled
        self._console = _Console(
            file=out,
            color_system="standard" if styled else None,
            force_terminal=styled,
            no_color=not styled,
            width=self.width or 10_000,
            markup=False,
            emoji=False,
            highlight=False,
            soft_wrap=True,
            legacy_windows=False,
        )

    def room(self, indent: int) -> int:
        """The columns that two indented lines offer to a sentence; more where lines are not cut."""
        return 240 if self.width is None else max(2 * (self.width - indent), 140)

    def line(self, *pieces: Text | str, indent: int = 0, hang: int = 2) -> None:
        """Print pieces as one paragraph: `indent` columns in, `hang` more from its second line on."""
        text = Text("").join(p if isinstance(p, Text) else piece(p) for p in pieces)
        text.rstrip()
        if self.width is None:
            lines = [text]
        else:
            first = self.width - indent
            lines = list(text.divide(line_breaks(text.plain, first, first - hang)))
        for at, part in enumerate(lines):
            part.rstrip()
            self._console.print(Text(" " * (indent + (hang if at else 0))) + part, soft_wrap=True)

    def gap(self) -> None:
        """Print an empty line."""
        self._console.print()

    def marked(self, text: str) -> Text:
        """Text that has to be seen inside other text: bold, or between asterisks where nothing is styled."""
        return piece(text, "bold") if self.styled else piece(f"**{text}**")
