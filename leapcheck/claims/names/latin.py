"""Names in Latin letters: VinFast, Slate Auto, SK海力士; and the persons who are none of them."""

from __future__ import annotations

from collections.abc import Set

from leapcheck.claims.names.form import Form
from leapcheck.claims.names.no_names import COMMON
from leapcheck.claims.openers import HEAD
from leapcheck.compiled import compiled
from leapcheck.patterns import Later

_NO_COMPANY = Later(r"^(?:Model|Top|No|Pro|Max|Plus|Ultra|Robotaxi|Level|Wind|Choice|Megapack|Powerwall)$")
_MIXED_CASE = compiled("[A-Z][a-z]")
_NO_MIXED = Later(
    r"^[A-Z]+ ?(?:[和与及]|宣布|表示|公布|推出|发布|认为|指出|方面|公司)"
    r"|^(?:AI|CEO|CFO|CTO|CPU|GPU|IPO|CPI|PPI|GDP|ETF|PCB|CPO|LED|OLED|APP|IP|VR|AR|XR|TMT|GP|LP|VIP|OTA|SUV|MPV"
    r"|PMI|EV|LNG|LME|WTI)(?![A-Z])"
    r"|^[A-Z]+ ?(?:值|分|评分|得分|指数|等级|功能)|(?:位[居列]|排名|高达|达到|超过)$"
    r"|(?:灯|屏|片|系统|模型|电池|技术|市场|车型?|平台|行业|公司|项目|基金|概念|板块|航线|管道|指标)$"
)
_LATIN_NAME = compiled("[A-Z][a-z]+ ")
# 州长Samuel Garcia, 分析师Dan Ives: persons, whom a text then calls by the last name alone
_LATIN_PERSON = Later(
    r"(?:长|官|师|裁|CEO|经理|主管|主席|创始人|[委议]员|总监|教授|先生|女士)[A-Z][a-z]+(?: [A-Z]\.)? ([A-Z][a-z]+)(?![A-Za-z])"
)

# VinFast, Slate Auto: a Latin name in mixed case at the beginning of a sentence or after 车企, 新创, 公司
LATIN = Form(
    "company",
    Later(
        rf"(?:{HEAD}|“|(?:车企|公司|品牌|企业|新创|初创|造车|旗下"
        r"|集团)) ?([A-Z][a-z]+[A-Za-z]*(?: [A-Z][a-z]+)?)(?= ?[\u4e00-\u9fff(])"
    ),
    _MIXED_CASE,
    refused=(COMMON, _NO_COMPANY),
)
# Vinora公司, Vinora是一家…
LATIN_FIRM = Form(
    "company",
    Later(r"(?<![A-Za-z] )(?<![A-Za-z])([A-Z][a-z]+[A-Za-z]*)(?=公司|集团|汽车(?!电子|级)|,?是一家)"),
    _MIXED_CASE,
    refused=(COMMON, _NO_COMPANY),
)
# SK海力士, UC优视: capitals before characters that are no words
CAPITALS = Form(
    "company",
    Later(
        r"(?:^|[,。;:“的办立购资])([A-Z]{2,4} ?[\u4e00-\u9fff]{2,4}?)"
        r"(?=[”,、(:]|[将已拟计宣表披公发称在去今昨前预以与和的也还则于是以被完获\d])"
    ),
    compiled("[A-Z][A-Z] ?[\u4e00-\u9fff]"),
    refused=(_NO_MIXED,),
    coined=True,
)


def last_names(text: str) -> Set[str]:
    """The last names of the persons whom a text names by their office, in Latin letters: 分析师Dan Ives."""
    if not _LATIN_NAME.search(text):
        return frozenset()
    return {match[1] for match in _LATIN_PERSON.finditer(text)}
