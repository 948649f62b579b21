"""Ledgers as text, for the tests: entries, series, whole files."""

from __future__ import annotations

from pathlib import Path

SOURCE = "{title: 产销快报, publisher: 某某日报, date: 2025-12-31}"


def fact(id: str, value: str = "50,129辆", period: str | None = "2025-07", **fields: str) -> str:
    """An entry with one source; `fields` are written as they are, and an empty one is left out."""
    lines = {"subject": "零跑汽车", "metric": "deliveries", "value": f'"{value}"', "period": period or ""}
    lines |= {"status": "reported", "sources": f"[{SOURCE}]"} | fields
    return f"  - id: {id}\n" + "".join(f"    {key}: {text}\n" for key, text in lines.items() if text)


def series(id: str, *rows: str, **fields: str) -> str:
    """A series of deliveries with those rows; `fields` as in `fact`."""
    lines = {"subject": "零跑汽车", "metric": "deliveries", "status": "reported"}
    lines |= {"sources": f"[{SOURCE}]"} | fields
    head = f"  - id: {id}\n" + "".join(f"    {key}: {text}\n" for key, text in lines.items() if text)
    return head + "    series:\n" + "".join(f"      {row}\n" for row in rows)


def book(*entries: str, head: str = "") -> str:
    """A file with those entries."""
    return f"{head}entries:\n{''.join(entries)}" if entries else f"{head}entries: []\n"


def write(folder: Path, **files: str) -> Path:
    """Write files, `__` in a name being a folder's slash; the path of the first."""
    paths = [folder / f"{name.replace('__', '/')}.yaml" for name in files]
    for path, text in zip(paths, files.values(), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return paths[0]
