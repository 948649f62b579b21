"""The public API of leapcheck: take claims out of articles and hold them against what is known.

    from leapcheck import Ledger, check, extract

    claims = extract(["articles/"])
    report = check(["articles/"], ledger=Ledger.load("claims.yaml"))
    for finding in report.findings:
        print(finding.verdict, finding.message)

docs/api.md tells what each name does. Every name is loaded when it is first asked for, so that
`import leapcheck` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from leapcheck.cache import clear as clear_cache
    from leapcheck.cache import contents as cache_contents
    from leapcheck.checking import RULES, Rule
    from leapcheck.configuration import Configuration, ConfigurationError
    from leapcheck.configuration import find as find_configuration
    from leapcheck.configuration import load as load_configuration
    from leapcheck.configuration.files import template as configuration_template
    from leapcheck.data.own import DataError
    from leapcheck.data.own import use_own as use_own_data
    from leapcheck.extracted import Extracted
    from leapcheck.extraction.index import Index
    from leapcheck.extraction.workers import cores
    from leapcheck.git import GitError
    from leapcheck.ignoring.baseline import Baseline, BaselineError
    from leapcheck.ignoring.comments import obey as obey_comments
    from leapcheck.ignoring.levels import settle
    from leapcheck.ledger import Ledger, LedgerError
    from leapcheck.ledger.adding import add_claim as add_to_ledger
    from leapcheck.ledger.diff import diff as diff_ledgers
    from leapcheck.ledger.jsonschema import json_schema as ledger_schema
    from leapcheck.ledger.lint import lint as lint_ledger
    from leapcheck.ledger.search import search as search_ledger
    from leapcheck.ledger.stats import stats as ledger_stats
    from leapcheck.ledger.suggesting import suggest as suggest_facts
    from leapcheck.ledger.writing import EditRefused
    from leapcheck.lookup import LookupFailed, find_claim
    from leapcheck.model import (
        About,
        Article,
        ArticleRef,
        Citation,
        Claim,
        Entry,
        Finding,
        Ignored,
        Quantity,
        Skipped,
        Value,
    )
    from leapcheck.pipeline import Report, check, claims_by_article, explain, extract, extract_text, read
    from leapcheck.quantities import find_quantities
    from leapcheck.reporting.formats import NAMES as FORMATS
    from leapcheck.reporting.formats import write as write_report
    from leapcheck.reporting.html.folder import write_folder
    from leapcheck.reporting.jsonschema import json_schema

    __version__: str

# The module of each name; what is called otherwise there comes behind a colon
_HOMES = {
    "leapcheck.cache": ("cache_contents:contents", "clear_cache:clear"),
    "leapcheck.checking": ("RULES", "Rule"),
    "leapcheck.configuration": (
        *("Configuration", "ConfigurationError"),
        *("find_configuration:find", "load_configuration:load"),
    ),
    "leapcheck.configuration.files": ("configuration_template:template",),
    "leapcheck.data.own": ("DataError", "use_own_data:use_own"),
    "leapcheck.extracted": ("Extracted",),
    "leapcheck.extraction.index": ("Index",),
    "leapcheck.extraction.workers": ("cores",),
    "leapcheck.git": ("GitError",),
    "leapcheck.ignoring.baseline": ("Baseline", "BaselineError"),
    "leapcheck.ignoring.comments": ("obey_comments:obey",),
    "leapcheck.ignoring.levels": ("settle",),
    "leapcheck.ledger": ("Ledger", "LedgerError"),
    "leapcheck.ledger.adding": ("add_to_ledger:add_claim",),
    "leapcheck.ledger.diff": ("diff_ledgers:diff",),
    "leapcheck.ledger.jsonschema": ("ledger_schema:json_schema",),
    "leapcheck.ledger.lint": ("lint_ledger:lint",),
    "leapcheck.ledger.search": ("search_ledger:search",),
    "leapcheck.ledger.stats": ("ledger_stats:stats",),
    "leapcheck.ledger.suggesting": ("suggest_facts:suggest",),
    "leapcheck.ledger.writing": ("EditRefused",),
    "leapcheck.lookup": ("LookupFailed", "find_claim"),
    "leapcheck.model": (
        *("About", "Article", "ArticleRef", "Citation", "Claim", "Entry", "Finding", "Ignored", "Quantity"),
        *("Skipped", "Value"),
    ),
    "leapcheck.pipeline": (
        *("Report", "check", "claims_by_article", "explain", "extract", "extract_text", "read"),
    ),
    "leapcheck.quantities": ("find_quantities",),
    "leapcheck.reporting.formats": ("FORMATS:NAMES", "write_report:write"),
    "leapcheck.reporting.html.folder": ("write_folder",),
    "leapcheck.reporting.jsonschema": ("json_schema",),
}
_HOME = {
    public: (home, own or public)
    for home, names in _HOMES.items()
    for public, _, own in (name.partition(":") for name in names)
}

__all__ = [
    "FORMATS",
    "RULES",
    "About",
    "Article",
    "ArticleRef",
    "Baseline",
    "BaselineError",
    "Citation",
    "Claim",
    "Configuration",
    "ConfigurationError",
    "DataError",
    "EditRefused",
    "Entry",
    "Extracted",
    "Finding",
    "GitError",
    "Ignored",
    "Index",
    "Ledger",
    "LedgerError",
    "LookupFailed",
    "Quantity",
    "Report",
    "Rule",
    "Skipped",
    "Value",
    "__version__",
    "add_to_ledger",
    "cache_contents",
    "check",
    "claims_by_article",
    "clear_cache",
    "configuration_template",
    "cores",
    "diff_ledgers",
    "explain",
    "extract",
    "extract_text",
    "find_claim",
    "find_configuration",
    "find_quantities",
    "json_schema",
    "ledger_schema",
    "ledger_stats",
    "lint_ledger",
    "load_configuration",
    "obey_comments",
    "read",
    "search_ledger",
    "settle",
    "suggest_facts",
    "use_own_data",
    "write_folder",
    "write_report",
]


def __getattr__(name: str) -> Any:
    """Load a public name from the module it lives in (PEP 562)."""
    if name == "__version__":
        from importlib.metadata import version

        value: Any = version("leapcheck")
    elif name in _HOME:
        home, own = _HOME[name]
        value = getattr(import_module(home), own)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
