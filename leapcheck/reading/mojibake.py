"""Notices garbled text: bytes that were read in the wrong encoding before they were saved, lost characters."""

from __future__ import annotations

from functools import partial

from leapcheck.language.messages import worded
from leapcheck.reading.encodings import COMMON, REPLACEMENT

SAMPLE = 2000  # characters looked at
MIN_LETTERS = 8  # characters beyond ASCII without which nothing can be told
PLAUSIBLE = 0.12  # share of common characters from which text is taken for Chinese
MENDED = 0.35  # the share that a reading has to reach to be what was meant
MAX_LOST = 0.05  # share of characters that may be lost
# how the bytes were read, and what they were; 鏂伴椈 is 新闻 in UTF-8 read as GB 18030, æ–°é—» as Windows-1252
KINDS = (
    ("gb18030", "utf-8"),
    ("cp1252", "utf-8"),
    ("latin-1", "utf-8"),
    ("latin-1", "gb18030"),
    ("cp1252", "gb18030"),
    ("latin-1", "big5"),
    ("big5", "utf-8"),
    ("big5", "gb18030"),
    ("gb18030", "big5"),
    ("cp437", "gb18030"),
)
NAMES = {"gb18030": "GB 18030", "cp1252": "Windows-1252", "latin-1": "Latin-1", "cp437": "code page 437"}
# what is left of U+FFFD where its bytes were read as GBK, and of memory that nobody wrote to
LOST = ("锟斤拷", "烫烫烫", "屯屯屯", REPLACEMENT)


def garbled(text: str) -> str | None:
    """Why a text cannot be read as what was meant, and what to do; None for text in good order."""
    letters = [char for char in text[:SAMPLE] if char > "\x7f"]
    if len(letters) < MIN_LETTERS:
        return None
    if _share(letters) < PLAUSIBLE and (kind := _kind(text[:SAMPLE])):
        read, meant = (NAMES.get(name, name.upper()) for name in kind)
        return worded(
            "is garbled: {meant} that was read as {read} before it was saved; get it anew from its source",
            meant=meant,
            read=read,
        )
    lost = sum(text.count(mark) * len(mark) for mark in LOST)
    if lost > MAX_LOST * len(text):
        return worded(
            "is garbled: too many of its characters were lost (锟斤拷, U+FFFD); get it anew from its source"
        )
    return None


def losses(text: str) -> tuple[str, ...]:
    """What to say where some characters were lost; nothing where none were."""
    if not any(mark in text for mark in LOST):
        return ()
    return (
        worded(
            "some characters were lost before it was saved (锟斤拷, U+FFFD): numbers beside them may be wrong"
        ),
    )


def _kind(text: str) -> tuple[str, str] | None:
    """The kind that makes most sense of the text, if any makes enough."""
    shares = [(_share([c for c in _reread(text, *kind) if c > "\x7f"]), kind) for kind in KINDS]
    share, kind = max(shares, key=lambda found: found[0])
    return kind if share >= MENDED else None


def _reread(text: str, read: str, meant: str) -> str:
    """The text as it was before it was read wrongly, as far as it can be had back."""
    # what Windows-1252 leaves open is Latin-1, as programs read it
    encode = _as_windows if read == "cp1252" else partial(str.encode, encoding=read, errors="ignore")
    return encode(text).decode(meant, errors="ignore")


def _as_windows(text: str) -> bytes:
    return b"".join(map(_byte, text))


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1", errors="ignore")


def _share(letters: list[str]) -> float:
    """The share of the commonest characters of Chinese news; 0 for less than can be told by."""
    if len(letters) < MIN_LETTERS // 2:
        return 0.0
    return sum(char in COMMON for char in letters) / len(letters)
