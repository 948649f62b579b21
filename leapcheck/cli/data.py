"""`leapcheck data`: whether own subjects, words and units are in order, and their examples hold."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import typer

from leapcheck.cli.configuring import ConfigOption
from leapcheck.cli.streams import CONFLICTS, FAILED, say, standard_output
from leapcheck.language.messages import counted, worded

if TYPE_CHECKING:
    from leapcheck.data.own import Example


def data(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FILE]...", show_default="data of the configuration", help="Files of own data."
        ),
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Check your own subjects, words of metrics and units, and run the examples in them.

    Exit status: 0 all is well, 1 an example does not hold, 2 the data cannot be used.
    """
    from leapcheck.data import use
    from leapcheck.data.own import DataError, use_own
    from leapcheck.reporting.plaintext import visible

    paths = files or config.data
    if not paths:
        say(worded("no own data: name files, or give data in leapcheck.toml"))
        raise typer.Exit(FAILED)
    use({}, "")  # without those of the configuration, which `files` take the place of
    try:
        own = use_own(paths)
    except DataError as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    failed = [failure for example in own.examples if (failure := _failure(example))]
    for failure in failed:
        say(failure)
    held = len(own.examples) - len(failed)
    with standard_output(utf8=False) as out:
        summary = worded(
            "{entries}, {held} of {n} examples hold",
            entries=counted("{n} entry", "{n} entries", own.entries),
            held=held,
            n=len(own.examples),
        )
        out.write(visible(summary) + "\n")
    if failed:
        raise typer.Exit(CONFLICTS)


def _failure(example: Example) -> str | None:
    """What is wrong with an example, or None where it holds."""
    read = _subjects(example.text) if example.number is None else _amounts(example.text)
    wanted = example.of if example.number is None else f"{_plain(Decimal(str(example.number)))} {example.of}"
    if (wanted in read) == example.wanted:
        return None
    if example.wanted:
        problem = worded("{wanted} is not read in '{text}'", wanted=wanted, text=example.text)
    else:
        problem = worded("{wanted} is read in '{text}'", wanted=wanted, text=example.text)
    found = (
        worded("what is read there is {read}", read=", ".join(read))
        if read
        else worded("nothing is read there")
    )
    return worded(
        "{path}:{line}: {problem}: {found}",
        path=example.path,
        line=example.line,
        problem=problem,
        found=found,
    )


def _subjects(text: str) -> list[str]:
    from leapcheck.claims.lexicon import find_mentions
    from leapcheck.reading import normalize

    return [mention.subject.name for mention in find_mentions(normalize(text).text)]


def _amounts(text: str) -> list[str]:
    from leapcheck.quantities import find_quantities

    ends = [(q, end) for q in find_quantities(text) for end in (q.low, q.high) if end is not None]
    return list(dict.fromkeys(f"{_plain(end)} {quantity.unit}" for quantity, end in ends))


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
