"""Firms and zones by what they are by law: 广东某某科技股份有限公司, 某某集团, 某某开发区."""

from __future__ import annotations

from leapcheck.claims.names.form import Form
from leapcheck.claims.names.no_names import COMMON, LEADING, LEADS_IN, NAMELESS, OPENS_WITH
from leapcheck.patterns import HAN, Later, Words

_LEGAL = (
    "股份有限公司|有限责任公司|有限公司|合伙企业|控股集团|科技集团|汽车集团|产业发展集团"
    "|经济技术开发区|开发区|高新区|经开区|产业园|超级工厂|产业集群"
)
# what is being built, not who builds
_BUILT = Later(
    r"(?:打造|建设|推动|形成|培育|推进|构建|组建|发展|带动|壮大|建成|实施|做[大强优]|支持|布局|规划|提出|加快|聚焦|围绕"
    r"|(?:^|[省市州县区])[正拟将要已]).*集群$"
)
_TOO_SHORT = Later(r"^.{0,3}$|^.{4}(?<!开发区)(?<!产业园)(?<!集群)$")
# 权益变动后某某公司, 收购完成后某某有限公司, 乙方某某有限公司
_DEAL = (
    "变动|交易|转让|受让|收购|并购|[增减]资|重组|发行|出售|购买|合并|换股|划转|交割|注资|投资|认购"
    "|置换|分拆|事项|完成|实施|结束"
)
_IN_A_DEAL = (
    rf"^.*(?:{_DEAL})(?:事项|完成|实施|结束|之)*[前后](?=\S{{6,}})"
    r"|^(?:[此本该这]次)?(?:交易)?[甲乙丙丁戊对]方(?=\S{6,})|^.*(?:标的|目标)公司(?=\S{6,})"
)
# 此次某某公司, 子公司某某有限公司, 半导体大厂某某有限公司: what stands before such a name
_BEFORE_FIRM = Later(
    rf"(?:{_IN_A_DEAL})(?:{LEADING.pattern[1:]})?|(?!.*集群$){LEADING.pattern[1:]}|^[此本这]次|^[年月日]|^.*公司(?=[\u4e00-\u9fff]{{6,}}$)"
    r"|^.*(?:大厂|龙头|巨头|业者|新贵|老牌企业)(?=\S{6,}$)"
)
# 某某国际控股有限公司 is called 某某国际
_HOLDING = Later(r"(?<=.{4})控股(?:股份)?有限公司$")
# 研究机构某某经济集团
_BEFORE_GROUP = Later(
    rf"{OPENS_WITH.pattern}|^.*(?:大厂|业者|巨头|龙头)(?=\S{{2,}}集团$)|^.*(?:机构|(?<=[\u4e00-\u9fff]{{2}})厂(?!商)|[造应销厂]商|车企|企业|新势力)(?=\S{{4,}}集团$)"
)
# 范围包括集团; 东欧市场占集团, 海外业务为集团: what is told of a group, and no part of its name
_SAYS_WHAT = Later(
    "于|该|范围|包括|涵盖|包含|市场|业务|占|给|使(?<!天使)|是|对(?!外)|由(?<!自由)|为(?<!华为)|在|[被让令]"
)


def without_holding(name: str) -> str:
    """The name that a holding goes by: 某某国际 of 某某国际控股有限公司."""
    return _HOLDING.sub("", name)


# the brackets are those of a town in the name: 某某转向系统(襄阳)有限公司
FIRM = Form(
    "company",
    Later(
        rf"((?:(?<![A-Za-z])[A-Z][A-Za-z&]{{1,9}} ?)?{HAN}{{2,24}}?(?:\({HAN}{{2,4}}\){HAN}{{0,8}}?)?(?:{_LEGAL}))"
    ),
    Words(_LEGAL),
    _BEFORE_FIRM,
    (_BUILT, NAMELESS, _TOO_SHORT),
    without_holding,
)
# 某某开发区新能源汽车产业集群 is one name
CLUSTER = Form(
    "company",
    Later(rf"((?:{HAN}{{2,4}}(?:经济技术)?(?:开发区|高新区|经开区)){HAN}{{2,20}}?产业集群)"),
    Words("产业集群"),
    refused=(_BUILT,),
)
# 某某新材集团: at the beginning of a clause, whatever it makes
GROUP = Form(
    "company",
    Later(rf"(?:^|[,。;:“])({HAN}{{3,12}}集团)(?![股旗]|[\u4e00-\u9fff]{{0,2}}(?:公司|有限))"),
    Words("集团"),
    _BEFORE_GROUP,
    (COMMON, LEADS_IN, NAMELESS, LEADING, _SAYS_WHAT),
)
