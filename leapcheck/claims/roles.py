"""What a firm is called by its part in a deal: 合资公司, 标的公司, 甲方, once a text has said who that is.

设立某某汽车(合肥)有限公司。…合资公司注册资本为10亿元   某某股份(甲方)与某某集团(乙方)…乙方出资2亿元
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leapcheck.claims.actors import NAMED
from leapcheck.claims.lexicon import Mention, Subject
from leapcheck.patterns import Later

_ROLE = Later(
    r"(?P<venture>合资(?:公司|企业)|新公司|项目公司)|(?P<target>(?:标的|目标)(?:公司|企业))|(?P<party>[甲乙丙丁]方|[转受]让方|[买卖]方|出售方)"
)
# each of them, but as plain words, which are found sooner
_NAMES_ROLE = Later(
    "合资公司|合资企业|新公司|项目公司|标的公司|标的企业|目标公司|目标企业|甲方|乙方|丙方|丁方|转让方|受让方|买方|卖方|出售方"
)
# 成立合资公司, 一家合资公司, 合资公司某某: what one is, and none that was named
_FOUNDED = Later(
    r"(?:成立|设立|组建|新设|创办|创建|共建|建立|注册|筹建|一家|一个|另一|另外|第[二三四五]家|两家|该|的)(?:了|一家|新的?|全新的?){0,2}$"
)
# 在某某有限公司的权益, 收购某某有限公司100%股权
_SHARES_OF = Later(r"”?(?:\([^)]{1,16}\))?(?:的)?(?:[\d.]+%|全部|部分|剩余|控制权|多数)?的?(?:股[权份]|权益)")
_MADE = Later(
    r"(?:合资公司|合资企业|新公司|项目公司|成立|设立|组建|共建|新设|创建|注册)(?:了|一家)?(?:名为|叫做?|—+|:)?“?$"
)
_JOINT = Later(r"合资")
_BOUGHT = Later(r"(?:收购|购买|受让|买下|并购|入股|控股|拿下)(?:了)?[^,。;:]{0,12}$")
_CALLED = Later(
    r"[((](?:以下|下)?(?:简?称)?(?:为|:)?(?:“[^”()]{1,12}”[或、,和及/]{1,2}){0,2}“?(?P<role>[甲乙丙丁]方|[转受]让方|[买卖]方|出售方|合资公司|标的公司|目标公司|项目公司)”?(?:[或、,和及/]{1,2}“[^”()]{1,12}”){0,2}[))]"
)
_OURSELVES = Later(r"(?:^|[,。;:])(?:公司|本公司)$")
_FORM = Later(r"公司$")
_GOVERNMENT = Later(
    r"(?:省|市|区|县|州|联邦|特区)?(?:人民)?政府(?!网|工作|采购|部门|机构|官员|补贴|性|间|债|引导|主导|支持|和社会)"
)
_AT_HEAD = Later(r"(?:^|[\n,。;:与和及])(?:此外|另外|目前|同时|而|但|据悉|近日|日前|随后|今年|去年|是)?[,]?$")
_NEAR = 60  # characters before a firm in which its venture is spoken of


def roles(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The places where a firm is called by its part in a deal, as mentions of that firm."""
    if not _NAMES_ROLE.search(text):
        return
    called = _given(text, mentions)
    known = {"venture": list(_ventures(text, mentions)), "target": list(_targets(text, mentions))}
    for match in _ROLE.finditer(text):
        role = match.lastgroup or ""
        word = match.group()
        parts = [m for m in called.get(word, known.get(role, ())) if m.end <= match.start()]
        if not parts or (role != "party" and not _is_pronoun(text, match.start(), match.end(), mentions)):
            continue
        named = parts[-1].subject
        subject = Subject(named.name, "joint_venture") if role == "venture" else named
        yield Mention(match.start(), match.end(), subject, word)


def governments(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The governments that clauses begin with: 此外,英国政府将投资8亿英镑."""
    if "政府" not in text:
        return
    for m in mentions:
        match = _GOVERNMENT.match(text, m.end) if m.subject.kind == "place" else None
        if match and _AT_HEAD.search(text, max(0, m.start - 12), m.start):
            name = f"{m.subject.name}政府"
            yield Mention(
                m.start, match.end(), Subject(name, "government", m.subject.name), text[m.start : match.end()]
            )


def _is_pronoun(text: str, start: int, end: int, mentions: Sequence[Mention]) -> bool:
    """Whether 合资公司 means one that was named: no new one is founded, and no name follows."""
    if any(m.start == end for m in mentions if m.subject.kind in NAMED):
        return False
    return not _FOUNDED.search(text, max(0, start - 8), start)


def _given(text: str, mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """The firms that are given a part in brackets: 某某股份(甲方); 公司(甲方) is whoever was named first."""
    firms = [m for m in mentions if m.subject.kind in NAMED]
    given: dict[str, list[Mention]] = {}
    for match in _CALLED.finditer(text):
        at = match.start()
        before = [m for m in firms if m.end <= at]
        if not before:
            continue
        ourselves = _OURSELVES.search(text, max(0, at - 4), at)
        owner = before[0] if ourselves else before[-1] if at - before[-1].end <= 1 else None
        if owner is not None:
            given.setdefault(match["role"], []).append(owner)
    return given


def _ventures(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The joint ventures that a text names: known as one, just founded, or whose shares two share."""
    for m in mentions:
        before = max(0, m.start - _NEAR)
        formed = m.subject.kind in NAMED and _FORM.search(m.word)
        if (
            m.subject.kind == "joint_venture"
            or (
                m.subject.kind in NAMED
                and _MADE.search(text, max(0, m.start - 12), m.start)
                and _JOINT.search(text, before)
            )
            or (formed and _SHARES_OF.match(text, m.end))
        ):
            yield m


def _targets(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The firms whose shares are bought: 收购某某科技100%股权."""
    for m in mentions:
        if (
            m.subject.kind in NAMED
            and _SHARES_OF.match(text, m.end)
            and _BOUGHT.search(text, max(0, m.start - 20), m.start)
        ):
            yield m
