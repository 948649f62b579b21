"""Whether a time without a year lies ahead: what the words around it say of it, and which one is nearer.

将于三季度上市   年底要做到40个国家   5月起每月供足   年底前开出   四季度上市,目标8000辆
"""

from __future__ import annotations

from leapcheck.patterns import Later

# 预计二季度营收: results of what has just ended are forecast too
_EXPECTED = Later(
    r"(?:指引|预[计期料测估]|有望|计划|定[于在]|目标是?|(?<![高低评被预])估|(?<![资原材物塑])料|恐)[^,。;:\d]{0,8}$"
)
# 将于6月上市, 打算四季度赴港: this is never said of what is over
_WILLED = Later(
    r"(?:力争|将[于在]|将(?=$)|拟|冲刺|挑战|打算|争取|赶在|确保|承诺|答应|(?:最快|最早|最迟)(?:将|于|在)?)[^,。;:\d]{0,6}$"
)
# 力争全年交付30万辆: a target for a whole year
_AIMED = Later(r"(?:力争|目标是?|冲刺|挑战|争取|确保)[^,。;:]{0,4}$")
# 全年销量翻倍的目标; but 完成全年目标
_AIM_BEHIND = Later(r"[^,。;]{1,16}(?:的|翻倍|翻番|增长)目标(?!已|的?(?:完成|达成|超额|\d))")
_MET = Later(r"(?:完成|达成|超额|实现)了?[^,。;]{0,6}$")
# 预计第四季收入将按季增长: results that are not out, and no will
_RESULTS = Later(r"度?[^,。;\d]{0,6}(?:收入|营收|盈利|亏损|利润|毛利|净利|纯利|溢利|业绩)")
# 调高全年投资总额, 下修全年销量预测
_MOVED = Later(r"(?:[上下][调修]|调[高低升降])(?:了|其)?$")
_OUTLOOK = Later(r"度?[^,。;\d]{0,12}(?:投资|支出|开支|预算|指引|预[期测估]|展望)")
# 三季度预计亏损, 下半年有望上市
_HOPED = Later(r",?[^,。;\d]{0,10}(?:计划|预[计估料]|有望)")
# 下半年,问界将推出2款新车   年底要做到300家店   下半年应该能带来7万辆   下半年还有14款新车
_WILL = Later(
    r",?[^,。;\d]{0,10}(?:将(?!近)|拟|打算|力争|争取|还(?:要|会|有(?!所))|应该?(?:能|可|会)|才(?:能|会)"
    r"|会(?=推|上市|有|投|开|建|发|亮)|要(?=[做达建开把让推实完冲覆扩翻拿拓布投上再]))"
)
# 年底前开出, 三季度之前: what is to be done by then
_BY_THEN = Later(r"(?:之|以)?前(?![景期后三二两往来几\d一]|十)")
_BEGUN = Later(r"[^。;]{0,14}(?:已|了|过|连续|累[计积])")
# 5月起每月供足   7月起涨价
_FROM_THEN = Later(r"份?开始|份?起(?!步|点|家|初|来|亚|诉|火|因)")
# 三季度上市,目标…   四季度投产
_HAPPENS = Later(
    r"(?:正式|陆续|全面|全球|国内|在国内|在华)?(?:上市|投产|量产|试产|交付|开工|动工|开业|亮相|下线|达产|完工|竣工|建成|启用|开售|预售)(?=[,。;、]|$)"
)
# 11月亮相,预售价21万元   11月上市,月销目标8000辆
_STILL_TO_COME = Later(r"[^,。;\d]{0,8},[^,。;\d]{0,4}(?:预售|预[计估料]|目标|将(?!近))")
_SOON = 5  # months within which what begins or happens lies ahead rather than in the year that is over


def is_willed(text: str, start: int, end: int, *, whole_year: bool = False) -> bool:
    """Whether the words around a time without a year say that somebody wants it to come."""
    near = max(0, start - 16)
    if whole_year:
        moved = _MOVED.search(text, near, start) and _OUTLOOK.match(text, end)
        aimed = _AIM_BEHIND.match(text, end) and not _MET.search(text, near, start)
        return bool(moved or aimed or _AIMED.search(text, near, start))
    if _BY_THEN.match(text, end):
        return not _BEGUN.match(text, end)
    if _EXPECTED.search(text, near, start) and _RESULTS.match(text, end):
        return False
    return bool(_WILLED.search(text, near, start) or _WILL.match(text, end))


def is_expected(text: str, start: int, end: int) -> bool:
    """Whether a time without a year is that of a forecast, which may be of what has just ended."""
    return bool(_EXPECTED.search(text, max(0, start - 16), start) or _HOPED.match(text, end))


def is_near_start(text: str, end: int, ahead: int) -> bool:
    """Whether something begins or happens at a time that comes in `ahead` months, and not long ago."""
    if _FROM_THEN.match(text, end):
        return ahead <= _SOON and not _BEGUN.match(text, end)
    return bool(_HAPPENS.match(text, end)) and (ahead <= _SOON or bool(_STILL_TO_COME.match(text, end)))


# 年内还要再造15万辆, 年内产能将爬到10万辆
_STILL_TO_DO = Later(
    r"[^,。;\d]{0,6}(?:还(?:要|会|将|有)|再(?=[造建推增开上])|将(?!近)|拟|计划|力争|有望|预[计估料]|争取|目标|会(?=推|上市|有|投|开|建|发|亮)|要(?=[做达建开把实完]))"
)
# 公司计划两年内建成3座工厂, 两年内新建5座
_PLANNED = Later(r"(?:计划|将|拟|力争|目标是?|预[计估料]|争取|规划|提出|有望|打算|要)(?:在)?[^,。;\d]{0,6}$")
_PLANNED_AFTER = Later(
    r",?[^。;\d]{0,12}?(?:计划|将|拟|力争|预[计估料]|目标|新建|建成|新增|推出|实现|达到|要)"
)
_NO_PLAN = Later(r"[^。;]{0,14}(?:了|已|曾)|[^,。;]{0,4}(?:免|息|保|换|不限|车龄)")


def is_still_to_do(text: str, end: int) -> bool:
    """Whether a time that runs is told for what is left of it."""
    return bool(_STILL_TO_DO.match(text, end))


def is_planned_stretch(text: str, start: int, end: int) -> bool:
    """Whether a length of time is the one that a plan is to take."""
    if _NO_PLAN.match(text, end):
        return False
    return bool(_PLANNED.search(text, max(0, start - 14), start) or _PLANNED_AFTER.match(text, end))
