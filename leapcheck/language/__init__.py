"""In which language leapcheck speaks: asked for, or that of the locale; and for how long.

    with speaking("zh"):
        print(told(worded("{n} not read", n=3)))

What people read follows `current()`. What programs read is English unless somebody asked for another
language in so many words (`for_programs()`): no machine's output may hang on a locale.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, get_args

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set counts, as POSIX has it

_current: ContextVar[Language | None] = ContextVar("language", default=None)
_for_programs: ContextVar[Language] = ContextVar("language for programs", default="en")


def current() -> Language:
    """The language for people: the one that was asked for, else that of the locale."""
    return _current.get() or of_locale(os.environ)


def asked_for() -> Language | None:
    """The language that somebody asked for; None where it is left to the locale, or to a browser."""
    return _current.get()


def for_programs() -> Language:
    """The language of the messages in JSON: English unless another was asked for."""
    return _for_programs.get()


def of_locale(environment: Mapping[str, str]) -> Language:
    """Chinese where the locale is a Chinese one, of whatever country; else English."""
    name = next((environment[variable] for variable in _VARIABLES if environment.get(variable)), "")
    return "zh" if name.lower().startswith("zh") else "en"


def speak(language: Language | None) -> None:
    """Speak a language from now on, to people and to programs; None leaves it to the locale again."""
    _current.set(language)
    _for_programs.set(language or "en")


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak a language to people for a while."""
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)
