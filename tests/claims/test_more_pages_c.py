"""Results of several firms, their shares and stakes, works and their workers, and the money and the ratios told with them."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "the money of Taiwan by its short name, before or behind its number": {
        "鴻海斥資12億歐元,相當台幣430億,收購嘉興電驅45%的股份。": [
            "鸿海 investment 1200000000 EUR - actual",
            "鸿海 investment 43000000000 TWD - actual",
            "鸿海 stake 45 percent - actual",
        ],
        "目前該車售價從四點二萬美元(約台幣一百三十二點五萬元)起。": [
            "中国汽车市场 price 42000 USD 2026-01-15 actual",
            "中国汽车市场 price approx 1325000 TWD 2026-01-15 actual",
        ],
        "零跑投資金額達5億美元,折合台幣約160億元。": [
            "零跑汽车 investment 500000000 USD - actual",
            "零跑汽车 investment approx 16000000000 TWD - actual",
        ],
        "和泰車以台幣38億元買下這座工廠。": [
            "和泰车 transaction 3800000000 TWD - actual",
        ],
        "Gogoro這款機車售價2,800美元,約合台幣九萬元。": [
            "Gogoro price 2800 USD - actual",
            "Gogoro price approx 90000 TWD - actual",
        ],
        "零跑C10售价为3.9万欧元(约30.5万元)。": [
            "零跑汽车 price 39000 EUR - actual",
            "零跑汽车 price approx 305000 CNY - actual",
        ],
    },
    "what a share has earned, with or without its unit, in the money of the paper": {
        "裕隆汽車昨日在台北舉行股東會,總經理表示,去年營業收入與銷量雙雙成長,每股盈餘3.7創新高。": [
            "裕隆汽车 profit 3.7 TWD 2025 actual",
        ],
        "和泰車去年汽車銷量與營業收入同創新高,每股盈餘21.4元,稅後淨利117億元。": [
            "和泰车 profit 21.4 TWD 2025 actual",
            "和泰车 profit 11700000000 TWD 2025 actual",
        ],
        "台股今日開高,電動車概念股領漲,中華車去年EPS為9.82。": [
            "中华车 profit 9.82 TWD 2025 actual",
        ],
        "為升電裝去年營業收入與車用電子產品銷量成長,每股純益4.5。": [
            "为升电装 profit 4.5 TWD 2025 actual",
        ],
        "零跑汽车2025年每股收益为1.2元。": [
            "零跑汽车 profit 1.2 CNY 2025 actual",
        ],
        "公司共有3.7的评分。": [],
    },
    "a blank inside a number": {
        "项目一期占地82 .6万平方米,总投资12 .5亿元。": [
            "未指明 area 826000 m2 - actual",
            "未指明 investment 1250000000 CNY - actual",
        ],
        "二期厂房建筑面积36 .4万平方米。": [
            "未指明 area 364000 m2 - actual",
        ],
        "全年产值达108 .25亿元。": [
            "未指明 output_value 10825000000 CNY 2025 actual",
        ],
        "零跑11月交付7 .03万辆。": [
            "零跑汽车 deliveries 70300 vehicle 2025-11 actual",
        ],
        "基金规模为20 .5亿元。": [
            "未指明 investment 2050000000 CNY - actual",
        ],
        "版本号为3 .5。": [],
    },
    "the parts of a whole as a ratio": {
        "预计到2035年,纯电、混动和燃油车的占比将是5:3:2。": [
            "中国汽车市场 ratio 50 percent 2035 forecast",
            "中国汽车市场 ratio 30 percent 2035 forecast",
            "中国汽车市场 ratio 20 percent 2035 forecast",
        ],
        "三个股东的持股比例为5:3:2。": [
            "未指明 stake 50 percent - actual",
            "未指明 stake 30 percent - actual",
            "未指明 stake 20 percent - actual",
        ],
        "目前公司纯电、插混、增程车型的销量比例为6:2:2。": [
            "中国汽车市场 ratio 60 percent 2026-01-15 actual",
            "中国汽车市场 ratio 20 percent 2026-01-15 actual",
            "中国汽车市场 ratio 20 percent 2026-01-15 actual",
        ],
        "去年国内与海外收入的比重为7:3。": [
            "未指明 ratio 70 percent 2025 actual",
            "未指明 ratio 30 percent 2025 actual",
        ],
        "到2030年,三种能源将形成4:4:2的格局。": [
            "未指明 count 3 count 2030 plan",
            "未指明 ratio 40 percent 2030 forecast",
            "未指明 ratio 40 percent 2030 forecast",
            "未指明 ratio 20 percent 2030 forecast",
        ],
        "双方在合资公司的持股比例为40:60。": [
            "未指明 stake 40 percent - actual",
            "未指明 stake 60 percent - actual",
        ],
        "去年乘用车与商用车的比重为7:2。": [],
        "比赛在19:30开始,主队以3:7落败。": [],
    },
    "a part of many, one of each few people": {
        "该厂将削减2900个岗位,相当于每五名员工中就有一人面临失业。": [
            "未指明 headcount 2900 count - plan",
            "未指明 ratio 20 percent - actual",
        ],
        "去年每三位车主就有一位选择零跑。": [
            "零跑汽车 ratio approx 33.33 percent 2025 actual",
        ],
        "每100人中就有30人拥有汽车。": [
            "中国汽车市场 ratio 30 percent - actual",
        ],
        "如今每十人里就有三人开新能源车。": [
            "中国汽车市场 ratio 30 percent 2026-01-15 actual",
        ],
        "每20名工程师中,就有7名从事软件开发。": [
            "未指明 ratio 35 percent - actual",
        ],
        "每四名工人负责一条产线。": [],
    },
    "temperatures, roads and years of the republic count nothing": {
        "在-25°C 低温环境中,该电池仍有88%的放电率。": [
            "未指明 ratio 88 percent - actual",
        ],
        "园区东至江海路,北至312国道,西至204省道。": [],
        "该车在-30℃ 极寒环境中续航320公里。": [
            "中国汽车市场 range 320 km - actual",
        ],
        "新厂紧邻105国道和7县道,占地12万平方米。": [
            "未指明 area 120000 m2 - actual",
        ],
        "裕隆去年營收較109年成長12%,比108年微幅衰退。": [
            "裕隆汽车 yoy 12 percent 2025 actual",
        ],
        "项目覆盖12国,工作温度为-30℃至55℃。": [
            "未指明 markets 12 count - actual",
            "未指明 spec range -30 55 °C - actual",
        ],
    },
    "what a supplier ships is no car": {
        "潍柴动力2018年出货量为95万台,其中在海外出货22万台。": [
            "潍柴动力 sales 950000 count 2018 actual",
            "潍柴动力 sales 220000 count 2018 actual",
        ],
        "康明斯去年出货量为130万台。": [
            "康明斯 sales 1300000 count 2025 actual",
        ],
        "采埃孚2025年在华出货50万台。": [
            "采埃孚 sales 500000 count 2025 actual",
        ],
        "早在1985年就进入中国的博世,2018年出货量为150万台。": [
            "博世 founded 1985 date 1985 actual",
            "博世 sales 1500000 count 2018 actual",
        ],
        "宁德时代去年换电柜出货3000台。": [
            "宁德时代 sales 3000 count 2025 actual",
        ],
        "丰田去年出货130万台。": [
            "丰田汽车 sales 1300000 vehicle 2025 actual",
        ],
    },
    "a count of one in a list, or of what is to come": {
        "明年比亚迪将有一条固态电池产线投入生产。": [
            "比亚迪 facilities 1 count 2027 plan",
        ],
        "零跑新增一座冲压工厂。": [
            "零跑汽车 facilities 1 count - actual",
        ],
        "永达汽车另有五间新店开业,其中两间「奥迪」品牌、两间「宝马」品牌、一间「捷豹」品牌。": [
            "永达汽车 outlets 5 count - actual",
            "永达汽车 outlets 2 count - actual",
            "永达汽车 outlets 2 count - actual",
            "永达汽车 outlets 1 count - actual",
        ],
        "零跑去年建成三条总装线和一条电池线。": [
            "零跑汽车 facilities 3 count 2025 actual",
            "零跑汽车 facilities 1 count 2025 actual",
        ],
        "蔚来今年将有一座整车工厂建成。": [
            "蔚来 facilities 1 count 2026 plan",
        ],
        "他来自一家汽车公司,那里有一条老产线。": [],
    },
    "a stake by its part of all": {
        "交割完成后,大众在江淮大众的股权占比从原先40%增加到60%。": [
            "大众汽车 stake 40 percent - actual",
            "大众汽车 stake 60 percent - plan",
        ],
        "广汽集团的持股占比为45%。": [
            "广汽集团 stake 45 percent - actual",
        ],
        "零跑的股份占比由30%升至45%。": [
            "零跑汽车 stake 30 percent - actual",
            "零跑汽车 stake 45 percent - actual",
        ],
        "奥迪在该公司的出资占比达51%。": [
            "奥迪 stake 51 percent - actual",
        ],
        "2025年,奔馳在該合資企業的股權佔比提高到49%。": [
            "奔驰 stake 49 percent 2025 actual",
        ],
        "零跑C系列的销量占比达45%。": [
            "零跑汽车 ratio 45 percent - actual",
        ],
    },
    "shares of the results of others, and what is lost by them": {
        "期内,零跑汽车应占合营企业溢利及亏损约12.8亿元,较去年同期减少约9.1%。": [
            "零跑汽车 profit approx 1280000000 CNY - actual",
            "零跑汽车 yoy approx -9.1 percent 2026 actual",
        ],
        "广汽集团去年应占联营公司利润或亏损为8.2亿元。": [
            "广汽集团 profit 820000000 CNY 2025 actual",
        ],
        "东风公司去年因合资公司销量下滑,投资损失约6.2亿元。": [
            "东风汽车 profit approx -620000000 CNY 2025 actual",
        ],
        "长安汽车去年的投资亏损为3.1亿元。": [
            "长安汽车 profit -310000000 CNY 2025 actual",
        ],
        "本集团应占联营公司亏损约3.5亿元。": [
            "未指明 profit approx -350000000 CNY - actual",
        ],
        "上汽集团去年投资损失扩大至4.6亿元。": [
            "上汽集团 profit -460000000 CNY 2025 actual",
        ],
    },
    "reached or passed, and what is only reckoned, is no forecast": {
        "三季度,ES6和EC6的毛利率均已达到或超过22%。": [
            "未指明 margin above 22 percent 2025-Q3 actual",
        ],
        "当前蔚来所有门店的复购率达到或超过30%。": [
            "蔚来 ratio above 30 percent 2026-01-15 actual",
        ],
        "去年零跑的月均交付量接近或超过6万辆。": [
            "零跑汽车 deliveries above 60000 vehicle 2025 actual",
        ],
        "大众集团测算显示,其德国工厂单车生产成本比中国高出2000欧元。": [
            "大众汽车 growth 2000 EUR - actual",
        ],
        "招股书显示,该公司估值达65.2亿美元。": [
            "未指明 market_cap 6520000000 USD - actual",
        ],
        "零跑预估今年营收将达50亿元。": [
            "零跑汽车 revenue 5000000000 CNY 2026 forecast",
        ],
        "零跑今年销量或超过80万辆。": [
            "零跑汽车 sales above 800000 vehicle 2026 forecast",
        ],
    },
    "what works will make when they are done": {
        "零跑二期项目建成后形成20万辆整车的能力。": [
            "零跑汽车 capacity 200000 vehicle - plan",
        ],
        "该基地总投资63亿元,建成后形成15万套电驱的配套能力。": [
            "未指明 investment 6300000000 CNY - actual",
            "未指明 capacity 150000 count - plan",
        ],
        "产能爬坡后,蔚来工厂每52秒可以下线一台新车。": [
            "蔚来 takt 52 second - plan",
        ],
        "目前小米工厂占地超过50万平方米,产能完善后,每60秒就可以下线一台新车。": [
            "小米集团 area above 500000 m2 2026-01-15 actual",
            "小米集团 takt 60 second - plan",
        ],
        "项目投产后具备12万套座椅的供货能力。": [
            "未指明 capacity 120000 count - plan",
        ],
        "比亚迪已在常州形成40万辆整车的生产能力。": [
            "比亚迪 capacity 400000 vehicle - actual",
        ],
    },
    "months that follow one that lies ahead": {
        "零跑智驾计划于3月开启内测,5月开通20座城市。": [
            "零跑汽车 founded 2026-03 date 2026-03 plan",
            "零跑汽车 markets 20 count 2026-05 plan",
        ],
        "该功能拟于2月上线,4月覆盖50座城市。": [
            "未指明 founded 2026-02 date 2026-02 plan",
            "未指明 markets 50 count 2026-04 plan",
        ],
        "蔚来将于4月推出首款车,6月进入8个国家。": [
            "蔚来 founded 2026-04 date 2026-04 plan",
            "蔚来 markets 8 count 2026-06 plan",
        ],
        "小鹏计划于5月开启内测,6月开通12座城市,8月在全国开通。": [
            "小鹏汽车 founded 2026-05 date 2026-05 plan",
            "小鹏汽车 markets 12 count 2026-06 plan",
            "小鹏汽车 founded 2026-08 date 2026-08 plan",
        ],
        "理想L6定于2月上市,3月进入30座城市。": [
            "理想汽车 founded 2026-02 date 2026-02 plan",
            "理想汽车 markets 30 count 2026-03 plan",
        ],
        "零跑3月上市,去年11月交付5万辆。": [
            "零跑汽车 founded 2026-03 date 2026-03 plan",
            "零跑汽车 deliveries 50000 vehicle 2025-11 actual",
        ],
    },
    "jobs that will be gone, and how old a works is": {
        "福特将在2027年底前裁减3000个岗位。英国工厂的700个岗位和其他国家的200个岗位也将消失。": [
            "福特汽车 headcount 3000 count 2027-12 plan",
            "福特汽车 headcount 700 count - plan",
            "福特汽车 headcount 200 count - plan",
        ],
        "博世德国工厂的1200名员工将被裁员。": [
            "博世 headcount 1200 person - plan",
        ],
        "大众另有2.1万个岗位将随之取消。": [
            "大众汽车 headcount 21000 count - plan",
        ],
        "采埃孚800名雇员面临失业。": [
            "采埃孚 headcount 800 person - plan",
        ],
        "日产泰国工厂的1000个职位也将被削减。": [
            "日产汽车 headcount 1000 count - plan",
        ],
        "福特去年裁撤的800个岗位引发抗议。": [
            "福特汽车 headcount 800 count 2025 actual",
        ],
    },
    "a price with what one adds to it is what the car costs": {
        "目前入门版售价从3.5万美元起,加上选装件,售价将升至5.2万美元。": [
            "未指明 price at_least 35000 USD 2026-01-15 actual",
            "未指明 price 52000 USD 2026-01-15 actual",
        ],
        "选配长续航与运动套件后,零跑C10的售价将增至19.9万元。": [
            "零跑汽车 price 199000 CNY - actual",
        ],
        "加装智驾套件,小鹏G6售价将达21.5万元。": [
            "小鹏汽车 price 215000 CNY - actual",
        ],
        "选装空气悬架后,理想L6价格将提高到26.8万元。": [
            "理想汽车 price 268000 CNY - actual",
        ],
        "顶配车型加装全部选装件,价格会突破30万元。": [
            "中国汽车市场 price above 300000 CNY - actual",
        ],
        "零跑C10的售价将升至19.9万元。": [
            "零跑汽车 price 199000 CNY - forecast",
        ],
    },
    "how much earlier, and no time between two others": {
        "仅用了不到9个月的时间,零跑率先产销突破50万辆,比2024年提早了整整两个月。": [
            "零跑汽车 span below 9 month - actual",
            "零跑汽车 production above 500000 vehicle - actual",
            "零跑汽车 sales above 500000 vehicle - actual",
            "零跑汽车 span 2 month - actual",
        ],
        "比亚迪达成目标的时间比2024年提前了三个月。": [
            "比亚迪 duration 3 month - actual",
        ],
        "蔚来建成第100座工厂的时间较2024年早了四个月。": [
            "蔚来 facilities 100 count - actual",
            "蔚来 duration 4 month - actual",
        ],
        "小鹏今年完成目标,比2023年晚了半年。": [
            "小鹏汽车 duration 0.5 year 2026 actual",
        ],
        "丰田今年恢复生产,比2023年推迟了两个月。": [
            "丰田汽车 duration 2 month 2026 actual",
        ],
        "从2021年3月到2021年9月,项目建设用了6个月。": [
            "未指明 duration 6 month 2021-03/2021-09 actual",
        ],
    },
    "the results that have come out are those of all the paragraphs behind them": {
        "2024年,行业销量同比下降8%。\n10月末,丰田与本田相继发布2025年第三季度财报。\n本田的营业收入达405亿美元,同比上升8%。\n同时,其美国市场累计交付44万辆,同比增长7%。": [
            "本田汽车 yoy -8 percent 2024 actual",
            "本田汽车 revenue 40500000000 USD 2025-Q3 actual",
            "本田汽车 yoy 8 percent 2025-Q3 actual",
            "本田汽车 deliveries 440000 vehicle 2025-Q3 actual",
            "本田汽车 yoy 7 percent 2025-Q3 actual",
        ],
        "两家电池厂公布2025年上半年业绩。\n2024年,行业装机量同比增长30%。\n亿纬锂能营收150亿元,净利润11亿元。": [
            "未指明 facilities 2 count 2025-H1 actual",
            "电池企业 yoy 30 percent 2024 actual",
            "亿纬锂能 revenue 15000000000 CNY 2025-H1 actual",
            "亿纬锂能 profit 1100000000 CNY 2025-H1 actual",
        ],
        "零跑与小鹏日前披露2025年第三季度业绩。\n2024年零跑交付29万辆。\n小鹏营收203亿元,毛利率为20%。": [
            "零跑汽车 deliveries 290000 vehicle 2024 actual",
            "小鹏汽车 revenue 20300000000 CNY 2025-Q3 actual",
            "小鹏汽车 margin 20 percent 2025-Q3 actual",
        ],
        "赛力斯、长城汽车陆续晒出2025年年报。\n2023年长城销售123万辆。\n赛力斯营收1650亿元,同比增长13%。": [
            "长城汽车 sales 1230000 vehicle 2023 actual",
            "赛力斯 revenue 165000000000 CNY 2025 actual",
            "赛力斯 yoy 13 percent 2025 actual",
        ],
        "福特和通用交出了2025年第二季度成绩单。\n2023年福特亏损3亿美元。\n通用净利润19亿美元,同比下降35%。": [
            "福特汽车 profit -300000000 USD 2023 actual",
            "通用汽车 profit 1900000000 USD 2025-Q2 actual",
            "通用汽车 yoy -35 percent 2025-Q2 actual",
        ],
        "零跑2025年第三季度业绩会上,朱江明谈到未来。\n2024年零跑交付29万辆。\n公司研发费用为12亿元。": [
            "零跑汽车 deliveries 290000 vehicle 2024 actual",
            "零跑汽车 rd_spend 1200000000 CNY 2025-Q3 actual",
        ],
    },
    "this quarter, and within the period": {
        "去年一季度,蔚来亏损。三季度,蔚来净亏损34亿元。更重要的是,在这一季度,蔚来现金储备达到356亿元。": [
            "蔚来 profit -3400000000 CNY 2025-Q3 actual",
            "蔚来 cash 35600000000 CNY 2025-Q3 actual",
        ],
        "第二季度,零跑交付13万辆。该季度,零跑毛利率为13%。": [
            "零跑汽车 deliveries 130000 vehicle 2025-Q2 actual",
            "零跑汽车 margin 13 percent 2025-Q2 actual",
        ],
        "三季度,小鹏营收203亿元。这个季度,公司交付11.6万辆。": [
            "小鹏汽车 revenue 20300000000 CNY 2025-Q3 actual",
            "小鹏汽车 deliveries 116000 vehicle 2025-Q3 actual",
        ],
        "广汽集团公布2025年业绩,纯利109亿元。\n期内,集团累计销售汽车约215万辆,同比减少约5%。": [
            "广汽集团 profit 10900000000 CNY 2025 actual",
            "广汽集团 sales approx 2150000 vehicle 2025 actual",
            "广汽集团 yoy approx -5 percent 2025 actual",
        ],
        "东风集团公布2024年业绩,收入1062亿元。\n期内,集团销售汽车189万辆,毛利率为12.8%。": [
            "东风汽车 revenue 106200000000 CNY 2024 actual",
            "东风汽车 sales 1890000 vehicle 2024 actual",
            "东风汽车 margin 12.8 percent 2024 actual",
        ],
        "蔚来2025年一季度交付4.2万辆,二季度交付7.2万辆。": [
            "蔚来 deliveries 42000 vehicle 2025-Q1 actual",
            "蔚来 deliveries 72000 vehicle 2025-Q2 actual",
        ],
    },
    "those by whose doing it came so are not told of": {
        "吉利汽车上半年收入同比下降8%,主要是沃尔沃汽车及极氪销量下降的影响;毛利率为14%。": [
            "吉利汽车 yoy -8 percent 2025-H1 actual",
            "吉利汽车 margin 14 percent 2025-H1 actual",
        ],
        "上汽集团2025年一季度利润减少12亿元,主要由于上汽通用销量下滑;海外销量增长31%。": [
            "上汽集团 growth -1200000000 CNY 2025-Q1 actual",
            "上汽集团 yoy 31 percent 2025-Q1 actual",
        ],
        "长城汽车上半年销量下降,主要受魏牌拖累,海外销量则增长20%。": [
            "长城汽车 yoy 20 percent 2025-H1 actual",
        ],
        "广汽集团去年营收减少6%,主要来自于广汽本田的贡献减少,研发投入为60亿元。": [
            "广汽集团 yoy -6 percent 2025 actual",
            "广汽集团 rd_spend 6000000000 CNY 2025 actual",
        ],
        "长安汽车二季度毛利率提升,主要得益于深蓝汽车销量增长,净利润为30亿元。": [
            "长安汽车 profit 3000000000 CNY 2025-Q2 actual",
        ],
        "比亚迪上半年销售200万辆,特斯拉增长5%,主要是上海工厂交付50万辆。": [
            "比亚迪 sales 2000000 vehicle 2025-H1 actual",
            "特斯拉 yoy 5 percent 2025-H1 actual",
            "特斯拉 deliveries 500000 vehicle 2025-H1 actual",
        ],
    },
    "who puts money in when a firm is listed, and who signs what others build": {
        "小马智行今日上市。红杉中国、丰田汽车、北汽集团为该公司IPO的基石投资者,认购总额达到1.8亿美元。招股书显示,公司估值为52亿美元。": [
            "小马智行 founded 2026-01-15 date 2026-01-15 actual",
            "小马智行 investment 180000000 USD - actual",
            "小马智行 market_cap 5200000000 USD - actual",
        ],
        "地平线昨日挂牌。阿里巴巴、百度是其基石投资者。公司发行价为3.9港元。": [
            "地平线 founded 2026-01-14 date 2026-01-14 actual",
            "地平线 price 3.9 HKD - actual",
        ],
        "文远知行近日递表,博世、英伟达均为公司的战略投资者,公司现金储备为48亿元。": [
            "文远知行 cash 4800000000 CNY - actual",
        ],
        "大众汽车和江淮汽车签署建设大众安徽二期项目的联合声明,二期项目投资53亿元,建成后形成20万辆整车的能力。": [
            "大众安徽 investment 5300000000 CNY - plan",
            "大众安徽 capacity 200000 vehicle - plan",
        ],
        "广汽集团与丰田汽车在广州签署扩建广汽丰田五期项目的协议,新增产能20万辆。": [
            "广汽丰田 capacity 200000 vehicle - actual",
        ],
        "广汽集团与丰田汽车签署协议。广汽集团上半年销售80万辆。": [
            "广汽集团 sales 800000 vehicle 2025-H1 actual",
        ],
    },
    "an officer who speaks of a firm does not make his town be told of": {
        "江淮汽车拟扩建新工厂。\n合肥市經信局局長李強說,該工廠達產後年產值將達200億元,新增就業3000人。": [
            "江淮汽车 output_value 20000000000 CNY - forecast",
            "江淮汽车 headcount 3000 person - plan",
        ],
        "大众汽车斥资26亿欧元收购江淮大众25%的股份。\n安徽省商務廳廳長 李彥麟:「新工廠未來將達到年產80萬輛。」": [
            "大众汽车 investment 2600000000 EUR - actual",
            "大众汽车 stake 25 percent - actual",
            "大众汽车 capacity 800000 vehicle - forecast",
        ],
        "零跑汽车将在金华建设新工厂。\n浙江省副省长王强表示,项目年产值将达120亿元。": [
            "零跑汽车 output_value 12000000000 CNY - forecast",
        ],
        "蔚来落户合肥。\n合肥市市长李明介绍,新工厂占地2000亩。": [
            "蔚来 area 2000 mu - actual",
        ],
        "小鹏汽车在肇庆扩产。\n肇庆市工信局局长陈刚透露,二期产能为10万辆。": [
            "小鹏汽车 capacity 100000 vehicle - actual",
        ],
        "浙江省经信厅厅长李强表示,去年浙江汽车产量达150万辆。": [
            "浙江 production 1500000 vehicle 2025 actual",
        ],
    },
    "a firm's share of a class goes on with its share": {
        "比亚迪上半年市场占有率为21%,其中新能源乘用车市场占有率为33%,同比提高2个百分点。": [
            "比亚迪 market_share 21 percent 2025-H1 actual",
            "比亚迪 market_share 33 percent 2025-H1 actual",
            "比亚迪 yoy 2 pp 2025-H1 actual",
        ],
        "长安汽车发布8月快报。集团国内市占率约为7.8%,其中皮卡市场占有率为5.1%。": [
            "长安汽车 market_share approx 7.8 percent 2025-08 actual",
            "长安汽车 market_share 5.1 percent 2025-08 actual",
        ],
        "广汽集团去年国内市场占有率约为8.9%;其中乘用车市场占有率约为9.5%,商用车市场占有率为1.1%。": [
            "广汽集团 market_share approx 8.9 percent 2025 actual",
            "广汽集团 market_share approx 9.5 percent 2025 actual",
            "广汽集团 market_share 1.1 percent 2025 actual",
        ],
        "东风公司11月份额为6.2%,其中商用车市场份额为14%。": [
            "东风汽车 market_share 6.2 percent 2025-11 actual",
            "东风汽车 market_share 14 percent 2025-11 actual",
        ],
        "上汽集团去年市占率为15%,其中新能源汽车市占率为11%。": [
            "上汽集团 market_share 15 percent 2025 actual",
            "上汽集团 market_share 11 percent 2025 actual",
        ],
        "8月,新能源汽车市场占有率达到52.1%,其中插混汽车市场占有率为21%。": [
            "中国新能源汽车市场 market_share 52.1 percent 2025-08 actual",
            "中国插电混动汽车市场 market_share 21 percent 2025-08 actual",
        ],
    },
    "the brands that a dealer sells are of the dealer": {
        "中升控股近日公布中期业绩。豪华品牌新车销售同比增长5%,库存周转天数为28天。": [
            "中升控股 yoy 5 percent 2025-H1 actual",
            "中升控股 duration 28 day - actual",
        ],
        "永达汽车上半年收入下降3%。豪华品牌门店为180家。": [
            "永达汽车 yoy -3 percent 2025-H1 actual",
            "永达汽车 outlets 180 count 2025-H1 actual",
        ],
        "永达汽车新开门店七间,其中三间「雷克萨斯」品牌、三间「奔驰」品牌、一间「宝马」品牌。": [
            "永达汽车 outlets 7 count - actual",
            "永达汽车 outlets 3 count - actual",
            "永达汽车 outlets 3 count - actual",
            "永达汽车 outlets 1 count - actual",
        ],
        "和谐汽车上半年新增六间店铺,包括两间「法拉利」品牌、四间「宾利」品牌。": [
            "和谐汽车 outlets 6 count 2025-H1 actual",
            "和谐汽车 outlets 2 count 2025-H1 actual",
            "和谐汽车 outlets 4 count 2025-H1 actual",
        ],
        "美东汽车公布业绩。豪华品牌售后服务收入增长9%。": [
            "美东汽车 yoy 9 percent - actual",
        ],
        "8月,豪华品牌零售销量同比增长5%,宝马卖出6万辆。": [
            "豪华品牌 yoy 5 percent 2025-08 actual",
            "宝马 sales 60000 vehicle 2025-08 actual",
        ],
    },
    "dated beginnings": {
        "这款车型预计2027年第二季度正式下线,年内交付1500辆。": [
            "中国汽车市场 founded 2027-Q2 date 2027-Q2 forecast",
            "中国汽车市场 deliveries 1500 vehicle 2027 forecast",
        ],
        "新工厂2028年会投入生产,将是中国制造。": [
            "未指明 founded 2028 date 2028 plan",
        ],
        "1994年,特斯拉进入中国。": [
            "特斯拉 founded 1994 date 1994 actual",
        ],
        "2024年6月30日,比亚迪长沙基地项目整车下线仪式就在长沙举行。": [
            "比亚迪 founded 2024-06-30 date 2024-06-30 actual",
        ],
        "小鹏计划于5月开启内测,8月在全国开通。": [
            "小鹏汽车 founded 2026-05 date 2026-05 plan",
            "小鹏汽车 founded 2026-08 date 2026-08 plan",
        ],
        "就在Q3季度财报发布后的第二天,蔚来召开了一场闭门会议。": [],
        "上月底比亚迪据传已将新电动汽车工厂的量产计划推迟至2027年。": [],
        "2023年,双方的二期项目从谈判到签约仅用20天,从签约到动工仅用35天。": [
            "未指明 duration 20 day 2023 actual",
            "未指明 duration 35 day 2023 actual",
        ],
    },
    "the time since when a thing is there dates no more than that": {
        "这款去年3月才上市的新车,不到半年就因订单不足减产,日产量从630辆降至480辆。": [
            "中国汽车市场 duration below 0.5 year - actual",
            "中国汽车市场 production 630 vehicle - actual",
            "中国汽车市场 production 480 vehicle - actual",
        ],
        "2025年9月投产的新工厂,日产量从300辆降至180辆,市场份额为3%。": [
            "未指明 founded 2025-09 date 2025-09 actual",
            "未指明 production 300 vehicle - actual",
            "未指明 production 180 vehicle - actual",
            "未指明 market_share 3 percent - actual",
        ],
        "零跑去年5月推出的新车,订单不足,月销量跌至800辆。数据显示,公司电动车销量同比下滑28.6%。": [
            "零跑汽车 founded 2025-05 date 2025-05 actual",
            "零跑汽车 sales 800 vehicle - actual",
            "零跑汽车 yoy -28.6 percent - actual",
        ],
        "蔚来去年8月刚发布的车型,销量同比下降30%。": [
            "蔚来 founded 2025-08 date 2025-08 actual",
            "蔚来 yoy -30 percent - actual",
        ],
        "11月才开业的门店,日均卖出12辆。": [
            "未指明 founded 2025-11 date 2025-11 actual",
            "未指明 sales 12 vehicle - actual",
        ],
        "零跑B05于去年5月上市,当月交付1.2万辆。": [
            "零跑汽车 founded 2025-05 date 2025-05 actual",
            "零跑汽车 deliveries 12000 vehicle 2025-05 actual",
        ],
    },
    "the first of a sort is no milestone": {
        "新工厂将用来生产奥迪首台纯电动车。": [],
        "这是零跑首台增程SUV,售价12万元。": [
            "零跑汽车 price 120000 CNY - actual",
        ],
        "比亚迪展出首台混动皮卡。": [],
        "蔚来首辆电动跑车起价80万元。": [
            "蔚来 price 800000 CNY - actual",
        ],
        "现代推出首台氢能轿车,续航650公里。": [
            "现代汽车 range 650 km - actual",
        ],
        "零跑首台增程SUV昨日下线。": [
            "零跑汽车 milestone 1 vehicle 2026-01-14 actual",
        ],
    },
    "numbers in a bracket behind what is compared": {
        "截至11月底,全国共实施召回72次,涉及150万辆,比去年同期(48次,110万辆)增加40万辆。": [
            "中国 count 72 count ../2025-11 actual",
            "中国 count 1500000 vehicle ../2025-11 actual",
            "中国 count 48 count 2024-11 actual",
            "中国 count 1100000 vehicle 2024-11 actual",
            "中国 count 400000 vehicle ../2025-11 actual",
        ],
        "零跑8月开店120家,较去年同期(80家,销量3.2万辆)增长50%。": [
            "零跑汽车 outlets 120 count 2025-08 actual",
            "零跑汽车 outlets 80 count 2024-08 actual",
            "零跑汽车 sales 32000 vehicle 2024-08 actual",
            "零跑汽车 yoy 50 percent 2025-08 actual",
        ],
        "前三季度,某地新增企业300家,比2024年同期(210家,投资12亿元)增长43%。": [
            "未指明 count 300 count 2025-01/2025-09 actual",
            "未指明 count 210 count 2024-01/2024-09 actual",
            "未指明 investment 1200000000 CNY 2024-01/2024-09 actual",
            "未指明 growth 43 percent 2025-01/2025-09 actual",
        ],
        "小鹏11月交付3.6万辆,较去年同期(3万辆)增长20%,其中出口8000辆。": [
            "小鹏汽车 deliveries 36000 vehicle 2025-11 actual",
            "小鹏汽车 deliveries 30000 vehicle 2024-11 actual",
            "小鹏汽车 yoy 20 percent 2025-11 actual",
            "小鹏汽车 exports 8000 vehicle 2025-11 actual",
        ],
        "较去年11月(12款,3.1万辆),零跑今年的车型更多。": [
            "零跑汽车 models 12 count 2025-11 actual",
            "零跑汽车 sales 31000 vehicle 2025-11 actual",
        ],
        "零跑11月交付7万辆,比去年同期增加2万辆(含出口5000辆)。": [
            "零跑汽车 deliveries 70000 vehicle 2025-11 actual",
            "零跑汽车 yoy 20000 vehicle 2025-11 actual",
            "零跑汽车 deliveries 5000 vehicle 2025-11 actual",
        ],
    },
    "what somebody provides in pieces, and people who are no workers": {
        "博世去年为中国汽车市场提供了4800万个传感器。": [
            "博世 deliveries 48000000 count 2025 actual",
        ],
        "大陆集团去年向中国车企供应了300万个毫米波传感器。": [
            "大陆集团 deliveries 3000000 count 2025 actual",
        ],
        "禾赛去年为12家客户提供了40万个激光传感器。": [
            "禾赛科技 count 12 count 2025 actual",
            "禾赛科技 deliveries 400000 count 2025 actual",
        ],
        "第一批三十名顾客是自家员工。": [
            "未指明 count 30 person - actual",
        ],
        "首批200名车主中,80名用户为公司员工。": [
            "中国汽车市场 count 200 person - actual",
            "中国汽车市场 count 80 person - actual",
        ],
        "零跑去年新招员工3000名。": [
            "零跑汽车 headcount 3000 person 2025 actual",
        ],
    },
    "a stretch that is over is no part of a plan": {
        "我国新能源汽车发展迅猛。规划提出,到2030年占比达到40%。去年1-11月,新能源汽车市场占有率达到52.4%。": [
            "中国新能源汽车市场 ratio 40 percent 2030 plan",
            "中国新能源汽车市场 market_share 52.4 percent 2025-01/2025-11 actual",
        ],
        "合肥的规划是,2027年产量达到300万辆。去年1-10月,全市汽车产量达到180万辆。": [
            "合肥 production 3000000 vehicle 2027 plan",
            "合肥 production 1800000 vehicle 2025-01/2025-10 actual",
        ],
        "《规划》明确,到2028年出口达到50万辆。2025年1-9月,出口达到32万辆。": [
            "未指明 exports 500000 vehicle 2028 target",
            "未指明 exports 320000 vehicle 2025-01/2025-09 actual",
        ],
        "零跑的目标是2030年销量达到400万辆。去年7-9月,公司销量达到17万辆。": [
            "零跑汽车 sales 4000000 vehicle 2030 target",
            "零跑汽车 sales 170000 vehicle 2025-Q3 actual",
        ],
        "深圳提出,到2027年保有量达到200万辆。去年1-6月,新增达到18万辆。": [
            "深圳 cumulative 2000000 vehicle ../2027 plan",
            "深圳 growth 180000 vehicle 2025-H1 actual",
        ],
        "规划提出,到2030年占比达到40%,2035年达到60%。": [
            "未指明 ratio 40 percent 2030 plan",
            "未指明 ratio 60 percent 2035 plan",
        ],
    },
    "a zone that is pointed at by the end of its name, and the firms that it has drawn": {
        "近日,高邮光伏及零部件科技产业园揭牌。该科技产业园规划面积20平方公里。目前,园区成功引进了九龙汽车、江淮汽车等骨干企业,投资总额超百亿元。": [
            "高邮光伏及零部件科技产业园 area 20 km2 - plan",
            "高邮光伏及零部件科技产业园 investment above 10000000000 CNY 2026-01-15 actual",
        ],
        "滁州新能源汽车产业园去年实现产值80亿元。该产业园现有企业60家。今年上半年,园区计划投资30亿元。": [
            "滁州新能源汽车产业园 output_value 8000000000 CNY 2025 actual",
            "滁州新能源汽车产业园 count 60 count - actual",
            "滁州新能源汽车产业园 investment 3000000000 CNY 2026-H1 plan",
        ],
        "常州智能网联汽车产业园近日揭牌。园区引进理想汽车等龙头企业,年产值超200亿元。": [
            "常州智能网联汽车产业园 output_value above 20000000000 CNY - actual",
        ],
        "金华经济技术开发区聚集了零跑汽车等整车企业。该开发区去年工业总产值达420亿元。": [
            "金华开发区 output_value 42000000000 CNY 2025 actual",
        ],
        "肇庆高新区吸引小鹏汽车、宁德时代等龙头企业,园区去年产值达500亿元。": [
            "肇庆高新区 output_value 50000000000 CNY 2025 actual",
        ],
        "园区旁的零跑汽车去年产值达300亿元。": [
            "零跑汽车 output_value 30000000000 CNY 2025 actual",
        ],
    },
    "a stock moves at the news of results, and not in their stretch": {
        "和泰車去年營業收入與汽車銷量同創新高,股價漲逾3%。": [
            "和泰车 growth above 3 percent 2026-01-15 actual",
        ],
        "零跑三季度营收194亿元,股价大涨9%。": [
            "零跑汽车 revenue 19400000000 CNY 2025-Q3 actual",
            "零跑汽车 growth 9 percent 2026-01-15 actual",
        ],
        "小鹏第三季度亏损收窄,美股盘前涨超5%。": [
            "小鹏汽车 growth above 5 percent 2026-01-15 actual",
        ],
        "理想汽车去年净利润80亿元,收盘股价跌4%。": [
            "理想汽车 profit 8000000000 CNY 2025 actual",
            "理想汽车 growth -4 percent 2026-01-15 actual",
        ],
        "赛力斯2025年营收1650亿元,股价随后上涨6%。": [
            "赛力斯 revenue 165000000000 CNY 2025 actual",
            "赛力斯 growth 6 percent 2026-01-15 actual",
        ],
        "零跑股价去年上涨32%。": [
            "零跑汽车 growth 32 percent 2025 actual",
        ],
        "昨日,特斯拉股价跌2%。": [
            "特斯拉 growth -2 percent 2026-01-14 actual",
        ],
    },
    "a result goes up from that of the year before": {
        "福特第三季度净利润由9亿美元上升到24亿美元,增长167%。": [
            "福特汽车 profit 900000000 USD 2024-Q3 actual",
            "福特汽车 profit 2400000000 USD 2025-Q3 actual",
            "福特汽车 yoy 167 percent 2025-Q3 actual",
        ],
        "比亚迪上半年净利润由136亿元增至155亿元。": [
            "比亚迪 profit 13600000000 CNY 2024-H1 actual",
            "比亚迪 profit 15500000000 CNY 2025-H1 actual",
        ],
        "通用二季度净利润从29亿美元下降到19亿美元。": [
            "通用汽车 profit 2900000000 USD 2024-Q2 actual",
            "通用汽车 profit 1900000000 USD 2025-Q2 actual",
        ],
        "零跑三季度营收从98亿元增加到194亿元。": [
            "零跑汽车 revenue 9800000000 CNY 2024-Q3 actual",
            "零跑汽车 revenue 19400000000 CNY 2025-Q3 actual",
        ],
        "小鹏2025年前三季度收入由246亿元升至545亿元。": [
            "小鹏汽车 revenue 24600000000 CNY 2024-01/2024-09 actual",
            "小鹏汽车 revenue 54500000000 CNY 2025-01/2025-09 actual",
        ],
        "零跑三季度净利润从二季度的1.6亿元降至1.5亿元。": [
            "零跑汽车 profit 160000000 CNY 2025-Q2 actual",
            "零跑汽车 profit 150000000 CNY 2025-Q3 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "text", "claims"), cases(FAMILIES))
def test_more_pages_are_told(family: str, text: str, claims: list[str]) -> None:
    assert told(text, TOLD) == claims, family
