"""Whom a number is about: the company, model or market named with it, before it, or in the headline."""

from __future__ import annotations

import pytest

from .telling import told

WHOM = "subject value"


def test_a_headline_says_whom_a_body_without_names_is_about() -> None:
    body = "全年销量为82.4万辆，同比下降3.5%。"
    assert told(body, WHOM, title="广汽集团2025年成绩单出炉") == [
        "广汽集团 824000 vehicle",
        "广汽集团 -3.5 percent",
    ]


def test_a_company_in_the_body_outranks_the_headline_for_its_own_number() -> None:
    body = "2025年，岚图汽车交付15万辆。同期，智己汽车交付8.1万辆。"
    assert told(body, WHOM, title="岚图汽车年度交付创新高") == [
        "岚图汽车 150000 vehicle",
        "智己汽车 81000 vehicle",
    ]


@pytest.mark.parametrize(
    "later",
    [
        "全年营收超过800亿元。",
        "公司全年营收超过800亿元。",
        "该公司全年营收超过800亿元。",
        "其全年营收超过800亿元。",
    ],
)
def test_a_company_is_carried_to_sentences_that_do_not_name_it(later: str) -> None:
    assert told(f"2025年，蔚来交付新车32.6万辆。{later}", WHOM) == [
        "蔚来 326000 vehicle",
        "蔚来 above 80000000000 CNY",
    ]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("2024年中国一汽销量320万辆。", "一汽集团"),
        ("去年华为营收8600亿元。", "华为"),
        ("其中华为占30%。", "华为"),
        ("去年中创新航营收270亿元。", "中创新航"),
        ("其中卫蓝新能源投资8亿元。", "卫蓝新能源"),
        ("年中金额最高的一笔投资为3亿元。", "未指明"),
    ],
)
def test_a_word_hides_only_the_name_that_it_is_mistaken_for(text: str, subject: str) -> None:
    assert told(text, "subject") == [subject]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("赛力斯的联合创始人持股5%。", "赛力斯"),
        ("全行业共完成运输337万辆。", "未指明"),
        ("马来西亚和泰国的工厂投资3亿元。", "未指明"),
        ("合创去年销量为3万辆。", "合创汽车"),
        ("奇瑞和泰国伙伴去年售出新车2万辆。", "奇瑞汽车"),
    ],
)
def test_a_short_name_counts_where_no_word_lies_across_its_border(text: str, subject: str) -> None:
    assert told(text, "subject") == [subject]


def test_a_name_that_is_a_word_as_well_is_one_in_a_text_of_no_vehicles() -> None:
    rest = "剧院在市民广场举办了露天音乐会，邀请了来自各地的年轻演奏者，台下坐满了附近的居民，孩子们跟着节拍轻轻拍手，晚风里飘着桂花香，直到灯火渐暗，人们才慢慢散去。"
    assert told(f"为了让大众走近音乐，{rest}门票收入3万元。", "subject") == ["未指明"]
    assert told("为了让大众走近买家，大众下调了新车售价，门店里坐满了人。门票收入3万元。", "subject") == [
        "大众汽车"
    ]


def test_the_latter_is_the_last_one_named() -> None:
    assert told("小鹏汽车与大众汽车签约，后者将出资7亿美元。", WHOM) == ["大众汽车 700000000 USD"]


def test_each_clause_has_its_own_company() -> None:
    text = "极氪去年交付22.4万辆，领克为34.1万辆。"
    assert told(text, WHOM) == ["极氪 224000 vehicle", "领克 341000 vehicle"]


def test_a_company_that_is_passed_or_compared_with_is_not_whom_the_number_is_about() -> None:
    assert told("零跑汽车超过小鹏汽车，12月交付60,423辆。", WHOM) == ["零跑汽车 60423 vehicle"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("2025年，欣旺达或因踩雷威马汽车亏损3.1亿元。", "欣旺达"),
        ("零跑汽车的座舱搭载行业领先的高通骁龙芯片，冷启动仅需8秒。", "零跑汽车"),
        ("宁德时代份额最高，比排名第二的比亚迪高出12个百分点。", "宁德时代"),
        ("中创新航赴港上市。公司在三元电池市场排名第5。", "中创新航"),
        ("长安汽车2025年销量为290万辆，其中，自主品牌销售240万辆。", "长安汽车"),
    ],
)
def test_what_a_clause_only_speaks_of_is_not_whom_it_is_about(text: str, subject: str) -> None:
    assert told(text, "subject")[-1] == subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "东风汽车与雷诺集团合资。双方将各出资38.78亿元。",
            ["东风汽车 3878000000 CNY", "雷诺 3878000000 CNY"],
        ),
        ("零跑汽车与一汽集团成立合资公司，股比为50:50。", ["零跑汽车 50 percent", "一汽集团 50 percent"]),
        ("理想汽车交付18万辆，问界交付17万辆，前者同比增长35%。", ["理想汽车 35 percent"]),
        ("北汽集团购入戴姆勒5%的股份，后者则持有北京奔驰49%的股权。", ["戴姆勒 49 percent"]),
        ("雷诺把所持江铃新能源50%的股权转让给江铃集团。", ["雷诺 50 percent"]),
        ("特斯拉市值首次超过丰田的2,027亿美元。", ["丰田汽车 202700000000 USD"]),
        ("荷兰对进口汽车征收的增值税为21%。", ["荷兰 21 percent"]),
    ],
)
def test_words_for_those_named_before_mean_them(text: str, expected: list[str]) -> None:
    assert told(text, "subject value")[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        # the one that announces is whom an announcement is about
        (
            "无锡振华公告，公司与浙江珠城科技股份有限公司签署协议，收购德维嘉。交易价格为1.08亿元。",
            "无锡振华",
        ),
        ("财联社6月12日电，拓普集团(601689.SH)公告，收购芜湖长鹏。交易价格为3.3亿元。", "拓普集团"),
        # and a text about the country is about the country
        ("商务部介绍，今年上半年，以旧换新惠及1.36亿人次。", "中国"),
    ],
)
def test_the_beginning_of_a_text_says_whom_it_is_about(text: str, subject: str) -> None:
    assert told(text, "subject")[-1] == subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "今年1月，全球纯电动和插电式混合动力汽车销量为130万辆。欧洲的销量为25万辆。",
            ["全球新能源汽车市场 1300000 vehicle", "欧洲新能源汽车市场 250000 vehicle"],
        ),
        (
            "新公司注册资本82亿元，神龙汽车占股60%，东风汽车与Stellantis各占20%。",
            ["神龙汽车 60 percent", "东风汽车 20 percent", "Stellantis 20 percent"],
        ),
    ],
)
def test_markets_and_holders_in_a_row(text: str, expected: list[str]) -> None:
    assert told(text, "subject value")[-len(expected) :] == expected


def test_an_officer_speaks_for_his_company() -> None:
    text = "何小鹏表示，公司2026年将推出7款车型。"
    assert told(text, "subject value") == ["小鹏汽车 7 count"]


def test_what_is_compared_with_has_the_number_right_behind_its_name() -> None:
    text = "2025年武汉汽车产量不到90万辆，甚至不及郑州95万辆。"
    assert told(text, WHOM) == ["武汉 below 900000 vehicle", "郑州 950000 vehicle"]


def test_a_list_may_name_whom_each_number_is_of_behind_it() -> None:
    text = "其规模仅次于销量达1100万辆的丰田集团以及900万辆的德国大众。"
    assert told(text, WHOM) == ["丰田集团 11000000 vehicle", "大众汽车 9000000 vehicle"]


def test_a_name_before_a_colon_holds_for_its_whole_sentence() -> None:
    text = "问界：12月销量为5.6万辆，环比增长8%；智界：12月销量为1.2万辆。"
    assert told(text, WHOM) == ["问界 56000 vehicle", "问界 8 percent", "智界 12000 vehicle"]


def test_a_subheading_says_whom_its_section_is_about() -> None:
    text = "# 新势力年终盘点\n\n## 蔚来\n\n全年交付32.6万辆。\n\n## 小鹏汽车\n\n全年交付42.9万辆。\n"
    assert told(text, WHOM, kind="md") == ["蔚来 326000 vehicle", "小鹏汽车 429000 vehicle"]


def test_numbers_given_respectively_go_to_the_names_in_order() -> None:
    text = "蔚来、小鹏汽车、零跑汽车11月分别交付36,275辆、36,728辆和70,327辆。"
    assert told(text, WHOM) == ["蔚来 36275 vehicle", "小鹏汽车 36728 vehicle", "零跑汽车 70327 vehicle"]


def test_other_words_for_respectively() -> None:
    text = "2025年，小鹏汽车与蔚来的研发投入依次为95亿元和100亿元。"
    assert told(text, WHOM) == ["小鹏汽车 9500000000 CNY", "蔚来 10000000000 CNY"]


def test_a_model_is_its_maker_with_the_product_named() -> None:
    text = "小米SU7上市首月大定突破8.8万辆。"
    assert told(text, "subject product metric value") == ["小米汽车 小米SU7 orders above 88000 vehicle"]


def test_the_bare_code_of_a_model_is_the_maker_s_product() -> None:
    text = "零跑旗下的C10去年卖出9.6万台。"
    assert told(text, "subject product value") == ["零跑汽车 零跑C10 96000 vehicle"]


def test_a_model_s_number_is_no_number_of_its_maker_as_a_whole() -> None:
    text = "理想汽车第四季度交付11万辆。其中，理想i6贡献2.4万辆。"
    assert told(text, "subject product value") == [
        "理想汽车 - 110000 vehicle",
        "理想汽车 理想i6 24000 vehicle",
    ]


@pytest.mark.parametrize(
    ("text", "market"),
    [
        ("2025年12月，全国乘用车市场零售229.6万辆。", "中国乘用车市场"),
        ("12月，新能源乘用车渗透率升至59.1%。", "中国新能源乘用车市场"),
        ("欧洲汽车市场11月注册量为108万辆。", "欧洲汽车市场"),
        ("去年我国新能源汽车出口261.5万辆。", "中国新能源汽车市场"),
        ("据中汽协数据，2025年汽车出口709.8万辆。", "中国汽车市场"),
        ("中国车企去年在欧洲销售81万辆。", "中国车企"),
        ("12月，货车非完整车辆销售6.1万辆。", "中国货车非完整车辆市场"),
    ],
)
def test_a_market_is_the_subject_where_no_company_is(text: str, market: str) -> None:
    assert told(text, "subject") == [market]


def test_a_text_that_only_mentions_a_car_says_nothing_of_the_car_market() -> None:
    march = "警方估计约三万人在市中心游行，要求提高养老金，队伍沿河走了两个小时，沿途有一辆轿车被烧毁，"
    text = march + "商店橱窗被砸坏，市政府随后宣布当天夜里禁止集会，并呼吁各方保持克制，不要再上街。" * 2
    assert set(told(text, "subject")) == {"未指明"}


def test_a_narrower_market_follows_the_wider_one() -> None:
    text = "12月狭义乘用车零售226.1万辆，新能源汽车零售134万辆。"
    assert told(text, WHOM) == ["中国乘用车市场 2261000 vehicle", "中国新能源汽车市场 1340000 vehicle"]


def test_new_energy_cars_among_a_company_s_own_are_no_market() -> None:
    text = "长安汽车12月销量为25.1万辆，其中新能源汽车11.3万辆。"
    assert told(text, WHOM) == ["长安汽车 251000 vehicle", "长安汽车 113000 vehicle"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stellantis持有零跑国际51%的股权。", ["Stellantis 零跑国际 51 percent"]),
        (
            "零跑国际由Stellantis持股51%，零跑汽车持股49%。",
            ["Stellantis 零跑国际 51 percent", "零跑汽车 零跑国际 49 percent"],
        ),
        (
            "合资公司由零跑汽车与一汽集团分别持股51%和49%。",
            ["零跑汽车 一汽集团 51 percent", "一汽集团 零跑汽车 49 percent"],
        ),
        ("此外，林若川间接持有蔚来3.2%的股权。", ["林若川 蔚来 3.2 percent"]),
        (
            "零跑汽车递交招股书，朱江明持股9.8%，傅利泉则持有8.1%。",
            ["朱江明 零跑汽车 9.8 percent", "傅利泉 零跑汽车 8.1 percent"],
        ),
        ("合肥国资持有蔚来中国24.1%的股权。", ["合肥国资 蔚来 24.1 percent"]),
    ],
)
def test_a_share_belongs_to_its_holder_and_names_what_is_held(text: str, expected: list[str]) -> None:
    assert told(text, "subject counterparty value") == expected


def test_money_paid_for_shares_is_the_buyer_s() -> None:
    text = "大众汽车斥资7亿美元，换来小鹏汽车约4.99%的股权。"
    assert told(text, "subject metric value") == [
        "大众汽车 investment 700000000 USD",
        "大众汽车 stake approx 4.99 percent",
    ]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("高盛维持对蔚来的买入评级，目标价7美元。", "蔚来"),
        ("花旗将理想汽车目标价下调至25美元。", "理想汽车"),
        ("中金给予吉利汽车目标价25港元。", "吉利汽车"),
        ("摩根士丹利上调比亚迪目标价至130港元。", "比亚迪"),
    ],
)
def test_a_broker_s_note_is_about_the_company_and_not_the_broker(text: str, company: str) -> None:
    assert told(text, "subject metric part modality") == [f"{company} price 目标价 forecast"]


def test_a_company_that_no_list_knows_is_known_by_its_form() -> None:
    text = "浙江晨曜精密制造股份有限公司2025年营收为18.6亿元。公司员工总数为3200人。"
    name = "浙江晨曜精密制造股份有限公司"
    assert told(text, WHOM) == [f"{name} 1860000000 CNY", f"{name} 3200 person"]


def test_a_listed_company_is_known_by_its_code_and_the_code_is_no_number() -> None:
    assert told("晨曜精密（688999.SH）2025年营收为18.6亿元。", WHOM) == ["晨曜精密 1860000000 CNY"]


def test_a_short_name_stands_for_the_company_that_introduced_it() -> None:
    text = "浙江晨曜精密制造股份有限公司（以下简称“晨曜”）发布公告。2025年，晨曜营收为18.6亿元。"
    assert told(text, WHOM) == ["浙江晨曜精密制造股份有限公司 1860000000 CNY"]


def test_a_zone_is_the_subject_of_its_output() -> None:
    assert told("金华开发区2025年规上工业总产值突破900亿元。", "subject metric") == [
        "金华开发区 output_value"
    ]


@pytest.mark.parametrize(
    "text",
    ["“明年”是理想的开局，他要卖20万辆。", "这套现代化产线年产能为20万辆。", "大众化的产品卖出20万辆。"],
)
def test_a_common_word_is_no_company(text: str) -> None:
    assert not {"理想汽车", "现代汽车", "大众汽车"} & set(told(text, "subject"))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("比亚迪财险去年保险业务收入为13.5亿元。", "比亚迪财险"),
        ("长城置业去年营收为12亿元。", "长城置业"),
        ("吉利资本去年完成募资50亿元。", "吉利资本"),
        ("上汽物流去年营收为90亿元。", "上汽物流"),
        ("比亚迪去年资本开支为1000亿元。", "比亚迪"),
        ("特斯拉资本支出超过100亿美元。", "特斯拉"),
    ],
)
def test_a_firm_in_another_trade_is_not_the_maker_that_it_is_named_after(text: str, subject: str) -> None:
    assert told(text, "subject") == [subject]


@pytest.mark.parametrize(
    ("text", "market"),
    [
        ("德国12月新车注册量为25万辆。", "德国汽车市场"),
        ("12月，英国新车上牌量为14万辆。", "英国汽车市场"),
        ("泰国去年汽车销量为57万辆。", "泰国汽车市场"),
        ("印尼今年前九个月汽车批发销量为56万辆。", "印尼汽车市场"),
        ("法国12月纯电动汽车注册量为4.1万辆。", "法国纯电动汽车市场"),
        ("台灣12月新車掛牌數3萬6,812輛。", "台湾汽车市场"),
    ],
)
def test_a_market_abroad_may_have_its_time_behind_its_place(text: str, market: str) -> None:
    assert told(text, "subject") == [market]


def test_what_is_told_behind_the_brands_of_a_group_is_of_all_of_it() -> None:
    text = "吉利汽车12月销量23.7万辆，其中吉利银河10.1万辆、极氪3.0万辆、领克2.8万辆，出口4.0万辆。"
    assert told(text, "subject metric")[-2:] == ["领克 sales", "吉利汽车 exports"]
    text = "吉利汽车12月销量23.7万辆，其中银河10.1万辆、领克2.8万辆、新能源15.4万辆。"
    assert told(text, "subject powertrain")[-2:] == ["领克 -", "吉利汽车 NEV"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "公司拟收购江苏沃德尔精密机械有限公司100%股权。标的公司去年营收4.6亿元。",
            "江苏沃德尔精密机械有限公司 460000000 CNY",
        ),
        (
            "长安汽车与宁德时代合资成立时代长安动力电池有限公司。合资公司年产能25GWh。",
            "时代长安动力电池有限公司 25 GWh",
        ),
        (
            "芯远科技转让其在芯远莱茵传感器（合肥）有限公司的权益。目前，合资公司有员工300人。",
            "芯远莱茵传感器(合肥)有限公司 300 person",
        ),
        ("吉利汽车（甲方）与雷诺集团（乙方）签约，甲方派出工程师，乙方出资2亿美元。", "雷诺 200000000 USD"),
        ("博世与采埃孚宣布成立合资公司，投资2亿欧元。", "博世 200000000 EUR"),
    ],
)
def test_a_part_in_a_deal_means_the_firm_that_has_it(text: str, expected: str) -> None:
    assert told(text, WHOM)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "车规芯片企业芯岳半导体完成5亿元C轮融资，红杉中国领投，小米跟投，投后估值60亿元。",
            ["芯岳半导体 500000000 CNY", "芯岳半导体 6000000000 CNY"],
        ),
        ("去年，深圳市政府投资比亚迪20亿元。", ["深圳政府 2000000000 CNY"]),
        (
            "宁德时代领投的阿维塔完成110亿元融资，去年交付7万辆。",
            ["阿维塔 11000000000 CNY", "阿维塔 70000 vehicle"],
        ),
        ("由高瓴资本领投、宁德时代跟投，驭途电子完成8亿元融资。", ["驭途电子 800000000 CNY"]),
        ("地平线获得上汽集团投资。去年出货400万颗。", ["地平线 4000000 count"]),
        ("长城汽车的罗勇工厂从通用汽车手中接过，年产能8万辆。", ["长城汽车 80000 vehicle"]),
        ("理想汽车的门店参考特斯拉，去年开了500家。", ["理想汽车 500 count"]),
    ],
)
def test_who_pays_hands_over_or_sets_the_example_is_not_whom_a_text_is_about(
    text: str, expected: list[str]
) -> None:
    assert told(text, WHOM) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("做激光雷达的曜芒科技2月宣布，去年营收3亿元。", "曜芒科技"),
        ("线控底盘企业砺岑汽车去年营收3亿元。", "砺岑汽车"),
        ("旭岚电子去年营收3亿元。", "旭岚电子"),
        ("宁波旭曜精密机械有限公司（“旭曜”）扩产，旭曜去年营收3亿元。", "宁波旭曜精密机械有限公司"),
    ],
)
def test_a_firm_that_is_named_once_is_known_by_a_name_that_is_no_word(text: str, name: str) -> None:
    assert told(text, "subject")[-1] == name


@pytest.mark.parametrize("words", ["那一年集团", "次年集团", "标配智驾", "工业品物流"])
def test_what_only_looks_like_a_name_is_none(words: str) -> None:
    assert told(f"零跑汽车扩产，{words}去年卖出3万辆。", "subject") != [words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "蜂巢能源、孚能科技紧随其后，装机量是11GWh和10GWh，后一家增长23%。",
            ["蜂巢能源 11 GWh", "孚能科技 10 GWh", "孚能科技 23 percent"],
        ),
        ("2月，蔚来与零跑各交付2.1万辆和3万辆。", ["蔚来 21000 vehicle", "零跑汽车 30000 vehicle"]),
        ("2月，蔚来与零跑各交付2万辆。", ["蔚来 20000 vehicle", "零跑汽车 20000 vehicle"]),
        (
            "当地有国轩高科、瑞浦兰钧两个项目。前者投资42亿元；后者投资30亿元。",
            ["国轩高科 4200000000 CNY", "瑞浦兰钧 3000000000 CNY"],
        ),
    ],
)
def test_as_many_numbers_as_names_go_to_them_in_order(text: str, expected: list[str]) -> None:
    assert told(text, WHOM)[-len(expected) :] == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "滁州出台新能源汽车产业行动方案",
            "支持比亚迪二期达产，形成20万辆的年产能。\n\n出口方面，力争当年出口5万辆。",
            "滁州 50000 vehicle",
        ),
        (
            "宜宾：力争产能翻番",
            "宁德时代去年在当地产出80GWh。\n\n到2027年，建成公共充电桩1.2万个。",
            "宜宾 12000 count",
        ),
    ],
)
def test_a_place_in_the_headline_is_what_each_paragraph_comes_back_to(
    title: str, text: str, expected: str
) -> None:
    assert told(text, WHOM, title=title)[-1] == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("比亚迪扩产。此外，匈牙利政府还将投资2亿欧元。", "匈牙利政府"),
        ("滁州市人民政府提出，今年汽车产量达到50万辆。", "滁州"),
        ("六家德国车企去年在中国卖出400万辆。", "德系车企"),
        ("上市公司合资企业福田康明斯去年产出20万台发动机，今年产出25万台。", "福田康明斯"),
        ("1985年，河南新乡小冀镇，一家集体企业挂牌，主营电池，年产量3万只。", "未指明"),
        ("同处北方的黄骅港全年发运汽车12万辆。", "黄骅港"),
        ("哈弗去年3月独立。去年，长城汽车净利润100亿元，当年公司卖车75万辆。", "长城汽车"),
        ("3月8日，首个钠电储能示范项目正式开工，占地200亩。", "首个钠电储能示范项目"),
    ],
)
def test_who_stands_at_the_head_of_a_sentence_is_whom_it_is_about(text: str, subject: str) -> None:
    assert told(text, "subject")[-1] == subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("蔚来递交招股书。腾讯为第二大股东，占8%，再往后是高瓴资本的5%。", "高瓴资本 5 percent"),
        ("蔚来递交招股书，朱晓林持股20%，员工持股平台合计12%。", "员工持股平台 12 percent"),
        ("上汽集团与宁德时代各为51%和49%的股东。", "宁德时代 49 percent"),
        ("奇瑞、江淮分别发运6万辆、4万辆，两家合计超过七成。", "奇瑞汽车、江淮汽车 above 70 percent"),
        (
            "东风柳汽扩建基地；上汽通用五菱新建工厂。上述两家企业去年分别生产17万辆和150万辆。",
            "上汽通用五菱 1500000 vehicle",
        ),
    ],
)
def test_parts_of_a_whole_go_to_their_holders(text: str, expected: str) -> None:
    assert told(text, WHOM)[-1] == expected


def test_the_rest_of_a_maker_s_vehicles_is_the_maker_s() -> None:
    text = "奇瑞集团去年卖出270万辆，其中捷途60万辆，智界9万辆。其余20万辆由商用车贡献。"
    assert told(text, WHOM)[-1] == "奇瑞集团 200000 vehicle"


def test_what_somebody_buys_is_no_market() -> None:
    assert told("今年，报废旧车换燃油车的补10%。", "subject") != ["中国燃油车市场"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("德国5月纯电动车注册量为4.3万辆。", ["德国纯电动汽车市场 43000 vehicle"]),
        ("在英国，1月纯电动车销量为3万辆。", ["英国纯电动汽车市场 30000 vehicle"]),
        ("美国和加拿大1月电动车销量达到13万辆。", ["美国和加拿大电动汽车市场 130000 vehicle"]),
        (
            "英国和德国去年的电动汽车销量分别为40万辆和50万辆。",
            ["英国电动汽车市场 400000 vehicle", "德国电动汽车市场 500000 vehicle"],
        ),
        (
            "今年前5个月，法国新车注册量为70万辆，其中纯电动车13万辆。",
            ["法国汽车市场 700000 vehicle", "法国纯电动汽车市场 130000 vehicle"],
        ),
        (
            "4月，德国电动汽车销量为5.4万辆，英国4.9万辆，挪威则为1.1万辆。",
            [
                "德国电动汽车市场 54000 vehicle",
                "英国电动汽车市场 49000 vehicle",
                "挪威电动汽车市场 11000 vehicle",
            ],
        ),
        (
            "5月，法国纯电动车上牌2.7万辆，意大利、西班牙分别为0.8万辆和0.9万辆。",
            [
                "法国纯电动汽车市场 27000 vehicle",
                "意大利纯电动汽车市场 8000 vehicle",
                "西班牙纯电动汽车市场 9000 vehicle",
            ],
        ),
        (
            "比亚迪5月在欧洲卖出3.2万辆，德国3000辆。",
            ["比亚迪 32000 vehicle", "比亚迪 3000 vehicle"],
        ),
        ("中国与墨西哥去年汽车贸易额为120亿美元。", ["中国与墨西哥 12000000000 USD"]),
        ("特斯拉5月表现不佳，德国新车注册量为2000辆。", ["特斯拉 2000 vehicle"]),
    ],
)
def test_a_place_apart_from_its_class_of_vehicles_is_its_market(text: str, expected: list[str]) -> None:
    assert told(text, WHOM) == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("长安汽车发布年报。深蓝汽车是长安旗下品牌，该品牌去年卖出33万辆。", "深蓝汽车"),
        ("奇瑞接手厂房。工厂原属日产，年产能15万辆。", "奇瑞汽车"),
        ("南京一家做电池的公司砺岑科技成立五年，累计交付600套系统。", "砺岑科技"),
        ("上海车展共有1000家企业参展，展览面积36万平方米。", "上海车展"),
        ("车灯厂商明岚电子去年出货300万只。", "明岚电子"),
        ("工程师陈奇创办的思岑电子去年营收2亿元。", "思岑电子"),
    ],
)
def test_whose_brand_or_plant_or_trade_it_is_does_not_matter(text: str, subject: str) -> None:
    assert told(text, "subject")[-1] == subject


def test_each_piece_of_news_of_a_list_is_about_its_own() -> None:
    news = [
        "1、砺岑汽车完成10亿元B轮融资。本轮由国投招商领投，投后估值80亿元。",
        "2、宁德时代拟在匈牙利扩产。项目投资20亿欧元。",
        "3、财政部下达首批以旧换新资金600亿元。",
        "4、工信部：1—4月新能源汽车产量400万辆。",
        "5、上海车展闭幕。八天接待观众101万人次。",
        "6、岚图冲刺港股。去年销量15万辆。",
    ]
    assert told("\n\n".join(news), WHOM) == [
        "砺岑汽车 1000000000 CNY",
        "砺岑汽车 8000000000 CNY",
        "宁德时代 2000000000 EUR",
        "中国 60000000000 CNY",
        "中国新能源汽车市场 4000000 vehicle",
        "上海车展 8 day",
        "上海车展 1010000 person",
        "岚图汽车 150000 vehicle",
    ]


BULLETIN = (
    "一、总体。4月乘用车零售175万辆，同比增长14%。",
    "二、分车型。轿车、MPV、SUV当月零售依次为80万辆、8万辆和87万辆，SUV占比49.7%。",
    "三、分系别。自主品牌份额66%；德系、日系各占14.1%、11.8%，法系只有0.2%。",
    "四、新能源。批发113万辆，同比增长40%；其中纯电动71万辆。",
    "五、库存与展望。月末库存340万辆，全年零售增速约为5%。",
)


def test_the_sections_of_a_bulletin_are_about_the_whole_market_or_a_part_of_it() -> None:
    assert told("\n\n".join(BULLETIN), "subject") == [
        *["中国乘用车市场"] * 2,
        "中国轿车市场",
        "中国MPV市场",
        *["中国SUV市场"] * 2,
        "自主品牌",
        "德系",
        "日系",
        "法系",
        *["中国新能源乘用车市场"] * 3,
        *["中国乘用车市场"] * 2,
    ]


@pytest.mark.parametrize("opening", ["库存方面，渠道", "（三）库存。渠道", "五、渠道库存。月末"])
def test_what_a_bulletin_turns_to_next_is_of_the_whole_market(opening: str) -> None:
    text = f"5月商用车销售33万辆。货车销售28万辆，客车销售5万辆。\n\n{opening}库存40万辆。"
    assert told(text, "subject")[-1] == "中国商用车市场"


def test_after_its_parts_in_a_row_a_text_is_about_the_whole_again() -> None:
    text = "5月乘用车零售193万辆。轿车、SUV和MPV零售依次为86万辆、98万辆、9万辆。自主份额65%。"
    assert told(text, "subject")[-1] == "中国乘用车市场"


def test_what_is_registered_is_counted_by_class_whoever_leads() -> None:
    body = (
        "运输署数据显示，3月新登记私家车共4838辆，当中电动私家车占3231辆，比率达67%。全港共有11万辆电动车。"
    )
    assert told(body, "subject", title="电动私家车上月登记3200辆 特斯拉居首") == [
        "香港电动私家车市场",
        "香港私家车市场",
        "香港电动私家车市场",
        "香港电动私家车市场",
        "香港",
    ]


def test_new_cars_that_get_plates_are_those_of_the_island() -> None:
    body = "全台5月新车领牌3.6万辆。和泰车挂牌1.1万辆，中华车、裕日车依序为2900辆、1800辆。"
    assert told(body, "subject", title="5月新车领牌年减6% 和泰车居首") == [
        *["台湾汽车市场"] * 2,
        "和泰车",
        "中华车",
        "裕日车",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("特斯拉售出906辆，比亚迪以785辆居次，两者市占率分别为28%及24%。", ["特斯拉", "比亚迪"]),
        ("第三名广汽、第四名长安的销量依次是21万辆、17万辆。", ["广汽集团", "长安汽车"]),
        ("理想交付3.4万辆，小鹏交付3.3万辆，前者是后者的1.03倍。", ["理想汽车"]),
        ("蔚来研发投入30亿元，是零跑（12亿元）的2.5倍。", ["蔚来"]),
        ("蔚来营收200亿元，比小鹏的180亿元多。", ["蔚来", "小鹏汽车"]),
        ("朱江明喊出100万辆，李斌放话50万辆。", ["零跑汽车", "蔚来"]),
    ],
)
def test_of_two_that_are_compared_each_has_its_own_number(text: str, expected: list[str]) -> None:
    assert told(text, "subject")[-len(expected) :] == expected


def test_a_market_report_names_stocks_that_nobody_knows() -> None:
    text = "市场焦点股安动力（5天4板）低开3.1%，化工股金禾实业高开1.2%，五洲新春涨停、鼎智科技涨超12%。"
    assert told(text, "subject")[-3:] == ["安动力", "金禾实业", "鼎智科技"]


def test_a_part_of_a_market_that_was_named_is_one_of_its_own() -> None:
    text = "上月全国乘用车市场零售190万辆。期内，乘用车新能源市场零售95万辆。"
    assert told(text, "subject") == ["中国乘用车市场", "中国新能源乘用车市场"]


def test_what_is_set_up_in_a_country_is_told_of_it_and_not_of_who_was_named_last() -> None:
    text = "截至5月底，公共充电桩保有量408万台。运营商里，特来电78万台。联盟预测，全年将新增90万台。换电站共4800座。"
    assert told(text, "subject") == ["中国公共充电桩市场", "特来电", "中国公共充电桩市场", "中国换电站市场"]


def test_a_firm_s_own_charging_points_stay_its_own() -> None:
    text = "特来电去年营收60亿元。特来电充电桩分布广泛。截至12月，公共充电桩保有量71万台。"
    assert told(text, "subject") == ["特来电", "特来电"]


@pytest.mark.parametrize(
    ("text", "everybody"),
    [
        ("蔚来卖2万辆，理想卖3万辆，两家加起来5万辆。", "蔚来、理想汽车"),
        ("宁德时代占43%，比亚迪占23%，二者合计拿下66%。", "宁德时代、比亚迪"),
        ("奇瑞、比亚迪、吉利分别托运28万辆、21万辆、13万辆，三家合计62万辆。", "奇瑞汽车、比亚迪、吉利汽车"),
        ("小米公司去年卖车40万辆，手机和汽车两者合计收入3000亿元。", "小米集团"),
    ],
)
def test_a_sum_of_several_is_of_all_of_them(text: str, everybody: str) -> None:
    assert told(text, "subject")[-1] == everybody


def test_a_section_of_a_bulletin_names_its_part_of_the_market() -> None:
    text = "一、总体。12月，汽车销售327万辆。\n\n二、乘用车。12月销售290万辆。"
    assert told(text, "subject", title="2025年12月汽车产销简析") == ["中国汽车市场", "中国乘用车市场"]


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "2024年，我国共实施汽车召回231次，涉及车辆1120万辆；我国共实施消费品召回640次。",
            ["中国汽车市场", "中国汽车市场", "中国消费品市场"],
        ),
        (
            "我国已累计实施汽车召回3200次。其中，新能源汽车召回420次。受调查影响召回31次，涉及车辆250万辆。",
            ["中国汽车市场", "中国新能源汽车市场", "中国汽车市场", "中国汽车市场"],
        ),
        ("消费品召回方面，2025年召回次数为512次，涉及产品430万件。", ["中国消费品市场"] * 2),
        (
            "去年，全國召回汽車870萬輛，同比下降12%。其中，新能源汽車召回310萬輛。",
            ["中国汽车市场", "中国汽车市场", "中国新能源汽车市场"],
        ),
        ("长安汽车召回3万辆轿车。受此影响召回的还有1200辆皮卡。", ["长安汽车"] * 2),
    ],
)
def test_what_is_recalled_is_counted_of_the_whole_again_after_a_part(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "一批新车正在装船。\n\n岚图汽车欧洲公司销售总监马丁·霍夫曼：这款车在挪威很受欢迎。\n\n"
            "马丁告诉记者，这款车已在欧洲9个国家销售，网点数量去年是20家。他们对今年很有信心，2025年销量是8000辆。",
            ["岚图汽车"] * 3,
        ),
        (
            "天津港码头去年出口汽车41万辆。\n\n奇瑞汽车国际公司副总经理张伟表示，我们去年出口了134万辆。",
            ["天津港码头", "奇瑞汽车"],
        ),
        (
            "宁德时代去年装机量居首。\n\n亿纬锂能电池系统总裁江敏说：“我们今年要交付120GWh。”",
            ["亿纬锂能"],
        ),
        (
            "比亞迪去年銷量居首。\n\n長城汽車泰國公司總經理陳浩告訴記者，這款車去年在當地賣出9000輛。",
            ["长城汽车"],
        ),
        (
            "海通码头很忙。上汽大通英国公司负责人彼得·怀特：这款车在英国卖得最快。彼得介绍，这款车去年卖出1.2万辆。",
            ["上汽大通"],
        ),
    ],
)
def test_what_a_firm_s_person_says_of_us_is_of_the_firm(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("特斯拉首席执行官马斯克的身家达到2000亿美元，超过贝索斯。", ["马斯克"]),
        ("蔚来创始人李斌年薪300万元，公司去年交付32万辆。", ["李斌", "蔚来"]),
        ("福布斯富豪榜显示，宁德时代董事长曾毓群以345亿美元一度超过李嘉诚。", ["曾毓群"]),
        ("2015年，45岁的沈晖创立威马汽车。", ["威马汽车", "沈晖"]),
        ("2024年，理想汽車董事長李想薪酬達6.4億元，43歲。", ["李想", "李想"]),
        ("蔚来员工平均年薪40万元，李斌说，门店员工平均年薪20万元。", ["蔚来", "蔚来"]),
    ],
)
def test_pay_wealth_and_age_are_a_person_s_own(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("腾讯、百度等数十家机构累计注资超350亿。", "哪吒汽车"),
        ("红杉、高瓴资本、IDG等十余家投资机构合计投资170亿元。", "哪吒汽车"),
        ("他說：“傳統車企看不懂我們”，並投入40億元在桐鄉建廠。", "哪吒汽车"),
        ("这位前博格华纳中国区总裁很有名。他豪掷67亿元建厂。", "哪吒汽车"),
        ("他曾任吉利汽车副总裁，去年卖出1.2万辆车。", "哪吒汽车"),
        ("去年销量仅相当于比亚迪月销量的九成。", "哪吒汽车"),
        ("去年销量相当于比亚迪的三成。", "哪吒汽车"),
        ("集团将以每股7.5欧元收购5.24亿欧元的标致雪铁龙股票。", "哪吒汽车"),
        ("公司是中国一汽、上海大众等制造商的合作伙伴，去年营收3亿元。", "哪吒汽车"),
        ("公司处于宁德时代等电池厂家的下游，去年营收130亿元。", "哪吒汽车"),
        ("带着“吉利收购沃尔沃”的光环，公司起步。他豪掷67亿元建厂。", "哪吒汽车"),
        ("北京、上海等地门店接连关闭。去年销量为6.4万辆。", "哪吒汽车"),
        ("去年销量为6.4万辆，在各大新势力车企中排名第九。", "哪吒汽车"),
        ("公司是国内第十大车企，仅次于零跑。", "哪吒汽车"),
    ],
)
def test_who_is_only_told_of_in_a_firm_s_story_takes_none_of_its_numbers(text: str, subject: str) -> None:
    assert told(f"哪吒汽车的故事。{text}", "subject")[-1] == subject


def test_a_firm_that_a_paragraph_introduces_is_told_of_until_the_main_one_is_back() -> None:
    text = (
        "比亚迪去年营收8000亿元，比亚迪研发投入560亿元。\n\n恩捷股份(002812.SZ)，主营隔膜，是比亚迪的供应商。\n\n"
        "去年营收为101亿元，同比下降13%。\n\n比亚迪去年出口104万辆。\n\n去年纯利为326亿元。"
    )
    assert told(text, "subject") == ["比亚迪", "比亚迪", "恩捷股份", "恩捷股份", "比亚迪", "比亚迪"]


def test_a_firm_just_founded_is_no_party_to_the_shares_in_it() -> None:
    text = "裕隆与鸿海合资成立鸿华先进，现在双方各持股44%及46%。"
    assert told(text, "subject value") == ["裕隆汽车 44 percent", "鸿海 46 percent"]


def test_whom_somebody_comes_next_to_has_the_number_right_behind() -> None:
    text = "岚图去年销量为7千辆，仅次于特斯拉的8千辆，还一度超车特斯拉，连续4个月销量破千辆。"
    assert told(text, "subject value") == [
        "岚图汽车 7000 vehicle",
        "特斯拉 8000 vehicle",
        "岚图汽车 4 month",
        "岚图汽车 above 1000 vehicle",
    ]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("去年，重庆车企的新能源汽车销量增长59%。", "重庆车企"),
        ("廣東車企去年出口汽車61萬輛。", "广东车企"),
        ("2025年12月，全球电动车电池装机量为121GWh，同比增长19%。", "全球动力电池市场"),
        ("全球電動汽車用電池裝機量去年為1187GWh。", "全球动力电池市场"),
        ("12月，欧洲电动汽车电池装机量为22GWh。", "欧洲动力电池市场"),
    ],
)
def test_makers_of_a_town_and_batteries_of_cars_are_subjects_of_their_own(text: str, subject: str) -> None:
    assert told(text, "subject")[0] == subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "由比亚迪与长安汽车向赛力斯各注资8亿元，各持有赛力斯14%的股份。",
            ["比亚迪 800000000 CNY", "长安汽车 800000000 CNY", "比亚迪 14 percent", "长安汽车 14 percent"],
        ),
        (
            "东风汽车和雷诺各出资5亿欧元，各占50%的股份。",
            ["东风汽车 500000000 EUR", "雷诺 500000000 EUR", "东风汽车 50 percent", "雷诺 50 percent"],
        ),
        ("吉利与奇瑞对亿咖通各增资3亿元。", ["吉利汽车 300000000 CNY", "奇瑞汽车 300000000 CNY"]),
        ("和泰汽車代理的TOYOTA+Lexus品牌8月領牌數達1萬1914輛。", ["和泰车 11914 vehicle"]),
        ("裕隆旗下NISSAN+LUXGEN+INFINITI品牌去年售出2.1萬輛。", ["裕隆汽车 21000 vehicle"]),
    ],
)
def test_what_several_share_is_told_of_each_and_a_sum_of_brands_of_their_seller(
    text: str, expected: list[str]
) -> None:
    assert told(text, "subject value") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "10月欧盟新车注册量增长4%。德国整体销量增长7%，意大利下降3%。",
            ["欧盟汽车市场 4 percent", "德国汽车市场 7 percent", "意大利汽车市场 -3 percent"],
        ),
        (
            "9月欧洲新车销量下滑。葡萄牙、希腊与丹麦则分别增长9%、11%和2%。",
            ["葡萄牙汽车市场 9 percent", "希腊汽车市场 11 percent", "丹麦汽车市场 2 percent"],
        ),
        (
            "9月歐洲地區新車銷量降至98萬輛，其中法國(-6.1%)和英國(-2.4%)跌幅最大。",
            ["欧洲汽车市场 980000 vehicle", "法国汽车市场 -6.1 percent", "英国汽车市场 -2.4 percent"],
        ),
        (
            "去年，泰国卖出了57万辆汽车，越南登记了41万辆新车。",
            ["泰国汽车市场 570000 vehicle", "越南汽车市场 410000 vehicle"],
        ),
        ("2023年美国交易了3600万辆二手车。", ["美国二手车市场 36000000 vehicle"]),
        ("2025年，国内交易了2010万辆二手车。", ["二手车行业 20100000 vehicle"]),
        (
            "北美洲和南美洲损失最大，分别减产6万辆和1.2万辆。",
            ["北美洲汽车市场 60000 vehicle", "南美洲汽车市场 12000 vehicle"],
        ),
        ("预计土耳其明年汽车产量将达150万辆。", ["土耳其汽车市场 1500000 vehicle"]),
        ("8月，欧盟、英国和挪威地区汽车销量为79万辆。", ["欧盟、英国和挪威汽车市场 790000 vehicle"]),
        ("2024年，韩国向美国出口汽车143万辆。", ["韩国汽车市场 1430000 vehicle"]),
        (
            "由于铃木等企业的拉动，4月份，印度市场轿车销量达到15万辆；多功能车销量为9万辆。",
            ["印度轿车市场 150000 vehicle", "印度多功能车市场 90000 vehicle"],
        ),
        ("乘联会称，9月新能源厂商批发销量为150万辆。", ["中国新能源乘用车市场 1500000 vehicle"]),
        # of a firm that has been spoken of they are its sales there
        ("蔚来在欧洲表现不佳。挪威销量150辆，荷兰80辆。", ["蔚来 150 vehicle", "蔚来 80 vehicle"]),
        ("日产6月从泰国面向大洋洲和中东地区的汽车出口为3100辆。", ["日产汽车 3100 vehicle"]),
    ],
)
def test_countries_that_clauses_tell_of_are_markets(text: str, expected: list[str]) -> None:
    assert told(text, WHOM) == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("汽车线束厂协钛受惠新订单，8月营收2.4亿元。", "协钛"),
        ("齒輪廠甫力第二季稅後淨利1.1億元。", "甫力"),
        ("累計恆霖前九月合併營收18億元，年增5%。", "恒霖"),
        ("玖硕10月合并营收3.3亿元。", "玖硕"),
        ("江铃旗下驭胜品牌下调售价1000元。", "驭胜"),
        ("三陽旗下現代、起亞兩品牌9月領牌數1530輛。", "三阳"),
        ("丰田汽车集团（丰田、大发、日野）前三季度营收36万亿日元。", "丰田集团"),
        ("塔塔汽车的利润超过马恒达200亿卢比。", "塔塔汽车"),
        ("国内将形成3家年销超百万辆的集团，直接挑战本田。", "未指明"),
        ("去年安徽汽车产量368万辆，超过广东、重庆和上海。", "安徽"),
        ("2024年陕西汽车产量160万辆，超越湖南、河北及天津。", "陕西"),
        ("華億股份公告，公司與甲乙集團、丙丁公司簽署協議，擬收購戊己電子55%股權。", "华亿股份"),
        ("我国已发布汽车芯片标准30项。", "中国"),
    ],
)
def test_whom_forms_and_objects_leave_a_number_to(text: str, subject: str) -> None:
    assert told(text, "subject")[0] == subject


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "调查显示，上半年盈利的经销商只有31%，亏损的经销商占比达47%，持平者占22%。",
            ["经销商 31 percent", "经销商 47 percent", "经销商 22 percent"],
        ),
        (
            "合资品牌经销商有61%亏损，豪华品牌4S店仅18%盈利。",
            ["合资品牌经销商 61 percent", "豪华品牌4S店 18 percent"],
        ),
        ("其中，新能源独立品牌的经销商有42%盈利。", ["新能源独立品牌经销商 42 percent"]),
        ("日本3家公司合计占7%。", ["日本3家公司 7 percent"]),
        (
            "美国商务部宣布对日本汽车加征25%关税，韩国汽车的税率则为15%。至于其余国家则面对20%关税。",
            ["美国 25 percent", "美国 15 percent", "美国 20 percent"],
        ),
        ("欧盟委员会拟对中国电动车加征关税，最高达38.1%。", ["欧盟 at_most 38.1 percent"]),
    ],
)
def test_shares_of_many_and_duties_of_a_country(text: str, expected: list[str]) -> None:
    assert told(text, WHOM) == expected


def test_a_text_about_brands_of_a_group_that_it_names_is_about_the_group() -> None:
    text = (
        "雷诺集团首席财务官介绍了业绩。达契亚新款Duster上市，Alpine A290投产，达契亚Sandero热销。"
        "集团销量为52.9万辆。"
    )
    assert told(text, WHOM) == ["雷诺 529000 vehicle"]


def test_it_is_the_one_named_last() -> None:
    assert told("宝马5月超过特斯拉，特斯拉则下滑，它仅售出1.6万辆。", WHOM)[-1] == "特斯拉 16000 vehicle"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "三季报显示，18家上市车企中，12家净利润同比增长，5家亏损。",
            ["A股上市车企 18 count", "A股上市车企 12 count", "A股上市车企 5 count"],
        ),
        (
            "中升控股、美东汽车等8家汽车经销商业绩出炉，其中5家降幅超过一成。",
            ["经销商 8 count", "经销商 5 count", "经销商 above -10 percent"],
        ),
        ("上半年僅3成經銷商獲利。", ["经销商 30 percent"]),
        ("目前已有30家供应商入驻园区。", ["未指明 30 count"]),
        ("西班牙是全球第八大汽车生产国。", ["西班牙 8 count"]),
        ("丰田看好全球第三大汽车生产国印度。", ["印度 3 count"]),
        ("泰国作为东南亚最大的汽车产地，2024年汽车总产量为147万辆。", ["泰国汽车市场 1470000 vehicle"]),
        ("8月3日至9日，全球范围内减少的汽车产量为52万辆。", ["全球汽车市场 520000 vehicle"]),
        (
            "大众和雷诺9月在欧盟销量同比下滑1.9%和2.4%。",
            ["大众汽车 -1.9 percent", "雷诺 -2.4 percent"],
        ),
        ("贸联晋身特斯拉一级供应商，首笔订单为12亿元。", ["贸联集团 1200000000 CNY"]),
        ("瓜子二手车获得融资。2024年，中国交易了1961万辆二手车。", ["二手车行业 19610000 vehicle"]),
        (
            "中评社香港11月6日电，日产汽车公布上半财年亏损2219亿日元。上年同期为盈利192亿日元。",
            ["日产汽车 -221900000000 JPY", "日产汽车 19200000000 JPY"],
        ),
        ("富豪榜显示，李书福家族的资产达到180亿美元。", ["李书福 18000000000 USD"]),
    ],
)
def test_many_that_were_counted_and_countries_that_are_ranked(text: str, expected: list[str]) -> None:
    assert told(text, WHOM) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2023年新能源商业车险保费约760亿元，同比增长36%。同年，赔款约360亿元。",
            [
                "新能源车险 approx 76000000000 CNY",
                "新能源车险 36 percent",
                "新能源车险 approx 36000000000 CNY",
            ],
        ),
        (
            "截至2024年末，全国25家汽车金融公司总资产达9600亿元。2023年二手车贷款余额为620亿元。",
            ["汽车金融公司 25 count", "汽车金融公司 960000000000 CNY", "汽车金融公司 62000000000 CNY"],
        ),
        ("北京商报记者获悉，2023年车险保费为8673亿元。", ["车险 867300000000 CNY"]),
        ("鄂爾多斯已建成充電樁2661個。", ["鄂尔多斯 2661 count"]),
        (
            "今年1-8月，安徽汽车业增加值增长43%，增幅比全国汽车业高31个百分点。",
            ["安徽 43 percent", "安徽 31 pp"],
        ),
        ("1月，通过满洲里口岸出口的商品车超过3万辆。", ["满洲里口岸 above 30000 vehicle"]),
        (
            "江阴某某汽车部件股份有限公司更新了招股书。2020年，全年乘用车销量为2017万辆。公司营收为6亿元。",
            ["中国乘用车市场 20170000 vehicle", "江阴某某汽车部件股份有限公司 600000000 CNY"],
        ),
        (
            "玲珑轮胎发布半年报。国家统计局数据显示，上半年橡胶轮胎外胎产量5.3亿条。",
            ["中国 530000000 count"],
        ),
        (
            "充电桩运营商依次为：特来电运营49万台、星星充电运营43万台、甲景云运营13万台、乙克云运营11万台。",
            [
                "特来电 490000 count",
                "星星充电 430000 count",
                "甲景云 130000 count",
                "乙克云 110000 count",
            ],
        ),
        (
            "根据公司披露的数据，海马汽车1月生产731辆。其中，轿车销售201辆。",
            ["海马汽车 731 vehicle", "海马汽车 201 vehicle"],
        ),
        ("为了与特斯拉Model 3以及比亚迪海豹等车型竞争，新款欧拉闪电猫售价为19万元。", ["欧拉 190000 CNY"]),
        ("州长Samuel Garcia表示欢迎。Garcia称，特斯拉将投资50亿美元。", ["特斯拉 5000000000 USD"]),
        (
            "某大众经销商说，ID.3降价2万元。乘联分会数据显示，2月新能源车零售68万辆。",
            ["上汽大众 -20000 CNY", "中国新能源汽车市场 680000 vehicle"],
        ),
        # a firm that makes cars keeps the sales of a class of them
        ("比亚迪发布快报。12月乘用车销量为50万辆。", ["比亚迪 500000 vehicle"]),
    ],
)
def test_lines_of_insurance_finance_places_and_makers_of_parts(text: str, expected: list[str]) -> None:
    assert told(text, WHOM) == expected


def test_the_part_of_a_market_holds_for_the_rates_behind_it() -> None:
    text = "3月，全国乘用车市场零售31.2万辆。期内，乘用车新能源市场零售11.4万辆，比去年同期增长8%。"
    assert told(text, WHOM)[1:] == ["中国新能源乘用车市场 114000 vehicle", "中国新能源乘用车市场 8 percent"]


def test_what_a_list_is_told_with_is_no_name() -> None:
    text = "奇瑞卖出13万辆、比亚迪14万辆、吉利14万辆，三家捆在一起41万辆、两家仅差1万辆。"
    assert "三家捆在一起" not in " ".join(told(text, WHOM))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("安徽去年汽车产量增长27%，高于全国24个百分点。", ["安徽 27 percent", "安徽 24 pp"]),
        (
            "今年1-9月，湖北新能源汽车产量50万辆，占全国新能源汽车产量的8%。",
            ["湖北 500000 vehicle", "湖北 8 percent"],
        ),
        (
            "预计到2025年，“煤城”榆林的新能源乘用车产量达到5万辆，新能源商用车产量达到2万辆。",
            ["榆林 50000 vehicle", "榆林 20000 vehicle"],
        ),
        ("据墨西哥汽车工业协会统计，去年汽车产量为350万辆。", ["墨西哥汽车市场 3500000 vehicle"]),
        (
            "6月，巴西卡车产量为7400辆，大客车产量为1300辆。",
            ["巴西卡车市场 7400 vehicle", "巴西大客车市场 1300 vehicle"],
        ),
        (
            "“比亚迪、吉利很受欢迎。”他说。8月，通过霍尔果斯口岸出口的商品车超过3万辆。",
            ["霍尔果斯口岸 above 30000 vehicle"],
        ),
    ],
)
def test_wholes_and_what_is_compared_with_are_no_subjects(text: str, expected: list[str]) -> None:
    assert told(text, WHOM) == expected


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("长城汽车上半年海外销量19.8万辆，其中俄罗斯销量8.5万辆，澳大利亚销量2.4万辆。", ["长城汽车"] * 3),
        ("丰田6月全球产量84.7万辆，其中日本产量28万辆，海外产量56万辆。", ["丰田汽车"] * 3),
        ("特斯拉歐洲銷量跌40%，德國銷量跌55%，英國賣出987輛。", ["特斯拉"] * 3),
        ("奥迪在中国销量下滑10%，挪威、瑞典和丹麦分别增长12%、8%和5%。", ["奥迪"] * 4),
        ("丰田汽车将净利润预期下调，全球销量预计1120万辆。", ["丰田汽车"]),
        ("平安产险车险保费1057亿元。", ["中国汽车市场"]),
        ("車燈廠大億7月營收3.2億元，月減5%，年增8.4%。", ["大亿"] * 3),
        ("中国汽车金融公司贷款余额8200亿元。", ["汽车金融公司"]),
    ],
)
def test_a_firm_in_the_sentence_keeps_its_numbers_abroad(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("到2022年底，欧盟纯电动汽车保有量为310万辆。", "欧盟纯电动汽车市场"),
        ("2024年全国纯电动乘用车零售629万辆。", "中国纯电乘用车市场"),
        ("2023年我国载货车共卖出353万辆。", "中国货车市场"),
        ("輕型貨車也實現小幅增長，全年銷量達到189萬輛。", "中国轻型货车市场"),
        ("觀察台灣車市，第3季小車市場總銷量9.1萬輛。", "台湾汽车市场"),
        ("某某签证9月25日讯：长城汽车在泰国投资71亿泰铢。", "长城汽车"),
    ],
)
def test_markets_go_by_the_names_that_the_trade_gives_them(text: str, subject: str) -> None:
    assert told(text, "subject")[0] == subject


def test_own_brands_of_a_maker_are_told_of_the_maker() -> None:
    text = "第2季自主品牌提车超过7000辆。"
    assert told(text, "subject", title="长安汽车：淡季不淡") == ["长安汽车"]


@pytest.mark.parametrize("place", ["中国", "德国"])
@pytest.mark.parametrize(
    "machine", ["轻客", "叉车", "拖拉机", "挖掘机", "工程机械", "房车", "电动自行车", "出租车"]
)
def test_a_class_of_machines_of_a_country_is_its_market(place: str, machine: str) -> None:
    assert told(f"{place}去年{machine}销量为2.6万台。", "subject") == [f"{place}{machine}市场"]
    assert told(f"2025年{place}{machine}出口3万台。", "subject") == [f"{place}{machine}市场"]
