"""The templates that stand in the code: what a catalogue has to translate."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "leapcheck"
_TEMPLATES = {"worded": (0,), "counted": (1,), "joined": (1,)}  # the arguments of these are templates


def templates() -> dict[str, str]:
    """Every template in the code, with the first place where it stands."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for line, template in _templates_in(ast.parse(path.read_text("utf-8"))):
            found.setdefault(template, f"{path.relative_to(PACKAGE.parent)}:{line}")
    found.setdefault("{first}, {rest}", "leapcheck/language/messages.py")
    return found


def unreadable_calls() -> list[str]:
    """Calls whose template is no literal, which nobody could translate."""
    return [
        f"{path.relative_to(PACKAGE.parent)}:{call.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if path.parent.name != "language"
        for call in _calls(ast.parse(path.read_text("utf-8")))
        for at in _TEMPLATES[_name(call)]
        if at < len(call.args) and not _is_literal(call.args[at]) and _name(call) != "joined"
    ]


def _templates_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in _calls(tree):
        for at in _TEMPLATES[_name(call)]:
            if at < len(call.args) and _is_literal(call.args[at]):
                yield call.lineno, ast.literal_eval(call.args[at])
    for node in ast.walk(tree):  # templates that `joined` is handed by name: "{first} from {rest}"
        if (
            isinstance(node, ast.Constant)
            and str(node.value).startswith("{first}")
            and "{rest}" in str(node.value)
        ):
            yield node.lineno, str(node.value)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in _TEMPLATES)


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
