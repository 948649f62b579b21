"""Finds the configuration of a project, and reads it: every error with its file, its line and what to do."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from leapcheck.configuration.settings import EVERY_RULE, Configuration, compiled
from leapcheck.language import LANGUAGES
from leapcheck.language.messages import joined, term, worded
from leapcheck.patterns import Later

NAME = "leapcheck.toml"
PYPROJECT = "pyproject.toml"
_TOML_PLACE = Later(r" \(at line (\d+), column (\d+)\)$")
_TABLE = ("tool", "leapcheck")
_LEVELS = ("off", "note", "warning")
_CHOICES = {
    "min-severity": ("note", "warning", "error"),
    "fail-on": ("error", "warning", "never"),
    "lang": LANGUAGES,
}
_PATHS = {"ledger", "baseline", "paths", "data"}  # which are seen from the folder of the file
_KEYS = (
    *("ledger", "paths", "exclude", "data", "baseline"),
    *("min-confidence", "min-severity", "fail-on", "lang", "rules", "per-path"),
)


class ConfigurationError(ValueError):
    """A configuration that cannot be used; the text names each problem with its file and line, one a line."""


def template() -> str:
    """A configuration to begin with: every setting, commented."""
    from importlib.resources import files

    return files("leapcheck.configuration").joinpath("template.toml").read_text("utf-8")


def find(start: str | Path = ".") -> str | None:
    """The configuration of a folder: the nearest one in it or above, None where there is none.

    `leapcheck.toml` goes before a `pyproject.toml`, of which only one with `[tool.leapcheck]` counts.
    """
    try:
        top = Path(start).absolute()
    except OSError:  # the working directory is no more
        return None
    for folder in (top, *top.parents):
        for name in (NAME, PYPROJECT):
            path = folder / name
            if os.path.isfile(path) and (name == NAME or _has_table(path)):  # noqa: PTH113  (raises nothing)
                return os.path.relpath(path)
    return None


def _has_table(path: Path) -> bool:
    """Whether a pyproject.toml speaks of leapcheck; one that is no TOML is the business of others."""
    try:
        content = path.read_bytes()
        if b"leapcheck" not in content:  # spares most projects the parser
            return False
        import tomllib

        return "leapcheck" in tomllib.loads(content.decode("utf-8")).get("tool", {})
    except (OSError, ValueError):
        return False


def load(path: str | Path) -> Configuration:
    """Read a configuration; raises ConfigurationError with everything that is wrong with it."""
    import tomllib

    name = os.fspath(path)
    try:
        text = Path(path).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        read = tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(
            worded("{name}: cannot be read: {reason}", name=name, reason=error.strerror or error)
        ) from None
    except UnicodeDecodeError:
        raise ConfigurationError(worded("{name}: is not UTF-8; save it as UTF-8", name=name)) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(_not_toml(name, str(error))) from None
    at = _TABLE if Path(path).name == PYPROJECT else ()
    table: Any = read
    for key in at:
        table = table.get(key, {}) if isinstance(table, dict) else {}
    reader = _Reader(name, text, at)
    if not isinstance(table, dict):
        reader.complain((), worded("is no table"), worded("write [tool.leapcheck] on a line of its own"))
        table = {}
    settings = reader.settings(table)
    if reader.problems:
        raise ConfigurationError(
            joined([message for _, message in sorted(reader.problems)], "{first}\n{rest}")
        )
    return Configuration(path=name, **settings)


def _not_toml(name: str, why: str) -> str:
    """What the parser complains of, with its place where leapcheck's errors have it."""
    place = _TOML_PLACE.search(why)
    at = f":{place[1]}:{place[2]}" if place else ""
    return worded(
        "{name}{place}: is no TOML: {why}; mend it there", name=name, place=at, why=_TOML_PLACE.sub("", why)
    )


@dataclass(slots=True)
class _Reader:
    """Takes the settings out of a table, and collects what is wrong, each with its line."""

    path: str
    text: str
    at: tuple[str, ...]
    problems: list[tuple[int, str]] = field(default_factory=list)

    def settings(self, table: Mapping[str, Any]) -> dict[str, Any]:
        found = {key: self._value(key, value) for key, value in table.items() if self._is_known(key)}
        return {key.replace("-", "_"): value for key, value in found.items() if value is not None}

    def _is_known(self, key: str) -> bool:
        return key in _KEYS or self._unknown((key,), "key", key, _KEYS)

    def _value(self, key: str, value: Any) -> Any:
        """The value of a setting; None, with the problem noted, where it cannot be one."""
        if key == "rules":
            return self._levels((key,), value)
        if key == "per-path":
            return self._per_path(value)
        if key == "min-confidence":
            fine = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
            return (
                float(value)
                if fine
                else self._wrong(key, worded("a number from 0 to 1"), "min-confidence = 0.5")
            )
        if key in _CHOICES:
            fine = value in _CHOICES[key]
            return (
                value
                if fine
                else self._wrong(
                    key,
                    worded("one of {choices}", choices=", ".join(_CHOICES[key])),
                    f'{key} = "{_CHOICES[key][1]}"',
                )
            )
        if key in ("ledger", "baseline"):
            fine = isinstance(value, str) and value != ""
            return self._seen(key, value) if fine else self._wrong(key, worded("a path"), f'{key} = "…"')
        if not isinstance(value, list) or not all(isinstance(each, str) and each for each in value):
            return self._wrong(key, worded("a list of texts"), f'{key} = ["…"]')
        if key == "exclude":
            self._check_globs((key,), value)
        return [self._seen(key, each) for each in value]

    def _check_globs(self, at: tuple[str, ...], globs: Iterable[str]) -> None:
        for glob in globs:
            try:
                compiled([glob])
            except ValueError:
                self.complain(
                    at,
                    worded("{glob!r} is no glob", glob=glob),
                    worded("write one as in .gitignore: drafts/, *.bak.md"),
                )

    def _seen(self, key: str, path: str) -> str:
        """A path of the file as it is seen from the working directory; a glob as it is."""
        if key not in _PATHS or (key == "ledger" and path == "none"):
            return path
        return os.path.normpath(Path(self.path).parent / path)

    def _per_path(self, value: Any) -> dict[str, Any] | None:
        if not isinstance(value, dict):
            self._wrong(
                "per-path",
                worded("a table"),
                worded("[per-path] and, below it, {example}", example='"drafts/" = { LC201 = "off" }'),
            )
            return None
        for glob in value:
            self._check_globs(("per-path", glob), [glob])
        levels = {glob: self._levels(("per-path", glob), each) for glob, each in value.items()}
        return {glob: each for glob, each in levels.items() if each is not None}

    def _levels(self, at: tuple[str, ...], value: Any) -> dict[str, Any] | None:
        from leapcheck.checking import RULES

        if not isinstance(value, dict):
            self.complain(
                at,
                worded("{at} is no table of rules", at=at[-1]),
                worded("write {example}", example='{ LC201 = "off" }'),
            )
            return None
        for rule, level in value.items():
            if rule not in RULES and rule != EVERY_RULE:
                self._unknown((*at, rule), "rule", rule, [*RULES, EVERY_RULE])
            elif level not in _LEVELS:
                remedy = worded("write one of {levels}", levels=", ".join(_LEVELS))
                self.complain(
                    (*at, rule), worded("{rule} cannot be {level}", rule=rule, level=repr(level)), remedy
                )
        return value

    def _wrong(self, key: str, wanted: str, example: str) -> Any:
        """None, after noting what a setting has to be."""
        self.complain(
            (key,),
            worded("{key} has to be {wanted}", key=key, wanted=wanted),
            worded("write, for example, {example}", example=example),
        )
        return None

    def _unknown(self, at: tuple[str, ...], what: str, word: str, choices: Iterable[str]) -> bool:
        from leapcheck.ledger.problems import shown, suggestion

        self.complain(
            at,
            worded("unknown {what} '{word}'", what=term("thing", what), word=shown(word)),
            suggestion(word, list(choices)),
        )
        return False

    def complain(self, at: tuple[str, ...], message: str, remedy: str) -> None:
        """Note a problem at a key."""
        line = _line_of((*self.at, *at), self.text)
        self.problems.append(
            (
                line,
                worded(
                    "{path}:{line}: {message}; {remedy}",
                    path=self.path,
                    line=line,
                    message=message,
                    remedy=remedy,
                ),
            )
        )


def _line_of(key: tuple[str, ...], text: str) -> int:
    """The 1-based line on which a key is first given.

    tomllib tells no lines, but it reads beginnings of a file: the statement with the key is the first
    one without which the file does not have it.
    """
    import tomllib

    lines = text.split("\n")
    begun = 0  # where the statement that is being read begins
    for end in range(1, len(lines) + 1):
        try:
            read: Any = tomllib.loads("\n".join(lines[:end]))
        except tomllib.TOMLDecodeError:
            continue
        for part in key:
            read = read.get(part) if isinstance(read, dict) else None
        if read is not None:
            plain = (at for at in range(begun, end) if (line := lines[at].strip()) and line[0] != "#")
            return next(plain, begun) + 1
        begun = end
    return 1
