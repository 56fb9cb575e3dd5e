"""Plain sentences and short drafts with drawn numbers, of benchmarks/plain.py and plain_ledger.py: most slips are told, and nothing right is flagged."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


LEAST = {"plain": 0.9, "plain_parts": 0.65}
"""What share of the slips in the sentences of a file is told at least."""


def test_plain_sentences() -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "plain.py", "--draws", "3", "--seed", "5"], capture_output=True, text=True, check=True
    )
    found = {name: (int(told), int(drawn)) for name, told, drawn in re.findall(r"^(\w+)\.yaml +(\d+) of (\d+)$", run.stdout, re.MULTILINE)}
    for name, least in LEAST.items():
        told, drawn = found[name]
        assert drawn > 500
        assert told >= least * drawn, run.stdout
    assert re.search(r"^all .*; right sentences flagged: 0$", run.stdout, re.MULTILINE), run.stdout


def test_plain_drafts_with_a_ledger() -> None:
    run = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "plain_ledger.py", "--draws", "1", "--seed", "5"], capture_output=True, text=True, check=True
    )
    found = re.search(r"^all +(\d+) of (\d+)$", run.stdout, re.MULTILINE)
    assert found is not None, run.stdout
    told, drawn = map(int, found.groups())
    assert drawn > 1000
    assert told >= 0.75 * drawn, run.stdout
    assert "right drafts flagged: 0" in run.stdout, run.stdout
