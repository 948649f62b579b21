"""Whose share it is: who holds, keeps, is given or buys a stake, where another name stands nearer; who a market."""

from __future__ import annotations

from collections.abc import Sequence

from leapcheck.claims.actors import ACTORS, maker_of
from leapcheck.claims.lexicon import Mention
from leapcheck.claims.sentences import Sentence
from leapcheck.claims.topic import About
from leapcheck.model import Quantity
from leapcheck.patterns import Later, last_match

# 员工平台合计15%: holders that have no name of their own
_BODY_OF_HOLDERS = Later(
    r"(员工(?:持股)?平台|管理层|核心团队|创始团队|创始人团队|公众股东|其他股东|其余股东|战略投资者|社会资本)(?:合计|共|则|仍|持股|持有|占股?|占比|约|为){0,3}$"
)
_DEALT = Later(
    r"(?:出售|转让|出让|购|收|买|卖|获|得|持|有|占|认购|受让|增持|减持|取|拿|对|向|给|由|将)[^,。;]{0,6}$"
)
_HELD_BY = Later(r"[\d.]+%(?:的?股[权份比])?由([\u4e00-\u9fffA-Za-z]{2,10}?)持有")
_GOES_TO = Later(r"[\d.]+%(?:的?(?:股[权份比]|权益))?归(?:属于?)?")
_HOLDING = Later(r"[\d.]+%(?:的?股[份权本])?的(?:[\u4e00-\u9fff]{1,4}?(?:股东|人))?")
_PERSON_HOLDS = Later(
    r"(?:创始人|合伙人|高管|董事长|总裁|CEO|实际控制人|实控人|总经理|副总裁|股东)([\u4e00-\u9fff]{2,3}?)(?:则|直接|间接|合计|共|仍)?(?:持股|持有)"
)
# 此外,王某间接持有…: whoever stands at the beginning of a clause
_SOMEBODY_HOLDS = Later(
    r"(?:^|[,;。、])(?:[其当]中|此外|另外|同时|而|目前|当前|另有)?([\u4e00-\u9fff]{2,4}?(?:[·-][\u4e00-\u9fff]{2,4})?)"
    r"(?:本人|则|还|又|也|已|直接|间接|合计|共|仍|分别|目前|将)*(?:持股(?!份)|持有)"
)
_NOBODY = Later(
    r"[他她它我你您这那在于及对将已也都就又被把从向是有无不没等其该此各每某但而且或因所可会说称由到来后前间给的了得着过年月人方者合共股司团们均双]"
    r"|交易|完成|继续|通过|直接|最终|实际|重组|发行"
)
_LATTER_HOLDS = Later(r"后者(?:则|仍|还|将|目前)*(?:持有|拥有|控制|占有)[^,。;]*$")
_OWN_SHARE = Later(r"(?:把|将|出售|转让|出让)(?:其|旗下)?(?:所持|持有|手中)有?的?[^,。;]{0,14}$")
_ACQUIRES = Later(r"换来|购买|增持|购入|购得|获得|获取|拿走|拿下|收购|认购|买入|买下|换取|取得|受让")
# 某某有限公司(以下简称“某某”)将持有…
_HOLDS = Later(
    r"(?:\([^()]{1,30}\))?(?:合计|共|仍|目前|将|拟|直接|间接|累[计积])*(?:持股(?!份)|持有|控股|占股|参股|占(?!比|总|公司|[^,。;\d]{0,20}股[本份]))"
)
# 持有某某9亿股,占某某股份总数的19.7%: what is held is told in the clause before
_OF_ALL_SHARES = Later(
    r"(?:合计|共|约|分别|则|已|均)*占[^,。;\d]{0,24}(?:股本|股份|股数|发行股|股权)[^,。;\d]{0,10}"
)
# 占中国市场的9%, 占据日本汽车销量的四成: a firm's part of a market; 占总销量的30% is a part of its own sales
_PLACE = (
    r"(?:全球|世界|全国|国内|中国|美国|德国|法国|英国|日本|韩国|印度|泰国|俄罗斯|巴西|墨西哥|澳大利亚"
    r"|欧洲|北美|欧盟|当地|本土|该国)"
)
_OF_A_MARKET = Later(
    rf"占(?:据|有|到|领)?了?(?:[^,。;\d其]{{0,8}}(?:市场|车市)(?:销量|份额|总量)?|{_PLACE}[^,。;\d]{{0,8}}销量)的?(?:约|近|超过?|逾|将近|不到)?$"
)
# 日系车在中国市场大约占28%
_HELD_THERE = Later(
    rf"(?:车|车企|品牌)?在(?:{_PLACE}[^,。;\d]{{0,6}}|[^,。;\d其]{{0,8}}(?:市场|车市))(?:[上中里内])?(?:的?份额|的?占比)?(?:大约|约|仅|只|已|共|总共|合计)*占(?:据|有|到)?了?(?:约|大约|近|超过?)?$"
)
_MAKERS = frozenset({"maker", "brand", "company"})
_SELLERS = _MAKERS | {"joint_venture", "collective"}
# 新能源车占…, 销量占比: a class of cars or a part of its own holds that share
_A_PART = Later(
    r"新能源|电动|纯电|燃油|混动|插混|增程|SUV|MPV|轿车|皮卡|自主|合资|品牌|车型|出口|市场|进口|收入|利润|营收|业务"
)
# 甲的市场份额为22%,…;乙占9%: the share of the next one
_NEXT_HOLDS = Later(
    r"(?:汽车|集团|车企|品牌|车|中国|在华)?(?:大?约|则|也|仅|仍|分别|各自?){0,2}占(?:据|有|到)?(?:约|近|超过?|逾|仅)?"
)
# …,是某某第一大股东: whoever holds the shares of the clause before
_MADE_HOLDER = Later(r"(?:[仍将并也均已系]|从而|由此|因此){0,2}(?:是|为|成为)[^,。;\d]{0,16}")


def is_of_all_shares(text: str, start: int, at: int) -> bool:
    """Whether the clause from `start` only says what part of all shares those before it are: …,占总股本的3.5%."""
    return start > 0 and _OF_ALL_SHARES.match(text, start, at) is not None


def holder(at: int, who: About, sentence: Sentence, mentions: Sequence[Mention]) -> About:
    """Whose share it is: the company named right before 持有, even where its object stands nearer."""
    start, end = sentence.clause(at)
    if is_of_all_shares(sentence.text, start, at) or (
        start and _MADE_HOLDER.fullmatch(sentence.text, start, at)
    ):
        return holder(start - 1, who, sentence, mentions)
    unnamed = _BODY_OF_HOLDERS.search(sentence.text, start, at)
    if unnamed:
        return About(unnamed[1])
    near = [m for m in mentions if m.end <= at and m.subject.kind in ACTORS]
    direct = near and sentence.text[near[-1].end : at] == "的"
    if direct and not _DEALT.search(sentence.text, max(0, near[-1].start - 8), near[-1].start):
        return About(maker_of(near[-1].subject).name)  # 再往后是某某的9.8%
    by = next((m for m in mentions if at < m.start <= end and sentence.text[m.start - 1] == "由"), None)
    if by is not None and by.subject.kind in ACTORS and sentence.text.startswith("持有", by.end):
        return About(maker_of(by.subject).name)  # 余下40%由某某持有
    goes = _GOES_TO.match(sentence.text, at, end)
    to = next((m for m in mentions if goes and m.start == goes.end() and m.subject.kind in ACTORS), None)
    if to is not None:
        return About(maker_of(to.subject).name)  # 51%权益归属某某
    owner = _owner_behind(at, sentence, mentions)
    if owner is not None:
        return owner
    latter = _LATTER_HOLDS.search(sentence.text, start, at)
    before = [m for m in mentions if latter and m.end <= latter.start() and m.subject.kind in ACTORS]
    if before:
        return About(maker_of(before[-1].subject).name)
    keeper = [m for m in mentions if m.end <= at and m.subject.kind in ACTORS]
    if len(keeper) > 1 and _OWN_SHARE.search(sentence.text, keeper[0].end, at):
        return About(maker_of(keeper[0].subject).name)  # 雷诺把所持某某50%股权转让给…
    named = _HELD_BY.match(sentence.text, at, end)
    if named and by is None:
        return About(named[1])
    for mention in reversed(mentions):
        if (
            start <= mention.start
            and mention.end <= at
            and mention.subject.kind in ACTORS
            and _HOLDS.match(sentence.text, mention.end)
        ):
            return About(maker_of(mention.subject).name)
    person = _PERSON_HOLDS.search(sentence.text, start, at)
    if person and not any(m.start >= person.end() and m.end <= at for m in mentions):
        return About(person[1])
    somebody = last_match(_SOMEBODY_HOLDS, sentence.text[:at])
    if somebody and somebody.start() >= start - 1 and not _NOBODY.search(somebody[1]):
        return About(somebody[1])
    actors = [m for m in mentions if m.end <= at and m.subject.kind in ACTORS - {"collective"}]
    if (
        len(actors) > 1
        and at - actors[-1].end <= 3
        and _ACQUIRES.search(sentence.text, max(start, actors[0].end), actors[-1].start)
    ):
        return About(maker_of(actors[0].subject).name)  # A…换来B约20%的股权
    return who


def _owner_behind(at: int, sentence: Sentence, mentions: Sequence[Mention]) -> About | None:
    """Whoever is named behind the shares that he holds: 持有某某6.9%股份的腾讯."""
    start, end = sentence.clause(at)
    shares = _HOLDING.match(sentence.text, at, end) if "持有" in sentence.text[start:at] else None
    owner = next((m for m in mentions if shares and m.start == shares.end()), None)
    if owner is None:
        return None
    return About(owner.word if owner.subject.kind == "person" else maker_of(owner.subject).name)


def holds_like_the_last(q: Quantity, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a percentage only follows the name of a maker that has it: 大众的份额为22%,奔驰占9%."""
    seller = _seller_before(q, mentions)
    return seller is not None and _NEXT_HOLDS.fullmatch(sentence.text, seller.end, q.start) is not None


def _seller_before(q: Quantity, mentions: Sequence[Mention]) -> Mention | None:
    """The maker named last before a number, or the makers of a class."""
    return next((m for m in reversed(mentions) if m.end <= q.start and m.subject.kind in _SELLERS), None)


def holds_market(q: Quantity, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a part of a market is that of the firm named before it: 通用占中国市场的9%."""
    start = sentence.clause(q.start)[0]
    seller = _seller_before(q, mentions)
    if seller and start <= seller.start and _HELD_THERE.match(sentence.text, seller.end, q.start):
        return True
    held = _OF_A_MARKET.search(sentence.text, start, q.start)
    if held is None:
        return False
    firm = next((m for m in reversed(mentions) if m.end <= held.start() and m.subject.kind in _MAKERS), None)
    return (
        firm is not None and firm.start >= start and not _A_PART.search(sentence.text, firm.end, held.start())
    )
