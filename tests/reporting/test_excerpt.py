"""A claim's number is marked where it stands, not where its digits happen to stand too."""

import io
from dataclasses import replace

from leapcheck.model import Article, Block, Claim, MappedText, Source
from leapcheck.reading import read_text
from leapcheck.reporting.excerpt import excerpt
from leapcheck.reporting.page import Page
from leapcheck.reporting.wrapping import cells

from .samples import article, claim, exactly


def shown(of: Claim, within: Article | None, width: int | None = None) -> str:
    page = Page(io.StringIO(), width=width, styled=False)
    return excerpt([of], within, page, indent=4).plain


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
    assert shown(at, of) == "全年交付**６０萬輛**新車。"


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


def placed(of: Article, quote: str, sentence: str, *, last: bool = False) -> Claim:
    """A claim on a part of an article's normalized text, in a sentence of its own."""
    text = of.body.text
    at = text.rindex(quote) if last else text.index(quote)
    start, end = of.body.raw_span(at, at + len(quote))
    raw = of.source.raw[start:end]
    return replace(claim(of, raw, exactly(1, "count")), start=start, end=end, sentence=sentence)


def test_numbers_of_one_sentence_are_marked_together() -> None:
    text = "售出30辆，其中甲型20辆、乙型10辆。"
    of = article("a.txt", text)
    said = [claim(of, f"{n}辆", exactly(n, "vehicle")) for n in (30, 10, 20)]
    marked = excerpt(said, of, Page(io.StringIO(), width=None, styled=False), indent=4).plain
    assert marked == "售出**30辆**，其中甲型**20辆**、乙型**10辆**。"


def test_of_two_numbers_that_overlap_the_first_is_marked() -> None:
    of = article("a.txt", "售出30多万辆。")
    said = [claim(of, quote, exactly(30, "vehicle")) for quote in ("30多万辆", "30多")]
    marked = excerpt(said, of, Page(io.StringIO(), width=None, styled=False), indent=4).plain
    assert marked.count("**") == 2 and marked.replace("**", "") == "售出30多万辆。"


def test_what_lies_far_between_two_numbers_is_cut_as_well() -> None:
    of = article("a.txt", "零" * 90 + "20万辆" + "跑" * 900 + "30万辆" + "车" * 90 + "。")
    said = [claim(of, f"{n}万辆", exactly(n, "vehicle")) for n in (20, 30)]
    text = excerpt(said, of, Page(io.StringIO(), width=80, styled=False), indent=4).plain
    assert "**20万辆**" in text and "**30万辆**" in text and text.count("…") == 3
    assert cells(text) <= 2 * 80


def test_a_cell_is_marked_in_the_sentence_that_was_put_together_of_it() -> None:
    raw = "车型\t2024年销量(辆)\n甲\t24\n"
    (of,) = read_text(raw)
    assert shown(placed(of, "24", "甲2024年销量:24辆", last=True), of) == "甲2024年销量:**24**辆"


def test_a_value_in_other_characters_is_marked_under_its_label() -> None:
    (of,) = read_text("交付量\n\n２９３，７２４輛\n\n該廠在臺灣銷售電動車。\n")
    said = placed(of, "293,724辆", "交付量:293,724辆")
    assert shown(said, of) == "交付量:**２９３，７２４輛**"


def test_a_value_that_the_sentence_does_not_hold_leaves_it_unmarked() -> None:
    (of,) = read_text("某厂去年交付六十万辆。")
    assert shown(placed(of, "六十万辆", "某厂:600,000"), of) == "某厂:600,000"


def test_controls_that_were_left_out_are_shown_and_references_are_not() -> None:
    (of,) = read_text("<p>有消息说\x1b[31m，占51.4\x079&#37;的股\x9b份。</p>", kind="html")
    assert of.body.text == "有消息说[31m,占51.49%的股份。"
    said = placed(of, "51.49%", of.body.text)
    assert said.quote == "51.4\x079&#37;"
    assert shown(said, of) == r"有消息说\x1b[31m，占**51.4\x079%**的股\x9b份。"
