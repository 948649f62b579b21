"""Numbers in Chinese text: numerals, units, hedges, ranges, dates and durations."""

from __future__ import annotations

from dataclasses import replace

from leapcheck.model import Quantity


def find_quantities(text: str) -> list[Quantity]:
    """The quantities of any text, simplified or traditional, in order.

    `start` and `end` are offsets in `text` as given, and `text[start:end]` is the quantity's `text`.
    Dates are not quantities. Never raises on any string.
    """
    from leapcheck.quantities.clock import Clock
    from leapcheck.quantities.scan import scan
    from leapcheck.reading.normalize import normalize

    mapped = normalize(text)
    masked = [(ref.start, ref.end) for ref in Clock(None).find(mapped.text)]
    found: list[Quantity] = []
    for quantity in scan(mapped.text, masked):
        start, end = mapped.raw_span(quantity.start, quantity.end)
        if found and start < found[-1].end:
            continue  # one character that stands for two numbers
        found.append(replace(quantity, text=text[start:end], start=start, end=end))
    return found
