"""What 台 and 部 count: cars, or pieces of something else."""

from __future__ import annotations

from leapcheck.model import Quantity
from leapcheck.patterns import Later

# 柴油共轨系统产量从10万台增加到…
_PARTS = (
    "系统(?=[^,。;的车]{0,8}(?:[产销]量|出货|装机|年产))"
    "|增程器|减速器|转向[机器]|压缩机|逆变器|总成|气囊|制动器|增压器|水泵|油泵|喷油器|控制器|引擎|车桥"
)
GOODS = "手机|平板|电脑|耳机|手表|音箱|打印机|机器人|家电|空调|轮胎|芯片"
"""Goods besides cars that the trade counts, as a pattern."""
_NOT_A_CAR = Later(
    rf"^[^,。;:、]{{0,14}}(?:{GOODS}|电驱|电机|发动机|柴油机|汽油机|内燃机|增程器|电池|储能|设备|机组|转向机|转向器|减速器|变速箱|压缩机|逆变器|轴承|线束|摄像头|显示|引擎|火箭|卫星|变压器|配电柜|固态变压|相机|眼镜|头显|路由器|扫地机|投影|变速|总成|模组|座椅|轮毂|电控|系统|机床|压铸机|注塑机|机械|列车|火车|\(套\)|换电(?![^,。;]{{0,4}}(?:车|卡|SUV))|充电|服务器|iPhone|iphone"
    r"|摩托|两轮|自行车|挖掘|飞机|飞行|终端|雷达|屏|套件|内饰|外饰|饰件|部件|零件|车灯|桩|机臂|设施|装置|泵|(?<![生下离出])产线|半导体|激光|域控|线控|底盘)"
)
# 发动机方面,合资企业当月产出2.3万台
_OTHER_TOPIC = Later(
    r"(?:[其当]中,?|而|在)?(?:发动机|电机|电池|变速箱|机器人|储能|摩托车|电驱)(?:方面|业务|板块|领域|上)[,:]"
)
_OTHER_BEFORE = Later(
    rf"(?:{GOODS}|储能|电驱|电机|发动机|柴油机|汽油机|内燃机|变速箱|摩托|变速器|换电站|桩|充电[器机柜枪头]|(?:充电|基础)设施|机床|机械[臂手]|挖掘机|拖拉机|无人机|服务器|电视|冰箱|洗衣机|数码产品|雷达|域控制器|电池包|线控|悬架|车灯|轮毂|座椅|屏|手环|眼镜|头显|扫地机|投影仪|割草机|火箭|卫星|变压器|{_PARTS})[^,。;:、\d]{{0,16}}$"
)
# 直流桩30.9万台、交流桩49.8万台,合计80.7万台: what 台 counted before goes on, until a car is named
_PIECES_OR_CARS = Later(
    r"(?P<piece>(?:充电|[公私流快慢超]共?)桩|充电(?:机|堆|柜|枪)|充电(?:基础)?设施|充电运营|换电柜|电桩|机器人|机械[臂手]|机床|压铸机|挖掘机|拖拉机|收割机|农机|无人机|直升机|飞行器"
    rf"|{_PARTS}|服务器|发动机|变速箱|电机|手机|家电|电视|冰箱|空调|割草机|叉车|AGV|机组|激光雷达)"
    r"|(?P<car>车(?![桩位间位载厂企规电]|[^,。;]{0,2}桩)|SUV|MPV|皮卡|\d辆)|(?P<flow>销量|交付)"
)
# 交付机器人500台,明年计划交付5000台: what is delivered as cars are
_DELIVERED = Later("机器人|无人机|直升机|飞行器")
_FIRST_COUNTED = Later(r"\d[万亿千百]{0,2}(?:多|余)?([^\d.,:%万亿千百年月日至到~—-])")
_A_CAR = Later(r"[\u4e00-\u9fff]{0,4}?(?:车(?![桩位间位载厂企规])|SUV|MPV|皮卡)")  # 4.2万台新车


def is_vehicle(quantity: Quantity, text: str) -> bool:
    """Whether 台 counts cars here: nothing else is named after it, or right before it."""
    after, before = text[quantity.end : quantity.end + 16], text[max(0, quantity.start - 14) : quantity.start]
    if _OTHER_TOPIC.match(text):
        return False
    return not _NOT_A_CAR.match(after) and not _OTHER_BEFORE.search(before)


def counts_pieces(text: str, start: int, end: int) -> bool | None:
    """Whether the thing named last between two places is no car; None where neither is named there.

    What is counted otherwise tells nothing of 台: 充电桩1200个,上月卖出4800台.
    """
    named = list(_PIECES_OR_CARS.finditer(text, start, end))
    if not named:
        return None
    things = [m for m in named if m.lastgroup != "flow"]
    if things and _DELIVERED.fullmatch(things[-1].group()):
        named = things
    counted = _FIRST_COUNTED.search(text, named[-1].end(), end)
    return named[-1].lastgroup == "piece" and (counted is None or counted[1] == "台")


def names_a_car(text: str, at: int) -> bool:
    """Whether what stands behind a number is a car: 4.2万台新车."""
    return _A_CAR.match(text, at) is not None
