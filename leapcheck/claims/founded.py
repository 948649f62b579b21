"""Events whose date is the claim: 2015年创立, 2024年5月23日开工建设, 2022年9月在港交所挂牌上市."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity
from leapcheck.quantities.dates import TimeRef

# Events that stand for themselves, and those that need a product or a project to be one.
_STRONG = (
    r"正式成立|注册成立|成立(?<!罪名成立)|创立|创办|创建|组建|挂牌上市|挂牌|上市(?!的|公司|价|以来|起|后|仅|规则|险|之后|的?车型|销售额|相关|资料|申请|进程|辅导|聆讯|材料|文件|地|流程|计划|审核|招股|平台|企业|时间|前)|开工建设|开工|动工|奠基|正式投产|投产(?!后)"
    r"|竣工验收|竣工|签约|落户|揭牌|开业|投运|投入运营|投入使用|破土动工|封顶|通车|完工|建成投产|建成|点火|动土|创始(?!人|团队|股东|家)|试产|完成(?:经营)?合并|正式(?:经营)?合并|实现(?:经营)?合并|登陆(?=[^,。]{0,4}(?:港交所|纽交所"
    r"|纳斯达克|上交所|深交所|科创板|创业板|A股|港股|联交所|资本市场))"
)
_WEAK = (
    r"首次发布|正式发布|发布|首次亮相|亮相|首发|推出|正式上线|上线|开启预售|预售|开售|正式启动|启动|启用|量产|面世|问世|达成(?:全球)?(?:战略)?(?:合作|伙伴)|登陆"
    r"|进入(?=[^,。]{0,10}市场)|登场|开启(?=[^,。]{0,8}(?:战略|布局|时代))|战略开启|开始(?:生产|量产|建设|交付|销售)|开启交付|实现量产|停产|宣布加入|收官"
)
EVENT = re.compile(f"{_STRONG}|{_WEAK}")
_STRONG_EVENT = re.compile(_STRONG)
_EVENT_BEFORE = re.compile(rf"(?:{_STRONG}|推出|上线|启动|量产)(?=(?:于|(?:时间|日期)?(?:为|:))$)")
_ANY_BEFORE = re.compile(rf"{_STRONG}|推出|上线|启动|量产")
_PAPER = re.compile(
    r"^(?:了)?(?:[^,。]{0,14})?(?:数据|公告|财报|报告|通知|消息|声明|业绩|预告|研报|解读|意见|办法|政策|公报|榜单|季报|年报|快报|信息|白皮书|召回"
    r"|文章|微博|视频|海报|名单|排行|规定|细则|条例|标准|通报|提示|倡议|建议|预测|招股|中报|评论|看法|全员信|指数)"
)
_AROUND = re.compile(r"之?[后前](?!者)|以来")
# 递交上市申请, 更新上市资料: on the way to an event
_ON_THE_WAY = re.compile(r"(?:递交|提交|申请|筹备|更新|推迟|取消|终止)[^,。]{0,6}$")
_BETWEEN = 26


class Event(NamedTuple):
    """A dated event: where its date stands, the date, and what happened (`noun`)."""

    start: int
    end: int
    period: str
    noun: str
    at: int


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
        if (
            text[ref.start : ref.end] in ("当年", "同年", "全年")
            or ref.dateline
            or ref.period is None
            or ref.compared
            or ref.as_of
            or ref.grain == "span"
            or (ref.grain == "now" and text[ref.start] not in "今昨")
            or "/" in ref.period
            or ref.vague
        ):
            continue
        if _AROUND.match(text, ref.end):
            continue  # 2000年后,某某上市
        until = times[i + 1].start if i + 1 < len(times) else len(text)
        event = _event_after(text, ref, until, mentions, entry) or _event_before(text, ref)
        if event is None:
            continue
        between = range(ref.end, event.start())
        if any(
            q.start in between and q.unit not in (None, "count", "person", "year", "month")
            for q in quantities
        ):
            continue
        if any(
            q.ordinal
            and 0 <= q.start - ref.end <= 30
            and q.start < event.start()
            and q.unit in ("vehicle", "count")
            and ("下线" in text[q.end : q.end + 24] or (q.low or 0) >= 10)
            for q in quantities
        ):
            continue
        yield Event(ref.start, ref.end, ref.period, event.group(), event.start())


def _event_after(
    text: str, ref: TimeRef, until: int, mentions: Sequence[Mention], entry: bool
) -> re.Match[str] | None:
    """The event word that follows a date: at once for any, in the same or next clause for strong ones."""
    until = min(until, ref.end + _BETWEEN + 14)
    for match in EVENT.finditer(text, ref.end, until):
        gap = text[ref.end : match.start()].lstrip(",")
        if re.match(r" ?[\d一二三四五六七八九十]", text[match.end() :]) or text[match.start() - 1] == "未":
            continue  # 挂牌12,386辆 counts
        if _ON_THE_WAY.search(text, ref.end, match.start()):
            continue
        if re.match(r"[^,。]{0,4}周年|[^,。]{0,6}(?:起算|算起|以来)", text[match.end() :]):
            return None
        if (
            re.search(r"[。;]", gap)
            or gap.count(",") > 1
            or re.search(r"(?:预计|数据显示|消息|表示|称|获悉|以来|报道)", gap)
        ):
            return None
        weak = not _STRONG_EVENT.match(text, match.start(), until)
        if weak and not entry:
            if text[ref.start] in "今昨":
                continue
            if _PAPER.match(text[match.end() :]) or (gap.count(",") > 0 and len(gap) > 20):
                continue
            thing = any(
                ref.end <= m.start <= match.end() + 12
                and m.subject.kind in ("model", "brand", "maker", "company", "tech", "group")
                for m in mentions
            )
            if not thing and not re.search(
                r"新车|车型|品牌|平台|系统|技术|战略|服务|项目|计划|工厂|生产|电池|芯片|“",
                text[ref.end : match.end() + 16],
            ):
                continue
        elif match.start() - ref.end > _BETWEEN:
            return None
        return match
    return None


def _event_before(text: str, ref: TimeRef) -> re.Match[str] | None:
    """成立于2015年: the event word that leads up to a date."""
    if text[ref.start - 1 : ref.start] not in ("于", "为", ":"):
        return None
    near = max(0, ref.start - 8)
    return _EVENT_BEFORE.search(text[near : ref.start]) and _ANY_BEFORE.search(text, near, ref.start)
