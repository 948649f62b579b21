"""A claim that is taken into a ledger is there afterwards, with its source, and the ledger is as sound as before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from leapcheck.ledger import Ledger, LedgerError
from leapcheck.ledger.adding import Added, add_claim
from leapcheck.ledger.lint import lint
from leapcheck.ledger.writing import EditRefused
from leapcheck.model import ArticleRef, Claim
from leapcheck.pipeline import extract, extract_text

from .sheets import book, fact, series, write

CORPUS = Path(__file__).parents[2] / "corpus"
JULY = "2025年7月，零跑汽车交付50,129辆。"
ARTICLE = ArticleRef(0, "七月交付", "2025-08-01", "某某晚报")


def claim(text: str, article: ArticleRef = ARTICLE) -> Claim:
    """The first claim of a text, from that article."""
    return replace(extract_text(text, published=date(2025, 8, 1))[0], path="a.txt", article=article)


def problems(path: Path) -> list[str]:
    return [problem.message for problem in lint(path).problems]


def holds(path: Path, added: Added, claim: Claim) -> None:
    """The entry that an add speaks of is in the ledger, with the claim's number and the article as a source."""
    entry = Ledger.load(path).get(added.id)
    assert entry is not None
    assert replace(entry.value, step=claim.value.step) == claim.value
    assert (entry.subject, entry.metric, entry.modality) == (claim.subject, claim.metric, claim.modality)
    assert {**entry.qualifiers} == {**claim.qualifiers}
    assert claim.article.title in [source.title for source in entry.sources]


def test_a_new_ledger_is_made(tmp_path: Path) -> None:
    path, said = tmp_path / "claims.yaml", claim(JULY)
    added = add_claim(said, path)
    assert added == Added("entry", "leapmotor-deliveries-2025-07", str(path))
    holds(path, added, said)
    assert problems(path) == []
    assert path.read_text("utf-8") == (
        "entries:\n"
        "  - id: leapmotor-deliveries-2025-07\n"
        "    subject: 零跑汽车\n"
        "    metric: deliveries\n"
        "    value: 50,129辆\n"
        "    period: 2025-07\n"
        "    status: reported\n"
        "    sources:\n"
        "      - title: 七月交付\n"
        "        publisher: 某某晚报\n"
        "        date: 2025-08-01\n"
        "        quote: 50,129辆\n"
    )


def test_a_fact_that_is_there_gets_another_source(tmp_path: Path) -> None:
    path = write(tmp_path, main="# head\n" + book(fact("a"), fact("b", period="2025-08")))
    said = claim(JULY)
    added = add_claim(said, path)
    assert (added.how, added.id) == ("source", "a")
    holds(path, added, said)
    assert len(Ledger.load(path).entries[0].sources) == 2
    assert problems(path) == []
    before = path.read_bytes()
    assert add_claim(said, path) == Added("nothing", "a", str(path))
    assert path.read_bytes() == before


def test_few_digits_are_the_same_fact_all_the_same(tmp_path: Path) -> None:
    path, said = tmp_path / "claims.yaml", claim("零跑汽车累计交付超10万辆。")
    assert add_claim(said, path).how == "entry"
    assert add_claim(said, path).how == "nothing"
    assert add_claim(replace(said, article=replace(ARTICLE, title="另一篇")), path).how == "source"


def test_a_claim_becomes_a_row_of_the_series_it_fits(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(series("s", "2025-06: 48,006辆  # June", "2025-08: 57,066辆", "2025-Q2: 134,112辆")),
    )
    said = claim(JULY)
    added = add_claim(said, path)
    assert added == Added("row", "s-2025-07", str(path))
    holds(path, added, said)
    assert [entry.period for entry in Ledger.load(path)] == ["2025-06", "2025-07", "2025-08", "2025-Q2"]
    assert problems(path) == []
    assert "2025-06: 48,006辆  # June\n" in path.read_text("utf-8")


def test_a_falling_series_stays_one(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(series("s", "2025-08: 57,066辆", "2025-06: 48,006辆")))
    add_claim(claim(JULY), path)
    assert [entry.period for entry in Ledger.load(path)] == ["2025-08", "2025-07", "2025-06"]


def test_a_row_gets_another_source_and_keeps_those_of_its_series(tmp_path: Path) -> None:
    inline = "\n      - title: 产销快报  # a comment\n        publisher: 零跑汽车\n        date: 2025-12-31"
    path = write(
        tmp_path, main=book(series("s", "2025-06: 48,006辆", "2025-07: 50,129辆  # July", sources=inline))
    )
    said = claim(JULY)
    added = add_claim(said, path)
    assert (added.how, added.id) == ("source", "s-2025-07")
    holds(path, added, said)
    june, july = Ledger.load(path)
    assert [source.publisher for source in june.sources] == ["零跑汽车"]
    assert [source.publisher for source in july.sources] == ["零跑汽车", "某某晚报"]
    assert problems(path) == []
    assert add_claim(said, path).how == "nothing"


def test_a_period_that_a_series_has_is_not_written_over(tmp_path: Path) -> None:
    old = "2025-07: {value: '60,000辆', status: superseded, superseded_by: s-2025-08}"
    path = write(tmp_path, main=book(series("s", old, "2025-08: 57,066辆")))
    added = add_claim(claim(JULY), path)
    assert added.how == "entry"
    assert added.id != "s-2025-07"
    assert [entry.value.low for entry in Ledger.load(path)] == [60_000, 57_066, 50_129]


def test_a_claim_with_qualifiers_does_not_fit_a_series_without(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(series("s", "2025-06: 48,006辆")))
    said = claim("2025年7月，零跑C10交付10,129辆。")
    added = add_claim(said, path)
    assert added.how == "entry"
    holds(path, added, said)


def test_a_contradiction_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("a", "60,129辆")))
    before = path.read_bytes()
    with pytest.raises(EditRefused, match=r"contradicts the entry a .*--disputed"):
        add_claim(claim(JULY), path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "rival", [fact("a", "60,129辆"), series("s", "2025-06: 48,006辆", "2025-07: 60,129辆  # c")]
)
def test_a_dispute_marks_both(tmp_path: Path, rival: str) -> None:
    path, said = write(tmp_path, main=book(rival)), claim(JULY)
    added = add_claim(said, path, disputed=True)
    assert added.how == "entry"
    holds(path, added, said)
    statuses = {entry.value.low: entry.status for entry in Ledger.load(path)}
    assert (statuses[60_129], statuses[50_129]) == ("disputed", "disputed")
    assert statuses.get(48_006) in (None, "reported")
    assert problems(path) == []


def test_a_dispute_over_two_files_marks_both(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main=book(fact("x", period="2025-01"), head="include: [old.yaml, new.yaml]\n"),
        old=book(fact("a", "60,129辆")),
        new=book(fact("b", period="2025-06")),
    )
    added = add_claim(claim(JULY), path, disputed=True)
    assert added.path == str(tmp_path / "new.yaml")
    assert {entry.id: entry.status for entry in Ledger.load(path)}["a"] == "disputed"
    assert problems(path) == []


def test_a_source_that_is_named_is_referred_to(tmp_path: Path) -> None:
    head = "sources:\n  xw: {title: 七月交付, publisher: 某某晚报, date: 2025-08-01}\n"
    path = write(tmp_path, main=book(fact("a", sources="[xw]", period="2025-01"), head=head))
    said = claim(JULY)
    added = add_claim(said, path)
    holds(path, added, said)
    assert path.read_text("utf-8").count("七月交付") == 1
    assert "- {source: xw, quote: '50,129辆'}\n" in path.read_text("utf-8")
    assert problems(path) == []


def test_an_entry_goes_to_the_file_of_its_kin(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        main="include: [people.yaml, sales.yaml]\n",
        people=book(fact("p", "5人", metric="headcount")),
        sales=book(fact("s", period="2025-01")),
    )
    assert add_claim(claim(JULY), path).path == str(tmp_path / "sales.yaml")
    assert add_claim(claim("2025年7月，小鹏汽车交付36,717辆。"), path).path == str(path)
    assert len(Ledger.load(path)) == 4


def test_a_folder_takes_claims(tmp_path: Path) -> None:
    write(tmp_path, a=book(), b=book(fact("b", period="2025-01")))
    assert add_claim(claim(JULY), tmp_path).path == str(tmp_path / "b.yaml")


def test_ids_are_free(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(series("leapmotor-exports-2025-07", "2025-01: 5辆", metric="sales")))
    assert add_claim(claim("2025年7月，零跑汽车出口5,129辆。"), path).id == "leapmotor-exports-2025-07-2"


def test_ids_begin_as_those_of_the_subject_do(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("july", period="2024-07")))
    assert add_claim(claim("2025年7月，零跑汽车出口5,129辆。"), path).id == "leapmotor-exports-2025-07"
    path = write(tmp_path, main=book(fact("lp-1", period="2024-07"), fact("lp-2", period="2024-08")))
    assert add_claim(claim("2025年7月，零跑汽车出口5,129辆。"), path).id == "lp-exports-2025-07"


def test_a_given_id_is_taken(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(series("s", "2025-06: 48,006辆")))
    assert add_claim(claim(JULY), path, id="july") == Added("entry", "july", str(path))


@pytest.mark.parametrize("id", ["s", "s-2025-06", "a b", "-a", "", "甲/乙", "\x1b[31m"])
def test_an_id_that_is_taken_or_none_is_refused(tmp_path: Path, id: str) -> None:
    path = write(tmp_path, main=book(series("s", "2025-06: 48,006辆")))
    before = path.read_bytes()
    with pytest.raises(EditRefused) as caught:
        add_claim(claim(JULY), path, id=id)
    assert "\x1b" not in str(caught.value)
    assert path.read_bytes() == before


def test_what_is_no_fact_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    for said in (replace(claim(JULY), modality="hypothetical"), replace(claim(JULY), subject="未指明")):
        with pytest.raises(EditRefused):
            add_claim(said, path)
    assert not path.exists()


def test_a_broken_ledger_is_not_touched(tmp_path: Path) -> None:
    path = write(tmp_path, main=book(fact("a", "很多")))
    with pytest.raises(LedgerError):
        add_claim(claim(JULY), path)
    assert "很多" in path.read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "entries: [{id: a, subject: 零跑汽车, metric: deliveries, value: '50,129辆', period: 2025-07, status: reported, sources: [{title: t, address: x}]}]\n"
    ],
)
def test_what_cannot_be_edited_is_left_alone(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, main=text)
    with pytest.raises(EditRefused, match="by hand"):
        add_claim(claim(JULY), path)
    assert path.read_text("utf-8") == text


def test_a_byte_order_mark_and_windows_lines_stay(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + book(fact("a", period="2025-01")).replace("\n", "\r\n").encode())
    add_claim(claim(JULY), path)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfentries:\r\n")
    assert content.count(b"\r\n") == content.count(b"\n")
    assert content.count(b"\xef\xbb\xbf") == 1
    assert len(Ledger.load(path)) == 2


@pytest.mark.parametrize(
    "title",
    [
        "a: b",
        "- x",
        "“引”",
        "'",
        '"',
        "# x",
        "{a}",
        "*a",
        "&a",
        "!a",
        "\x1b[31m",
        "0?",
        "a\u2028b",
        "null",
        "a\nb",
    ],
)
def test_a_hostile_title_is_only_a_title(tmp_path: Path, title: str) -> None:
    path = write(tmp_path, main=book(series("s", "2025-07: 50,129辆"), fact("b", period="2025-06")))
    for article in (replace(ARTICLE, title=title), replace(ARTICLE, title=title, publisher=title)):
        add_claim(claim(JULY, article), path)
    assert title.strip() in [source.title for source in Ledger.load(path).entries[0].sources]


def test_a_file_name_that_is_no_text_can_be_cited(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    add_claim(replace(claim(JULY, ArticleRef(0, None)), path="b\udcff.txt"), path)
    (source,) = Ledger.load(path).entries[0].sources
    assert source.address == "b\\udcff.txt"


def test_every_claim_of_the_corpus_can_be_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    taken = refused = 0
    for said in extract([CORPUS / "chendu-20250928.txt", CORPUS / "gouche-fangan.md"]):
        path.unlink(missing_ok=True)
        try:
            added = add_claim(said, path)
        except EditRefused:
            refused += 1
            continue
        entry = Ledger.load(path).get(added.id)
        assert entry is not None
        assert replace(entry.value, step=said.value.step) == said.value, said.quote
        taken += 1
    assert taken > 10 * refused
