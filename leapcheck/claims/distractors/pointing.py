"""Numbers that count nothing anew: those just named, which of a row, manners of speech."""

from __future__ import annotations

from decimal import Decimal

from leapcheck.claims.counted import are_places
from leapcheck.claims.distractors.number import Number
from leapcheck.claims.vehicles import is_vehicle, names_a_car
from leapcheck.patterns import Later

_BETWEEN_PLACES = Later(r"之间|(?:到|至)(?:另|下|那)|的距离")
# Classifiers that seldom count anything in the trade: 一级, 三类, 两点, 三道防线.
_WEAK = frozenset("级类步点面道对层代期手界排城股站部行本把片张头字组门环市省县岁域单列国幅票例根起轮席")
_IN_SECONDS = Later("秒[级内左右]{0,2}(?:即可|就能|可|能)?$|零百?$")
_SECONDS_BEHIND = Later(r"(?:加速)?(?:时间|成绩)?(?:[为仅只约达需要用]|最快|耗时|用时)*\d[\d.]* ?秒")
_WEAK_IN_FIGURES = frozenset("点级股期代部手号城行")  # 3级, 2期: no counts in figures either
_PIECES = ("部", "股", "行")
_MANY_PIECES = 1000
_SOLD = Later(r"(?:注册|登记|上牌|售出|卖出|沽出|销量|销售|交付|出口|订单)[^,。;、\d]{0,6}$")
_HUNDRED = 100
_LOWEST_INDEX = 100  # points
_INDEX = Later(r"指数|[恒沪道纳深]指|成指|板指|大盘")
_INDEX_MOVED = Later(
    r"(?:[涨跌升]|下挫|回落|下滑|反弹|[上下]行)(?:了|超|逾|近|约|超过)*$"
)  # 恒生科技指数收报…,跌48.2点
# 前十中占据六席, 分为A、B、C三类, 全国30城: where weak classifiers count after all
_SEATS = ("占据", "占", "拿下", "独占", "包揽", "共占", "夺得")
# 三起起火事件, 发生五起事故, 三起2014款狮跑起火事件
_HAPPENED = Later(
    r"[^,。;]{0,24}?(?:事故|事件|案件?|车祸|起火|自燃|火灾|碰撞|投诉|诉讼|纠纷|死亡|并购|收购|融资|召回)"
)
# 分别推出两种版本, 共有两个配置
_OFFERS = Later(r"(?:推出|提供|发布|分为|共有|设有|带来)了?$")
_OFFERED = Later(r"(?:不同)?的?[^,。;、\d]{0,6}?(?:版本|版型|配置|车型|配色|颜色|动力(?!总成)|布局)")
_OFFER_OF = ("种", "个", "款")
_KINDS = ("类", "种", "级", "期", "档")
_PARTED = Later(r"(?:可|大致)?分(?:为|成|作)?(?:了|[A-Za-z、]{1,10})?$")
_ALL_CITIES = Later(r"(?:全国|国内|覆盖|进入|布局|超)了?$")
# 进军德国、荷兰、丹麦四国
_ENTERED = Later(r"(?:进军|进入|登陆|覆盖|布局|在)[^,。;]{2,24}(?:、|和)[^,。;、]{2,6}$")
_ONE_PIECE = Later(r"1 ?[辆台个件套片块颗支枚条]车?$")
_MADE_IN = Later(r"\d ?(?:秒钟?|分钟?|小时)[^,。;、\d卖售销交付充订]{0,8}$")
_POINTING = (*"这那该前后另每某各老上述其他任何同一哪首末", "其余", "以下", "下面")
_OF_ANYTHING = ("个", "家", "款", "种", "项", "大", "座", "次", "条", "场")
_GENERIC = Later(
    r"^(?:收入(?!来)|指标|数据|公司|品牌|方面|市场|阶段|原因|方向|维度|关键|核心|问题|方式|因素|部分|层面|领域|日本公司|条件|特点|人|集团|车企|企业|方案|角度|月后|选择|机会|世界|时代"
    r"|季度|最原始|企业之间|国家|变化|字|数字|趋势|挑战|主要|重要|重点|要素|优势|词|环节|身份|目标|亮点|场景|节点|字母|多月|话题|产品|版本|项目|车型|季度业绩|合作"
    r"|时间)"
)
_ASPECTS = Later(r"(?:主要|重要|核心)?(?:方面|原因|层面|角度|问题|特点|理由|因素)")
_THESE = ("这", "那", "上述", "前述")
_OF_THEM = Later(r"(?:公司|企业|车企)?(?:之中|当中)")
# 三家合计超过七成, 两家份额之和, 两家的增速分别…, 三家第一梯队优势明显: those just named
_FIRMS_OR_BRANDS = Later(r"[^,。;、\d]{0,8}?(?:品牌|企业|车企|公司|厂商|巨头)")
_HAS = Later(r"(?:有|含|包括|集聚|聚集|引进|成立|推出|打造)了?[^,。;\d]{0,24}$")
_LINKS = Later("、|以及|和|与|及")
_TOGETHER = Later(
    r"(?:[\u4e00-\u9fff]{0,6}[车企公司])?(?:份额|销量|占比|市值|营收|公司)?(?:合计|之和|加起来|[加捆放合]在一起|相加|总和|共占|一共|合占)"
    r"|(?:还是|依次|分别|仅差|只差|相差|差距|不相上下|打平|平分|均为|之间|各自|轮流|你追我赶)"
    r"|的?(?:同比|环比)?(?:增[速幅长]|降幅|销量|销售|份额|市场份额|市占率|占比|交付|产量|出货|装机|营收|净利润?|毛利率|市值|股价)[^,。;、\d]{0,6}(?:分别|依[次序]|各[为有占])"
    r"|(?:第一|头部)?(?:梯队|阵营)?(?:的?(?:领先)?优势|的?竞争|领跑|领衔)"
)
# 两条迥异的增长曲线, 三条业务线; but 三条产线
_LINES = Later(
    r"(?:[^,。;、\d产]{0,6}(?:的|业务|增长|成长|发展|技术))?(?:曲线|主线|业务线|底线|红线|战线|生命线|技术路线|路径)"
)
_DIVIDED = ("分为", "分成", "划分为", "分作")  # 可以分为4个阶段
_STAGES = ("阶段", "时期", "步骤", "部分", "层次", "方面")
_AFFAIRS = ("事", "大事")
_SIGNS = ("数字", "数据", "名字", "字母")
_RICH = ("富豪", "富翁")
_MACHINES = ("设备", "机床", "仪器", "机器")
# 全国首台, 广西首台: the first that was made there
_OF_A_PLACE = Later(
    r"(?:全球|世界|全国|国内|中国|我国|亚洲|欧洲|国际|行业|业内|[省市州]"
    r"|[京津沪渝]|河[北南]|山[西东]|辽宁|吉林|黑龙江|江[苏西]|浙江|安徽|福建|湖[北南]|广[东西]|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古?|西藏|宁夏|新疆)的?$"
)
# 零跑首台增程SUV: the first model of a sort; 首台增程SUV下线 is a milestone
_A_SORT = Later(
    r"(?:全新|自主|量产)?(?:纯?电动|纯电|增程|插混|混动|燃油|氢能?|智能|SUV|MPV|轿车|皮卡|跑车|轿跑)"
)
_COMES_OFF = Later(
    r"下线|交付|出厂|[驶走开][下出]|诞生|量产(?!车)|试制|启运|出海|出口|发运|交车|运抵|抵达|投放|上路|装[车船]"
)
_ARTICLE_ONE = Later(r"^一(?!个?(?:多?月|年|季度|小时|周|天|成|半|倍|名|亿|万|千|百))")
_BUILT_EACH = Later(r"各(?:自|新)?(?:建|设|有|开|布局|规划)[设立了成]{0,2}$")  # 两地各建一座
# 在长沙建一座电池厂, 眼下只开出一条线
_BUILT_ONE = Later(
    r"(?:[新扩增再筹]?建(?:成|设|立|起|造)?|开[出设]|上马|[只仅将]有|投[建产]|新增|增设|再添)了?$"
)
# 三间「宝马」品牌、一间「捷豹」品牌: counted with the others of a list
_COUNTED_WITH = Later(r"[二两三四五六七八九十\d]([间家座条])[^,。;\d]{1,16}(?:、|和|及|以及)$")
_ONLY = Later(r"[只仅](?:仅)?(?:有|剩下?|依?靠|凭借?|售|卖)了?[^,。;\d]{0,4}$")
_OF_A_FIRM = Later(
    r"(?:全新|在售|主力|燃油|纯电|新能源|海外|整车|生产)*(?:车型|新车|产品|工厂|基地|产线|生产线|门店|品牌)"
)
_A_PLANT = Later(
    r"[^,。;、\d]{0,14}(?:\d[\d.]*万?[辆台套只件吨][^,。;\d]{0,10})?(?:工厂|厂(?![商家])|基地|产线|生产线)|线(?![索路束])"
)
_DOWN_TO = Later(r"(?:减|缩|降|裁)[少减]?[至到为剩]了?$")  # 五家工厂缩减至一家
_NOBODY = ("没有", "无", "没")
_IN_OFFICE = ("女性", "外籍", "独立", "执行", "员工", "董事")
_DIGIT = Later(r"\d")
# 两名知情人士, 三位熟悉此事的业内人士: who said it
_SOURCES = Later(
    r"(?:的)?(?:(?:汽车)?(?:行业|业内|业界|公司)的?|不愿[^,。;]{0,6}的|了解[^,。;\d]{0,8}的|熟悉[^,。;\d]{0,8}的|直接)*(?:知情|消息|内部|业内|匿名|相关)(?:人士|人|者|人员)"
)
_UP_TO_PLACE = Later(r"第 ?[\d一二三四五六七八九十]{1,3}(?:至|到|-|—|~)第? ?$")  # the 十名 of 第六到十名
_ONE_OF_A_FEW = 3  # 三人 are those just named
_SMALL_MEASURE = 10  # 半斤, 一公里


def is_loosely_counted(n: Number) -> bool:
    """Whether a classifier counts nothing: 一级, 三道防线, 两个方面, 这三家."""
    if _is_counted_after_all(n):
        return False
    if n.word in _WEAK and (
        (n.han and not _are_round_and_many(n)) or (n.word in _WEAK_IN_FIGURES and not _are_many_pieces(n))
    ):
        return True
    if n.after.startswith(_STAGES) and n.before.endswith(_DIVIDED):
        return True
    if not n.han:
        return False
    if n.before.endswith(_POINTING):
        return True
    if n.word not in _OF_ANYTHING or n.hedged:
        return False
    if _ASPECTS.match(n.after):
        return True
    few = n.quantity.high is not None and n.quantity.high <= 2
    return few and (n.word in ("种", "次") or _GENERIC.match(n.after.lstrip("的")) is not None)


def _is_counted_after_all(n: Number) -> bool:
    """Whether a classifier that is weak elsewhere counts here: 报22027.07点, 占据六席, 分为三类, 全国30城."""
    if n.word == "点":
        return _are_points_of_an_index(n)
    if _is_all_there_is(n) or (n.word in _OF_ANYTHING and _sums_up(n) and _HAS.search(n.before)):
        return True
    if n.word == "起":
        return n.quantity.text != "一起" and _HAPPENED.match(n.text, n.quantity.end) is not None
    if n.word == "席":
        return n.before.endswith(_SEATS)
    if n.word in _OFFER_OF and _OFFERED.match(n.after) and _OFFERS.search(n.before):
        return True
    if n.word in _KINDS:
        return _PARTED.search(n.before) is not None
    if n.word == "城":
        return _ALL_CITIES.search(n.before) is not None
    return n.han and n.word == "国" and _ENTERED.search(n.before) is not None


def _are_points_of_an_index(n: Number) -> bool:
    """Whether 点 are those of an index: 报22027.07点, 约21,600点, 恒指站上23000点, 跌48.2点."""
    points = n.quantity.low or n.quantity.high or 0
    if _INDEX_MOVED.search(n.before) and _INDEX.search(n.before):
        return True
    if "." in n.quantity.text or "," in n.quantity.text:
        return points >= _LOWEST_INDEX
    return points >= _MANY_PIECES and _INDEX.search(n.before) is not None


def _is_all_there_is(n: Number) -> bool:
    """Whether a firm has no more than so many: 目前只有一款车型, 仅靠北京一座工厂."""
    return _OF_A_FIRM.match(n.after) is not None and _ONLY.search(n.before) is not None


def _are_round_and_many(n: Number) -> bool:
    """Whether so many are counted that no word is made of it: 超千张订单, but 千行百业."""
    return (
        n.hedged and n.quantity.relation != "approx" and (n.quantity.low or n.quantity.high or 0) >= _HUNDRED
    )


def _are_many_pieces(n: Number) -> bool:
    """Whether 部 counts goods, as it does in Hong Kong (73.6万部), or 股 shares (2.1亿股), or 行 lines of code."""
    if n.word == "部" and (_SOLD.search(n.before) or names_a_car(n.text, n.quantity.end)):
        return True  # 售出847部, 847部电动车
    return n.word in _PIECES and (n.quantity.low or n.quantity.high or 0) >= _MANY_PIECES


def is_of_the_named(n: Number) -> bool:
    """Whether those just named are counted: 这三家, 两家合计, 甲、乙、丙在内的三家, 旗下甲和乙两个品牌."""
    if n.before.endswith(_THESE) or _OF_THEM.match(n.after):
        return True
    return n.han and (_ends_a_list(n) or _TOGETHER.match(n.after) is not None)


def are_the_great_named(n: Number) -> bool:
    """Whether as many as 大 counts are listed before it: 拥有甲、乙、丙三大品牌."""
    return n.han and n.after.startswith("大") and _sums_up(n)


def _ends_a_list(n: Number) -> bool:
    """Whether as many as a number says are listed before it, and nobody has them: 旗下甲和乙两个品牌."""
    if n.before.endswith("、"):
        return False  # 两间「宝马」品牌、两间「奥迪」品牌
    if n.before.endswith("在内的"):
        return _are_as_many(n)
    return _sums_up(n) and not _HAS.search(n.before)


def _sums_up(n: Number) -> bool:
    """Whether as many firms or brands as a number says are listed before it."""
    return _FIRMS_OR_BRANDS.match(n.after) is not None and _are_as_many(n)


def _are_as_many(n: Number) -> bool:
    """Whether the clause before a number lists as many as it says."""
    listed = len(_LINKS.findall(n.before, max(n.before.rfind(mark) for mark in ",。;"))) + 1
    return 1 < listed == n.quantity.low


def is_figure_of_speech(n: Number) -> bool:
    """Whether what is counted is only a word for what is told: 三件大事, 两个数字, 两条曲线, 500块板子."""
    if n.word == "条" and n.han and _LINES.match(n.after):
        return True
    if n.word == "块":
        return n.after.startswith("板子")
    return n.han and ((n.word == "件" and n.after.startswith(_AFFAIRS)) or n.after.startswith(_SIGNS))


def is_speed_reached(n: Number) -> bool:
    """Whether 破百 is the speed that a car reaches in some seconds: 3.9秒破百, 破百仅需3.9秒."""
    if n.quantity.text != "破百":
        return False
    return bool(_IN_SECONDS.search(n.before) or _SECONDS_BEHIND.match(n.text, n.quantity.end))


def is_article(n: Number) -> bool:
    """Whether 一 says no more than that there is such a thing: 一家车企, but not 各建一座, 缩减至一家, 只有一款车型."""
    if not n.quantity.low == 1 == n.quantity.high or not _ARTICLE_ONE.match(n.quantity.text):
        return False
    if _BUILT_EACH.search(n.before) or _DOWN_TO.search(n.before):
        return False
    listed = _COUNTED_WITH.search(n.before)
    if _is_all_there_is(n) or (listed and listed[1] == n.word):
        return False
    built = n.word != "家" and _BUILT_ONE.search(n.before)
    return not (built and _A_PLANT.match(n.text, n.quantity.end))


def is_piece_of_a_takt(n: Number) -> bool:
    """Whether 1 is the piece that a time is told for: 每90秒下线1辆车."""
    return _ONE_PIECE.match(n.quantity.text) is not None and _MADE_IN.search(n.before) is not None


def is_first_machine(n: Number) -> bool:
    """Whether the first machine of its kind is told of, which is no milestone of a maker: 首台设备, 广西首台机器人."""
    if not n.quantity.text.startswith("首"):
        return False
    if n.after.startswith(_MACHINES):
        return True
    if n.word in ("台", "辆") and _A_SORT.match(n.after):
        return not _COMES_OFF.search(n.text)
    return _OF_A_PLACE.search(n.before) is not None and not is_vehicle(n.quantity, n.text)


def is_of_a_few_people(n: Number) -> bool:
    """Whether people are counted who were just named, or none at all: 前两位, 三人, 没有一人, 一位高管, 两名知情人士."""
    q = n.quantity
    if are_places(q, n.text):
        return False
    if _SOURCES.match(n.after) or (n.word in ("位", "名") and _UP_TO_PLACE.search(n.before)):
        return True
    if n.before.endswith(_NOBODY) and q.low == 1:
        return True
    if n.word in ("位", "名"):
        of_a_row = n.before.endswith("前")
        return of_a_row or (n.han and q.high == 1 and not n.after.startswith(_IN_OFFICE))
    if n.word == "户" and not _DIGIT.search(q.text):
        return True
    few = (q.high or Decimal(9)) <= _ONE_OF_A_FEW
    return n.han and not n.hedged and n.word in ("人", "户") and few


def is_image(n: Number) -> bool:
    """Whether a sum or a change of a word is no such thing: 冰山一角, 一块 without 钱, 另一番景象, 千亿富豪."""
    text = n.quantity.text
    if n.after.startswith(_RICH):
        return True
    if text == "一角":
        return n.before.endswith("冰山")
    if text == "一块":
        return not n.after.startswith("钱")
    return text == "一番" and not n.after.startswith("以上")


def is_place(n: Number) -> bool:
    """Whether 点 are places: 从一个点到另一个点, 两个点之间; 提升一个点 and 高出两个点 are percentage points."""
    if not n.han or not n.quantity.text.endswith("个点"):
        return False
    return _BETWEEN_PLACES.match(n.after) is not None or n.before.endswith(("从", "另", "到下", "同"))


def is_small_measure(n: Number) -> bool:
    """Whether a small measure in characters is only a manner of speech: 一升, 十公里."""
    high = n.quantity.high
    return n.han and not n.hedged and high is not None and high <= _SMALL_MEASURE
