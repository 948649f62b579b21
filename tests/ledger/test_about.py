"""Looking facts up by subject finds all that a check with the whole ledger would find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leapcheck.checking import check_claims
from leapcheck.checking.names import namesakes, subject_classes
from leapcheck.ledger import Ledger
from leapcheck.ledger.store import Memory
from leapcheck.model import Claim, Entry
from leapcheck.pipeline import extract, extract_text

from .sheets import book, fact, write

ROOT = Path(__file__).parents[2]


class Whole(Ledger):
    """A ledger of which everything is asked for, whatever it is about."""

    def about(self, subjects: Iterable[str]) -> list[Entry]:
        return list(self.entries)


def findings(claims: Sequence[Claim], ledger: Ledger) -> list[object]:
    return [finding.to_json() for finding in check_claims(claims, ledger)]


def test_the_corpus_is_checked_as_with_all_entries() -> None:
    claims = extract([ROOT / "corpus"])
    first = Ledger.load(ROOT / "claims.yaml")
    whole = findings(claims, Whole(first.entries))
    assert any("ledger" in str(finding) for finding in whole)
    assert findings(claims, first) == whole
    assert findings(claims, Ledger.load(ROOT / "claims.yaml")) == whole  # from the cache


def test_one_article_is_checked_as_with_all_entries() -> None:
    ledger = Ledger.load(ROOT / "claims.yaml")
    for path in sorted((ROOT / "corpus").glob("*.txt")):
        claims = extract([path])
        assert findings(claims, ledger) == findings(claims, Whole(ledger.entries)), path.name


SAID = {
    "零跑汽车": "2025年7月，零跑汽车交付50,129辆。",
    "浙江零跑科技股份有限公司": "2025年7月，浙江零跑科技股份有限公司交付50,129辆。",
    "零跑国际": "2025年7月，零跑国际出口50,129辆。",
    "中国新能源汽车市场": "2025年7月，中国新能源汽车市场销量50,129辆。",
    "中国汽车市场": "2025年7月，中国车市销量50,129辆。",
    "金华零跑佛吉亚汽车零部件有限公司": "2025年7月，金华零跑佛吉亚汽车零部件有限公司产量50,129辆。",
}


@pytest.mark.parametrize("text", SAID.values(), ids=SAID)
def test_names_of_one_subject_are_found(tmp_path: Path, text: str) -> None:
    subjects = [
        *SAID,
        "零跑汽车有限公司",
        "零跑科技",
        "中国汽车行业",
        "中国",
        "欧洲汽车市场",
        "小鹏汽车",
        "小鹏国际",
    ]
    subjects += ["浙江零跑科技有限公司", "佛吉亚汽车零部件有限公司", "中国新能源车市场", "零跑佛吉亚"]
    metrics = ("deliveries", "exports", "sales", "production")
    entries = [
        fact(f"e{n}-{metric}", "60,129辆", subject=subject, metric=metric)
        for n, subject in enumerate(subjects)
        for metric in metrics
    ]
    path = write(tmp_path, main=book(*entries))
    claims = extract_text(text)
    assert claims
    kept = Ledger.load(path)
    whole = findings(claims, Whole(kept.entries))
    for ledger in (kept, Ledger.load(path)):
        assert findings(claims, ledger) == whole
        assert 0 < len(ledger.about({claim.subject for claim in claims})) < len(entries)


def test_a_firm_is_found_under_its_legal_name(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(
            fact("a", "60,129辆", subject="某某动力科技有限公司"), fact("b", subject="某某动力"), fact("c")
        ),
    )
    for _ in range(2):
        assert [entry.id for entry in Ledger.load(path).about(["某某动力科技股份有限公司"])] == ["a"]


def test_what_an_entry_is_derived_from_comes_along(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(
            fact("a", derived="[b]", notes="n"),
            fact("b", derived="[c]", notes="n", subject="小鹏汽车"),
            fact("c", subject="蔚来汽车"),
            fact("d", subject="蔚来汽车", period="2025-08"),
        ),
    )
    for _ in range(2):
        assert {entry.id for entry in Ledger.load(path).about(["零跑汽车"])} == {"a", "b", "c"}


def test_nobody_knows_anything_about_a_stranger(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("a")))
    for _ in range(2):
        assert Ledger.load(path).about(["某某车厂"]) == []
        assert Ledger.load(path).about([]) == []


PARTS = (
    "零跑",
    "小鹏",
    "浙江",
    "金华",
    "中国",
    "新能源",
    "汽车",
    "乘用车",
    "市场",
    "行业",
    "科技",
    "国际",
    "动力",
    "C11",
)
TAILS = ("", "", "有限公司", "股份有限公司", "集团有限公司", "产业集群", "国际")
NAMES = st.builds(
    lambda parts, tail: "".join(parts) + tail,
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=4),
    st.sampled_from(TAILS),
)


@settings(deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=12, unique=True), st.data())
def test_a_name_meets_all_names_that_mean_the_same(names: list[str], data: st.DataObject) -> None:
    asked = data.draw(st.sampled_from(names))
    known = [name for name in names if name != asked]
    entries = [_entry(name, n) for n, name in enumerate(known)]
    found = set(namesakes([asked], Memory(entries).names))
    classes = subject_classes([*known, asked])
    assert {name for name in known if classes[name] == classes[asked]} <= found


def _entry(subject: str, n: int) -> Entry:
    (entry,) = _TEMPLATE
    return Entry(f"n{n}", subject, *(getattr(entry, field) for field in entry.__slots__[2:]))


_TEMPLATE = Ledger.load(ROOT / "claims.yaml").entries[:1]
