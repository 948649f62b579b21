"""The page as one HTML file: the data, the code and the style sheets, and a policy that lets nothing else in."""

from __future__ import annotations

import hashlib
import json
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from markupsafe import Markup

from leapcheck.reporting.html.packing import packed_document

if TYPE_CHECKING:
    from jinja2 import Environment

_FOLDER = files("leapcheck.reporting.html")
STYLES = ("base.css", "parts.css", "pictures.css", "print.css")
CODE = (
    *("report.js", "words.js", "address.js", "search.js", "shapes.js", "parts.js", "keyboard.js"),
    *("axis.js", "timeline.js", "series.js", "matrix.js"),
    *("overview.js", "findings.js", "claims.js", "articles.js", "pictures.js", "page.js"),
)
"""The parts of the page's one module, in the order in which they stand in it."""
_ICON = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='#0b5c63'/>"
    "<path d='M3 9l3 3 7-8' fill='none' stroke='white' stroke-width='2'/></svg>"
)
_UNSCRIPTED = 500
"""How many conflicts are told to a browser that runs no script."""
# What would end a script element or a line of a script; inside a JSON string all of it may be escaped.
_UNSAFE = str.maketrans({char: f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029\x7f"})


def page(document: Mapping[str, Any], *, language: str | None = None) -> str:
    """The page of a document, whole; `language` is the one it opens in, None leaves that to the browser."""
    scripts = [*libraries(), code()]
    template = environment().get_template("page.html.j2")
    conflicts = _conflicts(document)
    return template.render(
        language=language,
        version=document["leapcheck"],
        policy=policy(scripts=scripts, styles=[style(STYLES)]),
        icon=icon(),
        style=Markup(style(STYLES)),
        data=Markup(as_json({**packed_document(document), "language": language, "folding": folding()})),
        words=Markup(as_json(words())),
        scripts=[Markup(script) for script in scripts],
        messages=[message_in(language, message) for message in conflicts[:_UNSCRIPTED]],
        untold=max(0, len(conflicts) - _UNSCRIPTED),
    )


def message_in(language: str | None, message: str | Mapping[str, str]) -> str:
    """A message of the document in one language; English where none was chosen."""
    return message if isinstance(message, str) else message[language or "en"]


def _conflicts(document: Mapping[str, Any]) -> list[str | Mapping[str, str]]:
    """The messages of the conflicts, for a browser that runs no script."""
    findings = document["findings"]
    return [each["message"] for each in findings if each["verdict"] == "conflict" and "ignored" not in each]


def policy(*, scripts: Iterable[str], styles: Iterable[str]) -> str:
    """The content security policy of a page with these scripts and style sheets, and nothing from anywhere else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_digests(scripts)}",
            f"style-src {_digests(styles)}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _digests(texts: Iterable[str]) -> str:
    digests = (b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts)
    return " ".join(f"'sha256-{digest}'" for digest in digests) or "'none'"


def as_json(value: Any) -> str:
    """JSON that can stand inside a script element, whatever texts are in it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)


def icon() -> str:
    """The icon of a page, as an address that holds it."""
    return f"data:image/svg+xml,{quote(_ICON)}"


@cache
def libraries() -> Sequence[str]:
    """The libraries in the order in which they need each other, without the names of their source maps."""
    rows = [
        line.split("\t") for line in _text("vendor/libraries.tsv").splitlines() if not line.startswith("#")
    ]
    scripts = [_text(f"vendor/{path.rpartition('/')[2]}") for _, _, _, path, _ in rows]
    return [_normal(script.partition("\n//# sourceMappingURL=")[0]) for script in scripts]


@cache
def code() -> str:
    """The page's own code: the files of CODE as one module."""
    return _normal("\n".join(_text(f"page/{name}") for name in CODE))


@cache
def style(names: Sequence[str]) -> str:
    """Style sheets as one."""
    return _normal("\n".join(_text(f"page/{name}") for name in names))


def _normal(text: str) -> str:
    """Text as a browser sees it, which takes all line ends for one, so that the digests are the same."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


@cache
def words() -> Mapping[str, Any]:
    """The words of the page by language."""
    told: Mapping[str, Any] = json.loads(_text("page/words.json"))
    return told


@cache
def folding() -> Mapping[str, str]:
    """Every traditional character with the simplified one that searching takes it for, as two texts in step."""
    from leapcheck.reading.normalize import simplify

    han = [chr(code) for code in range(0x4E00, 0xA000)]
    pairs = [(char, simple) for char, simple in zip(han, simplify("\n".join(han)).split("\n"), strict=True)]
    changed = [(char, simple) for char, simple in pairs if char != simple and len(simple) == 1]
    return {"from": "".join(char for char, _ in changed), "to": "".join(simple for _, simple in changed)}


@cache
def environment() -> Environment:
    """The templates of the package; what they are given is text unless it says otherwise."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    loader = PackageLoader("leapcheck.reporting.html", "page")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined)


def _text(name: str) -> str:
    return _FOLDER.joinpath(name).read_text(encoding="utf-8")
