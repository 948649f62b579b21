"""Margins and cash, places up and down, parts of surveys, recalls, and times that date nothing else."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "rates of profit are margins, whatever they are called": {
        "远景汽车第三季度息税前利润率为5.8%。": [
            "远景汽车 margin 5.8 percent 2026-Q3 actual",
        ],
        "采埃孚上半年调整后息税前利润率达到4.1%，高于去年同期的3.2%。": [
            "采埃孚 margin 4.1 percent 2026-H1 actual",
            "采埃孚 margin 3.2 percent 2025-H1 actual",
        ],
        "马勒预计今年销售回报率仅为2%，低于去年的3%。": [
            "马勒 margin 2 percent 2026 forecast",
            "马勒 margin 3 percent 2025 actual",
        ],
        "純利潤率維持在7.2%，稅前利潤率為9%。": [
            "未指明 margin 7.2 percent - actual",
            "未指明 margin 9 percent - actual",
        ],
        "佛吉亚将全年营业利润率预期从5.5%至6.5%上调至6%至7%。": [
            "佛吉亚 margin range 5.5 6.5 percent 2026 forecast",
            "佛吉亚 margin range 6 7 percent 2026 forecast",
        ],
        "宝马集团营业利润率稳健：占集团收入的7.3%。": [
            "宝马集团 margin 7.3 percent - actual",
        ],
        "公司权益回报率为12%。": [
            "未指明 ratio 12 percent - actual",
        ],
    },
    "a margin told as a sum is a profit": {
        "宝马集团营业利润率占集团营收的5.3%，达到41亿欧元。": [
            "宝马集团 margin 5.3 percent - actual",
            "宝马集团 profit 4100000000 EUR - actual",
        ],
        "沃尔沃汽车营业利润率为收入的4.7%，约合18亿瑞典克朗。": [
            "沃尔沃汽车 margin 4.7 percent - actual",
            "沃尔沃汽车 profit approx 1800000000 SEK - actual",
        ],
        "大众汽车营业利润率为6.1%（合51亿欧元）。": [
            "大众汽车 margin 6.1 percent - actual",
            "大众汽车 profit 5100000000 EUR - actual",
        ],
        "奇瑞汽车销量占市场的6%，达到36万辆。": [
            "奇瑞汽车 market_share 6 percent - actual",
            "奇瑞汽车 sales 360000 vehicle - actual",
        ],
    },
    "what a share earns is a profit, where it is told beside the firm's": {
        "Rivian净亏损达到8.5亿美元，即每股0.72美元，好于预期。": [
            "Rivian profit -850000000 USD - actual",
            "Rivian profit -0.72 USD - actual",
        ],
        "蔚来净亏损50亿元（约合每股2.3元）。": [
            "蔚来 profit -5000000000 CNY - actual",
            "蔚来 profit -2.3 CNY - actual",
        ],
        "特斯拉净利润为14亿美元，相当于每股0.4美元。": [
            "特斯拉 profit 1400000000 USD - actual",
            "特斯拉 profit 0.4 USD - actual",
        ],
        "长城汽车净利润15亿元，每股派息0.5元。": [
            "长城汽车 profit 1500000000 CNY - actual",
            "长城汽车 fee 0.5 CNY - actual",
        ],
        "小鹏汽车股价上涨8%，至每股20美元。": [
            "小鹏汽车 growth 8 percent 2026-09-14 actual",
            "小鹏汽车 price 20 USD - actual",
        ],
    },
    "liquidity is cash, a dividend from somebody else revenue, a loss in a profit one too": {
        "博格华纳的总流动性达到28亿美元，包括未动用的信贷额度。": [
            "博格华纳 cash 2800000000 USD - actual",
        ],
        "Rivian季末流动性约为70亿美元。": [
            "Rivian cash approx 7000000000 USD - actual",
        ],
        "雷诺集团录得股息收入3.5亿欧元。": [
            "雷诺 revenue 350000000 EUR - actual",
        ],
        "雷诺自由现金流预计约10亿欧元，其中包括来自金融公司的2亿欧元股息。": [
            "雷诺 cash approx 1000000000 EUR - forecast",
            "雷诺 revenue 200000000 EUR - actual",
        ],
        "雷诺净亏损50亿欧元，其中包括20亿欧元的非现金损失。": [
            "雷诺 profit -5000000000 EUR - actual",
            "雷诺 profit -2000000000 EUR - actual",
        ],
        "长安汽车全年派发股息5亿元。": [
            "长安汽车 fee 500000000 CNY 2026 actual",
        ],
        "长安汽车计提4亿元减值损失。": [
            "长安汽车 cost 400000000 CNY - actual",
        ],
    },
    "cars in stock behind a label": {
        "总库存处于合理水平：截至2026年6月30日为53.9万辆。": [
            "未指明 count 539000 vehicle ../2026-06-30 actual",
        ],
        "渠道库存：6月底为12万辆。": [
            "未指明 count 120000 vehicle 2026-06 actual",
        ],
    },
    "a part of the profit or the costs of somebody is a ratio": {
        "预计关税成本约为20亿美元，相当于福特去年营业利润的近两成。": [
            "未指明 cost approx 2000000000 USD - forecast",
            "福特汽车 ratio nearly 20 percent 2025 actual",
        ],
        "美国企业承担了60%的关税成本，消费者承担25%，出口商承担15%。": [
            "美国企业 ratio 60 percent - actual",
            "消费者 ratio 25 percent - actual",
            "出口商 ratio 15 percent - actual",
        ],
        "销量预计在去年的水平上正负3%浮动。": [
            "未指明 growth 3 percent 2025 forecast",
        ],
    },
    "places up and down are a growth": {
        "福田汽车排在第二名，较8月下降一名，销量7000辆。": [
            "福田汽车 rank 2 count - actual",
            "福田汽车 growth -1 count - actual",
            "福田汽车 sales 7000 vehicle - actual",
        ],
        "零跑汽车较上月下滑一位，排在第六名。": [
            "零跑汽车 growth -1 count - actual",
            "零跑汽车 rank 6 count - actual",
        ],
        "长安汽车较去年上升两名，位列第三。": [
            "长安汽车 growth 2 count 2026 actual",
            "长安汽车 rank 3 count - actual",
        ],
        "比亚迪排名较去年上升三位。": [
            "比亚迪 growth 3 count 2026 actual",
        ],
        "江淮汽车较上月倒退两位，排在第九。": [
            "江淮汽车 growth -2 count - actual",
            "江淮汽车 rank 9 count - actual",
        ],
        "长安汽车今年新增两名董事。": [
            "长安汽车 headcount 2 person 2026 actual",
        ],
    },
    "places that only head those who hold them": {
        "第四至第六名依次为吉利、长安、奇瑞。": [],
        "第二到五名分别是蔚来、小鹏、理想、零跑。": [],
        "岚图旗下车型位列第六至第八位。": [
            "岚图汽车 rank range 6 8 count - actual",
        ],
        "深蓝、岚图分别以3万辆和2万辆位列第七、八名。": [
            "深蓝汽车 sales 30000 vehicle - actual",
            "岚图汽车 sales 20000 vehicle - actual",
            "深蓝汽车 rank 7 count - actual",
            "岚图汽车 rank 8 count - actual",
        ],
    },
    "the first three, a seat": {
        "春风动力以30万辆出口量跻身三甲。": [
            "春风动力 exports 300000 vehicle - actual",
            "春风动力 rank at_most 3 count - actual",
        ],
        "极狐汽车以2万辆的成绩占据第八席位。": [
            "极狐 sales 20000 vehicle - actual",
            "极狐 rank 8 count - actual",
        ],
        "上汽集团拿下第三席，长安汽车位列第四席。": [
            "上汽集团 rank 3 count - actual",
            "长安汽车 rank 4 count - actual",
        ],
        "全国三甲医院达80家。": [
            "中国 count 80 count - actual",
        ],
    },
    "what the first have together ranks nobody": {
        "重庆皮卡销量前三的总销量为3100辆。": [
            "重庆 sales 3100 vehicle - actual",
        ],
        "皮卡排名前三的销量之和为2800辆。": [
            "未指明 sales 2800 vehicle - actual",
        ],
        "重卡销量排名前五的销量为3700辆。": [
            "中国重卡市场 sales 3700 vehicle - actual",
        ],
        "排名前十的车企销量合计为180万辆。": [
            "前十的车企 sales 1800000 vehicle - actual",
        ],
        "国轩高科增速位列前十榜单中的前三位。": [
            "国轩高科 rank at_most 3 count - actual",
        ],
        "长城汽车销量排名前三。": [
            "长城汽车 rank at_most 3 count - actual",
        ],
    },
    "此前 and 目前 rank nothing": {
        "Rivian预计今年生产4.1万辆汽车，削减了此前46,000至51,000辆的预测范围。": [
            "Rivian production 41000 vehicle 2026 forecast",
            "Rivian production range 46000 51000 vehicle 2026 forecast",
        ],
        "极星将产量预期削减至3万辆，此前10至12万辆的目标不再有效。": [
            "极星 production 30000 vehicle - forecast",
            "极星 production range 100000 120000 vehicle - forecast",
        ],
        "该品牌位列前18名。": [
            "未指明 rank at_most 18 count - actual",
        ],
    },
    "cars affected are those of a recall": {
        "本田公布，所有受影响的车辆中，12.3万辆来自美国，1.5万辆来自加拿大。": [
            "本田汽车 count 123000 vehicle - actual",
            "本田汽车 count 15000 vehicle - actual",
        ],
        "丰田汽车表示，受影响车辆共4.2万辆。": [
            "丰田汽车 count 42000 vehicle - actual",
        ],
        "通用汽车销量中，5万辆来自中国。": [
            "通用汽车 sales 50000 vehicle - actual",
        ],
    },
    "what happened is counted": {
        "起亚确定了三起车辆起火事件。": [
            "起亚 count 3 count - actual",
        ],
        "监管部门已接到五起2018至2020款车型发生的起火事件报告。": [
            "中国汽车市场 count 5 count - actual",
        ],
        "法院受理了四起专利诉讼案件。": [
            "未指明 count 4 count - actual",
        ],
        "特斯拉收到12起起火报告。": [
            "特斯拉 count 12 count - actual",
        ],
        "长安汽车与华为一起发布新车。": [],
    },
    "who said it, which time goes by": {
        "两名知情人士确认了这一消息。": [],
        "三位熟悉此事的业内人士表示，交易已经完成。": [],
        "据两位消息人士透露，福特将裁员500人。": [
            "福特汽车 headcount 500 person - plan",
        ],
        "又一周马上要结束了。": [],
        "一年即将过去，零跑汽车卖出60万辆。": [
            "零跑汽车 sales 600000 vehicle - actual",
        ],
        "2月已经过半。": [],
        "今年时间过半，市场依旧低迷。": [],
        "新能源车占比已经过半。": [
            "中国新能源汽车市场 ratio above 50 percent - actual",
        ],
    },
    "how far those go whose part is told": {
        "更有29%的经销商达不到销售目标的70%。": [
            "经销商 ratio 29 percent - actual",
        ],
        "43%的经销商价格倒挂幅度更达15%以上。": [
            "经销商 ratio 43 percent - actual",
        ],
        "近三成的经销商降价幅度超过10%。": [
            "经销商 ratio nearly 30 percent - actual",
        ],
        "仅达到70%及以下目标的经销商比重高于豪华品牌。": [],
        "长安汽车完成全年目标的70%以上。": [
            "长安汽车 ratio above 70 percent 2026 actual",
        ],
    },
    "which sort of cars is meant": {
        "150cc排量车型销量增长8%。": [
            "中国汽车市场 yoy 8 percent - actual",
        ],
        "作为百万级豪车，尊界月销2000辆。": [
            "尊界 sales 2000 vehicle - actual",
        ],
        "千万级超跑亮相。": [],
        "星途搭载2.0L发动机。": [
            "星途 spec 2 L - actual",
        ],
    },
    "as many as are named": {
        "长城旗下有哈弗、魏牌、坦克三大品牌。": [],
        "吉利拥有五大品牌。": [
            "吉利汽车 brands 5 count - actual",
        ],
    },
    "parts of a country are counted, and no shops": {
        "13个省份实现充电桩“乡乡全覆盖”。": [
            "未指明 count 13 count - actual",
        ],
        "8个省份建成换电站500座。": [
            "未指明 count 8 count - actual",
            "未指明 outlets 500 count - actual",
        ],
        "全国充电桩达300万个。": [
            "中国 outlets 3000000 count - actual",
        ],
    },
    "cars at the port are exported": {
        "7月13日，108辆来自重庆的国产汽车在上海外高桥港区码头完成装船。": [
            "重庆 exports 108 vehicle 2026-07-13 actual",
        ],
        "500辆来自合肥的新能源汽车经上海港发往欧洲。": [
            "合肥 exports 500 vehicle - actual",
        ],
        "210辆国产电动汽车从深圳小漠港启航前往中东。": [
            "中国汽车市场 exports 210 vehicle - actual",
        ],
        "500辆来自合肥的新能源汽车发往全国各地。": [
            "合肥 sales 500 vehicle - actual",
        ],
    },
    "the same quarter of last year": {
        "2026年第二季度，Rivian营收为12亿美元。收入比去年同季度的10亿美元增长了20%。": [
            "Rivian revenue 1200000000 USD 2026-Q2 actual",
            "Rivian revenue 1000000000 USD 2025-Q2 actual",
            "Rivian yoy 20 percent 2026-Q2 actual",
        ],
        "今年二季度，蔚来交付7万辆，较去年同季的5万辆增长40%。": [
            "蔚来 deliveries 70000 vehicle 2026-Q2 actual",
            "蔚来 deliveries 50000 vehicle 2025-Q2 actual",
            "蔚来 yoy 40 percent 2026-Q2 actual",
        ],
        "丰田2025财年营业利润为2.7万亿日元，降幅较上财年的6000亿日元增加一倍。": [
            "丰田汽车 profit 2700000000000 JPY 2025 actual",
            "丰田汽车 profit 600000000000 JPY 2025 actual",
            "丰田汽车 yoy 1 times 2025 actual",
        ],
        "2026年基本维持上年水平，极星交付5.5万辆。": [
            "极星 deliveries 55000 vehicle 2026 actual",
        ],
    },
    "from a year up to a month": {
        "自2018年至今年1月，共有30家车企退出市场。": [
            "中国汽车市场 count 30 count 2018/2026-01 actual",
        ],
        "自2020年至今年6月，福特累计召回12万辆汽车。": [
            "福特汽车 count 120000 vehicle 2020/2026-06 actual",
        ],
    },
    "until when something holds, what was wanted then, and who somebody is date nothing else": {
        "补贴有效期延长至今年3月31日。零跑汽车出口5万辆。": [
            "零跑汽车 exports 50000 vehicle - actual",
        ],
        "优惠政策延长一年至2027年12月31日。零跑汽车出口5万辆。": [
            "零跑汽车 exports 50000 vehicle - actual",
        ],
        "Lucid二季度交付3000辆。年初时，它曾预计全年生产2万辆。公司现金储备为16亿美元。": [
            "Lucid deliveries 3000 vehicle 2026-Q2 actual",
            "Lucid production 20000 vehicle 2026 forecast",
            "Lucid cash 1600000000 USD 2026-Q2 actual",
        ],
        "2025年奇瑞出口130万辆。这家2024年的出口冠军企业正面临挑战。同期，大冶汽车出口100万辆。": [
            "奇瑞汽车 exports 1300000 vehicle 2025 actual",
            "奇瑞汽车 rank 1 count 2024 actual",
            "奇瑞汽车 exports 1000000 vehicle 2025 actual",
        ],
        "即使2020年实现297亿美元销售额的供应链巨头——采埃孚也无法幸免。第三季度，其利润为8000万欧元。": [
            "采埃孚 revenue 29700000000 USD 2020 actual",
            "采埃孚 profit 80000000 EUR 2026-Q3 actual",
        ],
        "2024年的销量冠军是比亚迪，全年卖出427万辆。": [
            "比亚迪 rank 1 count 2024 actual",
            "比亚迪 sales 4270000 vehicle 2024 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    """Each sentence tells its claims and no others."""
    assert told(sentence, TOLD, published="2026-09-14") == claims, family


def test_the_heading_of_a_section_of_a_report_says_of_which_year_it_is() -> None:
    text = """雷诺集团发布年报

2025年业绩概要

集团营业利润率为5.1%。

2026年财务预期：保持稳健

集团营业利润率预计为4.5%。

自由现金流预计约为8亿欧元。

公司的其他情况

自由现金流为6亿欧元。
"""
    assert told(text, "metric value period", published="2026-02-19") == [
        "margin 5.1 percent 2025",
        "margin 4.5 percent 2026",
        "cash approx 800000000 EUR 2026",
        "cash 600000000 EUR -",
    ]
