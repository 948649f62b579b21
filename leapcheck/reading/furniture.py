"""Leaves out what a page has around its article: menus, share buttons, counters, copyright lines.

Works on the passages of web pages (HTML and Markdown made of it), never on plain text. What the
furniture says about the article, its date and its publisher, is kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leapcheck.model import About
from leapcheck.patterns import Later
from leapcheck.reading.dates import find_date
from leapcheck.reading.normalize import normal
from leapcheck.reading.passages import Passage

# 登录 注册 | 首页 > 新闻 | 分享到 | 上一篇 | 阅读原文: nothing but such words
BUTTON = (
    r"(?:登[录陆]|注册|退出|首页|返回(?:首页|顶部|列表)?|上一[篇页]|下一[篇页]|分享(?:到|至|给好友)?|转发|收藏|点赞|赞|在看"
    r"|评论|留言|举报|打印|关闭(?:窗口)?|字号|大|中|小|微信|微博|朋友圈|新浪微博|QQ空间|视频|小程序|听过|搜索|更多|展开全文"
    r"|(?:点击)?(?:查看|阅读)(?:原文|全文|更多)|原文(?:链接|地址)?|阅读全文|关于我们|联系我们|网站地图|友情链接|隐私(?:政策|条款)"
    r"|使用条款|用户协议|免责声明|版权声明|广告服务|诚聘英才|相关(?:阅读|新闻|文章|推荐|链接)|推荐阅读|热门(?:文章|推荐)|猜你喜欢"
    r"|微信扫一扫\S{0,12}|使用完整服务|轻点两下取消(?:赞|在看)|原创)"
)
BUTTONS = Later(rf"(?:{BUTTON}[\s,|/>»·:.。\-]*)+")
# 本文已被查看 5402 次, 阅读(1,024), 浏览量:3万
COUNTER = Later(
    r"(?:本文)?(?:已被?|被)?(?:查看|阅读|浏览|点击|访问|评论|转发|点赞)(?:量|数|次数|人数)?[\s:(]*[\d,.]+\s*万?\s*[次人)]{0,2}"
)
# 相关推荐:7月SUV销量榜 …: headlines of other articles
RELATED = Later(
    r"\W{0,3}(?:相关(?:阅读|新闻|文章|推荐|链接|报道)|(?:推荐|延伸|拓展)阅读|往期(?:回顾|推荐|精选)|热门(?:文章|推荐)|猜你喜欢)"
    r"\s*[:|】][^。]*"
)
# 版权所有, Copyright © 2024, 京ICP备…号, 公网安备, 违法和不良信息举报
IMPRINT = Later(
    r"版权所有|©|\(c\)\s*\d{4}|copyright|all rights reserved|ICP\s*[证备]|公网?安备|备案号[:\s]*\d"
    r"|(?:版权|免责)声明\s*:"
    r"|(?:信息|举报)(?:举报)?(?:热线|电话|专[线区]|邮箱)[:\s]*[\w(@]"
    r"|(?:本站|本网|本网站|本平台).{0,60}(?:版权|转载|所有)|(?:转载|引用)请(?:注明|联系)"
    r"|未经.{0,12}(?:授权|许可|同意).{0,12}(?:转载|使用)",
    re.IGNORECASE,
)
MAX_IMPRINT = 300
# 免责声明：…, 版权声明: however long
NOTICE = Later(r"\s*(?:版[权權]|免[责責])[声聲]明\s*[:：]")
# 发布时间:2011-08-23 发布人:某报; 发表于 2024年1月2日; but not 成立于2015年, 2024年发布新车
DATE_LABEL = Later(
    r"(?:(?:发布|发表|更新|刊登|编辑|上传)(?:时间|日期|于|:)|\b(?:时间|日期)\s*:)\s*:?\s*(?=\d)"
    r"|(?:来源|稿源|出处|作者|编辑|记者|发布人)\s*:"
)
# 成立时间, 上市日期: the date of something that the article tells of
DATE_OF_SOMETHING = Later(
    r"\A(?!(?:发布|发表|更新|刊登|上传|发稿))\S{0,10}(?:时间|日期|成立|上市|投产|开工|交付|下线)[::]?\Z"
)
# what may stand beside a bare date: 星期二 上午
CLOCK = Later(r"[\d\s:/.\-,()|年月日号时分秒]|(?:星期|周)[一二三四五六日天]|[上下]午|北京时间")
AUTHOR_LABEL = Later(r"(?:作者|记者|撰文)\s*[:/]\s*([^\s:|,，。/]{2,20})")
SOURCE_LABEL = Later(r"(?:来源|发布人|稿源|出处)\s*:\s*[-—\s]*([^\s:|,，。]{2,30})")
PROSE = Later(r"[。！？!?;；]|,\S{6}")
MAX_DATELINE = 90
# 原文链接:…, 点击查看更多; 原文标题 is text
READ_ORIGINAL = Later(r"(?:点击)?(?:查看|阅读)(?:原文|全文|更多).{0,20}|原文(?:链接|地址|出处)\s*:?.{0,80}")
ANYTHING = Later(r"\w")
BARE_LINK = 0.6  # share of link text from which a passage is a list of links
LABEL = 12  # characters of a label before a list of links: 分类:


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The passages that are left, and what those that went said about the article."""

    passages: list[Passage]
    published: date | None = None
    publisher: str | None = None
    author: str | None = None


def clean(passages: Sequence[Passage], title: str | None = None) -> Cleaned:
    """The passages without furniture; a passage that equals `title` always stays."""
    kept: list[Passage] = []
    published: date | None = None
    publisher: str | None = None
    author: str | None = None
    title = normal(title) if title else None
    for passage in passages:
        text = passage.text
        folded = normal(text) if len(text) <= MAX_IMPRINT else None
        if folded is None and NOTICE.match(text):
            continue
        if folded is not None and folded != title:
            if _is_link_list(passage, folded):
                while kept and _is_label(kept[-1], title):
                    kept.pop()
                continue
            if is_dateline(folded, kept[-1].text if kept else ""):
                says = dateline(folded)
                published = published or says.published
                publisher = publisher or says.publisher
                author = author or says.author
                continue
            if is_furniture(folded):
                continue
        kept.append(passage)
    return Cleaned(kept, published, publisher, author)


def is_furniture(text: str) -> bool:
    """True for normalized text that is a button, a counter, an imprint or nothing at all."""
    if not ANYTHING.search(text) or BUTTONS.fullmatch(text) or COUNTER.fullmatch(text):
        return True
    if RELATED.fullmatch(text):
        return True
    if len(text) <= MAX_DATELINE and READ_ORIGINAL.fullmatch(text):
        return True
    return len(text) <= MAX_IMPRINT and bool(IMPRINT.search(text))


def is_dateline(text: str, before: str = "") -> bool:
    """True for a line that only says when, where and by whom an article was published.

    `before` is the line above it: a bare date under 成立时间 is its value.
    """
    if len(text) > MAX_DATELINE or PROSE.search(text) or find_date(text) is None:
        return False
    if DATE_LABEL.search(text):
        return True
    return not CLOCK.sub("", text) and not DATE_OF_SOMETHING.search(before.strip())


def dateline(text: str) -> About:
    """What a line says that `is_dateline`."""
    source, writer = SOURCE_LABEL.search(text), AUTHOR_LABEL.search(text)
    return About(
        find_date(text),
        source.group(1) if source else None,
        author=writer.group(1) if writer else None,
    )


def _is_link_list(passage: Passage, folded: str) -> bool:
    visible = len(folded.replace(" ", ""))
    if not passage.linked or not visible:
        return False
    share = passage.linked / visible
    if passage.heading == 1 or (passage.role == "table" and share < 0.9):
        return False
    return share >= BARE_LINK and (share > 0.9 or not re.search(r"[。！？]\Z", folded))


def _is_label(passage: Passage, title: str | None) -> bool:
    """A heading, a list item or a word with a colon that only leads to a list of links."""
    text = passage.text
    if passage.heading == 1 or passage.role != "body" or len(text) > LABEL or normal(text) == title:
        return False
    return bool(passage.heading) or passage.item or text.endswith((":", "："))
