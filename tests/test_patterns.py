"""Searching from one possible beginning to the next loses nothing."""

import ast
import re
from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import leapcheck
from leapcheck.patterns import Later, beginning, last_match
from leapcheck.quantities import time_grammar
from leapcheck.quantities.numerals import HAN_NUMERAL
from leapcheck.quantities.scan import _TRIGGER

PARTS = re.findall(
    r"\S+",
    "2025 1998 25 3 0 12 二〇二五 三 十 一 两 年 月 日 号 季度 个月 财年 个 . / - — 至 到 、 和 , “ ” 期间 "
    "截至 截 直至 从 自 今年 去年 今 昨 明年 当 本 同 上 下 前 后 半年 全年 第 首季 Q3 3Q H1 FY 底 末 初 中旬 周 现在 "
    "目前 收盘 午后 发稿 近 过去 最近 未来 接下来 十四五 报告期 岁末 头两个 时至今日 万辆",
)


def test_a_beginning_is_one_of_its_characters_with_what_must_follow_it() -> None:
    pattern = beginning({"今去": "年", r"\d": ""})
    assert [match.span() for match in pattern.finditer("今天去年3月")] == [(2, 3), (4, 5)]


def test_the_last_match_stands_before_the_end() -> None:
    found = last_match(Later("销量|交付"), "销量与交付和销量", 5)
    assert found is not None
    assert found.span() == (3, 5)
    assert last_match(Later("出口"), "销量") is None


def in_every_place(text: str) -> tuple[int, int] | None:
    """The first time of a text, found the slow way: every pattern tried at every place."""
    words = (time_grammar.ENDING, time_grammar.YEAR_RANGE, time_grammar.YEAR_HALF, *time_grammar._AFTER_WORD)
    for at, char in enumerate(text):
        for pattern in time_grammar._AFTER_DIGIT if char.isdigit() else words:
            match = pattern.match(text, at)
            if match is not None:
                return match.span()
    return None


@given(st.lists(st.sampled_from([*PARTS, " "]), max_size=7).map("".join))
def test_no_time_is_lost_by_looking_only_where_one_can_begin(text: str) -> None:
    match = time_grammar.first_time(text, 0, len(text))
    assert (match.span() if match else None) == in_every_place(text)


@given(st.text(alphabet="12.一半翻首台辆第近大减过对折腰斩双三位数百分x ", max_size=12), st.integers(0, 6))
def test_no_number_is_lost_by_looking_only_where_one_can_begin(text: str, at: int) -> None:
    slowly = re.compile(
        r"\d|(?<![\w.])\.(?=\d)|第|首[台辆]|近半|大半|翻|减半|腰斩|对半|对折|过半|双位数"
        f"|[{''.join(HAN_NUMERAL)}]"
    )
    found = [pattern.search(text, at) for pattern in (_TRIGGER, slowly)]
    first, second = (match.start() if match else None for match in found)
    assert first == second


def test_a_pattern_is_compiled_when_it_is_first_used_and_finds_the_same() -> None:
    later, now, text = Later(r"\d+万?"), re.compile(r"\d+万?"), "产销30万辆和2800辆"
    assert "compiled" not in vars(later)
    assert [m.span() for m in later.finditer(text)] == [m.span() for m in now.finditer(text)]
    assert later.match(text) is None
    assert (found := later.search(text)) is not None
    assert found.group() == "30万"


def test_no_module_gives_a_name_twice() -> None:
    for path in sorted(Path(leapcheck.__file__).parent.rglob("*.py")):
        named = Counter(
            target.id
            for statement in ast.parse(path.read_text("utf-8")).body
            if isinstance(statement, ast.Assign)
            for target in statement.targets
            if isinstance(target, ast.Name)
        )
        assert [name for name, count in named.items() if count > 1] == [], path
