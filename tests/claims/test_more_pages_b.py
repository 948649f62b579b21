"""Sales news of markets and makers: whose numbers they are, what a change is held against, places side by side."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "digits that are grouped from the right alone, but no year": {
        "上半年越南汽车产量1042,350辆。": [
            "越南汽车市场 production 1042350 vehicle 2026-H1 actual",
        ],
        "今年前8个月印度出口乘用车1156,240辆,同比增长8%。": [
            "印度汽车市场 exports 1156240 vehicle 2026-01/2026-08 actual",
            "印度汽车市场 yoy 8 percent 2026-01/2026-08 actual",
        ],
        "截至8月底,全国充电桩总数12345,678台。": [
            "中国充电桩市场 count 12345678 count ../2026-08 actual",
        ],
        "8月国内共召回汽车2307,415辆。": [
            "中国汽车市场 count 2307415 vehicle 2026-08 actual",
        ],
        "去年奇瑞销量2806,139辆,其中出口1344,020辆。": [
            "奇瑞汽车 sales 2806139 vehicle 2025 actual",
            "奇瑞汽车 exports 1344020 vehicle 2025 actual",
        ],
        "上半年營收1234,560元。": [
            "未指明 revenue 1234560 CNY 2026-H1 actual",
        ],
        "零跑成立于2015,300辆新车昨日发往欧洲。": [
            "零跑汽车 exports 300 vehicle 2026-09-13 actual",
        ],
        "订单从5000,300辆退订。": [
            "未指明 orders 300 vehicle - actual",
        ],
    },
    "places that are written side by side": {
        "2025年,零跑以59.7万辆居首,理想、小鹏以40.6万辆和42.9万辆分列二三位。": [
            "零跑汽车 sales 597000 vehicle 2025 actual",
            "零跑汽车 rank 1 count 2025 actual",
            "理想汽车 sales 406000 vehicle 2025 actual",
            "小鹏汽车 sales 429000 vehicle 2025 actual",
            "理想汽车 rank 2 count 2025 actual",
            "小鹏汽车 rank 3 count 2025 actual",
        ],
        "蔚來、極氪分居第三四名。": [
            "蔚来 rank 3 count - actual",
            "极氪 rank 4 count - actual",
        ],
        "埃安与深蓝分列国内新势力四、五位。": [
            "广汽埃安 rank 4 count - actual",
            "深蓝汽车 rank 5 count - actual",
        ],
        "奇瑞、长安、吉利分获一二三名。": [
            "奇瑞汽车 rank 1 count - actual",
            "长安汽车 rank 2 count - actual",
            "吉利汽车 rank 3 count - actual",
        ],
        "8月,大众、丰田以22万辆和15万辆的零售量分列四五名。": [
            "大众汽车 sales 220000 vehicle 2026-08 actual",
            "丰田汽车 sales 150000 vehicle 2026-08 actual",
            "大众汽车 rank 4 count 2026-08 actual",
            "丰田汽车 rank 5 count 2026-08 actual",
        ],
        "本田、日产分列第七、第八位。": [
            "本田汽车 rank 7 count - actual",
            "日产汽车 rank 8 count - actual",
        ],
        "两三位车主到场,蔚来交付新车2万辆。": [
            "蔚来 count range 2 3 person - actual",
            "蔚来 deliveries 20000 vehicle - actual",
        ],
    },
    "numbers whose places are told behind them belong to those named before": {
        "零跑、蔚来以5万辆和3万辆的上险量分列二三位。": [
            "零跑汽车 registrations 50000 vehicle - actual",
            "蔚来 registrations 30000 vehicle - actual",
            "零跑汽车 rank 2 count - actual",
            "蔚来 rank 3 count - actual",
        ],
        "极氪和岚图以1.8万辆和1.3万辆分列第四、第五。": [
            "极氪 sales 18000 vehicle - actual",
            "岚图汽车 sales 13000 vehicle - actual",
            "极氪 rank 4 count - actual",
            "岚图汽车 rank 5 count - actual",
        ],
        "小鹏、理想分别以3.8万辆和2.9万辆的交付量居前。": [
            "小鹏汽车 deliveries 38000 vehicle - actual",
            "理想汽车 deliveries 29000 vehicle - actual",
        ],
        "長安、吉利以21萬輛與26萬輛的銷量分列二三名。": [
            "长安汽车 sales 210000 vehicle - actual",
            "吉利汽车 sales 260000 vehicle - actual",
            "长安汽车 rank 2 count - actual",
            "吉利汽车 rank 3 count - actual",
        ],
        "别克、福特以4万辆和2万辆分居第三、四位。": [
            "别克 sales 40000 vehicle - actual",
            "福特汽车 sales 20000 vehicle - actual",
            "别克 rank 3 count - actual",
            "福特汽车 rank 4 count - actual",
        ],
        "零跑在售价10万元和15万元的车型中分列第一。": [
            "零跑汽车 price 100000 CNY - actual",
            "零跑汽车 price 150000 CNY - actual",
            "零跑汽车 rank 1 count - actual",
        ],
    },
    "percentages and multiples in one list": {
        "7月,奇瑞、长安、上汽出口分别增长30%、1.2倍和9%。": [
            "奇瑞汽车 yoy 30 percent 2026-07 actual",
            "长安汽车 yoy 1.2 times 2026-07 actual",
            "上汽集团 yoy 9 percent 2026-07 actual",
        ],
        "零跑、小鹏、蔚来8月交付量分别同比增长88%、1.7倍、55%。": [
            "零跑汽车 yoy 88 percent 2026-08 actual",
            "小鹏汽车 yoy 1.7 times 2026-08 actual",
            "蔚来 yoy 55 percent 2026-08 actual",
        ],
        "上半年,江铃、福田、长城出口量分别为6万辆、8万辆和20万辆,同比分别增长12%、2.4倍和31%。": [
            "江铃汽车 exports 60000 vehicle 2026-H1 actual",
            "福田汽车 exports 80000 vehicle 2026-H1 actual",
            "长城汽车 exports 200000 vehicle 2026-H1 actual",
            "江铃汽车 yoy 12 percent 2026-H1 actual",
            "福田汽车 yoy 2.4 times 2026-H1 actual",
            "长城汽车 yoy 31 percent 2026-H1 actual",
        ],
        "1-8月,泰国、巴西进口量分别增长3.1倍和46%。": [
            "泰国 yoy 3.1 times 2026-01/2026-08 actual",
            "巴西 yoy 46 percent 2026-01/2026-08 actual",
        ],
        "比亞迪、名爵領牌數分別年增1.5倍和22%。": [
            "比亚迪 yoy 1.5 times - actual",
            "MG yoy 22 percent - actual",
        ],
        "净利润同比增长30%,市值是去年的1.2倍。": [
            "未指明 yoy 30 percent - actual",
            "未指明 growth 1.2 times 2026 actual",
        ],
    },
    "what a clause of its own holds changes against, and the sentences behind it": {
        "与6月份相比,7月多数新势力销量走低。零跑下滑3%,蔚来下滑8%。小鹏增长2%。": [
            "零跑汽车 mom -3 percent 2026-07 actual",
            "蔚来 mom -8 percent 2026-07 actual",
            "小鹏汽车 mom 2 percent 2026-07 actual",
        ],
        "与上月相比,8月各品牌销量均有所下滑。其中,哈弗下降11%,奇瑞下降18%。": [
            "哈弗 mom -11 percent 2026-08 actual",
            "奇瑞汽车 mom -18 percent 2026-08 actual",
        ],
        "相比7月,8月车市整体回暖。比亚迪销量增长6%,吉利增长3%。": [
            "比亚迪 mom 6 percent 2026-08 actual",
            "吉利汽车 mom 3 percent 2026-08 actual",
        ],
        "與去年12月相比,1月該品牌銷量下降13%。": [
            "未指明 mom -13 percent 2026-01 actual",
        ],
        "1月,与上年12月相比,零跑交付量下降40%,蔚来下降35%。": [
            "零跑汽车 mom -40 percent 2026-01 actual",
            "蔚来 mom -35 percent 2026-01 actual",
        ],
        "8月,与去年同期相比,各品牌销量均下降。其中,捷途下降7%。": [
            "捷途 yoy -7 percent 2026-08 actual",
        ],
        "8月比7月少卖近一万辆,环比下降9%,不过和上年8月的42,310辆相比,仍增长13%。": [
            "未指明 mom nearly -10000 vehicle 2026-08 actual",
            "未指明 mom -9 percent 2026-08 actual",
            "未指明 sales 42310 vehicle 2025-08 actual",
            "未指明 yoy 13 percent 2026-08 actual",
        ],
        "与6月相比,7月销量走低。零跑同比增长30%。蔚来交付量增长8%。": [
            "零跑汽车 yoy 30 percent 2026-07 actual",
            "蔚来 yoy 8 percent 2026-07 actual",
        ],
    },
    "the same stretch of another year, by its number": {
        "6月零跑整体产量达4.8万辆,为历史新高,比2025年同期增长33.8%。": [
            "零跑汽车 production 48000 vehicle 2026-06 actual",
            "零跑汽车 yoy 33.8 percent 2026-06 actual",
        ],
        "7月泰国市场交投活跃,比2025年同期增长12%。": [
            "未指明 yoy 12 percent 2026-07 actual",
        ],
        "8月进店客流比2025年同期减少12%。": [
            "未指明 yoy -12 percent 2026-08 actual",
        ],
        "8月訂單創新高,較2025年同期成長9.5%。": [
            "未指明 yoy 9.5 percent 2026-08 actual",
        ],
        "二季度毛利额较2025年同期下降4%。": [
            "未指明 yoy -4 percent 2026-Q2 actual",
        ],
        "8月门店较2019年同期增长20%。": [
            "未指明 growth 20 percent 2026-08 actual",
        ],
    },
    "how far back a record reaches sets no time": {
        "8月零跑交付6万辆,创近三年来最高水平,同比增长20%。": [
            "零跑汽车 deliveries 60000 vehicle 2026-08 actual",
            "零跑汽车 yoy 20 percent 2026-08 actual",
        ],
        "8月中国汽车出口量61万辆,为近10年来最高纪录,同比增长22%。": [
            "中国汽车市场 exports 610000 vehicle 2026-08 actual",
            "中国汽车市场 yoy 22 percent 2026-08 actual",
        ],
        "7月马自达销量4000辆,为近20年来最低,环比下降6%。": [
            "马自达 sales 4000 vehicle 2026-07 actual",
            "马自达 mom -6 percent 2026-07 actual",
        ],
        "8月全台新車領牌數3.1萬輛,為近12年來同期最低,年減5%。": [
            "台湾汽车市场 registrations 31000 vehicle 2026-08 actual",
            "台湾汽车市场 yoy -5 percent 2026-08 actual",
        ],
        "第二季度该公司营收3亿元,创近五年来新低,同比下降9%。": [
            "未指明 revenue 300000000 CNY 2026-Q2 actual",
            "未指明 yoy -9 percent 2026-Q2 actual",
        ],
        "近三年来,零跑累计交付100万辆。": [
            "零跑汽车 deliveries 1000000 vehicle 2023/2026 actual",
        ],
    },
    "months that a list goes through, beside makers' both": {
        "上年年底受刺激,11月、12月汽车产销基数较高,月销量分别为310万辆和330万辆。": [
            "中国汽车市场 sales 3100000 vehicle 2025-11 actual",
            "中国汽车市场 sales 3300000 vehicle 2025-12 actual",
        ],
        "3月和4月客车产销不振,批发量分别为4万辆和3.8万辆。": [
            "中国客车市场 sales 40000 vehicle 2026-03 actual",
            "中国客车市场 sales 38000 vehicle 2026-04 actual",
        ],
        "5月、6月重卡产销走弱,月销量分别为8万辆和9万辆。": [
            "中国重卡市场 sales 80000 vehicle 2026-05 actual",
            "中国重卡市场 sales 90000 vehicle 2026-06 actual",
        ],
        "7月、8月产销两旺,零售量分别为190万辆和201万辆。": [
            "未指明 sales 1900000 vehicle 2026-07 actual",
            "未指明 sales 2010000 vehicle 2026-08 actual",
        ],
        "6月和7月产销回落,销量分别为25万辆和24万辆。": [
            "未指明 sales 250000 vehicle 2026-06 actual",
            "未指明 sales 240000 vehicle 2026-07 actual",
        ],
        "8月汽车产销分别完成281万辆和285万辆。": [
            "中国汽车市场 production 2810000 vehicle 2026-08 actual",
            "中国汽车市场 sales 2850000 vehicle 2026-08 actual",
        ],
    },
    "the months at the end of a year are no length of time": {
        "今年最后两个月,零跑交付13万辆。": [
            "零跑汽车 deliveries 130000 vehicle 2026 actual",
        ],
        "今年后四个月销量有望达到30万辆。": [
            "未指明 sales 300000 vehicle 2026 forecast",
        ],
        "今年后三個月領牌數估計9萬輛。": [
            "未指明 registrations 90000 vehicle 2026 forecast",
        ],
        "全年最后三个月,小鹏计划交付12万辆。": [
            "小鹏汽车 deliveries 120000 vehicle 2026 plan",
        ],
        "年内最后四个月,蔚来要卖出15万辆。": [
            "蔚来 sales 150000 vehicle 2026 target",
        ],
        "两个月后,零跑交付10万辆。": [
            "零跑汽车 deliveries 100000 vehicle - actual",
        ],
    },
    "what is made public of sales is no launch": {
        "7月1日,小鹏汽车发布最新交付情况,6月交付3.4万台。": [
            "小鹏汽车 deliveries 34000 vehicle 2026-06 actual",
        ],
        "8月5日,深蓝汽车发布销量战报,7月销量2.7万辆。": [
            "深蓝汽车 sales 27000 vehicle 2026-07 actual",
        ],
        "9月1日,岚图发布8月销量成绩,8月销量1.3万辆。": [
            "岚图汽车 sales 13000 vehicle 2026-08 actual",
        ],
        "9月2日,北汽发布产销最新情况,8月产量9000辆。": [
            "北汽集团 production 9000 vehicle 2026-08 actual",
        ],
        "8月20日,吉利发布上半年经营情况,营收1500亿元。": [
            "吉利汽车 revenue 150000000000 CNY 2026-H1 actual",
        ],
        "3月5日,零跑发布全新SUV。": [
            "零跑汽车 founded 2026-03-05 date 2026-03-05 actual",
        ],
    },
    "all makers of a class, as their association counts them": {
        "中汽协发布数据,7月汽车企业出口57万辆,同比增长22%。": [
            "中国汽车市场 exports 570000 vehicle 2026-07 actual",
            "中国汽车市场 yoy 22 percent 2026-07 actual",
        ],
        "据中国汽车工业协会统计,8月,汽车整车企业出口61万辆。": [
            "中国汽车市场 exports 610000 vehicle 2026-08 actual",
        ],
        "7月,商用车企业产销31万辆。": [
            "中国商用车市场 production 310000 vehicle 2026-07 actual",
            "中国商用车市场 sales 310000 vehicle 2026-07 actual",
        ],
        "2025年,汽车企业出口640万辆,同比增长9%。": [
            "中国汽车市场 exports 6400000 vehicle 2025 actual",
            "中国汽车市场 yoy 9 percent 2025 actual",
        ],
        "8月,乘用车生产企业销售新车241万辆。": [
            "中国乘用车市场 sales 2410000 vehicle 2026-08 actual",
        ],
        "零跑前7月累计出口4万辆,稳居整车企业第九名。": [
            "零跑汽车 exports 40000 vehicle 2026-01/2026-07 actual",
            "零跑汽车 rank 9 count 2026-01/2026-07 actual",
        ],
    },
    "what goes on behind a semicolon is of the firm behind 其中": {
        "中汽协数据显示,7月,汽车企业出口57万辆。其中,奇瑞汽车7月出口11万辆,同比增长31%;前7月累计出口量67万辆,稳居首位。": [
            "中国汽车市场 exports 570000 vehicle 2026-07 actual",
            "奇瑞汽车 exports 110000 vehicle 2026-07 actual",
            "奇瑞汽车 yoy 31 percent 2026-07 actual",
            "奇瑞汽车 exports 670000 vehicle 2026-01/2026-07 actual",
            "奇瑞汽车 rank 1 count 2026-01/2026-07 actual",
        ],
        "据乘联会统计,8月全国新能源乘用车零售110万辆。其中,零跑8月零售5.7万辆;1-8月累计零售33万辆,位居自主车企第五名。": [
            "中国新能源乘用车市场 sales 1100000 vehicle 2026-08 actual",
            "零跑汽车 sales 57000 vehicle 2026-08 actual",
            "零跑汽车 sales 330000 vehicle 2026-01/2026-08 actual",
            "零跑汽车 rank 5 count 2026-01/2026-08 actual",
        ],
        "8月我国重卡销量9万辆。其中一汽解放售出2万辆,同比增长8%;1-8月累计售出14万辆。": [
            "中国重卡市场 sales 90000 vehicle 2026-08 actual",
            "一汽解放 sales 20000 vehicle 2026-08 actual",
            "一汽解放 yoy 8 percent 2026-08 actual",
            "一汽解放 sales 140000 vehicle 2026-01/2026-08 actual",
        ],
        "8月全国动力电池装车量62GWh。其中,宁德时代装车27GWh;前8月累计装车180GWh。": [
            "中国动力电池市场 installations 62 GWh 2026-08 actual",
            "宁德时代 installations 27 GWh 2026-08 actual",
            "宁德时代 installations 180 GWh 2026-01/2026-08 actual",
        ],
        "7月全国皮卡销售5.1万辆。其中,长城皮卡销售1.6万辆;今年累计销售11万辆。": [
            "中国皮卡市场 sales 51000 vehicle 2026-07 actual",
            "长城皮卡 sales 16000 vehicle 2026-07 actual",
            "长城皮卡 sales 110000 vehicle 2026-01/2026-07 actual",
        ],
        "据乘联会统计,8月全国新能源乘用车零售110万辆。其中,零跑8月零售5.7万辆。1-8月累计零售750万辆。": [
            "中国新能源乘用车市场 sales 1100000 vehicle 2026-08 actual",
            "零跑汽车 sales 57000 vehicle 2026-08 actual",
            "中国新能源乘用车市场 sales 7500000 vehicle 2026-01/2026-08 actual",
        ],
        "据中汽协统计,8月汽车产量280万辆。其中,比亚迪产量37万辆;新能源汽车产量139万辆。": [
            "中国汽车市场 production 2800000 vehicle 2026-08 actual",
            "比亚迪 production 370000 vehicle 2026-08 actual",
            "中国新能源汽车市场 production 1390000 vehicle 2026-08 actual",
        ],
    },
    "two classes of which one number is told": {
        "7月,墨西哥乘用车和轻型车销量为12万辆,同比下降2%。": [
            "墨西哥乘用车和轻型车市场 sales 120000 vehicle 2026-07 actual",
            "墨西哥乘用车和轻型车市场 yoy -2 percent 2026-07 actual",
        ],
        "阿根廷8月轿车和皮卡注册量4.5万辆,同比增长12%。": [
            "阿根廷轿车和皮卡市场 registrations 45000 vehicle 2026-08 actual",
            "阿根廷轿车和皮卡市场 yoy 12 percent 2026-08 actual",
        ],
        "8月,俄罗斯轿车与轻型商用车销量12万辆。": [
            "俄罗斯轿车和轻型商用车市场 sales 120000 vehicle 2026-08 actual",
        ],
        "今年1-8月,中国乘用车和商用车合计出口429万辆。": [
            "中国汽车市场 exports 4290000 vehicle 2026-01/2026-08 actual",
        ],
        "8月德国纯电动车和插电混动车注册量8万辆。": [
            "德国新能源汽车市场 registrations 80000 vehicle 2026-08 actual",
        ],
        "土耳其8月汽车和轻型商用车销量9.5万辆,同比增长8%;其中汽车销量7.6万辆。": [
            "土耳其汽车和轻型商用车市场 sales 95000 vehicle 2026-08 actual",
            "土耳其汽车和轻型商用车市场 yoy 8 percent 2026-08 actual",
            "土耳其汽车市场 sales 76000 vehicle 2026-08 actual",
        ],
        "8月,我国轿车和SUV销量分别为90万辆和120万辆。": [
            "中国轿车市场 sales 900000 vehicle 2026-08 actual",
            "中国SUV市场 sales 1200000 vehicle 2026-08 actual",
        ],
        "8月,我国轿车和SUV均实现增长,SUV销量120万辆。": [
            "中国SUV市场 sales 1200000 vehicle 2026-08 actual",
        ],
    },
    "the whole of a market, whoever was told of before": {
        "丰田7月在泰国销量增长3%,泰国市场所有品牌销量下降5%。": [
            "丰田汽车 yoy 3 percent 2026-07 actual",
            "泰国汽车市场 yoy -5 percent 2026-07 actual",
        ],
        "8月比亚迪在英国售出5000辆,英国各品牌合计注册量为8.5万辆。": [
            "比亚迪 sales 5000 vehicle 2026-08 actual",
            "英国汽车市场 registrations 85000 vehicle 2026-08 actual",
        ],
        "特斯拉在挪威居首,挪威市场全部车企的新车销量同比增长13%。": [
            "挪威汽车市场 yoy 13 percent - actual",
        ],
        "拉达销量下降25%,俄罗斯市场上所有品牌的销量则下降21%。": [
            "拉达 yoy -25 percent - actual",
            "俄罗斯汽车市场 yoy -21 percent - actual",
        ],
        "現代8月在印度售出4萬輛,印度市場所有廠商的銷量增長6%。": [
            "现代汽车 sales 40000 vehicle 2026-08 actual",
            "印度汽车市场 yoy 6 percent 2026-08 actual",
        ],
        "哈弗所有车型的销量下降了8%。": [
            "哈弗 yoy -8 percent - actual",
        ],
    },
    "a class of vehicle with what it is called in brackets, or before 则": {
        "前8个月轿车增幅达到7%左右,而交叉型乘用车(微面)则同比下降12%左右。": [
            "中国轿车市场 growth approx 7 percent 2026-01/2026-08 actual",
            "中国交叉型乘用车市场 yoy approx -12 percent 2026-01/2026-08 actual",
        ],
        "8月乘用车市场,SUV则同比下降3%,MPV也下降2%。": [
            "中国SUV市场 yoy -3 percent 2026-08 actual",
            "中国MPV市场 growth -2 percent 2026-08 actual",
        ],
        "1-8月重卡销量增长35%,轻卡(蓝牌)则同比下降4%。": [
            "中国重卡市场 yoy 35 percent 2026-01/2026-08 actual",
            "中国轻卡市场 yoy -4 percent 2026-01/2026-08 actual",
        ],
        "8月货车销量31万辆,而皮卡则同比增长9%。": [
            "中国货车市场 sales 310000 vehicle 2026-08 actual",
            "中国皮卡市场 yoy 9 percent 2026-08 actual",
        ],
        "8月轎車銷量90萬輛,休旅車以外,MPV則同比下降5%。": [
            "中国轿车市场 sales 900000 vehicle 2026-08 actual",
            "中国MPV市场 yoy -5 percent 2026-08 actual",
        ],
        "零跑8月轿车销量1万辆,SUV则售出4万辆。": [
            "零跑汽车 sales 10000 vehicle 2026-08 actual",
            "零跑汽车 sales 40000 vehicle 2026-08 actual",
        ],
    },
    "the first so many firms without a word for them": {
        "8月中国汽车出口76万辆,前十家合计出口62万辆,占出口总量的81%。": [
            "中国汽车市场 exports 760000 vehicle 2026-08 actual",
            "前十家 exports 620000 vehicle 2026-08 actual",
            "前十家 ratio 81 percent 2026-08 actual",
        ],
        "奇瑞、长安居前,前三家销量占比达52%。": [
            "前三家 ratio 52 percent - actual",
        ],
        "8月动力电池装车62GWh,宁德时代装车27GWh,前五家装车量占比83%。": [
            "中国动力电池市场 installations 62 GWh 2026-08 actual",
            "宁德时代 installations 27 GWh 2026-08 actual",
            "前五家 ratio 83 percent 2026-08 actual",
        ],
        "比亞迪表現亮眼,前五家銷量占總銷量的比重為57%。": [
            "前五家 ratio 57 percent - actual",
        ],
        "上半年重卡市场,解放居首,前六家的合计份额为88%。": [
            "前六家 market_share 88 percent 2026-H1 actual",
        ],
        "比亚迪8月销量37万辆,排名前五。": [
            "比亚迪 sales 370000 vehicle 2026-08 actual",
            "比亚迪 rank at_most 5 count 2026-08 actual",
        ],
    },
    "imported and luxury cars with a month before their plates": {
        "8月全台新車領牌數3.9萬輛，其中進口車8月領牌數為1萬8405輛，年減24.7%，市佔率47.2%。": [
            "台湾汽车市场 registrations 39000 vehicle 2026-08 actual",
            "台湾进口车市场 registrations 18405 vehicle 2026-08 actual",
            "台湾进口车市场 yoy -24.7 percent 2026-08 actual",
            "台湾进口车市场 market_share 47.2 percent 2026-08 actual",
        ],
        "豪華車品牌1~8月累計領牌數達5萬1242輛，年減14%。": [
            "台湾豪华车市场 registrations 51242 vehicle 2026-01/2026-08 actual",
            "台湾豪华车市场 yoy -14 percent 2026-01/2026-08 actual",
        ],
        "8月豪華車品牌領牌數僅6120輛，年減9%。": [
            "台湾豪华车市场 registrations 6120 vehicle 2026-08 actual",
            "台湾豪华车市场 yoy -9 percent 2026-08 actual",
        ],
        "8月台灣車市回溫，國產車7月領牌數2萬輛，進口車7月領牌數1.7萬輛。": [
            "台湾国产车市场 registrations 20000 vehicle 2026-07 actual",
            "台湾进口车市场 registrations 17000 vehicle 2026-07 actual",
        ],
        "8月全台新車領牌數3.1萬輛，豪華進口車前8月領牌數5.2萬輛。": [
            "台湾汽车市场 registrations 31000 vehicle 2026-08 actual",
            "台湾豪华进口车市场 registrations 52000 vehicle 2026-01/2026-08 actual",
        ],
        "和泰車8月領牌數1.1萬輛，年減3%。": [
            "和泰车 registrations 11000 vehicle 2026-08 actual",
            "和泰车 yoy -3 percent 2026-08 actual",
        ],
    },
    "what is put together is no condition": {
        "若把1~8月全台新車累計領牌數一起看，1~8月全台新車領牌數達25萬7116輛，年減8.7%。": [
            "台湾汽车市场 registrations 257116 vehicle 2026-01/2026-08 actual",
            "台湾汽车市场 yoy -8.7 percent 2026-01/2026-08 actual",
        ],
        "若將前7月合併計算，全台新車領牌數22萬輛，年減5%。": [
            "台湾汽车市场 registrations 220000 vehicle 2026-01/2026-07 actual",
            "台湾汽车市场 yoy -5 percent 2026-01/2026-07 actual",
        ],
        "若以前8月累計來看，裕隆領牌數1.2萬輛。": [
            "裕隆汽车 registrations 12000 vehicle 2026-01/2026-08 actual",
        ],
        "如果合并来看,前8个月零跑交付33万辆。": [
            "零跑汽车 deliveries 330000 vehicle 2026-01/2026-08 actual",
        ],
        "若把三月到八月一起計算，中華車領牌數1.9萬輛。": [
            "中华车 registrations 19000 vehicle 2026-03/2026-08 actual",
        ],
        "若銷量達到3萬輛，裕隆將擴產。": [
            "裕隆汽车 sales 30000 vehicle - hypothetical",
        ],
    },
    "a stock code inside a name": {
        "其中和泰（2207）汽車代理的TOYOTA+LEXUS8月領牌數達1萬3393輛，市佔率達41%。": [
            "和泰车 registrations 13393 vehicle 2026-08 actual",
            "和泰车 market_share 41 percent 2026-08 actual",
        ],
        "和泰（2207）汽車8月領牌數達1萬3393輛。": [
            "和泰车 registrations 13393 vehicle 2026-08 actual",
        ],
        "長安（000625）汽車8月銷量22萬輛。": [
            "长安汽车 sales 220000 vehicle 2026-08 actual",
        ],
        "其中裕隆（2201）旗下納智捷8月領牌數達1393輛，年增3%。": [
            "纳智捷 registrations 1393 vehicle 2026-08 actual",
            "纳智捷 yoy 3 percent 2026-08 actual",
        ],
        "吉利(00175)汽车8月销量27万辆,同比增长38%。": [
            "吉利汽车 sales 270000 vehicle 2026-08 actual",
            "吉利汽车 yoy 38 percent 2026-08 actual",
        ],
        "其中,恒远股份(600111)8月营收3亿元。": [
            "恒远股份 revenue 300000000 CNY 2026-08 actual",
        ],
    },
    "a brand beside its owner, and what is added": {
        "丰田及旗下品牌雷克萨斯2025年共售出1053万辆新车,同比增长2%。若加上大发与日野,整体销量达1125万辆,下降3.7%。": [
            "丰田汽车 sales 10530000 vehicle 2025 actual",
            "丰田汽车 yoy 2 percent 2025 actual",
            "丰田汽车 sales 11250000 vehicle 2025 actual",
            "丰田汽车 yoy -3.7 percent 2025 actual",
        ],
        "现代及旗下豪华品牌捷尼赛思8月在美售出8万辆。": [
            "现代汽车 sales 80000 vehicle 2026-08 actual",
        ],
        "大众以及旗下的奥迪、斯柯达8月共交付70万辆。": [
            "大众汽车 deliveries 700000 vehicle 2026-08 actual",
        ],
        "上汽集团8月销量33万辆,如果算上上汽通用五菱,合计为45万辆。": [
            "上汽集团 sales 330000 vehicle 2026-08 actual",
            "上汽集团 sales 450000 vehicle 2026-08 actual",
        ],
        "日產及旗下品牌INFINITI前8月領牌數達8698輛，年減17.7%。": [
            "日产汽车 registrations 8698 vehicle 2026-01/2026-08 actual",
            "日产汽车 yoy -17.7 percent 2026-01/2026-08 actual",
        ],
        "长安和旗下深蓝、阿维塔8月分别售出20万辆、3万辆和1万辆。": [
            "长安汽车 sales 200000 vehicle 2026-08 actual",
            "深蓝汽车 sales 30000 vehicle 2026-08 actual",
            "阿维塔 sales 10000 vehicle 2026-08 actual",
        ],
    },
    "firms of a list that is only told of as a whole are not ranked": {
        "7月,所有排在前10位的中国品牌在俄销量均下滑。": [],
        "8月,其他位列前五的车企销量下降,零跑增长6%。": [
            "零跑汽车 yoy 6 percent 2026-08 actual",
        ],
        "全部进入前二十的车型合计售出62万辆。": [
            "中国汽车市场 sales 620000 vehicle - actual",
        ],
        "各名列前三的電池廠裝車量合計為45GWh。": [
            "前三的电池厂 installations 45 GWh - actual",
        ],
        "其余排名前八的品牌注册量增长4%。": [
            "前八的品牌 yoy 4 percent - actual",
        ],
        "公司是全球排名前三的供应商。": [
            "未指明 rank at_most 3 count - actual",
        ],
    },
    "a change of what is made and sold is one over the year": {
        "8月汽车产销分别增长5%和6%。": [
            "中国汽车市场 yoy 5 percent 2026-08 actual",
            "中国汽车市场 yoy 6 percent 2026-08 actual",
        ],
        "前8个月乘用车产销保持近7%的增幅。": [
            "中国乘用车市场 yoy nearly 7 percent 2026-01/2026-08 actual",
        ],
        "8月客车产销均实现10%以上的增长。": [
            "中国客车市场 yoy above 10 percent 2026-08 actual",
            "中国客车市场 yoy above 10 percent 2026-08 actual",
        ],
        "7月皮卡產銷雙雙下滑9%。": [
            "中国皮卡市场 yoy -9 percent 2026-07 actual",
            "中国皮卡市场 yoy -9 percent 2026-07 actual",
        ],
        "1-8月重卡产销增长32%。": [
            "中国重卡市场 yoy 32 percent 2026-01/2026-08 actual",
        ],
        "8月汽车产销环比增长9%。": [
            "中国汽车市场 mom 9 percent 2026-08 actual",
        ],
    },
    "an office or an association that was founded": {
        "乘联会成立于1994年。": [
            "乘联分会 founded 1994 date 1994 actual",
        ],
        "比亚迪8月销量37万辆。数据来自中汽协,中汽协成立于1987年5月11日。": [
            "比亚迪 sales 370000 vehicle 2026-08 actual",
            "中汽协 founded 1987-05-11 date 1987-05-11 actual",
        ],
        "欧洲汽车制造商协会(ACEA)成立于1991年。": [
            "欧洲汽车制造商协会 founded 1991 date 1991 actual",
        ],
        "中国汽车动力电池产业创新联盟于2016年成立。": [
            "中国汽车动力电池产业创新联盟 founded 2016 date 2016 actual",
        ],
        "日本汽车工业协会成立于1967年4月。": [
            "日本汽车工业协会 founded 1967-04 date 1967-04 actual",
        ],
        "据中汽协数据,奇瑞成立于1997年。": [
            "奇瑞汽车 founded 1997 date 1997 actual",
        ],
    },
}

# headline and text → its claims
HEADED: dict[tuple[str, str], list[str]] = {
    (
        "8月我国汽车出口增长两成",
        "中汽协数据显示,8月汽车企业出口61万辆。\n其中,奇瑞8月出口12万辆。奇瑞前8月累计出口79万辆。\n数据显示,8月,乘用车出口52万辆,环比增长6%;商用车出口9万辆,环比下降2%。\n奇瑞、比亚迪、上汽出口居前。",
    ): [
        "中国汽车市场 yoy 20 percent 2026-08 actual",
        "中国汽车市场 exports 610000 vehicle 2026-08 actual",
        "奇瑞汽车 exports 120000 vehicle 2026-08 actual",
        "奇瑞汽车 exports 790000 vehicle 2026-01/2026-08 actual",
        "中国乘用车市场 exports 520000 vehicle 2026-08 actual",
        "中国乘用车市场 mom 6 percent 2026-08 actual",
        "中国商用车市场 exports 90000 vehicle 2026-08 actual",
        "中国商用车市场 mom -2 percent 2026-08 actual",
    ],
    (
        "8月全国乘用车市场零售回暖",
        "8月零售195万辆。\n比亚迪零售31万辆。比亚迪居首。\n数据显示,8月轿车零售90万辆,SUV零售95万辆。\n吉利、长安销量下滑。",
    ): [
        "中国乘用车市场 sales 1950000 vehicle 2026-08 actual",
        "比亚迪 sales 310000 vehicle 2026-08 actual",
        "中国轿车市场 sales 900000 vehicle 2026-08 actual",
        "中国SUV市场 sales 950000 vehicle 2026-08 actual",
    ],
    (
        "8月俄罗斯汽车市场销量下滑",
        "8月俄罗斯新车销量12万辆。\n拉达售出3万辆。拉达同比下降24%。\n统计显示,轿车和轻型商用车销量11万辆,卡车销量5000辆。\n哈弗、奇瑞销量下降。",
    ): [
        "俄罗斯汽车市场 sales 120000 vehicle 2026-08 actual",
        "拉达 sales 30000 vehicle 2026-08 actual",
        "拉达 yoy -24 percent 2026-08 actual",
        "俄罗斯轿车和轻型商用车市场 sales 110000 vehicle 2026-08 actual",
        "俄罗斯卡车市场 sales 5000 vehicle 2026-08 actual",
    ],
    (
        "8月台灣車市領牌數下滑",
        "8月全台新車領牌數3.1萬輛。\n和泰車領牌數1.1萬輛。和泰車居首。\n統計顯示，進口車領牌數1.5萬輛，年減12%。\n裕隆、中華車領牌數下滑。",
    ): [
        "台湾汽车市场 registrations 31000 vehicle 2026-08 actual",
        "和泰车 registrations 11000 vehicle 2026-08 actual",
        "台湾进口车市场 registrations 15000 vehicle 2026-08 actual",
        "台湾进口车市场 yoy -12 percent 2026-08 actual",
    ],
    (
        "零跑8月出口创新高",
        "8月零跑出口7000辆。\n零跑表示将扩大海外渠道。\n数据显示,8月乘用车出口5000辆,商用车出口2000辆。",
    ): [
        "零跑汽车 exports 7000 vehicle 2026-08 actual",
        "零跑汽车 exports 5000 vehicle 2026-08 actual",
        "零跑汽车 exports 2000 vehicle 2026-08 actual",
    ],
}


@pytest.mark.parametrize(("headed", "claims"), HEADED.items())
def test_a_text_headed_by_a_market_is_about_no_firm(headed: tuple[str, str], claims: list[str]) -> None:
    """What a headline of a market stands over is told of the market, whichever firm is named most."""
    title, text = headed
    assert told(text, TOLD, title=title, published="2026-09-14") == claims


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    """Each sentence tells its claims and no others."""
    assert told(sentence, TOLD, published="2026-09-14") == claims, family
