"""The examples in the documents: commands with what they print, which the tests hold to the real output.

    make readme

runs every command of the console blocks again and writes what it prints in the place of what stands there.
A line with nothing but … stands for what is left out: a stretch between two of them begins and ends with
the lines that are most like its first and its last one.
"""

from __future__ import annotations

import difflib
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from tools.rules import table

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
BIN = Path(sys.executable).parent
OMITTED = "…"  # alone on a line: more is printed than is shown
_BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
_TABLE = re.compile(r"(<!-- made by `make readme` -->\n)(?:\|.*\n)+")
_SECONDS = 120
_LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True)
class Step:
    """A command of a console block, and the stretches of its output that are shown."""

    command: str
    shown: Sequence[str]


def steps(block: str) -> Iterator[Step]:
    """The commands of a console block in order."""
    for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = step.splitlines()
        end = 1
        while "\n".join(lines[:end]).count("'") % 2:
            end += 1  # a quotation goes on over several lines
        shown = re.split(rf"^{OMITTED}$", "\n".join(lines[end:]), flags=re.MULTILINE)
        yield Step("\n".join(lines[:end]), [part.strip("\n") for part in shown])


def steps_of(path: Path) -> list[Step]:
    """Every command of a document that can be run."""
    found = [step for block in _BLOCK.findall(path.read_text("utf-8")) for step in steps(block)]
    return [step for step in found if "activate" not in step.command]


def run(command: str) -> str:
    """What a shell command prints in this directory, in English, when the project's own programs come first."""
    environment = {name: value for name, value in os.environ.items() if name not in _LOCALE}
    path = f"{BIN}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env={**environment, "PATH": path, "PYTHONIOENCODING": "utf-8", "LC_CTYPE": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=_SECONDS,
        check=False,
    )
    if "Traceback" in done.stderr:
        raise RuntimeError(done.stderr)
    return done.stdout


def renewed(document: str) -> str:
    """A document with the output of its commands as it is now."""
    return _BLOCK.sub(lambda match: f"```console\n{''.join(map(_renewed, steps(match[1])))}```", document)


def _renewed(step: Step) -> str:
    head = f"$ {step.command}\n"
    if "activate" in step.command:
        return head
    printed = run(step.command).splitlines()
    stretches, end = [], 0
    for shown in step.shown:
        start, end = _place(shown.splitlines(), printed, end, anywhere=bool(stretches))
        stretches.append("\n".join(_as_shown(shown.splitlines(), printed[start:end])))
    if len(stretches) == 1:
        stretches = ["\n".join(printed)]
    return head + "".join(f"{line}\n" for line in f"\n{OMITTED}\n".join(stretches).strip("\n").splitlines())


def _as_shown(shown: Sequence[str], lines: Sequence[str]) -> list[str]:
    """Lines of the output; one of which only the beginning is shown stays so: an id may follow it."""
    pairs = zip_longest(shown[: len(lines)], lines, fillvalue="")
    return [old if old and new.startswith(old) else new for old, new in pairs]


def _place(shown: Sequence[str], printed: Sequence[str], after: int, *, anywhere: bool) -> tuple[int, int]:
    """Where a stretch is now: from the line that is most like its first to the one most like its last.

    What follows something that is left out may be anywhere behind it, else it begins at once.
    """
    if not shown or after >= len(printed):
        return after, after
    first = _likest(shown[0], printed, after) if anywhere else after
    last = _likest(shown[-1], printed, first) if len(shown) > 1 else first
    return first, last + 1


def _likest(line: str, printed: Sequence[str], after: int) -> int:
    def likeness(at: int) -> tuple[float, int]:
        return difflib.SequenceMatcher(None, line, printed[at], autojunk=False).ratio(), -at

    return max(range(after, len(printed)), key=likeness)


def main() -> None:
    """Renew every document, and name those that changed."""
    for path in DOCUMENTS:
        before = path.read_text("utf-8")
        after = _TABLE.sub(lambda match: f"{match[1]}{table()}\n", renewed(before))
        if after != before:
            path.write_text(after, "utf-8")
            print(f"{path.relative_to(ROOT)}: renewed")


if __name__ == "__main__":
    main()
