"""What a number counts: the noun behind it, people, views, and whether an ordinal is a milestone."""

from __future__ import annotations

from leapcheck.model import Quantity
from leapcheck.patterns import Later
from leapcheck.quantities.idioms import is_great

# 7300万玩家, 1200名货车司机
PEOPLE = Later(
    r"(?:名|位)?(?P<noun>(?:活跃|付费|注册|年轻|专业|产业|技术|货车|卡车|网约车|出租车|潜在|忠实|新|老)?"
    r"(?:玩家|患者|司机|乘客|旅客|游客|观众|网友|居民|市民|农民|工人|职工|员工|人口|消费者|学生|从业者|开发者|工程师|志愿者|骑手|(?!的)[\u4e00-\u9fff]{0,5}人群))"
)
# 话题播放量超过800万
VIEWED = Later(r"[播阅观浏点讨转曝搜收评][放读看览击赞论发光索听](?:总|人)?(?:量|数|次数)[^,。;\d]{0,6}$")
_PLACES = Later(r"(?:排名|名次|位次|排行)[^。;]{0,12}[升降进退滑跌移]了?$")  # 排名下降2位
# 较6月下降一名, 上升两位,排在第三名: places up or down
_PLACES_MOVED = Later(r"(?:上升|下降|下滑|下跌|滑落|跌落|跃升|攀升|爬升|提升|前进|后退|倒退)了?$")
_NOUN_AFTER = Later(r"^[^,。;:、!?()(\d]{0,14}")
_NOUN_ENDS = Later(
    r"[在于和与及已将是为也,]|全部|投产|满产|实现|完成|达到|获得|进行|包括|开出|开到|超|逾|突破"
    r"|(?<=[\u4e00-\u9fff]{2})(?:的?年?产能|签[订署下]|被|跟?[涨跌]|触[及发]|走[高低强弱]|翻[红绿]|交[出付]|移[出入]|退[出市]|列入|共(?=[销生交产售卖出持建])|上[涨市榜]|下[跌架滑]|采[用取]|使用|采购|总(?=算力|功率|容量|重|价|量|成本|投资)|中(?:有|的|仅|$)|发布|宣布|推出|涌入|扩产|涨停|投用|净利|预告|公布|披露|合计|共计|累[计积]|共?售出|卖出|分别|叠加|同比|环比|显示|表示|缩减|减少|增加|增至|增长|下降|提升|组成|构成"
    r"|实施|开展|正在|正$|年内|正式|陆续|相继|先后|共$|(?<=企业)(?:出口|进口|生产|销售|批发|零售)|交付(?!中心|网|门|点|区|体|量|服)"
    r"|(?:死亡|身亡|丧生|遇难|受伤|[重轻]伤|失踪|中毒|被困)(?!者|人))"
)
_VERB_FIRST = Later(
    r"缩减|减少|增(?![程压])|降(?!噪)|升至|提[升高]|扩[至大]|攀升|下滑|签|落户|位于|来自|入驻|分布|布局|覆盖|获|已|均|都|供货|参与|参加|选择|签约|投产|开业|入选"
)
# 三座[总产能150万套的]工厂: a size of what is counted stands between the number and its noun
_SIZE = r"(?:总产能|设计产能|规划产能|年产能?|产能|总面积|面积|占地|总?投资额?|续航|容量|产值|售价)"
_SIZED = Later(rf"{_SIZE}[^,。;、\d]{{0,6}}[\d.]+[^,。;、的]{{1,12}}的(?P<noun>[^,。;、\d]{{1,16}})")
_IS_SIZE = Later(rf"{_SIZE}[^,。;、\d]{{0,6}}$")
_PIECES = tuple("块颗件只片枚支")
_COMES_OFF = Later(r"[^,。;\d]{0,10}(?:下线|走下|走完|出厂|交付|驶下)")  # 第一块电芯下线
_ALWAYS_FROM = 1000
_BY_WORDS_FROM = 10
_MILESTONE = Later(r"下线|交付|量产|生产|整车|新车|汽车|销售|出口|辆车|用户|里程碑|落地|SUV|轿车")


def phrase_after(quantity: Quantity, text: str) -> str:
    """The words right behind a number, up to the next comma or figure."""
    return _beginning(text[quantity.end :])


def _beginning(words: str) -> str:
    """Some words up to the first comma or figure."""
    match = _NOUN_AFTER.match(words)
    return match.group().strip() if match else ""


def sized_noun(quantity: Quantity, text: str) -> str | None:
    """The noun of a number that has a size before it: 工厂 of 三座总产能150万套的工厂."""
    sized = _SIZED.match(text, quantity.end)
    return sized["noun"] if sized else None


def noun_after(quantity: Quantity, text: str) -> str | None:
    """The noun that a counted number counts: 工厂 of 17个规模超大的零部件工厂, of 3座年产20万套的工厂."""
    if people := PEOPLE.match(text, quantity.end):
        return people["noun"]
    if quantity.noun == "大洲":
        return quantity.noun
    sized = sized_noun(quantity, text)
    phrase = phrase_after(quantity, text) if sized is None else _beginning(sized)
    phrase = phrase.removeprefix("/年")  # 48万台/年发动机
    if _IS_SIZE.search(text, 0, quantity.start):
        phrase = phrase.partition("的")[0]  # 总产能150万个电池包的工厂
    phrase = phrase.rpartition("的")[2] if "的" in phrase[:-1] else phrase.rstrip("的")
    if is_great(phrase):
        phrase = phrase[1:]  # 三大生产基地
    return None if _VERB_FIRST.match(phrase) else _NOUN_ENDS.split(phrase)[0][:10] or None


def milestone_ordinal(quantity: Quantity, text: str) -> bool:
    """第10万台 and 首辆 are milestones where something is made or handed over."""
    low = quantity.low or 0
    if quantity.unit == "vehicle" or low >= _ALWAYS_FROM or quantity.text[0] == "首":
        return True
    if low == 1 and quantity.noun in _PIECES and _COMES_OFF.match(text, quantity.end):
        return True
    near = text[max(0, quantity.start - 12) : quantity.end + 24]
    return low >= _BY_WORDS_FROM and _MILESTONE.search(near) is not None


def are_credits(q: Quantity) -> bool:
    """Whether the credits of a maker are counted: 新能源积分73.2万分."""
    return q.noun == "分" and q.unit == "count"


def are_places(q: Quantity, text: str) -> bool:
    """Whether places of a ranking are counted, and no people: 排名下降2位, 较6月下降一名."""
    if q.noun not in ("位", "名"):
        return False
    if q.noun == "位" and _PLACES.search(text, 0, q.start):
        return True
    ends = text[q.end : q.end + 1] in tuple(",。;、:()至到") or q.end == len(text)
    return ends and _PLACES_MOVED.search(text, 0, q.start) is not None
