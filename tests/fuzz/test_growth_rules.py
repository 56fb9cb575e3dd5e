"""Hostile drafts, four times as long; in each stage and each rule about four times as much work out: matching, every check, ignores, the record.

Times are CPU times of one process and are held against each other, never against a clock; what is quick at either size passes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

import pytest
from fuzz_targets import TODAY, ledger

from factlint import segment
from factlint.audit import article_date
from factlint.checks._mojibake import mangled
from factlint.checks.comparison import unmatched_figures
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.match import match_claims
from factlint.model.audit import Context
from factlint.model.finding import Finding
from factlint.read import read
from factlint.rulebook import builtin
from factlint.suppress import suppress
from growing import grows, seconds

SMALL, TIMES, ALLOWED, QUICK, TRIES = 2_500, 4, 9, 0.25, 3
"""Characters of the small draft, how much longer the large one is, how much longer it may take, seconds that are no time, tries."""
CAPPED = {"I502": 20}
"""Rules that hold a limited number of numbers against each other, which the small draft does not reach."""

_T = TypeVar("_T")
Times = dict[str, float]


def each(line: str, first: int = 10) -> Callable[[int], str]:
    """A draft of a length, of lines that count up."""
    return lambda size: "".join(
        line.format(k=k, less=k - 3, triple=3 * k, small=k % 30 + 1) for k in range(first, first + size // len(line))
    )


def again(text: str) -> Callable[[int], str]:
    return lambda size: text * (size // len(text))


def table(size: int) -> str:
    return "| Place | Dead | Hurt |\n|---|---|---|\n" + each("| A{k} | {k} | {triple} |\n")(size)


def wide(size: int) -> str:
    row = "|".join(f" {k} " for k in range(size // 12))
    return f"|{row}|\n|{'---|' * (size // 12)}\n|{row}|\n"


DRAFTS: dict[str, Callable[[int], str]] = {
    "one paragraph again and again": again("Some 2,600 people were arrested after the election, the prosecutor's office said.\n\n"),
    "long paragraphs": again("At least 96 people were released from prison on Nov. 16, Prison Watch told reporters, up from 70 a week earlier.\n\n"),
    "one heading again and again": again("# Some 70 people released\n\n"),
    "5 and 5 and": again("5 and 5 and "),
    "100 killed 101 killed": each("{k} killed ", 100),
    "attributions": again("Ana Pol said 70 people were released. "),
    "sources before": again("according to Prison Watch, 70, "),
    "a long table": table,
    "a wide table": wide,
    "many tables": again("| Place | Dead |\n|---|---|\n| A | 5 |\n| B | 6 |\n| Total | 12 |\n\nOn average 7 died.\n\n"),
    "a list": again("- 5 people killed\n"),
    "lists in lists": lambda size: "".join("  " * (k % 40) + f"- {k} people\n" for k in range(size // 40)),
    "quotations in quotations": lambda size: "".join("> " * (k % 30) + f"{k} people\n" for k in range(size // 40)),
    "links": again("[5 people](http://e.org/5) were killed. "),
    "sums": each("{k} people were killed: {less} in the north and 3 in the south.\n\n"),
    "shares": each("{k} percent of the {triple} people voted.\n\n"),
    "dates": each("On Tuesday, Nov. {small}, 2024, {k} people came.\n\n"),
    "names and ages": each("Ana Pol, {small}, was arrested with Ben Dox{k}, {small}.\n\n"),
    "one thing in many numbers": each("{k} people were arrested.\n\n"),
    "ignores": again("<!-- factlint-ignore[C101]: why -->\n\n96 people were released from prison.\n\n"),
    "one number after the other": again("70 people: 5, 6, 7; "),
    "up and down": again("rose 5% to 70 from 60, "),
    "damaged text": again("Ã© 70 â€™ people. "),
    "ratios": each("One in {small} of {triple} people, or {k} percent. "),
    "speech": again("“We freed 70 people,” he said. "),
    "one sentence of many clauses": each("the office said {k} people died; "),
    "numbers in brackets": each("({k} of {triple}) "),
    "places to fill in": again("[NN] people came. "),
    "doubled": again("The number doubled from 40 to 90 people. "),
}  # fmt: skip


def stages(text: str) -> Times:
    """Seconds of work of every stage and every rule."""
    took: Times = {}

    def timed(name: str, work: Callable[[], _T]) -> _T:
        begun = time.process_time()
        result = work()
        took[name] = time.process_time() - begun
        return result

    draft = timed("read", lambda: read(text, "a.md", language="en"))
    sentences = timed("segment", lambda: segment.sentences(draft))
    quantities = timed("extract", lambda: extract(draft, sentences))
    date, clock = article_date(draft, sentences, quantities, TODAY)
    reading = timed("claims", lambda: read_claims(draft, sentences, quantities, date=date))
    matches = timed("match", lambda: match_claims(draft, sentences, reading.claims, ledger(), date=date))
    context = Context(
        draft=draft,
        sentences=sentences,
        quantities=quantities,
        claims=reading.claims,
        matches=matches,
        ledger=ledger(),
        date=date,
        clock=clock,
        today=TODAY,
        quotations=reading.quotations,
        damaged=timed("damage", lambda: tuple(span for span, _ in mangled(draft.text))),
    )
    rules = builtin()
    findings: list[Finding] = []
    for rule in rules.rules:
        if "X" not in rule.needs and "H" not in rule.needs:
            findings += timed(rule.code, lambda rule=rule: list(rules.checks[rule.check](context, rule)))  # type: ignore[misc]
    findings += timed("F006", lambda: list(unmatched_figures(context)))
    timed("ignores", lambda: suppress(context, findings))
    return took


def best(times: list[Times]) -> Times:
    return {name: min(each[name] for each in times) for name in times[0]}


def grown(small: Times, large: Times) -> dict[str, str]:
    """The stages that take more than they may, with the seconds at either size."""
    return {
        name: f"{small[name]:.3f} s, then {large[name]:.3f} s"
        for name in large
        if large[name] > max(CAPPED.get(name, ALLOWED) * small[name], QUICK)
    }


def slow(make: Callable[[int], str], size: int) -> dict[str, str]:
    """The stages that take too long on a draft so many times as long as one of that size, the best of a few tries."""
    small, large = [stages(make(size))], [stages(make(TIMES * size))]
    while grown(best(small), best(large)) and len(small) < TRIES:
        small.append(stages(make(size)))
        large.append(stages(make(TIMES * size)))
    return grown(best(small), best(large))


@pytest.mark.parametrize("name", DRAFTS)
def test_every_stage_and_rule(name: str) -> None:
    """What grows too fast does so from each size to the next; what a busy machine held up once does not."""
    make = DRAFTS[name]
    stages(make(400))
    at_first = slow(make, SMALL)
    again = slow(make, TIMES * SMALL) if at_first else {}
    assert not at_first.keys() & again.keys(), (at_first, again)


@pytest.mark.parametrize("unit", ["1,", "one hundred ", "At least 70 people of 2,400 were freed. "])
def test_extracting_from_a_megabyte(unit: str) -> None:
    """A whole megabyte takes about four times as long as a quarter of one."""

    def measure(size: int) -> float:
        draft = read(unit * (size // len(unit)), "a.txt", language="en")
        return seconds(lambda: extract(draft, segment.sentences(draft)))

    grows(measure, 250_000, allowed=ALLOWED, quick=1)
