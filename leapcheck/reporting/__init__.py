"""Show claims and reports: one module a format."""
