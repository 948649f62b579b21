"""Plain text: titles, several articles in one file, broken lines."""

import pytest

from leapcheck.reading import read_text


def blocks(raw: str) -> list[tuple[str, str]]:
    (article,) = read_text(raw)
    return [(block.role, article.body.text[block.start : block.end]) for block in article.blocks]


def texts(raw: str) -> list[str]:
    return [text for _, text in blocks(raw)]


def test_first_short_line_is_the_title() -> None:
    assert blocks("某厂发布全新平台\n某厂昨日发布全新平台，首款车型下月上市。\n") == [
        ("title", "某厂发布全新平台"),
        ("body", "某厂昨日发布全新平台,首款车型下月上市。"),
    ]


def test_a_kicker_over_the_title_is_body() -> None:
    assert [role for role, _ in blocks("专题\n\n某地汽车产业跑出加速度\n\n一辆辆新车驶下生产线。\n")] == [
        "body",
        "title",
        "body",
    ]


def test_a_sentence_is_no_title() -> None:
    assert blocks("新车驶下生产线。\n第二段话在这里。")[0][0] == "body"


def test_flash_title_stands_in_brackets() -> None:
    raw = "【某协会：６月零售同比下降20.0%】某社7月8日电，某协会发布数据，６月零售150万辆，同比下降20.0%，环比增长6%。\n"
    (article,) = read_text(raw)
    assert article.title == "某协会:6月零售同比下降20.0%"
    assert [b.role for b in article.blocks] == ["title", "body"]
    assert article.body.text.count("\n") == 1


def test_several_flashes_are_several_articles() -> None:
    raw = "".join(
        f"【某协会：{month}月零售同比下降】某社电，某协会发布数据，{month}月零售150万辆，同比下降20.0%，环比增长6%。\n\n"
        for month in (5, 6, 7)
    )
    articles = read_text(raw)
    assert [a.index for a in articles] == [0, 1, 2]
    assert articles[2].title == "某协会:7月零售同比下降"
    start = articles[2].body.text.index("150万辆")
    assert articles[2].source.place(articles[2].body.origin(start))[0] == 5


def test_bracketed_byline_is_no_flash() -> None:
    (article,) = read_text(
        "【本报驻某地记者综合报道】某厂昨天宣布，将在当地投资十亿元兴建一座电池工厂，明年投产。"
    )
    assert article.title is None


def test_titles_and_long_bodies_by_turns_are_several_articles() -> None:
    body = "某厂公布去年销量为十万辆，同比增长两成，今年目标是十五万辆。" * 20
    articles = read_text(f"#车企\n甲厂销量公布\n{body}\n乙厂为何热销?\n{body}\n")
    assert [a.title for a in articles] == ["甲厂销量公布", "乙厂为何热销?"]
    assert [len(a.blocks) for a in articles] == [2, 2]


def test_wire_items_with_title_lines_are_several_articles() -> None:
    item = "某社7月8日电，某厂公布去年销量为十万辆，同比增长两成，今年目标是十五万辆。"
    assert len(read_text(f"甲厂销量公布\n{item}\n\n乙厂销量公布\n{item}")) == 2


FEED = (
    "#车企\n甲厂销量公布\n某厂公布去年销量为十万辆，同比增长两成，今年目标是十五万辆。\n"
    "\n#出海\n乙厂为何热销？\n去年出口了三万辆，同比增长三成。\n今年要在海外开出一百家网点，仓库也已经租下。\n"
)


def test_hashtag_lines_part_the_articles_of_a_feed() -> None:
    first, second = read_text(FEED)
    assert [a.title for a in (first, second)] == ["甲厂销量公布", "乙厂为何热销?"]
    assert [len(a.blocks) for a in (first, second)] == [2, 3]
    assert "#" not in first.body.text + second.body.text
    assert second.source.place(second.body.origin(second.body.text.index("三万辆"))) == (7, 6)


@pytest.mark.parametrize(
    "raw",
    [
        "开头先说一句。\n" + FEED,
        FEED.replace("乙厂为何热销？", "乙厂为何热销，"),
        FEED.replace("乙厂为何热销？", "去年出口了三万辆。"),
        FEED.replace("甲厂销量公布\n", ""),
        "#车企\n#出海\n#目标\n" + FEED.split("#")[1].split("\n", 1)[1],
    ],
    ids=["text before the first tag", "half a sentence", "a sentence", "no title", "tags under each other"],
)
def test_hashtags_in_other_text_part_nothing(raw: str) -> None:
    assert len(read_text(raw)) == 1


def test_subheadings_do_not_split_an_article() -> None:
    body = "某厂公布去年销量为十万辆，同比增长两成，今年目标是十五万辆。" * 3
    assert len(read_text(f"某厂的十年\n{body}\n技术的积累\n{body}\n出海的步伐\n{body}\n")) == 1


def test_hard_wrapped_lines_are_joined_and_headings_are_not() -> None:
    raw = (
        "报告范围\n\n"
        "本报告所涉及的实质性内容均涵盖某汽车股份有限公司及其附属公司，与年报\n"
        "披露范围保持一致，共有工厂 12 座，员工 3,400 人，全年发布版本 OTA\n"
        "升级 10 次。\n\n"
        "联系方式\n"
    )
    assert texts(raw) == [
        "报告范围",
        "本报告所涉及的实质性内容均涵盖某汽车股份有限公司及其附属公司,与年报披露范围保持一致,共有工厂12座,员工3,400人,全年发布版本 OTA升级10次。",
        "联系方式",
    ]


def test_bullets_labels_and_entries_stay_apart() -> None:
    raw = (
        " ● 全年累计培训员工一千九百人次，较上一年度有\n明显增加\n ● 开展供应商质量培训三百八十场，总时数较上年\n\n"
        "地址：某省某市某区某街道四百五十一号大厦七楼\n邮箱：news@example.com\n\n"
        "某厂甲车型获年度国际设计奖\n某厂甲车型获年度环保设计奖\n"
    )
    assert texts(raw) == [
        "● 全年累计培训员工一千九百人次,较上一年度有明显增加",
        "● 开展供应商质量培训三百八十场,总时数较上年",
        "地址:某省某市某区某街道四百五十一号大厦七楼",
        "邮箱:news@example.com",
        "某厂甲车型获年度国际设计奖",
        "某厂甲车型获年度环保设计奖",
    ]


def test_a_caption_in_mid_sentence_steps_aside() -> None:
    raw = (
        "深度合作带来了效率。这家企业的产量增长很快，全年销量近60万辆，单月销量\n\n\n\n"
        "某厂总装车间\n\n突破7万辆。\n\n产业新格局\n\n下一段从这里开始。\n"
    )
    assert blocks(raw) == [
        ("body", "深度合作带来了效率。这家企业的产量增长很快,全年销量近60万辆,单月销量突破7万辆。"),
        ("caption", "某厂总装车间"),
        ("body", "产业新格局"),
        ("body", "下一段从这里开始。"),
    ]
    (article,) = read_text(raw)
    start = article.body.text.index("7万辆")
    assert article.source.place(article.body.origin(start)) == (7, 3)


def test_a_finished_sentence_is_not_joined_to_what_follows() -> None:
    raw = "这家企业的产量增长很快。全年销量近60万辆，单月销量再创新高。\n\n某厂总装车间\n\n突破7万辆。\n"
    assert len(texts(raw)) == 3


def test_a_column_with_a_blank_line_under_each_line_is_joined() -> None:
    raw = "镇上，年产40万套汽车座椅骨架项目\n\n头一批月底交货。厂房由某某汽车部件\n\n股份有限公司出资6亿元修建，共两幢\n\n楼房，前年签约，去年开工。\n"
    assert texts(raw) == [
        "镇上,年产40万套汽车座椅骨架项目头一批月底交货。厂房由某某汽车部件股份有限公司出资6亿元修建,共两幢楼房,前年签约,去年开工。"
    ]


def test_page_numbers_are_not_joined_into_sentences() -> None:
    raw = (
        "这是第一句话。公司持续推进全球化布局与本地化生产，去年在海外建成的工厂与\n\n14\n\n研发中心有三座。\n"
    )
    assert texts(raw)[0].endswith("工厂与研发中心有三座。")
    assert "14" in texts(raw)


def test_letters_set_upright_are_one_label() -> None:
    assert "销售与服务" in texts("一级部门\n\n销\n售\n与\n服\n务\n\n完")


def test_tabs_make_table_rows() -> None:
    assert blocks("各厂销量如下：\n\n车企\t销量\n甲厂\t1,000\n") == [
        ("body", "各厂销量如下:"),
        ("table", "车企\t销量"),
        ("table", "甲厂\t1,000"),
    ]


def test_addresses_and_template_marks_are_no_text() -> None:
    assert texts("{{mark}}\n详见 https://example.com/2024/1.html?a=12 的公告。") == ["详见 的公告。"]


def test_front_matter_over_html_in_a_text_file() -> None:
    raw = "\n---\ntitle: '十万台下线！'\ndate: Tue, 28 Jun 2022 06:17:00 GMT\nauthor: 某门户\n---\n\n<div><p>６月，第十万台下线。</p><p><img src='1.jpg' alt='99'></p></div>"
    (article,) = read_text(raw)
    assert article.body.text == "十万台下线!\n6月,第十万台下线。"
    assert str(article.published) == "2022-06-28"
    assert (article.title, article.publisher) == ("十万台下线!", "某门户")
    begin, end = article.body.raw_span(0, 5)
    assert raw[begin:end] == "十万台下线"


def test_columns_that_stand_side_by_side_are_read_one_after_the_other() -> None:
    left = [
        "某厂昨天公布了九月的成绩，当月一共交付",
        "六万六千辆，同比增长近一倍。公司负责人",
        "说，增长来自海外，也来自新的车型，下个",
        "月还会再高一些。",
    ]
    right = [
        "另一边，电池厂的日子也不错，装机量比去",
        "年多了三成，出口占了四分之一。它的新厂",
        "在匈牙利，明年投产，供给当地的车企，年",
        "产能一百吉瓦时，投资七十亿欧元，分两期",
        "建成。",
    ]
    woven = [f"{a}{' ' * (46 - 2 * len(a))}{b}" for a, b in zip([*left, ""], right, strict=True)]
    found = texts("两篇文章\n\n" + "\n".join(woven) + "\n")
    assert found[1:] == [
        "".join(left).translate(str.maketrans("，", ",")),
        "".join(right).translate(str.maketrans("，", ",")),
    ]


def test_a_table_set_with_spaces_is_no_pair_of_columns() -> None:
    rows = [
        f"{name}      {number}      {share}"
        for name, number, share in [
            ("零跑汽车", "66,657", "97%"),
            ("小鹏汽车", "41,581", "95%"),
            ("蔚来", "34,749", "64%"),
            ("理想汽车", "33,951", "-37%"),
            ("小米汽车", "40,000", "-"),
        ]
    ]
    text = "\n".join(rows)
    (article,) = read_text(text)
    order = [article.body.text.index(number) for number in ("66,657", "97%", "41,581", "95%", "34,749")]
    assert order == sorted(order)


def test_rows_of_numbers_under_a_head_are_a_table() -> None:
    raw = "各厂成绩\n\n厂商 11月销量 同比\n甲厂 2,000 1.5%\n乙厂 3,100 2%\n丙厂 3,000 -\n来源：协会\n"
    assert [text for role, text in blocks(raw) if role == "table"] == [
        "厂商\t11月销量\t同比", "甲厂\t2,000\t1.5%", "乙厂\t3,100\t2%", "丙厂\t3,000\t-"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "raw",
    [
        "甲厂 去年 卖出\n100 辆 车\n200 辆 车\n",
        "1 2 3\n4 5 6\n7 8 9\n",
        "名称 数量 单价\n共计 三百 五元\n小计 二百 四元\n",
    ],
)
def test_lines_with_spaces_alone_are_no_table(raw: str) -> None:
    assert not [text for role, text in blocks(raw) if role == "table"]


def test_a_pull_quote_splits_no_sentence() -> None:
    raw = (
        "新厂的负责人说，一切都在按计划进行，工人已经到位。今年的产量会超过十万辆，比去年多出\n\n"
        "“今年的产量会超过十万辆”\n\n"
        "三成左右。明年再说明年的事情。\n"
    )
    assert "比去年多出三成左右。" in texts(raw)[0]
    assert ("caption", "“今年的产量会超过十万辆”") in blocks(raw)
