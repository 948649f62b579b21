"""Pages of portals: lists of sales and shares, weekly counts, dealers' offers, tables, what a page adds itself."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

DAY = "2025-01-21"  # when these pages appeared
WEEK = "2025-01-13/2025-01-19"
# family → text → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a week with its days in brackets": {
        "2025年1月第三周(1.13-1.19),理想销量1.04万辆。": [f"理想汽车 sales 10400 vehicle {WEEK} actual"],
        "第三周（1.13—1.19）小米汽车上险0.62万辆。": [f"小米汽车 registrations 6200 vehicle {WEEK} actual"],
        "上周销量榜(1.13-1.19):极氪0.4万辆。": [f"极氪 sales 4000 vehicle {WEEK} actual"],
        "跨年周(12.30-1.5),蔚来交付0.3万辆。": ["蔚来 deliveries 3000 vehicle 2024-12-30/2025-01-05 actual"],
        "2025年第2周,零跑销量0.8万辆。": ["零跑汽车 sales 8000 vehicle 2025-01-06/2025-01-12 actual"],
        "2024年第51周,比亚迪上险9万辆。": ["比亚迪 registrations 90000 vehicle 2024-12-16/2024-12-22 actual"],
        "第三周(1.13-1.19)榜单出炉。\n新势力中,小鹏本周销量0.7万辆。": [
            f"小鹏汽车 sales 7000 vehicle {WEEK} actual"
        ],
        "今年前三周,理想累计销量2.6万辆,小鹏1.9万辆。": [
            "理想汽车 sales 26000 vehicle 2025-01-01/2025-01-19 actual",
            "小鹏汽车 sales 19000 vehicle 2025-01-01/2025-01-19 actual",
        ],
        "零跑每股收益区间(1.13-1.19),12月交付4万辆。": ["零跑汽车 deliveries 40000 vehicle 2024-12 actual"],
    },
    "a month just over, under a goal for the year that runs": {
        "小鹏2025年目标35万辆。12月交付3.6万辆,全年交付19万辆。": [
            "小鹏汽车 sales 350000 vehicle 2025 target",
            "小鹏汽车 deliveries 36000 vehicle 2024-12 actual",
            "小鹏汽车 deliveries 190000 vehicle 2024 actual",
        ],
        "极氪今年(2025年)计划销售32万辆。11月共售出2.7万辆。": [
            "极氪 sales 320000 vehicle 2025 plan",
            "极氪 sales 27000 vehicle 2024-11 actual",
        ],
        "蔚来2025年目标44万辆。四季度营收197亿元,交付7.3万辆。": [
            "蔚来 sales 440000 vehicle 2025 target",
            "蔚来 revenue 19700000000 CNY 2024-Q4 actual",
            "蔚来 deliveries 73000 vehicle 2024-Q4 actual",
        ],
    },
    "the shares of a market in a row": {
        "12月,大众的市场份额占12.3%,雷诺占7.1%。": [
            "大众汽车 market_share 12.3 percent 2024-12 actual",
            "雷诺 market_share 7.1 percent 2024-12 actual",
        ],
        "12月,丰田市占率为30.2%,比上年同期下滑0.4个百分点;本田占11.5%,铃木则占10.8%。": [
            "丰田汽车 market_share 30.2 percent 2024-12 actual",
            "丰田汽车 yoy -0.4 pp 2024-12 actual",
            "本田汽车 market_share 11.5 percent 2024-12 actual",
            "铃木 market_share 10.8 percent 2024-12 actual",
        ],
        "2024年,福特市场份额占13%,日产、现代分别占6.1%和5.7%。": [
            "福特汽车 market_share 13 percent 2024 actual",
            "日产汽车 market_share 6.1 percent 2024 actual",
            "现代汽车 market_share 5.7 percent 2024 actual",
        ],
        "2024年,奇瑞、长安、长城则以7.2%、6.4%和4.1%的市占率紧随其后。": [
            "奇瑞汽车 market_share 7.2 percent 2024 actual",
            "长安汽车 market_share 6.4 percent 2024 actual",
            "长城汽车 market_share 4.1 percent 2024 actual",
        ],
        "2024年,国轩高科、欣旺达以4.6%、2.9%的份额分列五至六位。": [
            "国轩高科 market_share 4.6 percent 2024 actual",
            "欣旺达 market_share 2.9 percent 2024 actual",
            "欣旺达 rank range 5 6 count 2024 actual",
        ],
        "2024年,大众的市场份额为19%,其中新能源占4%。": [
            "大众汽车 market_share 19 percent 2024 actual",
            "大众汽车 ratio 4 percent 2024 actual",
        ],
    },
    "as many numbers behind 以 as there are names": {
        "12月,比亚迪、吉利以51万辆、21万辆的销量领跑。": [
            "比亚迪 sales 510000 vehicle 2024-12 actual",
            "吉利汽车 sales 210000 vehicle 2024-12 actual",
        ],
        "12月,宁德时代、中创新航以33GWh、5GWh的装车量居前。": [
            "宁德时代 installations 33 GWh 2024-12 actual",
            "中创新航 installations 5 GWh 2024-12 actual",
        ],
    },
    "a gap that is still so wide": {
        "2024年,长安与吉利的市场份额差距缩小至0.9个百分点。": ["长安汽车 growth 0.9 pp 2024 actual"],
    },
    "places that several share": {
        "12月,丰田、本田、日产分列三至五位。": ["日产汽车 rank range 3 5 count 2024-12 actual"],
    },
    "back to all of a market, class by class": {
        "12月全国乘用车市场零售263万辆。比亚迪销量51万辆,吉利21万辆。\n从价格段看,10-15万元车型占34.6%。": [
            "中国乘用车市场 sales 2630000 vehicle 2024-12 actual",
            "比亚迪 sales 510000 vehicle 2024-12 actual",
            "吉利汽车 sales 210000 vehicle 2024-12 actual",
            "中国乘用车市场 price range 100000 150000 CNY - actual",
            "中国乘用车市场 ratio 34.6 percent - actual",
        ],
        "12月我国动力电池装车75GWh。宁德时代装车33GWh,比亚迪18GWh。\n按材料看,三元电池装车14GWh。": [
            "中国动力电池市场 installations 75 GWh 2024-12 actual",
            "宁德时代 installations 33 GWh 2024-12 actual",
            "比亚迪 installations 18 GWh 2024-12 actual",
            "中国动力电池市场 installations 14 GWh 2024-12 actual",
        ],
    },
    "what the first of a market have together": {
        "12月我国动力电池装车75GWh。宁德时代装车33GWh,比亚迪18GWh。前10家企业合计装车71GWh。": [
            "中国动力电池市场 installations 75 GWh 2024-12 actual",
            "宁德时代 installations 33 GWh 2024-12 actual",
            "比亚迪 installations 18 GWh 2024-12 actual",
            "中国动力电池市场 count 10 count - actual",
            "中国动力电池市场 installations 71 GWh 2024-12 actual",
        ],
        "12月全国轿车销量150万辆。轩逸销量4万辆,朗逸3.6万辆。上述十款车型共销售32万辆。": [
            "中国轿车市场 sales 1500000 vehicle 2024-12 actual",
            "东风日产 sales 40000 vehicle 2024-12 actual",
            "上汽大众 sales 36000 vehicle 2024-12 actual",
            "中国轿车市场 sales 320000 vehicle 2024-12 actual",
        ],
    },
    "a list of models and then their numbers": {
        "2010年7月,销量靠前的依次是:凯越、科鲁兹、瑞虎和夏利,分别销售1.9万辆、1.5万辆、1.1万辆和0.9万辆。": [
            "别克 sales 19000 vehicle 2010-07 actual",
            "雪佛兰 sales 15000 vehicle 2010-07 actual",
            "奇瑞汽车 sales 11000 vehicle 2010-07 actual",
            "一汽夏利 sales 9000 vehicle 2010-07 actual",
        ],
    },
    "a total behind the flow of a quarter": {
        "四季度蔚来交付7.3万辆,累计交付67万辆。": [
            "蔚来 deliveries 73000 vehicle 2024-Q4 actual",
            "蔚来 cumulative 670000 vehicle ../2024-12 actual",
        ],
        "四季度蔚来交付7.3万辆,全年累计交付22万辆。": [
            "蔚来 deliveries 73000 vehicle 2024-Q4 actual",
            "蔚来 deliveries 220000 vehicle 2024 actual",
        ],
    },
    "cars that a dealer has in stock": {
        "店内现车:宋L 12辆,海豹 6辆。": [
            "比亚迪 count 12 vehicle - actual",
            "比亚迪 count 6 vehicle - actual",
        ],
    },
    "a measure beside one that is forecast": {
        "丰田预计2024财年净利润4万亿日元,营业利润5万亿日元。": [
            "丰田汽车 profit 4000000000000 JPY 2024 forecast",
            "丰田汽车 profit 5000000000000 JPY 2024 forecast",
        ],
        "公司预计去年营收100亿元,净利润5亿元。": [
            "未指明 revenue 10000000000 CNY 2024 forecast",
            "未指明 profit 500000000 CNY 2024 forecast",
        ],
        "丰田此前预计销量900万辆,净利润实际为1万亿日元。": [
            "丰田汽车 sales 9000000 vehicle - forecast",
            "丰田汽车 profit 1000000000000 JPY - actual",
        ],
    },
    "the class of a headline, behind makers": {
        "12月国内SUV市场销量为120万辆。哈弗H6售出3.1万辆,博越2.4万辆。\n全年SUV累计销量1240万辆。": [
            "中国SUV市场 sales 1200000 vehicle 2024-12 actual",
            "哈弗 sales 31000 vehicle 2024-12 actual",
            "吉利汽车 sales 24000 vehicle 2024-12 actual",
            "中国SUV市场 sales 12400000 vehicle 2024 actual",
        ],
    },
    "a number right behind Latin letters": {
        "12月,smart0.3万辆,Jeep0.8万辆,MINI销量1.8万辆。": [
            "smart sales 3000 vehicle 2024-12 actual",
            "Jeep sales 8000 vehicle 2024-12 actual",
            "MINI sales 18000 vehicle 2024-12 actual",
        ],
        "年底,特斯拉现金及投资为366亿美元。": ["特斯拉 cash 36600000000 USD 2024-12 actual"],
    },
    "stock coefficients by the kind of brand": {
        "12月经销商库存系数为1.14。其中高端豪华&进口品牌库存系数为1.12,合资品牌库存系数为1.02。": [
            "经销商 ratio 1.14 times 2024-12 actual",
            "豪华及进口品牌 ratio 1.12 times 2024-12 actual",
            "合资品牌 ratio 1.02 times 2024-12 actual",
        ],
    },
    "prices before a subsidy, and seats of a version": {
        "蔚来EC6补贴前36.8万-52.6万元。": ["蔚来 price range 368000 526000 CNY - actual"],
        "豪越7座版加价3000元。": ["吉利汽车 price 3000 CNY - actual"],
    },
    "a month told of behind a year to come": {
        "本田计划到2027年推出10款新车。12月在华销量11万辆,全年销量85万辆。": [
            "本田汽车 models 10 count 2027 plan",
            "本田汽车 sales 110000 vehicle 2024-12 actual",
            "本田汽车 sales 850000 vehicle 2024 actual",
        ],
        "本田计划2035年纯电占比达到100%;日产常州工厂已于12月21日关闭,该厂年产能13万辆。": [
            "本田汽车 ratio 100 percent 2035 plan",
            "日产汽车 capacity 130000 vehicle 2024-12-21 actual",
        ],
        "比亚迪2027年目标800万辆,6月销量将达到70万辆。": [
            "比亚迪 sales 8000000 vehicle 2027 target",
            "比亚迪 sales 700000 vehicle 2027-06 forecast",
        ],
    },
    "letters and hours that are the name of a hybrid": {
        "2024年,雷克萨斯售出18万辆,其中ES 300h和RX 450h增长最快,CT 200h已停产。": [
            "雷克萨斯 sales 180000 vehicle 2024 actual"
        ],
        "充电2 h可行驶300km。": ["未指明 spec 2 hour - actual", "未指明 range 300 km - actual"],
    },
    "those who hold a market, of any size": {
        "2024年,日系车在中国市场大约占12%,德系车占15%。": [
            "日系车企 market_share 12 percent 2024 actual",
            "德系车企 market_share 15 percent 2024 actual",
        ],
        "2024年,丰田占据中国市场约7%的份额,本田约占4%,日产约占3%。": [
            "丰田汽车 market_share approx 7 percent 2024 actual",
            "本田汽车 market_share 4 percent 2024 actual",
            "日产汽车 market_share 3 percent 2024 actual",
        ],
        "2024年,现代在印度市场占14%。": ["现代汽车 market_share 14 percent 2024 actual"],
        "2024年,铃木出口在总销量中占14%。": ["铃木 ratio 14 percent 2024 actual"],
    },
    "behind the makers of nations, a class is of the country": {
        "12月日系市场份额11%,德系15%。新能源乘用车批发150万辆。": [
            "日系 market_share 11 percent 2024-12 actual",
            "德系 market_share 15 percent 2024-12 actual",
            "中国新能源乘用车市场 sales 1500000 vehicle 2024-12 actual",
        ],
    },
    "credits, some below zero": {
        "2019年度双积分公布。\n比亚迪新能源积分为73万分,长安汽车油耗积分-41万分。": [
            "比亚迪 count 730000 count 2019 actual",
            "长安汽车 count -410000 count 2019 actual",
        ],
        "2019年,北汽新能源以40万分位居第二。": [
            "北汽新能源 count 400000 count 2019 actual",
            "北汽新能源 rank 2 count 2019 actual",
        ],
    },
    "what is there at a show": {
        "北京国际车展开幕,共1125辆车参展,首发新车120款。": [
            "北京国际车展 count 1125 vehicle - actual",
            "北京国际车展 models 120 count - actual",
        ],
        "大众亮相上海国际汽车展,共展出15款新车。": ["大众汽车 models 15 count - actual"],
    },
    "cars that an office looks into": {
        "美国监管机构结束了针对69.5万辆特斯拉汽车的初步评估。": ["特斯拉 count 695000 vehicle - actual"],
        "NHTSA对28万辆福特皮卡展开工程分析。": ["福特汽车 count 280000 vehicle - actual"],
    },
    "how long buyers wait": {
        "培训手册上写着,速腾提车要等4个月。": ["一汽大众 duration 4 month - actual"],
        "全年人均培训40小时。": ["未指明 training 40 hour 2024 actual"],
    },
    "how often a page was read": {
        "阅读量 1.2万 · 赞 356 · 收藏 48": [],
        "2025-01-21 08:30 发布于北京 3.2万阅读 128评论": [],
        "粉丝 26.4万 | 关注 310": [],
        "2025年01月21日07:45 某某报 我有话说(12人参与)": [],
        "零跑官方账号粉丝突破100万。": ["零跑汽车 count above 1000000 person - actual"],
    },
}


@pytest.mark.parametrize(("family", "text", "claims"), cases(FAMILIES))
def test_a_family_of_portals_is_told(family: str, text: str, claims: list[str]) -> None:
    assert told(text, TOLD, published=DAY) == claims, family


def test_a_round_up_is_about_none_of_those_it_names() -> None:
    text = (
        "# 2月国内车市:大众份额微降\n\n2月全国乘用车市场零售22.1万辆。大众销量4.8万辆,奔驰2.1万辆,宝马1.9万辆,奥迪1.8万辆。\n\n"
        "新车平均成交价为18.6万元。"
    )
    assert told(text, "subject metric value", published="2012-03-05", kind="md") == [
        "中国乘用车市场 sales 221000 vehicle",
        "大众汽车 sales 48000 vehicle",
        "奔驰 sales 21000 vehicle",
        "宝马 sales 19000 vehicle",
        "奥迪 sales 18000 vehicle",
        "中国汽车市场 price 186000 CNY",
    ]


def test_the_name_of_a_row_ends_before_the_year_of_a_column() -> None:
    text = "| 车型 | 2016年销量(辆) | 同比 |\n| --- | --- | --- |\n| 哈弗H6 | 580000 | 55% |\n| 朗逸 | 478000 | 26% |\n"
    assert told(text, "subject metric value period product", published="2017-01-20", kind="md") == [
        "哈弗 sales 580000 vehicle 2016 哈弗H6",
        "哈弗 yoy 55 percent 2016 哈弗H6",
        "上汽大众 sales 478000 vehicle 2016 朗逸",
        "上汽大众 yoy 26 percent 2016 朗逸",
    ]


def test_a_number_parted_from_its_unit_by_the_end_of_a_line_is_one() -> None:
    text = (
        "2021 年 8 月,中国乘用车批发销量 155.2\n万辆,同比下降 11.7%,环比增长 3.0%。1-8 月累\n计批发 1311.9 万辆。\n\n"
        "自主品牌市占率提升至 45.4%,较去年同期上升\n7.6 个百分点,新能源前三名依次为比亚迪\n(6.0 万辆)、特斯拉中国(4.4 万辆)、上汽\n乘用车(1.4 万辆)。\n"
    )
    assert told(text, published="2021-09-10") == [
        "中国乘用车市场 sales 1552000 vehicle 2021-08",
        "中国乘用车市场 yoy -11.7 percent 2021-08",
        "中国乘用车市场 mom 3 percent 2021-08",
        "中国乘用车市场 sales 13119000 vehicle 2021-01/2021-08",
        "自主品牌 market_share 45.4 percent 2021-08",
        "自主品牌 yoy 7.6 pp 2021-08",
        "比亚迪 sales 60000 vehicle 2021-08",
        "特斯拉中国 sales 44000 vehicle 2021-08",
        "上汽乘用车 sales 14000 vehicle 2021-08",
    ]


@pytest.mark.parametrize(
    "text", ["东风日产郑州店一个月能卖150辆。", "这家店一个月平均卖5辆。", "一个月只卖20辆。"]
)
def test_what_is_sold_in_a_month_is_told_by_the_month(text: str) -> None:
    assert told(text, "per", published=DAY) == ["month"]


def test_the_time_of_one_piece_of_news_is_not_that_of_a_digest() -> None:
    text = "# 车市周报|小米Q4营收破千亿\n\n小鹏G6上市7分钟大定破5000台。\n\n蔚来签约。\n"
    orders = [c for c in told(text, "metric period", published=DAY, kind="md") if c.startswith("orders")]
    assert orders == ["orders -"]


def test_headlines_of_other_articles_tell_nothing() -> None:
    page = "<p>零跑12月交付4.2万辆。</p><div>相关推荐：<a>11月哈弗H6销量跌至3.1万</a> <a>8.98万起 新逸动上市</a></div>"
    assert told(page, published=DAY, kind="html") == ["零跑汽车 deliveries 42000 vehicle 2024-12"]
