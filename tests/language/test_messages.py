"""A message is a str in English, and can be told in Chinese wherever it has been meanwhile."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import replace

import pytest

from leapcheck.language import current, of_locale, speak, speaking
from leapcheck.language.messages import counted, joined, kept, restored, term, told, told_throughout, worded
from leapcheck.model import Skipped

SAID = worded(
    "{path}: cannot be read: {reason}; {advice}", path="{a}.md", reason="x", advice=worded("take it out")
)
CHINESE = "{a}.md：无法读取：x；请删去"


def test_in_english_it_is_a_str_like_any_other() -> None:
    assert SAID == "{a}.md: cannot be read: x; take it out" and hash(SAID) == hash(str(SAID))
    assert told(SAID) == SAID and type(told(SAID)) is str


def test_it_is_told_in_chinese_with_all_that_stands_in_it() -> None:
    assert told(SAID, "zh") == CHINESE


@pytest.mark.parametrize(
    "again",
    [
        copy.copy(SAID),
        copy.deepcopy(SAID),
        pickle.loads(pickle.dumps(SAID)),
        restored(json.loads(json.dumps(kept(SAID)))),
    ],
    ids=["copied", "copied deeply", "pickled", "kept as JSON"],
)
def test_it_survives_on_its_way_between_processes(again: str) -> None:
    assert again == SAID and told(again, "zh") == CHINESE


def test_it_survives_in_a_record_and_in_an_exception() -> None:
    assert told(replace(Skipped("a", ""), reason=SAID).reason, "zh") == CHINESE
    assert told(str(ValueError(SAID)), "zh") == CHINESE


def test_a_number_is_told_with_its_plural() -> None:
    one, many = (counted("{n:,} file", "{n:,} files", n) for n in (1, 1200))
    assert (one, many) == ("1 file", "1,200 files")
    assert (told(one, "zh"), told(many, "zh")) == ("1个文件", "1,200个文件")
    assert pickle.loads(pickle.dumps(one)) == "1 file"


def test_several_are_joined_with_what_the_language_has_between_them() -> None:
    some = joined([term("severity", "error"), "b", term("severity", "note")], "{first}; {rest}")
    assert some == "error; b; note" and told(some, "zh") == "错误；b；提示"
    assert joined([]) == "" and joined(["a"]) == "a"
    assert told(restored(kept(some)), "zh") == "错误；b；提示"


def test_a_thousand_are_joined_as_well() -> None:
    assert told(joined([worded("not read")] * 3000, "{first}\n{rest}"), "zh").count("未读取") == 3000


def test_a_word_means_what_its_kind_says() -> None:
    assert (told(term("metric", "range"), "zh"), told(term("relation", "range"), "zh")) == ("续航", "区间")


def test_text_from_outside_is_never_translated() -> None:
    assert told("not read", "zh") == "not read"
    assert told(worded("{path}: {reason}", path="not read", reason="none"), "zh") == "not read：none"


def test_a_structure_keeps_its_messages_as_keys_too() -> None:
    doubts = {worded("approximate wording"): 0.2, "a": [SAID, 1, None]}
    again = restored(json.loads(json.dumps(kept(doubts))))
    assert again == doubts
    assert told_throughout(again, "zh") == {"措辞是约数": 0.2, "a": [CHINESE, 1, None]}


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW.Big5"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, "zh"),
    ],
)
def test_the_locale_says_which_language(environment: dict[str, str], language: str) -> None:
    assert of_locale(environment) == language


def test_a_language_is_spoken_for_a_while_or_from_now_on() -> None:
    with speaking("zh"):
        assert current() == "zh" and told(SAID) == CHINESE
    assert current() == "en"
    speak("zh")
    assert told(SAID) == CHINESE
    speak(None)
    assert current() == "en"
