"""What a number measures by how its clause is built, where cues do not tell: 改造完能到18万辆 is a capacity."""

from __future__ import annotations

from typing import NamedTuple

from leapcheck.claims.changes import GROWTH
from leapcheck.claims.sentences import Sentence
from leapcheck.model import Quantity
from leapcheck.patterns import Later, Pattern
from leapcheck.quantities.idioms import GREAT_IN_FIGURES


class _Row(NamedTuple):
    """A way of building a clause, and what a number in it measures; None where anything may stand."""

    metric: str
    before: Pattern | None = None  # what the clause has before the number
    after: Pattern | None = None  # what follows the number
    near: Pattern | None = None  # what the sentence has besides, up to the end of the clause
    instead: frozenset[str] | None = None  # the metrics that it outranks; None for all


_MORE = r"(?:约|近|超过?|逾|仅|只|达|不到|不足)?$"
# 充电6分钟续航增加260公里: how far a charge takes, and no growth
_CHARGED_FOR = Later(
    r"(?:(?:充电|[快闪超]充|补能)[^。;\d]{0,4}\d[\d.]* ?(?:分钟|秒|min)"
    r"|\d ?(?:分钟|秒|min)[^。;\d]{0,6}(?:充电|[快闪超]充|补能))[^。;\d]{0,16}$"
)
_WARRANTY = "(?:质保|保修|保固|延保)"
_PLANT = Later(r"工厂|新厂|老厂|分厂|厂(?!商|家)|基地|产线|生产线|车间|厂房|园区|项目")
_SPENT = frozenset({"investment", "cost", "price"})
_PAID = _SPENT | {"cash"}
_TO_BUY = "拿下|收购|买下|买入|购入|购得|受让|接手|接盘|出让|转让|出售"
_OWED = frozenset({"liabilities", "funding", "cost", "investment", "revenue"})
# 3万辆订单待交付; but 3万辆订单的交付
_ORDERED = Later(
    r"的?(?:未交付|待交付|未完成|在手|有效|不可退|积压|存量|新增|海外|预售|确认|锁定)*的?订单(?!的?(?:交付|生产)(?!周期|压力|[,。;]))"
)
# 三十名顾客是自家员工
_PEOPLE = (
    # 提供5人座与7人座版本
    _Row("spec", None, Later(r"座(?!谈|位|椅)"), None, frozenset({"count", "headcount"})),
    # 累计交付9万辆,全球车主超8万人
    _Row(
        "count",
        Later(r"车主(?:总?人?数量?|规模|已|达到?|超过?|约|近|接近|突破|为)*$"),
        None,
        None,
        frozenset({"cumulative", "deliveries", "sales", "headcount"}),
    ),
    _Row(
        "count", None, Later(r"(?:顾客|车主|用户|消费者|客户|观众|乘客|粉丝)"), None, frozenset({"headcount"})
    ),
)
# 形成30万辆整车的能力, 具备10万套电驱的配套能力
_CAN_MAKE = _Row(
    "capacity",
    Later(r"(?:形成|具备|拥有|新增|达到|建成)[^,。;、\d]{0,8}$"),
    Later(
        r"[^,。;、\d的]{0,10}(?:的?年?(?:生产|制造|配套|供货|组装|交付|下线)|(?:整车|汽车|新车|电池|电芯|发动机|电机)的?)能力"
    ),
)
# what a plant can make by how it was laid out, whoever is supplied: 设计年生产轮胎300万条, 每年可为某某供应20万套车桥
_A_YEAR = (
    _Row("capacity", Later(r"设计[^,。;、\d]{0,4}年(?:生产|组装|装配|加工|制造)[^,。;、\d]{0,20}$")),
    _Row(
        "capacity",
        Later(r"每年可?(?:为|向|给)[^,。;\d]{1,12}(?:提供|供应|配套|供货|生产)[^,。;、\d]{0,6}$"),
        None,
        Later(r"形成|具备|每年可|投产|建成|达产|能力|产能|规模"),
    ),
)
_CARS = (
    *_A_YEAR,
    # 每天可生产1800辆
    _Row(
        "capacity",
        Later(
            r"(?:[每单日一][天日周月年班]|[日月年])[^,。;\d]{0,6}[可能](?:以|够)?(?:生产|下线|组装|装配|制造|产出|造)[^,。;、\d]{0,8}$"
        ),
        None,
        None,
        frozenset({"production", "sales"}),
    ),
    # 每日最多可生产1800辆: the hedge is the number's own
    _Row(
        "capacity",
        None,
        None,
        Later(r"每[天日周月年]最多[可能](?:以|够)?(?:生产|下线|组装|装配|制造|产出|造)[^,。;\d]{0,4}\d"),
        frozenset({"production", "sales"}),
    ),
    # 交给某某客运20辆
    _Row(
        "deliveries",
        Later(r"交给[^,。;、\d]{2,12}$"),
        None,
        None,
        frozenset({"sales", "registrations", "count"}),
    ),
    _Row("orders", None, _ORDERED, None, frozenset({"deliveries", "sales", "production"})),
    # 可装载7000辆汽车的滚装船, 单船能装9400辆
    _Row(
        "capacity",
        Later(
            r"(?:可以?|能够?|最多|可同时)(?:一次)?(?:装载|运载|承运|停放|容纳|装|载|停)(?:下|了)?(?:约|近)?$"
        ),
    ),
    # 6月底集团库存53.9万辆, 渠道库存降至17万辆, 港口积压2万辆
    _Row("count", Later(r"(?:库存|积压|滞留|压港)[^,。;:、\d销卖售交产]{0,10}$")),
    # 总库存维持健康水平:截至6月30日为53.9万辆
    _Row(
        "count",
        Later(r"(?:为|是|达到?|有)(?:约|近)?$"),
        None,
        Later(r"库存[^,。;:\d]{0,12}:[^,。;:辆]{0,16}(?:为|是|达到?|有)(?:约|近)?\d"),
        frozenset({"sales"}),
    ),
    # 新增公交车320辆, 投放巡游出租车800辆
    _Row(
        "count",
        Later(r"(?:投放|新增|更新|新购|淘汰)[^,。;]{0,20}(?:公交|出租|网约|巡游|环卫|校车)[^,。;\d]{0,4}$"),
    ),
    # 26辆纯电动公交车启运海外
    _Row(
        "exports",
        None,
        Later(r"[^,。;、\d]{0,16}(?:启运|运往|发往|驶往|销往|出口)(?:海外|国外|境外)"),
        None,
        frozenset({"sales", "count"}),
    ),
    # 220辆宇通客车1月6日出口卡塔尔
    _Row(
        "exports",
        None,
        Later(r"[^,。;、\d]{0,18}(?:\d{1,2}月)?\d{1,2}日[^,。;、\d]{0,6}(?:出口|启运|发往|运往)(?![量额的])"),
        None,
        frozenset({"sales", "count"}),
    ),
    # 2.1万辆电动出租车每年免收…, 全市8000辆公交车实现电动化
    _Row(
        "count",
        None,
        Later(
            r"(?:纯?电动|新能源|燃油|巡游|网约)*(?:出租车?|公交车?|网约车|环卫车)(?=每|全部|均|都|实现|已|年)"
        ),
        None,
        frozenset({"sales"}),
    ),
    # 133台无人矿卡开展试验, 200台无人配送车开展路测
    _Row(
        "count",
        None,
        Later(
            r"[^,。;、\d]{0,10}(?:开展|进行|参与|参加|投入)[^,。;、\d]{0,10}(?:试验|测试|路测|试运营|示范|运营|作业)"
        ),
        None,
        frozenset({"sales"}),
    ),
    # 减碳120万吨,相当于60万辆家用汽车的排放量
    _Row("count", None, Later(r"[^,。;、\d]{0,10}车(?:[^,。;、\d]{0,4}年)?的[^,。;、\d]{0,4}排放")),
    # 口岸每日通关300辆
    _Row("count", Later(r"(?:通关|过货|验放)[^,。;、\d出口销]{0,8}$"), None, None, frozenset({"sales"})),
    # 形成30万辆乘用车、2万辆特种车、1.5万辆重卡产能: whose noun stands behind the last
    _Row(
        "capacity",
        None,
        Later(
            r"(?:[^,。;、\d]{0,10}(?:、|和|及|以及|与)(?:年产)?约?[\d.]+万?[辆台]){0,5}[^,。;、\d]{0,14}(?:年?产能|(?:生产|制造|组装)能力)(?!利用)"
        ),
        None,
        frozenset({"sales", "production"}),
    ),
    _CAN_MAKE,
    # 抽奖送出30台新车
    _Row("count", Later(r"(?:送出|赠送|抽[取出奖]|捐赠)[^,。;:、\d]{0,6}$")),
    # 承保新能源车3105万辆, 够装约60万辆电动车, 可支撑1.1亿辆电动车出行
    _Row("count", Later(r"(?:承保|参保|投保|够装|支撑|足以让)[^,。;:、\d产销]{0,8}$")),
)
# 1美元兑145日元(原预测140日元), 100日元兑换4.8元;   汇率为7.2元
_EXCHANGED = r"(?<![\d.])1(?:00*)?[\u4e00-\u9fff]{0,4}?[元圆镑铢盾布比郎币索拉](?:[可能]?兑换?|对|[=≈]|约?[合等]于?|折合|相当于)"
_MONEY = (
    # 首销权益价值至高2.6万元, 意向金3000元
    _Row(
        "fee",
        Later(r"(?:权益(?!价(?!值))|礼遇|礼包|意向金|[定订]金)(?:(?!价(?!值))[^,。;、\d]){0,8}$"),
        None,
        None,
        frozenset({"price", "orders"}),
    ),
    # 99元意向金, 可抵4000元购车款
    _Row(
        "fee",
        None,
        Later(r"的?(?:限时|首销|购车|专属){0,2}(?:意向金|[定订]金|权益|礼遇|礼包|购车款|尾款|选装基金)"),
        None,
        frozenset({"price", "orders"}),
    ),
    _Row("rate", Later(rf"{_EXCHANGED}(?:约|为|[^,。;()\d]{{0,2}})$")),
    _Row("rate", Later(rf"{_EXCHANGED}[^,。;()]{{1,10}}\([^,。;()\d]{{1,8}}$")),
    _Row("rate", Later(r"(?<![\d.])1(?:00*)?[\u4e00-\u9fff]{0,3}[元圆镑铢盾布比郎币索拉]$")),
    _Row("rate", Later(r"汇率(?:中间价|水平|前提|预期|设定|假设)?(?:[为报是约在到至]|定为|调整)+$")),
    # 年入300亿的巨头
    _Row("revenue", Later(r"年入(?<![\d今去同当前上次近]年入)$")),
    # 对应1.5万亿元市值
    _Row("market_cap", None, Later(r"的?(?:总?市值|估值)(?!管理|目标)")),
    # 向公司提供不超过28亿元贷款
    _Row(
        "funding",
        Later(r"(?:提供|获得?|拿到|取得|申请|授予|完成|签署|签订|落实)[^,。;\d]{0,10}$"),
        Later(
            r"(?:人民币)?的?(?:[一二三四五六七八九十\d]+年期)?(?:银团|股东|无息|低息|过桥)?(?:贷款|借款|授信|融资)"
        ),
    ),
    # 为经销商提供资金支持560亿元
    _Row("funding", Later(r"(?:提供|给予|发放)[^,。;\d]{0,12}资金支持[^,。;\d]{0,6}$")),
    # 汽车金融公司贷款余额820亿元: what its customers owe it
    _Row(
        "assets",
        Later(r"(?:贷款|融资|信贷)余额[^,。;\d]{0,6}$"),
        None,
        Later(r"金融公司|租赁公司"),
        _OWED,
    ),
    # 二手车贷款余额310亿元, 经销商库存融资余额90亿元
    _Row(
        "assets",
        Later(
            r"(?:新能源汽车|新能源车|二手车|乘用车|商用车|零售|消费|库存|经销商|个人)(?:抵押|消费)?(?:贷款|融资|信贷)余额[^,。;\d]{0,6}$"
        ),
        None,
        None,
        _OWED,
    ),
    # 提供风险保障106万亿元
    _Row("count", Later(r"(?:风险保障|保险金额|保额)[^,。;\d]{0,6}$")),
    # 主力资金净流出3.4亿元
    _Row("cash", Later(r"资金[^,。;\d]{0,6}(?:净流[入出]|净[买卖][入出])[^,。;\d]{0,4}$")),
    # 净资产账面值2亿元,预估值9亿元: what a firm that is bought is found to be worth
    _Row(
        "assets",
        Later(r"(?:预估值|评估[价净]?值|评估结果|评估价|账面[价净余]?值)[^,。;\d]{0,6}$"),
        None,
        Later(r"账面|净资产|增值|评估|标的|对价|作价|权益"),
        frozenset({"market_cap", "price", "investment", "count", "transaction", "cost", "profit"}),
    ),
    # 以9亿元拿下某某51%的股权
    _Row(
        "transaction",
        Later(r"以[^,。;\d]{0,8}$"),
        Later(
            rf"(?:\([^)]{{0,20}}\)|,?(?:折|约?合|相当于)[^,。;()]{{1,14}}?[元圆])?(?:人民币)?的?(?:总?价格?|对价|代价)?[^,。;\d]{{0,6}}(?:{_TO_BUY})"
        ),
        None,
        _PAID,
    ),
    # 斥资9亿元收购某某30%的股权, 拟9亿元购买某某少数股权
    _Row(
        "transaction",
        None,
        Later(
            rf"(?:\([^)]{{0,20}}\))?(?:人民币)?的?(?:价格|现金|自有资金)?[^,。;\d]{{0,6}}(?:{_TO_BUY}|购买|增持|减持|回购|竞得)(?!评级)[^,。;]{{0,30}}(?:股权|股份|股票|资产|债券)"
        ),
        None,
        _PAID,
    ),
    # 拟9亿元全现金收购某某;   9亿元现金对价
    _Row(
        "transaction",
        None,
        Later(
            rf"(?:\([^)]{{0,20}}\))?(?:人民币)?的?(?:价格|代价)?的?(?:等值)?(?:以|用)?全?现金(?:(?:的|出资)?(?:方式|形式))?(?:全资|直接|整体|战略|完成|并购|(?:{_TO_BUY}|购买|买断|私有化|要约|入股|对价))(?!增资|能力|机会|标的)"
        ),
        None,
        _PAID,
    ),
    # 增持金额为9亿元;   控股股东增持公司股份,金额9亿元
    _Row(
        "transaction",
        Later(
            rf"(?:{_TO_BUY}|购买|增持|减持|回购)(?:公司)?(?:股份|股票|股权)?(?:的?资金)?(?:总[金额]?额|金额|额)[^,。;\d]{{0,8}}$"
        ),
        None,
        None,
        _PAID,
    ),
    _Row(
        "transaction",
        Later(r"(?:金额|总额)[^,。;\d]{0,8}$"),
        None,
        Later(
            rf"(?:{_TO_BUY}|购买|增持|减持|回购)[^,。;]{{0,20}}(?:股份|股票|股权)[^,。;]{{0,6}},[^,。;\d]{{0,8}}额"
        ),
        _PAID,
    ),
    # 合同总金额5亿元, 中标5亿元充电桩项目;   签下5亿元合同
    _Row(
        "orders",
        Later(r"(?:合同|订单|中标)(?:合计|总)?(?:金额|价值|总额|总价|总价款|额|价|了)?[^,。;、\d负履]{0,4}$"),
        None,
        None,
        _SPENT | {"transaction"},
    ),
    _Row(
        "orders",
        Later(r"(?:签[订署下约]|拿下|斩获|获得?|中标|赢得|收获)[^,。;\d]{0,14}$"),
        Later(r"(?:人民币)?的?[^,。;、\d]{0,8}(?:合同|订单|大单|采购协议|供货协议)(?!负债)"),
        None,
        _SPENT | {"transaction", "funding"},
    ),
    # 800万元资本金
    _Row("investment", None, Later(r"的?(?:注册资|资本金|启动资金)")),
    # 设立总规模100亿元的产业母基金
    _Row(
        "investment",
        Later(r"(?:规模|设立|成立|组建|发起)[^,。;\d]{0,10}$"),
        Later(r"的?[^,。;\d]{0,12}基金(?!公司|经理|管理)"),
    ),
    # 某某汽车30亿元芜湖扩建工厂, 拟30亿元改造年产20万辆整车生产线
    _Row(
        "investment",
        None,
        Later(
            r"[\u4e00-\u9fff]{0,6}?(?:扩建|改建|新建|投建|兴建|筹建|建设|建造|打造|改造|升级|加码建|建(?![议筑立材成]))(?:年产[\d.]+万?\w{1,3})?[^,。;\d]{0,16}(?:工厂|新厂|基地|产线|生产线|项目|产业园|园区|研发中心|总部|试验场|试车场|仓库|物流中心|数据中心|充电站|换电站|充电网络|厂(?!商|家))"
        ),
        None,
        _SPENT,
    ),
    # 蒙特雷厂去年9月才投产,花了4200万美元
    _Row("investment", Later(r"花[^,。;:、\d]{0,6}$"), None, _PLANT, frozenset({"cost"})),
    # 研发最舍得花钱:近三年累计投入2.9亿元,单是去年就有1.24亿元;   研发不会省,预算28亿元
    _Row(
        "rd_spend",
        Later(
            r"(?:投[入了]?|花[了掉费]?|预算|砸[下了]?|拿出|开支|支出|就有|[前今去]年|多[达了]?)[^,。;:、\d厂]{0,4}$"
        ),
        None,
        Later(r"研发(?!中心|人员|团队|基地|总部|大楼|院|工程师|机构|生产|制造|、|和|与|项目)"),
        _SPENT | {"cumulative"},
    ),
    # A轮拿到3亿元, 再融9亿;   当月就有2000万美元种子资金
    _Row("funding", Later(r"(?:[A-H]\d?\+*|天使|种子|新一)轮[^,。;\d估后]{0,10}$|再融$|融到$")),
    _Row("funding", None, Later(r"的?(?:种子|天使|战略|新一|首|Pre-?[A-E]|[A-H]\d?\+*) ?(?:轮|资金)")),
    # 购买燃油车的补1.5万元
    _Row("fee", Later(r"(?<![候填弥])补贴?(?:最高|至多|约)?$"), None, None, frozenset({"price"})),
    # 报废旧车的,补车价的12%,最高2万元;   每辆最高补1.5万元
    _Row(
        "fee",
        None,
        None,
        Later(r"(?:报废|置换|换[购新]|以旧换新)[^。;]{0,60}补(?!贴后)|(?:最高|至多|每[辆台])补\d"),
        frozenset({"price"}),
    ),
)
_PARTS = (
    # 握有七成的市场, 占到54%份额
    _Row(
        "market_share",
        Later(r"(?:握有|占据|拿下|占有|把持|瓜分|吃下|掌握|控制|抢[走下占]|占到?了?)[^,。;\d]{0,4}$"),
        Later(r"(?:以上)?的?(?:[\u4e00-\u9fff]{0,4}市场(?!营销)|(?:市场)?份额)"),
    ),
    # 甲集团与乙公司各为51%和49%的股东, 各占一半股权
    _Row(
        "stake",
        Later(r"各[^,。;]{0,12}$"),
        Later(r"(?:的?(?:股东|股权|股份|股比)|(?:和|与|、)[\d.]+%的?(?:股东|股权|股份|股比))"),
    ),
    # 股权激励费用占营收的3%
    _Row(
        "ratio",
        Later(
            r"占[^,。;、\d股]{0,8}(?:营收|收入|利润|销售额|成本|费用)(?:总额)?(?:的?比例)?[的为约近]{0,2}$"
        ),
        None,
        None,
        frozenset({"stake"}),
    ),
    # 占公司总股本的3.5%, 占其股份总数的约0.4%
    _Row(
        "stake",
        Later(
            r"占(?:[^,。;、\d]{0,14}?)(?:股本|股份|股权|发行股|[HAB]股|流通股|总股数|全部股)(?:总[数额量]|比例|比重)?(?:的?(?:比例|比重))?(?:[的为达至约近超仅]|超过|不到|不足|将|降|升|增|减|合计|大约){0,4}$"
        ),
        None,
        None,
        frozenset({"ratio", "count", "market_share"}),
    ),
    # 由甲集团与乙公司各出资50%组建
    _Row("stake", Later(r"出资(?:比例|额)?[^,。;\d]{0,4}$")),
    # 净资产评估增值率为38%
    _Row("growth", Later(r"增值率[^,。;\d]{0,6}$")),
    # 有10%的上涨空间
    _Row("growth", None, Later(r"(?:左右|以上)?的?(?:上[涨升行]|下[跌行降]|提升|降价)空间")),
    # 市值仍有30%空间;   以每年20%的速度递增
    _Row("growth", Later(r"[仍还尚]有$"), Later(r"的?空间")),
    _Row("growth", None, Later(r"(?:以上|左右)?的(?:速度|幅度)(?:递|增|上|下|扩)")),
    # 抵消约35%的关税成本
    _Row(
        "ratio",
        Later(r"(?:抵[消销]|覆盖|承担|消化|分担|吸收)了?[^,。;\d]{0,6}$"),
        Later(r"的?[^,。;\d]{0,6}(?:成本|损失|开支|支出|费用)"),
    ),
    # 消费者承担22%
    _Row(
        "ratio",
        Later(
            r"(?:承担|负担|分担|分摊|消化|吸收)(?:的?(?:比例|比重|部分))?(?:[了为达占约将]|(?:飙|上)?升至|(?:下)?降至)*$"
        ),
    ),
    # 收入中的20%分成
    _Row("ratio", None, Later(r" ?的?(?:收入)?(?:分成|抽成|提成|佣金)")),
)
_COUNTED = (
    _CAN_MAKE,
    *_A_YEAR,
    # 年产2000台拖拉机、100台收割机和50台打捆机: things of a list behind one 年产
    _Row(
        "capacity",
        Later(r"年产(?:约?\d[\d.]*[万亿]?[台套只件个条辆][^,。;、\d]{1,10}(?:、|以及|[和与及]))+(?:约|近)?$"),
        None,
        None,
        frozenset({"count", "sales", "production"}),
    ),
    _Row("orders", None, _ORDERED, None, frozenset({"deliveries", "count"})),
    # 向国内车企提供了3000万个传感器
    _Row(
        "deliveries",
        Later(r"[为向给][^,。;]{2,16}(?:提供|供应|供货|配套)了?(?:约|近|超过?|逾)?$"),
        None,
        None,
        frozenset({"spec"}),
    ),
    # 公共充电器增至9842个, 新增车位3万个
    _Row(
        "count",
        Later(r"(?:车位|泊位|充电器|充电位)[^,。;、\d]{0,8}$"),
        None,
        None,
        frozenset({"outlets", "spec", "facilities"}),
    ),
    # 车间配备320台机器人
    _Row(
        "count",
        Later(r"(?:采用|配备|部署|安装|拥有|引入|应用|装有|共有|投入)[^,。;、\d]{0,6}$"),
        Later(r"[^,。;、\d]{0,8}(?:机器人|机械[臂手]|AGV|机床)"),
        None,
        frozenset({"production", "sales", "spec", "models"}),
    ),
    # 零部件企业85家,高新技术企业40家
    _Row(
        "count",
        Later(
            r"(?:高新技术|规上|规模以上|科技型|上市|专精特新|瞪羚|独角兽|工业|民营|外资|物流|商贸)[^,。;、\d]{0,4}企业[^,。;、\d]{0,4}$"
        ),
        None,
        None,
        frozenset({"suppliers", "facilities"}),
    ),
    # 共建成充电桩4.9万台
    _Row(
        "outlets",
        Later(
            r"(?:建成|建有|新建|投运|保有|共有|布局)[^,。;\d]{0,6}(?:充电桩|换电站|充电站|超充桩)[^,。;\d]{0,3}$"
        ),
        None,
        None,
        frozenset({"count", "sales"}),
    ),
    # 积分为5355万分
    _Row("count", Later(r"积分[^,。;\d]{0,4}$")),
    # 入户调研550个家庭, 覆盖11个行业
    _Row("count", None, Later(r"(?:不同)?(?:[\u4e00-\u9fff]{0,2})(?:家庭|行业|维度|层级|环节|任务|工序)")),
    # 标配7个安全气囊, 34处储物空间, 三颗自研智驾芯片: what a car is fitted with
    _Row(
        "spec",
        None,
        Later(
            r"(?:[^,。;、\d]{0,6}?(?:气囊|扬声器|喇叭|摄像头|毫米波雷达|超声波雷达|激光雷达|储物|USB|充电口)|(?<=颗)[^,。;、\d]{0,8}?芯片)"
            r"(?!厂|工厂|供应商|企业|公司|产线|产业|项目)"
        ),
        None,
        frozenset({"models", "count", "outlets", "features", "facilities", "brands"}),
    ),
    # 5座SUV, 采用六座布局
    _Row(
        "spec",
        None,
        Later(r"(?<=座)(?:[^,。;、\d]{0,4}(?:SUV|MPV|布局|轿车|车型|版)|(?:[和、及或/]|以及)[\d五六七]座)"),
        None,
        frozenset({"models", "count", "outlets", "facilities"}),
    ),
    # 国内两大混动平台工厂
    _Row(
        "facilities",
        None,
        Later(r"大[^,。;、\d]{0,8}?(?:工厂|基地|车间|研发中心)"),
        None,
        frozenset({"models", "count", "brands"}),
    ),
    # 256色氛围灯, 18向电动调节
    _Row(
        "spec",
        None,
        Later(r"色(?:[^,。;、\d]{0,4})氛围灯|向(?:电动)?(?:可调|调节)"),
        None,
        frozenset({"count"}),
    ),
    # 推出两种版本
    _Row("models", None, Later(r"(?<=[种款])[^,。;、\d]{0,6}(?:版本|版型)"), None, frozenset({"count"})),
    # 六款车身颜色, 3种内饰
    _Row(
        "count",
        None,
        Later(
            r"(?:全新)?(?:车身|外观|外饰|内饰|车漆|双色|座舱|主题){0,2}(?:配色|颜色|车色|漆面|色系|内饰|主题)"
        ),
        None,
        frozenset({"models", "features", "versions", "facilities"}),
    ),
    # 12大安全预警系统
    _Row("features", None, GREAT_IN_FIGURES),
    # 派出4艘滚装船, 自有滚装船8艘
    _Row("count", None, Later(r"[^,。;、\d]{0,6}[船轮]"), None, frozenset({"exports"})),
    _Row("count", Later(r"船[^,。;\d]{0,3}$"), None, None, frozenset({"exports"})),
    # 持有的股份总数为5.04亿股
    _Row(
        "stake",
        Later(
            r"(?:持有|持股|股份总数|收购)(?:[^,。;\d]{0,16}|[^,。;\d]{0,24}\([^()]{1,30}\)[^,。;\d]{0,4})$"
        ),
        None,
        Later(r"\d[\d.,]*[万亿]?股"),
    ),
    # 眼下只开出一条线
    _Row(
        "facilities",
        Later(r"(?:开[出设]|建[成设了]|上马|[只仅]有)[^,。;\d]{0,4}$"),
        Later(r"线(?![束路控上圈缆索])"),
    ),
    # 3个散件组装厂, 4条电芯线和2条模组线
    _Row(
        "facilities",
        None,
        Later(
            r"[^,。;、\d的]{0,6}?(?:组装|总装|电池|电机|电芯|冲压|铸造|压铸|发动机|零部?件|轮胎|新|分)厂(?![商家房区])"
        ),
    ),
    _Row(
        "facilities",
        None,
        Later(
            r"(?:[^,。;、\d的]{0,6}?(?:电芯|模组|冲压|焊装|焊接|涂装|总装|装配|压铸|组装|流水|电池|电机|电控|成型|注塑|包装|卷绕|涂布|化成|自动化|PACK|Pack|pack|SMT))线(?![束路控上圈缆])"
        ),
    ),
    # 循环寿命超过1万次
    _Row("spec", Later(r"循环(?:寿命|次数)[^,。;\d]{0,8}$")),
    # 累计建成充电桩6万个
    _Row("cumulative", Later(r"累[计积](?:已|共)?(?:建成|建设|投建|投运|建)[^,。;\d]{0,12}$")),
    # 累计建成充电桩6万个、换电站80座
    _Row(
        "cumulative",
        Later(
            r"累[计积](?:已|共)?(?:建成|建设|投建|投运|建)[^,。;\d]{0,12}\d[^,。;]{1,12}(?:、|和|及)[^,。;\d]{0,10}$"
        ),
    ),
)
_WORKS = "项目|工厂|基地|产线|生产线"
# how much works are to make, and not how much they hold: 100MWh储能电站
_ENERGY = (
    _Row(
        "capacity",
        None,
        Later(
            # 新建30GWh电芯及模组一体化基地
            rf"[^,。;、\d的站柜]{{0,16}}?(?:电芯|电池|模组|Pack|PACK)[^,。;、\d的站柜]{{0,16}}?(?:{_WORKS}|产业园)"
            # 可形成6GWh电芯、4GWh电池Pack生产能力
            r"|[^,。;、\d站柜]{1,10}(?:、|和|与|及|以及)\d[\d.]*(?:[GMgm][Ww][Hh]|吉瓦时|兆瓦时)"
            rf"[^,。;、\d站柜]{{0,12}}?(?:产能|生产能力|{_WORKS})"
            # 形成18GWh/年的动力电池产能
            r"|的?[^,。;、\d站柜]{0,10}(?:产能|生产能力)"
            # 建设22GWh动力电池项目, 20GWh工厂
            rf"|的?(?!储能(?!电[池芯]))(?:[^,。;、\d的储站柜]|储能电[池芯]){{0,14}}(?:{_WORKS}|产业园|超级工厂)"
        ),
        None,
        frozenset({"spec", "count", "energy", "sales", "installations", "production"}),
    ),
)
_STRONG: dict[str, tuple[_Row, ...]] = {
    "vehicle": _CARS,
    "money": _MONEY,
    **dict.fromkeys(("percent", "fraction"), _PARTS),
    "count": _COUNTED,
    "person": _PEOPLE,
    "energy": _ENERGY,
    "length": (
        # 智驾里程达1.6亿公里
        _Row(
            "count",
            Later(r"(?:测试|智驾|智能驾驶|辅助驾驶|运营|总)里程[^,。;\d]{0,6}$"),
            Later(r"(?<=[万亿]公里)|(?<=[万亿]km)"),
            None,
            frozenset({"range", "spec"}),
        ),
        # 8年或16万公里质保
        _Row("term", Later(r"年(?:或者?|/|、|和)?$"), None, Later(_WARRANTY), frozenset({"spec", "range"})),
        # 累计行驶1.6亿公里
        _Row("cumulative", Later(r"累[计积][^,。;\d]{0,12}$")),
        # 充电10分钟最多可行驶320公里
        _Row(
            "range",
            None,
            None,
            Later(r"(?:充电|满电|充满|加满|满油|分钟)[^,。;]{0,14}(?:行驶|跑|续航|补能|补电)[^,。;]{0,6}$"),
            frozenset({"spec"}),
        ),
        # 10分钟可补能280公里, 1秒补能1公里
        _Row(
            "range",
            Later(
                r"(?:充电|快充|闪充|超充|分钟|\d秒)[^,。;]{0,10}(?:续航|补能|补电|充电|补充)[^,。;\d]{0,6}$"
            ),
            None,
            None,
            frozenset({"spec"}),
        ),
        # 充满电可行驶620公里
        _Row("range", Later(r"(?:充电|满电|充满|加满|满油)[^,。;]{0,12}(?:行驶|跑|续航)[^,。;]{0,10}$")),
    ),
    "mass": (
        # 港口过货量达1000万吨
        _Row("count", Later(r"(?:货运量|过货量|吞吐量|运量|货量)[^,。;\d]{0,8}$")),
    ),
    "duration": (
        # 为期五天的博览会
        _Row(
            "duration", Later(r"为期$"), Later(r"的[^,。;\d]{0,12}(?:会|展|节|赛|活动|试驾|行程|论坛|培训)")
        ),
        # 破百仅需3.6秒, 0-100km/h只需4.1秒
        _Row(
            "spec",
            Later(
                r"(?:[破零]百|\d ?(?:km/h|公里/小时|千米/小时|mph|迈)|公里时速|百公里|加速)"
                r"(?:的?加速)?(?:时间|成绩)?[^,。;\d]{0,6}$"
            ),
            None,
            None,
            frozenset({"duration"}),
        ),
        # 从30%到80%只需16分钟, 16分钟可从30%充至80%
        _Row(
            "spec",
            Later(r"(?:\d%|充满电?|[快超闪]充|补能)[^,。;\d]{0,10}$"),
            None,
            Later(r"充|补能|电量|SOC|\d%[-到至~]\d"),
            frozenset({"duration"}),
        ),
        _Row("spec", None, Later(r"[^,。;\d]{0,6}(?:从\d+%)?充[至到满]"), None, frozenset({"duration"})),
        # 以2分03秒的圈速, 单圈成绩为2分03秒
        _Row("spec", None, Later(r"的?[^,。;\d]{0,4}圈速"), None, frozenset({"duration"})),
        _Row("spec", Later(r"(?:圈速|单圈)[^,。;\d]{0,10}$"), None, None, frozenset({"duration"})),
        # 整车6年或15万公里质保, 质保期8年
        _Row(
            "term",
            None,
            Later(
                rf"(?:或者?|/|、|和|不限|,)?(?:[\d.]+万?(?:公里|千米|km))?里?程?[^,。;\d]{{0,10}}{_WARRANTY}"
            ),
            None,
            frozenset({"duration", "spec"}),
        ),
        _Row("term", Later(rf"{_WARRANTY}[^,。;\d]{{0,10}}$"), None, None, frozenset({"duration", "spec"})),
        # 5年免费换电
        _Row("term", None, Later(r"[^,。;、\d]{0,8}免费(?!培训)")),
    ),
}
_MAKING = (
    # 工厂每年分给我们12万辆
    _Row(
        "capacity",
        Later(
            r"(?:每年|一年|[今明后]年)[^,。;\d]{0,6}(?:分|给|留|供|拨|划|让)(?:给|出|到|配)[^,。;、\d]{0,4}$"
        ),
    ),
    # 老厂改造完能到18万辆, 扩建后可达24万辆
    _Row(
        "capacity",
        Later(
            rf"(?:能够?|可以?|将|会)[^,。;、\d]{{0,2}}(?:做到|扩到|提到|提至|扩至|增至|达到?|给到?|供到?|爬到|到){_MORE}"
        ),
        None,
        _PLANT,
    ),
    # 一期10GWh已投产,二期再添15GWh
    _Row("capacity", Later(rf"[一二三四首]期(?:工程|项目|改造)?(?:再|又|还|将)?(?:增加?|添|加)?{_MORE}")),
    # 明年扩到15万辆
    _Row("capacity", Later(rf"(?:扩[产建容]?|爬坡)(?:至|到){_MORE}")),
)
_WEAK: dict[str, tuple[_Row, ...]] = {
    # 日产电芯42万颗
    "count": (
        *_MAKING,
        _Row(
            "production",
            Later(rf"(?:日产[^,。;\d]{{0,6}}|(?<![量投资财房地水国年生])产(?!品)[\u4e00-\u9fff]?){_MORE}"),
        ),
    ),
    "vehicle": (
        *_MAKING,
        # 工厂单班日产达到420台
        _Row("production", Later(r"日产[^,。;\d]{0,6}$"), None, _PLANT),
        # 上半年国产汽车12.1万辆
        _Row(
            "production",
            Later(
                r"(?<!中)国产(?:的)?(?:新能源|纯?电动|燃油|商用|乘用)?(?:汽|轿|整|客|货)?车(?:辆)?(?:约|达)?$"
            ),
            None,
            None,
            frozenset({"sales"}),
        ),
        # 满载4200辆商品车的滚装船
        _Row(
            "exports",
            Later(r"(?:满载|装载|载着|运载|载有|装着)[^,。;\d]{0,4}$"),
            Later(r"[^。;]{0,30}(?:轮|船|出海|出口|驶离|启航)"),
        ),
        # 在海关监管下,320辆国产汽车在滚装码头完成…;   500辆新能源汽车经上海港发往欧洲
        _Row(
            "exports",
            None,
            Later(
                r"(?:来自[^,。;、\d]{2,8}的)?[^,。;、\d]{0,10}(?:汽车|车辆|新车|整车|商品车|轿车|皮卡)[^。;]{0,24}(?:海关|口岸|港区|滚装|外贸|装船|登船|(?:发往|运往|驶往|启航|前往)(?!全国|各地|国内))"
            ),
            None,
            frozenset({"sales"}),
        ),
        # 大连港完成31.2万辆, 港口已发车3.4万辆
        _Row(
            "exports",
            Later(
                r"(?:(?<!香)港(?!股|元|币|交)|码头)[^,。;、\d厂]{0,8}(?:完成|发车|发运|运出|送出|发出)[^,。;\d]{0,6}$"
            ),
        ),
        # 上月发往欧洲8200辆
        _Row("exports", Later(r"(?:发往|运往|驶往|销往)(?!全国|各地|国内)[^,。;\d店商]{2,8}$")),
        # 公司共有自动驾驶货车860辆, 目前运营1200辆
        _Row("count", Later(r"(?:车队|共有|拥有|运营|投运|投放|保有|部署|现有|上路)[^,。;\d]{0,14}$")),
    ),
    # 甲以9.8GWh位居第四;   装车量排名上,甲以9.8GWh位居第四
    # 完成路测1200万公里
    "length": (_Row("count", Later(r"(?:路测|总公里数|总里程|测试里程|安全行驶)[^,。;\d]{0,6}$")),),
    "energy": (
        *_MAKING,
        _Row("installations", None, Later(r"(?:的[^,。;\d]{0,6})?(?:稳居|位居|位列|排名|排在|居|领跑|登顶)")),
        _Row("installations", Later(rf"(?:以|为|是|[\u4e00-\u9fff]){_MORE}"), None, Later(r"装[车机]|份额")),
    ),
}


def constructed(metric: str, q: Quantity, kind: str, sentence: Sentence, cued: bool) -> str:
    """The metric of a number after how its clause is built; `cued` says that a cue of that clause has told."""
    if metric in GROWTH:
        return "range" if kind == "length" and _CHARGED_FOR.search(sentence.text, 0, q.start) else metric
    rows = _STRONG.get(kind, ()) + (() if cued else _WEAK.get(kind, ()))
    text = sentence.text
    start, end = sentence.clause(q.start)
    for row in rows:
        if row.instead is not None and metric not in row.instead:
            continue
        if row.after is not None and not row.after.match(text, q.end):
            continue
        if row.before is not None and not row.before.search(text, start, q.start):
            continue
        if row.near is None or row.near.search(text, 0, max(end, q.end)):
            return row.metric
    return metric
