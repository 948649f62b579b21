"""How much memory a dump takes: the peak of `leapcheck extract` on a JSON Lines file and on a tenth of it.

    memory.py [FILE.jsonl[.gz]] [--part 10]

Each side is a process of its own that reads a gzipped file, claims going nowhere. Printed are both peaks
and their ratio: 1 says that memory does not grow with the corpus. The peak of a single article is printed
as well: what loading the program alone takes.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from texts import NEWS

MEGABYTE = 1 << 20


def main() -> None:
    """Print the peaks and their ratio."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, nargs="?", default=NEWS)
    parser.add_argument("--part", type=int, default=10, help="the smaller file holds one line of so many")
    chosen = parser.parse_args()
    if not chosen.file.is_file():
        print(f"skipped: there is no {chosen.file.name}; give a JSON Lines file with a field `text` a line")
        return
    opened = gzip.open if chosen.file.suffix == ".gz" else open
    with opened(chosen.file, "rb") as stream:
        count = sum(1 for _ in stream)
    peaks = {}
    with tempfile.TemporaryDirectory() as folder:
        for size in (1, count // chosen.part, count):
            path = Path(folder) / f"{size}.jsonl.gz"
            # line by line: what this process holds would count for the one it starts
            with opened(chosen.file, "rb") as stream, gzip.open(path, "wb") as beginning:
                beginning.writelines(itertools.islice(stream, size))
            peaks[size] = peak(path)
    one, part, whole = peaks.values()
    print(f"leapcheck extract, peak memory, {count:,} records")
    for size, most in peaks.items():
        print(f"  {size:7,} records {most / MEGABYTE:8.1f} MB")
    print(f"  all to a part  {whole / part:.3f}")
    print(f"  all to one     {whole / one:.3f}")


def peak(path: Path) -> int:
    """The most memory, in bytes, that a process takes which extracts the claims of a file."""
    command = [sys.executable, "-m", "leapcheck", "extract", str(path), "--format", "jsonl"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"leapcheck failed on {path.name}")
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
