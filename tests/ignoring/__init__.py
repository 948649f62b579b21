"""Findings that a project lives with."""
