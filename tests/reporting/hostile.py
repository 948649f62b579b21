"""Text that wants to be more than text, and reports that are full of it."""

from __future__ import annotations

from dataclasses import replace

from leapcheck.extracted import Claims
from leapcheck.ledger import Ledger
from leapcheck.model import Citation, Entry, Finding, Skipped
from leapcheck.pipeline import Report

from .samples import article, claim, exactly, extracted

TEXTS = {
    "quotes": "\"'`",
    "lines": "one\r\ntwo\rthree\nfour\u2028five",
    "command": "x\n::error file=a,line=1::pwned",
    "command at the beginning": "::warning::pwned",
    "old command": "##[error]pwned",
    "escaped command": "%0A::error::pwned%25",
    "properties": "a,line=9:title=b",
    "script": "</script><script>alert(1)</script>",
    "tag": "<img src=x onerror=alert(1)><!-- -->",
    "entities": "&lt;b&gt; &amp; &#64;everyone",
    "CDATA": "]]></failure><failure/>",
    "table": "a|b||c",
    "fence": "```\n# x\n````",
    "heading": "# x\n- y\n> z\n---",
    "emphasis": "*a* **b** _c_ ~~d~~ \\*e",
    "link": "[x](javascript:alert(1)) [y][z] <https://evil.example>",
    "picture": "![x](https://evil.example/x.png)",
    "bare link": "https://evil.example/x www.evil.example a@evil.example ftp://evil.example",
    "mention": "@octocat x@octocat @org/team",
    "reference": "#1 GH-2 octocat/hello#3 !4 ~5 &6 %7",
    "commit": "3f786850e387550fdab836ed7e6dc881de23001b",
    "emoji": ":tada: a:100:7",
    "mathematics": "$x$ $$y$$",
    "formula": "=cmd|'/c calc'!A1",
    "formula after a semicolon": "x; =HYPERLINK(1)",
    "sum": "+1+1",
    "at": "@SUM(1)",
    "full-width formula": "＝1＋1",
    "tabs": "\t=1\t=2",
    "escape": "\x1b[31mred\x1b]0;title\x07",
    "nothing": "a\x00b\x7f\x9b",
    "direction": "abc\u202edcba\u2066x\u2069\u200f",
    "invisible": "a\u200bb\ufeffc\ufffed\uffff",
    "astral": "😀𠀀",
    "braces": "{0} {{1}} {",
    "surrogate": "a\udcffb",
}


def hostile_report(text: str) -> Report:
    """Two articles and a ledger entry that contradict each other, with `text` wherever text can stand."""
    in_file = text.replace("\udcff", "?")  # what is decoded has no lone surrogate; a file name may
    one = article(f"corpus/{_name(text)}.txt", f"{in_file}零跑汽车用334天{in_file}。完。", publisher=text)
    other = article("b.txt", f"😀零跑汽车用343天。{in_file}\n工厂有17条产线。")
    claims = [
        replace(claim(one, f"334天{in_file}", exactly(334, "day"), subject=text), attribution=text),
        claim(other, "343天", exactly(343, "day"), qualifiers={"noun": text}),
        claim(other, "17条产线", exactly(-17, "count"), metric="facilities", qualifiers={"noun": text}),
    ]
    claims[0] = replace(claims[0], article=replace(claims[0].article, title=text))
    citation = Citation(text, text, "2025-09-27", text, text)
    entry = Entry(
        id="the-entry",
        subject="零跑汽车",
        metric="span",
        value=exactly(343, "day"),
        period=None,
        qualifiers={"noun": text},
        modality="actual",
        status="reported",
        sources=[citation],
        path=f"{_name(text)}.yaml",
        line=3,
    )
    ids = [claim.id for claim in claims[:2]]
    found = [
        Finding("f1", "LC201", "conflict", "warning", 0.7, f"{text} differs: {text}.", ids),
        Finding("f2", "LC101", "conflict", "error", 0.9, f"{text}.", ids[:1], "the-entry", {"doubts": {text: 0.1}}),
        Finding("f3", "LC202", "conflict", "note", 0.3, text, ids[:1]),
        Finding("f4", "LC201", "agree", "note", 0.9, text, ids[1:]),
    ]  # fmt: skip
    skipped = [Skipped(f"{_name(text)}.pdf", text)]
    items = extracted([one, other], claims)
    return Report(items, found, skipped, Ledger([entry]), Claims(items, {claims[2].id}))


def _name(text: str) -> str:
    """The text as far as a file name can hold it."""
    return text.replace("\x00", "").replace("/", "_")
