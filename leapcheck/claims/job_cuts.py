"""Jobs that are to go: 宣布裁员2000人, 将削减约10%的员工,规模达3000人, 1500个岗位也将取消."""

from __future__ import annotations

from leapcheck.patterns import Later

_ANNOUNCED = Later(
    r"宣布(?![^,。;]{0,8}(?:去年|上年|此前))[^,。;已\d]{0,14}(?:裁员|裁[减撤掉]|削减)[^,。;已了\d]{0,10}$"
)
_WILL_CUT = Later(
    r"将(?:在[^,。;\d]{1,8})?(?:再|进一步|继续|陆续|最终|总共|合计)?(?:裁员|裁[减撤掉]|削减|精简|砍掉)"
)
_CUTS = Later(rf"{_WILL_CUT.pattern}[^,。;\d]{{0,10}}$")
_OF_THE_CUT = Later(r"(?:规模|人数|总数|共计?|合计|总计|涉及|波及|影响)[^,。;\d]{0,6}$")
_WILL_GO = Later(
    r"[^,。;]{0,24}?(?:将|面临)(?:会|被|要|随之|陆续|全部)*(?:消失|失业|不保|裁[员减撤掉]|削减|取消|砍掉)"
)
_JOBS = Later(r"裁|员工|岗位|职位|人员|人手|人力|编制|职工|雇员")
_JOBS_CUT = frozenset({"headcount", "count"})
CUT = _JOBS_CUT | {"growth", "ratio"}
_REACH = 40  # characters of the clause before that tell of the cut


def is_cut(text: str, at: int, end: int, clause: tuple[int, int], metric: str, past: bool) -> bool:
    """Whether the number at `text[at:end]` tells how many jobs are to go, or which part of them."""
    own = text[clause[0] : at]
    if _JOBS.search(own) or _JOBS.search(text, end, min(clause[1], end + 14)):
        if _CUTS.search(own):
            return True
        if metric in _JOBS_CUT and not past and _WILL_GO.match(text, end):
            return True
    if metric in _JOBS_CUT and not past and _ANNOUNCED.search(own):
        return True
    return bool(_OF_THE_CUT.fullmatch(own) and _WILL_CUT.search(text, max(0, clause[0] - _REACH), clause[0]))
