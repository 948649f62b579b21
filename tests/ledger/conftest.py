"""Ledgers for the tests: text on disk, and what the loader says of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger, LedgerError, Problem

ENTRY = """\
entries:
  - id: millionth
    subject: 零跑汽车
    metric: milestone
    value: 第1000000辆
    period: 2025-09-25
    status: verified
    sources:
      - title: 从追赶到引领的“零跑密码”
        publisher: 金华日报
        date: 2025-09-27
"""
"""One whole entry; `value` stands in line 5, `period` in line 6, the source in line 9."""

Load = Callable[[str | bytes], Ledger]
Problems = Callable[[str | bytes], tuple[Problem, ...]]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Loads a ledger whose file has that content."""

    def run(content: str | bytes) -> Ledger:
        path = tmp_path / "claims.yaml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return Ledger.load(path)

    return run


@pytest.fixture
def problems(load: Load) -> Problems:
    """What is wrong with a ledger of that content; fails if nothing is."""

    def run(content: str | bytes) -> tuple[Problem, ...]:
        with pytest.raises(LedgerError) as caught:
            load(content)
        return caught.value.problems

    return run
