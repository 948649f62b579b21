"""Many files: how much a second core, the claims index and --new save.

    many.py [FILE.jsonl[.gz]] [--texts 2000] [--corpus 20000] [--pairs 3]

Three ratios, each of commands that run by turns, in processes of their own, with a cache of their own:

- `extract` on so many texts, one file each, nothing cached, on one core and on two: wall time, and beside it
  what two processes that only count gain on the machine at that moment, which is the most that can be had;
- `extract` and `check` on the corpus, one file of JSON Lines, for the first time and again: processor time;
- `check CORPUS --new ARTICLE` and `check ARTICLE`, both against the ledger here, on an article that neither
  has met before: processor time.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from multiprocessing import Process
from pathlib import Path
from statistics import median

from texts import NEWS, read_texts

ARTICLE = """零跑汽车11月交付新车70327辆

2025年12月1日，零跑汽车公布，2025年11月交付70327辆，同比增长75.1%。比亚迪2025年11月销量为48.0万辆。
"""


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, nargs="?", default=NEWS)
    parser.add_argument("--texts", type=int, default=2000)
    parser.add_argument("--corpus", type=int, default=20_000)
    parser.add_argument("--pairs", type=int, default=3, help="how often each side runs")
    chosen = parser.parse_args()
    texts = read_texts(chosen.file, max(chosen.texts, chosen.corpus))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        few = _files(Path(folder) / "few", texts[: chosen.texts])
        corpus = Path(folder) / "corpus.jsonl"
        lines = (json.dumps({"text": text}, ensure_ascii=False) for text in texts[: chosen.corpus])
        corpus.write_text("\n".join(lines), "utf-8")
        time.sleep(3)  # a file just written is read once more
        _print_cores(few, chosen.pairs)
        _print_again(corpus, chosen.pairs)
        _print_new(corpus, Path(folder), 3 * chosen.pairs)


def _files(folder: Path, texts: list[str]) -> Path:
    folder.mkdir()
    for n, text in enumerate(texts):
        (folder / f"{n:06}.txt").write_text(text, "utf-8")
    return folder


def _print_cores(folder: Path, pairs: int) -> None:
    gains, possible, extra = [], [], []
    for _ in range(pairs):
        possible.append(2 * _counting(1) / _counting(2))
        one, one_cpu = _run("extract", folder, "--no-cache", "--jobs", 1)
        two, two_cpu = _run("extract", folder, "--no-cache", "--jobs", 2)
        gains.append(one / two)
        extra.append(two_cpu / one_cpu)
    print(f"two cores, one = 1: {_spread(gains)}; two counting processes: {_spread(possible)}")
    print(f"  processor time, one = 1: {_spread(extra)}")


def _print_again(corpus: Path, pairs: int) -> None:
    for command in (
        ["extract"],
        ["check", "--ledger", "claims.yaml", "--format", "json", "--fail-on", "never"],
    ):
        ratios = []
        for _ in range(pairs):
            subprocess.run(
                [sys.executable, "-m", "leapcheck", "cache", "clear"], capture_output=True, check=True
            )
            first = _run(*command, corpus)[1]
            ratios.append(_run(*command, corpus)[1] / first)
        print(f"{command[0]} again, the first time = 1: {_spread(ratios, 3)}")


def _print_new(corpus: Path, folder: Path, pairs: int) -> None:
    ratios = []
    _run("check", corpus, "--new", _new_article(folder, 0), "--fail-on", "never")
    for n in range(1, pairs + 1):
        alone = _run("check", _new_article(folder, 2 * n), "--fail-on", "never")[1]
        beside = _run("check", corpus, "--new", _new_article(folder, 2 * n + 1), "--fail-on", "never")[1]
        ratios.append(beside / alone)
    print(f"--new against the corpus, alone = 1: {_spread(ratios)}")


def _new_article(folder: Path, n: int) -> Path:
    """An article with a number that no other has."""
    article = folder / f"new-{n}.txt"
    article.write_text(ARTICLE.replace("70327", str(70327 + n)), "utf-8")
    return article


def _run(*arguments: object) -> tuple[float, float]:
    """Wall and processor seconds of a command."""
    before, begun = os.times(), time.monotonic()
    command = [sys.executable, "-m", "leapcheck", *map(str, arguments)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall, after = time.monotonic() - begun, os.times()
    user, system = (getattr(after, n) - getattr(before, n) for n in ("children_user", "children_system"))
    return wall, user + system


def _counting(processes: int) -> float:
    """Wall seconds in which so many processes count side by side."""
    begun = time.monotonic()
    running = [Process(target=sum, args=(range(40_000_000),)) for _ in range(processes)]
    for process in running:
        process.start()
    for process in running:
        process.join()
    return time.monotonic() - begun


def _spread(ratios: list[float], digits: int = 2) -> str:
    return f"{median(ratios):.{digits}f} ({min(ratios):.{digits}f} to {max(ratios):.{digits}f})"


if __name__ == "__main__":
    main()
