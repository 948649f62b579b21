"""Whom a number is about behind 公司, 其, 该品牌 or 我们: one who was named before in the sentence or the text."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.claims.objects import is_object
from leapcheck.claims.people import firm_of_voice, speaks_of_own
from leapcheck.claims.subject.number import Number
from leapcheck.claims.subject.products import as_about
from leapcheck.claims.topic import About
from leapcheck.compiled import compiled
from leapcheck.patterns import Later

_FIRM = "(?:公司|集团|车企|企业|品牌|厂商|厂)"
_OF_IT = compiled(r"其(?<!及其)(?!中|他|次|实|余|它|后|间|前)|它(?!们|其)(?<![其吉])")
# 收购某某,并对其增资1亿元: who gives, and not who is given
_TO_IT = Later(
    r"[对向给](?:其|它)(?!中|他|次|实|余)[^,。;\d]{0,6}(?:增资|注资|投资|出资|提供|支付|借|贷|赔偿|拨)"
)
_PRONOUN = compiled(
    r"公司(?<![\u4e00-\u9fff]公司)(?!的?(?:数量|管理层))|集团(?<![\u4e00-\u9fff]集团)(?!的?(?:数量|管理层))"
    r"|(?:[当那这同前次今去]一?年|[当本上]月)(?:公司|集团)"
    rf"|该{_FIRM}|本{_FIRM}|这[家一个]{_FIRM}|[该本](?:店|项目|码头|口岸|园区|基地|平台)|我们|该行|他们|{_OF_IT.pattern}"
)
_THE_BRAND = Later(r"(?:该|这个|这一|这家)品牌")
_BRANDS = frozenset({"brand", "maker", "joint_venture", "company"})
# 某某泰国工厂投产,该公司第800万辆车…: whom the sentence itself has named
_THAT_FIRM = Later(r"(?:该|这家)(?:公司|企业|集团|车企|厂(?!家|区|房))")
# 公司, 那一年集团: at the beginning of a clause
_OURS = Later(r"(?:[当那这同前次今去]一?年|[当本上]月)?(?:公司|集团)")
_FIRM_MEANT = Later(rf"(?:^|[,;]){_OURS.pattern}")
# 这家长期领跑的企业,去年出口…: whoever was spoken of, described
_DESCRIBED = Later(rf"(?:^|[,;])这家[^,。;]{{0,24}}?{_FIRM}")


def has_pronoun(text: str) -> bool:
    """Whether 公司, 其 or the like means somebody who was named before."""
    return bool(_PRONOUN.search(text))


def voice(n: Number) -> About | None:
    """The firm of somebody who says it of 我们, where its clause names nobody."""
    if n.named:
        return None
    firm = firm_of_voice(n.at, n.sentence, n.mentions)
    if firm is None and n.topic.voice and not n.follows(n.holders) and speaks_of_own(n.text, n.at):
        firm = n.topic.voice
    return About(firm.name) if firm else None


def pronoun(n: Number) -> About | None:
    """Whom 公司, 其 or the like means, where its clause names nobody."""
    if n.named or not (_PRONOUN.search(n.text, n.start, n.at) or _goes_on(n)):
        return None
    named = [m for m in n.actors if m.end <= n.start and m.subject.kind != "market"]
    meant = _meant_here(n, named) or _meant_in_text(n, named)
    return as_about(meant) if meant else None


def _goes_on(n: Number) -> bool:
    """Whether all that the clauses before name is 公司, 集团 or 这家…企业: 那一年集团卖车7万辆,三年后破百万."""
    if n.follows(n.actors):
        return False
    return _FIRM_MEANT.search(n.text, 0, n.start) is not None or _is_described(n)


def _is_described(n: Number) -> bool:
    """Whether it is told of 这家…企业, in its description or behind it: 这家2024年的销量冠军企业,去年卖出…"""
    described = _DESCRIBED.search(n.text, 0, n.clause_end) if "这家" in n.text else None
    return described is not None and described.start() <= n.at


def _meant_here(n: Number, named: Sequence[Mention]) -> Subject | None:
    """Whom a pronoun means among those `named` in the clauses before: 其 the last, 公司 the first."""
    if named and _OF_IT.search(n.text, n.start, n.at):
        givers = [m for m in named if m.subject.name != named[-1].subject.name and not is_object(n.text, m)]
        given = givers and _TO_IT.search(n.text, n.start, n.clause_end)
        return givers[-1].subject if given else named[-1].subject
    told = [m for m in named if not is_object(n.text, m)]
    if told and _OURS.match(n.text, n.start):
        return told[0].subject
    if _THE_BRAND.search(n.text, n.start, n.at):
        brands = [m for m in (*n.topic.recent, *told) if m.subject.kind in _BRANDS]
        if brands:
            return brands[-1].subject
    if told and _THAT_FIRM.search(n.text, n.start, n.at):
        return told[-1].subject
    return None


def _meant_in_text(n: Number, named: Sequence[Mention]) -> Subject | None:
    """Whom the text speaks of; behind 集团 the maker whose brand that is."""
    main = n.topic.main
    meant = n.topic.current or (named[0].subject if named else main)
    if meant is None:
        ours = n.topic.recent and (_OURS.match(n.text, n.start) or _is_described(n))
        return n.topic.recent[-1].subject if ours else None
    of_main = main is not None and meant.kind == "brand" and meant.of == main.name
    return main if of_main and _FIRM_MEANT.search(n.text, 0, n.at) else meant
