"""Firms of the lexicon by the core of their names before 公司 or 集团: 神龙公司 is 神龙汽车, 万向公司 is 万向集团."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from leapcheck.claims.actors import NAMED
from leapcheck.claims.lexicon import Mention, Subject, subject_named
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


@derived
def _firms() -> Mapping[str, Subject]:
    """The firm of each core that is no name by itself."""
    names = {name for entry in load("subjects") for name in (entry["name"], *entry.get("aliases", ()))}
    firms: dict[str, Subject] = {}
    for entry in load("subjects"):
        subject = subject_named(entry["name"])
        if subject is None or entry["kind"] not in NAMED:
            continue
        for name in (subject.name, *entry.get("aliases", ())):
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
