"""The grammar of dates and periods: one pattern for each way of writing a time.

Which of them a time is written in decides how it is resolved (`dates.py`). `first_time` finds the next one.
"""

from __future__ import annotations

import re

from leapcheck.compiled import compiled
from leapcheck.patterns import beginning

_HAN = {c: i for i, c in enumerate("零一二三四五六七八九十")} | {
    "十一": 11,
    "十二": 12,
    "〇": 0,
    "两": 2,
    "元": 1,
}
# 元月, 元至八月
_FIRST = r"(?<![\d十百千万亿美欧日韩港单公每块])元(?=月[^租费薪供卡付]| ?[至到—-] ?[\d一二三四五六七八九十]{1,2} ?月)"
_NUMBER = rf"(?:\d{{1,2}}|十[一二]|[一二三四五六七八九十两]|{_FIRST})"
_WEEKS = r"(?:[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_TO = r" ?(?:-+|—+|–|~+|至|到|－|(?<=\d)一(?=\d)) ?"  # 1一12月 has a 一 for a dash
# 2025年   二〇二五年   今年   去年   18年 (before a month, a half or 全年)
_YEAR = (
    r"(?:(?:19|20)\d\d ?年(?![代款])度?|(?:19|20)\d\d ?(?:财年|会计年度?|财政年度)"
    r"|[今本去明前后]\((?:19|20)\d\d\)年度?|(?:19|20)\d\d(?=全年|[上下]半财?年| ?或者? ?20\d\d ?年)"
    r"|[二一][〇零九][〇零一二三四五六七八九]{2}年"
    r"|今年度?|本年度?|前一年|去年度?|上年度?|上一年度?|前年|明年|(?<![成产建达张工期造效]) ?后年(?!产|均)"
    r"|当年|同年|次年|来年|翌年|隔年(?!举|一)|[那这该此]一?年(?![轻代龄头来间多以里]|一[度届])"
    rf"|(?<![\d.])[0-3]\d年(?=的?(?:{_NUMBER}(?:月|-|至)|[上下]半年|全年|同期|Q[1-4]|第?[一二三四]季|[初底末]|的(?:数据|\d)|补贴|新规)))"
)
_DAY = r"(?:\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])"
# 二季营收: a quarter without 度 and without its year
_IN_SHORT = "季(?=[财报]|营收|净利|利润|业绩|收入|毛利|销量|交付|产量)"
# 2026年中期业绩 is of half a year, 2026年中期开始交付 in the middle of it
_OF_RESULTS = "业绩|财报|报告|股息|分红|派息|[净毛纯营归]|收入|利润|盈利|亏损|溢利|实现|(?:上市|母)?公司"
_SUB = (
    rf"(?P<m1>{_NUMBER})(?: ?月份?)?{_TO}(?P<m2>{_NUMBER}) ?月份?(?! ?\d{{1,2}} ?[日号])"
    rf"|(?<![\dA-Za-z.])(?P<ma>\d{{1,2}})[、和](?P<mb>\d{{1,2}}) ?月份?(?! ?\d{{1,2}} ?[日号])"
    rf"|(?<!连)(?<!连续)(?P<m>{_NUMBER})(?!(?<=[A-Za-z]\d)(?<![A-Za-z ][A-Za-z]\d)月[销均供产交售订批零])"
    rf" ?月份?(?:的?前(?P<fd>\d{{1,2}}) ?[天日]"
    rf"| ?(?P<d1>\d{{1,2}}) ?[日号]?{_TO}(?:(?P<y4>(?:19|20)\d\d) ?年 ?)?(?:(?P<m3>{_NUMBER}) ?月 ?)?"
    rf"(?P<d2>\d{{1,2}}) ?[日号]| ?(?P<d>{_DAY}) ?[日号](?!报))?(?P<mend>[底末]|初(?!步|次|始)|下旬|上旬|中旬)?"
    rf"|第?(?P<q1>[一1])(?:季度?)?{_TO}(?P<q3>[二三四234])季度"
    rf"|(?<!连续)第(?P<qn>[一二三四1-4])个?(?:季度?|财季)|(?<![同十\d])(?P<q>[一二三四1-4])(?:季度|{_IN_SHORT})"
    r"|(?<![A-Za-z])Q(?P<q2>[1-4])(?!\d)|(?P<q0>首季)"
    r"|(?P<half>[上下首])半财?年|H(?P<h>[12])(?!\d)"
    rf"|(?<!提)[前首头] ?(?P<fm>{_NUMBER}) ?个?月(?!后)|[前头首](?P<fq>[二两三23])个?季度?"
    # 年底, but not in 12月的年底旺季
    rf"|(?P<edge>(?<!月的)年?(?:[底末]|初(?!步|次|始)|中(?:期(?!{_OF_RESULTS})|(?![期国心部东型高小央报大华文俄日美欧韩英德法印澳巴泰非加车航石汽通联科创芯信级])))"
    r"(?=[,。;:的前,、已将起至 ]|$|\d|[\u4e00-\u9fff])|岁末|年终)"
    r"|(?P<whole>全年)"
)
_SUB_ALONE = _SUB.replace("年?(?:[底末]|初", "(?<![一整这那几多数两三四五六七八九])年(?:[底末]|初")
# 2026年半年度   2025年最后一天   2026年首月   2025年收官月
_SUB_DATED = (
    rf"{_SUB.replace(_IN_SHORT, '季(?!节)')}|(?P<hy>半年度|半年(?=报)|中报|中期(?={_OF_RESULTS}))"
    r"|(?P<lastday>最后一天)|(?P<end>首个?月|第一个月|最后一个月|收官月)"
)
FISCAL_YEARS = ("财年", "会计年度", "财政年度")
"""What a company's own year is called."""
UP_TO = "截[至止到][至到]?|直至|直到"
"""What stands before the moment that a number is as of, as alternatives of a pattern: 截至, 截止到, 直到."""
_ASOF = rf"(?:(?P<asof>{UP_TO}) ?)?"

# 2019年到2021年;   2019到2021,净利润分别为…
YEAR_RANGE = compiled(
    rf"(?:从|自)?(?P<ya>(?:19|20)\d\d|[0-3]\d(?=年)) ?年?{_TO}(?P<yb>(?:19|20)\d\d|[0-3]\d)"
    r"(?: ?年(?![代款])|(?<=(?:19|20)\d\d)(?=,(?!\d)|期间))"
)
# 2025/2026/2027年   2023、2024年   25/26/27年   25-27年
YEAR_LIST = compiled(
    r"(?<![\d.])(?P<ya>(?:20)?\d\d)(?:(?: ?[/、] ?(?:20)?\d\d){0,9}? ?[/、和与及]|-) ?(?P<yb>(?:20)?\d\d) ?年"
    r"(?! ?\d{1,2} ?月|[来内前后期以代款]|间(?<!\d\d-\d\d年间))"
)
DATED = compiled(rf"{_ASOF}(?P<year>{_YEAR}) ?的?(?:{_SUB_DATED})?")
UNDATED = compiled(rf"{_ASOF}(?P<year>(?!))?(?:{_SUB_ALONE})")
# 2024年4月至2025年3月
MONTH_RANGE = compiled(
    rf"(?P<ya>(?:19|20)\d\d) ?年 ?(?P<ma>{_NUMBER}) ?月{_TO}(?P<yb>(?:19"
    rf"|20)\d\d) ?年 ?(?P<mb>{_NUMBER}) ?月(?! ?\d{{1,2}} ?日)"
)
# 截至2026年6月30日止六个月, 截至9月的三个月, 止于9月的一季, 12月季度: the months that end there
ENDING = compiled(
    rf"(?:{UP_TO}|[止终]于|(?=(?:20\d\d ?年 ?)?(?:[369]|12|[三六九]|十二) ?月[当财]?季))"
    rf"(?:(?P<y>(?:19|20)\d\d|[0-3]\d) ?年)? ?(?P<m>{_NUMBER}) ?月(?:份|底| ?\d{{1,2}} ?日)?"
    rf"(?:(?:止的?|的)?(?P<n>{_NUMBER}) ?个月(?:期间|[内里])?|(?:止的?|的)这?(?:一个?|该)?季度?|(?<=月)(?:财?季度|[当财]季))"
)
# 2023/24财年, 2022/2023年度: one year of a company;   2023/24财年第一季度, 2023/24财年上半年
SPLIT_YEAR = compiled(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)/(?P<next>(?:20)?\d\d) ?(?P<year>财政年度|财年|年度)(?:的? ?(?:(?P<fend>[末底])"
    r"|第?(?P<qn>[一二三四1-4])个?(?:季度|财季)|(?P<half>[上下])半年))?"
)
ISO = compiled(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)")
# 2024H1   24Q3   2024财年
YEAR_HALF = compiled(
    r"(?<![\d.A-Za-z])(?:(?P<y>(?:19|20)?\d\d)年? ?(?:(?P<h>H[12])|(?P<q>Q[1-4]))"
    r"|(?P<fy>(?:19|20)\d\d) ?(?:财年|会计年度|财政年度)"
    r"|FY ?(?P<fy2>20\d\d))(?!\d)"
)
# 3Q24   1H2025
HALF_YEAR = compiled(r"(?<![\d.A-Za-z])(?:(?P<q>[1-4])Q|(?P<h>[12])H)(?P<y>(?:20)?[0-3]\d)(?![\d.]|年)")
# 17年, where the text writes years so
SHORT_YEAR = compiled(
    r"(?P<y>[0-3]\d)年(?<![\d.第近约超去满历时逾达长用了共来每前有过短几数]...)"
    r"(?!来|间|内|前|后|以|期|龄|多|余|左右|免|贷|质|零息|低息|超低息|分期|历史|经验|时间|发展|租|起|的(?:质保|历史|经验|时间|发展|老|努力|积累|技术))"
)
# 本周(5.9-5.15), 1月第三周(1.13—1.19): the days of a week in brackets
WEEK_DAYS = compiled(
    rf"(?<=\()(?P<m1>\d{{1,2}})[./](?P<d1>\d{{1,2}}){_TO}(?:(?P<m2>\d{{1,2}})[./])?(?P<d2>\d{{1,2}})(?=\))"
)
# 2025年第三周, 2025年第20周
WEEK = compiled(rf"(?P<y>20\d\d) ?年?的?第 ?(?P<n>\d{{1,2}}|{_WEEKS}) ?周(?![年岁期])")
DAYS = compiled(
    rf"(?<![\d.月年])(?P<d1>\d{{1,2}}){_TO}(?P<d2>\d{{1,2}})日"
    rf"|(?P<d>(?<![\d.,])\d{{1,2}})[日号](?=[,，上下中晚电讯消讯凌早零宣公竣投正举签揭,（(]|,|[收开]盘|盘[中前后]|$)"
    # 某某公司4日在杭州签约, 8日于上海揭幕; but 前10日在, 每月5日在
    r"|(?P<on>(?<![\d.,月前第每续连近约过达余满首共短长])\d{1,2})日"
    r"(?=[在于](?!线|校|职|即)|[与向对同](?!\d|比|期)|开[工业幕张]|落[成户]|启[用动]|动工|奠基|封顶|下线|上市|亮相|抵达|成立)"
)
_WORDS: tuple[tuple[str, str], ...] = (
    (
        "now",
        r"截[至止到][至到]?(?:目前|收盘|发稿)|(?<![日号天一二三四五])(?<![日号天一二三四五夜][AHBN美港日韩沪深台][股市])(?:收盘(?!价)|盘中|午后|尾盘)|到目前为止|迄今为止|时至今日|到今天为止|(?<![照按据])目前|如今|现在|当前|眼下|现阶段|迄今|至今(?!年(?!均|化|复合))|现已|现有(?=员工|职工|门店|网点|人员|产能|[约超近]?\d)|截至今日|现如今|当下|(?:(?<=[\d一二三四五六七八九十]年)|(?<=年时间)|(?<=年光阴))(?:匆匆)?(?:过去(?=了?[,。])|后的今天)|现(?=报\d)",
    ),
    ("ytd", r"今年以来|年初至今|年初以来|年内累[计积]|年内|(?:今年|本年度?)(?=累[计积])"),
    ("today", r"今 ?\(\d{1,2}\) ?[日天]|今[日天晚早](?!后)|当天|(?<!含)当日"),
    ("yesterday", r"昨 ?\(\d{1,2}\) ?[日天]|昨[日天晚]"),
    ("daybefore", r"(?<![\d一二两三四五六七八九十几])前天"),
    ("lastmonth", r"上个?月(?!球)[底末]?"),
    (
        "interim",
        r"中期(?:业绩|报告|财报|(?=亏损|净利|盈利|纯利|溢利|利润|营收|收入|股息|派息))|半年度?(?:业绩|财报|报告?)"
        r"|(?<![上下前近这大过去首后第一市售内仅用时约不])半年(?=(?:纯利|净利|净赚|净亏|盈利|营收|收入|利润|毛利|亏损|销量|[少多]赚))"
        r"|(?<!集)中报(?=[,。;显披称]|数据|业绩|报告|发布|出炉)",
    ),
    ("firstdays", r"(?:本月|当月)的?前 ?(?P<tfd>\d{1,2}) ?[天日]"),
    (
        "thismonth",
        r"本月|当月(?!球)|(?<!年)同月|(?<![个数几半一二三四五六七八九十])月内|(?<![\d个数几半一二三四五六七八九十上本当同下每按跨])月[末底](?=[,的库渠前厂全经在公]|$)",
    ),
    ("nextmonth", r"下个?月"),
    (
        "lastquarter",
        r"(?:上一?个?(?:季度|财季)|上季(?=[的以已料毛营净交销共内收亏盈纯经录出]|\d)|(?P<qbefore>(?<![提年])前一(?:季度|个季度|财季)))(?P<lastend>[末底])?",
    ),
    ("nextquarter", r"下一?个?(?:季度|财季)"),
    (
        "thisquarter",
        r"本季(?=[的以已料预将毛营净交销共内财业]|\d)|当季|(?:[本该]财季|[本该]季度)(?P<qend>[末底])?|[这该]一?个?季度?(?!节)",
    ),
    # not 本周一汽交付…, 上周五菱…, 本周日均…
    (
        "weekday",
        r"(?P<week>[上本这下])个?(?:周|星期)(?P<weekday>一(?!汽)|三(?![菱一电])|五(?!菱)|日(?![产系均本])|[二四六天])",
    ),
    # 特斯拉周一下跌3%, 周三表示; not 一周三次
    (
        "dayofweek",
        r"(?<![上本这下每一二两三四五六七八九十几多\d隔整])周(?P<dow>[一二三四五六日])(?=[,收盘晚早凌股]|[下上大微小]?[跌涨]|热门|[美港A]股)",
    ),
    ("lastweek", r"上周|上一周"),
    ("thisweek", r"本周"),
    ("firstweeks", rf"(?:今|本)年(?:的?前) ?(?P<fweeks>\d{{1,2}}|{_WEEKS}) ?周"),
    ("yearago", r"一年(?:之?前)的?(?:同期|同一?(?:季度|时段|时期))"),
    ("then", r"届时|到那?时候?"),
    ("same", r"同期|同一(?:季度|时段|时期)"),
    (
        "plan",
        r"“?(?P<plan>十[一二三四五六])五(?!(?<=十四五)[万千百亿个家款辆台名])”?"
        r"(?:(?:期|规划)?的?(?:(?P<pend>之?末|(?:收官|最后|收尾)之?一?年)|(?P<pbegin>之?初|(?:开局|起步|起始)之?首?年|首年|第一年))(?!步)"
        r"|期间|规划|时期|以来)?",
    ),
    (
        "past",
        rf"(?:近|最近|(?<![仅只才已])过去的?) ?(?P<past>{_NUMBER}) ?(?:多|余)?(?P<pu>年|个月)(?:来|间|内|里|以来)?",
    ),
    ("future", rf"(?:未来|今后|接下来)(?:的)?(?P<f1>{_NUMBER})(?:{_TO}(?P<f2>{_NUMBER}))? ?(?P<fu>年|个月)"),
    ("later", r"未来几年|近年来?|(?:最近|近)几(?:个月|年|周|天)(?:来|间|里)?"),
    ("thisandnext", r"今明[两二]?年"),
    ("sincethen", r"[自从]那(?:时(?:候?起|以来|以后)|以后|以来|之后)"),
    (
        "ago",
        r"(?<![\d.十百几数多近约提])(?P<more>[二三四五六七八九](?=[三四五六七八九]))?"
        r"(?P<ago>\d{1,2}|[一二]?十[一二三四五六七八九]?|[一二两三四五六七八九])年(?:之|以)?前(?![后夕三一两二半])",
    ),
    # 仅隔11个月,C轮又进账5亿元; the length itself may be a claim
    (
        "monthslater",
        rf"(?:仅?[相时]?隔了?|过了)(?=(?P<later>{_NUMBER})个月)"
        rf"|(?<![成创建]立)(?<!上市)(?<!交付)(?<![\d.十近约超])(?P<later2>{_NUMBER})个月(?:之)?后",
    ),
    ("within", rf"(?<![\d.十百几数多近约第])(?P<within>{_NUMBER})年(?:之|以)?内"),
    ("backthen", r"当时|彼时|那时候?|那个?时期"),
    ("since", rf"(?<![成创建]立)(?<!创办)(?<!时隔)(?<!上市)(?P<since>{_NUMBER})年(?:之)?后"),
    # 本财年, 上一财年末
    ("fiscal", r"(?P<fwhich>[本上全])一?个?(?:财年|财政年度|会计年度)(?P<fedge>[末底])?"),
    ("report", r"(?:本?报告期)(?P<rend>末)?(?:内|间)?|(?<![\w”])期内(?=,)"),
)
WORD = compiled("|".join(f"(?P<w_{name}>{pattern})" for name, pattern in _WORDS))

# In the order in which they are tried at one place.
_AFTER_DIGIT = (
    ISO, SPLIT_YEAR, MONTH_RANGE, YEAR_RANGE, YEAR_LIST, YEAR_HALF, HALF_YEAR, WORD, DATED, SHORT_YEAR, UNDATED, DAYS,
    WEEK_DAYS,
)  # fmt: skip
# Those of them that can fit where the digits are followed by one of these.
_AFTER_DIGITS_OF = {
    "年": (ENDING, WEEK, MONTH_RANGE, YEAR_RANGE, YEAR_HALF, WORD, DATED, SHORT_YEAR),
    "月": (ENDING, UNDATED),
    "日": (DAYS,),
    "号": (DAYS,),
}
_AFTER_WORD = (WORD, DATED, UNDATED)
_AFTER_WORDS_OF = {
    "截": (ENDING, *_AFTER_WORD), "止": (ENDING,), "终": (ENDING,), "F": (YEAR_HALF,),
    **dict.fromkeys("三六九十", (ENDING, *_AFTER_WORD)), "从": (WORD, YEAR_RANGE), "自": (WORD, YEAR_RANGE),
}  # fmt: skip
# Where a time can begin. Trying every pattern at every place takes four times as long.
_BEGIN = beginning(
    {
        r"\d": r"\d{0,3} ?(?P<unit>[年月日号季财会全上下HQ/、和与及一\-—–~至到－]|个(?=月之?后))"
        r"|(?<=1)9\d\d\.|(?<=2)0\d\d(?:\.| ?(?=或))"
        r"|(?=\d?[./]\d{1,2} ?(?:-|—|–|~|至|到)[-—\d./ ]{1,8}\))",
        "首": r"[一两二三四五六七八九十\d季半个]",
        "二三四五六七八九两一十": r"[一二三四五六七八九十〇零]{0,4} ?(?:[年月季五\-—–~至到－]|个月之?后)|[〇零]",
        "今去明后次来": "[ 年日天晚早(明]",
        "元": "[月至到—-]",
        "翌隔": "年",
        "本当同": "[年月季日天周一期报前下星时财会(]",
        "上下": "[年一个季周月半星财]",
        "这": "个?[周星]|一?年|一?个?季",
        "该此": "一?年|一?个?财?季",
        "期": "内,",
        "止终": "于",
        "中": "[期报]",
        "半": "年[度业报财纯净盈营收利毛亏销少多]",
        "彼": "时",
        "那": "[一年时个]",
        "隔": r"了?[\d一二三四五六七八九十两]",
        "过": r"去|了[\d一二三四五六七八九十两]",
        "仅相": "隔|相隔|时隔",
        "前": r"[天一年两二三四五六七八九十\d (]",
        "第QH": "[一二三四1-4]",
        "年": "[底末初中内终]",
        "月": "[内末底]",
        "F": "Y ?20",
        "岁": "末",
        "全": "年|财年",
        "头": r"[一两二三四五六七八九十\d]",
        "报": "告期",
        "截": "[至止到]",
        "直": "[至到]",
        "从自": r"\d|那[以时之]",
        "到": "[目今时那]",
        "届": "时",
        "至迄如": "今",
        "时": "至今|隔",
        "目": "前",
        "现": "[在阶已有如报]",
        "周": "[一二三四五六日]",
        "眼": "下",
        "昨": "[ 日天晚(]",
        "近": r"[ 年几\d一二三四五六七八九十两]",
        "最": "近",
        "未": "来",
        "接": "下来",
        "收尾": "盘",
        "盘": "中",
        "午": "后",
        '“"': "十",
    }
)


def first_time(text: str, at: int, end: int) -> re.Match[str] | None:
    """The first time written in `text[at:end]`: at its place the first of the patterns that fits."""
    while begun := _BEGIN.search(text, at, end):
        at = begun.start()
        if begun.group().isdigit():
            patterns = _AFTER_DIGITS_OF.get(begun["unit"], _AFTER_DIGIT)
        else:
            patterns = _AFTER_WORDS_OF.get(begun.group(), _AFTER_WORD)
        for pattern in patterns:
            match = pattern.match(text, at, end)
            if match is not None:
                return match
        at += 1
    return None


def full_year(digits: str) -> int:
    """The year that four or two digits mean."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def day_number(word: str) -> int:
    """The day of the month in digits or Chinese."""
    if word.isdigit():
        return int(word)
    tens, _, ones = word.rpartition("十") if "十" in word else ("", "", word)
    return (_HAN.get(tens, 1) if "十" in word else 0) * 10 + (_HAN[ones] if ones else 0)


def number(word: str) -> int:
    """A month, a quarter or a small count in digits or Chinese."""
    return int(word) if word.isdigit() else _HAN[word]
