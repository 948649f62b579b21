"""Sentences for people that can be told in more than one language, when and where somebody reads them.

    said = worded("{path}: cannot be read: {reason}", path="a.md", reason=worded("is not UTF-8"))
    said == "a.md: cannot be read: is not UTF-8"    # in English it is a str like any other
    told(said, "zh")                                # its template is translated, its fields are filled in

A template is a literal, so that a test can find it and ask for its translation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from leapcheck.language import Language, current

if TYPE_CHECKING:
    from leapcheck.language.catalogue import Catalogue

Field = str | int | float
"""What stands in a message: another message, a text from outside, or a number that the template formats."""

_LIST = "\0list"  # the context of what `joined` has put together
_MESSAGE, _PAIRS = (
    "\0message",
    "\0pairs",
)  # keys of `kept`: none of ours, and none that an article could bring


class Message(str):
    """A sentence in English that keeps its template and its fields, so that it can be told otherwise.

    `context` tells apart what is one word in English and several in Chinese: a metric called range, and a
    range of numbers.
    """

    __slots__ = ("context", "fields", "template")

    template: str
    fields: Mapping[str, Field]
    context: str | None

    def __new__(
        cls,
        template: str,
        fields: Mapping[str, Field],
        context: str | None = None,
        english: str | None = None,
    ) -> Message:
        """`english` is the sentence where English words it otherwise than the template has it."""
        if english is None:
            english = template.format_map(fields) if fields else template
        self = super().__new__(cls, english)
        self.template, self.fields, self.context = template, fields, context
        return self

    def told(self, language: Language | None = None) -> str:
        """The sentence in a language, None for the one that is spoken; in English where it has no other."""
        language = language or current()
        if language == "en":
            return str.__str__(self)
        context = None if self.context == _LIST else self.context
        translated = _catalogue(language).get((context, self.template), self.template)
        fields = {name: told(field, language) for name, field in self.fields.items()}
        if self.context == _LIST:
            return _between(translated).join(fields.values())
        return translated.format_map(fields) if fields else translated

    def __str__(self) -> Message:
        return self  # so that the text of an exception stays a message

    def __reduce__(self) -> tuple[type[Message], tuple[object, ...]]:
        return Message, (self.template, self.fields, self.context, str.__str__(self))


def worded(template: str, /, **fields: Any) -> str:
    """A sentence with named places: `{path}` for a text or a message, `{n:,}` for a number."""
    return Message(template, _kept_fields(fields))


def counted(one: str, many: str, /, n: int, **fields: Any) -> str:
    """A sentence about `n` things, in which `{n}` stands: how it is worded for one, and for more.

    Chinese has one form for both, which translates `many`.
    """
    every = _kept_fields({"n": n, **fields})
    return Message(many, every, english=one.format_map(every) if n == 1 else None)


@cache
def term(kind: str, word: str) -> str:
    """A word of our own (a metric, a severity), which is `word` in English; `kind` says what sort it is of."""
    return Message(word, {}, kind)


def joined(parts: Sequence[str], by: str = "{first}, {rest}") -> str:
    """Several texts as one; `by` says, once for all, what stands between two of them."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    english = _between(by).join(map(str.__str__, parts))
    return Message(by, {str(n): part for n, part in enumerate(parts)}, _LIST, english)


def told(text: Any, language: Language | None = None) -> Any:
    """A message in a language (None for the one that is spoken); whatever is none comes back as it is."""
    return text.told(language) if isinstance(text, Message) else text


def told_throughout(value: Any, language: Language) -> Any:
    """A structure of lists and mappings with every message in it, keys too, told in a language."""
    if isinstance(value, Mapping):
        return {told(key, language): told_throughout(item, language) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [told_throughout(item, language) for item in value]
    return told(value, language)


def kept(value: Any) -> Any:
    """A structure of lists and mappings in which every message is plain JSON; `restored` undoes it."""
    if isinstance(value, Message):
        return {_MESSAGE: [value.template, kept(value.fields), value.context, str.__str__(value)]}
    if isinstance(value, Mapping):
        if any(isinstance(key, Message) for key in value):
            return {_PAIRS: [[kept(key), kept(item)] for key, item in value.items()]}
        return {key: kept(item) for key, item in value.items()}
    return [kept(item) for item in value] if isinstance(value, list | tuple) else value


def restored(value: Any) -> Any:
    """The structure that `kept` made plain."""
    if isinstance(value, list):
        return [restored(item) for item in value]
    if not isinstance(value, dict):
        return value
    if _MESSAGE in value:
        template, fields, context, english = value[_MESSAGE]
        return Message(template, restored(fields), context, english)
    if _PAIRS in value:
        return {restored(key): restored(item) for key, item in value[_PAIRS]}
    return {key: restored(item) for key, item in value.items()}


def _between(by: str) -> str:
    """What a template for two texts puts between them: `; ` for `{first}; {rest}`."""
    return by.removeprefix("{first}").removesuffix("{rest}")


def _kept_fields(fields: Mapping[str, Any]) -> dict[str, Field]:
    return {
        name: field if isinstance(field, str | int | float) else str(field) for name, field in fields.items()
    }


def _catalogue(language: Language) -> Catalogue:
    from leapcheck.language.catalogue import load

    return load(language)
