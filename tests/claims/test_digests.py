"""Whom numbers are about where a text names them in passing, and numbers that others were taken for."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a company that announces is known by that, whatever it is called": {
        "财联社4月2日电，远柏化学公告，预计一季度净利润同比增长13%-19%；恒洲锐通公告，拟出资3200万元设立子公司；宁川股份公告，中标1.2亿元项目。": [
            "远柏化学 yoy range 13 19 percent 2026-Q1 forecast",
            "恒洲锐通 investment 32000000 CNY 2026-Q1 plan",
            "宁川股份 orders 120000000 CNY - actual",
        ],
        "深圳腾立公告，全资子公司涉及一起诉讼案件，涉案金额为1210万元。": [
            "深圳腾立 cost 12100000 CNY - actual",
        ],
    },
    "the name of a firm begins behind what it is or does": {
        "控股股东南通远海投资有限公司持有公司12%股权。": [
            "南通远海投资有限公司 stake 12 percent - actual",
        ],
        "公司拟购买苏州锐芯科技有限公司60%股权。": [
            "苏州锐芯科技有限公司 stake 60 percent - plan",
        ],
        "宁波联合新智投资合伙企业持股6.4%。": [
            "宁波联合新智投资合伙企业 stake 6.4 percent - actual",
        ],
    },
    "the state's capital is no firm of the state": {
        "长期来看，中国资产的估值约为12倍。": [
            "未指明 ratio approx 12 times - actual",
        ],
    },
    "each item of a digest is news of its own": {
        "【早间精选】 1、赛朗股份公告，预计上半年净利润增长30%。 2、美国公布3月非农就业人数增加5.7万人。 3、特斯拉一季度交付量41万辆，同比增长15%。": [
            "赛朗股份 yoy 30 percent 2026-H1 forecast",
            "美国 growth 57000 person 2025-03 actual",
            "特斯拉 deliveries 410000 vehicle 2026-Q1 actual",
            "特斯拉 yoy 15 percent 2026-Q1 actual",
        ],
    },
    "a show has its exhibitors, its floor and its deals": {
        "第十二届武汉国际汽车用品博览会昨日开幕。本届展会汇集了全球260家零部件供应商，展位面积突破3万平米，采购金额将突破2亿元。": [
            "武汉国际汽车用品博览会 suppliers 260 count - actual",
            "武汉国际汽车用品博览会 area above 30000 m2 - actual",
            "武汉国际汽车用品博览会 cost above 200000000 CNY - forecast",
        ],
        "本届车展上，零跑汽车展出12款车型。": [
            "零跑汽车 models 12 count - actual",
        ],
    },
    "what is said before its speaker is named": {
        "“我们有5%的零部件从日本进口。”东风本田销售总监李明说。": [
            "东风本田 ratio 5 percent - actual",
        ],
        "“订单不错。我们上半年卖了3万辆，同比增长20%。”星途汽车销售公司总经理王强告诉记者。": [
            "星途 sales 30000 vehicle 2025-H1 actual",
            "星途 yoy 20 percent 2025-H1 actual",
        ],
    },
    "who comes after others is not one of them": {
        "零跑汽车成为继蔚来、小鹏之后第三家销量破百万的造车新势力。": [
            "零跑汽车 rank 3 count - actual",
            "零跑汽车 sales above 1000000 vehicle - actual",
        ],
    },
    "a version that is called by its supplier is of the car": {
        "深蓝S07智驾AD版售价16.5万元，华为乾崑智驾版售价17.8万元。": [
            "深蓝汽车 price 165000 CNY - actual",
            "深蓝汽车 price 178000 CNY - actual",
        ],
    },
    "who puts money in is not who is told of": {
        "零跑汽车已完成多轮融资，红杉资本、淡马锡等累计注资超4亿美元。": [
            "零跑汽车 investment above 400000000 USD - actual",
        ],
    },
    "any car is of its class": {
        "如今一辆汽车由两万个零部件组成，其中60%由数百家供应商提供。": [
            "汽车 count 20000 count 2026-01-15 actual",
            "汽车 ratio 60 percent 2026-01-15 actual",
            "汽车 suppliers above 100 count 2026-01-15 actual",
        ],
        "目前每辆新能源汽车平均搭载1500颗芯片。": [
            "新能源汽车 spec 1500 count 2026-01-15 actual",
        ],
    },
    "the many of whom a part is told": {
        "74%的供应链企业表示，降本要求明显提升，超半数供应链企业被要求年降5%至10%。": [
            "供应链企业 ratio 74 percent - actual",
            "供应链企业 ratio above 50 percent - actual",
            "供应链企业 growth range -10 -5 percent - actual",
        ],
    },
    "the zone to which firms come": {
        "未来3年将有260家日本零部件企业入驻丹阳经济开发区。": [
            "丹阳经济开发区 suppliers 260 count 2026/2029 forecast",
        ],
    },
    "what the offices of a country count": {
        "美国3月CPI同比上涨2.9%，失业率为4.1%。": [
            "美国 yoy 2.9 percent 2025-03 actual",
            "美国 ratio 4.1 percent 2025-03 actual",
        ],
    },
    "a duty that somebody announces is of his country": {
        "特朗普宣布对所有进口钢铁征收25%的关税。": [
            "美国 rate 25 percent - actual",
        ],
    },
    "a price is of the thing that is priced": {
        "瑞银将未来12个月的金价预测上调至3100美元/盎司。": [
            "黄金 price 3100 USD 2026-01/2027-01 forecast",
        ],
    },
    "初步 is no part of a date": {
        "到2030年初步建成新型电力系统，新增新能源装机5200万千瓦。": [
            "未指明 founded 2030 date 2030 plan",
            "未指明 installations 52000000 kW 2030 forecast",
        ],
    },
    "降低到 is no bound": {
        "原来的四千元优惠降低到两千元。": [
            "未指明 fee 4000 CNY - actual",
            "未指明 fee 2000 CNY - actual",
        ],
    },
    "manners of speech": {
        "科学技术是第一生产力。": [],
        "亿万富豪李明赴港上市。": [],
        "比亚迪总部六角大楼前摆满了新车。": [],
        "未来4s店或成为理赔主流。": [],
        "“老三家”保险公司频频发力。": [],
        "造车由500块板子构筑而成。": [],
    },
    "imports and exports are two things": {
        "今年1-4月，我国汽车出口增长11%，进口下降21.2%。": [
            "中国汽车市场 yoy 11 percent 2026-01/2026-04 actual",
            "中国汽车市场 yoy -21.2 percent 2026-01/2026-04 actual",
        ],
    },
    "what a car costs says which cars are meant": {
        "10万-20万、20万-40万及40万以上车型的渗透率分别为3.8%、27.2%和29.6%。": [
            "中国汽车市场 price range 100000 200000 CNY - actual",
            "中国汽车市场 price range 200000 400000 CNY - actual",
            "中国汽车市场 price above 400000 CNY - actual",
            "中国汽车市场 ratio 3.8 percent - actual",
            "中国汽车市场 ratio 27.2 percent - actual",
            "中国汽车市场 ratio 29.6 percent - actual",
        ],
        "该车成为20万内唯一搭载激光雷达的SUV。": [
            "中国汽车市场 price at_most 200000 CNY - actual",
        ],
    },
    "points of an index, with or without a fraction": {
        "恒生指数可能达到约21,600点，此前站上23000点。": [
            "恒生指数 count approx 21600 count - forecast",
            "恒生指数 count above 23000 count - forecast",
        ],
    },
    "kilometres that have no unit": {
        "蔚来车主的总公里数3.3万。": [
            "蔚来 count 33000 km - actual",
        ],
    },
    "charging points and brands": {
        "截至2025年底，我国公共充电设施480.7万个，同比增长29.6%。": [
            "中国 outlets 4807000 count ../2025-12 actual",
            "中国 yoy 29.6 percent ../2025-12 actual",
        ],
        "全国充电基础设施累计数量为1440万台。": [
            "中国充电基础设施市场 cumulative 14400000 count ../2026-01 actual",
        ],
        "市场从30多个品牌缩小为几个。": [
            "未指明 brands above 30 count - actual",
        ],
    },
    "what a country trades is told of the country where the text knows no cars": {
        "韩国7月出口同比增长63%至980亿美元，仅次于6月的1022亿美元。进口增长26.5%至685亿美元。": [
            "韩国 yoy 63 percent 2025-07 actual",
            "韩国 exports 98000000000 USD 2025-07 actual",
            "韩国 exports 102200000000 USD 2025-06 actual",
            "韩国 yoy 26.5 percent 2025-07 actual",
            "韩国 exports 68500000000 USD 2025-07 actual",
        ],
    },
    "months that only come before are not gone on from": {
        "今年4月，上海市实现进出口4550亿元。进出口规模继2月、3月后再创新高。其中，出口1960亿元，进口2590亿元。": [
            "上海 exports 455000000000 CNY 2026-04 actual",
            "上海 exports 196000000000 CNY 2026-04 actual",
            "上海 exports 259000000000 CNY 2026-04 actual",
        ],
    },
    "this maker is the one named before": {
        "丰田汽车全球销量下降。这家日本汽车制造商表示，5月全球销量同比下降7.4%，至88万辆。": [
            "丰田汽车 yoy -7.4 percent 2025-05 actual",
            "丰田汽车 sales 880000 vehicle 2025-05 actual",
        ],
    },
    "things in a list have a number each, vehicles the market of them": {
        "海关总署数据显示，我国集装箱、船舶、摩托车出口分别增长108.7%、65.3%、24.8%。": [
            "中国 yoy 108.7 percent - actual",
            "中国 yoy 65.3 percent - actual",
            "中国摩托车市场 yoy 24.8 percent - actual",
        ],
    },
    "all that several have together": {
        "特斯拉、小米、零跑等9家车企召回多款汽车，涉及总量超400万辆。其中，特斯拉召回近300万辆。": [
            "车企 count 9 count - actual",
            "车企 count above 4000000 vehicle - actual",
            "特斯拉 count nearly 3000000 vehicle - actual",
        ],
    },
    "pieces and sums": {
        "集成电路产量1272亿块，同比增长24.3%。": [
            "未指明 production 127200000000 count - actual",
            "未指明 yoy 24.3 percent - actual",
        ],
        "车企给消费者带来了几千甚至几万的优惠。": [
            "车企 fee above 1000 CNY - actual",
            "车企 fee above 10000 CNY - actual",
        ],
        "宁德时代预盈480亿至520亿元。": [
            "宁德时代 profit range 48000000000 52000000000 CNY - forecast",
        ],
    },
    "a version of a car is called by its size": {
        "在现有2.0L车型基础上，传祺1.8L车型9月投放市场。": [
            "广汽传祺 founded 2025-09 date 2025-09 actual",
        ],
        "唐DM-p 215KM四驱旗舰版排量为1.5L。": [
            "比亚迪 spec 1.5 L - actual",
        ],
    },
    "what suppliers have to come down by": {
        "比亚迪要求供应商10%的年降。": [
            "比亚迪 growth -10 percent - actual",
        ],
    },
    "a stock that goes for the limit has no target": {
        "电池ETF华夏(159999)盘中涨超2%，冲击4连涨。": [
            "电池ETF growth above 2 percent 2026-01-15 actual",
        ],
    },
    "a forecast held against the year before is still one": {
        "公司预计上半年净利润为1亿元，较上年同期增长30%。": [
            "未指明 profit 100000000 CNY 2026-H1 forecast",
            "未指明 yoy 30 percent 2026-H1 forecast",
        ],
        "预计前三季度净利润2亿元至3亿元，上年同期为1亿元，同比增长100%至200%。": [
            "未指明 profit range 200000000 300000000 CNY 2026-01/2026-09 forecast",
            "未指明 profit 100000000 CNY 2025-01/2025-09 actual",
            "未指明 yoy range 100 200 percent 2026-01/2026-09 forecast",
        ],
    },
    "what does not happen is no event": {
        "特斯拉今年不会发布任何新车型。": [],
        "2026年上半年中国智能眼镜线上市场中，华为位列第四。": [
            "华为 rank 4 count 2026-H1 actual",
        ],
    },
    "a blank does not tie a bound to the next word": {
        "【某车企预售订单或超10万辆 多地设专营店】": [
            "车企 orders above 100000 vehicle - forecast",
        ],
    },
    "shares and limits": {
        "零跑汽车股东合共购入481.4万股本公司H股，每股均价35.8港元。": [
            "零跑汽车 count 4814000 count - actual",
            "零跑汽车 price 35.8 HKD - actual",
        ],
        "海辰药业逼近20cm涨停，石大胜华涨超5%。": [
            "石大胜华 growth above 5 percent 2026-01-15 actual",
        ],
    },
    "a thing that goes up or down": {
        "碳酸锂跌近5%，原油跌超3%。": [
            "电池级碳酸锂 growth nearly -5 percent - actual",
            "未指明 growth above -3 percent - actual",
        ],
    },
    "the names of firms with Latin letters or brackets": {
        "公司与SES控股有限公司签署协议，SES宣布正在上海建设工厂，总面积达30000平方米。": [
            "SES AI area 30000 m2 - actual",
        ],
        "乐视控股（北京）有限公司注册资本26.1亿元。": [
            "乐视控股(北京)有限公司 investment 2610000000 CNY - actual",
        ],
    },
    "as many things as numbers are no months of a quarter": {
        "今年一季度，工业机器人、新能源汽车、集成电路产量分别增长26%、45.4%、6%。": [
            "中国 yoy 26 percent 2026-Q1 actual",
            "中国新能源汽车市场 yoy 45.4 percent 2026-Q1 actual",
            "中国 yoy 6 percent 2026-Q1 actual",
        ],
        "其中，汽车制造业、计算机通信和其他电子设备制造业分别增长6.2%、10.5%。": [
            "中国汽车市场 growth 6.2 percent - actual",
            "中国 growth 10.5 percent - actual",
        ],
    },
    "sizes to choose from, each with its unit": {
        "提供8GB/12GB/16GB三种内存。": [
            "未指明 spec 8 GB - actual",
            "未指明 spec 12 GB - actual",
            "未指明 spec 16 GB - actual",
            "未指明 spec 3 count - actual",
        ],
        "续航330km/403km/520km。": [
            "未指明 range 330 km - actual",
            "未指明 range 403 km - actual",
            "未指明 range 520 km - actual",
        ],
        "新车搭载15.7kW/20kW两种电机。": [
            "中国汽车市场 spec 15.7 kW - actual",
            "中国汽车市场 spec 20 kW - actual",
        ],
    },
    "what is no car, though counted like one": {
        "这款手机销量突破100万台。": [
            "未指明 sales above 1000000 count - actual",
        ],
        "该公司发射了12台引擎。": [
            "未指明 count 12 count - actual",
        ],
    },
    "lengths of time that only place something": {
        "在过去一周上涨了16%。": [
            "未指明 growth 16 percent - actual",
        ],
        "前一个10年里，行业年均增长15%。": [
            "未指明 cagr 15 percent - actual",
        ],
    },
    "a round of funding by those who put money in": {
        "零跑汽车完成由金华市国资、红杉等共同投资的25亿元融资。": [
            "零跑汽车 funding 2500000000 CNY - actual",
        ],
        "启境汽车完成由宁德时代、博世旗下投资平台等参与的超10亿元增资。": [
            "启境 investment above 1000000000 CNY - actual",
        ],
        "零跑汽车获得国资投资的3亿元战略融资。": [
            "零跑汽车 funding 300000000 CNY - actual",
        ],
        "蔚来能源获得由武汉光创基金等联合投资的15亿元。": [
            "蔚来能源 investment 1500000000 CNY - actual",
        ],
        "零跑获合肥国资3亿元投资。": [
            "零跑汽车 investment 300000000 CNY - actual",
        ],
    },
    "goods that the whole country trades, beside a place or a firm": {
        "广东加速扩容。上半年，中国体育用品及设备总出口额达675.3亿元人民币。": [
            "中国 exports 67530000000 CNY 2025-H1 actual",
        ],
        "宁德时代发布财报。上半年，中国锂离子电池出口量达30亿个，同比增长20%。": [
            "中国 exports 3000000000 count 2025-H1 actual",
            "中国 yoy 20 percent 2025-H1 actual",
        ],
        "比亚迪在中国的出口量达到5万辆。": [
            "比亚迪 exports 50000 vehicle - actual",
        ],
    },
    "where goods go is not where a text is of": {
        "【柳州工业机器人产量增长861% 外贸对东盟出口猛增55%】柳州市统计局数据显示，1-5月全市规模以上工业增加值同比增长7.7%。电动汽车、锂离子蓄电池出口分别增长397.1%、302.5%。": [
            "柳州 yoy 861 percent 2025-01/2025-05 actual",
            "柳州 yoy 55 percent 2025-01/2025-05 actual",
            "柳州 yoy 7.7 percent 2025-01/2025-05 actual",
            "柳州 yoy 397.1 percent 2025-01/2025-05 actual",
            "柳州 yoy 302.5 percent 2025-01/2025-05 actual",
        ],
    },
    "a part of the market that is named behind the number": {
        "【中汽协：7月汽车出口104.3万辆】据中国汽车工业协会分析，2025年7月，月度出口量超过100万辆，新能源汽车出口占比超过50%。": [
            "中国汽车市场 exports 1043000 vehicle 2025-07 actual",
            "中国汽车市场 exports above 1000000 vehicle 2025-07 actual",
            "中国新能源汽车市场 ratio above 50 percent 2025-07 actual",
        ],
    },
    "what stands before the colon of a headline and is no firm": {
        "【研究：特斯拉行驶里程突破40万公里的概率更高】一项最新研究显示，它们行驶里程突破25万英里的概率更高。": [
            "特斯拉 range above 400000 km - actual",
            "特斯拉 range above 250000 mi - actual",
        ],
    },
    "what a number counts, without the verb behind it": {
        "公司与两家客户签订了合计5.65亿元的合同。": [
            "未指明 count 2 count - actual",
            "未指明 orders 565000000 CNY - actual",
        ],
        "31个欧洲国家共售出13万辆。": [
            "未指明 markets 31 count - actual",
            "未指明 sales 130000 vehicle - actual",
        ],
    },
    "how far one is ahead of another": {
        "比亚迪纯电单季销量高出特斯拉7.7万辆。": [
            "比亚迪 growth 77000 vehicle - actual",
        ],
        "小米汽车销量比蔚来多出1万辆，领先理想2万辆。": [
            "小米汽车 growth 10000 vehicle - actual",
            "小米汽车 growth 20000 vehicle - actual",
        ],
        "小鹏增速高于蔚来12个百分点。": [
            "小鹏汽车 growth 12 pp - actual",
        ],
    },
    "whom a watchdog looks at": {
        "美国汽车安全监管机构对120万辆特斯拉汽车展开调查。": [
            "特斯拉 count 1200000 vehicle - actual",
        ],
    },
    "as many firms as publish, of which some are named": {
        "截至6月28日，已有19家A股上市公司预告上半年业绩，其中，恒逸石化股份有限公司预计净利润增长超100%。": [
            "未指明 count 19 count ../2025-06-28 actual",
            "恒逸石化股份有限公司 yoy above 100 percent 2025-H1 forecast",
        ],
    },
    "what is used over a hundred kilometres": {
        "平均燃料消耗量为3.38升/100公里。": [
            "未指明 spec 3.38 L/100km - actual",
        ],
        "百公里油耗5.6L/100km，电耗12千瓦时/100公里。": [
            "未指明 spec 5.6 L/100km - actual",
            "未指明 spec 12 kWh/100km - actual",
        ],
    },
    "the stocks of a report, each with its change": {
        "个股方面，优然牧业-W跌9.77%，拓璞数控跌9.24%，群核科技跌7.09%。": [
            "优然牧业 growth -9.77 percent 2026-01-15 actual",
            "拓璞数控 growth -9.24 percent 2026-01-15 actual",
            "群核科技 growth -7.09 percent 2026-01-15 actual",
        ],
    },
    "what is as much as something else": {
        "起重机可吊起2200吨货物，相当于一次性吊起1500辆小汽车。": [
            "中国汽车市场 spec 2200 t - actual",
            "中国汽车市场 count 1500 vehicle - actual",
        ],
        "销量相当于每天卖出2万辆。": [
            "未指明 sales 20000 vehicle - actual",
        ],
    },
    "goods that are no cars, counted without a word for them": {
        "LABUBU新品毛绒挂件开售，10分钟内销量破万。": [
            "未指明 duration at_most 10 minute - actual",
            "未指明 sales above 10000 count - actual",
        ],
        "小米手机9月销量破百万。": [
            "小米集团 sales above 1000000 count 2025-09 actual",
        ],
        "零跑汽车9月销量破万。": [
            "零跑汽车 sales above 10000 vehicle 2025-09 actual",
        ],
    },
    "shares that moved, where no share is spoken of": {
        "新东方跌4.57%，小鹏汽车跌3.56%，大全新能源跌2.47%，百济生物跌1.2%。": [
            "新东方 growth -4.57 percent 2026-01-15 actual",
            "小鹏汽车 growth -3.56 percent 2026-01-15 actual",
            "大全新能源 growth -2.47 percent 2026-01-15 actual",
            "百济生物 growth -1.2 percent 2026-01-15 actual",
        ],
    },
    "a broker that tells of its own result": {
        "海通证券、天风证券预计净利润同比下降。其中，海通证券预计净利润亏损约34亿元，上年同期为盈利10.08亿元。": [
            "国泰海通 profit approx -3400000000 CNY - forecast",
            "国泰海通 profit 1008000000 CNY 2025 actual",
        ],
    },
    "what a firm sold in money": {
        "钛白粉销量15.83万吨，销售金额19.5亿元。": [
            "未指明 sales 158300 t - actual",
            "未指明 revenue 1950000000 CNY - actual",
        ],
    },
    "新能 at the end of a name tells of no ability": {
        "洛阳钼业、天齐锂业、天华新能成交额均突破10亿元。": [
            "天齐锂业 transaction above 1000000000 CNY - actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
