"""Changes: whether a percentage is one, over the year, over the month or over another time, and which way it goes."""

from __future__ import annotations

import re

from leapcheck.claims.sentences import Sentence
from leapcheck.compiled import compiled
from leapcheck.model import Quantity
from leapcheck.patterns import THAN, Later

GROWTH = frozenset({"yoy", "mom", "cagr", "growth"})
# A change of a flow over its last year's value is 同比 even where the word is left out.
FLOW_NOUNS = Later(
    r"销量|产销|销售|营收|收入|利润|盈利|净利|出口|外销|进口(?!商|税|关税|汽车|车|零部件)|产量|交付|装机|出货|(?<!公布)(?<!发布)业绩|溢利|纯[利益]|业(?:利益|收益)|盈余|零售|批发|订单|注册(?!资[本金]|地)|上牌|上险|卖出|售出|销车|产车|[少多][赚卖]"
    # what the offices of statistics tell: 工业增加值, 技改投资, 用电量, 货物吞吐量
    r"|增加值(?!的?(?:综合)?能耗|用水|碳|二氧化碳)|(?:固定资产|技改|工业|技术改造|民间|开发|设备|设施|[^,。;\d]业)投资|[发用]电量?|[客货]运量|吞吐量|运输量|贸易额|进出口"
)
# 德国只有8万辆,增幅却达15%: the number before a change says that it is of a flow
_FLOW_TOLD = Later(
    r"[\d万千多余](?:[辆台]|GWh|MWh|吉瓦时|兆瓦时)(?:车|新车|汽车)?(?![^,。;]{0,4}(?:年?产能|库存))[^;。价产库]{0,16}$"
)
_RISE = (
    r"高开|收涨|增长|成长|增加|上升|提升|提高|上涨|上调|上修|调高|调升|回升"
    r"|攀升|扩大|大涨|暴涨|涨|增|飙升|激增|猛增|跃升|大增|微增|涨超|改善|[劲上走收]扬|扬升|升|反弹|[劲大急]弹|飙(?!车)|弹(?=[逾近约超\d]|$)|增幅|涨幅|增速|延长|放量|翻"
)
_FALL = (
    r"低开|收跌|下降|下滑|减少|降低|下跌|下调|回落|缩小|缩减|缩短|大跌|暴跌|跌|降|减|下探|降价|直降|骤降|锐减|收窄|压缩|削减|裁减|萎缩|负增长|下修|调低|调减|微降|大降|降幅|少了|(?:按[年月季]|同比|环比)少"
    r"|少卖|少赚|少(?:付|花|掏|支付|缴)|便宜|后退|倒退|跌幅|缩水|收缩|插水|走低|倒退|蒸发|跌去|腰斩|减半|衰退|下挫|重挫|急挫|大挫|挫|[急狂暴]?泻|插(?=[逾近约超\d]|$)|流失|失守|回吐|跳水|滑坡|滑落|崩落|下坠|缩量|缩|丢(?:掉|失)?了?|砍(?:掉|去|了)"
    # below an earlier time, not below somebody else
    rf"|{THAN}[^,。]{{0,10}}[年月期季周](?:则|还)?[低少]"
)
_DIRECTION = Later(f"{_FALL}|{_RISE}")
_FALLS = Later(_FALL)
LEVEL = compiled(
    r"(?:(?<=[降升减缩变修调整改])为|[至到](?:(?<=[降增升涨跌高低长少滑落减大调加缩窄善跃攀探压收优速].)|(?<=[降增升涨跌高低长少滑落减大调加缩窄善跃攀探压收优速]了.)"
    r"|(?<=[\u4e00-\u9fff]至)(?<!甚至)(?<!直至)))了?(?:约|近|超|逾|只有|仅)?$"
)
# 回落至去年5月高点时的6.7%, 降到央行的目标2%
_LEVEL_OF = Later(
    r"[升落降涨跌滑减增低高][至到](?:[^,。;至到]{1,14})的(?:目标|水平|高点|低点|区间)?(?:约|近)?$"
)
CHANGE_BEFORE = compiled(
    rf"(?:{_FALL}|{_RISE}|低|高出|高(?!达|至)|省|节省|节约|多(?!达)|少)(?:了|率为|率|达到|达|超过|超|逾|近|约|为|均|幅度|幅|平均|分别|速|仅为|仅|高达"
    rf"|多达|至少|不到|不足|却|竟|更|将|超出|出|油|本|价|碳|耗|[ ]|实现|有|同比|接近|将近|以上|最高)*$"
)
BY_SO_MUCH = Later(
    r"(?:增[长加多]|上[升涨调]|提[升高]|成长|扩大|下[降滑跌调]|减少|降低|缩[减短小]|回落|[激猛骤锐大剧][增减降跌]|[涨跌降减]|(?<!新)增)"
    r"了?(?:约|近|超过?|逾|不到|不足|将近|达到?|最多|至少|整整)*$"
)
"""What stands right before the amount that something rose or fell by: 净利润减少了约; not 新增."""
# 30%的增长, 20%降幅, 17.1%、16.5%与31.6%的强劲增长; but 54.94%增至73.05% is a level, 80%的增长来自亚洲 a part
_CHANGE_AFTER = Later(
    r"(?:(?:、|和|与|及|以及)[\d.]+%){0,8}的?(?:[同环]比|年均?)?(?:整体|总体|平均|综合|强劲|[较高快]速|较[快高大]|稳健|平稳|稳定|持续|迅猛|大幅|显著|惊人|小幅|超?高|双|正)?的?(?:复合|规模|业绩|销量|业务|市场)?"
    r"(?:增长(?!点)|成长|增幅|增速|涨幅|降幅|跌幅|下降|下滑|下跌|上涨|暴跌|暴涨|增(?![值程压购])|降价|涨价|提价|年降)(?!加?长?了?(?:[至到]|[约近超]?\d))"
    r"(?![量额]?[^,。;\d]{0,4}(?:来自|由(?!于)|源于|源自|来源))"
)
# 德国销量增长11%,英国下降5%,法国下降8%,意大利下降5%: one after the other
_ROW_OF_CHANGES = Later(
    r"(?:(?<=[,、;])[^,。;、\d]{1,8}(?:增长|增加|增|上升|上涨|涨|下降|下滑|下跌|减少|降|跌|减)了?(?:约|近|超)?[\d.]{1,6}%[,、;]){1,12}[^,。;、\d]{1,12}$"
)
_ROW = 160  # characters
_BY_ITS_WORD = Later(r"翻|腰斩")  # 几乎腰斩
_MOST = Later(r"(?:最[高多大少]|至少|最低|起码)[涨跌增降升贵减]")  # 盘中最高涨113%, 至少贵一成
_MOST_CHANGED = Later(
    r"(?:[降跌增涨]幅|增速)(?:最[大小高低快慢]|居前|明显|较[大小]|[位排]?(?:居|列)?第一|居首),[^,。\d]*$"
)
ON_YEAR = Later(
    r"同比|[较比与](?:上年|去年|前一年|上一年|一年之?前)|按年"
    # 年增5%, 2025年增长5%; not 10年增长了7倍, 去年增持
    r"|年(?:(?<![\d一二两三四五六七八九十几]年)|(?<=(?:19|20)\d\d年))(?:增(?![持资程设产派购值])长?|成长|减(?![持资产]))"
)
ON_MONTH = Later(
    r"环比|(?:较|比|与|同)[上前](?:一?个?(?:月|季度?(?!节))|周)(?!期货)|按[月季]"
    r"|(?<![\d一二三四五六七八九十同上本当该单全每均])[季月][增减升跌](?![速幅])"
)
# 较去年平均每月高出两成: no year is held against another
_THAN_MEAN = Later(r"[较比](?:去年|上年|前年|今年|过去|\d{4}年)[^,。;\d]{0,6}(?:平均|均值|月均|日均|均数)")
_CHANGES_JOINED = Later(
    r"(?:增长|下降|下滑|上升|减少|增加|提升|提高|[增降跌涨]幅(?:分别|各|均)?(?:为|达到?|是)?|成长|下跌|上涨|增|降)了?(?:分别|均?超?过?)?"
    r"[-\d.%,个百分点倍 (约近超)零〇一二三四五六七八九十两几成之]*(?:和|、|及|与|以及|或) ?$"
)
# 同比来看,甲实现三位数增长,乙…: every change of the sentence
_COMPARED_THROUGHOUT = Later(r"(?:从|就|按)?(?P<which>同|环)比(?:来看|来说|来讲|看|而言|方面|数据)")
_HELD_AGAINST = Later(
    r"(?:相?较|比)(?:[^,。;\d]{0,6}目标|期初|年初|前[二两三23]个?季度?|前[\d一二三四五六七八九十]+个月|预期|此前|之前|原|同级|传统|上一代|前代|竞品|旧款|同类)"
)
# 近两个月销量翻了一番
_OF_LATE = Later(
    r"(?:近|过去|最近)[\d一二两三四五六七八九十几]+(?:个?月|周|天|个季度|年)(?:[内间来里])?[^,。;\d]{0,14}$"
)
_ABOVE, _BELOW = "高快优好强", "低慢差逊弱"
BEYOND = tuple(f"{way}于" for way in _ABOVE + _BELOW)
"""What leads to the time or the firm that points are above or below: 高于上年同期1.1个百分点."""
_BESIDE = Later(
    rf"(?P<way>[{_ABOVE}{_BELOW}])于[^,。;\d]{{0,14}}(?:[\d.]+个?(?:百分点)?(?:、|和|与|及)){{0,3}}$"
)
# 分别低于上年0.7和1.5个百分点: points above or below those of the year before
_BESIDE_LAST_YEAR = Later(
    rf"[{_ABOVE}{_BELOW}]于(?:上年|去年|前一年|上一年)(?:度|全年|同期|同月|水平)*(?:约|近)?(?:[\d.]+个?(?:百分点)?(?:、|和|与|及)){{0,3}}$"
)
_BASE_OF_CHANGE = Later(r"(?:较|比|与|由|从)[^,。]{0,8}[年月季期度]的$")
# 净利增长由12%加速至61%及45%: growth told as a level
_PACE = Later(
    r"(?:增长|增速|增幅|降幅|跌幅)(?!率?为)[^,。;]{0,10}(?:由|从)[^,。;]{0,12}$|(?:增长|增速|增幅|降幅|跌幅)[^,。;]{0,10}(?:由|从)[^,。;]*?"
    r"(?:加速|加快|放缓|收窄|扩大|提升|提高|回升|回落|降|升)(?:至|到)[^,。;至到]{0,16}$"
)
# 同比降幅扩大至9%, 增幅收窄至3%: a change that grew or shrank to so much
_PACE_TO = Later(
    r"(?P<way>增速|[增涨升降跌减]幅|负增长)[^,。;\d至到]{0,3}(?:扩大|收窄|缩窄|缩小|放缓|放大|加深|加快|提升|提高|回升|回落|下降|降|升)(?:至|到|为)了?(?:约|近|超过?|逾)?$"
)
# 与第一名的差距缩小至0.9个百分点: how far apart they still are
_GAP_LEFT = Later(r"差距?[^,。;\d]{0,6}(?:缩小|收窄|缩减|缩短|降|减少)[到至为]了?(?:约|近|不到|不足|仅)*$")
_OF_LAST_YEAR = Later(r"的?同比(?:增|降|下|上|减)")  # 近20%同比增长
# 跌150点或0.7%, 增加1.2亿元或8%, 涨0.5美元(2%): a change told as an amount first
_OR_AS_A_RATE = Later(r"\d[\d.,]*[万亿]?(?:[点股辆台吨人]|[\u4e00-\u9fff]{0,2}元)(?:,?或|[(,]即?)(?=约?$)")
_LEAD_OVER = Later(
    r"(?<![同环对相])比(?!亚迪|利时)[^,。;年月期季周上同]{1,10}(?:高|低|多|少|贵|便宜)出?了?(?:约|近|超|逾)?$"
)  # 比极氪高出56%
# 较2020年底的1.84万辆增加逾5倍: a stock, and no change over its last year
_SINCE_A_MOMENT = Later(r"(?:较|比)(?:20\d\d年|\d{1,2}月|年|上年|去年)[底初末]")
# 相当于32%的上涨空间, whatever was cut before
_ROOM = Later(r"(?:左右|以上)?的?(?:上[涨升行]|提升|增长)(?:的)?空间")
# 上调盈利预测2%, 全球产能降低20%, 四年内增长五倍: no change over a year
# 注册369万辆;汽油车下挫18.6%: the class of car whose flow it is
_OF_A_CLASS = Later(
    r"(?:车|皮卡|SUV|MPV|插混|纯电|增程)(?:则|更是|更|也|还|却|微|再)*(?:[增升涨降跌下少减]|衰)[^,。;价率比本]{0,6}$"
)
_OF_NO_FLOW = Later(
    r"到20\d\d年?|[下上]调|削减|预[期测]|指引|价|成本|占比|比例|率|以来|开发|周期|效率|产能|库存|碳|[\d两三四五六七八九十]年(?:时间|[内间来里])?[就便已又再]{0,2}(?:[内间来里增翻涨扩跌]|$)|砍"
)
_CAGR = compiled(
    r"复合(?:年均?)?增(?:长率?|速|幅)|年均(?:复合)?[增减]|CAGR|复合年增|平均每?年(?:复合)?[增减]|(?:每年|年)平均(?:复合)?[增减]"
)
# 降幅最大,达到29.2%: what a clause without words of its own goes on from
_BARE = compiled(
    r"(?:则|均|都|也|已|仅|高)*(?:达到?|为|至)(?:了)?(?:约|近|超过?|逾)?|幅度(?:约|达到?|为|是|近|超过?|逾|仅|高达)*"
)
# 增速从37%降至18%: both ends are levels
_END_OF_CHANGE = Later(
    r"(?:从|由)(?:[^,。;\d]{0,10}的)?$|(?:从|由)[^,。;]*\d[^,。;]*[至到](?:了)?(?:约|近|不足|不到|超)?$"
)
# 将2025年销量预测上调5%: how far somebody else's number was moved
_REVISED = Later(
    r"(?:[上下]调|调[高低升降]|[上下]修)了?[^,。;\d]{0,16}(?:\d{4}年)?[^,。;\d]{0,8}(?:预[测期]|净利润?|盈利|收入|营收|销量|交付量?|目标价?|指引)(?:各|分别|均)?$"
)
_FALLING_PACE = Later(r"[降跌减]幅|负增长")


def told_from(sentence: Sentence, at: int) -> int:
    """Where the words begin that say what the number at `at` is: in its clause, or in the one before."""
    start, _ = sentence.clause(at)
    if start and "或" in sentence.text[start:at] and _OR_AS_A_RATE.search(sentence.text, 0, at):
        return sentence.clause(start - 1)[0]  # 跌8美元,或2.3%
    labelled = sentence.text[start - 1 : start] == ":" and not sentence.text[start:at].strip()
    if start and (labelled or _BARE.fullmatch(sentence.text, start, at)):
        before, _ = sentence.clause(start - 1)
        return start if re.search(r"\d", sentence.text[before:start]) else before
    return start


def is_level(text: str, start: int, end: int) -> bool:
    """Whether the words up to `end` say that a change leads to a number: 降至, 回落至去年5月的."""
    return bool(LEVEL.search(text, start, end) or _LEVEL_OF.search(text, start, end))


def change_metric(text: str, start: int, end: int, quantity: Quantity, sentence: Sentence) -> str | None:
    """yoy, mom, cagr or growth where a percentage is a change; None where it is a level or a share."""
    clause_start, clause_end = told_from(sentence, start), sentence.clause(start)[1]
    own = _told_as_a_rate(text[clause_start:start])
    after = text[end : min(end + 8, clause_end)]
    if quantity.unit == "pp" and _BESIDE_LAST_YEAR.search(text, clause_start, quantity.start):
        return "yoy"
    if _BASE_OF_CHANGE.search(text[clause_start : quantity.start]) and not _PACE.search(own):
        return None  # 较17年的76.6%下滑…: what is compared with
    changed = (
        CHANGE_BEFORE.search(own)
        or _MOST.match(quantity.text)
        or _MOST_CHANGED.search(own)
        or _CHANGE_AFTER.match(text, end, clause_end)
    )
    grouped = _CHANGES_JOINED.search(own)
    if _CAGR.search(own[-24:]) or (_CAGR.search(after)):
        return "cagr"
    if _PACE.search(own):
        return "yoy"
    if _PACE_TO.search(own):
        return "mom" if ON_MONTH.search(own) else "yoy" if _is_of_flow(text, start, own) else "growth"
    if _LEAD_OVER.search(own) or _REVISED.search(own) or _THAN_MEAN.search(own):
        return "growth"
    compared = [(m.end(), "yoy") for m in ON_YEAR.finditer(own)] + [
        (m.end(), "mom") for m in ON_MONTH.finditer(own)
    ]
    if is_level(own, 0, len(own)) or (quantity.unit == "times" and re.match(r"于", after)):
        return None
    if not compared and _OF_LAST_YEAR.match(after):
        return "yoy"
    if compared and (changed or grouped):
        return max(compared)[1]
    if changed and not compared and (throughout := _COMPARED_THROUGHOUT.match(text)):
        return "yoy" if throughout["which"] == "同" else "mom"
    if compared and max(compared)[0] >= len(own) - 6:
        return max(compared)[1]
    if (
        changed
        or grouped
        or (quantity.unit in ("pp",) and not compared)
        or _BY_ITS_WORD.search(quantity.text)
    ):
        lately = _BY_ITS_WORD.search(quantity.text) and _OF_LATE.search(text, 0, start)
        if lately or _HELD_AGAINST.search(own) or _SINCE_A_MOMENT.search(own) or quantity.unit == "pp":
            return "growth"
        if quantity.text.startswith("翻") and not compared and not grouped:
            return "growth"
        return "yoy" if _is_of_flow(text, start, own) and not _OF_NO_FLOW.search(own[-14:]) else "growth"
    return None


def _told_as_a_rate(words: str) -> str:
    """The words before a change without the amount that says the same: 跌150点或."""
    amount = _OR_AS_A_RATE.search(words)
    return words[: amount.start()] if amount else words


def _is_of_flow(text: str, start: int, own: str) -> bool:
    """Whether the words before a change at `start` speak of a flow, which changes over its last year's value."""
    if ON_YEAR.search(own):
        return True
    row = _ROW_OF_CHANGES.search(text, max(0, start - _ROW), start)
    reach = row.start() if row else start
    before = text[max(0, reach - 30) : start]
    of_flow = FLOW_NOUNS.search(text if _OF_A_CLASS.search(own) else before, 0, start)
    return (of_flow or _FLOW_TOLD.search(before)) is not None


def is_of_a_class(at: int, sentence: Sentence) -> bool:
    """Whether the change at `at` is one of a class of cars: …;汽油车下挫18.6%."""
    return _OF_A_CLASS.search(sentence.text, sentence.clause(at)[0], at) is not None


def direction(quantity: Quantity, sentence: Sentence) -> int:
    """-1 where the words before a change make it a fall, else 1.

    A rate that another rate fell to is no fall itself: 增速从37%降至18%, but 降幅从5%扩大到8%.
    """
    clause_start, clause_end = told_from(sentence, quantity.start), sentence.clause(quantity.start)[1]
    text = sentence.text
    if _ROOM.match(text, quantity.end):
        return 1
    if "差" in text and _GAP_LEFT.search(text, clause_start, quantity.start):
        return 1
    if quantity.unit == "pp" and (beside := _BESIDE.search(text, clause_start, quantity.start)):
        return 1 if beside["way"] in _ABOVE else -1
    if quantity.unit == "percent" and (pace := _PACE_TO.search(text, clause_start, quantity.start)):
        return -1 if _FALLING_PACE.match(pace["way"]) else 1
    if _END_OF_CHANGE.search(text, clause_start, quantity.start):
        return -1 if _FALLING_PACE.search(text, clause_start, quantity.start) else 1
    last = None
    for match in _DIRECTION.finditer(text, clause_start, quantity.end):
        last = match
    if last is None:
        told = _CHANGE_AFTER.match(text, quantity.end, clause_end)
        last = _DIRECTION.search(told.group()) if told else None
        last = last or _DIRECTION.match(text[quantity.end : clause_end].lstrip("的 "))
    return -1 if last is not None and _FALLS.match(last.group()) else 1
