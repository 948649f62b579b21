"""Texts to measure on: one JSON object a line, as plain or gzipped JSON Lines."""

from __future__ import annotations

import gzip
import itertools
import json
import sys
from pathlib import Path

NEWS = Path(__file__).resolve().parent.parent.parent / "shared" / "bulk" / "news_zh_20k.jsonl.gz"
"""News that lie beside the project where it is developed; they are no part of it."""


def read_texts(path: Path, most: int) -> list[str]:
    """The field `text` of the first `most` lines; ends the program, with success, where there is no file."""
    if not path.is_file():
        print(f"skipped: there is no {path.name}; give a JSON Lines file with a field `text` a line")
        sys.exit(0)
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in itertools.islice(lines, most)]
