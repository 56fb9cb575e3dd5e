"""Rule files in; docs/rules/*.md out, and the site where mkdocs is installed.

python docs/make.py            write the rule pages, then build the site into site/ (pip install '.[docs]')
python docs/make.py --check    only say whether the rule pages are current
"""

from __future__ import annotations

import datetime
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from factlint.model.rule import Example, Rule
from factlint.rulebook import builtin

HERE = Path(__file__).resolve().parent
CONSOLES = ("tutorial.md", "desk.md")
"""Pages with commands whose output is made anew."""
GROUPS = {
    "C1": "Conflict with the ledger",
    "A2": "Attribution",
    "S3": "Staleness",
    "H4": "Hedge and precision",
    "I5": "Internal consistency",
    "M6": "Arithmetic",
    "U7": "Magnitude, unit, currency",
    "D8": "Dates, weekdays, ages",
    "R9": "Ranges and comparisons",
    "L9": "The ledger itself",
    "X0": "The document",
}
NEEDS = {
    "D": "the draft alone",
    "L": "a ledger",
    "F": "the article's date",
    "H": "the ledger itself (`factlint ledger check`)",
    "X": "two versions of an article",
}


def pages() -> dict[str, str]:
    """Every page by its name: one a rule, and the index."""
    rules = builtin().rules
    return {"index.md": index(rules), **{f"{rule.name}.md": page(rule) for rule in rules}}


def index(rules: tuple[Rule, ...]) -> str:
    lines = [
        "# Rules",
        "",
        "Every rule has a code and a name; both can be used wherever a rule is asked for. `--select C,M6` takes whole groups.",
        "",
    ]
    for prefix in sorted({rule.code[:2] for rule in rules}, key=list(GROUPS).index):
        lines += [f"## {prefix} {GROUPS[prefix]}", "", "| code | name | severity | what it reports |", "|---|---|---|---|"]
        for rule in rules:
            if rule.code.startswith(prefix):
                off = "" if rule.default else " (off by default)"
                lines.append(f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity.value}{off} | {_cell(rule.summary)} |")
        lines.append("")
    return "\n".join(lines)


def page(rule: Rule) -> str:
    state = "on by default" if rule.default else "off by default: `--extend-select " + rule.code + "` switches it on"
    lines = [f"# {rule.name} ({rule.code})", "", f"**{rule.severity.value}**, {state}. Needs {_needs(rule.needs)}.", "", rule.summary, ""]
    lines += ["## Why", "", rule.why, ""]
    for flagged, title in ((True, "Flagged"), (False, "Not flagged")):
        examples = [example for example in rule.examples if example.flagged is flagged]
        if examples:
            lines += [f"## {title}", ""]
            for example in examples:
                lines += [*_example(example), ""]
    lines += _ledgers(rule)
    if rule.settings:
        lines += ["## Settings", "", f"In the configuration, under `[rules.{rule.name}]`:", "", "| setting | default |", "|---|---|"]
        lines += [f"| `{key}` | `{_default(value)}` |" for key, value in rule.settings.items()]
        lines.append("")
    lines += [
        "## To ignore it once",
        "",
        "Above the paragraph, with the reason:",
        "",
        "```markdown",
        f"<!-- factlint-ignore[{rule.name}]: the desk knows -->",
        "```",
    ]
    return "\n".join(lines) + "\n"


def _needs(letters: str) -> str:
    words = [NEEDS[letter] for letter in letters if letter in NEEDS]
    if "D" in letters and "L" in letters:
        words = ["the draft alone, and sees more with a ledger", *(NEEDS[letter] for letter in letters if letter not in "DL")]
    return " and ".join(dict.fromkeys(words))


def _example(example: Example) -> list[str]:
    said = [f"language {example.language}"] if example.language != "en" else []
    said += [f"article of {example.date}"] if example.date else []
    said += [f"headline “{example.title}”"] if example.title else []
    said += [f"{key}: {value}" for key, value in example.front_matter.items()]
    if example.flagged and example.on and example.on.strip() != example.text.strip():
        said.append(f"at “{_inline(example.on)}”")
    if example.note:
        said.append(example.note)
    quoted = ["````text", *example.text.rstrip("\n").split("\n"), "````"]
    return [*quoted, "", f"({'; '.join(said)})"] if said else quoted


def _ledgers(rule: Rule) -> list[str]:
    """The ledgers of the examples, each once."""
    seen: list[Any] = []
    for example in rule.examples:
        if example.ledger and example.ledger not in seen:
            seen.append(example.ledger)
    if not seen:
        return []
    title = "## The ledger of the examples" if len(seen) == 1 else "## The ledgers of the examples"
    lines = [title, ""]
    for ledger in seen:
        text = (
            ledger
            if isinstance(ledger, str)
            else yaml.safe_dump({"factlint": 1, **_dated(ledger)}, allow_unicode=True, sort_keys=False, width=120, default_flow_style=None)
        )
        lines += ["```yaml", *text.rstrip("\n").split("\n"), "```", ""]
    return lines


def _dated(data: Any) -> Any:
    """Dates as dates, so that they are written without quotation marks."""
    if isinstance(data, dict):
        return {key: _dated(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_dated(value) for value in data]
    if isinstance(data, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", data):
        return datetime.date.fromisoformat(data)
    return data


def _inline(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    return _inline(text).replace("|", "\\|")


def _default(value: Any) -> str:
    return str(value["default"]) if isinstance(value, dict) and "default" in value else str(value)


_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)


def console(text: str) -> str:
    """A page with the output of its commands as it is now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def renew(block: re.Match[str]) -> str:
            language, title, body = block.groups()
            if title:
                (folder / title).write_text(body, encoding="utf-8")
            if language != "console":
                return block.group()
            lines = [line for line in body.splitlines() if line.startswith("$ factlint")]
            return "```console\n" + "".join(f"{line}\n{_run(line, folder)}" for line in lines) + "```"

        return _BLOCK.sub(renew, text)


def _run(line: str, folder: Path) -> str:
    environment = {**os.environ, "COLUMNS": "96", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "factlint", *line.removeprefix("$ factlint").split()]
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)
    return (run.stdout + run.stderr).rstrip("\n") + "\n"


def generated() -> dict[str, str]:
    """All that is generated, by its path below docs/."""
    found = {f"rules/{name}": text for name, text in pages().items()}
    for name in CONSOLES:
        if (HERE / name).is_file():
            found[name] = console((HERE / name).read_text(encoding="utf-8"))
    return found


def stale() -> list[str]:
    """What is not current: pages to be written, and pages of rules that are no more."""
    there = {f"rules/{path.name}": path.read_text(encoding="utf-8") for path in (HERE / "rules").glob("*.md")}
    there |= {name: (HERE / name).read_text(encoding="utf-8") for name in CONSOLES if (HERE / name).is_file()}
    wanted = generated()
    return sorted(name for name in wanted.keys() | there.keys() if _settled(wanted.get(name)) != _settled(there.get(name)))


def _settled(text: str | None) -> str | None:
    """A page without the scores and reasons of matching, which every improvement of it moves."""
    return text and re.sub(r" \(score [-\d.]+\)|^ +because: .*\n(?: {10}.*\n)*", "", text, flags=re.MULTILINE)


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check compare; 1 where they are not current."""
    if "--check" in arguments:
        names = stale()
        sys.stderr.write("".join(f"docs/{name} is not current: run python docs/make.py\n" for name in names))
        return 1 if names else 0
    (HERE / "rules").mkdir(exist_ok=True)
    wanted = generated()
    for path in (HERE / "rules").glob("*.md"):
        if f"rules/{path.name}" not in wanted:
            path.unlink()
    for name, text in wanted.items():
        (HERE / name).write_text(text, encoding="utf-8")
    if importlib.util.find_spec("mkdocs") is None:
        sys.stderr.write("pages written; the site needs mkdocs: pip install '.[docs]'\n")
        return 0
    return subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"], cwd=HERE.parent, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
