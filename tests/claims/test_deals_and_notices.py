"""Deals, the notices of listed firms and results: prices, stakes, business years, what is moved by so much to so much."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "cash that buys a firm is its price": {
        "均胜电子拟以3.4亿美元现金收购海外公司业务。": [
            "均胜电子 transaction 340000000 USD - plan",
        ],
        "德赛西威拟以7.5亿元现金收购一家公司60%股权。": [
            "德赛西威 transaction 750000000 CNY - plan",
            "德赛西威 stake 60 percent - plan",
        ],
        "高通宣布以约14亿美元的全现金方式收购一家芯片公司。": [
            "高通 transaction approx 1400000000 USD - actual",
        ],
        "采埃孚斥資86億美元現金收購天合汽車。": [
            "采埃孚 transaction 8600000000 USD - actual",
        ],
        "安波福出价6亿美元现金收购风河。": [
            "安波福 transaction 600000000 USD - actual",
        ],
        "理想汽车现金储备为900亿元。": [
            "理想汽车 cash 90000000000 CNY - actual",
        ],
        "比亚迪手握60亿元现金,收购能力较强。": [
            "比亚迪 cash 6000000000 CNY 2026-01-15 actual",
        ],
    },
    "the part of all shares is a stake of who holds them": {
        "吉利控股持有力帆科技7亿股股份,占力帆科技股份总数的15.7%。": [
            "吉利控股集团 stake 700000000 count - actual",
            "吉利控股集团 stake 15.7 percent - actual",
        ],
        "张强合计持股4600万股,占总股本的6.3%。": [
            "张强 stake 46000000 count - actual",
            "张强 stake 6.3 percent - actual",
        ],
        "本次交易完成后,吉利控股将持有力帆科技7亿股股份,占力帆科技总股本的15.7%,是力帆科技第一大股东。": [
            "吉利控股集团 stake 700000000 count - plan",
            "吉利控股集团 stake 15.7 percent - plan",
            "吉利控股集团 rank 1 count - actual",
        ],
        "宁德时代本次质押股份占公司总股本的2.1%。": [
            "宁德时代 stake 2.1 percent - actual",
        ],
        "比亞迪電子持股佔公司已發行股本約45.6%。": [
            "比亚迪电子 stake approx 45.6 percent - actual",
        ],
        "吉利控股不再是力帆科技第一大股东。": [],
        "零跑汽车研发费用占营收的9%。": [
            "零跑汽车 ratio 9 percent - actual",
        ],
        "零跑汽车股权激励费用占营收的2%。": [
            "零跑汽车 ratio 2 percent - actual",
        ],
    },
    "what a firm that is bought is found to be worth": {
        "均胜电子拟收购美国公司Kessler Holdings,Inc.(下称KSH)。截至2025年6月30日,KSH净资产账面值为5200万美元,预估值7.1亿美元,增值率1265%。": [
            "KSH assets 52000000 USD ../2025-06-30 actual",
            "KSH assets 710000000 USD ../2025-06-30 actual",
            "KSH growth 1265 percent ../2025-06-30 actual",
        ],
        "截至评估基准日,标的公司净资产账面价值为3.1亿元,评估价值9.3亿元,增值率200%。": [
            "未指明 assets 310000000 CNY - actual",
            "未指明 assets 930000000 CNY - actual",
            "未指明 growth 200 percent - actual",
        ],
        "经交易双方协商,标的资产作价暂定为14.2亿元。": [
            "未指明 transaction 1420000000 CNY - plan",
        ],
        "蔚来最新估值为700亿元。": [
            "蔚来 market_cap 70000000000 CNY - actual",
        ],
        "均胜电子收购普瑞,并以2亿美元对其增资。": [
            "均胜电子 investment 200000000 USD - actual",
        ],
        "吉利汽车入股宝腾汽车,并向其注资1.7亿元。": [
            "吉利汽车 investment 170000000 CNY - actual",
        ],
    },
    "a deal or a trade before a name is no part of it": {
        "本次权益变动后河北省远岭投资有限公司(以下简称“远岭投资”或“乙方”)持有公司7000万股股份。": [
            "河北省远岭投资有限公司 stake 70000000 count - actual",
        ],
        "收购完成后长沙申岳汽车有限公司年收入为30亿元。": [
            "长沙申岳汽车有限公司 revenue 3000000000 CNY - plan",
        ],
        "标的公司东莞市创阳电池技术有限公司净利润为2000万元。": [
            "东莞市创阳电池技术有限公司 profit 20000000 CNY - actual",
        ],
        "半导体大厂苏州芯岭微电子有限公司去年营收10亿元。": [
            "苏州芯岭微电子有限公司 revenue 1000000000 CNY 2025 actual",
        ],
        "動力電池巨頭遠岳集團去年營收90億元。": [
            "远岳集团 revenue 9000000000 CNY 2025 actual",
        ],
        "深圳巴岭科技有限公司(下称“巴岭”、“标的公司”)去年营收3亿元。标的公司净利润为2000万元。": [
            "深圳巴岭科技有限公司 revenue 300000000 CNY 2025 actual",
            "深圳巴岭科技有限公司 profit 20000000 CNY 2025 actual",
        ],
    },
    "a year in brackets is no code of a stock": {
        "鴻海公布財報,今(2026)年資本支出10億元,明(2027)年15億元。": [
            "鸿海 investment 1000000000 CNY 2026 actual",
            "鸿海 investment 1500000000 CNY 2027 plan",
        ],
        "和大(1536)去(2025)年營收12億元。": [
            "和大 revenue 1200000000 CNY 2025 actual",
        ],
        "英飞凌宣布,将调高本(2026)年度投资总额至19亿欧元。": [
            "英飞凌 investment 1900000000 EUR 2026 plan",
        ],
        "鴻海(2317)12月營收6500億元。": [
            "鸿海 revenue 650000000000 CNY 2025-12 actual",
        ],
    },
    "by so much to so much": {
        "大摩将特斯拉目标价下调30美元至210美元。": [
            "特斯拉 growth -30 USD - forecast",
            "特斯拉 price 210 USD - forecast",
        ],
        "台积电将今年资本支出上调20亿美元至300亿美元。": [
            "台积电 growth 2000000000 USD 2026 actual",
            "台积电 investment 30000000000 USD 2026 plan",
        ],
        "英飛凌將調高全年投資總額4億歐元至19億歐元。": [
            "英飞凌 growth 400000000 EUR 2026 plan",
            "英飞凌 investment 1900000000 EUR 2026 plan",
        ],
        "本田下修全年销量预测10万辆至380万辆。": [
            "本田汽车 growth -100000 vehicle 2026 forecast",
            "本田汽车 sales 3800000 vehicle 2026 forecast",
        ],
        "福特今年资本支出下调5亿至90亿美元。": [
            "福特汽车 growth -500000000 USD 2026 actual",
            "福特汽车 investment 9000000000 USD 2026 actual",
        ],
        "特斯拉上调Model Y售价2000元至5000元。": [
            "特斯拉 price range 2000 5000 CNY - actual",
        ],
        "通用汽车将全年利润预期上调至110亿美元至130亿美元。": [
            "通用汽车 profit range 11000000000 13000000000 USD 2025 forecast",
        ],
        "零跑汽车去年销量增长1%至5%。": [
            "零跑汽车 yoy range 1 5 percent 2025 actual",
        ],
    },
    "a minus behind the words of an estimate": {
        "零跑汽车去年净利润预计-2.3亿元左右。": [
            "零跑汽车 profit approx -230000000 CNY 2025 forecast",
        ],
        "江淮汽车预计去年归母净利润-9亿元。扣除非经常性损益的净利润-12亿元左右。": [
            "江淮汽车 profit -900000000 CNY 2025 forecast",
            "江淮汽车 profit approx -1200000000 CNY 2025 forecast",
        ],
        "零跑汽车毛利率预估-3%。": [
            "零跑汽车 margin -3 percent - forecast",
        ],
        "零跑汽车净利润预计5-6亿元。": [
            "零跑汽车 profit range 500000000 600000000 CNY - forecast",
        ],
    },
    "the years of firms that are called after their end": {
        "英飞凌公布2026会计年度第一季营收31亿欧元。": [
            "英飞凌 revenue 3100000000 EUR 2025-Q4 actual",
        ],
        "英飞凌公布财报,截至去年12月的2026会计年度第1季,营收为31亿欧元。": [
            "英飞凌 revenue 3100000000 EUR 2025-Q4 actual",
        ],
        "英飛凌公布財報,預計2026會計年度營收140億歐元,2027年度營收150億歐元。": [
            "英飞凌 revenue 14000000000 EUR 2025-10/2026-09 forecast",
            "英飞凌 revenue 15000000000 EUR 2026-10/2027-09 forecast",
        ],
        "英伟达公布2026财年第二季度营收400亿美元。": [
            "英伟达 revenue 40000000000 USD 2025-05/2025-07 actual",
        ],
        "捷豹路虎公布2025/26财年第二季度销量7万辆。": [
            "捷豹路虎 sales 70000 vehicle 2025-Q3 actual",
        ],
        "丰田汽车公布2025财年第一季度营收11万亿日元。": [
            "丰田汽车 revenue 11000000000000 JPY 2025-Q2 actual",
        ],
        "零跑汽车公布2025年度营收600亿元。": [
            "零跑汽车 revenue 60000000000 CNY 2025 actual",
        ],
    },
    "on the quarter before, in every wording": {
        "英飞凌电源部门营收较前季下滑4%至10.2亿欧元。": [
            "英飞凌 mom -4 percent - actual",
            "英飞凌 revenue 1020000000 EUR - actual",
        ],
        "瑞萨电子第三季营收较前一季增长6%。": [
            "瑞萨电子 mom 6 percent 2025-Q3 actual",
        ],
        "群創第三季營收較上季減少7%。": [
            "群创 mom -7 percent 2025-Q3 actual",
        ],
        "台达电第二季营收比上一季增加12%。": [
            "台达电 mom 12 percent 2025-Q2 actual",
        ],
        "台达电第三季營收較前季成長6%,較去年同期衰退4%。": [
            "台达电 mom 6 percent 2025-Q3 actual",
            "台达电 yoy -4 percent 2025-Q3 actual",
        ],
        "零跑汽车第三季度营收较前两个季度明显增长8%。": [
            "零跑汽车 growth 8 percent 2025-Q3 actual",
        ],
    },
    "half of it": {
        "英飞凌汽车业务占整体销售额约半。": [
            "英飞凌 ratio approx 50 percent - actual",
        ],
        "该公司海外销量占总销量近半。": [
            "未指明 ratio nearly 50 percent - actual",
        ],
        "零跑汽车外销比重约半。": [
            "零跑汽车 ratio approx 50 percent - actual",
        ],
        "零跑汽车工厂约半年后投产。": [],
    },
    "what doubles without 同比": {
        "预计合并后零跑汽车销售额会翻一倍,达到650亿元(90亿美元)。": [
            "零跑汽车 growth 2 times - forecast",
            "零跑汽车 revenue 65000000000 CNY - forecast",
            "零跑汽车 revenue 9000000000 USD - forecast",
        ],
        "收购完成后,零跑汽车销售额将翻倍。": [
            "零跑汽车 growth 2 times - forecast",
        ],
        "零跑汽车去年销量翻番。": [
            "零跑汽车 growth 2 times 2025 actual",
        ],
        "零跑汽车去年销量同比翻番。": [
            "零跑汽车 yoy 2 times 2025 actual",
        ],
    },
    "works that are to run at the end of a clause": {
        "远景动力宣布建厂,最快2027年营运。": [
            "远景动力 founded 2027 date 2027 plan",
        ],
        "工厂将于2026年内动工,目标2028年展开营运。": [
            "未指明 founded 2026 date 2026 plan",
            "未指明 founded 2028 date 2028 target",
        ],
        "丰田固态电池最快2027年量产。": [
            "丰田汽车 founded 2027 date 2027 plan",
        ],
        "比亚迪土耳其工厂预计2027年投入营运。": [
            "比亚迪 founded 2027 date 2027 forecast",
        ],
        "零跑汽车金华工厂计划于2027年7月实现整车下线。": [
            "零跑汽车 founded 2027-07 date 2027-07 plan",
        ],
        "零跑汽车最快2027年营收突破1000亿元。": [
            "零跑汽车 revenue above 100000000000 CNY 2027 forecast",
        ],
    },
    "lines that nobody counts": {
        "数据背后是两条迥异的增长曲线。": [],
        "零跑汽车拥有两条业务线:整车与电池。": [],
        "三条主线贯穿零跑汽车的战略。": [],
        "零跑汽车新建两条产线。": [
            "零跑汽车 facilities 2 count - actual",
        ],
    },
    "two firms that merge are told of as the one that buys": {
        "采埃孚宣布收购天合汽车。两公司合并后将成为一家拥有约12万员工、年销售额为280亿欧元的厂商。": [
            "采埃孚 headcount approx 120000 person - forecast",
            "采埃孚 revenue 28000000000 EUR - forecast",
        ],
        "本田与日产宣布合并。合并后的新公司年销量将达740万辆。": [
            "本田汽车 sales 7400000 vehicle - forecast",
        ],
        "采埃孚收购天合汽车,两者合并后,博世年销售额仍为490亿欧元。": [
            "博世 revenue 49000000000 EUR - actual",
        ],
    },
    "since when works are there dates nothing else": {
        "零跑汽车拥有包括2013年投产的金华工厂在内的工厂,员工达到2万人。": [
            "零跑汽车 founded 2013 date 2013 actual",
            "零跑汽车 headcount 20000 person - actual",
        ],
        "采埃孚从1979年开始在美国开展业务,共拥有12个生产工厂,员工3万人。": [
            "采埃孚 facilities 12 count - actual",
            "采埃孚 headcount 30000 person - actual",
        ],
        "在2024年度的零部件厂商排行榜(《某某月报》2025年7月号)上,博世销售额为406亿美元。": [
            "博世 revenue 40600000000 USD 2024 actual",
        ],
    },
    "what a rate was expected to be": {
        "零跑汽车毛利率为15%,高于市场预期的13.5%。": [
            "零跑汽车 margin 15 percent - actual",
            "零跑汽车 margin 13.5 percent - forecast",
        ],
        "部門利潤率達17.5%,優於分析師預估的16%。": [
            "未指明 margin 17.5 percent - actual",
            "未指明 margin 16 percent - forecast",
        ],
        "零跑汽车营收年增21%,低于市场预估的23%。": [
            "零跑汽车 yoy 21 percent - actual",
            "零跑汽车 yoy 23 percent - forecast",
        ],
        "零跑汽车占总销量的三成,高于去年的25%。": [
            "零跑汽车 ratio 30 percent - actual",
            "零跑汽车 ratio 25 percent 2025 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
