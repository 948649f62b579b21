"""What leapcheck knows as data: units, hedges, metrics, subjects and words, each in a file of its own."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> Any:
    """The contents of `leapcheck/data/<name>.yaml`, read once a process.

    Raises FileNotFoundError where there is no such file.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(files(__name__).joinpath(f"{name}.yaml").read_text("utf-8"), loader)
