"""Work on text made to be slow: CPU times of one process, held against each other and never against a clock.

Whatever else a machine does stretches one measurement or a few of them; what really grows too fast does so at every try.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

TRIES = 5
SECOND = 1.0
LOOP = 0.018
"""Seconds that `_a_loop` takes on the machine of the table in docs/performance.md."""


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def grows(measure: Callable[[int], float], size: int, *, times: int = 4, allowed: float = 9, quick: float = 0.45) -> None:
    """What is so many times as large may take so many times as long; below `quick` seconds it is quick enough.

    The two sizes of a try are measured one right after the other, and one good try of five will do.
    """
    took: list[tuple[float, float]] = []
    while len(took) < TRIES:
        took.append((measure(size), measure(times * size)))
        small, large = took[-1]
        if large < max(allowed * small, quick):
            return
    pytest.fail(f"{times} times as much took {[f'{small:.3f} s, then {large:.3f} s' for small, large in took]}")


def quick(work: Callable[[], object], most: float = SECOND) -> None:
    """Within so many seconds of work. On a machine that is slow or busy just now a second does less: a loop beside it says how much."""
    took: list[float] = []
    while len(took) < TRIES:
        took.append(seconds(work))
        if took[-1] < most * max(1.0, seconds(_a_loop) / LOOP):
            return
    pytest.fail(f"it took {min(took):.1f} seconds")


def _a_loop() -> None:
    sum(number * number for number in range(300_000))
