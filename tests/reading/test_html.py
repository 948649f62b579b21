"""HTML: the main text without what stands around it, title, date and publisher of the page."""

from datetime import date

import pytest

from leapcheck.reading import read_text


def blocks(raw: str) -> list[tuple[str, str]]:
    (article,) = read_text(raw, kind="html")
    return [(block.role, article.body.text[block.start : block.end]) for block in article.blocks]


PAGE = """<%@ page pageEncoding="UTF-8"%>
<!DOCTYPE html><html><head><title>净利润增长17%- 【某易购】</title>
<c:import url="/init.jsp"><c:param name="x">true</c:param></c:import>
<script>var n = "<p>99辆</p>";</script><style>p{width:12px}</style></head><body>
<div class="header"><%@ include file="/head.jsp" %>头部</div>
<div class="navCurrent "><a href="/">首页</a> <a href="/n">资讯</a> <a href="/x">净利润增长17%</a></div>
<div class="frameNews"><h1>净利润增长17%</h1>
<div class="source"><span>发布时间：2011-08-23</span>
<span>发布人：-某某日报  </span></div>
<p><P>8月22日，某厂公布业绩，营收105亿元&#65292;同比增长14%;下滑16\x20
%和8%。</P>
<p>某厂出口1.34万辆<!-- 注释12 -->，同比上升93%。
</p></div>
<ul><li><a href="/1">相关新闻一</a></li><li><a href="/2">相关新闻二</a></li></ul>
<div class="footer">版权所有 2011</div></body></html><script>var id = 5;</script>"""


def test_main_text_only() -> None:
    assert blocks(PAGE) == [
        ("title", "净利润增长17%"),
        ("body", "8月22日,某厂公布业绩,营收105亿元,同比增长14%;下滑16 %和8%。"),
        ("body", "某厂出口1.34万辆,同比上升93%。"),
    ]


def test_date_and_publisher_of_the_page() -> None:
    (article,) = read_text(PAGE, kind="html")
    assert article.published == date(2011, 8, 23)
    assert article.publisher == "某某日报"


def test_html_is_known_by_its_look() -> None:
    (article,) = read_text(PAGE, kind="txt")
    assert article.title == "净利润增长17%"


def test_title_element_serves_where_there_is_no_heading() -> None:
    raw = "<html><head><title>某厂销量大涨_某网</title></head><body><p>某厂去年销量大涨，达到十万辆。</p></body></html>"
    assert blocks(raw)[0] == ("title", "某厂销量大涨")
    (article,) = read_text(raw, kind="html")
    begin, end = article.body.raw_span(0, 6)
    assert raw[begin:end] == "某厂销量大涨"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2024-03-01T10:00:00+08:00">',
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-01"}</script>',
        "<time datetime='2024-03-01T08:00'>三月一日</time>",
    ],
)
def test_machine_readable_dates(head: str) -> None:
    (article,) = read_text(
        f"<html><head>{head}</head><body><p>正文一句话，有内容。</p></body></html>", kind="html"
    )
    assert article.published == date(2024, 3, 1)


def test_json_ld_publisher_and_broken_json() -> None:
    good = '<script type="application/ld+json">{"@graph":[{"publisher":{"name":"某报"}}]}</script>'
    bad = '<script type="application/ld+json">{"publisher": </script>'
    (article,) = read_text(f"<html>{bad}{good}<p>正文一句话。</p></html>", kind="html")
    assert article.publisher == "某报"


def test_table_rows_and_layout_tables() -> None:
    raw = (
        "<table><tr><th>车企</th><th>销量</th></tr><tr><td><p>甲</p></td><td></td><td>1,000</td></tr></table>"
        "<table><tr><td>" + "一段很长的正文，放在排版用的表格里。" * 12 + "</td><td>旁注</td></tr></table>"
    )
    found = blocks(raw)
    assert found[:2] == [("table", "车企\t销量"), ("table", "甲\t\t1,000")]
    assert [role for role, _ in found[2:]] == ["body", "body"]


def test_breaks_part_paragraphs_only_after_a_sentence() -> None:
    assert [text for _, text in blocks("<div>第一段完。<br>第二段还<br>没有完。</div>")] == [
        "第一段完。",
        "第二段还没有完。",
    ]


def test_figure_captions() -> None:
    assert ("caption", "某厂车间") in blocks(
        "<p>正文一句话。</p><figure><img src=1><figcaption>某厂车间</figcaption></figure>"
    )


def test_article_element_wins_over_its_surroundings() -> None:
    prose = "某厂去年销量大涨，达到十万辆，同比增长两成。" * 3
    raw = f"<body><div>今日天气预报说明天有小雨，请带伞出门上班。</div><article><h1>销量</h1><p>{prose}</p></article></body>"
    assert [role for role, _ in blocks(raw)] == ["title", "body"]


def test_a_misleading_class_around_everything_hides_nothing() -> None:
    raw = f"<body><div class='sidebar-left'><p>{'某厂去年销量大涨，达到十万辆。' * 5}</p></div></body>"
    assert "十万辆" in blocks(raw)[0][1]


def test_hidden_parts_and_form_controls_are_no_text() -> None:
    raw = "<p>看得见的一句话。</p><p style='display: none'>99</p><select><option>5</option></select><button>6</button><p hidden>7</p>"
    assert blocks(raw) == [("body", "看得见的一句话。")]


@pytest.mark.parametrize(
    "raw",
    [
        "<p>正文。<!-- 没有结束",
        "<p>正文。<div <p",
        '<p>正文。<a href="x',
        "a < b > 正文。",
        "<p>正文。&#1114112;&bogus;",
        "<p>正文。</p></p></div>",
    ],
)
def test_broken_html_loses_no_text(raw: str) -> None:
    assert "正文。" in "".join(text for _, text in blocks(raw))
