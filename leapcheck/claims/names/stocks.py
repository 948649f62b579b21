"""Funds, sectors and stocks of market reports: 某某ETF, 汽车零部件板块, 某某电气(002364.SZ), 某某科技跌超3%."""

from __future__ import annotations

from collections.abc import Iterator

from leapcheck.claims.cues import find_cues
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.names.form import Form
from leapcheck.claims.names.no_names import COMMON, LEADS_IN
from leapcheck.compiled import compiled
from leapcheck.patterns import HAN, Later, Words

# (159175), (002364.SZ), (SZ:300750), (NYSE:NIO), (600104.SH、09999.HK)
_MARKETS = (
    "SZ|SH|HK|BJ|SS|TW|NASDAQ|NYSE|纳斯达克|纽交所|港交所|上交所|深交所|股票代码|股份代号|证券代码|代码"
)
_A_CODE = (
    rf"(?:(?:{_MARKETS})[:. ]?)?(?:\d{{4,6}}(?:\.[A-Z]{{1,3}})?|[A-Z]{{1,5}}\.[A-Z]{{1,2}})"
    rf"|(?:{_MARKETS})[:. ] ?[A-Z]{{1,5}}"
)
_CODE = rf"\((?:{_A_CODE})(?:[,;/、]\s?(?:{_A_CODE})){{0,2}}\)"
# what stands before a name of its form
_BEFORE_CODE = Later(
    r"^.*(?:(?:[其当]中|供应商|制造商|[厂电]商|巨头|龙头|车企|企业|公司|品牌|旗下|独角兽|新势力)(?=\S{2,})|(?:[由在与和及对向为是从据日,]|公告)(?=\S{3,}))"
)
_BEFORE_FUND = Later(
    r"^.*(?:[其,的是以及和只就等]|中(?![国证概韩债小海期外])|跑[赢输]|远?超过?|同期|[高低]于|买入|推动|带动|随着|此前|同时|即使)(?=.{4,})"
    r"|^(?:月份?|年|日|(?:[今本去上]年度?)?(?:[上下]半年|(?:第?[一二三四]|前三)季度|全年)|[今本去上]年度?|近期|目前|当前|[今昨当]日|[本上]周)(?=.{4,})"
)  # (11)月份…指数
# 库存预警指数, 相关ETF: what is measured or meant together, and no fund
_NO_FUND = Later(
    r"^.{0,3}$|库存|预警|景气|价格|信心|经理人|需求|品牌|经销商|销量|从业|经营|延时|拥堵|分指数|[东南西北中]{1,2}[区部]指数$|^(?:相关|多[只个]|该|一个|主要|板块|标的|分项)|区域|总指数"
)
_OF_STOCKS = Later("^(?:发行|认购|申购|配售|融资|集资|定价|上市|市场|首日|数量|热|募|中签|新|车|公司|企业)")
# 甲涨0.3%,乙跌1.2%: a list of them
_MOVES = compiled(
    r"[高低]开|[涨跌]停|收[涨跌]|[涨跌](?:[超近逾]|将近)|个股方面|[涨跌][\d.]+%[,、][^,。;\d]{2,8}[涨跌]\d"
)
# 机器人概念股某某股份(3板)高开9.99%、某某科技跌超3%: a stock that the lexicon does not know
_MOVER = Later(
    rf"(?:^|[,;。、]|概念股|板块|股(?!份)|的)({HAN}{{3,4}}?|(?:{HAN}{{2,4}}|[A-Z\d]{{2,5}})(?:集团|控股|科技|数科){{1,2}})(?:-[A-Z]{{1,2}})?(?:\([^)]{{1,10}}\))?(?=(?:竞价|触及|逼近|封|直线)*(?:高开|低开|[涨跌]停|收[涨跌]|[涨跌](?:超过?|逾|将?近|约)?(?:\d|百分之)))"
)
_NO_STOCK = Later(
    r"(?:板块|概念|指数?|(?<!控)股|期货|主力|合约|集体|普遍|分别|[均再也则收仍已又还或可将被最更上下至到了的倒反急续劲暴狂飙]|全线|盘[中初前后]|午后|一度|[开收]盘|日内|累[计积]|原油|价格?|幅|量|率|额|合计|平均|[涨跌]|比|[年月日周])$"
    r"|^(?:[收开]市|[早午尾]段|[早尾]盘|全日|其后|现货|国际|伦敦|纽约|沪|布|美油|今|本|该|[其当]中|截至|昨|上周|较|同比|环比|部分|多只|相关|光伏|军工|半导体|新能源|锂电|储能|汽车)"
)

# 某某汽车指数, 电池ETF易方达(159175)
FUND = Form(
    "company",
    Later(
        rf"({HAN}{{2,12}}(?:ETF|指数(?![级型式化基])|股票基金)[AC]?)(?:[\u4e00-\u9fff]{{2,4}}(?={_CODE}))?"
    ),
    Words("ETF|指数|股票基金"),
    _BEFORE_FUND,
    (_NO_FUND,),
)
# A股汽车板块上涨2%, 机器人概念股集体走强: stocks of one trade
_TRADES = (
    "商用载[货客]车|乘用车|商用车|汽车(?:整车|零部件|服务|芯片|电子|热管理)?|新能源(?:汽?车)?|整车|零部件|[货客]车|重卡|锂电池?|锂矿|动力电池|固态电池|钠电池?|电池"
    "|智能驾驶|智驾|自动驾驶|无人驾驶|人形机器人|机器人|激光雷达|半导体|芯片|光伏|储能|充电桩|氢能源?|燃料电池|轮胎|摩托车|一体化压铸|车联网|飞行汽车|低空经济"
)
_ITEM = rf"(?:{HAN}{{2,8}}?)"
_GOES = (
    r"(?:今[日天]|早盘|午后|尾盘|盘[初中]|开盘|收盘|本周|上周|集体|全线|整体|大幅|小幅|普遍|普|持续|继续|震荡|强势|累[计积]|逆市|再度|双双|[均则也又再])*"
    "(?:[高低]开|[走收上]扬|[上下]行|[大收领微普急]?[涨跌]|上[涨扬]|下[跌挫滑]|走[强弱高低]|拉升|回[调落升暖]|反弹|飙升|跳水|活跃|爆发|异动|表现)"
)
SECTOR = Form(
    "sector",
    Later(
        rf"((?:[AB]股|[港美]股)?(?:{_TRADES})(?:产业链|行业)?(?:板块|概念股?|股))(?:(?:指数|方面)?,?{_GOES})"
    ),
    Words("板块|概念|股"),
)
# 某某电气(002364.SZ); 电池ETF易方达(159175) is a fund, 今(2026)年 a time
LISTED = Form(
    "company",
    Later(
        rf"(?<!ETF)(?<!ETF{HAN})(?<!ETF{HAN}{{2}})({HAN}{{2,8}}(?:-[A-Z]+)?|[A-Z][A-Za-z]{{2,}}){_CODE}(?!年)"
    ),
    compiled(_CODE),
    _BEFORE_CODE,
)
# 焦点新股某某国际,   待上市的某某医疗今日招股: a stock that is new
NEW_STOCK = Form(
    "company",
    Later(
        rf"(?:新股|(?:待|拟|即将)上市的)({HAN}{{3,8}}?)(?=[,(]|[今昨明][日天]|\d{{1,2}}日|首[日挂]|暗盘|招股|挂牌|上市|将|拟|计划|公布|宣布|据)"
    ),
    Words("新股|上市的"),
    refused=(COMMON, LEADS_IN, _OF_STOCKS),
)


# 细分板块中,乘用车、汽车零部件分别上涨…   汽车、电池板块涨幅居前,分别上涨…
_SECTORS_LISTED = Later(
    rf"(?:板块(?:方面|[中里]|来看|上看)?[,:])(?P<within>{_ITEM}(?:[、和与及]{_ITEM})+?)(?:分别|依次)(?:[上大微普]?涨|[下大微普]?跌)"
    rf"|(?:^|[,。;:]|[其当]中)(?P<before>{_ITEM}(?:[、和与及]{_ITEM})+?)(?:等?[\d一二三四五六七八九十]?[大个]?)板块[^。;\d]{{0,10}}(?:分别|依次)(?:[上大微普]?涨|[下大微普]?跌)"
)
_IN_LIST = Later("[^、和与及]+(?:及其[他它])?")


def sectors(text: str) -> Iterator[Mention]:
    """The sectors of a list whose moves follow in its order."""
    for match in _SECTORS_LISTED.finditer(text) if "板块" in text else ():
        for item in _IN_LIST.finditer(text, *match.span(match.lastgroup or 0)):
            yield Mention(*item.span(), Subject(f"{item.group()}板块", "sector"), item.group())


def movers(text: str) -> Iterator[Mention]:
    """The stocks of a market report that go up or down, by what is told of them."""
    if not _MOVES.search(text):
        return
    for match in _MOVER.finditer(text):
        if not _NO_STOCK.search(match[1]) and not find_cues(match[1].removesuffix("控股")):
            yield Mention(match.start(1), match.end(1), Subject(match[1], "company"), match[1])
