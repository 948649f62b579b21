"""What holds only if something does: 如果…, 按8成利用率推算, 卖不到3万辆就不划算."""

from __future__ import annotations

from leapcheck.claims.modality.place import Place
from leapcheck.claims.modality.words import DONE
from leapcheck.compiled import compiled
from leapcheck.model import Modality
from leapcheck.patterns import Later

# 若只看4月, 如果说…: a manner of speaking, no condition
_NO_CONDITION = (
    r"(?!按?从|说|简单|[只仅单光细]{0,2}看(?![到见好涨跌])|回顾"
    r"|拉长|剔除|扣除|不计|不算|算上|加上|对[^,。;]{0,20}(?:分析|对比|比较)"
    r"|(?:把|将)?[^,。;]{0,24}(?:一[起并](?:看|计算)|合并(?:计算|来看)|来看|合计|加总|并计)[,起来])"
)
_HYPOTHETICAL = compiled(
    rf"如果{_NO_CONDITION}|若(?<![弗倘假]若)(?![干尔泽望羌昂]){_NO_CONDITION}"
    r"|如(?=[^,。;如]{2,14}(?:相当|达标|顺利|属实|落地|获批|成行)[,的])|要是(?<!主要是)|倘若|假如|假设|假使|设想"
    r"|否则|一旦|哪怕|(?<![\d一二三四五六七八九十百千])万一(?![\d〇零一二三四五六七八九])"
)
_SUPPOSED = Later(r"假设|假定|假如")  # a condition of all the sentence
# 一年卖不到3万辆就不划算;  能卖出3000辆,就已经是难得的成功
_WORTH_AFTER = compiled(r"[^,。;\d]{0,3}就(?:不|没|亏|赔|很?难|(?:能|可以|会)(?:回本|保本|盈|亏|赚))")
_SUFFICES_AFTER = compiled(
    r"[^,。;\d]{0,3},?(?:即可|便可|就可|才[能可])[^,。;\d]{0,8}(?:盈|亏|回本|保本|存活|活下)"
)
_ALREADY_AFTER = compiled(r"[^,。;\d]{0,3},就(?:已经?)?(?:是|算)")
_COULD = Later(r"能(?!源|力|耗)|可以")
_RECKONED_BY = compiled(r"按照?[约]?$")  # 按7至8成产能利用率推算
_RECKONED_AFTER = compiled(r"[^,。;\d]{0,10}(?:[推测估计]算|来算)")
# 年销30万辆是盈亏平衡点;  只有销量超过30万辆,工厂才能盈利
_THRESHOLD_AFTER = compiled(
    r"[^,。;\d]{0,6}(?:是|才是|被视为)[^,。;\d]{0,12}(?:坎|门槛|生死线|及格线|平衡点|入场券|分水岭)"
)
_ONLY_IF = Later(r"(?:只有|只要|除非)[^,。;]")
_ONLY_THEN = Later(r"[^,。;]{0,8},[^,。;]{0,12}[才就]")


def supposed(p: Place) -> Modality | None:
    """What stands under a condition, or is one."""
    if _HYPOTHETICAL.search(p.own) or _HYPOTHETICAL.search(p.before[-30:]):
        return "hypothetical"
    if _is_reckoned(p.text, p.at, p.end, p.own):
        return "hypothetical"
    of_all = _HYPOTHETICAL.match(p.whole) or ("假" in p.whole and _SUPPOSED.search(p.whole))
    return "hypothetical" if of_all and not p.past and not DONE.search(p.own) else None


def _is_reckoned(text: str, at: int, end: int, own: str) -> bool:
    """Whether a number is only supposed: 按8成利用率推算, 卖不到3万辆就不划算."""
    if _RECKONED_BY.search(own):
        return _RECKONED_AFTER.match(text, end) is not None
    then = "就" in text  # both of what follows have it
    if then and _ALREADY_AFTER.match(text, end):
        return _COULD.search(own) is not None
    if _ONLY_IF.search(own) and _ONLY_THEN.match(text, end):
        return True
    if _THRESHOLD_AFTER.match(text, end) or _SUFFICES_AFTER.match(text, end):
        return True
    return then and "天" not in text[at:end] and _WORTH_AFTER.match(text, end) is not None
