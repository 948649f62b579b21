"""News of the market in a few lines: sessions, sales flashes of makers, prices of battery materials, notices of firms."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

DAY = "2026-09-14"  # when these articles appeared
# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what moves in a session of the market moves on its day": {
        "截至收盘,上证指数涨0.5%。汽车整车板块走强,赛力斯涨超5%。两市成交额2.1万亿元,较上一交易日缩量300亿元。": [
            "上证指数 growth 0.5 percent 2026-09-14 actual",
            "赛力斯 growth above 5 percent 2026-09-14 actual",
            "A股市场 transaction 2100000000000 CNY 2026-09-14 actual",
            "A股市场 growth -30000000000 CNY 2026-09-14 actual",
        ],
        "恒生指數收跌1.2%,報25000點。汽車股走低,理想汽車跌3.2%。": [
            "恒生指数 growth -1.2 percent 2026-09-14 actual",
            "恒生指数 count 25000 count 2026-09-14 actual",
            "理想汽车 growth -3.2 percent 2026-09-14 actual",
        ],
        "港股新能源汽车股盘初走高,小鹏汽车涨超5%,比亚迪涨4.2%。": [
            "小鹏汽车 growth above 5 percent 2026-09-14 actual",
            "比亚迪 growth 4.2 percent 2026-09-14 actual",
        ],
        "纳斯达克中国金龙指数收涨1.1%,热门中概股多数上涨,蔚来涨3.4%。": [
            "纳斯达克中国金龙指数 growth 1.1 percent 2026-09-14 actual",
            "蔚来 growth 3.4 percent 2026-09-14 actual",
        ],
        "周五美股三大指数收跌,特斯拉跌4.2%。": ["特斯拉 growth -4.2 percent 2026-09-11 actual"],
        "9月10日美股收盘,特斯拉涨2.1%,蔚来跌3.5%。": [
            "特斯拉 growth 2.1 percent 2026-09-10 actual",
            "蔚来 growth -3.5 percent 2026-09-10 actual",
        ],
        # no session, a week, a first day
        "长城汽车涨4%,丰田汽车跌2%。": [
            "长城汽车 growth 4 percent - actual",
            "丰田汽车 growth -2 percent - actual",
        ],
        "本周A股震荡,比亚迪周涨5%。": ["比亚迪 growth 5 percent 2026-09-14/2026-09-20 actual"],
        "A股锂矿股走强,碳酸锂价格环比跌8%。": ["电池级碳酸锂 mom -8 percent - actual"],
    },
    "a stock that moves at the news of a flow": {
        "【吉利汽车8月销量同比增长25% 股价早盘涨逾3%】": [
            "吉利汽车 yoy 25 percent 2026-08 actual",
            "吉利汽车 growth above 3 percent 2026-09-14 actual",
        ],
        "【小鹏汽车二季度营收增长50% 港股高开6%】": [
            "小鹏汽车 yoy 50 percent 2026-Q2 actual",
            "小鹏汽车 growth 6 percent 2026-09-14 actual",
        ],
        "蔚来8月交付同比增长40%,美股盘前涨超6%。": [
            "蔚来 yoy 40 percent 2026-08 actual",
            "蔚来 growth above 6 percent 2026-09-14 actual",
        ],
        "8月销量同比增长12%,小鹏汽车港股涨近4%。": [
            "小鹏汽车 yoy 12 percent 2026-08 actual",
            "小鹏汽车 growth nearly 4 percent 2026-09-14 actual",
        ],
        "【蔚来8月交付3.1万辆 美股盘前涨近4%】": [
            "蔚来 deliveries 31000 vehicle 2026-08 actual",
            "蔚来 growth nearly 4 percent 2026-09-14 actual",
        ],
        "上汽集团A股收涨3%,8月销量同比涨8%。": [
            "上汽集团 growth 3 percent 2026-09-14 actual",
            "上汽集团 yoy 8 percent 2026-08 actual",
        ],
    },
    "what a material is quoted at, and how far that has moved": {
        "今日SMM电池级碳酸锂均价8.15万元/吨,较上一工作日下跌500元/吨。": [
            "电池级碳酸锂 price 81500 CNY 2026-09-14 actual",
            "电池级碳酸锂 growth -500 CNY 2026-09-14 actual",
        ],
        "碳酸锂期货主力合约日内涨超3%,报82000元/吨。": [
            "电池级碳酸锂 growth above 3 percent 2026-09-14 actual",
            "电池级碳酸锂 price 82000 CNY 2026-09-14 actual",
        ],
        "硫酸镍价格下跌200元/吨,报2.7万元/吨。": [
            "硫酸镍 growth -200 CNY - actual",
            "硫酸镍 price 27000 CNY 2026-09-14 actual",
        ],
        "硫酸钴报9.1万元/吨,较上周涨2%。": [
            "硫酸钴 price 91000 CNY - actual",
            "硫酸钴 mom 2 percent - actual",
        ],
        "零跑C10报价12.88万元(优惠0.5万元)。": [
            "零跑汽车 price 128800 CNY - actual",
            "零跑汽车 fee 5000 CNY - actual",
        ],
    },
    "tons of a material that are made, sold, or can be made": {
        "赣锋锂业拟投建6万吨/年磷酸铁锂项目。": ["赣锋锂业 capacity 60000 t - plan"],
        "4万吨/年基础锂盐项目投产,碳酸锂产量2.1万吨,销量1.9万吨。": [
            "未指明 capacity 40000 t - actual",
            "未指明 production 21000 t - actual",
            "未指明 sales 19000 t - actual",
        ],
        "天齐锂业现有电池级碳酸锂产能3万吨/年,氢氧化锂产能2万吨/年。": [
            "天齐锂业 capacity 30000 t - actual",
            "天齐锂业 capacity 20000 t - actual",
        ],
        "赣锋锂业上半年碳酸锂产量5万吨,锂盐销量8.2万吨。": [
            "赣锋锂业 production 50000 t 2026-H1 actual",
            "赣锋锂业 sales 82000 t 2026-H1 actual",
        ],
        "天齐锂业上半年碳酸锂出口0.3万吨。": ["天齐锂业 exports 3000 t 2026-H1 actual"],
        "宁德时代去年消耗碳酸锂9万吨。": ["宁德时代 material 90000 t 2025 actual"],
    },
    "a class of vehicles in a market, whoever tells of it": {
        "蔚来李斌表示,2030年纯电在新能源汽车市场占比将超过85%。": [
            "中国新能源汽车市场 ratio above 85 percent 2030 forecast"
        ],
        "何小鹏认为,2028年纯电在新能源汽车市场的占比将超过70%。": [
            "中国新能源汽车市场 ratio above 70 percent 2028 forecast"
        ],
        "理想汽车预测,2027年增程在新能源车市场占比达20%。": [
            "中国新能源汽车市场 ratio 20 percent 2027 forecast"
        ],
        "吉利汽车表示,2030年新能源在乘用车市场占比将达80%。": [
            "中国乘用车市场 ratio 80 percent 2030 forecast"
        ],
        "比亚迪王传福称,插混在新能源汽车市场占比为40%。": ["中国新能源汽车市场 ratio 40 percent - actual"],
        "零跑在纯电市场占比达8%。": ["零跑汽车 market_share 8 percent - actual"],
        "比亚迪在新能源汽车市场占比为30%。": ["比亚迪 market_share 30 percent - actual"],
    },
    "cars that were made in a country and registered in another": {
        "上半年,在德国新登记的中国制造电动汽车近3万辆。": [
            "中国汽车市场 registrations nearly 30000 vehicle 2026-H1 actual"
        ],
        "法国上半年新注册的中国制造的新能源汽车为2.1万辆。": [
            "中国新能源汽车市场 registrations 21000 vehicle 2026-H1 actual"
        ],
        "特斯拉在德国生产汽车5万辆。": ["特斯拉 production 50000 vehicle - actual"],
    },
    "dividends are what a firm pays out": {
        "上汽集团:上半年净利润60亿元,拟每10股派现2元。": [
            "上汽集团 profit 6000000000 CNY 2026-H1 actual",
            "上汽集团 fee 2 CNY 2026-H1 plan",
        ],
        "比亚迪:拟10派3.5元,股权登记日为9月20日。": ["比亚迪 fee 3.5 CNY - plan"],
        "长安汽车:拟每10股派发现金红利1.5元(含税)。": ["长安汽车 fee 1.5 CNY - plan"],
        "福耀玻璃:上半年派发现金红利20亿元。": ["福耀玻璃 fee 2000000000 CNY 2026-H1 actual"],
        "江淮汽车擬每10股派息0.8元。": ["江淮汽车 fee 0.8 CNY - plan"],
        "上汽集团派出工作组,投资2亿元。": ["上汽集团 investment 200000000 CNY - actual"],
    },
    "what is paid for shares that are bought back or bought": {
        "北汽蓝谷:控股股东拟增持1亿元至2亿元公司股份。": [
            "北汽蓝谷 transaction range 100000000 200000000 CNY - plan"
        ],
        "广汽集团拟回购不低于2亿元公司股份。": ["广汽集团 transaction at_least 200000000 CNY - plan"],
        "长城汽车:截至8月31日累计回购500万股,耗资1.2亿元。": [
            "长城汽车 count 5000000 count ../2026-08-31 actual",
            "长城汽车 transaction 120000000 CNY ../2026-08-31 actual",
        ],
        "江淮汽车:回购股份80万股,支付的资金总额2000万元。": [
            "江淮汽车 count 800000 count - actual",
            "江淮汽车 transaction 20000000 CNY - actual",
        ],
        "富临精工:预中标比亚迪项目,金额约5亿元。": ["富临精工 orders approx 500000000 CNY - actual"],
        "零跑建厂耗资1.2亿元。": ["零跑汽车 investment 120000000 CNY - actual"],
    },
    "the capital of a firm is no flow": {
        "小鹏汽车注册资本由5亿元增至8亿元,增幅60%。": [
            "小鹏汽车 investment 500000000 CNY - actual",
            "小鹏汽车 investment 800000000 CNY - actual",
            "小鹏汽车 growth 60 percent - actual",
        ],
        "比亚迪8月在巴西注册1.2万辆,增幅60%。": [
            "比亚迪 registrations 12000 vehicle 2026-08 actual",
            "比亚迪 yoy 60 percent 2026-08 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD, published=DAY) == claims, family


# field → sentence → what each of its claims has of it
NARROWED: dict[str, dict[str, list[str]]] = {
    "powertrain": {
        "赛力斯:8月新能源汽车销量4.5万辆,产量4.6万辆,同比增长3%。": ["NEV", "NEV", "NEV"],
        "长安汽车8月纯电动汽车产量3.1万辆、销量3.3万辆。": ["BEV", "BEV"],
        "东风汽车8月新能源汽车销量2万辆,同比增长12%,产量1.9万辆。": ["NEV", "NEV", "NEV"],
        "江淮汽車8月新能源汽車產量2萬輛,銷量1.9萬輛。": ["NEV", "NEV"],
        "吉利汽车8月销量27万辆,其中新能源汽车销量17万辆,产量30万辆,出口5万辆。": ["-", "NEV", "-", "-"],
        "蔚来李斌表示,2030年纯电在新能源汽车市场占比将超过85%。": ["BEV"],
    },
    "channel": {
        "该智能座舱终端功率20千瓦。": ["-"],
        "公司车载终端出货20万套。": ["-"],
        "零跑8月充电终端设备销量2万套。": ["-"],
        "零跑8月终端销量5万辆。": ["终端"],
        "终端优惠3万元。": ["终端"],
    },
    "region": {
        "在德国新登记的中国制造电动汽车近3万辆。": ["德国"],
        "德国产汽车8月在美国销量5万辆。": ["美国"],
        "特斯拉在德国生产汽车5万辆。": ["德国"],
    },
    "noun": {
        "全市场超4000只个股上涨。": ["个股"],
        "15只锂电概念股涨停。": ["锂电概念股"],
        "8家车企被列入名单。": ["车企"],
        "20家车企交出成绩单。": ["车企"],
        "12家汽车企业移出名录。": ["汽车企业"],
        "12家供应商宣布降价。": ["供应商"],
        "18家上市公司发布业绩预告。": ["上市公司"],
        "4颗芯片总算力惊人。": ["芯片"],
        "30个总成工厂。": ["总成工厂"],
        "9家涨价企业。": ["涨价企业"],
    },
    "base": {
        "【渗透率高达63% 比亚迪涨近9%】港股走强。": ["渗透率", "-"],
        "吉利汽车8月销量同比增长25%,股价早盘涨逾3%。": ["销量", "股价"],
    },
}


@pytest.mark.parametrize(("field", "sentence", "values"), cases(NARROWED))
def test_a_number_is_narrowed_down(field: str, sentence: str, values: list[str]) -> None:
    assert told(sentence, field, published=DAY) == values
