"""Modality: is a number a result, a target, a plan, a forecast, an ability or a condition?"""

from __future__ import annotations

import re
from typing import NamedTuple

from leapcheck.claims.job_cuts import CUT, is_cut
from leapcheck.model import Modality
from leapcheck.patterns import Later, last_match

# Each alternative of these begins with a character of its own, so that the places where none can begin are
# passed over: 要(?<![主需重只]要) and not (?<![主需重只])要.
_TARGET = re.compile(
    r"目标(?<!完成目标)(?<!达成目标)(?!价|的\d+%|已?(?:完成|达成))|力争|力拼|力拚|保底|冲刺(?!某?(?:港股|IPO|上市|A股|科创板|创业板|北交所|港交所|纳斯达克|资本市场|敲钟))|(?:冲击|挑战)(?!\d连|[涨跌]停)(?=[^,。;的到使让致下\d]{0,8}(?:[\d百千]|$))|剑指|要冲|冲(?=\d|百万)|KPI|愿景|争取|奋斗目标|希望|奔着|要(?=(?:交付|卖到?"
    r"|达到?|实现|突破|做到|完成)\d?)|要(?<![主需重只]要)(?=再?(?:造|卖出|生产|新开|进入|干到|冲到)[约近超过出]{0,2}\d)"
    r"|年内还?要再|底线(?=是|为|定在)|任务(?=是|为|定)|定下[^,。;]{0,6}(?:数字|军令状)|立下[^,。;]{0,6}(?:数字|军令状)|要拿下|保(?<=(?:销量|今年|全年|明年|单月)保)(?=\d)|争(?<=(?:销量|今年|全年|明年|单月)争)(?=\d)|志在|瞄准|承诺|要[把将让](?=[^,。]{0,16}(?:做到|提升|提高|降|达到|增))|为了将(?=[^,。;\d]{0,16}(?:维持|提升|提高|降|控制|压))|保(?<![\u4e00-\u9fff]保)(?=\d)|争(?<![\u4e00-\u9fff]争)(?=\d)|不应低于|应(?=升至|达到|不低于|提高到)"
)
_PLAN = re.compile(
    r"计划(?<!持股..)(?<!激励..)(?<!延长..)(?<!补贴..)(?<!资助..)(?<![”」]..)(?!是在|仅?持续|告吹|落空|搁浅|破裂|泡汤|宣告|失败|(?:[^,。;\d]{0,6})(?:遭|受到|被))|拟(?!人|合|定(?![于在增]))|规划|(?:长期|远期|高峰期)(?=[^,。;\d]{0,8}产能)|将于|将投|将建|将在|将推|将新|将以|将向|筹建|年内(?:要|再|就|还)?(?:将?增至|增加到|扩至|扩充至|扩大到|达到|建成|开出|新增|上市|推出|投产)|将(?=(?:各|分别|共同|合资|联合)?(?:出资|合资|组建|共建|成立|设立))|将在(?=[^,。;]{0,24}(?:建|设立|投[资产建]|开设|成立|设厂))|即将|准备(?<!跌价准备|减值准备|坏账准备|计提准备)(?!了|金|好|工作|率|就绪)|打算|决定(?=[以对]|[^,。;]{0,8}(?:投资|增资|出资|收购|注资|认购|追加|裁员|裁减|削减|关闭|减产|停产|扩产|增产|新建))|原定|答应|预算(?=约|为|是|定|$)|将增|将裁|将陆续|将达成|议案|预案"
    r"|征求意见|提议|暂定|将[把再](?!次)|将从\S{0,6}调整|将从[^,。;]{0,14}起|将会|将(?=发布|推出|上市|投放|引入|导入|举办|汰换|淘汰|招聘|裁员|关闭|新建|新增|开设|引进|退出)|将(?=[^,]{0,12}(?:投产|启动|上市|开业|量产|交付|建成|减半))"
)
_CHANGE_AHEAD = "(?=[^,。]{0,10}(?:下探|提升|下降|增长|达到|普及|改善|扩大|翻倍|突破))"
_FORECAST = re.compile(
    r"预计|预期|预测(?![式性模器控])|有望|可望|恐(?!怕|慌)|保守看|预估|公司估(?!值)|估(?=[约逾近]?\d|[今明全后本]年|[上下]半年|第?[一二三四]季|首季|其)(?<![高低评被预]估)|有信心|有把握|上看|料(?<![物材资原塑燃饮意用废配涂面布肥香饲染颜辅木油浆]料)(?=将|会|[跌升涨增减少多蚀赚亏](?!价)|[全今明后去]年|首季|次季|[上末]季|最[多少]|能|[可达为其仍再届]|进一步|[上下]半年|本季|第?[一二三四]季|毛利|营收|收入|盈利|销[量售]|\d)|预料|估计|(?<![困艰])难以?(?=超|突破|逾|破|达|重回|回到)|看好|有机会|预[增盈亏减降喜](?!收)|网传(?![被的])|或将|或可|或达|没有悬念|可能(?!由)"
    r"|将(?:再次?|首次|累[计积]|继续|一举|同比|首度|最终|很快|也|还|会){1,2}(?=突破|超过?|达到?|逾|接近|升至|降至|跌至|扩大|缩小)"
    r"|将达|将[仅只约]?[占比较]|将(?=低于|高于|来自|维持|保持在|覆盖)|将超|将突破|将增|将下降|将成|展望|指引|测算(?!用|显示|表明)|推算|预判|望达|将实现|将接近|将(?=加速|放缓|回升|扩大|缩小|升|跌(?!价)|涨(?!价)|跻身|位[居列])|将进一步|将是|将回落|将逐步|会提升|会环比|将由|将从(?![^,。;]{0,14}起)|未来几年(?<!宣布未来几年)(?<!宣布将在未来几年)|目标价|估算"
    rf"|会(?<![协学大议展晚峰委工社机聚]会){_CHANGE_AHEAD}|能(?<![功性智才职动机效技产可万阳新]能)(?![源量力耗够效级]){_CHANGE_AHEAD}|接下来会"
    # 业界料某某今年销量…, 该行估某某…
    r"|(?<=[界场行员师构商摩盛旗银昂丰村们司层家])(?:料(?!理|到|[及和与])|估(?![计值量算价测]))"
    r"|或(?<![\d万亿辆台家个%到于近平]或)(?=(?:将)?(?:超过?|达到?|突破|接近|逾|近)(?:[约\d一二三四五六七八九十百千两]|$))"
    r"|会下探|会从(?=[^,。;]{0,16}[增升提降减扩])|会(?<![协学大议展晚峰委工社机聚布]会)(?=在$|有$|停在|落在|维持在|回到|跌到|降到|涨到|超过|低于|高于)"
    # 会在2027年超过德国, 会成为第五大车企
    r"|会(?<![协学大议展晚峰委工社机聚布]会)(?=成为|在(?:20\d\d年|[明后]年))"
    r"|盈测|应该(?=能|会|可以)|大概(?=能|会|可以)|多半(?=能|会|可以)"
)
# 预计 governs the clauses after it; 市场预估 only the number it stands before.
_CARRIED = re.compile(
    r"(?:认为|相信|判断|断言)[^,。;\d]{0,12}会(?=在(?:20\d\d年|[明后]年))|(?:预期|预测|展望|指引|预估)(?:数据|报告)?[中里](?=[,:])|可能(?:会|将)[^,。;]{0,14}带来|[基因]于?预期|推算|测算(?!用|显示|表明)|考虑(?!到)|判断(?=是?[,:])|预期(?=(?:首|第[一二三四]|本|今|明|全|下)(?:季|年|财|个?月))|预期(?<!盈利预期|利润预期|通胀预期|降息预期)[,:]|(?:中心|机构|协会|分析师|专家|银行|证券|研究院|研究所|公司|该行|[他她])预期"
    r"|(?<=[界场行员师构商摩盛旗银昂丰村们司层家])(?:料(?!理|到|[及和与])|估(?![计值量算价测]))"
    r"|(?:管理层|公司|官方)(?:给出的?)?指引|预料|料(?<![物材资原塑燃饮意用废配涂面布肥香饲染颜辅木油浆]料)(?=[跌升涨增减蚀赚亏](?!价)|[全今明去]年|首季|次季|[上末]季|其|[上下]半年|第?[一二三四]季)"
    r"|预[计估测](?! ?约?\d(?!\d{3}年))|有望|估计(?!\d)|或将"
    # 维持全年展望:营业利润率…   将销量预期下调至…,低于之前的…
    r"|(?:上调|下调|调高|调低|修正|维持|重申)[^,。;]{0,24}(?:预期|预测|盈测|指引|展望)|(?:预期|预测|指引|展望)[^,。;\d]{0,6}(?:上调|下调|调高|调低|修正|维持|不变)"
    r"|将(?=达|超|突破|增|同比|实现|至|降|提|扩)"
)
# What a plan in an earlier clause goes on to speak of.
PLANNED = frozenset(
    {
        "stake",
        "investment",
        "funding",
        "capacity",
        "facilities",
        "area",
        "duration",
        "span",
        "term",
        "transaction",
    }
)
SPENT = frozenset({"investment", "cost"})  # what a project costs, and its parts
_PROJECT = Later(r"拟(?!人|合)|计划|规划")  # 拟建…,总投资预计…
# 全部达产后,年产…: what a plant will do when it is there
_ONCE_BUILT = PLANNED | {"fee", "output_value", "revenue", "profit", "headcount", "takt", "production"}
# 首期满产时需要…;  襄阳基地改造完能到…
_BUILT = Later(
    r"(?:建成|达产|满产|投产|投用|落成|竣工)[后时](?<!已..后)|(?:产能|产线|设备|调试)(?:完善|释放|爬坡|到位|完成|结束)后|(?:改造|扩建|扩产|技改|爬坡)(?:完成?后|完(?!成了?|了)|结束后)(?!的)"
)
# 若只看4月, 如果说…: a manner of speaking, no condition
_NO_CONDITION = (
    r"(?!按?从|说|简单|[只仅单光细]{0,2}看(?![到见好涨跌])|回顾"
    r"|拉长|剔除|扣除|不计|不算|算上|加上|对[^,。;]{0,20}(?:分析|对比|比较)"
    r"|(?:把|将)?[^,。;]{0,24}(?:一[起并](?:看|计算)|合并(?:计算|来看)|来看|合计|加总|并计)[,起来])"
)
_HYPOTHETICAL = re.compile(
    rf"如果{_NO_CONDITION}|若(?<![弗倘假]若)(?![干尔泽望羌昂]){_NO_CONDITION}|如(?=[^,。;如]{{2,14}}(?:相当|达标|顺利|属实|落地|获批|成行)[,的])|假如|假设|否则|倘若|一旦|要是(?<!主要是)|假使|设想|哪怕|(?<![\d一二三四五六七八九十百千])万一(?![\d〇零一二三四五六七八九])"
)
_SUPPOSED = Later(r"假设|假定|假如")  # a condition of all the sentence
# 一年卖不到3万辆就不划算;  能卖出3000辆,就已经是难得的成功
_WORTH_AFTER = re.compile(r"[^,。;\d]{0,3}就(?:不|没|亏|赔|很?难|(?:能|可以|会)(?:回本|保本|盈|亏|赚))")
_SUFFICES_AFTER = re.compile(
    r"[^,。;\d]{0,3},?(?:即可|便可|就可|才[能可])[^,。;\d]{0,8}(?:盈|亏|回本|保本|存活|活下)"
)
_ALREADY_AFTER = re.compile(r"[^,。;\d]{0,3},就(?:已经?)?(?:是|算)")
_RECKONED_BY = re.compile(r"按照?[约]?$")  # 按7至8成产能利用率推算
_RECKONED_AFTER = re.compile(r"[^,。;\d]{0,10}(?:[推测估计]算|来算)")
_COULD = Later(r"能(?!源|力|耗)|可以")
# 高于预期的22亿美元
_EXPECTED = re.compile(r"(?:预期|预估|预测|预计|指引)(?:中?的|值为?|为)[约近超]?$")
# 从80万辆提升至130万辆: where a change begins
_LEFT = Later(r"[从由][^,。;从由\d]{0,10}$")
_MOVES_AFTER = re.compile(
    r"[^,。;\d]{0,6}(?:[提增扩升涨爬降减缩调探跌番掉][升高加长大充低少整产到涨]{0,2}|变更?|改)(?:至|到|为|成)"
)
# 上调目标至345万辆,此前为320万辆: what was wanted or expected before
_WAS = re.compile(r"^(?:[高低]于|而)?(?:此前|之前|原先|原来|先前)[^,。;\d]{0,6}$")
# 年销30万辆是盈亏平衡点;  只有销量超过30万辆,工厂才能盈利
_THRESHOLD_AFTER = re.compile(
    r"[^,。;\d]{0,6}(?:是|才是|被视为)[^,。;\d]{0,12}(?:坎|门槛|生死线|及格线|平衡点|入场券|分水岭)"
)
_ONLY_IF = Later(r"(?:只有|只要|除非)[^,。;]")
_ONLY_THEN = Later(r"[^,。;]{0,8},[^,。;]{0,12}[才就]")
_TARGET_MOVED = Later(r"目标(?!价)|KPI|任务")  # 销量目标由120万至130万辆调高到…
# 上调销量目标,由251万辆调高至290万辆
_AIM_JUST_NAMED = Later(r"(?:目标(?!价)|KPI)[^,。;\d]{0,4},(?:从|由)[^,。;\d]{0,8}$")
_AIM_MOVED_TO = Later(r"(?:目标(?!价)|KPI)[^,。;\d]{0,4},(?:从|由)[^,。;]*\d[^,。;\d]*(?:至|到|为)约?$")
_AIM_LEFT = Later(r"目标(?:总?量)?(?:从|由)[^,。;\d]{0,8}$")  # 将全年目标从30万辆提升至35万辆
_VIEW_LEFT = Later(
    r"(?:盈测|预测|预期|预估|指引|展望)(?:从|由)[^,。;\d]{0,8}$"
)  # 将盈利预测由80亿元降至65亿元
_VIEW_MOVED = Later(r"盈测|预测|预期|预估|指引|展望")  # 将预测由520万辆上调至540万辆
# 按照规划,到2025年…
_BY_PLAN = re.compile(
    r"(?:按照?|根据|依据)[^,。;]{0,12}(?:规划|计划|部署|战略)|在[^,。;]{0,6}(?:规划|蓝图)中|在[^,。;]{0,16}(?:计划|战略)[”」]?中"
)
_ACHIEVED_AFTER = re.compile("的?(?:交付|销量|销售|年度)*(?:成绩|战绩)")
_GUIDED_AFTER = re.compile(
    r"的?(?:全年|年度|销量|交付|归母|扣非|净利润?|营收|盈利|业绩|市场|机构|一致|券商)*(?:指引|预测|预期)"
)
_PLAN_AFTER = re.compile(
    r"的(?:全年|年度|销售|销量|交付|生产|股票|股份|回购|投资|扩产|裁员|增资){0,3}计划(?!已|完成)"
)
# 放弃“到2020年年销1000万辆,利润率达8%”的计划: all that is quoted
_QUOTED_AFTER = Later(r"[^“”。]{0,60}”的?[^,。;\d“”]{0,6}?(?P<what>计划|战略|规划|蓝图|设想|目标|愿景)")
# 约40%的产量将销往欧洲;   80%的增长将来自亚洲
_GOES_TO = Later(r"(?:的[^,。;\d]{0,8})?将(?:被)?(?:销往|出口|用于|供应|供给|投放|面向|发往|运往|投向)")
_COMES_FROM = Later(r"(?:的[^,。;\d]{0,8})?(?:将|会)(?:是|由|来自|源于|源自|为|被)")
# what is foreseen and not decided, where nobody plans it: 2035年将会占50%
_FORESEEN = frozenset(
    {"yoy", "mom", "growth", "cagr", "ratio", "market_share", "sales", "exports", "production"}
)
_WILL_BE = Later(r"将会|将[在于](?=20\d\d年|[明后]年|年底|未来)")
# 24GWh项目落户芜湖, 20GWh工厂开工: works that begin
_WORKS_BEGIN = Later(
    r"[^,。;、\d的]{0,12}(?:项目|基地|工厂|产线|产业园)(?:今日|正式|于[^,。;]{1,8}日|在[^,。;\d]{1,8})?的?(?:签约|落户|落地|落子|奠基|开工|动工)"
)
_CAPABILITY = re.compile(
    r"可扩|可增至|可提升至|可达|可实现|能够|可支持|最高可|可存储|可提升|能提升(?<![产性功智动效]能提升)|最快可|可以达到|可续航|可覆盖|可容纳|可满足|可减少|足以|可节省|最多可|可跑|可充|能跑|能达(?<![产性功智动效]能达)|还能省|可使"
    r"|可为\S{0,8}(?:提升|提高|降低|节省)|可在"
)
_DATED = Later(r"\d[年月季]|[去今前]年|半年|季度")
# 可实现年销售收入600亿元: what works would bring
_COULD_YIELD = Later(
    r"可(?:望)?(?:实现|新增|创造|带来|贡献|增加)(?:年|销售|产值|利税|税收|就业|收入|净?利润)"
)
# 计划将职位减少20%: a change that its owner has decided on;  从目前的500万辆减至…: where it begins
_DECIDED = Later(r"计划|拟(?!人|合)|打算|决定|将把|宣布将")
_AT_PRESENT = re.compile(
    r"(?:从|由)(?:目前|当前|现有|现在|现行)[^,。;\d]{0,8}$"
    r"|(?:较|比|[高低]于|超过|[多少]于)(?:\d{4}年|去年|上年|前年)?(?:\d{1,2}月份?|上月|上季度?|同期)?(?<=[年月季度份期])的$"
)
# 比上年同期大增95%: what a forecast is held against; 预计上半年…: what it is of
_AGAINST = Later(
    r"(?:同?比|较|与|和)(?:上|去|前)一?年?度?同期(?:相比|相较)?|(?<=预[计估测期])(?:\d{4}年)?上半年"
)
# 产能从目前的20万辆提升至…: a start that does not say that the end was reached
_FROM_NOW = Later(r"[从由](?:目前|当前|现有|如今|去年|上年)的?[约近]?[\d.]{1,9}")
# 完成全年345万辆目标的21%, 为年度计划的61.5%, 仅为全年53亿元盈利预测值的4%, 相当于全年目标100万辆的12%
_AIMED_AT = r"(?:目标|任务|计划|预算|指引|预测值?|预期值?)"
_OF_TARGET_WORDS = (
    rf"(?:完成|达成?|为|占|相当于|仅|已达)(?:了)?[^,。;]{{0,24}}{_AIMED_AT}(?:总?[量额数])?"
    r"(?:[约近]?[\d.]+[万亿]*[辆台元])?的[约近超不足到]{0,2}"
)
_OF_TARGET = Later(rf"(?:完成|达成)(?:了)?[^,。;]{{0,18}}目标[^,。;]{{0,6}}$|{_OF_TARGET_WORDS}$")
# 将…,并裁员9000人: what a plan goes on with
_AND = Later(r"(?:并|同时|且|以及|还)")
# 比原计划早了两个月: what is measured against a plan is a result
_MEASURED_AGAINST = Later(r"预期|目标|计划|规划|预计|预定|任务|预算|指引|预测")
# 寻求融资10亿美元, 正寻求获得8亿美元的融资
_SEEKS = Later(r"(?:寻求|谋求|洽谈|力求)(?!合作|突破|帮助)[^,。;]*$")
_SOUGHT = frozenset({"funding", "investment", "transaction", "market_cap", "duration", "span", "liabilities"})
# 将发展目标定为:到2030年投入达200亿元,…: all that follows
_AIMS_ARE = Later(r"目标(?:定为|设定为|确定为|是|为|包括|如下)?:")
# 全力打造万亿元级汽车产业
_TO_BUILD = Later(r"(?:打造|培育|建设|构建|壮大|迈向|冲[击刺])(?!成)[^,。;\d]{0,8}$")
# 提出裁员3000人和减产10%的计划
_PROPOSES = Later(r"(?:提出|公布|宣布|制[定订]|推出|拟[定订]|通过)了?[^,。;]*$")
_PROPOSAL_AFTER = Later(r"[^,。;]{0,14}的[^,。;\d]{0,4}(?:计划|方案)")
# 计划推出20款新车,80%实现电动化: a part of what is planned
_PART_OF_IT = Later(r"(?:其中)?(?:约|近|超过?|至少|逾|有)?$")
_PLANS_SOME = Later(
    r"(?:计划|拟|将|打算)[^,。;]{0,20}(?:推出|发布|上市|投放|引[进入]|导入|开设|新建|生产|建设|布局)[^。;]{0,30}$"
)
_IS_OF_OTHERS = Later(r"[^,。;]{0,8}已|的[^,。;]{0,8}(?:企业|公司|者|人)")
_ANNOUNCED = Later(r"宣布[,将]*将|宣布[^,。]{0,4}计划|称[,]?将")  # 去年11月宣布,将…,并在全球裁员9000人
_PAST = Later(
    r"为了?(?:尽快|早日)?(?:实现|达成|完成|达到)[^,。;\d]{0,10}目标|(?:[比较]|早于|晚于|超出)(?:原|此前的?|既定的?|最初的?|全年|年度|产销|销售|生产){0,2}(?:计划|规划|预计|预期|预定)(?!投|建|新|将)|超(?:出)?预期|好于预期|高于预期|低于预期|不及预期|符合预期|完成了?(?:全年|年度|销售|销量|交付|业绩|既定|预定){0,3}目标|(?:达成|达到|实现)了?(?:全年|年度|销售|销量|交付|业绩|既定|预定){0,3}目标(?=的|[,。;]|$)"
    rf"|{_OF_TARGET_WORDS}(?:[\d.]+%|[一二三四五六七八九]成|一半)"
)
# 力争到2030年,总销量达到A,其中海外B,…: what a whole sentence strives for
_STRIVEN = re.compile(r"力争|力求|争取|希望(?=[,:])|目标(?:是|为|:)")
_TARGET_AFTER = re.compile(
    r"(?:汽车|新车|整车)?的?(?:年度|全年|年销|年均|年|销量|销售|交付|出口|产量|复合|增长率?|营收|毛利率|盈利|产能|经营|奋斗|发展|产销|产值|工作|战略|总体|中期|长期|远期|阶段性?|业绩|收入|投资|既定|预定){0,3}目标"
    r"|是[^,。;]{0,8}目标|作?为[^,。;\d]{0,6}目标(?!的)"
    r"|的?(?:目标|任务)(?=[,。;!]|$|压|落|交|能否|是否|不变|仍|依然)"
)
# 卖出10万辆,是公司今年的目标;  50万辆,这就是他立下的军令状
_TARGET_TOLD = Later(
    r",?(?:这|那)?(?:就|便|则|也|才)?是[^,。;\d]{0,16}(?:目标|任务|军令状)(?!的|[^,。;]{0,4}(?:完成|达成))"
)
# 业绩预告显示,去年净利润约5亿元
_PREANNOUNCED = Later(r"业绩预告|盈利预[警喜告]|(?<![a-z])盈[警喜](?=[,:称公])|预告(?=称|显示|[,:])")
_RESULTS = frozenset({"profit", "revenue"})
_SETTLED = Later(r"同期|实际|已(?!发布|公布|披露)")
# 还有14款新车上市
_STILL = Later(r"还(?:有|将|要|会)[^,。;]{0,4}$")
_COMES_AFTER = Later(r"[^,。;\d]{0,10}(?:上市|亮相|推出|发布|投产|开业)(?!了|的)")
# 一期年产60万套,计划2027年6月投产: what stands when the works are done
_BUILT_AFTER = Later(
    r"[^,。;\d]{0,10}[,(]?(?:预计|计划|拟|定于|将|有望|力争)[^,。;]{0,16}(?:投产|建成|达产|投用|投运|完工|竣工|开出|量产)"
)
# 成功将产能提升至…;  简单地将它形容为…;  in what is over: 将该公司以…出售.  There 将 is 把
_WORKS = frozenset({"capacity", "facilities", "takt", "investment"})
_WILL = re.compile(r"将(?<!成功将|已经将|[^\w]已将|[^\w]曾将)|预备|打算|也要")
_AHEAD = Later(r"计划|打算|未来|今后|明年|后年|预计|有望|准备|宣布将|目标")
_CALLED = Later(r"将[^,。;]{1,24}(?:形容|称|视|看作|当作|定义|命名)")
_TOOK = Later(r"将(?:该|其|这|此|上述|所持)")
# 将起售价拉至10万元以内: a price that has been brought there
_BROUGHT = Later(r"将[^,。;\d]{0,14}(?:价|门槛)[^,。;\d]{0,4}(?:拉|压|打|干|杀|拽|砍|拖)(?:低|下)?[至到入进]")
_CHANGED = Later(r"将[^,。;\d]{2,16}[从由]")  # 将物流时间从16天缩减为9天: as 把 would say
# 选配长续航后售价将增至20万元: what it costs as it is sold;  拥有93年历史: how old it is
_WITH_OPTIONS = Later(r"选[装配]|加[装配]|顶配")
_AT_TIMES = Later(r"一度(?!电|的)")  # 优惠一度达到6万元
_AFTER_A_DEAL = re.compile(
    r"交割(?:完成)?后|(?:增资|转让)后|完成后(?<=(?:增资|交易|收购|认购|发行|重组)完成后)"
)
# 预计…;而目前…: the words of a forecast reach no result behind it
_TURNED = Later(r"[,;:—(](?:而|但|不过)?(?:目前|如今|眼下|实际上?|事实上|截至|去年(?!同期)|上年(?!同期))")
_VERB = Later(r"[^\d零一二两三四五六七八九十百千万几]{1,4}")  # 突破 of 突破1万台
_GUESSED = Later(r"[预望估料恐]|可能|或")
_WILL_REACH = Later(
    r"将[在于](?=\d{4}年[^,。;]{0,6}(?:达|超|突破|升至|增至|降至|接近|占))|将为(?:约|近)?(?=[约近超]?\d|$)|将恢复[至到]"
)
# 占总销量七成以上的头部厂商: what marks off whom a forecast is of
_MARKS_OFF = Later(r"占")
_MARKED_OFF_AFTER = Later(r"的[\u4e00-\u9fff]{0,4}(?:厂商|车企|企业|品牌|公司)")
_YEARS_AHEAD = Later(r"(?:未来|今后|接下来)的?[\d一二两三四五六七八九十至到—-]{1,5}年")
_WILL_HAVE = Later(r"将有$|将(?:直接|间接|为[^,。;\d]{1,8})?(?:带来|创造|带动|拉动|提供)[^,。;\d]{0,6}$")
_YEARS_BEFORE = Later(rf"{_YEARS_AHEAD.pattern}[内里间]?,$")
_SPENDING = frozenset({"rd_spend", "cost"})
_COUNTS = frozenset({"outlets", "models", "facilities", "markets", "price", "headcount"})
_RATES = frozenset({"yoy", "growth", "mom"})
_ANALYST = re.compile(
    "(?:高盛|招商银行|大摩|摩根|中金|机构|券商|分析师|该行|研报)[^。]{0,10}(?:预计|预测|估计)"
)
_DONE = re.compile(
    r"已|实际|却|去年(?<![比较同与]去年)|了(?:约|近|超|逾|不到|仅)?$|目前|如今|完成|此前|同期|仅(?![增降能会将可])|只(?=[有卖售]了?[约近不超]{0,2}\d?$)|上半年|为止|上年(?<![比较同与]上年)"
)
# what goes on with a target or a plan: …;汽车产业增加值达到271亿元;新增门店20家
_REACHES = Later(
    r"达|突破|实现|[增升扩提][到至加长]|提[高升]|新[增建开设]|稳定在|力争|超过?\d|投入(?![产使运])"
)
_AHEAD_AFTER = Later(r"[^,。]{0,14}(?:预计|有望|将)")
_GOES_ON_WITH = re.compile(r"将|达|增|至|持有|投|用于|^其中")
_BRINGS = Later(r",(?:使|令|让|带动|推动|形成)[^。;]*$")  # 将投资…,使产能达到…,收入突破…
_RESULTS_AND_RANKS = frozenset({"sales", "revenue", "profit", "deliveries", "rank"})
# 总投资4亿欧元!某公司拟在匈牙利建设…: what a headline goes on to say that it is for
_BUILT_FOR_IT = Later(
    r"[!,] ?[^。!?\n\d]{0,24}(?:拟|将|计划|宣布)(?:在|于)?[^。!?,\n\d]{0,16}(?:建|投资|扩产|布局|增资|设厂|落户)"
)
_PARTS_OF_IT = Later(r"\((?:其中|包括)[^()]{0,80}$")  # (其中,土建工程费用约1亿欧元,设备…
_TITLE = Later("《[^》]*》")  # 《新能源汽车产业发展规划》 plans nothing here


class _Place(NamedTuple):
    """A number among its words, as the rules below look at it."""

    text: str
    at: int
    end: int
    clause: tuple[int, int]
    metric: str
    past: bool
    own: str  # the words of its clause up to it
    before: str  # the clause before, or as much of it as tells
    after: str

    @property
    def whole(self) -> str:
        """The sentence up to the number."""
        return self.text[: self.at]


def modality_of(
    text: str, at: int, end: int, clause: tuple[int, int], metric: str, past: bool = False
) -> Modality:
    """The modality of the number at `text[at:end]`, from the words before it in its clause, then sentence.

    `past` says that the number's period was over when the article appeared: a forecast in another
    clause is then not its own.
    """
    text = _TITLE.sub(_blot, text) if "《" in text else text
    own = _past_removed(text[clause[0] : at])
    if "将" in own and (
        _CALLED.search(own)
        or (past and _TOOK.search(own))
        or (_BROUGHT.search(own) and not _AHEAD.search(text, 0, at))
        or (metric == "duration" and _CHANGED.search(own) and not _AHEAD.search(text, 0, at))
    ):
        own = own.replace("将", "把")
    before = _past_removed(text[max(0, clause[0] - 40) : clause[0]])
    after = text[end : min(clause[1], end + 14)]
    place = _Place(text, at, end, clause, metric, past, own, before, after)
    return next((told for rule in _RULES if (told := rule(place))), "actual")


def _stands(p: _Place) -> Modality | None:
    """What is there, whatever is said around it: 5万辆的成绩, 从80万辆提升至…, 完成目标的21%."""
    if _ACHIEVED_AFTER.match(p.after) or _AT_TIMES.search(p.own):
        return "actual"
    if p.metric == "price" and _WITH_OPTIONS.search(p.whole):
        return "actual"
    if p.metric == "duration" and p.after.startswith(("历史", "的历史")):
        return "actual"
    if p.metric == "ratio" and _MARKS_OFF.match(p.own) and _MARKED_OFF_AFTER.match(p.after):
        return "actual"
    if p.metric != "ratio" and _EXPECTED.search(p.text, p.clause[0], p.at):
        return "forecast"
    if leaves_behind(p.text, p.at, p.end, p.clause):
        moved = "调" in p.after[:8] or "修" in p.after[:8]
        if _TARGET_MOVED.search(p.own) and (moved or _AIM_LEFT.search(p.own)):
            return "target"
        if _AIM_JUST_NAMED.search(p.whole):
            return "target"
        moved = moved or _VIEW_LEFT.search(p.own) is not None
        return "forecast" if _VIEW_MOVED.search(p.whole) and moved else "actual"
    if _AT_PRESENT.search(p.own) or (p.metric == "ratio" and _OF_TARGET.search(p.own)):
        return "actual"
    return None


def _supposed(p: _Place) -> Modality | None:
    """What holds only if something does: 如果…, 按8成利用率推算."""
    if _HYPOTHETICAL.search(p.own) or _HYPOTHETICAL.search(p.before[-30:]):
        return "hypothetical"
    if _is_reckoned(p.text, p.at, p.end, p.own):
        return "hypothetical"
    supposed = _HYPOTHETICAL.match(p.whole) or ("假" in p.whole and _SUPPOSED.search(p.whole))
    return "hypothetical" if supposed and not p.past and not _DONE.search(p.own) else None


def _wanted(p: _Place) -> Modality | None:
    """What somebody wants, or wanted before: 力争30万辆, 30万辆的目标, 此前为320万辆."""
    if p.metric == "milestone" and _AHEAD_AFTER.match(p.text, p.end):
        return "forecast"
    if _WAS.search(p.own) and (viewed := _viewed(p.before)):
        return viewed
    if _is_sought(p):
        return "target"
    if (
        _TARGET.search(p.own + p.text[p.at : min(p.end, p.at + 2)])
        or (p.text[p.end - 1] not in "个项条" and _TARGET_AFTER.match(p.after))  # 54个任务
        or _TARGET_TOLD.match(p.text, p.end)
    ):
        return "target"
    return None


def _is_sought(p: _Place) -> bool:
    """Whether somebody is after a number, or names it as one of his aims: 寻求融资10亿美元, 目标定为:…"""
    if "目标" in p.before and _AIM_MOVED_TO.search(p.whole):
        return True
    if p.past or _DONE.search(p.own):
        return False
    if p.metric in _SOUGHT and _SEEKS.search(p.own):
        return p.metric != "duration" or p.text[p.end - 1] == "内"
    if p.metric == "output_value" and _TO_BUILD.search(p.own):
        return True
    return "目标" in p.whole and _AIMS_ARE.search(p.whole) is not None


def _expected(p: _Place) -> Modality | None:
    """What is planned or expected by its own words: 30万辆的交付计划, 按规划…, 预计12万辆."""
    if quoted := quoted_plan(p.text, p.at, p.end):
        return quoted
    if _GUIDED_AFTER.match(p.after):
        return "forecast"
    if (
        p.metric != "duration"
        and _PROPOSES.search(p.own)
        and _PROPOSAL_AFTER.match(p.text, p.end, p.clause[1])
    ):
        return "plan"
    planned = _PLAN_AFTER.match(p.after) or (_BY_PLAN.search(p.whole) and not _DONE.search(p.own))
    if planned and not p.past:
        return "plan"
    if p.metric in _WORKS and _BUILT_AFTER.match(p.text, p.end) and not _DONE.search(p.own):
        return "plan"
    verb = _VERB.match(p.text, p.at, p.end)
    if _FORECAST.search(p.own + (verb[0] if verb else "")):
        decreed = p.metric in ("rate", "fee", "term") and not _GUESSED.search(p.own)
        project = p.metric in PLANNED and _PROJECT.search(_past_removed(p.whole))
        return "plan" if project or decreed else "forecast"
    if p.metric not in PLANNED and p.metric not in _COUNTS and _WILL_REACH.search(p.own):
        return "forecast"
    return None


def _decided(p: _Place) -> Modality | None:
    """What is decided and not there yet: 将投资5亿元, 达产后年产值15亿元, 还有14款新车上市."""
    if p.metric in PLANNED and _WILL.search(p.own):
        return "plan"
    if p.metric in _ONCE_BUILT and _is_once_built(p):
        return "plan"
    if p.metric in _WORKS and _WORKS_BEGIN.match(p.text, p.end) and not _DONE.search(p.own):
        return "plan"
    if p.metric in CUT and is_cut(p.text, p.at, p.end, p.clause, p.metric, p.past):
        return "plan"
    if p.metric in _FORESEEN and "将" in p.after[:12]:
        if _GOES_TO.match(p.text, p.end):
            return "plan"
        if _COMES_FROM.match(p.text, p.end):
            return "forecast"
    if _STILL.search(p.own) and _COMES_AFTER.match(p.text, p.end):
        return "plan"
    if _PLAN.search(p.own) or (not p.past and _AFTER_A_DEAL.search(p.own)):
        foreseen = p.metric in _RATES or (p.metric in _FORESEEN and _WILL_BE.search(p.own))
        return "plan" if not foreseen or _DECIDED.search(p.own) else "forecast"
    return None


def _is_once_built(p: _Place) -> bool:
    """Whether a number is what comes when works are done: 达产后,年产值20亿元,新增就业800人."""
    if _BUILT.search(p.text, p.clause[0], p.at):
        return True
    built = last_match(_BUILT, p.text, p.clause[0])
    if built is None or _DONE.search(p.text, built.end(), p.at):
        return False
    return not (p.past and _DATED.search(p.text, built.end(), p.at))


def _able(p: _Place) -> Modality | None:
    """What something could do: 最快可12分钟充满."""
    if not p.past and _COULD_YIELD.search(p.own):
        return "capability"
    if p.metric in _RESULTS_AND_RANKS or _STRIVEN.search(p.text, 0, p.clause[0]):
        return None
    return "capability" if _CAPABILITY.search(p.own + p.text[p.at : p.end]) else None


def _preannounced(p: _Place) -> Modality | None:
    """Results that a firm expects: 业绩预告显示, 预计2025年净利润为…,同比增长…"""
    told_before = p.metric in _RESULTS or p.metric in _RATES
    if told_before and _PREANNOUNCED.search(p.whole) and not _SETTLED.search(_AGAINST.sub("", p.own)):
        return "forecast"
    if p.metric in _RATES and p.past and _CARRIED.search(p.before):
        return None if _DONE.search(_AGAINST.sub("", f"{p.before}{p.own}")) else "forecast"
    return None


def _carried(p: _Place) -> Modality | None:
    """What the clauses before go on with: 力争…,其中海外5万辆; 预计…,毛利率15%; 计划…,并裁员9000人."""
    governed = p.clause[0] > 0 and not (p.past and p.metric not in PLANNED)
    if governed and not (
        _DONE.search(_AGAINST.sub("", _FROM_NOW.sub("", p.own))) or "了" in p.text[p.at : p.end]
    ):
        earlier = _past_removed(p.text[: p.clause[0]])
        earlier = earlier[_turned(earlier) :]
        if _TARGET.search(earlier[-30:]) or _STRIVEN.search(earlier):
            return "target"
        if _CARRIED.search(earlier):
            return "forecast"
        planned = _PLAN.search(earlier[-60:]) or (not p.past and _AFTER_A_DEAL.search(earlier[-60:]))
        if planned and (
            p.metric in PLANNED or _AND.match(p.own) or _GOES_ON_WITH.search(p.own) or _BRINGS.search(earlier)
        ):
            return "plan"
        if p.metric == "ratio" and not p.past and _is_part_of_it(p, earlier):
            return "plan"
    if p.past and _AND.match(p.own) and _ANNOUNCED.search(p.before):
        return "plan"
    if _ANALYST.search(p.whole):
        return "forecast"
    ahead = _YEARS_AHEAD.search(p.own) or _YEARS_BEFORE.search(p.text, max(0, p.clause[0] - 16), p.clause[0])
    if not p.past and ahead and not _DONE.search(p.own):
        return "plan" if p.metric in PLANNED or p.metric in _SPENDING else "forecast"
    if not p.past and p.metric in ("count", "ratio", "headcount") and _WILL_HAVE.search(p.own):
        return "forecast"
    return None


def _is_part_of_it(p: _Place, earlier: str) -> bool:
    """Whether a clause begins with a share of what the one before it plans: 计划推出20款新车,80%实现电动化."""
    if _PART_OF_IT.fullmatch(p.own) is None or _IS_OF_OTHERS.match(p.text, p.end):
        return False
    return _PLANS_SOME.search(earlier) is not None


_RULES = (_stands, _supposed, _wanted, _expected, _decided, _able, _preannounced, _carried)


def _blot(match: re.Match[str]) -> str:
    return "某" * len(match.group())


def _past_removed(text: str) -> str:
    return _PAST.sub("", text) if _MEASURED_AGAINST.search(text) else text


def is_done(words: str) -> bool:
    """Whether the words of a clause say that it has come: 其中M3仅有2.95万辆."""
    return _DONE.search(words) is not None


def is_to_be_built(text: str, end: int) -> bool:
    """Whether the words right behind a sum say that it is for what is to be built."""
    return _BUILT_FOR_IT.match(text, end) is not None


def is_part_in_brackets(text: str, at: int) -> bool:
    """Whether a number stands in brackets as a part of the one before them: …4亿元(其中,土建约1亿元)."""
    return "(" in text and _PARTS_OF_IT.search(text, 0, at) is not None


def is_wished(words: str) -> bool:
    """Whether the words of a clause say what is to be reached, and nothing that is done: 增加值达到271亿元."""
    return _REACHES.search(words) is not None and not _DONE.search(words)


def quoted_plan(text: str, at: int, end: int) -> Modality | None:
    """A plan or a target where a number stands in quotation marks that are called so: “年销1000万辆”的计划."""
    if "”" not in text or text.rfind("“", 0, at) <= text.rfind("”", 0, at):
        return None
    match = _QUOTED_AFTER.match(text, end)
    return None if match is None else "target" if match["what"] in ("目标", "愿景") else "plan"


def leaves_behind(text: str, at: int, end: int, clause: tuple[int, int]) -> bool:
    """Whether a number is what a change starts from, whenever that comes: 从80万辆提升至130万辆."""
    return bool(_LEFT.search(text[clause[0] : at]) and _MOVES_AFTER.match(text, end))


def _turned(earlier: str) -> int:
    """Where the clauses before a number go over from what is to come to what is: 预计…,而目前…"""
    last = last_match(_TURNED, earlier)
    return last.start() if last else 0


def _viewed(before: str) -> Modality | None:
    """What the number in the clause before is, where it is no result: a target, a forecast."""
    if _TARGET.search(before):
        return "target"
    return "forecast" if _FORECAST.search(before) else None


def _is_reckoned(text: str, at: int, end: int, own: str) -> bool:
    """Whether a number is only supposed: 按8成利用率推算, 卖不到3万辆就不划算."""
    if _RECKONED_BY.search(own):
        return _RECKONED_AFTER.match(text, end) is not None
    then = "就" in text  # both of what follows have it
    if then and _ALREADY_AFTER.match(text, end):
        return _COULD.search(own) is not None
    if _ONLY_IF.search(own) and _ONLY_THEN.match(text, end):
        return True
    if _THRESHOLD_AFTER.match(text, end) or _SUFFICES_AFTER.match(text, end):
        return True
    return then and "天" not in text[at:end] and _WORTH_AFTER.match(text, end) is not None
