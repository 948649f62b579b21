"""The kinds of subject that news gives numbers to, and the maker behind a model."""

from __future__ import annotations

from leapcheck.claims.lexicon import Subject, subject_named

# Kinds of subject that news gives numbers to; the others are places, speakers and the like.
ACTORS = frozenset(
    {
        "group",
        "maker",
        "brand",
        "joint_venture",
        "model",
        "battery",
        "chip",
        "supplier",
        "tech",
        "dealer",
        "company",
        "project",
        "sector",
        "market",
        "collective",
        "government",
        "industry",
    }
)

NAMED = ACTORS - {"market", "collective", "government", "project", "industry"}
"""Kinds of subject that have a name of their own."""

LOCAL = frozenset({"place", "industry"})
"""Kinds of subject in which the vehicles lie that nothing else places."""


def maker_of(subject: Subject) -> Subject:
    """The maker of a model; any other subject stands for itself."""
    if subject.kind != "model" or not subject.of:
        return subject
    return subject_named(subject.of) or subject
