"""Words that several rules look for: of targets, plans and forecasts, of what is done, and what they speak of.

Each alternative of `TARGET`, `PLAN` and `FORECAST` begins with a character of its own, so that `re` passes over
the places where none can begin: 要(?<![主需重只]要) and not (?<![主需重只])要.
"""

from __future__ import annotations

from leapcheck.compiled import compiled
from leapcheck.patterns import Later

# What is measured, as the rules tell it apart.
PLANNED = frozenset(
    {
        *("stake", "investment", "funding", "transaction", "capacity", "facilities", "area"),
        *("duration", "span", "term"),
    }
)
"""What a plan in an earlier clause goes on to speak of."""
WORKS = frozenset({"capacity", "facilities", "takt", "investment"})
RATES = frozenset({"yoy", "growth", "mom"})
# what is foreseen and not decided, where nobody plans it: 2035年将会占50%
FORESEEN = RATES | {"cagr", "ratio", "market_share", "sales", "exports", "production"}

_RUN_AT = r"(?!\d连|[涨跌]停)(?=[^,。;的到使让致下\d]{0,8}(?:[\d百千]|$))"
_SO_MANY = r"(?=[^,。;]{0,6}(?:数字|军令状))"
_TO_REACH = r"(?=[^,。;不]{0,24}(?:[达到至占降增]|突破|超过|实现|完成|提[升高]|销量|交付|营收|进入|卖)[^,。;\d]{0,10}(?:\d|$))"
TARGET = compiled(
    # what is called so
    r"目标(?<!完成目标)(?<!达成目标)(?!价|的\d+%|已?(?:完成|达成))|奋斗目标|愿景|KPI|任务(?=是|为|定)|底线(?=是|为|定在)"
    rf"|定下{_SO_MANY}|立下{_SO_MANY}"
    # what somebody strives for, and promises
    r"|力争|力拼|力拚|争取|志在|瞄准|剑指|奔着|希望|承诺|保底"
    rf"|旨在{_TO_REACH}|致力于{_TO_REACH}|立志{_TO_REACH}|期望(?!值){_TO_REACH}|盼{_TO_REACH}|谋求{_TO_REACH}"
    rf"|寻求{_TO_REACH}|追求{_TO_REACH}|力求{_TO_REACH}|誓[言要]{_TO_REACH}|冀{_TO_REACH}|渴望{_TO_REACH}"
    rf"|喊出{_TO_REACH}|提出(?=[^,。;]{{0,4}}(?:到20|在20|20|[今明后]年)){_TO_REACH}|要求(?=[^,。;]{{0,12}}(?:降价|降本|到20))"
    # what he runs at
    r"|冲刺(?!某?(?:港股|IPO|上市|A股|科创板|创业板|北交所|港交所|纳斯达克|资本市场|敲钟))|要冲|冲(?=\d|百万)"
    rf"|冲击{_RUN_AT}|挑战{_RUN_AT}"
    # 要: what has to be reached
    r"|要(?=(?:交付|卖到?|达到?|实现|突破|做到|完成)\d?)|要拿下|要[把将让](?=[^,。]{0,16}(?:做到|提升|提高|降|达到|增))"
    r"|要(?<![主需重只]要)(?=再?(?:造|卖出|生产|新开|进入|干到|冲到)[约近超过出]{0,2}\d)|年内还?要再"
    r"|应(?=升至|达到|不低于|提高到)|不应低于|为了将(?=[^,。;\d]{0,16}(?:维持|提升|提高|降|控制|压))"
    # 保8万争10万
    r"|保(?<![\u4e00-\u9fff]保)(?=\d)|保(?<=(?:销量|今年|全年|明年|单月)保)(?=\d)"
    r"|争(?<![\u4e00-\u9fff]争)(?=\d)|争(?<=(?:销量|今年|全年|明年|单月)争)(?=\d)"
)
# 力争到2030年,总销量达到A,其中海外B,…: what a whole sentence strives for
STRIVEN = compiled(r"力争|力求|争取|希望(?=[,:])|目标(?:是|为|:)")

_ITS_CAPACITY = r"(?=[^,。;\d]{0,8}产能)"
_TO_BUILD_OR_CUT = (
    r"投资|增资|出资|收购|注资|认购|追加|裁员|裁减|削减|关闭|减产|停产|扩产|增产"
    r"|[新扩兴]建|建(?![议筑立材成])|新增"
)
_TO_DO = rf"{_TO_BUILD_OR_CUT}|购买|入股|推出|募资|融资|发行|回购|出售|转让|剥离|招聘|扩招|上调|下调|提高|提价|降价|进入|退出"
_DOES = rf"(?=以[^,。;]{{0,4}}$|[^,。;了]{{0,14}}(?:{_TO_DO})(?![了过]))"
PLAN = compiled(
    # what is called so
    r"计划(?<!持股..)(?<!激励..)(?<!延长..)(?<!补贴..)(?<!资助..)(?<!”..)"
    r"(?!是在|仅?持续|告吹|落空|搁浅|破裂|泡汤|宣告|失败|(?:[^,。;\d]{0,6})(?:遭|受到|被))"
    rf"|规划|议案|预案|征求意见|预算(?=约|为|是|定|$)|长期{_ITS_CAPACITY}|远期{_ITS_CAPACITY}|高峰期{_ITS_CAPACITY}"
    # what somebody means to do
    r"|拟(?!人|合|定(?![于在增]))|打算|提议|答应|原定|暂定|筹建|准备(?<!跌价准备|减值准备|坏账准备|计提准备)(?!了|金|好|工作|率|就绪)"
    rf"|决定(?=[以对])|决定{_DOES}|有意{_DOES}|考虑(?!到){_DOES}|筹[划备]{_DOES}|酝酿{_DOES}|敲定{_DOES}"
    rf"|同意{_DOES}|批准{_DOES}"
    # 将: what he will do
    r"|将(?:[于投建在推新以向增裁会]|陆续|达成|[把再](?!次)|从\S{0,6}调整|从[^,。;]{0,14}起)|即将"
    r"|将(?=发布|上市|引入|导入|举办|汰换|淘汰|招聘|关闭|开设|引进|退出|进入|降价|提价|涨价"
    r"|(?:各|分别|共同|合资|联合)?(?:出资|合资|组建|共建|成立|设立)"
    r"|[^,]{0,12}(?:投产|启动|上市|开业|量产|交付|建成|减半))"
    # before the year is over
    r"|年内(?:要|再|就|还)?(?:将?增至|增加到|扩至|扩充至|扩大到|达到|建成|开出|新增|上市|推出|投产)"
)
AFTER_A_DEAL = compiled(r"交割(?:完成)?后|(?:增资|转让)后|完成后(?<=(?:增资|交易|收购|认购|发行|重组)完成后)")

_NO_STUFF = "(?<![物材资原塑燃饮意用废配涂面布肥香饲染颜辅木油浆]料)"  # 材料, 涂料
_NO_MEETING = "(?<![协学大议展晚峰委工社机聚布]会)"  # 协会, 展会, 发布会
_OF_WHOM = "界场行员师构商摩盛旗银昂丰村们司层家"
_OF_WHEN = "[上末]季|[上下]半年|第?[一二三四]季"
# 业界料某某今年销量…, 该行估某某…
_THEY_RECKON = rf"料(?<=[{_OF_WHOM}]料)(?!理|到|[及和与])|估(?<=[{_OF_WHOM}]估)(?![计值量算价测])"
_CHANGE_AHEAD = "(?=[^,。]{0,10}(?:下探|提升|下降|增长|达到|普及|改善|扩大|翻倍|突破))"
FORECAST = compiled(
    # what is called so
    r"预计|预期|预估|预料|预判|预测(?![式性模器控])|预[增盈亏减降喜](?!收)|估计|估算|推算|测算(?!用|显示|表明)|展望|指引|盈测|目标价"
    # who expects it
    rf"|公司估(?!值)|{_THEY_RECKON}"
    r"|估(?=[约逾近]?\d|[今明全后本]年|[上下]半年|第?[一二三四]季|首季|其)(?<![高低评被预]估)"
    rf"|料{_NO_STUFF}(?=将|会|[跌升涨增减少多蚀赚亏](?!价)|[全今明后去]年|首季|次季|{_OF_WHEN}|最[多少]|能|[可达为其仍再届]|进一步|本季"
    r"|毛利|营收|收入|盈利|销[量售]|\d)"
    # how sure he is
    r"|有望|可望|望达|有机会|有信心|有把握|看好|上看|保守看|没有悬念|恐(?!怕|慌)|可能(?!由)|网传(?![被的])"
    r"|大概率(?!事件)|应该(?=能|会|可以)|大概(?=能|会|可以)|多半(?=能|会|可以)|难(?<![困艰]难)以?(?=超|突破|逾|破|达|重回|回到)"
    r"|或将|或可|或达"
    r"|或(?<![\d万亿辆台家个%到于近平]或)(?=(?:将)?(?:超过?|达到?|突破|接近|逾|近)(?:[约\d一二三四五六七八九十百千两]|$))"
    # 将: what will be
    r"|将(?:[达超增成是由]|突破|下降|实现|接近|回落|逐步|进一步|[仅只约]?[占比较]|从(?![^,。;]{0,14}起))"
    r"|将(?=翻(?!新|译|修|开|身|车)|倍增|低于|高于|来自|维持|保持在|覆盖|加速|放缓|回升|扩大|缩小|升|跌(?!价)|涨(?!价)|跻身|位[居列])"
    r"|将(?:再次?|首次|累[计积]|继续|一举|同比|首度|最终|很快|也|还|会){1,2}"
    r"(?=突破|超过?|达到?|逾|接近|升至|降至|跌至|扩大|缩小)"
    # 会, 能
    rf"|会(?:提升|环比|下探|从(?=[^,。;]{{0,16}}[增升提降减扩]))|接下来会|会{_NO_MEETING}{_CHANGE_AHEAD}"
    rf"|能(?<![功性智才职动机效技产可万阳新]能)(?![源量力耗够效级]){_CHANGE_AHEAD}"
    # 会在2027年超过德国, 会成为第五大车企
    rf"|会{_NO_MEETING}(?=在$|有$|停在|落在|维持在|回到|跌到|降到|涨到|超过|低于|高于|成为|在(?:20\d\d年|[明后]年))"
    r"|未来几年(?<!宣布未来几年)(?<!宣布将在未来几年)"
)
# 预计 governs the clauses after it; 市场预估 only the number it stands before.
CARRIED = compiled(
    # what somebody believes
    r"(?:认为|相信|判断|断言)[^,。;\d]{0,12}会(?=在(?:20\d\d年|[明后]年))|判断(?=是?[,:])|考虑(?!到)|可能(?:会|将)[^,。;]{0,14}带来"
    # what is called so
    r"|预[计估测](?!的|值| ?约?\d(?!\d{3}年|\d?(?:[至到-]\d{1,2})?月))|预料|估计(?!\d)|有望|或将|推算|测算(?!用|显示|表明)"
    r"|(?:预期|预测|展望|指引|预估)(?:数据|报告)?[中里](?=[,:])|[基因]于?预期"
    # who expects it
    rf"|{_THEY_RECKON}|料{_NO_STUFF}(?=[跌升涨增减蚀赚亏](?!价)|[全今明去]年|首季|次季|{_OF_WHEN}|其)"
    r"|预期(?=(?:首|第[一二三四]|本|今|明|全|下)(?:季|年|财|个?月))|预期(?<!盈利预期|利润预期|通胀预期|降息预期)[,:]"
    r"|(?:中心|机构|协会|分析师|专家|银行|证券|研究院|研究所|公司|该行|[他她])预期|(?:管理层|公司|官方)(?:给出的?)?指引"
    # 维持全年展望:营业利润率…   将销量预期下调至…,低于之前的…
    r"|(?:上调|下调|调高|调低|修正|维持|重申)[^,。;]{0,24}(?:预期|预测|盈测|指引|展望)"
    r"|(?:预期|预测|指引|展望)[^,。;\d]{0,6}(?:上调|下调|调高|调低|修正|维持|不变)"
    # what will be
    r"|将(?=达|超|突破|增|同比|实现|至|降|提|扩)"
)
DONE = compiled(
    # what has come
    r"已|实际|却|完成|了(?:约|近|超|逾|不到|仅)?$|仅(?![增降能会将可])|只(?=[有卖售]了?[约近不超]{0,2}\d?$)"
    # what is over, or goes on until now
    r"|目前|如今|为止|此前|同期|上半年|去年(?<![比较同与]去年)|上年(?<![比较同与]上年)"
)
# 比上年同期大增95%: what a forecast is held against; 预计上半年…: what it is of
AGAINST = Later(
    r"(?:同?比|较|与|和)(?:上|去|前)一?年?度?同期(?:相比|相较)?|(?<=预[计估测期])(?:\d{4}年)?上半年"
)


def is_done(words: str) -> bool:
    """Whether the words of a clause say that it has come: 其中M3仅有2.95万辆."""
    return DONE.search(words) is not None
