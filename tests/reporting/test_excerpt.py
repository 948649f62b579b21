"""A claim's number is marked where it stands, not where its digits happen to stand too."""

import io
from dataclasses import replace

from leapcheck.model import Article, Block, Claim, MappedText, Source
from leapcheck.reporting.excerpt import excerpt
from leapcheck.reporting.page import Page

from .samples import article, claim, exactly


def shown(of: Claim, within: Article | None, width: int | None = None) -> str:
    page = Page(io.StringIO(), width=width, styled=False)
    return excerpt(of, within, page, indent=4).plain


def test_the_second_of_two_equal_numbers_is_the_one_that_is_marked() -> None:
    text = "去年的目标是20万辆，完成了20万辆。"
    of = article("a.txt", text)
    first = claim(of, "20万辆", exactly(200000, "vehicle"))
    second = replace(first, start=text.rindex("20万辆"), end=text.rindex("20万辆") + 4)
    assert shown(second, of) == "去年的目标是20万辆，完成了**20万辆**。"


def test_a_quote_that_was_normalized_is_found_by_its_place_and_shown_as_it_is_written() -> None:
    raw = "全年交付６０萬\n輛新車。"
    normal = "全年交付60万辆新车。"
    of = Article(
        Source.of("a.txt", raw), 0, MappedText(normal, [0, 7], [0, 8]), [Block(0, len(normal), "body")]
    )
    start = raw.index("６")
    at = replace(
        claim(article("a.txt", raw), "６０萬\n輛", exactly(600000, "vehicle")),
        sentence=normal,
        start=start,
        end=start + 5,
    )
    assert shown(at, of) == "全年交付**６０萬 輛**新車。"


def test_the_sentence_keeps_the_marks_of_the_file_but_not_its_entities() -> None:
    raw = "零跑，交付&nbsp;60万辆，占地8㎡。"
    normal = "零跑,交付 60万辆,占地8m2。"
    runs = [(0, 0), (5, 5), (6, 11), (14, 19), (15, 19), (16, 20)]
    body = MappedText(normal, [a for a, _ in runs], [b for _, b in runs])
    of = Article(Source.of("a.txt", raw), 0, body, [Block(0, len(normal), "body")])
    at = replace(claim(of, "60万辆", exactly(600000, "vehicle")), sentence=normal)
    assert shown(at, of) == "零跑，交付 **60万辆**，占地8m2。"


def test_a_quote_that_cannot_be_placed_leaves_the_sentence_unmarked() -> None:
    of = article("a.txt", "全年交付60万辆。")
    at = replace(claim(of, "60万辆", exactly(600000, "vehicle")), quote="六十萬輛")
    assert shown(at, None) == "全年交付60万辆。"


def test_a_long_sentence_is_cut_around_the_quote_on_a_terminal() -> None:
    of = article("a.txt", "零" * 300 + "交付60万辆" + "跑" * 300 + "。")
    at = claim(of, "60万辆", exactly(600000, "vehicle"))
    text = shown(at, of, width=80)
    assert "**60万辆**" in text and text.startswith("…") and text.endswith("…") and len(text) < 100
