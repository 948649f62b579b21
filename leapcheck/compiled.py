"""Regular expressions that are compiled once, as modules are: what `re` made of each lies beside the bytecode.

`re` keeps nothing beyond a process, and compiling our patterns took most of a start. A pattern is looked up by
its text and its flags, so what is kept is never out of date. It is kept under the rules of bytecode: where the
folder can be written to and Python is not told to write none, or by `keep_all`; for one version of Python; and it
is trusted as bytecode is.
"""

from __future__ import annotations

import atexit
import marshal
import re
import sys
from array import array
from functools import cache
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

Named = tuple[str, int]
"""A pattern and its flags."""
_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""All flags, the code of the matcher, how many groups there are, the numbers of the named ones, their names."""

_declared: dict[Named, None] = {}
"""All patterns that this process may come to use."""


def declare(pattern: str, flags: int = 0) -> None:
    """Say that a pattern may come to be used, so that it is kept with the others."""
    _declared[pattern, int(flags)] = None


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` returns, from what is kept if it is there. For patterns of ours, not of a text.

    Raises re.error, as `re.compile` does.
    """
    made = _kept().get((pattern, int(flags)))
    if made is not None:
        declare(pattern, flags)
        all_flags, code, *groups = made
        found: re.Pattern[str] = _matcher().compile(pattern, all_flags, array("I", code).tolist(), *groups)
        return found
    new = re.compile(pattern, flags)
    declare(pattern, flags)  # a pattern that is none is not kept
    _keep_at_exit()
    return new


def keep_all() -> None:
    """Keep every pattern of the package, as `compileall` keeps the bytecode of every module.

    Raises OSError where it cannot be written.
    """
    package = import_module("leapcheck")
    for module in walk_packages(package.__path__, "leapcheck."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    import_module(
        "leapcheck.extraction.working"
    ).get_ready()  # some are made of the data when they are needed
    _keep_declared()


def _keep_declared() -> None:
    """Keep the patterns of what is imported, whether or not they have been used, beside those kept before."""
    from leapcheck.whole import in_place_of

    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    with in_place_of(path) as file:
        made = {named: _kept().get(named) or _make(*named) for named in _declared}
        file.write(marshal.dumps((_version(), _kept() | made)))


@cache
def _keep_at_exit() -> None:
    if not sys.dont_write_bytecode and sys.implementation.name == "cpython":
        atexit.register(_keep_quietly)


def _keep_quietly() -> None:
    try:
        _keep_declared()
    except OSError:  # where nothing can be written, each start compiles its patterns
        return


@cache
def _kept() -> dict[Named, _Made]:
    """What an earlier process kept, if this Python can use it."""
    try:
        version, kept = marshal.loads(_path().read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return dict(kept) if version == _version() else {}


def _path() -> Path:
    return Path(cache_from_source(__file__, optimization="")).with_suffix(".patterns")


def _version() -> tuple[Any, ...]:
    """Which Python, and which form of its matcher's code."""
    return sys.implementation.name, sys.hexversion, _matcher().MAGIC, _matcher().CODESIZE


def _make(pattern: str, flags: int) -> _Made:
    """What `re.compile` makes of a pattern, as it hands it to the matcher (its `_compiler.compile`)."""
    parsed = import_module("re._parser").parse(pattern, flags)
    code = import_module("re._compiler")._code(parsed, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    return (
        flags | state.flags,
        array("I", code).tobytes(),
        state.groups - 1,
        dict(state.groupdict),
        tuple(names),
    )


@cache
def _matcher() -> Any:
    """The part of `re` that is written in C."""
    return import_module("_sre")
