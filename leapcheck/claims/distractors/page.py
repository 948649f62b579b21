"""What belongs to the page and not to its text: codes, the unit of a table, quotes of shares, its own length."""

from __future__ import annotations

from leapcheck.claims.distractors.number import Number
from leapcheck.patterns import Later

_SERIAL = ("电话", "热线", "传真", "编号", "代码", "邮编", "备", "ISO", "ICP", "GB/T")
_NO_SERIAL = ("配备", "装备", "设备", "准备", "储备")
_UNIT_NOTE = Later(r"单位[:：] ?(?:人民币)?$")  # 单位:亿元, above a table
_REACH_OF_A_LABEL = 8  # characters
_ABOUT_ITSELF = Later(r"(?:本文|全文)(?:共|约)?\d+字")  # 本文4633字,约6.6分钟
_QUOTES = Later(r"[^,。;]{0,10}股吧[\])]")  # 某某股份[24.92 -1.77% 股吧]: what a page adds to a name
# 3.2万阅读 128评论, 阅读量 1.2万 · 赞 356, 关注 2.6万 · 获赞 18.3万: how often a page was read and liked
_COUNTER = r"(?:阅读|浏览|评论|点赞|获赞|收藏|转发|分享|跟帖|粉丝|人气|在看|访问|点击|参与)"
_READ_BEFORE = Later(rf"(?:^|[\d| ·,:万)])(?:总)?(?:(?!参与){_COUNTER}|赞|关注)(?:次?数|量|人数)?[:(]? ?$")
_READ_AFTER = Later(rf"\+? ?(?:[次人条个])?(?:{_COUNTER}|赞)(?:次?数|量)?(?=$|[\d| ·,)])")
_BYLINE = 60  # characters of a line that tells by whom and when a page was written


def is_label(n: Number) -> bool:
    """Whether a number is a code, or the unit of a table: 邮编310051, 单位:亿元."""
    label = n.before[-_REACH_OF_A_LABEL:]
    serial = label.rstrip(":： ")
    if serial.endswith(_SERIAL) and not serial.endswith(_NO_SERIAL):
        return not (n.word == "行" or "万" in n.quantity.text or "亿" in n.quantity.text)  # 代码70万行
    return n.han and _UNIT_NOTE.search(label) is not None


def is_added_by_the_page(n: Number) -> bool:
    """Whether a page tells its own length or the quote of a share, or cuts its headline off in the number."""
    if n.text.startswith(("本文", "全文")) and _ABOUT_ITSELF.match(n.text):
        return True
    if _is_counter(n):
        return True
    if "股吧" in n.after and _QUOTES.match(n.after):
        return True
    # 收入为人民币318.4...
    return n.quantity.text[-1:].isdigit() and n.text.endswith(("..", "…")) and not n.after.strip(".…")


def _is_counter(n: Number) -> bool:
    """Whether a line of a page, and no sentence, tells how often it was read: 阅读 1.2万 · 赞 356."""
    if len(n.text) > _BYLINE or n.text.endswith("。"):
        return False
    if _READ_AFTER.match(n.text, n.quantity.end):
        return True
    return _READ_BEFORE.search(n.before) is not None
