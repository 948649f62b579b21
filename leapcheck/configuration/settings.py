"""The settings of a configuration, and which of them hold for a file or a rule."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from leapcheck.language import Language
    from leapcheck.model import Severity

Level = Literal["off", "note", "warning"]
"""How severe the conflicts of a rule may be at most; `off` ignores all that it finds."""
EVERY_RULE = "all"
_RANK: dict[Level, int] = {"off": 0, "note": 1, "warning": 2}


@dataclass(frozen=True)
class Configuration:
    """What a file settles; None and nothing where it leaves things as they are.

    Paths are as they are seen from the working directory; globs go by the folder of the file at `path`,
    and are those of .gitignore. `rules` has the level of a rule, `per_path` those of the files of a glob.
    """

    path: str | None = None
    ledger: str | None = None
    paths: Sequence[str] = ()
    exclude: Sequence[str] = ()
    data: Sequence[str] = ()
    baseline: str | None = None
    min_confidence: float | None = None
    min_severity: Severity | None = None
    fail_on: Literal["error", "warning", "never"] | None = None
    lang: Language | None = None
    rules: Mapping[str, Level] = field(default_factory=dict)
    per_path: Mapping[str, Mapping[str, Level]] = field(default_factory=dict)

    def excludes(self, path: str) -> bool:
        """Whether a file, or a folder (whose path ends with a slash), is to be left out where it is found.

        The files of the configuration itself are no articles.
        """
        if self.path is None:
            return False
        return os.path.realpath(path) in self._own or (
            bool(self.exclude) and self._matches(self._excluded, path)
        )

    def level(self, rule: str, path: str | None) -> Level | None:
        """What the conflicts of a rule in a file may be at most: the lowest of what is settled for both."""
        settled = [self.rules, *(self.per_path[glob] for glob in self._globs if self._covers(glob, path))]
        levels = [levels[key] for levels in settled for key in (rule, EVERY_RULE) if key in levels]
        return min(levels, key=_RANK.__getitem__, default=None)

    @property
    def defaults(self) -> dict[str, Any]:
        """The settings that are options too, by the names of its parameters."""
        options = ("ledger", "baseline", "min_confidence", "min_severity", "fail_on", "lang")
        return {name: value for name in options if (value := getattr(self, name)) is not None}

    @cached_property
    def _own(self) -> set[str]:
        named = (self.path, self.baseline, *self.data)
        return {os.path.realpath(path) for path in named if path is not None}

    @cached_property
    def _excluded(self) -> Any:
        return compiled(self.exclude)

    @cached_property
    def _globs(self) -> dict[str, Any]:
        return {glob: compiled([glob]) for glob in self.per_path}

    def _covers(self, glob: str, path: str | None) -> bool:
        return path is not None and self._matches(self._globs[glob], path)

    def _matches(self, spec: Any, path: str) -> bool:
        """Whether a glob covers a path, seen from the folder of the configuration; nothing outside it."""
        try:
            seen = os.path.relpath(path, os.path.dirname(self.path or "") or ".")  # noqa: PTH120
        except ValueError:  # on another drive
            return False
        if seen == os.pardir or seen.startswith(os.pardir + os.sep):
            return False
        return bool(spec.match_file(seen.replace(os.sep, "/") + ("/" if path.endswith("/") else "")))


def compiled(globs: Sequence[str]) -> Any:
    """Globs as .gitignore has them, as something that matches paths; raises ValueError for what is none."""
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(globs)
