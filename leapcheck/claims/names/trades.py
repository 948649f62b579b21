"""The trades that firms are called after: the words at the end of a name without a legal form."""

from __future__ import annotations

from leapcheck.patterns import Later

TRADE = "汽车|科技|集团|电子|控股|先进|精密|重工|机械"
INDUSTRIES = (
    r"(?:汽车|摩托(?!车)|(?<!汽)车业|科技|股份|集团|(?<![驱推原])动力|新能源|电池|智能|智驾|电子|控股|能源|锂业|轮胎|电气|机电|智行|材料|精密"
    r"|座椅|机械|重工|实业|工业|制造|零部件|内饰|先进|车灯|橡胶|化工|传动|底盘|电驱|装备|激光|光电|微电子|半导体|软件|信息|机器人|航空|物流|出行|保险|人寿|财险"
    r"|证券)"
)
# the trade that a name without a legal form ends with
TRADE_AT_END = Later(rf"(?:产业集群|{TRADE}|{INDUSTRIES})$")
# of the trades, those that name firms and not what they make: no 标配智驾, no 通风座椅
FIRM_AT_END = Later(
    r"(?:汽车|摩托|车业|科技|股份|集团|动力|新能源|电子|控股|能源|锂业|电气|机电|智行|精密|重工|实业|微电子|半导体|先进)$"
)
