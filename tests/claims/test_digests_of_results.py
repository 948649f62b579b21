"""Digests of results: names, numbers and changes with slashes between them, points behind dashes, guidance, payers."""

from __future__ import annotations

import pytest

from .telling import TOLD, cases, told

# family → sentence → its claims, as `subject metric value period modality`
FAMILIES: dict[str, dict[str, list[str]]] = {
    "names and numbers with slashes between them": {
        "领克/极氪/银河去年1-11月销量分别为31.7万/19.4万/113.5万辆，同比变化+25%/-3.5%/+167%。": [
            "领克 sales 317000 vehicle 2025-01/2025-11 actual",
            "极氪 sales 194000 vehicle 2025-01/2025-11 actual",
            "吉利银河 sales 1135000 vehicle 2025-01/2025-11 actual",
            "领克 yoy 25 percent 2025-01/2025-11 actual",
            "极氪 yoy -3.5 percent 2025-01/2025-11 actual",
            "吉利银河 yoy 167 percent 2025-01/2025-11 actual",
        ],
        "12月，小米/小鹏/蔚来交付量分别为5.1万辆/3.8万辆/4.8万辆。": [
            "小米汽车 deliveries 51000 vehicle 2025-12 actual",
            "小鹏汽车 deliveries 38000 vehicle 2025-12 actual",
            "蔚来 deliveries 48000 vehicle 2025-12 actual",
        ],
    },
    "points behind dashes": {
        "去年营收：理想汽车1120亿元(同比下降22%)，零跑汽车640亿元(同比增长99%) - 盈利：零跑汽车净利润5亿元。": [
            "理想汽车 revenue 112000000000 CNY 2025 actual",
            "理想汽车 yoy -22 percent 2025 actual",
            "零跑汽车 revenue 64000000000 CNY 2025 actual",
            "零跑汽车 yoy 99 percent 2025 actual",
            "零跑汽车 profit 500000000 CNY 2025 actual",
        ],
    },
    "a change of what is guided for": {
        "蔚来今年一季度交付指引为8万至8.3万台，同比增长90%至97%，环比下降33%至36%。": [
            "蔚来 deliveries range 80000 83000 vehicle 2026-Q1 forecast",
            "蔚来 yoy range 90 97 percent 2026-Q1 forecast",
            "蔚来 mom range -36 -33 percent 2026-Q1 forecast",
        ],
    },
    "a record of so many years dates nothing": {
        "蔚来去年三季度毛利率为13.9%，达到近三年最高水平，较上季度提升3.9个百分点。": [
            "蔚来 margin 13.9 percent 2025-Q3 actual",
            "蔚来 mom 3.9 pp 2025-Q3 actual",
        ],
    },
    "eleven quarters are no first quarter": {
        "理想汽车止步11季度盈利纪录，去年三季度亏损6.2亿元。": [
            "理想汽车 profit -620000000 CNY 2025-Q3 actual"
        ],
    },
    "what a market value lost": {
        "小鹏汽车市值在财报发布后三日蒸发220亿元。": ["小鹏汽车 growth -22000000000 CNY - actual"],
    },
    "who pays what another has": {
        "小鹏汽车去年三季度毛利中，包含大众集团支付的20亿元技术服务费，剔除后，汽车业务毛利率为13.1%。": [
            "小鹏汽车 fee 2000000000 CNY 2025-Q3 actual",
            "小鹏汽车 margin 13.1 percent 2025-Q3 actual",
        ],
    },
}


@pytest.mark.parametrize(("family", "sentence", "claims"), cases(FAMILIES))
def test_a_family_of_expressions_is_read(family: str, sentence: str, claims: list[str]) -> None:
    assert told(sentence, TOLD) == claims, family
