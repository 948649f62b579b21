"""Features on companies and markets: lists of two times, offers of shares, prices of stocks, votes, targets missed."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "two stretches of time and what each brought": {
        "财报显示，广汽集团2024年上半年和2025年同期净利润分别为15.2亿元和8.1亿元。": [
            "广汽集团 profit 1520000000 CNY 2024-H1 actual",
            "广汽集团 profit 810000000 CNY 2025-H1 actual",
        ],
        "地平线2024年全年和2025年上半年的收入分别为23.8亿元和15.7亿元。": [
            "地平线 revenue 2380000000 CNY 2024 actual",
            "地平线 revenue 1570000000 CNY 2025-H1 actual",
        ],
        "零跑汽車2025年一季度及去年同期的毛利率分別為14.9%和-1.4%。": [
            "零跑汽车 margin 14.9 percent 2025-Q1 actual",
            "零跑汽车 margin -1.4 percent 2024-Q1 actual",
        ],
        "截至2025年6月30日止六个月及2024年同期，禾赛科技的收入分别为12.3亿元及8.2亿元。": [
            "禾赛科技 revenue 1230000000 CNY 2025-H1 actual",
            "禾赛科技 revenue 820000000 CNY 2024-H1 actual",
        ],
        "2025年上半年，比亚迪和吉利分别售出214万辆和141万辆，去年同期分别为161万辆和96万辆。": [
            "比亚迪 sales 2140000 vehicle 2025-H1 actual",
            "吉利汽车 sales 1410000 vehicle 2025-H1 actual",
            "比亚迪 sales 1610000 vehicle 2024-H1 actual",
            "吉利汽车 sales 960000 vehicle 2024-H1 actual",
        ],
        "比亚迪2025年营收为8000亿元，净利润较2024年和2023年分别增长3%和12%。": [
            "比亚迪 revenue 800000000000 CNY 2025 actual",
            "比亚迪 yoy 3 percent 2025 actual",
            "比亚迪 yoy 12 percent 2025 actual",
        ],
        "12月销量3.1万辆，较上月和去年同期分别增长5%和21%。": [
            "未指明 sales 31000 vehicle 2025-12 actual",
            "未指明 mom 5 percent 2025-12 actual",
            "未指明 yoy 21 percent 2025-12 actual",
        ],
    },
    "a list whose last number alone has the unit": {
        "欧洲项目投资50亿欧元。广汽集团前年和去年的亏损分别为3.4亿和1.1亿元。": [
            "未指明 investment 5000000000 EUR - actual",
            "广汽集团 profit -340000000 CNY 2024 actual",
            "广汽集团 profit -110000000 CNY 2025 actual",
        ],
        "蔚来营收为300亿日元，净利润和现金流分别为2.3亿与3.1亿日元。": [
            "蔚来 revenue 30000000000 JPY - actual",
            "蔚来 profit 230000000 JPY - actual",
            "蔚来 cash 310000000 JPY - actual",
        ],
        "去年，比亚迪、吉利分别有427万、217万辆交付量。": [
            "比亚迪 deliveries 4270000 vehicle 2025 actual",
            "吉利汽车 deliveries 2170000 vehicle 2025 actual",
        ],
        "小马智行项目投资20亿欧元，两季的研发费用分别为5.6亿、6.2亿美元。": [
            "小马智行 investment 2000000000 EUR - actual",
            "小马智行 rd_spend 560000000 USD - actual",
            "小马智行 rd_spend 620000000 USD - actual",
        ],
        "零跑成立于2015，300辆新车昨日发往欧洲。": ["零跑汽车 exports 300 vehicle 2026-01-14 actual"],
    },
    "whoever publishes its figures is no name": {
        "其日前公布的财报显示，赛力斯去年营收为300亿元。": ["赛力斯 revenue 30000000000 CNY 2025 actual"],
        "宁德时代其日前公布的年报显示，去年净利润为600亿元。": [
            "宁德时代 profit 60000000000 CNY 2025 actual"
        ],
        "其近日发布的年报显示，赛力斯去年净利润为60亿元。": ["赛力斯 profit 6000000000 CNY 2025 actual"],
        "理想汽车其最新公布的财报显示，三季度营收302亿元。": [
            "理想汽车 revenue 30200000000 CNY 2025-Q3 actual"
        ],
        "据其日前公告，长城汽车拟投资30亿元建厂。": ["长城汽车 investment 3000000000 CNY - plan"],
        "宁川汽车日前公布的财报显示，去年营收为30亿元。": ["宁川汽车 revenue 3000000000 CNY 2025 actual"],
    },
    "years that have gone by since": {
        "2018年，宁德时代登陆创业板。七年过去，它的市值超万亿元。": [
            "宁德时代 founded 2018 date 2018 actual",
            "宁德时代 duration 7 year 2026-01-15 actual",
            "宁德时代 market_cap above 1000000000000 CNY 2026-01-15 actual",
        ],
        "2015年，蔚来成立。十年过去，公司有员工3万人。": [
            "蔚来 founded 2015 date 2015 actual",
            "蔚来 duration 10 year 2026-01-15 actual",
            "蔚来 headcount 30000 person 2026-01-15 actual",
        ],
        "2020年，小鹏汽车在纽交所上市。五年过去了，公司门店达到690家。": [
            "小鹏汽车 founded 2020 date 2020 actual",
            "小鹏汽车 duration 5 year 2026-01-15 actual",
            "小鹏汽车 outlets 690 count 2026-01-15 actual",
        ],
        "2021年，小米宣布造车。四年过去，小米汽车已拥有门店300家。": [
            "小米集团 duration 4 year 2026-01-15 actual",
            "小米汽车 outlets 300 count 2026-01-15 actual",
        ],
        "2016年，地平线成立。十年时间过去，地平线的门店达40家。": [
            "地平线 founded 2016 date 2016 actual",
            "地平线 duration 10 year 2026-01-15 actual",
            "地平线 outlets 40 count 2026-01-15 actual",
        ],
        "2023年零跑汽车交付14.4万辆，门店500家。": [
            "零跑汽车 deliveries 144000 vehicle 2023 actual",
            "零跑汽车 outlets 500 count 2023 actual",
        ],
    },
    "a record that was set stays what it was, whatever is supposed": {
        "若成功落地，宁德时代的上市将是自2021年初快手融资62亿美元以来香港最大的IPO。宁德时代拟募资50亿美元。": [
            "快手 funding 6200000000 USD 2021 actual",
            "宁德时代 funding 5000000000 USD - plan",
        ],
        "如果顺利上市，这将成为2022年地平线募资18亿港元以来港股最大规模的IPO。": [
            "地平线 funding 1800000000 HKD 2022 actual"
        ],
        "若交易达成，这将是继2019年PSA以380亿欧元收购FCA之后最大的汽车并购案。": [
            "标致雪铁龙 transaction 38000000000 EUR 2019 actual"
        ],
        "一旦获批，这将成为去年地平线募资54亿港元之后最大的芯片上市案。": [
            "地平线 funding 5400000000 HKD 2025 actual"
        ],
        "倘若成行，将是去年吉利投资70亿元建厂以来当地最大的项目。": [
            "吉利汽车 investment 7000000000 CNY 2025 actual"
        ],
        "如果今年销量达到50万辆，将创自2020年以来最好成绩。": [
            "未指明 sales 500000 vehicle 2026 hypothetical"
        ],
    },
    "the extremes of a price on the market": {
        "小鹏汽车盘中最高见92.5港元，最低见85.1港元。": [
            "小鹏汽车 price 92.5 HKD 2026-01-15 actual",
            "小鹏汽车 price 85.1 HKD 2026-01-15 actual",
        ],
        "比亚迪股份高开低走，最高触及102.3港元，最低触及98港元。": [
            "比亚迪 price 102.3 HKD - actual",
            "比亚迪 price 98 HKD - actual",
        ],
        "蔚来股价盘中最低见32.1港元，跌幅6%。": [
            "蔚来 price 32.1 HKD 2026-01-15 actual",
            "蔚来 growth -6 percent 2026-01-15 actual",
        ],
        "零跑汽车股价最高见价72港元。": ["零跑汽车 price 72 HKD - actual"],
        "理想汽车股价一度最低触及64港元。": ["理想汽车 price 64 HKD - actual"],
        "理想汽车优惠最高达2万元。": ["理想汽车 fee at_most 20000 CNY - actual"],
    },
    "listed firms are not listed then": {
        "2025年上半年，A股上市车企共实现净利润350亿元。": [
            "A股上市车企 profit 35000000000 CNY 2025-H1 actual"
        ],
        "去年上市药企的利润合计300亿元。": ["未指明 profit 30000000000 CNY 2025 actual"],
        "2024年15家上市车企研发投入合计超过2000亿元。": [
            "中国汽车市场 count 15 count 2024 actual",
            "中国汽车市场 rd_spend above 200000000000 CNY 2024 actual",
        ],
        "2023年上市车企的营收合计3.2万亿元。": ["中国汽车市场 revenue 3200000000000 CNY 2023 actual"],
        "2025年上市整车企业的毛利率为15%。": ["中国汽车市场 margin 15 percent 2025 actual"],
        "零跑汽车2022年上市。": ["零跑汽车 founded 2022 date 2022 actual"],
    },
    "a quarter that is called by its last month": {
        "苹果的销售额在12月季度下降2%，至1180亿美元。": [
            "苹果公司 yoy -2 percent 2025-Q4 actual",
            "苹果公司 revenue 118000000000 USD 2025-Q4 actual",
        ],
        "特斯拉2025年9月当季交付49.7万辆。": ["特斯拉 deliveries 497000 vehicle 2025-Q3 actual"],
        "理想汽车2025年三月季度交付9.3万辆。": ["理想汽车 deliveries 93000 vehicle 2025-Q1 actual"],
        "塔塔汽车9月财季营收1.04万亿卢比。": ["塔塔汽车 revenue 1040000000000 INR 2025-Q3 actual"],
        "通用汽车2025年6月季度净利润为19亿美元。": ["通用汽车 profit 1900000000 USD 2025-Q2 actual"],
        "特斯拉三季度交付49.7万辆，9月交付20万辆。": [
            "特斯拉 deliveries 497000 vehicle 2025-Q3 actual",
            "特斯拉 deliveries 200000 vehicle 2025-09 actual",
        ],
    },
    "one of two years": {
        "该机器人公司的新车将于2026或2027年量产。": [
            "中国汽车市场 founded range 2026 2027 date 2026/2027 plan"
        ],
        "极氪新车将于 2027 或 2028 年上市。": ["极氪 founded range 2027 2028 date 2027/2028 plan"],
        "丰田固态电池将于2027或者2028年量产。": ["丰田汽车 founded range 2027 2028 date 2027/2028 plan"],
        "广汽飞行汽车预计于2026或2027年投产。": ["广汽集团 founded range 2026 2027 date 2026/2027 forecast"],
        "小鹏的新工厂将于2026或2027年投产。": ["小鹏汽车 founded range 2026 2027 date 2026/2027 plan"],
        "小鹏汽车2026年将推出两款新车。": ["小鹏汽车 models 2 count 2026 plan"],
    },
    "stocks that a list tells of, known or not": {
        "上涨股当中，台积电涨0.38%，理想汽车涨1.31%。下跌股当中，海图控股跌1.60%，满帮跌4.22%，极氪跌5.44%。": [
            "台积电 growth 0.38 percent 2026-01-15 actual",
            "理想汽车 growth 1.31 percent 2026-01-15 actual",
            "海图控股 growth -1.6 percent 2026-01-15 actual",
            "满帮集团 growth -4.22 percent 2026-01-15 actual",
            "极氪 growth -5.44 percent 2026-01-15 actual",
        ],
        "个股方面，国轩高科跌3%，海图控股涨2%。": [
            "国轩高科 growth -3 percent 2026-01-15 actual",
            "海图控股 growth 2 percent 2026-01-15 actual",
        ],
        "下跌股中，小鹏汽车跌6.8%，WTP控股跌0.12%，理想汽车跌4.9%。": [
            "小鹏汽车 growth -6.8 percent 2026-01-15 actual",
            "WTP控股 growth -0.12 percent 2026-01-15 actual",
            "理想汽车 growth -4.9 percent 2026-01-15 actual",
        ],
        "下跌股中，名创优品跌4.7%，380数科跌5%，极氪跌5.4%。": [
            "名创优品 growth -4.7 percent 2026-01-15 actual",
            "380数科 growth -5 percent - actual",
            "极氪 growth -5.4 percent 2026-01-15 actual",
        ],
        "下跌股中，理想汽车跌4.9%，远图控股跌0.5%、蔚来跌6.7%。": [
            "理想汽车 growth -4.9 percent 2026-01-15 actual",
            "远图控股 growth -0.5 percent 2026-01-15 actual",
            "蔚来 growth -6.7 percent 2026-01-15 actual",
        ],
        "国轩高科股价跌3%，员工持股比例为2%。": [
            "国轩高科 growth -3 percent 2026-01-15 actual",
            "员工 stake 2 percent - actual",
        ],
    },
    "shares offered are a part of all shares": {
        "赛力斯发行的H股将控制在总股本的15%以内，同时授予最高15%的超额配售权。": [
            "赛力斯 stake at_most 15 percent - plan",
            "赛力斯 stake at_most 15 percent - actual",
        ],
        "奇瑞汽车发售的股份为发行后总股本8%。": ["奇瑞汽车 stake 8 percent - actual"],
        "均胜电子新股占总股本的10%，另有15%的超额配股权。": [
            "均胜电子 stake 10 percent - actual",
            "均胜电子 stake 15 percent - actual",
        ],
        "地平线授予承销商10%的绿鞋。": ["地平线 stake 10 percent - actual"],
        "宁德时代储能业务占营收的15%。": ["宁德时代 ratio 15 percent - actual"],
    },
    "votes that were cast": {
        "该更名议案获得赛力斯99.97%的股东赞成票得以通过。": ["赛力斯 ratio 99.97 percent - actual"],
        "特斯拉薪酬方案获75%的同意票。": ["特斯拉 ratio 75 percent - actual"],
        "力帆科技的议案获98.5%的赞成票、0.3%的反对票。": [
            "力帆科技 ratio 98.5 percent - actual",
            "力帆科技 ratio 0.3 percent - actual",
        ],
        "大众汽车股东会上，98%的反对票来自小股东。": ["大众汽车 ratio 98 percent - actual"],
        "特斯拉投资议案获得35%的支持票。": ["特斯拉 ratio 35 percent - actual"],
        "吉利以20%的股权成为第二大股东。": [
            "吉利汽车 stake 20 percent - actual",
            "吉利汽车 rank 2 count - actual",
        ],
    },
    "what analysts aim at, and multiples of earnings": {
        "大摩重申对小鹏汽车的“增持”评级和120港元的目标价。": ["小鹏汽车 price 120 HKD - forecast"],
        "高盛给予蔚来“中性”评级及45港元目标价。": ["蔚来 price 45 HKD - forecast"],
        "中金维持零跑汽车“买入”评级和80港元的目标价，对应25倍2026年市盈率。": [
            "零跑汽车 price 80 HKD - forecast",
            "零跑汽车 ratio 25 times 2026 actual",
        ],
        "宁德时代现价相当于18倍的预测市盈率。": ["宁德时代 ratio 18 times - forecast"],
        "零跑汽车去年销量增长到3倍。": ["零跑汽车 growth 3 times 2025 actual"],
    },
    "a price of what is brought out, and a price paid": {
        "小米汽车开始推出售价高达61.5万元的新车。": ["小米汽车 price 615000 CNY - actual"],
        "仰望推出售价超过百万元的U8。": ["仰望 price above 1000000 CNY - actual"],
        "比亚迪推出售价仅6.98万元的海鸥。": ["比亚迪 price 69800 CNY - actual"],
        "马斯克以974亿美元的价格，收购OpenAI的运营资产。": ["特斯拉 transaction 97400000000 USD - actual"],
        "大众汽车提出以7亿美元的价格，收购Rivian的软件业务。": [
            "大众汽车 transaction 700000000 USD - actual"
        ],
        "长城汽车以3.2亿元出售旧厂。": ["长城汽车 transaction 320000000 CNY - actual"],
    },
    "what is held in reserve": {
        "小鹏汽车拥有475亿元的现金储备。": ["小鹏汽车 cash 47500000000 CNY - actual"],
        "蔚来手握320亿元资金储备。": ["蔚来 cash 32000000000 CNY 2026-01-15 actual"],
        "赛力斯账上有85亿元资金储备。": ["赛力斯 cash 8500000000 CNY - actual"],
        "比亚迪坐拥15亿美元外汇储备。": ["比亚迪 cash 1500000000 USD - actual"],
        "零跑汽车持有价值3亿元的设备。": ["零跑汽车 cost 300000000 CNY - actual"],
    },
    "people and things that a bare number counts": {
        "何小鹏粉丝高达390万，全年涨粉超过250万。": [
            "小鹏汽车 count 3900000 person - actual",
            "小鹏汽车 count above 2500000 person 2025 actual",
        ],
        "置换补贴申请人数突破2000万，报名人数达到12万。": [
            "未指明 count above 20000000 person - actual",
            "未指明 count 120000 person - actual",
        ],
        "比亚迪APP下载量超过5000万。": ["比亚迪 count above 50000000 count - actual"],
        "全国充电桩数量突破900万，换电站数量已超过0.4万。": [
            "中国充电桩市场 outlets above 9000000 count - actual",
            "中国换电站市场 outlets above 4000 count - actual",
        ],
        "该模型的衍生模型总数已达9万。": ["未指明 count 90000 count - actual"],
        "小鹏汽车的车辆数量突破80万，去年销量突破40万。": [
            "小鹏汽车 count above 800000 vehicle - actual",
            "小鹏汽车 sales above 400000 vehicle 2025 actual",
        ],
    },
    "cars that use a place are not sold": {
        "北京项目建造5个车站，供70辆无人驾驶汽车行驶。": [
            "北京 count 5 count - actual",
            "北京 count 70 vehicle - actual",
        ],
        "合肥停车楼可供300辆汽车停放。": ["合肥 count 300 vehicle - actual"],
        "这批充电桩可同时供60辆车充电。": ["中国汽车市场 count 60 vehicle - actual"],
        "蔚来换电站可供400辆车换电。": ["蔚来 count 400 vehicle - actual"],
        "新码头供800辆汽车同时停泊。": ["中国汽车市场 count 800 vehicle - actual"],
        "一汽供应500辆汽车。": ["一汽集团 sales 500 vehicle - actual"],
    },
    "how far a target was missed or passed": {
        "零跑汽车去年交付60万辆，比年初目标高出20%。": [
            "零跑汽车 deliveries 600000 vehicle 2025 actual",
            "零跑汽车 growth 20 percent 2025 actual",
        ],
        "宁德时代去年的装车量达246GWh，比松下的目标还高出23%。": [
            "宁德时代 installations 246 GWh 2025 actual",
            "宁德时代 growth 23 percent 2025 actual",
        ],
        "小鹏汽车去年交付43万辆，超出年度目标15%。": [
            "小鹏汽车 deliveries 430000 vehicle 2025 actual",
            "小鹏汽车 ratio 15 percent 2025 actual",
        ],
        "蔚来去年交付32.6万辆，比全年目标低26%。": [
            "蔚来 deliveries 326000 vehicle 2025 actual",
            "蔚来 growth 26 percent 2025 actual",
        ],
        "理想汽车去年销量比目标少了37%。": ["理想汽车 growth -37 percent 2025 actual"],
        "零跑汽车今年的销量目标为100万辆。": ["零跑汽车 sales 1000000 vehicle 2026 target"],
    },
    "how far a stock moved over a stretch of time": {
        "从2025年1月至6月，小鹏汽车股价上涨55%。": ["小鹏汽车 growth 55 percent 2025-H1 actual"],
        "2024年3月至2025年3月，零跑汽车股价累计涨幅达180%。": [
            "零跑汽车 growth 180 percent 2024-03/2025-03 actual"
        ],
        "2025年上半年，蔚来股价下跌20%。": ["蔚来 growth -20 percent 2025-H1 actual"],
        "2025年，比亚迪股价上涨12%。": ["比亚迪 growth 12 percent 2025 actual"],
        "零跑汽车三季度营收194亿元，股价大涨9%。": [
            "零跑汽车 revenue 19400000000 CNY 2025-Q3 actual",
            "零跑汽车 growth 9 percent 2026-01-15 actual",
        ],
    },
    "a change from years ago is none on the year": {
        "比亚迪2025年销量达460万辆，较2020年增长了9倍。": [
            "比亚迪 sales 4600000 vehicle 2025 actual",
            "比亚迪 growth 9 times 2025 actual",
        ],
        "长城汽车2025年营收2200亿元，较2019年增长128%。": [
            "长城汽车 revenue 220000000000 CNY 2025 actual",
            "长城汽车 growth 128 percent 2025 actual",
        ],
        "奇瑞去年出口130万辆，比2021年增长近4倍。": [
            "奇瑞汽车 exports 1300000 vehicle 2025 actual",
            "奇瑞汽车 growth nearly 4 times 2025 actual",
        ],
        "上汽集团2025年三季度销量110万辆，较2019年三季度下降20%。": [
            "上汽集团 sales 1100000 vehicle 2025-Q3 actual",
            "上汽集团 growth -20 percent 2025-Q3 actual",
        ],
        "吉利2025年销量302万辆，较2024年增长39%。": [
            "吉利汽车 sales 3020000 vehicle 2025 actual",
            "吉利汽车 yoy 39 percent 2025 actual",
        ],
    },
    "those that somebody comes behind": {
        "去年零跑汽车销量依然排在比亚迪、吉利之后位居第三位。": ["零跑汽车 rank 3 count 2025 actual"],
        "零跑销量60万辆，仅次于比亚迪的460万辆和吉利的302万辆。": [
            "零跑汽车 sales 600000 vehicle - actual",
            "比亚迪 sales 4600000 vehicle - actual",
            "吉利汽车 sales 3020000 vehicle - actual",
        ],
        "宁德时代市占率38%，高于比亚迪的17%和中创新航的5%。": [
            "宁德时代 market_share 38 percent - actual",
            "比亚迪 market_share 17 percent - actual",
            "中创新航 market_share 5 percent - actual",
        ],
        "宁德时代排在首位，比亚迪的装机量为200GWh。": [
            "宁德时代 rank 1 count - actual",
            "比亚迪 installations 200 GWh - actual",
        ],
    },
    "a point that is a place": {
        "这条隧道让人们从一个点到另一个点，只需3分钟。": ["未指明 duration 3 minute - actual"],
        "两个点之间的距离为3公里。": ["未指明 spec 3 km - actual"],
        "零跑汽车毛利率提升了一个点。": ["零跑汽车 growth 1 pp - actual"],
        "同一个点上停着5辆车。": ["中国汽车市场 count 5 vehicle - actual"],
        "无人车从一个点到下一个点需要5分钟。": ["中国汽车市场 duration 5 minute - actual"],
        "理想汽车市占率下降两个点。": ["理想汽车 growth -2 pp - actual"],
    },
    "a listing that is only the one before": {
        "这是继2021年发布首款车后，小米汽车的又一次尝试。公司门店有300家。": [
            "小米汽车 outlets 300 count - actual"
        ],
        "这是继2022年上市之后，零跑汽车再次融资。公司募资30亿元。": [
            "零跑汽车 funding 3000000000 CNY - actual"
        ],
        "蔚来在继2020年设厂后扩建。工厂有员工2000人。": ["蔚来 headcount 2000 person - actual"],
        "继2023年投产后，零跑又建新厂。公司有员工3万人。": ["零跑汽车 headcount 30000 person - actual"],
        "宁德时代2018年在深交所上市。公司募资54亿元。": [
            "宁德时代 founded 2018 date 2018 actual",
            "宁德时代 funding 5400000000 CNY 2018 actual",
        ],
    },
    "whoever holds shares, named behind them": {
        "持有小米24.2%股份的雷军身价上涨。": ["雷军 stake 24.2 percent - actual"],
        "持有蔚来6.9%股份的腾讯表示支持。": ["腾讯 stake 6.9 percent - actual"],
        "持有小鹏汽车18.9%股权的何小鹏增持股份。": ["何小鹏 stake 18.9 percent - actual"],
        "目前，持有极氪62.8%股份的吉利汽车拟将其私有化。": ["吉利汽车 stake 62.8 percent 2026-01-15 actual"],
        "直接持有理想汽车20.1%的股权的李想不会减持。": ["李想 stake 20.1 percent - actual"],
        "阿里持有小鹏10%的股份。": ["阿里巴巴 stake 10 percent - actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
