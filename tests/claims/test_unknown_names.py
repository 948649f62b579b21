"""Companies that no lexicon knows: by the form of their names, by what they tell, by where they stand."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("华川精铸集团去年营收12亿元。", "华川精铸集团"),
        ("日本佐原精机公布上半年业绩，销售收入为3200亿日元。", "佐原精机"),
        ("睿硕董事会通过，将投资3亿元扩建新厂。", "睿硕"),
        ("前十大供应商去年拿走了92%的订单。", "前十大供应商"),
        ("近七成的受访供应商表示订单减少。", "受访供应商"),
        ("根据比亚迪集团公告，去年12月销量为42万辆。", "比亚迪"),
        ("三季度吉利控股集团销量为110万辆。", "吉利控股集团"),
        ("比亚迪旗下弗迪电池去年装机120GWh。", "弗迪电池"),
        ("公告称，参股公司宁普时代去年营收2.6亿元。", "宁普时代"),
        ("联营公司东川越博完成改造，投资3000万元。", "东川越博"),
    ],
)
def test_whose_number_it_is(text: str, subject: str) -> None:
    assert told(text, "subject")[0] == subject


@pytest.mark.parametrize(
    "text",
    ["本季营收宣布增长，达到12亿元。", "全球第五大汽车集团诞生，年产500万辆。", "该开发区去年产值为12亿元。"],
)
def test_a_description_is_no_name(text: str) -> None:
    assert not {"本季营收", "全球第五大汽车集团", "该开发区"} & {c.split()[0] for c in told(text)}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("招股书显示，客户X是一家2015年在上海成立的车企，注册资本为60亿元。", "客户X"),
        ("星骧智驾成立于2019年，员工共有800人。", "星骧智驾"),
        ("德方纳米公告，项目由控股子公司曲靖德方实施，注册资本1亿元。", "曲靖德方"),
        ("截至2025年6月，中国锂电产业链企业的海外投资达5648亿元。", "中国锂电产业链企业"),
    ],
)
def test_a_firm_is_known_by_how_it_is_introduced(text: str, subject: str) -> None:
    assert told(text, "subject")[-1] == subject


def test_a_list_pairs_names_that_are_not_all_known() -> None:
    text = "比亚迪、睿硕精密和吉利汽车的研发人员分别为12万人、600人和2万人。"
    assert told(text, "subject value") == [
        "比亚迪 120000 person",
        "睿硕精密 600 person",
        "吉利汽车 20000 person",
    ]


def test_a_list_of_metrics_pairs_them_with_their_numbers() -> None:
    text = "去年，福耀玻璃营收和净利润分别为331亿元和56亿元。"
    assert told(text, "subject metric") == ["福耀玻璃 revenue", "福耀玻璃 profit"]


def test_shareholders_and_suppliers_are_not_what_a_text_is_about() -> None:
    text = "宁德时代去年营收3600亿元，其股东包括本田和上汽集团。公司员工为12万人，芯片由高通供应，研发投入186亿元。"
    assert set(told(text, "subject", title="宁德时代公布年报")) == {"宁德时代"}


def test_an_index_does_not_begin_with_the_month_before_it() -> None:
    text = "11月份邮政快递业业务总量指数为70.2%，12月份为71.4%。"
    assert set(told(text, "subject")) == {"邮政快递业业务总量指数"}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("海通码头去年出口汽车60万辆。", "海通码头"),
        ("截至12月，太平港累计出口商品车30万辆。", "太平港"),
        ("双塔轴承厂去年产量达到30万套。", "双塔轴承厂"),
        ("SK海力士计划在2028年前投资103万亿韩元。", "SK海力士"),
        ("2014年6月，他创办的UC优视以43.5亿美元被收购。", "UC优视"),
        ("前11个月，经霍尔果斯公路口岸出口的商品车达到36万辆。", "霍尔果斯公路口岸"),
        ("该厂去年产量达到30万辆。", "未指明"),
        ("SUV市场去年销量达到100万辆。", "中国SUV市场"),
        ("北京时间1月10日消息，蔚来交付了3万辆新车。", "蔚来"),
    ],
)
def test_works_ports_and_names_with_capitals(text: str, subject: str) -> None:
    assert {claim.split()[0] for claim in told(text, "subject")} == {subject}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("一家名为“充小哥”的创业公司去年融资3000万元。", "充小哥"),
        ("深圳一家叫做“快换侠”的换电企业累计建站45座。", "快换侠"),
        ("总投资18亿元的捷诺电驱项目一期已封顶。", "捷诺电驱项目"),
        ("鸿盛铝压铸项目占地95亩。", "鸿盛铝压铸项目"),
        ("宁德时代肇庆项目总投资120亿元。", "宁德时代"),
        ("远通国际控股有限公司去年营业额为36亿元。", "远通国际"),
        ("宏泰零部件公司公告，控股股东拟减持不超过3%股份。", "宏泰零部件公司"),
        ("在青岛前湾码头，汽车船正在装货。这里今年开行110艘次。", "青岛前湾码头"),
        ("连云港东方码头今年出口汽车18万辆。", "连云港东方码头"),
        ("霍尔果斯口岸验放汽车8万辆。比亚迪泰国工厂投产，该公司已在当地开店90家。", "比亚迪"),
        ("城东一家日系店的销售经理说，该店上半年卖出300辆车。", "城东一家日系店"),
        ("城南一家国产品牌4S店的老板称，上半年只卖了320辆车。", "城南一家国产品牌4S店"),
        ("长安福特马自达去年卖出40万辆。", "长安福特马自达"),
        ("国网去年新建充电桩8万台。", "国家电网"),
    ],
)
def test_who_is_told_of_by_what_it_is(text: str, subject: str) -> None:
    assert told(text, "subject")[-1] == subject


def test_a_project_and_who_is_called_so_go_on_in_the_next_clauses() -> None:
    text = "总投资18亿元的捷诺电驱项目一期已封顶，预计年产电机30万台；鸿盛铝压铸项目占地95亩，投资4.2亿元。"
    assert told(text, "subject") == [*["捷诺电驱项目"] * 2, *["鸿盛铝压铸项目"] * 2]
    text = "一家叫“充小哥”的初创公司靠加盟扩张。单桩日均充电50度，该公司去年融资3000万元。"
    assert set(told(text, "subject")) == {"充小哥"}
    text = "凯晟电池项目和鸿禾重卡项目分别完成投资40亿元和25亿元。"
    assert told(text, "subject") == ["凯晟电池项目", "鸿禾重卡项目"]


def test_a_firm_whose_shares_are_bought_is_known_by_that() -> None:
    text = (
        "财联社1月15日电，万丰奥威(002085)公告，拟收购镁瑞丁余下的33%股权。镁瑞丁有7座工厂，雇员1300人。"
        "公告同时披露，公司去年营收160亿元。"
    )
    assert told(text, "subject metric")[1:] == ["镁瑞丁 facilities", "镁瑞丁 headcount", "万丰奥威 revenue"]


def test_a_short_name_that_a_text_tells_of_again_and_again_is_a_firm() -> None:
    text = (
        "拓岳赴港上市，每天进账一笔，也要补血。在内地上市多年之后，市值可观的拓岳正在冲刺港股，递表的消息传了很久，这一次总算落定，"
        "中介机构的名单也随招股书一并露面，市场的目光都落在它的现金流与扩产节奏上，也有人担心行业的冬天还没有过去，分红又会不会因此打折，"
        "而老股东们似乎并不着急，毕竟这是近年来最热闹的一单，连同业都在打听席位。2023年，拓岳营收4009亿元。拓岳创始人说，钱要花在刀刃上。"
        "此后，厂房还会再添几座，设备也会更新换代，年轻的工程师们正在赶来，为下一代产品做准备。"
    )
    assert told(text, "subject metric value period") == ["拓岳 revenue 400900000000 CNY 2023"]
