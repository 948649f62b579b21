"""An edit changes the lines that it is about, and no other character of the file."""

from __future__ import annotations

from collections.abc import Callable
from difflib import unified_diff
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from leapcheck.ledger.editing import as_mapping, changed_entry, plain, with_new_entry
from leapcheck.ledger.writing import EditRefused

from .sheets import book, fact, series

KEPT = """\
# The head of the file
sources:
  pd:   {title: 快报,  publisher: 零跑汽车, date: 2025-10-01}   # a label

entries:

  # Deliveries, by month

  - id: first      # the first one
    subject:   零跑汽车
    metric:    "deliveries"
    value: '50,129辆'

    # what follows was checked twice
    period: 2025-07
    status:    reported
    qualifiers: { product: C10,  region: "欧洲" }
    sources:
      - pd         # here
      - title: >-
          A title over
          two lines
        publisher: 某某日报
        date: 2025-08-01
    notes: |
      one

      # no comment
      two
  -
    id: second
    subject: 零跑汽车
# a comment in the first column
    metric: headcount
    value: 1,000人
    status: reported
    sources: [pd]
    notes: "a text
      over two lines"
  - {id: third, subject: 零跑汽车,   metric: outlets, value: 800家, status: reported, sources: [pd]}
  - id: rows
    subject: 零跑汽车
    metric: deliveries
    status: reported
    sources:
    - pd
    series:        # the table
      2025-01:   25,170辆      # January
      2025-02:   25,287辆
      # no figure for March
      2025-04:   {value: '41,039辆', notes: 快报}

# The end
"""
IDS = ("first", "second", "third", "rows")


def nothing(item: Any) -> None:
    """No change."""


def dispute(item: Any) -> None:
    """The change that a contradiction makes."""
    item["status"] = "disputed"


def cite(item: Any) -> None:
    """The change that one more source makes."""
    item["sources"].append(as_mapping({"title": "乙", "publisher": "丙", "date": "2025"}))


def differences(before: str, after: str) -> list[str]:
    """The lines that differ, each with a minus or a plus."""
    lines = unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


def forms(text: str) -> list[str]:
    return [text, text.replace("\n", "\r\n"), text.rstrip("\n"), text.replace("\n", "\r\n").rstrip("\r\n")]


@pytest.mark.parametrize("text", forms(KEPT), ids=["LF", "CRLF", "no end", "CRLF, no end"])
@pytest.mark.parametrize("id", IDS)
def test_editing_nothing_changes_nothing(text: str, id: str) -> None:
    assert changed_entry(text, id, nothing) == text


@pytest.mark.parametrize("text", forms(KEPT), ids=["LF", "CRLF", "no end", "CRLF, no end"])
@pytest.mark.parametrize("id", ["first", "second", "rows"])
def test_a_status_is_one_line(text: str, id: str) -> None:
    after = changed_entry(text, id, dispute)
    removed, added = differences(text, after)
    assert (removed[0], added) == ("-", "+    status: disputed")
    assert removed.split() in (["-", "status:", "reported"], ["-", "", "status:", "reported"])
    assert after.endswith(text[-5:])
    assert ("\r\n" in after) == ("\r\n" in text)
    assert after.count("\r\n") in (0, after.count("\n"))


def test_a_status_of_an_entry_on_one_line_is_that_line() -> None:
    removed, added = differences(KEPT, changed_entry(KEPT, "third", dispute))
    assert removed.startswith("-  - {id: third")
    assert (
        added
        == "+  - {id: third, subject: 零跑汽车, metric: outlets, value: 800家, status: disputed, sources: [pd]}"
    )


def test_a_source_is_put_behind_the_others() -> None:
    assert differences(KEPT, changed_entry(KEPT, "first", cite)) == [
        "+      - title: 乙",
        "+        publisher: 丙",
        "+        date: 2025",
    ]
    assert differences(KEPT, changed_entry(KEPT, "rows", cite)) == [
        "+    - title: 乙",
        "+      publisher: 丙",
        "+      date: 2025",
    ]


@pytest.mark.parametrize(("place", "below"), [(0, "series:"), (2, "2025-02"), (3, "2025-04")])
def test_a_row_is_put_among_the_others(place: int, below: str) -> None:
    def change(item: Any) -> None:
        item["series"].insert(place, "2025-03", "37,095辆")

    after = changed_entry(KEPT, "rows", change)
    assert differences(KEPT, after) == ["+      2025-03: 37,095辆"]
    lines = after.splitlines()
    above = lines[: lines.index("      2025-03: 37,095辆")]
    assert below in next(line for line in reversed(above) if "#" not in line.split()[0])


@pytest.mark.parametrize("change", [nothing, dispute, cite])
@pytest.mark.parametrize("id", IDS)
def test_what_is_edited_says_what_it_should(id: str, change: Callable[[Any], None]) -> None:
    before, after = (
        {item["id"]: item for item in yaml.load(text, yaml.CBaseLoader)["entries"]}
        for text in (KEPT, changed_entry(KEPT, id, change))
    )
    change(before[id])
    assert plain(before) == after


def test_an_id_that_begins_like_another_is_not_that_one() -> None:
    text = book(fact("lp-2"), fact("lp"), fact("lp-2-3"))
    assert differences(text, changed_entry(text, "lp", dispute)) == [
        "-    status: reported",
        "+    status: disputed",
    ]
    assert changed_entry(text, "lp", dispute).index("disputed") > text.index("id: lp\n")


def test_an_entry_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        changed_entry(KEPT, "none", nothing)
    with pytest.raises(KeyError):
        with_new_entry(KEPT, {"id": "a"}, "none")


@pytest.mark.parametrize(
    "text",
    [
        "entries: [{id: a, status: reported}, {id: b, status: reported}]\n",
        "{entries: [{id: a, status: reported}]}\n",
        "entries:\n  - id: a\n    status: reported\t# a tab\n",
    ],
)
def test_a_way_of_writing_that_cannot_be_kept_is_refused(text: str) -> None:
    with pytest.raises(EditRefused, match="edit it by hand"):
        changed_entry(text, "a", dispute)


# New entries


@pytest.mark.parametrize("text", forms(KEPT), ids=["LF", "CRLF", "no end", "CRLF, no end"])
@pytest.mark.parametrize("after", [*IDS, None])
def test_a_new_entry_stands_behind_the_one_it_is_like(text: str, after: str | None) -> None:
    entry = {"id": "new", "value": "5辆", "qualifiers": {"region": "欧洲"}, "sources": ["pd"]}
    changed = with_new_entry(text, entry, after)
    ids = [item["id"] for item in yaml.load(changed, yaml.CBaseLoader)["entries"]]
    assert ids.index("new") == (ids.index(after) + 1 if after else len(ids) - 1)
    assert all(line.startswith("+") for line in differences(text, changed))
    assert changed.count("\r\n") in (0, changed.count("\n"))


def test_a_new_entry_has_the_style_of_the_one_before() -> None:
    entry = {"id": "new", "status": "reported", "sources": ["pd"]}
    assert "  - {id: new, status: reported, sources: [pd]}\n" in with_new_entry(KEPT, entry, "third")
    assert "  - id: new\n    status: reported\n    sources:\n    - pd\n" in with_new_entry(
        KEPT, entry, "rows"
    )
    assert "\n\n  - id: new\n" in with_new_entry(KEPT, entry, "first")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", "entries:\n  - id: new\n"),
        ("# a comment", "# a comment\nentries:\n  - id: new\n"),
        ("entries: []\n", "entries:\n  - id: new\n"),
        ("entries: []", "entries:\n  - id: new\n"),
        ("entries:\n", "entries:\n  - id: new\n"),
        (
            "# a\nentries: [ ]  # none yet\nsubjects: [甲]\n",
            "# a\nentries:  # none yet\n  - id: new\nsubjects: [甲]\n",
        ),
        ("include: [a.yaml]\n", "include: [a.yaml]\nentries:\n  - id: new\n"),
    ],
)
def test_a_first_entry_stands_under_entries(text: str, wanted: str, newline: str) -> None:
    if not text and newline == "\r\n":
        return  # nothing says how its lines end
    changed = with_new_entry(text.replace("\n", newline), {"id": "new"}, None)
    assert changed.replace("\r\n", "\n") == wanted
    if "\n" in text:
        assert changed == wanted.replace("\n", newline)


# Any text

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=20)


@settings(deadline=None, max_examples=60)
@given(
    TEXTS
    | st.sampled_from(["0?", ": x", "? x", "- x", "# x", "a\x85b", "a\u2028b", "\ufeff", "null", "1:30"])
)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    entry = {"id": "new", "qualifiers": {"noun": text}, "sources": [{"title": text, "quote": text}]}
    for base in ("", "entries: []\r\n"):
        changed = with_new_entry(base, entry, None)
        for loader in (yaml.CBaseLoader, yaml.BaseLoader):
            assert yaml.load(changed, loader)["entries"][-1] == entry


LINES = st.sampled_from(
    [
        *(
            "    status: reported",
            "    status:   'reported'   # c",
            '    notes: "x: y"',
            "    period: 2025-07",
        ),
        *(
            "    sources: [ pd,  pd ]",
            "    sources:\n      - pd",
            "    sources:\n    - pd  # c\n    # d",
            "    sources:\n      -   title: t\n          date: 2025",
        ),
        *(
            "    notes: |\n      a\n\n      # b",
            "    notes: >-\n      a\n      b",
            "    notes: a\n      b",
            "    notes:",
            "    tolerance: 0x1F",
        ),
        *(
            "    # a comment",
            "",
            "# in the first column",
            "    qualifiers: {a: b,\n      c: d}",
            "    series:\n      2025: 5辆  # c\n      2026: {value: 6辆}",
        ),
        *(
            '    ? "key"\n    : value',
            "    subject: 零跑",
            "    derived: [a, 'b', \"c\"]",
            '    title: "\\u96f6\\e"',
        ),
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.lists(LINES, max_size=8), min_size=1, max_size=3), st.booleans(), st.booleans(), st.data())
def test_editing_nothing_changes_nothing_in_any_file(
    entries: list[list[str]], crlf: bool, ended: bool, data: st.DataObject
) -> None:
    ids = [f"n{n}" for n in range(len(entries))]
    blocks = [[f"  - id: {id}", *_once(lines)] for id, lines in zip(ids, entries, strict=True)]
    text = "\n".join(["entries:", *(line for block in blocks for line in block)]) + "\n" * ended
    text = text.replace("\n", "\r\n") if crlf else text
    id = data.draw(st.sampled_from(ids))
    assert changed_entry(text, id, nothing) == text
    before = yaml.load(f"{text}\n", yaml.CBaseLoader)["entries"]
    after = yaml.load(f"{changed_entry(text, id, dispute)}\n", yaml.CBaseLoader)["entries"]
    before[ids.index(id)]["status"] = "disputed"
    assert after == before


def _once(lines: list[str]) -> list[str]:
    """The lines without those of a key that is there."""
    kept: dict[str, str] = {}
    for n, line in enumerate(lines):
        key = line.partition(":")[0] if ":" in line else str(n)
        kept.setdefault(key, line)
    return list(kept.values())


def test_a_long_series_is_edited_in_place() -> None:
    rows = [
        f"{year}-{month:02d}:  {month},000辆  # {year}"
        for year in range(2000, 2030)
        for month in range(1, 13)
    ]
    text = book(series("s", *rows))

    def change(item: Any) -> None:
        item["series"]["2015-06"] = "7辆"

    assert differences(text, changed_entry(text, "s", change)) == [
        "-      2015-06:  6,000辆  # 2015",
        "+      2015-06: 7辆     # 2015",
    ]
