"""What a claim leaves to be read until it is asked for: the same in whatever order it is asked, and nothing before."""

from __future__ import annotations

import datetime
import pickle
import random

import claimed
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.claims import attribute, verbs
from factlint.claims.lexicon import Grammar
from factlint.model.claim import Claim, Role

DAY = datetime.date(2025, 6, 11)
FIELDS = ("clause", "own", "terms", "noun", "source_span", "attribution", "as_of", "as_of_span", "period", "period_span", "dated")
STORIES = {
    "en": "The harbour office counted 44 boats in 2023. A year earlier it was 51. The owners, who met on Friday, speak of 60; by Monday 12 more "
    "had joined, up from 9 in May. It said 3 were lost.\n\nOf those, 2 were trawlers. The union's list has 61 names:\n\n- Police: 18\n- Union: 21\n",
    "es": "La autoridad contó 44 barcos en 2023. Un año antes eran 51. El sindicato, que se reunió el viernes, habla de 60. Dijo que 3 se perdieron, "
    "frente a 9 en mayo; el martes eran 12.\n\nDe ellos, 2 eran pesqueros.\n",
    "de": "Die Behörde zählte 2023 44 Boote. Ein Jahr zuvor waren es 51. Die Gewerkschaft, die am Freitag tagte, spricht von 60. Am Montag seien es "
    "12 mehr gewesen, teilte sie mit; im Mai waren es 9.\n\nDavon waren 2 Kutter.\n",
    "tr": "Kurum 2023'te 44 tekne saydı. Bir yıl önce 51 idi. Sendikaya göre cuma günü 60 tekne vardı. Bakanlık 12 teknenin battığını açıkladı.\n",
}


def claims_of(text: str, language: str) -> tuple[Claim, ...]:
    return claimed.claims_of(text, language, DAY)


def told(claims: tuple[Claim, ...], order: list[tuple[int, str]]) -> dict[tuple[int, str], object]:
    """The fields asked for, in that order."""
    return {(index, field): getattr(claims[index], field) for index, field in order}


@pytest.mark.parametrize("language", STORIES)
def test_any_order_says_the_same(language: str) -> None:
    text = STORIES[language]
    order = [(claim.index, field) for claim in claims_of(text, language) for field in FIELDS]
    first = told(claims_of(text, language), order)
    assert any(first[index, "attribution"] is not None and first[index, "dated"] for index, _ in order)
    assert told(claims_of(text, language), order[::-1]) == first
    for seed in range(6):
        random.Random(seed).shuffle(order)
        assert told(claims_of(text, language), order) == first


@pytest.mark.parametrize("language", STORIES)
def test_the_source_stands_where_its_attribution_says(language: str) -> None:
    named = [claim.attribution and claim.attribution.source_span for claim in claims_of(STORIES[language], language)]
    assert any(named)
    assert [claim.source_span for claim in claims_of(STORIES[language], language)] == named


@pytest.mark.parametrize("language", STORIES)
def test_the_noun_is_the_unit_among_the_terms(language: str) -> None:
    for claim in claims_of(STORIES[language], language):
        assert [term for term in claim.own if term.role is Role.UNIT] == ([claim.noun] if claim.noun is not None else [])


@pytest.mark.parametrize("language", STORIES)
def test_a_pickled_claim_says_the_same(language: str) -> None:
    claims = claims_of(STORIES[language], language)
    order = [(claim.index, field) for claim in claims for field in FIELDS]
    assert told(pickle.loads(pickle.dumps(claims)), order) == told(claims, order)


def test_nothing_is_read_before_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object, **__: object) -> None:
        raise AssertionError("asked")

    monkeypatch.setattr(attribute, "find_cues", asked)
    claims = claims_of(STORIES["en"], "en")
    assert all((claim.clause and claim.noun is None) or claim.own for claim in claims if claim.quantity.counted)
    with pytest.raises(AssertionError, match="asked"):
        _ = [claim.attribution for claim in claims]


@pytest.mark.parametrize(
    "sentence", ["A year earlier it was {}. ", "The office said {} more were found. ", "In 2019 its owner spoke of {}. "]
)
def test_the_last_of_many_first(sentence: str) -> None:
    """The number at the end of a paragraph without end is asked first: nothing recurs."""
    claims = claims_of("".join(sentence.format(number) for number in range(100, 1600)), "en")
    assert claims[-1].dating == claims_of("".join(sentence.format(number) for number in range(100, 1600)), "en")[-1].dating
    assert claims[-1].own is claims[-1].own


WORDS = {
    "en": "the a had was were has been first put earlier where stood at ministry's count tally police said put 44 51 boats , . in 2023 reported list",
    "fr": "le la avait était a été d'abord où premier bilan du ministère police compte 44 51 bateaux , . en 2023 selon liste",
    "de": "die der hatte war waren zuvor wo stand bei Zählung der Polizei sagte 44 51 Boote , . im 2023 erste Schätzung Liste",
    "it": "il la aveva era erano prima dove stima del ministero polizia conta 44 51 barche , . nel 2023 elenco",
}


@pytest.mark.parametrize("language", WORDS)
def test_quick_ways(language: str) -> None:
    """With the looks shut that pass over what cannot be, every text is read the same."""

    @given(st.lists(st.sampled_from(WORDS[language].split()), min_size=4, max_size=24))
    def same(words: list[str]) -> None:
        text = " ".join(words)
        quick = [(claim.revised, claim.attribution) for claim in claims_of(text, language)]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Grammar, "tells_of_revision", lambda *_: True)
            patch.setattr(verbs, "may_be_nominal", lambda _: True)
            assert [(claim.revised, claim.attribution) for claim in claims_of(text, language)] == quick

    same()
