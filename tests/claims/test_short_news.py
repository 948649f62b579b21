"""Markets of countries, places with a number each, changes told together, the times of stretches: short news."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "the market of a country at home, whoever was spoken of": {
        "日本三大车企在华销量均下滑。日本国内6月新车销量下降3.7%至34.6万辆。": [
            "日本汽车市场 yoy -3.7 percent 2025-06 actual",
            "日本汽车市场 sales 346000 vehicle 2025-06 actual",
        ],
        "美国国内5月新车销量为141万辆。": [
            "美国汽车市场 sales 1410000 vehicle 2025-05 actual",
        ],
    },
    "what a country sends to another is the sender's": {
        "2025年大陆对墨西哥汽车出口达61.3万辆,年增17.2万辆;同期对俄罗斯出口降至57.4万辆。": [
            "中国汽车市场 exports 613000 vehicle 2025 actual",
            "中国汽车市场 yoy 172000 vehicle 2025 actual",
            "中国汽车市场 exports 574000 vehicle 2025 actual",
        ],
        "2025年中国对俄罗斯汽车出口59.1万辆,同比下降41%。": [
            "中国汽车市场 exports 591000 vehicle 2025 actual",
            "中国汽车市场 yoy -41 percent 2025 actual",
        ],
        "去年日本对美国汽车出口为136万辆,减少3%。": [
            "日本汽车市场 exports 1360000 vehicle 2025 actual",
            "日本汽车市场 yoy -3 percent 2025 actual",
        ],
        "1-7月,韩国对美汽车出口额181亿美元,同比减少16%。": [
            "韩国汽车市场 exports 18100000000 USD 2025-01/2025-07 actual",
            "韩国汽车市场 yoy -16 percent 2025-01/2025-07 actual",
        ],
        "1-5月我国新能源汽车对欧盟出口32.4万辆,同比增长13%。": [
            "中国新能源汽车市场 exports 324000 vehicle 2025-01/2025-05 actual",
            "中国新能源汽车市场 yoy 13 percent 2025-01/2025-05 actual",
        ],
        "大陆新能源车1月零售量为58.7万辆。": [
            "中国新能源汽车市场 sales 587000 vehicle 2026-01 actual",
        ],
        "大陆集团2024年销售额为397亿欧元。": [
            "大陆集团 revenue 39700000000 EUR 2024 actual",
        ],
    },
    "places by the names that Taiwan has for them, Taiwan by its offices": {
        "南韩3月汽车出口21.7万辆,纽西兰5月新车销量1.3万辆。": [
            "韩国汽车市场 exports 217000 vehicle 2025-03 actual",
            "新西兰汽车市场 sales 13000 vehicle 2025-05 actual",
        ],
        "義大利4月新車銷量為13.9萬輛,年增2.1%。": [
            "意大利汽车市场 sales 139000 vehicle 2025-04 actual",
            "意大利汽车市场 yoy 2.1 percent 2025-04 actual",
        ],
        "主計總處統計,上半年國內生產汽車11.8萬輛。": [
            "台湾汽车市场 production 118000 vehicle 2025-H1 actual",
        ],
        "公路總局統計,6月國內新車領牌數為3.4萬輛,月減5%。": [
            "台湾汽车市场 registrations 34000 vehicle 2025-06 actual",
            "台湾汽车市场 mom -5 percent 2025-06 actual",
        ],
    },
    "the places of a list have a number each": {
        "安徽、广东、江苏汽车产量分别为45.1万辆、38.2万辆和36.9万辆。": [
            "安徽 production 451000 vehicle - actual",
            "广东 production 382000 vehicle - actual",
            "江苏 production 369000 vehicle - actual",
        ],
        "产量居前的省市依次为广东、上海、陕西和重庆,分别生产31万辆、22万辆、19万辆和13万辆。": [
            "广东 production 310000 vehicle - actual",
            "上海 production 220000 vehicle - actual",
            "陕西 production 190000 vehicle - actual",
            "重庆 production 130000 vehicle - actual",
        ],
        "增速居前的贵州、河南和湖北,产值分别增长33%、28%和22%。": [
            "贵州 growth 33 percent - actual",
            "河南 growth 28 percent - actual",
            "湖北 growth 22 percent - actual",
        ],
        "1-5月,上海、江苏、浙江、安徽分别生产了71万辆、62万辆、53万辆和114万辆汽车。": [
            "上海 production 710000 vehicle 2025-01/2025-05 actual",
            "江苏 production 620000 vehicle 2025-01/2025-05 actual",
            "浙江 production 530000 vehicle 2025-01/2025-05 actual",
            "安徽 production 1140000 vehicle 2025-01/2025-05 actual",
        ],
        "蔚来在上海、广州、深圳的门店分别有31家、22家和13家。": [
            "蔚来 outlets 31 count - actual",
            "蔚来 outlets 22 count - actual",
            "蔚来 outlets 13 count - actual",
        ],
    },
    "changes on the month and on the year told together, in either order": {
        "8月销量3.1万辆,较上月和去年同期分别增长5%和21%。": [
            "未指明 sales 31000 vehicle 2025-08 actual",
            "未指明 mom 5 percent 2025-08 actual",
            "未指明 yoy 21 percent 2025-08 actual",
        ],
        "8月销量3.1万辆,比去年同期和上月分别下降6%和2%。": [
            "未指明 sales 31000 vehicle 2025-08 actual",
            "未指明 yoy -6 percent 2025-08 actual",
            "未指明 mom -2 percent 2025-08 actual",
        ],
        "8月销量3.1万辆,环比和同比分别增长4%和19%。": [
            "未指明 sales 31000 vehicle 2025-08 actual",
            "未指明 mom 4 percent 2025-08 actual",
            "未指明 yoy 19 percent 2025-08 actual",
        ],
        "第二季度营收93亿元,按年及按季分别增加72%和15%。": [
            "未指明 revenue 9300000000 CNY 2025-Q2 actual",
            "未指明 yoy 72 percent 2025-Q2 actual",
            "未指明 mom 15 percent 2025-Q2 actual",
        ],
        "零跑和小鹏上月同比分别增长7%和6%。": [
            "零跑汽车 yoy 7 percent 2025-12 actual",
            "小鹏汽车 yoy 6 percent 2025-12 actual",
        ],
    },
    "a time since when months follow one another dates nothing behind it": {
        "8月零跑交付5.8万辆,自4月以来连续5个月增长。其中C系列交付3.7万辆。": [
            "零跑汽车 deliveries 58000 vehicle 2025-08 actual",
            "零跑汽车 duration 5 month 2025-04/2025-08 actual",
            "零跑汽车 deliveries 37000 vehicle 2025-08 actual",
        ],
        "2025年10月,蔚来交付4.1万辆,这也是自6月以来连续第5个月增长。其中,乐道交付1.7万辆。": [
            "蔚来 deliveries 41000 vehicle 2025-10 actual",
            "蔚来 duration 5 month 2025-06/2025-10 actual",
            "乐道 deliveries 17000 vehicle 2025-10 actual",
        ],
    },
    "payments since something happened go on up to now": {
        "大众自2015年被曝出作弊以来前后已累计赔偿了近310亿欧元。": [
            "大众汽车 fee nearly 31000000000 EUR 2015/2026-01 actual",
        ],
    },
    "the hours at both ends of a stretch": {
        "自12月28日0时至1月4日24时,全国高速公路充电量达到7350万度。": [
            "中国 energy 73500000 kWh 2025-12-28/2026-01-04 actual",
        ],
    },
    "a time joined to one that is compared is compared": {
        "零跑四季度研发费用为9.4亿元,较去年同期及上季度均有回落。本季度净利润1.6亿元。": [
            "零跑汽车 rd_spend 940000000 CNY 2025-Q4 actual",
            "零跑汽车 profit 160000000 CNY 2025-Q4 actual",
        ],
    },
    "a blank behind a percentage that stands for a comma": {
        "5月汽车经销商库存预警指数53.7% 同比上升0.6个百分点": [
            "经销商 ratio 53.7 percent 2025-05 actual",
            "经销商 yoy 0.6 pp 2025-05 actual",
        ],
        "恒指收跌1.36% 恒生科技指数跌1.72% 理想汽车跌4%": [
            "恒生指数 growth -1.36 percent 2026-01-15 actual",
            "恒生科技指数 growth -1.72 percent 2026-01-15 actual",
            "理想汽车 growth -4 percent 2026-01-15 actual",
        ],
        "8月乘用车零售197.3万辆 同比增长4.1% 环比增长7.9%": [
            "中国乘用车市场 sales 1973000 vehicle 2025-08 actual",
            "中国乘用车市场 yoy 4.1 percent 2025-08 actual",
            "中国乘用车市场 mom 7.9 percent 2025-08 actual",
        ],
        "零跑8月交付 57,120 辆 ,同比增长 87% 。": [
            "零跑汽车 deliveries 57120 vehicle 2025-08 actual",
            "零跑汽车 yoy 87 percent 2025-08 actual",
        ],
    },
    "a country's new cars over some months, with the months between its name and them": {
        "俄罗斯1-9月新车销量90.7万辆,下降23%,拉达以22.9万辆居首。": [
            "俄罗斯汽车市场 sales 907000 vehicle 2025-01/2025-09 actual",
            "俄罗斯汽车市场 yoy -23 percent 2025-01/2025-09 actual",
            "拉达 sales 229000 vehicle 2025-01/2025-09 actual",
            "拉达 rank 1 count 2025-01/2025-09 actual",
        ],
        "德国1至9月新车注册量211万辆。": [
            "德国汽车市场 registrations 2110000 vehicle 2025-01/2025-09 actual",
        ],
    },
    "the association of a country counts its new cars": {
        "英国汽车制造商和贸易商协会称,12月新车注册量14.7万辆,同比增长0.4%。": [
            "英国汽车市场 registrations 147000 vehicle 2025-12 actual",
            "英国汽车市场 yoy 0.4 percent 2025-12 actual",
        ],
        "据意大利汽车行业协会统计,11月新车注册12.4万辆。": [
            "意大利汽车市场 registrations 124000 vehicle 2025-11 actual",
        ],
    },
    "a country that sends cars, with the month between": {
        "墨西哥9月对美出口汽车23.1万辆,同比下降5%。": [
            "墨西哥汽车市场 exports 231000 vehicle 2025-09 actual",
            "墨西哥汽车市场 yoy -5 percent 2025-09 actual",
        ],
        "日本汽车上半年对北美出口下降11%至73万辆。": [
            "日本汽车市场 yoy -11 percent 2025-H1 actual",
            "日本汽车市场 exports 730000 vehicle 2025-H1 actual",
        ],
        "韩国上半年对北美出口整车69万辆。": [
            "韩国汽车市场 exports 690000 vehicle 2025-H1 actual",
        ],
        "比亚迪10月对欧洲出口汽车2.4万辆。": [
            "比亚迪 exports 24000 vehicle 2025-10 actual",
        ],
    },
    "a clause that only says of what class of vehicle the next ones are": {
        "皮卡方面,10月销售4.7万辆,同比增长6.5%,环比下降3%。": [
            "中国皮卡市场 sales 47000 vehicle 2025-10 actual",
            "中国皮卡市场 yoy 6.5 percent 2025-10 actual",
            "中国皮卡市场 mom -3 percent 2025-10 actual",
        ],
        "商用车方面,1-10月产销分别完成343万辆和346万辆。": [
            "中国商用车市场 production 3430000 vehicle 2025-01/2025-10 actual",
            "中国商用车市场 sales 3460000 vehicle 2025-01/2025-10 actual",
        ],
        "客车中,大型客车销售5200辆,增长13%。": [
            "中国大型客车市场 sales 5200 vehicle - actual",
            "中国大型客车市场 yoy 13 percent - actual",
        ],
        "福田汽车10月销量5.1万辆。皮卡方面,销售0.4万辆。": [
            "福田汽车 sales 51000 vehicle 2025-10 actual",
            "福田汽车 sales 4000 vehicle 2025-10 actual",
        ],
    },
    "a price at which cars were sold on average is no deal": {
        "特斯拉10月平均成交价为5.2万美元。": [
            "特斯拉 price 52000 USD 2025-10 actual",
        ],
    },
    "去年 behind a year long past is that of the calendar": {
        "销量从2014年9.6万辆的高点逐步锐减,去年则为2.3万辆。": [
            "未指明 sales 96000 vehicle 2014 actual",
            "未指明 sales 23000 vehicle 2025 actual",
        ],
        "2019年产量为58万辆,去年则为32万辆。": [
            "未指明 production 580000 vehicle 2019 actual",
            "未指明 production 320000 vehicle 2025 actual",
        ],
        "2025年营业利润率8.7%,上年为11.9%。": [
            "未指明 margin 8.7 percent 2025 actual",
            "未指明 margin 11.9 percent 2024 actual",
        ],
    },
    "a digit that belongs to the name of a model makes no month": {
        "11月问界交付50812辆,其中问界M9月交付超7600辆。": [
            "问界 deliveries 50812 vehicle 2025-11 actual",
            "问界 deliveries above 7600 vehicle 2025-11 actual",
        ],
        "尊界S800月交付2100辆,小鹏P7月销8200辆。": [
            "尊界 deliveries 2100 vehicle - actual",
            "小鹏汽车 sales 8200 vehicle - actual",
        ],
        "Model Y9月销量3.4万辆,BYD9月销量39万辆。": [
            "特斯拉 sales 34000 vehicle 2025-09 actual",
            "比亚迪 sales 390000 vehicle 2025-09 actual",
        ],
    },
    "quarters on end are no quarter of the year": {
        "连续第二个季度亏损。第三季度收入3.3亿美元。": [
            "未指明 duration 6 month - actual",
            "未指明 revenue 330000000 USD 2025-Q3 actual",
        ],
    },
    "the years of models, from one to another": {
        "召回2016至2018款K900以及2014-2016款狮跑共125,800辆。": [
            "未指明 count 125800 vehicle - actual",
        ],
    },
    "a half that begins well sets no time": {
        "7月份,重卡市场销量4.6万辆,下半年取得开门红;陕汽销量8970辆。": [
            "中国重卡市场 sales 46000 vehicle 2025-07 actual",
            "陕汽集团 sales 8970 vehicle 2025-07 actual",
        ],
    },
    "a firm named beside a place has its own numbers": {
        "1-6月海南省的皮卡销量为3510辆,其中长城皮卡的销量为1233辆,郑州日产销量为581辆。": [
            "海南 sales 3510 vehicle 2025-H1 actual",
            "长城皮卡 sales 1233 vehicle 2025-H1 actual",
            "郑州日产 sales 581 vehicle 2025-H1 actual",
        ],
        "重庆市上半年皮卡销量为4955辆,其中江铃皮卡的销量为1811辆。": [
            "重庆 sales 4955 vehicle 2025-H1 actual",
            "江铃汽车 sales 1811 vehicle 2025-H1 actual",
        ],
    },
    "上季 is the quarter before the article, but beside a quarter the one before that": {
        "一众车企公布第四季业绩。比亚迪上季纯利按年倒退26.8%至12.9亿元。": [
            "比亚迪 yoy -26.8 percent 2025-Q4 actual",
            "比亚迪 profit 1290000000 CNY 2025-Q4 actual",
        ],
        "四季度毛利率20%,上季度为17%。": [
            "未指明 margin 20 percent 2025-Q4 actual",
            "未指明 margin 17 percent 2025-Q3 actual",
        ],
        "零跑第三季度营收190亿元,较上季度增长37%。": [
            "零跑汽车 revenue 19000000000 CNY 2025-Q3 actual",
            "零跑汽车 mom 37 percent 2025-Q3 actual",
        ],
    },
    "a quarter that is over lies ahead of nothing": {
        "蔚来F3工厂位于新桥产业园,规划产能10万辆,已于三季度投产。": [
            "蔚来 capacity 100000 vehicle - plan",
            "蔚来 founded 2025-Q3 date 2025-Q3 actual",
        ],
    },
    "a district that a clause tells of, though no list of places has it": {
        "据悉,此次黄陂区集中开工重大项目21个,总投资168.2亿元。": [
            "黄陂区 count 21 count - actual",
            "黄陂区 investment 16820000000 CNY - actual",
        ],
        "昨日花都区签约项目13个,总投资87亿元。": [
            "花都区 count 13 count 2026-01-14 actual",
            "花都区 investment 8700000000 CNY 2026-01-14 actual",
        ],
        "去年昌平县实现工业产值255亿元,增长9%。": [
            "昌平县 output_value 25500000000 CNY 2025 actual",
            "昌平县 growth 9 percent 2025 actual",
        ],
        "前三季度,肥西县汽车产量41.3万辆。": [
            "肥西县 production 413000 vehicle 2025-01/2025-09 actual",
        ],
        "目前园区共有企业37家。": [
            "未指明 count 37 count 2026-01-15 actual",
        ],
    },
    "things that are signed or begun and counted are no event": {
        "4月27日,武汉集中开工重大项目23个。": [
            "武汉 count 23 count 2025-04-27 actual",
        ],
        "柳州今年一季度签约项目116个。": [
            "柳州 count 116 count 2026-Q1 actual",
        ],
        "去年12月,蔚来与合肥签约。": [
            "蔚来 founded 2025-12 date 2025-12 actual",
        ],
    },
    "元月 is January": {
        "元月份零跑交付3.1万辆。": [
            "零跑汽车 deliveries 31000 vehicle 2026-01 actual",
        ],
        "元至二月,吉利销量41.2万辆。": [
            "吉利汽车 sales 412000 vehicle 2025-01/2025-02 actual",
        ],
    },
    "the number of a session counts nothing": {
        "市委五届十一次全会提出,建设先进制造业基地。": [],
        "十四届全国人大三次会议上,代表提出建议8100余件。": [
            "未指明 count above 8100 count - actual",
        ],
    },
    "those who are supplied, or who own, are not told of": {
        "拓普集团总部位于宁波。公司主要客户包括特斯拉、通用汽车,2025年营收17亿元。": [
            "拓普集团 revenue 1700000000 CNY 2025 actual",
        ],
        "敏实集团产能扩张。公司为比亚迪、吉利等配套座椅,年产31万套。": [
            "敏实集团 capacity 310000 count - actual",
        ],
        "华阳集团产品供应给宝马和奔驰,去年出货118万件。": [
            "华阳集团 sales 1180000 count 2025 actual",
        ],
        "延锋产能扩张。企业产品发往东风小康、长安等主机厂,年产值3.2亿元。": [
            "延锋 output_value 320000000 CNY - actual",
        ],
    },
    "the length, the width and the height of a car": {
        "零跑C10的车身尺寸为4739×1900×1680mm。": [
            "零跑汽车 spec 4739 mm - actual",
            "零跑汽车 spec 1900 mm - actual",
            "零跑汽车 spec 1680 mm - actual",
        ],
        "五菱宏光MINIEV的长宽高为2920x1493x1621毫米。": [
            "五菱汽车 spec 2920 mm - actual",
            "五菱汽车 spec 1493 mm - actual",
            "五菱汽车 spec 1621 mm - actual",
        ],
        "分辨率为1920x1080。": [],
    },
    "the size of wafers says which are meant": {
        "零跑C10配备14.6英寸中控屏。": [
            "零跑汽车 spec 14.6 inch - actual",
        ],
    },
    "a change in brackets is of the name before them": {
        "注册量上涨的有特斯拉(同比大涨178%至2,365辆)和路虎(同比增加22%)。": [
            "特斯拉 yoy 178 percent - actual",
            "特斯拉 registrations 2365 vehicle - actual",
            "路虎 yoy 22 percent - actual",
        ],
    },
    "the name of a paper names nobody": {
        "据《中国汽车新闻》报道,法雷奥在常熟成立一家工厂,占地2.6万平方米。": [
            "法雷奥 area 26000 m2 - actual",
        ],
        "《重庆商报》消息,长安汽车10月销量27.4万辆。": [
            "长安汽车 sales 274000 vehicle 2025-10 actual",
        ],
    },
    "the share of a class of vehicles in a country": {
        "特斯拉销量居首。2025年,挪威的电动汽车市占率首次超过90%。": [
            "挪威电动汽车市场 market_share above 90 percent 2025 actual",
        ],
        "比亚迪在中国新能源汽车市场份额为31%。": [
            "比亚迪 market_share 31 percent - actual",
        ],
    },
    "48V says which sort of hybrid is meant": {
        "博世是中国最大的48V混动系统供应商,有员工5.8万人。": [
            "博世 headcount 58000 person - actual",
        ],
        "法雷奥生产基于48V起动发电机的系统,年产30万套。": [
            "法雷奥 capacity 300000 count - actual",
        ],
        "小鹏P7采用800V高压平台。": [
            "小鹏汽车 spec 800 V - actual",
        ],
    },
    "the speed that a car reaches in some seconds counts nothing": {
        "小米SU7零百加速2.8秒,3.1秒破百。": [
            "小米汽车 spec 2.8 second - actual",
            "小米汽车 spec 3.1 second - actual",
        ],
        "极氪001仅需2.2秒破百。": [
            "极氪 spec 2.2 second - actual",
        ],
        "零跑门店数量突破百家。": [
            "零跑汽车 outlets above 100 count - actual",
        ],
    },
    "how a clause goes on behind a name is no part of it": {
        "福特周四在公布11月销量时称,F系列销量同比增长5.7%。": [
            "福特汽车 yoy 5.7 percent 2025-11 actual",
        ],
        "BYD劲升66.8%夺冠,Tesla下跌3.6%居次。": [
            "比亚迪 growth 66.8 percent - actual",
            "比亚迪 rank 1 count - actual",
            "特斯拉 growth -3.6 percent - actual",
        ],
        "此次南京开发区开工的11个重大项目总投资达112亿元。": [
            "南京开发区 count 11 count - actual",
            "南京开发区 investment 11200000000 CNY - actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family


def test_a_month_behind_one_of_last_year_is_of_this_year_where_it_is_over() -> None:
    text = "继去年十二月乘用车销量按年跌14.9%后，一月销量再跌至198万辆。"
    assert told(text, "value period", published="2026-02-20") == [
        "-14.9 percent 2025-12",
        "1980000 vehicle 2026-01",
    ]
    text = "去年12月销量为3.7万辆，11月销量为3.3万辆。"
    assert told(text, "value period", published="2026-02-20") == [
        "37000 vehicle 2025-12",
        "33000 vehicle 2025-11",
    ]
