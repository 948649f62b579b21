"""Findings that a project lives with: by its configuration or its baseline. They are counted, not told."""
