"""The tree of a YAML file as its author typed it: every scalar a text, everything with its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from leapcheck.language.messages import worded
from leapcheck.ledger.problems import Complaints, Place, shown, suggestion


@dataclass(slots=True)
class Text:
    """A scalar, exactly as a string."""

    place: Place
    text: str


@dataclass(slots=True)
class List:
    """A sequence."""

    place: Place
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A mapping, in order, and each key's place; `pending` is a key that waits for its value."""

    place: Place
    items: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    pending: Text | Refused | None = None

    def place_of(self, key: str) -> Place:
        """Where a key stands; where the mapping begins if it has no such key."""
        return self.keys.get(key, self.place)


@dataclass(slots=True)
class Refused:
    """Something that was complained of where it stands, so that nobody complains of it again."""

    place: Place


Node = Text | List | Table | Refused


def text_of(node: Node | None, what: str, complaints: Complaints) -> str:
    """The text of a scalar without the space around it; empty for nothing and for what is no scalar."""
    if isinstance(node, Text):
        return node.text.strip()
    if isinstance(node, List | Table):
        complaints.add(
            node.place, worded("{what} is a list or a mapping", what=shown(what)), worded("write one text")
        )
    return ""


def items_of(node: Node | None, what: str, complaints: Complaints) -> list[Node]:
    """The items of a list; none for nothing and for what is no list."""
    if isinstance(node, List):
        return node.items
    if not (node is None or isinstance(node, Refused) or is_blank(node)):
        complaints.add(
            node.place, worded("{what} is not a list", what=what), worded("begin each item with a hyphen")
        )
    return []


def table_of(node: Node, what: str, complaints: Complaints) -> Table | None:
    """A mapping; None for what is none."""
    if isinstance(node, Table):
        return node
    if not isinstance(node, Refused):
        complaints.add(
            node.place, worded("{what} is not a mapping", what=what), worded("write key: value lines")
        )
    return None


def is_blank(node: Node | None) -> bool:
    """Whether a key has no value, or an empty one."""
    return node is None or (isinstance(node, Text) and not node.text.strip())


def refuse_unknown_keys(table: Table, known: Sequence[str], complaints: Complaints) -> None:
    """Note every key of a mapping that it may not have."""
    for key, place in table.keys.items():
        if key not in known:
            complaints.add(place, worded("unknown key {key}", key=shown(key)), suggestion(key, known))
