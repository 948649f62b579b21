"""Buyers of a country, sectors of the stock market, sums of several firms, parts of a market, and times that come later."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what the people of a country bought": {
        "2025年，荷兰人买走了超过15万辆电动汽车，同比增长14%。": [
            "荷兰电动汽车市场 sales above 150000 vehicle 2025 actual",
            "荷兰电动汽车市场 yoy 14 percent 2025 actual",
        ],
        "去年，日本民众购买了6.3万辆电动汽车。": [
            "日本电动汽车市场 sales 63000 vehicle 2025 actual",
        ],
        "印度家庭2025年买了410万辆二手车。": [
            "印度二手车市场 sales 4100000 vehicle 2025 actual",
        ],
        "欧洲消费者去年买下21万辆插电混动车。": [
            "欧洲插电混动汽车市场 sales 210000 vehicle 2025 actual",
        ],
        "挪威人去年共购买了14万辆新车。": [
            "挪威汽车市场 sales 140000 vehicle 2025 actual",
        ],
        "德国消费者去年购买了2100辆零跑T03。": [
            "零跑汽车 sales 2100 vehicle 2025 actual",
        ],
    },
    "sectors of the stock market": {
        "本周A股汽车板块上涨4.1%，列各行业第5位，强于沪深300（+0.9%）。": [
            "A股汽车板块 growth 4.1 percent 2026-01-12/2026-01-18 actual",
            "A股汽车板块 rank 5 count 2026-01-12/2026-01-18 actual",
            "沪深300 growth 0.9 percent 2026-01-12/2026-01-18 actual",
        ],
        "今日锂电池板块大跌3.3%，宁德时代跌4.4%。": [
            "锂电池板块 growth -3.3 percent 2026-01-15 actual",
            "宁德时代 growth -4.4 percent 2026-01-15 actual",
        ],
        "上周汽车零部件板块跌1.7%，跑赢沪深300指数0.6个百分点。": [
            "汽车零部件板块 growth -1.7 percent 2026-01-05/2026-01-11 actual",
            "汽车零部件板块 growth 0.6 pp 2026-01-05/2026-01-11 actual",
        ],
        "机器人概念股早盘拉升2.2%。": [
            "机器人概念股 growth 2.2 percent - actual",
        ],
        "细分板块中，乘用车、汽车零部件、摩托车分别上涨5.10%、3.70%、1.80%。": [
            "乘用车板块 growth 5.1 percent 2026-01-15 actual",
            "汽车零部件板块 growth 3.7 percent 2026-01-15 actual",
            "摩托车板块 growth 1.8 percent 2026-01-15 actual",
        ],
        "盘面上，整车、电池、光伏板块涨幅居前，分别上涨2.9%、2.1%、1.4%。": [
            "整车板块 growth 2.9 percent 2026-01-15 actual",
            "电池板块 growth 2.1 percent 2026-01-15 actual",
            "光伏板块 growth 1.4 percent 2026-01-15 actual",
        ],
        "汽车板用钢价格上涨3%。": [
            "汽车钢板 growth 3 percent - actual",
        ],
    },
    "all of those who were named together": {
        "福特汽车(F.N)、丰田汽车(TM.N)和特斯拉(TSLA.O)三家公司去年共获得298亿美元的利润。这三家公司2024年获得310亿美元的利润。": [
            "福特汽车、丰田汽车、特斯拉 profit 29800000000 USD 2025 actual",
            "福特汽车、丰田汽车、特斯拉 profit 31000000000 USD 2024 actual",
        ],
        "长安、长城和吉利三家车企去年共出口180万辆，占比30%。": [
            "长安汽车、长城汽车、吉利汽车 exports 1800000 vehicle 2025 actual",
            "长安汽车、长城汽车、吉利汽车 ratio 30 percent 2025 actual",
        ],
        "宁德时代与比亚迪两家企业合计装车38GWh。": [
            "宁德时代、比亚迪 installations 38 GWh - actual",
        ],
        "宁德时代与亿纬锂能两家企业均装车超过5GWh。": [
            "宁德时代 installations above 5 GWh - actual",
        ],
    },
    "those who are left, and those of a coined name": {
        "除理想汽车外，其他品牌去年销量均未超过40万辆。": [
            "其他品牌 sales at_most 400000 vehicle 2025 actual",
        ],
        "零跑汽车12月交付6万辆，其余车企均不足5万辆。": [
            "零跑汽车 deliveries 60000 vehicle 2025-12 actual",
            "其余车企 deliveries below 50000 vehicle 2025-12 actual",
        ],
        "零跑汽车去年交付近60万辆，“蔚小理”均不及45万辆。": [
            "零跑汽车 deliveries nearly 600000 vehicle 2025 actual",
            "蔚小理 deliveries below 450000 vehicle 2025 actual",
        ],
        "车主告诉记者：“新势力都在降价”，蔚来12月交付4万辆。": [
            "蔚来 deliveries 40000 vehicle 2025-12 actual",
        ],
    },
    "a part of the market by its powertrain alone": {
        "12月狭义乘用车零售230万辆，环比增长3.1%。其中新能源零售135万辆，环比增长4.5%。": [
            "中国乘用车市场 sales 2300000 vehicle 2025-12 actual",
            "中国乘用车市场 mom 3.1 percent 2025-12 actual",
            "中国新能源乘用车市场 sales 1350000 vehicle 2025-12 actual",
            "中国新能源乘用车市场 mom 4.5 percent 2025-12 actual",
        ],
        "12月乘用车批发280万辆，其中新能源批发160万辆，纯电批发100万辆，插混批发50万辆。": [
            "中国乘用车市场 sales 2800000 vehicle 2025-12 actual",
            "中国新能源乘用车市场 sales 1600000 vehicle 2025-12 actual",
            "中国纯电乘用车市场 sales 1000000 vehicle 2025-12 actual",
            "中国插电混动乘用车市场 sales 500000 vehicle 2025-12 actual",
        ],
        "12月商用车销售38万辆，其中新能源销量11万辆，同比增长40%。": [
            "中国商用车市场 sales 380000 vehicle 2025-12 actual",
            "中国新能源商用车市场 sales 110000 vehicle 2025-12 actual",
            "中国新能源商用车市场 yoy 40 percent 2025-12 actual",
        ],
        "比亚迪12月零售40万辆，其中纯电零售20万辆。": [
            "比亚迪 sales 400000 vehicle 2025-12 actual",
            "比亚迪 sales 200000 vehicle 2025-12 actual",
        ],
    },
    "a time to come is not that of what was told before it": {
        "宁德时代装车41GWh，占比44%。预计到2028年，宁德时代将装车90GWh。": [
            "宁德时代 installations 41 GWh - actual",
            "宁德时代 ratio 44 percent - actual",
            "宁德时代 installations 90 GWh 2028 forecast",
        ],
        "零跑汽车交付6万辆。公司计划2028年交付150万辆。": [
            "零跑汽车 deliveries 60000 vehicle - actual",
            "零跑汽车 deliveries 1500000 vehicle 2028 plan",
        ],
        "比亚迪预计2027年交付550万辆，此前预计520万辆。": [
            "比亚迪 deliveries 5500000 vehicle 2027 forecast",
            "比亚迪 deliveries 5200000 vehicle 2027 forecast",
        ],
    },
    "how long it was since a launch, in a row": {
        "小米YU7上市一个月，大定突破4万台。": [
            "小米汽车 duration 1 month - actual",
            "小米汽车 orders above 40000 vehicle - actual",
        ],
        "零跑D19开售一个月，订单超过3万辆。": [
            "零跑汽车 duration 1 month - actual",
            "零跑汽车 orders above 30000 vehicle - actual",
        ],
        "问界M8连续两月位居豪华车销量第一。": [
            "问界 duration 2 month - actual",
            "问界 rank 1 count - actual",
        ],
        "比亚迪连两季销量下滑。": [
            "比亚迪 duration 6 month - actual",
        ],
    },
    "digits that share a unit": {
        "系统支持1、2、4、8小时储能时长。": [
            "未指明 duration 1 hour - actual",
            "未指明 duration 2 hour - actual",
            "未指明 duration 4 hour - actual",
            "未指明 duration 8 hour - actual",
        ],
        "该车有5、6、7座可选。": [
            "中国汽车市场 count 5 count - actual",
            "中国汽车市场 count 6 count - actual",
            "中国汽车市场 count 7 count - actual",
        ],
        "该政策覆盖1、2、3线城市。": [],
    },
    "the first and the last year of a five-year plan": {
        "“十四五”之初产量为1200万辆。": [
            "未指明 production 12000000 vehicle 2021 actual",
        ],
        "“十四五”开局之年产量为1200万辆。": [
            "未指明 production 12000000 vehicle 2021 actual",
        ],
        "“十四五”收官之年产量达1650万辆。": [
            "未指明 production 16500000 vehicle 2025 actual",
        ],
        "“十四五”期间产量达7000万辆。": [
            "未指明 production 70000000 vehicle 2021/2025 actual",
        ],
    },
    "what a buyer gets back": {
        "购车可享5000元返现。": [
            "中国汽车市场 fee 5000 CNY - actual",
        ],
        "单车返利最高8000元。": [
            "中国汽车市场 fee at_most 8000 CNY - actual",
        ],
        "车主获赠3000元充电金。": [
            "中国汽车市场 fee 3000 CNY - actual",
        ],
    },
    "a change of several digits": {
        "12月新能源车批发160万辆，实现两位数双增长。": [
            "中国新能源汽车市场 sales 1600000 vehicle 2025-12 actual",
            "中国新能源汽车市场 yoy at_least 10 percent 2025-12 actual",
        ],
    },
    "the months that end on a day": {
        "截至12月31日三个月内，本田营业利润为3900亿日元。": [
            "本田汽车 profit 390000000000 JPY 2025-Q4 actual",
        ],
        "截至12月31日三个月，通用汽车营收470亿美元。": [
            "通用汽车 revenue 47000000000 USD 2025-Q4 actual",
        ],
        "小鹏汽车截至2025年6月30日六个月的营收为340亿元。": [
            "小鹏汽车 revenue 34000000000 CNY 2025-H1 actual",
        ],
        "零跑汽车截至去年9月30日九个月内营收为440亿元。": [
            "零跑汽车 revenue 44000000000 CNY 2025-01/2025-09 actual",
        ],
        "截至12月31日，零跑汽车用9个月新增门店200家。": [
            "零跑汽车 duration 9 month ../2025-12-31 actual",
            "零跑汽车 outlets 200 count ../2025-12-31 actual",
        ],
    },
    "who a firm is holds at any time": {
        "12月，丰田汽车销量增长5%。作为全球第一大汽车制造商，丰田汽车裁员。": [
            "丰田汽车 yoy 5 percent 2025-12 actual",
            "丰田汽车 rank 1 count - actual",
        ],
        "2025年，比亚迪出口100万辆。这家全球第三大车企计划在欧洲建厂。": [
            "比亚迪 exports 1000000 vehicle 2025 actual",
            "比亚迪 rank 3 count - actual",
        ],
        "2025年，吉利汽车销量300万辆，成为国内第二大车企。": [
            "吉利汽车 sales 3000000 vehicle 2025 actual",
            "吉利汽车 rank 2 count 2025 actual",
        ],
    },
    "what the same time a year before had": {
        "12月渗透率为55%，较同期的47%提升8个百分点。": [
            "未指明 ratio 55 percent 2025-12 actual",
            "未指明 ratio 47 percent 2024-12 actual",
            "未指明 yoy 8 pp 2025-12 actual",
        ],
        "12月零跑汽车的纯电动占比71.6%，较同期的62.7%提高。": [
            "零跑汽车 ratio 71.6 percent 2025-12 actual",
            "零跑汽车 ratio 62.7 percent 2024-12 actual",
        ],
        "12月公司出口3万辆，国内销量同期为2万辆。": [
            "未指明 exports 30000 vehicle 2025-12 actual",
            "未指明 sales 20000 vehicle 2025-12 actual",
        ],
    },
    "points beyond an earlier time are of this one": {
        "2025年，零售额同比增长7.4%，快于上年同期4.9个百分点。": [
            "未指明 yoy 7.4 percent 2025 actual",
            "未指明 yoy 4.9 pp 2025 actual",
        ],
        "2025年上半年，公司毛利率为17%，优于上年同期1.1个百分点。": [
            "未指明 margin 17 percent 2025-H1 actual",
            "未指明 yoy 1.1 pp 2025-H1 actual",
        ],
        "2025年上半年汽车产量同比增长8%，增速慢于上年同期2个百分点。": [
            "中国汽车市场 yoy 8 percent 2025-H1 actual",
            "中国汽车市场 yoy -2 pp 2025-H1 actual",
        ],
    },
    "what was driven is a running total": {
        "特斯拉向州里报告的测试里程只有512英里。": [
            "特斯拉 cumulative 512 mi ../2026-01 actual",
        ],
        "小马智行自动驾驶测试里程超过3800万公里。": [
            "小马智行 cumulative above 38000000 km ../2026-01 actual",
        ],
        "萝卜快跑运营里程达到1.4亿公里。": [
            "萝卜快跑 cumulative 140000000 km ../2026-01 actual",
        ],
        "该车续航里程为610公里。": [
            "中国汽车市场 range 610 km - actual",
        ],
    },
    "numbers of one digit": {
        "公司预计2026年销量实现个位数增长。": [
            "未指明 yoy below 10 percent 2026 forecast",
        ],
        "12月车市同比个位数增长。": [
            "中国汽车市场 yoy below 10 percent 2025-12 actual",
        ],
        "公司推出个位数的车型。": [],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
