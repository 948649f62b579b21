"""Pairs of statements for the tests of checking, made from the facts and wordings of statements.yaml.

A pair is two short articles of different papers: a reference that tells a fact truly, and another that
tells the same fact in other words (`same`), tells it wrongly (`wrong`, `unit`, `swapped-month`, …) or
tells another fact truly (`other-month`, `other-model`, `target`, …). `KINDS` says what a checker owes
each kind. Every choice is drawn from the name of the pair, so that the same pairs come out each time and
a fact that is added leaves the other pairs as they are.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import opencc
import yaml

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("statements.yaml").read_text("utf-8"))

# Whether a conflict is owed. What is false about its own month, model or region contradicts the true
# fact of that month, model or region; a true statement of anything else is not comparable.
KINDS: Mapping[str, bool] = {
    "same": False,  # another wording, another or a coarser precision
    "wrong": True,  # off by more than both roundings: a digit, two digits swapped, tenfold, 3-30 %, a sign, a day
    "unit": True,  # 万 for 亿, or a 万 too many
    "other-month": False,  # true of another month (or quarter, …)
    "swapped-month": True,  # the number of another month
    "year-and-month": False,  # true of a year or a quarter, beside a month
    "year-for-month": True,  # the number of a year or a quarter, said of a month, or the reverse
    "other-model": False,  # true of another model, another brand, or the maker as a whole
    "swapped-model": True,  # the number of another model or brand
    "group-and-brand": False,  # true of the group
    "group-for-brand": True,  # the group's number, said of its brand
    "other-region": False,  # true of another market
    "swapped-region": True,  # the number of another market
    "other-object": False,  # the same company's other plant, project, holding, measure or milestone
    "target": False,  # a target, plan or forecast against the result
}

AMOUNTS: Mapping[str, Sequence[str]] = {
    "vehicle": ["辆", "辆", "辆", "台"], "outlet": ["家"], "person": ["人", "人", "名"], "km": ["公里", "公里", "km"],
    "CNY": ["元"], "EUR": ["欧元"], "USD": ["美元"],
}  # fmt: skip
MONEY = ("CNY", "EUR", "USD")
MEASURED = {"deliveries": ["交付量"], "sales": ["销量"], "production": ["产量"], "exports": ["出口量"],
            "revenue": ["营收", "营业收入"], "profit": ["归母净利润"]}  # fmt: skip
WAN, YI = Decimal(10**4), Decimal(10**8)


@dataclass(frozen=True)
class Fact:
    """One number of the table: what it is of, when, and how much."""

    id: str
    series: str
    subject: str
    family: str
    period: str
    value: Decimal
    unit: str
    extra: Mapping[str, Any] = field(default_factory=dict)  # k, o, r, m as in the table
    yoy: Decimal | None = None

    @property
    def day(self) -> date:
        """The day of a milestone."""
        return date.fromisoformat(self.period)


@dataclass(frozen=True)
class Written:
    """A number as written, and the ends of all that it may stand for, generously taken."""

    text: str
    low: Decimal
    high: Decimal

    def meets(self, other: Written) -> bool:
        return self.low <= other.high and other.low <= self.high

    def far_from(self, other: Written) -> bool:
        """Whether no reading of the two makes them meet: a gap of half a per cent, or exact numbers."""
        gap = max(self.low, other.low) - min(self.high, other.high)
        exact = self.high - self.low <= 1 and other.high - other.low <= 1
        return gap > 0 and (exact or gap > abs(other.high) / 200)


@dataclass(frozen=True)
class Article:
    """A short article, its date, and the numbers of its statement as they stand in it."""

    text: str
    published: date
    publisher: str
    headline: str
    sentence: str
    numbers: Sequence[Written]

    def as_file(self) -> str:
        return f"---\ntitle: {self.headline}\ndate: {self.published}\nsource: {self.publisher}\n---\n{self.text}\n"


@dataclass(frozen=True)
class Pair:
    """Two articles, the facts that they tell, and what was done to the second."""

    name: str
    kind: str
    how: str
    fact: Fact
    told: Fact
    reference: Article
    other: Article

    @property
    def conflict(self) -> bool:
        """Whether a checker owes a conflict."""
        return KINDS[self.kind]


# The table


@cache
def facts() -> Mapping[str, Fact]:
    """Every fact of the table by its id, growth rates and targets among them."""
    return {fact.id: fact for series in TABLE["series"] for fact in _facts_of(series)}


def _facts_of(series: dict[str, Any]) -> Iterator[Fact]:
    rates = {str(period): Decimal(str(rate)) for period, rate in series.get("yoy", {}).items()}
    extra: dict[str, Any] = {key: series[key] for key in ("k", "o", "r", "m") if key in series}
    name, subject, family = series["id"], series["s"], series["family"]
    for period, value in series["values"].items():
        yoy = rates.get(str(period))
        number = Decimal(str(value))
        yield Fact(f"{name}@{period}", name, subject, family, str(period), number, series["unit"], extra, yoy)
    measured = {"k": series.get("k") or MEASURED.get(family, [])}
    for period, rate in rates.items():
        yield Fact(f"{name}-yoy@{period}", f"{name}-yoy", subject, "yoy", period, rate, "percent", measured)
    wanted = {"k": ["交付" if family == "deliveries" else "销量"]}
    for year, value in series.get("target", {}).items():
        id, of = f"{name}-target@{year}", f"{name}-target"
        yield Fact(id, of, subject, "target", str(year), Decimal(str(value)), "vehicle", wanted)


SERIES: Mapping[str, dict[str, Any]] = {series["id"]: series for series in TABLE["series"]}


def _fact(series: str, period: str) -> Fact | None:
    return facts().get(f"{series}@{period}")


# Scripts


@cache
def _converter(name: str) -> Any:
    return opencc.OpenCC(name)


def traditional(text: str, name: str = "s2t") -> str:
    return str(_converter(name).convert(text)).replace("臺", "台").replace("爲", "為")


def is_traditional(text: str) -> bool:
    return str(_converter("t2s").convert(text)) != text


def full_width(text: str) -> str:
    return text.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789,.%"})


# Numbers


def han(n: int) -> str:
    """四万一千五百八十一."""
    if n >= 10**8:
        return han(n // 10**8) + "亿" + _rest(n % 10**8, 10**7)
    if n >= 10**4:
        return _spoken(n // 10**4) + "万" + _rest(n % 10**4, 10**3)
    text = ""
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = n // place % 10
        if digit:
            text += ("两" if digit == 2 and place == 1000 else "零一二三四五六七八九"[digit]) + name
        elif text and not text.endswith("零"):
            text += "零"
    text = text.rstrip("零")
    return text.removeprefix("一") if text.startswith("一十") else text


def _spoken(n: int) -> str:
    return "两" if n == 2 else han(n)


def _rest(n: int, place: int) -> str:
    return "" if n == 0 else ("零" if n < place else "") + han(n)


def han_decimal(value: Decimal) -> str:
    whole, _, part = f"{value:f}".partition(".")
    return (han(int(whole)) or "零") + (
        "点" + "".join("零一二三四五六七八九"[int(d)] for d in part) if part else ""
    )


def last_place(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 41,500 has 100."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def first_place(value: Decimal) -> Decimal:
    return Decimal(1).scaleb(value.adjusted())


def rounded(value: Decimal, digits: int, way: str = ROUND_HALF_UP) -> Decimal:
    """The value to so many significant digits."""
    place = first_place(value).scaleb(1 - digits)
    return (value / place).quantize(Decimal(1), way) * place


def ends_in_nought(value: Decimal) -> bool:
    """Whether the number ends in a nought as it is written, in 万 or 亿 where it has so many: 120亿, 8200."""
    scale = YI if value >= YI else WAN if value >= WAN else Decimal(1)
    return value % (scale * 10) == 0 or (scale == 1 and value % 10 == 0)


def plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def exactly(text: str, value: Decimal) -> Written:
    half = last_place(value) / 2
    return Written(text, value - half, value + half)


def about(text: str, value: Decimal) -> Written:
    wide = max(last_place(value), value / 20)
    return Written(text, value - wide, value + wide)


def reach(value: Decimal) -> Decimal:
    """How far the truth may lie from a bound: one step of its last digit, five where that is a 5 (超1.5万)."""
    place = last_place(value)
    return place * 5 if value / place % 10 == 5 else place


def above(text: str, value: Decimal) -> Written:
    return Written(text, value, value + reach(value))


def nearly(text: str, value: Decimal) -> Written:
    return Written(text, value - reach(value), value)


def below(text: str, value: Decimal) -> Written:
    return Written(text, Decimal(0), value)


@dataclass(frozen=True)
class Pen:
    """How one writer writes numbers: the script, the noun after an amount, how precise."""

    draw: Random
    unit: str
    taiwan: bool
    precise: bool

    def write(self, value: Decimal) -> Written:
        """One of the ways to write a number, of the whole one or coarser."""
        if self.unit == "percent":
            return self._percent(value)
        if self.unit == "ordinal":
            return self._ordinal(value)
        noun = self.draw.choice(AMOUNTS[self.unit])
        ways = [lambda: self._whole(value, noun)] * (3 if self.precise else 1)
        if not self.precise:
            ways += [lambda: self._hedged(value, noun)] * 3
        return self.draw.choice(ways)()

    def _amount(self, value: Decimal, noun: str) -> str:
        """4.16万辆, 203.8亿元."""
        for scale, name in ((YI, "亿"), (WAN, "万")):
            if value >= scale:
                text = plain(value / scale) + name + noun
                break
        else:
            text = plain(value) + noun
        if self.unit == "CNY" and value >= YI and self.draw.random() < 0.2:
            return self.draw.choice([f"人民币{text}", f"{text}人民币"])
        return text

    def _whole(self, value: Decimal, noun: str) -> Written:
        if self.unit in MONEY and value >= YI:
            if self.unit == "CNY" and not self.taiwan and self.draw.random() < 0.1:
                return exactly(f"{int(value / WAN):,}万{noun}", value)
            return exactly(self._amount(value, noun), value)
        n = int(value)
        texts = [f"{n:,}{noun}", f"{n:,}{noun}", f"{n}{noun}"]
        if n >= 10**4:
            texts.append(plain(value / WAN) + "万" + noun)
            if self.taiwan and n % 10**4 >= 1000 and self.unit != "CNY":
                texts += [f"{n // 10**4}万{n % 10**4:,}{noun}", f"{n // 10**4}万{n % 10**4}{noun}"]
        if noun != "km" and self.draw.random() < 0.08:
            return exactly(han(n) + noun, value)
        if self.unit == "CNY":  # a price
            texts = [plain(value / WAN) + "万元"] * 3 + [f"{n:,}元", f"{n}元"]
        return exactly(self.draw.choice(texts), value)

    def _hedged(self, value: Decimal, noun: str) -> Written:
        digits = self.draw.choice([2, 2, 3])
        low, mid, high = (rounded(value, digits, way) for way in (ROUND_FLOOR, ROUND_HALF_UP, ROUND_CEILING))
        around = self._around(self._amount(mid, noun))
        ways: list[Callable[[], Written]] = [lambda: about(around, mid)]
        if not ends_in_nought(mid):  # 120亿 without 约 would not stand for 118.55亿, nor 8200辆 for 8157辆
            ways.append(lambda: exactly(self._amount(mid, noun), mid))
        if low < value:
            more = self.draw.choice(["超", "超过", "逾", "突破"]) + self._amount(low, noun)
            ways += [lambda: above(more, low), lambda: above(self._and_more(low, noun), low)]
            if high - value < (high - low) / 2:
                less = self.draw.choice(["近", "接近", "将近"]) + self._amount(high, noun)
                short = self.draw.choice(["不到", "不足"]) + self._amount(high, noun)
                ways += [lambda: nearly(less, high), lambda: nearly(less, high), lambda: below(short, high)]
        return self.draw.choice(ways)()

    def _around(self, text: str) -> str:
        return self.draw.choice([f"约{text}", f"大约{text}", f"{text}左右"])

    def _and_more(self, value: Decimal, noun: str) -> str:
        if noun == "km":
            return f"超{self._amount(value, noun)}"
        word = self.draw.choice(["余", "多"])
        if value >= YI:
            return f"{plain(value / YI)}亿{word}{noun}"
        if value >= WAN:
            if self.draw.random() < 0.4 and value % 1000 == 0:
                return f"{han(int(value))}{word}{noun}"
            return f"{plain(value / WAN)}万{word}{noun}"
        return f"{plain(value)}{word}{noun}" if last_place(value) >= 10 else f"超{plain(value)}{noun}"

    def _percent(self, value: Decimal) -> Written:
        signed, value = value, abs(value)
        written = self._share(value)
        if signed < 0:
            return Written(written.text, -written.high, -written.low)
        return written

    def _share(self, value: Decimal) -> Written:
        exact = [f"{plain(value)}%"] * 5 + ["百分之" + han_decimal(value)]
        low, high = value.quantize(Decimal(1), ROUND_FLOOR), value.quantize(Decimal(1), ROUND_CEILING)
        if self.precise or low == high or low < 1:
            return exactly(self.draw.choice(exact), value)
        near = value.quantize(Decimal(1), ROUND_HALF_UP)
        one = Decimal(1)
        ways = [Written(f"{near}%", near - one / 2, near + one / 2), about(f"约{near}%", near)]
        if value - low < one / 2:
            ways += [above(f"{word}{low}%", low) for word in ("超", "逾", "超过")]
        else:
            ways += [nearly(f"{word}{high}%", high) for word in ("近", "接近", "将近")]
        return self.draw.choice(ways)

    def _ordinal(self, value: Decimal) -> Written:
        n, noun = int(value), self.draw.choice(["辆", "辆", "台"])
        text = self.draw.choice([f"{n // 10**4}万", f"{n // 10**4}万", f"{n}", f"{n:,}", han(n)])
        return exactly(f"第{text}{noun}", value)


# Periods


def _end(period: str) -> date:
    """The last day of a period."""
    last = re.sub(r"^(\.\.|at)", "", period.rpartition("/")[2])
    if match := re.fullmatch(r"(\d{4})-Q(\d)", last):
        last = f"{match[1]}-{int(match[2]) * 3:02}"
    elif match := re.fullmatch(r"(\d{4})-H(\d)", last):
        last = f"{match[1]}-{int(match[2]) * 6:02}"
    year, month, day = (*map(int, last.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def _start(period: str) -> date:
    """The first day of a month, a quarter or a year."""
    end = _end(period)
    months = 1 if re.fullmatch(r"\d{4}-\d\d", period) else 3 if "Q" in period else 6 if "H" in period else 9
    if period.isdigit():
        months = 12
    return date(end.year, end.month - months + 1, 1)


def appeared(fact: Fact, draw: Random) -> date:
    """A day on which a paper may tell the fact."""
    if fact.family == "target":
        year = int(fact.period)
        return draw.choice([date(year, 1, 5), date(year, 1, 1) - timedelta(12)]) + timedelta(
            draw.randrange(12)
        )
    if fact.period in ("now", "once"):
        return date(2025, 9, 22) + timedelta(draw.randrange(9))
    end = _end(fact.period)
    if fact.family == "milestone":
        return end + timedelta(draw.choice([0, 1, 1, 2, 3, 9]))
    if fact.family in ("revenue", "profit", "margin"):
        return end + timedelta(draw.randrange(25, 55))
    if end.month < 11 and draw.random() < 0.15:
        return date(end.year + 1, 1, 6) + timedelta(draw.randrange(20))
    return end + timedelta(draw.randrange(1, 13))


QUARTERS = "一二三四"


def period_words(fact: Fact, published: date, taiwan: bool, draw: Random, absolute: bool = False) -> str:
    """The period of a fact as a paper of that day writes it."""
    period, end = fact.period, _end(fact.period)
    year, month = end.year, end.month
    this, last = published.year == year, published.year == year + 1
    coming = published.year == year - 1
    if fact.family == "milestone":
        return draw.choice(_days(end, published, draw))
    if period.startswith(("..", "at")):
        return draw.choice(_moments(end, this, last))
    names = [f"{year}年"]
    if not absolute:
        names += ["今年"] * this + ["去年"] * last + ["明年"] * coming + [""] * (2 * this)
    before = draw.choice(names)
    if fact.family == "target":
        return before or f"{year}年"
    if period.isdigit():
        return draw.choice(
            [f"{year}年", f"{year}年全年", *(["去年", "去年全年"] if last and not absolute else [])]
        )
    if "Q" in period:
        n = int(period[-1])
        ways = (
            [f"第{QUARTERS[n - 1]}季", f"第{n}季"]
            if taiwan
            else [f"第{QUARTERS[n - 1]}季度", f"{QUARTERS[n - 1]}季度"]
        )
        ways += [f"Q{n}"] * (before.endswith("年") and before[0] == "2")
    elif "H" in period:
        ways = ["上半年", "上半年", "前6个月", "1-6月"]
    elif "/" in period:
        ways = (
            ["前三季", "前3季"]
            if taiwan
            else ["前三季度", "前三季度", "前9个月", "1—9月", "1-9月", "1月至9月"]
        )
    else:
        ways = [f"{month}月", f"{month}月", f"{month}月份"]
        if this and published.month == month + 1 and not absolute:
            ways += ["上月", "上个月", f"刚刚过去的{month}月"] if not before else []
        if not before and not taiwan:
            ways.append(f"{han(month)}月份")
    return before + draw.choice(ways)


def _days(day: date, published: date, draw: Random) -> list[str]:
    ways = [f"{day.year}年{day.month}月{day.day}日"]
    if published.year == day.year:
        ways += [f"{day.month}月{day.day}日"] * 3 + [f"今年{day.month}月{day.day}日"]
    gap = (published - day).days
    return ways + [["今日", "今天"], ["昨日", "昨天"]][gap] if 0 <= gap < 2 else ways


def _moments(end: date, this: bool, last: bool) -> list[str]:
    ways = [f"截至{end.year}年{end.month}月底", f"截至{end.year}年{end.month}月{end.day}日"]
    if end.month == 12:
        ways = [
            f"截至{end.year}年底",
            f"截至{end.year}年年底",
            f"截至{end.year}年末",
            f"截至{end.year}年12月31日",
        ]
    if this:
        ways += [
            f"截至{end.month}月底",
            f"截至今年{end.month}月底",
            f"截至{end.month}月末",
            f"截至{end.month}月{end.day}日",
        ]
    if last:
        ways += ["截至去年底", "截至去年年底"] if end.month == 12 else [f"截至去年{end.month}月底"]
    return ways


# Sentences and articles


def wordings(fact: Fact, taiwan: bool) -> Sequence[str]:
    """The sentences in which a fact may be told."""
    written = TABLE["wordings"][fact.family]
    subject = TABLE["subjects"][fact.subject]
    maker = not (subject.get("model") or subject.get("brand"))
    if fact.family == "profit" and fact.value < 0:
        found = written["traditional_loss" if taiwan else "loss"]
    elif taiwan:
        found = written["traditional"]
    else:
        found = written["any"] + (written.get("maker", []) if maker else [])
    return [w for w in found if not (subject.get("model") and SELF.search(w))]


NUMBER, NAME = "\0", "\1"  # stand before a number and after a name while a sentence is put together
HEDGES = "超过|超過|超|逾|突破|接近|将近|將近|近|不到|不足"
NOUN = "(?<=[量收入润潤率额額数數例航程能价價标標损損模度])"  # 销量, 营收, 净利润, …
SELF = re.compile(
    r"[据據]{s}|\{s}(今日|晚间|昨日)?(在公告|发布|發布|公告|公布|披露|表示|宣布)"
)  # a company speaks


def smooth(sentence: str) -> str:
    """What a writer does where the parts of a sentence meet.

    销量为超过3万辆 is 销量超过3万辆; 共交付突破3万辆 is 共交付超过3万辆; 理想L62025年 is 理想L6在2025年.
    """
    sentence = re.sub(rf"{NOUN}(?:为|為|是|达到|達到|达|達|来到|來到){NUMBER}(?={HEDGES})", NUMBER, sentence)
    sentence = re.sub(rf"(?:达到|達到|(?<!到)达|(?<!到)達){NUMBER}(?={HEDGES})", NUMBER, sentence)
    over = "超過" if is_traditional(sentence) else "超过"
    sentence = re.sub(rf"(?<![量收入润潤额額数數模]){NUMBER}突破", NUMBER + over, sentence)
    sentence = re.sub(rf"{NAME}(?=\d)", "在", sentence)
    sentence = re.sub(rf"{NAME}(?=CLTC)", "的", sentence)
    return re.sub(r"(汽[车車])(?=汽[车車])", r"\1的", sentence).replace(NAME, "")


def grew(template: str, value: Decimal, taiwan: bool, draw: Random) -> str:
    if taiwan and "按年" in template:
        return "增長" if value > 0 else "下跌"
    if taiwan and "年{g}" in template:
        return "增" if value > 0 else "減"
    if taiwan:
        return "成長" if value > 0 else "下滑"
    return draw.choice(["增长", "增长", "上升"] if value > 0 else ["下降", "下降", "下滑"])


@dataclass(frozen=True)
class Writer:
    """A paper that tells a fact: its draws, its script, and the day."""

    draw: Random
    taiwan: bool
    published: date
    publisher: str

    @classmethod
    def of(
        cls, draw: Random, fact: Fact, published: date | None = None, beside: Article | None = None
    ) -> Writer:
        taiwan = draw.random() < 0.2
        names = TABLE["publishers_traditional" if taiwan else "publishers"]
        publisher = draw.choice([name for name in names if not beside or name != beside.publisher])
        return cls(draw, taiwan, published or appeared(fact, draw), publisher)

    def script(self, text: str) -> str:
        return traditional(text) if self.taiwan else text

    def number(self, fact: Fact, precise: bool) -> Written:
        value = abs(fact.value) if fact.family == "profit" else fact.value
        written = Pen(self.draw, fact.unit, self.taiwan, precise).write(value)
        if fact.family == "profit" and fact.value < 0:
            written = Written(written.text, -written.high, -written.low)
        return replace(written, text=self.script(written.text))

    def name(self, fact: Fact) -> str:
        subject = TABLE["subjects"][fact.subject]
        if self.taiwan:
            return str(self.draw.choice(subject.get("t") or [traditional(n) for n in subject["names"]]))
        return str(self.draw.choice(subject["names"]))

    def sentence(
        self, fact: Fact, written: Written, template: str | None = None, absolute: bool = False
    ) -> tuple[str, Written]:
        """A sentence that tells the fact, and the number as it stands in it."""
        hedged = not re.fullmatch(r"[\d.,]+[万萬]?[^\d余多餘左]*", written.text)
        fitting = [w for w in wordings(fact, self.taiwan) if not (hedged and "{v}起" in w)]
        template = template or self.draw.choice(fitting)
        extra = {key: self.draw.choice(v) if isinstance(v, list) else v for key, v in fact.extra.items()}
        period = "" if fact.period in ("now", "once") else self.period(fact, absolute)
        slots = {key: self.script(text) for key, text in {"p": period, **extra}.items()}
        g = grew(template, fact.value, self.taiwan, self.draw)
        name = self.name(fact)
        name += NAME * name[-1].isascii()
        sentence = smooth(template.format(s=name, v=f"{NUMBER}{written.text}", g=g, **slots))
        if "突破" in written.text and "突破" not in sentence:
            over = "超過" if "超過" in sentence else "超过"
            written = replace(written, text=written.text.replace("突破", over))
        return sentence.replace(NUMBER, ""), written

    def period(self, fact: Fact, absolute: bool = False) -> str:
        return period_words(fact, self.published, self.taiwan, self.draw, absolute)

    def article(
        self, fact: Fact, precise: bool, written: Written | None = None, *, tail: bool = True,
        template: str | None = None, absolute: bool = False, beside: Article | None = None,
    ) -> Article:  # fmt: skip
        """A headline, a sentence before, the statement, a sentence after."""
        draw, script = self.draw, "traditional" if self.taiwan else "any"
        written = written or self.number(fact, precise)
        sentence, stands = self.sentence(fact, written, template, absolute)
        if tail and fact.yoy is not None and sentence.endswith(stands.text + "。") and draw.random() < 0.25:
            sentence = sentence[:-1] + self._growth(fact.yoy)
        numbers = [stands]
        headline = draw.choice(TABLE["headlines"][script]).format(s=self.name(fact))
        if not template and draw.random() < 0.12:
            again, number = self.sentence(fact, written)
            if len(again) <= 26 and again.count("。") == 1:
                headline = again.removesuffix("。")
                numbers.append(number)
        lead, after = (
            [t for t in TABLE[n][script] if not beside or t not in beside.text] for n in ("leads", "tails")
        )
        parts = (
            [draw.choice(lead)] * (draw.random() < 0.7)
            + [sentence]
            + [draw.choice(after)] * (draw.random() < 0.7)
        )
        breaks = [draw.choice(["", "", "\n\n"]) for _ in parts]
        text = "".join(part + gap for part, gap in zip(parts, breaks, strict=True)).strip()
        made = Article(text, self.published, self.publisher, headline, sentence, numbers)
        return self._disguised(made)

    def _growth(self, rate: Decimal) -> str:
        size = f"{plain(abs(rate))}%"
        if self.taiwan:
            return f"，年{'增' if rate > 0 else '減'}{size}。"
        return f"，同比{self.draw.choice(['增长', '上升'] if rate > 0 else ['下降', '下滑'])}{size}。"

    def _disguised(self, article: Article) -> Article:
        """Now and then the whole in traditional characters, or the number in full-width ones."""
        chance = self.draw.random()
        if chance < 0.08 and not self.taiwan:
            name = self.draw.choice(["s2t", "s2hk", "s2tw"])
            return _changed(article, lambda text: traditional(text, name))
        if chance > 0.97:
            old = article.numbers[0].text
            return _changed(article, lambda text: text.replace(old, full_width(old)))
        return article


def _changed(article: Article, change: Callable[[str], str]) -> Article:
    numbers = [replace(n, text=change(n.text)) for n in article.numbers]
    return replace(
        article, text=change(article.text), headline=change(article.headline), sentence=change(article.sentence),
        numbers=numbers,
    )  # fmt: skip


# False numbers


def false_value(fact: Fact, how: str, draw: Random) -> Decimal | None:
    """The number of a fact, made false in a known way; None where that cannot be done."""
    value, place = fact.value, last_place(fact.value)
    digits = list(str(int(abs(value) / place)))
    if how == "transposed":
        at = [
            i for i in range(min(len(digits) - 1, 4)) if digits[i] != digits[i + 1] and digits[i + 1] != "0"
        ]
        if not at:
            return None
        i = draw.choice(at)
        digits[i], digits[i + 1] = digits[i + 1], digits[i]
    elif how == "digit":
        i = draw.randrange(min(len(digits), 4))
        digits[i] = draw.choice([d for d in "123456789" if d != digits[i]])
    elif how == "tenfold":
        return _possible(fact, value * 10 if draw.random() < 0.5 else value / 10)
    elif how == "off":
        share = Decimal(draw.randrange(30, 301)) / 1000 * draw.choice([-1, 1])
        return _possible(fact, (value * (1 + share) / place).quantize(Decimal(1), ROUND_HALF_UP) * place)
    elif how == "sign":
        return -value
    sign = -1 if value < 0 else 1
    return _possible(fact, sign * Decimal("".join(digits)) * place)


def _possible(fact: Fact, value: Decimal) -> Decimal | None:
    whole = fact.unit in ("vehicle", "person", "outlet", "km")
    if value == fact.value or (whole and value != value.to_integral_value()):
        return None
    if fact.unit == "percent" and fact.family != "yoy" and not Decimal(1) <= value < 100:
        return None
    return value


# Pairs


def pairs() -> list[Pair]:
    """All pairs, in the order of the table."""
    return [pair for fact in facts().values() for make in MAKERS for pair in make(fact)]


def _pair(
    kind: str, how: str, n: int, fact: Fact, told: Fact, *, date_of: Fact | None = None, **options: Any
) -> Pair | None:
    """A pair of a fact and what is told beside it; None where no writing sets the two apart."""
    name = f"{kind}/{how}/{n}/{fact.id}/{told.id}"
    draw = Random(name)
    for attempt in range(40):
        sure = attempt >= 20
        writer = Writer.of(draw, fact)
        reference = writer.article(fact, sure or draw.random() < 0.6)
        second = Writer.of(draw, date_of or told, options.get("published"), beside=reference)
        written = options.get("written")
        number = replace(written, text=second.script(written.text)) if written else None
        if (template := options.get("template")) and second.taiwan != is_traditional(template):
            continue
        other = second.article(
            told, sure or draw.random() < 0.35, number, template=template, absolute="template" in options,
            tail=kind in ("same", "wrong"), beside=reference,
        )  # fmt: skip
        if kind == "same" and other.sentence == reference.sentence:
            continue
        ours, theirs = reference.numbers[0], other.numbers[0]
        if how == "day" or not KINDS[kind] or ours.far_from(theirs):
            return Pair(name, kind, how, fact, told, reference, other)
    return None


def _some(*made: Pair | None) -> Iterator[Pair]:
    return (pair for pair in made if pair is not None)


def _same(fact: Fact) -> Iterator[Pair]:
    return _some(*(_pair("same", "wording", n, fact, fact) for n in range(3)))


def _wrong(fact: Fact) -> Iterator[Pair]:
    ways = ["transposed", "digit", "tenfold", "off", "off", *(["sign"] if fact.family == "yoy" else [])]
    if fact.family == "milestone":
        yield from _wrong_days(fact)
        return
    draw = Random(f"ways/{fact.id}")
    made = 0
    for n, how in enumerate(draw.sample(ways, len(ways))):
        value = false_value(fact, how, Random(f"{how}/{n}/{fact.id}"))
        if (
            value is not None
            and made < 3
            and (pair := _pair("wrong", how, n, fact, replace(fact, value=value)))
        ):
            made += 1
            yield pair


def _wrong_days(fact: Fact) -> Iterator[Pair]:
    draw = Random(f"days/{fact.id}")
    for n in range(4):
        day = fact.day - timedelta(draw.choice([10, 20, 31, 62, 365]))
        told = replace(fact, period=day.isoformat())
        yield from _some(_pair("wrong", "day", n, fact, told))


def _unit(fact: Fact) -> Iterator[Pair]:
    if fact.family in ("yoy", "target", "milestone", "price") or fact.value < 0:
        return
    if fact.unit in MONEY and fact.value >= YI:
        value = fact.value / WAN
        written = exactly(f"{plain(fact.value / YI)}万{AMOUNTS[fact.unit][0]}", value)
    elif fact.unit in ("vehicle", "person") and 10**4 <= fact.value < 10**6:
        value = fact.value * WAN
        written = exactly(f"{int(fact.value):,}万{AMOUNTS[fact.unit][0]}", value)
    else:
        return
    yield from _some(_pair("unit", "wan", 0, fact, replace(fact, value=value), written=written))


def _shape(period: str) -> str:
    """The sort of a period: month, quarter, …"""
    return re.sub(r"\d", "9", period)


def _other_periods(fact: Fact) -> Iterator[Pair]:
    if fact.family in ("milestone", "cumulative", "target") or fact.period[0] not in "12":
        return
    others = [f for f in facts().values() if f.series == fact.series and f.period != fact.period]
    for n, other in enumerate(others):
        alike = _shape(other.period) == _shape(fact.period)
        if alike and abs(_end(other.period) - _end(fact.period)) > timedelta(40):
            continue
        apart, swapped = ("other-month", "swapped-month") if alike else ("year-and-month", "year-for-month")
        if fact.period < other.period or not alike:
            yield from _some(_pair(apart, "true", n, fact, other))
        if fact.value * other.value > 0 and not (fact.family == "yoy" and not alike):
            yield from _some(_pair(swapped, "swapped", n, fact, replace(fact, value=other.value)))


def _kin(fact: Fact) -> Iterator[Pair]:
    for n, name in enumerate(SERIES.get(fact.series, {}).get("kin", [])):
        yield from _relative(n, fact, name, _relation(fact, SERIES[name]))
    if group := SERIES.get(fact.series, {}).get("group"):
        yield from _relative(0, fact, group, ("group-and-brand", "group-for-brand"))


def _relation(fact: Fact, kin: dict[str, Any]) -> tuple[str, str | None]:
    if kin["s"] != fact.subject:
        return "other-model", "swapped-model"
    if any(key in kin and kin[key] != fact.extra.get(key) for key in ("r", "m")):
        return "other-region", "swapped-region"
    return "other-object", None


def _relative(n: int, fact: Fact, series: str, kinds: tuple[str, str | None]) -> Iterator[Pair]:
    apart, swapped = kinds
    if fact.family == "milestone":
        other: Fact | None = next(f for f in facts().values() if f.series == series)
    else:
        other = _fact(series, fact.period)
    if other is None:
        return
    yield from _some(_pair(apart, "true", n, fact, other))
    maker = not TABLE["subjects"][other.subject].get("model") and TABLE["subjects"][fact.subject].get("model")
    if swapped and not maker and other.family == fact.family and other.unit == fact.unit:
        yield from _some(_pair(swapped, "swapped", n, fact, replace(fact, value=other.value, yoy=None)))


def _not_results(fact: Fact) -> Iterator[Pair]:
    templates = TABLE["not_results"].get(fact.family, [])
    if not templates or fact.value < 0:
        return
    draw = Random(f"wanted/{fact.id}")
    share = Decimal(draw.choice(["0.72", "0.8", "1.2", "1.35"]))
    wanted = replace(fact, value=rounded(fact.value * share, 2), yoy=None)
    published = _start(fact.period) - timedelta(draw.randrange(2, 20))
    made = _pair("target", "expected", 0, fact, wanted, template=draw.choice(templates), published=published)
    yield from _some(made)
    if target := _fact(f"{fact.series}-target", fact.period):
        yield from _some(_pair("target", "target", 1, fact, target))


MAKERS = (_same, _wrong, _unit, _other_periods, _kin, _not_results)
