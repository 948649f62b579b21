"""What news of a new car tells: its launch, what it is fitted with, how it charges, what it costs to order, its works."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a launch is told behind the hour, the place and the part it had": {
        "1月8日晚，岚图追光在武汉工厂正式下线。": ["岚图汽车 founded 2026-01-08 date 2026-01-08 actual"],
        "1月8日下午，在位于武汉的研发中心，岚图追光正式上市。": [
            "岚图汽车 founded 2026-01-08 date 2026-01-08 actual"
        ],
        "1月9日，在极氪科技日上，作为压轴，安聪慧正式发布极氪9X。": [
            "极氪 founded 2026-01-09 date 2026-01-09 actual"
        ],
        "1月9日，小鹏旗下首款增程SUV车型X9，在肇庆工厂量产下线。": [
            "小鹏汽车 founded 2026-01-09 date 2026-01-09 actual"
        ],
        "12月，一汽-大众佛山工厂正式SOP下线。": ["一汽大众 founded 2025-12 date 2025-12 actual"],
        "1月10日晚間，極氪9X在廣州全球首秀。": ["极氪 founded 2026-01-10 date 2026-01-10 actual"],
        "2019年12月30日，特斯拉上海工厂完成了Model 3的首批交付。": [
            "特斯拉上海超级工厂 founded 2019-12-30 date 2019-12-30 actual"
        ],
        "全新MG4將於5月在台發表。": ["MG founded 2026-05 date 2026-05 plan"],
        "理想i8将在今年5月与国内消费者见面。": ["理想汽车 founded 2026-05 date 2026-05 plan"],
        "豐田1月5日在台發表全新RAV4。": ["丰田汽车 founded 2026-01-05 date 2026-01-05 actual"],
        "极氪9X预售价41万元，今年5月正式发布。": [
            "极氪 price 410000 CNY - actual",
            "极氪 founded 2026-05 date 2026-05 plan",
        ],
    },
    "no launch": {
        "1月8日晚，零跑汽车发布12月交付数据。": [],
        "1月8日，在金华工厂，第70万辆零跑汽车正式下线。": [
            "零跑汽车 milestone 700000 vehicle 2026-01-08 actual"
        ],
        "原定于1月22日首秀的极氪9X因故推迟。": [],
    },
    "what a car is fitted with, with a classifier and without": {
        "小鹏G7标配7气囊、18扬声器和64色氛围灯。": [
            "小鹏汽车 spec 7 count - actual",
            "小鹏汽车 spec 18 count - actual",
            "小鹏汽车 spec 64 count - actual",
        ],
        "小鵬G7標配9個安全氣囊。": ["小鹏汽车 spec 9 count - actual"],
        "小鹏G7共有26处储物空间，搭载12摄像头。": [
            "小鹏汽车 spec 26 count - actual",
            "小鹏汽车 spec 12 count - actual",
        ],
        "小鹏G7前排座椅支持16向电动调节。": ["小鹏汽车 spec 16 count - actual"],
        "两颗自研芯片、800V平台，小鹏G7全系标配。": [
            "小鹏汽车 spec 2 count - actual",
            "小鹏汽车 spec 800 V - actual",
        ],
        "小鹏G7提供5座和6座版本。": ["小鹏汽车 spec 5 count - actual", "小鹏汽车 spec 6 count - actual"],
        "納智捷n7提供5人座與7人座配置。": ["纳智捷 spec 5 person - actual", "纳智捷 spec 7 person - actual"],
        "小鹏G7提供六款车身颜色和4种内饰。": [
            "小鹏汽车 count 6 count - actual",
            "小鹏汽车 count 4 count - actual",
        ],
        "小鹏G7长高比为3.2，轮宽比达0.3。": [
            "小鹏汽车 spec 3.2 times - actual",
            "小鹏汽车 spec 0.3 times - actual",
        ],
        "禾赛去年交付120万颗激光雷达。": ["禾赛科技 deliveries 1200000 count 2025 actual"],
    },
    "two versions that are offered, two works that somebody has": {
        "小鹏G7推出两种版本。": ["小鹏汽车 models 2 count - actual"],
        "小鹏G7分別推出兩個版本。": ["小鹏汽车 versions 2 count - actual"],
        "小鹏在国内有两大智能工厂。": ["小鹏汽车 facilities 2 count - actual"],
        "小鹏位于肇庆和广州的两大工厂已投产。": ["小鹏汽车 facilities 2 count - actual"],
        "大众在国内的两大MEB平台工厂产能达60万辆。": [
            "大众汽车 facilities 2 count - actual",
            "大众汽车 capacity 600000 vehicle - actual",
        ],
        "小鹏G7拥有三大亮点，售价20万元。": ["小鹏汽车 price 200000 CNY - actual"],
        "小鹏有两种方案，售价20万元。": ["小鹏汽车 price 200000 CNY - actual"],
    },
    "a run up to a speed is told by its seconds": {
        "小鹏P7的0-100km/h仅需4.1秒。": ["小鹏汽车 spec 4.1 second - actual"],
        "小鹏P7从静止加速至100km/h仅用4.1秒。": ["小鹏汽车 spec 4.1 second - actual"],
        "小鹏P7從0加速到100公里/小時只需4.1秒。": ["小鹏汽车 spec 4.1 second - actual"],
        "小鹏P7破百仅需4.1秒，极速230km/h。": [
            "小鹏汽车 spec 4.1 second - actual",
            "小鹏汽车 spec 230 km/h - actual",
        ],
        "小鹏P7 100-0km/h制动距离34.6米。": ["小鹏汽车 spec 34.6 m - actual"],
        "小鹏P7以2分03秒418的圈速刷新纪录。": ["小鹏汽车 spec 123.418 second - actual"],
        "小鹏P7去年12月销量破万。": ["小鹏汽车 sales above 10000 vehicle 2025-12 actual"],
    },
    "a charge is told by its minutes and by how far it takes": {
        "小鹏P7 20%-80%仅需14分钟。": ["小鹏汽车 spec 14 minute - actual"],
        "小鹏P7 20%至80%快充时间为14分钟。": ["小鹏汽车 spec 14 minute - actual"],
        "小鹏P7从20%充到80%只需14分钟。": ["小鹏汽车 spec 14 minute - actual"],
        "小鵬P7電量從20%到80%僅需14分鐘。": ["小鹏汽车 spec 14 minute - actual"],
        "小鹏P7 8分钟可补能280公里。": ["小鹏汽车 spec 8 minute - actual", "小鹏汽车 range 280 km - actual"],
        "小鹏P7充电8分钟续航增加280公里。": [
            "小鹏汽车 spec 8 minute - actual",
            "小鹏汽车 range 280 km - actual",
        ],
        "小鹏P7续航增加80公里。": ["小鹏汽车 growth 80 km - actual"],
    },
    "units of other countries and of batteries": {
        "丰田Mirai最大扭力31.5公斤米。": ["丰田汽车 spec 31.5 kgm - actual"],
        "丰田Mirai平均油耗18.2km/L。": ["丰田汽车 spec 18.2 km/L - actual"],
        "丰田Mirai售價高達日幣690萬圓。": ["丰田汽车 price 6900000 JPY - actual"],
        "宁德时代电池系统能量密度达到190瓦时/千克。": ["宁德时代 spec 190 Wh/kg - actual"],
        "小鹏P7电机功率密度6.4kW/kg。": ["小鹏汽车 spec 6.4 kW/kg - actual"],
        "小鹏P7电池容量85度。": ["小鹏汽车 spec 85 kWh - actual"],
    },
    "orders after a launch, in a hundred, a thousand and within a time": {
        "智界R7发布会后大定突破4万台。": ["智界 orders above 40000 vehicle - actual"],
        "智界R7獲得超過千張訂單。": ["智界 orders above 1000 count - actual"],
        "智界R7获近万份订单。": ["智界 orders nearly 10000 count - actual"],
        "智界R7上市至今一个月，大定突破4万台。": [
            "智界 duration 1 month 2026-01-15 actual",
            "智界 orders above 40000 vehicle 2026-01-15 actual",
        ],
        "智界R7在一个月的时间内就获得超过千张订单。": [
            "智界 duration 1 month - actual",
            "智界 orders above 1000 count - actual",
        ],
        "华为赋能千行百业，智界R7大定突破4万台。": ["智界 orders above 40000 vehicle - actual"],
        "智界R7的三张海报发布，大定突破4万台。": ["智界 orders above 40000 vehicle - actual"],
    },
    "earnest money and what comes with a car": {
        "小鹏P7今晚开始预订，意向金3000元。": ["小鹏汽车 fee 3000 CNY 2026-01-15 actual"],
        "小鹏P7支付88元意向金可抵3000元购车款。": [
            "小鹏汽车 fee 88 CNY - actual",
            "小鹏汽车 fee 3000 CNY - actual",
        ],
        "1月1日至31日下定小鹏P7，可享3.2万元限时权益。": [
            "小鹏汽车 fee 32000 CNY 2026-01-01/2026-01-31 actual"
        ],
        "小鹏P7首销权益价值至高2.4万元。": ["小鹏汽车 fee at_most 24000 CNY - actual"],
        "小鵬P7電池保固7年或14萬公里。": [
            "小鹏汽车 term 7 year - actual",
            "小鹏汽车 term 140000 km - actual",
        ],
        "小鹏P7提供7年或14万公里三电质保。": [
            "小鹏汽车 term 7 year - actual",
            "小鹏汽车 term 140000 km - actual",
        ],
        "小鹏P7限时权益价17.98万元。": ["小鹏汽车 price 179800 CNY - actual"],
    },
    "how long works took, what they have, what a record was set for": {
        "小鹏工厂从开工到竣工仅用14个月，产线如今24小时不停机。": [
            "小鹏汽车 span 14 month - actual",
            "小鹏汽车 duration 24 hour 2026-01-15 actual",
        ],
        "小鵬工廠從動工到首車下線用時14個月。": [
            "小鹏汽车 milestone 1 vehicle - actual",
            "小鹏汽车 span 14 month - actual",
        ],
        "小鹏从奠基到投产只用了14个月。": ["小鹏汽车 span 14 month - actual"],
        "小鹏焊装车间拥有430台机器人。": ["小鹏汽车 count 430 count - actual"],
        "小鹏累计交付120万辆，全球车主超110万人。": [
            "小鹏汽车 cumulative 1200000 vehicle ../2026-01 actual",
            "小鹏汽车 count above 1100000 person - actual",
        ],
        "小鹏第20万辆整车下线，创造20万辆最快下线纪录。": ["小鹏汽车 milestone 200000 vehicle - actual"],
        "小鹏12月交付4万辆，创下纪录。": ["小鹏汽车 deliveries 40000 vehicle 2025-12 actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_product_news(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
