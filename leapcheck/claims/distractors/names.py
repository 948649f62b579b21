"""Numbers in names: of models and versions, of plants, of goods, of a time or a club that is called so."""

from __future__ import annotations

from leapcheck.claims.distractors.number import Number
from leapcheck.patterns import Later

_MAGNITUDES = ("万", "亿", "千", "百")  # 申万, 亿欧
_GENERATION = Later(" ?Gen")
_CLUB = Later("[辆台]?级?俱乐部")  # 百万辆俱乐部
_OPENING_QUOTES = ("“", "‘")
_CLOSES = Later(r"[\u4e00-\u9fff]{1,8}[”’]")
_YEAR_OF_A_MODEL = Later(r"(?:20[0-3]\d ?(?:[-—~至到] ?))?20[0-3]\d ?[款届人版]")
_HAS_YEARS = ("款", "届", "版")
_ROUND = Later(r"[十百千万]+亿|[百千]万")
_ERA = Later(r"(?!市值|产值|营收|销量)[^,。;\d]{0,6}(?:新?阶段|时代|赛道|蓝海|新纪元)")  # 步入千亿保费新阶段
_ALL_PLANTS = Later(r"(?:海外|国内|境外|国外|全球|旗下|本土)$")  # 海外三厂
_SEATS_OF_A_CAR = Later(r"(?:版|车|布局|[^,。;]{0,6}(?:SUV|MPV|轿车|座舱|座椅))")  # 七座版, 五座纯电SUV
_A_CARRIER = Later(r" ?(?:级|型)?的?(?:PCTC|PCC|汽车(?:运输)?船|滚装船|船)")  # 一艘6500CEU PCTC: its class
# 2.0L车型, 215KM四驱旗舰版, 1.8T手动挡: which version of a car is meant
_A_VERSION = Later(
    r" ?(?:车型|车款|[手自]动[挡版]"
    r"|(?:四驱|两驱|豪华|尊贵|旗舰|领先|超越|智享|进阶|时尚|精英|舒适|标准|长续航|高性能|荣耀){1,3}(?:版|款|型))"
)
_HYBRID = Later(r"\d{3} ?h\+?")
_LETTERS = Later(r"(?<![A-Za-z])[A-Z]{2} ?$")  # RX 450h, CT 200h: the name of a hybrid, and no hours
_LIMIT = Later(r"涨停|跌停|[涨跌]幅限制|,?封板")  # 逼近20cm涨停: how far a stock may go in a day
_SESSION = Later("全会|全体会议|会议|代表大会|理事会")
_HOLD_SESSIONS = ("届", "人大", "政协", "党代会", "常委会", "委员会")
_WAFERS = Later(  # 12英寸产线, 8英寸IGBT, “8英寸+12英寸”: what is made of wafers of a size
    r"(?:\+\d{1,2}(?:英寸|吋|寸))*”?的?(?:车规级|等效|功率|特色工艺)*"
    r"(?:晶圆|硅片|衬底|外延|IGBT|MOSFET|SiC|碳化硅|氮化镓|芯片|半导体|逻辑|模拟|工艺|[生产]*产?线|代工|晶圆厂|工厂|产能|fab|\+)"
)
_TURNS = frozenset({90, 180, 270, 360, 720})  # degrees: 360度环视
_CHARGED_SO_FAST = Later(r"充|放电|倍率|电芯|电池")  # 5C超充; 3C产品 and 2C端 are no rates
_AT_THAT_RATE = Later(r"(?:快充|超充|充放?电|放电|倍率)+(?:循环)?(?:时|下|工况|条件)")  # 在5C快充时仍保持…
_NO_RATE = Later(
    r" ?(?:认证|产品|电子|家电|消费|行业|领域|卖场|类|零售|配件|业务|市场|模式|客户|用户|店|品牌|制造|设备)"
)


def is_part_of_a_name(n: Number) -> bool:
    """Whether a number is what a name is made of: 申万, 百万辆俱乐部, C+级."""
    if n.quantity.text.endswith("+") and _GENERATION.match(n.after):
        return True  # 骁龙8+ Gen 1
    if n.quantity.text in _MAGNITUDES or ("俱乐部" in n.after and _CLUB.match(n.after)):
        return True
    return n.quantity.text.endswith("+") and n.after[:1].isascii() and n.after[:1].isalnum()


def is_coined_name(n: Number) -> bool:
    """Whether a number stands in a name in quotation marks: “五分钟产业圈”."""
    return n.han and n.before.endswith(_OPENING_QUOTES) and _CLOSES.match(n.after) is not None


def is_year_of_a_model(n: Number) -> bool:
    """Whether a year stands before what comes out every year: 2025款, 2024届, 2025人大会议."""
    yearly = n.word in _HAS_YEARS or (n.word == "人" and n.after.startswith("大"))
    return yearly and _YEAR_OF_A_MODEL.fullmatch(n.quantity.text) is not None


def is_era(n: Number) -> bool:
    """Whether a round number names a time: 步入千亿保费新阶段."""
    return _ROUND.fullmatch(n.quantity.text) is not None and _ERA.match(n.after) is not None


def is_plant(n: Number) -> bool:
    """Whether a number is the name of a plant, and does not count them as in 海外三厂."""
    return n.word == "厂" and not _ALL_PLANTS.search(n.before)


def is_version_by_seats(n: Number) -> bool:
    """Whether seats tell which version is meant: 七座版."""
    if n.word != "座":
        return False
    named = n.after.startswith("版") and not n.after.startswith("版本")  # 7座版, but 5座和6座版本
    return named or (n.han and _SEATS_OF_A_CAR.match(n.after) is not None)


def is_version_by_size(n: Number) -> bool:
    """Whether a size or a range says which version of a car is meant: 2.0L车型, 215KM四驱旗舰版."""
    return n.quantity.relation == "exact" and _A_VERSION.match(n.after) is not None


def is_name_of_a_hybrid(n: Number) -> bool:
    """Whether hours are the name of a hybrid behind its letters: RX 450h, CT 200h."""
    return _HYBRID.fullmatch(n.quantity.text) is not None and _LETTERS.search(n.before) is not None


def is_limit_of_a_stock(n: Number) -> bool:
    """Whether a length is the limit that a stock may rise or fall by in a day: 20cm涨停."""
    return n.word.lower() == "cm" and _LIMIT.match(n.after) is not None


def is_size_of_wafers(n: Number) -> bool:
    """Whether a number of inches says which wafers are meant: 12英寸晶圆产线."""
    return n.quantity.unit == "inch" and _WAFERS.match(n.after) is not None


def is_session(n: Number) -> bool:
    """Whether a number is that of a session: 五届十一次全会, 全国人大三次会议."""
    return n.word == "次" and _SESSION.match(n.after) is not None and n.before.endswith(_HOLD_SESSIONS)


def is_class_of_ships(n: Number) -> bool:
    """Whether a number of cars says what ship it is: 一艘6500CEU PCTC."""
    return n.word == "CEU" and _A_CARRIER.match(n.after) is not None


def is_turn(n: Number) -> bool:
    """Whether 度 are degrees and not what a battery holds: 360度环视, 北纬35.2度."""
    if not n.quantity.text.endswith("度"):
        return False
    return n.before.endswith(("纬", "经")) or (n.quantity.low in _TURNS and n.after[:1] != "电")


def is_class_of_goods(n: Number) -> bool:
    """Whether C is no rate of charging that is told of: 3C产品, 在5C快充时."""
    q = n.quantity
    if q.unit != "C":
        return False
    if _NO_RATE.match(n.after) or _AT_THAT_RATE.match(n.after):
        return True
    return not _CHARGED_SO_FAST.search(n.text, max(0, q.start - 24), q.end + 16)
