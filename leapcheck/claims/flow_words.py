"""Words that give a number without a time that of the flows around it: 增速31.8%, 召回771次, 在册员工860人."""

from __future__ import annotations

from leapcheck.claims.scene import Scene
from leapcheck.model import Quantity
from leapcheck.patterns import Later

OF_A_FLOW = {
    "growth": Later(r"增[速幅长]|同比|下滑|翻|[增降跌](?![至到薪价本])"),
    "ratio": Later(
        r"渗透率|市场|比重|份额|[获盈]利|亏损|[各合共]占|占其?[^,。;]{0,8}[销量口]|合计(?:仍|共|已)?(?:占|握|超)"
    ),
}
"""The words beside a rate that say that it is one of the flows that a short text tells of, by metric."""
_TIMES = ("次", "起", "例", "宗")  # 召回771次: what happens fills a period, as a flow does
_TRIPS = ("车次", "人次", "架次", "班次")
# 共召回771次, 换电次数达320万次; but not 提到八次, 七次被宣布破产
_SO_OFTEN = Later(
    r"召回|投诉|事故|起火|火灾|故障|抽[检查]|检[测查]|立案|处罚|通报|救援|维修|保养|服务|出行|换电|充电|调用|呼叫|试[驾乘]|乘坐|订单"
    r"|[升更]级|OTA|推送|测试|碰撞|实验|试验|发射|航班|[累合总共]计|[次人]数|[共达]"
)
_INVOLVED = Later(r"(?:涉及|波及)[^,。;\d]{0,8}$")  # 召回6次,涉及车辆117万辆
# 手握专利217项, 在册员工860人: what somebody has now
_IN_HAND = Later(r"手[握里](?!机)|握有|在册|在手(?=订单)")


ON_THE_MARKET = Later(
    r"[开收]盘|盘[前后]|美股|港股|[盘早尾]盘?中?(?=[涨跌])|午后|股价|现价|[收现]?报(?=[\d.]+[港美]?元)|首日|[涨跌]停|破发"
)
"""Words of a stock that moved, which no year of results dates."""
# 将于下周公布业绩的某某跌逾3%;   将于下周发布新车,股价先升后回,跌3%
MOVED_AT_NEWS = Later(
    r"(?:将[于在]?|拟|计划)[^,。;]{0,20}(?:[发公]布|披露|推出|举[行办]|召开|上市|亮相|分拆|派息|除[净权]|放榜|采用|收购)[^,。;的]{0,10}"
    r"(?:的[^,。;的]{2,12}|,(?:该股|其?股价|现价|[今昨早午盘][日早段后中]|一度)*)(?:先[升涨跌][^,。;]{1,3},|股价)?"
    r"(?<![价量率额值])[大急劲重微狂反倒续再收累]*[升涨跌挫泻飙弹](?:[了超逾近约达]|超过)*$"
)
"""A stock that moved after its firm was told to do something later."""


def happens_so_often(q: Quantity, scene: Scene) -> bool:
    """Whether a number counts what happened in a stretch of time: 召回771次, 发生火灾25起."""
    if "召回" in scene.text and _INVOLVED.search(scene.text, max(0, q.start - 12), q.start):
        return True
    if q.text.replace(" ", "").endswith(_TRIPS):
        return True
    if q.ordinal or not q.text.endswith(_TIMES):
        return False
    return _SO_OFTEN.search(scene.text, *scene.sentence.clause(q.start)) is not None


def is_in_hand(q: Quantity, scene: Scene) -> bool:
    """Whether a number is what somebody has in hand, with no time after those words."""
    held = _IN_HAND.search(scene.text, 0, q.start)
    return held is not None and not any(held.start() <= t.start < q.start for t in scene.times)
