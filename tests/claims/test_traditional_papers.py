"""Papers of Taiwan, Hong Kong and Macau: their offices and brands, their digits, years and brokers."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "digits one by one, with a place or a dot among them": {
        "和泰車11月領牌數一萬二三四五輛，年減三十一．五％。": [
            "和泰车 registrations 12345 vehicle 2025-11 actual",
            "和泰车 yoy -31.5 percent 2025-11 actual",
        ],
        "裕隆11月領牌三一四輛，市占率五．六％。": [
            "裕隆汽车 registrations 314 vehicle 2025-11 actual",
            "裕隆汽车 market_share 5.6 percent 2025-11 actual",
        ],
        "中華車去年賣出三萬〇五二一輛，年增十一·八％。": [
            "中华车 sales 30521 vehicle 2025 actual",
            "中华车 yoy 11.8 percent 2025 actual",
        ],
        "納智捷11月賣出二〇六輛，年增二．五倍。": [
            "纳智捷 sales 206 vehicle 2025-11 actual",
            "纳智捷 yoy 2.5 times 2025-11 actual",
        ],
        "台積電砸一二〇萬元添購設備，鴻海投資三億二五〇〇萬元。": [
            "台积电 investment 1200000 CNY - actual",
            "鸿海 investment 325000000 CNY - actual",
        ],
        "賓士11月賣出一萬兩千三四百輛，奧迪賣出七八萬輛。": [
            "奔驰 sales range 12300 12400 vehicle 2025-11 actual",
            "奥迪 sales range 70000 80000 vehicle 2025-11 actual",
        ],
        "九．二一地震二十六週年，三一重工到場。": [],
    },
    "each of a list is of the time that it is held against": {
        "賓士GLC、GLB前11月領牌數分別為二〇一輛和四十一輛，較去年同期三七一輛和六十五輛減少約四成。": [
            "奔驰 registrations 201 vehicle 2025-01/2025-11 actual",
            "奔驰 registrations 41 vehicle 2025-01/2025-11 actual",
            "奔驰 registrations 371 vehicle 2024-01/2024-11 actual",
            "奔驰 registrations 65 vehicle 2024-01/2024-11 actual",
            "奔驰 yoy approx -40 percent 2025-01/2025-11 actual",
        ],
        "小鵬上半年在德國和挪威賣出2000輛和3000輛，較去年同期的1500輛和1800輛大增。": [
            "小鹏汽车 sales 2000 vehicle 2025-H1 actual",
            "小鹏汽车 sales 3000 vehicle 2025-H1 actual",
            "小鹏汽车 sales 1500 vehicle 2024-H1 actual",
            "小鹏汽车 sales 1800 vehicle 2024-H1 actual",
        ],
        "零跑汽車11月在三座城市各交付300輛、400輛及500輛，較去年同月的100輛、200輛及250輛增加。": [
            "零跑汽车 markets 3 count 2025-11 actual",
            "零跑汽车 deliveries 300 vehicle 2025-11 actual",
            "零跑汽车 deliveries 400 vehicle 2025-11 actual",
            "零跑汽车 deliveries 500 vehicle 2025-11 actual",
            "零跑汽车 deliveries 100 vehicle 2024-11 actual",
            "零跑汽车 deliveries 200 vehicle 2024-11 actual",
            "零跑汽车 deliveries 250 vehicle 2024-11 actual",
        ],
        "廣汽埃安、廣汽本田11月銷量分別為3萬輛、5萬輛，低於去年同期的4萬輛和6萬輛。": [
            "广汽埃安 sales 30000 vehicle 2025-11 actual",
            "广汽本田 sales 50000 vehicle 2025-11 actual",
            "广汽埃安 sales 40000 vehicle 2024-11 actual",
            "广汽本田 sales 60000 vehicle 2024-11 actual",
        ],
        "福特、馬自達第三季領牌數分別為七〇一輛、八〇二輛，較去年同期的六〇一輛、七〇二輛成長。": [
            "福特汽车 registrations 701 vehicle 2025-Q3 actual",
            "马自达 registrations 802 vehicle 2025-Q3 actual",
            "福特汽车 registrations 601 vehicle 2024-Q3 actual",
            "马自达 registrations 702 vehicle 2024-Q3 actual",
        ],
        "比亞迪11月在泰國賣出5000輛，較去年同期的3000輛增加2000輛。": [
            "比亚迪 sales 5000 vehicle 2025-11 actual",
            "比亚迪 sales 3000 vehicle 2024-11 actual",
            "比亚迪 yoy 2000 vehicle 2025-11 actual",
        ],
        "零跑11月覆蓋190座城市，較10月的182座再增加8座。": [
            "零跑汽车 markets 190 count 2025-11 actual",
            "零跑汽车 markets 182 count 2025-10 actual",
            "零跑汽车 markets 8 count 2025-11 actual",
        ],
    },
    "what is held against last year is of this one": {
        "去年自德國進口的五款車，前11月領牌數僅七八〇輛，較去年同期的九三一輛縮水。": [
            "台湾德国进口车市场 models 5 count 2025 actual",
            "台湾德国进口车市场 registrations 780 vehicle 2025-01/2025-11 actual",
            "台湾德国进口车市场 registrations 931 vehicle 2024-01/2024-11 actual",
        ],
        "零跑去年換帥，上半年交付22萬輛，較去年同期倍增。": [
            "零跑汽车 deliveries 220000 vehicle 2025-H1 actual",
            "零跑汽车 yoy 2 times 2025-H1 actual",
        ],
        "蔚來去年改款後，前三季交付20萬輛，較去年同期增加三成。": [
            "蔚来 deliveries 200000 vehicle 2025-01/2025-09 actual",
            "蔚来 yoy 30 percent 2025-01/2025-09 actual",
        ],
        "小鵬去年營收400億元，前三季毛利率13%。": [
            "小鹏汽车 revenue 40000000000 CNY 2025 actual",
            "小鹏汽车 margin 13 percent 2025-01/2025-09 actual",
        ],
    },
    "twice as many as before": {
        "吉利11月銷量按年倍增。": [
            "吉利汽车 yoy 2 times 2025-11 actual",
        ],
        "零跑11月交付量較去年同期倍增。": [
            "零跑汽车 yoy 2 times 2025-11 actual",
        ],
        "蔚來第三季虧損按季倍增。": [
            "蔚来 mom 2 times 2025-Q3 actual",
        ],
        "比亞迪11月出口同比倍增。": [
            "比亚迪 yoy 2 times 2025-11 actual",
        ],
        "小米汽车前11月交付量比去年同期倍增。": [
            "小米汽车 yoy 2 times 2025-01/2025-11 actual",
        ],
        "市場信心倍增，政府推動產值倍增計劃。": [],
        "車企壓力倍增。": [],
    },
    "brands in capitals": {
        "PORSCHE、LAND ROVER11月分別領牌四三〇輛、一六二輛，年減三十五％和十八％。": [
            "保时捷 registrations 430 vehicle 2025-11 actual",
            "路虎 registrations 162 vehicle 2025-11 actual",
            "保时捷 yoy -35 percent 2025-11 actual",
            "路虎 yoy -18 percent 2025-11 actual",
        ],
        "M.Benz11月領牌一九一六輛，BENZ去年領牌九千輛；M-BENZ四月賣出二〇一輛。": [
            "奔驰 registrations 1916 vehicle 2025-11 actual",
            "奔驰 registrations 9000 vehicle 2025 actual",
            "奔驰 sales 201 vehicle 2025-04 actual",
        ],
        "FORD11月領牌一一二〇輛，MITSUBISHI領牌八二〇輛，BENTLEY領牌八輛，FERRARI領牌七輛。": [
            "福特汽车 registrations 1120 vehicle 2025-11 actual",
            "三菱汽车 registrations 820 vehicle 2025-11 actual",
            "宾利 registrations 8 vehicle 2025-11 actual",
            "法拉利 registrations 7 vehicle 2025-11 actual",
        ],
        "BMW X1、X7、X3領牌數分別為五十輛、一〇四輛、三十輛。": [
            "宝马 registrations 50 vehicle - actual",
            "宝马 registrations 104 vehicle - actual",
            "宝马 registrations 30 vehicle - actual",
        ],
        "CITROEN去年賣出400輛，CHRYSLER賣出20輛。": [
            "雪铁龙 sales 400 vehicle 2025 actual",
            "克莱斯勒 sales 20 vehicle 2025 actual",
        ],
        "目標按SMART原則設定。": [],
    },
    "what Taiwan tells apart of the cars that it buys": {
        "12月豪華車領牌數2萬輛，年增8%。": [
            "台湾豪华车市场 registrations 20000 vehicle 2025-12 actual",
            "台湾豪华车市场 yoy 8 percent 2025-12 actual",
        ],
        "前11月進口車領牌數15萬輛，年減一成；國產車領牌數16萬輛。": [
            "台湾进口车市场 registrations 150000 vehicle 2025-01/2025-11 actual",
            "台湾进口车市场 yoy -10 percent 2025-01/2025-11 actual",
            "台湾国产车市场 registrations 160000 vehicle 2025-01/2025-11 actual",
        ],
        "自德國進口的車款，11月領牌數4980輛，年減一成。": [
            "台湾德国进口车市场 registrations 4980 vehicle 2025-11 actual",
            "台湾德国进口车市场 yoy -10 percent 2025-11 actual",
        ],
        "11月全台新車領牌3萬輛，其中美製車領牌0.2萬輛，日本進口車領牌0.3萬輛。": [
            "台湾汽车市场 registrations 30000 vehicle 2025-11 actual",
            "台湾美国进口车市场 registrations 2000 vehicle 2025-11 actual",
            "台湾日本进口车市场 registrations 3000 vehicle 2025-11 actual",
        ],
        "其他非自德國進口的豪華車，受匯率影響，11月領牌數重挫，僅900輛。": [
            "台湾豪华车市场 registrations 900 vehicle 2025-11 actual",
        ],
        "BMW11月領牌1000輛，為豪華車領牌冠軍。": [
            "宝马 registrations 1000 vehicle 2025-11 actual",
            "宝马 rank 1 count 2025-11 actual",
        ],
    },
    "a duty that is only spoken of by its name": {
        "美製車零關稅政策上路，11月領牌數2000輛。": [
            "台湾汽车市场 registrations 2000 vehicle 2025-11 actual",
        ],
        "零關稅議題延燒，和泰車11月領牌1萬輛。": [
            "和泰车 registrations 10000 vehicle 2025-11 actual",
        ],
        "挪威對電動車實行零關稅。": [
            "挪威 rate 0 percent - actual",
        ],
    },
    "Hong Kong by its offices and taxes": {
        "運輸署數字顯示，去年12月有2,345輛電動私家車完成登記，較去年平均每月數字高出12.6%。": [
            "香港电动私家车市场 registrations 2345 vehicle 2025-12 actual",
            "香港电动私家车市场 growth 12.6 percent 2025-12 actual",
        ],
        "2025年首次登記稅寬減總額達43.9億元，較2024年下降16%。": [
            "香港 fee 4390000000 CNY 2025 actual",
            "香港 growth -16 percent 2025 actual",
        ],
        "去年12月的2,241宗申請，涉及3.28億元首次登記稅寬減額。": [
            "香港 count 2241 count 2025-12 actual",
            "香港 fee 328000000 CNY 2025-12 actual",
        ],
        "本港去年賣出4萬輛新車。": [
            "香港汽车市场 sales 40000 vehicle 2025 actual",
        ],
        "政府延長計劃兩年，港府指首次登記稅寬減額上限調低至12.5萬元。": [
            "香港 duration 2 year - actual",
            "香港 fee 125000 CNY - actual",
        ],
        "比亞迪12月交付30萬輛，香港運輸署錄得其登記1200輛。": [
            "比亚迪 deliveries 300000 vehicle 2025-12 actual",
            "比亚迪 registrations 1200 vehicle 2025-12 actual",
        ],
        "宗申上半年營收增長12%。": [
            "宗申集团 yoy 12 percent 2025-H1 actual",
        ],
    },
    "Macau by its offices": {
        "統計暨普查局資料顯示，去年第2季末全澳註冊汽車共131,809輛，按年上升1.6%。": [
            "澳门汽车市场 registrations 131809 vehicle 2025-Q2 actual",
            "澳门汽车市场 yoy 1.6 percent 2025-Q2 actual",
        ],
        "交通事務局最新數據顯示，至今逾2.2萬輛澳門機動車成功獲發牌證。": [
            "澳门汽车市场 registrations above 22000 vehicle 2026-01-15 actual",
        ],
        "本澳上月新登記車輛650輛，按月減8%。": [
            "澳门汽车市场 registrations 650 vehicle 2025-12 actual",
            "澳门汽车市场 mom -8 percent 2025-12 actual",
        ],
        "交通事務局表示，今年已發出共5,000個配額，其中個人配額3,900個。": [
            "澳门 count 5000 count 2026 actual",
            "澳门 count 3900 count 2026 actual",
        ],
        "「澳車北上」去年共90.2萬車次，按年增加12%。": [
            "澳门 count 902000 count 2025 actual",
            "澳门汽车市场 yoy 12 percent 2025 actual",
        ],
    },
    "a company's year by the month in which it ends": {
        "本田公布財報。2024年度（至2025年3月）上半年的營業利益報年增12.8%至7099億日圓，預估全年度的營業利益將年減15.8%至1.1兆日圓。": [
            "本田汽车 yoy 12.8 percent 2024-04/2024-09 actual",
            "本田汽车 profit 709900000000 JPY 2024-04/2024-09 actual",
            "本田汽车 yoy -15.8 percent 2024-04/2025-03 forecast",
            "本田汽车 profit 1100000000000 JPY 2024-04/2025-03 forecast",
        ],
        "馬自達公布2024年度（至2025年3月）上半年營收2.2兆日圓。": [
            "马自达 revenue 2200000000000 JPY 2024-04/2024-09 actual",
        ],
        "日產發布2026年3月期合併財報預測，營收將達12兆日圓。": [
            "日产汽车 revenue 12000000000000 JPY 2025-04/2026-03 forecast",
        ],
        "日產2024年度（到2025年3月）營收12.6兆日圓。": [
            "日产汽车 revenue 12600000000000 JPY 2024-04/2025-03 actual",
        ],
        "比亞迪2024年度營收7771億元。": [
            "比亚迪 revenue 777100000000 CNY 2024 actual",
        ],
        "蔚來2025年3月期末現金260億元。": [
            "蔚来 cash 26000000000 CNY 2025-03 actual",
        ],
    },
    "brokers move what they foresee, year by year": {
        "瑞銀上調小米集團2026年至2028年的手機交付量預測至1.58億、1.66億及1.72億，以及手機毛利率預測至11.5%、11.2%及10.9%。": [
            "小米集团 deliveries 158000000 count 2026 forecast",
            "小米集团 deliveries 166000000 count 2027 forecast",
            "小米集团 deliveries 172000000 count 2028 forecast",
            "小米集团 margin 11.5 percent 2026 forecast",
            "小米集团 margin 11.2 percent 2027 forecast",
            "小米集团 margin 10.9 percent 2028 forecast",
        ],
        "瑞銀上調蔚來2026至2028年銷量預測至52萬、61萬及70萬，毛利率預測升至14%、15.5%及16%。": [
            "蔚来 sales 520000 vehicle 2026 forecast",
            "蔚来 sales 610000 vehicle 2027 forecast",
            "蔚来 sales 700000 vehicle 2028 forecast",
            "蔚来 margin 14 percent 2026 forecast",
            "蔚来 margin 15.5 percent 2027 forecast",
            "蔚来 margin 16 percent 2028 forecast",
        ],
        "高盛上調零跑2026年及2027年的每股盈測分別12%及15%，至各1.16元及1.3元，目標價由55.7港元升至61.6港元。": [
            "零跑汽车 growth 12 percent 2026 forecast",
            "零跑汽车 growth 15 percent 2027 forecast",
            "零跑汽车 profit 1.16 CNY 2026 forecast",
            "零跑汽车 profit 1.3 CNY 2027 forecast",
            "零跑汽车 price 55.7 HKD - actual",
            "零跑汽车 price 61.6 HKD - forecast",
        ],
        "大和把比亞迪2026年純利預測由500億元降至465億元，目標價由110港元下調至95港元。": [
            "比亚迪 profit 50000000000 CNY 2026 forecast",
            "比亚迪 profit 46500000000 CNY 2026 forecast",
            "比亚迪 price 110 HKD - forecast",
            "比亚迪 price 95 HKD - forecast",
        ],
        "花旗把小鵬目標價由88港元 -> 92港元。": [
            "小鹏汽车 price 88 HKD - forecast",
            "小鹏汽车 price 92 HKD - forecast",
        ],
        "三星去年手機出貨量2.3億，華為1.1億元收購一家工廠。": [
            "三星电子 sales 230000000 count 2025 actual",
            "华为 transaction 110000000 CNY 2025 actual",
        ],
    },
    "profits by other names": {
        "鴻海處分利益近3千萬元，中華車認列迴轉利益約4億元。": [
            "鸿海 profit nearly 30000000 CNY - actual",
            "中华车 profit approx 400000000 CNY - actual",
        ],
        "裕隆業外利益2億元，較去年同期增加。": [
            "裕隆汽车 profit 200000000 CNY - actual",
        ],
        "豐田股價上揚1.2%，本田走揚3%。": [
            "丰田汽车 growth 1.2 percent - actual",
            "本田汽车 growth 3 percent - actual",
        ],
        "吉汽收升3%，東風集團挫1.4%。": [
            "吉利汽车 growth 3 percent - actual",
            "东风汽车 growth -1.4 percent - actual",
        ],
    },
    "what is hoped for, owed to something or put off is no event": {
        "納智捷去年受惠於新車上市挹注，營收達14.5億元。": [
            "纳智捷 revenue 1450000000 CNY 2025 actual",
        ],
        "交易最快明年第一季完成交割。": [],
        "Gogoro今年也將推出女性車款。": [],
        "特斯拉今年為了全力衝刺產能，將暫停推出新車款。": [],
        "預接單已逾1000張，預估全年銷量5000輛。": [
            "未指明 orders above 1000 count 2025 actual",
            "未指明 sales 5000 vehicle 2025 forecast",
        ],
        "小鵬G6將於2026年3月上市。": [
            "小鹏汽车 founded 2026-03 date 2026-03 plan",
        ],
        "泰國工廠2020年11月完成交割。": [
            "未指明 founded 2020-11 date 2020-11 actual",
        ],
    },
    "how often a show is held is no number": {
        "2年1度的台北車展開幕，比亞迪展出12款車。": [
            "比亚迪 models 12 count - actual",
        ],
        "4年1度的世界盃期間，零跑交付2萬輛。": [
            "零跑汽车 deliveries 20000 vehicle - actual",
        ],
        "空調每小時用1度電。": [
            "未指明 spec 1 kWh - actual",
        ],
    },
    "datelines": {
        " date 2026-01-10 蔚來12月交付2萬輛。": [
            "蔚来 deliveries 20000 vehicle 2025-12 actual",
        ],
        "【明報專訊】比亞迪12月賣出20萬輛。": [
            "比亚迪 sales 200000 vehicle 2025-12 actual",
        ],
        "〔記者楊大明／台北報導〕和泰車12月領牌1萬輛，年減7%。": [
            "和泰车 registrations 10000 vehicle 2025-12 actual",
            "和泰车 yoy -7 percent 2025-12 actual",
        ],
        "（中央社記者王小明台北8日電）裕隆12月營收15億元，年增3%。": [
            "裕隆汽车 revenue 1500000000 CNY 2025-12 actual",
            "裕隆汽车 yoy 3 percent 2025-12 actual",
        ],
        "20260110陳大文/台北報導 裕日車12月賣出1500輛。": [
            "裕日车 sales 1500 vehicle 2025-12 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
