"""Lengths of time that are none: when something was, how far back a record reaches, 90后 and 五年计划."""

from __future__ import annotations

from leapcheck.claims.distractors.number import Number
from leapcheck.patterns import Later

_AGO = Later(r"^(?:之?前|多?前)(?!装)|^后(?:的)?[,;]?")
_AGE = Later(r"^(?:岁|后(?!,))")
_REPUBLIC = (90, 130)
_REPUBLIC_BEFORE = ("民国", "比", "较", "自", "截至", "到", "及", "与", "和", "在", "于")
_MEANWHILE = Later(r"(?:一(?! ?[台辆件个套片])|期间)")
_PLANS = ("规划", "计划")
# 五年计划结束后: no length of time
_FIVE_YEARS = Later(r"(?:规划|计划)(?:结束|完成|期|中|[的内里,。])")
# 三年发展计划, 5年行动方案: what a plan is called
_CALLED_A_PLAN = Later(
    r"(?:[\u4e00-\u9fff]{0,2}(?:发展|提升|倍增|攻坚|建设|转型|升级|产品|投资|战略|经营|滚动|培育|改造|振兴|扩张))(?:规划|计划|方案|纲要)"
)
_LASTS = ("为期", "未来", "长达", "今后", "历时", "接下来")
_ORDINAL = Later(r"第[一二三四五六七八九十][、和]$")  # 第一、二年亏损5亿元
_JOINED = ("、", "和")
_OVER_YEARS = Later(r"[一二两三四五六七八九十]+年[间内]")
_OF_THOSE_YEARS = Later(r"\d\d年?(?:至|到|-|—|~)\d{2,4}年?的?这?$")  # 2013年至2015年的三年时间里
_YEARS_OR_MONTHS = ("年", "月", "个月")
_IN_SUM = Later(r"(?:累[计积]|合计|总共|共计|一共|总计|共(?!同))")  # 三年累计投入8亿元
# 5年投资36亿元, 三年豪掷百亿元: within which a sum is spent
_SPENDS = Later(
    r"(?:内|间|里|时间)?(?:再|将|拟|计划|至少)*(?:投资|投入|豪掷|斥资|砸[下入]?|烧[掉光]?)了?(?:约|近|超过?|逾|不少于)?[\d一二两三四五六七八九十百千]"
)
# 12年增长了10倍多: over which something grew
_GROWS = Later(
    r"(?:时间|[间内里来])?[就便已又再累计积共]{0,3}(?:增长|增加|增|翻|上涨|涨|扩大|提升|下降|减少|跌)了?(?:约|近|超过?|逾)?[\d一二两三四五六七八九十百]"
)
_OVER_THE_YEARS = Later(r"(?:间|来|下来)(?:[,，]|累[计积]|首次|首度|最)")  # 八年来首次
_TAKEN = tuple("用近约超历时")
_EVER_SINCE = ("来", "以来")
# 创近7天内新高, 近90天内最低值: within which it was the most
_WINDOW = Later(r"(?:内|以?来|里|间)?的?(?:次|历史|单日)?(?:最[高低大多快]|新[高低]|峰值)")
_MOVES = Later(r"[内来]?(?:累[计积]|合计|已)?(?:上|下)?[涨跌]")  # 近5个交易日累计上涨37%
# 三个月新高, 12年新低, 六年同期新高: how far back a record reaches
_RECORD = Later(
    r"(?:[以之]?来)?的?(?:历史|单[月季日周]|同[期月比])?的?(?:次|最)?(?:新[高低](?!度|端|配)|次高)"
    r"|[以之]?来?的?(?:表现|单日|单周)?最(?:[强劲弱差佳好](?=[,。;的]|$)|[大高低多少快慢](?=[,。;]|$))|来[^,。;\d]{2,8}最[大高低多]|来?的?(?:同期|单月|单季)?(?:最[高低]的?(?:历史)?(?:水平|点|值|[纪记]录|[,。;]|$)|(?<=期)[高低](?:[,。;]|$))"
)
_SPENT = tuple("用约历时")
_THIS_ONE = (
    *("本", "这", "关键", "黄金", "头", "前", "上", "上个", "下", "下个"),
    *("今后", "今后的", "接下来", "接下来的", "今年后", "全年后", "今年最后", "全年最后", "年内最后"),
)
# 低温环境下15分钟充满
_UNDER = tuple(f"{what}下" for what in ("环境", "条件", "情况", "温", "模式", "状态", "工况", "功率", "电压"))
# 12个月预期市盈率: which kind of figure is told
_OF_THE_MONTHS = Later(r"(?:远期|动态|滚动|预期)?(?:预期|目标价|市盈率|移动平均|均线)")
# 一周马上结束了, 一年即将过去: the one that passes
_PASSING = Later(
    r"(?:已经?|就|又|也|马上|即将|很快|快|转眼|匆匆|就要|将|都|要)*(?:结束|过去|过完|收官|画上句号)"
)
_GONE_BY = Later(r"(?:过去|前|上|后|下)一?个?$")  # 在过去一周上涨了16%, 前一个10年里
_AFTER_LAUNCH = Later(r"(?:上市|开售|发布|预售|亮相|开订|上线)(?:后|仅|的)?$")
_OF_A_FLOW = Later(r"(?:累[计积]|共|就|狂|热)?(?:[销卖售产造赚亏]|交付|出口|营收|净利|净赚|净亏|盈利|大卖)")
# 半年回顾, 半年考: what is looked back upon, no length of time
_REVIEWED = Later(r"(?:大?考(?!虑|察|试)|回顾|盘点|总结|榜|成绩单|战报|度报告)")
# 在239天内累计上线500座: what was done in a time
SO_MUCH_DONE = Later(
    r"[就便即]?(?:累[计积]|总共|一共|共|连续)?(?:上线|建成|建起|落成|开出|开设|新开|新建|投运|投放|完成|安装)了?(?:约|近|超过?|逾)?\d"
)
_ONE = Later(r"一个?(?:周|星期|月|年|天|季度)")
_POINTED_AT = tuple("的这那新又")
# 建厂60周年 says how old it is, 十周年庆典 which feast it was
_ANNIVERSARY = Later(
    r"(?:创立|成立|建厂|建司|诞生|创建|创办|建成|组建|开业|实施|施行|问世|投产|通车|建交|入华|(?:加入|进入|登陆)[^,。;\d]{2,8})$"
)
_FEAST = Later(r"(?:的)?(?:活动|庆典|庆祝|晚会|发布会|之夜|纪念)")
_DAY = 24  # hours
# 24小时通关: that it never closes
_AROUND_THE_CLOCK = Later(
    r"(?:不?间?断?)(?:通关|营业|服务|值班|值守|运行|运转|运营|开放|作业|生产|接单|轮班|通行|验放|预约)|连轴转|三班倒|昼夜"
)
_LASTED = (
    *("用时", "历时", "耗时", "仅", "仅用", "近", "超", "不到", "为期", "用了", "连续", "时隔", "至今"),
    *("上市", "开售", "预售", "开订"),  # 上市一个月,大定破4万台
    *("晚", "晚了", "早", "早了", "推迟", "推迟了", "提前", "提前了", "延后", "延后了", "延迟", "延迟了"),
)
_LONG = ("内", "时间", "的时间", "左右", "多", "里", "期", "一台", "一辆", "一件")
# 10年期国债收益率, 7天期逆回购: the name of a paper
_NAMES_A_BOND = Later(r"期的?[^,。;\d的贷]{0,6}(?:债|逆回购|央行票据|LPR|期货|主力合约)")
_BEFORE_OR_AFTER = ("前", "以后")


def is_moment(n: Number) -> bool:
    """Whether a time says when, or how old somebody is: 三年前, 两天后, 90后, 两年期间."""
    return bool(_AGO.match(n.after) or _AGE.match(n.after) or _MEANWHILE.match(n.after))


def is_year_of_the_republic(n: Number) -> bool:
    """Whether years count from 1912, as in Taiwan: 比110年略有增长, 自108年起."""
    high = n.quantity.high
    told = n.word == "年" and not n.han and high is not None and _REPUBLIC[0] <= high <= _REPUBLIC[1]
    return told and n.before.endswith(_REPUBLIC_BEFORE)


def is_one_of_a_row(n: Number) -> bool:
    """Whether a number only says which of a row: the 二年 of 第一、二年, the 第十一个 of 第十一个五年规划."""
    if n.quantity.ordinal and n.after.startswith("五年"):
        return True
    return n.han and n.before.endswith(_JOINED) and _ORDINAL.search(n.before) is not None


def is_plan(n: Number) -> bool:
    """Whether a time is part of the name of a plan: 第十一个五年规划, 在五年计划结束后, 升级三年行动."""
    if n.after.startswith("行动"):
        return True
    if not (n.hedged or n.before.endswith(_LASTS)) and _CALLED_A_PLAN.match(n.text, n.quantity.end):
        return True
    if not n.after.startswith(_PLANS):
        return False
    return n.before.endswith("个") or (n.han and _FIVE_YEARS.match(n.after) is not None)


def is_time_of_a_flow(n: Number) -> bool:
    """Whether a time is that in which so much was sold, spent or gained: 三年累计投入8亿元, 半年卖出81万辆."""
    q = n.quantity
    if n.han and (_OVER_YEARS.fullmatch(q.text + n.after[:1]) or q.text.endswith("年间")):
        return True
    if "年" in q.text and _OF_THOSE_YEARS.search(n.before):
        return True
    if n.word in _YEARS_OR_MONTHS and not n.before.endswith(_LASTS):
        spent = not n.hedged and _SPENDS.match(n.after)
        if spent or _IN_SUM.match(n.after) or _GROWS.match(n.after):
            return True
    if n.word in _YEARS_OR_MONTHS and _OVER_THE_YEARS.match(n.after) and not n.before.endswith(_TAKEN):
        return True
    if n.han and "几" in q.text and n.after.startswith(_EVER_SINCE):
        return True  # 十几年来
    return q.text == "半年" and _OF_A_FLOW.match(n.after) is not None


def is_reach_of_a_record(n: Number) -> bool:
    """Whether a time is how far back something is the most: 创近7天内新高, 三个月新高."""
    if n.quantity.text.startswith("近"):
        moved = n.word == "个交易日" and _MOVES.match(n.after)
        if moved or _WINDOW.match(n.after):
            return True
    return not n.before.endswith(_SPENT) and _RECORD.match(n.after) is not None


def is_which_time(n: Number) -> bool:
    """Whether a time is one that is pointed at or reckoned from: 这三年, 前两个月, 上市一周内, 在三天内."""
    this = n.before.endswith(_THIS_ONE) and not n.before.endswith(_UNDER)
    if this or (n.before.endswith("按") and n.after.startswith("计算")):
        return True
    within = n.quantity.text.endswith("内")
    if within and SO_MUCH_DONE.match(n.after):
        return False
    if n.word == "日" or (within and n.before.endswith("在")):
        return True
    soon = n.word != "个工作日" and (within or n.after.startswith("内"))
    if soon and _AFTER_LAUNCH.search(n.before):
        return True  # 上市一周内,大定破万
    return n.before.endswith(_POINTED_AT) and _ONE.fullmatch(n.quantity.text) is not None


def is_horizon(n: Number) -> bool:
    """Whether a time says which kind of a figure is told: 12个月预期市盈率."""
    return _OF_THE_MONTHS.match(n.after) is not None


def is_gone_by(n: Number) -> bool:
    """Whether a time is only the last one of its length: 在过去一周, 前一个10年里, 一周马上结束了."""
    single = n.quantity.text.startswith("一") or n.before.endswith("个")
    if single and _PASSING.match(n.after):
        return True
    return single and _GONE_BY.search(n.before) is not None


def is_review(n: Number) -> bool:
    """Whether a time is what is looked back upon: 半年回顾."""
    return _REVIEWED.match(n.after) is not None


def names_a_bond(n: Number) -> bool:
    """Whether a time is part of the name of a bond: 10年期国债."""
    return _NAMES_A_BOND.match(n.after) is not None


def is_feast(n: Number) -> bool:
    """Whether a number of years is what is celebrated, and not how long a thing has been there: 十周年庆典."""
    return n.word == "周年" and (not _ANNIVERSARY.search(n.before) or _FEAST.match(n.after) is not None)


def is_around_the_clock(n: Number) -> bool:
    """Whether hours say that something never closes: 24小时通关."""
    return n.word == "小时" and n.quantity.high == _DAY and _AROUND_THE_CLOCK.match(n.after) is not None


def is_one_time(n: Number) -> bool:
    """Whether a single time, or a half, lasts no time by the words around it: 一年, but not 用时一年, 一年内."""
    q = n.quantity
    if not n.han or n.word == "周年" or q.high is None:
        return False
    if q.low == q.high == 1:
        return not (n.hedged or n.before.endswith(_LASTED) or n.after.startswith(_LONG))
    return q.high < 1 and n.after.startswith(_BEFORE_OR_AFTER)
