"""The table of rules in docs/rules.md, from the pages of the rules."""

from __future__ import annotations

from leapcheck.checking import RULES


def table() -> str:
    """A row for each rule: its code, what it compares, and why."""
    rows = ["| rule | compares | why |", "| --- | --- | --- |"]
    for rule in RULES.values():
        _, _, rest = rule.page.partition("Why:")
        why = " ".join(rest.partition("\n\n")[0].split())
        rows.append(f"| `{rule.code}` | {rule.title} | {why[0].upper()}{why[1:]} |")
    return "\n".join(rows)
