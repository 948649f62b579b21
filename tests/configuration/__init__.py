"""Configurations, and own data."""
