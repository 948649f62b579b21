"""How the comparison grows: `check_claims` on 1,000, 10,000 and 100,000 claims made for the purpose.

    growth.py [--sizes 1000 10000 100000] [--ledger claims.yaml]

The claims are those of a trade that grows with its size: articles of twenty claims each, about makers
whose number rises with the number of articles, several of them about each fact, some of them wrong. Each
size is a process of its own. Printed are processor time and peak memory (above that of a check without a
claim) per claim, as ratios to the smallest size: 1.0 means that ten times the claims cost ten times as
much.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
import time
from decimal import Decimal

from leapcheck import Claim, Ledger, Value
from leapcheck.checking import check_claims
from leapcheck.model import ArticleRef

SIZES = (1_000, 10_000, 100_000)
CLAIMS_OF_AN_ARTICLE = 20
ARTICLES_OF_A_MAKER = 10
WRONG = 0.02
METRICS = (
    ("deliveries", "vehicle", 1),
    ("sales", "vehicle", 1),
    ("exports", "vehicle", 1),
    ("revenue", "CNY", 1_000_000),
    ("profit", "CNY", 1_000_000),
    ("rd_spend", "CNY", 1_000_000),
    ("outlets", "count", 1),
    ("headcount", "person", 1),
    ("yoy", "percent", 1),
)
PERIODS = tuple(f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13))
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"


def main() -> None:
    """Measure each size in a process of its own and print the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--ledger", help="hold the claims against a ledger, too")
    parser.add_argument("--alone", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.alone is not None:
        print(json.dumps(measure(chosen.alone, chosen.ledger)))
        return
    rows = [_apart(size, chosen.ledger) for size in chosen.sizes]
    _, first_time, first_memory, _ = rows[0]
    print("  claims  findings   time a claim   memory a claim   (times those of the smallest size)")
    for size, spent, memory, findings in rows:
        time_ratio = spent / size / (first_time / rows[0][0])
        memory_ratio = memory / size / (first_memory / rows[0][0])
        print(f"{size:8,}  {findings:8,}   {time_ratio:12.2f}   {memory_ratio:14.2f}")


def _apart(size: int, ledger: str | None) -> tuple[int, float, float, int]:
    """One size in a fresh process: claims, processor seconds, bytes, findings."""
    command = [sys.executable, __file__, "--alone", str(size), *(["--ledger", ledger] if ledger else [])]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    spent, memory, findings = json.loads(done.stdout)
    return size, spent, memory, findings


def measure(size: int, ledger: str | None) -> tuple[float, int, int]:
    """Processor seconds, bytes at the peak and findings of a check of `size` claims."""
    book = Ledger.load(ledger) if ledger else None
    check_claims(made(CLAIMS_OF_AN_ARTICLE), book)
    before = peak()
    claims = made(size)
    begun = time.process_time()
    findings = check_claims(claims, book)
    return time.process_time() - begun, peak() - before, len(findings)


def peak() -> int:
    """The most memory this process has had, in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def made(size: int) -> list[Claim]:
    """The first `size` claims of a reproducible trade."""
    chance = random.Random(1)
    makers = [f"{chance.choice(SURNAMES)}{chance.choice(SURNAMES)}{n}汽车" for n in range(_makers(size))]
    return [_claim(n, makers, chance) for n in range(size)]


def _makers(size: int) -> int:
    return max(1, size // CLAIMS_OF_AN_ARTICLE // ARTICLES_OF_A_MAKER)


def _claim(n: int, makers: list[str], chance: random.Random) -> Claim:
    article, place = divmod(n, CLAIMS_OF_AN_ARTICLE)
    maker = makers[article % len(makers)]
    metric, unit, factor = METRICS[(article + place) % len(METRICS)]
    period = PERIODS[chance.randrange(len(PERIODS))]
    truth = 1_000 + sum(map(ord, maker + metric + period)) * 7919 % 90_000
    number = Decimal(truth if chance.random() > WRONG else truth + 500) * factor
    if metric == "yoy":
        number = number / 1000
    sentence = f"{period}，{maker}{metric}为{number}。第{article}篇第{place}句，{chance.randrange(10**9)}。"
    return Claim(
        id=f"{n:012x}",
        path=f"{article:06}.txt",
        article=ArticleRef(0, None, "2026-01-15", f"来源{article % 97}"),
        quote=str(number),
        line=place + 1,
        column=1,
        start=place * 60,
        end=place * 60 + 8,
        subject=maker,
        metric=metric,
        value=Value("exact", number, number, unit, Decimal(factor) if metric != "yoy" else Decimal("0.001")),
        period=period,
        qualifiers={},
        modality="actual",
        attribution=None,
        sentence=sentence,
    )


if __name__ == "__main__":
    main()
