"""The ledger: the facts of `claims.yaml` that articles are held against."""

from leapcheck.ledger.ledger import Ledger
from leapcheck.ledger.problems import LedgerError, Problem

__all__ = ["Ledger", "LedgerError", "Problem"]
