"""The places that markets lie in, as sentences name them: 全国, 我国, 欧盟, 北美, 德国, 欧盟、英国和挪威地区."""

from __future__ import annotations

from collections import Counter

from leapcheck.patterns import Later, Words

# as Taiwan calls them
_CALLED = {
    "南韩": "韩国",
    "义大利": "意大利",
    "纽西兰": "新西兰",
    "沙乌地阿拉伯": "沙特",
    "阿拉伯联合大公国": "阿联酋",
}
_HOME = "全国|我国|中国大陆|中国内地|中国|国内|(?<!次)大陆(?![集公马架法])|内地"
SCOPE = (
    f"{_HOME}|{'|'.join(_CALLED)}|全球|世界|"
    "欧洲自由贸易联盟|EFTA|欧洲|欧盟|美国|北美洲|北美|亚太|拉美|日本|韩国|印度|俄罗斯|德国|英国|法国|挪威|东南亚|泰国|巴西|墨西哥|澳大利亚|"
    "中东|非洲|全港|全台|全澳(?!洲)|本港|本澳|香港|台湾|澳门|印尼|马来西亚|越南|西班牙|意大利|加拿大|土耳其|南非|荷兰|瑞典|波兰|沙特|阿联酋|以色列|乌兹别克斯坦|哈萨克斯坦|新西兰|新加坡"
    "|摩洛哥|埃及|菲律宾|匈牙利|捷克|葡萄牙|希腊|丹麦|芬兰|瑞士|奥地利|比利时|爱尔兰|智利|哥伦比亚|秘鲁|阿根廷|伊朗|巴基斯坦|乌克兰|白俄罗斯|塞尔维亚"
    "|罗马尼亚|尼日利亚|东盟|中亚|东欧|西欧|北欧|南美洲|南美|亚洲其他地区|亚洲"
)
IN_SHORT = "[美欧华日韩俄墨英印泰]"
"""Places by one character, as they stand behind 对 and 向: 对美."""
# 欧盟、英国和挪威地区: places that one number is told of
JOINED = rf"(?:{SCOPE})(?:[、和与及](?:{SCOPE}))+(?=地区|区域|等?[两三四五]国)"
COUNTRY = Later(SCOPE)
"""Any of these places."""
COUNTRIES = frozenset(SCOPE.split("|")) - {*_HOME.split("|"), "全球", "世界", *_CALLED}
"""Places abroad that have a market of their own."""
AT_HOME = dict.fromkeys(("全国", "我国", "中国大陆", "中国内地", "中国", "国内", "大陆", "内地"), "中国") | {
    "全港": "香港",
    "全台": "台湾",
    "本港": "香港",
    "全澳": "澳门",
    "本澳": "澳门",
}
LEFT_OUT = ("不含", "不包括", "不包含", "剔除", "扣除", "不计", "不算", "除", "除了", "除去")
"""What stands before a place that is not counted in: 欧洲市场(不含俄罗斯)."""
BESIDES = rf"(?:\((?:{'|'.join(LEFT_OUT)})[^()]{{1,14}}\))?"
"""What a bracket leaves out, as it stands in a pattern behind a place."""
_OURS = ("国内", "该国", "当地")
_OF_CHINA = Words("中国|大陆|内地|国务院|工信部|中汽协|乘联会")
_BODIES = Words("协会|联合会|商会|统计局|交通部|交通局")
_ITS_BODY = Later(rf"({SCOPE})[^,。;()]{{0,10}}(?:{'|'.join(_BODIES.words)})")
_MAINLAND = Words("中国|大陆|内地|我国|全国|国内")
# a town, an office, a feast or a way of counting by which a text is known as one of Taiwan
_TAIWANESE = Words(
    "台湾|屏东|嘉义|彰化|苗栗|新竹|中科园区|南科园区|竹科|主计总处|主计处|行政院|立法院|经济部统计处|经济部工业|公路局|公路总局|监理站|监理所|农历民俗月|国产车厂|领牌"
)
# whose offices, taxes and schemes a text tells of in passing is a text of that town
_OF_A_TOWN = {
    "香港": Words(
        "本港|全港|港府|运输署|首次登记税|环境及生态局|财政司司长|差饷物业估价署|政府统计处|“一换一”"
    ),
    "澳门": Words("全澳门|本澳|统计暨普查局|交通事务局|澳车北上|经济及科技发展局|海关及保安司"),
}
TOWNS = frozenset(_OF_A_TOWN)
"""Towns whose texts tell of them without their name: what nobody is named for is theirs."""
_HOMELY = Words("中国|大陆|内地|我国|国内|台湾|香港|新台币|工信部|中汽协|乘联会")
_CHINESE = Words("中国|大陆|内地|我国|台湾|香港|新台币|工信部|中汽协|乘联会")
_SENT = Later(r"(?:出口|销往|发往|运往|驶往|输往|远销)(?:至|到|往|了)?$")
_TRADE = Later(r"(?:的)?(?:汽车|整车|乘用车|新能源汽?车|电动汽?车|货物|外贸)?(?:进?出口|贸易)")
_EXPORTER = Later(rf"({SCOPE})(?:的)?(?:汽车|整车|乘用车|新能源汽?车|电动汽?车)?[对向]{IN_SHORT}?$")
_OFTEN = 3  # times that a text names a country that it is about


def is_abroad(text: str) -> bool:
    """Whether a text never speaks of China, so that 全国 in it is all of the country abroad that it tells of."""
    return not _CHINESE.search(text) and COUNTRY.search(text) is not None


def region_named(scope: str, home: str) -> str:
    """Where a scope lies: 国内 is at home."""
    if scope.endswith(("其他", "其它")):
        return "其他地区"
    if scope in _OURS or (home == "台湾" and scope in ("我国", "全国")):
        return home
    return AT_HOME.get(scope, _CALLED.get(scope, scope))


def region_meant(name: str, word: str, home: str, *, abroad: bool = False) -> str:
    """The market that a known name means where the home of a text is abroad: 国内汽车市场 is 台湾汽车市场.

    In a text that `is_abroad` so is 全国汽车市场.
    """
    ours = word.startswith("国内") or (home == "台湾" and word.startswith("我国"))
    ours = ours or (abroad and word.startswith("全国"))
    return f"{home}{name.removeprefix('中国')}" if ours and name.startswith("中国") else name


def country_counting(text: str) -> str | None:
    """The country abroad whose association or office a sentence gives the count of: 据印度汽车制造商协会统计,…"""
    told = _ITS_BODY.search(text) if _BODIES.search(text) else None
    return told[1] if told and told[1] in COUNTRIES else None


def home_region(text: str, headline: str = "", *, traditional: bool = True) -> str:
    """Where the market lies that an article speaks of without naming the place: where its headline has one.

    Offices and taxes tell the place of one in `traditional` characters only: elsewhere they may be others.
    """
    named = {
        region_named(m.group(), "中国")
        for m in COUNTRY.finditer(headline)
        if not is_whither(headline, m.span())
    }
    if len(named) == 1:
        return named.pop()
    if "本港" in text or "全港" in text:
        return "香港"
    signs = _OF_A_TOWN.items() if traditional else ()
    town = next((town for town, told in signs if told.search(text)), None)
    if town is not None:
        return town
    if "全台" in text or ("台湾" in text and not _MAINLAND.search(text)):
        return "台湾"
    if traditional and _TAIWANESE.search(text) and not _OF_CHINA.search(text):
        return "台湾"  # which calls itself 国内 and 我国 there
    return _only_country(text) or "中国"


def is_whither(text: str, country: tuple[int, int]) -> bool:
    """Whether a country is only where goods go: 对东盟出口, 出口至巴西, 发往欧洲."""
    start, end = country
    if _SENT.search(text, 0, start):
        return True
    return text.endswith(("对", "向"), 0, start) and _TRADE.match(text, end) is not None


def exporter(text: str, end: int) -> str | None:
    """The country whose goods go somewhere, named right before 对 or 向 (中国对墨西哥, 日本汽车对美国); `end` is behind it."""
    told = _EXPORTER.search(text, max(0, end - 24), end)
    return told[1] if told else None


def _only_country(text: str) -> str | None:
    """The country abroad that a text speaks of more than of all other places, where it never speaks of China."""
    if _HOMELY.search(text):
        return None
    named = Counter(match.group() for match in COUNTRY.finditer(text))
    country, count = next(iter(named.most_common(1)), ("", 0))
    return country if country in COUNTRIES and _OFTEN <= count > named.total() / 2 else None
