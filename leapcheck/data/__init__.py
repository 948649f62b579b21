"""What leapcheck knows as data: units, hedges, metrics, subjects and words, each in a file of its own.

The files are YAML, written one entry a line with the entry itself as JSON (`- {"name": "零跑汽车"}` or
`sales: {"kinds": ["vehicle"]}`). That is plain YAML to every editor, and the json module reads it many
times faster than a YAML parser does: it is read at every start. A user's own files (`own.py`) are in the
same form.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple, TypeVar

from leapcheck.patterns import Later

_ENTRY = Later(r"( *)(?:(?:- )|(?:([\w ]+): ))([\[{].*[\]}])\s*$")
_HEADING = Later(r"(\w+):\s*$")

_Made = TypeVar("_Made")
_made: list[Callable[[], None]] = []  # what empties the cache of each function that `derived` decorates
_in_use: dict[str, Any] = {}  # tables with a user's own entries in them, by name
_stamp = ""


class Line(NamedTuple):
    """An entry of a data file: its 1-based line, the heading it stands under, its key, and what it says.

    A heading has no value; an entry of a list has no key.
    """

    number: int
    heading: str | None
    key: str | None
    value: Any


def derived(function: Callable[[], _Made]) -> Callable[[], _Made]:
    """Call a function once and keep what it makes of the data, until other data are used."""
    kept = cache(function)
    _made.append(kept.cache_clear)
    return kept


def use(tables: Mapping[str, Any], stamp: str) -> None:
    """Let `load` give these tables instead of our own of those names; no tables are ours again.

    `stamp` tells their content apart from any other: what is kept from run to run has to go by it.
    """
    global _stamp
    _in_use.clear()
    _in_use.update(tables)
    _stamp = stamp
    _load.cache_clear()
    for forget in _made:
        forget()


def stamp() -> str:
    """What tells the data in use from ours alone: "" where they are ours."""
    return _stamp


def in_use() -> tuple[Mapping[str, Any], str]:
    """The tables and the stamp that `use` was given last, for another process to use."""
    return dict(_in_use), _stamp


def added(name: str) -> Mapping[str, Any]:
    """What a user's own data add of which we have no table: nothing where they are ours alone."""
    own: Mapping[str, Any] = _in_use.get(name, {})
    return own


def load(name: str) -> Any:
    """The contents of `leapcheck/data/<name>.yaml`, read once a process, with the user's own entries.

    Raises FileNotFoundError where there is no such file, ValueError (with the line) where a line is
    not one entry.
    """
    return _in_use[name] if name in _in_use else _load(name)


@cache
def _load(name: str) -> Any:
    return parse(files(__name__).joinpath(f"{name}.yaml").read_text("utf-8"), f"{name}.yaml")


def parse(text: str, name: str) -> Any:
    """A list of entries, or a mapping of entries, or a mapping of such mappings, read line by line."""
    listed: list[Any] = []
    named: dict[str, Any] = {}
    for line in lines(text, name):
        if line.key is not None:
            (named if line.heading is None else named[line.heading])[line.key] = line.value
        elif line.heading is not None:
            named[line.heading] = {}
        else:
            listed.append(line.value)
    return listed or named


def lines(text: str, name: str) -> Iterator[Line]:
    """The headings and entries of a data file; raises ValueError, with name and line, where one is neither."""
    heading = None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        head = _HEADING.match(line)
        if head:
            heading = head[1]
            yield Line(number, heading, None, None)
            continue
        match = _ENTRY.match(line)
        if match is None:
            raise ValueError(f"{name}:{number}: not one entry a line: {line[:60]}")
        try:
            value = json.loads(match[3])
        except ValueError as error:
            raise ValueError(f"{name}:{number}: no JSON after its beginning: {error}") from None
        yield Line(number, heading if match[1] and match[2] else None, match[2], value)
