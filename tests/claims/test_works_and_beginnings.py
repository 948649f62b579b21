"""Works and firms: their ceremonies and first days, what they will make, for whom, and the jobs and aims that go with them."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "how large a plant is": {
        "东风日产花都二厂初期生产规模为12万辆。": ["东风日产 capacity 120000 vehicle - actual"],
        "吉利汽车湘潭基地生产纲领为每年24万辆。": ["吉利汽车 capacity 240000 vehicle - actual"],
        "东风日产花都发动机工厂由30万台/年提升为60万台/年。": [
            "东风日产 capacity 300000 count - actual",
            "东风日产 capacity 600000 count - actual",
        ],
        "柳州将建成50万辆新能源汽车生产基地。": ["柳州 capacity 500000 vehicle - plan"],
        "二期建成后，长安福特年产量可达40万辆。": ["长安福特 capacity 400000 vehicle - plan"],
    },
    "a noun ends before how or when it is done": {
        "2026年，国内还有9家新汽车工厂陆续投产。": ["中国汽车市场 facilities 9 count 2026 plan"],
    },
    "a day alone is one of the month of the text": {
        "蔚来与国轩高科12日在合肥正式签约。": ["蔚来 founded 2026-01-12 date 2026-01-12 actual"],
        "奇瑞汽车墨西哥工厂9日于克雷塔罗开工。": ["奇瑞汽车 founded 2026-01-09 date 2026-01-09 actual"],
        "日前，零跑汽车武义新厂区扩建。13日，零跑汽车金华新厂区也正式落成。": [
            "零跑汽车 founded 2026-01-13 date 2026-01-13 actual"
        ],
        "指数10日在5日均线上方运行，连续5日在涨。": [],
    },
    "a ceremony is held on its day, whatever stands between": {
        "1月8日，在武汉经开区，岚图汽车举行了二期扩建工程的奠基仪式。": [
            "岚图汽车 founded 2026-01-08 date 2026-01-08 actual"
        ],
        "江淮汽车与华为于1月10日在合肥共同举办尊界超级工厂的竣工典礼。": [
            "江淮汽车 founded 2026-01-10 date 2026-01-10 actual"
        ],
        "1月5日，采埃孚宣布，其位于沈阳的底盘工厂开张。": [
            "采埃孚 founded 2026-01-05 date 2026-01-05 actual"
        ],
        "1月9日，零跑汽车举行了媒体沟通会，现场气氛热烈。": [],
    },
    "when a maker came, and what it began to make": {
        "大众汽车1984年就进入中国。": ["大众汽车 founded 1984 date 1984 actual"],
        "比亚迪匈牙利工厂此前主要生产客车，并于2025年开始负责乘用车的总装及整车装配。": [
            "比亚迪 founded 2025 date 2025 actual"
        ],
        "铃木自1982年以一款微型车开始大规模生产以来，在印度累计生产3000万辆。": [
            "铃木 founded 1982 date 1982 actual",
            "铃木 cumulative 30000000 vehicle ../2026-01 actual",
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
        "時間軸 1966 鈴木成立 1971 鈴木推出首款輕型車 1982 鈴木進入印度 1991 鈴木在匈牙利開始生產汽車": [
            "铃木 founded 1966 date 1966 actual",
            "铃木 founded 1971 date 1971 actual",
            "铃木 founded 1982 date 1982 actual",
            "铃木 founded 1991 date 1991 actual",
        ],
        "手机有2019版、2020版、2021版、2022版，销量从2019万台升至2022万台。": [
            "未指明 sales 20190000 vehicle - actual",
            "未指明 sales 20220000 vehicle - actual",
        ],
    },
    "a firm is founded, whoever its founders are": {
        "智己汽车成立于2020年，由上汽集团、张江高科、阿里巴巴共同出资组建。": [
            "智己汽车 founded 2020 date 2020 actual"
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
    "an office or an association that was founded": {
        "乘联会成立于1994年。": ["乘联分会 founded 1994 date 1994 actual"],
        "比亚迪8月销量37万辆。数据来自中汽协,中汽协成立于1987年5月11日。": [
            "比亚迪 sales 370000 vehicle 2025-08 actual",
            "中汽协 founded 1987-05-11 date 1987-05-11 actual",
        ],
        "日本汽车工业协会成立于1967年4月。": ["日本汽车工业协会 founded 1967-04 date 1967-04 actual"],
        "据中汽协数据,奇瑞成立于1997年。": ["奇瑞汽车 founded 1997 date 1997 actual"],
    },
    "what begins to be made is launched, whatever it is": {
        "成運汽車預計明年第二季量產電動巴士。": ["成运汽车 founded 2027-Q2 date 2027-Q2 forecast"],
        "宇通客车2027年推出氢能客车。": ["宇通客车 founded 2027 date 2027 plan"],
        "零跑汽车2027年首次应用自研芯片。": ["零跑汽车 founded 2027 date 2027 plan"],
        "金龙汽车去年量产客车3万辆。": ["金龙汽车 production 30000 vehicle 2025 actual"],
    },
    "dated beginnings, and times of which nothing begins": {
        "首款皮卡预计2027年第二季度正式下线,年底前交付1200辆。": [
            "未指明 founded 2027-Q2 date 2027-Q2 forecast",
            "未指明 deliveries 1200 vehicle 2027 forecast",
        ],
        "新工厂2028年会投入生产,将是中国制造。": ["未指明 founded 2028 date 2028 plan"],
        "2024年6月30日,比亚迪长沙新厂的整车下线仪式在当地举办。": [
            "比亚迪 founded 2024-06-30 date 2024-06-30 actual"
        ],
        "Q3业绩公布的第二天,小鹏开了一场内部会议。": [],
        "上月底有传言说,比亚迪把新厂的量产时间推迟到2027年。": [],
        "2023年,双方从谈判到签约只花了20天,从签约到开工只花了35天。": [
            "未指明 duration 20 day 2023 actual",
            "未指明 duration 35 day 2023 actual",
        ],
    },
    "the first of a sort is no milestone": {
        "这是零跑首台增程SUV,售价12万元。": ["零跑汽车 price 120000 CNY - actual"],
        "蔚来首辆电动跑车起价80万元。": ["蔚来 price 800000 CNY - actual"],
        "零跑首台增程SUV昨日下线。": ["零跑汽车 milestone 1 vehicle 2026-01-14 actual"],
    },
    "what is made public of sales is no launch": {
        "8月5日,深蓝汽车发布销量战报,7月销量2.7万辆。": ["深蓝汽车 sales 27000 vehicle 2025-07 actual"],
        "9月2日,北汽发布产销最新情况,8月产量9000辆。": ["北汽集团 production 9000 vehicle 2025-08 actual"],
        "3月5日,零跑发布全新SUV。": ["零跑汽车 founded 2025-03-05 date 2025-03-05 actual"],
    },
    "what works are to make in a year, by their design or for whom": {
        "麦格纳在芜湖建厂。新工厂设计年生产座椅30万套。": ["麦格纳 capacity 300000 count - actual"],
        "麦格纳在芜湖建厂。投产后每年可为奇瑞供应20万套车桥。": ["麦格纳 capacity 200000 count - plan"],
        "佛吉亚新基地具备每年向一汽配套18万套排气系统的能力。": ["佛吉亚 capacity 180000 count - actual"],
        "零跑汽车采购了25万套座椅。": ["零跑汽车 count 250000 count - actual"],
        "去年，麦格纳为奇瑞供应20万套车桥。": ["麦格纳 count 200000 count 2025 actual"],
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
        "法雷奥工厂年产20万套车灯，安装了600台机器人。": [
            "法雷奥 capacity 200000 count - actual",
            "法雷奥 count 600 count - actual",
        ],
    },
    "the plant of whoever speaks of it": {
        "零跑汽车高级副总裁曹力表示，该厂日产可达500台。": ["零跑汽车 capacity 500 vehicle - capability"],
        "比亚迪称，新建的合肥二厂占地2000亩，旗下西安厂员工3万人。": [
            "比亚迪 area 2000 mu - actual",
            "比亚迪 headcount 30000 person - actual",
        ],
        "零跑汽车与该厂家签约，该厂家去年营收3亿元。": ["零跑汽车 revenue 300000000 CNY 2025 actual"],
    },
    "what works will make when they are done": {
        "该基地总投资63亿元,建成后形成15万套电驱的配套能力。": [
            "未指明 investment 6300000000 CNY - actual",
            "未指明 capacity 150000 count - plan",
        ],
        "产能爬坡后,蔚来工厂每52秒可以下线一台新车。": ["蔚来 takt 52 second - plan"],
        "比亚迪已在常州形成40万辆整车的生产能力。": ["比亚迪 capacity 400000 vehicle - actual"],
    },
    "works that are called otherwise, and what they add in a year": {
        "本田年产能超过1800万辆，拥有41个生产实体。": [
            "本田汽车 capacity above 18000000 vehicle - actual",
            "本田汽车 facilities 41 count - actual",
        ],
        "本田在全球设有35个生产据点，丰田拥有67个制造实体。": [
            "本田汽车 facilities 35 count - actual",
            "丰田汽车 facilities 67 count - actual",
        ],
        "现代汽车要添一条装配线，每年增产25万辆，预计2027年投产。": [
            "现代汽车 capacity 250000 vehicle - plan",
            "现代汽车 founded 2027 date 2027 forecast",
        ],
        "该项目规划建筑面积25万平米，可实现6Gwh模组、5Gwh电芯的年生产能力。": [
            "未指明 area 250000 m2 - plan",
            "未指明 capacity 6 GWh - capability",
            "未指明 capacity 5 GWh - capability",
        ],
        "零跑汽车一季度增产5000辆。": ["零跑汽车 sales 5000 vehicle 2026-Q1 actual"],
    },
    "a count of one in a list, or of what is to come": {
        "明年比亚迪将有一条固态电池产线投入生产。": ["比亚迪 facilities 1 count 2027 plan"],
        "零跑新增一座冲压工厂。": ["零跑汽车 facilities 1 count - actual"],
        "零跑去年建成三条总装线和一条电池线。": [
            "零跑汽车 facilities 3 count 2025 actual",
            "零跑汽车 facilities 1 count 2025 actual",
        ],
        "他来自一家汽车公司,那里有一条老产线。": [],
    },
    "aims, and what is measured against a plan": {
        "零跑汽车以今年交付100万辆为目标。": ["零跑汽车 deliveries 1000000 vehicle 2026 target"],
        "格上新廠短期年產能420輛，長期高峰期年產能880輛。": [
            "未指明 capacity 420 vehicle - actual",
            "未指明 capacity 880 vehicle - plan",
        ],
        "江淮汽车全年销量比年度生产计划多出1.2万辆。": ["江淮汽车 growth 12000 vehicle 2025 actual"],
        "零跑汽车明年计划销售90万辆。": ["零跑汽车 sales 900000 vehicle 2027 plan"],
    },
    "jobs that will be gone": {
        "博世德国工厂的1200名员工将被裁员。": ["博世 headcount 1200 person - plan"],
        "采埃孚800名雇员面临失业。": ["采埃孚 headcount 800 person - plan"],
        "福特去年裁撤的800个岗位引发抗议。": ["福特汽车 headcount 800 count 2025 actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
