"""`factlint compare`: several reports of one event in; who says what, side by side, out."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factlint.model.dataclasses import dataclass
from factlint.shell import options

if TYPE_CHECKING:
    from factlint.model.claim import Claim
    from factlint.model.quantity import Quantity
    from factlint.report.record import FindingRecord, Style
    from factlint.shell.single import Audited

_ROLES = {"unit": 3.0, "modifier": 1.5, "verb": 2.0, "place": 1.0, "event": 1.0, "clause": 1.0, "cell": 1.5}
_ENOUGH = 0.42


def command(
    paths: Annotated[list[str], typer.Argument(metavar="PATH PATH...", help="two or more reports", show_default=False)],
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    format_: Annotated[str, typer.Option("--format", metavar="FMT", help="full, json or markdown")] = "full",
    exclude: options.Exclude = None,
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    stdin_filename: options.StdinFilename = None,
    jobs: options.OneJob = None,
    no_cache: options.NoCache = False,
    color: options.Color = None,
) -> int:
    """Who says what: the same event in several reports. Needs no ledger; with one, the numbers of a figure stand together."""
    from factlint.errors import ConfigError, Fault
    from factlint.report.json import dumps
    from factlint.shell.faults import tell
    from factlint.shell.settings import parse_choice
    from factlint.shell.single import audited, planner_for
    from factlint.shell.terminal import style_for

    parse_choice(format_, ("full", "json", "markdown"), "--format")
    planner = planner_for(ledger=ledger, lang=lang, date=date, config=config, isolated=isolated, no_ledger=not ledger, no_cache=no_cache)
    reports: list[Audited] = []
    failed = False
    for each in audited(paths, planner, exclude=exclude, stdin_name=stdin_filename):
        tell(each.errors)
        failed = failed or bool(each.errors)
        if each.audit is not None:
            reports.append(each)
    if len(reports) < 2 and not failed:
        raise ConfigError([Fault(message="there is only one report to compare", hint="name two or more, or a folder of them")])
    groups = group(reports)
    drift = drift_findings(reports)
    if format_ == "json":
        plain = {"schema": 1, "groups": [each.plain() for each in groups], "findings": _plain(drift)}
        sys.stdout.write(dumps(plain) + "\n")
    elif format_ == "markdown":
        sys.stdout.write(markdown(groups))
    else:
        sys.stdout.write(full(groups, drift, style_for(color or "auto", sys.stdout)))
    return 2 if failed else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One number of one report."""

    report: Audited
    claim: Claim
    stems: dict[str, float]

    @property
    def line(self) -> int:
        assert self.report.audit is not None
        draft = self.report.audit.draft
        return draft.position(draft.to_source(self.claim.span).start)[0]

    @property
    def text(self) -> str:
        assert self.report.audit is not None
        return " ".join(self.claim.span.of(self.report.audit.draft.text).split())

    @property
    def who(self) -> str:
        attribution = self.claim.attribution
        return (attribution.name or attribution.source) if attribution is not None else ""

    @property
    def sentence(self) -> str:
        assert self.report.audit is not None
        return " ".join(self.report.audit.sentences[self.claim.sentence].span.of(self.report.audit.draft.text).split())


@dataclass(slots=True, kw_only=True)
class Group:
    """Numbers of several reports that seem to be about one thing. `topic` in the words of the first."""

    topic: str
    members: list[Said]

    @property
    def differ(self) -> bool:
        return len({_value(each.claim.quantity) for each in self.members}) > 1

    def plain(self) -> dict[str, Any]:
        from factlint.report.json import number_plain

        return {
            "topic": self.topic,
            "differ": self.differ,
            "claims": [
                {
                    "path": each.report.path,
                    "line": each.line,
                    "text": each.text,
                    "value": number_plain(each.claim.quantity.value)[0],
                    "low": number_plain(each.claim.quantity.low)[0],
                    "high": number_plain(each.claim.quantity.high)[0],
                    "hedge": each.claim.quantity.hedge.value if each.claim.quantity.hedge else None,
                    "source": each.who or None,
                    "as_of": each.claim.as_of.iso if each.claim.as_of else None,
                    "sentence": each.sentence,
                }
                for each in self.members
            ],
        }


def _value(quantity: Quantity) -> tuple[object, ...]:
    from factlint.model.number import rational

    return (
        rational(quantity.low) if quantity.low is not None else None,
        rational(quantity.high) if quantity.high is not None else None,
        quantity.hedge,
    )


def group(reports: Sequence[Audited]) -> list[Group]:
    """Numbers of different reports about the same thing, by the words around them, rare ones weighing more; those in one report only are left out."""
    said = [each for report in reports for each in _said(report)]
    frequency: Counter[str] = Counter(stem for each in said for stem in each.stems)
    weights = {stem: 1.0 / count**0.5 for stem, count in frequency.items()}
    groups: list[Group] = []
    for each in said:
        best, best_score = None, _ENOUGH
        for candidate in groups:
            score = max(_alike(each, member, weights) for member in candidate.members)
            if score > best_score and not any(
                member.report is each.report and _value(member.claim.quantity) != _value(each.claim.quantity)
                for member in candidate.members
            ):
                best, best_score = candidate, score
        if best is None:
            groups.append(Group(topic=_topic(each), members=[each]))
        else:
            best.members.append(each)
    shared = [each for each in groups if len({member.report.path for member in each.members}) > 1]
    return sorted(shared, key=lambda each: not each.differ)


def _said(report: Audited) -> list[Said]:
    from factlint.model.quantity import CHECKABLE

    assert report.audit is not None
    found: list[Said] = []
    for claim, match in zip(report.audit.claims, report.audit.matches, strict=True):
        if claim.quantity.kind not in CHECKABLE or claim.quantity.low is None:
            continue
        stems: dict[str, float] = {}
        for term in claim.terms:
            weight = _ROLES.get(term.role.value, 0.0)
            if weight:
                stems[term.stem] = max(stems.get(term.stem, 0.0), weight)
        if match.figure is not None:
            stems[f"figure {match.figure}"] = 20.0
        found.append(Said(report=report, claim=claim, stems=stems))
    return found


def _alike(one: Said, other: Said, weights: dict[str, float]) -> float:
    """How much the words around two numbers have in common, 0 to 1; 0 where kind, unit or part differ."""
    first, second = one.claim.quantity, other.claim.quantity
    if first.kind is not second.kind or first.unit != second.unit or one.claim.part != other.claim.part:
        return 0.0
    if not one.stems or not other.stems:
        return 0.0
    common = sum(min(one.stems[stem], other.stems[stem]) * weights[stem] for stem in one.stems.keys() & other.stems.keys())
    both = min(sum(weight * weights[stem] for stem, weight in each.stems.items()) for each in (one, other))
    if len(one.stems.keys() & other.stems.keys()) < 2 and "figure" not in "".join(one.stems.keys() & other.stems.keys()):
        return 0.0
    return common / both if both else 0.0


def _topic(said: Said) -> str:
    words = [
        term.word for term in sorted(said.claim.terms, key=lambda term: -_ROLES.get(term.role.value, 0.0)) if term.role.value in _ROLES
    ]
    return " ".join(dict.fromkeys(words[:4])) or said.claim.quantity.kind.value


def drift_findings(reports: Sequence[Audited]) -> list[tuple[str, FindingRecord]]:
    """I504 between the first report and each other in another language."""
    from factlint.checks.consistency import translation_drift
    from factlint.model.audit import Context
    from factlint.report.build import finding_record
    from factlint.report.fingerprint import Fingerprints
    from factlint.rulebook import builtin

    rule = builtin().find("I504")
    found: list[tuple[str, FindingRecord]] = []
    if rule is None or not reports:
        return found

    def context(each: Audited) -> Context:
        audit = each.audit
        assert audit is not None
        return Context(
            draft=audit.draft,
            sentences=audit.sentences,
            quantities=tuple(claim.quantity for claim in audit.claims),
            claims=audit.claims,
            matches=audit.matches,
            ledger=each.ledger,
            date=audit.date,
            clock=audit.clock,
            today=audit.date,
        )

    first = reports[0]
    assert first.audit is not None
    for other in reports[1:]:
        assert other.audit is not None
        if other.audit.draft.language == first.audit.draft.language:
            continue
        prints = Fingerprints(other.audit.draft, other.audit.sentences)
        for finding in translation_drift(context(first), context(other), rule):
            found.append((first.path, finding_record(other.audit.draft, other.audit.sentences, finding, other.ledger, other.path, prints)))
    return found


def _plain(drift: Sequence[tuple[str, FindingRecord]]) -> list[dict[str, Any]]:
    from factlint.report.json import finding_plain

    return [{**finding_plain(finding), "against": path} for path, finding in drift]


def full(groups: Sequence[Group], drift: Sequence[tuple[str, FindingRecord]], style: Style) -> str:
    """What differs first, then what agrees, then what two language versions do not share."""
    from factlint.report.full import paint
    from factlint.report.lines import line
    from factlint.report.safe import safe

    lines: list[str] = []
    for each in groups:
        label = paint("differ", "warning", style) if each.differ else paint("agree", "good", style)
        lines.append(f"{label}: {safe(each.topic)}")
        wide = max(len(member.text) for member in each.members)
        for member in each.members:
            said = ", ".join(part for part in (member.who, f"as of {member.claim.as_of.iso}" if member.claim.as_of else "") if part)
            lines.append(
                f"  {safe(member.text):<{wide}}  {safe(member.report.path)}:{member.line}{'  (' + safe(said) + ')' if said else ''}"
            )
        lines.append("")
    lines += [line(finding, style) for _, finding in drift]
    different = sum(each.differ for each in groups)
    lines.append(
        f"{len(groups)} figures in more than one report; {different} differ" + (f"; {len(drift)} between languages" if drift else "")
    )
    return "\n".join(lines) + "\n"


def markdown(groups: Sequence[Group]) -> str:
    """A table for each figure."""
    from factlint.report.markdown import escaped

    parts = ["# Who says what\n"]
    for each in groups:
        parts.append(
            f"\n## {escaped(each.topic)} ({'differ' if each.differ else 'agree'})\n\n| number | report | who | as of |\n|---|---|---|---|\n"
        )
        for member in each.members:
            as_of = member.claim.as_of.iso if member.claim.as_of else ""
            parts.append(f"| {escaped(member.text)} | `{member.report.path}` line {member.line} | {escaped(member.who)} | {as_of} |\n")
    return "".join(parts)
