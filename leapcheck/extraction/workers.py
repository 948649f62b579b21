"""Spreads extraction over processes; what comes out is the same, in the same order, as from one.

Small files are worked on by the batch. A file that holds many articles (JSON Lines, an archive) is read
here, and its articles are handed out. A process that dies, for want of memory or for a fault in a
library, costs the one file that it died on: the others of its batch are worked on again, one by one.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from typing import Any, BinaryIO, Generic, TypeVar

from leapcheck.data import in_use, stamp, use
from leapcheck.extracted import Item, Packed, Packer, unpack
from leapcheck.extraction.pool import Died, Pool, Task, inherits
from leapcheck.extraction.working import Parts, get_ready, items_of, parts_of, work_on_articles, work_on_files
from leapcheck.failures import debugging, skipped
from leapcheck.language.messages import worded
from leapcheck.model import Article, Skipped
from leapcheck.reading import File
from leapcheck.rows import unpacked

LEAST = 100_000
"""Bytes of input below which one process is as fast as several, which have to be started first."""
BATCH_BYTES = 30_000
BATCH_ITEMS = 32
WAITING = 6
"""Batches a worker that are under way at once: enough that none waits, few enough to stay in memory."""
_MANY_ARTICLES = (".jsonl", ".ndjson", ".json", ".zip", ".gz", ".xml", ".rss", ".atom")

Passed = TypeVar("Passed")


def cores() -> int:
    """How many processors this process may use."""
    with suppress(AttributeError, OSError):  # only some systems tell
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def extract_all(
    found: Iterable[File | Passed],
    *,
    jobs: int = 1,
    stdin: BinaryIO | None = None,
    indexed: bool = False,
) -> Iterator[tuple[File, Item] | Passed]:
    """The items of files, each with its file, in order; what is no file is passed on in its place.

    `jobs` is how many processes may work at once; `indexed` says that what they do goes into the index.
    Few or short files are worked on in this one.
    """
    if jobs > 1 and not debugging():  # a traceback is wanted from the process that is watched
        found, many = _many(found)
        if many:
            yield from _Pooled(found, jobs, stdin, indexed=indexed).results()
            return
    for each in found:
        if isinstance(each, File):
            for item in items_of(each, stdin):
                yield each, item
        else:
            yield each


def _many(found: Iterable[File | Passed]) -> tuple[Iterable[File | Passed], bool]:
    """What was found, and whether it is more than one process should work on."""
    rest, head, size = iter(found), [], 0
    for each in rest:
        head.append(each)
        size += each.size if isinstance(each, File) else 0
        if size > LEAST:
            return chain(head, rest), True
    return head, False


class _Batch:
    """Files, or articles of one file, that one process works on."""

    def __init__(self, file: File | None = None) -> None:
        self.file = file  # the one that all articles are of
        self.files: list[File] = []
        self.articles: list[Parts] = []
        self.size = 0

    @property
    def full(self) -> bool:
        return self.size >= BATCH_BYTES or len(self.files or self.articles) >= BATCH_ITEMS

    def work(self) -> tuple[Callable[..., list[Any]], list[Any]]:
        """What a worker is to do, and with what."""
        return (work_on_files, self.files) if self.file is None else (work_on_articles, self.articles)

    def items(self, results: Sequence[Any]) -> Iterator[tuple[File, Item]]:
        """The items behind the results of a worker."""
        if self.file is not None:
            yield from ((self.file, item) for item in unpack(self._whole(results)))
            return
        for file, result in zip(self.files, results, strict=True):
            if isinstance(result, Exception):
                yield file, _died(file.path, result)
            else:
                yield from ((file, item) for item in unpack(result))

    def _whole(self, results: Sequence[Packed | Exception]) -> Iterator[Packed]:
        """What came back of articles, with the articles, which stayed here."""
        last = b""
        for (path, source, article), result in zip(self.articles, results, strict=True):
            if isinstance(result, Exception):
                yield Packer().pack(_died(unpacked(path), result))
            else:
                yield result._replace(article=article, source=None if source == last else source)
                last = source


def _died(path: str, error: Exception) -> Skipped:
    if isinstance(error, Died):
        return Skipped(
            path,
            worded(
                "the process that worked on it died (exit status {exitcode}): {died}",
                exitcode=error.status,
                died=DIED,
            ),
        )
    return skipped(path, error)


DIED = worded("check it alone; if that fails too, please report it, and leave the file out")


class _Pooled(Generic[Passed]):
    def __init__(
        self, found: Iterable[File | Passed], jobs: int, stdin: BinaryIO | None, *, indexed: bool
    ) -> None:
        self.found, self.jobs, self.stdin, self.indexed = found, jobs, stdin, indexed
        if inherits():
            get_ready()
        self.pool = Pool(jobs, _begin, *in_use())

    def results(self) -> Iterator[tuple[File, Item] | Passed]:
        """Everything in the order of the input; the processes end with it, however it ends."""
        waiting: deque[Any] = deque()
        try:
            for unit in self._units():
                waiting.append((unit, self._begun(unit) if isinstance(unit, _Batch) else None))
                while waiting and (len(waiting) > WAITING * self.jobs or _is_ready(waiting[0][1])):
                    yield from self._done(*waiting.popleft())
            while waiting:
                yield from self._done(*waiting.popleft())
        finally:
            self.pool.stop()

    def _units(self) -> Iterator[_Batch | tuple[File, Item] | Passed]:
        """Batches of work; between them, what needs none."""
        batch = _Batch()
        for each in self.found:
            if isinstance(each, File) and not _holds_many(each):
                batch.files.append(each)
                batch.size += each.size
                if not batch.full:
                    continue
            if batch.files:
                yield batch
                batch = _Batch()
            if not isinstance(each, File):
                yield each
            elif _holds_many(each):
                yield from self._parts(each)
        if batch.files:
            yield batch

    def _parts(self, file: File) -> Iterator[_Batch | tuple[File, Item]]:
        """The articles of one file in batches."""
        batch = _Batch(file)
        for found in file.articles(self.stdin):
            if isinstance(found, Article):
                batch.articles.append(parts_of(found))
                batch.size += len(found.source.raw)
                if not batch.full:
                    continue
            if batch.articles:
                yield batch
                batch = _Batch(file)
            if isinstance(found, Skipped):
                yield file, found
        if batch.articles:
            yield batch

    def _begun(self, batch: _Batch) -> Task:
        work, what = batch.work()
        task = Task(partial(work, indexed=self.indexed), what)
        self.pool.add([task])
        return task

    def _done(self, unit: Any, task: Task | None) -> Iterator[Any]:
        if task is None:
            yield unit
        else:
            yield from unit.items(self._results(task))

    def _results(self, task: Task) -> Sequence[Any]:
        """What came of each part of a task; where it failed as a whole, each is worked on alone."""
        self.pool.finish(task)
        if not isinstance(task.answer, Exception):
            return task.answer  # type: ignore[no-any-return]
        alone = [Task(task.work, [one]) for one in task.what]
        self.pool.add(alone, first=True)
        for each in alone:
            self.pool.finish(each)
        return [each.answer if isinstance(each.answer, Exception) else each.answer[0] for each in alone]


def _is_ready(task: Task | None) -> bool:
    return task is None or task.done


def _holds_many(file: File) -> bool:
    return file.status is None or (file.size > BATCH_BYTES and file.path.lower().endswith(_MANY_ARTICLES))


def _begin(tables: Mapping[str, Any], theirs: str) -> None:
    """Make a process a worker: Ctrl-C is for the one that started it, whose data it goes by."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if theirs != stamp():
        use(tables, theirs)
