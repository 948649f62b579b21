"""Money, the sign of a loss, what a sum is in another currency, and what is only planned, wanted or expected."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "every number of a loss is negative": {
        "云途科技2022年至2024年净亏损分别为3.2亿元、5.6亿元和4.1亿元，三年累计亏损12.9亿元。": [
            "云途科技 profit -320000000 CNY 2022 actual",
            "云途科技 profit -560000000 CNY 2023 actual",
            "云途科技 profit -410000000 CNY 2024 actual",
            "云途科技 profit -1290000000 CNY 2022/2024 actual",
        ],
        "马自达净亏损为352亿日元（约合16亿元人民币）。去年同期为盈利253亿日元。": [
            "马自达 profit -35200000000 JPY - actual",
            "马自达 profit approx -1600000000 CNY - actual",
            "马自达 profit 25300000000 JPY 2025 actual",
        ],
        "高合去年淨損較前年擴大41%，高達人民幣12.5億元（約新台幣54.6億元）。": [
            "高合汽车 growth 41 percent 2025 actual",
            "高合汽车 profit -1250000000 CNY 2025 actual",
            "高合汽车 profit approx -5460000000 TWD 2025 actual",
        ],
        "小鵬汽車第三季淨蝕18億元人民幣，去年同期蝕22億元人民幣。": [
            "小鹏汽车 profit -1800000000 CNY 2025-Q3 actual",
            "小鹏汽车 profit -2200000000 CNY 2024-Q3 actual",
        ],
        "零跑上季虧損的人民幣7.9億元，高於前年虧損的5億元。": [
            "零跑汽车 profit -790000000 CNY 2025-Q4 actual",
            "零跑汽车 profit -500000000 CNY 2024 actual",
        ],
        "福特电动车业务亏损41亿美元，较上年的37亿美元进一步扩大。": [
            "福特汽车 profit -4100000000 USD - actual",
            "福特汽车 profit -3700000000 USD 2025 actual",
        ],
        "亏损由上年的10亿元（约合1.4亿美元）收窄至6亿元（约合0.8亿美元）。": [
            "未指明 profit -1000000000 CNY 2025 actual",
            "未指明 profit approx -140000000 USD 2025 actual",
            "未指明 profit -600000000 CNY - actual",
            "未指明 profit approx -80000000 USD - actual",
        ],
        "公司去年净亏损5亿元，其中第四季度为2亿元。": [
            "未指明 profit -500000000 CNY 2025 actual",
            "未指明 profit -200000000 CNY 2025-Q4 actual",
        ],
    },
    "a profit beside a loss is none": {
        "赛力斯扭亏为盈，实现净利润49.5亿元，上年同期亏损14.5亿元。": [
            "赛力斯 profit 4950000000 CNY - actual",
            "赛力斯 profit -1450000000 CNY 2025 actual",
        ],
        "众泰汽车同比减亏5亿元。": [
            "众泰汽车 profit 500000000 CNY - actual",
        ],
        "公司上年亏损5亿元，今年盈利3亿元（约合0.4亿美元）。": [
            "未指明 profit -500000000 CNY 2025 actual",
            "未指明 profit 300000000 CNY 2026 forecast",
            "未指明 profit approx 40000000 USD 2026 forecast",
        ],
        "理想汽車去年蝕11億元人民幣，前年賺23億元人民幣。": [
            "理想汽车 profit -1100000000 CNY 2025 actual",
            "理想汽车 profit 2300000000 CNY 2024 actual",
        ],
    },
    "money is named before the hedge of its number": {
        "长城汽车在巴西投资40亿雷亚尔（折合人民币约52亿）。": [
            "长城汽车 investment 4000000000 BRL - actual",
            "长城汽车 investment approx 5200000000 CNY - actual",
        ],
        "该项目投资12亿泰铢（约合人民币近3亿元）。": [
            "未指明 investment 1200000000 THB - actual",
            "未指明 investment nearly 300000000 CNY - actual",
        ],
        "收购价为港币逾30亿元。": [
            "未指明 transaction above 3000000000 HKD - actual",
        ],
        "一次投入新台币约20亿元建厂。": [
            "未指明 investment approx 2000000000 TWD - actual",
        ],
        "公司投资人民币不超过5亿元。": [
            "未指明 investment at_most 500000000 CNY - actual",
        ],
        "蔚来第三季度收入198亿人币。": [
            "蔚来 revenue 19800000000 CNY 2025-Q3 actual",
        ],
        "工厂招聘3000人。": [
            "未指明 headcount 3000 person - actual",
        ],
    },
    "what a sum is in another currency is all that the sum is": {
        "三菱汽车将以640亿日元（约合30亿元人民币）的价格卖出研发大楼。": [
            "三菱汽车 transaction 64000000000 JPY - plan",
            "三菱汽车 transaction approx 3000000000 CNY - plan",
        ],
        "公司以3亿欧元（约合24亿元人民币）收购该工厂60%股权。": [
            "未指明 transaction 300000000 EUR - actual",
            "未指明 transaction approx 2400000000 CNY - actual",
            "未指明 stake 60 percent - actual",
        ],
        "比亚迪拟以12亿美元，约合86亿元人民币收购该业务。": [
            "比亚迪 transaction 1200000000 USD - plan",
            "比亚迪 transaction approx 8600000000 CNY - plan",
        ],
        "丰田2024年研发投入1.3万亿日元（约合620亿元人民币），上年为1.2万亿日元（约合570亿元人民币）。": [
            "丰田汽车 rd_spend 1300000000000 JPY 2024 actual",
            "丰田汽车 rd_spend approx 62000000000 CNY 2024 actual",
            "丰田汽车 rd_spend 1200000000000 JPY 2023 actual",
            "丰田汽车 rd_spend approx 57000000000 CNY 2023 actual",
        ],
        "公司营收10亿美元（去年同期9亿美元）。": [
            "未指明 revenue 1000000000 USD - actual",
            "未指明 revenue 900000000 USD 2025 actual",
        ],
    },
    "pieces are no money": {
        "新车配备三块12.3英寸屏幕。": [
            "中国汽车市场 spec 3 count - actual",
            "中国汽车市场 spec 12.3 inch - actual",
        ],
        "座舱采用三块大尺寸液晶屏。": [
            "未指明 spec 3 count - actual",
        ],
        "搭载两块三元锂电池，总容量90kWh。": [
            "未指明 spec 2 count - actual",
            "未指明 spec 90 kWh - actual",
        ],
        "车内共有6块触摸屏。": [
            "中国汽车市场 spec 6 count - actual",
        ],
        "厂区由三块地组成。": [
            "未指明 count 3 count - actual",
        ],
        "一度电只要两块，充满要一百块。": [
            "未指明 price 2 CNY - actual",
            "未指明 price 100 CNY - actual",
        ],
        "油价跌到七块一升。": [
            "未指明 price 7 CNY - actual",
        ],
    },
    "for one of a money there is so much of another": {
        "马自达把设定汇率改为1美元兑152日元（此前为144日元）、1欧元兑171日元（此前为163日元），营业利润预计增加210亿日元。": [
            "马自达 rate 152 JPY - actual",
            "马自达 rate 144 JPY - actual",
            "马自达 rate 171 JPY - actual",
            "马自达 rate 163 JPY - actual",
            "马自达 growth 21000000000 JPY - forecast",
        ],
        "按1欧元兑8.1元人民币计算，投资约24亿元人民币。": [
            "未指明 rate 8.1 CNY - actual",
            "未指明 investment approx 2400000000 CNY - actual",
        ],
        "公司设定的汇率为1美元=145日元。": [
            "未指明 rate 145 JPY - actual",
        ],
        "当前1卢布约合0.09元人民币。": [
            "未指明 rate approx 0.09 CNY 2026-01-15 actual",
        ],
        "100日元可兑换4.8元人民币。": [
            "未指明 rate 4.8 CNY - actual",
        ],
        "日产以1欧元的价格出售工厂。": [
            "日产汽车 transaction 1 EUR - actual",
        ],
    },
    "what shares are traded for, and what goes to each": {
        "吉利股价收报18.5港元，跌2%，成交9.33亿港元。": [
            "吉利汽车 price 18.5 HKD 2026-01-15 actual",
            "吉利汽车 growth -2 percent 2026-01-15 actual",
            "吉利汽车 transaction 933000000 HKD - actual",
        ],
        "理想汽车该股成交约6万股，涉资371万港元。": [
            "理想汽车 count approx 60000 count - actual",
            "理想汽车 transaction 3710000 HKD - actual",
        ],
        "蔚来全日成交额约8.2亿港元。": [
            "蔚来 transaction approx 820000000 HKD - actual",
        ],
        "理想汽车全年每股盈利46分，派末期息12.5分。": [
            "理想汽车 profit 0.46 CNY 2025 actual",
            "理想汽车 fee 0.125 CNY 2025 actual",
        ],
        "广汽集团每股亏损18.5分。": [
            "广汽集团 profit -0.185 CNY - actual",
        ],
        "平均得分56分，用时2分30秒。": [
            "未指明 duration 150 second - actual",
        ],
    },
    "what one earns of its sales is a margin": {
        "博世的销售回报率从7%降至5.6%。": [
            "博世 margin 7 percent - actual",
            "博世 margin 5.6 percent - actual",
        ],
        "宝马汽车业务的息税前利润率为6.3%。": [
            "宝马 margin 6.3 percent - actual",
        ],
        "采埃孚的营业回报率降至2.1%。": [
            "采埃孚 margin 2.1 percent - actual",
        ],
        "吉利上半年純利率為6.2%。": [
            "吉利汽车 margin 6.2 percent 2025-H1 actual",
        ],
        "公司投资回报率为12%。": [
            "未指明 ratio 12 percent - actual",
        ],
    },
    "the papers of Hong Kong: what they expect": {
        "料首季收入跌約兩成。": [
            "未指明 yoy approx -20 percent 2026-Q1 forecast",
        ],
        "大摩料吉利今年純利升12%。": [
            "吉利汽车 yoy 12 percent 2026 forecast",
        ],
        "首季交付量料跌最多7.5%，收入減少最多逾20%。": [
            "未指明 yoy at_most -7.5 percent 2026-Q1 forecast",
            "未指明 yoy above -20 percent 2026-Q1 forecast",
        ],
        "公司原料跌价20%。": [
            "未指明 growth -20 percent - actual",
        ],
    },
    "what a bare 元 is in a paper of Hong Kong or Taiwan, and of a share sold there": {
        "蔚來(9866)上季虧損縮至12.9億元(人民幣,下同)(約14.1億元),按年少三成。車輛收入157億元,按年多兩成。現價報42.5元,跌2%。": [
            "蔚来 profit -1290000000 CNY 2025-Q4 actual",
            "蔚来 profit approx -1410000000 HKD 2025-Q4 actual",
            "蔚来 yoy -30 percent 2025-Q4 actual",
            "蔚来 revenue 15700000000 CNY 2025-Q4 actual",
            "蔚来 yoy 20 percent 2025-Q4 actual",
            "蔚来 price 42.5 HKD 2026-01-15 actual",
            "蔚来 growth -2 percent 2025-Q4 actual",
        ],
        "零跑汽車昨日復牌,午後收報45.6元,下跌1.2元,市值約600億港元。該車廠去年淨虧損28億元。": [
            "零跑汽车 price 45.6 HKD 2026-01-15 actual",
            "零跑汽车 growth -1.2 HKD 2026-01-15 actual",
            "零跑汽车 market_cap approx 60000000000 HKD 2026-01-15 actual",
            "零跑汽车 profit -2800000000 CNY 2025 actual",
        ],
        "鴻海公布第二季稅後純益443億元,年增27%,每股盈餘3.19元,總裁認為業務與機會並存。": [
            "鸿海 profit 44300000000 TWD 2025-Q2 actual",
            "鸿海 yoy 27 percent 2025-Q2 actual",
            "鸿海 profit 3.19 TWD 2025-Q2 actual",
        ],
        "小鹏汽车港股今日收报82.5元，上涨3.5元；公司上季营收182亿元。": [
            "小鹏汽车 price 82.5 HKD 2026-01-15 actual",
            "小鹏汽车 growth 3.5 HKD 2026-01-15 actual",
            "小鹏汽车 revenue 18200000000 CNY 2025-Q4 actual",
        ],
        "赛力斯A股今日收报120.5元，下跌3元，公司拟赴港股上市。": [
            "赛力斯 price 120.5 CNY 2026-01-15 actual",
            "赛力斯 growth -3 CNY 2026-01-15 actual",
        ],
    },
    "what somebody seeks is wanted": {
        "哪吒汽车寻求三个月内融资4亿美元。": [
            "哪吒汽车 duration at_most 3 month - target",
            "哪吒汽车 funding 400000000 USD - target",
        ],
        "公司正寻求获得C轮7亿美元（约合50亿人民币）的融资。": [
            "未指明 funding 700000000 USD - target",
            "未指明 funding approx 5000000000 CNY - target",
        ],
        "极石汽车寻求融资5亿美元。": [
            "极石汽车 funding 500000000 USD - target",
        ],
        "Lucid谋求筹集11亿美元资金。": [
            "Lucid funding 1100000000 USD - target",
        ],
        "该公司正寻求以30亿美元估值融资4亿美元。": [
            "未指明 market_cap 3000000000 USD - target",
            "未指明 funding 400000000 USD - target",
        ],
        "极石汽车已获得融资5亿美元。": [
            "极石汽车 funding 500000000 USD - actual",
        ],
    },
    "jobs that are to go": {
        "马自达提出裁员700人和减产5%的计划。": [
            "马自达 headcount 700 person - plan",
            "马自达 ratio 5 percent - plan",
        ],
        "博世提出了裁员5500人的方案。": [
            "博世 headcount 5500 person - plan",
        ],
        "大众已决定追加裁员超过1万人。": [
            "大众汽车 headcount above 10000 person - plan",
        ],
        "沃尔沃整体将削减约12%的员工，规模达2600人。": [
            "沃尔沃汽车 growth approx -12 percent - plan",
            "沃尔沃汽车 headcount 2600 person - plan",
        ],
        "采埃孚将裁减德国约8%的岗位，人数达1.1万人。": [
            "采埃孚 growth approx -8 percent - plan",
            "采埃孚 headcount 11000 person - plan",
        ],
        "公司已裁员7000人，减产15%。": [
            "未指明 headcount 7000 person - actual",
            "未指明 ratio 15 percent - actual",
        ],
        "去年公司将员工削减约15%。": [
            "未指明 growth approx -15 percent 2025 actual",
        ],
    },
    "what a firm expects, told as its forecast": {
        "斯巴鲁新财年的业绩预期中，营业利润增长8%至4200亿日元，净利润增长5%。": [
            "斯巴鲁 yoy 8 percent - forecast",
            "斯巴鲁 profit 420000000000 JPY - forecast",
            "斯巴鲁 yoy 5 percent - forecast",
        ],
        "在2026财年业绩展望中，本田的营业利润下降20%至6000亿日元。": [
            "本田汽车 yoy -20 percent 2026 forecast",
            "本田汽车 profit 600000000000 JPY 2026 forecast",
        ],
        "蔚来全年业绩指引中，营收增长11%至13%。": [
            "蔚来 yoy range 11 13 percent 2025 forecast",
        ],
        "展望2026年第一季度，零跑预计交付量为7.5万至8万辆。营收为84亿元至96亿元，同比增长12%至17%。": [
            "零跑汽车 deliveries range 75000 80000 vehicle 2026-Q1 forecast",
            "零跑汽车 revenue range 8400000000 9600000000 CNY 2026-Q1 forecast",
            "零跑汽车 yoy range 12 17 percent 2026-Q1 forecast",
        ],
        "小鹏预计第一季度交付量为6万至6.5万辆。总收入为127亿元至140亿元，同比下降10%至20%。": [
            "小鹏汽车 deliveries range 60000 65000 vehicle 2026-Q1 forecast",
            "小鹏汽车 revenue range 12700000000 14000000000 CNY 2026-Q1 forecast",
            "小鹏汽车 yoy range -20 -10 percent 2026-Q1 forecast",
        ],
        "业绩好于预期，丰田营业利润增长8%至3万亿日元。": [
            "丰田汽车 yoy 8 percent - actual",
            "丰田汽车 profit 3000000000000 JPY - actual",
        ],
    },
    "aims, and those before them": {
        "奇瑞再次上調今年銷量目標，由241萬輛調高至280萬輛。": [
            "奇瑞汽车 sales 2410000 vehicle 2026 target",
            "奇瑞汽车 sales 2800000 vehicle 2026 target",
        ],
        "公司下调全年交付目标，由30万辆下调至25万辆。": [
            "未指明 deliveries 300000 vehicle 2025 target",
            "未指明 deliveries 250000 vehicle 2025 target",
        ],
        "该集团的目标定为：到2030年研发投入将达150亿元，营收突破900亿元。": [
            "未指明 rd_spend 15000000000 CNY 2030 target",
            "未指明 revenue above 90000000000 CNY 2030 target",
        ],
        "柳州的发展目标是：到2027年新能源汽车产量90万辆，产值1400亿元。": [
            "柳州 production 900000 vehicle 2027 target",
            "柳州 output_value 140000000000 CNY 2027 target",
        ],
        "吉林着力打造万亿元级汽车产业。": [
            "吉林 output_value approx 1000000000000 CNY - target",
        ],
        "吉利全年销量由241万辆增至280万辆。": [
            "吉利汽车 sales 2410000 vehicle 2024 actual",
            "吉利汽车 sales 2800000 vehicle 2025 actual",
        ],
    },
    "a part of what is planned is planned": {
        "起亚计划未来两年推出18款新车，70%为纯电动。": [
            "起亚 models 18 count 2026/2028 plan",
            "起亚 ratio 70 percent 2026/2028 plan",
        ],
        "奔驰计划未来三年推出16款新车，一半为电动车。": [
            "奔驰 models 16 count 2026/2029 plan",
            "奔驰 ratio 50 percent 2026/2029 plan",
        ],
        "大众计划到2027年推出25款新车型，其中15款为纯电动，60%在中国研发。": [
            "大众汽车 models 25 count 2027 plan",
            "大众汽车 models 15 count 2027 plan",
            "大众汽车 ratio 60 percent 2027 plan",
        ],
        "宝马去年推出18款新车，70%实现电动化。": [
            "宝马 models 18 count 2025 actual",
            "宝马 ratio 70 percent 2025 actual",
        ],
    },
    "what works take that were announced": {
        "孚能科技计划在赣州投资建设12GWh电池项目。该项目固定资产投资总额约为28亿元，达产后预计形成12GWh/年的产能。": [
            "孚能科技 capacity 12 GWh - plan",
            "孚能科技 investment approx 2800000000 CNY - plan",
            "孚能科技 capacity 12 GWh - forecast",
        ],
        "亿纬锂能拟在成都投资建设动力电池项目。项目总投资90亿元，用地约900亩，达产后预计年产值180亿元。": [
            "亿纬锂能 investment 9000000000 CNY - plan",
            "亿纬锂能 area approx 900 mu - plan",
            "亿纬锂能 output_value 18000000000 CNY - forecast",
        ],
        "国轩高科签订合同书，分别投资建设8GWh动力储能电池项目和9GWh电池项目，项目固定资产投资总额约为46亿元。": [
            "国轩高科 capacity 8 GWh - plan",
            "国轩高科 capacity 9 GWh - plan",
            "国轩高科 investment approx 4600000000 CNY - plan",
        ],
        "现代汽车还宣布将在未来几年投资25亿欧元，用于北美工厂。": [
            "现代汽车 investment 2500000000 EUR - plan",
        ],
        "基地将带来4000个就业岗位。": [
            "未指明 headcount 4000 count - forecast",
        ],
        "公司投资建设的12GWh项目已投产。项目总投资28亿元。": [
            "未指明 capacity 12 GWh - actual",
            "未指明 investment 2800000000 CNY - actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
