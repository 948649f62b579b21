"""The subject lexicon: every entry is well formed, every name has one owner, every example holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
import yaml

from leapcheck.claims.actors import NAMED
from leapcheck.claims.lexicon import find_mentions
from leapcheck.data import load
from leapcheck.reading.normalize import normal

KINDS = {
    "thing",
    *("group", "maker", "brand", "joint_venture", "model", "battery", "chip", "supplier", "tech"),
    *("market", "place", "body", "dealer", "person", "collective"),
}
LISTS = ("partners", "aliases", "codes", "avoid", "yes", "no")
KEYS = {"name", "kind", "of", "cars", *LISTS}
HAN = re.compile(r"[\u4e00-\u9fff]")
UNMISTAKABLE_SHORT_NAMES = {"MG", "GM", "VW", "ZF", "LG"}
BARE_CODE = re.compile(r"[A-Za-z]{1,3}-?\d{1,3}[A-Za-z]{0,2}\+?")  # C10, CX-5, ix35, P7+

Entry = Mapping[str, Any]
ENTRIES: list[Entry] = load("subjects")
BY_NAME = {entry["name"]: entry for entry in ENTRIES}
EXAMPLES = [
    (entry["name"], wanted, sentence)
    for entry in ENTRIES
    for wanted in ("yes", "no")
    for sentence in entry.get(wanted, ())
]


def words(entry: Entry) -> list[str]:
    """The name of an entry and its other names."""
    return [entry["name"], *entry.get("aliases", ())]


@cache
def vocabulary() -> tuple[Mapping[str, str | None], int]:
    """Every string that the lexicon matches with the subject it means (None for `avoid`), and the longest's length."""
    meaning: dict[str, str | None] = {avoid: None for entry in ENTRIES for avoid in entry.get("avoid", ())}
    meaning.update((word, entry["name"]) for entry in ENTRIES for word in words(entry))
    return meaning, max(map(len, meaning))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is no part of a longer run of Latin letters."""
    joint = re.compile(r"[A-Za-z]{2}")
    return not joint.fullmatch(text[start - 1 : start + 1]) and not joint.fullmatch(text[end - 1 : end + 1])


def subjects_in(text: str) -> Iterator[str]:
    """The subjects that a text names, found leftmost and longest."""
    meaning, longest = vocabulary()
    at = 0
    while at < len(text):
        for length in range(min(longest, len(text) - at), 0, -1):
            word = text[at : at + length]
            if word in meaning and stands_alone(text, at, at + length):
                subject = meaning[word]
                if subject is not None:
                    yield subject
                at += length
                break
        else:
            at += 1


def ids(example: tuple[str, str, str]) -> str:
    return "-".join(example)


def test_the_file_is_plain_yaml_that_any_safe_loader_reads_the_same() -> None:
    text = files("leapcheck.data").joinpath("subjects.yaml").read_text("utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    assert yaml.load(text, loader) == ENTRIES


def test_the_lexicon_covers_the_trade() -> None:
    assert len(ENTRIES) >= 420
    assert {entry["kind"] for entry in ENTRIES} == KINDS
    assert sum(entry["kind"] == "model" for entry in ENTRIES) >= 80


def test_an_entry_has_only_known_fields_of_the_right_type() -> None:
    for entry in ENTRIES:
        assert set(entry) <= KEYS and {"name", "kind"} <= set(entry), entry
        assert entry["kind"] in KINDS, entry
        assert all(isinstance(entry[key], str) for key in ("name", "kind", "of") if key in entry), entry
        for key in LISTS:
            values = entry.get(key, ["any"])
            assert isinstance(values, list) and values, (entry["name"], key)
            assert all(isinstance(value, str) and value == value.strip() != "" for value in values), (
                entry["name"],
                key,
            )
            assert len(set(values)) == len(values), (entry["name"], key)


def test_the_maker_of_a_firm_s_cars_is_one_of_its_own() -> None:
    for entry in ENTRIES:
        if "cars" in entry:
            maker = BY_NAME[entry["cars"]]
            assert (maker["kind"], maker["of"]) == ("maker", entry["name"])


def test_every_name_has_one_owner_whatever_its_case() -> None:
    owners: dict[str, str] = {}
    for entry in ENTRIES:
        assert owners.get(entry["name"].casefold()) is None, f"two entries named {entry['name']}"
        assert entry["name"] not in entry.get("aliases", ()), entry["name"]
        for word in words(entry):
            owner = owners.setdefault(word.casefold(), entry["name"])
            assert owner == entry["name"], f"{word} belongs to {owner} and to {entry['name']}"


def test_every_name_is_found_in_the_form_that_text_is_brought_to() -> None:
    for entry in ENTRIES:
        assert {normal(word) for word in words(entry)} <= set(words(entry)), entry["name"]


def test_relations_name_entries_and_never_go_in_a_circle() -> None:
    for entry in ENTRIES:
        for other in (*entry.get("partners", ()), *filter(None, [entry.get("of")])):
            assert other in BY_NAME, f"{entry['name']} names {other}, which has no entry"
        seen, owner = {entry["name"]}, entry.get("of")
        while owner:
            assert owner not in seen, f"{entry['name']} belongs to itself"
            seen.add(owner)
            owner = BY_NAME[owner].get("of")


def test_a_joint_venture_names_its_parents_and_a_model_its_maker() -> None:
    for entry in ENTRIES:
        if entry["kind"] == "joint_venture":
            assert entry.get("partners"), entry["name"]
        if entry["kind"] == "model":
            assert BY_NAME[entry["of"]]["kind"] in ("maker", "brand", "group", "joint_venture"), entry["name"]


def test_no_name_is_too_short_to_be_unmistakable() -> None:
    for entry in ENTRIES:
        for word in words(entry):
            assert len(word) >= (2 if HAN.search(word) or word in UNMISTAKABLE_SHORT_NAMES else 3), (
                entry["name"],
                word,
            )


def test_model_codes_count_only_beside_their_maker() -> None:
    for entry in ENTRIES:
        codes = entry.get("codes", ())
        assert not codes or entry["kind"] == "model", entry["name"]
        assert all(re.search(r"[A-Za-z]", code) for code in codes), (
            f"{entry['name']}: a number alone is no code"
        )
        maker = words(BY_NAME[entry["of"]]) if entry["kind"] == "model" else []
        for word in words(entry):
            carries_its_maker = any(word.startswith(name) for name in maker)
            assert carries_its_maker or not BARE_CODE.fullmatch(word), f"{word} is a bare model code"


def test_no_model_name_swallows_a_month_after_its_maker() -> None:
    month = re.compile(r" ?(?:[1-9]|1[0-2])")
    for entry in ENTRIES:
        for maker in words(BY_NAME[entry["of"]]) if entry["kind"] == "model" else ():
            for word in words(entry):
                rest = word.removeprefix(maker)
                assert not (rest != word and HAN.match(maker[-1]) and month.fullmatch(rest)), word


def test_codes_of_one_maker_are_told_apart() -> None:
    owners: dict[tuple[str, str], str] = {}
    for entry in ENTRIES:
        for code in entry.get("codes", ()):
            owner = owners.setdefault((entry["of"], code), entry["name"])
            assert owner == entry["name"], f"{code} of {entry['of']} is {owner} and {entry['name']}"


def test_a_string_to_avoid_hides_one_of_its_own_names_and_no_subject() -> None:
    meaning, _ = vocabulary()
    for entry in ENTRIES:
        for avoid in entry.get("avoid", ()):
            assert meaning[avoid] is None, f"{avoid} is avoided by {entry['name']} and names {meaning[avoid]}"
            longer = any(word in avoid for word in words(entry))
            borrowed = any(
                avoid.endswith(word[:size]) for word in words(entry) for size in range(1, len(word))
            )
            assert longer or borrowed, f"{entry['name']}: {avoid} hides none of its names"


@pytest.mark.parametrize(
    "text, subjects",
    [
        ("零跑9月交付6.6万辆,小鹏4.1万辆", ["零跑汽车", "小鹏汽车"]),
        ("上汽通用五菱的宏光MINIEV", ["上汽通用五菱", "宏光MINIEV"]),
        ("Model Y L与Model Y", ["Model Y L", "Model Y"]),
        ("问界M9,由赛力斯生产", ["问界M9", "赛力斯"]),
        ("其中东风汽车增长,近日本田宣布减产", ["东风汽车", "本田汽车"]),
        ("领克10月、阿维塔11月、极星4月的销量", ["领克", "阿维塔", "极星"]),
        ("梅赛德斯-奔驰与北京奔驰", ["奔驰", "北京奔驰"]),
        ("SEATS、MGX与BMWs都不是品牌名", []),
    ],
)
def test_names_are_found_leftmost_and_longest(text: str, subjects: list[str]) -> None:
    assert list(subjects_in(text)) == subjects


@pytest.mark.parametrize(("name", "wanted", "sentence"), EXAMPLES, ids=map(ids, EXAMPLES))
def test_the_example_sentences_of_an_entry_hold(name: str, wanted: str, sentence: str) -> None:
    assert (name in subjects_in(sentence)) == (wanted == "yes")


@pytest.mark.parametrize(
    "entry", [entry for entry in ENTRIES if entry.get("no")], ids=lambda entry: entry["name"]
)
def test_a_counterexample_holds_one_of_the_names_that_it_warns_of(entry: Entry) -> None:
    for sentence in entry["no"]:
        assert any(word in sentence for word in words(entry)), (
            f"{entry['name']}: nothing to mistake in {sentence}"
        )


# words of the language in which the name stands as well: 其中大运会, 东京东部
MAY_BE_HIDDEN = {"大运", "京东", "尚界", "仰望", "地平线", "途虎", "国开制造业转型升级基金"}


@pytest.mark.parametrize("before", ["去年", "2024年", "其中", "目前", "5月", "而", "在", "由"])
def test_a_firm_is_found_behind_the_words_that_clauses_begin_with(before: str) -> None:
    firms = (entry for entry in ENTRIES if entry["kind"] in NAMED and entry["kind"] != "model")
    names = [name for entry in firms for name in (entry["name"], *entry.get("aliases", ()))]
    lost = [
        name
        for name in names
        if not any(
            m.start == len(before) and m.end >= len(before) + len(name)
            for m in find_mentions(f"{before}{name}宣布")
        )
    ]
    assert set(lost) <= MAY_BE_HIDDEN
