"""Hooks and workflows."""
