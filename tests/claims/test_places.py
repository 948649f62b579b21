"""A town or a zone is what a clause is about where the clause begins with it, and only a scene elsewhere."""

from __future__ import annotations

import pytest

from .telling import told


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("芜湖去年整车产量为160万辆。", "芜湖"),
        ("到2025年底，合肥已集聚汽车企业超700家。", "合肥"),
        ("依托多家车企，盐城一路追赶，去年汽车产量升至35万辆。", "盐城"),
        ("重庆两江新区开局良好。去年，全市汽车产量为254万辆。", "重庆"),
        ("在武汉经开区，厂房已建成9座。", "武汉经开区"),
    ],
)
def test_a_place_at_the_head_of_a_clause_is_what_it_is_about(text: str, subject: str) -> None:
    assert {claim.split()[0] for claim in told(text)} == {subject}


@pytest.mark.parametrize(
    "text",
    [
        "本报合肥1月8日讯，蔚来去年交付32万辆。",
        "柏林1月8日电，蔚来去年交付32万辆。",
        "合肥工厂去年下线32万辆，蔚来说。",
        "在合肥举行的会议上，蔚来说去年交付32万辆。",
        "合肥，蔚来的总部，去年交付32万辆。",
    ],
)
def test_a_place_where_something_happens_is_not(text: str) -> None:
    assert told(text, "subject") == ["蔚来"]


def test_a_foreign_country_is_no_subject_of_a_company_s_numbers() -> None:
    text = "敏实集团在塞尔维亚的工厂投产。\n\n该厂有员工420人，年产能60万套。"
    assert told(text, "subject", title="敏实集团塞尔维亚工厂投产") == ["敏实集团", "敏实集团"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("比亚迪在德国和法国的销量分别为3万辆和2万辆。", ["比亚迪 德国", "比亚迪 法国"]),
        ("在欧洲、北美和中国，大众分别销售300万辆、90万辆和290万辆。",
         ["大众汽车 欧洲", "大众汽车 北美", "大众汽车 中国"]),
        ("去年，长安在泰国和巴西市场的销量分别为3万辆和2万辆。", ["长安汽车 泰国", "长安汽车 巴西"]),
        ("比亚迪在德国、法国和英国的销量合计为3万辆。", ["比亚迪 德国、法国和英国"]),
    ],
)  # fmt: skip
def test_numbers_of_several_places_go_to_them_in_order_or_to_all(text: str, expected: list[str]) -> None:
    assert told(text, "subject region") == expected


def test_markets_of_several_places_and_of_all_others() -> None:
    text = (
        "12月全球新能源汽车销量为190万辆。在美国和加拿大，12月份销量下降22%，至13万辆。"
        "其他国家的销量增长50%，至18万辆。"
    )
    assert told(text, "subject value") == [
        "全球新能源汽车市场 1900000 vehicle",
        "美国和加拿大新能源汽车市场 -22 percent",
        "美国和加拿大新能源汽车市场 130000 vehicle",
        "其他地区新能源汽车市场 50 percent",
        "其他地区新能源汽车市场 180000 vehicle",
    ]
