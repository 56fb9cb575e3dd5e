"""A number that stands without its hedge, or with one the other way, in; whether the copy puts it as loosely in other words, out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.language import section
from factlint.match.against import REACH
from factlint.match.comes_back import has_no_room
from factlint.match.desk import Desk, Phrase, phrase_in, word_before, words_in
from factlint.match.of_another import stands
from factlint.model.claim import Claim
from factlint.model.ledger import Policy
from factlint.model.match import Match
from factlint.model.quantity import CHECKABLE, Hedge

_REACH = 56  # characters on either side of a number in which a word may loosen it
_UPPER = frozenset({Hedge.LT, Hedge.LE})
_LOWER = frozenset({Hedge.GT, Hedge.GE, Hedge.JUST_OVER})


def loosely_put(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a hedge that the ledger has is not missed: the ledger's is a range, or an upper bound that nobody disputes, which copy tells in a hundred ways
    ("holds 1,250"), the number stands where a hedge has no room, or other words near it say so ("or thereabouts", "it estimates")."""
    about = desk.ledger.observation(match.observation or "")
    if about is None or about.value is None or _exactly(desk, claim):
        return False
    value, figure = about.value, desk.ledger.figures[match.figure or ""]
    disputed = figure.contested is not None or figure.attribution is Policy.REQUIRED
    if (value.hedge in _UPPER and not disputed) or value.low != value.high or has_no_room(desk, claim):
        return True
    if value.hedge in _LOWER:
        return _has(desk, claim, "ge") or _is_passed(desk, claim)
    if value.hedge in _UPPER and _has(desk, claim, "le"):
        return True
    return _has(desk, claim, "approx") or _inside(desk, claim)


def as_high_as(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number is the ledger's upper bound or the upper end of its range, and "up to" or "can reach" stands before it ("prices rise to
    as much as 110")."""
    about = desk.ledger.observation(match.observation or "")
    if about is None or about.value is None or about.value.high != claim.quantity.high:
        return False
    if about.value.low == about.value.high and about.value.hedge not in _UPPER:
        return False
    before = desk.draft.text[max(0, claim.span.start - REACH) : claim.span.start].lower().rstrip(" $€£")
    if word_before(desk, claim) in desk.cues.articles:
        before = before[: before.rfind(" ")].rstrip()  # "puede llegar hasta los 32 millones"
    return before.endswith(desk.cues.up_to)


def _is_passed(desk: Desk, claim: Claim) -> bool:
    """Whether a verb of passing stands right before the number: "the debt has gone past 1.3 million", "a dívida passa de R$ 1,3 milhão"."""
    before = _before(desk, claim)
    while before and before[-1] in desk.cues.articles:
        before = before[:-1]
    return _ends(before, _passing(desk.draft.language))


def _inside(desk: Desk, claim: Claim) -> bool:
    """Whether a word for "about" stands right before the number, behind what may be a preposition: "nobody knows what lies under about 8,300"."""
    inside = words_in(desk.draft.text[claim.span.start : claim.quantity.number.start])
    return len(inside) > 1 and _ends(inside, _about(desk.draft.language))


def not_a_bound(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a bound may be none, or one of something else, the ledger's number having no hedge that it could turn around: "under 7,840 houses the
    piles rot", "above 15 parts per billion, the level at which", where it does not compare in so many words ("fewer than 1,270")."""
    about = desk.ledger.observation(match.observation or "")
    if about is None or about.value is None or about.value.hedge is not None:
        return False
    text, number, phrases = desk.draft.text, claim.quantity.number, _compared(desk.draft.language)
    ahead, behind = words_in(text[claim.span.start : number.start]), words_in(text[number.end : claim.span.end])
    return not (_ends(ahead, phrases) or stands(phrases, behind))


def _exactly(desk: Desk, claim: Claim) -> bool:
    """Whether the number is said to be exact: "exactly 1,150 horses"."""
    phrases, inside = _exact(desk.draft.language), words_in(desk.draft.text[claim.span.start : claim.quantity.number.start])
    return _ends(_before(desk, claim), phrases) or _ends(inside, phrases) or _starts(_behind(desk, claim), phrases)


def _has(desk: Desk, claim: Claim, kind: str) -> bool:
    """Whether a loose word stands between a number and the ones before and behind it in its sentence."""
    ahead, after = _before(desk, claim), _behind(desk, claim)
    return any(stands(_loose(desk.draft.language, kind), words) for words in (ahead, after))


def _before(desk: Desk, claim: Claim) -> list[str]:
    start = max([desk.opens[claim.sentence], *(each.span.end for each in _others(desk, claim) if each.span.end <= claim.span.start)])
    return words_in(desk.draft.text[max(start, claim.span.start - _REACH) : claim.span.start])


def _behind(desk: Desk, claim: Claim) -> list[str]:
    close = desk.opens[claim.sentence + 1] if claim.sentence + 1 < len(desk.opens) else len(desk.draft.text)
    end = min([close, *(each.span.start for each in _others(desk, claim) if each.span.start >= claim.span.end)])
    return words_in(desk.draft.text[claim.span.end : min(end, claim.span.end + _REACH)])


def _others(desk: Desk, claim: Claim) -> list[Claim]:
    return [each for each in desk.together[claim.sentence] if each.index != claim.index and each.quantity.kind in CHECKABLE]


def _ends(words: Sequence[str], phrases: Sequence[Phrase]) -> bool:
    return any(tuple(words[-len(phrase) :]) == phrase for phrase in phrases)


def _starts(words: Sequence[str], phrases: Sequence[Phrase]) -> bool:
    return any(tuple(words[: len(phrase)]) == phrase for phrase in phrases)


@lru_cache(maxsize=32)
def _loose(language: str, kind: str) -> tuple[Phrase, ...]:
    """ "or so", "estimat*" near a number; "or more", "if not more" near a lower bound; "at most" near an upper one."""
    numbers = section(language, "numbers")
    behind, loose = numbers.get("hedges_after") or {}, numbers.get("hedges_loose") or {}
    told = [*(each for each in behind.get(kind) or () if len(words_in(str(each))) > 1), *(loose.get(kind) or ())]
    return tuple(phrase_in(str(each)) for each in told)


@lru_cache(maxsize=16)
def _passing(language: str) -> tuple[Phrase, ...]:
    """ "exceeds", "passed", "passa de"."""
    limits = section(language, "numbers").get("limits") or {}
    verbs = limits.get("verbs") or {}
    told = (verbs.get("gt"), verbs.get("ge"), limits.get("cross"), limits.get("from"))
    return tuple(phrase_in(str(each)) for phrases in told for each in phrases or ())


@lru_cache(maxsize=16)
def _about(language: str) -> tuple[Phrase, ...]:
    return tuple(phrase_in(str(each)) for each in (section(language, "numbers").get("hedges") or {}).get("approx") or ())


@lru_cache(maxsize=16)
def _exact(language: str) -> tuple[Phrase, ...]:
    return tuple(phrase_in(str(each)) for each in section(language, "numbers").get("exactly") or ())


@lru_cache(maxsize=16)
def _compared(language: str) -> tuple[Phrase, ...]:
    """ "fewer than", which is a bound wherever it stands."""
    return tuple(phrase_in(str(each)) for each in section(language, "numbers").get("plain_bounds") or ())
