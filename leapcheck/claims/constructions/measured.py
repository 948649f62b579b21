"""What lengths, weights and times measure: 累计行驶1.6亿公里, 8年或16万公里质保, 5年免费换电."""

from __future__ import annotations

from leapcheck.claims.constructions.row import Row
from leapcheck.patterns import Later

# 充电6分钟续航增加260公里: how far a charge takes, and no growth
CHARGED_FOR = Later(
    r"(?:(?:充电|[快闪超]充|补能)[^。;\d]{0,4}\d[\d.]* ?(?:分钟|秒|min)"
    r"|\d ?(?:分钟|秒|min)[^。;\d]{0,6}(?:充电|[快闪超]充|补能))[^。;\d]{0,16}$"
)
_WARRANTY = "(?:质保|保修|保固|延保)"
LENGTH = (
    # 智驾里程达1.6亿公里
    Row(
        "count",
        Later(r"(?:测试|智驾|智能驾驶|辅助驾驶|运营|总)里程[^,。;\d]{0,6}$"),
        Later(r"(?<=[万亿]公里)|(?<=[万亿]km)"),
        None,
        frozenset({"range", "spec"}),
    ),
    # 8年或16万公里质保
    Row("term", Later(r"年(?:或者?|/|、|和)?$"), None, Later(_WARRANTY), frozenset({"spec", "range"})),
    # 累计行驶1.6亿公里
    Row("cumulative", Later(r"累[计积][^,。;\d]{0,12}$")),
    # 充电10分钟最多可行驶320公里
    Row(
        "range",
        None,
        None,
        Later(r"(?:充电|满电|充满|加满|满油|分钟)[^,。;]{0,14}(?:行驶|跑|续航|补能|补电)[^,。;]{0,6}$"),
        frozenset({"spec"}),
    ),
    # 10分钟可补能280公里, 1秒补能1公里
    Row(
        "range",
        Later(r"(?:充电|快充|闪充|超充|分钟|\d秒)[^,。;]{0,10}(?:续航|补能|补电|充电|补充)[^,。;\d]{0,6}$"),
        None,
        None,
        frozenset({"spec"}),
    ),
    # 充满电可行驶620公里
    Row("range", Later(r"(?:充电|满电|充满|加满|满油)[^,。;]{0,12}(?:行驶|跑|续航)[^,。;]{0,10}$")),
)
_OF_A_MATERIAL = frozenset({"material", "spec", "count"})
MASS = (
    # 6万吨/年磷酸铁锂项目, 年产6万吨碳酸锂
    Row(
        "capacity",
        None,
        Later(r"/年的?(?:[^,。;、\d]{0,20}(?:项目|产能|装置|[产生]线|基地|工厂))"),
        None,
        _OF_A_MATERIAL,
    ),
    # 电池级碳酸锂产能6万吨/年;   碳酸锂产量6万吨, 锂盐销量6万吨
    Row("capacity", Later(r"产能[^,。;、\d]{0,8}$"), None, None, _OF_A_MATERIAL),
    Row(
        "production",
        Later(r"(?:产量|生产(?!线|基地|设备|工艺|技术|车间|工厂)了?)[^,。;、\d]{0,8}$"),
        None,
        None,
        _OF_A_MATERIAL,
    ),
    Row("sales", Later(r"(?:销量|出货量?|销售量?)[^,。;、\d]{0,8}$"), None, None, _OF_A_MATERIAL),
    Row("exports", Later(r"出口量?[^,。;、\d]{0,8}$"), None, None, _OF_A_MATERIAL),
    # 港口过货量达1000万吨
    Row("count", Later(r"(?:货运量|过货量|吞吐量|运量|货量)[^,。;\d]{0,8}$")),
)
DURATION = (
    # 为期五天的博览会
    Row("duration", Later(r"为期$"), Later(r"的[^,。;\d]{0,12}(?:会|展|节|赛|活动|试驾|行程|论坛|培训)")),
    # 破百仅需3.6秒, 0-100km/h只需4.1秒
    Row(
        "spec",
        Later(
            r"(?:[破零]百|\d ?(?:km/h|公里/小时|千米/小时|mph|迈)|公里时速|百公里|加速)"
            r"(?:的?加速)?(?:时间|成绩)?(?!到|至)[^,。;\d到至]{0,6}$"
        ),
        None,
        None,
        frozenset({"duration"}),
    ),
    # 从30%到80%只需16分钟, 16分钟可从30%充至80%
    Row(
        "spec",
        Later(r"(?:\d%|充满电?|[快超闪]充|补能)[^,。;\d]{0,10}$"),
        None,
        Later(r"充|补能|电量|SOC|\d%[-到至~]\d"),
        frozenset({"duration"}),
    ),
    Row("spec", None, Later(r"[^,。;\d]{0,6}(?:从\d+%)?充[至到满]"), None, frozenset({"duration"})),
    # 以2分03秒的圈速, 单圈成绩为2分03秒
    Row("spec", None, Later(r"的?[^,。;\d]{0,4}圈速"), None, frozenset({"duration"})),
    Row("spec", Later(r"(?:圈速|单圈)[^,。;\d]{0,10}$"), None, None, frozenset({"duration"})),
    # 整车6年或15万公里质保, 质保期8年
    Row(
        "term",
        None,
        Later(rf"(?:或者?|/|、|和|不限|,)?(?:[\d.]+万?(?:公里|千米|km))?里?程?[^,。;\d]{{0,10}}{_WARRANTY}"),
        None,
        frozenset({"duration", "spec"}),
    ),
    Row("term", Later(rf"{_WARRANTY}[^,。;\d]{{0,10}}$"), None, None, frozenset({"duration", "spec"})),
    # 5年免费换电
    Row("term", None, Later(r"[^,。;、\d]{0,8}免费(?!培训)")),
)

LENGTH_UNTOLD = (Row("count", Later(r"(?:路测|总公里数|总里程|测试里程|安全行驶)[^,。;\d]{0,6}$")),)
