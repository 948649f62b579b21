"""Spans, rates, shares, sums, series, conversions and means, with their work shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leapcheck.model import Claim, Entry

from .conftest import claim, entry, of_rule, run

FIFTY = entry("fifty", "零跑汽车", "milestone", "500000", "vehicle", "2024-10-17", noun="下线")
HUNDRED = entry("hundred", "零跑汽车", "milestone", "1000000", "vehicle", "2025-09-25", noun="下线")


def span(days: str, article: str, first: str = "第50万辆下线", last: str = "第100万辆下线") -> Claim:
    """The claim that the second half million took so many days."""
    return claim("零跑汽车", "span", days, "day", article=article, from_=first, to=last, quote=f"{days}天",
                 sentence=f"从第50万辆到第100万辆,零跑仅用{days}天({article})")  # fmt: skip


def test_two_articles_agree_on_343_days_and_the_dates_of_the_ledger_confirm_them() -> None:
    findings = run([span("343", "a"), span("343", "b", "第50万台", "第100万台")], [FIFTY, HUNDRED])
    assert {(f.rule, f.verdict) for f in findings} == {("LC201", "agree"), ("LC301", "agree")}
    (reckoned,) = of_rule(findings, "LC301")
    assert "2025-09-25 − 2024-10-17 = 343 days; stated 343 days" in reckoned.message
    assert set(reckoned.claims) == {"a-0-span-343", "b-0-span-343"}


def test_334_days_conflicts_with_343_and_with_the_subtraction() -> None:
    findings = run([span("343", "a"), span("334", "b")], [FIFTY, HUNDRED])
    (between,) = of_rule(findings, "LC201", "conflict")
    assert set(between.claims) == {"a-0-span-343", "b-0-span-334"}
    (reckoned,) = of_rule(findings, "LC301", "conflict")
    assert "2025-09-25 − 2024-10-17 = 343 days; stated 334 days" in reckoned.message
    assert reckoned.severity == "error"


def test_the_dates_of_other_articles_will_do() -> None:
    dates = [
        claim("零跑汽车", "milestone", "500000", "vehicle", "2024-10-17", article="b", noun="下线"),
        claim("零跑汽车", "milestone", "1000000", "vehicle", "2025-09-25", article="c", noun="下线"),
    ]
    (finding,) = of_rule(run([span("334", "a"), *dates]), "LC301")
    assert finding.verdict == "conflict" and len(finding.claims) == 3


def test_a_less_exact_date_is_refined_by_a_more_exact_one() -> None:
    month = claim("零跑汽车", "milestone", "1000000", "vehicle", "2025-09", article="a", noun="下线", place=5)
    (finding,) = of_rule(run([span("334", "a"), month], [FIFTY, HUNDRED]), "LC301")
    assert "2025-09-25 − 2024-10-17" in finding.message


def test_an_entry_reckoned_from_the_span_does_not_prove_it() -> None:
    said = entry("span", "零跑汽车", "span", "343", "day", from_="第50万辆", to="第100万辆", step="1")
    derived = entry(
        "fifty",
        "零跑汽车",
        "milestone",
        "500000",
        "vehicle",
        "2024-10-17",
        noun="下线",
        derived=("span", "hundred"),
    )
    book: list[Entry] = [said, derived, HUNDRED]
    assert not of_rule(run([span("343", "a")], book), "LC301", "agree")
    assert of_rule(run([span("334", "a")], book), "LC301", "conflict")


def test_a_span_whose_beginning_nobody_dates_says_when_that_would_be() -> None:
    (finding,) = of_rule(run([span("343", "a")], [HUNDRED]), "LC301")
    assert finding.verdict == "unverified" and "2024-10-17" in finding.message


def test_an_anniversary_is_held_against_the_founding() -> None:
    def day(years: str) -> Claim:
        return claim(
            "零跑汽车",
            "duration",
            years,
            "year",
            "2025-12-24",
            article="a",
            quote=f"{years}周年",
            sentence=f"零跑{years}周年",
        )

    founded = claim("零跑汽车", "founded", "2015", "date", article="b", noun="成立")
    assert of_rule(run([day("10"), founded]), "LC301", "agree")
    assert of_rule(run([day("9"), founded]), "LC301", "conflict")


def test_a_length_of_time_beside_its_two_dates_agrees() -> None:
    rows = (("2024-05-23", "开工建设"), ("2024-12-26", "竣工验收"))
    text = "2024年5月23日开工建设,12月26日竣工验收,历时7个月"
    dates = [
        claim("某工厂", "founded", day, "date", sentence=text, noun=noun, place=i)
        for i, (day, noun) in enumerate(rows)
    ]
    (finding,) = of_rule(
        run(
            [
                *dates,
                claim("某工厂", "duration", "7", "month", sentence=text, quote="7个月", place=4, step="1"),
            ]
        ),
        "LC301",
    )
    assert finding.verdict == "agree" and "2024-12-26 − 2024-05-23 = 217 days" in finding.message
    (off,) = (
        run(
            [
                *dates,
                claim("某工厂", "duration", "3", "month", sentence=text, quote="7个月", place=4, step="1"),
            ]
        )
        or [None],
    )
    assert off == [None]


def growth(rate: str, metric: str, period: str, *values: tuple[str, str]) -> list[Claim]:
    """A rate in a sentence with the revenues of some periods."""
    text = f"零跑汽车营收{values},增长{rate}"
    found = [
        claim("零跑汽车", "revenue", n, "CNY", p, sentence=text, place=i, step="10000000")
        for i, (n, p) in enumerate(values)
    ]
    return [
        *found,
        claim("零跑汽车", metric, rate, "percent", period, sentence=text, place=9, base="营收", step="0.01"),
    ]


@pytest.mark.parametrize(
    ("metric", "period", "then", "right", "wrong", "reckoning"),
    [
        ("yoy", "2025", ("7820000000", "2024"), "697.81", "597.81", "623.9 / 78.2 − 1 = 697.83%"),
        ("mom", "2025-03", ("60000000000", "2025-02"), "3.98", "5.98", "623.9 / 600 − 1 = 3.98%"),
        (
            "cagr",
            "2020/2025",
            ("7820000000", "2020"),
            "51.49",
            "41.49",
            "623.9 / 78.2, 5 years: 51.49% a year",
        ),
    ],
)
def test_a_rate_is_reckoned_from_its_two_values(
    metric: str, period: str, then: tuple[str, str], right: str, wrong: str, reckoning: str
) -> None:
    now = ("62390000000", "2025" if metric == "cagr" else period)
    (good,) = of_rule(run(growth(right, metric, period, then, now)), "LC302")
    assert good.verdict == "agree" and reckoning in good.message
    (bad,) = of_rule(run(growth(wrong, metric, period, then, now)), "LC302")
    assert bad.verdict == "conflict" and f"stated {wrong}" in bad.message


def test_a_rate_on_values_of_other_articles_is_no_more_than_a_note() -> None:
    rate = claim("零跑汽车", "yoy", "50", "percent", "2025", article="a", base="销量")
    values = [
        claim("零跑汽车", "sales", n, "vehicle", p, article=a, step="1")
        for n, p, a in (("596555", "2025", "b"), ("293724", "2024", "c"))
    ]
    assert all(f.severity == "note" for f in of_rule(run([rate, *values]), "LC302"))


def test_points_are_a_difference() -> None:
    text = "燃油车占69.0%,比17年的76.6%低了7.6个百分点"
    shares = [
        claim("市场", "ratio", n, "percent", p, sentence=text, place=i, base="销量", step="0.1")
        for i, (n, p) in enumerate((("69.0", "2018"), ("76.6", "2017")))
    ]
    for points, verdict in (("-7.6", "agree"), ("-6.7", "conflict")):
        change = claim("市场", "growth", points, "pp", "2018", sentence=text, place=5, step="0.1")
        assert [f.verdict for f in of_rule(run([*shares, change]), "LC302")] == [verdict]


def test_the_share_of_a_market_in_the_one_that_holds_it() -> None:
    def market(share: str) -> list[Claim]:
        period = "2025-01/2025-07"
        return [
            claim(
                "中国汽车行业",
                "sales",
                "18269000",
                "vehicle",
                period,
                step="1000",
                place=1,
                sentence="汽车销量1826.9万辆",
            ),
            claim(
                "中国新能源汽车市场",
                "sales",
                "8220000",
                "vehicle",
                period,
                step="10000",
                place=5,
                sentence="新能源汽车销量822万辆",
            ),
            claim(
                "中国新能源汽车市场",
                "ratio",
                share,
                "percent",
                period,
                place=9,
                base="汽车总销量",
                sentence=f"占总销量的{share}%",
            ),
        ]

    assert [f.verdict for f in of_rule(run(market("45")), "LC303")] == ["agree"]
    (finding,) = of_rule(run(market("54")), "LC303")
    assert finding.verdict == "conflict" and "822 / 1826.9 = 44.99%" in finding.message


def test_markets_that_fall_into_two_add_up() -> None:
    def markets(commercial: str) -> list[Claim]:
        rows = (
            ("中国新能源汽车市场", "504000"),
            ("中国新能源乘用车市场", "434000"),
            ("中国新能源商用车市场", commercial),
        )
        return [
            claim(s, "production", n, "vehicle", "2018-07", step="1000", place=i * 9)
            for i, (s, n) in enumerate(rows)
        ]

    assert [f.verdict for f in of_rule(run(markets("70000")), "LC304")] == ["agree"]
    (finding,) = of_rule(run(markets("90000")), "LC304")
    assert finding.verdict == "conflict" and "43.4万 + 9万 = 52.4万" in finding.message


def test_a_later_total_is_not_smaller() -> None:
    def total(n: str, day: str, article: str) -> Claim:
        return claim(
            "零跑汽车",
            "cumulative",
            n,
            "vehicle",
            f"../{day}",
            article=article,
            step="1",
            sentence=f"零跑累计{n}",
        )

    (finding,) = of_rule(
        run([total("500123", "2024-10-31", "a"), total("480321", "2024-12-31", "b")]), "LC305"
    )
    assert finding.verdict == "conflict" and finding.severity == "warning"
    assert not run([total("500123", "2024-10-31", "a"), total("580321", "2024-12-31", "b")])


def test_a_milestone_lies_after_the_lower_ones() -> None:
    def nth(n: str, day: str, article: str) -> Claim:
        return claim(
            "零跑汽车", "milestone", n, "vehicle", day, article=article, noun="下线", sentence=f"零跑第{n}辆"
        )

    assert of_rule(
        run([nth("500000", "2024-10-17", "a"), nth("1000000", "2024-09-25", "b")]), "LC305", "conflict"
    )


def test_a_rate_implied_by_one_article_is_held_against_its_others() -> None:
    def pairs(last: str) -> list[Claim]:
        rows = (("15亿欧元(约合116亿元)", "1500000000", "11600000000"), ("2亿欧元(约合15.5亿元)", "200000000", "1550000000"),
                (f"3亿欧元(约合{last})", "300000000", {"23.2亿元": "2320000000", "2.32亿元": "232000000"}[last]))  # fmt: skip
        found = []
        for i, (text, euro, yuan) in enumerate(rows):
            for j, (number, unit, quote) in enumerate(
                ((euro, "EUR", text.split("(")[0]), (yuan, "CNY", text.split("约合")[1].rstrip(")")))
            ):
                found.append(
                    claim("某公司", "investment", number, unit, sentence=text, quote=quote, place=i * 20 + j)
                )
        return found

    assert not of_rule(run(pairs("23.2亿元")), "LC306")
    (finding,) = of_rule(run(pairs("2.32亿元")), "LC306")
    assert finding.verdict == "conflict" and "2.32亿元" in finding.message


def test_a_daily_instalment_that_does_not_fit_the_monthly_one_is_a_warning() -> None:
    text = "首付9.99万元,月供2947元,日供95元"
    rows = (("2947", "月供", "month"), ("95", "日供", "day"))
    claims = [
        claim(
            "某车",
            "price",
            n,
            "CNY",
            "2026-01",
            sentence=text,
            quote=f"{n}元",
            place=i,
            part=part,
            per=per,
            step="1",
        )
        for i, (n, part, per) in enumerate(rows)
    ]
    (finding,) = of_rule(run(claims), "LC307")
    assert (finding.verdict, finding.severity) == (
        "conflict",
        "warning",
    ) and "2947 / 30 = 98.23" in finding.message


def market_rate(rate: str, metric: str = "yoy", **more: str) -> list[Claim]:
    """What a market exported in a month, and by what rate that grew."""
    market, text = "中国新能源乘用车市场", f"7月新能源乘用车出口54.0万辆,同比增长{rate}%"
    return [
        claim(market, "exports", "540000", "vehicle", "2026-07", sentence=text, step="1000"),
        claim(market, metric, rate, "percent", "2026-07", sentence=text, place=1, base="出口", step="0.1", **more),
    ]  # fmt: skip


def exported(number: str) -> Entry:
    return entry(
        f"exports-{number}", "中国新能源乘用车市场", "exports", number, "vehicle", "2025-07", step="1000"
    )


def test_the_base_of_a_market_is_restated_by_a_little_and_not_by_much() -> None:
    (little,) = of_rule(run(market_rate("147.8"), [exported("213000")]), "LC302", "conflict")
    assert little.severity == "note"
    (much,) = of_rule(run(market_rate("147.8"), [exported("313000")]), "LC302", "conflict")
    assert much.severity != "note"


def test_a_growth_that_is_expected_is_not_held_against_what_came_of_it() -> None:
    text = "马斯克表示,特斯拉明年交付量将增长20%至30%"
    rate = claim(
        "特斯拉", "yoy", "20..30", "percent", "2025", sentence=text, base="交付量", modality="forecast"
    )
    results = [
        entry(f"tesla-{year}", "特斯拉", "deliveries", number, "vehicle", year)
        for year, number in (("2024", "1789226"), ("2025", "1636129"))
    ]
    assert of_rule(run([rate], results), "LC302") == []


def test_the_first_of_its_kind_may_come_after_the_100000th_vehicle() -> None:
    first = claim(
        "小鹏汽车", "milestone", "1", "vehicle", "2026-05", sentence="首台Robotaxi下线", noun="下线"
    )
    hundred = entry("xpeng-100000th", "小鹏汽车", "milestone", "100000", "vehicle", "2021-10-11", noun="下线")
    assert {f.severity for f in of_rule(run([first], [hundred]), "LC305", "conflict")} <= {"note"}


def test_a_milestone_without_a_day_is_confirmed_once_it_lay_behind() -> None:
    told = claim("零跑汽车", "milestone", "500000", "vehicle", None, noun="下线", published="2025-12-26")
    (finding,) = of_rule(run([told], [FIFTY]), "LC102")
    assert finding.verdict == "agree" and "on a day that it does not say" in finding.message
    early = claim("零跑汽车", "milestone", "500000", "vehicle", None, noun="下线", published="2024-09-26")
    assert of_rule(run([early], [FIFTY]), "LC102") == []


def test_what_a_market_sells_at_home_is_not_all_that_it_sells() -> None:
    whole = entry("sales-2025-03", "中国汽车行业", "sales", "2915000", "vehicle", "2025-03", step="1000")
    home = claim("中国汽车市场", "sales", "2408000", "vehicle", "2025-03", quote="240.8万辆",
                 sentence="3月,汽车国内销量240.8万辆", region="中国", step="1000")  # fmt: skip
    assert of_rule(run([home], [whole]), "LC101", "conflict") == []
    every = claim("中国汽车市场", "sales", "2408000", "vehicle", "2025-03", quote="240.8万辆",
                  sentence="3月,国内汽车销量240.8万辆", region="中国", step="1000")  # fmt: skip
    assert of_rule(run([every], [whole]), "LC101", "conflict") != []


def test_what_is_said_of_nobody_is_not_reckoned_with_another_article() -> None:
    def rules(article: str) -> set[str]:
        dates = [
            claim(
                "零跑汽车",
                "milestone",
                "500000",
                "vehicle",
                "2024-10-17",
                article=article,
                noun="下线",
                place=2,
            ),
            claim(
                "零跑汽车",
                "milestone",
                "1000000",
                "vehicle",
                "2025-09-25",
                article=article,
                noun="下线",
                place=3,
            ),
        ]
        nobody = [replace(said, subject="未指明") for said in (span("334", "a"), *dates)]
        return {finding.rule for finding in run(nobody)}

    assert rules("a") == {"LC301"}
    assert rules("b") == set()
