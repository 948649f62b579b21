"""What the time of an extraction is spent on, by module: a sampling profiler in thirty lines.

    stages.py [FILE.jsonl[.gz]] [--texts 2000]

A timer stops the program every two milliseconds of processor time and looks which module of leapcheck
is at work; what a library does counts for the module that called it. Unlike a tracing profiler this
slows nothing down, so small functions are not made to look large.
"""

from __future__ import annotations

import argparse
import signal
from collections import Counter
from datetime import date
from pathlib import Path
from types import FrameType

from texts import NEWS, read_texts

import leapcheck
from leapcheck import extract_text

EVERY = 0.002
ROOT = Path(leapcheck.__file__).parent
PUBLISHED = date(2026, 5, 14)


def main() -> None:
    """Print the share of each package and of its busiest modules."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, nargs="?", default=NEWS)
    parser.add_argument("--texts", type=int, default=2000, help="how many of them, from the first")
    chosen = parser.parse_args()
    texts = read_texts(chosen.file, chosen.texts)
    for text in texts[:50]:
        extract_text(text, published=PUBLISHED)  # what is loaded once is not what is asked
    modules = sampled(texts)
    total = modules.total()
    packages: Counter[str] = Counter()
    for module, count in modules.items():
        packages[module.partition("/")[0]] += count
    for package, count in packages.most_common():
        print(f"{count / total:6.1%}  {package}")
        for module, own in modules.most_common():
            if module.partition("/")[0] == package and own >= total / 100:
                print(f"        {own / total:6.1%}  {module}")


def sampled(texts: list[str]) -> Counter[str]:
    """How often each module was at work."""
    modules: Counter[str] = Counter()

    def look(_: int, frame: FrameType | None) -> None:
        while frame is not None:
            path = Path(frame.f_code.co_filename)
            if path.is_relative_to(ROOT):
                modules[path.relative_to(ROOT).as_posix()] += 1
                return
            frame = frame.f_back

    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    for text in texts:
        extract_text(text, published=PUBLISHED)
    signal.setitimer(signal.ITIMER_PROF, 0)
    return modules


if __name__ == "__main__":
    main()
