"""Events whose date is the claim: 2015年创立, 2024年5月23日开工建设, 2022年9月在港交所挂牌上市."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from leapcheck.claims.actors import NAMED
from leapcheck.claims.event_words import EVENT, LEADS_TO_A_DATE, PAPER, PRODUCT, SINCE_THEN, STRONG_EVENT
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.totals import is_start_of_total
from leapcheck.model import Quantity, Value
from leapcheck.patterns import Later
from leapcheck.quantities.times import TimeRef

_AROUND = Later(r"之?[后前](?!者)|以来")
# 计划明年六月之前投产: a last day is one too
_DEADLINE = Later(r"[之以]?前(?![者后往夕瞻\d一二两三四五六七八九十])")
_AHEAD = Later(r"将|预计|计划|有望|拟|力争|争取|确保|目标")
_OR = Later(r"或者?|至|到|、")  # 2026年底或2027年初投产
# 明年完工后,年产能将…: a year that only places what comes after it
_NEXT_OR_LAST = ("明年", "今年", "去年", "来年", "后年")
# 在某某工厂投产、新车上市等利好的带动下
_CIRCUMSTANCE = Later(r"[^,。;]{0,40}?等[^,。;、]{0,6}(?:利好|因素|影响|带动|推动|拉动|原因)")
# 递交上市申请, 拟挂牌上市: on the way to an event
_ON_THE_WAY = Later(r"(?:递交|提交|筹备|更新|推迟|取消|终止|暂停|暂缓|延后|拟)[^,。]{0,6}$|申请[^,。]{0,14}$")
_FROM_ONE_TO_ANOTHER = ("从", "到")  # 从签约到动工仅用42天: how long it took, and not when
_OF_A_PAPER = Later(r"(?:财报|业绩|季报|年报|报告|数据|榜单)$")  # Q3财报发布后
# 挂牌12,386辆, 推出了75款: the date belongs to the number; not where a price follows: 今日上市 12.99万元起
_COUNTED = Later(
    r"了? ?(?:\d(?! ?[\d.,—~至-]*\d?(?:万?元|阶段))|[二三四五六七八九十两多数几]|一(?![款辆台个家项种]))"
)
# 还有14款新车上市, 有多款眼镜发布
_SO_MANY = Later(r"有(?:\d+|[一二三四五六七八九十两多数几]+)余?[款家个座条项]")
# 自2018年9月交付至今,已累计交付…: where a count begins, and no event
_COUNTED_SINCE = ("交付", "交车", "开售")
_COUNTS = Later(r"(?:之?以来|至今),?(?:[^,。;\d]{0,8},)?[^,。;\d]{0,10}累[计积]")
_ANNIVERSARY = Later(r"[^,。]{0,4}周年|[^,。]{0,6}(?:起算|算起)|[^,。]{1,6}以来")
_MAKES_SO_MANY = Later(r"量产[^,。;\d]{1,8}\d[\d.,]*[万亿]?[多余]?[辆台套只件颗]")  # 去年量产客车3万辆
# 原定于5月2日在某地首秀的某某,因故推迟
_PUT_OFF = Later(r"原[定计][于在]?$")
_SHOWN = Later(r"[^,。;]{0,8}(?:首秀|首展|亮相)")
_NEVER = Later(r"未$|不[会再]|没有|尚未|并未|无法|不打算|不计划")  # 今年不会发布新车型
# 去年受惠于新车上市: what something owes to it
_OWING_TO = Later(r"(?:[^,。;]{0,6})?(?:受惠|受益|得益|有赖|随着|凭借|拜|挟|靠)")
# 今年也将推出女性车款: what nobody names, in no certain part of a year
_SOME_CAR = Later(r"[^,。;“]{0,12}(?:车款|车型|新车|产品)")
_WHEREBY = Later(r".[^,。;]{1,24}?(?=开始|正式|投产|量产)")  # 自1998年以一款微型车开始生产以来
_HELD = Later(r"举[行办]了?(?=[^,。;]{2,44}(?:仪式|典礼))")
_CEREMONY = ("仪式", "典礼")
_HELD_WITHIN = 60  # characters between a day and what is held on it
_AT_BEST = ("最快", "最早")  # 最快明年第一季完成交割: no day is set
_BARE_YEARS = ("今年", "明年", "去年", "今年度", "后年")
_MOST_OF_THEM = Later(r"(?:集中|扎堆|大多|主要|多数)[在于]?$")  # 新车集中于下半年推出
_SAID_BETWEEN = Later(r"[。;:]|预计|显示|消息|表示|称|获悉|以来|报道|出任|担任|[年月天周日]后")
# 2018年12月上市的小鹏G3, 原定于5月份上市的一款新车
_SUCH_A_CAR = Later(
    r"的(?:(?:一款|这款|那款|首款|全新|新款|[一二三四五六七八九十]代)+(?:新车|车型|轿车|SUV|MPV|皮卡)?)?"
)
# 2011年上海国际汽车展: the year is part of a name
_NAMES_A_SHOW = Later(
    r"的|度|第?[^,。;]{0,10}(?:车展|汽车展|博览会|展览会|大会|论坛|峰会|年会|广交会|展会)"
    r"| ?[A-Za-z ]{0,16}(?:Day|DAY|日活动|科技日)"
)
# 三折叠手机明年发布, 人形机器人目标年底量产: what is launched, before its date
_OF_A_PRODUCT = Later(
    r"(?:新车|车型|手机|芯片|平台|系统|版本?|轿车|SUV|MPV|皮卡|卡车|新品|机器人|飞行汽车|固态电池)"
    r"(?:将|预计|有望|计划|目标|或|拟|会|定)*(?:[于在])?$"
)
_ANNOUNCED = Later(r"宣布(?:[^。;]{2,16},)?,?(?:该?公司|双方|其)?(?:将|计划|拟|要)")
_SET_FOR = Later(r"(?:于|在|[:：])(?:今|本)?$")
_AT_ONCE = Later(r"(?:正式|首次|全球|国内|陆续|率先|全新|左右|前后|底|初)*")
_CLAUSE_ENDS = ("", ",", "。", ";", ")", "!")
_BETWEEN = 26
"""Characters between a date and what happened then, names aside."""
# 10月9日晚, 10月9日当天下午
_HOUR = Later(r"(?:当[天日晚])?(?:上午|下午|中午|午间|傍晚|凌晨|清晨|早[上晨间]|晚[上间]?|深夜)")
# 在某某发布会上,作为压轴环节,: where and as what it happens
_CIRCUMSTANCES = Later(
    r"(?:在[^,。;:]{2,30}?(?:发布会|大会|年会|车展|展会|博览会|科技日|开放日|活动|现场|论坛|工厂|基地|中心|总部|园区|赛车场)[上里内中]?,?"
    r"|作为[^,。;:]{2,24},)+"
)
# in the midst of it: 某某首款SUV,在位于某地的某某工厂正式投产
_PLACE_OF_IT = Later(r"在[^,。;:\d]{2,30}?(?:工厂|基地|中心|总部|园区|现场|[会展]上)")
# 新车预售价9.98万元,明年3月正式发布: the car is spoken of before
_CAR_SPOKEN_OF = Later(r"新车|该车|此车|车型|[预开]?售价|起售")
_MILESTONE_REACH = 30  # characters between a date and the Nth vehicle
_MILESTONE_FROM = 10
_LEADS_UP = Later("[式礼于在为:]$")  # how all that leads up to a date ends: 成立于, 投产仪式
_FOUNDS = Later("成立|创办|创立|创建|组建|设立")
_MAKES = Later(r"了?(?:一家|全新|新|自己)?的?[^,。;]{0,8}?(?:公司|企业|品牌|平台)?“?")
# 某某协会(ACEA)正式成立于1991年, 某某联盟于2016年成立
_ITSELF = Later(r"(?:\([^()]{1,16}\))?(?:正式|最早|则|也|早在|在|于|是)*")
# 2020年成立的联合实验室: not who has it
_THING_FOUNDED = Later(
    r"的([\u4e00-\u9fff]{0,6}?(?:实验室|合资公司|合资企业|子公司|孙公司|研究院|基金|部门|联盟|事业部|中心|工厂|委员会|工作组))"
)
_ATTRIBUTE = Later("(?:起|级|以上|左右)*的")
_MADE_WITHIN = 14  # characters
_MADE = frozenset(
    {"maker", "brand", "joint_venture", "battery", "chip", "supplier", "tech", "dealer", "company"}
)
_LAUNCHED = frozenset({"model"})  # 某某车型将于3月10日开启预售
_DIGIT = Later(r"\d")
_BY = 6  # characters: 到2025年底建成 is when, 到2030年电力供应能力持续增强,建成… by when much is done
_TOWN = frozenset({"place", "government"})
_TOGETHER = ("与", "和", "同", "携手")
_ENTERS = ("进军", "剑指", "杀入", "挺进", "进入中国", "进入国内", "进入大陆")
_OPENED = ("启用", "正式启用", "投用")
# 2021年启用的长春研发中心
_SITE = Later(
    r"的?[^,。;\d]{0,14}?(?:厂|基地|总部|中心|园区?|产线|生产线|车间|大楼|门店|码头|机场|[充换]电站|实验室|仓库|展厅|Gigafactory)"
)
_OF_WORKS = ("启动", "正式启动", "启用", "上线", "量产")
_WORKS = Later(r"[一二三四五首]期|项目|工程|工厂|新厂|基地|产线|生产线|园区|总部")
_CODE = Later(r" ?[A-Z]{1,3}\d{1,3}[A-Z]?(?![\dA-Za-z])")  # 上市的G3
_WORKS_REACH = 40  # characters
_FIRST_OF_ITS_KIND = Later(r"首款|新款|新车型|全新")  # 首款轿车计划2027年6月下线; the Nth car is a milestone
_EXPECTED = Later(r"(?:预计|计划|有望|拟|定|将|目标|最快|最早)(?:[于在])?$")  # 某某车型预计明年三季度正式下线
_ON_SALE = Later("上市|售|亮相|首发")
_THINGS = _LAUNCHED | {"brand", "maker", "company", "tech", "group"}


class Event(NamedTuple):
    """A dated event: where its date stands, the date, what happened (`noun`) and where that stands."""

    start: int
    end: int
    period: str
    noun: str
    at: int
    value: Value


def find_events(
    sentence: Sentence,
    times: Sequence[TimeRef],
    quantities: Sequence[Quantity],
    mentions: Sequence[Mention],
    *,
    entry: bool = False,
) -> Iterator[Event]:
    """The events of a sentence that a date belongs to; a date that places another number is none.

    In an `entry` of a timeline every event word tells an event, whatever it happened to.
    """
    text = sentence.text
    for i, ref in enumerate(times):
        if ref.period is None or not _is_a_day_or_year(text, ref):
            continue
        until = times[i + 1].start if i + 1 < len(times) else len(text)
        sure = _event_since(text, ref) or _held_on(text, ref, until)
        if sure is not None:
            yield _told(ref, sure, text)
            continue
        event = _event_before(text, ref) or _event_after(text, ref, until, mentions, entry)
        if event is not None and is_start_of_total(ref, text) and not _FOUNDS.search(event.group()):
            continue  # 自2023年上市以来,累计…
        if event is not None and not _places_a_number(text, ref, event, quantities):
            yield _told(ref, event, text, times[i - 1] if i else None)


def _told(ref: TimeRef, event: re.Match[str], text: str, before: TimeRef | None = None) -> Event:
    """An event with its date, with the two it lies between (`before` is the time named first) or its last day."""
    period, (start, end) = (ref.period or "").removeprefix("../"), (ref.start, ref.end)
    value = Value("exact", period, period, "date")
    if before and before.period and before.period < period and _OR.fullmatch(text, before.end, ref.start):
        start, value = before.start, Value("range", before.period, period, "date")
        period = f"{before.period}/{period}"
    elif deadline := _DEADLINE.match(text, ref.end):
        end, value = deadline.end(), Value("at_most", None, period, "date")
    return Event(start, end, period, event.group(), event.start(), value)


def happened(sentence: Sentence, ref: TimeRef, at: int) -> bool:
    """Whether a time in an earlier clause than the number at `at` is that of an event."""
    text = sentence.text
    _, end = sentence.clause(ref.start)
    if end == ref.end < at and not ref.as_of:  # 3月18日,占地150亩的物流中心投用,…
        _, end = sentence.clause(end + 1)
    if _OWING_TO.match(text, ref.end, end):
        return False  # 去年受惠于新车上市,营收达…
    if end >= at or ref.grain not in ("day", "month", "quarter", "half", "now", "year"):
        return False
    return STRONG_EVENT.search(text, ref.end, end) is not None


def founded_there(event: Event, text: str, mentions: Sequence[Mention]) -> Mention | None:
    """Who is founded, where others found it: 甲与乙共同成立了合资公司丙."""
    end = event.at + len(event.noun)
    if not _FOUNDS.search(event.noun):
        return None
    made = (m for m in mentions if end <= m.start <= end + _MADE_WITHIN and m.subject.kind in _MADE)
    first = next(made, None)
    return first if first and _MAKES.fullmatch(text, end, first.start) else None


def office_founded(event: Event, text: str, mentions: Sequence[Mention]) -> Mention | None:
    """The association or office that is founded itself, whoever was spoken of: 某协会成立于2003年."""
    if not _FOUNDS.search(event.noun):
        return None
    begins = min(event.start, event.at)
    bodies = (m for m in mentions if m.subject.kind == "body" and m.end <= begins)
    return next((m for m in bodies if _ITSELF.fullmatch(text, m.end, begins)), None)


def signed_there(event: Event, text: str, mentions: Sequence[Mention]) -> Mention | None:
    """The firm that a town or its government signs something with: 合肥市政府与某某汽车签署协议."""
    if not event.noun.startswith("签"):
        return None
    before = [m for m in mentions if event.end <= m.start and m.end <= event.at]
    sides = [m for m in before if m.subject.kind in _TOWN or m.subject.kind in NAMED]
    if len(sides) < 2 or sides[0].subject.kind not in _TOWN:
        return None
    firm = next((m for m in sides if m.subject.kind in NAMED), None)
    return firm if firm and text.endswith(_TOGETHER, 0, firm.start) else None


def thing_founded(event: Event, text: str) -> str | None:
    """What is founded, where it has no name: the 联合实验室 of 2020年成立的联合实验室."""
    thing = _THING_FOUNDED.match(text, event.at + len(event.noun))
    return thing[1] if thing else None


def _is_a_day_or_year(text: str, ref: TimeRef) -> bool:
    """Whether a time is a point at which something can happen, and is said for its own sake."""
    at_last = text.startswith(("直到", "直至"), ref.start) and text.startswith("才", ref.end)
    if ref.dateline or ref.compared or ref.vague or ref.grain == "span" or (ref.as_of and not at_last):
        return False
    if "/" in (ref.period or "").removeprefix("../") or text[ref.start : ref.end] in ("全年", "当年"):
        return False
    if ref.grain == "now" and text[ref.start] not in "今昨":
        return False
    if text.endswith(("继", "根据", "按照", "依据"), 0, ref.start):
        return False  # 继去年某某之后,…问世的第二款车型; 根据2024年5月发布的规划
    if _PUT_OFF.search(text, 0, ref.start) and _SHOWN.match(text, ref.end):
        return False
    if _DEADLINE.match(text, ref.end) and _AHEAD.search(text, max(0, ref.start - 12), ref.end + 8):
        return True
    return not _AROUND.match(text, ref.end)  # 2000年后,某某上市


def _places_a_number(text: str, ref: TimeRef, event: re.Match[str], quantities: Sequence[Quantity]) -> bool:
    """Whether the date is that of a number: of one before the event, or of a vehicle that comes off the line."""
    for q in quantities:
        if _describes(text, q, event):
            continue
        if ref.end <= q.start < event.start() and q.unit not in (None, "count", "person", "year", "month"):
            return True
        if q.ordinal and q.unit in ("vehicle", "count") and _is_of_a_milestone(text, ref, event, q):
            return True
    return False


def _is_of_a_milestone(text: str, ref: TimeRef, event: re.Match[str], q: Quantity) -> bool:
    """Whether an event is that the Nth came off the line: 3月2日,第10万辆下线, 首辆量产车于3月2日下线."""
    if q.end <= ref.start:
        return event.group().endswith("下线") and "," not in text[q.end : ref.start]
    if not ref.end <= q.start < event.start() or q.start - ref.end > _MILESTONE_REACH:
        return False
    return "下线" in text[q.end : q.end + 24] or (q.low or 0) >= _MILESTONE_FROM


def _describes(text: str, q: Quantity, event: re.Match[str]) -> bool:
    """Whether a number only says what kind of thing something happened to: 售价7.78万元起的某某上市."""
    return bool(_ATTRIBUTE.match(text, q.end)) and "," not in text[q.end : event.start()]


def _event_since(text: str, ref: TimeRef) -> re.Match[str] | None:
    """What has gone on since a date: 自9月5日启动交付以来, 自2021年起独立运营."""
    if text[ref.start - 1 : ref.start] not in ("自", "从"):
        return None
    at = ref.end + text.startswith(("起", "份起"), ref.end)
    within = _WHEREBY.match(text, at) if text.startswith(("以", "在", "凭"), at) else None
    since = SINCE_THEN.match(text, within.end() if within else at)
    return None if since and since.group() in _COUNTED_SINCE and _COUNTS.match(text, since.end()) else since


def _held_on(text: str, ref: TimeRef, until: int) -> re.Match[str] | None:
    """What a ceremony is held for, whoever and whatever stands between: 3月5日,在某区,某某公司举行了…的开工仪式."""
    if ref.grain not in ("day", "now") or "举" not in text[ref.end : until]:
        return None
    held = _HELD.search(text, ref.end, min(until, ref.end + _HELD_WITHIN))
    if held is None or _SAID_BETWEEN.search(text, ref.end, held.start()):
        return None
    events = STRONG_EVENT.finditer(text, held.end(), until)
    return next((e for e in events if text.startswith(_CEREMONY, e.end())), None)


def _event_after(
    text: str, ref: TimeRef, until: int, mentions: Sequence[Mention], entry: bool
) -> re.Match[str] | None:
    """The event word that follows a date: at once for any, in the same or next clause for strong ones."""
    names = sum(m.end - m.start for m in mentions if ref.end <= m.start and m.end <= ref.end + 2 * _BETWEEN)
    begins = _behind_circumstances(text, ref.end)
    place = _PLACE_OF_IT.search(text, begins, begins + 2 * _BETWEEN)
    reach = begins + _BETWEEN + names + (place.end() - place.start() if place else 0)
    for match in EVENT.finditer(text, begins, min(until, reach + 14)):
        gap = text[begins : match.start()].lstrip(",").replace(",在", "在")
        if _COUNTED.match(text, match.end()) or _NEVER.search(gap):
            continue
        if gap.endswith(_FROM_ONE_TO_ANOTHER) or _OF_A_PAPER.search(gap):
            continue
        if _ON_THE_WAY.search(text, ref.end, match.start()) or _SO_MANY.search(gap):
            continue
        if match.group().startswith("完成") and text.endswith(_AT_BEST, 0, ref.start):
            continue
        if _CIRCUMSTANCE.match(text, match.end()) or _OWING_TO.match(gap):
            return None
        if text.startswith("后", match.end()) and text.startswith(_NEXT_OR_LAST, ref.start):
            return None
        if _ANNIVERSARY.match(text, match.end()) or gap.count(",") > 1 or _SAID_BETWEEN.search(gap):
            return None
        placed = gap.startswith(("在", "于")) or not gap.strip("才刚就正式")
        placed = placed or (gap.startswith("由") and _FOUNDS.match(match.group()) is not None)
        if _ANNOUNCED.search(gap) or (not placed and text.startswith("的", match.end())):
            return None  # 宣布,将…设立公司; 加入哥哥创办的公司
        if gap.startswith("是") or _MOST_OF_THEM.search(text, 0, ref.start):
            return None  # 今年是建立伙伴关系十周年
        named = not gap.startswith(("在", "于")) and _NAMES_A_SHOW.match(gap)  # 2023年在某某展会上推出
        if named or text.endswith("的", 0, ref.end):
            return None
        if text.endswith("到", 0, ref.start) and len(gap) > _BY:
            return None
        strong = STRONG_EVENT.match(text, match.start()) is not None
        if not strong and (_DEADLINE.match(text, ref.end) or "随着" in gap):
            continue
        if not strong and match.group() == "上市":
            if _is_such_a_car(text, match.end(), mentions):
                return match
            continue
        if gap and text.startswith("以来", match.end()):
            return None  # 股价跌至上市以来的最低位
        if entry:
            return match
        if strong:
            return match if match.start() <= reach else None
        if _is_a_launch(text, ref, match, gap, mentions) or _is_of_works(text, ref, match, gap):
            return match
    return None


def _behind_circumstances(text: str, at: int) -> int:
    """Where what happened on a date is told, behind the hour, the place and the part it had."""
    hour = _HOUR.match(text, at)
    at = hour.end() if hour else at
    comma = text.startswith(",", at)
    told = _CIRCUMSTANCES.match(text, at + comma) if text.startswith(("在", "作为"), at + comma) else None
    return told.end() if told and told.group().endswith(",") else at


def _is_of_works(text: str, ref: TimeRef, match: re.Match[str], gap: str) -> bool:
    """Whether works named before are begun or put to use: 二期15GWh,拟投入52亿元,2027年下半年启动."""
    if (
        gap.strip("将正式全面")
        or match.group() not in _OF_WORKS
        or text[match.end() : match.end() + 1] not in _CLAUSE_ENDS
    ):
        return False
    return _WORKS.search(text, max(0, ref.start - _WORKS_REACH), ref.start) is not None


def _is_such_a_car(text: str, at: int, mentions: Sequence[Mention]) -> bool:
    """Whether a car follows that came to market: 2018年12月上市的小鹏G3, 原定于5月份上市的一款新车."""
    such = _SUCH_A_CAR.match(text, at)
    if such is None:
        return False
    models = any(m.start - such.end() in (0, 1) and m.subject.kind == "model" for m in mentions)
    return (
        models
        or such.group().endswith(("车", "车型", "V", "皮卡"))
        or _CODE.match(text, such.end()) is not None
    )


def _is_a_launch(
    text: str, ref: TimeRef, match: re.Match[str], gap: str, mentions: Sequence[Mention]
) -> bool:
    """Whether a weak event word has something that it happens to near it, and no paper or word."""
    if _MAKES_SO_MANY.match(text, match.start()):
        return False
    if PAPER.match(text[match.end() :]) or ("," in gap and (len(gap) > 20 or _DIGIT.search(gap))):
        return False
    if ref.grain == "now":
        sold = _ON_SALE.search(match.group()) is not None
        return any(
            m.end <= ref.start and m.subject.kind in (_THINGS if sold else _LAUNCHED) for m in mentions
        )
    end = match.end()
    if (
        _SET_FOR.search(text, 0, ref.start)
        and _AT_ONCE.fullmatch(gap)
        and text[end : end + 1] in _CLAUSE_ENDS
    ):
        return True  # 新车型将于2025年推出。
    if _OF_A_PRODUCT.search(text, 0, ref.start) and not gap:
        return True
    if match.group() in _ENTERS or (match.group() in _OPENED and _SITE.match(text, end)):
        return True
    clause = text.rfind(",", 0, ref.start) + 1
    if match.group().endswith("下线"):
        if text.startswith("仪式", end) or (
            not gap.strip("实现首批整样车产品") and _EXPECTED.search(text, 0, ref.start)
        ):
            return True
        if "SOP" in match.group() or _FIRST_OF_ITS_KIND.search(text, clause, match.start()):
            return True
        return any(ref.end <= m.start < match.start() and m.subject.kind in _LAUNCHED for m in mentions)
    if not gap and text[end : end + 1] in _CLAUSE_ENDS and text[ref.start - 1 : ref.start] == ",":
        return _CAR_SPOKEN_OF.search(text, 0, ref.start) is not None
    for m in mentions:
        if clause <= m.start <= end + 12 and m.subject.kind in (_THINGS if m.start >= ref.end else _LAUNCHED):
            return True
    if text[ref.start : ref.end] in _BARE_YEARS and _SOME_CAR.match(text, end):
        return False
    return bool(PRODUCT.search(text, ref.end, end + 16))


def _event_before(text: str, ref: TimeRef) -> re.Match[str] | None:
    """成立于2015年, 投产仪式今日: the event word that leads up to a date."""
    if not _LEADS_UP.search(text, max(0, ref.start - 2), ref.start):
        return None
    return LEADS_TO_A_DATE.search(text, max(0, ref.start - 8), ref.start)
