"""What leapcheck knows as data: units, hedges, metrics, subjects and words, each in a file of its own.

The files are YAML, written one entry a line with the entry itself as JSON (`- {"name": "零跑汽车"}` or
`sales: {"kinds": ["vehicle"]}`). That is plain YAML to every editor, and the json module reads it many
times faster than a YAML parser does: it is read at every start.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

_ENTRY = re.compile(r"( *)(?:(?:- )|(?:([\w ]+): ))([\[{].*[\]}])\s*$")
_HEADING = re.compile(r"(\w+):\s*$")


@cache
def load(name: str) -> Any:
    """The contents of `leapcheck/data/<name>.yaml`, read once a process.

    Raises FileNotFoundError where there is no such file, ValueError (with the line) where a line is
    not one entry.
    """
    return parse(files(__name__).joinpath(f"{name}.yaml").read_text("utf-8"), f"{name}.yaml")


def parse(text: str, name: str) -> Any:
    """A list of entries, or a mapping of entries, or a mapping of such mappings, read line by line."""
    listed: list[Any] = []
    named: dict[str, Any] = {}
    inner = named
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        heading = _HEADING.match(line)
        if heading:
            inner = named[heading[1]] = {}
            continue
        match = _ENTRY.match(line)
        if match is None:
            raise ValueError(f"{name}:{number}: not one entry a line: {line[:60]}")
        value = json.loads(match[3])
        if match[2] is None:
            listed.append(value)
        else:
            (inner if match[1] else named)[match[2]] = value
    return listed or named
