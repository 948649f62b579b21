"""Whose numbers are told: names that end before a verb, who only speaks, who is counted in, goods of a country."""

from __future__ import annotations

import pytest

from .telling import cases, told

# family → sentence → its claims, as `subject metric value`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a place draws firms, and the numbers are its own": {
        "柳州引進國軒高科股份有限公司、恆遠動力電池有限公司等一批廠商，電芯產能達到35吉瓦時；引進中科能源科技股份有限公司等龍頭企業，風電裝機容量達120萬千瓦。": [
            "柳州 capacity 35 GWh",
            "柳州 energy 1200000 kW",
        ],
        "宜宾先后引进宁德时代新能源科技股份有限公司等企业，建成动力电池产能180GWh。": [
            "宜宾 capacity 180 GWh",
        ],
        "滁州吸引恒锐新材料股份有限公司等一批企业落户，电池产能达到60GWh。": [
            "滁州 capacity 60 GWh",
        ],
        "溧阳吸引了宁德时代、璞泰来等锂电企业，产值达到900亿元。": [
            "溧阳 output_value 90000000000 CNY",
        ],
        "常州聚集了中创新航科技集团股份有限公司、蜂巢能源科技股份有限公司等企业，2025年产值突破5000亿元。": [
            "常州 output_value above 500000000000 CNY",
        ],
        "西安聚集比亚迪、吉利等龙头企业，2025年汽车产量达到180万辆。": [
            "西安 production 1800000 vehicle",
        ],
        "比亚迪吸引了蔚来、小鹏等企业的工程师，2025年销量460万辆。": [
            "比亚迪 sales 4600000 vehicle",
        ],
    },
    "a verb or a particle ends what may be a part of a name": {
        "江西省将实施汽车产业集群壮大行动，力争到2027年汽车产业规模达到3000亿元。": [
            "江西 output_value 300000000000 CNY",
        ],
        "湖北省正打造汽车产业集群，力争到2028年产值达到1.2万亿元。": [
            "湖北 output_value 1200000000000 CNY",
        ],
        "长城汽车发布财报。管理层称，泰国市场给集团贡献了约三成海外销量，销量同比增长12%。": [
            "长城汽车 ratio approx 30 percent",
            "长城汽车 yoy 12 percent",
        ],
        "长城汽车发布财报。欧洲市场使集团海外收入增长20%，达到80亿元。": [
            "长城汽车 yoy 20 percent",
            "长城汽车 revenue 8000000000 CNY",
        ],
        "比亚迪发布年报。拉美市场是集团第二大海外市场，销量达到12万辆。": [
            "比亚迪 rank 2 count",
            "比亚迪 sales 120000 vehicle",
        ],
        "自由重工集团去年营收达到20亿元，同比增长15%。": [
            "自由重工集团 revenue 2000000000 CNY",
            "自由重工集团 yoy 15 percent",
        ],
        "浙江恒远新材集团去年营收达到20亿元。": [
            "浙江恒远新材集团 revenue 2000000000 CNY",
        ],
    },
    "firms are known by the works that they build in a town": {
        "4月2日，总投资90亿元的恒远锂电仙桃“零碳工厂”项目动工，将新建30GWh方形电芯及Pack一体化基地。仙桃项目占地1200亩。该项目一期总投资约25亿元，可形成8GWh电芯、6GWh电池Pack生产能力。": [
            "恒远锂电 founded 2025-04-02 date",
            "恒远锂电 investment 9000000000 CNY",
            "恒远锂电 capacity 30 GWh",
            "恒远锂电 area 1200 mu",
            "恒远锂电 investment approx 2500000000 CNY",
            "恒远锂电 capacity 8 GWh",
            "恒远锂电 capacity 6 GWh",
        ],
        "总投资52亿元的远景储能襄阳基地项目签约，规划建设20GWh储能电芯生产线。": [
            "远景储能 investment 5200000000 CNY",
            "远景储能 capacity 20 GWh",
        ],
        "总投资30亿元的中科新材荆州项目竣工，达产后可年产10万吨负极材料。": [
            "中科新材 investment 3000000000 CNY",
            "中科新材 capacity 100000 t",
        ],
        "瑞泰储能宜昌“零碳工厂”项目奠基，总投资60亿元，占地800亩。该项目一期将建成10GWh电芯产能。": [
            "瑞泰储能 investment 6000000000 CNY",
            "瑞泰储能 area 800 mu",
            "瑞泰储能 capacity 10 GWh",
        ],
        "投资45亿元的星恒动力滁州二期项目投产，新增12GWh锂电池产能。": [
            "星恒动力 investment 4500000000 CNY",
            "星恒动力 capacity 12 GWh",
        ],
        "新型储能宜昌示范项目开工，总投资20亿元。": [
            "宜昌 investment 2000000000 CNY",
        ],
        "比亚迪动力电池襄阳基地二期投产，新增产能12GWh。": [
            "比亚迪 capacity 12 GWh",
        ],
    },
    "energy that a plant is to make is its capacity": {
        "蜂巢能源上饶工厂投产，建成24GWh电芯及Pack产线。": [
            "蜂巢能源 capacity 24 GWh",
        ],
        "亿纬锂能荆门基地可实现15GWh电芯、8GWh电池包生产能力。": [
            "亿纬锂能 capacity 15 GWh",
            "亿纬锂能 capacity 8 GWh",
        ],
        "海辰储能重庆基地一期可形成28GWh储能电芯、5GWh储能模组产能。": [
            "海辰储能 capacity 28 GWh",
            "海辰储能 capacity 5 GWh",
        ],
        "欣旺达义乌基地开工，将新建50GWh圆柱型动力电池及储能电池生产线。": [
            "欣旺达 capacity 50 GWh",
        ],
        "蔚来ES8搭载100kWh电池包及Pack冷却系统。": [
            "蔚来 spec 100 kWh",
        ],
    },
    "who only says it has no numbers": {
        "買氣觀望，6月全台新車領牌數為3萬2000輛，月減9%，年增1%，跌破3.5萬輛關卡。車商表示，暑假是旺季，新車款也陸續上市，預估7月全台新車領牌量將達3.8萬輛。": [
            "台湾汽车市场 registrations 32000 vehicle",
            "台湾汽车市场 mom -9 percent",
            "台湾汽车市场 yoy 1 percent",
            "台湾汽车市场 registrations below 35000 vehicle",
            "台湾汽车市场 registrations 38000 vehicle",
        ],
        "業者指出，10月全台新車掛牌數可望回升至4萬輛，月增12%。": [
            "台湾汽车市场 registrations 40000 vehicle",
            "台湾汽车市场 mom 12 percent",
        ],
        "分析师表示，2026年全球电动汽车销量将达到2300万辆，同比增长18%。": [
            "全球电动汽车市场 sales 23000000 vehicle",
            "全球电动汽车市场 yoy 18 percent",
        ],
        "经销商预估，10月全国乘用车零售量为220万辆，环比增长2%。": [
            "中国乘用车市场 sales 2200000 vehicle",
            "中国乘用车市场 mom 2 percent",
        ],
        "比亚迪10月销量44万辆。经销商预计，11月销量将达46万辆，同比下降8%。": [
            "比亚迪 sales 440000 vehicle",
            "比亚迪 sales 460000 vehicle",
            "比亚迪 yoy -8 percent",
        ],
        "受补贴退坡影响，9月德国新车注册量为23万辆，同比下降5%，跌破24万辆。": [
            "德国汽车市场 registrations 230000 vehicle",
            "德国汽车市场 yoy -5 percent",
            "德国汽车市场 registrations below 240000 vehicle",
        ],
        "经销商表示，目前库存车辆约300辆，资金占用3000万元。": [
            "经销商 count approx 300 vehicle",
            "经销商 cost 30000000 CNY",
        ],
        "车商表示，门店单月销量已降至50辆。": [
            "车商 sales 50 vehicle",
        ],
        "比亚迪继续发力，9月德国新车注册量达到3500辆。": [
            "比亚迪 registrations 3500 vehicle",
        ],
    },
    "who is counted in or is a nickname has no numbers": {
        "現代汽車集團6月在美國銷量年減4%，其中現代（含豪華品牌Genesis）年減6%，起亞年減2%。": [
            "现代汽车集团 yoy -4 percent",
            "现代汽车 yoy -6 percent",
            "起亚 yoy -2 percent",
        ],
        "大众集团9月在华销量20万辆，其中奥迪（含上汽奥迪）5.4万辆。": [
            "大众汽车 sales 200000 vehicle",
            "奥迪 sales 54000 vehicle",
        ],
        "丰田汽车公布业绩。包括大发、日野在内的集团全球产量为98万辆，同比增长2%。": [
            "丰田汽车 production 980000 vehicle",
            "丰田汽车 yoy 2 percent",
        ],
        "上汽集团发布产销快报。含上汽大众、上汽通用在内的合资板块销量为12万辆。": [
            "上汽集团 sales 120000 vehicle",
        ],
        "有「中國特斯拉」之稱的小鵬汽車公布第3季財報，營收較去年同期增長73%。": [
            "小鹏汽车 yoy 73 percent",
        ],
        "素有“越南特斯拉”之称的VinFast9月交付1.2万辆，同比增长50%。": [
            "VinFast deliveries 12000 vehicle",
            "VinFast yoy 50 percent",
        ],
        "被称为“印度比亚迪”的塔塔汽车9月销量6万辆，同比增长12%。": [
            "塔塔汽车 sales 60000 vehicle",
            "塔塔汽车 yoy 12 percent",
        ],
        "特斯拉9月销量6万辆，同比增长12%。": [
            "特斯拉 sales 60000 vehicle",
            "特斯拉 yoy 12 percent",
        ],
    },
    "who is told of beside another one has its own numbers": {
        "小鹏汽车成立至今累计亏损300亿元，对比蔚来自2014年成立以来的累计亏损约900亿元。": [
            "小鹏汽车 profit -30000000000 CNY",
            "蔚来 founded 2014 date",
            "蔚来 profit approx -90000000000 CNY",
        ],
        "小鹏汽车前三季度亏损31亿元，对比理想汽车前三季度盈利22亿元。": [
            "小鹏汽车 profit -3100000000 CNY",
            "理想汽车 profit 2200000000 CNY",
        ],
        "零跑前三季度交付39万辆，反观哪吒前三季度交付2万辆。": [
            "零跑汽车 deliveries 390000 vehicle",
            "哪吒汽车 deliveries 20000 vehicle",
        ],
        "零跑前三季度交付39万辆，对比去年同期的17万辆增长一倍多。": [
            "零跑汽车 deliveries 390000 vehicle",
            "零跑汽车 deliveries 170000 vehicle",
            "零跑汽车 yoy above 1 times",
        ],
        "零跑9月交付6万辆，对比小鹏高出2万辆。": [
            "零跑汽车 deliveries 60000 vehicle",
            "零跑汽车 growth 20000 vehicle",
        ],
    },
    "the firms of a country have a share of a market together": {
        "全球动力电池装车量前十中，中国企业占7席，合计市占率达68%。": [
            "中国电池企业 count 7 count",
            "中国电池企业 market_share 68 percent",
        ],
        "前三季度，LG、三星、SK三家韩系电池企业的整体市场份额为38%，较去年同期下降4个百分点。": [
            "韩系电池企业 market_share 38 percent",
            "韩系电池企业 yoy -4 pp",
        ],
        "LG新能源、三星SDI、SK On三家韩国电池企业合计市占率为18.4%，同比下降3.2个百分点。": [
            "韩国电池企业 market_share 18.4 percent",
            "韩国电池企业 yoy -3.2 pp",
        ],
        "丰田、本田、日产三家日系车企8月在华销量合计为23万辆，同比下降4%。": [
            "日系车企 sales 230000 vehicle",
            "日系车企 yoy -4 percent",
        ],
        "前两个月，我国汽车企业共出口汽车91万辆，同比增长11%。": [
            "中国车企 exports 910000 vehicle",
            "中国车企 yoy 11 percent",
        ],
        "比亚迪在全球动力电池市场占据1席，市占率为17%。": [
            "比亚迪 count 1 count",
            "比亚迪 market_share 17 percent",
        ],
    },
    "parts together are the whole market": {
        "8月，德国纯电动车和插电混动车注册量分别增长45%和80%，二者合计占比达30%。": [
            "德国纯电动汽车市场 yoy 45 percent",
            "德国插电混动汽车市场 yoy 80 percent",
            "德国汽车市场 ratio 30 percent",
        ],
    },
    "a duty is told of whom it is levied on": {
        "美国商务部公布初裁税率：宁德时代为90%，比亚迪为50%，其他企业为65%。": [
            "宁德时代 rate 90 percent",
            "比亚迪 rate 50 percent",
            "其他企业 rate 65 percent",
        ],
        "欧盟拟对中国电动汽车加征关税：比亚迪15%、吉利20%、上汽集团35%，其他合作企业22%。": [
            "比亚迪 rate 15 percent",
            "吉利汽车 rate 20 percent",
            "上汽集团 rate 35 percent",
            "其他合作企业 rate 22 percent",
        ],
        "加拿大公布裁定结果，玲珑轮胎的关税为12.5%，赛轮轮胎适用8.3%的税率。": [
            "玲珑轮胎 rate 12.5 percent",
            "赛轮轮胎 rate 8.3 percent",
        ],
        "墨西哥对中国汽车加征50%的关税。": [
            "墨西哥 rate 50 percent",
        ],
        "特斯拉被美国征收25%的关税后提价。": [
            "美国 rate 25 percent",
        ],
    },
    "used cars, scrapped cars and goods of the shops are told apart": {
        "9月中国乘用车零售量224万辆，其中新能源乘用车零售量同比增长15%。二手车交易量179万辆，同比增长7%。此外，9月份报废汽车回收量84万辆，同比增长30%。": [
            "中国乘用车市场 sales 2240000 vehicle",
            "中国新能源乘用车市场 yoy 15 percent",
            "二手车行业 sales 1790000 vehicle",
            "二手车行业 yoy 7 percent",
            "中国汽车市场 count 840000 vehicle",
            "中国汽车市场 yoy 30 percent",
        ],
        "上半年中国新能源汽车销量694万辆。限额以上单位家具类商品零售额1000亿元，同比增长22.9%。": [
            "中国新能源汽车市场 sales 6940000 vehicle",
            "中国家具市场 revenue 100000000000 CNY",
            "中国家具市场 yoy 22.9 percent",
        ],
        "1-8月，全国限额以上单位金银珠宝类零售额2400亿元。": [
            "中国金银珠宝市场 revenue 240000000000 CNY",
        ],
        "9月，限额以上单位汽车类商品零售额4471亿元；通讯器材类商品零售额900亿元，同比增长16%。": [
            "中国汽车市场 revenue 447100000000 CNY",
            "中国通讯器材市场 revenue 90000000000 CNY",
            "中国通讯器材市场 yoy 16 percent",
        ],
        "9月，社会消费品零售总额4.2万亿元。": [
            "中国 revenue 4200000000000 CNY",
        ],
    },
    "a port has what goes through it": {
        "去年，烟台芝罘湾码头继续保持忙碌，累计完成汽车出口31万辆，其中新能源车占出口总量的28%。": [
            "烟台芝罘湾码头 exports 310000 vehicle",
            "烟台芝罘湾码头 ratio 28 percent",
        ],
        "盐城大丰港区上半年共计完成汽车出口12万辆。": [
            "盐城大丰港区 exports 120000 vehicle",
        ],
        "8月3日，在大连港的另一处码头，60辆纯电动客车启运海外。": [
            "大连港 exports 60 vehicle",
        ],
        "8月3日，在盐城大丰港区的一处滚装码头上，超过3000辆汽车正在排队出海。": [
            "盐城大丰港区 exports above 3000 vehicle",
        ],
        "天津港滚装码头全年完成汽车外贸出口55万辆，同比增长18%。": [
            "天津港滚装码头 exports 550000 vehicle",
            "天津港滚装码头 yoy 18 percent",
        ],
        "比亚迪经烟台港出口汽车1.2万辆。": [
            "比亚迪 exports 12000 vehicle",
        ],
    },
    "an industry is told of its province, and provinces of a list have a number each": {
        "江西省汽车产业完成产值2600亿元，占工业总产值的6%。": [
            "江西 output_value 260000000000 CNY",
            "江西 ratio 6 percent",
        ],
        "广东省统计局公布，上半年广东汽车制造业增加值同比增长9%；汽车产量260万辆、增长6%。": [
            "广东 yoy 9 percent",
            "广东 production 2600000 vehicle",
            "广东 yoy 6 percent",
        ],
        "汽车产量领先的省份分别是安徽、广东、江苏，产量分别为41万、39万和33万辆。": [
            "安徽 production 410000 vehicle",
            "广东 production 390000 vehicle",
            "江苏 production 330000 vehicle",
        ],
        "产量靠前的省市依次为广东、安徽、浙江、重庆和山东，分别生产汽车52万辆、48万辆、41万辆、37万辆和30万辆。": [
            "广东 production 520000 vehicle",
            "安徽 production 480000 vehicle",
            "浙江 production 410000 vehicle",
            "重庆 production 370000 vehicle",
            "山东 production 300000 vehicle",
        ],
        "深圳、广州、成都新能源汽车保有量分别达130万辆、95万辆和88万辆。": [
            "深圳 cumulative 1300000 vehicle",
            "广州 cumulative 950000 vehicle",
            "成都 cumulative 880000 vehicle",
        ],
        "比亚迪在深圳、西安的工厂分别年产30万辆和90万辆。": [
            "比亚迪 capacity 300000 vehicle",
            "比亚迪 capacity 900000 vehicle",
        ],
    },
    "exports are those of who sends them": {
        "2025年大陸對巴西汽車出口達32萬輛，年增11萬輛；同期對泰國出口降至9萬輛。": [
            "中国汽车市场 exports 320000 vehicle",
            "中国汽车市场 yoy 110000 vehicle",
            "中国汽车市场 exports 90000 vehicle",
        ],
        "1-9月，我国对巴西汽车出口25万辆，同比增长30%，对比利时汽车出口20万辆。": [
            "中国汽车市场 exports 250000 vehicle",
            "中国汽车市场 yoy 30 percent",
            "中国汽车市场 exports 200000 vehicle",
        ],
        "今年前8个月，日本对美国汽车出口90万辆，同比下降3%。": [
            "日本汽车市场 exports 900000 vehicle",
            "日本汽车市场 yoy -3 percent",
        ],
        "前三季度，中国向东盟出口新能源汽车38万辆，同比增长70%。": [
            "中国汽车市场 exports 380000 vehicle",
            "中国汽车市场 yoy 70 percent",
        ],
        "奇瑞对俄罗斯汽车出口下降40%。": [
            "奇瑞汽车 yoy -40 percent",
        ],
    },
    "at home is where a paper's offices are": {
        "主計總處指出，2025年國內生產汽車28萬輛，年減7%，其中外銷2萬輛。": [
            "台湾汽车市场 production 280000 vehicle",
            "台湾汽车市场 yoy -7 percent",
            "台湾汽车市场 exports 20000 vehicle",
        ],
        "根據經濟部工業生產統計，第三季國內生產的汽車為7萬輛。": [
            "台湾汽车市场 production 70000 vehicle",
        ],
        "行政院主計總處公布，國內汽車市場銷量41萬輛，年減4%。": [
            "台湾汽车市场 sales 410000 vehicle",
            "台湾汽车市场 yoy -4 percent",
        ],
        "据日本汽车工业协会统计，去年国内生产的汽车为835万辆，国内汽车市场销量为450万辆。": [
            "日本汽车市场 production 8350000 vehicle",
            "日本汽车市场 sales 4500000 vehicle",
        ],
        "国家统计局公布，全国生产的新能源汽车为1300万辆，同比增长30%。": [
            "中国新能源汽车市场 production 13000000 vehicle",
            "中国新能源汽车市场 yoy 30 percent",
        ],
    },
    "a place that is ranked is told of behind its rank": {
        "去年汽车出口量排名全球第一的日本，一季度出口95万辆，同比增长5%。": [
            "日本 rank 1 count",
            "日本汽车市场 exports 950000 vehicle",
            "日本汽车市场 yoy 5 percent",
        ],
        "今年汽车产量全国第一的安徽，9月产量33万辆。": [
            "安徽 rank 1 count",
            "安徽 production 330000 vehicle",
        ],
        "销量排名第二的德国市场，9月注册新车23万辆。": [
            "德国 rank 2 count",
            "德国汽车市场 registrations 230000 vehicle",
        ],
        "排名第三的印度则为40万辆。": [
            "印度 rank 3 count",
            "印度汽车市场 sales 400000 vehicle",
        ],
        "广东以52万辆居首，安徽以48万辆排名第二，同比增长20%。": [
            "广东 sales 520000 vehicle",
            "广东 rank 1 count",
            "安徽 sales 480000 vehicle",
            "安徽 rank 2 count",
            "安徽 yoy 20 percent",
        ],
        "排名第一的比亚迪销量为46万辆。": [
            "比亚迪 rank 1 count",
            "比亚迪 sales 460000 vehicle",
        ],
    },
}


@pytest.mark.parametrize(("family", "text", "claims"), cases(FAMILIES))
def test_a_family_of_subjects_is_told(family: str, text: str, claims: list[str]) -> None:
    assert told(text, "subject metric value") == claims, family


def test_the_industry_of_a_province_is_a_part_of_what_is_told_of_it() -> None:
    text = "江西省汽车产业完成产值2600亿元。全省汽车产量为60万辆。"
    assert told(text, "subject value part") == ["江西 260000000000 CNY 汽车产业", "江西 600000 vehicle -"]


def test_the_regions_of_an_index_are_told_apart() -> None:
    text = "5月汽车经销商库存预警指数为54%。从区域指数情况看，北区指数为53%，东区指数为48%。"
    assert told(text, "subject value region")[1:] == ["经销商 53 percent 北区", "经销商 48 percent 东区"]
