"""Records by columns come back as they were."""

from __future__ import annotations

import json
from typing import Any

import pytest

from leapcheck.reporting.html.document import document
from leapcheck.reporting.html.packing import PACKED, packed, packed_document, unpacked

from ..samples import span_report


@pytest.mark.parametrize(
    "records",
    [
        [],
        [{}],
        [{"a": 1}, {"a": 2, "b": [1, 2]}, {"b": None}, {}],
        [{"word": word} for word in "零跑零跑零跑零跑零跑"],
        [{"word": "a"}, {"word": 1}, {"word": "1"}, {"word": 1.0}, {"word": True}] * 5,
        [{"sides": [{"a": 1}, {"a": 2}]}, {}, {"sides": [{"a": 1, "b": [{"c": 1}]}]}],
        [{"sides": []}, {"sides": [{"a": 1}]}, {"sides": [1]}],
    ],
)
def test_records_come_back_as_they_were(records: list[dict[str, Any]]) -> None:
    assert unpacked(json.loads(json.dumps(packed(records)))) == records


def test_a_document_comes_back_as_it_was() -> None:
    told = json.loads(json.dumps(document(span_report())))
    table = packed_document(told)
    assert {key: unpacked(table[key]) for key in PACKED} == {key: told[key] for key in PACKED}


def test_a_word_that_is_repeated_is_written_once() -> None:
    text = json.dumps(packed([{"subject": "零跑汽车", "doubts": [["目标", 0.5]]}] * 50), ensure_ascii=False)
    assert text.count("零跑汽车") == text.count("目标") == 1
