"""Firms of the lexicon by the core of their names: 神龙公司 is 神龙汽车, 宁波均胜电子股份有限公司 is 均胜电子."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leapcheck.claims.actors import NAMED
from leapcheck.claims.lexicon import SHORT_NAME, Mention, Subject, subject_named
from leapcheck.claims.places import names_place
from leapcheck.data import derived, load
from leapcheck.patterns import Later

_BEHIND_CORE = Later("公司|集团")
_NAME = Later(
    "([\u4e00-\u9fff]{2,4})(?:汽车|集团|股份|科技|动力|客车|电池|电子|新能源|控股|轮胎|智能|重工|机械)"
)
_CORES = (4, 3, 2)  # characters
# what may stand before 公司 and is nobody's name: 联合公司, 成功公司
_COMMON = frozenset((
    "联合", "青年", "成功", "三角", "和谐", "先导", "石头", "空中", "大陆",
    "几何", "前途", "光束", "富豪", "质子", "蚂蚁", "曙光", "江南", "东南",
    "主线", "远景", "国金", "零一", "福达", "远程", "千里", "中国产", "中国电动",
    "长江产业", "建设工业", "广西汽车", "福建汽车", "运通汽车", "天合汽车", "联合汽车", "国网电动", "伦敦电动",
))  # fmt: skip


# 江西赣锋锂业集团股份有限公司: only the firm that is listed goes by all of its name, its branches add to it
_LISTED = Later("(?:集团)?股份有限公司$")
_SORT = Later("(?:工业|实业|科技|控股|国际|集团|产业)$")
_LONGEST_PLACE = 5  # characters: 内蒙古自治区


@derived
def _named() -> Mapping[str, Subject]:
    """The firms of the lexicon by each of their names."""
    firms: dict[str, Subject] = {}
    for entry in load("subjects"):
        subject = subject_named(entry["name"])
        if subject is not None and entry["kind"] in NAMED:
            for name in (subject.name, *entry.get("aliases", ())):
                firms.setdefault(name, subject)
    return firms


def firm_by_law(name: str) -> Subject | None:
    """The firm of the lexicon that a name in full is of, behind its town and before what it is by law; or None."""
    listed = _LISTED.search(name)
    if listed is None:
        return None
    firms, core = _named(), name[: listed.start()]
    starts = [0, *(n for n in range(2, _LONGEST_PLACE) if names_place(core[:n].removesuffix("市")))]
    for start in starts:
        rest = core[start:]
        for whole in (rest, f"{rest}集团", _SORT.sub("", rest)):
            if len(whole) > SHORT_NAME and whole in firms:
                return firms[whole]
    return None


@derived
def _firms() -> Mapping[str, Subject]:
    """The firm of each core that is no name by itself."""
    names = {name for entry in load("subjects") for name in (entry["name"], *entry.get("aliases", ()))}
    firms: dict[str, Subject] = {}
    for name, subject in _named().items():
        match = _NAME.fullmatch(name)
        if match and match[1] not in names and match[1] not in _COMMON:
            firms.setdefault(match[1], subject)
    return firms


def firms_by_core(text: str) -> Iterator[Mention]:
    """The firms that a text calls by the core of their names and 公司 or 集团."""
    for match in _BEHIND_CORE.finditer(text):
        firms, at = _firms(), match.start()
        start = next((at - n for n in _CORES if n <= at and text[at - n : at] in firms), None)
        if start is not None:
            yield Mention(start, match.end(), firms[text[start:at]], text[start : match.end()])
