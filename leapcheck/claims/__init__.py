"""From an article to its claims: who, what, how many, when, and how surely."""

from leapcheck.claims.extract import extract_claims

__all__ = ["extract_claims"]
