"""Names that a word right before them governs: 超过了丰田, 与丰田, 搭载宁德时代."""

from __future__ import annotations

from leapcheck.claims.objects.name import Name
from leapcheck.compiled import compiled

_GOVERNS = compiled(
    "(?:"
    # 超过丰田, 落后于丰田, 取代丰田, 像丰田
    r"超过|超越|赶超|反超|击败|力压|压过|甩开|取代|低于|高于|少于|多于|不如|不及|不敌|仅次于|落后于|领先"
    r"|挑战|叫板|对标|逼近|逼退|倒逼|追赶|紧追|直追|追上|赶上|超车|参考|借鉴|效仿|参照|像"
    # 对丰田, 与丰田, 给丰田, 被丰田, 较丰田, 除丰田, 在丰田, 来自丰田
    r"|对|向|与|和|同|跟|给|为|被|较|比|除了?|在|[位处]于|来自|通过|叠加|加上|连同|新增"
    # 供应丰田, 搭载宁德时代, 携手丰田, 依托丰田, 得益于丰田
    r"|供给|供应|配套|搭载|采用|使用|基于|携手|联合|牵手|依托|借力|依靠|凭借|受惠于?|受益于?|得益于?"
    # 引进丰田, 吸引了丰田
    r"|引[进入育]|招引|吸引|聚集|集聚|汇聚|汇集|迎来"
    # 收购丰田, 原属丰田, 加入丰田, 登陆日本
    r"|收购|入股|战略投资|参股|购入|购买|认购|持有|控股|原属|曾属|原为|前身[是为]|加入|离开|登陆"
    # 卖了丰田
    r"|了"
    ")了?“?$"
)


def is_governed(n: Name) -> bool:
    """Whether the word before it makes it what a clause only speaks of."""
    return _GOVERNS.search(n.before) is not None
