"""Put zh.po in the order of the code: what is new comes in without a translation, what nobody says goes.

    make messages

The words of ours (metrics, severities) stay as they are; the tests say which of them are missing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from leapcheck.language.catalogue import entries

from .helptexts import help_texts
from .sources import PACKAGE, templates

PLACE = PACKAGE / "language" / "zh.po"
HEAD = """\
# The Chinese of leapcheck. The templates stand in the code; tests/language says what is missing here.
# {names} stand for what comes from outside: keep them, in whatever order the sentence wants.
# `make messages` puts the file in the order of the code.
msgid ""
msgstr ""
"Language: zh\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=1; plural=0;\\n"
"""


def main() -> None:
    """Rewrite the catalogue, and say what has no translation yet."""
    found = list(entries(PLACE.read_text("utf-8").splitlines()))
    known = {(entry.get("msgctxt"), entry["msgid"]): entry["msgstr"] for entry in found}
    lines = [HEAD, *_sentences(known), "# What --help says\n"]
    lines += [_entry("help", text, known) for text in help_texts()]
    kind = None
    for context, word in known:
        if context not in (None, "help"):
            lines += [f"# Words: {context}\n"] if context != kind else []
            lines.append(_entry(context, word, known))
            kind = context
    PLACE.write_text("\n".join(lines), "utf-8")
    print(sum(line.endswith('msgstr ""\n') for line in lines[1:]), "without a translation")


def _sentences(known: dict[tuple[str | None, str], str]) -> Iterator[str]:
    """The sentences file by file, in the order of their lines."""
    file = None
    for template, place in sorted(templates().items(), key=lambda item: _order(item[1])):
        if place.partition(":")[0] != file:
            file = place.partition(":")[0]
            yield f"# {file}\n"
        yield _entry(None, template, known)


def _order(place: str) -> tuple[str, int]:
    file, _, line = place.partition(":")
    return file, int(line or 0)


def _entry(context: str | None, text: str, known: dict[tuple[str | None, str], str]) -> str:
    lines = [f"msgctxt {_quoted(context)}"] if context else []
    lines += [f"msgid {_quoted(text)}", f"msgstr {_quoted(known.get((context, text), ''))}", ""]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


if __name__ == "__main__":
    main()
