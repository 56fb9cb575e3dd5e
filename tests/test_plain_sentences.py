"""Plain sentences with drawn numbers, of benchmarks/plain.py: nearly every slip is told, and no right sentence is flagged."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_plain_sentences() -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "plain.py", "--draws", "3", "--seed", "5"], capture_output=True, text=True, check=True
    )
    found = re.search(r"^all +(\d+) of (\d+); right sentences flagged: (\d+)$", run.stdout, re.MULTILINE)
    assert found is not None, run.stdout
    told, drawn, flagged = map(int, found.groups())
    assert drawn > 500
    assert told >= 0.9 * drawn, run.stdout
    assert flagged == 0, run.stdout
