"""What a sentence may open with before its subject: 据悉, 近日, 此外, 6月3日晚."""

from __future__ import annotations

AMONG = ("其中", "当中", "这其中", "这当中")
"""What a sentence begins with that tells of a part of what was told before."""
_DAY = (
    r"(?:(?:(?:19|20)\d\d ?年)? ?\d{1,2} ?月 ?)?\d{1,2} ?[日号](?:早间|晚间?|上午|中午|下午|午间|凌晨|盘[前中后])?"
    r"|[今昨][日天晚](?:早间|晚间?|上午|中午|下午|午间|盘[前中后])?|当[日天晚]|早间|午间|晚间"
)
OPENERS = (
    rf"据悉|据(?:了解|介绍|报道|公开信息|媒体报道)|获悉|另悉|近[日期]|日前|最近|{_DAY}"
    r"|此[外前]|另外?|随后|对此|同时|与此同时|目前|不过|然而|而|但"
    r"|(?:值得|需要|需)(?:注意|一提|关注|说明|指出)的是|(?:消息|业绩|资金|公司)面上?|(?:数据|公告|财报|资料|公开信息)显示"
)
"""The words before the comma, as alternatives of a pattern."""
HEAD = rf"(?:^|[。;!?])(?:(?:{OPENERS}),){{0,2}}"
"""Where the subject of a sentence stands first, as it stands in a pattern: at the beginning, or behind what opens it."""
