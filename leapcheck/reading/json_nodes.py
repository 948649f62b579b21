"""JSON with places: every value knows which characters of the file it stands in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from json.decoder import JSONDecodeError, JSONDecoder

from leapcheck.language.messages import worded
from leapcheck.patterns import Later

WHITE_SPACE = Later(r"[ \t\n\r]*")
MAX_DEPTH = 64
_DECODER = JSONDecoder(strict=False)

Scalar = str | int | float | bool | None


class BrokenJson(ValueError):
    """Text that is no JSON; `at` is the character where that shows."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


@dataclass(frozen=True, slots=True)
class Node:
    """A value that stands at `start` to `end`: a scalar, or the parts of an object or an array."""

    start: int
    end: int
    scalar: Scalar = None
    members: Mapping[str, Node] | None = None
    items: Sequence[Node] | None = None


def parse(raw: str, at: int = 0, depth: int = 0) -> Node:
    """The value that begins at `at`, white space before it skipped. Raises BrokenJson.

    Of a key that stands twice in an object, the last one holds, as everywhere else.
    """
    at = _skip(raw, at)
    opening = raw[at : at + 1]
    if opening == '"':
        value, end = _string(raw, at)
        return Node(at, end, value)
    if opening in ("{", "["):
        if depth >= MAX_DEPTH:
            raise BrokenJson(worded("nested more than {most} deep", most=MAX_DEPTH), at)
        return _object(raw, at, depth) if opening == "{" else _array(raw, at, depth)
    try:
        value, end = _DECODER.raw_decode(raw, at)
    except (JSONDecodeError, ValueError) as error:
        raise BrokenJson(worded("expected a value"), at) from error
    return Node(at, end, value)


def skip_to_item(raw: str, at: int, first: bool) -> int | None:
    """The place of the next item of an array, behind `[` or the item before it; None at its end."""
    at = _skip(raw, at)
    if raw[at : at + 1] == "]":
        return None
    if first:
        return at
    if raw[at : at + 1] != ",":
        raise BrokenJson(worded("expected a comma or {bracket}", bracket="]"), at)
    return _skip(raw, at + 1)


def _skip(raw: str, at: int) -> int:
    match = WHITE_SPACE.match(raw, at)
    return match.end() if match else at


def _string(raw: str, at: int) -> tuple[str, int]:
    try:
        return _DECODER.parse_string(raw, at + 1, False)  # type: ignore[attr-defined, no-any-return]
    except JSONDecodeError as error:
        raise BrokenJson(worded("a string that does not end or has a wrong escape"), at) from error


def _array(raw: str, at: int, depth: int) -> Node:
    items: list[Node] = []
    end = at + 1
    while (place := skip_to_item(raw, end, not items)) is not None:
        items.append(parse(raw, place, depth + 1))
        end = items[-1].end
    return Node(at, _skip(raw, end) + 1, items=items)


def _object(raw: str, at: int, depth: int) -> Node:
    members: dict[str, Node] = {}
    place = _skip(raw, at + 1)
    while raw[place : place + 1] != "}":
        if members or raw[place : place + 1] == ",":
            if raw[place : place + 1] != ",":
                raise BrokenJson(worded("expected a comma or {bracket}", bracket="}"), place)
            place = _skip(raw, place + 1)
        if raw[place : place + 1] != '"':
            raise BrokenJson(worded("expected a name in quotation marks"), place)
        name, place = _string(raw, place)
        place = _skip(raw, place)
        if raw[place : place + 1] != ":":
            raise BrokenJson(worded("expected a colon"), place)
        members[name] = parse(raw, place + 1, depth + 1)
        place = _skip(raw, members[name].end)
    return Node(at, place + 1, members=members)
