"""What a command read, one article at a time, with a report of it for the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from leapcheck.inventory import FileRead
    from leapcheck.model import Skipped

Item = TypeVar("Item")


class Inputs(Generic[Item]):
    """The items among what was read; which files those came from; what was skipped."""

    def __init__(self, items: Iterable[Item | Skipped], read_of: Callable[[Item], FileRead]) -> None:
        from leapcheck.inventory import Inventory

        self._items = items
        self._read_of = read_of
        self.articles = 0
        self.inventory = Inventory()
        self.skipped: list[Skipped] = []

    def __iter__(self) -> Iterator[Item]:
        from leapcheck.model import Skipped

        for item in self._items:
            if isinstance(item, Skipped):
                self.skipped.append(item)
            else:
                self.articles += 1
                self.inventory.note(self._read_of(item))
                yield item
