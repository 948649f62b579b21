"""Changes the text of one entry in a ledger file, or adds one, and leaves every other line as it is.

Only the lines of that entry go through the YAML library; of what it writes, only the lines that the
change made are taken over, so that comments, order, quotes and alignment stay as their author has them.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

import yaml as pyyaml

from leapcheck.language.messages import worded
from leapcheck.ledger.document import FastLoader
from leapcheck.ledger.problems import shown
from leapcheck.ledger.writing import EditRefused
from leapcheck.patterns import Later

_NESTED_LIST = Later(r"^( *)\w+:[ \t]*\n( *)- ", re.M)  # "    sources:\n      - title"
_NO_ENTRIES = Later(  # "entries: []  # none yet"
    r"^entries:[ \t]*(?:\[[ \t]*\])?[ \t]*(?P<comment>#[^\r\n]*)?(?:\r?\n|\Z)", re.M
)
_AMBIGUOUS = Later(r"[?\x85\u2028\u2029]|^:|^-\s")
"""Texts that one YAML library writes without quotes and another one then reads otherwise."""
_DEFAULT_OFFSET = 2
_LINE_ENDS = ("\n", "\r", "\x85", "\u2028", "\u2029")  # those of YAML 1.1


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one entry: from `start` up to `end`, counted from 0, their hyphen at `indent`."""

    start: int
    end: int
    indent: int


def changed_entry(text: str, id: str, change: Callable[[Any], None]) -> str:
    """The text of a file in which one entry, or one series, is as `change` leaves it.

    `change` is given a mutable mapping whose scalars are all text. Raises KeyError where there is no
    such entry, EditRefused where it is written in a way that cannot be kept.
    """
    lines = text.splitlines(keepends=True)
    where = _find(lines, dict(_items(text))[id])
    original = lines[where.start : where.end]
    block = _unindented(original, where.indent)
    items = _loaded(block)
    before = _dumped(items, block)
    change(items[0])
    after = _dumped(items, block)
    newline, last = _newline(lines), original[-1]
    changed = _carried_over(before, after, block, original, where.indent, newline)
    if changed is None or _meaning(_unindented(changed, where.indent)) != plain(items):
        changed = _indented(after, where.indent, newline)
    if not last.endswith(_LINE_ENDS):
        changed[-1] = changed[-1].rstrip("\r\n")
    return "".join([*lines[: where.start], *changed, *lines[where.end :]])


def with_new_entry(text: str, entry: Mapping[str, Any], after: str | None) -> str:
    """The text of a file with one more entry: behind the entry `after`, in its style, or at the end.

    Raises KeyError where there is no such entry, EditRefused where the file is written in a way that
    cannot be kept.
    """
    lines = text.splitlines(keepends=True)
    newline = _newline(lines)
    items = _items(text)
    if not items:
        return _with_first_entry(text, _indented(_dumped([_new(entry)], []), 2, newline), newline)
    where = _find(lines, dict(items)[after] if after else items[-1][1])
    block = _unindented(lines[where.start : where.end], where.indent)
    new = _new(entry, flow=block[0].startswith("- {"))
    gap = [newline] if where.start and not lines[where.start - 1].strip() else []
    if not lines[where.end - 1].endswith(_LINE_ENDS):
        lines[where.end - 1] += newline
    added = _indented(_dumped([new], block), where.indent, newline)
    return "".join([*lines[: where.end], *gap, *added, *lines[where.end :]])


def _with_first_entry(text: str, entry: Sequence[str], newline: str) -> str:
    """The text of a file that has no entries, with one under `entries`."""
    head = _NO_ENTRIES.search(text)
    if head is not None:
        comment = f"  {head['comment']}" if head["comment"] else ""
        return "".join([text[: head.start()], f"entries:{comment}{newline}", *entry, text[head.end() :]])
    end = "" if not text or text.endswith("\n") else newline
    return "".join([text, end, f"entries:{newline}", *entry])


def _new(entry: Mapping[str, Any], *, flow: bool = False) -> Any:
    new = _mapped(entry)
    if flow:
        new.fa.set_flow_style()
    else:
        new.fa.set_block_style()
    return new


def as_mapping(entry: Mapping[str, Any], *, flow: bool = False) -> Any:
    """A plain mapping as one that may be put into an entry; on one line where `flow` asks for it."""
    mapped = _mapped(entry)
    if flow:
        mapped.fa.set_flow_style()
    return mapped


def _mapped(value: Any) -> Any:
    """Plain mappings and lists as the library's own, and texts as it has to write them."""
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(value, Mapping):
        mapped = CommentedMap((key, _mapped(item)) for key, item in value.items())
        if value and all(isinstance(item, str) for item in value.values()) and "title" not in value:
            mapped.fa.set_flow_style()  # qualifiers: {region: 欧洲}
        return mapped
    if isinstance(value, list):
        return CommentedSeq(_mapped(item) for item in value)
    return DoubleQuotedScalarString(value) if _AMBIGUOUS.search(value) else value


def plain(value: Any) -> Any:
    """What an entry holds as plain mappings, lists and texts: without its comments."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return None if value is None else str(value)


def _round_trip(block: Sequence[str]) -> Any:
    """A round-trip parser and writer that takes every scalar for text and indents as `block` does."""
    from ruamel.yaml import YAML
    from ruamel.yaml.resolver import VersionedResolver

    class Plain(VersionedResolver):
        """Finds no number, date or truth value in any scalar."""

        versioned_resolver: dict[str, list[Any]] = {}  # noqa: RUF012

    yaml = YAML()
    yaml.Resolver = Plain
    yaml.preserve_quotes = True
    yaml.width = 100_000
    nested = _NESTED_LIST.search("".join(block))
    offset = len(nested[2]) - len(nested[1]) if nested else _DEFAULT_OFFSET
    yaml.indent(mapping=2, sequence=offset + 2, offset=offset)
    return yaml


def _loaded(block: Sequence[str]) -> Any:
    """The list of one entry that the lines of a block are."""
    from ruamel.yaml.error import YAMLError

    try:
        return _round_trip(block).load("".join(block))
    except YAMLError:
        message = worded(
            "an entry is written in a way that cannot be edited without loss: {block}",
            block=shown(block[0].strip()),
        )
        raise EditRefused(worded("{problem}; edit it by hand", problem=message)) from None


def _meaning(block: Sequence[str]) -> Any:
    try:
        return plain(_loaded(block))
    except EditRefused:
        return None


def _dumped(items: Any, block: Sequence[str]) -> list[str]:
    """The lines of a list with its hyphens in the first column, in the style of `block`."""
    yaml, out = _round_trip(block), io.StringIO()
    yaml.dump(items, out)
    return _unindented(out.getvalue().splitlines(keepends=True), yaml.sequence_dash_offset)


def _carried_over(
    before: list[str], after: list[str], block: list[str], original: list[str], indent: int, newline: str
) -> list[str] | None:
    """The original lines with what changed from `before` to `after`; None where its place cannot be told.

    `before` is what the YAML library makes of `block`, the original lines without their indentation: it
    may part lines and set spaces otherwise.
    """
    place = {-1: -1, len(before): len(block)}
    matches = SequenceMatcher(None, _bare(before), _bare(block), autojunk=False).get_matching_blocks()
    for match in matches:
        place.update((match.a + n, match.b + n) for n in range(match.size))
    changed: list[str] = []
    done = 0
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        end = place[j - 1] + 1 if j - 1 in place else place.get(j)
        start = place.get(i, None if i - 1 not in place else place[i - 1] + 1) if i < j else end
        if start is None or end is None or not done <= start <= end:
            return None
        changed += [*original[done:start], *_indented(after[k:m], indent, newline)]
        done = end
    changed += original[done:]
    # A line that was the last of the file may have come to stand before others.
    return [line if line.endswith(_LINE_ENDS) else line + newline for line in changed]


def _bare(lines: Sequence[str]) -> list[str]:
    return ["".join(line.split()) for line in lines]


def _unindented(lines: Sequence[str], indent: int) -> list[str]:
    """Lines without so many spaces, or as many as there are, each with a plain line end."""
    bare = (line[min(indent, len(line) - len(line.lstrip(" "))) :].replace("\r\n", "\n") for line in lines)
    return [line if line.endswith(_LINE_ENDS) else f"{line}\n" for line in bare]


def _indented(lines: Sequence[str], indent: int, newline: str) -> list[str]:
    bare = (line.rstrip("\n") for line in lines)
    return [f"{' ' * indent if line else ''}{line}{newline}" for line in bare]


def _newline(lines: Sequence[str]) -> str:
    return "\r\n" if lines and lines[0].endswith("\r\n") else "\n"


def _items(text: str) -> list[tuple[str, pyyaml.MappingNode]]:
    """The entries of a file by their ids, as far as they have one."""
    root = pyyaml.compose(text, Loader=FastLoader)
    fields = root.value if isinstance(root, pyyaml.MappingNode) else []
    entries = next((value for key, value in fields if key.value == "entries"), None)
    items = entries.value if isinstance(entries, pyyaml.SequenceNode) else []
    return [(_id(item), item) for item in items if isinstance(item, pyyaml.MappingNode)]


def _id(item: pyyaml.MappingNode) -> str:
    return next((str(value.value).strip() for key, value in item.value if key.value == "id"), "")


def _find(lines: Sequence[str], item: pyyaml.MappingNode) -> Lines:
    """The lines of an entry, without the blank ones and the comments behind it."""
    start, before = item.start_mark.line, lines[item.start_mark.line][: item.start_mark.column]
    while start and not before.partition("#")[0].strip():  # the hyphen stands on a line of its own
        start -= 1
        before = lines[start]
    if before.partition("#")[0].strip() != "-":
        raise EditRefused(
            worded(
                "an entry does not begin on a line of its own: {lines}; edit it by hand",
                lines=shown(lines[start].strip()),
            )
        )
    end = _end(item)
    while not lines[end - 1].strip():
        end -= 1
    return Lines(start, end, before.index("-"))


def _end(node: pyyaml.Node) -> int:
    """The number of lines up to the end of a node, counted from the beginning of the file."""
    while isinstance(node, pyyaml.CollectionNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    mark = node.end_mark
    ends_above = mark.column == 0 and getattr(node, "style", None) in ("|", ">")
    return int(mark.line) + (0 if ends_above else 1)
