"""Numbers that say for what, of whom or from where on something holds, and tell nothing themselves."""

from __future__ import annotations

from decimal import Decimal

from leapcheck.claims.distractors.number import Number
from leapcheck.patterns import Later

# 自首辆车交付以来: where a count begins
_SINCE_THE_FIRST = Later(r"(?:自|从)(?:[^,。到至]{0,6})$")
_ON_A_DAY = Later(r"[^,。;\d]{0,10}(?:19|20)\d\d年")  # 从首辆车在2021年6月下线
# 30%充至80%: between which a battery is charged
_CHARGED = Later(r"充[至到]|(?:快)?充电?(?:至|到)")
_CHARGED_TO = ("充至", "充到")
_IN_MINUTES = (
    r"(?:SOC|电量|的)?(?:直流|超级|极速)?(?:快?充电?|补能|闪充|超充|补电)?(?:过程|时间)?"
    r"(?:[为仅只约也可在需要用快时]|最快|耗时)*\d[\d.]* ?(?:分|min|秒)"
)
# 20%-80%仅需14分钟, 从20%到80%只需14分钟
_FILLED = Later(_IN_MINUTES)
_FILLED_FROM = Later(rf"[到至-]\d+%{_IN_MINUTES}")
_FILLED_TO = Later(r"\d%[到至-]$")
# 0-100km/h只需4.2秒, 从静止加速到100km/h仅4.2秒, 100-0km/h
_FROM_REST = Later(r"(?:0|零|静止|起步)[^,。;\d]{0,8}(?:加速)?[到至]$")
_TO_REST = Later(r"\d ?(?:km/h|公里/小时)?[-~—至到]$")
_WEATHER = Later(r" ?(?:的)?(?:高温|低温|气温|室温|环境|严寒|极寒)")
# 1.6升及以下轿车: which cars are meant
_CLASS_OF_CARS = Later(
    r"以[上下](?:的)?(?:、[^,。\d]{0,10})?(?:排量)?(?:的)?(?:传统|国六)?(?:燃油|汽油|柴油|节能)?的?(?:轿车|车型|乘用车|小排量|新车|汽车)"
)
# 125cc-250cc排量段, 150cc排量的车型
_CLASS_OF_ENGINES = Later(r" ?(?:及?以[上下])?排量(?:段|区间|级|车|的?[^,。;、\d]{0,4}(?:车型|市场|摩托))")
# 前20家企业中: of whom some are told
_OF_THE_FIRST = Later(r"(?:企业|车企|公司|厂商|集团|品牌|车型)[^,。;\d]{0,6}(?:[当之]?中(?!国)|里)")
# 3万到4万辆区间竞争最激烈, 第二梯队:3-4万辆格局, 在2万辆级别: which makers are meant, by what they sell
_LEVELS = ("级", "级别")
_LEAGUE = Later(
    r"(?:的)?(?:月销|销量|规模)?(?:区间|梯队|阵营|格局|档位|这[一个]档|分水岭|以[上下]的?(?:区间|梯队|阵营))"
)
_IN_A_LEAGUE = Later(r"(?:^|[,;。:])(?:在|处于|位于|而|来到|月销|单月|其中)*$")
# 50%的荣枯线: what a number is held against
_YARDSTICK = Later(r"的?(?:荣枯线|警戒线|及格线)")
# 跌破10万元、9万元两个整数关口: the marks just named
_MARKS = Later(r"(?:整数|心理|价格|重要|关键|销量|历史|大)*(?:关口|关卡|大关|台阶|门槛)")
# 1美元兑145日元, 100日元约合4.8元
_EXCHANGED_BY = frozenset(map(Decimal, (1, 100, 1000, 10000)))
_EXCHANGES = Later(
    r"(?:[可能]?兑换?|对|[=≈]|约?[合等]于?|折合|相当于|约)[^,。;\d]{0,4}\d[\d.,]*[^,。;\d万亿]{0,3}[元圆镑铢盾]"
)
# 每卖出10辆车有6辆是电动车
_OF_SO_MANY = Later(r"每[^,。;\d]{0,6}[\d一二三四五十百]+[辆台][^,。;\d]{0,6}有$")
_OUT_OF = Later("每(?:卖出|售出|销售|生产|交付|新增|增加|一?个)? ?$")
_PER_PIECE = Later("只需|仅需|用时|耗时")
# 百万工时事故率, 万元产值能耗: what a rate is taken for
_FOR_SO_MUCH = Later(
    r"(?:(?:工时|公里|台车|辆车|人次?|件|小时)[^,。;\d]{0,8}[率数]|(?:工业)?(?:产值|营收|增加值|收入)[^,。;\d]{0,4}(?:能耗|水耗|电耗|用水|用电|排放|碳排))"
)
_GIVEN = frozenset(
    (
        *("百万", "千万", "十万", "亿", "万元", "亿元", "百万元", "百万公里", "万公里"),
        *("百万小时", "万小时", "万台", "百台", "百辆"),
    )
)
# 对总投资10亿元以上的项目给予奖励: whom a policy is for
_THRESHOLD = Later(r"的[^,。;]{0,10}(?:项目|企业|工程|单位)")
_FAVOURED = Later(r"奖励|扶持|补助|补贴|给予[^,。;]{0,6}支持")
# 培育50亿元以上企业2家, 库存超过45天的品牌达18个
_SO_LARGE = Later(
    r"(?:的[^,。;\d]{0,14}|[^,。;\d]{0,4}(?:企业|公司|项目|园区|集群|龙头|工厂)[^,。;\d]{0,3})\d+ ?(?:余|多)?[家户个]"
)
_BOUNDS = ("above", "at_least", "below", "at_most", "range")
# 降幅超过20%的新能源车高达60款, 增速低于5%的省份有8个: which of them are counted
_RATE_BEFORE = Later(
    r"(?:[降涨增跌]幅|增速|增长率?|下[降滑跌]|上涨|同比|环比|占比|渗透率|利润率)(?:均|都|在|达到?|为)?$"
)
_SUCH_COUNTED = Later(
    r"的[^,。;\d]{2,12}?(?:有|共|达到?|高达|多达|仅|只|为|超过?|增至|减至)+(?:约|近)?\d+ ?(?:余|多)?[家户个款种位名]"
)
# 低于70%的经销商比重达29%: which part is told
_SUCH_A_PART = Later(
    r"的[^,。;\d]{0,4}(?:经销商|企业|车企|车型|城市|省份|品牌|用户|消费者|车主|受访者|门店|国家|公司)的?(?:比重|比例|占比|占|多达|高达|则|仅|达到?|为|有)+(?:约|近)?[\d.]+%"
)
# 三成的经销商降价超过10%, 29%的经销商达不到目标的70%: how far those go whose part is told
_OF_THOSE = Later(
    r"(?:\d%|[一二三四五六七八九]成|过半|半数|多数|[一二三四五六七八九]分之[一二三四五六七八九])的(?:[^,。;、\d]{0,6}的?)?(?:经销商|企业|车企|车型|城市|省份|品牌|用户|消费者|车主|受访者|门店|国家|公司|厂商)[^,。;\d]{0,14}$"
)
# 仅达到70%及以下目标的经销商比重
_SUCH_GROUP = Later(
    r"[^,。;、\d]{0,6}的(?:经销商|企业|车企|车型|城市|省份|品牌|用户|消费者|车主|受访者|门店|公司)的?(?:比重|比例|占比|数量|家数)"
)
_TIME_GOES = Later(
    r"(?:\d年|\d月|[一二三四五六七八九十]月|今年|本[月周年]|[上下]半年|季度?|赛程|时间|进度条?|假期|周期)(?:都|也|转眼|眼看|早|已经?|即将|将|快|就)*$"
)
# “不降3万、5万元都没诚意”: how much should be cut
_SHOULD_BE_CUT = Later(
    r"“[^“”]{0,16}不(?:降价?|便宜|优惠|让利?)个?(?:[\d.一二三四五六七八九两]+万?元?[、到至或])?$"
)
# 创造10万辆最快下线纪录, 刷新了30万辆下线的最快纪录: what a record was set for
_FASTEST = Later(
    r"(?:整车|汽车|新车)?(?:下线|交付|达成|销量|量产)?的?最[快短速][^,。;\d]{0,8}(?:[纪记]录|速度|时间)"
)
# 三颗协同算力达2100TOPS, 四芯片级联: how many of a chip it takes
_CHIPS_TOGETHER = Later(
    r"(?:[\u4e00-\u9fffA-Za-z\d]{0,8}?(?:芯片|晶片|Orin|Thor))?(?:协同|并联|级联|互联|叠加|组合|联动|并行|合力|堆叠)"
)
_CHIPS = ("颗", "片", "枚", "块")
_MILD = 48  # volts
_HYBRID = Later(" ?(?:[轻弱微中]?度?混|起动|启动|BSG|ISG|系统|电池|架构)")


def is_where_it_begins(n: Number) -> bool:
    """Whether a number is what a count or a speed begins with: 自首辆车交付以来, 零百加速."""
    if n.quantity.text[0] == "首" and _SINCE_THE_FIRST.search(n.before):
        return not _ON_A_DAY.match(n.after)
    return n.after.startswith("加速") and n.quantity.low == 0


def is_yardstick(n: Number) -> bool:
    """Whether a number is what others are held against or are equal to: 50%的荣枯线, 等于."""
    if n.after.startswith("等于") or n.before.endswith("等于"):
        return True
    return "线" in n.after and _YARDSTICK.match(n.after) is not None


def is_what_a_rate_is_for(n: Number) -> bool:
    """Whether a rate is taken for so much: 百万工时事故率, 万元产值能耗."""
    given = n.quantity.text in _GIVEN
    return given and ("率" in n.after[:6] or _FOR_SO_MUCH.match(n.text, n.quantity.end) is not None)


def is_what_it_costs(n: Number) -> bool:
    """Whether a price is for so much: 2.5万元/400公斤."""
    return n.before.endswith("元/")


def is_sum_for_which(n: Number) -> bool:
    """Whether something is told for each such sum: 每百元."""
    return n.han and n.before.endswith("每")


def is_unit_of_exchange(n: Number) -> bool:
    """Whether another money is told for each such sum: the 1美元 of 1美元兑145日元, of 1欧元=8.1元."""
    return n.quantity.low in _EXCHANGED_BY and _EXCHANGES.match(n.text, n.quantity.end) is not None


def is_out_of_how_many(n: Number) -> bool:
    """Whether a part is told of so many: 每三辆新车就有一辆, 每千人保有量."""
    return _OUT_OF.search(n.before) is not None and not _PER_PIECE.match(n.after)


def is_part_of_so_many(n: Number) -> bool:
    """Whether cars are a part of so many: the 6辆 of 每卖出10辆车有6辆是电动车."""
    return _OF_SO_MANY.search(n.before) is not None


def is_mark_of_a_record(n: Number) -> bool:
    """Whether so many were reached the fastest: 创造10万辆最快下线纪录."""
    return _FASTEST.match(n.text, n.quantity.end) is not None


def is_weather(n: Number) -> bool:
    """Whether a temperature says in which weather something holds: 零下20°C, 40°C高温."""
    if n.quantity.unit != "°C":
        return False
    return n.quantity.text.startswith("零下") or _WEATHER.match(n.after) is not None


def is_chips_together(n: Number) -> bool:
    """Whether so many chips work together, of which the power of all is told: 三颗协同算力达2100TOPS."""
    return n.word in _CHIPS and _CHIPS_TOGETHER.match(n.text, n.quantity.end) is not None


def is_mild_hybrid(n: Number) -> bool:
    """Whether 48V says which sort of hybrid is meant: 48V轻混系统."""
    return n.quantity.unit == "V" and n.quantity.low == _MILD and _HYBRID.match(n.after) is not None


def is_charge(n: Number) -> bool:
    """Whether a battery is charged from there or up to there: 30%充至80%, 20%-80%仅需14分钟."""
    if _CHARGED.match(n.after) or n.before.endswith(_CHARGED_TO):
        return True
    if n.quantity.relation == "range" or _FILLED_TO.search(n.before):
        return _FILLED.match(n.text, n.quantity.end) is not None
    return _FILLED_FROM.match(n.text, n.quantity.end) is not None


def is_speed_between(n: Number) -> bool:
    """Whether a speed says from where or up to where a car is timed: 0-100km/h, 从静止加速到100km/h, 100-0km/h."""
    q = n.quantity
    if q.low == 0 and (q.relation == "range" or _TO_REST.search(n.before)):
        return True
    return "秒" in n.text and _FROM_REST.search(n.before) is not None


def is_class_of_cars(n: Number) -> bool:
    """Whether a size of engines says which cars are meant: 1.6升及以下轿车, 125cc-250cc排量段."""
    if _CLASS_OF_ENGINES.match(n.after):
        return True
    return _CLASS_OF_CARS.match(n.quantity.text[-2:] + n.after) is not None


def is_league(n: Number) -> bool:
    """Whether so many cars say which makers are meant: 3万到4万辆区间, 在2万辆级别."""
    if n.quantity.text.endswith(_LEVELS):
        return _IN_A_LEAGUE.search(n.before) is not None
    return n.quantity.relation in ("exact", "range") and _LEAGUE.match(n.after) is not None


def is_list_of_the_first(n: Number) -> bool:
    """Whether so many are those of whom some are told: 在前20家企业中,12家为中国企业."""
    return n.before.endswith("前") and _OF_THE_FIRST.match(n.after) is not None


def is_mark_just_named(n: Number) -> bool:
    """Whether the marks just named are counted: 跌破10万元、9万元两个整数关口."""
    return n.han and n.word in ("个", "道", "大", "重") and _MARKS.match(n.after) is not None


def is_wished_for(n: Number) -> bool:
    """Whether a price should be cut by so much: “不降3万、5万元都没诚意”."""
    return "“" in n.before and _SHOULD_BE_CUT.search(n.before) is not None


def is_size_of_the_counted(n: Number) -> bool:
    """Whether those are counted that are so large: 年营收超百亿元的企业5家."""
    bounded = n.quantity.relation in ("above", "at_least")
    return bounded and _SO_LARGE.match(n.text, n.quantity.end) is not None


def is_threshold(n: Number) -> bool:
    """Whether somebody is favoured from that sum on: 对总投资10亿元以上的项目给予奖励."""
    return _THRESHOLD.match(n.after) is not None and _FAVOURED.search(n.text) is not None


def is_rate_of_the_counted(n: Number) -> bool:
    """Whether those are counted that have such a rate: 增速低于5%的省份有8个, 低于70%的经销商比重达29%."""
    if n.quantity.relation not in _BOUNDS:
        return False
    if _RATE_BEFORE.search(n.before) and _SUCH_COUNTED.match(n.text, n.quantity.end):
        return True
    if _OF_THOSE.search(n.before) or _SUCH_GROUP.match(n.after):
        return True
    return _SUCH_A_PART.match(n.text, n.quantity.end) is not None


def is_half_of_a_time(n: Number) -> bool:
    """Whether a half is that of a time which goes by: 2月已经过半."""
    return n.quantity.text == "过半" and _TIME_GOES.search(n.before) is not None


def is_top(n: Number) -> bool:
    """Whether a percentage says which are the first: Top 10%."""
    return n.before.endswith(("Top", "TOP"))
