"""Cars, things and people that are counted, by the words at their sides: parts, plants, shops, jobs, readers."""

from __future__ import annotations

from leapcheck.claims.adjustments.number import Number
from leapcheck.claims.changes import GROWTH
from leapcheck.claims.counted import VIEWED, phrase_after, sized_noun
from leapcheck.claims.recalls import is_looked_into, tells_recalls
from leapcheck.patterns import Later
from leapcheck.quantities.measures import INCHES

# cars that go, or are swapped
_SCRAPPED = Later(r"(?:报废|回收|拆解|以旧换新|更新)(?:量|申请)?[^,。;销售]{0,6}$")
# cars that there are: 车队规模, 道路上的电动汽车数量, 机动车数量
_FLEET = Later(
    r"(?:(?:道路|公路|马路|路面|路)上[^,。;\d销卖售]{0,16}|机动车(?:总?数量?|总量)[^,。;\d]{0,6})$|(?:车队|汰换|运营车辆|(?<![付售产造口整])车辆)(?:规模|总数|数量|数)?[^,。;车]{0,4}$"
)
_SHOWN = Later(r"[^,。;]{0,6}(?:展车|花车|样车|试驾车|道具车|概念车)")
_FITTED = Later(r"(?:搭载|装进|装上|装入|应用于|配套)(?:于|了|到)?[^,。;]{0,4}$")
_EQUIVALENT = Later(r"相当于[^。]{0,16}$")
_AS_MUCH_AS = Later(
    r"相当于[^,。;\d]{0,8}(?:[吊举]起|装[下载]|停[放下]|容纳|承载|运[送走]|种植|减少)了?$"
)  # 相当于吊起1500辆
_PER_STROKE = Later(r"每(?:分钟|小时|秒|\d+秒)[^,。]{0,8}$")
_SOLD_BY = Later(r"售|卖|销|交付")  # 每小时售出300辆 is no rate of work
# 3家豪华品牌4S店, 600家吉利、领克和极氪门店
_SHOPS = Later(
    r"(?:[^,。;、\d]{1,8}(?:、[^,。;、\d]{1,8}){0,4}(?:和|与|及|以及))?[^,。;、\d]{1,8}(?:4S店|门店|专卖店|经销店|展厅)"
)
# 充电基础设施(枪)总数达到2195.5万个
_POINTS = Later(
    r"(?:充电|换电)(?:基础)?(?:设施|桩|枪|站|网点)(?:\([^)]{1,4}\))?(?:总?(?:数|量|数量|保有量|规模))?"
    r"(?:已经?|累[计积]|则|也|共|均)*(?:达到?|为|有|增至|升至)?(?:约|近|超过?)?$"
)
# 30多个品牌车型竞争
_BRANDS = Later(
    r"(?:汽车|整车|自主|合资|豪华|中国|新能源|主流|知名)*品牌(?!部|力|店|经销|门店|授权|专营|体验)"
)
_NO_SHOPS_YET = ("brands", "count", "suppliers")
# 8家汽车经销商集团, 7家营收同比下跌, 其中5家降幅超过10%: firms, no shops
_FIRMS_DOING = Later(
    r"[^,。;、\d店点站]{0,12}?(?:集团(?!的?[^,。;]{0,4}店)|上市公司|营收|收入|净利|利润|毛利|业绩|亏损|盈利|获利|扭亏|[降跌增涨]幅|下跌|下滑|上涨|持平)"
)
_FIRMS = Later(r"[^,。;]{0,6}(?:[整主]?[车机]厂|厂商|厂家)")
# 拥有17家工厂, 工厂增至9家
_PLANTS = Later(
    r"(?<!主机)(?<!整车)厂(?![商家区])|基地|产线|生产线|车间|研发中心|实验室|产业园|园区|数据中心"
)
_COUNTED_FIRMS = Later(r"(?:企业|公司|商户|单位)(?!的)[^,。;、\d]{0,6}$")
_INCHES = Later(rf" ?{INCHES}")
_SIZED_METRICS = (
    (Later(r"工厂|基地|产线|生产线|车间|厂房"), "facilities"),
    (Later(r"门店|网点|展厅|体验店|服务中心|4S店"), "outlets"),
    (Later(r"车型|新车|SUV|轿车"), "models"),
)
# 1.3万个岗位;   就业岗位8000个
_JOBS = Later(
    r"(?:新|直接|间接|本地|当地|本土|高薪|优质|高质量|全职|长期|稳定|的)*(?:工作|就业)?(?:岗位|职位|机会)"
)
_JOBS_BEFORE = Later(r"(?:就业岗位|工作岗位|岗位|职位|就业机会|就业)(?:约|近|超过?|逾|达|共)*$")
_STAFF = Later("团队|员工|人员|工程师")
_A_FIRM_OF = Later(r"的(?:小|大|初创|创业|科技)?(?:公司|团队|企业|工厂|部门)")  # 只有300人的小公司
_PEOPLE_SERVED = Later(
    r"(?:名|位|余)?(?:用户|车主|消费者|客户|粉丝|观众|乘客|旅客|企业家|司机|车友|会员|游客|嘉宾)"
)
# 4名工作人员死亡, 3名员工遇难;   造成2人受伤, 抓获犯罪嫌疑人12名: no staff
_HURT = Later(
    r"(?:[^,。;、\d]{0,12}?)(?:死亡|身亡|丧生|遇难|罹难|遇害|受伤|重伤|轻伤|伤亡|失踪|被困|中毒|住院|送医|落网|被捕|获刑|被刑)"
    r"|[^。;]{0,24}?(?:袭击|事故|爆炸|车祸|火灾|碰撞)中(?:不幸)?(?:身亡|死亡|丧生|遇难|受伤)"
)
_HURT_BEFORE = Later(
    r"(?:造成|导致|致使|致|酿成|死亡|遇难|受伤|伤者|抓获|逮捕|刑拘|拘留|查处|处罚|嫌疑人|涉案)[^,。;\d]{0,8}$"
)
# 累计行驶1.6亿公里, 测试里程超4000万公里, 500英里的测试里程
_OF_TESTS = "(?:测试|路测|运营|载客|驾驶|智驾|无人化?|道路|训练|领航)"
_DRIVEN = Later(rf"累计|{_OF_TESTS}(?:总|道路)?里程(?!碑)[^,。;\d]{{0,8}}$")
_DRIVEN_BEHIND = Later(rf"的?(?:[^,。;\d续]{{0,6}})?{_OF_TESTS}(?:总|道路)?里程(?!碑)")
_EACH_HAS = Later(r"(?:各|分别|合计)?占(?:约|近)?$")  # 东风汽车与Stellantis各占13.5%
_OF_SHARES = Later(
    r"出资[\d.]+[万亿]*[美欧]?元|作价[\d.]+[万亿]*[美欧]?元|占股|持股|股比|股权|大股东|出资比例|注册资本"
)
_PLACES = ("城", "国", "大洲")
_OF_PLACES = Later(
    r"(?:覆盖|进入|登陆|布局|进驻)[^,。;\d]{0,4}(?:县域|城市|国家|地区|区县|省份|乡镇|市场)(?:达|超过?|约|近)?$"
)
_PIECES = ("块", "个", "张")
_SCREENS = Later(
    r"(?:\d[\d.]*(?:英寸|寸|吋|K)的?)?[^,。;、\d]{0,12}?(?:\dK[^,。;、\d]{0,8})?(?:屏幕?|显示器)(?!厂|供应|产|线|企业)"
)
# 十多个主要销售国家
_KINDS_OF_PLACES = Later(
    r"(?:不同|主要|重点|核心|海外|出口|销售|目标|新兴|的)+(?:国家|市场|地区|城市)(?!的?[品车企])"
)
# 13个省份实现“乡乡全覆盖”, 20个地级市
_OF_A_COUNTRY = Later(
    r"(?:省份|省区市?|省市|省级|省(?!会|钱|心|油|电)|地级市|地市|区县|县区?(?!级)|乡镇|街道|社区|行政村)"
)
_A_STATION = Later(r"/(?:座|站|桩|枪|个|根|台)")
_HOW_MANY = ("人数为", "件数为", "次数为", "起数为", "例数为", "事故数为")


def cars_out_of_use(n: Number) -> str | None:
    """A count of cars that are neither sold nor made: 召回1464辆, 报废更新300万辆."""
    told = is_looked_into(n.q, n.text, n.start, n.end) or _SCRAPPED.search(n.own)
    return "count" if told else None


def cars_that_are_there(n: Number) -> str | None:
    """A count of cars that are there, or what is fitted into cars: 道路上的电动汽车数量达400万辆, 搭载于10万辆车."""
    if n.metric != "sales":
        return None
    if _FLEET.search(n.own) or _SHOWN.match(n.text, n.q.end):
        return "count"
    return "installations" if _FITTED.search(n.own) else None


def equivalent(n: Number) -> str | None:
    """A count, where a number is only an equivalent: 相当于2万辆车."""
    if n.metric in ("sales", "deliveries"):
        return "count" if _AS_MUCH_AS.search(n.own) else None
    return "count" if _EQUIVALENT.search(n.own) else None


def to_a_station(n: Number) -> str | None:
    """A ratio, where cars are counted to a station: 车站比204辆/座."""
    return "ratio" if _A_STATION.match(n.text, n.q.end) else None


def stroke(n: Number) -> str | None:
    """A takt, where so many are made in a time: 每小时生产60辆."""
    told = _PER_STROKE.search(n.own)
    return "takt" if told and not _SOLD_BY.search(told.group()) else None


def recalls(n: Number) -> str | None:
    """A count of recalls, or of what they concern: OTA召回8次, 召回90次,涉及产品8万件."""
    made = n.metric in ("production", "versions")
    return "count" if made and tells_recalls(n.own, n.text, n.q.start) else None


def fitted(n: Number) -> str | None:
    """A spec, where the cores of a chip or the screens of a car are counted: 8核芯片, 两块15.7英寸的屏幕."""
    told = n.q.noun == "核" or (n.q.noun in _PIECES and _SCREENS.match(n.text, n.q.end))
    return "spec" if told and n.metric == "count" else None


def views(n: Number) -> str | None:
    """A count of who watched or read: 话题播放量超过800万."""
    return "count" if VIEWED.search(n.own) else None


def shops_or_firms(n: Number) -> str | None:
    """Outlets where 家 counts shops, a count where it counts firms: 3家豪华品牌4S店, 7家营收同比下跌."""
    if n.q.noun != "家":
        return None
    if n.metric in _NO_SHOPS_YET and _SHOPS.match(n.text, n.q.end):
        return "outlets"
    return "count" if n.metric == "outlets" and _FIRMS_DOING.match(n.text, n.q.end) else None


def charging_points(n: Number) -> str | None:
    """Outlets, where the points are counted at which cars are charged: 公共充电设施490.7万个."""
    counted = n.metric in ("spec", "count") and n.q.noun != "台"
    return "outlets" if counted and _POINTS.search(n.own) else None


def brands(n: Number) -> str | None:
    """Brands that are counted, whatever is told of them: 市场从30多个品牌缩小为几个."""
    told = n.metric in ("markets", "count", "suppliers") and n.q.noun in ("个", "家", "大")
    return "brands" if told and _BRANDS.match(n.text, n.q.end) else None


def no_plants(n: Number) -> str | None:
    """A count, where 家 counts no plants: 80多家整车厂采购部; 园区…,规上企业73家."""
    if n.metric != "facilities" or n.q.noun != "家":
        return None
    return "count" if _FIRMS.match(n.text, n.q.end) or not _has_plants(n) else None


def _has_plants(n: Number) -> bool:
    """Whether 家 counts plants: they are named beside the number, and no firms are."""
    if _COUNTED_FIRMS.search(n.text, n.start, n.q.start) or n.text.startswith("企业", n.q.end):
        return False
    named = _PLANTS.search(phrase_after(n.q, n.text)) is not None
    return named or _PLANTS.search(n.text, n.start, n.q.start) is not None


def plants(n: Number) -> str | None:
    """Facilities, where plants are counted by 厂: 海外三厂."""
    return "facilities" if n.q.noun == "厂" else None


def jobs(n: Number) -> str | None:
    """A headcount, where jobs are counted: 1.3万个岗位, 就业岗位8000个."""
    return "headcount" if _JOBS.match(n.text, n.q.end) or _JOBS_BEFORE.search(n.own) else None


def things_of_a_size(n: Number) -> str | None:
    """What is counted behind a size of it: 三座总产能150万套的工厂."""
    noun = sized_noun(n.q, n.text)
    if noun is None:
        return None
    return next((metric for words, metric in _SIZED_METRICS if words.search(noun)), "count")


def parts_of_inches(n: Number) -> str | None:
    """A spec, where parts of a car are counted behind their inches: 两块14英寸屏幕."""
    return "spec" if n.metric == "count" and n.q.noun != "座" and _INCHES.match(n.text, n.q.end) else None


def places(n: Number) -> str | None:
    """Markets, where places are counted: 覆盖120城, 县域75个, 十多个主要销售国家."""
    if n.metric in GROWTH:
        return None
    if n.q.noun in _PLACES:
        return "markets"
    told = n.q.noun == "个" and (_OF_PLACES.search(n.own) or _KINDS_OF_PLACES.match(n.text, n.q.end))
    return "markets" if told else None


def parts_of_a_country(n: Number) -> str | None:
    """A count, where provinces or towns are counted that have something: 13个省份实现充电桩“乡乡全覆盖”."""
    told = n.metric == "outlets" and n.q.noun == "个" and _OF_A_COUNTRY.match(n.text, n.q.end)
    return "count" if told else None


def none_happened(n: Number) -> str | None:
    """A count, where nothing happened: 零发生, 死亡人数为0."""
    if n.q.text[0] not in "零0":
        return None
    return "count" if n.text.startswith("发生", n.q.end) or n.own.endswith(_HOW_MANY) else None


def staff(n: Number) -> str | None:
    """A headcount, where the people are a staff: 研发团队累计3000人."""
    return "headcount" if n.metric == "cumulative" and _STAFF.search(n.own) else None


def people(n: Number) -> str | None:
    """A headcount of a firm, a count of those it serves, who pass or are hurt: 只有300人的小公司, 5万名车主, 3万人次."""
    if n.metric == "headcount" and (n.q.text.endswith("人次") or _are_hurt(n)):
        return "count"
    if n.metric == "count" and _A_FIRM_OF.match(n.text, n.q.end):
        return "headcount"
    return "count" if _PEOPLE_SERVED.match(n.text, n.q.end) else None


def _are_hurt(n: Number) -> bool:
    """Whether people died, were hurt or were caught: 造成4名工作人员死亡、16人受伤."""
    return _HURT.match(n.text, n.q.end) is not None or _HURT_BEFORE.search(n.own) is not None


def way_so_far(n: Number) -> str | None:
    """A running total of what was driven, and no range: 累计行驶1.6亿公里, 测试里程超4000万公里."""
    driven = n.metric in ("range", "count", "spec") and (
        _DRIVEN.search(n.own) or _DRIVEN_BEHIND.match(n.text, n.q.end)
    )
    return "cumulative" if driven else None


def stake(n: Number) -> str | None:
    """A stake, where each of some partners has a part: 东风汽车与Stellantis各占13.5%."""
    held = n.metric == "ratio" and _EACH_HAS.search(n.own) and _OF_SHARES.search(n.text)
    return "stake" if held else None
