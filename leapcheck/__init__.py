"""The public API of leapcheck: take claims out of articles and hold them against what is known.

    from leapcheck import Ledger, check, extract

    claims = extract(["articles/"])
    report = check(["articles/"], ledger=Ledger.load("claims.yaml"))
    for finding in report.findings:
        print(finding.verdict, finding.message)

Every name is loaded when it is first asked for, so that `import leapcheck` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from leapcheck.ledger import Ledger, LedgerError
    from leapcheck.model import (
        Article,
        ArticleRef,
        Citation,
        Claim,
        Entry,
        Finding,
        Quantity,
        Skipped,
        Value,
    )
    from leapcheck.pipeline import Report, check, extract, extract_text
    from leapcheck.quantities import find_quantities

    __version__: str

__all__ = [
    "Article",
    "ArticleRef",
    "Citation",
    "Claim",
    "Entry",
    "Finding",
    "Ledger",
    "LedgerError",
    "Quantity",
    "Report",
    "Skipped",
    "Value",
    "__version__",
    "check",
    "extract",
    "extract_text",
    "find_quantities",
]

_HOMES = {
    "leapcheck.ledger": ("Ledger", "LedgerError"),
    "leapcheck.model": (
        "Article",
        "ArticleRef",
        "Citation",
        "Claim",
        "Entry",
        "Finding",
        "Quantity",
        "Skipped",
        "Value",
    ),
    "leapcheck.pipeline": ("Report", "check", "extract", "extract_text"),
    "leapcheck.quantities": ("find_quantities",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Load a public name from the module it lives in (PEP 562)."""
    if name == "__version__":
        from importlib.metadata import version

        value: Any = version("leapcheck")
    elif name in _HOME:
        value = getattr(import_module(_HOME[name]), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
