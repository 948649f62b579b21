"""What counted things and people measure: 车间配备320台机器人, 4条电芯线, 三十名顾客."""

from __future__ import annotations

from leapcheck.claims.constructions.row import A_YEAR, CAN_MAKE, MAKING, MORE, ORDERED, Row
from leapcheck.patterns import Later
from leapcheck.quantities.idioms import GREAT_IN_FIGURES

_OF_THE_STATE = (
    r"国家(?:[\u4e00-\u9fff]{0,2}级|重点|重大|标准|专精特新|高新|企业|认[定可]"
    r"|工程|绿色|智能|发明|科[技学]|技术|制造业|创新|专利|质量|知识产权|火炬|示范)"
)
# 三十名顾客是自家员工
PEOPLE = (
    # 提供5人座与7人座版本
    Row("spec", None, Later(r"座(?!谈|位|椅)"), None, frozenset({"count", "headcount"})),
    # 累计交付9万辆,全球车主超8万人
    Row(
        "count",
        Later(r"车主(?:总?人?数量?|规模|已|达到?|超过?|约|近|接近|突破|为)*$"),
        None,
        None,
        frozenset({"cumulative", "deliveries", "sales", "headcount"}),
    ),
    Row(
        "count", None, Later(r"(?:顾客|车主|用户|消费者|客户|观众|乘客|粉丝)"), None, frozenset({"headcount"})
    ),
)
COUNTED = (
    CAN_MAKE,
    *A_YEAR,
    # 年产2000台拖拉机、100台收割机和50台打捆机: things of a list behind one 年产
    Row(
        "capacity",
        Later(r"年产(?:约?\d[\d.]*[万亿]?[台套只件个条辆][^,。;、\d]{1,10}(?:、|以及|[和与及]))+(?:约|近)?$"),
        None,
        None,
        frozenset({"count", "sales", "production"}),
    ),
    Row("orders", None, ORDERED, None, frozenset({"deliveries", "count"})),
    # 向国内车企提供了3000万个传感器
    Row(
        "deliveries",
        Later(r"[为向给][^,。;]{2,16}(?:提供|供应|供货|配套)了?(?:约|近|超过?|逾)?$"),
        None,
        None,
        frozenset({"spec"}),
    ),
    # 公共充电器增至9842个, 新增车位3万个
    Row(
        "count",
        Later(r"(?:车位|泊位|充电器|充电位)[^,。;、\d]{0,8}$"),
        None,
        None,
        frozenset({"outlets", "spec", "facilities"}),
    ),
    # 车间配备320台机器人
    Row(
        "count",
        Later(r"(?:采用|配备|部署|安装|拥有|引入|应用|装有|共有|投入)[^,。;、\d]{0,6}$"),
        Later(r"[^,。;、\d]{0,8}(?:机器人|机械[臂手]|AGV|机床)"),
        None,
        frozenset({"production", "sales", "spec", "models"}),
    ),
    # 3个国家级企业技术中心, 9个国家级孵化器, 20个国家标准: no countries
    Row(
        "facilities",
        None,
        Later(
            rf"{_OF_THE_STATE}[^,。;、\d]{{0,12}}?(?:工厂|车间|技术中心|实验室|研究中心|创新中心|工程中心|设计中心|研发中心|生产基地|制造基地|示范基地)"
        ),
        None,
        frozenset({"markets"}),
    ),
    Row("count", None, Later(_OF_THE_STATE), None, frozenset({"markets"})),
    # 800个机器人直接服务生产线: what works there is no line
    Row(
        "count",
        None,
        Later(
            r"(?:各类|各式)?(?:工业|智能|焊接|搬运|协作|人形|自动化?)*(?:机器人|机械[臂手])(?!工厂|产线|生产线|企业|公司|产业)"
        ),
        None,
        frozenset({"facilities", "outlets"}),
    ),
    # 零部件企业85家,高新技术企业40家
    Row(
        "count",
        Later(
            r"(?:高新技术|规上|规模以上|科技型|上市|专精特新|瞪羚|独角兽|工业|民营|外资|物流|商贸)[^,。;、\d]{0,4}企业[^,。;、\d]{0,4}$"
        ),
        None,
        None,
        frozenset({"suppliers", "facilities"}),
    ),
    # 共建成充电桩4.9万台
    Row(
        "outlets",
        Later(
            r"(?:建成|建有|新建|投运|保有|共有|布局)[^,。;\d]{0,6}(?:充电桩|换电站|充电站|超充桩)[^,。;\d]{0,3}$"
        ),
        None,
        None,
        frozenset({"count", "sales"}),
    ),
    # 积分为5355万分
    Row("count", Later(r"积分[^,。;\d]{0,4}$")),
    # 入户调研550个家庭, 覆盖11个行业
    Row("count", None, Later(r"(?:不同)?(?:[\u4e00-\u9fff]{0,2})(?:家庭|行业|维度|层级|环节|任务|工序)")),
    # 标配7个安全气囊, 34处储物空间, 三颗自研智驾芯片: what a car is fitted with
    Row(
        "spec",
        None,
        Later(
            r"(?:(?!车型|车款|新车)[^,。;、\d]{0,6}?(?:气囊|扬声器|喇叭|摄像头|毫米波雷达|超声波雷达|激光雷达|储物|USB|充电口)|(?<=颗)[^,。;、\d]{0,8}?芯片)"
            r"(?!厂|工厂|供应商|企业|公司|产线|产业|项目)"
        ),
        None,
        frozenset({"models", "count", "outlets", "features", "facilities", "brands"}),
    ),
    # 5座SUV, 采用六座布局
    Row(
        "spec",
        None,
        Later(r"(?<=座)(?:[^,。;、\d]{0,4}(?:SUV|MPV|布局|轿车|车型|版)|(?:[和、及或/]|以及)[\d五六七]座)"),
        None,
        frozenset({"models", "count", "outlets", "facilities"}),
    ),
    # 国内两大混动平台工厂
    Row(
        "facilities",
        None,
        Later(r"大[^,。;、\d]{0,8}?(?:工厂|基地|车间|研发中心)"),
        None,
        frozenset({"models", "count", "brands"}),
    ),
    # 256色氛围灯, 18向电动调节
    Row(
        "spec",
        None,
        Later(r"色(?:[^,。;、\d]{0,4})氛围灯|向(?:电动)?(?:可调|调节)"),
        None,
        frozenset({"count"}),
    ),
    # 推出两种版本
    Row("models", None, Later(r"(?<=[种款])[^,。;、\d]{0,6}(?:版本|版型)"), None, frozenset({"count"})),
    # 六款车身颜色, 3种内饰
    Row(
        "count",
        None,
        Later(
            r"(?:全新)?(?:车身|外观|外饰|内饰|车漆|双色|座舱|主题){0,2}(?:配色|颜色|车色|漆面|色系|内饰|主题)"
        ),
        None,
        frozenset({"models", "features", "versions", "facilities"}),
    ),
    # 12大安全预警系统
    Row("features", None, GREAT_IN_FIGURES),
    # 派出4艘滚装船, 自有滚装船8艘
    Row("count", None, Later(r"[^,。;、\d]{0,6}[船轮]"), None, frozenset({"exports"})),
    Row("count", Later(r"船[^,。;\d]{0,3}$"), None, None, frozenset({"exports"})),
    # 持有的股份总数为5.04亿股
    Row(
        "stake",
        Later(
            r"(?:持有|持股|股份总数|收购)(?:[^,。;\d]{0,16}|[^,。;\d]{0,24}\([^()]{1,30}\)[^,。;\d]{0,4})$"
        ),
        None,
        Later(r"\d[\d.,]*[万亿]?股"),
    ),
    # 眼下只开出一条线
    Row(
        "facilities",
        Later(r"(?:开[出设]|建[成设了]|上马|[只仅]有)[^,。;\d]{0,4}$"),
        Later(r"线(?![束路控上圈缆索])"),
    ),
    # 3个散件组装厂, 4条电芯线和2条模组线
    Row(
        "facilities",
        None,
        Later(
            r"[^,。;、\d的]{0,6}?(?:组装|总装|电池|电机|电芯|冲压|铸造|压铸|发动机|零部?件|轮胎|新|分)厂(?![商家房区])"
        ),
    ),
    Row(
        "facilities",
        None,
        Later(
            r"(?:[^,。;、\d的]{0,6}?(?:电芯|模组|冲压|焊装|焊接|涂装|总装|装配|压铸|组装|流水|电池|电机|电控|成型|注塑|包装|卷绕|涂布|化成|自动化|PACK|Pack|pack|SMT))线(?![束路控上圈缆])"
        ),
    ),
    # 循环寿命超过1万次
    Row("spec", Later(r"循环(?:寿命|次数)[^,。;\d]{0,8}$")),
    # 累计建成充电桩6万个
    Row("cumulative", Later(r"累[计积](?:已|共)?(?:建成|建设|投建|投运|建)[^,。;\d]{0,12}$")),
    # 累计建成充电桩6万个、换电站80座
    Row(
        "cumulative",
        Later(
            r"累[计积](?:已|共)?(?:建成|建设|投建|投运|建)[^,。;\d]{0,12}\d[^,。;]{1,12}(?:、|和|及)[^,。;\d]{0,10}$"
        ),
    ),
)

COUNTED_UNTOLD = (
    *MAKING,
    Row(
        "production",
        Later(rf"(?:日产[^,。;\d]{{0,6}}|(?<![量投资财房地水国年生])产(?!品)[\u4e00-\u9fff]?){MORE}"),
    ),
)
