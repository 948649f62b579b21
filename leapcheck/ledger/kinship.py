"""How entries hang together: no id twice, parents and successors that exist, nothing that proves itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from leapcheck.language.messages import joined, worded
from leapcheck.ledger.entries import Draft
from leapcheck.ledger.nodes import Text
from leapcheck.ledger.problems import Complaints, Place, shown, shown_path, suggestion


def check_kinship(drafts: Sequence[Draft], complaints: Mapping[str, Complaints], *, whole: bool) -> None:
    """Note ids that stand twice, parents and successors that are no entries, and circles of either.

    `complaints` are those of each file, by its path. Where a file broke off, the ledger is not `whole`:
    what seems to be no entry may stand in the rest of it.
    """
    by_id = _by_id(drafts, complaints)
    _check_series(drafts, by_id, complaints)
    for draft in by_id.values() if whole else ():
        for parent in draft.parents:
            if parent.text not in by_id:
                message = worded("{id} is derived from {other}, which is no entry", **_names(draft, parent))
                _note_unknown(parent, message, by_id, complaints[draft.path])
        if draft.successor is not None and draft.successor.text not in by_id:
            message = worded(
                "{id} is superseded by {other}, which is no entry", **_names(draft, draft.successor)
            )
            _note_unknown(draft.successor, message, by_id, complaints[draft.path])
    _check_circles(by_id, lambda draft: draft.parents, "derived", complaints)
    _check_circles(
        by_id, lambda draft: [draft.successor] if draft.successor else [], "superseded", complaints
    )


def _names(draft: Draft, other: Text) -> dict[str, str]:
    return {"id": shown(draft.id), "other": shown(other.text)}


def _note_unknown(other: Text, message: str, by_id: Mapping[str, Draft], complaints: Complaints) -> None:
    complaints.add(
        other.place, message, suggestion(other.text, tuple(by_id), worded("give the id of an entry"))
    )


def _by_id(drafts: Iterable[Draft], complaints: Mapping[str, Complaints]) -> dict[str, Draft]:
    by_id: dict[str, Draft] = {}
    for draft in drafts:
        first = by_id.setdefault(draft.id, draft) if draft.id else draft
        if first is not draft:
            where = _where(first.path, first.place, draft.path)
            message = worded("the id {id} stands twice: here and {where}", id=shown(draft.id), where=where)
            complaints[draft.path].add(draft.place, message, worded("give one of the two another id"))
    return by_id


def _where(path: str, place: Place, seen_from: str) -> str:
    return (
        worded("in line {line}", line=place.line)
        if path == seen_from
        else worded("in {path}:{line}", path=shown_path(path), line=place.line)
    )


def _check_series(
    drafts: Sequence[Draft], by_id: Mapping[str, Draft], complaints: Mapping[str, Complaints]
) -> None:
    """Note series whose id is that of another series, or of an entry elsewhere."""
    first: dict[str, tuple[str, Place]] = {}
    for draft in drafts:
        if draft.series is None or not draft.series.text:
            continue
        id, here = draft.series.text, (draft.path, draft.series.place)
        other = first.setdefault(id, here)
        if other == here and id in by_id and by_id[id].series != draft.series:
            other = by_id[id].path, by_id[id].place
        if other != here:
            message = worded(
                "the id {id} of the series stands twice: here and {where}",
                id=shown(id),
                where=_where(*other, draft.path),
            )
            complaints[draft.path].add(draft.series.place, message, worded("give one of the two another id"))


_WORDS = {
    "derived": (
        worded("derived in a circle"),
        "{first} from {rest}",
        worded("derive one of them from a sourced entry"),
    ),
    "superseded": (
        worded("superseded in a circle"),
        "{first} by {rest}",
        worded("one of them must still hold"),
    ),
}


def _check_circles(
    by_id: Mapping[str, Draft],
    ties: Callable[[Draft], Sequence[Text]],
    kind: str,
    complaints: Mapping[str, Complaints],
) -> None:
    """Walk from every entry to those it is tied to, those of theirs, and so on; each circle is told once.

    Without recursion: a chain of derived entries may be as long as the ledger.
    """
    in_a_circle, between, remedy = _WORDS[kind]
    done: set[str] = set()
    for start, draft in by_id.items():
        if not ties(draft):
            continue
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
                message = worded(
                    "{what}: {circle}", what=in_a_circle, circle=joined([*map(shown, circle)], between)
                )
                complaints[by_id[name].path].add(by_id[name].place, message, remedy)
            elif name not in done and name in by_id:
                trail.append(name)
                on_trail.add(name)
                todo.append((name, True))
                todo.extend((other.text, False) for other in ties(by_id[name]))
