"""Extraction takes any text: it never raises, and what it quotes stands where it says."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from .telling import Kind, claims_of

WORDS = [
    "零跑汽车",
    "小鹏汽车",
    "蔚来",
    "C11",
    "公司",
    "后者",
    "其",
    "产销",
    "分别",
    "累计",
    "交付",
    "销量",
    "同比",
    "环比",
    "增长",
    "下降",
    "至",
    "从",
    "到",
    "第",
    "每",
    "首辆",
    "第二个",
    "50万辆",
    "60,423辆",
    "三成",
    "两",
    "半",
    "亿",
    "万",
    "元",
    "%",
    "％",
    "个百分点",
    "倍",
    "翻番",
    "2025年",
    "12月",
    "3日",
    "去年",
    "同期",
    "截至",
    "上月",
    "前三季度",
    "全年",
    "即日起至",
    "十四五",
    "德国",
    "上海",
    "目标",
    "预计",
    "如果",
    "计划",
    "可达",
    "约",
    "超",
    "近",
    "左右",
    "以上",
    "（",
    "）",
    "“",
    "”",
    "《",
    "》",
    "【",
    "】",
    "，",
    "。",
    "、",
    "；",
    "：",
    "!",
    "?",
    "-",
    "—",
    "~",
    "|",
    "---",
    "#",
    ">",
    "<b>",
    "</b>",
    "&nbsp;",
    "http://a.b/1",
    "１２３",
    "①",
    "Ⅳ",
    "㎡",
    "⽉",
    "輛",
    "億",
    "🚗",
    "é",
]
ODD = [" ", "\t", "\n", "\r\n", "\u3000", "\u200b", "\ufeff", "\ud800", "\x00", "\x1b[31m"]
SENTENCES = st.lists(st.sampled_from(WORDS + ODD), max_size=40).map("".join)
TEXTS = st.one_of(SENTENCES, SENTENCES, st.text(max_size=200))


@settings(max_examples=1000, deadline=None)
@given(TEXTS, st.sampled_from(["txt", "md", "html"]), st.sampled_from(["2026-01-15", "2024-02-29", None]))
def test_no_text_raises_and_every_quote_is_the_text_s_own(
    text: str, kind: Kind, published: str | None
) -> None:
    claims = claims_of(text, kind=kind, published=published)
    assert all(text[claim.start : claim.end] == claim.quote != "" for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(claim.subject and claim.sentence for claim in claims)
