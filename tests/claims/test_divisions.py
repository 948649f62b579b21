"""Districts, counties and small towns that are named in full, with their city before them or in short."""

from __future__ import annotations

import pytest

from leapcheck.claims.divisions import divisions
from leapcheck.data import load

from .telling import told


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("江苏省常州市武进区去年引进电池项目11个，总投资超过300亿元。", ["武进区"] * 2),
        ("河南省新郑市汽车零部件产值去年达到60亿元。", ["新郑"]),
        ("肥西县现有新能源汽车企业29家，肥西的整车产量去年达到18万辆。", ["肥西县"] * 2),
        ("宁海县经济开发区现有汽车零部件企业120家。", ["宁海县经济开发区"]),
        ("合肥市肥西县和安庆市怀宁县的企业数量分别为31家和14家。", ["肥西县", "怀宁县"]),
        ("上海市嘉定区去年汽车产业产值达到5600亿元。", ["嘉定"]),
        ("江北区的面积为220平方公里。", ["江北区"]),
        ("佛山市財政局持有該公司8.5%的股份。", ["佛山市财政局"]),
        # and whoever is only there, or what is only spelled so
        ("位于重庆市渝北区的长安汽车工厂年产能为28万辆。", ["长安汽车"]),
        ("理想汽车在常州市武进区的工厂去年生产29万辆。", ["理想汽车"]),
        ("比亚迪西安高新区工厂去年生产88万辆。", ["比亚迪"]),
        ("云南山区的充电桩达到300个。", ["云南"]),
        ("吉利在慈溪市场的销量去年为3000辆。", ["吉利汽车"]),
    ],
)
def test_who_is_told_of(text: str, subjects: list[str]) -> None:
    assert told(text, "subject") == subjects


def test_every_division_of_the_data_is_found_by_its_name() -> None:
    for parent, names in load("divisions").items():
        for name in names:
            assert divisions(f"在{name}，", [])[0].word == name, (parent, name)
