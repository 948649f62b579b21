"""How fast the command starts: two ratios, each side a process of its own.

    leapcheck --help                    against  python -c "import typer"
    leapcheck check FILE --ledger none  against  python -c "import jieba; jieba.initialize()"

The two sides of a ratio run by turns, so that a machine that is slow for a while is slow for both.
Printed are the ratio of the medians and the range of the pairwise ratios, in wall time and in
processor time; the latter suffers less from what else runs on the machine.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ARTICLE = Path(__file__).resolve().parent.parent / "corpus" / "leap-press-2025-09.md"


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--article", type=Path, default=ARTICLE, help="the file that is checked")
    parser.add_argument("--pairs", type=int, default=9, help="how often each side runs")
    chosen = parser.parse_args()
    command = _command()
    compare(
        "leapcheck --help / import typer",
        [*command, "--help"],
        [sys.executable, "-c", "import typer"],
        chosen.pairs,
    )
    compare(
        "leapcheck check ARTICLE / jieba.initialize()",
        [*command, "check", str(chosen.article), "--ledger", "none", "--no-cache"],
        [sys.executable, "-c", "import jieba; jieba.initialize()"],
        chosen.pairs,
    )


def _command() -> list[str]:
    """The `leapcheck` installed beside this Python, as a user would call it."""
    script = Path(sys.executable).with_name("leapcheck")
    if not script.is_file():
        sys.exit(f"{script} is not there: run this with the Python that leapcheck is installed for")
    return [str(script)]


def compare(name: str, ours: Sequence[str], theirs: Sequence[str], pairs: int) -> None:
    """Run both sides by turns, `pairs` times, after one run of each that does not count."""
    runs: list[tuple[tuple[float, float], tuple[float, float]]] = []
    for _ in range(pairs + 1):
        runs.append((seconds(ours), seconds(theirs)))
    del runs[0]  # byte code, jieba's cache file and the file system's caches are made here
    print(name)
    for n, clock in enumerate(("wall time", "processor time")):
        one, other = [a[n] for a, _ in runs], [b[n] for _, b in runs]
        each = sorted(a / b for a, b in zip(one, other, strict=True))
        print(f"  {clock:15} {median(one) / median(other):.2f}  ({each[0]:.2f} to {each[-1]:.2f})")


def seconds(command: Sequence[str]) -> tuple[float, float]:
    """Wall and processor time of one process; ends the program where the process failed."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    begun = time.perf_counter()
    process = subprocess.Popen(command, **quiet)  # type: ignore[call-overload]
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1 is: conflicts found
        sys.exit(f"{' '.join(command)}: {process.stderr.read().decode(errors='replace')}")
    process.stderr.close()
    return wall, usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
