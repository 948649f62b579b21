"""Comments in Markdown and HTML ignore a rule where they stand, with a reason, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from leapcheck import check
from leapcheck.ignoring.comments import find_comments, obey
from leapcheck.pipeline import Report
from leapcheck.reading import read

WRONG = "零跑汽车2025年全年交付596,555辆，2024年为293,724辆，同比增长113.1%。"
OTHER = "小鹏汽车2025年交付429,445辆，2024年为190,068辆，同比增长155%。"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(text: str, name: str = "a.md") -> str:
    Path(name).write_text(text, "utf-8")
    return name


def obeyed(text: str, name: str = "a.md") -> tuple[Report, list[str]]:
    report = check([written(text, name)])
    assert report.conflicts
    return obey(report)


def ignored_in(text: str, name: str) -> dict[str, list[str]]:
    """What each reason of the comments in a text is about: the numbers in its stretch."""
    path = written(text, name)
    articles = list(read([path]))
    comments, problems = find_comments(articles)  # type: ignore[arg-type]
    assert problems == []
    raw = Path(path).read_text("utf-8")
    digits = {c.reason: raw[c.span[0] : c.span[1]] if c.span else "" for c in comments}
    return {reason: [n for n in "123456789" if f"{n}00辆" in text] for reason, text in digits.items()}


def test_a_comment_in_markdown_is_about_its_paragraph_row_or_item_or_the_next() -> None:
    text = """# 标题

<!-- leapcheck: ignore LC201 before a paragraph -->
第一段交付100辆。

第二段交付200辆。<!-- leapcheck: ignore LC201 inside -->
还是200辆。

第三段交付300辆。 <!-- leapcheck: ignore LC201 at the end -->

<!-- leapcheck: ignore LC201
before, after a blank line -->

第四段交付400辆。

| 月 | 交付 |
|---|---|
| 1月 | 500辆 | <!-- leapcheck: ignore LC201 row -->
| 2月 | 600辆 |

- 一700辆 <!-- leapcheck: ignore LC201 item -->
- 二800辆
<!-- leapcheck: ignore LC201 nothing -->
"""
    assert ignored_in(text, "a.md") == {
        "before a paragraph": ["1"],
        "inside": ["2"],
        "at the end": ["3"],
        "before, after a blank line": ["4"],
        "row": ["5"],
        "item": ["7"],
        "nothing": [],
    }


def test_a_comment_in_html_is_about_its_paragraph_or_row_or_the_next() -> None:
    text = """<html><body><article><h1>标题标题</h1>
<p>第一段交付100辆。<!-- leapcheck: ignore LC201 end --></p><p>第二段交付200辆。</p>
<!-- leapcheck: ignore LC201 before -->
<p>第三段<b>300辆</b>
<!-- leapcheck: ignore LC201 after an inline tag --></p>
<p><!-- leapcheck: ignore LC201 beginning -->第四段400辆。</p>
<table><tr><td>1月</td><td>500辆</td><!-- leapcheck: ignore LC201 row --></tr>
<tr><td>2月</td><td>600辆</td></tr></table></article></body></html>
"""
    assert ignored_in(text, "a.html") == {
        "end": ["1"],
        "before": ["3"],
        "after an inline tag": ["3"],
        "beginning": ["4"],
        "row": ["5"],
    }


def test_a_comment_ignores_the_rule_in_its_paragraph_alone() -> None:
    report, odd = obeyed(f"{WRONG}<!-- leapcheck: ignore LC302 typo of the agency -->\n\n{OTHER}\n")
    (ignored,) = report.ignored
    assert (ignored.by, ignored.reason) == ("comment", "typo of the agency (a.md:1)")
    assert [finding.message[:2] for finding in report.conflicts] == ["小鹏"]
    assert odd == []


def test_a_comment_is_about_any_claim_of_a_finding(folder: Path) -> None:
    one = written("零跑汽车2025年全年交付596,555辆。\n", "one.md")
    for comment_in in (0, 1):
        texts = ["零跑汽车2025年全年交付596,555辆。", "零跑汽车2025年全年交付569,555辆。"]
        texts[comment_in] += "<!-- leapcheck: ignore LC201 the other is wrong -->"
        report = check([written(texts[0], one), written(texts[1], "two.md")])
        assert len(report.conflicts) == 1
        assert obey(report)[0].conflicts == []


def test_several_rules_and_several_articles_of_a_file() -> None:
    text = f"<!-- leapcheck: ignore LC201, lc302 known -->\n{WRONG}\n\n---\n\n{OTHER}\n"
    report, odd = obeyed(text)
    assert len(report.ignored) == 1
    assert odd == ["a.md:1: ignores LC201, which finds no conflict there in this run; take it out"]


@pytest.mark.parametrize(
    ("comment", "told"),
    [
        (
            "ignore LC302",
            "a.md:3: the comment gives no reason and ignores nothing; write <!-- leapcheck: ignore",
        ),
        ("ignore", "a.md:3: the comment names no rule; write"),
        ("ignore everything here", "a.md:3: the comment names no rule; write"),
        ("ignore LC332 known", "a.md:3: unknown rule 'LC332'; did you mean LC3"),
        ("ignroe LC302 known", "a.md:3: unknown comment 'ignroe'; write"),
        ("", "a.md:3: unknown comment ''; write"),
        ("ignore LC201 known", "a.md:3: ignores LC201, which finds no conflict there in this run"),
    ],
)
def test_a_comment_without_effect_is_told(comment: str, told: str) -> None:
    report, odd = obeyed(f"# 标题\n\n<!-- leapcheck: {comment} -->\n{WRONG}\n")
    assert len(report.conflicts) == 1
    assert len(odd) == 1 and odd[0].startswith(told), odd


@pytest.mark.parametrize(
    "text",
    [
        f"```\n<!-- leapcheck: ignore LC302 code -->\n```\n\n{WRONG}\n",
        f"用法`<!-- leapcheck: ignore LC302 code -->`。{WRONG}\n",
        f"{WRONG}\n<!-- leapcheck: ignore LC302 not closed\n",
    ],
)
def test_code_and_what_is_not_closed_are_no_comments(text: str) -> None:
    report, odd = obeyed(text)
    assert (report.ignored, odd) == ((), [])


def test_plain_text_has_no_comments() -> None:
    report, odd = obeyed(f"{WRONG}<!-- leapcheck: ignore LC302 why -->\n", "a.txt")
    assert (report.ignored, odd) == ((), [])


def test_many_open_comments_take_no_time_that_grows_with_their_square() -> None:
    path = written("# 标题\n\n交付100辆。\n" + "<!-- leapcheck: ignore LC201 " * 200_000)
    assert find_comments(list(read([path]))) == ([], [])  # type: ignore[arg-type]
