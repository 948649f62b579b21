"""Where entries have their numbers from: sources written in the entry, or named once for many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from leapcheck.language.messages import worded
from leapcheck.ledger.nodes import (
    List,
    Node,
    Refused,
    Table,
    Text,
    is_blank,
    items_of,
    refuse_unknown_keys,
    text_of,
)
from leapcheck.ledger.periods import FORMS, date_fault
from leapcheck.ledger.problems import Complaints, Place, shown, suggestion
from leapcheck.ledger.schema import LONGEST_QUOTE, SOURCE_KEYS
from leapcheck.model import Citation


@dataclass(frozen=True, slots=True)
class Reference:
    """A source by its label, with a quote of its own; `path` and `place` are where it is referred to."""

    label: str
    quote: str | None
    path: str
    place: Place


@dataclass(slots=True)
class NamedSource:
    """A source of the file's list `sources`, where it stands, and whether an entry refers to it."""

    citation: Citation
    path: str
    place: Place
    used: bool = False


def read_citations(node: Node | None, complaints: Complaints) -> tuple[Citation | Reference, ...]:
    """The sources of an entry: labels, mappings with a label and a quote, whole citations."""
    items = items_of(node, "sources", complaints)
    if isinstance(node, List) and not items:
        complaints.add(node.place, worded("an entry without sources"), worded("say where the number is from"))
    return tuple(cited for item in items if (cited := _cited(item, complaints)) is not None)


def _cited(node: Node, complaints: Complaints) -> Citation | Reference | None:
    if isinstance(node, Text) and node.text.strip():
        return Reference(node.text.strip(), None, complaints.path, node.place)
    if isinstance(node, Table) and "source" in node.items:
        refuse_unknown_keys(node, ("source", "quote"), complaints)
        label = text_of(node.items["source"], "source", complaints)
        if is_blank(node.items["source"]):
            complaints.add(
                node.keys["source"],
                worded("a source without a label"),
                worded("name one of those under `sources:`"),
            )
        if not label:
            return None
        return Reference(label, _quote(node, complaints), complaints.path, node.place)
    if isinstance(node, Table):
        return _citation(node, complaints)
    if not isinstance(node, Refused):
        complaints.add(
            node.place,
            worded("a source that is no mapping"),
            worded("write its title, publisher, date, address"),
        )
    return None


def read_named_sources(node: Node | None, complaints: Complaints) -> Iterator[tuple[str, NamedSource]]:
    """The file's list of sources by their labels."""
    if isinstance(node, Table):
        for label, item in node.items.items():
            if isinstance(item, Table):
                citation = _citation(item, complaints)
                yield label.strip(), NamedSource(citation, complaints.path, node.keys[label])
            elif not isinstance(item, Refused):
                complaints.add(
                    item.place,
                    worded("the source {label} is not a mapping", label=shown(label)),
                    worded("write its title, date …"),
                )
    elif not (node is None or isinstance(node, Refused)):
        complaints.add(
            node.place, worded("sources is not a mapping"), worded("write label: and the source under it")
        )


def _citation(table: Table, complaints: Complaints) -> Citation:
    refuse_unknown_keys(table, SOURCE_KEYS, complaints)
    keys = SOURCE_KEYS[:4]
    title, publisher, date, address = (text_of(table.items.get(key), key, complaints) for key in keys)
    if not title:
        complaints.add(table.place, worded("a source without a title"), worded("give the title of the text"))
    if not address and not (publisher and date):
        complaints.add(
            table.place,
            worded("a source that cannot be found"),
            worded("give its address, or publisher and date"),
        )
    fault = date_fault(date) if date else None
    if fault:
        complaints.add(
            table.keys["date"],
            worded("the date {date} {fault}", date=shown(date), fault=fault),
            worded("write {forms}", forms=FORMS),
        )
    return Citation(title, publisher or None, date or None, address or None, _quote(table, complaints))


def _quote(table: Table, complaints: Complaints) -> str | None:
    quote = text_of(table.items.get("quote"), "quote", complaints)
    if len(quote) > LONGEST_QUOTE:
        remedy = worded("keep the number and a few words, {most} characters at most", most=LONGEST_QUOTE)
        complaints.add(table.keys["quote"], worded("a quote of {n} characters", n=len(quote)), remedy)
    return quote or None


class Sources:
    """All named sources of a ledger, by label."""

    def __init__(self) -> None:
        self.named: dict[str, NamedSource] = {}

    def take(self, label: str, source: NamedSource, complaints: Complaints) -> None:
        """Take in a named source; note it where the label is taken."""
        first = self.named.setdefault(label, source)
        if first is not source:
            message = worded(
                "the source {label} stands twice: here and in {path}:{line}",
                label=shown(label),
                path=first.path,
                line=first.place.line,
            )
            complaints.add(source.place, message, worded("give one of the two another label"))

    def resolved(
        self,
        cited: tuple[Citation | Reference, ...],
        complaints: Mapping[str, Complaints],
        *,
        whole: bool,
    ) -> tuple[Citation, ...]:
        """Citations where labels stood, without those of labels that name none.

        That is noted in the complaints of the label's file, unless the ledger is not `whole`: what it
        names may stand in what could not be read.
        """
        found = [self._resolved(item) if isinstance(item, Reference) else item for item in cited]
        for item, citation in zip(cited, found, strict=True):
            if isinstance(item, Reference) and citation is None and whole:
                remedy = suggestion(item.label, tuple(self.named), worded("name it under `sources:`"))
                message = worded("no source is named {label}", label=shown(item.label))
                complaints[item.path].add(item.place, message, remedy)
        return tuple(item for item in found if item is not None)

    def _resolved(self, reference: Reference) -> Citation | None:
        source = self.named.get(reference.label)
        if source is None:
            return None
        source.used = True
        if reference.quote is None:
            return source.citation
        return replace(source.citation, quote=reference.quote)
