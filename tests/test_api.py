"""What `from leapcheck import …` promises."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import leapcheck


def test_every_public_name_is_there() -> None:
    assert all(getattr(leapcheck, name) for name in leapcheck.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        leapcheck.nonsense  # noqa: B018


def test_a_text_in_memory_gives_its_claims() -> None:
    claims = leapcheck.extract_text("今年9月，零跑汽车交付66,657辆。", published=date(2025, 10, 1))
    assert [(c.quote, c.metric, c.period) for c in claims] == [("66,657辆", "deliveries", "2025-09")]


def test_files_give_their_claims_and_a_report_says_what_was_skipped(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("月度快报\n\n2025年9月，零跑汽车交付66,657辆。\n", "utf-8")
    assert [c.quote for c in leapcheck.extract([article])] == ["66,657辆"]
    report = leapcheck.check([article, tmp_path / "missing.txt"])
    assert [c.quote for c in report.claims] == ["66,657辆"] == [c.quote for c in report.unchecked]
    assert [Path(s.path).name for s in report.skipped] == ["missing.txt"]
