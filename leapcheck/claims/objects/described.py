"""Names that say what somebody else is, has or was: 长安旗下品牌, 股东包括甲和乙, 前某某总裁, 因某某减值."""

from __future__ import annotations

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.objects.name import Name, Sides
from leapcheck.compiled import compiled
from leapcheck.patterns import Later, Words

_COUNTED_IN = ("(含", "(包括", "(包含", "(不含", "不含", "不包括", "扣除", "剔除")
# 现代(含高级车品牌捷尼赛思), 包含大发与日野在内的集团
_WITHIN = Later(
    r"[(](?:不含|不包括|剔除|含|包含|包括|涵盖)([^()]{1,40})[)]|(?:包含|包括|涵盖|连同|含)([^,。;]{1,40}?)(?:均|都)?在内"
)
_INCLUDES = Words("(含|(不含|(包|(涵盖|(剔除|在内")
# 有“中国特斯拉”之称的蔚来, 号称“越南特斯拉”的某某
_QUOTED = Words("”")
_NICKNAME = Later(
    r"(?:有着?|享有|号称|堪称|被?称[为作]|被?誉为|人称|冠以)[^,。;“]{0,4}“([^”,。;]{2,14})”(?:之称|之名|的|美誉|称号|名号)"
)
# 丰田汽车集团(丰田、大发、日野): whom brackets behind a name list
_LISTS_ITS_OWN = Later(r"[(][^()、\d]{2,12}(?:、[^()、\d]{2,12}){1,8}[)]")
_AMONG = compiled(r"(?:包括|涵盖|例如|诸如|股东为|股东有)[^,。;:]{0,24}?(?:[、和及与]|^)?$")
_AMONG_REACH = 30  # characters
OTHERS: Sides = (
    # 深蓝是长安旗下品牌
    (
        ("是", "为", "系", "作为", "属于", "隶属", "隶属于"),
        Later(
            r"(?:汽车|集团|控股)?(?:旗下|麾下|体系|的?(?:全资|控股|参股)?(?:子公司|子品牌|自主品牌|高端品牌|独立品牌|新品牌))"
        ),
    ),
    # 或因踩雷某某亏损, 因某某减值: the trouble that another one was in
    (
        ("因", "踩雷", "受"),
        Later(r"(?:汽车|集团)?(?:的)?(?:亏损|减值|计提|坏账|破产|停[工产]|暴雷|爆雷|危机|拖累|影响)"),
    ),
)
# 前博格华纳中国区总裁, 曾任吉利汽车副总裁: where somebody was before
_FORMER = ("前", "原", "曾任", "曾是", "历任", "曾担任")
_NOT_FORMER = ("此前", "目前", "以前", "之前", "日前", "年前", "月前", "天前", "当前")
_POST = Later(r"[^,。;:、\d]{0,10}?(?:总裁|总经理|CEO|高管|工程师|副总|总监|负责人|设计师|高层)")
# 华为乾崑智驾版售价…: the version of a car that is called by who supplies it
_VERSION = Later(r"[A-Za-z\d .+-]{0,12}(?:智驾|电池|座舱|智选)?版(?!本|图|权)")
_SUPPLIES = frozenset({"tech", "battery", "chip", "supplier"})
# 带着“甲收购乙”的光环: what is said to describe somebody else
_PHRASE = Later("“([^“”]{4,24})”的")
# 丰田及旗下品牌雷克萨斯: a brand beside its owner
_BESIDE_ITS_OWNER = Later(r"(?:及|和|与|连同|加上|包括)其?旗下的?[^,。;\d]{0,16}$")
_OF_EACH = Later(r"[^,。;]{0,12}(?:分别|各|依次)")
# 若加上大发与日野,总销量…: what is only added
_ADDED = Later(r"(?:加上|算上|计入|并入)[^,。;\d]{0,20}$")
_NO_NUMBER = Later(r"[^,。;\d]*,")
# 同比下降8%,主要是甲公司及乙公司销量下降的影响: those by whom it came so
_DUE_TO = Later(
    r"(?:主要(?:原因)?(?:是|由于|因为?|系|受|来自于?|归因于|得益于|受益于)|原因(?:是|在于))([^。;\d]{2,60}?)"
    r"(?:的?(?:影响|所致|拖累|推动|带动|贡献)|下降|下滑|减少|增长|增加|提升|亏损)(?=[,。;]|$)"
)


def is_reason(n: Name) -> bool:
    """Whether something only came so by what it did: 主要是某某公司销量下降的影响."""
    return ("主要" in n.text or "原因" in n.text) and n.stands_in(_DUE_TO)


def owns_the_next(n: Name) -> bool:
    """Whether it only says whose the next name is: 鸿海旗下鸿华先进."""
    return n.mention.owns


def is_counted_in(n: Name) -> bool:
    """Whether what it has is counted in or left out: 吉利品牌(含银河), 不含合资企业的出货量."""
    return n.before.endswith(_COUNTED_IN) or (_INCLUDES.search(n.text) and n.stands_in(_WITHIN))


def goes_with_its_owner(n: Name) -> bool:
    """Whether it is a brand of which its owner's number is told too: 丰田及旗下品牌雷克萨斯; not where each has its own."""
    beside = _BESIDE_ITS_OWNER.search(n.text, max(0, n.start - _AMONG_REACH), n.start)
    return beside is not None and not _OF_EACH.match(n.text, n.end)


def is_added(n: Name) -> bool:
    """Whether what it has is added to what is told of: 若加上大发与日野,总销量…; 加上大发,共…"""
    added = _ADDED.search(n.text, max(0, n.start - _AMONG_REACH), n.start)
    return added is not None and _NO_NUMBER.match(n.text, n.end) is not None


def is_nickname(n: Name) -> bool:
    """Whether somebody else goes by it: 有“中国特斯拉”之称的蔚来."""
    return _QUOTED.search(n.text) and n.stands_in(_NICKNAME)


def is_one_of_its_own(n: Name) -> bool:
    """Whether it stands in brackets that list what belongs to the name before them."""
    opened = n.text.rfind("(", 0, n.start)
    listed = _LISTS_ITS_OWN.match(n.text, opened) if opened > 0 else None
    return listed is not None and n.end < listed.end()


def is_example(n: Name) -> bool:
    """Whether it is one of those that make up what is told of: 其股东包括A、B和C."""
    return _AMONG.search(n.text, max(0, n.start - _AMONG_REACH), n.start) is not None


def is_former(n: Name) -> bool:
    """Whether somebody has left it: 前博格华纳中国区总裁."""
    left = n.before.endswith(_FORMER) and not n.before.endswith(_NOT_FORMER)
    return left and _POST.match(n.text, n.end) is not None


def is_version(text: str, mention: Mention) -> bool:
    """Whether a version of a car is called by somebody: 华为乾崑智驾版售价17.99万元."""
    return mention.subject.kind in _SUPPLIES and _VERSION.match(text, mention.end) is not None


def is_in_phrase(n: Name) -> bool:
    """Whether it is a part of a quoted phrase that describes something: 带着“甲收购乙”的光环."""
    return "”的" in n.text and any(
        p.start() < n.start and n.end < p.end() and n.mention.word != p[1] for p in _PHRASE.finditer(n.text)
    )
