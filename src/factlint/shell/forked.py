"""A piece of work for every number in; each result as it is done out, by processes forked from this one.

What is loaded before the fork they all have. The pool of the standard library takes more time to import than a page to lint, and keeps threads.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import select
from collections.abc import Callable, Generator, Iterator
from typing import Any

from factlint.model.dataclasses import dataclass

_SIZE = 8  # bytes that say which number is meant, or how long a result is
_TERMINATE = 15  # SIGTERM, without the module that names it


@dataclass(slots=True)
class _Worker:
    """A process, where it is told what to do and where it answers, and the number that it works on."""

    pid: int
    orders: int
    answers: int
    number: int | None = None


def forked(work: Callable[[int], Any], numbers: int, processes: int) -> Generator[tuple[int, Any], None, None]:
    """Each number below `numbers` with what `work` makes of it, in the order in which they are done; None where the process died of it."""
    workers: dict[int, _Worker] = {}
    ready = select.poll()
    following = iter(range(numbers))
    try:
        for _ in range(min(processes, numbers)):
            _start(work, workers, ready, following)
        while workers:
            for answers, _ in ready.poll():
                worker = workers[answers]
                number = worker.number
                data = _answer(answers)
                if data is None:
                    ready.unregister(answers)
                    _end(workers.pop(answers))
                    if number is not None:  # it died, and another takes its place
                        _start(work, workers, ready, following)
                        yield number, None
                    continue
                _order(worker, following)
                assert number is not None
                yield number, pickle.loads(data)
    finally:
        for worker in workers.values():  # only where the run was broken off
            os.kill(worker.pid, _TERMINATE)
            _end(worker)


def _start(work: Callable[[int], Any], workers: dict[int, _Worker], ready: select.poll, following: Iterator[int]) -> None:
    """One more process, with its first number; none where nothing is left to do."""
    number = next(following, None)
    if number is None:
        return
    (orders, to_worker), (from_worker, answers) = os.pipe(), os.pipe()
    pid = os.fork()
    if not pid:
        _close(to_worker, from_worker, *(end for each in workers.values() for end in (each.orders, each.answers)))
        _obey(work, orders, answers)  # with no end of others' pipes open, so that each sees when who writes there is gone
    _close(orders, answers)
    worker = workers[from_worker] = _Worker(pid, to_worker, from_worker)
    ready.register(from_worker, select.POLLIN)
    _order(worker, iter((number,)))


def _order(worker: _Worker, following: Iterator[int]) -> None:
    """Tell a process the next number, or that there is none."""
    worker.number = next(following, None)
    if worker.number is None:
        _close(worker.orders)
        worker.orders = -1
    else:
        with contextlib.suppress(BrokenPipeError):  # it died: its answers end, too
            os.write(worker.orders, worker.number.to_bytes(_SIZE, "little"))


def _obey(work: Callable[[int], Any], orders: int, answers: int) -> None:
    """In the process itself: one number after the other until there is none. It never returns to what the first process was about."""
    status = 1
    try:
        while (order := _read(orders, _SIZE)) is not None:
            data = pickle.dumps(work(int.from_bytes(order, "little")), pickle.HIGHEST_PROTOCOL)
            _write(answers, len(data).to_bytes(_SIZE, "little") + data)
        status = 0
    finally:
        os._exit(status)


def _answer(answers: int) -> bytes | None:
    """A result; None where the process has gone."""
    size = _read(answers, _SIZE)
    return None if size is None else _read(answers, int.from_bytes(size, "little"))


def _read(end: int, size: int) -> bytes | None:
    """So many bytes of a pipe; None where it ends before."""
    pieces: list[bytes] = []
    while size:
        piece = os.read(end, size)
        if not piece:
            return None
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _write(end: int, data: bytes) -> None:
    """All bytes into a pipe."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(end, rest) :]


def _end(worker: _Worker) -> None:
    """Close what is left of a process, and wait for it."""
    _close(worker.orders, worker.answers)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(worker.pid, 0)


def _close(*ends: int) -> None:
    for end in ends:
        if end >= 0:
            os.close(end)
