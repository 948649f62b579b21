"""What one process does at a time: read some files, or take the claims out of some articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from leapcheck.extracted import Extracted, Item, Packed, Packer, packed_item
from leapcheck.failures import skipped
from leapcheck.model import Article, Skipped
from leapcheck.reading import File, read_text
from leapcheck.rows import article_of, article_row, packed, source_of, source_row, unpacked

Parts = tuple[bytes, bytes, bytes]
_SAMPLE = """理想汽车9月交付33951辆

2025年10月1日，某某汽车科技有限公司公布，2025年9月交付新车66657辆，同比增长97%，环比增长约16.8%，市场份额由3.1%升至4.2%。\
其中，纯电动车型销量为5.2万辆，占比近八成，出口1.2万至1.5万辆。董事长王某表示，公司计划投资约20亿元建设工厂，\
预计2026年年底前实现年产能30万辆，毛利率目标为15%，排名第二。
据中国汽车工业协会统计，今年上半年全国新能源乘用车零售546.8万辆；该公司成立于2015年，注册资本1亿元，大众持股5%，\
售价11.98万元起，续航超过500公里，近三年累计研发投入达100亿元。
"""
"""Something of most of what articles say."""


def get_ready() -> None:
    """Load what most articles need, for the processes that part from this one afterwards."""
    for article in read_text(_SAMPLE):
        claims_in(article)


def claims_in(article: Article) -> Item:
    """An article with its claims, or why there are none."""
    from leapcheck import claims  # slow to import, and not needed where all is kept

    try:
        return Extracted.of(article, claims.extract_claims(article))
    except Exception as error:  # whatever it is, it must cost one article only
        return skipped(article.path, error)


def items_of(file: File, stdin: BinaryIO | None = None) -> Iterator[Item]:
    """The articles of a file with their claims, and what could not be read of it."""
    for found in file.articles(stdin):
        yield found if isinstance(found, Skipped) else claims_in(found)


def work_on_files(files: Sequence[File], *, indexed: bool) -> list[list[Packed]]:
    """The items of each of some files, packed for another process, or for the index of this one as well."""
    return [[*map(Packer(indexed=indexed).pack, items_of(file))] for file in files]


def work_on_articles(articles: Sequence[Parts], *, indexed: bool) -> list[Packed]:
    """The claims of each of some packed articles, packed with them, or why there are none."""
    return [_worked_on(*parts, indexed=indexed) for parts in articles]


def parts_of(article: Article) -> Parts:
    """An article for another process: its path, its source, and itself."""
    return packed(article.path), packed(source_row(article.source)), packed(article_row(article))


def _worked_on(path: bytes, source: bytes, row: bytes, *, indexed: bool) -> Packed:
    item = claims_in(article_of(source_of(unpacked(path), unpacked(source)), unpacked(row)))
    if isinstance(item, Skipped):
        return Packer().pack(item)
    return packed_item(item.article, item.claims, b"", None, indexed=indexed)
