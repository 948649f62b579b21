"""Parts of a market that are told by their powertrain alone: 乘用车零售165万辆,其中新能源零售105万辆."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from leapcheck.claims.market import POWERTRAIN, Kind, Market, market_name
from leapcheck.patterns import Later, is_taken

_ALONE = Later(
    rf"(?:^|[,;。:、]|[其当]中,?|[年月日度份])(?P<power>{'|'.join(sorted(POWERTRAIN, key=len, reverse=True))})(?:车)?"
    r"(?=(?:当月|单月|月度|全年|累[计积]|合计|整体|总)*(?:国内|海外|终端)?(?:零售|批发|销量|出口|生?产量|上险|产销|销售)(?!额|渠道|收入|公司|价|端|网|商)(?:目标)?)"
)


def parts_by_powertrain(
    text: str, kind: Kind | None, home: str, found: Sequence[Market], until: int
) -> Iterator[Market]:
    """The part of the market named last that a bare powertrain means, up to where a firm is spoken of, `until`.

    `kind` is the class of vehicle that was spoken of before, where the text is of a market.
    """
    for match in _ALONE.finditer(text, 0, until):
        at, end = match.span("power")
        whole = next(
            (m for m in reversed(found) if m.end <= at and m.kind and m.kind.powertrain is None), None
        )
        body = whole.kind.body if whole and whole.kind else kind.body if kind else None
        if body is None or is_taken(at, end, found):
            continue
        part = Kind(POWERTRAIN[match["power"]], body)
        region = whole.region if whole else home
        yield Market(at, end, market_name(*part, region), False, region, part, placed=region != home)
