"""Which dates are claims: those of a founding, a listing, a start, a launch, a deal; and which are not."""

from __future__ import annotations

import pytest

from .telling import told

WHEN = "subject metric period noun"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # founding, listing, building
        ("智己汽车2020年12月成立。", "智己汽车 founded 2020-12 成立"),
        ("智己汽车自2020年成立以来获得多轮融资。", "智己汽车 founded 2020 成立"),
        ("2024年5月10日，极氪在纽交所挂牌上市。", "极氪 founded 2024-05-10 挂牌上市"),
        ("奇瑞汽车2023年设立海外研发中心。", "奇瑞汽车 founded 2023 设立"),
        ("上周六，理想汽车常州工厂奠基。", "理想汽车 founded 2026-01-10 奠基"),
        ("小鹏汽车广州工厂投产仪式昨日举行。", "小鹏汽车 founded 2026-01-14 投产"),
        # deals
        ("去年11月，吉利汽车与雷诺集团签署合作协议。", "吉利汽车 founded 2025-11 签署"),
        ("2025年3月，长城汽车与宁德时代签订框架合同。", "长城汽车 founded 2025-03 签订"),
        ("早在2022年1月，蔚来就与壳牌建立了合作关系。", "蔚来 founded 2022-01 建立"),
        # beginnings
        ("比亚迪从2016年开始销售电动大巴。", "比亚迪 founded 2016 开始销售"),
        ("广汽埃安于2023年开始进入东南亚市场。", "广汽埃安 founded 2023 开始进入"),
        ("岚图汽车2021年8月启动交付。", "岚图汽车 founded 2021-08 启动交付"),
        ("传祺新车预计今年9月投放市场。", "广汽传祺 founded 2026-09 投放市场"),
        # launches: the product may stand before the date
        ("零跑B10将于3月10日正式开启预售。", "零跑汽车 founded 2026-03-10 开启预售"),
        ("2025年11月，小米汽车推出一款增程SUV。", "小米汽车 founded 2025-11 推出"),
        ("1月8日，蔚来公布低息购车方案。", "蔚来 founded 2026-01-08 公布"),
    ],
)
def test_the_date_of_an_event_is_a_claim(text: str, expected: str) -> None:
    assert told(text, WHEN) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "2025年，创始人李斌多次到访工厂。",
        "1月8日，特斯拉发布截至2025年12月31日的第四季度财报。",
        "10月2日，蔚来股价一路下挫至上市以来的最低位。",
        "该厂创下当年动工、当年投产的纪录。",
        "2025年12月26日，赛力斯公告拟发行境外上市外资股。",
        "2025年在社交平台发布的视频显示，其推出的新车行驶平稳。",
        "3月1日，工信部发布新能源汽车推广政策。",
        "1月8日，广汽集团提交上市申请。",
        "2018年后，威马汽车推出多款车型。",
    ],
)
def test_a_date_that_only_places_something_else_is_none(text: str) -> None:
    assert not [claim for claim in told(text, "metric") if claim == "founded"]


def test_a_date_belongs_to_the_number_of_what_was_launched() -> None:
    assert told("2025年吉利汽车共推出了12款新车。", "metric period") == ["models 2025"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2018年在创业板上市的宁德时代发布公告。", ["2018"]),
        ("宁德时代的上市时间或于2025年上半年。", ["2025-H1"]),
        ("长安汽车计划2026年实现全场景L3级自动驾驶。", ["2026"]),
        ("2014年，特雷弗离开了公司。\n\n他于同年正式创立了Nikola公司。", ["2014"]),
        ("搭载新座舱的宝马新车型，将于2026年亮相。", ["2026"]),
        ("华为ADS 2.0：在2023年发布，减少了对地图的依赖。", ["2023"]),
        ("2021年1月，由上海超级工厂生产的特斯拉Model Y首次在国内交付。", ["2021-01"]),
        ("2022年4月，比亚迪停止燃油汽车整车生产。", ["2022-04"]),
        ("蔚来在11月21日正式在德国、瑞典开启了买断模式。", ["2025-11-21"]),
        # starts of deliveries and of presales, what is launched before its date, cars told by their launch
        ("极石汽车计划在2027年开启大规模交付。", ["2027"]),
        ("第一辆量产车小米SU7，直到2024年3月才正式交付。", ["2024-03"]),
        ("尊界S800于今日开启预售，预售价100万元起。", ["2026-01-15"]),
        ("魅族的三折叠手机明年发布。", ["2027"]),
        ("2019年11月上市的小鹏P7是公司的第二款车。", ["2019-11"]),
        ("原定于5月份上市的一款新车推迟了。", ["2026-05"]),
        ("2021年才宣布进军造车行业的小米汽车入局最晚。", ["2021"]),
        ("去年6月，特斯拉开始推送新版软件。", ["2025-06"]),
        ("极石01今日开启预售 29.99万元起", ["2026-01-15"]),
        ("2003年5月，售价7.58万元起的瑞虎SUV上市。", ["2003-05"]),
        ("泰国工厂2020年11月完成交割。", ["2020-11"]),
        ("新能源二期2027年4月投用。", ["2027-04"]),
        ("小鹏人形机器人目标2026年底量产。", ["2026-12"]),
        ("长安2028年进一步实现全场景L4级功能。", ["2028"]),
        ("到2027年底累计建成公共充电桩6万个。", []),
        ("去年下半年，旗下品牌陆续有14款新车上市。", []),
        # the year of a show, of a prize, of a plan's end; what somebody did before something else happened
        ("2025年广州国际汽车展正式开幕，多款新车亮相。", []),
        ("他是2024年度科技奖获得者、我国锂电池领域的奠基人。", []),
        ("到2030年，供应能力持续增强，建成新型电网。", []),
        ("他在去年9月出任斯柯达总裁，三个月后即发布新战略。", []),
        ("今年的促销与以往不同，比亚迪推出了低息贷款方案。", []),
        ("9月下旬上市的新车型，大多是五座SUV。", []),
        ("余承东在2024年8月享界S9发布会上表示，新车安全。", []),
        ("2018年1月，蔚来首款量产车ES8上市不久，公司迎来新总裁。", []),
        ("2018年8月，长城集团宣布控股上燃动力，将氢能总部落户嘉定。", []),
        ("2014年6月，他创办的优视被阿里巴巴收购。", []),
        ("1997年，林芳加入哥哥林德创办的福耀玻璃担任董事。", []),  # the day of joining
        ("2019年刚成立不久，正力新能便迎来了第一位客户。", []),
        ("2025年12月，宁德时代宣布，将在西班牙设立合资公司。", []),
        ("宁德时代于2025年12月宣布并申请在港交所主板上市。", []),
    ],
)
def test_a_date_is_that_of_an_event_that_happened_on_it(text: str, expected: list[str]) -> None:
    assert [c for c in told(text, "metric period") if c.startswith("founded")] == [
        f"founded {period}" for period in expected
    ]
