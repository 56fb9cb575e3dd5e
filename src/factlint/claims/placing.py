"""A verb that puts somebody at a number ("sah das Institut die Partei bei 31 Prozent") or comes to one ("die Gewerkschaft kommt auf 9.300")
in; who gives it out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.saw import RIGHT, WRAP, Hit, Saw
from factlint.claims.subject import left_of
from factlint.claims.turned import behind_preposition, second
from factlint.claims.verbs import verb
from factlint.claims.who import Bounds, has_paper, has_role, is_institution

_FAR = 12  # words between a verb and the preposition of its number
_HEDGE = 3  # words between the preposition and the number
_NOUN = 5  # words of what is counted
_UNIT = 3  # words behind a number in which it is said of what


def placing(hit: Hit) -> Saw | None:
    """ "Polaris has the Liberals on 41%", "sah Infra die CDU um 18 Uhr bei 32 Prozent": a share or seats that a pollster gives somebody."""
    tokens, words = hit.tokens, hit.words
    number = _number(hit)
    if number is None and hit.end in hit.numerals and not words.datives.isdisjoint(_unit(hit, hit.end)):
        number = hit.end  # "dá 41% aos liberais"
    if number is None or words.shares.isdisjoint(_unit(hit, number)):
        return None
    turned = second(tokens, words, hit.start, hit.end, hit.low) if words.verb_second else None
    before = left_of(tokens, words, hit.start, hit.low)
    if before is not None and turned is not None and behind_preposition(tokens, words, before):
        before = None  # "In seiner Prognose sah Infra"
    for source in (before, turned):
        if source is not None and source[0] < source[1] <= number and _is_name(hit, source):
            return Saw((hit.start, hit.end), source, RIGHT, hit.cue.strength, "count", limited=True)
    return None


def arriving(hit: Hit) -> Saw | None:
    """ "Die Klinik kam am Montag auf 61 Erkrankte", "The council makes it 104": who counts comes to a number; not "Die Grünen kommen auf 12 Prozent"."""
    number = _number(hit)
    saw = verb(hit, "count") if number is not None else None
    if saw is None and number is not None and hit.words.capital_nouns and _stands_alone(hit, number):
        saw = verb(hit, "say")  # "Die Weserbahn kommt auf 6.200."
        if saw is not None and saw.source is not None and _is_paper(hit, saw.source):
            saw = None
    if saw is None or number is None:
        return None
    return None if not hit.low and not hit.words.own_results.isdisjoint(_unit(hit, number)) else saw


def arrived(hit: Hit) -> Saw | None:
    """ "Der Gutachter war auf 1,4 Millionen gekommen": the participle behind its preposition and the number, the subject beside its auxiliary."""
    tokens, words, start = hit.tokens, hit.words, hit.start
    lower = tokens.lower
    for at in range(start - 2, max(hit.low, start - _FAR), -1):
        if lower[at] == ",":
            return None
        if lower[at] in hit.cue.partner and not hit.numerals.isdisjoint(range(at + 1, start)):
            aux = next((each for each in range(at - 1, max(hit.low, at - _FAR), -1) if lower[each] in words.helping), None)
            if aux is None:
                return None
            before = left_of(tokens, words, aux, hit.low)
            named = before is not None and before[0] < before[1] and not behind_preposition(tokens, words, before)
            source = before if named else second(tokens, words, aux, aux + 1, hit.low)
            if source is None or source[1] > at or not (is_institution(tokens, words, source) or has_paper(tokens, words, source)):
                return None
            return Saw((start, hit.end), source, WRAP, hit.cue.strength, "count", limited=True)
    return None


def holding(hit: Hit) -> Saw | None:
    """ "Die Verteidiger halten höchstens 600.000 Euro für nachweisbar": what somebody takes for likely, proven or needed."""
    lower = hit.tokens.lower
    number = next((at for at in range(hit.end, min(len(lower), hit.end + _HEDGE + _HEDGE)) if at in hit.numerals), None)
    if number is None or hit.cue.partner == () or not any(word in hit.cue.partner for word in lower[number + 1 : number + 1 + _NOUN]):
        return None
    return verb(hit, "say")


def _number(hit: Hit) -> int | None:
    """Where the number stands behind a verb and its preposition."""
    lower = hit.tokens.lower
    for at in range(hit.end, min(len(lower), hit.end + _FAR)):
        if lower[at] in hit.cue.partner:
            found = next((each for each in range(at + 1, min(len(lower), at + 1 + _HEDGE)) if each in hit.numerals), None)
            if found is not None:
                return found
        if lower[at] == "," or at in hit.numerals:
            return None
    return None


def _stands_alone(hit: Hit, number: int) -> bool:
    """Whether no noun and no unit follows a number."""
    behind = hit.tokens.lower[number + 1 : number + 2]
    return not behind or (not behind[0][0].isalnum() and behind[0] not in "%€$£")


def _is_paper(hit: Hit, source: Bounds) -> bool:
    """Whether what comes to a number is what a count is called ("Die Zahl kommt auf 6.200")."""
    return has_paper(hit.tokens, hit.words, source) or not hit.words.figures.isdisjoint(hit.tokens.lower[slice(*source)])


def _unit(hit: Hit, number: int) -> list[str]:
    return hit.tokens.lower[number + 1 : number + 1 + _UNIT]


def _is_name(hit: Hit, source: Bounds) -> bool:
    """Whether somebody is named who can give others a share: an office, or nothing but names."""
    tokens, words = hit.tokens, hit.words
    named = all(tokens.is_capital(at) or tokens.lower[at] in words.articles for at in range(*source))
    return credible(tokens, words, source) and (named or has_role(tokens, words, source))
