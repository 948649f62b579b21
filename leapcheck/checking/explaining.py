"""Take a finding, a statement or a pair of statements to pieces: what was compared, how, and why.

    explainer = Explainer(claims, entries, findings, texts)
    explainer.finding(finding), explainer.statement(claim), explainer.pair(claim, entry)

Nothing is judged anew: whether two statements speak of one thing is asked of `comparability`, whether a
claim is held against an entry of `ledger_check`, and the confidence is that of the finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from math import prod
from typing import Any

from leapcheck.checking.assertions import ArticleKey, Assertion, assertion_of, same_sentence
from leapcheck.checking.comparability import Comparison, compare, is_telling
from leapcheck.checking.facts import agree
from leapcheck.checking.findings import ERROR_FROM, NOTE_FROM, SURE, WARNING_FROM, about, value_text
from leapcheck.checking.intervals import Interval
from leapcheck.checking.ledger_check import standing
from leapcheck.checking.material import Material
from leapcheck.checking.operands import fit
from leapcheck.checking.readings import interval_in_words, numbers_in_words, span_in_words, statement_of
from leapcheck.checking.rules import RULES
from leapcheck.explanation import (
    Bearing,
    FindingExplained,
    PairExplained,
    Side,
    StatementExplained,
    role_in_words,
)
from leapcheck.language.messages import joined, term, worded
from leapcheck.model import Claim, Entry, Finding

MOST_NEAREST = 5
"""Statements that are told as the nearest ones."""
HUNDREDTH = 0.01
"""What rounding may have taken from a confidence."""
_ARITHMETIC = "LC3"
_ONE_OF = {"parts": "part", "groups": "group", "copies": "copy", "values": "value"}
_LIMITS = worded(
    "a conflict is an error from {error} on, a warning from {warning}, a note from {note}",
    error=ERROR_FROM,
    warning=WARNING_FROM,
    note=NOTE_FROM,
)


class Explainer:
    """What was compared, with everything that explaining it needs.

    `claims`, `entries` and `findings` are those of one check, `texts` as in `check_claims`.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        entries: Sequence[Entry] = (),
        findings: Sequence[Finding] = (),
        texts: Mapping[ArticleKey, str] | None = None,
    ) -> None:
        self.material = Material(claims, entries, texts)
        self.entries = entries
        self.findings = findings

    def finding(self, finding: Finding) -> FindingExplained:
        """The rule of a finding, its sides, the reckoning, and where its confidence and severity come from."""
        rule = RULES[finding.rule]
        sides = self._sides(finding)
        doubts: Mapping[str, float] = finding.evidence.get("doubts", {})
        left = prod(1 - share for share in doubts.values())
        return FindingExplained(
            finding,
            rule.title,
            rule.paragraphs[0],
            [Side(role, [statement_of(a) for a in members]) for role, members in sides.items()],
            list(_steps(finding, sides)),
            list(_why_comparable(finding, sides)),
            _start(finding.confidence, left),
            doubts,
            _why_severe(finding),
        )

    def statement(self, of: Claim | Entry) -> StatementExplained:
        """The readings of a claim or an entry, its findings, and the entries or claims nearest to it."""
        a = self._assertion(of)
        involved = [f for f in self.findings if of.id in _named(f)]
        others = (
            [self._assertion(entry) for entry in self.entries]
            if isinstance(of, Claim)
            else [b for members in self.material.articles.values() for b in members]
        )
        near = [b for b in others if _nearness(a, b) >= _LEAST]
        bearings = [self._bearing(a, b) for b in sorted(near, key=lambda b: (-_nearness(a, b), b.id))]
        bearings.sort(key=lambda b: (not b.findings, not b.comparable))
        return StatementExplained(statement_of(a), involved, bearings[:MOST_NEAREST])

    def pair(self, one: Claim | Entry, other: Claim | Entry) -> PairExplained:
        """Whether two statements speak of the same thing, and how their numbers compare."""
        a, b = self._assertion(one), self._assertion(other)
        return PairExplained(statement_of(a), statement_of(b), self._bearing(a, b))

    def _assertion(self, of: Claim | Entry) -> Assertion:
        """A statement as it was compared; a superseded entry as it would be."""
        known = self.material.by_id.get(of.id)
        classes = self.material.classes
        return known or assertion_of(of, classes.get(of.subject, of.subject))

    def _bearing(self, a: Assertion, b: Assertion) -> Bearing:
        comparison = compare(a, b)
        both = [f.id for f in self.findings if {a.id, b.id} <= _named(f)]
        if not comparison.comparable:
            together = worded("reckoned with each other in {both}", both=", ".join(both)) if both else None
            return Bearing(b.of, False, comparison.reason, held=together, findings=both)
        held = (
            worded("held against each other in {both}", both=", ".join(both))
            if both
            else self._why_not_held(a, b, comparison)
        )
        numbers, met = numbers_in_words(a, b), agree(a, b)
        return Bearing(b.of, True, comparison.reason, comparison.penalty, numbers, met, held, both)

    def _why_not_held(self, a: Assertion, b: Assertion, comparison: Comparison) -> str:
        """Why no finding speaks of two comparable statements."""
        claims = [x for x in (a, b) if isinstance(x.of, Claim)]
        if len(claims) == 1:
            entry = b if a is claims[0] else a
            held = standing(claims[0], entry, self.material)
            if held.startswith("held"):
                return worded("{held}, but too doubtful to be told", held=held)
            return held
        if not claims:
            return worded("not held: entries of the ledger are not held against each other")
        if a.id == b.id:
            return worded("not held: it is one claim")
        if same_sentence(a, b):
            return worded("not held: two numbers that stand side by side in one sentence are two things")
        if self.material.are_copies(a, b):
            return worded("not held: the articles are copies of one text, which is one source")
        return _why_claims_are_not_held(a, b, comparison)

    def _sides(self, finding: Finding) -> dict[str, list[Assertion]]:
        """The statements of a finding by the part they took, as its evidence says."""
        sides: dict[str, list[Assertion]] = {}
        taken: set[str] = set()
        known = self.material.by_id
        for role, ids in _roles(finding.evidence):
            members = [known[id] for id in ids if id in known and id not in taken]
            taken.update(a.id for a in members)
            if members:
                sides.setdefault(_likest(members[0], sides, role), []).extend(members)
        for id in (*finding.claims, *([finding.ledger] if finding.ledger else [])):
            if id in known and id not in taken:
                sides.setdefault(_likest(known[id], sides, "beside"), []).append(known[id])
        return sides


def _named(finding: Finding) -> set[str]:
    """The ids of all the statements that a finding names."""
    ids = {id for _, row in _roles(finding.evidence) for id in row}
    return {*finding.claims, *ids, *([finding.ledger] if finding.ledger else [])}


def _roles(evidence: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """The parts that an evidence names, each with the ids of its statements; what is checked comes first."""
    for key in sorted(evidence, key=lambda key: key != "stated"):
        part = evidence[key]
        rows = [row for row in (part if isinstance(part, list) else [part]) if isinstance(row, Mapping)]
        with_entry = any("ledger" in row for row in rows)
        for n, row in enumerate(rows, start=1):
            ids = [row[where] for where in ("claim", "ledger") if isinstance(row.get(where), str)]
            if key == "sides":
                claims = "claim" if with_entry else f"side {n}"
                yield ("ledger" if ids else claims), [*ids, *row["claims"]]
            elif ids:
                yield (f"{_ONE_OF.get(key, key)} {n}" if len(rows) > 1 else _ONE_OF.get(key, key)), ids


def _likest(a: Assertion, sides: Mapping[str, Sequence[Assertion]], own: str) -> str:
    """The part that a statement takes: that of the very statement that it repeats, else its own."""
    for role, members in sides.items():
        if any(_says(b) == _says(a) for b in members):
            return role
    return own


def _says(a: Assertion) -> object:
    """What a statement says, wherever it stands; entries and claims stay apart."""
    return type(a.of), a.subject, a.metric, a.value, a.period, a.when, tuple(sorted(a.qualifiers.items()))


def _steps(finding: Finding, sides: Mapping[str, Sequence[Assertion]]) -> Iterator[str]:
    """The reckoning, line by line: what each number stands for, what comes out, and the verdict."""
    for members in sides.values():
        yield worded(
            "{number} stands for {span}", number=value_text(members[0]), span=span_in_words(members[0])
        )
    reckoned = finding.evidence.get("reckoned", ())
    for step in reckoned:
        reckoned_as = f"{step['expression']} = {_point(step, step)}"
        if step["bound"] == "low":
            reckoned_as = worded("{reckoning}, at least", reckoning=reckoned_as)
        elif step["bound"] == "high":
            reckoned_as = worded("{reckoning}, at most", reckoning=reckoned_as)
        yield reckoned_as
    bounds = [step for step in reckoned if step["bound"]] or list(reckoned)
    if {step["bound"] for step in bounds} in ({None}, {"low", "high"}) and "stated" in sides:
        yield worded(
            "{reckoned}, against {span} as stated",
            reckoned=_point(bounds[0], bounds[-1]),
            span=span_in_words(sides["stated"][0]),
        )
    if not reckoned and "reckoning" in finding.evidence:
        yield finding.evidence["reckoning"]
    first, *others = [members[0] for members in sides.values()]
    if "reckoning" not in finding.evidence:
        for other in others:
            if compare(first, other).comparable:
                yield numbers_in_words(first, other)
    yield {
        "agree": worded("so they agree"),
        "conflict": worded("so they contradict each other"),
        "unverified": worded("so nothing follows"),
    }[finding.verdict]


def _point(first: Mapping[str, Any], last: Mapping[str, Any]) -> str:
    """What one step comes to, or two, from the least to the most."""
    low, high = (Decimal(str(step["value"])) for step in (first, last))
    return interval_in_words(Interval(low, high), first["unit"])


def _start(confidence: float, left: float) -> float:
    """The confidence before the doubts: the usual one, unless the rule begins with another."""
    if abs(SURE * left - confidence) <= HUNDREDTH:
        return SURE
    return min(confidence / left, 1.0) if left else confidence


def _why_comparable(finding: Finding, sides: Mapping[str, Sequence[Assertion]]) -> Iterator[str]:
    """For each side after the first, why it may be held against it or reckoned with."""
    (role, (first, *_)), *others = sides.items()
    if not others and len(sides[role]) > 1:
        others = [(role, sides[role][1:])]
    for name, (a, *_) in others:
        comparison = compare(first, a)
        if comparison.comparable and not finding.rule.startswith(_ARITHMETIC):
            yield worded("{role}: {reason}", role=role_in_words(name), reason=comparison.reason)
        else:
            yield worded(
                "{role}: {common}, {where}",
                role=role_in_words(name),
                common=_joined_by(first, a),
                where=_where(first, a),
            )


def _joined_by(first: Assertion, a: Assertion) -> str:
    """What two statements of an arithmetic have in common."""
    narrowed = {
        True: worded("narrowed alike"),
        None: worded("narrowed in other words"),
        False: worded("narrowed differently"),
    }
    alike = narrowed[fit(first, a, ("product", "region", "powertrain", "channel", "basis"))]
    subject = worded("the same subject") if a.subject == first.subject else worded("another subject")
    return joined([about(a), subject, alike])


def _where(first: Assertion, a: Assertion) -> str:
    if isinstance(a.of, Entry):
        return worded("in the ledger")
    if a.article != first.article:
        return worded("in another article")
    return worded("in the same sentence") if same_sentence(first, a) else worded("in the same article")


def _why_severe(finding: Finding) -> str:
    if finding.verdict != "conflict":
        return worded("a note: only conflicts are errors and warnings")
    earned = finding.confidence >= WARNING_FROM, finding.confidence >= ERROR_FROM
    if finding.severity == ("note", "warning", "error")[sum(earned)]:
        return _LIMITS
    return worded(
        "{limits}; {rule} makes no more than a {severity} of it",
        limits=_LIMITS,
        rule=finding.rule,
        severity=term("severity", finding.severity),
    )


def _why_claims_are_not_held(a: Assertion, b: Assertion, comparison: Comparison) -> str:
    if agree(a, b):
        if not is_telling(a, b, comparison):
            return worded("not held: so few digits may agree by chance where so much is left open")
        return worded("not told: they agree, and nothing more is to be said of it")
    if not comparison.contestable:
        return worded("not held: the numbers differ, and what one side leaves open may be why")
    return worded(
        "not held: the difference is too doubtful to be told, or one of them may be about something else"
    )


_LEAST = 8


def _nearness(a: Assertion, b: Assertion) -> int:
    """How much two statements have in common, as points; `_LEAST` and more for one subject and metric."""
    points = 6 * (a.subject == b.subject) + 4 * (a.group == b.group) + 2 * (a.dimension == b.dimension)
    points += 3 * (a.period == b.period) + (a.modality == b.modality)
    points += 3 * (a.interval is not None and a.value.low == b.value.low and a.value.high == b.value.high)
    return points + sum(b.qualifiers.get(key) == words for key, words in a.qualifiers.items())
