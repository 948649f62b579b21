"""The name before a number that their clause is about."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.objects import is_investor, is_object
from leapcheck.patterns import Later

# 甲、乙等数十家机构: who puts money in stands before how many they are
_MANY_BACK = Later("家[^,。;]{0,4}(?:机构|资本|投资|基金|股东)|注资|投资[者方]")
# 其中银河12万辆、领克4万辆,海外4.5万辆: what is told of all behind the brands
_PART_OF_ALL = Later(r"[\d辆台][、,;](?:出口|海外|国内|新能源|纯电|插混|燃油)[^,。;、\d]{0,8}$")
_AS_FOR = ("而言", "来说", "来讲")  # 对甲而言


def named_before(text: str, start: int, at: int, names: Sequence[Mention]) -> Mention | None:
    """The nearest name before a number at `at` that the clause, which begins at `start`, is about."""
    named = [m for m in names if start <= m.start and m.end <= at]
    if named and _MANY_BACK.search(text, named[-1].end, at):
        named = [m for m in named if not is_investor(text, m)]
    if len(named) > 1 and is_part_of_all(text, start, at):
        named = [named[0]] if named[0].start == start else []
    told = [m for m in named if not is_object(text, m) or text.startswith(_AS_FOR, m.end)]
    if told:
        return told[-1]
    return named[0] if named and named[0].start == start else None


def is_part_of_all(text: str, start: int, at: int) -> bool:
    """Whether a number at `at` is a part of what all together have, whoever was named since `start`."""
    return _PART_OF_ALL.search(text, start, at) is not None
