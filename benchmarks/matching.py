"""Stories whose numbers are known to belong to a figure, or to none, in; how well matching alone does, out.

    python benchmarks/matching.py FOLDER [-v] [--only de-,en-]

FOLDER holds folders of draft.md, ledger.yaml and gold.json: {"numbers": [{"text", "nth", "figure": id or null}]}. *Right* is the figure that the
gold names; *wrong* another one; *missed* none where there is one; *invented* one where there is none.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections import Counter
from pathlib import Path

from factlint.audit import audit
from factlint.ledger import load
from factlint.model.audit import Audit
from factlint.model.rule import Rulebook
from factlint.read import read

TODAY = datetime.date(2026, 12, 31)


def nth(text: str, needle: str, number: int) -> int:
    """Where a piece of text stands for the nth time, or -1."""
    at = -1
    for _ in range(number):
        at = text.find(needle, at + 1)
        if at < 0:
            return -1
    return at


def judge(case: Path, *, verbose: bool) -> Counter[str]:
    """Count what became of each number of a story."""
    ledger = load([("ledger.yaml", (case / "ledger.yaml").read_text(encoding="utf-8"))])
    draft = read((case / "draft.md").read_bytes(), "draft.md")
    result = audit(draft, ledger, Rulebook(rules=(), checks={}), today=TODAY)
    count: Counter[str] = Counter()
    for number in json.loads((case / "gold.json").read_text(encoding="utf-8"))["numbers"]:
        at = nth(draft.source, number["text"], number.get("nth", 1))
        found, why = _figure(result, at, at + len(number["text"]))
        wanted = number["figure"]
        kind = "right" if found == wanted else "invented" if wanted is None else "missed" if found is None else "wrong"
        count["none" if kind == "right" and wanted is None else kind] += 1
        if verbose and kind != "right":
            print(f"{kind:8s} {case.name} {number['text']!r}: wanted {wanted}, found {found} {why}")
    return count


def _figure(result: Audit, start: int, end: int) -> tuple[str | None, str]:
    """The figure that the claim at a place of the source was matched to, and what else was thought of."""
    why = "no number was read there"
    for claim, match in zip(result.claims, result.matches, strict=True):
        there = result.draft.to_source(claim.span)
        if there.start < end and start < there.end:
            why = f"({match.abstained or ''}; {', '.join(f'{each.figure} {each.score:.1f}' for each in match.candidates[:3])})"
            if match.figure is not None:
                return match.figure, why
    return None, why


def main() -> int:
    parser = argparse.ArgumentParser(description="How well numbers are matched to figures.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    total: Counter[str] = Counter()
    for case in sorted(path.parent for path in options.folder.rglob("gold.json")):
        if case.name.startswith(tuple(options.only.split(","))):
            count = judge(case, verbose=options.verbose)
            total += count
            print(f"{case.name:24s} " + "  ".join(f"{kind} {count[kind]:3d}" for kind in ("right", "wrong", "missed", "invented", "none")))
    linked = total["right"] + total["wrong"] + total["missed"]
    said = total["right"] + total["wrong"] + total["invented"]
    print(f"{'ALL':24s} " + "  ".join(f"{kind} {total[kind]:3d}" for kind in ("right", "wrong", "missed", "invented", "none")))
    print(f"precision {total['right'] / max(1, said):.3f}  recall {total['right'] / max(1, linked):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
