"""Comments in Markdown and HTML that ignore a rule: `<!-- leapcheck: ignore LC201 known, see the correction -->`.

A comment is about the paragraph (the table row, the item of a list) that it stands in, and where it stands
in none, about the one that follows. It says so of findings that have a claim there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from leapcheck.extracted import MARK
from leapcheck.language.messages import worded
from leapcheck.model import Article, Finding, Source
from leapcheck.patterns import Later
from leapcheck.pipeline import Report
from leapcheck.reading.html import BLOCKS

FORMATS = frozenset({"md", "html"})
_OPEN = Later(rf"<!--\s*{MARK}")
_CLOSE = "-->"
_RULE = Later(r"[A-Z]{2}\d+", re.IGNORECASE)
_FENCE = Later(r" {0,3}(```+|~~~+)")
# Tags that part paragraphs; the cells of a row belong together
_PARTING = Later(rf"</?(?:{'|'.join(sorted(BLOCKS - {'td', 'th'}))})\b", re.IGNORECASE)
_FARTHEST = 2000  # characters behind a paragraph that are looked at
_EXAMPLE = "<!-- leapcheck: ignore LC201 why -->"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in force: its rules and its reason; `span` is what it is about, None for nothing."""

    path: str
    line: int
    rules: tuple[str, ...]
    reason: str
    span: Span | None


def obey(report: Report) -> tuple[Report, list[str]]:
    """The report without the conflicts that comments ignore, and what is odd about the comments."""
    comments, odd = find_comments(report.articles.marked())
    if not comments:
        return report, odd
    places: defaultdict[str, list[tuple[int, Finding]]] = defaultdict(list)
    for finding in (*report.findings, *(ignored.finding for ignored in report.ignored)):
        for id in finding.claims if finding.verdict == "conflict" else ():
            if claim := report.claims.get(id):
                places[claim.path].append((claim.start, finding))
    reasons: dict[str, str] = {}
    for comment in comments:
        about = [finding for start, finding in places[comment.path] if _holds(comment.span, start)]
        for rule in comment.rules:
            found = [finding.id for finding in about if finding.rule == rule]
            reasons |= dict.fromkeys(found, f"{comment.reason} ({comment.path}:{comment.line})")
            if not found:
                place = f"{comment.path}:{comment.line}"
                odd.append(
                    worded(
                        "{place}: ignores {rule}, which finds no conflict there in this run; take it out",
                        place=place,
                        rule=rule,
                    )
                )
    return report.ignoring(reasons, "comment"), odd


def find_comments(articles: Iterable[Article]) -> tuple[list[Comment], list[str]]:
    """The comments in articles of formats that have them, and what is wrong with those not in force."""
    files: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.source.format in FORMATS and MARK in article.source.raw:
            files[article.path].append(article)
    comments: list[Comment] = []
    wrong: list[str] = []
    for path, of_file in files.items():
        blocks = sorted(span for article in of_file for span in _blocks(article))
        written = {span: (source, text) for source in _sources(of_file) for span, text in _written(source)}
        for (start, end), (source, text) in sorted(written.items(), key=lambda item: item[0]):
            line, _ = source.place(start)
            rules, reason, problems = _understood(text)
            wrong += [
                worded("{path}:{line}: {problem}", path=path, line=line, problem=problem)
                for problem in problems
            ]
            if rules and reason:
                span = _span(start, end, blocks, source)
                comments.append(Comment(path, line, tuple(rules), reason, span))
    return comments, wrong


def _holds(span: Span | None, offset: int) -> bool:
    return span is not None and span[0] <= offset < span[1]


def _sources(articles: Sequence[Article]) -> list[Source]:
    """The texts of a file, each once: several articles may stand in one."""
    return list({article.source.start: article.source for article in articles}.values())


def _blocks(article: Article) -> Iterator[Span]:
    for block in article.blocks:
        if block.end > block.start:
            yield article.body.raw_span(block.start, block.end)


def _written(source: Source) -> Iterator[tuple[Span, str]]:
    """Each comment for leapcheck in a text, with what stands in it; code in Markdown has none."""
    raw = source.raw
    fences = list(_fences(raw)) if source.format == "md" and _OPEN.search(raw) else []
    for match in _OPEN.finditer(raw):
        close = raw.find(_CLOSE, match.end())
        if close < 0:
            return
        is_code = raw[match.start() - 1 : match.start()] == "`" or any(
            start <= match.start() < end for start, end in fences
        )
        if not is_code:
            place = match.start() + source.start, close + len(_CLOSE) + source.start
            yield place, raw[match.end() : close]


def _fences(raw: str) -> Iterator[Span]:
    """The fenced blocks of code in Markdown; one that is not closed goes on to the end."""
    opened: tuple[int, str] | None = None
    at = 0
    for line in raw.splitlines(keepends=True):
        fence = _FENCE.match(line)
        if fence and opened is None:
            opened = at, fence[1]
        elif fence and opened and fence[1].startswith(opened[1]):
            yield opened[0], at
            opened = None
        at += len(line)
    if opened:
        yield opened[0], at


def _understood(text: str) -> tuple[list[str], str, list[str]]:
    """The rules and the reason of a comment, and what is wrong with it."""
    from leapcheck.checking import RULES
    from leapcheck.ledger.problems import shown, suggestion

    verb, *words = text.split() or [""]
    if verb != "ignore":
        return (
            [],
            "",
            [worded("unknown comment '{verb}'; write {example}", verb=shown(verb), example=_EXAMPLE)],
        )
    named: list[str] = []
    while words and _RULE.fullmatch(words[0].rstrip(",")):
        named.append(words.pop(0).rstrip(",").upper())
    problems = [
        worded(
            "unknown rule '{rule}'; {suggestion}", rule=shown(rule), suggestion=suggestion(rule, list(RULES))
        )
        for rule in named
        if rule not in RULES
    ]
    if not named:
        problems.append(worded("the comment names no rule; write {example}", example=_EXAMPLE))
    elif not words:
        problems.append(
            worded("the comment gives no reason and ignores nothing; write {example}", example=_EXAMPLE)
        )
    return [rule for rule in named if rule in RULES], " ".join(words), problems


def _span(start: int, end: int, blocks: Sequence[Span], source: Source) -> Span | None:
    """The stretch that a comment is about: the one that it stands in or right behind, else the next."""
    at = bisect_left(blocks, (start, 0))
    before = blocks[at - 1] if at else None
    if before and (start < before[1] or _joined(source, before[1], start)):
        return before
    following = bisect_left(blocks, (end, 0))
    return blocks[following] if following < len(blocks) else None


def _joined(source: Source, start: int, end: int) -> bool:
    """Whether nothing between two places of a text parts paragraphs."""
    between = source.raw[max(0, start - source.start) : end - source.start]
    if len(between) > _FARTHEST:
        return False
    return not _PARTING.search(between) and not (source.format == "md" and "\n" in between)
