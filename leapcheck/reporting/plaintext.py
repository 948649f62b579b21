"""Make text from articles, ledgers and file names safe to print: nothing invisible, nothing that acts."""

from __future__ import annotations

from leapcheck.language.messages import told


def visible(text: str) -> str:
    r"""`text` on one line, each character that a terminal would obey or hide written out.

    A message is told in the language that is spoken: what people read goes through here.
    Line ends, tabs and every other kind of space become a space; controls, escapes, text direction
    marks, zero-width characters and the lone surrogates of an undecodable file name become
    backslash escapes: ESC is `\x1b`, U+202E is `\u202e`.
    """
    text = told(text)
    return text if text.isprintable() else "".join(map(_visible, text))


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    if character.isspace():
        return " "
    if character < "\x80":
        return f"\\x{ord(character):02x}"
    return character.encode("ascii", "backslashreplace").decode("ascii")
