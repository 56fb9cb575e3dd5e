"""Our own stories in, and whatever labelled data an outside folder holds; a table of how right factlint is, out.

    python benchmarks/accuracy.py                        our own stories
    python benchmarks/accuracy.py FOLDER                 and what is found below FOLDER
    python benchmarks/accuracy.py FOLDER --write         into docs/accuracy.md

Below FOLDER are recognised: stories (folders of draft.md, ledger.yaml and edits.yaml or edits.json), and files *.jsonl of pairs of a claim and a
ledger (`decisive_claim`), of attributions (`attributions`; scored by the score.py beside them) and of quantities (by benchmarks/quantities.py).
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import yaml  # noqa: E402

from factlint import __version__  # noqa: E402
from factlint.ledger import load  # noqa: E402
from stories import FIXTURES, Score, by_code, default_rules, judge, lint, stories  # noqa: E402

CONFLICT = frozenset({"C101", "C102", "C104", "C105", "C106", "S301", "H402", "U701", "U703", "D803"})
HEDGES = {
    "more_than": "more than",
    "at_least": "at least",
    "less_than": "fewer than",
    "at_most": "at most",
    "approx": "about",
    "nearly": "nearly",
}
HEDGES |= {word: word for word in ("about", "over", "under", "almost")}


def story_table(folder: Path) -> list[str]:
    """One line a language and one for all; the language is that of the draft."""
    rules = default_rules()
    total = Score()
    parts: dict[str, Score] = defaultdict(Score)
    for story in stories(folder):
        score = judge(story, rules)
        total.add(score)
        parts[_language(story.draft)].add(score)
    lines = [
        "| language | stories | expected | found | right code | false | precision | clean drafts: false | harmless: flagged |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [_story_line(language, parts[language]) for language in sorted(parts)]
    lines += [
        _story_line("**all**", total),
        "",
        "<details><summary>By rule</summary>",
        "",
        "```text",
        *by_code(total),
        "```",
        "",
        "</details>",
    ]
    return lines


def _story_line(name: str, score: Score) -> str:
    return (
        f"| {name} | {score.clean} | {score.expected} | {score.detected} ({score.recall:.3f}) | {score.coded} ({score.right_code:.3f}) | {score.false} "
        f"| {score.precision:.3f} | {score.clean_false} | {score.harmless_flagged} of {score.harmless} |"
    )


def _language(draft: str) -> str:
    head: dict[str, Any] = yaml.safe_load(draft.split("---")[1]) or {}
    return str(head.get("lang", "?"))


def claim_table(file: Path) -> list[str]:
    """Claims held against a ledger made from their evidence: flagged where they conflict, left alone where they do not."""
    rules = default_rules()
    seen: Counter[str] = Counter()
    flagged: Counter[str] = Counter()
    for case in _records(file):
        if case.get("tier", "A") != "A":
            continue
        head = (
            f"---\ntitle: {json.dumps(case['subject'], ensure_ascii=False)}\nlang: en\n"
            + (f"date: {case['draft_date']}\n" if case.get("draft_date") else "")
            + "---\n\n"
        )
        _, hits = lint(head + case["claim"] + "\n", load([("ledger.yaml", _claim_ledger(case))]), rules)
        start, end = (len(head) + at for at in case["decisive_claim"]["span"])
        seen[case["label"]] += 1
        flagged[case["label"]] += any(hit.start < end and hit.end > start and hit.finding.code in CONFLICT for hit in hits)
    lines = ["| pair | cases | flagged as a conflict |", "|---|---|---|"]
    return lines + [f"| {label} | {seen[label]} | {flagged[label]} ({flagged[label] / seen[label]:.3f}) |" for label in sorted(seen)]


def _claim_ledger(case: dict[str, Any]) -> str:
    figures = []
    for item in case["ledger"]:
        figure = {
            "id": item["id"],
            "label": item["label"] or item.get("unit") or "figure",
            "scope": {"event": item.get("subject") or case["subject"]},
        }
        figure |= {"value": _claim_value(item), "source": "evidence"}
        if item.get("unit") and item.get("kind") != "percent":
            figure["unit"] = item["unit"]
        if item.get("as_of"):
            figure["as_of"] = item["as_of"]
        figures.append(figure)
    whole = {"factlint": 1, "defaults": {"attribution": "none"}, "sources": {"evidence": {"name": "Evidence"}}, "figures": figures}
    return json.dumps(whole, ensure_ascii=False, indent=1)  # JSON is YAML


def _claim_value(item: dict[str, Any]) -> str:
    unit = "%" if item.get("kind") == "percent" else ""
    value, low, high = item.get("value"), item.get("low"), item.get("high")
    if value is not None:
        return f"{HEDGES.get(item.get('modifier') or '', '')} {_plain(value)}{unit}".strip()
    if low is not None and high is not None:
        return f"{_plain(low)} to {_plain(high)}{unit}"
    if low is not None:
        return f"at least {_plain(low)}{unit}"
    return f"at most {_plain(high)}{unit}" if high is not None else "unknown"


def _plain(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,.10g}"


def attribution_lines(file: Path) -> list[str]:
    """What the scorer beside the file prints."""
    sentences = [] if any(record.get("figures") for record in _records(file)) else ["--sentences"]
    binary = str(Path(sys.executable).parent / "factlint")
    run = subprocess.run(
        [sys.executable, str(file.parent / "score.py"), str(file), "--bin", binary, *sentences], capture_output=True, text=True, check=False
    )
    return ["```text", *(run.stdout.strip() or run.stderr.strip()[-400:]).splitlines(), "```"]


def quantity_lines(folder: Path) -> list[str]:
    """What benchmarks/quantities.py prints of a folder."""
    run = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "quantities.py"), str(folder)], capture_output=True, text=True, check=False
    )
    lines = run.stdout.strip().splitlines() or run.stderr.strip()[-400:].splitlines()
    return ["```text", *(line for line in lines if line.lstrip().startswith("ALL") or not line.startswith(" ")), "```"]


def _records(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def outside(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Every part of an outside folder that is known by its form, with its table."""
    for below in sorted({path.parent.parent for name in ("edits.json", "edits.yaml") for path in folder.rglob(name)}):
        yield f"Stories of others ({below.relative_to(folder)})", story_table(below)
    done: set[Path] = set()
    for file in sorted(folder.rglob("*.jsonl")):
        first = next(_records(file), {})
        if "decisive_claim" in first:
            yield f"Claim against evidence ({file.relative_to(folder)})", claim_table(file)
        elif "attributions" in first and (file.parent / "score.py").is_file():
            yield f"Is it attributed? ({file.relative_to(folder)})", attribution_lines(file)
        elif "quantities" in first and file.parent not in done:
            done.add(file.parent)
            yield f"Quantities ({file.parent.relative_to(folder)})", quantity_lines(file.parent)


def report(folder: Path | None) -> str:
    """The whole page."""
    command = "python benchmarks/accuracy.py" + (" FOLDER" if folder else "") + " --write"
    lines = [
        "# How right factlint is",
        "",
        f"Measured by `{command}`, factlint {__version__}, Python {platform.python_version()}, {datetime.date.today()}.",
        "",
    ]
    lines += [
        "Nothing here is estimated. A story is a clean draft with its ledger and a list of single edits; *found* means that an error or warning touches the place, *right code* that it is",
        "one of the rules a careful desk would accept there, *false* any other error or warning. *Harmless* edits are rewordings that change nothing.",
        "",
    ]
    if folder:
        lines += [
            "factlint was developed on the data of others that stand below; what it does on stories it has never seen lies nearer to the first table.",
            "",
        ]
    lines += ["## Our own stories (fixtures/)", "", *story_table(FIXTURES), ""]
    for title, table in outside(folder) if folder else ():
        lines += [f"## {title}", "", *table, ""]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="How right factlint is, on our own stories and on data elsewhere.")
    parser.add_argument("folder", nargs="?", type=Path, help="a folder of labelled data")
    parser.add_argument("--write", action="store_true", help="into docs/accuracy.md")
    options = parser.parse_args()
    text = report(options.folder)
    if options.write:
        target = ROOT / "docs" / "accuracy.md"
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=target.parent, delete=False) as draft:
            draft.write(text)
        Path(draft.name).replace(target)
        target.chmod(0o644)
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
