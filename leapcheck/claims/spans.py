"""The two ends of a span: 从第50万辆到第100万辆用了343天, 从动工到投产仅用9个月, 第二个50万辆用了343天."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.compiled import compiled
from leapcheck.patterns import Later, last_match
from leapcheck.quantities.numerals import read_numeral

_FROM_TO = Later(r"(?:从|由|自)([^,。;]{2,16}?)(?:到|至)([^,。;从]{2,16}?)(?:,|仅|只|用|历|花|这|的|$)")
_ORDINAL = Later(r"第 ?[\d.,]+ ?[万千百]*(?:余|多)? ?[辆台]|首[辆台车]|第[一二三四五六七八九十百千万]+[辆台]")
_PORTION = compiled(
    r"(?P<which>头一?个|第一个|首个|第二个|后一?个|第三个|又一个) ?(?=[\d一二三四五六七八九十])"
)
_STARTS = Later(r"(?:从|由|自)[^,。;\d]{0,6}$")
_GOES_TO = Later(r"[^,。;\d增升提降减扩跌]{0,12}?[到至]")  # 从5万辆增长到10万辆 is no way
_ARRIVES = Later(r"[到至]")
_COMES_FROM = Later(r"(?:从|由|自)[^,。;增升提降减扩跌]{2,20}[到至]?$")
_TAKES = Later(r"[^。;]{0,30}?(?:历时|用时|耗时|用了|仅用|只用|花了)")
_CROSSED = Later(r"(?: ?[到至][^,。;]{1,10}?)?的(?:大?跨越|突破|飞跃)")  # 从50万(到100万台)的跨越
_OF_A_FLOW = Later(r"[销量产付收]量?(?:从|由|自)[^,。;]*$")  # 月销从5000台到1万台的跨越
# (用14个月)实现从50万到100万台的跨越, (14个月)就造出了第二个50万台
_WENT = Later(
    r"(?:的?时间)?[内里就便即可能,]{0,3}(?:完成|实现|达成|跑完|走完|造出|迎来|交出)了?[^,。;\d]{0,4}(?:(?:从|由)|第|后|又)"
)
_MARK = Later(r"[\d.,]+ ?[万千百]* ?[辆台]?|[一二三四五六七八九十百千万]{2,}[辆台]?")  # 50万, 50万台
_WHICH = {"头": 1, "首": 1, "第一": 1, "第二": 2, "后": 2, "又": 2, "第三": 3}


def is_portion(text: str, at: int) -> bool:
    """Whether the number at `at` is one of equal stretches: the 50万辆 of 第二个50万辆."""
    match = _PORTION.search(text[max(0, at - 4) : at + 1])
    return bool(match and match.end() + max(0, at - 4) == at)


def is_start(text: str, start: int, end: int) -> bool:
    """Whether the number at `text[start:end]` is where a way begins: 从第1辆到第100万辆."""
    begins = text[start] in "从由自" or _STARTS.search(text, max(0, start - 8), start)
    return bool(begins and _GOES_TO.match(text, end))


def is_end(text: str, start: int, end: int) -> bool:
    """Whether the number at `text[start:end]` is where a way ends that began at another."""
    return bool(_ARRIVES.search(text, max(0, start - 4), end) and _COMES_FROM.search(text, 0, start + 1))


def takes_time(text: str, at: int) -> bool:
    """Whether a way is told of whose length is a time: (从5万台)到10万台,仅历时半年, or …到10万台的跨越."""
    return bool(_TAKES.match(text, at) or (_CROSSED.match(text, at) and not _OF_A_FLOW.search(text, 0, at)))


def span_ends(before: str, after: str, earlier: Sequence[str]) -> dict[str, str]:
    """The qualifiers `from` and `to` of a span, from the words around it and the milestones named earlier."""
    stated = _ends_stated(before) or (_ends_stated(after) if _WENT.match(after) else {})
    if stated:
        return stated
    named = _ORDINAL.findall(before) or []
    ends = [*earlier, *named] if len(named) < 2 else named
    distinct = list({_size(e): e.replace(" ", "") for e in ends}.values())
    if len(distinct) >= 2:
        low, high = sorted(distinct[-2:], key=_size)
        return {"from": f"{low}下线", "to": f"{high}下线"}
    return {}


def _ends_stated(words: str) -> dict[str, str]:
    """The ends of a span as some words tell them: 从50万到100万台, 第二个50万台."""
    portion = last_match(_PORTION, words)
    if portion:
        numeral = read_numeral(words, portion.end())
        which = next(n for word, n in _WHICH.items() if portion["which"].startswith(word))
        if numeral is not None and numeral.low >= 1000:
            first, last = numeral.low * (which - 1), numeral.low * which
            return {"from": f"第{_worded(int(first) or 1)}辆下线", "to": f"第{_worded(int(last))}辆下线"}
    stated = last_match(_FROM_TO, words)
    return {"from": _end(stated[1].strip()), "to": _end(stated[2].strip())} if stated else {}


def _end(words: str) -> str:
    """An end of a span as it is named: 50万台 by itself is 第50万辆, 0 the first one."""
    if words in ("0", "零"):
        return "首辆"
    numeral = read_numeral(words, 0) if _MARK.fullmatch(words) else None
    return f"第{_worded(int(numeral.low))}辆" if numeral else words


def _size(ordinal: str) -> float:
    ordinal = ordinal.replace(" ", "")
    if ordinal[0] == "首":
        return 1.0
    numeral = read_numeral(ordinal, 1) if len(ordinal) > 1 else None
    return float(numeral.low) if numeral else 0.0


def _worded(number: int) -> str:
    return f"{number // 10000}万" if number % 10000 == 0 and number else str(number)
