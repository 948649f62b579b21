"""The JSON formats hold the whole report, and no byte that a reader could choke on."""

import io
import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

from leapcheck import __version__
from leapcheck.reporting import jsonformat, jsonlines

from .samples import span_report


def written(report: Any, module: Any) -> str:
    out = io.StringIO()
    module.write_report(report, out)
    return out.getvalue()


def test_the_object_says_what_was_read_and_what_was_found() -> None:
    record = json.loads(written(span_report(), jsonformat))
    assert record["version"] == 1
    assert record["leapcheck"] == __version__
    assert record["ledger"] == {"path": "claims.yaml", "entries": 1}
    assert record["summary"] == {
        "articles": 3,
        "files": 3,
        "claims": 4,
        "conflicts": 2,
        "agreements": 1,
        "unchecked": 1,
        "hidden": 0,
        "ignored": 0,
        "skipped": 1,
    }
    assert record["skipped"] == [{"path": "photo.txt", "reason": "not text"}]


def test_each_finding_points_to_claims_of_the_same_object() -> None:
    record = json.loads(written(span_report(), jsonformat))
    claims = {claim["id"]: claim for claim in record["claims"]}
    conflict = next(f for f in record["findings"] if f["rule"] == "LC301")
    assert [claims[id]["quote"] for id in conflict["claims"]] == ["334天"]
    assert conflict["verdict"] == "conflict" and conflict["ledger"] == "leapmotor-second-500k"


def test_without_a_ledger_the_object_says_so() -> None:
    assert json.loads(written(replace(span_report(), ledger=None), jsonformat))["ledger"] is None


def test_each_line_of_jsonl_says_its_type_and_the_summary_is_the_last() -> None:
    records = [json.loads(line) for line in written(span_report(), jsonlines).splitlines()]
    assert [r["type"] for r in records] == ["claim"] * 4 + ["finding"] * 3 + ["file"] * 3 + [
        "skipped",
        "summary",
    ]
    assert records[-1]["summary"]["conflicts"] == 2


def test_chinese_is_written_as_itself() -> None:
    assert "零跑汽车" in written(span_report(), jsonformat)


def test_what_a_terminal_would_obey_and_what_is_not_utf8_is_escaped_and_comes_back() -> None:
    hostile = "\x1b[31m\x9b\u202e\u2028\udcff"
    text = jsonformat.dumps({"path": hostile})
    assert text.encode("utf-8").isascii() and text.isprintable()
    assert json.loads(text)["path"] == hostile


def test_decimals_of_the_evidence_keep_their_digits() -> None:
    assert jsonformat.dumps([Decimal("343"), Decimal("51.49")]) == "[343, 51.49]"
