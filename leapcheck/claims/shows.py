"""Motor shows and fairs, which have exhibitors, floors and deals of their own: 本届展会汇集了300多家供应商."""

from __future__ import annotations

from leapcheck.patterns import Later, Words, last_match

SHOWS = "车展|汽车展|用品展|零部件展|展览会|博览会|展销会|交易会"
"""The kinds of shows, as a pattern."""
_ANY = Words(SHOWS)
_NAMED = Later(
    rf"([\u4e00-\u9fffA-Za-z()·]{{2,24}}?(?:{SHOWS}){{1,2}}(?:[\u4e00-\u9fff]{{2,8}}(?:{SHOWS}))?)(?![位台品销馆区厅商])"
)
# 届, 在, 参加: what stands before the name of a show
_BEFORE = Later(
    r"^.*(?:届|^[而则但并]|[年月日在于的了由从到对据为是与和]|参加|亮相|出席|登陆|举办|举行|召开|启动|迎来|今年|昨日|今日)(?=.{4,})"
)
_NO_NAME = Later(
    r"^(?:本|该|这|此|上述|各|国际|国内|全国|首|多|大型|汽车|专业|去年|今年|往年|[ABC]级)*(?:国际)?(?:汽车)?(?:展|.{2,3})$"
)
# 本届展会, 在本届汽车用品展上
_MEANT = Later(rf"(?:本[届次]|此次|该|届时,?)(?:[\u4e00-\u9fff]{{0,8}}?)(?:展会|{SHOWS})|(?:^|[,。;])展会")
# 某地国际车展开幕,共1100款车亮相: what is there, and not what one firm shows
_ON_SHOW = Later(r"亮相|参展|首发|展出|参加")
_OPENS = Later(
    rf"(?:{SHOWS})(?:[^,。;\d]{{0,8}}(?:开幕|开展|揭幕|举行|举办|闭幕|落幕|期间)),(?:总?共(?:有|计)?|合计|有|吸引)"
)
_HAS = frozenset({"count", "suppliers", "area", "cost", "orders", "models", "brands", "headcount", "markets"})


def show_named(text: str) -> str | None:
    """The last show that a sentence names: 第十二届武汉国际汽车用品博览会昨日开幕."""
    match = last_match(_NAMED, text) if _ANY.search(text) else None
    if match is None:
        return None
    name = _BEFORE.sub("", match[1])
    return None if _NO_NAME.search(name) else name


def shown(at: int, metric: str, text: str) -> int | None:
    """Where the words begin that say a number at `at` is of the show that was named last: 本届展会; None without."""
    if metric not in _HAS:
        return None
    meant = last_match(_MEANT, text, at)
    if meant is None and show_named(text[:at]):
        opens = last_match(_OPENS, text, at)
        meant = opens if opens and _ON_SHOW.search(text, opens.end()) else None
    return meant.start() if meant else None
