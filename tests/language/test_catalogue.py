"""Everything that leapcheck says has its Chinese, with the same places in it."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable
from importlib.resources import files
from string import Formatter
from typing import get_args

import pytest

from leapcheck import model
from leapcheck.checking import RULES
from leapcheck.checking.events import FOUNDINGS, MOMENTS
from leapcheck.data.metrics import METRICS
from leapcheck.inventory import FORMATS
from leapcheck.language.catalogue import entries, load
from leapcheck.reading.trust import FIELDS

from .helptexts import help_texts
from .sources import PACKAGE, templates, unreadable_calls

CATALOGUE = load("zh")
TEMPLATES = templates()


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def missing(wanted: Iterable[tuple[str | None, str]]) -> str:
    """What has no Chinese, as it is to be written into zh.po."""
    lines = []
    for context, template in wanted:
        if (context, template) not in CATALOGUE:
            lines += [f"msgctxt {json.dumps(context)}"] if context else []
            lines += [f"msgid {json.dumps(template, ensure_ascii=False)}", 'msgstr ""', ""]
    return "\n".join(lines)


def test_every_sentence_has_a_translation() -> None:
    assert missing((None, template) for template in TEMPLATES) == ""


def test_every_template_is_a_literal_that_can_be_found() -> None:
    assert unreadable_calls() == []


def test_nothing_is_translated_that_nobody_says() -> None:
    assert [
        template for context, template in CATALOGUE if context is None and template not in TEMPLATES
    ] == []


@pytest.mark.parametrize("template", [template for context, template in CATALOGUE if context is None])
def test_a_translation_has_the_places_of_its_template(template: str) -> None:
    assert places(CATALOGUE[None, template]) == places(template)


def test_what_joins_two_texts_has_them_at_its_ends() -> None:
    for template in TEMPLATES:
        if template.startswith("{first}") and template.endswith("{rest}") and len(places(template)) == 2:
            translated = CATALOGUE[None, template]
            assert translated.startswith("{first}") and translated.endswith("{rest}"), template


TERMS = {
    "metric": METRICS,
    "family": METRICS.values(),
    "modality": get_args(model.Modality),
    "status": get_args(model.Status),
    "severity": get_args(model.Severity),
    "verdict": get_args(model.Verdict),
    "relation": get_args(model.Relation),
    "role": get_args(model.Role),
    "ignorer": get_args(model.Ignorer),
    "event": [*FOUNDINGS, *MOMENTS],
    "field": FIELDS,
    "format": FORMATS.values(),
}


@pytest.mark.parametrize("kind", TERMS)
def test_every_word_of_ours_has_a_translation(kind: str) -> None:
    assert missing((kind, word) for word in TERMS[kind] if word != "title" or kind != "field") == ""


def test_every_kind_of_word_that_the_code_names_is_in_the_catalogue() -> None:
    named = {
        call.args[0].value
        for path in PACKAGE.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "term"
        if isinstance(call.args[0], ast.Constant)
    }
    assert named <= {context for context, _ in CATALOGUE}


def test_every_title_of_a_rule_is_in_both_languages() -> None:
    assert all((None, rule.title) in CATALOGUE for rule in RULES.values())


def test_nothing_stands_twice_in_the_catalogue() -> None:
    lines = files("leapcheck.language").joinpath("zh.po").read_text("utf-8").splitlines()
    seen = [(entry.get("msgctxt"), entry["msgid"]) for entry in entries(lines)]
    assert len(seen) == len(set(seen))


def test_a_catalogue_is_read_as_gettext_writes_it() -> None:
    lines = [
        "# why",
        'msgid ""',
        'msgstr ""',
        '"Language: zh\\n"',
        "",
        'msgctxt "a"',
        'msgid "one "',
        '"two"',
        'msgstr "一\\n二"',
    ]
    assert list(entries(lines)) == [
        {"msgid": "", "msgstr": "Language: zh\n"},
        {"msgctxt": "a", "msgid": "one two", "msgstr": "一\n二"},
    ]


def test_every_text_of_help_has_a_translation() -> None:
    assert missing(("help", text) for text in help_texts()) == ""


def test_no_text_of_help_is_translated_that_no_page_has() -> None:
    assert [text for context, text in CATALOGUE if context == "help" and text not in help_texts()] == []


def test_every_page_of_a_rule_has_a_translation() -> None:
    assert missing(("rule", each) for rule in RULES.values() for each in rule.paragraphs) == ""
