"""A claim in; what it is about out: the noun that is counted, the content words of its clause, and news concepts that words share."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from factlint.checks._words import padded, words
from factlint.language import section, stem
from factlint.model.claim import Claim, Role
from factlint.model.quantity import Kind, Quantity

THINGS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
"""What is counted, paid or measured: what can be added up and divided."""
_OWN = frozenset({Role.UNIT, Role.MODIFIER, Role.VERB, Role.PLACE, Role.EVENT, Role.CLAUSE, Role.CELL})
_WIDE = _OWN | {Role.SENTENCE}


@lru_cache(maxsize=16)
def _concepts(code: str) -> dict[str, str]:
    """Stems of single words to the news concept that they name; words of two concepts to none."""
    data = section(code, "news")
    generic = {stem(word, code) for word in data.get("generic") or () if isinstance(word, str)}
    found: dict[str, str] = {}
    double: set[str] = set()
    for concept, entries in (data.get("concepts") or {}).items():
        for entry in entries or ():
            if isinstance(entry, str) and " " not in entry:
                key = stem(entry, code)
                if found.get(key, concept) != concept:
                    double.add(key)
                found[key] = concept
    return {key: concept for key, concept in found.items() if key not in double and key not in generic}


def meaning(word: str, code: str) -> str:
    """The news concept of a stem, or the stem itself."""
    return _concepts(code).get(word, word)


_memo: dict[tuple[int, str, str], tuple[Claim, frozenset[str]]] = {}
_MOST_KEPT = 2048  # the claims of one draft, and not those of hundreds


def _kept(what: str, make: Callable[[Claim, str], frozenset[str]], claim: Claim, code: str) -> frozenset[str]:
    """The answer of `make`, remembered by the claim itself: rules ask for the same one hundreds of times."""
    key = id(claim), code, what
    found = _memo.get(key)
    if found is not None and found[0] is claim:
        return found[1]
    if len(_memo) >= _MOST_KEPT:
        _memo.clear()
    answer = make(claim, code)
    _memo[key] = claim, answer
    return answer


def noun(claim: Claim, code: str) -> frozenset[str]:
    """What is counted, as stems or concepts; the unit of a measure or of money."""
    return _kept("noun", _noun, claim, code)


def _noun(claim: Claim, code: str) -> frozenset[str]:
    quantity = claim.quantity
    if quantity.kind in (Kind.MEASURE, Kind.MONEY, Kind.PERCENT, Kind.PERCENT_POINTS, Kind.DURATION):
        return frozenset({quantity.unit or quantity.kind.value})
    counted = claim.noun
    return frozenset() if counted is None else frozenset({meaning(counted.stem, code)})


def topics(claim: Claim, code: str, *, wide: bool = False) -> frozenset[str]:
    """The content words of a number's clause (of its sentence where `wide`), as stems or concepts, without numbers and the noun counted."""
    return _kept("wide", _wide, claim, code) if wide else _kept("own", _own, claim, code)


def _own(claim: Claim, code: str) -> frozenset[str]:
    return _topics(claim, code, _OWN)


def _wide(claim: Claim, code: str) -> frozenset[str]:
    return _topics(claim, code, _WIDE)


def _topics(claim: Claim, code: str, roles: frozenset[Role]) -> frozenset[str]:
    counted = noun(claim, code)
    return (
        frozenset(
            meaning(term.stem, code)
            for term in claim.terms
            if term.role in roles and term.role is not Role.UNIT and not any(char.isdigit() for char in term.stem)
        )
        - counted
    )


EVENTS = frozenset(
    {
        "killed",
        "injured",
        "missing",
        "arrested",
        "custody",
        "released",
        "displaced",
        "rescued",
        "infected",
        "hospitalised",
        "charged",
        "convicted",
    }
)
"""News concepts (section `news` of a language) that befall people."""


def is_event(claim: Claim, code: str) -> bool:
    """Whether what is counted is named by what happened to it: "ten injured", "23 dead"."""
    return bool(noun(claim, code) & EVENTS)


def befallen(first: Claim, second: Claim, code: str) -> bool:
    """Whether one thing happened to those whom both count, one of them without a noun: "kills four", "38 are still missing"."""
    if first.quantity.kind is not Kind.COUNT or second.quantity.kind is not Kind.COUNT or (noun(first, code) and noun(second, code)):
        return False
    one, two = (
        noun(each, code) | verbs(each, code) | (frozenset() if noun(each, code) else topics(each, code)) for each in (first, second)
    )
    return bool(one & two & EVENTS)


def counts_people(claim: Claim, code: str) -> bool:
    """Whether the noun counted is a word for people in general."""
    counted = claim.noun
    return counted is not None and words(code)["people"].has(padded(counted.word).strip())


def verbs(claim: Claim, code: str) -> frozenset[str]:
    """What happened to what is counted, as stems or concepts."""
    return _kept("verbs", _verbs, claim, code)


def _verbs(claim: Claim, code: str) -> frozenset[str]:
    return frozenset(meaning(term.stem, code) for term in claim.own if term.role is Role.VERB)


def slip(first: Quantity, second: Quantity) -> bool:
    """Whether one number comes from the other by a slip of the hand: two neighbouring digits swapped, or one digit wrong, lost or doubled."""
    left, right = _digits(first), _digits(second)
    if not left or not right or left == right or max(len(left), len(right)) < 2:
        return False
    if len(left) == len(right):
        return swapped(left, right) or (one_wrong(left, right) and len(left) >= 3)
    short, long = sorted((left, right), key=len)
    return len(long) == len(short) + 1 and len(short) >= 3 and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def swapped(left: str, right: str) -> bool:
    """Whether two rows of digits differ in two neighbours that changed places."""
    if len(left) != len(right) or left == right:
        return False
    at = next(place for place, (one, two) in enumerate(zip(left, right, strict=True)) if one != two)
    return left[at : at + 2] == right[at : at + 2][::-1] and left[at + 2 :] == right[at + 2 :]


def one_wrong(left: str, right: str) -> bool:
    """Whether two rows of digits differ in a single one."""
    return len(left) == len(right) and sum(one != two for one, two in zip(left, right, strict=True)) == 1


def _digits(quantity: Quantity) -> str:
    """The digits of a number without the zeros at its end."""
    value = quantity.value
    if type(value) is int:  # as most are
        return str(abs(value)).rstrip("0")
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return "".join(map(str, value.as_tuple().digits)).rstrip("0")
    if isinstance(value, Fraction):
        return ""  # a third, six feet two: no decimal ever ends it
    return str(abs(value)).rstrip("0")


def digits(quantity: Quantity) -> str:
    """The significant digits of a number: "12" for 1,200 and for 0.12."""
    return _digits(quantity).lstrip("0")
