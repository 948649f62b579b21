"""Say a claim, an entry or a source in a few words, the same way in every report for people."""

from __future__ import annotations

from leapcheck.amounts import amount
from leapcheck.model import Citation, Claim, Entry
from leapcheck.reporting.plaintext import visible


def amount_in_words(of: Claim | Entry) -> str:
    """The value of a claim or an entry, with what it counts."""
    return amount(of.value, of.qualifiers.get("noun"))


def number_in_words(of: Claim | Entry) -> str:
    """The number to compare: the value, with its day where it is a milestone, which is about the day.

    A count of something that has no name is said as it was written, with its classifier: 120万套.
    """
    day = f" on {of.period}" if of.metric == "milestone" and of.period else ""
    if isinstance(of, Claim) and of.value.unit == "count" and "noun" not in of.qualifiers:
        return visible(of.quote) + day
    return amount_in_words(of) + day


def statement_in_words(of: Claim | Entry) -> str:
    """What a number is about: `零跑汽车 deliveries 2025 (product C11), target`."""
    words = [of.subject, of.metric.replace("_", " ")]
    if of.period:
        words.append(of.period)
    told = of.value.unit != "date"  # what is counted stands at the number, what happened does not
    narrowed = [f"{key} {value}" for key, value in of.qualifiers.items() if not (told and key == "noun")]
    if narrowed:
        words.append(f"({', '.join(narrowed)})")
    return " ".join(words) + ("" if of.modality == "actual" else f", {of.modality}")


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
    return visible(
        ", ".join(
            part for part in (f"{number_in_words(claim)}  {place(claim)}", article_in_words(claim)) if part
        )
    )


def entry_in_words(entry: Entry) -> str:
    """A ledger entry with its place and its status where that is not verified, on one line."""
    where = f"  {entry.path}:{entry.line}" if entry.path else ""
    status = "" if entry.status == "verified" else f", {entry.status}"
    return visible(f"{number_in_words(entry)}  ledger entry {entry.id}{status}{where}")
