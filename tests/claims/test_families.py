"""Families of expressions that text nobody had seen taught: each by sentences about other firms and figures."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a venture is told of itself where its parent only says whose it is": {
        "福特在华乘用车合资企业长安福特汽车去年销量达67.9万辆，比2024年的41.9万辆增长62%。": [
            "长安福特 sales 679000 vehicle 2025 actual",
            "长安福特 sales 419000 vehicle 2024 actual",
            "长安福特 yoy 62 percent 2025 actual",
        ],
        "通用汽车在华合资公司上汽通用去年销量为43万辆，较2024年的40万辆增长8%。": [
            "上汽通用 sales 430000 vehicle 2025 actual",
            "上汽通用 sales 400000 vehicle 2024 actual",
            "上汽通用 yoy 8 percent 2025 actual",
        ],
        "日产的在华合资企业东风日产去年卖出61万辆，比2024年的69万辆减少12%。": [
            "东风日产 sales 610000 vehicle 2025 actual",
            "东风日产 sales 690000 vehicle 2024 actual",
            "东风日产 yoy -12 percent 2025 actual",
        ],
        "雷诺在华商用车投资企业江铃汽车批售创新高，去年销量增长15%至23万辆。": [
            "江铃汽车 yoy 15 percent 2025 actual",
            "江铃汽车 sales 230000 vehicle 2025 actual",
        ],
        "本田在華合資企業廣汽本田去年銷量為35萬輛，比2024年的47萬輛下降25%。": [
            "广汽本田 sales 350000 vehicle 2025 actual",
            "广汽本田 sales 470000 vehicle 2024 actual",
            "广汽本田 yoy -25 percent 2025 actual",
        ],
    },
    "ranks and numbers of a pair go to the two of it in order": {
        "第五和第六名是亿纬锂能和欣旺达。": [
            "亿纬锂能 rank 5 count - actual",
            "欣旺达 rank 6 count - actual",
        ],
        "排名第三和第四的是中创新航和国轩高科，份额均有所下降。": [
            "中创新航 rank 3 count - actual",
            "国轩高科 rank 4 count - actual",
        ],
        "第三、第四名分别为吉利和奇瑞。": [
            "吉利汽车 rank 3 count - actual",
            "奇瑞汽车 rank 4 count - actual",
        ],
        "LG、松下分列第二、三名，二者装机量分别为7.8GWh和4.3GWh。": [
            "LG新能源 rank 2 count - actual",
            "松下 rank 3 count - actual",
            "LG新能源 installations 7.8 GWh - actual",
            "松下 installations 4.3 GWh - actual",
        ],
        "比亞迪、國軒高科增長最快，兩者裝車量分別為16GWh和3GWh。": [
            "比亚迪 installations 16 GWh - actual",
            "国轩高科 installations 3 GWh - actual",
        ],
        "宁德时代份额为37%，韩国电池三巨头的份额为18%。": [
            "宁德时代 market_share 37 percent - actual",
            "韩国电池三巨头 market_share 18 percent - actual",
        ],
    },
    "the class of vehicle that a sentence counts is its market": {
        "其中，商用车生产33.2万辆。": ["中国商用车市场 production 332000 vehicle - actual"],
        "12月，货车产销27.1万辆和26.4万辆。": [
            "中国货车市场 production 271000 vehicle 2025-12 actual",
            "中国货车市场 sales 264000 vehicle 2025-12 actual",
        ],
        "半挂牵引车销售2.3万辆。": ["中国半挂牵引车市场 sales 23000 vehicle - actual"],
        "全国摩托车市场容量约1900万辆。": ["中国摩托车市场 sales approx 19000000 vehicle - actual"],
        "12月，MPV和SUV销量分别增长7%和11%。": [
            "中国MPV市场 yoy 7 percent 2025-12 actual",
            "中国SUV市场 yoy 11 percent 2025-12 actual",
        ],
    },
    "a market lies where the sentence has placed the one before": {
        "去年，泰国汽车销量为60万辆，皮卡销量为21万辆。": [
            "泰国汽车市场 sales 600000 vehicle 2025 actual",
            "泰国皮卡市场 sales 210000 vehicle 2025 actual",
        ],
        "去年全球电动汽车销量为2100万辆；拉美地区销量增长34%。": [
            "全球电动汽车市场 sales 21000000 vehicle 2025 actual",
            "拉美电动汽车市场 yoy 34 percent 2025 actual",
        ],
        "西班牙的汽车产量为231万辆。": ["西班牙汽车市场 production 2310000 vehicle - actual"],
        "2025年11月，欧洲新增电动汽车31.4万辆。": ["欧洲电动汽车市场 sales 314000 vehicle 2025-11 actual"],
        "2025年，摩洛哥汽车业出口额为160亿美元。": ["摩洛哥汽车市场 exports 16000000000 USD 2025 actual"],
    },
    "who speaks for a trade speaks of all of it": {
        "12月，全国乘用车零售226万辆，其中自主品牌151万辆。协会预计，全年零售有望达到2400万辆。": [
            "中国乘用车市场 sales 2260000 vehicle 2025-12 actual",
            "自主品牌 sales 1510000 vehicle 2025-12 actual",
            "中国乘用车市场 sales 24000000 vehicle 2025 forecast",
        ],
    },
    "the makers of a country are one subject": {
        "12月，日本汽车制造商在欧洲的销量为13.1万辆。": ["日系车企 sales 131000 vehicle 2025-12 actual"],
        "韩国车企去年在美国售出184万辆汽车。": ["韩系车企 sales 1840000 vehicle 2025 actual"],
        "去年，欧洲汽车制造商裁员5.4万人。": ["欧洲车企 headcount 54000 person 2025 actual"],
    },
    "a firm named in full is known by its core": {
        "拓普集团发布了年报。去年拓普营收为312亿元。": ["拓普集团 revenue 31200000000 CNY 2025 actual"],
        "鹏锐精密拟募资12亿元。鹏锐去年营收为8亿元。": [
            "鹏锐精密 funding 1200000000 CNY - plan",
            "鹏锐精密 revenue 800000000 CNY 2025 actual",
        ],
        "隆鑫通用公布了年报，隆鑫去年营收为168亿元。": ["隆鑫通用 revenue 16800000000 CNY 2025 actual"],
    },
    "a country or an office before a known group is no part of its name": {
        "德国宝马集团去年交付246万辆。": ["宝马集团 deliveries 2460000 vehicle 2025 actual"],
        "时任广汽集团董事长表示，去年销量为200万辆。": ["广汽集团 sales 2000000 vehicle 2025 actual"],
    },
    "each is named before its part of a venture": {
        "出资比例为奇瑞汽车55%，北非基金45%。": [
            "奇瑞汽车 stake 55 percent - actual",
            "北非基金 stake 45 percent - actual",
        ],
        "周明、李青和亿纬锂能分别持有云岭材料40%股权、25%股权和35%股权。": [
            "周明 stake 40 percent - actual",
            "李青 stake 25 percent - actual",
            "亿纬锂能 stake 35 percent - actual",
        ],
        "长安汽车持股六成，余下40%由渝东产投持有。": [
            "长安汽车 stake 60 percent - actual",
            "渝东产投 stake 40 percent - actual",
        ],
    },
    "a number that each of several has": {
        "蔚来、乐道各新增18家门店。": ["蔚来 outlets 18 count - actual", "乐道 outlets 18 count - actual"],
        "比亚迪和吉利汽车各投资20亿元建设电池厂。": [
            "比亚迪 investment 2000000000 CNY - actual",
            "吉利汽车 investment 2000000000 CNY - actual",
        ],
        "比亚迪在各地新增门店20家。": ["比亚迪 outlets 20 count - actual"],
    },
    "who is founded is the subject of a founding": {
        "2020年12月，上汽集团与阿里巴巴共同创立智己汽车。": ["智己汽车 founded 2020-12 date 2020-12 actual"],
        "2011年，曾毓群带领团队创立宁德时代。": ["宁德时代 founded 2011 date 2011 actual"],
        "2022年，长城汽车与宝马集团成立了合资公司光束汽车。": ["光束汽车 founded 2022 date 2022 actual"],
        "岚图汽车成立于2021年。": ["岚图汽车 founded 2021 date 2021 actual"],
        "2024年，创始人被判处四年监禁。": ["未指明 duration 4 year 2024 actual"],
    },
    "what something left has its own time, what it reached has that of the sentence": {
        "去年前11个月，腾势毛利率从2023年的18%升至22%。": [
            "腾势 margin 18 percent 2023 actual",
            "腾势 margin 22 percent 2025-01/2025-11 actual",
        ],
        "如今，名爵的市场份额已从2021年时的2%提高到了4%左右。": [
            "MG market_share 2 percent 2021 actual",
            "MG market_share approx 4 percent 2026-01-15 actual",
        ],
        "上半年，上汽大众销量由去年同期的55万辆降到52万辆。": [
            "上汽大众 sales 550000 vehicle 2024-H1 actual",
            "上汽大众 sales 520000 vehicle 2025-H1 actual",
        ],
    },
    "a rate that another fell to is a level": {
        "去年三季度，极氪销量增速从37%降至18%。": [
            "极氪 yoy 37 percent 2025-Q3 actual",
            "极氪 yoy 18 percent 2025-Q3 actual",
        ],
        "上月，欧拉销量降幅从5%扩大到8%。": [
            "欧拉 yoy -5 percent 2025-12 actual",
            "欧拉 yoy -8 percent 2025-12 actual",
        ],
    },
    "a time in brackets behind a number is its own": {
        "赛力斯毛利率分别为10.2%（2023年）、26.1%（2024年）和28.4%（2025年前三季度）。": [
            "赛力斯 margin 10.2 percent 2023 actual",
            "赛力斯 margin 26.1 percent 2024 actual",
            "赛力斯 margin 28.4 percent 2025-01/2025-09 actual",
        ],
    },
    "a list whose numbers are rounded together": {
        "2025年，宁德时代、亿纬锂能和国轩高科营收分别约为4100亿元、520亿元和390亿元。": [
            "宁德时代 revenue approx 410000000000 CNY 2025 actual",
            "亿纬锂能 revenue approx 52000000000 CNY 2025 actual",
            "国轩高科 revenue approx 39000000000 CNY 2025 actual",
        ],
        "2025年，宁德时代和亿纬锂能营收分别为4100亿元和约520亿元。": [
            "宁德时代 revenue 410000000000 CNY 2025 actual",
            "亿纬锂能 revenue approx 52000000000 CNY 2025 actual",
        ],
    },
    "a fall to a level is no fall by it": {
        "2025年，亿纬锂能销售额由48.6亿元降为44亿元。": [
            "亿纬锂能 revenue 4860000000 CNY 2024 actual",
            "亿纬锂能 revenue 4400000000 CNY 2025 actual",
        ],
    },
    "a firm that bears the name of its town announces": {
        "杭州机电公告，2025年营业收入94.65亿元。": ["杭州机电 revenue 9465000000 CNY 2025 actual"],
    },
    "a firm that is not named is no place": {
        "我国经济平稳运行。该公司2024年成立时有20人。": [
            "未指明 founded 2024 date 2024 actual",
            "未指明 count 20 person 2024 actual",
        ],
    },
    "the years that are over, one by one": {
        "过去三年，亿纬锂能出货量分别为28GWh、42GWh和61GWh。": [
            "亿纬锂能 sales 28 GWh 2023 actual",
            "亿纬锂能 sales 42 GWh 2024 actual",
            "亿纬锂能 sales 61 GWh 2025 actual",
        ],
    },
    "届时 is the time that was set ahead": {
        "到2028年，岚图汽车规划产能30万辆；届时东风奕派将达到20万辆。": [
            "岚图汽车 capacity 300000 vehicle 2028 plan",
            "东风奕派 capacity 200000 vehicle 2028 forecast",
        ],
    },
    "a time that is only forecast dates no result": {
        "比亚迪去年销量为460万辆。2026年销量有望突破500万辆。纯电车型售出226万辆。": [
            "比亚迪 sales 4600000 vehicle 2025 actual",
            "比亚迪 sales above 5000000 vehicle 2026 forecast",
            "比亚迪 sales 2260000 vehicle 2025 actual",
        ],
    },
    "the time of an event in an earlier clause is not that of a capacity": {
        "新泉股份工厂已于9月18日投产，年产能达到26万套。": [
            "新泉股份 founded 2025-09-18 date 2025-09-18 actual",
            "新泉股份 capacity 260000 count - actual",
        ],
        "伯特利墨西哥工厂2025年3月竣工，占地12公顷。": [
            "伯特利 founded 2025-03 date 2025-03 actual",
            "伯特利 area 120000 m2 - actual",
        ],
    },
    "a total since a year is no flow of that year": {
        "自2024年上市以来，小米SU7累计交付超36万辆。": [
            "小米汽车 cumulative above 360000 vehicle ../2026-01 actual"
        ],
        "从1956年首辆卡车驶下生产线算起，一汽集团累计生产汽车已逾6000万辆。": [
            "一汽集团 cumulative above 60000000 vehicle ../2026-01 actual",
        ],
    },
    "a total of the year so far and its growth": {
        "长安汽车12月销量为24.9万辆，累计销量达268万辆，同比增长5%。": [
            "长安汽车 sales 249000 vehicle 2025-12 actual",
            "长安汽车 sales 2680000 vehicle 2025-01/2025-12 actual",
            "长安汽车 yoy 5 percent 2025-01/2025-12 actual",
        ],
    },
    "what a sentence strives for are all of its numbers": {
        "力争到2030年，长安汽车总销量突破500万辆，其中，海外销量150万辆，新能源车销量300万辆。": [
            "长安汽车 sales above 5000000 vehicle 2030 target",
            "长安汽车 sales 1500000 vehicle 2030 target",
            "长安汽车 sales 3000000 vehicle 2030 target",
        ],
        "按照规划，到2030年合肥整车产量将突破300万辆。": ["合肥 production above 3000000 vehicle 2030 plan"],
        "北京现代今年116万辆的计划不变。": ["北京现代 sales 1160000 vehicle 2026 plan"],
        "小鹏汽车维持2026年交付60万辆的指引不变。": ["小鹏汽车 deliveries 600000 vehicle 2026 forecast"],
    },
    "the name of a paper plans and dates nothing": {
        "根据《新能源汽车产业发展规划》，我国已推出标准100项。": ["中国 count 100 count - actual"],
        "据《锂电行业白皮书（2025年）》，2024年全球锂电池出货量为1545GWh。": [
            "全球锂电池市场 sales 1545 GWh 2024 actual"
        ],
    },
    "a loss is told behind its number too": {
        "图达通去年营收为1.2亿美元，对应2.1亿美元亏损。": [
            "图达通 revenue 120000000 USD 2025 actual",
            "图达通 profit -210000000 USD 2025 actual",
        ],
        "极狐亏损从4亿元扩大至6亿元。": [
            "极狐 profit -400000000 CNY - actual",
            "极狐 profit -600000000 CNY - actual",
        ],
    },
    "cars that are no sales": {
        "去年，全国报废汽车回收量为767万辆。": ["中国汽车市场 count 7670000 vehicle 2025 actual"],
        "首汽约车今年将汰换三千辆。": ["首汽约车 count 3000 vehicle 2026 plan"],
        "亿咖通技术已搭载于870万辆。": ["亿咖通科技 installations 8700000 vehicle - actual"],
    },
    "a bare number of a class of prices": {
        "智界发力20万级别轿车。": ["智界 price approx 200000 CNY - actual"],
        "问界M8成为40万以上新销冠。": [
            "问界 price above 400000 CNY - actual",
            "问界 rank 1 count - actual",
        ],
    },
    "cars are counted as 部 in Hong Kong": {
        "吉利汽車去年總銷量302萬部。": ["吉利汽车 sales 3020000 vehicle 2025 actual"],
    },
    "a piece every so many seconds": {
        "宁德时代的工厂平均1.7秒产出一个电芯。": ["宁德时代 takt 1.7 second - actual"],
        "极氪工厂每70秒就能下线一辆新车。": ["极氪 takt 70 second - actual"],
    },
    "what 台 counts is what was named last, until a car is": {
        "截至2025年11月底，直流桩210万台、交流桩260万台，两者合计470万台。": [
            "未指明 count 2100000 count ../2025-11 actual",
            "未指明 count 2600000 count ../2025-11 actual",
            "未指明 count 4700000 count ../2025-11 actual",
        ],
        "埃斯顿去年销售工业机器人9000台，今年要卖1.1万台。": [
            "埃斯顿 sales 9000 count 2025 actual",
            "埃斯顿 sales 11000 count 2026 target",
        ],
        "埃斯顿去年销售机器人2万台。吉利同年卖车250万台。": [
            "埃斯顿 sales 20000 count 2025 actual",
            "吉利汽车 sales 2500000 vehicle 2025 actual",
        ],
        "云快充建有公共桩58万台。星星充电62万台。": [
            "云快充 count 580000 count - actual",
            "星星充电 count 620000 count - actual",
        ],
        "广汽埃安建有充电桩1200个，上月卖出4800台。": [
            "广汽埃安 outlets 1200 count - actual",
            "广汽埃安 sales 4800 vehicle 2025-12 actual",
        ],
    },
    "家 counts firms where no plant is named beside it": {
        "园区落户企业86家，其中规上企业27家。": [
            "未指明 count 86 count - actual",
            "未指明 count 27 count - actual",
        ],
        "开发区现有工厂9家、规上工业企业41家。": [
            "未指明 facilities 9 count - actual",
            "未指明 count 41 count - actual",
        ],
        "产业园聚集零部件企业52家，高新技术企业18家。": [
            "未指明 suppliers 52 count - actual",
            "未指明 count 18 count - actual",
        ],
        "园区力争培育百亿元以上企业3家、十亿元以上企业12家。": [
            "未指明 count 3 count - target",
            "未指明 count 12 count - target",
        ],
    },
    "what a park takes in": {
        "项目到位资金2.6亿元。": ["未指明 investment 260000000 CNY - actual"],
        "去年固定资产投资18亿元，入库税收1.2亿元。": [
            "未指明 investment 1800000000 CNY 2025 actual",
            "未指明 revenue 120000000 CNY 2025 actual",
        ],
    },
    "plugs and parking places are counted, 门市 are outlets": {
        "公共充电器增至7800个，充电车位12万个。": [
            "中国汽车市场 count 7800 count - actual",
            "中国汽车市场 count 120000 count - actual",
        ],
        "小鹏门市增至6间。": ["小鹏汽车 outlets 6 count - actual"],
        "蔚来有320家店，覆盖90城；小鹏210家。": [
            "蔚来 outlets 320 count - actual",
            "蔚来 markets 90 count - actual",
            "小鹏汽车 outlets 210 count - actual",
        ],
    },
    "more and fewer than before": {
        "吉利上月销量较9月多1800辆，比去年同期少600辆。": [
            "吉利汽车 growth 1800 vehicle 2025-12 actual",
            "吉利汽车 yoy -600 vehicle 2025-12 actual",
        ],
        "零跑与理想只差3200辆。": ["零跑汽车 growth 3200 vehicle - actual"],
        "12月降价车型15款，较同期少6款。": [
            "中国汽车市场 models 15 count 2025-12 actual",
            "中国汽车市场 yoy -6 count 2025-12 actual",
        ],
        "充电量环比多出0.6亿度。": ["未指明 mom 60000000 kWh - actual"],
        "应收账款较年初增加0.8亿元至4.6亿元。": [
            "未指明 growth 80000000 CNY - actual",
            "未指明 assets 460000000 CNY - actual",
        ],
        "去年12月比亚迪领先吉利12万辆。": ["比亚迪 growth 120000 vehicle 2025-12 actual"],
    },
    "what a ship can carry": {
        "新船可装载8600辆汽车，满载可停9200辆。": [
            "中国汽车市场 capacity 8600 vehicle - actual",
            "中国汽车市场 capacity 9200 vehicle - actual",
        ],
    },
    "bounds told by a verb, a place or a comparison": {
        "预计全年销量难超3.2万辆。": ["未指明 sales at_most 32000 vehicle 2025 forecast"],
        "蔚来市值重回900亿港元上方，股价却在40港元下方。": [
            "蔚来 market_cap above 90000000000 HKD - actual",
            "蔚来 price below 40 HKD - actual",
        ],
        "蔚来研发人员不到它的六成。": ["蔚来 ratio below 60 percent - actual"],
        "股价在38元/股上下。": ["未指明 price approx 38 CNY - actual"],
        "最低版本不会低于16万元。": ["未指明 price at_least 160000 CNY - forecast"],
    },
    "a short question names what its answer measures": {
        "毛利率呢？两家依次为13.5%和17.9%。": [
            "未指明 margin 13.5 percent - actual",
            "未指明 margin 17.9 percent - actual",
        ],
    },
    "a ratio that changes": {
        "全国车桩比降到2.4:1，而2020年底是3.1:1。": [
            "中国汽车市场 ratio 2.4 times - actual",
            "中国汽车市场 ratio 3.1 times 2020-12 actual",
        ],
    },
    "an index and its change": {
        "6月末库存系数为1.42，比5月下降0.11。": [
            "未指明 ratio 1.42 times 2025-06 actual",
            "未指明 mom -0.11 count 2025-06 actual",
        ],
        "12月PMI为50.4。": ["中国 count 50.4 count 2025-12 actual"],
        "百万工时事故率0.36。": ["未指明 ratio 0.36 count - actual"],
        "恒指收报25768.52点，跌156.29点。": [
            "恒生指数 count 25768.52 count 2026-01-15 actual",
            "恒生指数 growth -156.29 count 2026-01-15 actual",
        ],
    },
    "a loss that goes on": {
        "2024年亏损2.1亿元，2025年扩大到5亿元。": [
            "未指明 profit -210000000 CNY 2024 actual",
            "未指明 profit -500000000 CNY 2025 actual",
        ],
    },
    "a stake bought": {
        "奔驰以4亿元拿下某公司51%的股权。": [
            "奔驰 transaction 400000000 CNY - actual",
            "奔驰 stake 51 percent - actual",
        ],
    },
    "places of honour": {
        "比亚迪以1306辆居首，特斯拉屈居次席。": [
            "比亚迪 sales 1306 vehicle - actual",
            "比亚迪 rank 1 count - actual",
            "特斯拉 rank 2 count - actual",
        ],
        "岚图蝉联一哥。": ["岚图汽车 rank 1 count - actual"],
    },
    "falls and levels": {
        "自主品牌份额60%，同比流失2.1个百分点。": [
            "自主品牌 market_share 60 percent - actual",
            "自主品牌 yoy -2.1 pp - actual",
        ],
        "风险溢价回落至去年8月高点时的5.2%。": ["未指明 ratio 5.2 percent 2025-08 actual"],
        "蔚来持有蔚来中国90%的股份，这一比例将降至86%。": [
            "蔚来 stake 90 percent - actual",
            "蔚来 stake 86 percent - plan",
        ],
        "全年目标由8万辆下修为6万辆。": [
            "未指明 sales 80000 vehicle 2025 target",
            "未指明 sales 60000 vehicle 2025 target",
        ],
        "全年增速好于机构-5%的估计。": ["未指明 yoy -5 percent 2025 actual"],
        "德系年增，幅度9.6%。": ["德系 yoy 9.6 percent - actual"],
    },
    "a maker that makes its sales public tells of its own, all over the world and in a country": {
        "铃木12日公布的数据显示，2025年全球新车销量为331万辆，同比增长2%，其中印度新车销量182万辆。": [
            "铃木 sales 3310000 vehicle 2025 actual",
            "铃木 yoy 2 percent 2025 actual",
            "铃木 sales 1820000 vehicle 2025 actual",
        ],
        "起亚宣布，12月全球汽车销量为25万辆，欧洲新车销量下降6%。": [
            "起亚 sales 250000 vehicle 2025-12 actual",
            "起亚 yoy -6 percent 2025-12 actual",
        ],
        "沃尔沃汽车公布，去年全球电动汽车交付量为14万辆。": [
            "沃尔沃汽车 deliveries 140000 vehicle 2025 actual",
        ],
        "據福斯集團公布的數據，去年全球新車交付量下滑1.2%至890萬輛。": [
            "大众汽车 yoy -1.2 percent 2025 actual",
            "大众汽车 deliveries 8900000 vehicle 2025 actual",
        ],
        "吉利汽车公布，中国新能源乘用车市场12月零售量达到130万辆，渗透率超过58%。": [
            "中国新能源乘用车市场 sales 1300000 vehicle 2025-12 actual",
            "中国新能源乘用车市场 ratio above 58 percent 2025-12 actual",
        ],
        "乘联分会公布，12月全国新能源乘用车零售131万辆。": [
            "中国新能源乘用车市场 sales 1310000 vehicle 2025-12 actual",
        ],
    },
    "cars by what they can": {
        "去年全球智能网联汽车销量达到4300万辆，中国自动驾驶汽车市场规模为560亿元。": [
            "全球智能网联汽车市场 sales 43000000 vehicle 2025 actual",
            "中国自动驾驶汽车市场 output_value 56000000000 CNY 2025 actual",
        ],
        "韩国燃料电池车注册量为3900辆，我国氢燃料电池汽车产量下降11%。": [
            "韩国燃料电池汽车市场 registrations 3900 vehicle - actual",
            "中国燃料电池汽车市场 yoy -11 percent - actual",
        ],
        "去年中國智能汽車銷量為1500萬輛。": [
            "中国智能汽车市场 sales 15000000 vehicle 2025 actual",
        ],
        "长安智能汽车产业园投资40亿元。": [
            "长安智能汽车产业园 investment 4000000000 CNY - actual",
        ],
    },
    "the many whom a price only takes in are nobody's subject": {
        "鸿蒙智行选装包标价3.4万元，叠加车企补贴后，选装价格为1.3万元。": [
            "鸿蒙智行 price 34000 CNY - actual",
            "鸿蒙智行 price 13000 CNY - actual",
        ],
    },
    "a thing goes on with its price": {
        "电池级碳酸锂均价为7.3万元/吨，较上月下跌4%，最高价为8.1万元/吨。": [
            "电池级碳酸锂 price 73000 CNY - actual",
            "电池级碳酸锂 mom -4 percent - actual",
            "电池级碳酸锂 price at_most 81000 CNY - actual",
        ],
    },
    "what a country's offices count of all of it": {
        "2025年CPI上涨0.2%，PPI同比下降2.1%。": [
            "中国 growth 0.2 percent 2025 actual",
            "中国 yoy -2.1 percent 2025 actual",
        ],
        "北京去年GDP增长5.3%。": [
            "北京 growth 5.3 percent 2025 actual",
        ],
        "汽车产业增加值占GDP的比重为5%。": [
            "中国汽车市场 ratio 5 percent - actual",
        ],
    },
    "what people earn is a cost of who pays them": {
        "上半年长城汽车支出薪酬53亿元。": [
            "长城汽车 cost 5300000000 CNY 2025-H1 actual",
        ],
        "上汽集团去年职工薪酬为286亿元。": [
            "上汽集团 cost 28600000000 CNY 2025 actual",
        ],
    },
    "how far somebody's forecast was moved": {
        "瑞银将零跑汽车2026年销量预测上调6%，将每股盈利预测下调4%。": [
            "零跑汽车 growth 6 percent 2026 forecast",
            "零跑汽车 growth -4 percent 2026 forecast",
        ],
        "野村將小鵬汽車2026年盈利預測調低9%。": [
            "小鹏汽车 growth -9 percent 2026 forecast",
        ],
    },
    "since something that the words do not date": {
        "12月公司销量6.2万辆，岚图泰山上市首月交付破9000辆，深蓝S09三周锁单过1.1万辆。": [
            "岚图汽车 sales 62000 vehicle 2025-12 actual",
            "岚图汽车 deliveries above 9000 vehicle - actual",
            "深蓝汽车 duration 21 day 2025-12 actual",
            "深蓝汽车 orders 11000 vehicle - actual",
        ],
    },
    "what is wanted has not the time of what is there now": {
        "蔚来目前在职工程师6000人，今后工程师人数要达到1万人。": [
            "蔚来 headcount 6000 person 2026-01-15 actual",
            "蔚来 headcount 10000 person - target",
        ],
    },
    "a rise of capital that is decided on, and what it leaves behind": {
        "长城汽车拟对子公司增资2亿元。增资后，子公司注册资本由3亿元变更为5亿元。": [
            "长城汽车 investment 200000000 CNY - plan",
            "长城汽车 investment 300000000 CNY - actual",
            "长城汽车 investment 500000000 CNY - plan",
        ],
        "理想汽车决定以自有资金对子公司增资8000万元。": [
            "理想汽车 investment 80000000 CNY - plan",
        ],
    },
    "what works would bring": {
        "项目可实现年销售收入80亿元，可新增就业1200人。": [
            "未指明 revenue 8000000000 CNY - capability",
            "未指明 headcount 1200 person - capability",
        ],
        "新厂已于2024年10月完工，达产后，年产值40亿元，贡献利税3.5亿元，新增岗位900个。": [
            "未指明 founded 2024-10 date 2024-10 actual",
            "未指明 output_value 4000000000 CNY - plan",
            "未指明 profit 350000000 CNY - plan",
            "未指明 headcount 900 count - plan",
        ],
    },
    "what is to come out this year": {
        "2026年，极氪将发布4款新车，岚图将导入3款车型。": [
            "极氪 models 4 count 2026 plan",
            "岚图汽车 models 3 count 2026 plan",
        ],
    },
    "a plan that came to nothing plans no number": {
        "本田与日产的合并计划仅持续一个半月。": [
            "本田汽车 duration 1.5 month - actual",
        ],
    },
    "a week in which papers are filed is not when money comes": {
        "岚图汽车计划于本周递交上市申请，预计募资20亿美元。": [
            "岚图汽车 funding 2000000000 USD - plan",
        ],
    },
    "who is named by office and then by the last name alone is no firm": {
        "分析师Anna Keller将特斯拉目标价从410美元上调至455美元。Keller指出，其交付量预测上调3%。": [
            "特斯拉 price 410 USD - actual",
            "特斯拉 price 455 USD - forecast",
            "特斯拉 growth 3 percent - forecast",
        ],
    },
    "a place and what it is for a class of vehicles": {
        "2025年全球皮卡市场销量为560万辆。东南亚市场，是皮卡的主要消费区，市场规模达60万辆；中东地区，市场规模约30万辆。": [
            "全球皮卡市场 sales 5600000 vehicle 2025 actual",
            "东南亚皮卡市场 sales 600000 vehicle 2025 actual",
            "中东皮卡市场 sales approx 300000 vehicle 2025 actual",
        ],
    },
    "a headline has the time of the same number below it": {
        "丰田汽车下调全年经营利润预期至4.1万亿日元\n丰田汽车预计2027全年经营利润4.1万亿日元，此前预计4.3万亿日元。": [
            "丰田汽车 profit 4100000000000 JPY 2027 forecast",
            "丰田汽车 profit 4100000000000 JPY 2027 forecast",
            "丰田汽车 profit 4300000000000 JPY 2027 forecast",
        ],
        "广汽埃安交付过3万\n1月5日，广汽埃安公布，12月交付汽车过3万辆。": [
            "广汽埃安 deliveries 30000 vehicle 2025-12 actual",
            "广汽埃安 deliveries 30000 vehicle 2025-12 actual",
        ],
        "份额第六 吉利跻身全球前十\n继12月出口11万辆之后，吉利再传捷报。2025年上半年，吉利汽车全球份额居第六。": [
            "吉利汽车 rank 6 count 2025-H1 actual",
            "吉利汽车 rank at_most 10 count 2025-12 actual",
            "吉利汽车 exports 110000 vehicle 2025-12 actual",
            "吉利汽车 rank 6 count 2025-H1 actual",
        ],
    },
    "a broker and its firm are no list of two": {
        "【华泰证券：长城汽车出口放量】华泰证券研报指出，长城汽车2025年三季度实现营收612.5亿元，同环比分别+20.5%和+17.0%。": [
            "长城汽车 revenue 61250000000 CNY 2025-Q3 actual",
            "长城汽车 yoy 20.5 percent 2025-Q3 actual",
            "长城汽车 mom 17 percent 2025-Q3 actual",
        ],
        "公司净利同环比变化为-3.1%/+4.2%，交付量同比增长3%，环比下降2%。": [
            "未指明 yoy -3.1 percent - actual",
            "未指明 mom 4.2 percent - actual",
            "未指明 yoy 3 percent - actual",
            "未指明 mom -2 percent - actual",
        ],
    },
    "in a town, so many": {
        "调查显示，上海已上牌照的电动车为210辆。在南京，有38人购买了纯电动汽车。在合肥，共售出460辆电动车。": [
            "上海 registrations 210 vehicle - actual",
            "南京 count 38 person - actual",
            "合肥 sales 460 vehicle - actual",
        ],
    },
    "how often one comes off the line": {
        "岚图云峰工厂每2分钟可以出厂一台。": [
            "岚图汽车 takt 2 minute - actual",
        ],
    },
    "results that brokers moved": {
        "花旗上调小鹏汽车2026年净利润9%至62亿元，上调目标价12%至118港元。": [
            "小鹏汽车 growth 9 percent 2026 actual",
            "小鹏汽车 profit 6200000000 CNY 2026 forecast",
            "小鹏汽车 growth 12 percent 2026 forecast",
            "小鹏汽车 price 118 HKD - forecast",
        ],
    },
    "growth between two years of a market to come": {
        "近年来换电走热，预计全球储能电池装机量以21.5%的复合年增长率由2024年的310GWh升至2029年的820GWh。": [
            "全球储能电池市场 cagr 21.5 percent 2024/2029 forecast",
            "全球储能电池市场 installations 310 GWh 2024 actual",
            "全球储能电池市场 installations 820 GWh 2029 forecast",
        ],
    },
    "a market that goes by any name": {
        "研究报告显示，到2030年，欧洲和美国的换电市场可能达到90万辆。2025年中国智能座舱市场规模为1500亿元，全球汽车后市场规模约1.1万亿美元。": [
            "欧洲和美国换电市场 sales 900000 vehicle 2030 forecast",
            "中国智能座舱市场 output_value 150000000000 CNY 2025 actual",
            "全球汽车后市场 output_value approx 1100000000000 USD 2025 actual",
        ],
        "岚图在欧洲高端车市场月销600辆。": [
            "岚图汽车 sales 600 vehicle - actual",
        ],
    },
    "parts of the market abroad that was told of": {
        "瑞典人爱开电车，新能源汽车渗透率超过60%。其中混动汽车占19%，纯电车型渗透率为41%。": [
            "瑞典汽车市场 ratio above 60 percent - actual",
            "瑞典混合动力汽车市场 ratio 19 percent - actual",
            "瑞典纯电动汽车市场 ratio 41 percent - actual",
        ],
    },
    "how old somebody is whom no list knows": {
        "现年61岁的周德海由于业绩出色获得连任。": [
            "周德海 duration 61 year - actual",
        ],
    },
    "a show in a text about a maker": {
        "吉利带来四个品牌。2025年成都国际汽车展览会开幕，展出1600款车型，其中92款首次公开。": [
            "吉利汽车 brands 4 count - actual",
            "2025年成都国际汽车展览会 models 1600 count 2025 actual",
            "2025年成都国际汽车展览会 models 92 count 2025 actual",
        ],
    },
    "a change in a unit that is told once": {
        "上汽大众把开发周期从38个月缩短到26个，维修等待由4个工作日降到1.5个。": [
            "上汽大众 duration 38 month - actual",
            "上汽大众 duration 26 month - actual",
            "上汽大众 duration 4 day - actual",
            "上汽大众 duration 1.5 day - actual",
        ],
    },
    "fractions with a slash": {
        "新增网点中有2/3将位于小城市，老车型占1/4。": [
            "中国汽车市场 ratio 66.67 percent - actual",
            "中国汽车市场 ratio 25 percent - actual",
        ],
    },
    "bounds of each of two": {
        "比亚迪和吉利的出口均不足6万辆和4万辆。": [
            "比亚迪 exports below 60000 vehicle - actual",
            "比亚迪 exports below 40000 vehicle - actual",
        ],
    },
    "whose goods are taxed": {
        "美国用户购买日本生产的汽车时，需缴纳15%的关税。": [
            "美国 rate 15 percent - actual",
        ],
    },
    "a few months that nobody dates": {
        "2024年销量下降。最近几个月，岚图的渗透率升到52%。": [
            "岚图汽车 ratio 52 percent - actual",
        ],
    },
    "what is enough to earn money": {
        "岚图月销1.5万辆，即可实现盈利。": [
            "岚图汽车 sales 15000 vehicle - hypothetical",
        ],
    },
    "what is put by in the bank": {
        "截至2025年6月底，小鹏汽车的现金、短期投资和定期存款总计475亿元。": [
            "小鹏汽车 cash 47500000000 CNY ../2025-06 actual",
        ],
    },
    "markets have no targets": {
        "起亚在欧洲卖得好，2025年全球汽车销量料高于320万辆的目标。": [
            "起亚 sales above 3200000 vehicle 2025 target",
        ],
    },
    "whoever buys where many are spoken of": {
        "许多汽车厂商寻求自保之时，雷诺则在2023年宣布购买日产汽车15%的股份。": [
            "雷诺 stake 15 percent 2023 actual",
        ],
    },
    "a share that is held of a whole": {
        "大众一度占据着中国汽车市场40%以上的份额，一度占据中国汽车销量的四成。": [
            "大众汽车 market_share above 40 percent - actual",
            "大众汽车 ratio 40 percent - actual",
        ],
    },
    "by then": {
        "奇瑞新工厂将于2027年投产。到那时，公司的总产能将超过150万辆。": [
            "奇瑞汽车 founded 2027 date 2027 plan",
            "奇瑞汽车 capacity above 1500000 vehicle 2027 forecast",
        ],
    },
    "members are people": {
        "截至2025年9月，极氪欧洲会员已经超过8万。": [
            "极氪 count above 80000 person ../2025-09 actual",
        ],
    },
    "the level of the year before is put beside the one told": {
        "奥迪2023财年营业利润率8.6%，上年为11.9%；交付188万辆，纯电车型交付17.1万辆。": [
            "奥迪 margin 8.6 percent 2023 actual",
            "奥迪 margin 11.9 percent 2022 actual",
            "奥迪 deliveries 1880000 vehicle 2023 actual",
            "奥迪 deliveries 171000 vehicle 2023 actual",
        ],
        "公司12月销量3.6万辆，去年为2.9万辆，出口0.4万辆。": [
            "未指明 sales 36000 vehicle 2025-12 actual",
            "未指明 sales 29000 vehicle 2024-12 actual",
            "未指明 exports 4000 vehicle 2025-12 actual",
        ],
    },
    "petrol, diesel and hybrid cars are classes of their own": {
        "12月欧盟新车注册量为95.1万辆。纯电动车市占率为17%，混动车为34%，汽油车份额由去年同期的33%降至27%，柴油车注册量下降26%。": [
            "欧盟汽车市场 registrations 951000 vehicle 2025-12 actual",
            "欧盟纯电动汽车市场 market_share 17 percent 2025-12 actual",
            "欧盟混合动力汽车市场 market_share 34 percent 2025-12 actual",
            "欧盟汽油车市场 market_share 33 percent 2024-12 actual",
            "欧盟汽油车市场 market_share 27 percent 2025-12 actual",
            "欧盟柴油车市场 yoy -26 percent 2025-12 actual",
        ],
    },
    "a share of the total is no market of its own": {
        "新能源汽车保有量4100万辆，占汽车总量的11.4%。": [
            "中国新能源汽车市场 cumulative 41000000 vehicle ../2026-01 actual",
            "中国新能源汽车市场 ratio 11.4 percent - actual",
        ],
    },
    "degrees that are no electricity": {
        "车内温度升至42度，工厂每年节电600万度。低温环境下18分钟充满，循环寿命超过9000次。": [
            "中国汽车市场 spec 42 °C - actual",
            "中国汽车市场 energy 6000000 kWh - actual",
            "中国汽车市场 spec 18 minute - actual",
            "中国汽车市场 spec above 9000 count - actual",
        ],
    },
    "what a firm buys of its suppliers is its own": {
        "拓普集团2024年年报显示，前五名供应商采购额占比22.6%，供应商满意度达94%。": [
            "拓普集团 ratio 22.6 percent 2024 actual",
            "拓普集团 ratio 94 percent 2024 actual",
        ],
    },
    "a government acts for its country": {
        "特朗普政府宣布对进口卡车加征25%的关税。": [
            "美国 rate 25 percent - actual",
        ],
    },
    "a plant that a firm is to have is no name": {
        "赛力斯公告，交易完成后公司将拥有超级工厂，该工厂占地约1400亩。": [
            "赛力斯 area approx 1400 mu - plan",
        ],
    },
    "the day on which a firm began dates nothing else": {
        "岚图汽车科技有限公司注册资本由4亿元增至10亿元，增幅150%。该公司成立于2021年6月。": [
            "岚图汽车 investment 400000000 CNY - actual",
            "岚图汽车 investment 1000000000 CNY - actual",
            "岚图汽车 yoy 150 percent - actual",
            "岚图汽车 founded 2021-06 date 2021-06 actual",
        ],
    },
    "how far one result is above another": {
        "比亚迪上半年研发投入296亿元，比净利润多出141亿元。": [
            "比亚迪 rd_spend 29600000000 CNY 2025-H1 actual",
            "比亚迪 growth 14100000000 CNY 2025-H1 actual",
        ],
    },
    "what changes hands": {
        "12月，全国二手车市场交易量168万辆，1-12月累计交易量1980万辆。": [
            "二手车行业 sales 1680000 vehicle 2025-12 actual",
            "二手车行业 sales 19800000 vehicle 2025 actual",
        ],
        "宁德时代回购股份的成交价区间为231元/股至245元/股。": [
            "宁德时代 price 231 CNY - actual",
            "宁德时代 price 245 CNY - actual",
        ],
    },
    "sums in one currency in papers of Hong Kong": {
        "小鵬汽車(09868)上季經調整淨虧損收窄至13.9億元人民幣，按季減近兩成，收入161億元。預期首季交付9.1萬至9.3萬輛，按年升317%至326%。": [
            "小鹏汽车 profit -1390000000 CNY 2025-Q4 actual",
            "小鹏汽车 mom nearly -20 percent 2025-Q4 actual",
            "小鹏汽车 revenue 16100000000 CNY 2025-Q4 actual",
            "小鹏汽车 deliveries range 91000 93000 vehicle 2026-Q1 forecast",
            "小鹏汽车 yoy range 317 326 percent 2026-Q1 forecast",
        ],
        "理想汽車末期息為25港仙。": [
            "理想汽车 fee 0.25 HKD - actual",
        ],
    },
    "nothing happened to anybody": {
        "2025年安全事故死亡人数为0，重大事故0起。": [
            "未指明 count 0 count 2025 actual",
            "未指明 count 0 count 2025 actual",
        ],
    },
    "what is to be covered": {
        "到2026年底，Robotaxi将覆盖美国一半人口。": [
            "未指明 ratio 50 percent 2026-12 forecast",
        ],
    },
    "what new cars bring in": {
        "以旧换新带动新车销售额超9000亿元。": [
            "中国汽车市场 revenue above 900000000000 CNY - actual",
        ],
    },
    "money less is a change": {
        "比亚迪单车利润减少3000元，营收减少2亿元。": [
            "比亚迪 growth -3000 CNY - actual",
            "比亚迪 growth -200000000 CNY - actual",
        ],
    },
    "a stock moves on no year of results": {
        "哈啰出行上市首日破发，开盘跌超16%。公司2024年营收120亿元。": [
            "哈啰 growth above -16 percent - actual",
            "哈啰 revenue 12000000000 CNY 2024 actual",
        ],
    },
    "what there is before it changes is there now": {
        "本田计划到2028财年前将工厂数量从14家减少至11家，产能由400万辆缩减至300万辆，投资由9万亿日元削减至6万亿日元。": [
            "本田汽车 facilities 14 count 2026-01-15 actual",
            "本田汽车 facilities 11 count 2028 plan",
            "本田汽车 capacity 4000000 vehicle 2026-01-15 actual",
            "本田汽车 capacity 3000000 vehicle 2028 plan",
            "本田汽车 investment 9000000000000 JPY - actual",
            "本田汽车 investment 6000000000000 JPY 2028 plan",
        ],
    },
    "of whom a group is only the owner": {
        "裕隆集团旗下纳智捷n7上市至今累计接单逾2.1万张，已交车1.1万辆。": [
            "纳智捷 cumulative above 21000 count ../2026-01-15 actual",
            "纳智捷 deliveries 11000 vehicle 2026-01-15 actual",
        ],
        "比亚迪旗下海豹销量2.6万辆，交付2.4万辆。公司总销量42万辆。": [
            "比亚迪 sales 26000 vehicle - actual",
            "比亚迪 deliveries 24000 vehicle - actual",
            "比亚迪 sales 420000 vehicle - actual",
        ],
    },
    "what a bank lends": {
        "工商银行向奇瑞汽车提供40亿元五年期贷款。": [
            "奇瑞汽车 funding 4000000000 CNY - actual",
            "奇瑞汽车 term 5 year - actual",
        ],
    },
    "what a forecast is held against has come true": {
        "起亚预计1月韩国销量4.8万辆，较12月的4.4万辆增加，高于去年同期的3.9万辆。": [
            "起亚 sales 48000 vehicle 2026-01 forecast",
            "起亚 sales 44000 vehicle 2025-12 actual",
            "起亚 sales 39000 vehicle 2025-01 actual",
        ],
    },
    "batteries flow as cars do": {
        "12月装车量：宁德时代41GWh，增26%；中创新航5GWh，降4%。": [
            "宁德时代 installations 41 GWh 2025-12 actual",
            "宁德时代 yoy 26 percent 2025-12 actual",
            "中创新航 installations 5 GWh 2025-12 actual",
            "中创新航 yoy -4 percent 2025-12 actual",
        ],
    },
    "vehicles that are told of a firm in other trades are its maker's": {
        "1月，零跑交付3.9万辆，小鹏2万辆、小米超过3.5万辆。": [
            "零跑汽车 deliveries 39000 vehicle 2026-01 actual",
            "小鹏汽车 deliveries 20000 vehicle 2026-01 actual",
            "小米汽车 deliveries above 35000 vehicle 2026-01 actual",
        ],
        "12月，小米交付超5万台，同比增长85%。小米集团三季度营收1131亿元，小米手机出货4300万台。": [
            "小米汽车 deliveries above 50000 vehicle 2025-12 actual",
            "小米汽车 yoy 85 percent 2025-12 actual",
            "小米集团 revenue 113100000000 CNY 2025-Q3 actual",
            "小米集团 sales 43000000 count 2025-Q3 actual",
        ],
    },
    "what is paid on a share": {
        "理想汽车末期息为25港仙。": [
            "理想汽车 fee 0.25 HKD - actual",
        ],
    },
    "what is paid for shares": {
        "长城汽车首次回购90万股，支付总金额2300万元。": [
            "长城汽车 count 900000 count - actual",
            "长城汽车 transaction 23000000 CNY - actual",
        ],
    },
    "places that are counted": {
        "到2028年，换电站将覆盖110城。下乡活动覆盖县域68个，公司已进入31国。": [
            "未指明 markets 110 count 2028 forecast",
            "未指明 markets 68 count - actual",
            "未指明 markets 31 count - actual",
        ],
    },
    "the many of whom one is told": {
        "12月，新势力中零跑以5.8万辆居首，同比增长42%。": [
            "零跑汽车 sales 58000 vehicle 2025-12 actual",
            "零跑汽车 rank 1 count 2025-12 actual",
            "零跑汽车 yoy 42 percent 2025-12 actual",
        ],
    },
    "a goal that was moved is a goal on both sides": {
        "岚图将2026年全年交付目标从20万辆提升至26万辆。": [
            "岚图汽车 deliveries 200000 vehicle 2026 target",
            "岚图汽车 deliveries 260000 vehicle 2026 target",
        ],
    },
    "a firm's first year is not that of its capital": {
        "合众新能源成立于2014年10月，注册资本28亿元，累计融资超过220亿元。": [
            "哪吒汽车 founded 2014-10 date 2014-10 actual",
            "哪吒汽车 investment 2800000000 CNY - actual",
            "哪吒汽车 funding above 22000000000 CNY - actual",
        ],
    },
    "a total so far after a list of makers is of all of them": {
        "12月新能源客车销量9800辆；其中宇通2900辆，市占率29.6%，金龙客车1100辆，比亚迪860辆。前11个月累计5.2万辆，同比增长18%。": [
            "中国新能源客车市场 sales 9800 vehicle 2025-12 actual",
            "宇通客车 sales 2900 vehicle 2025-12 actual",
            "宇通客车 market_share 29.6 percent 2025-12 actual",
            "金龙汽车 sales 1100 vehicle 2025-12 actual",
            "比亚迪 sales 860 vehicle 2025-12 actual",
            "中国新能源客车市场 sales 52000 vehicle 2025-01/2025-11 actual",
            "中国新能源客车市场 yoy 18 percent 2025-01/2025-11 actual",
        ],
        "比亚迪12月销量42万辆，同比下降18%。1-12月累计销量460万辆。": [
            "比亚迪 sales 420000 vehicle 2025-12 actual",
            "比亚迪 yoy -18 percent 2025-12 actual",
            "比亚迪 sales 4600000 vehicle 2025 actual",
        ],
    },
    "parts of a company's own year": {
        "本田公布截至9月的半财年业绩：营业收入10.6万亿日元；公司2026年销量预期维持334万辆，其中中国68万辆。": [
            "本田汽车 revenue 10600000000000 JPY 2025-04/2025-09 actual",
            "本田汽车 sales 3340000 vehicle 2026 forecast",
            "本田汽车 sales 680000 vehicle 2026 forecast",
        ],
        "吉利汽車公布截至6月30日止六個月業績，營業額1503億元人民幣。": [
            "吉利汽车 revenue 150300000000 CNY 2025-H1 actual",
        ],
    },
    "a duty is of who levies it": {
        "美国对日本卡车的关税为18%。": [
            "美国 rate 18 percent - actual",
        ],
        "韩国关税7%，中国对德国汽车的税率则为13%。": [
            "韩国 rate 7 percent - actual",
            "中国 rate 13 percent - actual",
        ],
    },
    "how old somebody in office is": {
        "44岁的创始人李想每天工作14小时。": [
            "李想 duration 44 year - actual",
            "理想汽车 duration 14 hour - actual",
        ],
    },
    "runs that nobody can have had": {
        "零跑汽车目前已连续99999个月过万。": [
            "零跑汽车 duration 99999 month 2026-01-15 actual",
            "零跑汽车 sales above 10000 vehicle 2026-01-15 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
