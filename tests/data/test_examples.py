"""The data files: every example in them is run, and each is the plain YAML that it looks like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest
import yaml

from leapcheck import find_quantities
from leapcheck.data import load, parse
from leapcheck.data.metrics import FLOWS, METRICS, STOCKS

FILES = {f.name: f.read_text("utf-8") for f in files("leapcheck.data").iterdir() if f.name.endswith(".yaml")}
BY_HEART = {"fraction"}  # kinds that no unit has: a bare number that words make a quotient


class EveryScalarAsWritten(yaml.CSafeLoader):
    """A YAML loader that takes words for words: in YAML 1.1 `yes` and `no` would be true and false."""


EveryScalarAsWritten.yaml_implicit_resolvers = {
    first: [
        (tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] in ("int", "float", "null")
    ]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_data_file_is_plain_yaml(name: str) -> None:
    assert parse(FILES[name], name) == yaml.load(FILES[name], EveryScalarAsWritten)


@pytest.mark.parametrize("line", ["name: 零跑", '- {"name": "零跑"', "- [1, 2", '"a": {}', "- 零跑"])
def test_a_line_that_is_no_entry_is_refused_with_its_number(line: str) -> None:
    with pytest.raises(ValueError, match=r"seven\.yaml:2|line 1"):
        parse(f"# a head\n{line}\n", "seven.yaml")


def examples(name: str) -> Iterator[tuple[str, str, Any]]:
    """What an entry is of (a unit, a relation), its example, and the number that must be read in it."""
    entries = load(name)
    for of, entry in entries.items() if isinstance(entries, dict) else ((e["unit"], e) for e in entries):
        if isinstance(entry, dict):
            for text, number in entry.get("yes", {}).items():
                yield of, text, number


@pytest.mark.parametrize(("unit", "text", "number"), list(examples("units")))
def test_a_unit_is_read_as_its_example_says(unit: str, text: str, number: float) -> None:
    (found,) = find_quantities(text)
    assert Decimal(str(number)) in (found.low, found.high)
    assert found.unit == unit


@pytest.mark.parametrize(("relation", "text", "number"), list(examples("hedges")))
def test_a_hedge_is_read_as_its_example_says(relation: str, text: str, number: float) -> None:
    (found,) = find_quantities(text)
    assert (found.relation, found.text) == (relation, text)
    assert Decimal(str(number)) in (found.low, found.high)


def test_every_unit_and_every_relation_has_an_example() -> None:
    assert {of for of, _, _ in examples("units")} == {entry["unit"] for entry in load("units")}
    relations = {
        name for name, entry in load("hedges").items() if isinstance(entry, dict) and "before" in entry
    }
    assert relations == {of for of, _, _ in examples("hedges")}


@pytest.mark.parametrize("first", load("idioms"))
def test_no_number_is_read_where_an_idiom_begins(first: str) -> None:
    idioms = [first + rest for rest in load("idioms")[first]]
    assert [word for word, count in Counter(idioms).items() if count > 1] == []
    assert [word for word in idioms if any(found.start == 0 for found in find_quantities(word))] == []


def test_no_hedge_means_two_things() -> None:
    for side in ("before", "after"):
        words = Counter(
            word
            for entry in load("hedges").values()
            if isinstance(entry, dict)
            for word in entry.get(side, ())
        )
        assert [word for word, count in words.items() if count > 1] == []


@pytest.mark.parametrize("metric", load("cues")["metrics"])
def test_the_cues_of_a_metric_are_well_formed(metric: str) -> None:
    entry = load("cues")["metrics"][metric]
    assert metric in METRICS
    assert set(entry) <= {"kinds", "classifiers", "words", "strong"}
    kinds = {unit["kind"] for unit in load("units")} | BY_HEART
    assert set(entry["kinds"]) <= kinds
    for words in (entry["words"], entry["kinds"], entry.get("classifiers", [])):
        assert [word for word, count in Counter(words).items() if count > 1] == []


def test_every_metric_has_cues_or_is_decided_by_form() -> None:
    assert set(METRICS) - set(load("cues")["metrics"]) == {
        "milestone",
        "span",
        "founded",
        "rank",
        "duration",
        "count",
    }


def test_a_word_that_hides_a_cue_is_none_itself() -> None:
    cues = {word for entry in load("cues")["metrics"].values() for word in entry["words"]}
    none = load("cues")["none"]
    assert [word for word in none if word in cues] == []
    assert [word for word, count in Counter(none).items() if count > 1] == []


def test_every_word_that_hides_a_cue_has_one_to_hide() -> None:
    cues = {word for entry in load("cues")["metrics"].values() for word in entry["words"]}
    longest = max(map(len, cues))
    idle = [
        word
        for word in load("cues")["none"]
        if not any(word[i : i + n] in cues for i in range(len(word)) for n in range(1, longest + 1))
    ]
    assert idle == []


def test_a_metric_is_a_flow_or_a_stock_and_never_both() -> None:
    assert not FLOWS & STOCKS
    assert set(METRICS) >= FLOWS | STOCKS
