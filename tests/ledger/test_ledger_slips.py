"""Slips of YAML in ledgers: where they are told, what `ledger check --fix` makes of them, and that it never makes a file worse."""

from __future__ import annotations

import random

import pytest

from factlint.errors import Fault, LedgerError
from factlint.ledger import load
from factlint.ledger.tidy import mended

HEAD = "factlint: 1\nsources:\n  police: {name: Police}\nfigures:\n"
ENTRY = "  - id: marchers\n    label: people at the march\n    value: 70\n    source: police\n"
LEDGER = f"""\
{HEAD}{ENTRY}  - {{id: arrests, label: "people arrested", value: "1,050 people", source: police, as_of: 2025-01-02}}
  - id: deaths
    label: 'people killed, in all'
    observations:
      - {{value: at least 70, source: police, as_of: 2024-11-16}}
      - {{value: ">80", source: police, as_of: 2024-11-17, quote: "they said: more"}}
    note: the desk's note
"""


def faults(text: str) -> tuple[Fault, ...]:
    """The faults of a ledger, none where it loads."""
    try:
        load([("ledger.yaml", text)])
    except LedgerError as error:
        return error.faults
    return ()


@pytest.mark.parametrize(
    ("line", "better"),
    [
        ('    value: "about 2,200', '    value: "about 2,200"'),
        ("    value: 'about 2,200", "    value: 'about 2,200'"),
        ("    value: {about 2,200}", '    value: "about 2,200"'),
        ("    value: {5,000}", '    value: "5,000"'),
        ("    value 3", "    value: 3"),
        ("    value:3", "    value: 3"),
        ("    value = 3", "    value: 3"),
        ("    value: > 80", '    value: "> 80"'),
    ],
)
@pytest.mark.parametrize("below", ["", ENTRY.replace("marchers", "others").replace("70", '"1,050 people"')])
def test_a_slip_is_told_at_its_own_line_and_mended(line: str, better: str, below: str) -> None:
    """Also where YAML stumbles only over a sound line further down."""
    text = HEAD + ENTRY.replace("    value: 70", line) + below
    found = faults(text)
    assert [fault.mark.line for fault in found if fault.mark] == [7], [str(fault) for fault in found]
    after, count = mended("ledger.yaml", text)
    assert (after, count) == (text.replace(line, better), 1)
    assert not faults(after)


@pytest.mark.parametrize(
    ("entry", "better"),
    [
        ("{id: a, label: x, value: >80, source: police}", '{id: a, label: x, value: ">80", source: police}'),
        ("{id: a, label: x, value: >2,400, source: police}", '{id: a, label: x, value: ">2,400", source: police}'),
        ("{id: a, label: x,\n     value: >80, source: police}", '{id: a, label: x,\n     value: ">80", source: police}'),
        ("{id: a, label: x, unit: %, value: 8, source: police}", '{id: a, label: x, unit: "%", value: 8, source: police}'),
        ("{id: a, label: x, value: $5,000 , source: police}", '{id: a, label: x, value: "$5,000" , source: police}'),
        ("{id: a, label: x, value 80, source: police}", "{id: a, label: x, value: 80, source: police}"),
    ],
)
def test_slips_in_braces(entry: str, better: str) -> None:
    found = faults(f"{HEAD}  - {entry}\n")
    assert len(found) == 1, [str(fault) for fault in found]
    assert found[0].mark is not None
    assert found[0].mark.column > 1
    assert mended("ledger.yaml", f"{HEAD}  - {entry}\n") == (f"{HEAD}  - {better}\n", 1)
    assert not faults(f"{HEAD}  - {better}\n")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (ENTRY.replace("people at", '"people at\n  the') + "  - {id: b, label: z, value: 7}\n", 6, "never closed"),
        ('  - {id: a, label: "x y, value: 80}\n  - {id: b, label: "z", value: 7}\n', 5, "never closed"),
        (ENTRY.replace("value: 70", 'value: "70 # counted'), 7, "never closed"),
        ("  - id: a, label: x, value: 7}\n", 5, "without the { or ["),
        ('  - {id: a, label: x,\n     note: a" b, value: 7]\n', 6, ""),
    ],
)
def test_what_can_be_meant_in_two_ways_is_told_and_left(text: str, line: int, message: str) -> None:
    found = faults(HEAD + text)
    assert found[0].mark is not None
    assert (found[0].mark.line, message in found[0].message) == (line, True), [str(fault) for fault in found]
    assert mended("ledger.yaml", HEAD + text) == (HEAD + text, 0)


def test_many_slips_are_all_mended() -> None:
    text = HEAD + "".join(f"  - id: f{number}\n    label: x {number}\n    value: >=70\n    note: one: two\n" for number in range(90))
    after, count = mended("ledger.yaml", text)
    assert count == 180
    assert not faults(after)


def test_a_mend_never_makes_a_ledger_worse() -> None:
    """Random slips: fewer faults than before, a few characters more at most, and nothing left to mend."""
    chance = random.Random(20250612)
    for _ in range(600):
        text = LEDGER
        for _ in range(chance.choice((1, 1, 2))):
            at = chance.randrange(len(text))
            piece = chance.choice([*"\"'{}[],:>|&*!%@`#-\t \\?~$", "\n", "  ", '": ', ",5"])
            text = text[:at] + chance.choice(("", piece, piece + text[at])) + text[at + 1 :]
        after, count = mended("ledger.yaml", text)
        assert len(after) <= len(text) + 8 * count, text
        assert len(faults(after)) < len(faults(text)) or after == text, text
        assert mended("ledger.yaml", after)[0] == after, text
