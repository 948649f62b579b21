"""One article in every form and encoding gives the same claims: the corpus, written and read in 26 forms and encodings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from leapcheck.claims import extract_claims
from leapcheck.model import Article
from leapcheck.reading import read
from leapcheck.reading.encodings import decode

from . import forms
from .forms import Story

CORPUS = Path(__file__).parent.parent.parent / "corpus"


@cache
def stories() -> dict[str, Story]:
    """The articles of the corpus by file and number."""
    articles = [item for item in read([str(CORPUS)]) if isinstance(item, Article)]
    return {f"{Path(a.path).name}-{a.index}": forms.story_of(a) for a in articles}


def written(story: Story) -> Iterator[tuple[str, str, bytes]]:
    """The story in each form: what form that is, the end of the file's name, and the file."""
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
        yield f"text in {encoding}", ".txt", forms.plain(story).encode(encoding)
        yield f"Markdown in {encoding}", ".md", forms.markdown(story).encode(encoding)
        yield f"HTML in {encoding}", ".html", forms.page(story, encoding).encode(encoding)
        yield f"JSON Lines in {encoding}", ".jsonl", forms.record(story).encode(encoding)
    yield "JSON Lines in escapes", ".jsonl", forms.record(story, ascii_only=True).encode("ascii")
    yield "PDF", ".pdf", forms.pdf(story)
    yield "PDF in two columns", ".pdf", forms.pdf(story, columns=2)
    yield "Word", ".docx", forms.word(story)
    other = story.traditional()
    yield "text in Big5", ".txt", forms.big5(forms.plain(other))
    yield "Markdown in Big5", ".md", forms.big5(forms.markdown(other))
    yield "HTML in Big5", ".html", forms.big5(forms.page(other, "big5"))
    yield "JSON Lines in Big5", ".jsonl", forms.big5(forms.record(other))
    yield "PDF, traditional", ".pdf", forms.pdf(other, traditional=True)
    yield "Word, traditional", ".docx", forms.word(other)


def claims(path: Path) -> set[tuple[object, ...]]:
    """What the file says: subjects, metrics, values and periods; each at its place in a file of text."""
    articles = [item for item in read([str(path)]) if isinstance(item, Article)]
    assert len(articles) == 1
    found = extract_claims(articles[0])
    if path.suffix not in (".pdf", ".docx"):
        text, _ = decode(path.read_bytes())
        for claim in found:
            stands = text[claim.start : claim.end]
            assert (json.loads(f'"{stands}"') if path.suffix == ".jsonl" else stands) == claim.quote
    return {(c.subject, c.metric, c.value, c.period) for c in found}


@pytest.mark.parametrize("name", stories())
def test_an_article_gives_the_same_claims_in_every_form(name: str, tmp_path: Path) -> None:
    first: set[tuple[object, ...]] | None = None
    for form, ending, data in written(stories()[name]):
        path = tmp_path / f"article{ending}"
        path.write_bytes(data)
        found = claims(path)
        first = first if first is not None else found
        assert found == first, f"{form}: missing {first - found}, more {found - first}"
    assert first
