"""Names that end before a verb or a time, firms behind their town, and whom a part of an article is about."""

from __future__ import annotations

import pytest

from .telling import cases, told

# family → text → its claims, as `subject metric value`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what is done begins no name": {
        "长安汽车公布产销快报。11月，长安汽车生产汽车21.3万辆，同比增长4%；销售汽车20.2万辆，同比增长3%。": [
            "长安汽车 production 213000 vehicle",
            "长安汽车 yoy 4 percent",
            "长安汽车 sales 202000 vehicle",
            "长安汽车 yoy 3 percent",
        ],
        "吉利汽车三季度交付汽车80.2万辆。前三季度，累计交付汽车210.6万辆；累计出口汽车30.2万辆。": [
            "吉利汽车 deliveries 802000 vehicle",
            "吉利汽车 deliveries 2106000 vehicle",
            "吉利汽车 exports 302000 vehicle",
        ],
        "奇瑞汽车前八个月累计生产汽车170万辆；累计销售汽车168万辆；累计终端销售汽车165万辆。": [
            "奇瑞汽车 production 1700000 vehicle",
            "奇瑞汽车 sales 1680000 vehicle",
            "奇瑞汽车 sales 1650000 vehicle",
        ],
        "長城汽車11月生產汽車13.2萬輛，按年增長3%；銷售汽車12.8萬輛，按年增長2%。": [
            "长城汽车 production 132000 vehicle",
            "长城汽车 yoy 3 percent",
            "长城汽车 sales 128000 vehicle",
            "长城汽车 yoy 2 percent",
        ],
        "一汽解放实现销售汽车2.1万辆。7月，生产汽车1.9万辆，终端销售汽车2万辆。": [
            "一汽解放 sales 21000 vehicle",
            "一汽解放 production 19000 vehicle",
            "一汽解放 sales 20000 vehicle",
        ],
        "天行汽车科技有限公司去年营收20亿元。": [
            "天行汽车科技有限公司 revenue 2000000000 CNY",
        ],
    },
    "a time or what something is owed to begins no name": {
        "理想汽车公布季报。季内汽车毛利率为20.2%。季内汽车收入248亿元，按年增长10%。": [
            "理想汽车 margin 20.2 percent",
            "理想汽车 revenue 24800000000 CNY",
            "理想汽车 yoy 10 percent",
        ],
        "小鹏汽车公布业绩。期内汽车收入140亿元。期内汽车毛利率为12.3%。": [
            "小鹏汽车 revenue 14000000000 CNY",
            "小鹏汽车 margin 12.3 percent",
        ],
        "雷诺集团公布年报。汽车业务自由现金流14亿欧元，得益于集团的成本控制，汽车业务利润率达到6.2%。": [
            "雷诺 cash 1400000000 EUR",
            "雷诺 margin 6.2 percent",
        ],
        "宝马集团公布财报。有赖集团的降本措施，汽车业务利润率达到6.3%。": [
            "宝马集团 margin 6.3 percent",
        ],
        "大众汽车集团公布财报。中期集团营业利润率维持在集团营收的4%至6%区间。": [
            "大众汽车 margin range 4 6 percent",
        ],
        "广东省有四家企业入围。这种产业集群效应明显，这种产业集群带动出口增长12%。": [
            "广东 count 4 count",
            "广东 yoy 12 percent",
        ],
    },
    "a phrase that is no firm's name": {
        "比亚迪主打科技创新。比亚迪上半年营收3713亿元，追求科技领先。追求科技是其目标。": [
            "比亚迪 revenue 371300000000 CNY",
        ],
        "武钢股份公布年报。去年武钢股份营收400亿元。": [
            "武钢股份 revenue 40000000000 CNY",
        ],
    },
    "firms are named behind their town": {
        "重庆隆川摩托以120万辆出口量位居次席，较上年减少10万辆。": [
            "隆川摩托 exports 1200000 vehicle",
            "隆川摩托 rank 2 count",
            "隆川摩托 yoy -100000 vehicle",
        ],
        "江门珠海峰摩托凭借40万辆位居第八。台州绿江车业去年销售电动摩托30万辆。": [
            "珠海峰摩托 sales 400000 vehicle",
            "珠海峰摩托 rank 8 count",
            "绿江车业 sales 300000 vehicle",
        ],
        "聊城中远客车8月销量达到1200辆，同比增长12%。": [
            "中远客车 sales 1200 vehicle",
            "中远客车 yoy 12 percent",
        ],
        "广东江门的大恒集团以绝对优势领跑，去年出口160万辆，同比增长30%。": [
            "大恒集团 exports 1600000 vehicle",
            "大恒集团 yoy 30 percent",
        ],
        "江门另一家摩企广东大峰以80万辆出口规模排名第三。": [
            "广东大峰 exports 800000 vehicle",
            "广东大峰 rank 3 count",
        ],
        "常州豪锐以3.2万辆排名第二，无锡恒振以2.8万辆排名第三。": [
            "常州豪锐 sales 32000 vehicle",
            "常州豪锐 rank 2 count",
            "无锡恒振 sales 28000 vehicle",
            "无锡恒振 rank 3 count",
        ],
        "重庆板块发力，银川、宗申、天恒、巴岭四家企业集体发力。巴岭销量30万辆，天恒销量20万辆。": [
            "巴岭 sales 300000 vehicle",
            "天恒 sales 200000 vehicle",
        ],
        "重庆轻型客车销量1.2万辆。广东企业以30万辆居首。浙江轮胎产量达到2亿条。": [
            "重庆 sales 12000 vehicle",
            "广东 sales 300000 vehicle",
            "广东 rank 1 count",
            "浙江 production 200000000 count",
        ],
        "江苏电动摩托车产量30万辆。": [
            "江苏 production 300000 vehicle",
        ],
    },
    "this firm, described": {
        "据中汽协统计，8月皮卡销量4.2万辆。长城汽车稳居第一。这家2025年的出口冠军企业，8月出口1.2万辆。": [
            "中国皮卡市场 sales 42000 vehicle",
            "长城汽车 rank 1 count",
            "长城汽车 rank 1 count",
            "长城汽车 exports 12000 vehicle",
        ],
        "广汽集团上半年新能源汽车市场份额提升。这家总部位于广州的车企，6月销量15万辆。": [
            "广汽集团 sales 150000 vehicle",
        ],
    },
    "a group behind what it is": {
        "美国研究机构安德伦经济集团警告，汽车成本将增加10%。": [
            "安德伦经济集团 growth 10 percent",
        ],
        "恒大汽车隶属于恒大集团，去年亏损20亿元。": [
            "恒大汽车 profit -2000000000 CNY",
        ],
    },
    "what sort of stock and whose brands a firm has": {
        "华为概念电动车股奇瑞汽车昨日起招股，全球发售3.2亿股，集资最多90亿元。": [
            "奇瑞汽车 founded 2026-01-14 date",
            "奇瑞汽车 count 320000000 count",
            "奇瑞汽车 funding at_most 9000000000 CNY",
        ],
        "苹果概念股立讯精密今日公告，上半年净利润66亿元，同比增长23%。": [
            "立讯精密 profit 6600000000 CNY",
            "立讯精密 yoy 23 percent",
        ],
        "另一焦点新股紫金黄金国际，计划周五启动香港IPO，集资约30亿美元。": [
            "紫金黄金国际 funding approx 3000000000 USD",
        ],
        "焦点新股卓正医疗今日招股，集资3亿港元。": [
            "卓正医疗 founded 2026-01-15 date",
            "卓正医疗 funding 300000000 HKD",
        ],
        "旗下拥有克莱斯勒等多个美国汽车品牌的跨国车企斯泰兰蒂斯报告称，因关税损失3亿欧元。": [
            "Stellantis cost 300000000 EUR",
        ],
        "拥有捷豹和路虎两大品牌的塔塔汽车公布财报，季度净利润300亿卢比。": [
            "塔塔汽车 profit 30000000000 INR",
        ],
        "裕日车今年前8月累计销量1.2万辆，NISSAN及INFINITI双品牌合计8月挂牌1500辆。": [
            "裕日车 sales 12000 vehicle",
            "裕日车 registrations 1500 vehicle",
        ],
        "和泰車表示，TOYOTA與LEXUS雙品牌合計9月領牌1.3萬輛，市占率35%。": [
            "和泰车 registrations 13000 vehicle",
            "和泰车 market_share 35 percent",
        ],
        "捷豹和路虎分别售出2万辆和9万辆。": [
            "捷豹 sales 20000 vehicle",
            "路虎 sales 90000 vehicle",
        ],
        "宾仕汽车(Mercedes-Benz)8月销量3.2万辆，同比下降4%。": [
            "奔驰 sales 32000 vehicle",
            "奔驰 yoy -4 percent",
        ],
    },
    "another joint venture": {
        "通用在华合资企业——上汽通用上月销量5.2万辆，同比增长10%；前8个月累计销量34万辆。": [
            "上汽通用 sales 52000 vehicle",
            "上汽通用 yoy 10 percent",
            "上汽通用 sales 340000 vehicle",
        ],
    },
    "the firms of a country in short": {
        "宁德时代装车量居首，市占率35%。其中，中国公司依然占据7席，动力电池市占率合计达66%。": [
            "宁德时代 market_share 35 percent",
            "中国电池企业 count 7 count",
            "中国电池企业 market_share 66 percent",
        ],
        "泰国车市前十中，比亚迪升至第四。其中，日本车企仍占据5席，份额合计达61%。": [
            "比亚迪 rank 4 count",
            "日系车企 count 5 count",
            "日系车企 market_share 61 percent",
        ],
        "去年共有六家陆企动力电池装车量闯进全球前十，宁德时代居首。六家陆企总市占率达70%，较上一年提高3个百分点。": [
            "中国电池企业 count 6 count",
            "中国电池企业 rank at_most 10 count",
            "中国电池企业 count 6 count",
            "中国电池企业 market_share 70 percent",
            "中国电池企业 yoy 3 pp",
        ],
        "前三季度五家陆企动力电池装车量进入全球前十，合计市占率68%，韩企三家合计18%。": [
            "中国电池企业 count 5 count",
            "中国电池企业 rank at_most 10 count",
            "中国电池企业 market_share 68 percent",
            "韩国电池企业 market_share 18 percent",
        ],
        "陸資車企去年在泰國市占率達45%，日系車企降至50%。": [
            "中国车企 market_share 45 percent",
            "日系车企 market_share 50 percent",
        ],
        "日欧车企对美出口缴纳15%关税，而美系车辆的零部件却被征收25%关税。": [
            "日欧车企 rate 15 percent",
            "美系车企 rate 25 percent",
        ],
        "国内三家车企的中期业绩近日出炉，其中众泰汽车录得亏损，净利润下滑30%。": [
            "中国车企 count 3 count",
            "众泰汽车 yoy -30 percent",
        ],
        "长城汽车与3家日本车企签约，投资20亿元。": [
            "长城汽车 count 3 count",
            "长城汽车 investment 2000000000 CNY",
        ],
    },
    "who bears a part of a cost": {
        "测算显示，截至2025年6月，美国企业承担了60%的关税成本，消费者承担25%，出口商承担15%；而到10月，消费者承担比例将升至70%。": [
            "美国企业 ratio 60 percent",
            "消费者 ratio 25 percent",
            "出口商 ratio 15 percent",
            "消费者 ratio 70 percent",
        ],
        "报告显示，电池涨价成本中，车企吸收了70%，消费者分担30%。": [
            "车企 ratio 70 percent",
            "消费者 ratio 30 percent",
        ],
        "福特指出，关税成本中，供应商承担三成，经销商负担10%。": [
            "供应商 ratio 30 percent",
            "经销商 ratio 10 percent",
        ],
        "通用汽车预计公司将抵消35%的关税成本。": [
            "通用汽车 ratio 35 percent",
        ],
    },
    "the first ten of a market": {
        "7月，重卡市场前十企业有八家企业销量下滑。": [
            "中国重卡市场 count 8 count",
        ],
        "皮卡市场前五车企中有三家实现增长。": [
            "中国皮卡市场 count 3 count",
        ],
        "前十大车企合计份额达到82%。": [
            "前十大车企 market_share 82 percent",
        ],
    },
    "shops by their brand": {
        "郑州中原、贵阳孟关两家保时捷中心停业。": [
            "保时捷 count 2 count",
        ],
        "成都3家特斯拉门店关闭，广州新开2家小鹏汽车体验中心。": [
            "特斯拉 outlets 3 count",
            "小鹏汽车 outlets 2 count",
        ],
        "深圳有12家蔚来中心，上海有15家理想零售中心。": [
            "蔚来 count 12 count",
            "理想汽车 outlets 15 count",
        ],
        "中升集团新增3家保时捷中心。": [
            "中升控股 count 3 count",
        ],
    },
    "suppliers by whom they supply, buyers by what they buy": {
        "中创新航在广汽、长安为第一大供应商，装机量贡献超75%。": [
            "中创新航 rank 1 count",
            "中创新航 ratio above 75 percent",
        ],
    },
    "a town signs with a firm": {
        "3月2日，合肥市人民政府与蔚来在合肥签署战略合作协议。": [
            "蔚来 founded 2025-03-02 date",
        ],
        "5月6日，常州市政府与理想汽车举行项目签约仪式。": [
            "理想汽车 founded 2025-05-06 date",
        ],
        "7月9日，湖北省与东风汽车签署协议。": [
            "东风汽车 founded 2025-07-09 date",
        ],
        "6月1日，零跑汽车与金华市政府签署协议，投资20亿元。": [
            "零跑汽车 founded 2025-06-01 date",
            "零跑汽车 investment 2000000000 CNY",
        ],
        "2025年4月，比亚迪与巴西巴伊亚州政府签约。": [
            "比亚迪 founded 2025-04 date",
        ],
    },
    "whom something is granted to": {
        "大众汽车集团承诺授予江淮大众4个纯电动汽车品牌产品。": [
            "大众汽车 brands 4 count",
        ],
        "吉利汽车授予宝腾5项专利，比亚迪授权丰田2项技术。": [
            "吉利汽车 patents 5 count",
            "比亚迪 patents 2 count",
        ],
    },
    "trucks by the short names of their makers": {
        "8月重卡市场销量8.3万辆；东风排在第二名，销量1.5万辆；福田继续排在第三名，销量1.2万辆。": [
            "中国重卡市场 sales 83000 vehicle",
            "东风汽车 rank 2 count",
            "东风汽车 sales 15000 vehicle",
            "福田汽车 rank 3 count",
            "福田汽车 sales 12000 vehicle",
        ],
        "大运销量2100辆，徐工销量1800辆，北奔1500辆。": [
            "大运集团 sales 2100 vehicle",
            "徐工汽车 sales 1800 vehicle",
            "北奔重汽 sales 1500 vehicle",
        ],
        "大运会期间比亚迪投入客车300辆。": [
            "比亚迪 sales 300 vehicle",
        ],
    },
    "a part of an article for each firm": {
        "国内三家车企的业绩近日出炉。\n\n众泰汽车上半年亏损2.8亿\n\n8月21日，众泰汽车发布中报，众泰汽车上半年营收3.7亿元。\n\n众泰汽车总市值190亿元。\n\n安凯客车亏损扩大\n\n安凯客车主营客车。\n\n公司2025年销量5600辆。\n\n力帆科技净利润下滑\n\n力帆科技发布了半年度报告。\n\n财报显示，上半年营业收入25亿元。": [
            "中国车企 count 3 count",
            "众泰汽车 profit -280000000 CNY",
            "众泰汽车 revenue 370000000 CNY",
            "众泰汽车 market_cap 19000000000 CNY",
            "安凯客车 sales 5600 vehicle",
            "力帆科技 revenue 2500000000 CNY",
        ],
        "比亚迪上半年销量210万辆。比亚迪表示比亚迪将继续增长。\n\n8月20日，小鹏汽车公布了二季度财报。\n\n财报显示，二季度营收180亿元，净亏损4.8亿元。\n\n比亚迪股价上涨。\n\n目前市值超过1万亿元。": [
            "比亚迪 sales 2100000 vehicle",
            "小鹏汽车 revenue 18000000000 CNY",
            "小鹏汽车 profit -480000000 CNY",
            "比亚迪 market_cap above 1000000000000 CNY",
        ],
        "上市9个月交付10万辆，刷新新势力纪录。小米汽车表示，小米汽车将扩建工厂。小米汽车目标全年交付35万辆。": [
            "小米汽车 duration 9 month",
            "小米汽车 deliveries 100000 vehicle",
            "小米汽车 deliveries 350000 vehicle",
        ],
        "7月重卡市场：陕汽排在第二名，销量9000辆；福田依旧排在第五名，销量5300辆。福田汽车上月增长。": [
            "陕汽集团 rank 2 count",
            "陕汽集团 sales 9000 vehicle",
            "福田汽车 rank 5 count",
            "福田汽车 sales 5300 vehicle",
        ],
    },
}


@pytest.mark.parametrize(("family", "text", "claims"), cases(FAMILIES))
def test_whom_numbers_are_about_is_told(family: str, text: str, claims: list[str]) -> None:
    assert told(text, "subject metric value") == claims, family
