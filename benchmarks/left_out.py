"""Stories with their ledgers in; what is told of a correct draft when the ledger lacks one of its figures, out.

    python benchmarks/left_out.py                              the stories of fixtures/ and of benchmarks/stories
    python benchmarks/left_out.py -v FOLDER ...                with a row for each finding

No ledger has every figure of a story. So each figure is left out in turn, and the correct draft is linted: its numbers are about nothing in that ledger,
and whatever is told then that was not told before takes a number for another figure's. Errors and warnings of at least medium confidence count.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from factlint.errors import LedgerError  # noqa: E402
from stories import FIXTURES, Story, default_rules, left_out, stories  # noqa: E402

RULES = default_rules()


def told(story: Story) -> tuple[int, list[str]]:
    """As `stories.left_out`; nothing of a story whose ledger is refused."""
    try:
        return left_out(story, RULES)
    except LedgerError:
        return 0, []


def _all(folders: list[Path]) -> Iterator[Story]:
    for folder in folders:
        yield from stories(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    folders = options.folders or [FIXTURES, ROOT / "benchmarks" / "stories"]
    with Pool(options.jobs) as pool:
        answers = pool.map(told, list(_all(folders)), chunksize=1)
    rows = [row for _, each in answers for row in each]
    if options.verbose:
        print(*rows, sep="\n")
    tried = sum(number for number, _ in answers)
    merely = sum(row.startswith("C101") for row in rows)
    print(
        f"{len(answers)} stories, {tried} figures left out in turn: {len(rows)} findings ({len(rows) / max(1, tried):.1%}), {merely} of them C101"
    )


if __name__ == "__main__":
    main()
