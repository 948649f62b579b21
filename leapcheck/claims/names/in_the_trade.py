"""Makers by short names that mean them only in texts of their trade: 解放 and 三一 of trucks, 三阳 and 光阳 of motorcycles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.data import derived
from leapcheck.patterns import Later, Words

# by words of the trade, one of which the text has: each short name with the maker that it means
_CALLED: Mapping[Words, Mapping[str, str]] = {
    Words("重卡|卡车|牵引车|中重型|轻卡|重型货车"): {
        "解放": "一汽解放",
        "三一": "三一重卡",
        "乘龙": "东风柳汽",
        "北奔": "北奔重汽",
        "远程": "远程新能源商用车",
    },
    Words("客车|巴士"): {
        "中通": "中通客车",
        "安凯": "安凯客车",
        "海格": "海格客车",
        "金旅": "金旅客车",
        "远程": "远程新能源商用车",
    },
    Words("机车|摩托|两轮车"): {
        "三阳": "三阳工业",
        "光阳": "光阳工业",
        "山叶": "雅马哈发动机",
        "钱江": "钱江摩托",
        "春风": "春风动力",
        "隆鑫": "隆鑫通用",
    },
}
# 解放1.5万辆, 三一总销量, 光阳1月挂牌数, 三阳说明: how a maker is told of, and where its name begins
_TOLD = Later(
    r"(?:重卡|卡车|客车|机车|摩托车?|汽车)?(?:\d|前[\d一二三四五六七八九十]|上半年|[上本当]个?月|[今去]年|(?:总|累[计积]|整体)?(?:的)?(?:销量|销售|产量|产销|出口|交付|注册|登记|上险|上牌|[挂领]牌|市占|市场份额|份额|订单)"
    r"|(?:则|也|仍|还|继续)?(?:以[约近超]?\d|位[居列]|排[名在]?第|稳居|分列|分别以|紧[随跟追咬]|同比|环比|夺[得冠]|拿下|说明|表示|指出|宣布|公布|推出)|\()"
)
_BEFORE = ",。;:、(和与及而中年月日\n\r \t"
_LINKS = ("、", "和", "与", "及", "以及")


@derived
def _shorts() -> Sequence[tuple[Words, str, Subject]]:
    """Each short name with the words of its trade and its maker."""
    named = (
        (words, short, subject_named(name)) for words, of in _CALLED.items() for short, name in of.items()
    )
    return [(words, short, subject) for words, short, subject in named if subject is not None]


def called_in_the_trade(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """The makers that a text of their trade calls by such a name, where something is told of them.

    So is one of a list beside another that is named: 三一和解放紧随其后.
    """
    doubtful: list[Mention] = []
    ends, starts = {m.end for m in found}, {m.start for m in found}
    for words, short, subject in _shorts():
        if short not in text or not words.search(text):
            continue
        at = text.find(short)
        while at >= 0:
            mention = Mention(at, at + len(short), subject, short)
            if at == 0 or text[at - 1] in _BEFORE:
                if _TOLD.match(text, mention.end):
                    ends.add(mention.end)
                    starts.add(at)
                    yield mention
                else:
                    doubtful.append(mention)
            at = text.find(short, mention.end)
    for mention in sorted(doubtful, key=lambda m: -m.start):
        if _is_listed(text, mention, starts, ends):
            starts.add(mention.start)
            yield mention


def _is_listed(text: str, name: Mention, starts: set[int], ends: set[int]) -> bool:
    """Whether a name stands in a list beside another that is known."""
    return any(
        (text.startswith(link, name.end) and name.end + len(link) in starts)
        or (text.endswith(link, 0, name.start) and name.start - len(link) in ends)
        for link in _LINKS
    )
