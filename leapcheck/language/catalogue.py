"""The translations: `zh.po` beside this module, read as it is when Chinese is first spoken.

GNU gettext's format for people, without its compiled form: a file that has to be compiled is a file that
may be stale. Of the format there is what a catalogue of ours needs: comments, msgctxt, msgid, msgstr, and
texts that go on in the next line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

Catalogue = dict[tuple[str | None, str], str]
"""Each template with its context, and its translation."""


@cache
def load(language: str) -> Catalogue:
    """The catalogue of a language, by context and template."""
    text = files(__package__).joinpath(f"{language}.po").read_text(encoding="utf-8")
    return {
        (entry.get("msgctxt"), entry["msgid"]): entry["msgstr"]
        for entry in entries(text.splitlines())
        if entry["msgid"] and entry["msgstr"]
    }


def entries(lines: Iterable[str]) -> Iterator[dict[str, str]]:
    """The entries of a catalogue, each with its keywords. Raises ValueError for a line that is none."""
    entry: dict[str, str] = {}
    keyword = ""
    for line in lines:
        if not line or line.startswith("#"):
            continue
        if not line.startswith('"'):
            keyword, _, line = line.partition(" ")
            if keyword in ("msgctxt", "msgid") and "msgstr" in entry:
                yield entry
                entry = {}
        entry[keyword] = entry.get(keyword, "") + json.loads(line)
    if entry:
        yield entry
