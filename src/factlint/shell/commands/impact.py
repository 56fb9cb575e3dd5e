"""`factlint impact`: figures and an archive in; the published stories that carry them, and which carry an outdated value, out."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factlint.model.dataclasses import dataclass
from factlint.shell import options

if TYPE_CHECKING:
    from factlint.model.claim import Claim
    from factlint.model.ledger import Figure, Ledger, Observation
    from factlint.model.match import Match
    from factlint.report.record import Style
    from factlint.shell.single import Audited

_OUTDATED = frozenset({"superseded", "retracted", "other_period", "conflict", "typo", "magnitude", "wrong_source"})


def command(
    words: Annotated[
        list[str],
        typer.Argument(metavar="FIGURE... ARCHIVE", help="figure ids, then the stories or the folder of them", show_default=False),
    ],
    ledger: options.LedgerOption = None,
    lang: options.Lang = None,
    date: options.Date = None,
    outdated: Annotated[bool, typer.Option("--outdated", help="only stories whose number is no longer the ledger's")] = False,
    format_: Annotated[str, typer.Option("--format", metavar="FMT", help="full, json or markdown")] = "full",
    exclude: options.Exclude = None,
    config: options.ConfigOption = None,
    isolated: options.Isolated = False,
    no_cache: options.NoCache = False,
    color: options.Color = None,
) -> int:
    """Which published stories carry a figure, and which of them an outdated value; with the text of a correction."""
    from factlint.report.json import dumps
    from factlint.shell.faults import tell
    from factlint.shell.settings import parse_choice
    from factlint.shell.single import audited, planner_for
    from factlint.shell.terminal import style_for

    parse_choice(format_, ("full", "json", "markdown"), "--format")
    figures, archive = split_words(words)
    planner = planner_for(ledger=ledger, lang=lang, date=date, config=config, isolated=isolated, no_cache=no_cache)
    hits: list[Hit] = []
    stories = failed = 0
    known: dict[str, Figure] = {}
    for each in audited(archive, planner, exclude=exclude):
        tell(each.errors)
        failed += bool(each.errors)
        stories += each.audit is not None
        if each.audit is not None and each.ledger is not None:
            known.update(each.ledger.figures)
            hits.extend(hit for hit in hits_in(each, figures) if hit.outdated or not outdated)
    unknown = [figure for figure in figures if figure not in known]
    if unknown and stories:
        _refuse(unknown, known, planner_ledger=bool(known))
    if format_ == "json":
        sys.stdout.write(dumps({"schema": 1, "figures": list(figures), "stories": stories, "impact": [hit.plain() for hit in hits]}) + "\n")
    elif format_ == "markdown":
        sys.stdout.write(markdown(hits, figures))
    elif stories or not failed:
        sys.stdout.write(full(hits, stories, style_for(color or "auto", sys.stdout)))
    return 2 if failed else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One number in one story that is the figure: what the story says, what the ledger says now, and the correction."""

    path: str
    line: int
    column: int
    text: str
    sentence: str
    figure: str
    verdict: str
    now: str
    outdated: bool
    correction: str

    def plain(self) -> dict[str, Any]:
        return {
            name: getattr(self, name)
            for name in ("path", "line", "column", "text", "sentence", "figure", "verdict", "now", "outdated", "correction")
        }


def split_words(words: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """Figures first, then paths that exist. Raises ConfigError where one of the two is missing."""
    from factlint.errors import ConfigError, Fault

    archive = [word for word in words if os.path.exists(word)]
    figures = tuple(word for word in words if not os.path.exists(word))
    if not figures:
        raise ConfigError(
            [Fault(message="no figure is named", hint="write its id before the archive: factlint impact releases-total stories/")]
        )
    if not archive:
        raise ConfigError([Fault(message=f"there is no archive {words[-1]}", hint="the last word is a story or a folder of stories")])
    return figures, archive


def _refuse(unknown: Sequence[str], known: dict[str, Figure], *, planner_ledger: bool) -> None:
    from factlint.errors import ConfigError, Fault
    from factlint.shell.words import did_you_mean

    if not planner_ledger:
        raise ConfigError([Fault(message="there is no ledger to look the figures up in", hint="name it: --ledger ledger.yaml")])
    raise ConfigError(
        Fault(message=f"the ledger has no figure {each}", hint=did_you_mean(each, known) or "`factlint ledger show` lists them")
        for each in unknown
    )


def hits_in(each: Audited, figures: Sequence[str]) -> list[Hit]:
    """The numbers of one story that were matched to one of the figures; what counts is the ledger of today."""
    assert each.audit is not None
    assert each.ledger is not None
    draft = each.audit.draft
    found: list[Hit] = []
    for claim, match in zip(each.audit.claims, each.audit.matches, strict=True):
        if match.figure not in figures or match.figure is None:
            continue
        figure = each.ledger.figures[match.figure]
        current = newest(figure, match, each.ledger)
        old = is_outdated(match, figure, current)
        now = _wording(current, each.ledger) if current is not None else ""
        line, column = draft.position(draft.to_source(claim.span).start)
        sentence = " ".join(each.audit.sentences[claim.sentence].span.of(draft.text).split())
        found.append(
            Hit(
                path=each.path,
                line=line,
                column=column,
                text=claim.span.of(draft.text),
                sentence=sentence,
                figure=match.figure,
                verdict=match.verdict.value,
                now=now,
                outdated=old,
                correction=correction(figure, claim, current) if old and current is not None else "",
            )
        )
    return found


def newest(figure: Figure, match: Match, ledger: Ledger) -> Observation | None:
    """The ledger's newest value of the source that the story names, else of any; retracted and deprecated ones are none.

    Of a series it is the newest for the period that the story's number is of: last year's number stays last year's.
    """
    from factlint.compare.observations import same_period
    from factlint.model.ledger import Behaviour

    live = [
        each
        for each in figure.observations
        if each.rank.value != "deprecated" and each.status.value != "retracted" and each.value is not None
    ]
    of_source = ledger.observation(match.observation or match.expected or "")
    source = of_source.source if of_source is not None else None
    same = [each for each in live if each.source == source] or live
    if figure.behaviour is Behaviour.SERIES and of_source is not None:
        same = [each for each in same if same_period(each, of_source)] or same
    dated = [each for each in same if each.as_of is not None]
    return max(dated, key=lambda each: (each.as_of.end, each.place) if each.as_of else (None, 0)) if dated else (same[-1] if same else None)


def is_outdated(match: Match, figure: Figure, current: Observation | None) -> bool:
    """Whether the number is no longer what the ledger has: wrong on its day already, or right then and replaced since.

    A value that the story itself calls an earlier one ("on Saturday it was 70") stays right.
    """
    if match.verdict.value in _OUTDATED:
        return True
    if current is None or match.observation is None or match.verdict.value != "agreed":
        return False
    agreed = figure.observation(match.observation.removeprefix(f"{figure.id}."))
    if agreed is None or agreed is current or agreed.value is None or current.value is None:
        return False
    return agreed.source == current.source and (agreed.value.low, agreed.value.high) != (current.value.low, current.value.high)


def correction(figure: Figure, claim: Claim, current: Observation) -> str:
    """The sentence that a desk puts under the story."""
    since = f" (as of {current.as_of.iso})" if current.as_of is not None else ""
    return f"An earlier version of this article gave an outdated or wrong number of {figure.label}. It is {current.wording}{since}, not {claim.quantity.text}."


def _wording(observation: Observation, ledger: Ledger) -> str:
    from factlint.report.build import wording

    return wording(observation, ledger)


def full(hits: Sequence[Hit], stories: int, style: Style) -> str:
    """By story, then a line that counts."""
    import textwrap

    from factlint.report.full import paint
    from factlint.report.safe import safe
    from factlint.shell.words import plural

    lines: list[str] = []
    for hit in hits:
        label = paint("outdated", "error", style) if hit.outdated else paint("current", "good", style)
        lines.append(f"{safe(hit.path)}:{hit.line}:{hit.column} {label} {safe(hit.figure)}: {safe(hit.text)}")
        for detail in (hit.sentence, f"ledger: {hit.now}" if hit.now else "", f"correction: {hit.correction}" if hit.correction else ""):
            if detail:
                lines.append(
                    textwrap.fill(safe(detail), style.width, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)
                )
    carrying = len({hit.path for hit in hits})
    old = len({hit.path for hit in hits if hit.outdated})
    carry = "carries" if carrying == 1 else "carry"
    lines.append(f"{plural(carrying, 'story', 'stories')} of {stories:,} {carry} it, {old:,} with an outdated value")
    return "\n".join(lines) + "\n"


def markdown(hits: Sequence[Hit], figures: Sequence[str]) -> str:
    """A task list for the desk."""
    from factlint.report.markdown import escaped

    lines = [f"# Stories that carry {', '.join(f'`{figure}`' for figure in figures)}", ""]
    for hit in hits:
        lines.append(f"- [{' ' if hit.outdated else 'x'}] `{hit.path}` line {hit.line}: **{escaped(hit.text)}** — {escaped(hit.sentence)}")
        if hit.now:
            lines.append(f"    - ledger: {escaped(hit.now)}")
        if hit.correction:
            lines.append(f"    - correction: {escaped(hit.correction)}")
    return "\n".join(lines) + "\n"
