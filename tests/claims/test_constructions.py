"""What a number measures by how its clause is built: each family by sentences of other firms and figures."""

from __future__ import annotations

import pytest

from .telling import cases, told

# family → sentence → its claims, as `metric value`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what a country or a firm made when it passed a mark is production": {
        "某国汽车年产突破800万辆。": ["production above 8000000 vehicle"],
        "某国成为第三个年产超过500万辆的国家。": ["production above 5000000 vehicle"],
        "某集团去年年产首破120万辆。": ["production above 1200000 vehicle"],
        "某省新能源汽車年度達產90萬輛。": ["production 900000 vehicle"],
        "某汽车工厂年产突破30万辆。": ["capacity above 300000 vehicle"],
        "某公司建成年产超过20万辆的基地。": ["capacity above 200000 vehicle"],
        "某公司新厂达产20万辆。": ["capacity 200000 vehicle"],
    },
    "works told by their energy are capacities": {
        "某公司将在某地建设18GWh动力电池项目。": ["capacity 18 GWh"],
        "某公司12GWh電池工廠於某地奠基。": ["capacity 12 GWh"],
        "某公司30GWh超级工厂开工。": ["capacity 30 GWh"],
        "某公司签订6GWh储能项目订单。": ["orders 6 GWh"],
        "某公司第三季度电池装车5.1GWh。": ["installations 5.1 GWh"],
    },
    "what is shipped is sold": {
        "某汽车第三季度出货量为3.2万辆。": ["sales 32000 vehicle"],
        "某集團合併出貨量達86.4萬台車。": ["sales 864000 vehicle"],
        "某公司第三季度储能电池出货量12GWh。": ["sales 12 GWh"],
    },
    "what a list price is cut by is a change of it": {
        "某品牌全系官降1.5万元。": ["growth -15000 CNY"],
        "某车型下调售价，最大降幅达到2.2万元。": ["growth -22000 CNY"],
        "某品牌指导价下调，下调幅度为600-1500元。": ["growth range -1500 -600 CNY"],
        "某品牌调整售价，平均每台优惠3000元。": ["growth -3000 CNY"],
        "某品牌下調售價，某車型降幅最大，達到了1.2萬元。": ["growth -12000 CNY"],
        "购买某车型可享置换补贴9000元。": ["fee 9000 CNY"],
        "购买某车型可享限时优惠2万元。": ["fee 20000 CNY"],
        "某公司目标价从38元下调至35元。": ["price 38 CNY", "price 35 CNY"],
        "本月降价车型均价23.1万元。": ["price 231000 CNY"],
    },
    "firms that do well or badly are no shops": {
        "9家汽车经销商集团公布业绩。": ["count 9 count"],
        "6家营收同比下滑，其中4家跌幅超过8%。": ["count 6 count", "count 4 count", "yoy above -8 percent"],
        "某集團等4家經銷商集團淨利潤上漲。": ["count 4 count"],
        "当地有超过600家甲牌、乙牌和丙牌4S店。": ["outlets above 600 count"],
        "某品牌年底门店达到320家。": ["outlets 320 count"],
    },
    "cars on the roads are counted, not sold": {
        "2040年，道路上的电动汽车数量将达到6亿辆。": ["count 600000000 vehicle"],
        "某省機動車數量達2100萬輛。": ["count 21000000 vehicle"],
    },
    "lines of code, tasks and great systems": {
        "该系统代码超过80万行。": ["count above 800000 count"],
        "模型刷新了46个任务的纪录。": ["count 46 count"],
        "某车型标配14大主动安全系统。": ["features 14 count"],
        "三大系统全面升级。": [],
    },
    "a firm's part of a market is a market share": {
        "比亚迪占印尼市场的5%。": ["market_share 5 percent"],
        "丰田汽车一度占据美国汽车销量的14%。": ["market_share 14 percent"],
        "現代汽車佔印度車市近13%。": ["market_share nearly 13 percent"],
        "中国市场占大众汽车销量的三成。": ["ratio 30 percent"],
        "特斯拉Model Y占总销量的62%。": ["ratio 62 percent"],
        "新能源汽车占中国市场的53%。": ["ratio 53 percent"],
        "汽车业占GDP比重为3.5%。": ["ratio 3.5 percent"],
    },
    "what a growth comes from is a part of it": {
        "约70%的增长将来自东南亚。": ["ratio approx 70 percent"],
        "多达38%的门店存在价格倒挂。": ["ratio 38 percent"],
        "某公司可抵消约30%的关税成本。": ["ratio approx 30 percent"],
        "某公司实现了21%的整体增速。": ["growth 21 percent"],
        "某公司销量录得19%的强劲增长。": ["yoy 19 percent"],
        "某市場銷量分別錄得12.3%、8.4%與20%的高速成長。": [
            "yoy 12.3 percent",
            "yoy 8.4 percent",
            "yoy 20 percent",
        ],
    },
    "losses and margins in their spellings": {
        "某公司第三季度淨損爲2.1億美元。": ["profit -210000000 USD"],
        "某公司调整后获利6亿美元。": ["profit 600000000 USD"],
        "某公司營業利益率為4.2%。": ["margin 4.2 percent"],
        "某公司营益率6.1%，纯益率3.9%。": ["margin 6.1 percent", "margin 3.9 percent"],
    },
    "falls by their verbs": {
        "某公司股价崩落62%。": ["growth -62 percent"],
        "某公司市值滑落一成。": ["growth -10 percent"],
        "某公司净利润的同比跌幅分别为214%和167%。": ["yoy -214 percent", "yoy -167 percent"],
        "某国市场出现两位数同比下滑。": ["yoy at_least -10 percent"],
        "某公司净利润出现约12倍的暴跌。": ["yoy approx -12 times"],
    },
    "points beside those of the year before": {
        "上半年，增速分别低于上年0.7和1.4个百分点。": ["yoy -0.7 pp", "yoy -1.4 pp"],
        "毛利率高於去年同期2.3個百分點。": ["yoy 2.3 pp"],
        "某省产量增速高于全国15个百分点。": ["growth 15 pp"],
    },
    "a range that is moved, a cut by a fraction, a day of a month": {
        "某公司将EBIT预期由40亿至45亿美元上修至50亿至55亿美元。": [
            "profit range 4000000000 4500000000 USD",
            "profit range 5000000000 5500000000 USD",
        ],
        "某公司将毛利率指引从8%至9%下调至6%至7%。": ["margin range 8 9 percent", "margin range 6 7 percent"],
        "某公司产能从20万辆至30万辆。": ["capacity 200000 vehicle", "capacity 300000 vehicle"],
        "某公司毛利率从12%下调了2/3至4%。": [
            "margin 12 percent",
            "growth -66.67 percent",
            "margin 4 percent",
        ],
        "截至6/30，某公司员工为2.1万人。": ["headcount 21000 person"],
    },
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
        "某公司营收四年内增长三倍。": ["growth 3 times"],
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
    "neighbours beside a comma are a range": {
        "这款电驱每台成本约3、4千元。": ["cost range 3000 4000 CNY"],
        "小鹏汽车去年只卖了7、8万辆。": ["sales range 70000 80000 vehicle"],
        "理想汽车裁掉了一、二百人。": ["headcount range 100 200 person"],
        "新车的优惠有六、七千元。": ["fee range 6000 7000 CNY"],
        "蔚來當月售出兩、三萬輛。": ["sales range 20000 30000 vehicle"],
        "钴酸锂的价格从每吨8、9万涨了起来。": ["price range 80000 90000 CNY"],
        "哪吒汽车深耕三、四线城市。": [],
        "方案1、2、3均已通过。": [],
    },
    "what a weight costs is money": {
        "六氟磷酸锂每吨卖到12万。": ["price 120000 CNY"],
        "碳酸鋰每噸從8萬漲到15萬。": ["price 80000 CNY", "price 150000 CNY"],
        "工业级碳酸锂去年每公斤最高超过500元。": ["price above 500 CNY"],
        "氢氧化锂每吨报价从9万、11万一路升到14万。": [
            "price 90000 CNY",
            "price 110000 CNY",
            "price 140000 CNY",
        ],
        "磷酸铁锂每吨回落到3万，比亚迪当月卖出30万辆。": ["price 30000 CNY", "sales 300000 vehicle"],
    },
    "marks are passed one by one": {
        "镍价跌破20万元、19万、18万三道关口。": [
            "price below 200000 CNY",
            "price below 190000 CNY",
            "price below 180000 CNY",
        ],
        "特斯拉Model Y售价跌破30万元、29万两个关口。": ["price below 300000 CNY", "price below 290000 CNY"],
        "宁德时代市值先后突破5000亿元、6000亿元和7000亿元。": [
            "market_cap above 500000000000 CNY",
            "market_cap above 600000000000 CNY",
            "market_cap above 700000000000 CNY",
        ],
        "钴价先后失守30万元、25万和20万三大关口。": [
            "price below 300000 CNY",
            "price below 250000 CNY",
            "price below 200000 CNY",
        ],
        "岚图汽车月销量接连突破1万辆、2万辆。": ["sales above 10000 vehicle", "sales above 20000 vehicle"],
        "比亚迪销量分别为10万辆、20万辆和30万辆。": [
            "sales 100000 vehicle",
            "sales 200000 vehicle",
            "sales 300000 vehicle",
        ],
    },
    "a mark is lost or held": {
        "某國新車掛牌數失守2萬輛關卡。": ["registrations below 20000 vehicle"],
        "比亚迪月销跌破20万辆大关。": ["sales below 200000 vehicle"],
        "蔚来交付守住2万辆关口。": ["deliveries at_least 20000 vehicle"],
        "某车企股价击穿30元整数关口。": ["price below 30 CNY"],
        "入門版八十萬元有找。": ["price below 800000 CNY"],
        "某品牌新車售價百萬元出頭。": ["price above 1000000 CNY"],
        "某厂去年产车9万辆出头。": ["production above 90000 vehicle"],
    },
    "a classifier is no beginning of another word": {
        "岚图知音售价20.29万对标特斯拉Model Y。": ["price 202900 CNY"],
        "欧拉5起售价9.88万对阵比亚迪海豚。": ["price 98800 CNY"],
        "銀河E5售價12.38萬對抗元PLUS。": ["price 123800 CNY"],
        "公司共设5对外投资平台。": [],
        "亚洲有七家电池企业上榜。": ["count 7 count"],
        "国内三家电机厂同时停产。": ["facilities 3 count"],
        "某品牌2025家电以旧换新开始了。": [],
        "某品牌的销量还不到特斯拉的零头。": [],
    },
    "tenths stand before 为": {
        "出口车型中超过4成为纯电动车。": ["ratio above 40 percent"],
        "新车用户里近6成为女性。": ["ratio nearly 60 percent"],
        "营收中约3成为海外收入。": ["ratio approx 30 percent"],
        "某城新車中不足2成為燃油車。": ["ratio below 20 percent"],
        "某厂3成成为智能产线。": ["ratio 30 percent"],
        "某镇有望成为样板。": [],
    },
    "digits of a growth": {
        "蔚来、小鵬同比錄得二位數成長。": ["yoy at_least 10 percent"],
        "理想汽车交付量环比两位数下降。": ["mom at_least -10 percent"],
        "吉利汽车出口三位数增长。": ["yoy at_least 100 percent"],
        "同比来看，零跑汽车实现三位数增长，哪吒汽车则是两位数下降。": [
            "yoy at_least 100 percent",
            "yoy at_least -10 percent",
        ],
        "环比来看，吉利汽车下降12%，长安汽车增长3%。": ["mom -12 percent", "mom 3 percent"],
    },
    "what stands in brackets beside a rate is one like it": {
        "二手车收入占总收入的12.4%（2019年：8.1%）。": ["ratio 12.4 percent", "ratio 8.1 percent"],
        "某公司市占率为36.8%，较上年同期（34.1%）有所提升。": [
            "market_share 36.8 percent",
            "market_share 34.1 percent",
        ],
        "某公司毛利率为15.3%（2022年：14.1%）。": ["margin 15.3 percent", "margin 14.1 percent"],
        "某品牌的渗透率达到48%，较上月（46%）继续上升。": ["ratio 48 percent", "ratio 46 percent"],
        "車企占總份額的41.2%，較上年同期（43.5%）回落。": [
            "ratio 41.2 percent",
            "ratio 43.5 percent",
        ],
        "某公司营收同比增长12%（2023年：8%）。": ["yoy 12 percent", "yoy 8 percent"],
    },
    "what is recalled is counted": {
        "去年玩具召回512次，涉及产品83万件。": ["count 512 count", "count 830000 count"],
        "上半年某国召回98次，波及车辆310万辆。": ["count 98 count", "count 3100000 vehicle"],
        "本次召回波及产品4.5万件。": ["count 45000 count"],
        "某公司实施远程升级（OTA）召回9次。": ["count 9 count"],
        "兒童用品召回310次，涉及產品62萬件。": ["count 310 count", "count 620000 count"],
    },
    "what is sold in an hour is sold": {
        "某市去年卖车310万辆，平均每小时售出354辆。": [
            "sales 3100000 vehicle",
            "sales 354 vehicle",
        ],
        "比亚迪平均每小时卖出487辆车。": ["sales 487 vehicle"],
        "平均每分钟交付1辆新车。": ["deliveries 1 vehicle"],
        "長安汽車每小時銷售304輛。": ["sales 304 vehicle"],
        "某厂每小时下线40辆车。": ["takt 40 vehicle"],
    },
    "taxes and what is earned for them": {
        "某区整车业税收贡献58亿元；当年产业投资规模为120亿元。": [
            "fee 5800000000 CNY",
            "investment 12000000000 CNY",
        ],
        "某项目建成后年销售额24亿元、利税3.2亿元。": ["revenue 2400000000 CNY", "profit 320000000 CNY"],
        "某园区去年实现利税18亿元，同比增长12%。": ["profit 1800000000 CNY", "yoy 12 percent"],
        "某公司去年缴税4亿元。": ["fee 400000000 CNY"],
        "该项目年新增税收3亿元。": ["fee 300000000 CNY"],
    },
    "one in so many is a part": {
        "在挪威，每20台新车里，就有19台是电动车。": ["ratio 95 percent"],
        "荷兰每100辆电动车里就有8辆是比亚迪。": ["ratio 8 percent"],
        "每5辆新能源车里就有1辆是比亚迪。": ["ratio 20 percent"],
        "全球每三辆新车中便有一辆产自中国。": ["ratio approx 33.33 percent"],
        "上海每4輛新車就有1輛是特斯拉。": ["ratio 25 percent"],
        "比亚迪每卖出10辆车有6辆是纯电。": ["ratio 60 percent"],
    },
    "a stretch over which something grew or was the most is no length of its own": {
        "某车热搜指数创近7天内最高值，比前一天增长80%。": ["growth 80 percent"],
        "热度跌到近90天内最低值、较上一周下降40%。": ["growth -40 percent"],
        "某公司营收从50亿元做到550亿元，12年增长了10倍多。": [
            "revenue 5000000000 CNY",
            "revenue 55000000000 CNY",
            "growth above 10 times",
        ],
        "某公司净利润5年增长近4倍。": ["growth nearly 4 times"],
        "拓普集团的营收八年翻了三倍。": ["growth 3 times"],
        "某公司出口額三年增長了2.5倍。": ["growth 2.5 times"],
    },
    "a part of what was expected": {
        "某公司净利润为全年市场预测值的12%，环比下降三成。": ["ratio 12 percent", "mom -30 percent"],
        "某公司销量占全年目标值的六成。": ["ratio 60 percent"],
        "某公司上半年营收仅为全年预期的30%。": ["ratio 30 percent"],
        "某公司利润约为分析师预估值的四成。": ["ratio approx 40 percent"],
        "某公司去年产量为计划数的95%，同比降3个百分点。": ["ratio 95 percent", "yoy -3 pp"],
    },
    "shares that are added": {
        "丰田去年增持了斯巴鲁3%股权。": ["stake 3 percent"],
        "大众汽车今年增持小鹏汽车1.5%股份。": ["stake 1.5 percent"],
        "吉利去年再增持沃尔沃0.8%股份。": ["stake 0.8 percent"],
        "某集团前年增持某公司2%的股權。": ["stake 2 percent"],
        "广汽去年减持巨湾技研5%的股权。": ["stake 5 percent"],
    },
    "jobs are headcount": {
        "奇瑞将带来数千个当地工作机会。": ["headcount above 1000 count"],
        "某厂可带来2000个本地就业岗位。": ["headcount 2000 count"],
        "项目新增数百个高薪岗位。": ["headcount above 100 count"],
        "奇瑞在西班牙創造1250個就業機會。": ["headcount 1250 count"],
        "某基地提供近千个长期稳定的工作岗位。": ["headcount nearly 1000 count"],
    },
    "what is watched or read is counted": {
        "相关话题累计播放量超过2000万。": ["count above 20000000 count"],
        "某公司发布会直播观看量达到3500万。": ["count 35000000 count"],
        "话题阅读量突破8亿。": ["count above 800000000 count"],
        "该视频播放量超500万次。": ["count above 5000000 count"],
        "短影片點讚數突破10萬。": ["count above 100000 count"],
    },
    "less was earned, and what is earned in a year": {
        "某公司去年少赚了近50亿元。": ["growth nearly -5000000000 CNY"],
        "某公司比上年多赚了12亿元。": ["yoy 1200000000 CNY"],
        "丰田汽车因汇率少赚2000亿日元。": ["growth -200000000000 JPY"],
        "某供应商年入300亿的秘密。": ["revenue 30000000000 CNY"],
        "某公司在华年入千亿。": ["revenue approx 100000000000 CNY"],
        "某公司股东应占溢利增9.1%至40亿元。": ["yoy 9.1 percent", "profit 4000000000 CNY"],
        "某公司6月掛牌2000輛，去年同期比95.3%。": ["registrations 2000 vehicle", "ratio 95.3 percent"],
    },
    "a number that two have, or that has two changes, is told twice": {
        "上汽集团与宝马集团各出资2亿元，各占10%股份。": [
            "investment 200000000 CNY",
            "investment 200000000 CNY",
            "stake 10 percent",
            "stake 10 percent",
        ],
        "宁德时代和长安汽车向该公司各增资5亿元，各持有25%的股权。": [
            "investment 500000000 CNY",
            "investment 500000000 CNY",
            "stake 25 percent",
            "stake 25 percent",
        ],
        "某省汽车产销占比双双突破9%。": ["ratio above 9 percent", "ratio above 9 percent"],
        "某市的产销比重再次超过8%。": ["ratio above 8 percent", "ratio above 8 percent"],
        "某公司营收较上季度和去年同期均增长约三成。": ["mom approx 30 percent", "yoy approx 30 percent"],
        "某公司净利较上月和2021年同期都下降四成。": ["mom -40 percent", "growth -40 percent"],
        "比亚迪销量环比和同比均下降两成。": ["mom -20 percent", "yoy -20 percent"],
    },
    "plants that somebody has, and the last one left": {
        "某客车厂拥有郑州、佛山两大生产基地。": ["facilities 2 count"],
        "某集团下设杭州、西安、慕尼黑三大研发中心。": ["facilities 3 count"],
        "某公司的五家工廠縮減至一家。": ["facilities 5 count", "facilities 1 count"],
        "某公司在欧洲的工厂从三家减至一家。": ["facilities 3 count", "facilities 1 count"],
        "某公司将在墨西哥建立一家工厂。": [],
        "这是某集团在华投资的第六个零部件基地。": ["facilities 6 count"],
        "该公司还有两大优势。": [],
    },
    "a hedge belongs to all that it stands before": {
        "智驾约占总投入的30%。": ["ratio approx 30 percent"],
        "出口差不多占其销量的三分之一。": ["ratio approx 33.33 percent"],
        "某公司交付了8000辆，比2015年的5000辆多出六成。": [
            "deliveries 8000 vehicle",
            "deliveries 5000 vehicle",
            "yoy 60 percent",
        ],
        "某类车的占比只是微不足道的0.8%。": ["ratio 0.8 percent"],
    },
    "what those named before come to": {
        "三家加在一起卖了41万辆。": ["sales 410000 vehicle"],
        "两款捆在一起只有3000辆。": ["sales 3000 vehicle"],
        "四家合在一起的份额为52%。": ["market_share 52 percent"],
        "某股近5个交易日累计上涨37%。": ["growth 37 percent"],
        "某股近10个交易日下跌12%。": ["growth -12 percent"],
    },
    "what can be shipped is a capacity, shops of a brand are shops": {
        "某公司滚装船队年运力约35万辆。": ["capacity approx 350000 vehicle"],
        "某集团收购4家豪华品牌4S店。": ["outlets 4 count"],
        "某经销商新开6家合资品牌门店。": ["outlets 6 count"],
        "某港口滚装码头年通过能力为80万辆。": ["capacity 800000 vehicle"],
    },
    "the ends of a fall come in either order": {
        "某公司净利润同比下降12.4一9.8%。": ["yoy range -12.4 -9.8 percent"],
        "某公司营收同比下降11.2%-8.7%。": ["yoy range -11.2 -8.7 percent"],
        "某公司销量同比增长5%-8%。": ["yoy range 5 8 percent"],
    },
    "the money is named before the number": {
        "某集團花6億歐元（約新台幣210億元）買下某公司。": [
            "transaction 600000000 EUR",
            "transaction approx 21000000000 TWD",
        ],
        "某公司以港币3亿元收购某公司。": ["transaction 300000000 HKD"],
        "某车售价新台币89.9万元起。": ["price at_least 899000 TWD"],
        "某公司募资超过港币12.5亿元。": ["funding above 1250000000 HKD"],
        "某公司营收为人民币30亿元。": ["revenue 3000000000 CNY"],
    },
    "partners are told by their country too": {
        "某公司由长安汽车与法国标致各出资50%设立。": ["stake 50 percent", "stake 50 percent"],
        "长安汽车与日本马自达各出资3亿元。": ["investment 300000000 CNY", "investment 300000000 CNY"],
        "上汽集团与韩国LG新能源各持有50%的股权。": ["stake 50 percent", "stake 50 percent"],
    },
    "a change that grew or shrank to so much is that change": {
        "某公司6月销量同比降幅扩大至11%。": ["yoy -11 percent"],
        "某省汽车出口增幅收窄至4%。": ["yoy 4 percent"],
        "某品牌4月销量跌幅收窄至3%。": ["yoy -3 percent"],
        "某集團銷量環比降幅縮小至6%。": ["mom -6 percent"],
        "某公司营收增速回落至2.5%。": ["yoy 2.5 percent"],
        "某公司净亏损率收窄至5%。": ["ratio 5 percent"],
    },
    "腰斩 goes with its number": {
        "某公司1月销量同比腰斩53.4%。": ["yoy -53.4 percent"],
        "某品牌7月零售環比腰斬51%。": ["mom -51 percent"],
        "某公司去年销量同比腰斩近52%。": ["yoy nearly -52 percent"],
        "某公司股价已经腰斩。": ["growth approx -50 percent"],
    },
    "which of them are counted is no claim": {
        "上半年降幅超过15%的燃油车多达45款。": ["models 45 count"],
        "增速低于5%的省份有8个。": ["count 8 count"],
        "某地涨幅超过三成的车型仅3款。": ["models 3 count"],
        "利潤率低於2%的經銷商比重達33%。": ["ratio 33 percent"],
        "降幅超过10%的12家企业合计亏损3亿元。": [
            "growth above -10 percent",
            "count 12 count",
            "profit -300000000 CNY",
        ],
        "某公司降幅超过10%，旗下3款车型停产。": ["growth above -10 percent", "models 3 count"],
    },
    "how far back a record reaches is no claim": {
        "6月出口创三个月新高。": [],
        "某港存货降至11年新低。": [],
        "某公司7月營收達18億元，創六年同期新高。": ["revenue 1800000000 CNY"],
        "某公司营收4亿元，为五年来同期高。": ["revenue 400000000 CNY"],
        "这是三年来中国车企最大的海外并购。": [],
        "十几年来，某公司只做一件事。": [],
        "某公司连续四个月销量过万辆。": ["duration 4 month", "sales above 10000 vehicle"],
    },
    "centuries": {
        "某橡胶厂走过了半个多世纪。": ["duration above 50 year"],
        "某公司有半个世纪的历史。": ["duration 50 year"],
        "某品牌有一个多世纪的歷史。": ["duration above 100 year"],
        "21世纪是电动车的世纪。": [],
    },
    "hours in which something never closes": {
        "某口岸实行24小时通关，每日通关220辆。": ["count 220 vehicle"],
        "某码头7×24小时作业。": [],
        "某公司24小时内收到订单3000辆。": ["duration at_most 24 hour", "orders 3000 vehicle"],
    },
    "how fast a cell is charged": {
        "某电池支持4.5C超充。": ["spec 4.5 C"],
        "某公司的电芯覆盖2.5C到6C。": ["spec range 2.5 6 C"],
        "某電池峰值充電倍率12C。": ["spec 12 C"],
        "某电芯在5C快充时保持稳定。": [],
        "某公司的3C产品收入12亿元。": ["revenue 1200000000 CNY"],
        "某公司2C端客户占30%。": ["ratio 30 percent"],
        "某公司发布800V-4C混动电芯。": [],
    },
    "exports by weight, number and money": {
        "上半年我国轮胎出口重量为390万吨。": ["exports 3900000 t"],
        "上半年轮胎出口数量29800万条。": ["exports 298000000 count"],
        "上半年輪胎出口金額為720億元。": ["exports 72000000000 CNY"],
        "某厂每天消耗钢材300吨。": ["material 300 t"],
    },
    "firms counted with 户 are no people": {
        "园区现有整车企业2户、零部件企业18户。": ["count 2 count", "count 18 count"],
        "某市规上汽车企业达46户。": ["count 46 count"],
        "全縣有9戶配套企業。": ["count 9 count"],
        "充电服务惠及1200户居民。": ["count 1200 person"],
    },
    "a list whose noun stands behind the last": {
        "基地形成18万辆乘用车、2万辆专用车、1.5万辆重卡产能。": [
            "capacity 180000 vehicle",
            "capacity 20000 vehicle",
            "capacity 15000 vehicle",
        ],
        "某公司形成30萬輛轎車和5萬輛皮卡的生產能力。": ["capacity 300000 vehicle", "capacity 50000 vehicle"],
        "某公司建成年产10万辆轿车、3000辆客车的产能。": ["capacity 100000 vehicle", "capacity 3000 vehicle"],
        "某公司销售18万辆乘用车、2万辆专用车。": ["sales 180000 vehicle", "sales 20000 vehicle"],
    },
    "cars at work, in tests and held against emissions are counted": {
        "某矿山86台无人矿卡开展试验。": ["count 86 vehicle"],
        "200辆无人配送车开展路测。": ["count 200 vehicle"],
        "减碳110万吨，相当于50万辆家用汽车的排放量。": ["emissions 1100000 t", "count 500000 vehicle"],
        "某市1.8万辆电动出租车每年免收停车费3.2亿元。": ["count 18000 vehicle", "fee 320000000 CNY"],
        "去年销售的50万辆新能源车每年可减少碳排放100万吨。": [
            "sales 500000 vehicle",
            "emissions 1000000 t",
        ],
        "口岸每日通关260辆。": ["count 260 vehicle"],
        "口岸6月通关出口汽车3.1万辆。": ["exports 31000 vehicle"],
        "某口岸单日出口汽车950辆。": ["exports 950 vehicle"],
        "某厂配备310台机器人。": ["count 310 count"],
    },
    "a change of each measure named": {
        "上半年某公司产值、营收、利润均实现两位数增长。": [
            "yoy at_least 10 percent",
            "yoy at_least 10 percent",
            "yoy at_least 10 percent",
        ],
        "某集團銷量、收入雙雙實現兩位數增長。": ["yoy at_least 10 percent", "yoy at_least 10 percent"],
        "某公司营收、净利润、出口额等指标均保持两位数增长。": [
            "yoy at_least 10 percent",
            "yoy at_least 10 percent",
            "yoy at_least 10 percent",
        ],
        "某公司出口实现两位数增长。": ["yoy at_least 10 percent"],
    },
    "subsidies without 元": {
        "置换某品牌最高补2万！": ["fee at_most 20000 CNY"],
        "购车最高补贴1.5万，燃油车最高补1万。": ["fee at_most 15000 CNY", "fee at_most 10000 CNY"],
        "報廢舊車最高補2萬。": ["fee at_most 20000 CNY"],
        "购买2.0升及以下排量燃油乘用车的补1.5万元。": ["fee 15000 CNY"],
        "某品牌最高月销2万。": ["sales at_most 20000 vehicle"],
    },
    "one in so many": {
        "每10辆新车中就有4辆是新能源车。": ["ratio 40 percent"],
        "某省每销售100辆汽车，就有近38辆是新能源。": ["ratio nearly 38 percent"],
        "某市每賣出10輛新車，近5輛是電動車。": ["ratio nearly 50 percent"],
        "每5辆新车里有超过2辆是插混。": ["ratio above 40 percent"],
    },
    "what customers owe a finance company are its assets": {
        "某汽车金融公司贷款余额820亿元。": ["assets 82000000000 CNY"],
        "某汽车金融公司库存融资余额310亿元。": ["assets 31000000000 CNY"],
        "某公司零售融資餘額1900億元。": ["assets 190000000000 CNY"],
        "某公司为经销商提供资金支持460亿元。": ["funding 46000000000 CNY"],
        "某公司二手车贷款余额310亿元。": ["assets 31000000000 CNY"],
        "某银行对某车企的贷款余额为30亿元。": ["liabilities 3000000000 CNY"],
        "某公司银行借款12亿元。": ["liabilities 1200000000 CNY"],
    },
    "chargers and cars": {
        "全国车桩比为2.3:1。": ["ratio 2.3 times"],
        "某市车桩比降至2.5比1。": ["ratio 2.5 times"],
        "某地车桩比达到1.3到1.6。": ["ratio range 1.3 1.6 times"],
        "某球队3比1获胜。": [],
        "云某充运营充电桩42万台，某车电网运营8万台。": ["count 420000 count", "count 80000 count"],
    },
    "ships by what they hold": {
        "今年全球汽车船新订单为33000CEU。": ["orders 33000 count"],
        "一艘7000CEU PCTC的日租金为4万美元。": ["price 40000 USD"],
    },
    "a stock is no flow of its year": {
        "2018年新能源汽车产销127万辆和126万辆，累计保有量达到260万辆。": [
            "production 1270000 vehicle",
            "sales 1260000 vehicle",
            "cumulative 2600000 vehicle",
        ],
        "1-6月累计销售30万辆。": ["sales 300000 vehicle"],
    },
}


@pytest.mark.parametrize(("family", "text", "claims"), cases(FAMILIES))
def test_a_number_measures_what_its_clause_is_built_for(family: str, text: str, claims: list[str]) -> None:
    found = [line for line in told(text, "metric value") if not line.startswith("founded")]
    assert found == claims, family


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("比亚迪与吉利汽车分列第六、第十。", ["比亚迪 rank 6 count", "吉利汽车 rank 10 count"]),
        ("长安汽车排在第412位。", ["长安汽车 rank 412 count"]),
        ("福田汽车为第二大股东。", ["福田汽车 rank 2 count"]),
        ("吉利汽车跃居第二大股东。", ["吉利汽车 rank 2 count"]),
        ("上汽集团是该公司第一大单一股东。", ["上汽集团 rank 1 count"]),
        ("奇瑞汽车排在第三和第四名之间。", ["奇瑞汽车 rank 3 count", "奇瑞汽车 rank 4 count"]),
        ("第七、第八名的差距很小，长安汽车紧随其后。", ["长安汽车 rank 7 count", "长安汽车 rank 8 count"]),
        ("蔚来成为第三家在新加坡上市的中国车企。", ["蔚来 rank 3 count"]),
        ("比亚迪创始人成为广东首富。", ["比亚迪 rank 1 count"]),
        ("宁德时代董事长重回福建首富。", ["宁德时代 rank 1 count"]),
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
