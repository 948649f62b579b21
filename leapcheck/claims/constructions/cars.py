"""What counted cars measure: 交给某某客运20辆, 渠道库存降至17万辆, 老厂改造完能到18万辆."""

from __future__ import annotations

from leapcheck.claims.constructions.row import A_YEAR, CAN_MAKE, MAKING, ORDERED, PLANT, Row
from leapcheck.patterns import Later

CARS = (
    *A_YEAR,
    # 每天可生产1800辆
    Row(
        "capacity",
        Later(
            r"(?:[每单日一][天日周月年班]|[日月年])[^,。;\d]{0,6}[可能](?:以|够)?(?:生产|下线|组装|装配|制造|产出|造)[^,。;、\d]{0,8}$"
        ),
        None,
        None,
        frozenset({"production", "sales"}),
    ),
    # 每日最多可生产1800辆: the hedge is the number's own
    Row(
        "capacity",
        None,
        None,
        Later(r"每[天日周月年]最多[可能](?:以|够)?(?:生产|下线|组装|装配|制造|产出|造)[^,。;\d]{0,4}\d"),
        frozenset({"production", "sales"}),
    ),
    # 供70辆汽车行驶, 可供300辆车停放
    Row(
        "count",
        Later(r"供$"),
        Later(r"[^,。;\d]{0,8}?(?:车辆?)?(?:同时)?(?:行驶|停放|停泊|充电|换电|通行|使用|展示)"),
        None,
        frozenset({"sales", "deliveries", "production"}),
    ),
    # 交给某某客运20辆
    Row(
        "deliveries",
        Later(r"交给[^,。;、\d]{2,12}$"),
        None,
        None,
        frozenset({"sales", "registrations", "count"}),
    ),
    Row("orders", None, ORDERED, None, frozenset({"deliveries", "sales", "production"})),
    # 可装载7000辆汽车的滚装船, 单船能装9400辆
    Row(
        "capacity",
        Later(
            r"(?:可以?|能够?|最多|可同时)(?:一次)?(?:装载|运载|承运|停放|容纳|装|载|停)(?:下|了)?(?:约|近)?$"
        ),
    ),
    # 6月底集团库存53.9万辆, 渠道库存降至17万辆, 港口积压2万辆
    Row("count", Later(r"(?:库存|积压|滞留|压港)[^,。;:、\d销卖售交产]{0,10}$")),
    # 共1125辆车参展
    Row("count", None, Later(r"(?:新|展|量产|概念|整)?车?(?:参展|亮相|展出|首发)")),
    # 店内现车:A4L 32台, 库存:宋L 12辆
    Row(
        "count",
        None,
        None,
        Later(r"(?:库存|现车)[^,。;:\d]{0,4}:[^。;:销售交产]{1,60}$"),
        frozenset({"sales", "deliveries"}),
    ),
    # 总库存维持健康水平:截至6月30日为53.9万辆
    Row(
        "count",
        Later(r"(?:为|是|达到?|有)(?:约|近)?$"),
        None,
        Later(r"库存[^,。;:\d]{0,12}:[^,。;:辆]{0,16}(?:为|是|达到?|有)(?:约|近)?\d"),
        frozenset({"sales"}),
    ),
    # 新增公交车320辆, 投放巡游出租车800辆
    Row(
        "count",
        Later(r"(?:投放|新增|更新|新购|淘汰)[^,。;]{0,20}(?:公交|出租|网约|巡游|环卫|校车)[^,。;\d]{0,4}$"),
    ),
    # 日均车流量为6000万辆, 新能源汽车出行量达900万辆次
    Row(
        "count",
        Later(r"(?:流量|出行量?|通行量|通车量)(?:预计)?(?:将|已|达到?|为|约|超过?|有|近|突破)*$"),
        None,
        None,
        frozenset({"sales"}),
    ),
    # 芯片已应用在800万辆汽车上, 产品已达1500万辆车上
    Row(
        "installations",
        Later(r"(?:搭载|应用|装|用|落地|达至?|部署|运行|植入|集成|上车)(?:在|于|到|至)?了?$"),
        Later(r"(?:的?(?:汽车|车辆|车型|新车|车))?(?:之|身)?上(?=[,。;、)]|$|运行|使用)"),
        None,
        frozenset({"sales", "count", "cumulative"}),
    ),
    # 26辆纯电动公交车启运海外
    Row(
        "exports",
        None,
        Later(r"[^,。;、\d]{0,16}(?:启运|运往|发往|驶往|销往|出口)(?:海外|国外|境外)"),
        None,
        frozenset({"sales", "count"}),
    ),
    # 220辆宇通客车1月6日出口卡塔尔
    Row(
        "exports",
        None,
        Later(r"[^,。;、\d]{0,18}(?:\d{1,2}月)?\d{1,2}日[^,。;、\d]{0,6}(?:出口|启运|发往|运往)(?![量额的])"),
        None,
        frozenset({"sales", "count"}),
    ),
    # 2.1万辆电动出租车每年免收…, 全市8000辆公交车实现电动化
    Row(
        "count",
        None,
        Later(
            r"(?:纯?电动|新能源|燃油|巡游|网约)*(?:出租车?|公交车?|网约车|环卫车)(?=每|全部|均|都|实现|已|年)"
        ),
        None,
        frozenset({"sales"}),
    ),
    # 133台无人矿卡开展试验, 200台无人配送车开展路测
    Row(
        "count",
        None,
        Later(
            r"[^,。;、\d]{0,10}(?:开展|进行|参与|参加|投入)[^,。;、\d]{0,10}(?:试验|测试|路测|试运营|示范|运营|作业)"
        ),
        None,
        frozenset({"sales"}),
    ),
    # 减碳120万吨,相当于60万辆家用汽车的排放量
    Row("count", None, Later(r"[^,。;、\d]{0,10}车(?:[^,。;、\d]{0,4}年)?的[^,。;、\d]{0,4}排放")),
    # 口岸每日通关300辆
    Row("count", Later(r"(?:通关|过货|验放)[^,。;、\d出口销]{0,8}$"), None, None, frozenset({"sales"})),
    # 形成30万辆乘用车、2万辆特种车、1.5万辆重卡产能: whose noun stands behind the last
    Row(
        "capacity",
        None,
        Later(
            r"(?:[^,。;、\d]{0,10}(?:、|和|及|以及|与)(?:年产)?约?[\d.]+万?[辆台]){0,5}[^,。;、\d]{0,14}(?:年?产能|(?:生产|制造|组装)能力)(?!利用)"
        ),
        None,
        frozenset({"sales", "production"}),
    ),
    CAN_MAKE,
    # 抽奖送出30台新车
    Row("count", Later(r"(?:送出|赠送|抽[取出奖]|捐赠)[^,。;:、\d]{0,6}$")),
    # 承保新能源车3105万辆, 够装约60万辆电动车, 可支撑1.1亿辆电动车出行
    Row("count", Later(r"(?:承保|参保|投保|够装|支撑|足以让)[^,。;:、\d产销]{0,8}$")),
)

CARS_UNTOLD = (
    *MAKING,
    # 工厂单班日产达到420台
    Row("production", Later(r"日产[^,。;\d]{0,6}$"), None, PLANT),
    # 上半年国产汽车12.1万辆
    Row(
        "production",
        Later(r"(?<!中)国产(?:的)?(?:新能源|纯?电动|燃油|商用|乘用)?(?:汽|轿|整|客|货)?车(?:辆)?(?:约|达)?$"),
        None,
        None,
        frozenset({"sales"}),
    ),
    # 满载4200辆商品车的滚装船
    Row(
        "exports",
        Later(r"(?:满载|装载|载着|运载|载有|装着)[^,。;\d]{0,4}$"),
        Later(r"[^。;]{0,30}(?:轮|船|出海|出口|驶离|启航)"),
    ),
    # 在海关监管下,320辆国产汽车在滚装码头完成…;   500辆新能源汽车经上海港发往欧洲
    Row(
        "exports",
        None,
        Later(
            r"(?:来自[^,。;、\d]{2,8}的)?[^,。;、\d]{0,10}(?:汽车|车辆|新车|整车|商品车|轿车|皮卡)[^。;]{0,24}(?:海关|口岸|港区|滚装|外贸|装船|登船|(?:发往|运往|驶往|启航|前往)(?!全国|各地|国内))"
        ),
        None,
        frozenset({"sales"}),
    ),
    # 大连港完成31.2万辆, 港口已发车3.4万辆
    Row(
        "exports",
        Later(
            r"(?:(?<!香)港(?!股|元|币|交)|码头)[^,。;、\d厂]{0,8}(?:完成|发车|发运|运出|送出|发出)[^,。;\d]{0,6}$"
        ),
    ),
    # 上月发往欧洲8200辆
    Row("exports", Later(r"(?:发往|运往|驶往|销往)(?!全国|各地|国内)[^,。;\d店商]{2,8}$")),
    # 公司共有自动驾驶货车860辆, 目前运营1200辆
    Row("count", Later(r"(?:车队|共有|拥有|运营|投运|投放|保有|部署|现有|上路)[^,。;\d]{0,14}$")),
)
