"""Bounds, ranks, events and small numbers as the pages of papers word them."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "what has not come to a mark is below it, what must not pass one is at most it": {
        "岚图三款车型8月销量均未破万。": [
            "岚图汽车 models 3 count 2025-08 actual",
            "岚图汽车 sales below 10000 vehicle 2025-08 actual",
        ],
        "吉利其余各车型的月销量都没过万。": [
            "吉利汽车 sales below 10000 vehicle - actual",
        ],
        "深蓝汽车去年销量仍未突破六万辆。": [
            "深蓝汽车 sales below 60000 vehicle 2025 actual",
        ],
        "腾势上半年销量尚未达到4万辆。": [
            "腾势 sales below 40000 vehicle 2025-H1 actual",
        ],
        "極氪累計銷量還沒破萬。": [
            "极氪 cumulative below 10000 vehicle ../2026-01 actual",
        ],
        "昊铂没有一款车型月销超过2000辆。": [
            "昊铂 sales at_most 2000 vehicle - actual",
        ],
        "该地规定，外资持股比例不得超过45%。": [
            "外资 stake at_most 45 percent - actual",
        ],
        "深圳要求充电服务费不能高于0.9元/度。": [
            "深圳 price at_most 0.9 CNY - actual",
        ],
        "厦门规定新能源公交车占比不得低于70%。": [
            "厦门 ratio at_least 70 percent - actual",
        ],
        "领克月销量从未跌破8000辆。": [
            "领克 sales at_least 8000 vehicle - actual",
        ],
        "小鹏9月销量不到5000辆。": [
            "小鹏汽车 sales below 5000 vehicle 2025-09 actual",
        ],
    },
    "what passes a mark, and what is passed": {
        "奇瑞自主品牌销量占比已超过“半壁江山”。": [
            "自主品牌 ratio above 50 percent - actual",
        ],
        "零跑增程车销量占比过半壁江山。": [
            "零跑汽车 ratio above 50 percent - actual",
        ],
        "哈弗占据长城汽车销量的半壁江山。": [
            "哈弗 ratio approx 50 percent - actual",
        ],
        "车队跨越25天超过8000公里。": [
            "中国汽车市场 duration 25 day - actual",
            "中国汽车市场 spec above 8000 km - actual",
        ],
        "车队跨越9个国家，行程超过1.5万公里。": [
            "中国汽车市场 markets 9 count - actual",
            "中国汽车市场 spec above 15000 km - actual",
        ],
        "零跑汽车累计交付跨越60万辆。": [
            "零跑汽车 cumulative above 600000 vehicle ../2026-01 actual",
        ],
    },
    "a unit is none where its character begins another word": {
        "启源Q07的2025升级款上市。": [],
        "深蓝2025升学季优惠开启。": [],
        "特斯拉2025人形机器人发布。": [],
        "小米2025户用储能发布。": [],
        "哈弗H6搭载1.8升发动机，油箱容积58升。": [
            "哈弗 spec 1.8 L - actual",
            "哈弗 spec 58 L - actual",
        ],
        "岚图月销量从1万升至2万。": [
            "岚图汽车 sales 10000 vehicle - actual",
            "岚图汽车 sales 20000 vehicle - actual",
        ],
    },
    "a row of two digits is a range, also where it looks like a plan": {
        "岚图交付6万辆，手里还有十四五万订单。": [
            "岚图汽车 deliveries 60000 vehicle - actual",
            "岚图汽车 orders range 140000 150000 vehicle 2026-01-15 actual",
        ],
        "深蓝手里还有六七万辆订单。": [
            "深蓝汽车 orders range 60000 70000 vehicle 2026-01-15 actual",
        ],
        "阿维塔一年能卖二三十万辆。": [
            "阿维塔 sales range 200000 300000 vehicle - actual",
        ],
        "“十四五”期间，岚图投资30亿元。": [
            "岚图汽车 investment 3000000000 CNY 2021/2025 actual",
        ],
        "十四五末，岚图产能达40万辆。": [
            "岚图汽车 capacity 400000 vehicle 2025 actual",
        ],
    },
    "continents are markets": {
        "长城汽车产品遍布五大洲。": [
            "长城汽车 markets 5 count - actual",
        ],
        "上汽业务覆盖六大洲、90多个国家和地区。": [
            "上汽集团 markets 6 count - actual",
            "上汽集团 markets above 90 count - actual",
        ],
        "江淮汽车产品销往四大洲。": [
            "江淮汽车 markets 4 count - actual",
        ],
        "奇瑞足跡遍及全球六大洲。": [
            "奇瑞汽车 markets 6 count - actual",
        ],
        "福田汽车在三大洲都有经销商。": [
            "福田汽车 markets 3 count - actual",
        ],
    },
    "ranks: a stretch of places, a climb, a title": {
        "吉利、长安、奇瑞分列第三至第五。": [
            "奇瑞汽车 rank range 3 5 count - actual",
        ],
        "德國、法國和波蘭分居第二到第四名，出口共5萬輛。": [
            "未指明 rank range 2 4 count - actual",
            "未指明 exports 50000 vehicle - actual",
        ],
        "领克9月在瑞典销量排行中跃升第六。": [
            "领克 rank 6 count 2025-09 actual",
        ],
        "極氪9月交付2.1萬輛，躍居當月第一。": [
            "极氪 deliveries 21000 vehicle 2025-09 actual",
            "极氪 rank 1 count 2025-09 actual",
        ],
        "11月交付量埃安錄3.2萬輛稱冠。": [
            "广汽埃安 deliveries 32000 vehicle 2025-11 actual",
            "广汽埃安 rank 1 count 2025-11 actual",
        ],
        "奇瑞以12万辆在俄罗斯夺冠。": [
            "奇瑞汽车 sales 120000 vehicle - actual",
            "奇瑞汽车 rank 1 count - actual",
        ],
        "业内认为奇瑞会在2030年成为全球第八大车企。": [
            "奇瑞汽车 rank 8 count 2030 forecast",
        ],
    },
    "a place is none that heads a list, was won in a race, or is far away": {
        "销量前三名的车企分别是比亚迪、吉利、奇瑞。": [],
        "销量排名前四的城市为上海、深圳、杭州、广州。": [],
        "TOP3企业依次为宁德时代、比亚迪、中创新航。": [],
        "蔚来要成为豪华车第一仍有很大差距。": [],
        "岚图距离月销第一还差3000辆。": [
            "岚图汽车 growth 3000 vehicle - actual",
        ],
        "车队在拉力赛中夺冠，领先20秒。": [
            "中国汽车市场 duration 20 second - actual",
        ],
        "深蓝9月销量进入前十。": [
            "深蓝汽车 rank at_most 10 count 2025-09 actual",
        ],
    },
    "the first car that comes off the line is a milestone, the first machine of a place none": {
        "8月20日，奇瑞西班牙工厂首车下线。": [
            "奇瑞汽车 milestone 1 vehicle 2025-08-20 actual",
        ],
        "当地时间7月3日，长安泰国工厂首车下线仪式举行。": [
            "长安汽车 milestone 1 vehicle 2025-07-03 actual",
        ],
        "从开工到首车下线，岚图仅仅用了14个月。": [
            "岚图汽车 milestone 1 vehicle - actual",
            "岚图汽车 span 14 month - actual",
        ],
        "9月5日，岚图武汉新工厂首台车下线。": [
            "岚图汽车 milestone 1 vehicle 2025-09-05 actual",
        ],
        "岚图首辆量产车于11月2日下线。": [
            "岚图汽车 milestone 1 vehicle 2025-11-02 actual",
        ],
        "领克900首车9月1日交付。": [
            "领克 milestone 1 vehicle 2025-09-01 actual",
        ],
        "7月8日，福田首台换电重卡下线。": [
            "福田汽车 milestone 1 vehicle 2025-07-08 actual",
        ],
        "安徽首台工业机器人在芜湖下线。": [],
    },
    "which plant it is tells how many there are only where that is said": {
        "该厂是宁德时代在欧洲的第三座电池工厂。": [
            "宁德时代 facilities 3 count - actual",
        ],
        "比亚迪将在匈牙利新建第二座工厂。": [
            "比亚迪 facilities 2 count - plan",
        ],
        "威马设在湖北的第二家工厂即将完工。": [],
    },
    "what is opened, made at home, founded by somebody, entered": {
        "2021年启用的岚图武汉研发中心有300名员工。": [
            "岚图汽车 founded 2021 date 2021 actual",
            "岚图汽车 headcount 300 person 2021 actual",
        ],
        "新一代宝马iX4将于2027年国产。": [
            "宝马 founded 2027 date 2027 plan",
        ],
        "奥迪Q6L e-tron计划2026年在长春国产。": [
            "奥迪 founded 2026 date 2026 plan",
        ],
        "理想汽车是2015年7月由李想等人创立的新能源车企。": [
            "理想汽车 founded 2015-07 date 2015-07 actual",
        ],
        "岚图计划在2028年正式进军日本，首店选址东京。": [
            "岚图汽车 founded 2028 date 2028 plan",
        ],
        "蔚来换电：2028年剑指中东市场": [
            "蔚来 founded 2028 date 2028 target",
        ],
        "上海3月启动汽车、家电以旧换新。": [
            "上海 founded 2025-03 date 2025-03 actual",
        ],
    },
    "what happens meanwhile or mostly then is no event, and so is what a day only belongs to": {
        "长安多款新车集中在四季度上市，拉高费用。": [],
        "6月5日，随着黄山换电站正式上线，蔚来建成2600座换电站。": [
            "蔚来 outlets 2600 count 2025-06-05 actual",
        ],
        "作为三季度财报的“收官”，零跑的表现受到关注。": [],
        "补能线路将在2027年连通，构建成环线网络。": [],
        "9月3日，奇瑞西班牙工厂正式投产。": [
            "奇瑞汽车 founded 2025-09-03 date 2025-09-03 actual",
        ],
    },
    "few things counted are claims where they are all there is": {
        "坦克目前只有一款车型在售。": [
            "坦克 models 1 count 2026-01-15 actual",
        ],
        "极狐旗下仅有两款车型。": [
            "极狐 models 2 count - actual",
        ],
        "岚图仅靠武汉一座工厂供应全国。": [
            "岚图汽车 facilities 1 count - actual",
        ],
        "岚图推出一款车型。": [],
    },
    "cores and screens of a car are specs": {
        "理想L9搭载高通8核芯片。": [
            "理想汽车 spec 8 count - actual",
        ],
        "岚图座舱采用十二核处理器。": [
            "岚图汽车 spec 12 count - actual",
        ],
        "理想L9采用了两块16英寸的4K LCD屏幕。": [
            "理想汽车 spec 2 count - actual",
            "理想汽车 spec 16 inch - actual",
        ],
        "极氪009配备三块屏幕。": [
            "极氪 spec 3 count - actual",
        ],
        "小鹏的手机壳只要五块。": [
            "小鹏汽车 price 5 CNY - actual",
        ],
    },
    "months and quarters on end are lengths of time": {
        "特斯拉在欧洲市占连7月下滑。": [
            "特斯拉 duration 7 month - actual",
        ],
        "比亞迪銷量連5個月上漲。": [
            "比亚迪 duration 5 month - actual",
        ],
        "丰田在华销量连3季下跌。": [
            "丰田汽车 duration 9 month - actual",
        ],
        "蔚来交付量连续第8个月同比增长。": [
            "蔚来 duration 8 month - actual",
        ],
        "特斯拉7月市占下滑。": [],
    },
    "what was done in a time took that time": {
        "蔚来在75天内累计上线130座换电站。": [
            "蔚来 span at_most 75 day - actual",
            "蔚来 outlets 130 count - actual",
        ],
        "岚图在90天内新开120家门店。": [
            "岚图汽车 span at_most 90 day - actual",
            "岚图汽车 outlets 120 count - actual",
        ],
        "岚图计划在三天内完成交付。": [],
    },
    "half a year before a result is the half that it is of": {
        "长安半年純利跌9%。": [
            "长安汽车 yoy -9 percent 2025-H1 actual",
        ],
        "长城半年净利润增长20%。": [
            "长城汽车 yoy 20 percent 2025-H1 actual",
        ],
        "吉利半年卖出140万辆。": [
            "吉利汽车 sales 1400000 vehicle - actual",
        ],
        "岚图上市半年销量破5万辆。": [
            "岚图汽车 sales above 50000 vehicle - actual",
        ],
    },
    "a number in the name of a plan, of what never stops or of those named counts nothing": {
        "芜湖推进工业提质三年行动，产值达2000亿元。": [
            "芜湖 output_value 200000000000 CNY - actual",
        ],
        "岚图工厂24小时连轴转，月产3万辆。": [
            "岚图汽车 production 30000 vehicle - actual",
        ],
        "众泰披露2021年报、2022年报、2023年报在内的三份财报。": [],
        "奇瑞进入包括德国、法国在内的12个国家。": [
            "奇瑞汽车 markets 12 count - actual",
        ],
    },
    "exports in brackets are part of the sales": {
        "比亚迪9月销量（含出口）为31万辆。": [
            "比亚迪 sales 310000 vehicle 2025-09 actual",
        ],
        "特斯拉中国10月销量（包括出口）为5.5万辆。": [
            "特斯拉中国 sales 55000 vehicle 2025-10 actual",
        ],
        "吉利上半年总销量（含海外出口）120万辆，其中出口16万辆。": [
            "吉利汽车 sales 1200000 vehicle 2025-H1 actual",
            "吉利汽车 exports 160000 vehicle 2025-H1 actual",
        ],
    },
    "what is sold abroad is exported, what is made at home is made": {
        "台湾去年汽车外销3.4万辆。": [
            "台湾 exports 34000 vehicle 2025 actual",
        ],
        "上半年國產汽車15萬輛，年減7%。": [
            "中国汽车市场 production 150000 vehicle 2025-H1 actual",
            "中国汽车市场 yoy -7 percent 2025-H1 actual",
        ],
        "某省上半年国产新能源车8.2万辆。": [
            "中国汽车市场 production 82000 vehicle 2025-H1 actual",
        ],
        "国产特斯拉9月销量为7.1万辆。": [
            "特斯拉 sales 71000 vehicle 2025-09 actual",
        ],
    },
    "a mean over years is no change over one": {
        "岚图去年出口3万辆，与2020年的1万辆相比，平均年增24%。": [
            "岚图汽车 exports 30000 vehicle 2025 actual",
            "岚图汽车 exports 10000 vehicle 2020 actual",
            "岚图汽车 cagr 24 percent 2025 actual",
        ],
        "过去三年岚图销量平均每年增长45%。": [
            "岚图汽车 cagr 45 percent 2023/2025 actual",
        ],
        "岚图销量由2020年的8万辆降至2025年的2万辆，降幅达75%。": [
            "岚图汽车 sales 80000 vehicle 2020 actual",
            "岚图汽车 sales 20000 vehicle 2025 actual",
            "岚图汽车 growth -75 percent 2025 actual",
        ],
        "岚图销量由2024年的8万辆降至2025年的6万辆，降幅达25%。": [
            "岚图汽车 sales 80000 vehicle 2024 actual",
            "岚图汽车 sales 60000 vehicle 2025 actual",
            "岚图汽车 yoy -25 percent 2025 actual",
        ],
    },
    "what doubled over some months did so over no year": {
        "名爵近三个月泰国销量较前三季度翻倍。": [
            "MG growth 2 times 2025-10/2026-01 actual",
        ],
        "奇瑞近三年销量翻了两番。": [
            "奇瑞汽车 growth 4 times 2023/2025 actual",
        ],
        "比亚迪9月销量同比翻倍。": [
            "比亚迪 yoy 2 times 2025-09 actual",
        ],
    },
    "cars to a station, cars above what was expected, kinds of countries": {
        "蔚来车站比从350辆/座降低至150辆/座。": [
            "蔚来 ratio 350 vehicle - actual",
            "蔚来 ratio 150 vehicle - actual",
        ],
        "岚图9月出厂1.3万辆，对比7月时的预估量，还多出了600余辆。": [
            "岚图汽车 sales 13000 vehicle 2025-09 actual",
            "岚图汽车 growth above 600 vehicle 2025-09 actual",
        ],
        "蔚来9月交付比8月多出1200辆。": [
            "蔚来 mom 1200 vehicle 2025-09 actual",
        ],
        "岚图武汉工厂生产挪威、以色列等十多个主要出口国家的订单。": [
            "岚图汽车 markets above 10 count - actual",
        ],
    },
    "those just named are no new count, nor is a group that one is of": {
        "日产是全球十大车企之一，9月卖出25万辆。": [
            "日产汽车 sales 250000 vehicle 2025-09 actual",
        ],
        "现代汽车集团旗下现代和起亚两个汽车品牌9月共卖出60万辆。": [
            "现代汽车集团 sales 600000 vehicle 2025-09 actual",
        ],
        "长安旗下拥有深蓝、阿维塔、启源三个品牌。": [
            "长安汽车 brands 3 count - actual",
        ],
        "岚图拥有五大研发中心。": [
            "岚图汽车 facilities 5 count - actual",
        ],
    },
    "the Nth of those who have done something": {
        "零跑有望成为第四个造车新势力，市值100亿元。": [
            "零跑汽车 rank 4 count - forecast",
            "零跑汽车 market_cap 10000000000 CNY - forecast",
        ],
        "极氪将成为第五个成功上市的造车新势力，估值50亿美元。": [
            "极氪 rank 5 count - forecast",
            "极氪 market_cap 5000000000 USD - actual",
        ],
        "深蓝第四个季度交付9万辆。": [
            "深蓝汽车 deliveries 90000 vehicle 2025-Q4 actual",
        ],
    },
    "pieces of money are pieces of other things too": {
        "2025年11月18日，蔚来交付第80万块电池。": [
            "蔚来 milestone 800000 count 2025-11-18 actual",
        ],
        "国轩高科9月卖出12万块电池。": [
            "国轩高科 sales 120000 count 2025-09 actual",
        ],
        "岚图补贴每台两万块。": [
            "岚图汽车 fee 20000 CNY - actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    """Each sentence tells its claims and no others."""
    assert told(sentence, TOLD) == claims, family
