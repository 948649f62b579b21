"""How fast a long ledger loads, beside PyYAML's C loader, and whether looking facts up grows with it.

    ledger.py [--facts 100000] [--pairs 3] [--sizes 1000 10000 100000]

The ledger is made for the purpose: makers of a hundred facts each, every entry with one source, written
as people write them. Loading is measured by turns with `yaml.load(text, yaml.CSafeLoader)` on the same
file, each in a process of its own, in processor time: on the first run, when nothing is cached, and on
the next. Looking up is the check of one article about one maker, loading included, from the cache.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

FACTS_OF_A_MAKER = 100
METRICS = (
    *(
        ("deliveries", "辆"),
        ("sales", "辆"),
        ("production", "辆"),
        ("exports", "辆"),
        ("registrations", "辆"),
    ),
    *(("headcount", "人"), ("outlets", "家"), ("revenue", "亿元"), ("profit", "亿元"), ("rd_spend", "亿元")),
)

THEIRS = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), yaml.CSafeLoader)"
OURS = "import sys; from leapcheck import Ledger; Ledger.load(sys.argv[1])"
LOOKING_UP = """
import sys, time
from leapcheck import Ledger
from leapcheck.checking import check_claims
from leapcheck.pipeline import extract_text
claims = extract_text("东方甲汽车2020年1月交付12345辆。")
time.sleep(3)  # a ledger just written is read once more
Ledger.load(sys.argv[1])
time.sleep(3)
begun = time.process_time()
for _ in range(20):
    check_claims(claims, Ledger.load(sys.argv[1]))
print((time.process_time() - begun) / 20)
"""


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=3, help="how often each side runs")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        _print_loading(Path(folder), chosen.facts, chosen.pairs)
        _print_looking_up(Path(folder), chosen.sizes)


def _print_loading(folder: Path, facts: int, pairs: int) -> None:
    path = folder / "claims.yaml"
    path.write_text(made(facts), "utf-8")
    size = path.stat().st_size / 1_000_000
    first, again = [], []
    for _ in range(pairs):
        for kept in (folder / "leapcheck").rglob("*.sqlite"):
            kept.unlink()
        theirs = _seconds(THEIRS, path)
        first.append(_seconds(OURS, path) / theirs)
        again.append(_seconds(OURS, path) / theirs)
    print(f"{facts:,} facts, {size:.0f} MB; yaml.CSafeLoader = 1")
    print(f"  first load {median(first):.2f} ({min(first):.2f} to {max(first):.2f})")
    print(f"  next load  {median(again):.3f} ({min(again):.3f} to {max(again):.3f})")


def _print_looking_up(folder: Path, sizes: list[int]) -> None:
    times = []
    for size in sizes:
        path = folder / f"claims-{size}.yaml"
        path.write_text(made(size), "utf-8")
        times.append(float(_run(LOOKING_UP, path)))
    print(f"checking one article, {sizes[0]:,} facts = 1")
    for size, time in zip(sizes, times, strict=True):
        print(f"  {size:>9,} facts  {time / times[0]:.2f}")


def made(facts: int) -> str:
    """The text of a ledger of so many facts."""
    chance = random.Random(1)
    return "entries:\n" + "".join(_entry(n, chance) for n in range(facts))


def _entry(n: int, chance: random.Random) -> str:
    maker, nth = divmod(n, FACTS_OF_A_MAKER)
    metric, unit = METRICS[nth % len(METRICS)]
    month = f"{2020 + nth // 60}-{nth // 5 % 12 + 1:02d}"
    return f"""
  - id: fact-{n}
    subject: 东方{_name(maker)}汽车
    metric: {metric}
    value: {chance.randint(100, 99_999):,}{unit}
    period: {month}
    status: reported
    sources:
      - title: 关于东方{_name(maker)}汽车的第{n}篇报道
        publisher: 汽车日报
        date: {month}-28
        address: https://example.com/news/{n}.html
"""


def _name(maker: int) -> str:
    """A name of its own for each maker: 甲, 乙, … 甲甲, 甲乙."""
    stems = "甲乙丙丁戊己庚辛壬癸"
    return "".join(stems[int(digit)] for digit in str(maker))


def _seconds(code: str, path: Path) -> float:
    """The processor time of a process that runs `code`."""
    before = os.times()
    _run(code, path)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def _run(code: str, path: Path) -> str:
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=True, capture_output=True, text=True)
    return done.stdout


if __name__ == "__main__":
    main()
