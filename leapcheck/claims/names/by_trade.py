"""Firms by the trade that their names end with: 某某电子, 某某重工."""

from __future__ import annotations

from leapcheck.claims.names.form import Form
from leapcheck.claims.names.no_names import COMMON, LEADS_IN, OPENS_WITH
from leapcheck.claims.names.told_of import HOMES
from leapcheck.claims.names.trades import INDUSTRIES, TRADE
from leapcheck.claims.openers import HEAD
from leapcheck.compiled import compiled
from leapcheck.patterns import HAN, Later, Words

_BEHIND = (
    r"(?=[^\u4e00-\u9fff]|[将已再获在于拟的与和发宣公表称董披副创总首完是也就有还为去今昨成拿签推累则从由向以计正又]|20"
    r"|主营|营业|营收|净利|毛利|实现|上半年|前三季)"
)
_ONE_WORD = Later(
    r"^[的了着是在对与和由为向从将把被该这那其各全让用使打造推发配做不要能会有没很更最都就也还又想看说搞拼靠比玩卖买]|^根据"
)

# at the beginning of a sentence, before a time or what firms do
AT_START = Form(
    "company",
    Later(
        rf"{HEAD}((?![季期年月][内度中]|[本上当全]季){HAN}{{2,4}}(?:{TRADE}))(?=[^\u4e00-\u9fff]"
        rf"|[于在今昨去上前将已宣公披发称表第的年月首全总董副旗与和成新正持拥推计打并亦也则还获完交实联携入布投收签未为是由])"
    ),
    Words(TRADE),
    OPENS_WITH,
    (COMMON, LEADS_IN),
)
# 电子电气架构, 科技股: the trade is what something is of
_OF_A_TRADE = (
    r"股(?![东价份])|板块|概念|指数|巨头|赛道|创新|人(?!士)|电[气器]|架构|系统|技术|产品|设备|领域|行业|产业|业务|零?部件|元件|材料|配置|体系|能力|平台"
    r"|研发|制造|生产|市场|消费|品牌|工业|企业|电子|汽车|博览|展|节|论坛|大会"
)
# 港股汽车股, 二十国集团, 助力科技: what is no name
_NO_FIRM = Later(
    r"^(?:自[研主有]|全[栈域系]|首[款创发]|智[驾能]|端侧|车[规载用]|多[款种]|线[上下]|[港美]股|A股|权重|重仓|恒生|[一二三四五六七八九十百]|除(?!了)|揭|光学|助力)|国集团$"
)
# 某某集团跻身…, 某某汽车公司召回…: at the beginning of a sentence, whatever comes behind, where it is made up
MADE_UP = Form(
    "company",
    Later(rf"(?:{HEAD}|(?<={HAN}) )(?:{HOMES})?({HAN}{{2,3}}(?:{TRADE}))(?:公司)?(?={HAN})(?!{_OF_A_TRADE})"),
    Words(TRADE),
    refused=(COMMON, LEADS_IN, _NO_FIRM),
    made_up=True,
)
# 供应商某某精密将…: at the beginning of a clause or behind what it is; a guess that the text has to bear out
INDUSTRY = Form(
    "guess",
    Later(
        r"(?:^|[,:。;、“”(的]|厂商|厂(?!商)|公司|企业|运营商|供应商|品牌|旗下|巨头|龙头)"
        rf"((?!公司|企业|厂商|品牌|巨头|龙头){HAN}{{2,4}}{INDUSTRIES}){_BEHIND}"
    ),
    compiled(INDUSTRIES + _BEHIND),
    refused=(COMMON, _ONE_WORD),
)
