"""Works and their days, new firms and who owns them, the firms of a list, papers of Taiwan, digests."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a day alone is one of the month of the text": {
        "蔚来与国轩高科12日在合肥正式签约。": [
            "蔚来 founded 2026-01-12 date 2026-01-12 actual",
        ],
        "奇瑞汽车墨西哥工厂9日于克雷塔罗开工。": [
            "奇瑞汽车 founded 2026-01-09 date 2026-01-09 actual",
        ],
        "日前，零跑汽车武义新厂区扩建。13日，零跑汽车金华新厂区也正式落成。": [
            "零跑汽车 founded 2026-01-13 date 2026-01-13 actual",
        ],
        "長城汽車8日在泰國羅勇府舉行新廠落成典禮。": [
            "长城汽车 founded 2026-01-08 date 2026-01-08 actual",
        ],
        "广汽埃安印尼工厂6日落成。": [
            "广汽埃安 founded 2026-01-06 date 2026-01-06 actual",
        ],
        "指数10日在5日均线上方运行，连续5日在涨。": [],
    },
    "a ceremony is held on its day, whatever stands between": {
        "1月6日上午，在宜宾市三江新区，四川中晟新能源科技有限公司隆重举行了8GWh电芯生产线项目的开工仪式。": [
            "四川中晟新能源科技有限公司 founded 2026-01-06 date 2026-01-06 actual",
            "四川中晟新能源科技有限公司 capacity 8 GWh - actual",
        ],
        "1月8日，在武汉经开区，岚图汽车举行了二期扩建工程的奠基仪式。": [
            "岚图汽车 founded 2026-01-08 date 2026-01-08 actual",
        ],
        "江淮汽车与华为于1月10日在合肥共同举办尊界超级工厂的竣工典礼。": [
            "江淮汽车 founded 2026-01-10 date 2026-01-10 actual",
        ],
        "1月5日，采埃孚宣布，其位于沈阳的底盘工厂开张。": [
            "采埃孚 founded 2026-01-05 date 2026-01-05 actual",
        ],
        "2025年12月18日，法雷奧在常熟舉行了新研發中心的揭牌儀式。": [
            "法雷奥 founded 2025-12-18 date 2025-12-18 actual",
        ],
        "1月9日，零跑汽车举行了媒体沟通会，现场气氛热烈。": [],
    },
    "when a maker came, and what it began to make": {
        "大众汽车1984年就进入中国。": [
            "大众汽车 founded 1984 date 1984 actual",
        ],
        "早在1995年，法雷奥就来到中国，如今员工达1.8万人。": [
            "法雷奥 founded 1995 date 1995 actual",
            "法雷奥 headcount 18000 person 2026-01-15 actual",
        ],
        "比亚迪匈牙利工厂此前主要生产客车，并于2025年开始负责乘用车的总装及整车装配。": [
            "比亚迪 founded 2025 date 2025 actual",
        ],
        "铃木自1982年以一款微型车开始大规模生产以来，在印度累计生产3000万辆。": [
            "铃木 founded 1982 date 1982 actual",
            "铃木 cumulative 30000000 vehicle ../2026-01 actual",
        ],
        "丰田1998年开始在天津组装轿车。": [
            "丰田汽车 founded 1998 date 1998 actual",
        ],
        "现代汽车印度工厂2025年开始组装电动车。": [
            "现代汽车 founded 2025 date 2025 actual",
        ],
        "由于关税，部分车企2025年暂停进入中国市场的计划。": [],
    },
    "a timeline that a paragraph strings together": {
        "发展历程 1984 江铃汽车成立 1991 江铃汽车推出首款轿车 1998 江铃汽车宁波工厂投产 2006 江铃汽车累计生产100万辆 2015 江铃汽车在上交所挂牌上市": [
            "江铃汽车 founded 1984 date 1984 actual",
            "江铃汽车 founded 1991 date 1991 actual",
            "江铃汽车 founded 1998 date 1998 actual",
            "江铃汽车 production 1000000 vehicle 2006 actual",
            "江铃汽车 founded 2015 date 2015 actual",
        ],
        "大事记 2015 零跑汽车成立 2019 零跑S01上市 2020 零跑T03上市 2022 零跑汽车在港交所挂牌上市": [
            "零跑汽车 founded 2015 date 2015 actual",
            "零跑汽车 founded 2019 date 2019 actual",
            "零跑汽车 founded 2020 date 2020 actual",
            "零跑汽车 founded 2022 date 2022 actual",
        ],
        "時間軸 1966 鈴木成立 1971 鈴木推出首款輕型車 1982 鈴木進入印度 1991 鈴木在匈牙利開始生產汽車": [
            "铃木 founded 1966 date 1966 actual",
            "铃木 founded 1971 date 1971 actual",
            "铃木 founded 1982 date 1982 actual",
            "铃木 founded 1991 date 1991 actual",
        ],
        "里程碑 1953 一汽奠基 1956 一汽投产 1958 一汽推出首款轿车 1991 一汽大众成立": [
            "一汽集团 founded 1953 date 1953 actual",
            "一汽集团 founded 1956 date 1956 actual",
            "一汽集团 founded 1958 date 1958 actual",
            "一汽大众 founded 1991 date 1991 actual",
        ],
        "品牌年表 2003 比亚迪汽车成立 2008 比亚迪推出首款插混车型 2013 比亚迪惠州工厂投产 2021 比亚迪第100万辆新能源车下线": [
            "比亚迪 founded 2003 date 2003 actual",
            "比亚迪 founded 2008 date 2008 actual",
            "比亚迪 founded 2013 date 2013 actual",
            "比亚迪 milestone 1000000 vehicle 2021 actual",
        ],
        "手机有2019版、2020版、2021版、2022版，销量从2019万台升至2022万台。": [
            "未指明 sales 20190000 vehicle - actual",
            "未指明 sales 20220000 vehicle - actual",
        ],
    },
    "who has which part of a firm that was just founded": {
        "博世与亚普汽车部件有限公司出资2亿元成立芜湖亚博汽车部件有限公司。其中，博世占45%，亚普占55%。": [
            "博世 investment 200000000 CNY - actual",
            "博世 stake 45 percent - actual",
            "亚普 stake 55 percent - actual",
        ],
        "双方将共同投资3亿元组建合资公司，零跑汽车占60%，麦格纳占40%。": [
            "零跑汽车 investment 300000000 CNY - plan",
            "零跑汽车 stake 60 percent - actual",
            "麦格纳 stake 40 percent - actual",
        ],
        "赛力斯与宁德时代成立重庆新公司。赛力斯占股51%，宁德时代占股49%。": [
            "赛力斯 stake 51 percent - actual",
            "宁德时代 stake 49 percent - actual",
        ],
        "裕隆與鴻海合資設廠組建新公司。其中，鴻海占51%，裕隆占49%。": [
            "鸿海 stake 51 percent - actual",
            "裕隆汽车 stake 49 percent - actual",
        ],
        "新公司由三方设立，吉利持股50%，百度持股30%，李书福持股20%。": [
            "吉利汽车 stake 50 percent - actual",
            "百度 stake 30 percent - actual",
            "李书福 stake 20 percent - actual",
        ],
        "新能源车销量中，纯电占60%，插混占40%。": [
            "中国新能源汽车市场 ratio 60 percent - actual",
            "中国新能源汽车市场 ratio 40 percent - actual",
        ],
        "中国动力电池市场上，宁德时代占45%，比亚迪占30%。": [
            "宁德时代 ratio 45 percent - actual",
            "比亚迪 ratio 30 percent - actual",
        ],
    },
    "what works are to make in a year, by their design or for whom": {
        "零跑汽车采购了25万套座椅。": [
            "零跑汽车 count 250000 count - actual",
        ],
        "麦格纳在芜湖建厂。新工厂设计年生产座椅30万套。": [
            "麦格纳 capacity 300000 count - actual",
        ],
        "佳通轮胎桦林工厂二期工程设计年生产轮胎300万条。": [
            "佳通轮胎 capacity 3000000 count - actual",
        ],
        "江淮汽车项目建成后，设计年组装皮卡5万辆。": [
            "江淮汽车 capacity 50000 vehicle - plan",
        ],
        "麦格纳在芜湖建厂。投产后每年可为奇瑞供应20万套车桥。": [
            "麦格纳 capacity 200000 count - plan",
        ],
        "延鋒在武漢建廠，最終將形成每年為東風提供25萬套儀表板的生產規模。": [
            "延锋 capacity 250000 count - plan",
        ],
        "佛吉亚新基地具备每年向一汽配套18万套排气系统的能力。": [
            "佛吉亚 capacity 180000 count - actual",
        ],
        "去年，麦格纳为奇瑞供应20万套车桥。": [
            "麦格纳 count 200000 count 2025 actual",
        ],
    },
    "things of a list behind one 年产": {
        "中联重科项目预计年产3000台拖拉机、600台收割机和200台打捆机。": [
            "中联重科 capacity 3000 vehicle - forecast",
            "中联重科 capacity 600 count - forecast",
            "中联重科 capacity 200 count - forecast",
        ],
        "汇川技术新基地年产4万台电机、800套控制器及500台减速器。": [
            "汇川技术 capacity 40000 count - actual",
            "汇川技术 capacity 800 count - actual",
            "汇川技术 capacity 500 count - actual",
        ],
        "法雷奥工厂年产20万套车灯、6万套雷达和900套测试台架。": [
            "法雷奥 capacity 200000 count - actual",
            "法雷奥 capacity 60000 count - actual",
            "法雷奥 capacity 900 count - actual",
        ],
        "该项目年產5萬隻電池包、900台充電機與300套換電設備。": [
            "未指明 capacity 50000 count - actual",
            "未指明 capacity 900 count - actual",
            "未指明 capacity 300 count - actual",
        ],
        "法雷奥工厂年产20万套车灯，安装了600台机器人。": [
            "法雷奥 capacity 200000 count - actual",
            "法雷奥 count 600 count - actual",
        ],
    },
    "the firms of a list that is counted, by their short names, each with its number": {
        "包括宁晟摩托、宗申动力、欣洋车业等多家企业参展。欣洋去年出口12万辆，宁晟去年出口9万辆。欣洋与宁晟今年都要建厂。": [
            "欣洋车业 exports 120000 vehicle 2025 actual",
            "宁晟摩托 exports 90000 vehicle 2025 actual",
        ],
        "客车业者如中通客车、瑞隆巴士、华骋动能等数家公司竞标。瑞隆交付30辆、华骋25辆及中通20辆。瑞隆、华骋都在扩产。": [
            "瑞隆巴士 deliveries 30 vehicle - actual",
            "华骋动能 deliveries 25 vehicle - actual",
            "中通客车 deliveries 20 vehicle - actual",
        ],
        "电动客车市场火热，包括中通客车、海立绿能、创跃动能及申泰车辆等多家大厂都忙于扩产。今年截至1月10日，海立交付163辆、创跃146辆及申泰133辆。海立、创跃的订单都多于申泰。": [
            "海立绿能 deliveries 163 vehicle ../2026-01-10 actual",
            "创跃动能 deliveries 146 vehicle ../2026-01-10 actual",
            "申泰车辆 deliveries 133 vehicle ../2026-01-10 actual",
        ],
        "电池行业里，正力新能、欣达动能、蓝威创能等数家企业宣布扩产。欣达规划年产能20GWh，蓝威规划年产能8GWh。欣达、蓝威都已上市。": [
            "欣达动能 capacity 20 GWh - plan",
            "蓝威创能 capacity 8 GWh - plan",
        ],
        "電動巴士需求升溫，包括格上車業、成運汽車、宏佳動能等多家業者搶單。成運12月交車60輛，宏佳12月交車45輛。宏佳還有兩座新廠。": [
            "成运汽车 deliveries 60 vehicle 2025-12 actual",
            "宏佳动能 deliveries 45 vehicle 2025-12 actual",
            "宏佳动能 facilities 2 count - actual",
        ],
        "蔚来、乐舱网络、小鹏等多家公司出席，12月小鹏交付3.7万辆。": [
            "小鹏汽车 deliveries 37000 vehicle 2025-12 actual",
        ],
    },
    "the plant of whoever speaks of it": {
        "申泰汽车董事长何立指出，该厂最大年产能600辆，目前先以年产60辆为目标。": [
            "申泰汽车 capacity 600 vehicle - actual",
            "申泰汽车 capacity 60 vehicle 2026-01-15 target",
        ],
        "零跑汽车高级副总裁曹力表示，该厂日产可达500台。": [
            "零跑汽车 capacity 500 vehicle - capability",
        ],
        "成運汽車透露，旗下屏東廠年產能750輛，計劃新增的后里廠，佔地面積約20萬平方米。": [
            "成运汽车 capacity 750 vehicle - actual",
            "成运汽车 area approx 200000 m2 - plan",
        ],
        "比亚迪称，新建的合肥二厂占地2000亩，旗下西安厂员工3万人。": [
            "比亚迪 area 2000 mu - actual",
            "比亚迪 headcount 30000 person - actual",
        ],
        "裕隆總經理表示，該廠年產能12萬輛。": [
            "裕隆汽车 capacity 120000 vehicle - actual",
        ],
        "零跑汽车与该厂家签约，该厂家去年营收3亿元。": [
            "零跑汽车 revenue 300000000 CNY 2025 actual",
        ],
    },
    "a paper of Taiwan means its own money": {
        "鴻海斥資15億元，於嘉義馬稠後園區興建電動巴士新廠，產能規劃600輛。": [
            "鸿海 investment 1500000000 TWD - actual",
            "鸿海 capacity 600 vehicle - plan",
        ],
        "搶攻臺灣電動巴士商機，國內車廠忙擴產。格上斥資25億元興建新廠，預計明年量產。": [
            "台湾 investment 2500000000 TWD - plan",
            "台湾 founded 2027 date 2027 forecast",
        ],
        "成運汽車擬投資20億元，在屏東擴建新廠，規畫國內產能2,000輛。": [
            "成运汽车 investment 2000000000 TWD - plan",
            "成运汽车 capacity 2000 vehicle - plan",
        ],
        "裕隆砸12億元，於苗栗三義擴建電動車產線，國內銷售可望升溫。": [
            "裕隆汽车 investment 1200000000 TWD - actual",
        ],
        "中華車將在新竹楊梅投資8億元，擴充電動商用車的產能規模。": [
            "中华车 investment 800000000 TWD - plan",
        ],
        "臺灣與中國大陸兩岸車市動向：比亞迪投資30億元，在深圳擴建新廠。": [
            "比亚迪 investment 3000000000 CNY - actual",
        ],
        "比亚迪投资30亿元，在深圳扩建新厂，与台湾供应商合作。": [
            "比亚迪 investment 3000000000 CNY - actual",
        ],
    },
    "miles keep their unit": {
        "福特F-150 Lightning续航为320英里。": [
            "福特汽车 range 320 mi - actual",
        ],
        "Aptera的太阳能车续航可达1000英里（约1609公里）。": [
            "Aptera range 1000 mi - capability",
            "Aptera range approx 1609 km - capability",
        ],
        "这款特斯拉最大续航里程为340英里（约547公里）。": [
            "特斯拉 range 340 mi - actual",
            "特斯拉 range approx 547 km - actual",
        ],
        "Lucid Air的續航達到512英里。": [
            "Lucid Air range 512 mi - actual",
        ],
        "Waymo累计行驶超过2000万英里（约3219万公里）。": [
            "Waymo cumulative above 20000000 mi ../2026-01 actual",
            "Waymo cumulative approx 32190000 km ../2026-01 actual",
        ],
        "比亚迪与英里汽车合作，续航620公里。": [
            "比亚迪 range 620 km - actual",
        ],
    },
    "a saying between quotation marks makes nothing": {
        "220辆“中国制造”的宇通客车1月6日出口卡塔尔。": [
            "宇通客车 exports 220 vehicle 2026-01-06 actual",
        ],
        "首批80台“中国智造”的比亚迪皮卡昨日出口墨西哥。": [
            "比亚迪 exports 80 vehicle 2026-01-14 actual",
        ],
        "300台“中国制造”的宇通客车今日出口智利。": [
            "宇通客车 exports 300 vehicle 2026-01-15 actual",
        ],
        "1月9日，520辆“中国智造”的奇瑞汽车从芜湖启程出口巴西。": [
            "奇瑞汽车 exports 520 vehicle 2026-01-09 actual",
        ],
        "120台“中國製造”的安凱客車昨日出口沙特。": [
            "安凯客车 exports 120 vehicle 2026-01-14 actual",
        ],
        "零跑汽车在中国制造了30万辆。": [
            "零跑汽车 production 300000 vehicle - actual",
        ],
    },
    "a firm is founded, whoever its founders are": {
        "智己汽车成立于2020年，由上汽集团、张江高科、阿里巴巴共同出资组建。": [
            "智己汽车 founded 2020 date 2020 actual",
        ],
        "岚图汽车创立于2018年，由东风汽车与多家国资联合组建。": [
            "岚图汽车 founded 2018 date 2018 actual",
        ],
        "廣汽本田成立於1998年，由廣汽集團與本田汽車合資組建。": [
            "广汽本田 founded 1998 date 1998 actual",
        ],
        "长安福特成立于2001年，由长安汽车和福特汽车设立。": [
            "长安福特 founded 2001 date 2001 actual",
        ],
        "江铃汽车创立于1998年。28年来，江铃汽车累计生产汽车600万辆，出口80万辆。": [
            "江铃汽车 founded 1998 date 1998 actual",
            "江铃汽车 cumulative 6000000 vehicle ../2026-01 actual",
            "江铃汽车 exports 800000 vehicle - actual",
        ],
        "零跑汽车成立于2015年。去年交付59万辆，出口6万辆。": [
            "零跑汽车 founded 2015 date 2015 actual",
            "零跑汽车 deliveries 590000 vehicle 2025 actual",
            "零跑汽车 exports 60000 vehicle 2025 actual",
        ],
    },
    "a sum of which several have a part is of none of them": {
        "金龙汽车公布业绩。截至去年底，深圳全市累计挂牌的电动出租车共2.1万辆，其中比亚迪1.6万辆、北汽新能源2100辆。": [
            "深圳 cumulative 21000 vehicle ../2025-12 actual",
            "比亚迪 registrations 16000 vehicle ../2025-12 actual",
            "北汽新能源 registrations 2100 vehicle ../2025-12 actual",
        ],
        "协会数据显示，去年上牌的电动重卡合计8.2万辆，其中，三一重卡1.3万辆、徐工汽车1.2万辆及中国重汽9800辆。": [
            "中国电动重卡市场 registrations 82000 vehicle 2025 actual",
            "三一重卡 registrations 13000 vehicle 2025 actual",
            "徐工汽车 registrations 12000 vehicle 2025 actual",
            "中国重汽 registrations 9800 vehicle 2025 actual",
        ],
        "據統計，去年臺灣掛牌的電動車共7.1萬輛，其中，特斯拉2.2萬輛、裕隆汽車1.4萬輛。": [
            "台湾 registrations 71000 vehicle 2025 actual",
            "特斯拉 registrations 22000 vehicle 2025 actual",
            "裕隆汽车 registrations 14000 vehicle 2025 actual",
        ],
        "唐榮汽車去年擴產。據官方統計，截至去年12月底，已掛牌的電動巴士共有1743輛，其中，宇通463輛、比亞迪346輛及金龍汽車133輛，分居前三名。": [
            "中国汽车市场 registrations 1743 vehicle ../2025-12 actual",
            "宇通客车 registrations 463 vehicle ../2025-12 actual",
            "比亚迪 registrations 346 vehicle ../2025-12 actual",
            "金龙汽车 registrations 133 vehicle ../2025-12 actual",
        ],
        "据官方统计，截至去年底，全国已上路的氢能重卡共有1.2万辆，其中，宇通客车4100辆、福田汽车3300辆。": [
            "中国汽车市场 count 12000 vehicle ../2025-12 actual",
            "宇通客车 count 4100 vehicle ../2025-12 actual",
            "福田汽车 count 3300 vehicle ../2025-12 actual",
        ],
        "比亚迪去年销量460万辆，其中海洋网200万辆、王朝网220万辆。": [
            "比亚迪 sales 4600000 vehicle 2025 actual",
            "比亚迪海洋 sales 2000000 vehicle 2025 actual",
            "比亚迪王朝 sales 2200000 vehicle 2025 actual",
        ],
    },
    "works that are called otherwise, and what they add in a year": {
        "本田年产能超过2000万辆，拥有37个生产实体。": [
            "本田汽车 capacity above 20000000 vehicle - actual",
            "本田汽车 facilities 37 count - actual",
        ],
        "本田在全球设有35个生产据点，丰田拥有67个制造实体。": [
            "本田汽车 facilities 35 count - actual",
            "丰田汽车 facilities 67 count - actual",
        ],
        "電裝在亞洲設有48個生產據點。": [
            "电装 facilities 48 count - actual",
        ],
        "现代汽车将建立新生产线，每年增产25万辆，预计2027年投产。": [
            "现代汽车 capacity 250000 vehicle - plan",
            "现代汽车 founded 2027 date 2027 forecast",
        ],
        "该项目规划建筑面积25万平米，可实现5Gwh电芯、5Gwh电池Pack生产能力。": [
            "未指明 area 250000 m2 - plan",
            "未指明 capacity 5 GWh - capability",
            "未指明 capacity 5 GWh - capability",
        ],
        "零跑汽车一季度增产5000辆。": [
            "零跑汽车 sales 5000 vehicle 2026-Q1 actual",
        ],
    },
    "brands and series that a firm has": {
        "郑州日产目前共有启辰、东风两个品牌、八个系列车型。": [
            "郑州日产 brands 2 count 2026-01-15 actual",
            "郑州日产 models 8 count 2026-01-15 actual",
        ],
        "上汽通用拥有别克、雪佛兰、凯迪拉克三个品牌。": [
            "上汽通用 brands 3 count - actual",
        ],
        "福特旗下拥有福特、林肯两个品牌。": [
            "福特汽车 brands 2 count - actual",
        ],
        "長城現有哈弗、魏牌、坦克、歐拉四個品牌、二十餘款車型。": [
            "长城汽车 brands 4 count - actual",
            "长城汽车 models above 20 count - actual",
        ],
        "旗下启辰和东风两个品牌销量下滑。": [],
        "本田和日产两个品牌都在裁员。": [],
    },
    "aims, and what is measured against a plan": {
        "成运汽车目前先以年产60辆为目标。": [
            "成运汽车 capacity 60 vehicle 2026-01-15 target",
        ],
        "零跑汽车以今年交付100万辆为目标。": [
            "零跑汽车 deliveries 1000000 vehicle 2026 target",
        ],
        "格上新廠短期年產能350輛，長期高峰期年產能650輛。": [
            "未指明 capacity 350 vehicle - actual",
            "未指明 capacity 650 vehicle - plan",
        ],
        "中国重汽全年产销量较年度产销计划超出2万辆。": [
            "中国重汽 production above 20000 vehicle 2025 actual",
            "中国重汽 sales above 20000 vehicle 2025 actual",
        ],
        "江淮汽车全年销量比年度生产计划多出1.2万辆。": [
            "江淮汽车 growth 12000 vehicle 2025 actual",
        ],
        "零跑汽车明年计划销售90万辆。": [
            "零跑汽车 sales 900000 vehicle 2027 plan",
        ],
    },
    "pieces of computers are no money": {
        "百度昆仑芯集群用了3万块P800。": [
            "百度 count 30000 count - actual",
        ],
        "特斯拉的算力相当于约30万块英伟达A100。": [
            "特斯拉 count approx 300000 count - actual",
        ],
        "蔚来自建集群用了1400块GPU。": [
            "蔚来 count 1400 count - actual",
        ],
        "小鵬採購了3萬塊顯卡。": [
            "小鹏汽车 count 30000 count - actual",
        ],
        "理想汽车部署了5000块算力卡，特斯拉买了5万块H100。": [
            "理想汽车 count 5000 count - actual",
            "特斯拉 count 50000 count - actual",
        ],
        "零跑C10只要13万块，G318也才18万块。": [
            "零跑汽车 price 130000 CNY - actual",
            "零跑汽车 price 180000 CNY - actual",
        ],
    },
    "the weather in which something holds is no figure of it": {
        "零跑汽车的电池可在45℃气温下快充。": [],
        "比亞迪電動巴士能在40℃氣溫下運營，續航達350公里。": [
            "比亚迪 range 350 km - actual",
        ],
        "中通客车在零下15℃气温里行驶了500公里。": [
            "中通客车 spec 500 km - actual",
        ],
        "新车可在40℃气温下保持舒适。": [],
        "电池在零下20℃的室温环境下充电，电压为800V。": [
            "未指明 spec 800 V - actual",
        ],
        "宇通客车能在45℃气温中运营，续航达400公里。": [
            "宇通客车 range 400 km - actual",
        ],
    },
    "each news of a digest is its own": {
        "每日快讯\n特斯拉下线第900万辆车\n1月8日消息，特斯拉宣布，第900万辆车下线。\n我国建成首个深海基地\n1月8日消息，我国首个深海基地建成，耗资12亿元。\n理想公布销量\n1月9日消息，理想汽车12月交付4.4万辆。": [
            "特斯拉 milestone 9000000 vehicle - actual",
            "特斯拉 milestone 9000000 vehicle 2026-01-08 actual",
            "未指明 investment 1200000000 CNY 2026-01-08 actual",
            "理想汽车 deliveries 44000 vehicle 2025-12 actual",
        ],
        "早報\n台積電宣布擴產\n1月7日消息，台積電宣布投資300億元擴產。\n比亞迪宣布降價\n1月7日消息，比亞迪海豹售價9.98萬元。\n一款遊戲上市\n1月8日消息，該遊戲售價298元。": [
            "台积电 investment 30000000000 CNY 2026-01-07 actual",
            "比亚迪 price 99800 CNY 2026-01-07 actual",
            "未指明 price 298 CNY 2026-01-08 actual",
        ],
        "晚间要闻\n小鹏发布机器人\n据新华社1月9日报道，小鹏汽车发布机器人，售价15万元。\n博世裁员\n1月9日消息，博世将裁员1.3万人。\n世界最大射电望远镜落成\n1月9日讯，该望远镜口径达500米。": [
            "小鹏汽车 price 150000 CNY 2026-01 actual",
            "博世 headcount 13000 person 2026-01-09 plan",
            "未指明 spec 500 m 2026-01-09 actual",
        ],
        "今日要点\n问界销量公布\n1月5日消息，问界12月交付5万辆。\n吉利收购魅族\n1月5日消息，吉利以20亿元收购魅族。\n极氪发布新车\n1月6日消息，极氪9X售价46.59万元起。\n一家书店开业\n1月6日消息，该书店面积达3000平方米。": [
            "问界 deliveries 50000 vehicle 2025-12 actual",
            "吉利汽车 transaction 2000000000 CNY 2026-01-05 actual",
            "极氪 price at_least 465900 CNY 2026-01-06 actual",
            "未指明 area 3000 m2 2026-01-06 actual",
        ],
        "零跑公布业绩\n1月9日消息，零跑12月交付6万辆。公司有员工3万人。\n其中海外交付1.2万辆。": [
            "零跑汽车 deliveries 60000 vehicle 2025-12 actual",
            "零跑汽车 headcount 30000 person 2025-12 actual",
            "零跑汽车 deliveries 12000 vehicle 2025-12 actual",
        ],
        "科技早报\n华为发布新手机\n1月9日消息，华为发布Mate手机，售价6999元起。\n蔚来换电站突破4000座\n1月9日消息，蔚来宣布，换电站达到4000座。\n清华大学研发AI医院\n1月10日消息，一家AI医院开始内测，可服务3000名患者。\n小米新机亮相\n1月10日消息，小米发布新机，售价3999元。": [
            "华为 price at_least 6999 CNY 2026-01-09 actual",
            "蔚来 outlets above 4000 count 2026-01-09 actual",
            "蔚来 outlets 4000 count 2026-01-09 actual",
            "未指明 count 3000 person 2026-01-10 actual",
            "小米集团 price 3999 CNY 2026-01-10 actual",
        ],
    },
    "a class of which one is told": {
        "丰田销量1000万辆，是前五大车企中唯一增长的，市占率达11%。": [
            "丰田汽车 sales 10000000 vehicle - actual",
            "丰田汽车 market_share 11 percent - actual",
        ],
        "本田銷量下滑，是三大車廠裡最弱的，份額降至8%。": [
            "本田汽车 market_share 8 percent - actual",
        ],
        "三星遥遥领先，不过出货量锐减21%，是前五大品牌中唯一下跌的，份额也从70%缩水到56%。": [
            "三星电子 yoy -21 percent - actual",
            "三星电子 market_share 70 percent - actual",
            "三星电子 market_share 56 percent - actual",
        ],
        "零跑汽车交付5万辆，是造车新势力中最多的，同比增长40%。": [
            "零跑汽车 deliveries 50000 vehicle - actual",
            "零跑汽车 yoy 40 percent - actual",
        ],
        "小鹏汽车销量3万辆，是前十大车企里的唯一新势力，市占率升至2%。": [
            "小鹏汽车 sales 30000 vehicle - actual",
            "小鹏汽车 market_share 2 percent - actual",
        ],
        "造车新势力去年销量200万辆。": [
            "造车新势力 sales 2000000 vehicle 2025 actual",
        ],
    },
    "when something happens is not when the next is planned": {
        "蔚来新桥工厂2027年投产；规划年产能30万辆。": [
            "蔚来 founded 2027 date 2027 plan",
            "蔚来 capacity 300000 vehicle - plan",
        ],
        "比亚迪匈牙利工厂明年二季度投产；吉利汽车计划投资30亿元建厂，年产能15万辆。": [
            "比亚迪 founded 2027-Q2 date 2027-Q2 plan",
            "吉利汽车 investment 3000000000 CNY - plan",
            "吉利汽车 capacity 150000 vehicle - plan",
        ],
        "成運汽車最快於2027年第一季量產電巴；此外，裕隆擬投資20億元，規畫年產能2,000輛。": [
            "成运汽车 founded 2027-Q1 date 2027-Q1 plan",
            "裕隆汽车 investment 2000000000 CNY - plan",
            "裕隆汽车 capacity 2000 vehicle - plan",
        ],
        "零跑西班牙工厂今年10月开工；宁德时代拟在当地投资40亿欧元。": [
            "零跑汽车 founded 2026-10 date 2026-10 plan",
            "宁德时代 investment 4000000000 EUR - plan",
        ],
        "蔚来乐道L90将于2026年6月上市；小鹏计划招聘8000人。": [
            "乐道 founded 2026-06 date 2026-06 plan",
            "小鹏汽车 headcount 8000 person - plan",
        ],
        "到2027年，零跑产量达220万辆；产值力争突破3000亿元。": [
            "零跑汽车 production 2200000 vehicle 2027 forecast",
            "零跑汽车 output_value above 300000000000 CNY 2027 target",
        ],
    },
    "what begins to be made is launched, whatever it is": {
        "車王電預定明年1月試產，明年第一季量產電巴等產品。": [
            "车王电 founded 2027-01 date 2027-01 plan",
            "车王电 founded 2027-Q1 date 2027-Q1 plan",
        ],
        "成運汽車預計明年第二季量產電動巴士。": [
            "成运汽车 founded 2027-Q2 date 2027-Q2 forecast",
        ],
        "宇通客车2027年推出氢能客车。": [
            "宇通客车 founded 2027 date 2027 plan",
        ],
        "金龙汽车将于2026年6月发布无人驾驶巴士。": [
            "金龙汽车 founded 2026-06 date 2026-06 plan",
        ],
        "零跑汽车2027年首次应用自研芯片。": [
            "零跑汽车 founded 2027 date 2027 plan",
        ],
        "金龙汽车去年量产客车3万辆。": [
            "金龙汽车 production 30000 vehicle 2025 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    """Each sentence tells its claims and no others."""
    assert told(sentence, TOLD) == claims, family
