"""What is suggested is what independent sources agree on and the ledger lacks."""

from __future__ import annotations

from pathlib import Path

import pytest

from leapcheck.ledger import Ledger
from leapcheck.ledger.suggesting import Suggestion, suggest
from leapcheck.model import Skipped
from leapcheck.pipeline import claims_by_article

from .sheets import book, fact, write

FIRST = "来源：甲报\n\n据快报，2025年7月，零跑汽车交付50,129辆，同比增长126%。管理层在会上谈了渠道与服务。"
SECOND = "来源：乙报\n\n新势力榜单出炉。零跑汽车2025年7月交付50,129辆，位列第一。小鹏汽车随后公布了成绩。"
THIRD = "来源：丙报\n\n七月成绩单：零跑汽车在2025年7月的交付量为50,129辆，多家机构看好其下半年。"


def suggested(folder: Path, *texts: str, ledger: Ledger | None = None) -> list[Suggestion]:
    paths, known = [], []
    for n, text in enumerate(texts):
        paths.append(folder / f"{n}.txt")
        source, _, body = text.partition("\n\n")
        paths[-1].write_text(body, "utf-8")
        known.append(f"{n}.txt: {{published: 2025-08-02, source: {source.removeprefix('来源：')}}}\n")
    (folder / "articles.yaml").write_text("".join(known), "utf-8")
    items = list(claims_by_article(paths))
    return suggest([item for item in items if not isinstance(item, Skipped)], ledger)


def deliveries(found: list[Suggestion]) -> list[Suggestion]:
    return [s for s in found if s.best.metric == "deliveries"]


def test_what_two_sources_agree_on_is_suggested(tmp_path: Path) -> None:
    (found,) = deliveries(suggested(tmp_path, FIRST, SECOND))
    assert (found.best.quote, found.best.subject) == ("50,129辆", "零跑汽车")
    assert found.sources == ("乙报", "甲报")
    assert 0.5 <= found.sureness <= 1
    record = found.to_json()
    assert record["claim"]["id"] == found.best.id
    assert len(record["claims"]) == 2


def test_what_one_source_says_is_not(tmp_path: Path) -> None:
    assert suggested(tmp_path, FIRST) == []


def test_a_copy_is_no_second_source(tmp_path: Path) -> None:
    copy = FIRST.replace("甲报", "丁报")
    assert deliveries(suggested(tmp_path, FIRST, copy)) == []
    assert len(deliveries(suggested(tmp_path, FIRST, copy, SECOND))[0].sources) == 2


def test_one_publisher_is_one_source(tmp_path: Path) -> None:
    assert deliveries(suggested(tmp_path, FIRST, SECOND.replace("乙报", "甲报"))) == []


@pytest.mark.parametrize("value", ["50,129辆", "60,129辆", "5.01万辆"])
def test_what_the_ledger_speaks_of_is_not_suggested(tmp_path: Path, value: str) -> None:
    ledger = Ledger.load(write(tmp_path, main=book(fact("a", value))))
    assert deliveries(suggested(tmp_path, FIRST, SECOND, ledger=ledger)) == []


def test_what_the_ledger_says_of_something_else_does_not_hinder(tmp_path: Path) -> None:
    ledger = Ledger.load(
        write(tmp_path, main=book(fact("a", period="2025-06"), fact("b", subject="小鹏汽车")))
    )
    assert len(deliveries(suggested(tmp_path, FIRST, SECOND, ledger=ledger))) == 1


def test_what_sources_dispute_is_not_suggested(tmp_path: Path) -> None:
    assert deliveries(suggested(tmp_path, FIRST, SECOND, THIRD.replace("50,129", "60,129"))) == []


def test_what_is_a_condition_is_not_suggested(tmp_path: Path) -> None:
    texts = (
        f"来源：{name}报\n\n{intro}如果零跑汽车2026年交付达到912,345辆，{end}"
        for name, intro, end in (("甲", "分析师说，", "格局将改变。"), ("乙", "会上有人问：", "对手怎么办？"))
    )
    assert all(s.best.modality != "hypothetical" for s in suggested(tmp_path, *texts))


def test_most_sources_come_first(tmp_path: Path) -> None:
    more = "小鹏汽车2025年7月交付36,717辆。"
    found = deliveries(suggested(tmp_path, FIRST + more, SECOND + "同月，" + more, THIRD))
    assert [(s.best.subject, len(s.sources)) for s in found] == [("零跑汽车", 3), ("小鹏汽车", 2)]
