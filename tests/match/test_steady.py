"""Matching in large ledgers: the same answer in every run, whatever was asked before, and no cost that grows faster than the text."""

from __future__ import annotations

import datetime
import gc
from typing import Any

import pytest

from factlint import segment
from factlint.claims import read_claims
from factlint.extract import extract
from factlint.match import match_claims
from factlint.match.around import gather, layer, layer_of, spoken
from factlint.match.lexicon import tokenize
from factlint.model.ledger import Ledger
from factlint.model.match import Match
from factlint.read import read
from harness import ledger_of

DAY = datetime.date(2026, 3, 2)


def _ledger(count: int, **more: Any) -> Ledger:
    figures: list[dict[str, Any]] = [
        {
            "id": f"f{count - number:03}",
            "label": "people arrested in the raids" if number < 40 else "tonnes of waste taken away",
            "value": str(number),
            "source": "police",
        }
        for number in range(count)
    ]
    figures[-1].update(more)
    found: Ledger | None = ledger_of({"sources": {"police": {"name": "Police"}}, "figures": figures})
    assert found is not None
    return found


def _matches(text: str, ledger: Ledger) -> tuple[Match, ...]:
    draft = read(text.encode(), "draft.md", language="en")
    sentences = segment.sentences(draft)
    reading = read_claims(draft, sentences, extract(draft, sentences), date=DAY)
    return match_claims(draft, sentences, reading.claims, ledger, date=DAY)


def test_of_equal_figures_the_first_of_the_ledger_are_looked_at() -> None:
    ledger = _ledger(61)
    [match] = _matches("In the raids 12 people were arrested.\n", ledger)
    first = list(ledger.figures)[:24]
    assert match.candidates
    assert {each.figure for each in match.candidates} <= set(first)


@pytest.mark.parametrize("word", ["evacuat", "evacuate", "evacuated", "evacuees"])
def test_a_beginning_is_found_in_large_ledgers(word: str) -> None:
    ledger = _ledger(70, label="those brought to safety", match={"terms": {"en": {"any": ["evacu*"]}}})
    last = list(ledger.figures)[-1]
    [match] = _matches(f"There were 69 {word} on the hills.\n", ledger)
    assert last in {each.figure for each in match.candidates}


def test_a_paragraph_is_looked_through_where_a_figure_asks_for_it() -> None:
    text = "The harbour was closed. Crews went out. In the end 69 were there.\n"
    for near, found in (("paragraph", True), ("sentence", False)):
        ledger = _ledger(1, id="harbour", label="those there", match={"near": near, "terms": {"en": {"any": ["harbour"]}}})
        [match] = _matches(text, ledger)
        candidate = next(each for each in match.candidates if each.figure == "harbour")
        assert (candidate.vetoed is None) is found


def test_a_word_speaks_from_its_nearest_place() -> None:
    tokens = tokenize("raids and arrests, raids", 0, 24, "en")
    said = [(token.keys, 1.0 / (place + 1), token.word) for place, token in enumerate(tokens)]
    near = layer_of(said, "")
    assert [word for _, _, word in near.words] == ["raids", "and", "arrests"]
    far = layer(gather(tokens), 0.2, " (title)")
    assert [word for _, _, word in far.words] == ["raids", "arrests"]
    every = {key for token in tokens for key in token.keys}
    held = spoken((near, far), every)
    assert held.best.keys() == {key for keys, _, _, _ in held.words for key in keys}
    assert held.places.keys() == {key for keys, _, _, _ in held.words if len(keys) > 1 for key in keys}
    assert all(places == [at for at, word in enumerate(held.words) if key in word[0]] for key, places in held.places.items())
    assert all(weight == max(each for keys, each, _, _ in held.words if key in keys) for key, (_, weight, _, _) in held.best.items())
    few = spoken((near, far), {"arrest"})  # what no figure has is left out, and the places stay
    assert few.words == held.words
    assert few.best == {"arrest": held.best["arrest"]}


def test_a_phrase_gives_its_concept_to_each_word() -> None:
    first, second, third = tokenize("law enforcement officers", 0, 24, "en")
    alone = tokenize("enforcement", 0, 11, "en")[0]
    assert second.keys == (second.stem, *second.concepts)
    assert set(first.concepts) & set(second.concepts) or (not first.concepts and second.concepts == alone.concepts)
    assert third.start == 16


def test_the_words_of_a_draft_go_with_it() -> None:
    text = "# Raids\n\nPolice arrested 12 people in the raids.\n\n| Month | Arrests |\n|---|---|\n| May | 12 |\n| June | 14 |\n"
    ledger = _ledger(100)
    _matches(text, ledger)
    gc.collect()
    gc.disable()
    try:
        _matches(text, ledger)
        assert gc.collect() == 0  # nothing holds itself, so that no collector need look for it
    finally:
        gc.enable()
