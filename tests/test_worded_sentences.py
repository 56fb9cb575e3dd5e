"""Sentences with drawn days, rates, heads and lists, of benchmarks/worded.py: nearly every slip is told, and no right sentence is flagged."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_worded_sentences() -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "worded.py", "--draws", "3", "--seed", "5"], capture_output=True, text=True, check=True
    )
    found = re.search(r"^all +(\d+) of (\d+); right sentences flagged: (\d+)$", run.stdout, re.MULTILINE)
    assert found is not None, run.stdout
    told, drawn, flagged = map(int, found.groups())
    assert drawn > 800
    assert told >= 0.85 * drawn, run.stdout
    assert flagged == 0, run.stdout
