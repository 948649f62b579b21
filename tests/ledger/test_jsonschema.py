"""The JSON Schema takes what the loader takes, and refuses each kind of wrong document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from leapcheck.ledger.jsonschema import json_schema

from .sheets import book, fact, series

CLAIMS = Path(__file__).parents[2] / "claims.yaml"
VALIDATOR = Draft7Validator(json_schema())


def as_editors_read(text: str) -> Any:
    """A document as YAML 1.2 editors read it: numbers and truth values, and dates as text."""

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {  # noqa: RUF012
            first: [(tag, pattern) for tag, pattern in rules if "timestamp" not in tag]
            for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    return yaml.load(text, Loader)


def errors(text: str) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(as_editors_read(text))]


def test_the_schema_is_one() -> None:
    Draft7Validator.check_schema(json_schema())


def test_every_key_says_what_it_is() -> None:
    entry = json_schema()["definitions"]["entry"]["properties"]
    assert all(len(about["description"]) > 10 for about in entry.values())


def test_the_projects_ledger_passes() -> None:
    text = CLAIMS.read_text("utf-8")
    assert errors(text) == []
    assert not list(VALIDATOR.iter_errors(yaml.load(text, yaml.BaseLoader)))


@pytest.mark.parametrize(
    "text",
    [
        book(fact("a")),
        book(fact("零跑-2025.7_a")),
        book(
            fact(
                "a",
                "5",
                "2025",
                notes="2025",
                tolerance="500",
                qualifiers="{product: 017, part: no, noun: 5.30}",
            )
        ),
        book(
            fact("a", period="2025-01/2025-11"),
            fact("b", period="../2025-12"),
            fact("c", period="2025-Q3/.."),
        ),
        book(series("s", "2025: 5辆", "2025-Q3: {value: 6辆, id: x, notes: n}", tolerance="5%")),
        book(
            fact("a", sources="[pd, {source: pd, quote: 五万辆}]"),
            head="include: [b.yaml]\nsubjects: [甲]\nsources: {pd: {title: t, address: x}}\n",
        ),
        book(fact("a", status="superseded", superseded_by="b", derived="[b]", notes="n")),
        "include: [b.yaml]\n",
        "sources: {pd: {title: t, publisher: p, date: 2025}}\n",
        "entries:\n",
        book(),
    ],
)
def test_what_the_loader_takes_passes(text: str) -> None:
    assert errors(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "- entries\n",
        "subjects: [甲]\n",
        "entry: []\nentries: []\n",
        "entries: 5\n",
        "entries: [5]\n",
        "include: b.yaml\nentries: []\n",
        "sources: [a]\nentries: []\n",
        "sources: {pd: {title: t}}\nentries: []\n",
        "sources: {pd: {title: t, address: x, tilte: t}}\nentries: []\n",
        *(book(fact("a", **{key: ""})) for key in ("subject", "metric", "status", "sources", "value")),
        book(fact("a").replace("id: a", "notes: n")),
        book(fact("a b")),
        book(fact("a", metric="delivery")),
        book(fact("a", status="sure")),
        book(fact("a", modality="wish")),
        book(fact("a", period="去年9月")),
        book(fact("a", period="２０２５")),
        book(fact("a", period="2025-Q5")),
        book(fact("a", period="123456")),
        book(fact("a").replace('"50,129辆"', "[5辆]")),
        book(fact("a", subject="[零跑汽车]")),
        book(fact("a", qualifiers="{regoin: 欧洲}")),
        book(fact("a", qualifiers="{region: [欧洲]}")),
        book(fact("a", derived="b")),
        book(fact("a", statsu="verified")),
        book(fact("a", sources="[]")),
        book(fact("a", sources="[{publisher: p, date: 2025}]")),
        book(fact("a", sources="[{title: t, publisher: p}]")),
        book(fact("a", sources="[{title: t, publisher: p, date: 去年}]")),
        book(fact("a", sources="[{source: pd, title: t}]")),
        book(fact("a", sources=f"[{{source: pd, quote: {'长' * 41}}}]")),
        book(series("s", "2025: 5辆", value="5辆")),
        book(series("s", "去年: 5辆")),
        book(series("s", "2025: {notes: n}")),
        book(series("s", "2025: {value: 5辆, metric: sales}")),
        book(series("s", "2025: [5辆]")),
        book(series("s").replace("series:", "series: {}")),
    ],
)
def test_a_wrong_document_fails(text: str) -> None:
    assert errors(text) != []
