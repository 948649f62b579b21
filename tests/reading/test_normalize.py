"""Normalized text says the same in one spelling and knows where each character stood."""

import html
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leapcheck.model import Article, MappedText
from leapcheck.reading import normalize, read_text
from leapcheck.reading.normalize import fold, simplify


def raw_of(mapped: MappedText, raw: str, part: str) -> str:
    start = mapped.text.index(part)
    begin, end = mapped.raw_span(start, start + len(part))
    return raw[begin:end]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("２０２４年，销量１，２００辆", "2024年,销量1,200辆"),
        ("截⾄ 2023 年 6 ⽉ 30 ⽇", "截至2023年6月30日"),
        ("占地 5 ㎡", "占地5 m2"),
        ("第 30\u00a0万\u3000台", "第30万 台"),
        ("交付　　 5 万辆", "交付5万辆"),
        ("毛利率 30% 左右，问界 M9 售出 5 万", "毛利率30%左右,问界 M9售出5万"),
        ("零\u200b跑\ufeff汽车\u200d", "零跑汽车"),
        ('“下线”、「投产」、"爬坡"。', "“下线”、“投产”、“爬坡”。"),
        ('「『旗舰』版」搭载15.6"屏与12.3"屏', '“‘旗舰’版”搭载15.6"屏与12.3"屏'),
        ("①产量 ②销量", "①产量 ②销量"),
        ("同比增长３０％；环比（下降）", "同比增长30%;环比(下降)"),
    ],
)
def test_spellings_of_the_same_become_one(raw: str, text: str) -> None:
    assert normalize(raw).text == text


def test_of_a_terminal_escape_only_the_control_character_goes() -> None:
    raw = "续航\x1b[31m530\x1b[0m公里\x1b"
    mapped = normalize(raw)
    assert mapped.text == "续航[31m530[0m公里"
    assert raw_of(mapped, raw, "[0m公里") == "[0m公里"


@pytest.mark.parametrize(
    ("raw", "part", "expected"),
    [
        ("<p>占51.49&#37;的股份</p>", "51.49%", "51.49&#37;"),
        ("<p>用时&#51;43&#22825;。</p>", "343天", "&#51;43&#22825;"),
        ("<p>降到3&#8451;，</p>", "3°C", "3&#8451;"),
        ("<p>A&amp;B两家</p>", "A&", "A&amp;"),
        ("<p>1<b>2</b>&#x4e07;辆</p>", "2万", "2</b>&#x4e07;"),
    ],
)
def test_a_character_reference_is_covered_whole(raw: str, part: str, expected: str) -> None:
    for text in (raw, f"<p>&nbsp;</p>{raw}<p>&#20013;</p>"):
        (article,) = read_text(text, kind="html")
        assert raw_of(article.body, text, part) == expected


def test_line_ends_go_between_han_characters_and_become_a_space_between_words() -> None:
    assert normalize("全年交\n付").text == "全年交付"
    assert normalize("Model\nY").text == "Model Y"
    assert normalize("下滑16\r\n%").text == "下滑16 %"


def test_paragraphs_become_lines() -> None:
    assert normalize("\n第一段。\n\n \n第二段\n的后半。\n").text == "第一段。\n第二段的后半。"


def test_traditional_becomes_simplified_with_its_place() -> None:
    raw = "該車企２０２４年銷量為十萬輛"
    mapped = normalize(raw)
    assert mapped.text == "该车企2024年销量为十万辆"
    assert raw_of(mapped, raw, "十万辆") == "十萬輛"


def test_how_to_read_a_character_is_left_out_with_its_place() -> None:
    raw = "整車年生產(chǎn)能力達(dá)到30萬(wàn)輛，續航600公里(km)"
    mapped = normalize(raw)
    assert mapped.text == "整车年生产能力达到30万辆,续航600公里(km)"
    assert raw_of(mapped, raw, "30万辆") == "30萬(wàn)輛"


def test_a_rare_character_in_simplified_text_does_not_convert_the_rest() -> None:
    text = "这款车搭载了乾崑系统，上市三十天收到订单一万两千份，厂家说产能还在爬坡，年底交付会更快一些。"
    assert simplify(text) == text


@pytest.mark.parametrize(
    ("raw", "part", "expected"),
    [
        ("面积３００㎡，产能", "300m2", "３００㎡"),
        ("面积３００㎡，产能", ",产能", "，产能"),
        ("a\u200b１２", "12", "１２"),
        ("前\n后 ５", "后5", "后 ５"),
    ],
)
def test_a_stretch_is_found_in_the_raw_text(raw: str, part: str, expected: str) -> None:
    assert raw_of(normalize(raw), raw, part) == expected


def test_runs_are_few() -> None:
    mapped = normalize("某车企去年销量１０万辆，同比增长５％。" * 1000)
    assert len(mapped.starts) == 1


ALPHABET = "销量車輛萬0９１,，.。% \u3000\n\u200b㎡℃⽉\x1b[m①abＡ()（）\ufeff\t…"


@given(st.text(alphabet=ALPHABET, max_size=60))
def test_every_character_comes_from_one_that_folds_to_it(raw: str) -> None:
    mapped = normalize(raw)
    for at, char in enumerate(mapped.text):
        if char in " \n":
            continue
        origin = raw[mapped.origin(at)]
        assert char in simplify(fold(origin)) or char in fold(origin)


@given(st.text(max_size=80))
def test_any_text_is_normalized_without_failing(raw: str) -> None:
    mapped = normalize(raw)
    assert "\x1b" not in mapped.text
    assert all(mapped.origin(at) <= len(raw) for at in range(len(mapped.text)))


def bare(text: str) -> str:
    folded = unicodedata.normalize("NFKC", html.unescape(text))
    return simplify("".join(folded.split()))


def check_positions(article: Article) -> None:
    """Every word of letters, digits and Han characters stands where its map says."""
    raw, body = article.source.raw, article.body
    for block in article.blocks:
        for start in range(block.start, block.end - 4):
            part = body.text[start : start + 4]
            if not part.isalnum():
                continue
            begin, end = body.raw_span(start, start + 4)
            if end - begin == 4:
                assert bare(raw[begin:end]) == part


PLAIN = "某厂六月产量创新高\n\n　　某厂公布，６月产量為５２，０００輛，同比增长 １２．５％。\n　　全年目标是８０万辆。\n"
MARKDOWN = (
    "---\ntitle: '某厂「６月」产量'\ndate: 2024-07-02\n---\n\n## 小标题\n\n**某厂**公布[６月](https://x.cn/1)"
    "产量&nbsp;５２，０００辆，*同比*增长１２％。\n\n- 车型Ａ：３万辆\n- 车型Ｂ：２万辆\n\n| 车型 | 产量 |\n|---|---|\n| 甲 | １００ |\n"
)
HTML = (
    "<html><head><title>产量 - 某网</title></head><body><div class='nav'><a href='/'>首页</a></div><h1>６月产量</h1>"
    "<p>某厂公布，<b>６月</b>产量&#20026;５２，０００輛&mdash;&mdash;创&amp;新高。</p><!-- 注 --><script>1<2</script>\r\n"
    "<table><tr><th>车型</th><th>产量</th></tr><tr><td>甲</td><td>１００</td></tr></table></body></html>"
)


@pytest.mark.parametrize(("raw", "kind"), [(PLAIN, "txt"), (MARKDOWN, "md"), (HTML, "html")])
def test_positions_survive_every_format(raw: str, kind: str) -> None:
    (article,) = read_text(raw, kind=kind)  # type: ignore[arg-type]
    check_positions(article)
    start = article.body.text.index("52,000")
    begin, end = article.body.raw_span(start, start + 6)
    assert raw[begin:end] == "５２，０００"


@given(st.text(alphabet="中文销量。,1２\n*[]()_`<>p/a=\"'#|-&;!\\{} \t\r【】:：", max_size=120))
def test_no_markup_breaks_the_readers(raw: str) -> None:
    for kind in ("txt", "md", "html"):
        for article in read_text(raw, kind=kind):  # type: ignore[arg-type]
            text = article.body.text
            assert article.blocks[0].start == 0
            assert article.blocks[-1].end == len(text)
            assert all(
                text[a.end] == "\n" and a.end + 1 == b.start
                for a, b in zip(article.blocks, article.blocks[1:], strict=False)
            )
