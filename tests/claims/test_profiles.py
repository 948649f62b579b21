"""Histories of firms: what they passed on the way, sums of several sorts, numbers that stand without a unit."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "a count without a unit behind what is made or sold": {
        "秦PLUS 12月销量为45321，同比增长10%。": [
            "比亚迪 sales 45321 vehicle 2025-12 actual",
            "比亚迪 yoy 10 percent 2025-12 actual",
        ],
        "德国5月新车注册量为239297，同比增长1.2%。": [
            "德国汽车市场 registrations 239297 vehicle 2025-05 actual",
            "德国汽车市场 yoy 1.2 percent 2025-05 actual",
        ],
        "众泰汽车去年11月产量为0，销量也为0。": [
            "众泰汽车 production 0 vehicle 2025-11 actual",
            "众泰汽车 sales 0 vehicle 2025-11 actual",
        ],
        "海马汽車2025年2月產量為零。": ["海马汽车 production 0 vehicle 2025-02 actual"],
        "小鹏G6和G9去年11月交付量分别为3127、842。": [
            "小鹏汽车 deliveries 3127 vehicle 2025-11 actual",
            "小鹏汽车 deliveries 842 vehicle 2025-11 actual",
        ],
        "蔚来2025年12月交付48135，环比增长32%。": [
            "蔚来 deliveries 48135 vehicle 2025-12 actual",
            "蔚来 mom 32 percent 2025-12 actual",
        ],
        "比亚迪销量2025年再创新高。": [],
        "比亚迪销量在前10个月再创新高。": [],
    },
    "what pieces are counted, by what is made of them": {
        "博世柴油共轨系统去年产量为130万台。": ["博世 production 1300000 count 2025 actual"],
        "采埃孚去年生产减速器60万台。": ["采埃孚 production 600000 count 2025 actual"],
        "该系统的首款车型去年销量为6万台。": ["中国汽车市场 sales 60000 vehicle 2025 actual"],
    },
    "among the greatest": {
        "福田跻身国内八大皮卡企业行列。": ["福田汽车 rank at_most 8 count - actual"],
        "福耀玻璃2019年进入全球汽车零部件百强。": ["福耀玻璃 rank at_most 100 count 2019 actual"],
        "拓普集团已位列全球十大底盘供应商之中。": ["拓普集团 rank at_most 10 count - actual"],
    },
    "sums that are spent on works and that works bring": {
        "广汽本田36亿元增城改建总装厂": ["广汽本田 investment 3600000000 CNY - actual"],
        "宁德时代80亿元宜宾再建电池基地": ["宁德时代 investment 8000000000 CNY - actual"],
        "法士特2012年产销总额已突破90亿元。": ["法士特 revenue above 9000000000 CNY 2012 actual"],
        "玉柴将投资60亿元，使变速箱产能提高到90万台，营业收入突破400亿元。": [
            "玉柴集团 investment 6000000000 CNY - plan",
            "玉柴集团 capacity 900000 count - plan",
            "玉柴集团 revenue above 40000000000 CNY - plan",
        ],
    },
    "what a part of those before are": {
        "一汽丰田有约260家零部件供应商。其中超过70家设在天津，近50家在长春。": [
            "一汽丰田 suppliers approx 260 count - actual",
            "一汽丰田 suppliers above 70 count - actual",
            "一汽丰田 suppliers nearly 50 count - actual",
        ],
        "吉利拥有工厂12座。其中4座在海外。": [
            "吉利汽车 facilities 12 count - actual",
            "吉利汽车 facilities 4 count - actual",
        ],
    },
    "years that only say again how long a stretch is": {
        "2022年至2024年的三年时间里，佛吉亚订单总额达540亿欧元。": [
            "佛吉亚 orders 54000000000 EUR 2022/2024 actual"
        ],
        "2021-23年的三年间，奇瑞累计销售400万辆。": ["奇瑞汽车 sales 4000000 vehicle 2021/2023 actual"],
    },
    "when a firm or a plant was built": {
        "哈飞建于1952年，起初只是一个小厂。": ["哈飞汽车 founded 1952 date 1952 actual"],
        "一汽解放始建于1953年。": ["一汽解放 founded 1953 date 1953 actual"],
        "寶馬慕尼黑工廠建於1922年。": ["宝马 founded 1922 date 1922 actual"],
        "蔚来在2021年收购了一家工厂。": [],
    },
    "what a bond is called": {
        "英国10年期国债收益率再创新高。": [],
        "央行的7天期逆回购照常进行。": [],
        "蔚来提供5年期贷款，首付2成。": ["蔚来 term 5 year - actual", "蔚来 price 20 percent - actual"],
    },
    "aims of any sort, and what will be passed": {
        "东风汽车近日公布了2026年销售汽车150万辆的经营目标。": ["东风汽车 sales 1500000 vehicle 2026 target"],
        "廣汽定下了2025年產銷45萬輛的奮鬥目標。": [
            "广汽集团 production 450000 vehicle 2025 target",
            "广汽集团 sales 450000 vehicle 2025 target",
        ],
        "下个月，北京现代的销量将累计突破200万台。": [
            "北京现代 sales above 2000000 vehicle 2026-02 forecast"
        ],
        "秦L的销量今年将首次超过50万台。": ["比亚迪 sales above 500000 vehicle 2026 forecast"],
    },
    "falls from the greater to the smaller": {
        "公司预计今年净利润同比下降35%至25%。": ["未指明 yoy range -35 -25 percent 2026 forecast"],
        "蔚来預計收入按年減少22.5%至18.1%。": ["蔚来 yoy range -22.5 -18.1 percent - forecast"],
        "去年奇瑞销量同比下降12%至110万辆。": [
            "奇瑞汽车 yoy -12 percent 2025 actual",
            "奇瑞汽车 sales 1100000 vehicle 2025 actual",
        ],
        "大众在华市占率下降12%至10%。": [
            "大众汽车 growth -12 percent - actual",
            "大众汽车 market_share 10 percent - actual",
        ],
    },
    "firms by the core of their names": {
        "神龙公司去年销量6万辆。": ["神龙汽车 sales 60000 vehicle 2025 actual"],
        "萬向公司去年營收1900億元。": ["万向集团 revenue 190000000000 CNY 2025 actual"],
        "一家成功公司去年营收20亿元。": ["未指明 revenue 2000000000 CNY 2025 actual"],
    },
    "the place and the venture that are spoken of": {
        "有4家电池企业落户常州。当地动力电池产业集群产值去年达1200亿元。": [
            "常州 count 4 count - actual",
            "常州 output_value 120000000000 CNY 2025 actual",
        ],
        "华晨宝马2003年成立，合资企业去年销售67万辆。": [
            "华晨宝马 founded 2003 date 2003 actual",
            "华晨宝马 sales 670000 vehicle 2025 actual",
        ],
        "合资企业去年市场份额为30%。": ["合资企业 market_share 30 percent 2025 actual"],
    },
    "what brackets add decides nothing": {
        "保时捷销售利润(未扣除特别支出)达21亿欧元。": ["保时捷 profit 2100000000 EUR - actual"],
        "公司支出(不计折旧)为3亿元。": ["未指明 cost 300000000 CNY - actual"],
    },
    "who is among the first ranks nobody": {
        "在销量排名前10位的企业中，东风的增幅位居第一。": ["东风汽车 rank 1 count - actual"],
        "东风的销量排名前10位。": ["东风汽车 rank at_most 10 count - actual"],
    },
    "years of a stretch without their word": {
        "2022到2024，威马的盈亏分别是-41亿、-82亿、1.5亿元。": [
            "威马汽车 profit -4100000000 CNY 2022 actual",
            "威马汽车 profit -8200000000 CNY 2023 actual",
            "威马汽车 profit 150000000 CNY 2024 actual",
        ],
        "2022—2024期间，蔚来累计投入360亿元。": ["蔚来 investment 36000000000 CNY 2022/2024 actual"],
    },
    "where something is on the globe": {
        "震中位于北纬31.22度，东经110.3度。": [],
        "蔚来ES8的电池容量为102度。": ["蔚来 spec 102 kWh - actual"],
    },
    "whose age it is": {
        "52岁的赵志刚至今记得那一天。": ["赵志刚 duration 52 year 2026-01-15 actual"],
        "60歲的王建民仍在車間工作。": ["王建民 duration 60 year - actual"],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
