"""Ledger paths in; what is wrong with the ledger as records for every format, out; and safe mending of the files.

The examples of each figure are run through the real audit: an example must be matched to its figure, a not_example must not.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable, Iterator, Sequence

from factlint.audit import audit
from factlint.errors import Fault, LedgerError
from factlint.ledger import load
from factlint.ledger.hygiene import check, in_order
from factlint.model import dataclasses
from factlint.model.draft import Draft
from factlint.model.finding import Finding, Severity
from factlint.model.ledger import Figure, Ledger
from factlint.model.rule import Rulebook
from factlint.read import read
from factlint.report.build import finding_record
from factlint.report.fingerprint import Fingerprints
from factlint.report.record import SEVERITIES, FileRecord, FindingRecord, RunRecord
from factlint.rulebook import builtin
from factlint.shell.files import read_texts, rewrite
from factlint.shell.select import choose
from factlint.shell.words import plural


def ledger_rules(select: Sequence[str], ignore: Sequence[str]) -> Rulebook:
    """The rules on ledgers, of these those chosen by words as typed. Raises ConfigError."""
    book = builtin()
    if select or ignore:
        book = choose(book, select=tuple(select), extend_select=(), ignore=tuple(ignore), overrides={}).book
    return Rulebook(rules=tuple(rule for rule in book.rules if "H" in rule.needs), checks=book.checks)


def checked(
    texts: Sequence[tuple[str, str]], rules: Rulebook, day: datetime.date | None, *, least: str
) -> tuple[int, tuple[FileRecord, ...]]:
    """How many figures a ledger has, and what is wrong with it that weighs `least` or more, as seen on `day`, or today. Raises LedgerError."""
    loaded = load(texts)
    found = findings_of(loaded, rules, today=day or datetime.date.today())
    if day is not None:
        found = tuple(dataclasses.replace(each, clock=False) for each in found)
    weighty = SEVERITIES[: SEVERITIES.index(least) + 1]
    files = records(found, texts)
    kept = (tuple(each for each in file.findings if each.severity in weighty) for file in files)
    return len(loaded.figures), tuple(dataclasses.replace(file, findings=each) for file, each in zip(files, kept, strict=True))


def summary(run: RunRecord, figures: int, files: int) -> str:
    """What was found, in one line."""
    counts = [
        f"{run.count(each):,} info" if each == "info" else plural(run.count(each), each)
        for each in ("error", "warning", "info")
        if run.count(each)
    ]
    blank = "\n" if run.findings else ""
    return f"{blank}{', '.join(counts) or 'nothing wrong'}; {plural(figures, 'figure')} in {plural(files, 'file')}\n"


def findings_of(ledger: Ledger, rules: Rulebook, *, today: datetime.date) -> tuple[Finding, ...]:
    """What the rules on ledgers say, and examples that go wrong, in the order of the files."""
    trials = [each for each in rules.rules if each.code == "L901"]
    found = [*check(ledger, rules, today=today), *(_trials(ledger, today) if trials else ())]
    return in_order(found, ledger)


def _trials(ledger: Ledger, today: datetime.date) -> Iterator[Finding]:
    nothing = Rulebook(rules=(), checks={})
    part = _parts(ledger)
    for figure in ledger.figures.values():
        if figure.match is None:
            continue
        for number, example in enumerate(figure.match.examples):
            about, why = _about(example, figure, part, nothing, today)
            if figure.id not in about:
                told = f"factlint takes it to be about {' and '.join(sorted(about))}" if about else why
                yield _trial(
                    figure, f"{figure.id}: the example {_short(example)} is not matched to it; {told}", f"match.examples[{number}]"
                )
        for number, example in enumerate(figure.match.not_examples):
            about, _ = _about(example, figure, part, nothing, today)
            if figure.id in about:
                yield _trial(figure, f"{figure.id}: the not_example {_short(example)} is matched to it", f"match.not_examples[{number}]")


def _parts(ledger: Ledger) -> Callable[[Draft], Ledger]:
    """What an example is held against: the ledger, of a large one the part that it touches."""
    examples = sum(len(figure.match.examples) + len(figure.match.not_examples) for figure in ledger.figures.values() if figure.match)
    if len(ledger.figures) <= _LARGE or examples < 3:
        return lambda _: ledger
    import sqlite3

    from factlint.ledger import index, indexing

    connection = sqlite3.connect(":memory:")
    indexing.build(connection, ledger, "")
    return lambda draft: index.select(connection, draft)


_LARGE = 400


def _about(example: str, figure: Figure, part: Callable[[Draft], Ledger], rules: Rulebook, today: datetime.date) -> tuple[set[str], str]:
    """The figures that an example is matched to, in the language that fits best; and why there is none."""
    why = "it has no number that could be checked"
    best: set[str] = set()
    for language in dict.fromkeys(figure.languages or ("en",)):
        draft = read(example + "\n", "example.md", language=language)
        result = audit(draft, part(draft), rules, today=today)
        found = {match.figure for match in result.matches if match.figure is not None}
        if figure.id in found:
            return found, ""
        best = best or found
        why = next((f"it is left unchecked: {match.abstained}" for match in result.matches if match.abstained), why)
    return best, why


def _short(text: str) -> str:
    return f"“{text if len(text) <= 70 else text[:69] + '…'}”"


def _trial(figure: Figure, message: str, where: str) -> Finding:
    mark = dataclasses.replace(figure.mark, dotted=f"{figure.mark.dotted}.{where}") if figure.mark is not None else None
    return Finding(
        code="L901",
        name="invalid-ledger",
        severity=Severity.ERROR,
        message=message,
        mark=mark,
        figure=figure.id,
        help="change match.terms, label or scope until the example fits, or take the example out",
    )


def records(findings: Sequence[Finding], texts: Sequence[tuple[str, str]]) -> tuple[FileRecord, ...]:
    """One record a ledger file, each finding with the line it stands on."""
    prints = Fingerprints(Draft(name="", text="", source="", blocks=()), ())
    lines = {path: text.splitlines() for path, text in texts}
    by_path: dict[str, list[FindingRecord]] = {path: [] for path, _ in texts}
    empty = Draft(name="", text="", source="", blocks=())
    for finding in findings:
        path = finding.mark.path if finding.mark is not None else texts[0][0]
        record = finding_record(empty, (), finding, None, path, prints)
        by_path.setdefault(path, []).append(_with_line(record, lines.get(path, [])))
    return tuple(FileRecord(path=path, ledger=(path,), findings=tuple(found)) for path, found in by_path.items())


def _with_line(record: FindingRecord, lines: list[str]) -> FindingRecord:
    if not 0 < record.line <= len(lines):
        return record
    line = lines[record.line - 1]
    end = record.end_column - 1 if record.end_line == record.line else len(line)
    indent = len(line) - len(line.lstrip())
    start = max(record.column - 1, indent)
    end = max(min(end, len(line)), start)
    return dataclasses.replace(
        record, text=line[start:end], excerpt=line.strip(), mark_start=start - indent, mark_end=min(end, len(line.rstrip())) - indent
    )


def mend(paths: Sequence[str]) -> None:
    """Mend the files and say how many slips there were. Raises LedgerError where one cannot be written."""
    count, faults = mend_files(paths)
    if faults:
        raise LedgerError(faults)
    if count:
        sys.stderr.write(f"mended {plural(count, 'slip')} of YAML\n")


def mend_files(paths: Sequence[str]) -> tuple[int, list[Fault]]:
    """Write what has one way out (an unquoted comma, a tab, a colon in a text) into the files; how many slips, and what could not be written."""
    from factlint.ledger.tidy import mended

    total = 0
    faults: list[Fault] = []
    for path, text in read_texts(paths):
        better, count = mended(path, text)
        if count:
            fault = rewrite(path, text, better)
            if fault is None:
                total += count
            else:
                faults.append(fault)
    return total, faults
