"""A user's own subjects, words and units are read beside ours, and told wrong with their lines."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from leapcheck import (
    Ledger,
    LedgerError,
    check,
    extract_text,
    find_quantities,
    json_schema,
    ledger_stats,
    lint_ledger,
    write_report,
)
from leapcheck.data import load, stamp, use
from leapcheck.data.own import KINDS, DataError, read_own, use_own

OWN = """# ours
- {"name": "鹤鸣汽车", "kind": "maker", "aliases": ["鹤鸣"], "avoid": ["鹤鸣九皋"], "yes": ["鹤鸣卖得好"]}
- {"name": "零跑汽车", "aliases": ["小零"]}
- {"unit": "hu", "kind": "volume", "words": ["斛", {"斗粮": 0.1}], "yes": {"35斗粮": 3.5}}
metrics:
  sales: {"words": ["请回家"]}
none: ["请回家门"]
"""


@pytest.fixture(autouse=True)
def ours_again() -> Iterator[None]:
    yield
    use({}, "")


@pytest.fixture
def own(tmp_path: Path) -> str:
    path = tmp_path / "own.yaml"
    path.write_text(OWN, "utf-8")
    return str(path)


def test_own_names_words_and_units_are_read(own: str) -> None:
    text = "鹤鸣2025年请回家3.2万辆。小零2025年交付500辆。"
    assert {claim.subject for claim in extract_text(text)} != {"鹤鸣汽车", "零跑汽车"}
    use_own([own])
    first, second = extract_text(text)
    assert (first.subject, first.metric, first.value.low) == ("鹤鸣汽车", "sales", 32000)
    assert (second.subject, second.metric) == ("零跑汽车", "deliveries")
    (found,) = find_quantities("35斗粮")
    assert (str(found.low), found.unit) == ("3.5", "hu")


def test_own_data_can_be_put_away_again(own: str) -> None:
    use_own([own])
    assert stamp()
    use({}, "")
    assert not stamp()
    assert "鹤鸣汽车" not in {claim.subject for claim in extract_text("鹤鸣2025年销量3.2万辆。")}
    assert "小零" not in next(e for e in load("subjects") if e["name"] == "零跑汽车")["aliases"]


def test_the_stamp_tells_contents_apart(own: str, tmp_path: Path) -> None:
    before = read_own([own]).stamp
    Path(own).write_text(OWN + "# more\n", "utf-8")
    assert read_own([own]).stamp != before


def test_traditional_names_are_found_in_the_form_that_text_is_brought_to(own: str) -> None:
    Path(own).write_text('- {"name": "鶴鳴車業", "kind": "maker"}\n', "utf-8")
    use_own([own])
    assert [claim.subject for claim in extract_text("鶴鳴車業2025年銷量為3.2萬輛，這個數字創下紀錄。")] == [
        "鶴鳴車業"
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('- {"name": "鹤鸣汽车"}', "鹤鸣汽车 has no kind; give one of group"),
        ('- {"name": "鹤鸣汽车", "kind": "makr"}', "unknown kind 'makr'; did you mean maker?"),
        (
            '- {"name": "鹤鸣汽车", "kind": "maker", "alias": ["x"]}',
            "unknown field 'alias'; did you mean aliases?",
        ),
        ('- {"name": "鹤鸣汽车", "kind": "maker", "aliases": "鹤鸣"}', "aliases has another form"),
        (
            '- {"name": "鹤鸣汽车", "kind": "maker", "aliases": ["比亚迪"]}',
            "比亚迪 is a name of 比亚迪 already",
        ),
        ('- {"name": "鹤鸣汽车", "kind": "maker", "aliases": ["鹤"]}', "'鹤' is too short for a name"),
        (
            '- {"name": "鹤鸣汽车", "kind": "brand", "of": "没有"}',
            "鹤鸣汽车 is of 没有, which is no known subject",
        ),
        ('- {"unit": "hu", "words": ["斛"]}', "unknown kind ''"),
        ('- {"unit": "CNY", "kind": "mass", "words": ["文"]}', "CNY is a unit of money already"),
        ('- {"unit": "hu", "kind": "volume", "words": ["辆"]}', "辆 is a word for vehicle already"),
        ('- {"unit": "hu", "kind": "volume", "words": [{"斛": "x"}]}', "words has another form"),
        ('- {"what": 1}', "an entry that is no subject and no unit"),
        ("metric:", "'metric:' is no heading of this format; write metrics:"),
        ('sales: {"words": ["x"]}', "sales stands under no heading; put metrics:"),
        ("- 鹤鸣", "not one entry a line: - 鹤鸣; write one a line"),
        ('- {"name": }', "no JSON after its beginning"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(own: str, line: str, told: str) -> None:
    Path(own).write_text(f"# first\n{line}\n", "utf-8")
    with pytest.raises(DataError) as error:
        read_own([own])
    assert str(error.value).startswith(f"{own}:2: {told}")


METRIC = """metrics:
  charging_piles: {"family": "network", "holds": "stock", "kinds": ["count"], "classifiers": ["根"], "words": ["充电桩"]}
"""


def test_an_own_metric_is_extracted_compared_and_shown(own: str, tmp_path: Path) -> None:
    text = "截至2025年9月底，鹤鸣汽车自营充电桩达{}根。"
    Path(own).write_text(OWN.replace("metrics:\n", METRIC), "utf-8")
    use_own([own])
    (claim,) = extract_text(text.format("3.2万"))
    assert (claim.subject, claim.metric, claim.value.low) == ("鹤鸣汽车", "charging_piles", 32000)
    (tmp_path / "news").mkdir()
    for n, number in enumerate(("32000", "45000")):
        (tmp_path / "news" / f"{n}.txt").write_text(f"快讯{n}\n\n{text.format(number)}\n", "utf-8")
    ledger = tmp_path / "claims.yaml"
    ledger.write_text(LEDGER, "utf-8")
    report = check([tmp_path / "news"], ledger=Ledger.load(ledger))
    assert {(f.rule, f.verdict) for f in report.findings} >= {("LC101", "agree"), ("LC101", "conflict")}
    Draft202012Validator(json_schema("extract-line")).validate(report.claims[0].to_json())
    assert not lint_ledger(ledger).problems
    assert ledger_stats(Ledger.load(ledger)).families == {"network": 1}
    out = io.StringIO()
    write_report(report, "terminal", out)
    assert "鹤鸣汽车 charging" in out.getvalue()
    use({}, "")
    with pytest.raises(LedgerError, match="unknown metric charging_piles"):
        Ledger.load(ledger)


LEDGER = """entries:
  - id: piles
    subject: 鹤鸣汽车
    metric: charging_piles
    value: 32000 根
    period: 2025-09-30
    status: verified
    sources:
      - {title: 季报, publisher: 鹤鸣汽车, date: 2025-10-01, quote: 3.2万根}
"""


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ('Piles: {"kinds": ["count"], "words": ["充电桩"]}', "Piles is no key of a metric"),
        ('piles: {"kinds": ["count"]}', "piles has no kinds or no words"),
        ('piles: {"kinds": ["cuont"], "words": ["充电桩"]}', "unknown kind 'cuont'; did you mean count"),
        ('piles: {"kinds": ["count"], "words": ["充电桩"], "family": "nets"}', "unknown family 'nets'"),
        ('piles: {"kinds": ["count"], "words": ["充电桩"], "holds": "ever"}', "unknown way to hold 'ever'"),
    ],
)
def test_what_is_wrong_with_an_own_metric_is_told(own: str, entry: str, told: str) -> None:
    Path(own).write_text(f"metrics:\n  {entry}\n", "utf-8")
    with pytest.raises(DataError, match=told):
        read_own([own])


def test_an_unknown_metric_and_a_missing_file_are_told(own: str) -> None:
    Path(own).write_text('metrics:\n  sals: {"words": ["x"]}\n', "utf-8")
    with pytest.raises(DataError, match="unknown metric 'sals'; did you mean sales") as error:
        read_own(["gone.yaml", own])
    assert "gone.yaml: cannot be read: No such file" in str(error.value)


def test_own_subjects_may_be_of_every_kind_of_ours() -> None:
    assert set(KINDS) == {entry["kind"] for entry in load("subjects")}
