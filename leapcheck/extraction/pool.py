"""Processes that work on one task after the other; one that dies costs the task that it died on.

Each process has a pipe of its own and the next task at hand, so that it never waits for one. What came of
a task is put into it. Another process takes the place of one that died, and all end with the one that
started them, however that ends.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from typing import Any

AT_HAND = 2
"""Tasks that a process has at once: the one that it works on, and the next."""
_LEAVE = 1
"""Seconds that a process whose pipe has closed may take to end."""


def inherits() -> bool:
    """Whether a process that is started has everything that this one has loaded."""
    return multiprocessing.get_start_method() == "fork"


class Died(Exception):
    """The process that worked on a task died with this exit status (of a signal: its number, negative)."""

    def __init__(self, status: int | None) -> None:
        super().__init__(f"exit status {status}")
        self.status = status


@dataclass(slots=True, eq=False)
class Task:
    """Something to do, `work(what)`, and once it is `done` what came of it: an answer, or what was raised."""

    work: Callable[[Any], Any]
    what: Any
    done: bool = False
    answer: Any = None

    def finish(self, answer: Any) -> None:
        """Note what came of it."""
        self.done, self.answer = True, answer


class Pool:
    """So many processes, each of which calls `begin` with some arguments first."""

    def __init__(self, count: int, begin: Callable[..., None], *arguments: Any) -> None:
        self._begin = begin, arguments
        self._waiting: deque[Task] = deque()
        self._workers: list[_Worker] = []
        for _ in range(count):
            self._start()

    def add(self, tasks: Iterable[Task], *, first: bool = False) -> None:
        """Put tasks behind the others, or before all that nobody works on yet; they may begin at once."""
        self._waiting = deque([*tasks, *self._waiting] if first else [*self._waiting, *tasks])
        self._hand_out()

    def finish(self, task: Task) -> None:
        """Wait until a task that was added is done."""
        while not task.done:
            self._go_on()

    def stop(self) -> None:
        """End the processes, whatever they do."""
        for worker in self._workers:
            worker.process.kill()
            worker.end()
        self._workers.clear()

    def _go_on(self) -> None:
        workers: dict[Any, _Worker] = {worker.pipe: worker for worker in self._workers}
        for pipe in wait(list(workers)):
            worker = workers[pipe]
            try:
                answer = worker.pipe.recv()
            except (EOFError, OSError):
                self._replace(worker)
            else:
                worker.tasks.popleft().finish(answer)
        self._hand_out()

    def _hand_out(self) -> None:
        for most in range(AT_HAND):
            for worker in self._workers:
                if self._waiting and len(worker.tasks) <= most:
                    worker.take(self._waiting.popleft())

    def _start(self) -> None:
        pipes = [worker.pipe for worker in self._workers]
        self._workers.append(_Worker(pipes, *self._begin))

    def _replace(self, worker: _Worker) -> None:
        """Put another process in the place of one that died; the task that it was on is lost."""
        self._workers.remove(worker)
        status = worker.end()
        if worker.tasks:
            worker.tasks.popleft().finish(Died(status))
        self._waiting.extendleft(reversed(worker.tasks))
        self._start()


class _Worker:
    """A process, with the tasks that it has."""

    def __init__(self, others: Iterable[Connection], begin: Callable[..., None], arguments: Any) -> None:
        self.tasks: deque[Task] = deque()
        self.pipe, theirs = multiprocessing.Pipe()
        # A copy of our ends in another process would keep the pipes open when we are gone.
        copied = [self.pipe, *others] if inherits() else []
        self.process = multiprocessing.Process(
            target=_work, args=(theirs, copied, begin, arguments), daemon=True
        )
        self.process.start()
        theirs.close()

    def take(self, task: Task) -> None:
        """Give it a task; where it is dead, that shows when the answer is waited for."""
        self.tasks.append(task)
        with suppress(OSError):
            self.pipe.send((task.work, task.what))

    def end(self) -> int | None:
        """See to it that it is gone; its exit status."""
        self.pipe.close()
        self.process.join(_LEAVE)
        self.process.kill()
        self.process.join()
        return self.process.exitcode


def _work(pipe: Connection, copied: Iterable[Connection], begin: Callable[..., None], arguments: Any) -> None:
    """What a process does: one task after the other, while a thread takes in the next."""
    for other in copied:
        other.close()
    begin(*arguments)
    tasks: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_take_in, args=(pipe, tasks), daemon=True).start()
    while True:
        work, what = tasks.get()
        try:
            answer = work(what)
        except Exception as error:
            answer = error
        try:
            pipe.send(answer)
        except OSError:
            os._exit(1)  # nobody listens
        except Exception as error:  # what cannot be sent
            pipe.send(RuntimeError(f"{type(error).__name__}: {error}"))


def _take_in(pipe: Connection, tasks: SimpleQueue[Any]) -> None:
    with suppress(EOFError, OSError):
        while True:
            tasks.put(pipe.recv())
    os._exit(0)
