"""Saved feeds: an article for each item, with its date, publisher, address and place in the file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from leapcheck.claims import extract_claims
from leapcheck.model import Article, Skipped
from leapcheck.reading import read

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel>
<title>某报汽车</title><link>https://e.com</link><description>每天2次</description>
<item><title><![CDATA[零跑9月交付6.7万辆]]></title><link>https://e.com/1?a=1&amp;b=2</link>
<pubDate>Thu, 02 Oct 2025 06:17:00 GMT</pubDate><dc:creator>张三</dc:creator><description>摘要</description>
<content:encoded><![CDATA[<p>2025年9月，零跑汽车交付<b>66,657</b>辆。</p><p><a href="/">更多</a></p>]]></content:encoded></item>
<item><title>蔚来月报</title><pubDate>2025-10-03</pubDate>
<description>&lt;p&gt;2025年9月，蔚来交付34,749辆&amp;nbsp;，同比增长64%。&lt;/p&gt;</description></item>
</channel></rss>
"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>某刊</title><updated>2026-01-01T00:00:00Z</updated>
<entry><title type="html">小鹏月报</title><link rel="self" href="https://e.com/api/3"/><link href="https://e.com/3"/>
<published>2025-10-04T08:00:00+08:00</published><updated>2025-12-04T08:00:00Z</updated><author><name>李四</name></author>
<content type="xhtml"><div xmlns="x"><p>2025年9月，小鹏汽车交付41,581辆。</p></div></content></entry></feed>
"""


def articles(path: Path, text: str) -> list[Article]:
    path.write_text(text, "utf-8")
    items = list(read([str(path)]))
    assert all(isinstance(item, Article) for item in items), items
    return [item for item in items if isinstance(item, Article)]


def test_each_item_is_an_article_with_what_its_elements_say(tmp_path: Path) -> None:
    one, other = articles(tmp_path / "a.rss", RSS)
    assert (one.title, one.published, one.publisher) == ("零跑9月交付6.7万辆", date(2025, 10, 2), "某报汽车")
    assert (one.author, one.address) == ("张三", "https://e.com/1?a=1&b=2")
    assert (other.index, other.title, other.published) == (1, "蔚来月报", date(2025, 10, 3))


def test_atom_has_its_own_names_for_things(tmp_path: Path) -> None:
    (one,) = articles(tmp_path / "a.xml", ATOM)
    assert (one.title, one.published, one.publisher) == ("小鹏月报", date(2025, 10, 4), "某刊")
    assert (one.author, one.address) == ("李四", "https://e.com/3")


@pytest.mark.parametrize(("text", "numbers"), [(RSS, 4), (ATOM, 1)])
def test_a_quote_stands_at_its_place_in_the_xml(tmp_path: Path, text: str, numbers: int) -> None:
    claims = [c for a in articles(tmp_path / "a.xml", text) for c in extract_claims(a)]
    assert len(claims) == numbers
    for claim in claims:
        assert text[claim.start : claim.end] == claim.quote
        assert claim.line == text[: claim.start].count("\n") + 1


def test_other_xml_is_no_feed(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<catalog><book>甲</book></catalog>")
    (item,) = read([str(tmp_path / "a.xml")])
    assert isinstance(item, Skipped) and "no feed" in item.reason


@pytest.mark.parametrize("cut", [200, 300, 420, 560, 700])
def test_a_feed_that_is_cut_off_gives_what_there_is(tmp_path: Path, cut: int) -> None:
    (tmp_path / "a.rss").write_text(RSS[:cut])
    assert len(list(read([str(tmp_path / "a.rss")]))) >= 1
