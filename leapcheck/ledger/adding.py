"""Takes a claim from an article into the ledger, with the article as its source.

Where the ledger has the fact already, the article becomes one more source of that entry; where a series
of the same subject and metric is there, the claim becomes a row of it; else it becomes an entry.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from leapcheck.amounts import amount
from leapcheck.checking.assertions import Assertion
from leapcheck.checking.ledger_check import Holding, by_entry
from leapcheck.checking.material import Material
from leapcheck.language.messages import worded
from leapcheck.ledger.document import read_document
from leapcheck.ledger.editing import as_mapping, changed_entry, plain, with_new_entry
from leapcheck.ledger.entries import read_entry, row_id
from leapcheck.ledger.files import Contents, files_of, is_folder, is_missing, read_files
from leapcheck.ledger.nodes import Node, table_of
from leapcheck.ledger.problems import Complaints, LedgerError, Problem, shown, shown_path
from leapcheck.ledger.schema import ID, LONGEST_QUOTE
from leapcheck.ledger.values import ValueFault, read_value
from leapcheck.ledger.writing import EditRefused, rewrite
from leapcheck.model import UNNAMED, Citation, Claim, Entry
from leapcheck.patterns import Later

_SIMPLE_ID = Later(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a claim: the id and the file of the entry that now holds it, and in which way."""

    how: Literal["entry", "row", "source", "nothing"]
    id: str
    path: str


def add_claim(claim: Claim, path: str | Path, *, id: str | None = None, disputed: bool = False) -> Added:
    """Take a claim into the ledger at `path`, which must be free of errors (LedgerError) or not exist yet.

    `id` names the new entry instead of the name made for it. A claim that contradicts an entry is refused,
    unless it is `disputed`: then both say so. Raises EditRefused for what cannot be taken in, and OSError.
    """
    path = Path(path)
    found = _contents(path)
    by_id = {entry.id: entry for entry in found.entries}
    if id in _taken(found.entries):
        raise EditRefused(worded("the ledger has an entry {id} already; give another --id", id=id))
    if id is not None and not ID.fullmatch(id):
        raise EditRefused(
            worded("{id} is no id; use letters, digits, hyphens and dots, no spaces", id=shown(id))
        )
    if claim.modality == "hypothetical":
        raise EditRefused(worded("the claim is a condition, and no fact: nothing to take into a ledger"))
    if claim.subject == UNNAMED:
        raise EditRefused(worded("the claim does not say whom it is about; write the entry by hand"))
    twin = next((entry for entry in found.entries if _says_the_same(entry, claim)), None)
    held = _held(claim, found.entries) if twin is None else None
    rival = None
    if held is not None and held[1].agrees:
        twin = by_id[held[0].id]
    if twin is not None:
        return _with_source(twin, claim, found)
    if held is not None:
        rival = by_id[held[0].id]
        if not disputed:
            message = worded(
                "the claim contradicts the entry {id} ({value})", id=rival.id, value=amount(rival.value)
            )
            raise EditRefused(
                worded("{problem}; --disputed adds it, and marks both as disputed", problem=message)
            )
    return _with_fact(claim, path, found, id, rival)


def _taken(entries: Iterable[Entry]) -> set[str]:
    """The ids of entries and of series."""
    return {id for entry in entries for id in (entry.id, entry.series) if id}


def _contents(path: Path) -> Contents:
    if is_missing(path):
        return Contents()
    found = read_files(path)
    if found.problems:
        raise LedgerError(found.problems)
    return found


def _held(claim: Claim, entries: Sequence[Entry]) -> tuple[Assertion, Holding] | None:
    """The entry that the claim would be held against, and how the two compare."""
    material = Material([claim], entries)
    for dates in (False, True):
        for entry, holdings in by_entry(material, dates=dates):
            return entry, holdings[0]
    return None


def _with_source(entry: Entry, claim: Claim, found: Contents) -> Added:
    """The article as one more source of an entry, unless it is one of them."""
    citation = source_of(claim)
    if any(
        (s.title, s.publisher, s.date) == (citation.title, citation.publisher, citation.date)
        for s in entry.sources
    ):
        return Added("nothing", entry.id, entry.path)
    source = _source_item(citation, found)

    def change(item: Any) -> None:
        if entry.series is None:
            item["sources"].append(source)
            return
        row = _row(item, entry)
        row.setdefault("sources", plain(item["sources"])).append(source)

    _rewrite(entry.path, found, lambda text: changed_entry(text, entry.series or entry.id, change))
    return Added("source", entry.id, entry.path)


def _row(series: Any, entry: Entry) -> Any:
    """The row of a series that an entry is, as a mapping."""
    rows = series["series"]
    period = next(key for key in rows if key.strip() == entry.period)
    if isinstance(rows[period], str):
        rows[period] = as_mapping({"value": rows[period]}, flow=True)
    return rows[period]


def _with_fact(claim: Claim, path: Path, found: Contents, id: str | None, rival: Entry | None) -> Added:
    """The claim as a row of the series that it belongs to, or as an entry of its own."""
    status = "disputed" if rival else "reported"
    source = _source_item(source_of(claim), found)
    kin = [e for e in found.entries if _is_kin(e, claim)]
    series = next((e for e in kin if e.series and _has_room(e.series, claim, found.entries)), None)
    if series is not None and rival is None and id is None:
        return _with_row(series, claim, source, found)
    id = id or _new_id(claim, found.entries)
    near = kin or [e for e in found.entries if e.subject == claim.subject]
    target = near[-1].path if near else _main_file(path)
    after = (near[-1].series or near[-1].id) if near else None
    fields: dict[str, Any] = {
        "id": id,
        "subject": claim.subject,
        "metric": claim.metric,
        "value": value_text(claim),
        "period": None if claim.metric == "founded" else claim.period,
        "qualifiers": dict(claim.qualifiers),
        "modality": None if claim.modality == "actual" else claim.modality,
        "status": status,
        "sources": [source],
    }
    fields = {key: value for key, value in fields.items() if value}
    if rival is not None and rival.path != target:
        _rewrite(rival.path, found, _disputed(rival))
    marked = _disputed(rival) if rival is not None and rival.path == target else str
    _rewrite(target, found, lambda text: with_new_entry(marked(text), fields, after))
    return Added("entry", id, target)


def _is_kin(entry: Entry, claim: Claim) -> bool:
    """Whether an entry differs from a claim in its period only."""
    return (entry.subject, entry.metric, entry.modality, dict(entry.qualifiers)) == (
        claim.subject,
        claim.metric,
        claim.modality,
        dict(claim.qualifiers),
    )


def _has_room(series: str, claim: Claim, entries: Iterable[Entry]) -> bool:
    """Whether a claim may become a row: its period is not there yet, nor the id that it would have."""
    if not claim.period or f"{series}-{row_id(claim.period)}" in _taken(entries):
        return False
    return all(entry.period != claim.period for entry in entries if entry.series == series)


def _says_the_same(entry: Entry, claim: Claim) -> bool:
    """Whether an entry says just what a claim says, however few digits that has."""
    number = replace(entry.value, step=claim.value.step)
    same = _is_kin(entry, claim) and (entry.period, number) == (claim.period, claim.value)
    return same and entry.status != "superseded"


def _with_row(series: Entry, claim: Claim, source: Any, found: Contents) -> Added:
    name, period = series.series or "", claim.period or ""
    row = {"value": value_text(claim), "status": "reported", "sources": [source]}

    def change(item: Any) -> None:
        rows = item["series"]
        periods = list(rows)
        falling = periods[0] > periods[-1]
        place = sum(key > period if falling else key < period for key in periods)
        if item["status"] == "reported":
            del row["status"]
        rows.insert(place, period, as_mapping(row, flow=True))

    _rewrite(series.path, found, lambda text: changed_entry(text, name, change))
    return Added("row", f"{name}-{row_id(period)}", series.path)


def _disputed(rival: Entry) -> Callable[[str], str]:
    """What marks an entry, or a row, as disputed in the text of its file."""

    def change(item: Any) -> None:
        target = item if rival.series is None else _row(item, rival)
        target["status"] = "disputed"

    return lambda text: changed_entry(text, rival.series or rival.id, change)


def _rewrite(path: str, found: Contents, change: Callable[[str], str]) -> None:
    """Change a file of the ledger; what would not be one afterwards is not written."""
    stamp = found.stamps.get(path)

    def changed(content: bytes) -> bytes:
        mark = BOM_UTF8 if content.startswith(BOM_UTF8) else b""
        after = mark + change(content.decode("utf-8-sig")).encode()
        fault = _fault(after, path)
        if fault is not None:
            message = worded(
                "the claim cannot be written into {path} ({problem})",
                path=shown_path(path),
                problem=fault.message,
            )
            raise EditRefused(worded("{problem}; write the entry by hand", problem=message))
        return after

    rewrite(Path(path), changed, known=stamp.digest if stamp else None)


def _fault(content: bytes, path: str) -> Problem | None:
    """What is wrong with the content of a file of the ledger, if anything is."""
    complaints = Complaints(path)

    def take(node: Node) -> None:
        table = table_of(node, worded("an entry"), complaints)
        if table is not None:
            list(read_entry(table, complaints))

    with suppress(LedgerError):  # it is in the complaints
        read_document(content, complaints, take)
    return next(iter(complaints.problems), None)


def _main_file(path: Path) -> str:
    """The file that new entries go to: the ledger itself, the first one of a folder."""
    files = files_of(path) if is_folder(path) else [path]
    return str(files[0] if files else path / "claims.yaml")


def source_of(claim: Claim) -> Citation:
    """The article of a claim as a source, with the number as it stands there."""
    article = claim.article
    known = article.publisher and article.published
    path = claim.path.encode("utf-8", "backslashreplace").decode()  # a name may be no text
    return Citation(
        article.title or f"（{article.publisher or Path(path).name}）",
        article.publisher,
        article.published,
        None if known else path,
        claim.quote if len(claim.quote) <= LONGEST_QUOTE else None,
    )


def _source_item(citation: Citation, found: Contents) -> Any:
    """A source as it is written in an entry: by its label where it has one."""
    for label, named in found.sources.named.items():
        known = named.citation
        if (known.title, known.publisher, known.date) == (citation.title, citation.publisher, citation.date):
            return (
                as_mapping({"source": label, "quote": citation.quote}, flow=True) if citation.quote else label
            )
    fields = {key: getattr(citation, key) for key in ("title", "publisher", "date", "address", "quote")}
    return as_mapping({key: text for key, text in fields.items() if text})


def value_text(claim: Claim) -> str:
    """The value of a claim as a ledger writes it: the article's own words where they say no more.

    Raises EditRefused where no way of writing it gives the same number.
    """
    written = amount(claim.value, None)
    ways = [claim.quote.strip(), written, re.sub("^下降", "-", written), f"第{written}"]
    for exactly in (True, False):  # to the last digit as written, if that can be had
        for text in ways:
            if _says(text, claim, exactly=exactly):
                return text
    message = worded("{quote} cannot be written as the value of a ledger entry", quote=shown(claim.quote))
    raise EditRefused(worded("{problem}; write the entry by hand", problem=message))


def _says(text: str, claim: Claim, *, exactly: bool) -> bool:
    """Whether a text, as the value of an entry, gives the value of a claim."""
    try:
        value = read_value(text, claim.metric)
    except ValueFault:
        return False
    return value == claim.value if exactly else replace(value, step=claim.value.step) == claim.value


def _new_id(claim: Claim, entries: Iterable[Entry]) -> str:
    """A free id: the subject's usual beginning, the metric, what narrows it, the period."""
    entries = list(entries)
    words = [_subject_word(claim.subject, entries), claim.metric.replace("_", "-")]
    words += _SIMPLE_ID.findall(" ".join(claim.qualifiers.values()).lower())[:2]
    if claim.modality != "actual":
        words.append(claim.modality)
    period = str(claim.value.low) if claim.metric == "founded" else claim.period
    words += [row_id(period)] if period else []
    id = "-".join(words).lstrip("-.")
    taken = _taken(entries)
    return next(
        name for n in range(1, len(taken) + 2) if (name := id if n == 1 else f"{id}-{n}") not in taken
    )


def _subject_word(subject: str, entries: Iterable[Entry]) -> str:
    """How several ids of a subject's entries begin; else its Latin name, else the name itself."""
    begun = Counter(re.split(r"[-.]", e.id)[0] for e in entries if e.subject == subject)
    usual, times = next(iter(begun.most_common(1)), ("", 0))
    if times > 1:
        return usual
    from leapcheck.data import load

    names: list[str] = next((e.get("aliases", []) for e in load("subjects") if e["name"] == subject), [])
    latin = next((name for name in [subject, *names] if name.isascii()), None)
    return "-".join(_SIMPLE_ID.findall(latin.lower())) if latin else re.sub(r"[^\w.-]", "", subject)
