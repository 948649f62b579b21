"""Small, safe YAML: every value a string with its place, no aliases, no tags, no deep nesting.

PyYAML's own composer guesses types (`no` is False, `5.30` is 5.3), expands aliases and, in C, overflows
the stack on deeply nested input; its event stream does none of that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from leapcheck.language.messages import worded

MAX_DEPTH = 16


class YamlTrouble(ValueError):
    """YAML that cannot be read: `line` is 1-based, the message says what is wrong."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Node:
    """A value with its place: `text` of a scalar, `items` of a mapping; both None for a sequence.

    `start` and `end` are character offsets in the YAML text (quotes included), `line` is 1-based.
    """

    text: str | None
    items: Mapping[str, Node] | None
    start: int
    end: int
    line: int


def parse_mapping(text: str) -> Mapping[str, Node]:
    """The top-level mapping of a YAML document; an empty document is an empty mapping.

    Raises YamlTrouble for broken YAML, for anything but a mapping at the top, for aliases, for a key
    that stands twice and for nesting deeper than `MAX_DEPTH`.
    """
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        events: Iterator[Any] = yaml.parse(text, Loader=loader)
        for event in events:
            if isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
                continue
            if isinstance(event, yaml.StreamEndEvent) or _is_empty(event):
                return {}
            node = _node(event, events, 0)
            if node.items is None:
                raise YamlTrouble(node.line, worded("expected `key: value` lines"))
            return node.items
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        line = min(mark.line, text.count("\n")) + 1 if mark else 1  # the end counts as a line of its own
        raise YamlTrouble(line, str(problem)) from error
    return {}


def _is_empty(event: Any) -> bool:
    return getattr(event, "value", None) == "" and getattr(event, "style", None) is None


def _node(event: Any, events: Iterator[Any], depth: int) -> Node:
    """The node that begins with `event`; reads on to its end."""
    import yaml

    start, line = event.start_mark.index, event.start_mark.line + 1
    end = event.end_mark.index
    if isinstance(event, yaml.ScalarEvent):
        return Node(str(event.value), None, start, end, line)
    if isinstance(event, yaml.AliasEvent):
        raise YamlTrouble(line, worded("aliases (*name) are not allowed: write the value out"))
    if depth >= MAX_DEPTH:
        raise YamlTrouble(line, worded("nested too deeply"))
    items: dict[str, Node] | None = {} if isinstance(event, yaml.MappingStartEvent) else None
    while True:
        event = next(events)
        end = event.end_mark.index
        if isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            return Node(None, items, start, end, line)
        child = _node(event, events, depth + 1)
        if items is None:
            continue
        if child.text is None:
            raise YamlTrouble(child.line, worded("a key must be plain text"))
        if child.text in items:
            raise YamlTrouble(child.line, worded("`{text}` stands here twice", text=child.text))
        items[child.text] = _node(next(events), events, depth + 1)
