"""Rankings with a number: 排名第4位, 前三, TOP 10, 全球第四大, 世界500强, 稳居首位."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from leapcheck.compiled import compiled
from leapcheck.model import Quantity, Relation
from leapcheck.patterns import Later
from leapcheck.quantities.numerals import DIGITS, read_numeral

_N = r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})"
_PLACE = "[一二三四五六七八九]"
_RANK = Later(
    rf"(?:排名?|列|居)(?:在|于)? ?(?P<row>\d{{1,3}}) ?位"
    rf"|第 ?(?P<place>{_N}) ?(?:位|名|席(?!董事|代表))(?!用户|车主|员工|消费者|观众)"
    rf"|第 ?(?P<first>{_N})(?=(?:至|到|-|—|~)第? ?{_N} ?(?:位|名)(?!用户|车主|员工|消费者|观众))"
    rf"|第(?<=[为是其成居]第)(?P<holder>{_N})大股东"
    rf"|第 ?(?P<joined>{_N})(?=(?:、|和|与|及)第 ?{_N} ?(?:位|名)(?!用户|车主|员工|消费者|观众))"
    rf"|(?:并列|位[列居]|跃[居升]为?|晋升为?|成为|仍为|仍是|是|为)[^,。;、\d第]{{0,16}}(?P<owner>第{_N}大(?:单一|流通|个人)?股东)"
    r"|(?P<richest>(?:登顶|登上|问鼎|荣登|重[回返夺]|夺回|蝉联|成为|当上|晋升|跃居)[^,。;、\d]{0,8}首富)"
    r"|(?:排名?|位列|位居|名列|排行|排在|跌至|升至|降至)"
    r"(?:全球|全国|行业|国内|市场)?第 ?(?P<number>\d{1,3})(?:位|名)?(?![\d.%季款代期届]|,\d)"
    rf"|(?:(?<=[,。;:])|^)第 ?(?P<nth>{_N})(?=的(?!是|销|产|交付|市场|份额|车企|企业|品牌|国家|位)[\u4e00-\u9fffA-Za-z“]{{2}})"
    rf"|第(?P<large>{_N})大(?!股东|看点|亮点|道|脑|单|区)"
    rf"|(?:排名|排在|位列|位居|名列|居|列|稳居|排行|高居|跃居|跃升为?|跃至|跃入|升至|升到|升为|冲上|爬上|攀上|跌至|降至|退居|滑落至|荣登|占据|获|夺|份额|市占率|占有率|成交额|市值|营收|均价|售价|保值率|满意度|增[速幅]|涨幅|利润率|毛利率|(?:销售?|交[付车]|装[机车]|出货|生?产|出口|批发|零售|上险|搭载|保有|成交|订单)量|势力|榜|榜单|全球|世界|全国|国内|中国|行业|市场|跻身|排|是|回到|重返|保持"
    rf"|蝉联)(?:全球|行业|国内|全国|世界|市场|中国|细分市场|当月|单月|月度|年度|新势力|品牌|自主品牌)?的?(?P<bare>第[一二三四五六七八九十](?!汽车(?:股份|集团|制造)|季|款|代|阵|梯|批|次|个|步|条|家|大|方|财|产|辆|台|任"
    rf"|期|轮|天|枪|时|届|章|曲|人|线|生产力|要务|动力|资源|桶金|要素|责任|现场|视角|印象|声|类|位|名|家|块|座|支|波|股|桶|[一二三四五六七八九十]|，|回|眼|手|道|种))"
    rf"|(?<![以提此之目日先])前 ?(?P<top>{_N}|两)(?!\d|,\d) ?(?:位|名|强|大)?"
    r"(?=[,。;:、的席甲中!”]|$|之列|行列|品牌|车企|榜|阵营)|(?:TOP|Top"
    rf"|top) ?-?(?P<latin>\d{{1,3}})(?!的)"
    rf"|(?:跻身|进入|跨入|迈入|挤进|闯入|位列|名列|进军)(?:于|了)?(?:中国|我国|全国|国内|全球|世界|亚洲|欧洲|行业|全省|全市)[^,。;、\d第前]{{0,8}}?(?P<among>(?:{_N}|百)[大强])(?!国|之外)"
    rf"|(?:世界|财富|全球|中国)(?P<list>\d{{2,3}}|五百|百)强"
    r"|第(?P<maiden>[一二三四五六七八九])(?:个(?=(?:造车)?新势力|[^,。;\d]{2,20}的[^,。;\d]{0,8}(?:车企|厂商|新势力))|家(?=(?:造车)?新势力|独角兽|[^,。;]{2,24}的[^,。;]{0,8}(?:企业|公司|车企|厂商|品牌|制造商|新势力)))"
    rf"|分[列居获占][^,。;、\d第]{{0,6}}?(?P<several>{_N})(?=(?:至|到|-|—|~)第? ?{_N} ?[位名])"
    rf"|分[列居获占][^,。;、\d第]{{0,6}}?(?:第(?={_PLACE}{{2,}}))?(?P<row_of>{_PLACE}(?:、?{_PLACE})+)[位名]"
    r"|(?P<head>首位|(?<![\u4e00-\u9fff])居首|(?<=[辆台%])居首|榜首|头把交椅|头名|(?<=[蝉联坐稳做成为的业行车])一哥|销冠|[称夺摘居折](?<!无[称夺])冠(?!军|名|以|状)|折桂|(?<!隐形)冠军(?!\w{0,3}(?:SUV|MPV|轿车|车|单品|实力|家族|座驾|阵容|品质|之姿|基因|版|产品|再))|销售?量第一|第一的位置)(?!席|执)"
    r"|(?:跻身|[进跃闯杀挤冲]入|跃[居升]|挤进|重返|稳居|[位名]列|位居|锁定)[^,。;、\d前]{0,6}(?P<podium>三甲)(?!医院|级)|(?P<second>次席|亚军|榜眼|第二把交椅)|(?P<third>季军|探花)"
)
_MEMBERS = Later(
    r"(?:的)?(?:大)?(?:[^,。]{0,4}(?:企业|车企|厂商|品牌|公司|供应商|车型|制造商|名单)|中(?!国)|里|的?(?:合计|份额|市占率)|[,。]?(?:盈利|都|均|也|合计|共))"
)
# 销量前三的总销量为2万辆, 排名前五的份额之和: what the first have together
_SUM_OF_THE_FIRST = Later(
    r"的?(?:(?:企业|车企|品牌|车型|厂商|公司|集团|省份|城市|国家)的?)?(?:总|合计|累[计积])?(?:销售?|产|交付|出口|装[机车]|出货|上险)?(?:总?[量额]|规模|(?:市场)?份额|市占率|占有率)(?:之和|总和|总计|合计|共计|总?共|[,:]?(?:则|均|也|已)?(?:为|达|是))"
)
# 前十榜单中的前三位: of which list they are the first
_LIST_OF_THE_FIRST = Later(r"[^,。;、\d]{0,6}[中里]的?(?:前|第)")
# 排名前10位的企业中,甲增幅第一
_AMONG_THEM = Later(
    r"的?[^,。;、\d]{0,6}(?:企业|车企|厂商|品牌|公司|供应商|车型|制造商|城市|省份|国家)之?(?:中|里|内|间|当中)(?!国)"
)
_WITHIN = Later(r"之?[中里](?!国)")
_SHARED_OUT = ("分居", "分列", "分获", "分占")
_ONE_OF_THEM = Later(r"大?[^,。;、\d]{0,5}(?:当?中|里)的?(?:唯一|最)")
_LIST = Later(r" ?的?(?:榜单?|排行榜?|名单)(?:之?[中里内]|上)")
_ALL_THOSE = Later(r"(?:所有|全部|各个?|其[余他])[^,。;、\d]{0,6}$")  # 所有排在前10位的品牌
_RANKED = Later(r"(?:位[列居]|排名?|进入|跻身|稳居|名列|居|列|闯入|杀入|挤进|重返|为|是)[^,。]{0,8}$")
_RANGE_BEFORE = Later(rf"第 ?{_N}(?:至|到|-|—|~)$")
_RANKED_NEAR = Later(r"(?:[排分位名]?[列居]|排[名在]|跌至|升至|降至)[^,。;\d]{0,6}$")
# what every rank has
_HINT = compiled(
    rf"第 ?{_N}|前 ?(?:{_N}|两)"
    rf"|位(?<=\d位)|位(?<=\d 位)|强(?<=[\d百一二三四五六七八九十]强)|大(?<=[\d百一二三四五六七八九十]大)"
    r"|TOP|Top|top|首位|居首|榜首|头名|一哥|销冠|冠军|第一的位置"
    r"|[称夺摘居折]冠|折桂|三甲|次席|亚军|榜眼|交椅|季军|探花|首富|分[列居获占]"
)
# 分列第五、第八;   分列国内的第二、三名: what a list of ranks goes on with
_NEXT = Later(
    rf"(?:、|和|与|及|,)(?:第 ?(?P<next>{_N})(?:位|名)?|(?P<also>{_N})(?:位|名))(?![\d.%大款代季期届家个人])"
)
# 分列第四至第六
_UP_TO = Later(
    rf"(?:至|到|-|—|~)第? ?(?P<most>{_N})(?:位|名)?(?![\d.%大款代季期届家个人年月天辆台]|位数|,\d)"
)
_IDIOM_BEFORE = Later(
    r"(?:放在|摆在|作为|放到|当作|摆到|(?:永远|始终|一直|总是|一向|必须)(?:排|放|摆|处)?在)$"
)
# 要打造“世界冠军”
_DREAMT_OF = Later(r"(?:打造|造出|立志|扬言|梦想|誓做|意为|寓意)[^,。;]{0,12}$")
# 前十名的省份分别是甲、乙;   TOP5车型:甲、乙
_NAMES_FOLLOW = Later(
    r"的?(?:[^,。;、:是为]{1,10}?(?:分别|依次)?[是为:]|(?:分别|依次)[是为:]):?[^,。;、]{1,16}、"
)
# 距离全球第一还有差距;   要成为全国第一仍有一段距离
_FAR_FROM = Later(r"(?:距离?|离)[^,。;]{0,10}$")
_STILL_FAR = Later(
    r"[^,。;]{0,8}?(?:[仍还尚](?:然|旧)?(?:有|存在|差)[^,。;]{0,6}(?:距离|差距|一步)|还远|尚远|还早)"
)
_NO_LONGER = Later(
    r"(?:不再|不)(?:是|为|成为)[^,。;]{0,16}$|(?:失去|让出|丧失)[^,。;]{0,16}$"
)  # 不再是第一大股东
_SPORT = Later(r"赛(?!道|力斯|诺|豹|轮|那|麟|欧|维|拉图|图斯)|车队|奥运|球队")
_NAMED_PLACES = {
    **dict.fromkeys(("head", "richest"), Decimal(1)),
    "second": Decimal(2),
    **dict.fromkeys(("third", "podium"), Decimal(3)),
}
# where the words before a place are none of it: 分列三至五位
_APART = frozenset({"bare", "owner", "podium", "among", "row_of", "several"})
_NOT_BEFORE = Later(r"(?:年|月|个|家|排)$")


def find_ranks(text: str) -> Iterator[Quantity]:
    """The ranks that a sentence states, as quantities of unit `count`; 前N is `at_most`."""
    told = 0
    for match in _RANK.finditer(text) if _HINT.search(text) else ():
        kind = match.lastgroup or ""
        start = match.start(kind if kind in _APART else 0)
        if start < told or _is_no_rank(match, start, text):
            continue
        for rank in (_side_by_side if kind == "row_of" else _told)(match, start, text):
            told = rank.end
            yield rank


def _is_no_rank(match: re.Match[str], start: int, text: str) -> bool:
    """Whether a place is only dreamt of or far away, was won in a race, or names those who are ranked."""
    kind = match.lastgroup
    if kind == "top" and _NOT_BEFORE.search(text[:start]):
        return True
    if kind in ("holder", "owner") and _NO_LONGER.search(text, 0, start):
        return True
    if kind == "place" and _RANGE_BEFORE.search(text, 0, start):
        return True
    if kind == "head" and (_DREAMT_OF.search(text, 0, start) or _is_won_in_sport(match, text)):
        return True
    if _FAR_FROM.search(text, 0, start) or _STILL_FAR.match(text, match.end()):
        return True
    if _IDIOM_BEFORE.search(text[:start]) or _heads_a_list(match, text):
        return True
    if kind not in ("top", "latin"):
        return False
    if _ALL_THOSE.search(text, 0, start) or _AMONG_THEM.match(text, match.end()) or _of_several(match, text):
        return True
    return _bound_set(match, text) and not _RANKED.search(text[:start])


def _told(match: re.Match[str], start: int, text: str) -> Iterator[Quantity]:
    """A rank with those that follow it in its list, or with the last of the places that many share."""
    kind, end = match.lastgroup or "", match.end()
    number = _NAMED_PLACES.get(kind) or _number(match[kind].lstrip("第").rstrip("大强"))
    if number is None:
        return
    in_a_row = kind in ("row", "place", "number", "bare", "first", "several")
    last = _UP_TO.match(text, end) if in_a_row else None
    if last and (worst := _number(last["most"])) and worst > number:
        yield _ranked(text, start, last.end(), number, worst, "range")
        return
    if kind in ("top", "latin", "list", "podium", "among") and not (kind == "latin" and number == 1):
        yield _ranked(text, start, end, None, number, "at_most")
    else:
        yield _ranked(text, start, end, number, number)
    yield from _listed(text, end) if in_a_row else ()


def _side_by_side(match: re.Match[str], start: int, text: str) -> Iterator[Quantity]:
    """The places that are written each with one digit: 分列二三位, 分列二、三位."""
    last = match.end("row_of") - 1
    for at in (at for at in range(start, last + 1) if text[at] in DIGITS):
        number = Decimal(DIGITS[text[at]])
        yield _ranked(text, at, match.end() if at == last else at + 1, number, number)


def _ranked(
    text: str, start: int, end: int, low: Decimal | None, high: Decimal, relation: Relation = "exact"
) -> Quantity:
    return Quantity(text[start:end], start, end, low, high, relation, "count", Decimal(1), "位", ordinal=True)


def _listed(text: str, at: int) -> Iterator[Quantity]:
    """The ranks that follow one in a list: 第五、第八."""
    while match := _NEXT.match(text, at):
        name = match.lastgroup or "next"
        number, at = _number(match[name]), match.end()
        if number is not None:
            yield _ranked(text, match.start() + 1, at, number, number)


def _bound_set(match: re.Match[str], text: str) -> bool:
    """Whether 前N names those who are ranked, and ranks nobody: 前十的企业, 行业前十中的七席, Top 10榜单中."""
    members = _MEMBERS if match.lastgroup == "top" else _WITHIN
    return any(words.match(text, match.end()) for words in (_LIST, members))


def _of_several(match: re.Match[str], text: str) -> bool:
    """Whether 前N is what several share, or of which one is told: 分居前三名, 前五大品牌中唯一下跌的."""
    return text.endswith(_SHARED_OUT, 0, match.start()) or _ONE_OF_THEM.match(text, match.end()) is not None


def _heads_a_list(match: re.Match[str], text: str) -> bool:
    """Whether places only head what is told of those who hold them: 销量前三的车企是甲、乙和丙, 第六到十名依次为…"""
    if match.lastgroup == "first":  # 第六到十名依次为…, but not 位列第六到十名
        return not _RANKED_NEAR.search(text, 0, match.start())
    if match.lastgroup == "latin" and text.startswith(":", match.end()):
        return True  # 电动车销量TOP20:…
    return match.lastgroup in ("top", "latin") and any(
        words.match(text, match.end()) for words in (_NAMES_FOLLOW, _SUM_OF_THE_FIRST, _LIST_OF_THE_FIRST)
    )


def _is_won_in_sport(match: re.Match[str], text: str) -> bool:
    """Whether a race was won and no market: 车队在拉力赛中夺冠."""
    return match.group().endswith(("冠", "桂")) and _SPORT.search(text, 0, match.end()) is not None


def _number(word: str) -> Decimal | None:
    if word == "百":
        return Decimal(100)
    numeral = read_numeral(word, 0)
    return numeral.low if numeral else None
