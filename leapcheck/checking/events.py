"""What happens on the days that articles count: foundings and launches, the Nth vehicle made or delivered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from leapcheck.patterns import Later
from leapcheck.quantities.numerals import read_numeral

FOUNDINGS = {
    "founding": ("成立", "创立", "创办", "创建", "组建", "创业", "设立"),
    "signing": ("签约", "签署", "达成", "签订", "建立", "落户", "落地"),
    "groundbreaking": ("开工", "动工", "奠基", "开始建设", "破土"),
    "completion": ("竣工", "建成", "完工", "封顶"),
    "production": ("投产", "启动生产", "量产下线", "开始生产"),
    "listing": ("上市", "挂牌", "IPO"),
    "launch": ("发布", "推出", "亮相", "首发", "开售", "预售", "上线"),
}
"""Events whose date is a claim, by the words that name them."""
MOMENTS = {
    "rolled off": ("下线", "生产"),
    "delivered": ("交付",),
    "sold": ("销", "售", "卖"),
    "ordered": ("订单", "大定", "预订"),
    "exported": ("出口", "出海"),
}
"""What the Nth vehicle is counted by."""

_FIRST = Later(r"首(?:台|辆|款|个|批|套)")  # 首台量产车下线
_NTH = Later(r"第?(?=[\d零一二两三四五六七八九十百千万亿])")  # 第50万辆
_COUNTED = Later(r" ?(?:台|辆|套|架|部|量产车|整车)")  # the 辆 of 第50万辆
_PER_MONTH = Later(r"月销|日销|月交付|月产|日产")  # 月销过万 is no 10,000th vehicle


@dataclass(frozen=True, slots=True)
class End:
    """One end of a span: the Nth vehicle (`nth`), or an event of a project; `event` may be open."""

    nth: Decimal | None
    event: str | None

    @property
    def name(self) -> str:
        """The form that two ends are compared in: #500000 for 第50万辆 and 第五十万台整车."""
        return f"#{self.nth.normalize():f}" if self.nth is not None else str(self.event)


def event_named(words: str, table: Mapping[str, tuple[str, ...]] = FOUNDINGS) -> str | None:
    """The event that some words name; the first of them in the text where they name several."""
    found = [(at, event) for event, names in table.items() for name in names if (at := words.find(name)) >= 0]
    return min(found)[1] if found else None


def milestone_event(words: str) -> str | None:
    """What happens to the Nth vehicle in some words: `rolled off` for 第50万辆下线."""
    return event_named(words, MOMENTS)


@lru_cache(maxsize=4096)
def read_end(words: str) -> End | None:
    """What a `from` or `to` names: the 500000th of 第50万辆, the production of 投产; None for the rest."""
    if _PER_MONTH.search(words):
        return None
    if _FIRST.search(words):
        return End(Decimal(1), milestone_event(words))
    for start in _NTH.finditer(words):
        numeral = read_numeral(words, start.end())
        if numeral is not None and _COUNTED.match(words, numeral.end):
            return End(numeral.low, milestone_event(words))
    event = event_named(words)
    return End(None, event) if event else None
