"""Projects, works, institutions, shops and the investors of a place: 某某锂电项目, 某某码头, 合肥国资."""

from __future__ import annotations

from leapcheck.claims.names.form import Form
from leapcheck.claims.names.no_names import COMMON, LEADING, LEADS_IN
from leapcheck.compiled import compiled
from leapcheck.patterns import HAN, Later, Words

_BEFORE_STATE = Later(
    r"^.*(?:[由在与和对向为是从该的了据等被让使给至到将把携及月日,]|[其当]中|随后|包括|同时|此外|叠加|以及|还有|引[入进]|获得?|拿到)(?=\S{4,})|^[而但](?=\S{4,})"
)
_NO_STATE = Later(
    r"[在于向对把将从由与和获]|^(?:当地|地方|各地|各级|该|两国|中央|国家|多地|相关|有关|省|市|区|县)"
)
_NO_PROJECT = Later(
    r"^(?:[该本这此其各全每多两三四五六七八九十一二几首]|上述|新|老|重[大点]|我国|中国|国内|全国|主要|部分|大型|相关|当地|合作|合资|签约|招商|募投|落地|产业|工业|公司|集团|技改|扩建|改造|整车|电池|汽车|新能源)|的|[与和]"
)
# 某某轴承厂, 某某码头, 某某银行
_INSTITUTION = (
    r"厂(?<![电整主代车工池]厂)|码头|港区|港(?<![香赴来抵到离返进]港)(?!股)|口岸|银行|研究院|研究所|设计院|商场|俱乐部"
    r"|保税区|自贸区|综保区|物流园|示范区|运营商"
)
_BY_WAY_OF = Later(r"^(?:经[由过]?|从|自|通过|过)")  # 经某某口岸出口
_NO_WORKS = Later(
    r"^(?:该|本|这|此|其|另|某|各|全|居|位[列居]|占|每|多|两|三|一|新|老|第|我国|中国|国内|全国|主要|部分|大型|相关|当地|一些|有些|几|数)|[的在于对向将把从有说个座就是及等]|^.{2}$"
    r"|已|建成|^(?:汽车|出口|进口|陆路|公路|沿海|主要|整车|边境)+(?:码头|港口?|口岸)$"
)


def park_of(name: str) -> str:
    """The park that a project builds: 某某产业园 of 某某产业园项目; any other project is told of itself."""
    return name.removesuffix("项目") if name.endswith("园项目") else name


# 合肥国资, 合肥产投, 厦门市财政局持有…: who invests in the name of a place
STATE = Form(
    "company",
    Later(
        rf"({HAN}{{2,5}}?(?:(?:国资委?|国投|产投|建投|城投)(?![资企产本金格源入下票信])"
        r"|财政[局厅](?=[^,。;\d]{0,6}(?:持有|持股|出资|入股|认购|增资))))"
    ),
    Words("国资|国投|产投|建投|城投|财政"),
    _BEFORE_STATE,
    (_NO_STATE,),
)
# 总投资25亿元的某某电动客车项目,一期…   某某锂电项目占地210亩: a project that a clause is about
PROJECT = Form(
    "project",
    Later(
        rf"(?:^|[,。;:、和与—]|[亿万]元的|亩的)({HAN}{{4,12}}?项目)(?=,(?:[一二三]期|总投资|占地|计划|预计|达产)|[一二三]期|总?投资(?![者人方])|已?(?:累[计积])?完成投资|已(?:开工|投产|建成|封顶|签约)|[和与、][^,。、和]{{4,10}}项目|分别|总占地|占地|总建筑面积|达产|投产|建成|竣工)"
    ),
    Words("项目"),
    LEADING,
    (_NO_PROJECT,),
    park_of,
)
# 城北一家日系店: a shop that is told of without its name
SHOP = Form(
    "company",
    Later(
        rf"(?:^|[,。;:”])((?!据|在|从|这|另){HAN}{{2,6}}[一某]家(?:{HAN}|4S){{0,6}}?店)"
        r"(?=的?(?:总|店|老板|销售|负责|展厅))"
    ),
    Words("家"),
)
# what a clause begins with, before a time or what is told of it
AT_WORK = Form(
    "company",
    Later(
        rf"(?:^|[,。;:“】])(?:(?!在)[^,。;:“”\d的]{{2,10}}(?<!港)(?<!港区)(?<!码头)的|在(?=[^,。]{{4,20}}(?:码头|口岸|港|港区|物流园)[上内里]?,))?({HAN}{{2,16}}?(?:{_INSTITUTION}))"
        r"(?=[^\u4e00-\u9fff]|[是去今昨前上本累全共已也还将在自则首年月日每近超达完实出进吞产生发拥有计的继持延保迎内里]|[一二三四]季|汽车|新能源)"
    ),
    compiled(_INSTITUTION),
    _BY_WAY_OF,
    (COMMON, LEADS_IN, LEADING, _NO_WORKS),
)
