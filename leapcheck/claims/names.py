"""Companies and other bodies that the lexicon does not know, recognized by the form of their names.

广东某某科技股份有限公司   某某集团   某某开发区   (以下简称“某某”)   某某电气(002364.SZ)
and the name before the colon of a headline: 某某电气:拟投资10亿元
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

from leapcheck.claims.cues import find_cues
from leapcheck.claims.lexicon import Mention, Subject, subject_named
from leapcheck.claims.words import is_word, segment
from leapcheck.data.metrics import VEHICLES
from leapcheck.model import Article
from leapcheck.patterns import Later, Pattern, Words, is_taken

_HAN = r"[\u4e00-\u9fff]"
_LEGAL = (
    "股份有限公司|有限责任公司|有限公司|合伙企业|控股集团|科技集团|汽车集团|产业发展集团"
    "|经济技术开发区|开发区|高新区|经开区|产业园|超级工厂|产业集群"
)
# the brackets are those of a town in the name: 某某转向系统(襄阳)有限公司
_FORM = Later(
    rf"((?:(?<![A-Za-z])[A-Z][A-Za-z&]{{1,9}} ?)?{_HAN}{{2,24}}?(?:\({_HAN}{{2,4}}\){_HAN}{{0,8}}?)?(?:{_LEGAL}))"
)
_CODE = r"\((?:\d{4,6}(?:\.[A-Z]{2})?|[A-Z]{1,5}\.[A-Z]{1,2})\)"
# 电池ETF易方达(159175) is a fund
_LISTED = Later(
    rf"(?<!ETF)(?<!ETF{_HAN})(?<!ETF{_HAN}{{2}})({_HAN}{{2,8}}(?:-[A-Z]+)?|[A-Z][A-Za-z]{{2,}}){_CODE}"
)
# 某某开发区新能源汽车产业集群 is one name
_CLUSTER = Later(rf"((?:{_HAN}{{2,4}}(?:经济技术)?(?:开发区|高新区|经开区)){_HAN}{{2,20}}?产业集群)")
_FUND = Later(
    rf"({_HAN}{{2,12}}(?:ETF|指数(?![级型式化基])|股票基金)[AC]?)(?:[\u4e00-\u9fff]{{2,4}}(?={_CODE}))?"
)
# VinFast, Slate Auto: a Latin name in mixed case at the beginning of a sentence or after 车企, 新创, 公司
_LATIN = Later(
    r"(?:^|[。;「“]|(?:车企|公司|品牌|企业|新创|初创|造车|旗下"
    r"|集团)) ?([A-Z][a-z]+[A-Za-z]*(?: [A-Z][a-z]+)?)(?= ?[\u4e00-\u9fff(])"
)
# Vinora公司, Vinora是一家…
_LATIN_FIRM = Later(
    r"(?<![A-Za-z] )(?<![A-Za-z])([A-Z][a-z]+[A-Za-z]*)(?=公司|集团|汽车(?!电子|级)|,?是一家)"
)
_TRADE = "汽车|科技|集团|电子|控股|先进|精密|重工|机械"
_AT_START = Later(
    rf"(?:^|[。;])((?![季期年月][内度中]|[本上当全]季){_HAN}{{2,4}}(?:{_TRADE}))(?=[^\u4e00-\u9fff]"
    rf"|[于在今昨去上前将已宣公披发称表第的年月首全总董副旗与和成新正持拥推计打并亦也则还获完交实联携入布投收签未为是由])"
)
# 某某新材集团: at the beginning of a clause, whatever it makes
_GROUP = Later(rf"(?:^|[,。;:“])({_HAN}{{3,12}}集团)(?![股旗]|[\u4e00-\u9fff]{{0,2}}(?:公司|有限))")
# 某某国际控股有限公司 is called 某某国际
_HOLDING = Later(r"(?<=.{4})控股(?:股份)?有限公司$")
# 总投资25亿元的某某电动客车项目,一期…   某某锂电项目占地210亩: a project that a clause is about
_PROJECT = Later(
    rf"(?:^|[,。;:、和与—]|[亿万]元的|亩的)({_HAN}{{4,12}}?项目)(?=,(?:[一二三]期|总投资|占地|计划|预计|达产)|[一二三]期|总?投资(?![者人方])|已?(?:累计)?完成投资|已(?:开工|投产|建成|封顶|签约)|[和与、][^,。、和]{{4,10}}项目|分别|总占地|占地|总建筑面积|达产|投产|建成|竣工)"
)
# 城北一家日系店: a shop that is told of without its name
_SHOP = Later(
    rf"(?:^|[,。;:”])((?!据|在|从|这|另){_HAN}{{2,6}}[一某]家(?:{_HAN}|4S){{0,6}}?店)"
    r"(?=的?(?:总|店|老板|销售|负责|展厅))"
)
# 某某新材料公司公告,   ;某某化学8日晚间公告,: who makes an announcement
_BY_NOTICE = Later(
    rf"(?:^|[。;▲●◆■】、 ])({_HAN}{{2,8}}公司(?=(?:今日|昨日|\d{{1,2}}日晚?间?)?(?:发布)?(?:公告|披露))"
    rf"|{_HAN}{{3,4}}?(?:股份)?(?=(?:[今昨]日|(?:\d{{1,2}}月)?\d{{1,2}}日)?晚?间?(?:发布)?公告(?:称|显示)?[,:]))"
)
# 机器人概念股某某股份(3板)高开9.99%、某某科技跌超3%: a stock that the lexicon does not know
_MOVER = Later(
    rf"(?:^|[,;。、]|概念股|板块|股(?!份)|的)({_HAN}{{3,4}}?|{_HAN}{{2,4}}(?:集团|控股|科技){{1,2}})(?:-[A-Z]{{1,2}})?(?:\([^)]{{1,10}}\))?(?=(?:竞价|触及|逼近|封|直线)*(?:高开|低开|[涨跌]停|收[涨跌]|[涨跌][超近逾]?\d))"
)
_NO_STOCK = Later(
    r"(?:板块|概念|指数?|股|期货|主力|合约|集体|普遍|[均再也则收仍已又还或可将被最更上下至到了的]|全线|盘[中初前后]|午后|一度|[开收]盘|日内|累计|原油|价格?|幅|量|率|额|合计|平均|[涨跌]|比|[年月日周])$"
    r"|^(?:现货|国际|伦敦|纽约|沪|布|美油|今|本|该|其中|截至|昨|上周|较|同比|环比|部分|多只|相关|光伏|军工|半导体|新能源|锂电|储能|汽车)"
)
# 一家叫“某某”的初创公司, 名为“某某”的平台: whoever is called so is told of
_CALLED = Later(
    r"(?:叫做?|名为|名叫|取名|命名为)[“\"「]([\u4e00-\u9fffA-Za-z\d]{2,10})[”\"」](?=的[^,。;]{0,8}(?:公司|企业|品牌|车企|厂商|团队|平台|工厂|店))"
)
# 财联社6月12日电,   央视网消息(新闻联播):   新华社北京6月18日电
_DATELINE = Later(
    r"(?:【[^】]{0,60}】)?(?:财联社|新华社|中新社|中评社|中央社|共同社|路透社|中新网|央视网消息|央视新闻|证券时报|每经|格隆汇|智通财经|人民财讯|人民网|上证报|中证报|界面新闻|澎湃新闻|e公司|快讯)"
    r"(?:APP|网|记者)?[^,，。:：]{0,16}?(?:\d{1,2}月\d{1,2}日)?(?:电|讯|消息|获悉|\([^)]{0,8}\))?[,:， ]+"
)
_COUNTRY = Later("(?:日本|德国|美国|法国|韩国|瑞典|英国|印度|意大利|瑞士|荷兰)(?!的)")
LOCAL_FIRM = 4  # characters of a name that begins with its town
# the first words of a text, before a title, a place of work, a day or what companies do
_OPENER = Later(
    rf"(?:为[^,。]{{2,10}},|[^,。:;、\d]{{2,16}}的|(?:汽车|车用|整车|电池|芯片|充电|半导体)[^,。]{{0,6}}(?:厂商?|业者|巨头|龙头|供应商))?({_HAN}{{2,6}}?)(?<![自从在于至])(?=\d{{1,2}}日(?:公[告布]|宣布)|董事[会长]|总经理|执行长|总裁|CEO|今[年日天(]|昨|去年|前年|第[一二三四]季|\d{{1,2}}月|宣布|表示|公告|公布|透露|预估|指出"
    r"|(?<![汽动])车用|新厂|[\u4e00-\u9fff]{0,3}厂(?![商家])|与|以[约近]?\d|n?\d|旗下|位于|拟|计划|股份有限)"
)
_FUNCTION = frozenset(
    "受他她它我你您这那在于及对将已也都就又被把从向为是有无不未没等之其该本各每某另并但而且或若如因所以可能会要想说称据按经由到至去来上下前后内外新老多少最更很再还只仅才却使让给用做看听问了的地得着过近年月日今昨首个家辆台款项"
)
# (以下简称“某某”)   (“某某”)
_SHORT = Later(
    r"[((](?:(?:以下|下)?(?:简称|称)(?:为|:)?[“\"「]?([^”\"」))]{2,12})[”\"」]?|[“\"「]([\u4e00-\u9fffA-Za-z]{2,8})[”\"」])[))]"
)
_MOVES = re.compile("[高低]开|[涨跌]停|收[涨跌]|[涨跌][超近逾]|个股方面")
_HEAD = Later(rf"^[【]?({_HAN}{{2,8}}(?:[A-Z]{{1,3}})?)[::]")
_INDUSTRIES = (
    r"(?:汽车|摩托(?!车)|(?<!汽)车业|科技|股份|集团|(?<![驱推原])动力|新能源|电池|智能|智驾|电子|控股|能源|锂业|轮胎|电气|机电|智行|材料|精密"
    r"|座椅|机械|重工|实业|工业|制造|零部件|内饰|先进|车灯|橡胶|化工|传动|底盘|电驱|装备|激光|光电|微电子|半导体|软件|信息|机器人|航空|物流|出行|保险|人寿|财险"
    r"|证券)"
)
_BEHIND = (
    r"(?=[^\u4e00-\u9fff]|[将已再获在于拟的与和发宣公表称董披副创总首完是也就有还为去今昨成拿签推累则从由向以计正又]|20"
    r"|主营|营业|营收|净利|毛利|实现|上半年|前三季)"
)
_INDUSTRY = Later(
    r"(?:^|[,:。;、“”\"(的]|厂商|厂(?!商)|公司|企业|运营商|供应商|品牌|旗下|巨头|龙头)"
    rf"((?!公司|企业|厂商|品牌|巨头|龙头){_HAN}{{2,4}}{_INDUSTRIES}){_BEHIND}"
)
# of the trades, those that name firms and not what they make: no 标配智驾, no 通风座椅
_FIRM_AT_END = Later(
    r"(?:汽车|摩托|车业|科技|股份|集团|动力|新能源|电子|控股|能源|锂业|电气|机电|智行|精密|重工|实业|微电子|半导体|先进)$"
)
# 某某轴承厂, 某某码头, 某某银行: what a clause begins with, before a time or what is told of it
_INSTITUTION = (
    r"厂(?<![电整主代车工池]厂)|码头|港区|港(?<![香赴来抵到离返进]港)(?!股)|口岸|银行|研究院|研究所|设计院|商场|俱乐部"
    r"|保税区|自贸区|综保区|物流园|示范区|运营商"
)
_AT_WORK = Later(
    rf"(?:^|[,。;:“】])(?:(?!在)[^,。;:“”\d的]{{2,10}}(?<!港)(?<!港区)(?<!码头)的|在(?=[^,。]{{4,20}}(?:码头|口岸|港|港区|物流园)[上内里]?,))?({_HAN}{{2,16}}?(?:{_INSTITUTION}))"
    r"(?=[^\u4e00-\u9fff]|[是去今昨前上本累全共已也还将在自则首年月日每近超达完实出进吞产生发拥有计的继持延保迎内里]|[一二三四]季|汽车|新能源)"
)
_BY_WAY_OF = Later(r"^(?:经[由过]?|从|自|通过|过)")  # 经某某口岸出口
# SK海力士, UC优视: capitals before characters that are no words
_MIXED = Later(
    r"(?:^|[,。;:“的办立购资])([A-Z]{2,4} ?[\u4e00-\u9fff]{2,4}?)"
    r"(?=[”,、(:]|[将已拟计宣表披公发称在去今昨前预以与和的也还则于是以被完获\d])"
)
# What cannot begin a name: the words that stand before one.
_LEADING = Later(
    r"^.*(?:[由在与和对向为是从该的了据如等离被让使给跟同至到将把或]|其中?|包括|之?母公司|预计|预期|维持|给予|来看|季度?(?!节)|月份?|全年|半年|根据|收购|投资(?:公司)?(?!管理|合伙|有限|基金|中心|集团|控股|发展|股份)|来自|位于|随着|其中|公告|关于|签署|签订|设立|成立|控股(?!有限|股份|集团|公司|\()|港股|A股"
    r"|子公司|旗下|今年|去年|前年|明年|日前|近日|昨日|昨晚|获悉|消息|显示|以及|拥有|^公司"
    r"|引[进入育](?:了|到)?|招引了?|吸引了?|[聚汇][集聚]了?|集聚了?|迎来了?|落成|建成"
    r"|同意|受理|审议|核准|批准|购买|持有|所持|入股|参股|新增|领投|跟投|中标|下属|仅供|指出|发现|发布|入驻|落户|希望|支持|邀请|欢迎|此前"
    r"|股东|关联方|(?:实际)?控制人|一致行动人|领军企业|龙头企业|供应商|提供商|服务商)(?=\S{4,})"
)
# 该开发区, 著称的经开区, 全球第五大汽车集团: a description, no name
_NAMELESS = Later(
    r"^(?:(?:.*的)?(?:整个|这个|该|全|本|新)?(?:开发区|高新区|经开区|产业园)|(?:汽车|控股|科技)集团)$"
    r"|第[一二三四五六七八九十]+[大座家]|最大|首[座个家]"
)
# 捷太格特公布…财年业绩: who tells of results of its own
_ANNOUNCES = Later(
    rf"(?:^|[。;])(?:日本|德国|美国|法国|韩国|瑞典|英国|印度|意大利)?({_HAN}{{2,6}}?)(?:[(][^)]{{1,12}}[)])?"
    r"(?:今日|昨日|近日|日前|周[一二三四五六日]|\d{1,2}日|晚间)?(?:公布|发布|披露|公告)(?:了)?"
    r"(?=[^,。]{0,16}(?:业绩|财报|年报|季报|销量|产销|交付|营收))"
)
_NO_ANNOUNCER = Later(
    r"(?:[日晚间部局会委署院所]|发布|交易所|今年|去年|早前|随后|同时|随即)$|^(?:据|根据|在|从|由|对)"
)
_NOT_ANNOUNCING = Later(
    r"(?:部|局|会|委|署|院|所|社|网|报|台|者|人|方|府|机构|中心|长|数据|报告|公司|集团|车企|企业|品牌|官方|国家|消息|平台|时间|总|裁|他|我们|近期|最新|今年|去年|本月|上月|[级型款版类]|[^招]商|业者|业界|法人|外资|投顾|专家|分析师)$"
    r"|^(?:据|根据|在|从|由|对|与|和|及|近|最|今|昨|本|上|该|这|各|多家|并|已|正式|当天|当日|此前|随后|同时|目前|[两三四五六七八九十]大)"
)
# 合肥国资, 合肥产投, 厦门市财政局持有…: who invests in the name of a place
_STATE = Later(
    rf"({_HAN}{{2,5}}?(?:(?:国资委?|国投|产投|建投|城投)(?![资企产本金格源入下票信])"
    r"|财政[局厅](?=[^,。;\d]{0,6}(?:持有|持股|出资|入股|认购|增资))))"
)
_NO_STATE = Later(
    r"[在于向对把将从由与和获]|^(?:当地|地方|各地|各级|该|两国|中央|国家|多地|相关|有关|省|市|区|县)"
)
# 某某是一家…, 某某成立于2015年: how a firm is introduced
_INTRODUCED = Later(
    rf"(?:^|[,。;:“])({_HAN}[\u4e00-\u9fffA-Za-z]{{1,7}}?)(?:[(][^)]{{1,20}}[)])?"
    r"(?=(?:是|为|系|作为)一家|(?:最早|正式)?(?:成立|创立|创办|创建|组建|诞生|注册成立)于)"
)
# 安全零件厂某某受惠…, 车灯模组厂某某7月营收…: who makes what
_MAKER_OF_PARTS = Later(
    r"(?:零件|零组件|零部件|模组|材料|电池|电机|马达|面板|晶片|芯片|封测|扣件|连接器|导线架|齿轮|轴承|车灯|玻璃|轮胎|线束|机壳|气囊|安全带|座椅|轮圈|铝圈|钣金|避震|设备|代工|车用[^,。;]{1,4})"
    rf"(?:大?厂(?!商)|业者|龙头|巨头)({_HAN}{{2,4}}?)"
    r"(?=受惠|受益|受|因|自结|\d{1,2}月|第[一二三四]季|前[\d一二三四五六七八九十]+月|上半年|今|昨|去年|表示|宣布|公告|累计|单季|营收|与|则|也|看好|指出)"
)
# 某某7月合并营收…, 累计某某上半年营收…: a name before the time and the measure of results
_TELLS_RESULTS = Later(
    rf"(?:^|[,;。:、及])(?:累计)?((?!累计){_HAN}{{2,4}}?)(?=(?:自结)?(?:今年|去年)?(?:第[一二三四]季|前?[\d一二三四五六七八九十]{{1,2}}个?月|[上下]半年|单季|全年)"
    r"(?:单月)?(?:合并|税后|税前|营业|自结|归属母公司)*(?:营收|营益|净利|纯益|获利|盈余|营业利益))"
)
_NO_TELLER = Later(r"自结|累计|合并|单月|[和与及]|公司|集团|双双|各自|分别")
# 某某旗下甲品牌: a brand that is told of by its maker
_BRAND_OF = Later(rf"旗下(?:的)?({_HAN}{{2,4}}?)品牌")
# 焦点新股某某国际,   待上市的某某医疗今日招股: a stock that is new
_NEW_STOCK = Later(
    rf"(?:新股|(?:待|拟|即将)上市的)({_HAN}{{3,8}}?)(?=[,(]|[今昨明][日天]|\d{{1,2}}日|首[日挂]|暗盘|招股|挂牌|上市|将|拟|计划|公布|宣布|据)"
)
_OF_STOCKS = Later("^(?:发行|认购|申购|配售|融资|集资|定价|上市|市场|首日|数量|热|募|中签|新|车|公司|企业)")
# 控股子公司某某, 创办了某某: what a firm owns, and what somebody has founded
_OWNED = Later(
    rf"(?:[子孙]公司|(?:创办|创立|成立|组建|创建|设立)(?:了(?:一家)?|一家)(?:名为|叫做?)?[“\"]?)({_HAN}{{3,8}}?)"
    r"(?=[,。;、)”]|[将在与和拟于的]|实施|持股|出资|签署|签订|完成|投资|收购|中标)"
)
# 收购某某余下的33%股权: whose shares are bought
_BOUGHT = Later(rf"(?:收购|购入|受让|买下)(?:了)?({_HAN}{{2,6}}?)(?:余下|剩余|其余|全部)?的?[约近]?\d[\d.]*%")
# 头部车企, 前十大制造商, 欧美整车厂: who is meant together
_WHICH = (
    r"前[十五三二四六八百]+(?:大|家|名|强)?(?:的)?|头部|主流|大型|中小(?:型)?|欧美|外资|合资|国内|国际|海外|本土|受访|二线|一线"
    r"|跨国|传统|新兴|独立|[日韩美欧德法中]{2}系?|日系|德系|美系|韩系"
)
_MANY = Later(
    rf"((?:{_WHICH})(?:{_WHICH}){{0,2}}"
    r"(?:动力|汽车|新能源|零部件|电池|整车|智驾|芯片|二手车)*(?:供应链)?(?:车企|企业|厂商|供应商|制造商|经销商|整车厂|车厂|电池厂|同行|玩家|品牌|零部件商|新势力)|前[十五三二四六八]家(?=(?:的|合计|共|总|累计)*(?:出口|销[量售]|产量|装[机车]|市场份额|份额|市占)))"
)
# 中国锂电产业链企业, 欧洲零部件企业: the firms of a place and a trade
_FIRMS_OF = Later(
    r"((?:全?中国|我国|国内|全国|日本|韩国|欧洲|欧美|美国|德国|本土|全球)(?:的)?(?:本土)?(?:锂电池?|动力电池|储能|电池|零部件|汽车零部件|汽车芯片|芯片|半导体|智驾|智能驾驶|自动驾驶|激光雷达|新能源汽车|新能源|汽车|材料|轮胎|充电|财险|保险)"
    r"(?:产业链|供应链)?(?:企业|厂商|公司|供应商|制造商|行业企业|经销商))(?!集团|协会|联合)"
)
_OF_CHINA = Later("^(?:全中国|我国|国内|全国)的?")
# 新能源独立品牌经销商, 传统燃油车4S店: the dealers and suppliers of a kind of brand
_SHOPS_OF = Later(
    r"((?:新能源|燃油车?|豪华车?|自主|国产|进口|传统|合资|独立){1,4}(?:品牌)?(?:汽车)?(?:的)?(?:经销商|4S店|供应商|投资人))(?!集团|协会|联合)"
)
# 韩国3家公司, 中国企业: the firms of a country
_FIRMS_THERE = Later(
    r"((?:中国|日本|韩国|德国|美国|欧洲)(?:\d{1,2}家)?(?:企业|公司|厂商))"
    r"(?=除|上榜|虽|的?(?:市占率|份额|合计|总|整体|装[机车]|销量|表现|占|动力电池|全球)|均|都|也|共|则|在|推动|呈|依[然旧]|仍|继续|包揽|独占|拿下|有\d)"
)
# 六家陆企, 韩企, 大陆企业: the same in short
_FIRMS_IN_SHORT = Later(
    r"((?<!其)中企(?![业鹅])|[陆韩日]企(?!业|鹅)|(?:[陆中韩日]资|(?:中国)?大陆|[陆韩]系)(?:本土)?(?:企业|公司|厂商))(?!集团|协会|联合)"
)
_LANDS = {"陆": "中国", "大": "中国", "中": "中国", "韩": "韩国", "日": "日本"}
# 日本汽车制造商: the makers of a country are one subject
_MAKERS_OF = Later(
    r"((?:中国|日本|美国|欧洲|德国|法国|韩国|印度|英国|意大利)(?:的)?(?:本土)?(?:电动|新能源)?(?:汽车(?:制造商|厂商|企业|公司|生产商)|车企|整车厂))(?!集团|协会|联合)"
)
# 韩国电池三巨头, 德国三强
_GIANTS = Later(
    r"((?:中国|日本|韩国|德国|美国|法国|欧洲|[日韩德美法]系)(?:的)?(?:动力电池|电池|汽车|零部件|豪华)?(?:企业|厂商|车企|品牌)?[两二三四五六](?:大)?(?:巨头|强(?![国化])|雄))"
)
_NO_COMPANY = Later(r"^(?:Model|Top|No|Pro|Max|Plus|Ultra|Robotaxi|Level|Wind|Choice|Megapack|Powerwall)$")
_LEADS_IN = Later(
    r"^(?:那|[当次同前][一]?年|合计|共计|总计|共?占|来看|目前|如今|此外|同时|其中|今年|上半年|下半年|本|第?[一二三四]季度?|预计|预期|维持|给予|根?据|按照?|依据|截至|对于?|由于|随着|关于|虽然|但|而|提[起到及]|[说谈聊][起到及]|今|昨|在|从|与|和|该|这|其)"
)
# what is being built, not who builds
_BUILT = Later(
    r"(?:打造|建设|推动|形成|培育|推进|构建|组建|发展|带动|壮大|建成|实施|做[大强优]|支持|布局|规划|提出|加快|聚焦|围绕"
    r"|(?:^|[省市州县区])[正拟将要已]).*集群$"
)
_ONE_WORD = Later(
    r"^[的了着是在对与和由为向从将把被该这那其各全让用使打造推发配做不要能会有没很更最都就也还又想看说搞拼靠比玩卖买]|^根据"
)
_NO_MIXED = Later(
    r"^[A-Z]+ ?(?:[和与及]|宣布|表示|公布|推出|发布|认为|指出|方面|公司)"
    r"|^(?:AI|CEO|CFO|CTO|CPU|GPU|IPO|CPI|PPI|GDP|ETF|PCB|CPO|LED|OLED|APP|IP|VR|AR|XR|TMT|GP|LP|VIP|OTA|SUV|MPV"
    r"|PMI|EV|LNG|LME|WTI)(?![A-Z])"
    r"|(?:灯|屏|片|系统|模型|电池|技术|市场|车型?|平台|行业|公司|项目|基金|概念|板块|航线|管道|指标)$"
)
_NO_WORKS = Later(
    r"^(?:该|本|这|此|其|另|某|各|全|居|位[列居]|占|每|多|两|三|一|新|老|第|我国|中国|国内|全国|主要|部分|大型|相关|当地|一些|有些|几|数)|[的在于对向将把从有说个座就是及等]|^.{2}$"
    r"|已|建成|^(?:汽车|出口|进口|陆路|公路|沿海|主要|整车|边境)+(?:码头|港口?|口岸)$"
)
# 再以某某集团为例, 受某某科技影响: what a clause begins with before such a name
_OPENS_WITH = Later(
    r"^(?:[受以继即若因除并且就由与]|除了|伴随着?|随着|围绕|面向|坚持|改进|通过|推荐|正如|再以|作为|如果|此前|其中|即使)(?=.{4,})"
)
# 研究机构某某经济集团
_BEFORE_GROUP = Later(
    rf"{_OPENS_WITH.pattern}|^.*(?:机构|巨头|龙头|[造应销厂]商|车企|企业|新势力)(?=\S{{4,}}集团$)"
)
_TOO_SHORT = Later(r"^.{0,3}$|^.{4}(?<!开发区)(?<!产业园)(?<!集群)$")
# what stands before a name of its form
_BEFORE_FUND = Later(
    r"^.*(?:[其,的是以及和只就等]|中(?![国证概韩债小海期外])|跑[赢输]|远?超过?|同期|[高低]于|买入|推动|带动|随着|此前|同时|即使)(?=.{4,})"
    r"|^(?:月份?|年|日)"
)  # (11)月份…指数
_BEFORE_CODE = Later(r"^.*(?:其中(?=\S{2,})|(?:[由在与和及对向为是从据日,]|公告)(?=\S{3,}))")
_BEFORE_STATE = Later(
    r"^.*(?:[由在与和对向为是从该的了据等被让使给至到将把携及月日,]|其中|随后|包括|同时|此外|叠加|以及|还有|引[入进]|获得?|拿到)(?=\S{4,})|^[而但](?=\S{4,})"
)
_BEFORE_FORM = Later(
    rf"(?!.*集群$){_LEADING.pattern[1:]}|^[此本这]次|^[年月日]|^.*公司(?=[\u4e00-\u9fff]{{6,}}$)"
)
_COMMON = Later(
    r"^(?:新能源|全球|世界|欧洲|美国|日本|德国|高阶|多只|港股通|储能|新型|固态|全|半|三元|可再生|清洁|绿色|线控|空气|主流|头部|消费|工业|智慧|先进|现代|智能|国产"
    r"|传统|高|大型|中国|全国|我国|部分|多家|一家|两家|各|服务|协作|扫地|移动|仿生|共享|飞行|无人驾驶|自动驾驶|出口|进口|二手|家用|微型|混动|氢能|网联|半导体|整车|外资|合资|自主|民营|燃油|纯电|电动"
    r"|全年|上半年|下半年|月度|氢?燃料|锂离子|人工|具身|人形|通用|某品牌|机械|上市|该|本|国内|海外|这家|相关|动力|高端|豪华|乘用|商用|零部件)*(?:汽车|集团|科技|动力|新能源|电池|股份|智能|控股|能源|电子|智驾|材料|机器人|半导体|零部件|制造|装备|软件|信息|物流|出行|保险|证券|航空|轮胎|座椅|橡胶|化工|机械|实业|工业)$"
)
# 范围包括集团; 东欧市场占集团, 海外业务为集团: what is told of a group, and no part of its name
_SAYS_WHAT = Later(
    "于|该|范围|包括|涵盖|包含|市场|业务|占|给|使(?<!天使)|是|对(?!外)|由(?<!自由)|为(?<!华为)|在|[被让令]"
)
_NO_NOTICE = Later(r"^(?:[该本两多各]|根?据|按照?|上市|[一-龥]{0,4}[子母]公司)|[与和的]|[国家央企]有")
_NO_PROJECT = Later(
    r"^(?:[该本这此其各全每多两三四五六七八九十一二几首]|上述|新|老|重[大点]|我国|中国|国内|全国|主要|部分|大型|相关|当地|合作|合资|签约|招商|募投|落地|产业|工业|公司|集团|技改|扩建|改造|整车|电池|汽车|新能源)|的|[与和]"
)
_ZONES = ("开发区", "高新区", "经开区", "产业园")
# the trade that a name without a legal form ends with
_TRADE_AT_END = Later(rf"(?:产业集群|{_TRADE}|{_INDUSTRIES})$")
# 季内汽车, 中期集团, 得益于集团, 这种产业集群: a time, what something is owed to, and one that was named before
_NO_BEGINNING = Later(
    r"(?:[年月季周期][内度初末底中间]?|于|有赖|仰赖|仰仗|依托|依靠|凭借|借助|背靠|随着|根据|按照|伴随)$|^[这那该此某各每]"
)
_LATIN_NAME = re.compile("[A-Z][a-z]+ ")
# 州长Samuel Garcia, 分析师Dan Ives: persons, whom a text then calls by the last name alone
_LATIN_PERSON = Later(
    r"(?:长|官|师|裁|CEO|经理|主管|主席|创始人|[委议]员|总监|教授|先生|女士)[A-Z][a-z]+(?: [A-Z]\.)? ([A-Z][a-z]+)(?![A-Za-z])"
)
# 甲运营49.5万台、乙运营43.8万台、丙运营13万台: what a list tells of each
_ITEM = (
    rf"(?P<name>{_HAN}{{2,7}}?)(?:运营|销售|交付|出口|装车|装机|生产|售出|上险|销量|产量|批发|零售)?(?:为|达)?约?"
    r"\d[\d.,]*[万亿]?(?:台|辆|家|座|套|GWh|%)"
)
_LIST_ITEM = Later(rf"(?:^|[:,、为是和及与])(?:第[一二三四五六七八九十\d]+名?)?{_ITEM}(?=[、,。;和及与]|$)")
_NO_ITEM = Later(
    r"^(?:新能源|纯电|插混|增程|燃油|海外|国内|出口|进口|乘用车|商用车)|[家仅共各其余]|合计|[两三四五]者|^[一二两三四五]|[约近超达有在]$"
)
_LISTED_FEW = 3  # items from which on a row is a list of firms, if it names one that is known
_REPORTS = Later(r"(?:\d{1,2}月)?\d{1,2}日(?:电|讯|消息|报道)")  # 某某网9月25日讯


@dataclass(frozen=True, slots=True)
class _Form:
    """A form of names: `pattern` has the name as group 1; a text in which `hint` is not found has none.

    `leading` is what the pattern may take in before the name; a name that one of `refused` matches is none.
    `called` makes the name of the subject from the words, where that is another one. A name that has to
    be `coined` is not made of words that the dictionary has.
    """

    kind: str
    pattern: Pattern
    hint: Pattern | Words
    leading: Pattern | None = None
    refused: tuple[Pattern, ...] = ()
    called: Callable[[str], str] = str
    coined: bool = False


def makers_of(words: str) -> str:
    """The makers of the country that some words begin with: 日本车企 of 日本汽车制造商."""
    return f"{words[:2]}车企"


def without_of(name: str) -> str:
    """A collective without 的: 新能源独立品牌经销商."""
    return name.replace("的", "")


def firms_of(words: str) -> str:
    """The firms of a country by its name: 中国零部件企业 of 我国的零部件企业."""
    return _OF_CHINA.sub("中国", words)


def firms_in_short(words: str) -> str:
    """The firms of a country that is told by its first character: 中国企业 of 陆企."""
    return f"{_LANDS[words[0]]}企业"


def without_holding(name: str) -> str:
    """The name that a holding goes by: 某某国际 of 某某国际控股有限公司."""
    return _HOLDING.sub("", name)


def park_of(name: str) -> str:
    """The park that a project builds: 某某产业园 of 某某产业园项目; any other project is told of itself."""
    return name.removesuffix("项目") if name.endswith("园项目") else name


_FORMS = (
    _Form("company", _FORM, Words(_LEGAL), _BEFORE_FORM, (_BUILT, _NAMELESS, _TOO_SHORT), without_holding),
    _Form("company", _CLUSTER, Words("产业集群"), refused=(_BUILT,)),
    _Form("collective", _MANY, re.compile(_WHICH)),
    _Form("collective", _FIRMS_OF, Words("企业|厂商|公司|商"), called=firms_of),
    _Form("collective", _SHOPS_OF, Words("经销商|4S店|供应商|投资人"), called=without_of),
    _Form("collective", _FIRMS_THERE, Words("企业|公司|厂商"), called=firms_of),
    _Form(
        "collective",
        _FIRMS_IN_SHORT,
        Words("企|大陆|资公司|资厂商|系公司|系厂商|资本土|系本土"),
        called=firms_in_short,
    ),
    _Form("collective", _MAKERS_OF, Words("汽车|车企|整车厂"), called=makers_of),
    _Form("collective", _GIANTS, Words("巨头|强|雄")),
    _Form("company", _ANNOUNCES, Words("公布|发布|披露|公告"), refused=(_NOT_ANNOUNCING,)),
    _Form(
        "company",
        _FUND,
        Words("ETF|指数|股票基金"),
        _BEFORE_FUND,
        (
            Later(
                r"^.{0,3}$|库存|预警|景气|价格|信心|经理人|需求|品牌|经销商|销量|从业|经营|延时|拥堵|分指数|[东南西北中]{1,2}[区部]指数$|^(?:相关|多[只个]|该|一个|主要|板块|标的|分项)|区域|总指数"
            ),
        ),
    ),
    _Form("company", _STATE, Words("国资|国投|产投|建投|城投|财政"), _BEFORE_STATE, (_NO_STATE,)),
    _Form("project", _PROJECT, Words("项目"), _LEADING, (_NO_PROJECT,), park_of),
    _Form("company", _SHOP, Words("家")),
    _Form("company", _BY_NOTICE, Words("公告|披露"), refused=(_NO_NOTICE, _NO_ANNOUNCER)),
    _Form("company", _CALLED, Words("叫|名")),
    _Form("company", _INTRODUCED, Words("一家|于"), coined=True),
    _Form(
        "company",
        _OWNED,
        Words("子公司|孙公司|创办|创立|创建|成立|组建|设立"),
        refused=(Later("^[拟与]|公司$|控制权"),),
        coined=True,
    ),
    _Form("company", _MAKER_OF_PARTS, Words("厂|业者|龙头|巨头"), coined=True),
    _Form(
        "company",
        _TELLS_RESULTS,
        Words("营收|营益|净利|纯益|获利|盈余|利益"),
        refused=(_LEADS_IN, _NO_TELLER),
        coined=True,
    ),
    _Form("company", _BRAND_OF, Words("旗下"), refused=(_COMMON,), coined=True),
    _Form("company", _NEW_STOCK, Words("新股|上市的"), refused=(_COMMON, _LEADS_IN, _OF_STOCKS)),
    _Form("company", _BOUGHT, Words("收购|购入|受让|买下"), coined=True),
    _Form("company", _LISTED, re.compile(_CODE), _BEFORE_CODE),
    _Form("company", _LATIN, re.compile("[A-Z][a-z]"), refused=(_COMMON, _NO_COMPANY)),
    _Form("company", _LATIN_FIRM, re.compile("[A-Z][a-z]"), refused=(_COMMON, _NO_COMPANY)),
    _Form("company", _AT_START, Words(_TRADE), _OPENS_WITH, (_COMMON, _LEADS_IN)),
    _Form(
        "company",
        _GROUP,
        Words("集团"),
        _BEFORE_GROUP,
        refused=(_COMMON, _LEADS_IN, _NAMELESS, _LEADING, _SAYS_WHAT),
    ),
    _Form(
        "company", _AT_WORK, re.compile(_INSTITUTION), _BY_WAY_OF, (_COMMON, _LEADS_IN, _LEADING, _NO_WORKS)
    ),
    _Form("company", _MIXED, re.compile("[A-Z][A-Z] ?[\u4e00-\u9fff]"), refused=(_NO_MIXED,), coined=True),
    _Form("guess", _INDUSTRY, re.compile(_INDUSTRIES + _BEHIND), refused=(_COMMON, _ONE_WORD)),
)


def last_names(text: str) -> Set[str]:
    """The last names of the persons whom a text names by their office, in Latin letters: 分析师Dan Ives."""
    if not _LATIN_NAME.search(text):
        return frozenset()
    return {match[1] for match in _LATIN_PERSON.finditer(text)}


def find_names(text: str, *, headline: bool = False) -> Iterator[Mention]:
    """The names in a text that their form gives away, in no order; they may overlap known ones."""
    for form in _FORMS:
        if form.hint.search(text):
            yield from _of_form(form, text)
    if _MOVES.search(text):
        yield from _movers(text)
    head = _HEAD.match(text) if headline else None
    if head and not is_word(head[1]):  # 研究:…, 独家:…
        yield Mention(head.start(1), head.end(1), Subject(head[1], "guess"), head[1])


def _movers(text: str) -> Iterator[Mention]:
    """The stocks of a market report that go up or down, by what is told of them."""
    for match in _MOVER.finditer(text):
        if not _NO_STOCK.search(match[1]) and not find_cues(match[1].removesuffix("控股")):
            yield Mention(match.start(1), match.end(1), Subject(match[1], "company"), match[1])


def _of_form(form: _Form, text: str) -> Iterator[Mention]:
    for match in form.pattern.finditer(text):
        start, end = match.span(1)
        leading = form.leading.match(match[1]) if form.leading else None
        start += leading.end() if leading else 0
        name = text[start:end]
        if (form.coined and not is_coined(name)) or names_nobody(name):
            continue
        if not any(refused.search(name) for refused in form.refused):
            kind = "place" if name.endswith(_ZONES) else form.kind
            yield Mention(start, end, Subject(form.called(name), kind), name)


def is_worded(name: str) -> bool:
    """Whether what stands before the trade of a name is a word of the dictionary: 追求科技, but 新浪科技 as well."""
    return is_word(_TRADE_AT_END.sub("", name))


def is_coined(name: str) -> bool:
    """Whether a name is no phrase: no word of grammar, no cue and not made of known words alone."""
    place = subject_named(name[:2])
    local = place is not None and place.kind == "place" and len(name) == LOCAL_FIRM  # 无锡振华
    if not _FUNCTION.isdisjoint(name[2:] if local else name) or "明年" in name or find_cues(name):
        return False
    if local:
        return True
    return not all(len(word) > 1 for word in segment(name))


def names_nobody(name: str) -> bool:
    """Whether what stands before the trade says what is done, when or owing to whom: 累计销售汽车, 季内汽车, 得益于集团."""
    core = _TRADE_AT_END.sub("", name)
    if core == name:
        return False
    done = (cue for cue in find_cues(core) if len(cue.word) > 1 and cue.word != "制造")
    return _NO_BEGINNING.search(core) is not None or any(not VEHICLES.isdisjoint(cue.metrics) for cue in done)


def is_common(core: str) -> bool:
    """Whether what stands before the trade of a name says what sort it is, and names nobody: 新型储能, 全球电池."""
    return not _FUNCTION.isdisjoint(core) or _COMMON.search(f"{core}汽车") is not None


def is_made_up(name: str) -> bool:
    """Whether what stands before the trade of a name is no word either: 衡拓精密, but not 标配智驾."""
    match = _FIRM_AT_END.search(name)
    if match is None:
        return False
    core = name[: match.start()]
    parts = (core, core[:2], core[-2:])
    return is_coined(name) and not any(is_word(part) for part in parts)


def listed_names(text: str, known: Sequence[Mention]) -> Iterator[Mention]:
    """The names of a list of like numbers in which at least one other name is known."""
    if text.count("、") + 1 < _LISTED_FEW:
        return
    run: list[re.Match[str]] = []
    for match in (*_LIST_ITEM.finditer(text), None):
        if match is not None and (not run or match.start() == run[-1].end()):
            run.append(match)
            continue
        yield from _unknown_of(run, known)
        run = [match] if match is not None else []


def _unknown_of(run: Sequence[re.Match[str]], known: Sequence[Mention]) -> Iterator[Mention]:
    starts = {m.start for m in known}
    if len(run) < _LISTED_FEW or not any(item.start("name") in starts for item in run):
        return
    for item in run:
        start, end = item.span("name")
        taken = is_taken(start, end, known)
        if not taken and not _NO_ITEM.search(item["name"]) and not find_cues(item["name"]):
            yield Mention(start, end, Subject(item["name"], "company"), item["name"])


def opening_of(article: Article) -> tuple[int, int]:
    """Where the first paragraph of an article begins, behind its dateline, and where it ends; (0, 0) without one."""
    body = next((b for b in article.blocks if b.role == "body"), None)
    if body is None:
        return 0, 0
    dateline = _DATELINE.match(article.body.text, body.start, body.end)
    return dateline.end() if dateline else body.start, body.end


def opening_name(text: str) -> Mention | None:
    """The company whose name a text begins with, where no word of it is in the dictionary: 贸联…, 台达电…"""
    country = _COUNTRY.match(text)
    start = country.end() if country else 0
    if _MAKER_OF_PARTS.match(text, start):
        return None  # 车灯厂大亿 begins with what it makes
    match = _OPENER.match(text, start)
    if (
        match is None
        or "社" in match[1]
        or _REPORTS.match(text, match.end())
        or _NOT_ANNOUNCING.search(match[1])
        or not is_coined(match[1])
    ):
        return None
    return Mention(match.start(1), match.end(1), Subject(match[1], "company"), match[1])


def short_names(text: str) -> Iterator[tuple[int, str]]:
    """The short names that a text introduces (以下简称“…”), and where each bracket begins."""
    for match in _SHORT.finditer(text):
        yield match.start(), match[1] or match[2]
