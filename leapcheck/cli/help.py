"""The page that `--help` prints: usage, what the command does, its options in groups, examples.

Made when it is asked for, in the language that is spoken; nothing of it is loaded by any other run.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from inspect import cleandoc
from itertools import pairwise
from textwrap import wrap
from typing import Any

from leapcheck.cli.examples import EXAMPLES
from leapcheck.language import current
from leapcheck.language.messages import term, told, worded

WIDEST, NARROWEST = 100, 40  # columns
_LEFT = 24  # columns that the names of options take, where they fit

# The options by what they are about, in the order of the page; a command has some of them.
_GROUPS = (
    (worded("What is read"), ("published", "source", "title", "address", "field")),
    (worded("What it is compared with"), ("ledger", "new", "since")),
    (
        worded("What is reported"),
        ("format", "output", "unchecked", "min_confidence", "min_severity", "fail_on"),
    ),
    (worded("What is known already"), ("baseline", "write_baseline", "prune_baseline")),
)
_OF_ALL = ("config", "jobs", "no_cache", "color", "quiet", "verbose", "debug", "version", "lang", "help")
_FEW = 6  # options that need no groups


def page(command: Any, context: Any) -> str:
    """The whole page of a command or a group of commands."""
    width = max(min(shutil.get_terminal_size().columns, WIDEST), NARROWEST)
    blocks = [
        [told(worded("Usage: {usage}", usage=usage(command, context)))],
        *([f"  {line}" for line in block] for block in _paragraphs(command.help or "", width - 2)),
        *(_section(title, rows, width) for title, rows in _sections(command, context)),
        *_examples(context.command_path.partition(" ")[2], width),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def usage(command: Any, context: Any) -> str:
    """How a command is written: its arguments in their order, `...` behind what may be given more than once."""
    arguments = [param for param in command.get_params(context) if param.param_type_name == "argument"]
    named = (
        ["COMMAND [ARGS]..."]
        if getattr(command, "commands", None)
        else [_argument(param, context) for param in arguments]
    )
    return " ".join([context.command_path, "[OPTIONS]", *named])


def short(command: Any) -> str:
    """A command in a line."""
    return _help(command.short_help or cleandoc(command.help or "").partition("\n\n")[0])


def _help(text: str) -> str:
    """A text of the command line's own (of an option, of a command) in the language that is spoken."""
    return str(told(term("help", " ".join(text.split()))))


def _paragraphs(text: str, width: int) -> Iterator[list[str]]:
    for paragraph in cleandoc(text).split("\n\n"):
        if paragraph:
            yield filled(_help(paragraph), width)


def _sections(command: Any, context: Any) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The arguments, the options in their groups, the commands: each with what it is called and what it does."""
    params = [param for param in command.get_params(context) if not param.hidden]
    arguments = [param for param in params if param.param_type_name == "argument"]
    options = {param.name: param for param in params if param.param_type_name == "option"}
    yield worded("Arguments"), [_row(param, context) for param in arguments]
    if len(options) > _FEW:
        for title, names in _GROUPS:
            yield title, [_row(options.pop(name), context) for name in names if name in options]
    last = sorted(
        options.values(), key=lambda param: _OF_ALL.index(param.name) if param.name in _OF_ALL else -1
    )
    yield worded("Options"), [_row(param, context) for param in last]
    commands = getattr(command, "commands", {})
    yield worded("Commands"), [(name, short(each)) for name, each in commands.items()]


def _row(param: Any, context: Any) -> tuple[str, str]:
    return _names(param, context), f"{_help(param.help or '')}{_extra(param, context)}"


def _names(param: Any, context: Any) -> str:
    """How an argument or an option is written: `-q, --quiet`, `--output [FORMAT=]FILE`."""
    if param.param_type_name == "argument":
        return _argument(param, context)
    named = ", ".join(sorted(param.opts, key=len))
    return named if getattr(param, "is_flag", False) else f"{named} {_value(param)}"


def _argument(param: Any, context: Any) -> str:
    name = str(param.make_metavar(context)).strip("{}")
    return name if param.nargs == 1 or "..." in name else f"{name}..."


def _value(param: Any) -> str:
    """What an option is given: what its declaration says, else what its type allows."""
    if param.metavar:
        return str(param.metavar)
    choices, low, high = (getattr(param.type, name, None) for name in ("choices", "min", "max"))
    if choices:
        return "|".join(choices)
    if low is not None and high is not None:
        return f"{low}..{high}"
    return "TEXT" if low is None else "N"


def _extra(param: Any, context: Any) -> str:
    """The default of a parameter, or that it has to be given."""
    if param.required:
        return f" [{told(worded('required'))}]"
    default = param.get_default(context)
    if isinstance(param.show_default, str):
        shown = _help(param.show_default)
    elif param.show_default and default not in (None, "") and not isinstance(default, bool):
        shown = str(default)
    else:
        return ""
    return f" [{told(worded('default: {default}', default=shown))}]"


def _section(title: str, rows: Sequence[tuple[str, str]], width: int) -> list[str]:
    """A section with its rows, what each does beside its name, or under it where the name is long."""
    lines = [f"{told(title)}{told(worded(':'))}"] if rows else []
    left = min(_LEFT, max((len(name) for name, _ in rows), default=0))
    for name, text in rows:
        room = width - left - 4
        first, *others = filled(text, room) or [""]
        if len(name) > left:
            lines += [f"  {name}", f"  {'':<{left}}  {first}"]
        else:
            lines.append(f"  {name:<{left}}  {first}")
        lines += [f"  {'':<{left}}  {line}" for line in others]
    return lines


def _examples(path: str, width: int) -> Iterator[list[str]]:
    """What each example does, and under it the command, which is never broken."""
    shown = EXAMPLES.get(path, ())
    if shown:
        lines = [f"{told(worded('Examples'))}{told(worded(':'))}"]
        for does, command in shown:
            lines += [*(f"  {line}" for line in filled(told(does), width - 2)), f"    {command}"]
        yield lines


def filled(text: str, width: int) -> list[str]:
    """A text in lines of so many columns, of which a Chinese character takes two."""
    if current() == "en":
        return wrap(text, width, break_long_words=False, break_on_hyphens=False)
    from leapcheck.reporting.wrapping import line_breaks

    cuts = [0, *line_breaks(text, width, width), len(text)]
    return [text[start:end].strip() for start, end in pairwise(cuts) if text[start:end].strip()]
