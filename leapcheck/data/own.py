"""A user's own subjects, metrics, words and units: read, checked, and added to ours.

A file is in the form of ours: subjects and units are entries of a list, metrics and their words stand
under `metrics:`. One file may hold all of them.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from leapcheck.data import Line, lines, load, use
from leapcheck.data.metrics import METRICS
from leapcheck.language.messages import joined, term, worded
from leapcheck.patterns import Later

KINDS = (
    *("group", "maker", "brand", "joint_venture", "model", "battery", "chip", "supplier", "tech", "market"),
    *("place", "body", "dealer", "person", "collective", "thing"),
)
"""What a subject can be."""
_SUBJECT = {
    **dict.fromkeys(("name", "kind", "of", "cars"), "text"),
    **dict.fromkeys(("aliases", "partners", "codes", "avoid", "yes", "no"), "texts"),
}
_UNIT = {
    "unit": "text",
    "kind": "text",
    "words": "words",
    "before": "texts",
    "unless": "map",
    "though": "map",
    "yes": "numbers",
}
_WORDS = dict.fromkeys(("kinds", "classifiers", "words", "strong"), "texts")
_METRIC = {**_WORDS, "family": "text", "holds": "text"}
_CUES = ("words", "strong")
_HOLDING = ("flow", "stock", "lasting")
"""How an own metric may hold: for a stretch of time, at a moment, until further notice."""
_KEY = Later(r"[a-z][a-z0-9_]*")


class DataError(ValueError):
    """Own data that cannot be used; the text names each problem with its file and line, one a line."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text of an own entry, and what must be read in it; `line` is where it stands."""

    path: str
    line: int
    text: str
    of: str
    number: float | None = None
    wanted: bool = True


@dataclass(slots=True)
class Own:
    """Tables with a user's entries in them, and the examples that those entries give."""

    tables: dict[str, Any] = field(default_factory=dict)
    examples: list[Example] = field(default_factory=list)
    entries: int = 0
    stamp: str = ""


def read_own(paths: Iterable[str]) -> Own:
    """Our data with the entries of some files added; raises DataError with all that is wrong with them."""
    reader = _Reader()
    for path in paths:
        reader.read(path)
    if reader.problems:
        raise DataError(joined(reader.problems, "{first}\n{rest}"))
    return reader.own


def use_own(paths: Iterable[str]) -> Own:
    """Read own data, and let everything in this process go by them; raises DataError."""
    own = read_own(paths)
    use(own.tables, own.stamp)
    return own


class _Reader:
    """Adds one entry after the other, and collects what is wrong."""

    def __init__(self) -> None:
        self.own = Own()
        self.problems: list[str] = []
        self.path = ""
        self.line = 0

    def read(self, path: str) -> None:
        self.path = path
        try:
            content = Path(path).read_bytes()
            text = content.decode("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else worded("is not UTF-8")
            self.problems.append(
                worded(
                    "{path}: cannot be read: {why}; it is named in the configuration under data",
                    path=path,
                    why=why,
                )
            )
            return
        self.own.stamp = blake2b(self.own.stamp.encode() + content, digest_size=16).hexdigest()
        try:
            for line in lines(text, path):
                self.line = line.number
                self._add(line)
        except ValueError as error:
            self.problems.append(
                worded(
                    "{error}; write one a line, for example - {example}",
                    error=error,
                    example='{"name": "某某汽车", "kind": "maker"}',
                )
            )

    def _add(self, line: Line) -> None:
        value = line.value
        if line.key is not None:
            self._add_words(line)
        elif value is None:
            if line.heading != "metrics":
                self._complain(
                    worded("'{heading}:' is no heading of this format", heading=line.heading),
                    worded("write metrics:"),
                )
        elif isinstance(value, dict) and "name" in value:
            self._add_subject(value)
        elif isinstance(value, dict) and "unit" in value:
            self._add_unit(value)
        else:
            self._complain(
                worded("an entry that is no subject and no unit"), worded('give it a "name" or a "unit"')
            )

    def _add_subject(self, entry: dict[str, Any]) -> None:
        subjects = self._table("subjects")
        if not self._is_well_formed(entry, _SUBJECT):
            return
        known = next((at for at, each in enumerate(subjects) if each["name"] == entry["name"]), None)
        kind, of = entry.get("kind"), entry.get("of")
        if known is None and kind is None:
            self._complain(
                worded("{entry} has no kind", entry=entry["name"]),
                worded("give one of {kinds}", kinds=", ".join(KINDS)),
            )
            return
        if kind is not None and kind not in KINDS:
            self._unknown("kind", kind, KINDS)
            return
        if of is not None and of not in {each["name"] for each in subjects}:
            self._complain(
                worded("{entry} is of {of}, which is no known subject", entry=entry["name"], of=of),
                worded("give that an entry before"),
            )
            return
        entry = {**entry, "aliases": _with_folded(entry)}
        if not self._are_free(entry, subjects):
            return
        if known is None:
            subjects.append(entry)
        else:
            subjects[known] = _joined(subjects[known], entry)
        self.own.entries += 1
        for wanted in ("yes", "no"):
            for text in entry.get(wanted, ()):
                self._example(text, entry["name"], wanted=wanted == "yes")

    def _are_free(self, entry: Mapping[str, Any], subjects: Iterable[Mapping[str, Any]]) -> bool:
        """Whether no other subject has one of the names of an entry, and none is too short."""
        owners = {
            word: each["name"] for each in subjects for word in (each["name"], *each.get("aliases", ()))
        }
        fine = True
        for word in (entry["name"], *entry["aliases"]):
            owner = owners.get(word, entry["name"])
            if owner != entry["name"]:
                fine = self._complain(
                    worded("{word} is a name of {owner} already", word=word, owner=owner),
                    worded("take it out, or use that name"),
                )
            elif len(word) < 2:
                fine = self._complain(
                    worded("{word!r} is too short for a name", word=word),
                    worded("give at least two characters"),
                )
        return fine

    def _add_unit(self, entry: dict[str, Any]) -> None:
        units = self._table("units")
        if not self._is_well_formed(entry, _UNIT):
            return
        kinds = {each["unit"]: each["kind"] for each in reversed(units)}
        kind = entry.setdefault("kind", kinds.get(entry["unit"]))
        if kind is None or kind not in kinds.values():
            self._unknown("kind", kind or "", sorted(set(kinds.values())))
            return
        if kinds.get(entry["unit"], kind) != kind:
            remedy = worded("leave the kind out, or give the unit another name")
            self._complain(
                worded(
                    "{entry} is a unit of {kinds} already", entry=entry["unit"], kinds=kinds[entry["unit"]]
                ),
                remedy,
            )
            return
        taken = {word: each["unit"] for each in units for word in _words_of(each)}
        entry.setdefault("words", [])
        double = [word for word in _words_of(entry) if taken.get(word, entry["unit"]) != entry["unit"]]
        for word in double:
            self._complain(
                worded("{word} is a word for {taken} already", word=word, taken=taken[word]),
                worded("take it out"),
            )
        if not double:
            units.append(entry)
            self.own.entries += 1
            for text, number in entry.get("yes", {}).items():
                self._example(text, entry["unit"], number)

    def _add_words(self, line: Line) -> None:
        cues = self._table("cues")
        metric, value = line.key or "", line.value
        if line.heading is None and metric == "none" and isinstance(value, list):
            cues["none"] = [*cues["none"], *value]
        elif line.heading != "metrics":
            self._complain(
                worded("{metric} stands under no heading", metric=metric),
                worded("put metrics: on a line before it"),
            )
        elif metric in METRICS:
            if self._is_well_formed(value, _WORDS):
                cues["metrics"][metric] = _joined(cues["metrics"][metric], value)
                self.own.entries += 1
        elif isinstance(value, dict) and "kinds" not in value:
            from leapcheck.ledger.problems import shown, suggestion

            self._complain(
                worded("unknown metric '{metric}'", metric=shown(metric)),
                worded(
                    '{suggestion}; with "kinds" and "words" it becomes one of your own',
                    suggestion=suggestion(metric, list(METRICS)),
                ),
            )
        elif self._is_well_formed(value, _METRIC):
            self._add_metric(metric, value)

    def _add_metric(self, metric: str, entry: dict[str, Any]) -> None:
        """A metric that we do not have: its words with those of ours, its family and how it holds beside."""
        families = sorted(set(METRICS.values()))
        kinds = sorted({unit["kind"] for unit in self._units()})
        family, holds = entry.get("family", "other"), entry.get("holds", "flow")
        wrong = [kind for kind in entry.get("kinds", ()) if kind not in kinds]
        if not _KEY.fullmatch(metric):
            self._complain(
                worded("{metric} is no key of a metric", metric=metric),
                worded("write small letters, digits and _, such as charging_piles"),
            )
        elif family not in families:
            self._unknown("family", family, families)
        elif holds not in _HOLDING:
            self._unknown("way to hold", holds, _HOLDING)
        elif wrong:
            self._unknown("kind", wrong[0], kinds)
        elif not entry.get("kinds") or not entry.get("words"):
            self._complain(
                worded("{metric} has no kinds or no words", metric=metric),
                worded('give both: "kinds": ["count"], "words": ["…"]'),
            )
        else:
            metrics = self._table("cues")["metrics"]
            own = {word for key in _CUES for word in entry.get(key, ())}
            metrics.update((other, _without(own, cues)) for other, cues in metrics.items())
            metrics[metric] = {key: value for key, value in entry.items() if key in _WORDS}
            self.own.tables.setdefault("metrics", {})[metric] = {"family": family, "holds": holds}
            self.own.entries += 1

    def _units(self) -> list[Mapping[str, Any]]:
        return self.own.tables.get("units") or load("units")  # type: ignore[no-any-return]

    def _table(self, name: str) -> Any:
        """A table that entries can be added to: ours at first, which itself stays as it is."""
        if name not in self.own.tables:
            ours = load(name)
            copied = {**ours, "metrics": dict(ours["metrics"])} if name == "cues" else list(ours)
            self.own.tables[name] = copied
        return self.own.tables[name]

    def _is_well_formed(self, entry: Any, fields: Mapping[str, str]) -> bool:
        """Whether an entry has only known fields, each of its form; what is wrong is told."""
        if not isinstance(entry, dict):
            return self._complain(
                worded("no entry with fields"), worded("write {example}", example='{"words": ["…"]}')
            )
        fine = True
        for key, value in entry.items():
            if key not in fields:
                fine = self._unknown("field", key, list(fields))
            elif not _has_form(value, fields[key]):
                fine = self._complain(
                    worded("{key} has another form than it must", key=key),
                    worded("write {forms}", forms=_FORMS[fields[key]]),
                )
        return fine

    def _example(self, text: str, of: str, number: float | None = None, *, wanted: bool = True) -> None:
        self.own.examples.append(Example(self.path, self.line, text, of, number, wanted))

    def _unknown(self, what: str, word: str, choices: list[str] | tuple[str, ...]) -> bool:
        from leapcheck.ledger.problems import shown, suggestion

        return self._complain(
            worded("unknown {what} '{word}'", what=term("thing", what), word=shown(word)),
            suggestion(word, choices),
        )

    def _complain(self, message: str, remedy: str) -> bool:
        self.problems.append(
            worded(
                "{path}:{line}: {message}; {remedy}",
                path=self.path,
                line=self.line,
                message=message,
                remedy=remedy,
            )
        )
        return False


_FORMS = {
    "text": worded('a text: "某某汽车"'),
    "texts": worded('a list of texts: ["某某", "Moumou"]'),
    "words": worded(
        "a list of words, those of another size with their factor: {example}",
        example='["升", {"毫升": 0.001}]',
    ),
    "map": worded("characters by word: {example}", example='{"人": "力工"}'),
    "numbers": worded("the number by text: {example}", example='{"3.5升": 3.5}'),
}


def _has_form(value: object, form: str) -> bool:
    if form == "text":
        return _is_word(value)
    if form == "texts":
        return isinstance(value, list) and all(map(_is_word, value))
    if form == "map":
        return isinstance(value, dict) and all(map(_is_word, value.values()))
    if form == "numbers":
        return isinstance(value, dict) and all(map(_is_number, value.values()))
    return isinstance(value, list) and all(
        _is_word(each) or (isinstance(each, dict) and all(_is_number(n) and n > 0 for n in each.values()))
        for each in value
    )


def _is_word(value: object) -> bool:
    return isinstance(value, str) and value == value.strip() != ""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _words_of(unit: Mapping[str, Any]) -> Iterator[str]:
    """The words of a unit, those with a factor too."""
    for word in unit["words"]:
        yield from (word,) if isinstance(word, str) else word


def _with_folded(entry: Mapping[str, Any]) -> list[str]:
    """The other names of a subject, and the forms that all its names take in normalized text."""
    from leapcheck.reading.normalize import normal

    names = (entry["name"], *entry.get("aliases", ()))
    return [word for word in dict.fromkeys([*names, *map(normal, names)]) if word != entry["name"]]


def _without(own: Container[str], ours: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a metric of ours but for those that are now of another."""
    left = {key: [word for word in ours[key] if word not in own] for key in _CUES if key in ours}
    return {**ours, **left}


def _joined(ours: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """An entry with the lists of another added; all else stays ours."""
    lists = {
        key: list(dict.fromkeys([*ours.get(key, ()), *value]))
        for key, value in own.items()
        if isinstance(value, list)
    }
    return {**ours, **lists}
