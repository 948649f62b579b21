"""Firms that are meant together: 头部车企, 中国锂电产业链企业, 日本汽车制造商, 韩国电池三巨头."""

from __future__ import annotations

from leapcheck.claims.names.form import Form
from leapcheck.compiled import compiled
from leapcheck.patterns import Later, Words

_WHICH = (
    r"前[十五三二四六八百]+(?:大|家|名|强)?(?:的)?|头部|主流|大型|中小(?:型)?|欧美|外资|合资|国内|国际|海外|本土|受访|二线|一线"
    r"|跨国|传统|新兴|独立|其[他余]|[日韩美欧德法中]{2}系?|日系|德系|美系|韩系"
)
_LANDS = "中国|日本|韩国|德国|美国|欧洲"
# 中国汽车企业协会 is a body, and no collective
_NO_BODY = "(?!集团|协会|联合)"
_OF_CHINA = Later("^(?:全中国|我国|国内|全国)的?")
_IN_SHORT = {"陆": "中国", "大": "中国", "中": "中国", "韩": "韩国", "日": "日本"}


def makers_of(words: str) -> str:
    """The makers of the country that some words begin with: 日本车企 of 日本汽车制造商."""
    return f"{words[:2]}车企"


def without_of(name: str) -> str:
    """A collective without 的: 新能源独立品牌经销商."""
    return name.replace("的", "")


def firms_of(words: str) -> str:
    """The firms of a country by its name: 中国零部件企业 of 我国的零部件企业."""
    return _OF_CHINA.sub("中国", words)


def firms_in_short(words: str) -> str:
    """The firms of a country that is told by its first character: 中国企业 of 陆企."""
    return f"{_IN_SHORT[words[0]]}企业"


# 头部车企, 前十大制造商, 欧美整车厂: who is meant together
MANY = Form(
    "collective",
    Later(
        rf"((?:{_WHICH})(?:{_WHICH}){{0,2}}"
        r"(?:动力|汽车|新能源|零部件|电池|整车|智驾|芯片|二手车)*(?:供应链)?(?:车企|企业|厂商|供应商|制造商|经销商|整车厂|车厂|电池厂|同行|玩家|品牌|零部件商|新势力)|前[十五三二四六八]家(?=(?:的|合计|共|总|累[计积])*(?:出口|销[量售]|产量|装[机车]|市场份额|份额|市占)))"
    ),
    compiled(_WHICH),
)
# 中国锂电产业链企业, 欧洲零部件企业: the firms of a place and a trade
FIRMS_OF = Form(
    "collective",
    Later(
        rf"((?:{_LANDS}|全中国|我国|国内|全国|欧美|本土|全球)(?:的)?(?:本土)?(?:锂电池?|动力电池|储能|电池|零部件|汽车零部件|汽车芯片|芯片|半导体|智驾|智能驾驶|自动驾驶|激光雷达|新能源汽车|新能源|汽车|材料|轮胎|充电|财险|保险)"
        rf"(?:产业链|供应链)?(?:企业|厂商|公司|供应商|制造商|行业企业|经销商)){_NO_BODY}"
    ),
    Words("企业|厂商|公司|商"),
    called=firms_of,
)
# 新能源独立品牌经销商, 传统燃油车4S店: the dealers and suppliers of a kind of brand
SHOPS_OF = Form(
    "collective",
    Later(
        rf"((?:新能源|燃油车?|豪华车?|自主|国产|进口|传统|合资|独立){{1,4}}(?:品牌)?(?:汽车)?(?:的)?(?:经销商|4S店|供应商|投资人)){_NO_BODY}"
    ),
    Words("经销商|4S店|供应商|投资人"),
    called=without_of,
)
# 韩国3家公司, 中国企业: the firms of a country
FIRMS_THERE = Form(
    "collective",
    Later(
        rf"((?:{_LANDS})(?:\d{{1,2}}家)?(?:企业|公司|厂商))"
        r"(?=除|上榜|虽|的?(?:市占率|份额|合计|总|整体|装[机车]|销量|表现|占|动力电池|全球)|均|都|也|共|则|在|推动|呈|依[然旧]|仍|继续|包揽|独占|拿下|有\d)"
    ),
    Words("企业|公司|厂商"),
    called=firms_of,
)
# 六家陆企, 韩企, 大陆企业: the same in short
FIRMS_IN_SHORT = Form(
    "collective",
    Later(
        rf"((?<!其)中企(?![业鹅])|[陆韩日]企(?!业|鹅)|(?:[陆中韩日]资|(?:中国)?大陆|[陆韩]系)(?:本土)?(?:企业|公司|厂商)){_NO_BODY}"
    ),
    Words("企|大陆|资公司|资厂商|系公司|系厂商|资本土|系本土"),
    called=firms_in_short,
)
# 日本汽车制造商: the makers of a country are one subject
MAKERS_OF = Form(
    "collective",
    Later(
        rf"((?:{_LANDS}|法国|印度|英国|意大利)(?:的)?(?:本土)?(?:电动|新能源)?(?:汽车(?:制造商|厂商|企业|公司|生产商)|车企|整车厂)){_NO_BODY}"
    ),
    Words("汽车|车企|整车厂"),
    called=makers_of,
)
# 韩国电池三巨头, 德国三强
GIANTS = Form(
    "collective",
    Later(
        rf"((?:{_LANDS}|法国|[日韩德美法]系)(?:的)?(?:动力电池|电池|汽车|零部件|豪华)?(?:企业|厂商|车企|品牌)?[两二三四五六](?:大)?(?:巨头|强(?![国化])|雄))"
    ),
    Words("巨头|强|雄"),
)
