"""Countries side by side: in brackets, in a row of changes, held against one another, behind the head of a text."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "countries with their numbers in brackets": {
        "2025年，德国注册新车280万辆，其次是英国（200万辆）、法国（165万辆）。": [
            "德国汽车市场 registrations 2800000 vehicle 2025 actual",
            "英国汽车市场 registrations 2000000 vehicle 2025 actual",
            "法国汽车市场 registrations 1650000 vehicle 2025 actual",
        ],
        "2025年，荷兰纯电动汽车销量增长15%，表现更好的有比利时（同比增长36%）和丹麦（同比增长49%）。": [
            "荷兰纯电动汽车市场 yoy 15 percent 2025 actual",
            "比利时纯电动汽车市场 yoy 36 percent 2025 actual",
            "丹麦纯电动汽车市场 yoy 49 percent 2025 actual",
        ],
    },
    "a country that another is held against": {
        "2025年英国共注册了47万辆纯电动汽车，超越了德国的45万辆。": [
            "英国纯电动汽车市场 registrations 470000 vehicle 2025 actual",
            "德国纯电动汽车市场 registrations 450000 vehicle 2025 actual",
        ],
        "2025年，印度售出540万辆汽车，高于日本的450万辆。": [
            "印度汽车市场 sales 5400000 vehicle 2025 actual",
            "日本汽车市场 sales 4500000 vehicle 2025 actual",
        ],
    },
    "a row of changes is of one flow": {
        "12月，德国整体销量增长9%，英国下降5%，法国下降7%，意大利下降6%，波兰增长3%。": [
            "德国汽车市场 yoy 9 percent 2025-12 actual",
            "英国汽车市场 yoy -5 percent 2025-12 actual",
            "法国汽车市场 yoy -7 percent 2025-12 actual",
            "意大利汽车市场 yoy -6 percent 2025-12 actual",
            "波兰汽车市场 yoy 3 percent 2025-12 actual",
        ],
    },
    "a market behind the head of a text": {
        "【外电】欧盟新车注册量12月下降2%。": ["欧盟汽车市场 yoy -2 percent 2025-12 actual"],
        "<汽车社> 德国12月新车注册量为22万辆。": ["德国汽车市场 registrations 220000 vehicle 2025-12 actual"],
    },
    "what a text is filed under is not what it is about": {
        "12月，欧盟新车注册量下降2%。汽油车注册量下降20%。特斯拉在欧洲的销量下降45%。#欧盟 #特斯拉 #电动车 (CW)": [
            "欧盟汽车市场 yoy -2 percent 2025-12 actual",
            "欧盟汽油车市场 yoy -20 percent 2025-12 actual",
            "特斯拉 yoy -45 percent 2025-12 actual",
        ],
    },
    "new cars by what drives them": {
        "去年，欧洲汽油车销量下降13%。柴油新车的销量为164万辆。": [
            "欧洲汽油车市场 yoy -13 percent 2025 actual",
            "欧洲柴油车市场 sales 1640000 vehicle 2025 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
