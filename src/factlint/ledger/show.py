"""A Ledger in; readable tables of it out, as plain text: all figures, or one with its history and a small time line."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

from factlint.ledger.document import date_text
from factlint.ledger.due import newest_observation
from factlint.model.ledger import Figure, Ledger, Observation, Rank, Status

_DOT, _OLD, _LINE = "●", "○", "─"


def overview(ledger: Ledger, *, width: int = 100) -> str:
    """One line a figure: its id, its newest value, from whom, as of when, what it counts."""
    rows = [("figure", "value", "source", "as of", "what")]
    for figure in ledger.figures.values():
        newest = newest_observation(figure)
        source = ledger.sources.get(newest.source or "") if newest is not None else None
        value = wording(newest) if newest is not None else "-"
        rows.append((figure.id, value, source.name if source else "-", when_text(newest), figure.label))
    lines = table(rows, width=width)
    total = sum(len(figure.observations) for figure in ledger.figures.values())
    figures, sources = len(ledger.figures), len(ledger.sources)
    lines.append("")
    lines.append(f"{_count(figures, 'figure')}, {_count(total, 'value')}, {_count(sources, 'source')}")
    return "\n".join(lines) + "\n"


def history(figure: Figure, ledger: Ledger, *, width: int = 100) -> str:
    """One figure: what it is, every value with source and date, and when they were."""
    lines = [f"{figure.id}: {figure.label}"]
    facts = [
        figure.kind.value + (f", {figure.unit}" if figure.unit else ""),
        figure.behaviour.value,
        f"attribution {figure.attribution.value}",
    ]
    if figure.casualties:
        facts.append("deaths or injuries")
    if figure.max_age is not None:
        facts.append(f"good for {figure.max_age.text}")
    if figure.valid_until is not None:
        facts.append(f"valid until {date_text(figure.valid_until)}")
    lines.append("  " + "; ".join(facts))
    scope = [text for text in (figure.scope.population, figure.scope.place, figure.scope.event) if text]
    if figure.scope.period is not None or figure.scope.period_text:
        scope.append(figure.scope.period_text or (figure.scope.period.iso.replace("/2999-12-31", "/...") if figure.scope.period else ""))
    if scope:
        lines.append("  " + ", ".join(scope))
    if figure.contested is not None:
        by = ", ".join(ledger.sources[each].name if each in ledger.sources else each for each in figure.contested.by)
        lines.append("  contested" + (f" by {by}" if by else "") + (f": {figure.contested.note}" if figure.contested.note else ""))
    lines.append("")
    rows = [("", "value", "source", "as of", "state", "replaces", "note")]
    for each in figure.observations:
        source = ledger.sources.get(each.source or "")
        note = each.note or each.quote or each.url or ""
        rows.append((each.name, wording(each), source.name if source else "-", when_text(each), state(each), each.supersedes or "", note))
    lines += table(rows, width=width)
    axis = timeline(figure, width=min(width, 72))
    if axis:
        lines += ["", *axis]
    return "\n".join(lines) + "\n"


def wording(observation: Observation) -> str:
    """The value as the ledger writes it."""
    return observation.wording if observation.value is not None else "unknown"


def when_text(observation: Observation | None) -> str:
    """The date of a value, its period where it measures one."""
    if observation is None or (observation.as_of is None and observation.period is None):
        return "-"
    return date_text(observation.as_of or observation.period) or "-"


def state(observation: Observation) -> str:
    """What rank and status say beyond the ordinary."""
    words = [observation.rank.value] if observation.rank is not Rank.NORMAL else []
    words += [observation.status.value] if observation.status is not Status.NORMAL else []
    return ", ".join(words)


def timeline(figure: Figure, *, width: int = 72) -> list[str]:
    """The dated values along a line, deprecated and retracted ones hollow; [] where there are not two dates."""
    dated = [(each.as_of.end, each) for each in figure.observations if each.as_of is not None]
    days = sorted({day for day, _ in dated})
    if len(days) < 2:
        return []
    first, last = days[0], days[-1]
    room = width - 24
    line = [_LINE] * (room + 1)
    labels: list[tuple[int, str]] = []
    for day, each in sorted(dated, key=lambda pair: (pair[0], pair[1].place)):
        at = round(room * (day - first).days / (last - first).days)
        gone = each.rank is Rank.DEPRECATED or each.status is Status.RETRACTED
        if line[at] != _DOT:
            line[at] = _OLD if gone else _DOT
        labels.append((at, wording(each)))
    out = [f"{first.isoformat()} {''.join(line)} {last.isoformat()}"]
    rows: list[str] = []
    for at, label in labels:
        start = 11 + at
        for index, row in enumerate(rows):
            if len(row) + 2 <= start:
                rows[index] = row.ljust(start) + label
                break
        else:
            rows.append(" " * start + label)
    return [*out, *rows]


# --- tables ------------------------------------------------------------------------------------------------------------------------------


def table(rows: Sequence[tuple[str, ...]], *, width: int) -> list[str]:
    """Columns side by side, the last one cut to the width; empty columns left out. No control character gets through."""
    clean = [tuple(_clean(cell) for cell in row) for row in rows]
    kept = [index for index in range(len(rows[0])) if any(row[index] for row in clean[1:])] or [0]
    clean = [tuple(row[index] for index in kept) for row in clean]
    widths = [min(max(columns_of(row[index]) for row in clean), 34) for index in range(len(kept))]
    lines = []
    for number, row in enumerate(clean):
        cells = [pad(cut(cell, widths[index]), widths[index]) for index, cell in enumerate(row[:-1])]
        used = sum(columns_of(cell) + 2 for cell in cells)
        lines.append("  ".join([*cells, cut(row[-1], max(16, width - used))]).rstrip())
        if number == 0:
            last = min(widths[-1], max(16, width - used))
            lines.append("  ".join("-" * each for each in (*widths[:-1], last)))
    return lines


def _clean(text: str) -> str:
    return "".join(char if unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp") else " " for char in text)


def columns_of(text: str) -> int:
    """How many columns a terminal gives the text."""
    return sum(0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def cut(text: str, width: int) -> str:
    """The text in so many columns at most, with … where it was cut."""
    if columns_of(text) <= width:
        return text
    taken = ""
    used = 0
    for char in text:
        used += columns_of(char)
        if used > width - 1:
            break
        taken += char
    return taken.rstrip() + "…"


def pad(text: str, width: int) -> str:
    return text + " " * max(0, width - columns_of(text))


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def in_days(day: date, today: date) -> str:
    """ "today", "in 3 days", "5 days ago"."""
    gap = (day - today).days
    if gap == 0:
        return "today"
    return f"in {_count(gap, 'day')}" if gap > 0 else f"{_count(-gap, 'day')} ago"
