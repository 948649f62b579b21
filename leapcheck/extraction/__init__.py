"""Extraction: from the files that were found to articles with their claims, on one core or on several.

`working` takes the claims out of what one process works on at a time, `workers` spreads that over
processes and puts the results back in the order of the input.
"""
