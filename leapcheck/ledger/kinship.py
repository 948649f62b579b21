"""How entries hang together: no id twice, and every derived entry goes back to some that stand alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from leapcheck.ledger.problems import Complaints, shown, suggestion
from leapcheck.ledger.schema import Draft


def check_kinship(drafts: Iterable[Draft], complaints: Complaints) -> None:
    """Note ids that stand twice, parents that are no entries, and entries derived from themselves."""
    by_id = _by_id(drafts, complaints)
    for draft in by_id.values():
        for parent in draft.parents:
            if parent.text not in by_id:
                message = f"{shown(draft.id)} is derived from {shown(parent.text)}, which is no entry"
                remedy = suggestion(parent.text, tuple(by_id), "give the id of an entry")
                complaints.add(parent.line, message, remedy)
    _check_circles(by_id, complaints)


def _by_id(drafts: Iterable[Draft], complaints: Complaints) -> dict[str, Draft]:
    by_id: dict[str, Draft] = {}
    for draft in drafts:
        first = by_id.setdefault(draft.id, draft) if draft.id else draft
        if first is not draft:
            message = f"the id {shown(draft.id)} stands twice: here and in line {first.line}"
            complaints.add(draft.line, message, "give one of the two another id")
    return by_id


def _check_circles(by_id: Mapping[str, Draft], complaints: Complaints) -> None:
    """Walk from every entry to its parents, their parents, and so on; each circle is told once.

    Without recursion: a chain of derived entries may be as long as the ledger.
    """
    done: set[str] = set()
    for start in by_id:
        trail: list[str] = []
        on_trail: set[str] = set()
        todo = [(start, False)]
        while todo:
            name, leaving = todo.pop()
            if leaving:
                trail.pop()
                on_trail.discard(name)
                done.add(name)
            elif name in on_trail:
                circle = [*trail[trail.index(name) :], name]
                message = "derived in a circle: " + " from ".join(map(shown, circle))
                complaints.add(by_id[name].line, message, "derive one of them from a sourced entry")
            elif name not in done and name in by_id:
                trail.append(name)
                on_trail.add(name)
                todo.append((name, True))
                todo.extend((parent.text, False) for parent in by_id[name].parents)
