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


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("宁波汽车展开幕。去年，我市汽车产业产值达3200亿元，新能源汽车产量为61万辆。", ["宁波"] * 2),
        ("芜湖全年交出好成绩。全年，全市生产汽车88万辆，同比增长9%。", ["芜湖"] * 2),
        (
            "柳州出台行动方案。\n\n本市汽车工业去年实现产值2100亿元，零部件行业产值为640亿元。",
            ["柳州"] * 2,
        ),
        ("安徽省統計局數據顯示，去年全省汽車產量為357萬輛，其中新能源汽車168萬輛。", ["安徽"] * 2),
        ("去年，江苏省新能源汽车产业营收突破5000亿元。", ["江苏"]),
        (
            "位于长兴县的产业园已开工。该县去年引进汽车零部件项目23个，汽车产业产值达310亿元。",
            ["长兴县"] * 2,
        ),
        ("去年，市内（不含外地分支机构）汽车产量为120万辆。这是长沙市工信局公布的。", ["长沙"]),
        ("他在成都说，去年全国汽车销量达2689万辆，全市场渗透率为52%。", ["中国汽车市场"] * 2),
    ],
)
def test_a_paper_s_own_place_is_the_one_that_the_text_is_of(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "今年，沈阳大东区汽车产量力争突破50万辆；汽车产业产值达到1200亿元；零部件企业达到300家。",
            ["大东区"] * 3,
        ),
        (
            "去年合肥经开区整车产量为42万辆，汽车产业营收达到1500亿元；汽车产业投资达到180亿元。",
            ["合肥经开区"] * 3,
        ),
        ("武汉开发区去年集聚车企9家，汽车产量达87万辆。", ["武汉开发区"] * 2),
        (
            "总投资8亿元的新能源汽车零部件产业园一期已完成投资3亿元，9栋厂房建成，入驻企业12家，预计年产值20亿元。",
            ["新能源汽车零部件产业园"] * 5,
        ),
        (
            "据了解，海宁汽车配件产业园项目总投资16亿元，入驻零部件企业7家，项目将于12月投产，预计年收入9亿元。",
            ["海宁汽车配件产业园"] * 4,
        ),
        (
            "深汕汽车码头是华南最大的滚装码头之一，平均每天有1200多辆汽车从这里出海，运往60多个国家和地区。",
            ["深汕汽车码头"] * 2,
        ),
        ("前11月，天津口岸出口汽车41万辆，居全国各口岸第三位。", ["天津口岸"] * 2),
    ],
)
def test_what_a_zone_a_park_or_a_port_counts_is_its_own(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("公司已有供应商600家，去年营收320亿元。", "零跑汽车"),
        ("大批供应商也受益，去年营收320亿元。", "零跑汽车"),
        ("众多车企入局，去年营收320亿元。", "零跑汽车"),
    ],
)
def test_those_who_are_only_counted_are_not_whom_the_rest_is_about(text: str, subject: str) -> None:
    assert told(f"零跑汽车公布业绩。{text}", "subject")[-1] == subject
