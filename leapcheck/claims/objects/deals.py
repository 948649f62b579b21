"""Names of those who put money in, and of those from whom one buys: 获得某某2亿元投资, 与某某签署协议,拟收购…"""

from __future__ import annotations

from leapcheck.claims.lexicon import Mention
from leapcheck.claims.objects.name import Name, Sides
from leapcheck.patterns import Later, Words

# 公司与甲集团、乙公司签署协议,拟收购丙公司60%股权
_SIGNED_WITH = Later(
    r"[与同和]([^,;。\d]{2,60}?)(?:正式|共同)?(?:签署|签订|达成)了?[^。;]{0,60}(?:收购|购买|受让|认购)"
)
# 甲集团与乙汽车签署建设丙汽车二期项目的联合声明: the two who sign
_SIGNERS = Later(
    r"(?:^|[,。;日])([^,;。\d]{2,40}?)(?:在[^,。;\d]{1,8})?(?:共同|正式)?(?:签署|签订|达成)了?(?:关于|有关)?(?:合作|共同|联合|合资)?(?:建设|共建|扩建|新建|成立|组建)"
    r"[^,。;]{2,24}?的?[^,。;\d]{0,6}(?:声明|协议|备忘录|合同|意向书)"
)
# 完成由甲、乙旗下平台等参与的10亿元增资
_GIVEN_BY = Later(r"由([^,;。\d]{2,60}?)(?:联合|共同|独家)?(?:领投|参与|投资|出资|注资|主导|发起)的")
IN_DEAL: Sides = (
    # 5.24亿欧元的某某股票
    (("元的", "%的"), Later(r"(?:集团|汽车|公司)?的?(?:股票|股份|股权|债券)")),
    # 授予某某5项专利
    (("授予", "授权", "许可", "赠予"), Later(r"(?:汽车|集团)?(?:约|共|其)?[\d一二两三四五六七八九十]")),
    # 应认购代表某某等价于8亿元注册资本的股权
    (("认购", "认购代表", "认缴"), Later(r"[^,。;]{0,30}?(?:股[权份本]|注册资本)")),
    # 出售某某股份, 沽出某某之美国存托股份
    (
        ("出售", "沽出", "沽售", "抛售", "出售了", "出售所持"),
        Later(
            r"(?:汽车|集团)?[的之]?(?:[^,。;、\d]{0,6}?(?:股份|股票|存托股)(?!有限|公司)|约?\d[\d.]*万?股)"
        ),
    ),
    # 从某某手中接过, 从某某独立: whom something or somebody comes from
    (
        ("从",),
        Later(
            r"(?:汽车|集团)?(?:的)?(?:手[中里上]|处|那里|接手|接过|收购|购[得买入]|引[进入]|独立|分拆|剥离|离职|离开|跳槽)"
        ),
    ),
    # 获得某某2亿元投资
    (
        ("获", "获得", "获得了", "拿到", "拿下"),
        Later(r"[^,。;]{0,14}(?:投资|融资|注资|增资|入股|订单|定点|青睐|授权|支持|供货)"),
    ),
    # 某某政府投资零跑90亿元
    (
        ("投资", "注资", "增资", "投资了"),
        Later(r"(?:汽车|集团)?(?:约|近|超|逾|超过|共|合计)?\d"),
    ),
)
_FUNDING = Words("投|注资|融资|加持|股东")
# 某某资本领投, 甲与乙跟投: who puts money into a firm that is spoken of
_BACKS = Later(
    r"(?:集团|资本|基金|汽车)?(?:[、和与及][^,。;、和与及\d]{2,12}){0,5}(?:等[^,。;\d]{0,8})?(?:联合|独家|共同|继续|持续)?(?:领投|跟投|参投|战投|加持)"
)
_BACKED = Later(r"(?:^|[,;。:])(?:领投|跟投|参投|投资)(?:方|机构|者)?(?:的|为|是|包括|有)$")
_BACKED_REACH = 8  # characters
# 某某、某某等数十家机构累计注资…
_INVESTORS = Later(
    r"(?:集团|资本|基金|家族)?(?:[、和与及][^,。;、和与及\d]{2,12}){0,8}(?:等?[数十几多余两三四五六七八九百\d]+家(?:知名|头部|投资|产业)*(?:机构|资本|投资[者方人]|基金|股东)"
    r"|(?:等[^,。;\d]{0,6})?(?:[A-Z]{2,4})?投资[者方](?:累[计积]|合计|共同|先后|共)*(?=[约近超逾]?\d|注资|出资)"
    r"|(?:等[^,。;\d]{0,6})?(?:和[^,。;、\d]{2,14})?(?:均|都|也)?(?:为|是|成为|作为|担任)[^,。;、\d]{0,12}(?:基石|战略|锚定)投资[者方人]"
    r"|等?(?:累[计积]|合计|共同|先后|联合|共)*注资(?=[约近超逾]?\d))"
)

# 毛利中包含某集团支付的23亿元服务费, 收到某某支付的5亿元
_COMES_IN = Later(r"(?:包[含括]|包括有|计入|扣除|剔除|来自|收到|获得|收取)(?:了|有)?$")
_PAYS = Later(r"(?:汽车|集团|公司)?(?:方面)?(?:支付|给予|提供|拨付|补偿|赔付)的(?=[约近超]?\d)")


def is_agent(n: Name) -> bool:
    """Whether it is one of those by whom a firm is given money: 完成由甲、乙等参与的10亿元增资."""
    return "由" in n.text and n.stands_in(_GIVEN_BY)


def is_signed_with(n: Name) -> bool:
    """Whether a purchase is agreed on with it: 公司与甲集团、乙公司签署协议,拟收购丙公司60%股权.

    So are those who sign what they will build together: 甲集团与乙汽车签署建设丙汽车二期项目的声明.
    """
    return "签" in n.text and (n.stands_in(_SIGNED_WITH) or n.stands_in(_SIGNERS))


def puts_money_in(n: Name) -> bool:
    """Whether it puts money into a firm, by itself or with many: 某某资本领投."""
    if not _FUNDING.search(n.text):
        return False
    return _BACKS.match(n.text, n.end) is not None or is_investor(n.text, n.mention)


def is_investor(text: str, mention: Mention) -> bool:
    """Whether somebody is one of the many who put money into a firm: 某某、某某等数十家机构."""
    return bool(_INVESTORS.match(text, mention.end))


def is_backer(text: str, mention: Mention) -> bool:
    """Whether somebody only puts money into the firm that a text is about: 某某领投, 领投的某某出了2亿元."""
    return _FUNDING.search(text) and bool(
        _BACKS.match(text, mention.end)
        or _BACKED.search(text, max(0, mention.start - _BACKED_REACH), mention.start)
    )


def is_payer(n: Name) -> bool:
    """Whether it pays what somebody else has: 毛利中包含某集团支付的23亿元服务费."""
    return _PAYS.match(n.text, n.end) is not None and _COMES_IN.search(n.text, 0, n.start) is not None
