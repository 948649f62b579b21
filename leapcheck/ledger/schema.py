"""The words of a ledger file: its keys, and what some of them may say."""

from __future__ import annotations

from typing import get_args

from leapcheck.model import Modality, Status
from leapcheck.patterns import Later

FILE_KEYS = ("entries", "include", "sources", "subjects")
REQUIRED = ("id", "subject", "metric", "status", "sources")
KEYS = (
    *(*REQUIRED, "value", "series", "period", "qualifiers", "modality"),
    *("derived", "superseded_by", "tolerance", "notes"),
)
ROW_KEYS = ("value", "id", "status", "sources", "derived", "superseded_by", "tolerance", "notes")
"""What a row of a series may say of itself; all else it has from its series."""
SOURCE_KEYS = ("title", "publisher", "date", "address", "quote")
STATUSES: tuple[str, ...] = get_args(Status)
MODALITIES: tuple[str, ...] = get_args(Modality)
QUALIFIERS = (
    *("product", "region", "part", "powertrain", "counterparty", "base", "per", "from", "to"),
    *("channel", "basis", "condition", "noun"),
)

ID = Later(r"\w[\w.-]*")  # leapmotor-millionth, 零跑-2025
LONGEST_QUOTE = 40
"""Characters of a source's quote: a few words, not a sentence."""
