"""The words for what a date can date: founding, building, listing, launching, joining, beginning, ending."""

from __future__ import annotations

from leapcheck.patterns import Later

_MARKET = r"[^,。]{0,10}(?:市场|行业|领域|赛道)"
_EXCHANGE = r"[^,。]{0,4}(?:港交所|纽交所|纳斯达克|上交所|深交所|科创板|创业板|A股|港股|联交所|资本市场)"
_WORK = "生产|量产|建设|交付|交车|销售|经营|营业|运营|供货"  # what begins or ends on a day
_UNIT = r"[^,。]{0,14}(?:公司|企业|工厂|基地|中心|研究院|实验室|基金)"
_CONTRACT = r"[^,。]{0,20}(?:协议|合同|备忘录|意向书|合作|订单)"

# Each stands for an event by itself, whatever it happens to.
_FOUNDING = (
    r"正式成立|注册成立|注册(?=[,。;]|$)|成立(?<!罪名成立)(?!不久|之初|初期|以前)|创立(?!人)|创办(?!人)"
    rf"|创建|组建|创始(?!人)|揭牌|设立(?={_UNIT})"
)
_LISTING = (
    r"挂牌上市|挂牌|上市(?!的|公司|价|起|后|仅|规则|险|之后|的?车型|销售额|相关|资料|申请|进程|辅导|聆讯|材料"
    r"|文件|地|流程|计划|审核|招股|平台|企业|时间|前|外资股)"
    rf"|登陆(?={_EXCHANGE})|上市(?<=[板股所克]..)(?=的)"
)
_BUILDING = (
    r"开工建设|开工|动工|破土动工|动土|奠基|揭幕|封顶|正式投产|投产(?!后)|试产|竣工验收|竣工|完工|建成投产|建成|点火"
    r"|投运|投入运营|投入使用|通车|开业|落户"
)
_JOINING = (
    rf"签约|签署(?={_CONTRACT})|签订(?={_CONTRACT})|建立(?=[^,。]{{0,8}}(?:合作|伙伴)关系)"
    r"|完成(?:经营)?合并|正式(?:经营)?合并|实现(?:经营)?合并"
)
_BEGINNING = (
    rf"(?:正式)?开始[^,。]{{0,6}}?(?:{_WORK})|启动(?:{_WORK})|开启交付|投放市场|开始进入(?={_MARKET})|停产"
)
_STRONG = "|".join((_FOUNDING, _LISTING, _BUILDING, _JOINING, _BEGINNING))
# These need something that they happen to: a product, a project, a company.
_WEAK = (
    r"首次发布|正式发布|发布|首次亮相|亮相|首发|推出|正式上线|上线|开启预售|预售|开售|正式启动|启动|启用|量产|面世"
    r"|问世|达成(?:全球)?(?:战略)?(?:合作|伙伴|合并协议)|登陆|登场|开启(?=[^,。]{0,14}(?:战略|布局|时代|阶段))"
    rf"|战略开启|进入(?={_MARKET})|实现量产|(?:正式)?(?:实现|达到)(?![^,。;]{{0,20}}(?:率|占比))(?=[^,。;]{{0,10}}(?:L[345]|自动驾驶|无人驾驶|商业化|规模化运营))|宣布加入|收官|公布(?=[^,。]{{0,14}}方案)"
)

EVENT = Later(f"{_STRONG}|{_WEAK}")
STRONG_EVENT = Later(_STRONG)
LEADS_TO_A_DATE = Later(
    rf"(?:{_STRONG}|推出|上线|启动|量产)(?=(?:(?:仪式|典礼)[于在]?|于|(?:时间|日期)?(?:为|:))$)"
    r"|(?:上市|投产|量产|交付|开业|开工|竣工|建成|发布|上线)(?=时间(?:或|预计|将|定|初定|暂定)*(?:于|在|为)$)"
)
# papers and words are issued, not launched: 发布了财报
PAPER = Later(
    r"^(?:了)?(?:[^,。]{0,24})?(?:数据|公告|财报|报告|通知|消息|声明|业绩|预告|研报|解读|意见|办法|政策|公报|榜单"
    r"|季报|年报|快报|信息|白皮书|召回|文章|微博|视频|海报|名单|排行|规定|细则|条例|标准|通报|提示|倡议|建议|预测"
    r"|招股|中报|评论|看法|全员信|指数)"
)
# what is launched, where no name says it
PRODUCT = Later(
    "新车|车型|品牌|平台|系统|技术|战略|服务|项目|计划|方案|工厂|生产|电池|芯片|市场|行业|卡车|皮卡|轿车|SUV|MPV|款|“|自动驾驶|无人驾驶|智驾"
)
