"""Firms by what is told of them: they announce, are introduced, are owned or bought, make parts, tell results."""

from __future__ import annotations

from leapcheck.claims.names.form import Form
from leapcheck.claims.names.no_names import COMMON, LEADS_IN
from leapcheck.claims.openers import HEAD
from leapcheck.patterns import HAN, Later, Words

HOMES = "日本|德国|美国|法国|韩国|瑞典|英国|印度|意大利"
"""Countries that a firm is told of with, right before its name: 德国某某公布财报."""
NOT_ANNOUNCING = Later(
    r"(?:部|局|会|委|署|院|所|社|网|报|台|者|人|方|府|机构|中心|长|数据|报告|公司|集团|车企|企业|品牌|官方|国家|消息|平台|时间|总|裁|他|我们|近期|最新|今年|去年|本月|上月|[级型款版类]|[^招]商|业者|业界|法人|外资|投顾|专家|分析师|[将于在]|其|日前|近日|建成|获评|获批|入选|新增|拥有|累计|(?:指数?|收市)[升跌涨挫]|净流[入出])$"
    r"|^(?:即?将[于在]?|其(?!亚)|公司|集团|据|根据|预[计估期料测]|在|从|由|对|与|和|及|近|最|今|昨|本|上|该|这|各|多家|并|已|正式|当天|当日|此前|随后|同时|目前|[两三四五六七八九十]大)"
    r"|(?:事故|车祸|火灾|爆炸|碰撞|追尾)(?:造成|导致|致使?|引发)?|(?:造成|导致|引发|配备|搭载|标配)$"
)
_NO_NOTICE = Later(
    r"^(?:[该本其两多各在从由对]|根?据|按照?|上市|[一-龥]{0,4}[子母]公司)|[与和的]|[国家央企]有"
    r"|(?:[日晚间部局会委署院所]|发布|交易所|今年|去年|早前|随后|同时|随即)$"
)
_NO_TELLER = Later(r"自结|累[计积]|合并|单月|[和与及]|公司|集团|双双|各自|分别")

# 捷太格特公布…财年业绩: who tells of results of its own
ANNOUNCES = Form(
    "company",
    Later(
        rf"{HEAD}(?:{HOMES})?({HAN}{{2,6}}?)(?:[(][^)]{{1,12}}[)])?"
        r"(?:今日|昨日|近日|日前|周[一二三四五六日]|\d{1,2}日|晚间)?(?:公布|发布|披露|公告)(?:了)?"
        r"(?=[^,。]{0,16}(?:业绩|财报|年报|季报|销量|产销|交付|营收))"
    ),
    Words("公布|发布|披露|公告"),
    refused=(NOT_ANNOUNCING,),
)
# 某某新材料公司公告,   ;某某化学8日晚间公告,: who makes an announcement
BY_NOTICE = Form(
    "company",
    Later(
        rf"(?:{HEAD}|[▲●◆■】、 ])({HAN}{{2,8}}公司(?=(?:今日|昨日|\d{{1,2}}日晚?间?)?(?:发布)?(?:公告|披露))"
        rf"|{HAN}{{3,4}}?(?:股份)?(?=(?:[今昨]日|(?:\d{{1,2}}月)?\d{{1,2}}日)?晚?间?(?:发布)?公告(?:称|显示)?[,:]))"
    ),
    Words("公告|披露"),
    refused=(_NO_NOTICE,),
)
# 一家叫“某某”的初创公司, 名为“某某”的平台: whoever is called so is told of
CALLED = Form(
    "company",
    Later(
        r"(?:叫做?|名为|名叫|取名|命名为)“([\u4e00-\u9fffA-Za-z\d]{2,10})”(?=的[^,。;]{0,8}(?:公司|企业|品牌|车企|厂商|团队|平台|工厂|店))"
    ),
    Words("叫|名"),
)
# 某某是一家…, 某某成立于2015年: how a firm is introduced
INTRODUCED = Form(
    "company",
    Later(
        rf"(?:^|[,。;:“])({HAN}[\u4e00-\u9fffA-Za-z]{{1,7}}?)(?:[(][^)]{{1,20}}[)])?"
        r"(?=(?:是|为|系|作为)一家|(?:最早|正式)?(?:成立|创立|创办|创建|组建|诞生|注册成立)于)"
    ),
    Words("一家|于"),
    coined=True,
)
# 控股子公司某某, 参股公司某某, 创办了某某: what a firm owns, and what somebody has founded
OWNED = Form(
    "company",
    Later(
        rf"(?:(?:[子孙]|参股|联营|合营|关联|项目|标的)公司|(?:创办|创立|成立|组建|创建|设立)(?:了(?:一家)?|一家)(?:名为|叫做?)?“?)({HAN}{{3,8}}?)"
        r"(?=[,。;、)”]|[将在与和拟于的]|实施|持股|出资|签署|签订|完成|投资|收购|中标|[去今前上]年|20\d\d年|[上下]半年|前[一二三]季度|\d{1,2}月)"
    ),
    Words(
        "子公司|孙公司|参股公司|联营公司|合营公司|关联公司|项目公司|标的公司|创办|创立|创建|成立|组建|设立"
    ),
    refused=(Later("^[拟与]|公司$|控制权"),),
    coined=True,
)
# 安全零件厂某某受惠…, 车灯模组厂某某7月营收…: who makes what
MAKER_OF_PARTS = Form(
    "company",
    Later(
        r"(?:零件|零组件|零部件|模组|材料|电池|电机|马达|面板|晶片|芯片|封测|扣件|连接器|导线架|齿轮|轴承|车灯|玻璃|轮胎|线束|机壳|气囊|安全带|座椅|轮圈|铝圈|钣金|避震|设备|代工|车用[^,。;]{1,4})"
        rf"(?:大?厂(?!商)|业者|龙头|巨头)({HAN}{{2,4}}?)"
        r"(?=受惠|受益|受|因|自结|\d{1,2}月|第[一二三四]季|前[\d一二三四五六七八九十]+月|上半年|今|昨|去年|表示|宣布|公告|累[计积]|单季|营收|与|则|也|看好|指出)"
    ),
    Words("厂|业者|龙头|巨头"),
    coined=True,
)
# 某某7月合并营收…, 累计某某上半年营收…: a name before the time and the measure of results
TELLS_RESULTS = Form(
    "company",
    Later(
        rf"(?:^|[,;。:、及])(?:累[计积])?((?!累[计积]){HAN}{{2,4}}?)(?=(?:自结)?(?:今年|去年)?(?:第[一二三四]季|前?[\d一二三四五六七八九十]{{1,2}}个?月|[上下]半年|单季|全年)"
        r"(?:单月)?(?:合并|税后|税前|营业|自结|归属母公司)*(?:营收|营益|净利|纯益|获利|盈余|营业利益))"
    ),
    Words("营收|营益|净利|纯益|获利|盈余|利益"),
    refused=(LEADS_IN, _NO_TELLER),
    coined=True,
)
# 某某旗下甲品牌: a brand that is told of by its maker
BRAND_OF = Form(
    "company",
    Later(rf"旗下(?:的)?({HAN}{{2,4}}?)品牌"),
    Words("旗下"),
    refused=(COMMON,),
    coined=True,
)
# 收购某某余下的33%股权: whose shares are bought
BOUGHT = Form(
    "company",
    Later(rf"(?:收购|购入|受让|买下)(?:了)?({HAN}{{2,6}}?)(?:余下|剩余|其余|全部)?的?[约近]?\d[\d.]*%"),
    Words("收购|购入|受让|买下"),
    coined=True,
)
