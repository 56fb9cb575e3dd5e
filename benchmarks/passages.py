"""Passages whose arithmetic is right, and the same with one number made wrong, in; how many of the wrong ones are told, and of the right ones, out.

    python benchmarks/passages.py                                          every file of benchmarks/passages
    python benchmarks/passages.py -v benchmarks/passages/fitted_time.jsonl  with a row for each that is missed
    python benchmarks/passages.py --only de --only M602

A line of a file is a passage: `text` is right; with `find` replaced by `replace` it is wrong, and a finding (an error or a warning of at least medium
confidence) should touch `on`. The weights of the rules were fitted on the files that are called so, and on none that are called unseen.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from stories import Hit, default_rules, lint  # noqa: E402

FOLDER = ROOT / "benchmarks" / "passages"
RULES = default_rules()


def hits(passage: dict[str, Any], text: str) -> tuple[int, list[Hit]]:
    """Where the text begins in the draft that is made of it, and what is told of it."""
    head = f"---\ntitle: x\ndate: {passage['date']}\nlang: {passage['lang']}\n---\n\n"
    return len(head), lint(f"{head}{text}\n", None, RULES)[1]


def found(passage: dict[str, Any]) -> tuple[bool, list[Hit]]:
    """Whether the wrong number is told, and what is told of the right text."""
    wrong = passage["text"].replace(passage["find"], passage["replace"])
    _, clean = hits(passage, passage["text"])
    start, after = hits(passage, wrong)
    known = {(each.finding.code, each.text) for each in clean}
    first = start + wrong.index(passage["on"])
    last = first + len(passage["on"])
    new = (each for each in after if (each.finding.code, each.text) not in known)
    return any(each.start < last and each.end > first for each in new), clean


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--only", action="append", default=[], help="a language or a code")
    options = parser.parse_args()
    for file in options.files or sorted(FOLDER.glob("*.jsonl")):
        told: Counter[str] = Counter()
        all_of: Counter[str] = Counter()
        false = []
        for line in file.read_text(encoding="utf-8").splitlines():
            passage = json.loads(line)
            keys = (passage["codes"][0], passage["lang"], "all")
            if options.only and not {*keys} & {*options.only}:
                continue
            right, clean = found(passage)
            all_of.update(keys)
            told.update(keys if right else ())
            false += [(passage["id"], each.finding.code, each.text) for each in clean]
            if options.verbose and not right:
                print(
                    "MISS",
                    passage["id"],
                    passage["codes"][0],
                    passage["text"].replace(passage["find"], f"[{passage['find']}|{passage['replace']}]"),
                )
        print(f"{file.name}: " + ", ".join(f"{key} {told[key]}/{all_of[key]}" for key in sorted(all_of)))
        print(f"  told of right text: {len(false)}", *false)


if __name__ == "__main__":
    main()
