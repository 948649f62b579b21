"""What brokers, papers of Hong Kong and broadcasts tell: stocks that move, plans, markets, roads, papers of towns."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a stock that moves, in the words of Hong Kong": {
        "吉利汽車瀉11%。": [
            "吉利汽车 growth -11 percent - actual",
        ],
        "比亞迪股份股價飆逾7%。": [
            "比亚迪 growth above 7 percent - actual",
        ],
        "蔚來股價彈4%，報45元。": [
            "蔚来 growth 4 percent - actual",
            "蔚来 price 45 CNY 2026-01-15 actual",
        ],
        "廣汽集團反彈3%。": [
            "广汽集团 growth 3 percent - actual",
        ],
        "理想汽車插9%。": [
            "理想汽车 growth -9 percent - actual",
        ],
        "智駕價格戰累小鵬瀉12%。": [
            "小鹏汽车 growth -12 percent - actual",
        ],
        "將於下周公布業績的理想汽車先升後回，跌逾3%。": [
            "理想汽车 growth above -3 percent - actual",
        ],
        "即將公布業績的吉利汽車跌逾4%。": [
            "吉利汽车 growth above -4 percent - actual",
        ],
        "比亞迪將於下周三發布新車，升逾3%。": [
            "比亚迪 founded 2026-01-21 date 2026-01-21 plan",
            "比亚迪 growth above 3 percent 2026-01-15 actual",
        ],
        "比亚迪将于10月投产新厂，产能升30%。": [
            "比亚迪 founded 2026-10 date 2026-10 plan",
            "比亚迪 growth 30 percent 2026-10 forecast",
        ],
    },
    "a change told as an amount or a rate": {
        "恒指跌150點或0.7%，報20100點。": [
            "恒生指数 growth -150 count 2026-01-15 actual",
            "恒生指数 growth -0.7 percent - actual",
            "恒生指数 count 20100 count 2026-01-15 actual",
        ],
        "科技指數升80點或逾1.5%。": [
            "科技指数 growth 80 count 2026-01-15 actual",
            "科技指数 growth above 1.5 percent - actual",
        ],
        "集团上半年收入按年增加1.3亿元或8.6%。": [
            "未指明 yoy 130000000 CNY 2025-H1 actual",
            "未指明 yoy 8.6 percent 2025-H1 actual",
        ],
        "公司行政开支减少约3000万港元或逾12%。": [
            "未指明 growth approx -30000000 HKD - actual",
            "未指明 growth above -12 percent - actual",
        ],
        "特斯拉跌8.1美元，或2.3%，报340美元。": [
            "特斯拉 growth -8.1 USD - actual",
            "特斯拉 growth -2.3 percent - actual",
            "特斯拉 price 340 USD 2026-01-15 actual",
        ],
        "美元或突破160日元。": [
            "未指明 price above 160 JPY - forecast",
        ],
    },
    "what a market turns over, and how far back a record reaches": {
        "大市全日成交增至逾2100億元。": [
            "未指明 transaction above 210000000000 CNY - actual",
        ],
        "北水淨流入35億元。": [
            "未指明 cash 3500000000 CNY - actual",
        ],
        "恒指升2%，創三個月最多。": [
            "恒生指数 growth 2 percent - actual",
        ],
        "恒指3個月最強。": [],
        "成交1900億元，為近一個月最少。": [
            "未指明 transaction 190000000000 CNY - actual",
        ],
        "工厂建设用了3个月。": [
            "未指明 duration 3 month - actual",
        ],
    },
    "what is called national is no country": {
        "公司拥有3个国家级企业技术中心、2个国家重点实验室。": [
            "未指明 facilities 3 count - actual",
            "未指明 facilities 2 count - actual",
        ],
        "合肥市新增5个国家级绿色工厂。": [
            "合肥 facilities 5 count - actual",
        ],
        "长安汽车拥有6个国家级创新平台。": [
            "长安汽车 count 6 count - actual",
        ],
        "全市有9个国家级孵化器。": [
            "未指明 count 9 count - actual",
        ],
        "吉利汽车参与制定20个国家标准。": [
            "吉利汽车 count 20 count - actual",
        ],
        "长安汽车产品销往40个国家。": [
            "长安汽车 markets 40 count - actual",
        ],
    },
    "robots that serve a line": {
        "小米工厂有700多个焊接机器人服务产线。": [
            "小米集团 count above 700 count - actual",
        ],
        "比亚迪车间有90条机械臂作业。": [
            "比亚迪 count 90 count - actual",
        ],
        "园区有3个机器人工厂。": [
            "未指明 facilities 3 count - actual",
        ],
        "零跑工厂有5条生产线。": [
            "零跑汽车 facilities 5 count - actual",
        ],
    },
    "the first and the last year of a plan": {
        "“十五五”开局之年，重庆汽车产量达280万辆。": [
            "重庆 production 2800000 vehicle 2026 forecast",
        ],
        "2026年是“十五五”开局之年，吉利汽车销量目标为345万辆。": [
            "吉利汽车 sales 3450000 vehicle 2026 target",
        ],
        "“十四五”收官之年，奇瑞汽车出口130万辆。": [
            "奇瑞汽车 exports 1300000 vehicle 2025 actual",
        ],
        "作为“十四五”的开局之年，长安汽车销量230万辆。": [
            "长安汽车 sales 2300000 vehicle 2021 actual",
        ],
        "“十四五”规划最后一年，广汽集团投资90亿元。": [
            "广汽集团 investment 9000000000 CNY 2025 plan",
        ],
        "“十四五”期间，长城汽车投资300亿元。": [
            "长城汽车 investment 30000000000 CNY 2021/2025 actual",
        ],
    },
    "what is near the level of a whole year is of its own time": {
        "去年前八个月，江铃销量20万辆，已接近前年全年水平；出口7万辆。": [
            "江铃汽车 sales 200000 vehicle 2025-01/2025-08 actual",
            "江铃汽车 exports 70000 vehicle 2025-01/2025-08 actual",
        ],
        "上半年奇瑞出口55万辆，已达到2024年全年的一半；营收1200亿元，同比增长8%。": [
            "奇瑞汽车 exports 550000 vehicle 2025-H1 actual",
            "奇瑞汽车 ratio 50 percent 2025-H1 actual",
            "奇瑞汽车 revenue 120000000000 CNY 2025-H1 actual",
            "奇瑞汽车 yoy 8 percent 2025-H1 actual",
        ],
        "前三季度比亚迪出口70万辆，接近2024年全年总量；收入5600亿元。": [
            "比亚迪 exports 700000 vehicle 2025-01/2025-09 actual",
            "比亚迪 revenue 560000000000 CNY 2025-01/2025-09 actual",
        ],
        "前10个月赛力斯销量40万辆，逼近2024年全年水平，毛利率达28%。": [
            "赛力斯 sales 400000 vehicle 2025-01/2025-10 actual",
            "赛力斯 margin 28 percent 2025-01/2025-10 actual",
        ],
        "去年9月零跑交付6万辆，恢复到2024年底的水平；门店达900家。": [
            "零跑汽车 deliveries 60000 vehicle 2025-09 actual",
            "零跑汽车 outlets 900 count 2025-09 actual",
        ],
        "2024年零跑交付29万辆，同比增长100%。": [
            "零跑汽车 deliveries 290000 vehicle 2024 actual",
            "零跑汽车 yoy 100 percent 2024 actual",
        ],
    },
    "one car a minute": {
        "一汽红旗工厂实现1分钟造1辆车。": [
            "红旗 takt 1 minute - actual",
        ],
        "小鹏工厂每90秒下线1辆新车。": [
            "小鹏汽车 takt 90 second - actual",
        ],
        "这里每3分钟生产1台电机。": [
            "未指明 takt 3 minute - actual",
        ],
        "埃安智能工厂57秒就能造出一台车。": [
            "广汽埃安 takt 57 second - actual",
        ],
        "平均每72秒组装1台发动机。": [
            "未指明 takt 72 second - actual",
        ],
        "3分钟卖出1辆车。": [
            "中国汽车市场 duration 3 minute - actual",
            "中国汽车市场 sales 1 vehicle - actual",
        ],
    },
    "the whole size of a market": {
        "去年中国车载芯片市场总体规模为900亿元。": [
            "中国汽车市场 output_value 90000000000 CNY 2025 actual",
        ],
        "2025年充电桩市场总规模超2000亿元。": [
            "未指明 output_value above 200000000000 CNY 2025 actual",
        ],
        "上半年智能座舱市场整体规模达到60亿元，同比增长19%。": [
            "未指明 output_value 6000000000 CNY 2025-H1 actual",
            "未指明 yoy 19 percent 2025-H1 actual",
        ],
        "去年二手车行业交易规模突破1.3万亿元。": [
            "二手车行业 output_value above 1300000000000 CNY 2025 actual",
        ],
        "去年激光雷达赛道规模达80亿元。": [
            "未指明 output_value 8000000000 CNY 2025 actual",
        ],
        "去年小鹏采购规模为300亿元。": [
            "小鹏汽车 cost 30000000000 CNY 2025 actual",
        ],
    },
    "what a plan is called": {
        "工信部等八部门印发汽车芯片三年发展计划。": [],
        "广东出台新型储能产业五年发展规划。": [],
        "长安汽车公布五年发展计划，目标销量500万辆。": [
            "长安汽车 sales 5000000 vehicle - target",
        ],
        "丰田公布三年投资计划，投入200亿美元。": [
            "丰田汽车 investment 20000000000 USD - plan",
        ],
        "重庆发布3年提升方案，产值达到5000亿元。": [
            "重庆 output_value 500000000000 CNY - actual",
        ],
        "项目建设历时三年。": [
            "未指明 duration 3 year - actual",
        ],
    },
    "classes of cars by their price": {
        "吉利把高阶智驾带到15万以内。": [
            "吉利汽车 price at_most 150000 CNY - actual",
        ],
        "10万以下的汽车用户人群更大。": [
            "中国汽车市场 price below 100000 CNY - actual",
        ],
        "零跑主攻10万到20万级市场。": [
            "零跑汽车 price range 100000 200000 CNY - actual",
        ],
        "长安将智驾下放到12万以下。": [
            "长安汽车 price below 120000 CNY - actual",
        ],
        "小鹏汽车月销4万以上。": [
            "小鹏汽车 sales above 40000 vehicle - actual",
        ],
    },
    "a goal of the whole year and results that are not out": {
        "零跑汽车全年100万辆的目标不变。": [
            "零跑汽车 sales 1000000 vehicle 2026 target",
        ],
        "小米汽车全年交付55万辆的目标有望提前完成。": [
            "小米汽车 deliveries 550000 vehicle 2026 target",
        ],
        "该行料蔚来第四季毛利率将升至18%。": [
            "蔚来 margin 18 percent 2025-Q4 forecast",
        ],
        "自3月开始，比亚迪将推出5款新车。": [
            "比亚迪 models 5 count 2026-03 plan",
        ],
        "公司完成全年30万辆目标的102%。": [
            "未指明 sales 300000 vehicle 2025 target",
            "未指明 ratio 102 percent 2025 actual",
        ],
    },
    "what a notice or a broker expects": {
        "长城汽车日前发布业绩预增公告，去年净利润120亿元至140亿元。": [
            "长城汽车 profit range 12000000000 14000000000 CNY 2025 forecast",
        ],
        "根据高盛的预测，比亚迪去年销量达到470万辆。": [
            "比亚迪 sales 4700000 vehicle 2025 forecast",
        ],
        "上汽集团中报预喜，去年上半年净利润70亿元到75亿元。": [
            "上汽集团 profit range 7000000000 7500000000 CNY 2025-H1 forecast",
        ],
        "按照财报，宁德时代去年产能利用率为76%。": [
            "宁德时代 ratio 76 percent 2025 actual",
        ],
    },
    "a paper of a town, told of the town": {
        "特斯拉带来鲇鱼效应。《苏州市促进智能网联汽车发展方案》出台，提出到2027年，培育项目100项以上。": [
            "苏州 count above 100 count 2027 target",
        ],
        "深蓝汽车发布新车。日前，《重庆市智能网联汽车行动计划》发布，明确到2027年产值达到5000亿元。": [
            "重庆 output_value 500000000000 CNY 2027 target",
        ],
        "小鹏汽车扩产。《广州市汽车产业发展规划》印发，提出到2028年产量达到400万辆。": [
            "广州 production 4000000 vehicle 2028 target",
        ],
        "蔚来投产。《合肥市换电设施管理办法》实施，明确到2027年换电站达到500座。": [
            "合肥 outlets 500 count 2027 plan",
        ],
        "零跑汽车扩产。《金华市支持汽车产业若干措施》公布，提出到2027年产值达到900亿元。": [
            "金华 output_value 90000000000 CNY 2027 target",
        ],
        "比亚迪在深圳发布新车，销量达5万辆。": [
            "比亚迪 sales 50000 vehicle - actual",
        ],
    },
    "what is told of now behind years gone by": {
        "2014年成立时蔚来只有30名员工，十年过去，员工已超3万人。": [
            "蔚来 founded 2014 date 2014 actual",
            "蔚来 headcount 30 person 2014 actual",
            "蔚来 duration 10 year - actual",
            "蔚来 headcount above 30000 person 2026-01-15 actual",
        ],
        "蔚来2014年成立，十年后的今天，换电站已达3000座。": [
            "蔚来 founded 2014 date 2014 actual",
            "蔚来 outlets 3000 count 2026-01-15 actual",
        ],
        "2023年价格战打响，而就在昨天，比亚迪公布12月销量42万辆。": [
            "比亚迪 sales 420000 vehicle 2025-12 actual",
        ],
        "在过去一年，小鹏交付30万辆。": [
            "小鹏汽车 deliveries 300000 vehicle 2025 actual",
        ],
    },
    "how much is on how many cars": {
        "地平线征程芯片已应用在800万辆汽车上。": [
            "地平线 installations 8000000 vehicle - actual",
        ],
        "华为鸿蒙座舱已装在60万辆车上。": [
            "华为 installations 600000 vehicle - actual",
        ],
        "高通芯片用在了3亿辆车上。": [
            "高通 installations 300000000 vehicle - actual",
        ],
        "华为智驾系统部署在90万辆车上。": [
            "华为 installations 900000 vehicle - actual",
        ],
        "奇瑞汽车去年卖出90万辆，新车上市后更多。": [
            "奇瑞汽车 sales 900000 vehicle 2025 actual",
        ],
    },
    "cars on the roads are not sold": {
        "国庆期间高速公路日均车流量为6000万辆。": [
            "中国汽车市场 count 60000000 vehicle - actual",
        ],
        "五一假期，新能源汽车出行量达900万辆次。": [
            "中国新能源汽车市场 count 9000000 vehicle - actual",
        ],
        "元旦当天全国高速公路流量预计3900万辆。": [
            "中国 count 39000000 vehicle 2026-01-15 forecast",
        ],
        "大桥通车量突破80万辆。": [
            "中国汽车市场 count above 800000 vehicle - actual",
        ],
        "宁波口岸7月汽车出口量达5万辆。": [
            "宁波口岸 exports 50000 vehicle 2025-07 actual",
        ],
    },
    "shares that are sold, what is gained, and what is not sold": {
        "吉利控股出售沃尔沃汽车股份，套现20亿元。": [
            "吉利控股集团 transaction 2000000000 CNY - actual",
        ],
        "吉利控股出售极氪股份，公司将录得亏损约300万港元。": [
            "吉利控股集团 profit approx -3000000 HKD - forecast",
        ],
        "小米集团出售蔚来股份100万股，套现2亿港元。集团预期出售事项录得收益约3000万港元。": [
            "小米集团 count 1000000 count - actual",
            "小米集团 transaction 200000000 HKD - actual",
            "小米集团 profit approx 30000000 HKD - forecast",
        ],
        "知行汽车控股股东自愿承诺12个月不出售股份，涉近29%股份。": [
            "知行汽车 duration 12 month - target",
            "知行汽车 stake nearly 29 percent - actual",
        ],
        "根据承诺函，知行汽车股东宋阳持有1200万股，占总股本5.2%。": [
            "宋阳 stake 12000000 count - actual",
            "宋阳 stake 5.2 percent - actual",
        ],
        "上汽集团出售50万辆汽车。": [
            "上汽集团 sales 500000 vehicle - actual",
        ],
    },
    "the peak of what follows": {
        "2018年达到2800万辆的高点后，中国汽车产量持续下滑。": [
            "中国汽车市场 production 28000000 vehicle 2018 actual",
        ],
        "2016年达到45万辆的顶峰后，江淮汽车出口一路走低。": [
            "江淮汽车 exports 450000 vehicle 2016 actual",
        ],
        "2022年达到3.2万辆的高峰之后，蔚来交付量回落。": [
            "蔚来 deliveries 32000 vehicle 2022 actual",
        ],
        "2017年攀上95万辆的历史高位后，长安福特产量不断下降。": [
            "长安福特 production 950000 vehicle 2017 actual",
        ],
        "2017年长安福特卖出83万辆后，开始下滑。": [
            "长安福特 sales 830000 vehicle 2017 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
