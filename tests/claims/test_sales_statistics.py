"""Of whom the numbers of sales statistics are: joined classes, one country abroad, makers by country, short names, ranks."""

from __future__ import annotations

import pytest

from .telling import cases, told

FIELDS = "subject metric value period"

# family → sentence → its claims
FAMILIES: dict[str, dict[str, list[str]]] = {
    "sizes that are counted as one class": {
        "12月，大中型客车销售1.3万辆，同比增长6%。": [
            "中国大中型客车市场 sales 13000 vehicle 2025-12",
            "中国大中型客车市场 yoy 6 percent 2025-12",
        ],
        "12月，中重卡市场销售8.4万辆。": ["中国中重卡市场 sales 84000 vehicle 2025-12"],
        "12月，轻微型货车共销售17万辆。": ["中国轻微型货车市场 sales 170000 vehicle 2025-12"],
        "12月，大、中型客车销售1.3万辆。": ["中国大中型客车市场 sales 13000 vehicle 2025-12"],
        "12月，我国中型和重型卡车产量为9.1万辆。": ["中国中重型卡车市场 production 91000 vehicle 2025-12"],
        "12月，大中型新能源客车销量为7000辆。": ["中国大中型新能源客车市场 sales 7000 vehicle 2025-12"],
        "12月，大中型公交客车销量同比下降4%。": ["中国大中型公交客车市场 yoy -4 percent 2025-12"],
        "12月，新能源中重卡销量为2.6万辆。": ["中国新能源中重卡市场 sales 26000 vehicle 2025-12"],
        "12月，天然气重卡销量为1.4万辆。": ["中国天然气重卡市场 sales 14000 vehicle 2025-12"],
        "12月，中大型SUV销量达11万辆。": ["中国中大型SUV市场 sales 110000 vehicle 2025-12"],
        # each has its own
        "12月，我国大型和中型客车销量分别为6000辆和5000辆。": [
            "中国大型客车市场 sales 6000 vehicle 2025-12",
            "中国中型客车市场 sales 5000 vehicle 2025-12",
        ],
        "12月，卡车销量24万辆，其中重型卡车销量为7万辆。": [
            "中国卡车市场 sales 240000 vehicle 2025-12",
            "中国重型卡车市场 sales 70000 vehicle 2025-12",
        ],
        "12月，客车市场中大型客车销量为6000辆。": ["中国大型客车市场 sales 6000 vehicle 2025-12"],
        "宇通12月大中型客车销量为3000辆。": ["宇通客车 sales 3000 vehicle 2025-12"],
    },
    "cars with and without an engine besides are all new energy": {
        "12月全球电动汽车及插电式混合动力汽车销量为180万辆。": [
            "全球新能源汽车市场 sales 1800000 vehicle 2025-12"
        ],
        "美国12月电动车和插电式混合动力车销量为16万辆。": ["美国新能源汽车市场 sales 160000 vehicle 2025-12"],
        "12月，德国纯电动车和插电混动车注册量分别为5万辆和3万辆。": [
            "德国纯电动汽车市场 registrations 50000 vehicle 2025-12",
            "德国插电混动汽车市场 registrations 30000 vehicle 2025-12",
        ],
    },
    "the whole country is the one that a text tells of": {
        "12月，墨西哥汽车产量为31万辆。全国汽车出口量为27万辆，行业就业人数达90万人。": [
            "墨西哥汽车市场 production 310000 vehicle 2025-12",
            "墨西哥汽车市场 exports 270000 vehicle 2025-12",
            "墨西哥汽车市场 headcount 900000 person 2025-12",
        ],
        "印度汽车制造商协会称，12月，印度乘用车销量为36万辆。全国汽车业有3000万名员工。": [
            "印度乘用车市场 sales 360000 vehicle 2025-12",
            "印度汽车市场 headcount 30000000 person 2025-12",
        ],
        "俄罗斯12月新车销量为13万辆。全国汽车保有量达5000万辆。": [
            "俄罗斯汽车市场 sales 130000 vehicle 2025-12",
            "俄罗斯汽车市场 cumulative 50000000 vehicle ../2025-12",
        ],
        "12月，阿根廷汽车产量为4万辆。全国汽车零部件行业就业7万人。": [
            "阿根廷汽车市场 production 40000 vehicle 2025-12",
            "阿根廷汽车零部件市场 headcount 70000 person 2025-12",
        ],
        "12月泰国汽車產量為12萬輛。全國汽車出口7萬輛，國內銷量4.6萬輛。": [
            "泰国汽车市场 production 120000 vehicle 2025-12",
            "泰国汽车市场 exports 70000 vehicle 2025-12",
            "泰国汽车市场 sales 46000 vehicle 2025-12",
        ],
        # a text that speaks of China too
        "12月，德国汽车产量为30万辆。我国对德国出口下降，全国汽车出口70万辆。": [
            "德国汽车市场 production 300000 vehicle 2025-12",
            "中国汽车市场 exports 700000 vehicle 2025-12",
        ],
        "中汽协数据显示，12月泰国是主要出口国，全国汽车出口70万辆。": [
            "中国汽车市场 exports 700000 vehicle 2025-12"
        ],
    },
    "a class stays in the country that is told of": {
        "英国12月新车注册量为9万辆。纯电动汽车注册2万辆。算上混合动力汽车（注册量为1万辆），电动化车辆占比达一半。": [
            "英国汽车市场 registrations 90000 vehicle 2025-12",
            "英国纯电动汽车市场 registrations 20000 vehicle 2025-12",
            "英国混合动力汽车市场 registrations 10000 vehicle 2025-12",
            "英国电动化汽车市场 ratio 50 percent 2025-12",
        ],
        "德国12月新车销量为22万辆。插电混动车也受欢迎。12月注册量同比增长10%。": [
            "德国汽车市场 sales 220000 vehicle 2025-12",
            "德国插电混动汽车市场 yoy 10 percent 2025-12",
        ],
        "挪威12月新车销量1.3万辆，电动化汽车占比达98%。": [
            "挪威汽车市场 sales 13000 vehicle 2025-12",
            "挪威电动化汽车市场 ratio 98 percent 2025-12",
        ],
        "瑞典12月新车注册2.2万辆。混动汽车（销量为4000辆）占比升至18%。": [
            "瑞典汽车市场 registrations 22000 vehicle 2025-12",
            "瑞典混合动力汽车市场 sales 4000 vehicle 2025-12",
            "瑞典混合动力汽车市场 ratio 18 percent 2025-12",
        ],
        "在美国和加拿大，12月电动汽车销量为11万辆。在世界其他地区，12月销量为16万辆。": [
            "美国和加拿大电动汽车市场 sales 110000 vehicle 2025-12",
            "其他地区电动汽车市场 sales 160000 vehicle 2025-12",
        ],
        # no country abroad
        "12月，我国汽车销量为300万辆。插电混动车也受欢迎。12月销量同比增长10%。": [
            "中国汽车市场 sales 3000000 vehicle 2025-12",
            "中国插电混动汽车市场 yoy 10 percent 2025-12",
        ],
    },
    "what firms make or sell by country": {
        "现代汽车12月公布产量。两公司在印度的汽车产量为98万辆，美国为71万辆，斯洛伐克为32万辆。": [
            "现代汽车 production 980000 vehicle 2025-12",
            "现代汽车 production 710000 vehicle 2025-12",
            "现代汽车 production 320000 vehicle 2025-12",
        ],
        "丰田12月在美国的汽车产量为11万辆，中国为14万辆，泰国为5万辆。": [
            "丰田汽车 production 110000 vehicle 2025-12",
            "丰田汽车 production 140000 vehicle 2025-12",
            "丰田汽车 production 50000 vehicle 2025-12",
        ],
        "本田12月在泰国的汽车产量为1.1万辆，印尼为9000辆。": [
            "本田汽车 production 11000 vehicle 2025-12",
            "本田汽车 production 9000 vehicle 2025-12",
        ],
        "12月中国汽车出口70万辆，其中对俄罗斯出口8万辆，墨西哥5万辆，巴西4万辆。": [
            "中国汽车市场 exports 700000 vehicle 2025-12",
            "中国汽车市场 exports 80000 vehicle 2025-12",
            "中国汽车市场 exports 50000 vehicle 2025-12",
            "中国汽车市场 exports 40000 vehicle 2025-12",
        ],
        # markets of their own
        "12月欧洲电动汽车注册31万辆，德国为6万辆，英国为5万辆。": [
            "欧洲电动汽车市场 registrations 310000 vehicle 2025-12",
            "德国电动汽车市场 registrations 60000 vehicle 2025-12",
            "英国电动汽车市场 registrations 50000 vehicle 2025-12",
        ],
    },
    "short names that only their trade knows": {
        "12月新能源重卡销量出炉。三一销售2500辆，解放销售2400辆，重汽销售1600辆。": [
            "三一重卡 sales 2500 vehicle 2025-12",
            "一汽解放 sales 2400 vehicle 2025-12",
            "中国重汽 sales 1600 vehicle 2025-12",
        ],
        "去年，解放重卡销量为15万辆。": ["一汽解放 sales 150000 vehicle 2025"],
        "12月重卡市场，三一和解放紧随其后，分别以2500台销量以及2400台销量位列第二、第三，两家的增速分别为9%、11%。": [
            "三一重卡 sales 2500 vehicle 2025-12",
            "一汽解放 sales 2400 vehicle 2025-12",
            "三一重卡 rank 2 count 2025-12",
            "一汽解放 rank 3 count 2025-12",
            "三一重卡 yoy 9 percent 2025-12",
            "一汽解放 yoy 11 percent 2025-12",
        ],
        "台灣機車12月掛牌數出爐，光陽12月掛牌數1.5萬輛，三陽掛牌數2.4萬輛，山葉掛牌1.2萬輛。": [
            "光阳工业 registrations 15000 vehicle 2025-12",
            "三阳工业 registrations 24000 vehicle 2025-12",
            "雅马哈发动机 registrations 12000 vehicle 2025-12",
        ],
        "12月客车销量排名：中通（1200辆）、安凯（900辆）、海格（800辆）。": [
            "中通客车 sales 1200 vehicle 2025-12",
            "安凯客车 sales 900 vehicle 2025-12",
            "海格客车 sales 800 vehicle 2025-12",
        ],
        # words
        "解放思想，福田汽车去年卡车销量达60万辆。": ["福田汽车 sales 600000 vehicle 2025"],
        "福田汽车坚持解放和发展生产力，去年卡车销量达60万辆。": ["福田汽车 sales 600000 vehicle 2025"],
        "1949年解放前没有汽车厂，福田汽车去年卡车销量达60万辆。": ["福田汽车 sales 600000 vehicle 2025"],
        "三一工程启动，比亚迪去年销量460万辆。": ["比亚迪 sales 4600000 vehicle 2025"],
    },
    "those just named are no count of firms": {
        "12月，比亚迪和吉利销量居前，两家的增速分别为10%和30%。": [
            "比亚迪 yoy 10 percent 2025-12",
            "吉利汽车 yoy 30 percent 2025-12",
        ],
        "12月，比亚迪销量40万辆，吉利销量30万辆，两家市场份额分别为16%、12%。": [
            "比亚迪 sales 400000 vehicle 2025-12",
            "吉利汽车 sales 300000 vehicle 2025-12",
            "比亚迪 market_share 16 percent 2025-12",
            "吉利汽车 market_share 12 percent 2025-12",
        ],
        "小鹏和零跑12月分别以4万台的销量和5万台的销量位居第二、第一。": [
            "小鹏汽车 sales 40000 vehicle 2025-12",
            "零跑汽车 sales 50000 vehicle 2025-12",
            "小鹏汽车 rank 2 count 2025-12",
            "零跑汽车 rank 1 count 2025-12",
        ],
        # a count
        "目前比亚迪在匈牙利有两家工厂。": ["比亚迪 facilities 2 count 2026-01-15"],
    },
    "what is made somewhere is a sort of car, and no production": {
        "12月俄罗斯销量前三仍为本土生产品牌：拉达（3.4万辆）、哈弗（1.6万辆）和奇瑞（1.1万辆）。": [
            "拉达 sales 34000 vehicle 2025-12",
            "哈弗 sales 16000 vehicle 2025-12",
            "奇瑞汽车 sales 11000 vehicle 2025-12",
        ],
        "12月泰国销量最好的仍是当地生产的车型，比亚迪（1.1万辆）、丰田（2.1万辆）。": [
            "比亚迪 sales 11000 vehicle 2025-12",
            "丰田汽车 sales 21000 vehicle 2025-12",
        ],
        "12月，美国销量增长的多为本土制造车型：福特（17万辆）、通用（23万辆）。": [
            "福特汽车 sales 170000 vehicle 2025-12",
            "通用汽车 sales 230000 vehicle 2025-12",
        ],
        # a production
        "丰田12月在泰国生产的车型达4万辆。": ["丰田汽车 production 40000 vehicle 2025-12"],
    },
    "a change is over what the clause before it compares with": {
        "去年12月销量5.7万辆，较11月的6.3万辆，下滑9%，但较2024年同期的4.3万辆，增长33%。": [
            "未指明 sales 57000 vehicle 2025-12",
            "未指明 sales 63000 vehicle 2025-11",
            "未指明 mom -9 percent 2025-12",
            "未指明 sales 43000 vehicle 2024-12",
            "未指明 yoy 33 percent 2025-12",
        ],
        "比亚迪2025年1月销量30万辆，虽较2024年12月的40万辆，大幅减少25%，但比2024年同期的28万辆，成长7%。": [
            "比亚迪 sales 300000 vehicle 2025-01",
            "比亚迪 sales 400000 vehicle 2024-12",
            "比亚迪 mom -25 percent 2025-01",
            "比亚迪 sales 280000 vehicle 2024-01",
            "比亚迪 yoy 7 percent 2025-01",
        ],
        "零跑2025年1月销量2.8万辆，较2024年12月的年底销售旺季4万辆，下滑30%。": [
            "零跑汽车 sales 28000 vehicle 2025-01",
            "零跑汽车 sales 40000 vehicle 2024-12",
            "零跑汽车 mom -30 percent 2025-01",
        ],
        "小鹏2025年8月交付3.8万辆，较6月增长9%。": [
            "小鹏汽车 deliveries 38000 vehicle 2025-08",
            "小鹏汽车 growth 9 percent 2025-08",
        ],
        # compared in its own clause
        "小鹏2025年8月交付3.8万辆，较7月的3.7万辆增长2%，同比增长169%。": [
            "小鹏汽车 deliveries 38000 vehicle 2025-08",
            "小鹏汽车 deliveries 37000 vehicle 2025-07",
            "小鹏汽车 mom 2 percent 2025-08",
            "小鹏汽车 yoy 169 percent 2025-08",
        ],
    },
    "those among whom a firm is ranked": {
        "小鹏夺得造车新势力头把交椅，12月交付4万辆。": [
            "小鹏汽车 rank 1 count 2025-12",
            "小鹏汽车 deliveries 40000 vehicle 2025-12",
        ],
        "蔚来让出长期占据的造车新势力头把交椅。": ["蔚来 rank 1 count -"],
        "理想丢掉了新势力销量头把交椅。": ["理想汽车 rank 1 count -"],
        "比亚迪12月成为国内车企销冠。": ["比亚迪 rank 1 count 2025-12"],
        # they have it themselves
        "造车新势力拿下12月增速第一名。": ["造车新势力 rank 1 count 2025-12"],
    },
    "what all sell in a market": {
        "光阳12月机车挂牌1.4万辆。光阳说明，销售稳定。在电动机车市场，12月整体销量2700辆。": [
            "光阳工业 registrations 14000 vehicle 2025-12",
            "中国电动机车市场 sales 2700 vehicle 2025-12",
        ],
        "比亚迪12月销量40万辆。在新能源汽车市场，整体销量达到160万辆。": [
            "比亚迪 sales 400000 vehicle 2025-12",
            "中国新能源汽车市场 sales 1600000 vehicle 2025-12",
        ],
        "徐工12月销量3000辆。在新能源重卡市场，业者统计，总体销量为2.6万辆。": [
            "徐工汽车 sales 3000 vehicle 2025-12",
            "中国新能源重卡市场 sales 26000 vehicle 2025-12",
        ],
        # what the firm sells there
        "比亚迪12月销量40万辆。在欧洲市场，销量达到3万辆。": [
            "比亚迪 sales 400000 vehicle 2025-12",
            "比亚迪 sales 30000 vehicle 2025-12",
        ],
    },
}


@pytest.mark.parametrize("family, text, claims", cases(FAMILIES))
def test_of_whom_sales_statistics_are(family: str, text: str, claims: list[str]) -> None:
    assert told(text, FIELDS) == claims, family
