"""Markdown: its markup is no text, its headings, items and rows keep their place."""

from datetime import date

import pytest

from leapcheck.reading import read_text


def blocks(raw: str) -> list[tuple[str, str]]:
    (article,) = read_text(raw, kind="md")
    return [(block.role, article.body.text[block.start : block.end]) for block in article.blocks]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("销量**大涨30%**，*同比*。", "销量大涨30%,同比。"),
        ("某厂[**（1211）**](stock.php?code=1211)昨晚发布新车。", "某厂(1211)昨晚发布新车。"),
        ("![图 12](https://x.cn/(a)/2024.png?w=1240) 销量创新高。", "销量创新高。"),
        ("销量见<https://x.cn/9>与 https://x.cn/100辆 一文。", "销量见与 辆 一文。"),
        ("产能&nbsp;5&lt;6 \\*注\\*", "产能5<6 *注*"),
        ("长 5*3 米、`代码`、~~旧~~ snake_case_name", "长5*3米、代码、旧 snake_case_name"),
        ('<span style="color:#999">灰字</span>与<br/>换行[^1]。', "灰字与换行。"),
        ("> 引用的话，销量十万辆。", "引用的话,销量十万辆。"),
        ("正文一句话。![头像](http://x.cn/12", "正文一句话。"),
        ("未闭合的[括号与(圆括号", "未闭合的[括号与(圆括号"),
        ("[![图](a.png)](b.html) 正文在这里有一句话。", "正文在这里有一句话。"),
    ],
)
def test_markup_is_no_text(raw: str, text: str) -> None:
    assert blocks(raw) == [("body", text)]


def test_first_heading_is_the_title_without_front_matter() -> None:
    assert blocks(
        "### 产销超千万辆\n\n<p><strong>某台消息</strong>：产销超千万。</p><p>第二段话。</p>\n\n[查看原文](https://x.cn/2025/05/12/a.shtml)"
    ) == [
        ("title", "产销超千万辆"),
        ("body", "某台消息:产销超千万。"),
        ("body", "第二段话。"),
    ]


def test_the_link_to_the_original_dates_the_article() -> None:
    (article,) = read_text(
        "### 产销超千万辆\n\n正文一句话。\n\n[查看原文](https://x.cn/2025/05/12/a.shtml)", kind="md"
    )
    assert article.published == date(2025, 5, 12)
    assert article.publisher is None


def test_the_last_link_names_the_publisher() -> None:
    (article,) = read_text("正文一句话。\n\n[某报](https://x.cn/a.html)", kind="md")
    assert article.publisher == "某报"
    assert "某报" not in article.body.text


def test_title_of_the_front_matter_is_text_and_its_repetition_too() -> None:
    raw = '---\ntitle: "销量\\"大涨\\"３０%"\ndate: "2025-02-11 16:00:57"\nsummary: "摘要里有 99 个"\n---\n\n# 销量"大涨"30%\n\n正文一句话。\n\n## 小标题\n'
    assert blocks(raw) == [
        ("title", "销量“大涨”30%"),
        ("title", "销量“大涨”30%"),
        ("body", "正文一句话。"),
        ("body", "小标题"),
    ]


def test_list_markers_go_and_items_stay() -> None:
    assert blocks("各车型：\n\n* 甲：1万辆\n* 乙：2万辆\n  其中出口1千辆\n\n1. 第一\n2. 第二")[1:] == [
        ("body", "甲:1万辆"),
        ("body", "乙:2万辆其中出口1千辆"),
        ("body", "第一"),
        ("body", "第二"),
    ]


def test_pipes_make_table_rows() -> None:
    raw = "销量如下：\n\n| 车企 | 销量 |\n|:--|--:|\n| 甲\\|乙 | **1,000** |\n"
    assert blocks(raw)[1:] == [("table", "车企\t销量"), ("table", "甲|乙\t1,000")]


def test_menus_counters_and_imprints_of_a_converted_page_are_left_out() -> None:
    raw = (
        "---\ntitle: 销量超过某厂\nsource: 某站\ndate: 2024-12-07\n---\n\n[登录](/login) [注册](/register)\n\n* 文章\n\n"
        "  [往日](/?issue=20251005)\n  [投票](/poll)\n\n* 分类:\n* [首页](//x.cn/)\n* [科学](//s.x.cn/)\n\n**本文已被查看 5402 次**\n\n"
        "## 销量超过某厂\n\n[某人](/~a) (42865)发表于 2024年12月06日 15时44分 星期五 [分享](//s.cn/?t=%E5)\n\n"
        "某机构统计了第三季度销量，甲厂达到43万辆。\nhttps://x.cn/57460-2024-12-06.html\n\n* [首页](/)\n* [条款](/terms)\n\n"
        "京ICP证161336号 [京ICP备15039648号](http://b.cn)\n\n举报电话：010-62641205 举报邮箱：a@b.cn"
    )
    assert blocks(raw) == [
        ("title", "销量超过某厂"),
        ("title", "销量超过某厂"),
        ("body", "某机构统计了第三季度销量,甲厂达到43万辆。"),
    ]


def test_a_paragraph_with_a_link_in_it_stays() -> None:
    assert "十万辆" in blocks("据[某报报道](https://x.cn)，甲厂去年销量十万辆。")[0][1]


@pytest.mark.parametrize(
    "line", ["2024年3月2日，某厂发布新架构", "成立于2015年12月24日", "10月26日，某厂第10万台下线"]
)
def test_an_item_with_a_date_is_no_dateline(line: str) -> None:
    assert len(blocks(f"某厂大事记如下。\n\n- {line}\n")) == 2


def test_broken_front_matter_is_read_line_by_line() -> None:
    raw = '---\ntitle: 销量: "大涨" 30%\nsummary: "没有结束的引号\ndate: 2025-02-11\n---\n正文一句话。'
    (article,) = read_text(raw, kind="md")
    assert article.title == "销量: “大涨” 30%"
    assert article.published == date(2025, 2, 11)
    assert article.body.text.endswith("正文一句话。")


def test_an_image_inside_its_own_address_is_no_text() -> None:
    assert blocks(f"正文一句话。\n\n![图](data:image/png;base64,{'iVBORw0KGgo' * 2000})") == [
        ("body", "正文一句话。")
    ]


def test_deep_nesting_in_front_matter_is_survived() -> None:
    raw = "---\ntitle: 标题一二三\nx: " + "[" * 5000 + "\n---\n正文一句话。"
    (article,) = read_text(raw, kind="md")
    assert article.title == "标题一二三"
