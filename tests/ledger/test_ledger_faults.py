"""Wrong ledgers in; every fault at once, each with its place and what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factlint.errors import Fault, LedgerError
from factlint.ledger import load
from factlint.ledger.tidy import mended
from factlint.ledger.tree import MOST_FAULTS
from growing import quick

HERE = Path(__file__).parent
HEAD = "factlint: 1\nsources: {police: The police}\n"


def faults(text: str) -> tuple[Fault, ...]:
    with pytest.raises(LedgerError) as caught:
        load([("ledger.yaml", text)])
    return caught.value.faults


def test_a_broken_ledger_tells_everything_at_once() -> None:
    text = (HERE / "broken.yaml").read_text(encoding="utf-8")
    with pytest.raises(LedgerError) as caught:
        load([("broken.yaml", text)])
    told = "".join(f"{fault}\n" for fault in caught.value.faults)
    assert told == (HERE / "broken.txt").read_text(encoding="utf-8")
    assert len(caught.value.faults) >= 30
    assert len({fault.message for fault in caught.value.faults}) >= 30
    for fault in caught.value.faults:
        assert fault.code == "L901"
        assert fault.mark is not None
        assert fault.mark.line >= 1


@pytest.mark.parametrize(
    ("entry", "message", "hint"),
    [
        ("{id: a, label: x, value: about 2,200, source: police}", "the comma ends the value", '"about 2,200"'),
        ("{id: a, label: x, value: 1,234,567, source: police}", "the comma ends the value", '"1,234,567"'),
        ("{id: a, label: x, value: 7, note: first, second, source: police}", "the comma ends the value", '"first, second"'),
        ("{id: a, label: x, value: no}", "false to YAML", "write 0"),
        ("{id: a, label: x, value: 1_000}", "underscores", "write 1000"),
        ("{id: a, label: x, value: 0x1F}", "programs", "write 31"),
        ("{id: a, label: x, value: 1e6}", "powers of ten", "write 1000000"),
        ("{id: a, label: x, value: .nan}", "no number", "unknown"),
        ("{id: a, label: x, value: }", "this value is empty", "write the number, or unknown"),
        ("{id: a, label: x, value: ''}", "this value is empty", "write the number, or unknown"),
        ("{id: a, label: x, value: &5 }", "this value is empty", "stands in quotes"),
        ("{id: a, label: x, observations: [{value: , source: police}]}", "this value is empty", "or unknown"),
        ("{id: a, label: x, value: 7, as_of: 20241116}", "a number and not a date", "2024-11-16"),
        ("{id: a, label: x, value: 7, as_of: 16.11.2024}", "year first", "2024-11-16"),
        ("{id: a, label: x, value: 7, as_of: 11/16/2024}", "year first", "2024-11-16"),
        ("{id: a, label: x, value: 7, as_of: 03/04/2024}", "two ways", "2024-04-03 or 2024-03-04"),
        ("{id: a, label: x, value: 7, as_of: 2024-02-30}", "no day 30", "2024-02-29"),
        ("{id: a, label: x, value: 7, as_of: 2024-13-01}", "no month 13", "2024-11-16"),
        ("{id: a, label: x, value: 7, max_age: 5m}", "minutes or months", "5mo"),
        ("{id: a, label: x, value: 7, max_age: 30}", "of what", "30d"),
        ("{id: a, label: x, value: 7, source: polcie}", "not in sources", "did you mean police"),
        ("{id: a, label: x, value: 7, source: The police}", "not in sources", "did you mean police"),
        ("{id: a, label: x, value: 7, soruce: police}", "no key of a figure", "did you mean source"),
        ("{id: a, label: x, value: 7, tier: 1}", "no key of a figure", "tier is a key of a source"),
        ("{id: a.b, label: x, value: 7}", "no id", "write a-b"),
        ("{id: none, label: x, value: 7}", "can be no id", "choose another"),
        ("{id: a, label: x, value: [1, 2]}", "a list", "24 to 28"),
        ("{id: a, label: x, value: {min: 3, exact: 4}}", "do not go together", "min and max"),
        ("{id: a, label: x, value: 5 of 7}", "", ""),
        ("{id: a, label: x, value: 7, status: revized}", "is not one of", "did you mean revised"),
        ("{id: a, label: x, value: 7, period: {from: 2024-05, to: 2024-03}}", "before it begins", "swap"),
        ("{id: a, label: x, value: 7, value: 8}", "second time", "line 4"),
        ("{id: a, label: x, kind: percent, value: $5}", "amount of money", "kind: money"),
        ("{id: a, label: x, value: 2024-11-16}", "", ""),
        ("{id: a, label: x, observations: [{value: 7}], value: 8}", "stands beside observations", "list"),
        ("{id: a, label: x}", "no value", "unknown"),
        ("{id: a, value: 7}", "label is missing", "label:"),
        ("{label: x, value: 7}", "id is missing", "id:"),
        ("{id: a, label: , value: 7}", "label is empty", "label:"),
    ],
)
def test_traps_and_slips(entry: str, message: str, hint: str) -> None:
    found = faults(f"{HEAD}figures:\n  - {entry}\n")
    assert len(found) == 1, [str(fault) for fault in found]
    assert message in found[0].message
    assert hint in (found[0].hint or "")
    assert found[0].mark is not None
    assert found[0].mark.line == 4


@pytest.mark.parametrize(
    ("line", "message", "better"),
    [
        ("    value: >=70", "folded text", 'value: ">=70"'),
        ("    value: 70 # a comment\n    note: one: two", "a colon", '"one: two"'),
        ("    value: 70\n    unit: %", "may not begin with %", '"%"'),
        ("    value: 70\n    note: @desk says so", "may not begin with @", '"@desk says so"'),
        ('    value: 70\n    quote: "so" he said', "quotation mark", '"\\"so\\" he said"'),
        ("    value: 70\n\tnote: x", "a tab", ""),
    ],
)
def test_yaml_slips_are_named_and_mended(line: str, message: str, better: str) -> None:
    text = f"{HEAD}figures:\n  - id: a\n    label: x\n{line}\n"
    found = faults(text)
    assert len(found) == 1, [str(fault) for fault in found]
    assert message in found[0].message
    after, count = mended("ledger.yaml", text)
    assert count == 1
    assert better in after
    assert load([("ledger.yaml", after)]).figures["a"].observations[0].value is not None


def test_a_version_in_words() -> None:
    (found,) = faults("factlint: one\nfigures: []\n")
    assert (found.message, found.hint) == ("'one' is no version of the format", "write factlint: 1")


def test_reading_goes_on_after_a_slip() -> None:
    text = f"{HEAD}figures:\n  - id: a\n    label: x: y\n    value: >=70\n    soruce: police\n  - {{id: b, label: z, value: about 2,200}}\n"
    messages = [fault.message for fault in faults(text)]
    assert len(messages) == 4


def test_places_count_code_points() -> None:
    found = faults(f"{HEAD}figures:\n  - {{id: a, label: 😀é, value: no}}\n")
    assert found[0].mark is not None
    assert (found[0].mark.line, found[0].mark.column) == (4, 31)


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(12)),
        "[" * 100_000,
        "- " * 100_000 + "x",
        "? " * 50_000,
        "{a: " * 50_000,
        "\n".join(" " * i + "a:" for i in range(2000)),
        "factlint: 1\nfigures: &a [*a]\n",
        "factlint: 1\nextra: " + "x" * 15_000_000,
        "x" * 50_000_000,
        "factlint: 1\nfigures:\n - {id: a, label: " + "y " * 200_000 + ", value: 1}\n",
        "a: 1\n" * 20_000,
    ],
    ids=["bomb", "brackets", "lists", "questions", "maps", "indents", "circle", "scalar", "file", "label", "doubles"],
)
def test_hostile_files_are_refused_at_once(text: str) -> None:
    def attempt() -> None:
        found = faults(text)
        assert found
        assert all(len(str(fault)) < 2000 for fault in found)

    quick(attempt)


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n", "---\n", "\ufeff"])
def test_empty(text: str) -> None:
    assert "empty" in faults(text)[0].message


@pytest.mark.parametrize(
    "text",
    [
        "- a\n",
        "hello",
        "12",
        "factlint: 2\nfigures: []\n",
        "figures: {a: 1}\n",
        "sources: [a]\n",
        "factlint: 1\n---\nb: 2\n",
        "a: *x\n",
        "a: \x01\n",
    ],
)
def test_not_a_ledger(text: str) -> None:
    assert all(fault.mark is not None for fault in faults(text))


def test_nothing_is_constructed() -> None:
    found = faults("factlint: 1\nfigures:\n  - {id: a, label: x, value: !!python/object/apply:os.system [echo]}\n")
    assert "list" in found[0].message


def test_every_fault_says_what_to_do() -> None:
    text = (HERE / "broken.yaml").read_text(encoding="utf-8")
    without = [str(fault) for fault in faults(text) if not fault.hint]
    assert not without, without


_JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=12)
    | st.sampled_from(["2024-11-16", "police", "about 2,200", ">=70", "*a", "&a x", "- ", "a: b"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "label",
                    "value",
                    "source",
                    "as_of",
                    "figures",
                    "sources",
                    "match",
                    "terms",
                    "en",
                    "any",
                    "observations",
                    "scope",
                    "period",
                    "from",
                    "<<",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


def refusal(text: str) -> tuple[Fault, ...]:
    """The faults of a text, none where it loads."""
    try:
        load([("l.yaml", text)])
    except LedgerError as error:
        return error.faults
    return ()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_JUNK)
def test_any_structure_loads_or_is_refused(data: object) -> None:
    document = {"factlint": 1, "figures": [data], "sources": data, "relations": [data]}
    assert all(fault.message for fault in refusal(json.dumps(document, ensure_ascii=False)))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("ab:,-[]{}#&*!|>'\"%@`~ \n\t?1.\u00e9\x00\ufeff\u2028")), max_size=60))
def test_any_text_loads_or_is_refused(text: str) -> None:
    for whole in (text, f"factlint: 1\nfigures:\n  - id: a\n    label: {text}\n    value: 7\n"):
        assert all(fault.mark is not None and fault.mark.line >= 1 for fault in refusal(whole))
        mended("l.yaml", whole)


ENDLESS = {
    "a key that nothing has": "  - {{id: f{k}, label: people {k}, valeu: 5}}\n",
    "a source that is not there": "  - {{id: f{k}, label: people {k}, value: 5, source: nobody{k}}}\n",
    "one id again and again": "  - {{id: f, label: people {k}, value: 5}}\n",
    "no number": "  - {{id: f{k}, label: people {k}, value: maybe no}}\n",
}


@pytest.mark.parametrize("row", ENDLESS.values(), ids=ENDLESS)
def test_of_endless_faults_the_first_are_told_and_the_others_counted(row: str) -> None:
    text = "factlint: 1\nsources: {s: {name: S}}\nfigures:\n" + "".join(row.format(k=k) for k in range(6_000))
    with pytest.raises(LedgerError) as caught:
        load([("a.yaml", text)])
    *told, last = caught.value.faults
    assert len(told) == MOST_FAULTS
    assert "too many faults" in last.message
    assert any(f"{number:,}" in last.message for number in (3_999, 4_000)), last.message
    assert last.mark is not None
    assert last.hint
