"""What a percentage or a fraction measures: 握有七成的市场, 消费者承担22%."""

from __future__ import annotations

from leapcheck.claims.constructions.row import Row
from leapcheck.patterns import Later

# 2030年纯电在新能源汽车市场占比将达85%; not 零跑在纯电市场占比8%
CLASS_IN_MARKET = Later(
    r"(?:(?<![\u4e00-\u9fff])|(?<=[而且年月日]))(?:纯电动?|插电式?混[合动力]+|插混|增程式?|混动|新能源|燃油|电动)(?:乘用车|商用车|汽车|轿车|车型|车)?"
    r"在[^,。;\d]{0,12}市场[^,。;\d]{0,4}(?:占比|占有率|比例|比重|份额|渗透率)"
)
"""What part a class of vehicles has in a market."""
VOTES = Later(r"的?(?:[^,。;、\d]{0,4})(?:赞成|反对|弃权|同意|支持)票?(?!权)")
"""What is said behind the part of the votes that were cast for or against something: 99.9%的赞成票."""
PARTS = (
    Row("ratio", CLASS_IN_MARKET, None, None, frozenset({"market_share"})),
    # 握有七成的市场, 占到54%份额
    Row(
        "market_share",
        Later(r"(?:握有|占据|拿下|占有|把持|瓜分|吃下|掌握|控制|抢[走下占]|占到?了?)[^,。;\d]{0,4}$"),
        Later(r"(?:以上)?的?(?:[\u4e00-\u9fff]{0,4}市场(?!营销)|(?:市场)?份额)"),
    ),
    # 甲集团与乙公司各为51%和49%的股东, 各占一半股权
    Row(
        "stake",
        Later(r"各[^,。;]{0,12}$"),
        Later(r"(?:的?(?:股东|股权|股份|股比)|(?:和|与|、)[\d.]+%的?(?:股东|股权|股份|股比))"),
    ),
    # 股权激励费用占营收的3%
    Row(
        "ratio",
        Later(
            r"占[^,。;、\d股]{0,8}(?:营收|收入|利润|销售额|成本|费用)(?:总额)?(?:的?比例)?[的为约近]{0,2}$"
        ),
        None,
        None,
        frozenset({"stake"}),
    ),
    # 占公司总股本的3.5%, 占其股份总数的约0.4%
    Row(
        "stake",
        Later(
            r"占(?:[^,。;、\d]{0,14}?)(?:股本|股份|股权|发行股|[HAB]股|流通股|总股数|全部股)(?:总[数额量]|比例|比重)?(?:的?(?:比例|比重))?(?:[的为达至约近超仅]|超过|不到|不足|将|降|升|增|减|合计|大约){0,4}$"
        ),
        None,
        None,
        frozenset({"ratio", "count", "market_share"}),
    ),
    # 不超过总股本5%的新股, 15%的超额配售权
    Row(
        "stake",
        Later(r"(?:总?股本|股份总数|总股份|已发行股份)的?(?:约|近|超过?|不超过)?$"),
        None,
        None,
        frozenset({"ratio", "count", "market_share"}),
    ),
    Row("stake", None, Later(r"(?:以内)?的?(?:超额配[售股发](?:选择)?权|超额配股|绿鞋)")),
    # 获99.9%的赞成票通过
    Row("ratio", None, VOTES, None, frozenset({"stake"})),
    # 由甲集团与乙公司各出资50%组建
    Row("stake", Later(r"出资(?:比例|额)?[^,。;\d]{0,4}$")),
    # 净资产评估增值率为38%
    Row("growth", Later(r"增值率[^,。;\d]{0,6}$")),
    # 有10%的上涨空间
    Row("growth", None, Later(r"(?:左右|以上)?的?(?:上[涨升行]|下[跌行降]|提升|降价)空间")),
    # 市值仍有30%空间;   以每年20%的速度递增
    Row("growth", Later(r"[仍还尚]有$"), Later(r"的?空间")),
    Row("growth", None, Later(r"(?:以上|左右)?的(?:速度|幅度)(?:递|增|上|下|扩)")),
    # 抵消约35%的关税成本
    Row(
        "ratio",
        Later(r"(?:抵[消销]|覆盖|承担|消化|分担|吸收)了?[^,。;\d]{0,6}$"),
        Later(r"的?[^,。;\d]{0,6}(?:成本|损失|开支|支出|费用)"),
    ),
    # 消费者承担22%
    Row(
        "ratio",
        Later(
            r"(?:承担|负担|分担|分摊|消化|吸收)(?:的?(?:比例|比重|部分))?(?:[了为达占约将]|(?:飙|上)?升至|(?:下)?降至)*$"
        ),
    ),
    # 收入中的20%分成
    Row("ratio", None, Later(r" ?的?(?:收入)?(?:分成|抽成|提成|佣金)")),
)
