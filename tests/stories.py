"""Folders with a story, its ledger and single edits in; what factlint finds, misses and falsely claims out.

    python tests/stories.py                 the stories of fixtures/
    python tests/stories.py -v              with a row for every miss, wrong code and false finding
    python tests/stories.py -v FOLDER ...   stories of another folder (edits.yaml or edits.json)
    python tests/stories.py --only census,drought --show

A story is a folder of `draft.md`, `ledger.yaml` and `edits.yaml`: a list of edits, each applied alone to the clean draft.

    - id: headline-old-toll
      find: 23 dead               # the nth occurrence (1 if not given) is replaced
      replace: 21 dead
      also: [{find: ..., replace: ...}]                        # further places, changed together
      expect: [{on: 21 dead, nth: 1, codes: [S301, I501]}]     # an error or warning of one of these codes touches this text; [] for a harmless edit
      why: Thursday's toll in the headline

The clean draft deserves no error and no warning. Infos and findings of low confidence are not counted.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factlint.audit import audit
from factlint.errors import LedgerError
from factlint.ledger import load
from factlint.model.audit import Audit
from factlint.model.dataclasses import replace
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Ledger
from factlint.model.match import Confidence
from factlint.model.rule import Rulebook
from factlint.read import read
from factlint.resources import parse_yaml
from factlint.rulebook import builtin

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
TODAY = datetime.date(2026, 12, 31)
ECHOES = frozenset({"I501", "I502", "M601"})
"""What a changed number may rightly bring about elsewhere in the draft: its other mentions and its sums no longer fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    name: str
    draft: str
    ledger: str
    edits: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing to look at: `kind` is MISS, CODE or FALSE; `edit` "clean" for the clean draft."""

    kind: str
    story: str
    edit: str
    codes: tuple[str, ...]
    text: str
    note: str

    def __str__(self) -> str:
        return f"{self.kind:5s} {self.story} {self.edit}: {'/'.join(self.codes)} {self.text!r}  {self.note}"


@dataclass(slots=True, kw_only=True)
class Score:
    expected: int = 0
    detected: int = 0
    coded: int = 0
    false: int = 0
    clean: int = 0
    clean_false: int = 0
    harmless: int = 0
    harmless_flagged: int = 0
    rows: list[Row] = field(default_factory=list)
    by_code: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, other: Score) -> None:
        for name in ("expected", "detected", "coded", "false", "clean", "clean_false", "harmless", "harmless_flagged"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.rows.extend(other.rows)
        self.by_code.update(other.by_code)

    @property
    def precision(self) -> float:
        return self.detected / (self.detected + self.false) if self.detected + self.false else 0.0

    @property
    def recall(self) -> float:
        return self.detected / self.expected if self.expected else 0.0

    @property
    def right_code(self) -> float:
        return self.coded / self.expected if self.expected else 0.0

    def __str__(self) -> str:
        return (
            f"expected {self.expected}, found {self.detected} ({self.recall:.3f}), right code {self.coded} ({self.right_code:.3f}), "
            f"false {self.false}, precision {self.precision:.3f}; clean drafts {self.clean} with {self.clean_false} false; "
            f"harmless edits {self.harmless}, flagged {self.harmless_flagged}"
        )


def stories(folder: Path = FIXTURES) -> Iterator[Story]:
    """Every story below a folder, by name; folders without edits are left out."""
    for case in sorted(folder.iterdir()):
        for name in ("edits.yaml", "edits.json"):
            if (case / name).is_file():
                text = (case / name).read_text(encoding="utf-8")
                edits = json.loads(text) if name.endswith("json") else parse_yaml(text)
                draft = (case / "draft.md").read_text(encoding="utf-8")
                ledger = (case / "ledger.yaml").read_text(encoding="utf-8")
                yield Story(name=case.name, draft=draft, ledger=ledger, edits=tuple(edits))
                break


def nth(text: str, needle: str, number: int = 1) -> int:
    """Where a piece of text stands for the nth time. Raises ValueError where it does not."""
    at = -1
    for _ in range(number):
        at = text.find(needle, at + 1)
        if at < 0:
            raise ValueError(f"not found: {needle!r} #{number}")
    return at


def pieces(draft: str, edit: Mapping[str, Any]) -> list[tuple[int, int, str]]:
    """The places that an edit changes in the clean draft, last first."""
    places = []
    for each in (edit, *edit.get("also", ())):
        at = nth(draft, each["find"], each.get("nth", 1))
        places.append((at, at + len(each["find"]), each["replace"]))
    return sorted(places, reverse=True)


def apply(draft: str, edit: Mapping[str, Any]) -> str:
    for start, end, replacement in pieces(draft, edit):
        draft = draft[:start] + replacement + draft[end:]
    return draft


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A finding of weight, at its place in the source."""

    start: int
    end: int
    text: str
    finding: Finding


def lint(text: str, ledger: Ledger | None, rules: Rulebook) -> tuple[Audit, list[Hit]]:
    """The audit of a draft, and its errors and warnings of at least medium confidence, as `factlint check` shows them."""
    result = audit(read(text, "draft.md"), ledger, rules, today=TODAY)
    hits = []
    for finding in result.findings:
        if finding.severity is Severity.INFO or finding.confidence is Confidence.LOW or finding.clock:
            continue
        start, end = finding.span or (0, 0)
        if finding.span is not None and not finding.in_source:
            start, end = result.draft.to_source(finding.span)
        hits.append(Hit(start=start, end=end, text=result.draft.source[start:end], finding=finding))
    return result, hits


def left_out(story: Story, rules: Rulebook) -> tuple[int, list[str]]:
    """Each figure left out of the ledger in turn: how many there are, and a row for each finding on the clean draft that this brings."""
    ledger = load([(f"{story.name}/ledger.yaml", story.ledger)])
    known = {(hit.finding.code, hit.text) for hit in lint(story.draft, ledger, rules)[1]}
    rows = []
    for figure in ledger.figures:
        rest = replace(ledger, figures={name: each for name, each in ledger.figures.items() if name != figure})
        hits = lint(story.draft, rest, rules)[1]
        rows += [
            f"{hit.finding.code} {story.name} without {figure}: {hit.finding.message}"
            for hit in hits
            if (hit.finding.code, hit.text) not in known
        ]
    return len(ledger.figures), rows


def default_rules() -> Rulebook:
    rules = builtin()
    return Rulebook(rules=tuple(rule for rule in rules.rules if rule.default), checks=rules.checks)


def judge(story: Story, rules: Rulebook | None = None) -> Score:
    """Run a story: its clean draft and every edit."""
    rules = rules or default_rules()
    try:
        ledger = load([(f"{story.name}/ledger.yaml", story.ledger)])
    except LedgerError as error:
        return _unread(story, error)
    score = Score(clean=1)
    _, base = lint(story.draft, ledger, rules)
    for hit in base:
        _false(score, story, "clean", hit)
        score.clean_false += 1
    known = Counter((hit.finding.code, hit.text) for hit in base)
    for edit in story.edits:
        _judge_edit(score, story, edit, lint(apply(story.draft, edit), ledger, rules)[1], known)
    return score


def _unread(story: Story, error: LedgerError) -> Score:
    """A ledger that cannot be read finds nothing."""
    score = Score(clean=1)
    for edit in story.edits:
        for wanted in edit.get("expect") or []:
            score.expected += 1
            score.by_code[wanted["codes"][0], "expected"] += 1
            score.rows.append(
                Row(kind="MISS", story=story.name, edit=edit["id"], codes=tuple(wanted["codes"]), text=wanted["on"], note="no ledger")
            )
    score.rows.append(Row(kind="MISS", story=story.name, edit="ledger", codes=("L901",), text="", note=str(error)))
    return score


def _judge_edit(score: Score, story: Story, edit: Mapping[str, Any], hits: Sequence[Hit], known: Counter[tuple[str, str]]) -> None:
    text = apply(story.draft, edit)
    expect = edit.get("expect") or []
    used: set[int] = set()
    for wanted in expect:
        at = nth(text, wanted["on"], wanted.get("nth", 1))
        codes = tuple(wanted["codes"])
        here = [hit for hit in hits if hit.start < at + len(wanted["on"]) and hit.end > at]
        used.update(id(hit) for hit in here)
        score.expected += 1
        score.by_code[codes[0], "expected"] += 1
        if not here:
            score.rows.append(Row(kind="MISS", story=story.name, edit=edit["id"], codes=codes, text=wanted["on"], note=edit.get("why", "")))
            continue
        score.detected += 1
        score.by_code[codes[0], "detected"] += 1
        if any(hit.finding.code in codes for hit in here):
            score.coded += 1
            score.by_code[codes[0], "coded"] += 1
        else:
            got = ", ".join(f"{hit.finding.code} {hit.text!r}: {hit.finding.message}" for hit in here)
            score.rows.append(Row(kind="CODE", story=story.name, edit=edit["id"], codes=codes, text=wanted["on"], note=f"got {got}"))
    extra = [hit for hit in _new(hits, known) if id(hit) not in used]
    if expect:
        zones = [(start - 2, start + max(end - start, len(new)) + 2) for start, end, new in pieces(story.draft, edit)]
        extra = [hit for hit in extra if hit.finding.code not in ECHOES and not any(hit.start < b and hit.end > a for a, b in zones)]
    else:
        score.harmless += 1
        score.harmless_flagged += bool(extra)
    for hit in extra:
        _false(score, story, edit["id"], hit, harmless=not expect)


def _new(hits: Sequence[Hit], known: Counter[tuple[str, str]]) -> Iterator[Hit]:
    seen: Counter[tuple[str, str]] = Counter()
    for hit in hits:
        key = (hit.finding.code, hit.text)
        seen[key] += 1
        if seen[key] > known[key]:
            yield hit


def _false(score: Score, story: Story, edit: str, hit: Hit, *, harmless: bool = False) -> None:
    score.false += 1
    score.by_code[hit.finding.code, "false"] += 1
    note = ("(harmless) " if harmless else "") + hit.finding.message
    score.rows.append(Row(kind="FALSE", story=story.name, edit=edit, codes=(hit.finding.code,), text=hit.text, note=note))


def by_code(score: Score) -> list[str]:
    lines = []
    for code in sorted({code for code, _ in score.by_code}):
        expected, detected, coded, false = (score.by_code[code, each] for each in ("expected", "detected", "coded", "false"))
        lines.append(f"{code}  expected {expected:3d}  found {detected:3d}  right code {coded:3d}  false {false:3d}")
    return lines


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("folders", nargs="*", type=Path, default=[FIXTURES])
    parser.add_argument("-v", "--verbose", action="store_true", help="a row for every miss, wrong code and false finding")
    parser.add_argument("--only", default="", help="names of stories, or their beginnings, with commas between them")
    parser.add_argument("--show", action="store_true", help="what became of every claim of the clean drafts")
    options = parser.parse_args(arguments)
    rules = default_rules()
    total = Score()
    for folder in options.folders:
        for story in stories(folder):
            if not story.name.startswith(tuple(options.only.split(","))):
                continue
            score = judge(story, rules)
            total.add(score)
            print(f"{story.name}: {score}")
            if options.verbose:
                print(*(f"  {row}" for row in score.rows), sep="\n")
            if options.show:
                _show(story, rules)
    print(*by_code(total), sep="\n")
    print(f"ALL: {total}")
    return 0


def _show(story: Story, rules: Rulebook) -> None:
    result, _ = lint(story.draft, load([("ledger.yaml", story.ledger)]), rules)
    for claim, match in zip(result.claims, result.matches, strict=True):
        who = claim.attribution.source if claim.attribution else "-"
        print(
            f"    {claim.quantity.text!r} {claim.quantity.kind} by {who}: {match.figure} {match.verdict} {match.score:.2f} {match.abstained or ''}"
        )


if __name__ == "__main__":
    sys.exit(main())
