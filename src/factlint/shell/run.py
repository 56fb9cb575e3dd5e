"""Jobs (a draft and its settings) in; their FileRecords in the same order out: from the cache, in this process, or in several."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from factlint.model.dataclasses import dataclass
from factlint.report.record import ErrorRecord, FileRecord
from factlint.shell.settings import Engine

if TYPE_CHECKING:
    from factlint.shell.cache import Cache

_WORTH_A_POOL_BYTES = 150_000  # a process more costs as much as some 30,000 characters
_CHUNK = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A draft to lint. `data` where the content does not come from the file itself; `name` what the output calls it."""

    path: str
    engine: Engine
    data: bytes | None = None
    name: str | None = None

    @property
    def shown(self) -> str:
        return self.name or self.path


def run_jobs(
    jobs: Sequence[Job], *, workers: int | None, cache: Cache | None, progress: Callable[[int, int], None] | None = None
) -> list[FileRecord]:
    """Every job's record, in order. `workers` None: as many processes as pay off; 0: one for each core."""
    records: list[FileRecord | None] = [None] * len(jobs)
    todo: list[tuple[int, str]] = []
    for index, job in enumerate(jobs):
        key = ""
        if cache is not None and job.path != "-":
            found, key = _cached(cache, job)
            records[index] = found
        if records[index] is None:
            todo.append((index, key))
    done = len(jobs) - len(todo)
    for index, key, record in _fresh(jobs, todo, workers):
        records[index] = record
        if cache is not None and key:
            cache.put(jobs[index].path, key, record)
        done += 1
        if progress is not None:
            progress(done, len(jobs))
    return [record for record in records if record is not None]


def _cached(cache: Cache, job: Job) -> tuple[FileRecord | None, str]:
    from factlint.errors import FactlintError
    from factlint.shell.files import find_ledger_files, ledger_beside, read_bytes

    try:
        data = job.data if job.data is not None else read_bytes(job.path)
        engine = job.engine
        files = find_ledger_files(engine.ledger) if engine.ledger else [] if engine.no_ledger else ledger_beside(job.path)
    except FactlintError:
        return None, ""
    key = cache.key(job.shown, data, engine, files)
    return cache.get(job.path, key), key


def _fresh(jobs: Sequence[Job], todo: Sequence[tuple[int, str]], workers: int | None) -> Iterator[tuple[int, str, FileRecord]]:
    count = _workers(jobs, todo, workers)
    if count <= 1:
        yield from _serial(jobs, todo)
        return
    keys = dict(todo)
    for index, record in _pooled([(index, jobs[index]) for index, _ in todo], count):
        yield index, keys[index], record


def _serial(jobs: Sequence[Job], todo: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str, FileRecord]]:
    """One after the other in this process. What the first one loaded stays to the end, and is not looked through for garbage."""
    for place, (index, key) in enumerate(todo):
        yield index, key, run_job(jobs[index])
        if place == 0 < len(todo) - 1:
            gc.freeze()
    gc.unfreeze()


def _workers(jobs: Sequence[Job], todo: Sequence[tuple[int, str]], workers: int | None) -> int:
    if workers == 0:
        workers = cores()
    if workers is None:
        if cores() < 2 or len(todo) < 2 or _size(jobs, todo) < _WORTH_A_POOL_BYTES:
            return 1
        workers = cores()
    return min(workers, len(todo))


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _size(jobs: Sequence[Job], todo: Sequence[tuple[int, str]]) -> int:
    total = 0
    for index, _ in todo:
        data = jobs[index].data
        try:
            total += len(data) if data is not None else os.path.getsize(jobs[index].path)
        except OSError:
            continue
        if total >= _WORTH_A_POOL_BYTES:
            break
    return total


def run_job(job: Job) -> FileRecord:
    """One draft, here and now; what garbage it makes is looked for when its values are gone, and not again and again among them."""
    from factlint.shell.engine import check_file

    gc.disable()
    try:
        return check_file(job.path, job.engine, data=job.data, name=job.name)
    finally:
        gc.enable()


def _run_chunk(chunk: Sequence[tuple[int, Job]]) -> list[tuple[int, FileRecord]]:
    return [(index, run_job(job)) for index, job in chunk]


def _chunks(numbered: Sequence[tuple[int, Job]], count: int) -> list[list[tuple[int, Job]]]:
    """The drafts in chunks that grow smaller toward the end: no process still works on many when the others are done."""
    chunks: list[list[tuple[int, Job]]] = []
    at = 0
    while at < len(numbered):
        size = max(1, min(_CHUNK, (len(numbered) - at) // (count * 4)))
        chunks.append(list(numbered[at : at + size]))
        at += size
    return chunks


def _pooled(numbered: Sequence[tuple[int, Job]], count: int) -> Iterator[tuple[int, FileRecord]]:
    """Through several processes. Where one dies, the drafts it may have died of are run again, each alone, and the rest goes on."""
    chunks = _chunks(numbered, count)
    for number, records in _forked(chunks, count) if _FORKS else _spawned(chunks, count):
        if records is not None:
            yield from records
            continue
        for index, job in chunks[number]:
            yield index, _alone(job)


_FORKS = sys.platform == "linux" and hasattr(os, "fork")
_Done = Iterator[tuple[int, list[tuple[int, FileRecord]] | None]]


def _forked(chunks: Sequence[Sequence[tuple[int, Job]]], count: int) -> _Done:
    """The records of each chunk, None where a process died of it; what is loaded once here, forked processes have."""
    from factlint.shell.forked import forked

    _, first = chunks[0][0]
    import_module("factlint.shell.engine").warm(first.engine, first.shown)
    gc.freeze()  # and do not copy it by looking it through for garbage
    return forked(lambda number: _run_chunk(chunks[number]), len(chunks), count)


def _spawned(chunks: Sequence[Sequence[tuple[int, Job]]], count: int) -> _Done:
    """The same where processes cannot be forked: all that a broken pool still worked on may be what broke it."""
    import multiprocessing
    from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
    from concurrent.futures.process import BrokenProcessPool

    context = multiprocessing.get_context("spawn")
    waiting = list(range(len(chunks)))[::-1]
    while waiting:
        suspects: list[int] = []
        with ProcessPoolExecutor(count, mp_context=context) as pool:
            running: dict[Future[Any], int] = {}
            while (waiting or running) and not suspects:
                while waiting and len(running) < count + 1:
                    number = waiting.pop()
                    running[pool.submit(_run_chunk, chunks[number])] = number
                finished, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in finished:
                    number = running.pop(future)
                    try:
                        yield number, future.result()
                    except BrokenProcessPool:
                        suspects.append(number)
            suspects.extend(running.values())
        for number in suspects:
            yield number, None


def _alone(job: Job) -> FileRecord:
    """One draft in a process of its own; an error record where that dies."""
    import multiprocessing

    context: Any = multiprocessing.get_context("fork" if _FORKS else "spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(sender, job))
    process.start()
    sender.close()
    record: FileRecord | None = None
    try:
        record = receiver.recv()
    except EOFError:
        pass
    finally:
        receiver.close()
        process.join()
    if record is not None:
        return record
    message = f"factlint died on this draft (exit status {process.exitcode})"
    return FileRecord(
        path=job.shown, errors=(ErrorRecord(message=message, path=job.shown, hint="the other drafts were linted; please report it"),)
    )


def _send(sender: Any, job: Job) -> None:
    sender.send(run_job(job))
    sender.close()


def progress_line(quiet: bool) -> Callable[[int, int], None] | None:
    """Writes how far a long run is on standard error; None where that is no terminal."""
    if quiet or not sys.stderr.isatty():
        return None
    begun = last = time.monotonic()

    def show(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - begun < 0.7 or (now - last < 0.1 and done < total):
            return
        last = now
        if done >= total:
            sys.stderr.write("\r\x1b[K")
        else:
            filled = 24 * done // total
            sys.stderr.write(f"\r[{'#' * filled}{'.' * (24 - filled)}] {done:,} of {total:,} drafts\x1b[K")
        sys.stderr.flush()

    return show
