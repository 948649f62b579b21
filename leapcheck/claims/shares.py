"""Whose share price a change is: a list of stocks names each right before its own (某某集团涨17.4%, 某某跌2%)."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.sentences import Sentence
from leapcheck.patterns import Later

_MOVES = (
    r"(?:收|大|微|暴|急|下|上|高开|低开|领|一度|盘中|跟|均|再|累计)*(?:涨|跌)(?:幅|停)?"
    r"(?:了|为|达|超|逾|近|约|超过|接近|不足|至多)*"
)
_MOVED = Later(
    r"(?:其中|个股中|此外|截至收盘|收盘时|盘中)?[,:]?(?P<name>[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z\d·&-]{1,9}?)"
    rf"(?:A股|H股|港股|美股|股份)?{_MOVES}"
)
_SHARES = Later(r"股|道指|纳指|标普|板块|收盘|涨停|跌停|概念")
# 成本涨, 销量跌, 价格上涨: what rises and falls besides shares
_NO_FIRM = Later(
    r"[价量率额费本薪润入产值率度数幅]$|股$|板块|概念|市场|指数|今日|昨日|全线|集体|普遍|双双|其|均|也|则|都|该|较|比|上|下|还|又|将|仍|已|有|为|被|同|年|月|季|周|日"
)


def share_of(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The unknown firm that a clause consists of, up to the percentage at `at` by which its share moved.

    None where the lexicon knows somebody in the clause, or where no shares are spoken of.
    """
    text = sentence.text
    start, _ = sentence.clause(at)
    if not _SHARES.search(text) or text.count("%") < 2:
        return None
    part = max(start, text.rfind("、", start, at) + 1)
    moved = _MOVED.fullmatch(text, part, at)
    if moved is None or _NO_FIRM.search(moved["name"]):
        return None
    known = [m for m in mentions if m.start < moved.end("name") and m.end > moved.start("name")]
    if any(m.subject.kind != "thing" for m in known):
        return None
    return moved["name"]
