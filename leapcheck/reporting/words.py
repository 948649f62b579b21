"""Say a claim, an entry or a source in a few words, the same way in every report for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leapcheck.amounts import amount
from leapcheck.language.messages import counted, joined, term, worded
from leapcheck.model import Citation, Claim, Entry, Finding
from leapcheck.phrases import metric_in_words, of_subject, period_in_words, qualifier_in_words
from leapcheck.reporting.plaintext import visible

if TYPE_CHECKING:
    from leapcheck.pipeline import Report


def amount_in_words(of: Claim | Entry) -> str:
    """The value of a claim or an entry, with what it counts."""
    return amount(of.value, of.qualifiers.get("noun"))


def number_in_words(of: Claim | Entry) -> str:
    """The number to compare: the value, with its day where it is a milestone, which is about the day.

    A count of something that has no name is said as it was written, with its classifier: 120万套.
    """
    unnamed = isinstance(of, Claim) and of.value.unit == "count" and "noun" not in of.qualifiers
    number = of.quote if unnamed and isinstance(of, Claim) else amount_in_words(of)
    if of.metric == "milestone" and of.period:
        return worded("{number} on {day}", number=number, day=period_in_words(of.period))
    return number


def statement_in_words(of: Claim | Entry) -> str:
    """What a number is about: `零跑汽车 deliveries 2025 (product C11), target`."""
    about = worded("{subject} {metric}", subject=of.subject, metric=metric_in_words(of.metric))
    if of.period:
        about = of_subject(of.subject, metric_in_words(of.metric), period_in_words(of.period))
    counts = of.value.unit != "date"  # what is counted stands at the number, what happened does not
    narrowed = [
        qualifier_in_words(*pair) for pair in of.qualifiers.items() if not (counts and pair[0] == "noun")
    ]
    if narrowed:
        about = worded("{about} ({details})", about=about, details=joined(narrowed))
    if of.modality == "actual":
        return about
    return worded("{about}, {modality}", about=about, modality=term("modality", of.modality))


def grade_in_words(finding: Finding) -> str:
    """The rule of a finding and how grave it is: LC201 error."""
    return worded("{rule} {severity}", rule=finding.rule, severity=term("severity", finding.severity))


def extent_in_words(report: Report) -> str:
    """How much was looked through: 224 claims in 23 articles of 22 files."""
    return worded(
        "{claims} in {articles} of {files}",
        claims=counted("{n:,} claim", "{n:,} claims", len(report.claims)),
        articles=counted("{n:,} article", "{n:,} articles", len(report.articles)),
        files=counted("{n:,} file", "{n:,} files", report.files),
    )


def place(claim: Claim) -> str:
    """Where a claim stands, as `path:line:column`, which editors and terminals can open."""
    return f"{claim.path}:{position(claim)}"


def position(claim: Claim) -> str:
    """Where in its file a claim stands: `line:column`, in a PDF `p3:line:column`."""
    page = f"p{claim.page}:" if claim.page else ""
    return f"{page}{claim.line}:{claim.column}"


def sentence_of(claim: Claim) -> tuple[str, int, str]:
    """What two claims have in common that stand in one sentence."""
    return claim.path, claim.article.index, claim.sentence


def article_in_words(claim: Claim) -> str:
    """Whose text a claim stands in and when it was published, as far as is known."""
    return ", ".join(part for part in (claim.article.publisher, claim.article.published) if part)


def citation_in_words(citation: Citation) -> str:
    """A source of a ledger entry: its title, publisher and date."""
    return ", ".join(part for part in (citation.title, citation.publisher, citation.date) if part)


def claim_in_words(claim: Claim) -> str:
    """A claim with its place and whose text it stands in, on one line."""
    number = worded("{number}  {place}", number=number_in_words(claim), place=place(claim))
    source = article_in_words(claim)
    return visible(joined([number, source]) if source else number)


def entry_in_words(entry: Entry) -> str:
    """A ledger entry with its place and its status where that is not verified, on one line."""
    said = worded("{number}  ledger entry {id}", number=number_in_words(entry), id=entry.id)
    if entry.status != "verified":
        said = joined([said, term("status", entry.status)])
    if entry.path:
        said = worded("{entry}  {place}", entry=said, place=f"{entry.path}:{entry.line}")
    return visible(said)
