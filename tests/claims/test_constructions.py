"""What a number measures by how its clause is built: each family by sentences of other firms and figures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .telling import told

# family → sentence → its claims, as `metric value`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what is in stock is neither sold nor made": {
        "截至12月底，某集团库存为41.2万辆。": ["count 412000 vehicle"],
        "某品牌渠道库存降至1.7万辆。": ["count 17000 vehicle"],
        "某港积压进口车2.4万辆。": ["count 24000 vehicle"],
        "某品牌清理库存卖出1.2万辆。": ["sales 12000 vehicle"],
    },
    "fleets, prizes and what is insured are counts": {
        "某公司共有自动驾驶货车860辆。": ["count 860 vehicle"],
        "某市去年新增公交车320辆。": ["count 320 vehicle"],
        "某公司抽奖送出新车20辆。": ["count 20 vehicle"],
        "某公司承保新能源汽车2600万辆。": ["count 26000000 vehicle"],
    },
    "what was made is production even beside a capacity": {
        "某厂年产能20万辆。该厂去年产车11.3万辆。": ["capacity 200000 vehicle", "production 113000 vehicle"],
        "某基地年产能30万辆，今年上半年造车9.4万辆。": [
            "capacity 300000 vehicle",
            "production 94000 vehicle",
        ],
        "那几年某公司替人代工，年产轮毂不到20万只。": ["production below 200000 count"],
        "2012年，某公司年产车灯30万只。": ["production 300000 count"],
        "某公司新厂建成后年产轮毂60万只。": ["capacity 600000 count"],
    },
    "what a plant can give is a capacity": {
        "某代工厂每年给我们留出8万辆。": ["capacity 80000 vehicle"],
        "某汽车老厂改造完能做到20万辆。": ["capacity 200000 vehicle"],
        "某工厂今年可以给到6万辆，明年扩到15万辆。": ["capacity 60000 vehicle", "capacity 150000 vehicle"],
        "某码头年通过能力从60万辆提高到95万辆。": ["capacity 600000 vehicle", "capacity 950000 vehicle"],
        "某场站可同时停放6万辆车。": ["capacity 60000 vehicle"],
        "某工厂一期10GWh已投产，二期再添15GWh。": ["capacity 10 GWh", "capacity 15 GWh"],
    },
    "a firm's number after a capacity is the flow told before": {
        "比亚迪9月售出21万辆；某地工厂设计年产能20万辆；吉利27万辆。": [
            "sales 210000 vehicle",
            "capacity 200000 vehicle",
            "sales 270000 vehicle",
        ],
    },
    "money for a plant, a fund or a firm's beginning is an investment": {
        "某公司墨西哥工厂去年投产，花了3800万美元。": ["investment 38000000 USD"],
        "某公司起步时仅有600万元资本金。": ["investment 6000000 CNY"],
        "某省财政每年安排专项资金不少于3亿元。": ["investment at_least 300000000 CNY"],
        "某市设立总规模50亿元的产业母基金。": ["investment 5000000000 CNY"],
    },
    "money for research is research spending": {
        "某公司研发从不手软：近五年累计投入8.6亿元，单是去年就有2.1亿元。": [
            "rd_spend 860000000 CNY",
            "rd_spend 210000000 CNY",
        ],
        "某公司研发不能停，今年预算15亿元。": ["rd_spend 1500000000 CNY"],
        "某公司研发中心总投资15亿元。": ["investment 1500000000 CNY"],
    },
    "rounds are funding": {
        "某公司成立当月就有1000万美元种子资金。": ["funding 10000000 USD"],
        "某公司去年做完8000万美元的A轮。": ["funding 80000000 USD"],
        "某公司B轮后估值30亿元。": ["market_cap 3000000000 CNY"],
    },
    "what is paid for an old car is a subsidy": {
        "报废旧车的，补车价的10%，最高1.8万元，换燃油车补8%，封顶1.2万元。": [
            "ratio 10 percent",
            "fee at_most 18000 CNY",
            "ratio 8 percent",
            "fee at_most 12000 CNY",
        ],
    },
    "what ports ship is exported": {
        "某港全年装船40.2万辆，其中发往俄罗斯的仅3.6万辆。": [
            "exports 402000 vehicle",
            "exports 36000 vehicle",
        ],
        "某港口上月已发车2.1万辆。": ["exports 21000 vehicle"],
        "去年某港靠泊滚装船420艘次。": ["count 420 count"],
    },
    "contracts for batteries are orders": {
        "某公司与客户签有15GWh的供货合同。": ["orders 15 GWh"],
        "某公司去年拿下某客户40GWh订单。": ["orders 40 GWh"],
    },
    "what is built in all is a running total": {
        "到2027年某市累计建成充电桩8万个、换电站120座。": ["cumulative 80000 count", "cumulative 120 count"],
        "某公司车队累计行驶8600万公里。": ["cumulative 86000000 km"],
    },
    "lines and works are facilities": {
        "某厂区现有3条电芯线、2条模组线。": ["facilities 3 count", "facilities 2 count"],
        "某公司在越南新建2个散件组装厂。": ["facilities 2 count"],
        "长城汽车海外四厂全部投产。": ["facilities 4 count"],
        "某工厂眼下只开出一条线。": ["facilities 1 count"],
        "某公司计划在湖南新建一座电池厂。": ["facilities 1 count"],
        "某公司新增航线5条。": ["count 5 count"],
    },
    "a time with its piece is a takt": {
        "某工厂设计节拍为55秒一台。": ["takt 55 second"],
        "某工厂节拍做到一分钟一台。": ["takt 1 minute"],
    },
    "parts that are held": {
        "甲公司与乙公司合资，双方各持50%。": ["stake 50 percent"],
        "某港集团与某公司各为60%和40%的股东。": ["stake 60 percent", "stake 40 percent"],
        "某两家公司合计握有七成的市场。": ["market_share 70 percent"],
        "某公司从中抽取20%的分成。": ["ratio 20 percent"],
    },
    "a change after a flow is over the year": {
        "德国只有8万辆，增幅却达15%。": ["sales 80000 vehicle", "yoy 15 percent"],
        "某公司轻卡当月2.1万辆，累计11万辆，分别变动+5.2%、-1.7%。": [
            "sales 21000 vehicle",
            "cumulative 110000 vehicle",
            "yoy 5.2 percent",
            "yoy -1.7 percent",
        ],
        "某公司营收四年内增长三倍。": ["duration at_most 4 year", "growth 3 times"],
        "某公司全球产能降低20%。": ["growth -20 percent"],
    },
    "more than a month or a year before, in vehicles": {
        "某公司当月产销环比分别多出1203辆和966辆。": ["mom 1203 vehicle", "mom 966 vehicle"],
        "某公司12月同比少卖2100辆。": ["yoy -2100 vehicle"],
    },
    "a change of a class is over the year where flows are told": {
        "12月，欧盟新车注册92万辆；汽油车下挫18.6%。": ["registrations 920000 vehicle", "yoy -18.6 percent"],
    },
    "what is made in a day or a month": {
        "某基地日产电芯42万颗。": ["production 420000 count"],
        "某厂眼下月产1.8万套。": ["production 18000 count"],
    },
    "a list is told with its last number": {
        "某品牌在国内和海外分别有300家和90家门店。": ["outlets 300 count", "outlets 90 count"],
    },
}


def cases() -> Iterator[tuple[str, str, list[str]]]:
    """Every sentence with its family and its claims."""
    for family, sentences in FAMILIES.items():
        for text, claims in sentences.items():
            yield family, text, claims


@pytest.mark.parametrize(("family", "text", "claims"), list(cases()))
def test_a_number_measures_what_its_clause_is_built_for(family: str, text: str, claims: list[str]) -> None:
    found = [line for line in told(text, "metric value") if not line.startswith("founded")]
    assert found == claims, family


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("比亚迪与吉利汽车分列第六、第十。", ["比亚迪 rank 6 count", "吉利汽车 rank 10 count"]),
        ("长安汽车排在第412位。", ["长安汽车 rank 412 count"]),
        ("福田汽车为第二大股东。", ["福田汽车 rank 2 count"]),
        ("奇瑞汽车跻身前两位。", ["奇瑞汽车 rank at_most 2 count"]),
        ("广汽埃安销量排名下降2位。", ["广汽埃安 growth -2 count"]),
    ],
)
def test_ranks_are_told_one_by_one(text: str, expected: list[str]) -> None:
    assert told(text, "subject metric value") == expected


@pytest.mark.parametrize(
    "text",
    [
        "甲、乙、丙三家合计都在亏。",
        "行业是另一番景象。",
        "公告还披露了两件事。",
        "某公司在当地没有一名员工。",
        "每一个10万辆的间隔都在缩短。",
        "这是某品牌上市一周内的表现。",
    ],
)
def test_what_only_points_or_colours_is_no_claim(text: str) -> None:
    assert told(text, "metric value") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全国共披露**23**起融资，涉及**11**家企业。", ["count 23 count", "count 11 count"]),
        ("某芯片分为A、B、C三类。", ["count 3 count"]),
        ("某董事卖出7000股。", ["count 7000 count"]),
        ("某公司持有某车企2.1亿股。", ["stake 210000000 count"]),
        ("某公司产销量分别提高2.1个、3.4个百分点。", ["growth 2.1 pp", "growth 3.4 pp"]),
        ("某市经销商库存系数为1.45。", ["ratio 1.45 times"]),
        ("某车风阻系数仅为0.21。", ["spec 0.21 count"]),
        ("中创新航葡萄牙工厂首块电芯下线。", ["milestone 1 count"]),
    ],
)
def test_numbers_that_were_easily_lost(text: str, expected: list[str]) -> None:
    assert told(text, "metric value") == expected
