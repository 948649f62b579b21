"""Findings that a project lives with: by its configuration, comments or a baseline. They are counted, not told."""
