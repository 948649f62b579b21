"""Tells the numbers that mean something from those that do not: idioms, names, list markers, pointers."""

from __future__ import annotations

import re
from decimal import Decimal

from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.idioms import FEW, are_had, is_great, is_great_in_figures

_HAN_NUMBER = re.compile(r"[一二两三四五六七八九十百千万亿半数几]")
# Classifiers that seldom count anything in the trade: 一级, 三类, 两点, 三道防线.
_WEAK = frozenset("级类步点面道对层代期手界排城股站部行本把片张头字组门环市省县岁域单列国幅票例根起轮席")
_WEAK_IN_FIGURES = frozenset("点级股期代部手号城行")  # 3级, 2期: no counts in figures either
_POINTING = Later(r"(?:[这那该前后另每某各上述其他任何同一哪首末]|其余|上述|其他|最后|以下|下面)$")
_GENERIC = Later(
    r"^(?:收入(?!来)|指标|数据|公司|品牌|方面|市场|阶段|原因|方向|维度|关键|核心|问题|方式|因素|部分|层面|领域|日本公司|条件|特点|人|集团|车企|企业|方案|角度|月后|选择|机会|世界|时代"
    r"|季度|最原始|企业之间|国家|变化|字|数字|趋势|挑战|主要|重要|重点|要素|优势|词|环节|身份|目标|亮点|场景|节点|字母|多月|话题|产品|版本|项目|车型|季度业绩|合作"
    r"|时间)"
)
_ASPECTS = Later(r"(?:主要|重要|核心)?(?:方面|原因|层面|角度|问题|特点|理由|因素)")
_ARTICLE_ONE = Later(r"^一(?!个?(?:多?月|年|季度|小时|周|天|成|半|倍|名|亿|万|千|百))")
_IN_SUM = Later(r"(?:累计|合计|总共|共计|一共|总计|共(?!同))")  # 三年累计投入8亿元
_OVER_THE_YEARS = Later(r"(?:间|来|下来)(?:[,，]|累计|首次|首度|最)")  # 八年来首次
_ORDINAL = Later(r"第[一二三四五六七八九十][、和]$")  # 第一、二年亏损5亿元
# 创近7天内新高, 近90天内最低值: within which it was the most
_WINDOW = Later(r"(?:内|以?来|里|间)?的?(?:次|历史|单日)?(?:最[高低大多快]|新[高低]|峰值)")
# 五年计划结束后: no length of time
_FIVE_YEARS = Later(r"(?:规划|计划)(?:结束|完成|期|中|[的内里,。])")
# 三个月新高, 12年新低, 六年同期新高: how far back a record reaches
_RECORD = Later(
    r"(?:[以之]?来)?的?(?:历史|单[月季日周]|同[期月比])?的?(?:次|最)?(?:新[高低](?!度|端|配)|次高)"
    r"|来[^,。;\d]{2,8}最[大高低多]|来?的?(?:同期|单月|单季)?(?:最[高低](?:水平|点|值|[纪记]录|[,。;]|$)|(?<=期)[高低](?:[,。;]|$))"
)
# 24小时通关: that it never closes
_AROUND_THE_CLOCK = Later(
    r"(?:不?间?断?)(?:通关|营业|服务|值班|值守|运行|运转|运营|开放|作业|生产|接单|轮班|通行|验放|预约)"
)
_MOVES = Later(r"[内来]?(?:累计|合计|已)?(?:上|下)?[涨跌]")  # 近5个交易日累计上涨37%
# 12年增长了10倍多: over which something grew
_GROWS = Later(
    r"(?:时间|[间内里来])?[就便已又再累计共]{0,3}(?:增长|增加|增|翻|上涨|涨|扩大|提升|下降|减少|跌)了?(?:约|近|超过?|逾)?[\d一二两三四五六七八九十百]"
)
_AGO = Later(r"^(?:之?前|多?前)(?!装)|^后(?:的)?[,;]?")
_SERIAL = re.compile(
    r"(?:电话|热线|传真|编号|股票代码|代码|证券代码|邮编|(?<![配装设准储])备|编号|ISO|ICP|GB/T)[:： ]*$"
)
_UNIT_NOTE = Later(r"单位[:：] ?(?:人民币)?$")  # 单位:亿元, above a table
# 自首辆车交付以来: where a count begins;  30%充至80%: between which a battery is charged
_SINCE_THE_FIRST = Later(r"(?:自|从)(?:[^,。]{0,6})$")
_ON_A_DAY = Later(r"[^,。;\d]{0,10}(?:19|20)\d\d年")  # 从首辆车在2021年6月下线
_CHARGED = Later(r"充[至到]|(?:快)?充电?(?:至|到)")
_OF_A_FLOW = Later(r"(?:累计|共|就|狂|热)?(?:[销卖售产造赚亏]|交付|出口|营收|净利|净赚|净亏|盈利|大卖)")
# 建厂60周年 says how old it is, 十周年庆典 which feast it was
_FEAST = Later(r"(?:的)?(?:活动|庆典|庆祝|晚会|发布会|之夜|纪念)")
_ANNIVERSARY = Later(
    r"(?:创立|成立|建厂|建司|诞生|创建|创办|建成|组建|开业|实施|施行|问世|投产|通车|建交|入华|(?:加入|进入|登陆)[^,。;\d]{2,8})$"
)
# 1.6升及以下轿车: which cars are meant;  50%的荣枯线: what a number is held against
_CLASS_OF_CARS = Later(
    r"以[上下](?:的)?(?:、[^,。\d]{0,10})?(?:排量)?(?:的)?(?:传统|国六)?(?:燃油|汽油|柴油|节能)?的?(?:轿车|车型|乘用车|小排量|新车|汽车)"
)
_YARDSTICK = Later(r"的?(?:荣枯线|警戒线|及格线)")
_ABOUT_ITSELF = Later(r"(?:本文|全文)(?:共|约)?\d+字")  # 本文4633字,约6.6分钟
_OUT_OF = Later("每(?:卖出|售出|销售|生产|交付|新增|增加|一?个)? ?$")
_PER_PIECE = Later("只需|仅需|用时|耗时")
_QUOTES = Later(r"[^,。;]{0,10}股吧[\])]")  # 某某股份[24.92 -1.77% 股吧]: what a page adds to a name
# 三家合计超过七成, 两家份额之和: those just named
_TOGETHER = Later(
    r"(?:[\u4e00-\u9fff]{0,6}[车企公司])?(?:份额|销量|占比|市值|营收|公司)?(?:合计|之和|加起来|[加捆放合]在一起|相加|总和|共占|一共|合占)"
    r"|(?:还是|依次|分别|仅差|只差|相差|差距|不相上下|打平|平分|均为|之间|各自|轮流|你追我赶)"
)
_ALL_PLANTS = Later(r"(?:海外|国内|境外|国外|全球|旗下|本土)$")  # 海外三厂
_OF_THEM = Later(r"(?:公司|企业|车企)?(?:之中|当中)")
# 创新指数为110.9, PMI升至50.3;   库存系数…,比5月上升0.13
_INDEX = Later(r"(?:指数|PMI|采购经理人?指数|景气度|信心值)(?:[为达是至到升降]|已|仍|约|回升|回落|录得|报)*$")
_POINTS_OF_INDEX = Later(
    r"(?:系数|指数|PMI)[^。;]{0,30}(?:上升|下降|提高|回落|回升|降低|增加|减少|[升降跌涨])(?:了|约)?$"
)
# 百万工时事故率0.42
RATE_OF_MANY = Later(r"(?:事故|故障|损工|工伤|投诉|缺陷|伤害)(?:频)?率(?:[为达是至到升降]|已|仅|约)*$")
# 百万工时事故率, 万元产值能耗: what a rate is taken for
_FOR_SO_MUCH = Later(
    r"(?:(?:工时|公里|台车|辆车|人次?|件|小时)[^,。;\d]{0,8}[率数]|(?:工业)?(?:产值|营收|增加值|收入)[^,。;\d]{0,4}(?:能耗|水耗|电耗|用水|用电|排放|碳排))"
)
_GIVEN = frozenset(
    {
        "百万",
        "千万",
        "十万",
        "亿",
        "万元",
        "亿元",
        "百万元",
        "百万公里",
        "万公里",
        "百万小时",
        "万小时",
        "万台",
        "百台",
        "百辆",
    }
)
_COEFFICIENT = Later(
    r"(?:(?:库存|风阻)系数|车桩比|桩车比)(?:已经?|仅|约|也|都)*(?:为|达到?|是|升至|降至|有|低至)?(?:约|近|仅)?$"
)
# 每卖出10辆车有6辆是电动车
_OF_SO_MANY = Later(r"每[^,。;\d]{0,6}[\d一二三四五十百]+[辆台][^,。;\d]{0,6}有$")
_PARTED = Later(r"(?:可|大致)?分(?:为|成|作)?(?:了|[A-Za-z、]{1,10})?$")  # 分为A、B、C三类
_ALL_CITIES = Later(r"(?:全国|国内|覆盖|进入|布局|超)了?$")  # 全国30城
# 进军德国、荷兰、丹麦四国
_ENTERED = Later(r"(?:进军|进入|登陆|覆盖|布局|在)[^,。;]{2,24}(?:、|和)[^,。;、]{2,6}$")
_AFTER_LAUNCH = Later(r"(?:上市|开售|发布|预售|亮相|开订|上线)(?:后|仅|的)?$")
_AGE = Later(r"^(?:岁|后(?!,))")
_SEATS = ("占据", "占", "拿下", "独占", "包揽", "共占", "夺得")  # 前十中占据六席
_BUILT_EACH = Later(r"各(?:自|新)?(?:建|设|有|开|布局|规划)[设立了成]{0,2}$")  # 两地各建一座
# 在长沙建一座电池厂, 眼下只开出一条线
_BUILT_ONE = Later(r"(?:[新扩增再筹]?建(?:成|设|立|起|造)?|开[出设]|上马|[只仅]有|投[建产])了?$")
_DOWN_TO = Later(r"(?:减|缩|降|裁)[少减]?[至到为剩]了?$")  # 五家工厂缩减至一家
_A_PLANT = Later(
    r"[^,。;、\d]{0,14}(?:\d[\d.]*万?[辆台套只件吨][^,。;\d]{0,10})?(?:工厂|厂(?![商家])|基地|产线|生产线)|线(?![索路束])"
)
_CLUB = Later("[辆台]?级?俱乐部")  # 百万辆俱乐部
# 20万级SUV, 百万级豪车: which cars are meant, by what they cost
PRICE_BAND = Later(
    r"级?的?[^,。]{0,4}(?:车型|市场|价位|价格带|区间|销冠|冠军|第一|最强|纯电|轿车|SUV|的车|小车|豪车|代步车|家用车|座驾)"
)
LOWEST_INDEX = 100  # points
_TURNS = frozenset({90, 180, 270, 360, 720})  # degrees: 360度环视
# 跌破10万元、9万元两个整数关口: the marks just named
_MARKS = Later(r"(?:整数|心理|价格|重要|关键|销量|历史|大)*(?:关口|关卡|大关|台阶|门槛)")
_SEATS_OF_A_CAR = Later(r"(?:版|车型|布局|[^,。;]{0,6}(?:SUV|MPV|轿车|座舱|座椅))")  # 七座版, 五座纯电SUV
# 对总投资10亿元以上的项目给予奖励: whom a policy is for
_THRESHOLD = Later(r"的[^,。;]{0,10}(?:项目|企业|工程|单位)")
# 培育50亿元以上企业2家, 库存超过45天的品牌达18个
_SO_LARGE = Later(
    r"(?:的[^,。;\d]{0,14}|[^,。;\d]{0,4}(?:企业|公司|项目|园区|集群|龙头|工厂)[^,。;\d]{0,3})\d+ ?(?:余|多)?[家户个]"
)
# 降幅超过20%的新能源车高达60款, 增速低于5%的省份有8个: which of them are counted
_SUCH_COUNTED = Later(
    r"的[^,。;\d]{2,12}?(?:有|共|达到?|高达|多达|仅|只|为|超过?|增至|减至)+(?:约|近)?\d+ ?(?:余|多)?[家户个款种位名]"
)
# 低于70%的经销商比重达29%: which part is told
_SUCH_A_PART = Later(
    r"的[^,。;\d]{0,4}(?:经销商|企业|车企|车型|城市|省份|品牌|用户|消费者|车主|受访者|门店|国家|公司)的?(?:比重|比例|占比|占|多达|高达|则|仅|达到?|为|有)+(?:约|近)?[\d.]+%"
)
_RATE_BEFORE = Later(
    r"(?:[降涨增跌]幅|增速|增长率?|下[降滑跌]|上涨|同比|环比|占比|渗透率|利润率)(?:均|都|在|达到?|为)?$"
)
# “不降3万、5万元都没诚意”: how much should be cut
_SHOULD_BE_CUT = Later(
    r"“[^“”]{0,16}不(?:降价?|便宜|优惠|让利?)个?(?:[\d.一二三四五六七八九两]+万?元?[、到至或])?$"
)
_ROUND = Later(r"[十百千万]+亿|[百千]万")
_ERA = Later(r"(?!市值|产值|营收|销量)[^,。;\d]{0,6}(?:新?阶段|时代|赛道|蓝海|新纪元)")  # 步入千亿保费新阶段
_CHARGED_SO_FAST = Later(r"充|放电|倍率|电芯|电池")  # 5C超充; 3C产品 and 2C端 are no rates
_AT_THAT_RATE = Later(r"(?:快充|超充|充放?电|放电|倍率)+(?:循环)?(?:时|下|工况|条件)")  # 在5C快充时仍保持…
_NO_RATE = Later(
    r" ?(?:产品|电子|家电|消费|行业|领域|卖场|类|零售|配件|业务|市场|模式|客户|用户|店|品牌|制造|设备)"
)
_A_CARRIER = Later(r" ?(?:级|型)?的?(?:PCTC|PCC|汽车(?:运输)?船|滚装船|船)")  # 一艘6500CEU PCTC: its class
_FAVOURED = Later(r"奖励|扶持|补助|补贴|给予[^,。;]{0,6}支持")
_DIGIT = re.compile(r"\d")
_MARKER = Later(r"^[ (]?\d{1,2}[.、)]")
# 半年回顾, 半年考: what is looked back upon, no length of time
_REVIEWED = Later(r"(?:大?考(?!虑|察|试)|回顾|盘点|总结|榜|成绩单|战报|度报告)")


def is_distractor(quantity: Quantity, kind: str | None, text: str) -> bool:
    """Whether a number of a sentence is no claim, by its own form and the words at its sides."""
    before, after = text[: quantity.start], text[quantity.end : quantity.end + 12]
    han = _HAN_NUMBER.search(quantity.text) is not None and not _DIGIT.search(quantity.text)
    word = quantity.noun or ""
    counted = word == "行" or "万" in quantity.text or "亿" in quantity.text  # 代码70万行
    if (not counted and _SERIAL.search(before[-8:])) or (han and _UNIT_NOTE.search(before[-8:])):
        return True
    if (
        ("俱乐部" in after and _CLUB.match(after))
        or after.startswith("等于")
        or before.endswith("等于")
        or (quantity.text.endswith("+") and after[:1].isascii() and after[:1].isalnum())
    ):
        return True
    if (
        kind in ("count", "duration", "person", None)
        and han
        and before.endswith(("“", "「", "‘"))
        and re.match(r"[\u4e00-\u9fff]{1,8}[”」’]", after)
    ):
        return True  # a coined name: “五分钟产业圈”
    if (
        kind in ("count", "person")
        and (word in ("款", "届", "版") or (word == "人" and after.startswith("大")))
        and re.fullmatch(r"20[0-3]\d ?[款届人版]", quantity.text)
    ):
        return True
    if quantity.unit == "°C" and (
        quantity.text.startswith("零下") or re.match(r"(?:的)?(?:高温|低温|环境|严寒|极寒)", after)
    ):
        return True
    if kind in ("duration", "count") and han and before.endswith(("、", "和")) and _ORDINAL.search(before):
        return True
    if quantity.ordinal and after.startswith("五年"):
        return True  # 第十一个五年规划
    if quantity.text[0] == "首" and _SINCE_THE_FIRST.search(before) and not _ON_A_DAY.match(after):
        return True
    if kind == "percent" and (_CHARGED.match(after) or before.endswith(("充至", "充到"))):
        return True
    if kind == "vehicle" and _OF_SO_MANY.search(before):
        return True
    if kind in ("vehicle", "person", "count") and _OUT_OF.search(before) and not _PER_PIECE.match(after):
        return True  # 每三辆新车就有一辆, 每千人保有量
    if kind == "volume" and _CLASS_OF_CARS.match(quantity.text[-2:] + after):
        return True
    if (kind == "money" and before.endswith("每") and han) or ("线" in after and _YARDSTICK.match(after)):
        return True
    if quantity.low == 0 and after.startswith("加速"):
        return True
    if text.startswith(("本文", "全文")) and _ABOUT_ITSELF.match(text):
        return True
    if "股吧" in after and _QUOTES.match(after):
        return True
    if kind == "duration" and _REVIEWED.match(after):
        return True
    if quantity.text == "一角" and before.endswith("冰山"):
        return True
    if quantity.text in _GIVEN and (_FOR_SO_MUCH.match(text, quantity.end) or "率" in after[:6]):
        return True
    if kind is None and _ERA.match(after) and _ROUND.fullmatch(quantity.text):
        return True
    if quantity.text in ("万", "亿", "千", "百"):
        return True  # 申万, 亿欧: part of a name
    if quantity.text[-1:].isdigit() and text.endswith(("..", "…")) and not after.strip(".…"):
        return True  # 收入为人民币318.4...: the end of a headline is cut off
    if kind in ("money", None) and "“" in before and _SHOULD_BE_CUT.search(before):
        return True
    if kind is None:
        return _unitless(quantity, han, before, after)
    if kind == "count" and (_OF_THEM.match(after) or before.endswith(("这", "那", "上述", "前述"))):
        return True
    if (
        kind == "count"
        and han
        and (_TOGETHER.match(after) or (word == "件" and after.startswith(("事", "大事"))))
    ):
        return True
    if quantity.text == "一番" and not after.startswith("以上"):
        return True  # 另一番景象
    if kind == "person" and quantity.low == 1 and before.endswith(("没有", "无", "没")):
        return True
    if word == "厂" and not _ALL_PLANTS.search(before):
        return True
    if han and kind == "count" and re.match(r"(?:数字|数据|名字|字母)", after):
        return True
    if quantity.text.startswith("首") and re.match(r"(?:设备|机床|仪器|机器)", after):
        return True
    if (
        quantity.low == 1 == quantity.high
        and _ARTICLE_ONE.match(quantity.text)
        and not (
            _BUILT_EACH.search(before)
            or (word != "家" and _BUILT_ONE.search(before) and _A_PLANT.match(text, quantity.end))
            or _DOWN_TO.search(before)
        )
        and kind in ("count", "vehicle", "area")
    ):
        return True
    if kind == "count":
        if word == "点" and "." in quantity.text and (quantity.low or quantity.high or 0) >= LOWEST_INDEX:
            return False  # 报22027.07点
        if word == "席" and before.endswith(_SEATS):
            return False
        if word in ("类", "种", "级", "期", "档") and _PARTED.search(before):
            return False
        if word == "城" and _ALL_CITIES.search(before):
            return False
        if word == "国" and han and _ENTERED.search(before):
            return False
        if word in _WEAK and (han or (word in _WEAK_IN_FIGURES and not _many_pieces(quantity))):
            return True
        if (
            word in ("个", "家", "款", "种", "项", "大", "座", "次", "条", "场")
            and han
            and not _hedged(quantity)
        ):
            small = quantity.high is not None and quantity.high <= 2
            if _ASPECTS.match(after):
                return True
            if _POINTING.search(before) or (
                small and (_GENERIC.match(after.lstrip("的")) or word in ("种", "次"))
            ):
                return True
        if _POINTING.search(before) and han:
            return True
    if kind == "count" and han and word in ("个", "道", "大", "重") and _MARKS.match(after):
        return True
    if kind == "count" and word == "座" and han and _SEATS_OF_A_CAR.match(after):
        return True
    if before.endswith("元/"):
        return True  # 2.5万元/400公斤
    if quantity.unit == "C" and (
        _NO_RATE.match(after)
        or _AT_THAT_RATE.match(after)
        or not _CHARGED_SO_FAST.search(text, max(0, quantity.start - 24), quantity.end + 16)
    ):
        return True
    if word == "CEU" and _A_CARRIER.match(after):
        return True
    if (
        kind == "percent"
        and quantity.relation in ("above", "at_least", "below", "at_most", "range")
        and (
            (_RATE_BEFORE.search(before) and _SUCH_COUNTED.match(text, quantity.end))
            or _SUCH_A_PART.match(text, quantity.end)
        )
    ):
        return True
    bounded = kind in ("money", "duration") and quantity.relation in ("above", "at_least")
    if bounded and _SO_LARGE.match(text, quantity.end):
        return True  # 年营收超百亿元的企业5家
    if kind == "money" and _THRESHOLD.match(after) and _FAVOURED.search(text):
        return True
    if kind == "energy" and quantity.text.endswith("度") and quantity.low in _TURNS and after[:1] != "电":
        return True
    if kind == "money" and quantity.text == "一块" and not after.startswith("钱"):
        return True
    if kind == "person":
        if before.endswith("前") and word in ("位", "名"):
            return True  # 前两位的份额
        if (
            han
            and not _hedged(quantity)
            and (word == "人" or word == "户")
            and (quantity.high or Decimal(9)) <= 3
        ):
            return True
        if (
            word in ("位", "名")
            and han
            and quantity.high == 1
            and not re.match(r"^(?:女性|外籍|独立|执行|员工|董事)", after)
        ):
            return True
        if word == "户" and not re.search(r"\d", quantity.text):
            return True
    if kind == "duration":
        return _duration(quantity, han, before, after, word)
    if (
        kind in ("mass", "length", "volume", "spec", "energy", "power", "area")
        and han
        and not _hedged(quantity)
    ):
        return quantity.high is not None and quantity.high <= 10
    return kind == "percent" and before.endswith(("Top", "TOP"))


def _many_pieces(quantity: Quantity) -> bool:
    """Whether 部 counts goods, as it does in Hong Kong (73.6万部), or 股 shares (2.1亿股), or 行 lines of code."""
    return quantity.noun in ("部", "股", "行") and (quantity.low or quantity.high or 0) >= 1000


def _hedged(quantity: Quantity) -> bool:
    return quantity.relation not in ("exact", "range")


def _duration(quantity: Quantity, han: bool, before: str, after: str, word: str) -> bool:
    if _AGO.match(after) or _AGE.match(after) or re.match(r"(?:一(?! ?[台辆件个套片])|期间)", after):
        return True
    if after.startswith(("规划", "计划")) and (before.endswith("个") or (han and _FIVE_YEARS.match(after))):
        return True  # 第十一个五年规划, 在五年计划结束后
    if han and re.fullmatch(r"[一二两三四五六七八九十]+年[间内]", quantity.text + after[:1]):
        return True
    if word in ("年", "月") and (_IN_SUM.match(after) or _GROWS.match(after)):
        return True
    if quantity.text.startswith("近") and (
        _WINDOW.match(after) or (word == "个交易日" and _MOVES.match(after))
    ):
        return True
    if not re.search(r"[用约历时]$", before) and _RECORD.match(after):
        return True
    if han and "几" in quantity.text and after.startswith(("来", "以来")):
        return True  # 十几年来
    if word in ("年", "月") and _OVER_THE_YEARS.match(after) and not re.search(r"[用近约超历时]$", before):
        return True
    if re.search(r"(?:本|这|关键|黄金|头|前|上个?|下个?|今后的?|接下来的?)$", before) or (
        before.endswith("按") and after.startswith("计算")
    ):
        return True
    if (
        word != "个工作日"
        and (quantity.text.endswith("内") or after.startswith("内"))
        and _AFTER_LAUNCH.search(before)
    ):
        return True  # 上市一周内,大定破万
    if quantity.text == "半年" and _OF_A_FLOW.match(after):
        return True  # 半年卖出81万辆
    if word == "日" or (before.endswith("在") and quantity.text.endswith("内")):
        return True
    if re.fullmatch(r"一个?(?:周|星期|月|年|天|季度)", quantity.text) and re.search(r"[的这那新]$", before):
        return True
    if word == "周年":
        return not _ANNIVERSARY.search(before) or bool(_FEAST.match(after))
    if word == "小时" and quantity.high == 24 and _AROUND_THE_CLOCK.match(after):
        return True
    if word == "小时" and quantity.high == 24 and re.match(r"(?:内|不|在线|待命|客服|热线)", after):
        return False
    if han and quantity.low == quantity.high == 1:
        return not (
            _hedged(quantity)
            or re.search(
                r"(?:用时|历时|仅用?|近|超|不到|耗时|为期|用了|连续|时隔|[晚早]了?|推迟了?|提前了?|延[后迟]了?)$",
                before,
            )
            or re.match(r"(?:内|时间|左右|多|里|期|一[台辆件])", after)
        )
    return (
        han
        and quantity.high is not None
        and quantity.high < 1
        and re.match(r"(?:前|以后)", after) is not None
    )


def is_index(q: Quantity, text: str) -> bool:
    """Whether a number without a unit is an index, its change, or a rate of accidents: PMI为50.3."""
    if q.unit is not None or "万" in q.text or "亿" in q.text:
        return False
    return any(pattern.search(text, 0, q.start) for pattern in (_INDEX, _POINTS_OF_INDEX, RATE_OF_MANY))


def _unitless(quantity: Quantity, han: bool, before: str, after: str) -> bool:
    """A number without a unit is a claim only with a magnitude, a hedge or the digits of a count."""
    if quantity.ordinal:
        return True
    number = quantity.low if quantity.low is not None else quantity.high
    if (
        number is not None
        and is_great(after)
        and (number > FEW or are_had(before + quantity.text, len(before)))
    ):
        return False
    if is_great_in_figures(quantity.text + after, len(quantity.text)):
        return False
    if han and quantity.text.endswith(("级", "级别")):
        return not PRICE_BAND.match(after)
    if _COEFFICIENT.search(before) or is_index(quantity, before):
        return False
    magnitude = "万" in quantity.text or "亿" in quantity.text
    if han:
        return not (magnitude or (_hedged(quantity) and re.search(r"[百千]", quantity.text)))
    if magnitude or ("," in quantity.text and number is not None and number >= 1000):
        return False
    if (
        _hedged(quantity)
        and quantity.relation != "approx"
        and (quantity.text.endswith("+") or re.match(r"(?:的|,|。)?", after))
    ):
        return not quantity.text.endswith("+")
    return True
