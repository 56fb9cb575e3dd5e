"""A match that contradicts the ledger in; what else the words and the numbers beside it say that the number is, out, in log-odds set by hand."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from factlint.compare.numbers import ledger_number, said_number
from factlint.compare.values import digits
from factlint.language import fold, section
from factlint.match.against import REACH, agrees_with
from factlint.match.desk import Desk, around, number_before, words_in
from factlint.match.doubts import ratio_to
from factlint.match.reasons import has_term_beside, quoted_in
from factlint.model.claim import Claim
from factlint.model.ledger import Observation
from factlint.model.match import Candidate, Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind

_APPOSED = 16  # characters between a count and its share: "11,206, or 39.2%", "5.316 atau 82 persen", "11.206, il 39,2%", "11.206 (39,2%)"
_STEM = 5  # letters that tell two words of a noun and its forms
_NEAR = Fraction(1, 100)  # a product that is rounded
_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
_MARKED = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.PERCENT_POINTS})
_GENERAL = ("counts", "share of its label", "one of few", "the draft speaks", "its source", "another source")
_AFAR = ("(title)", "(heading)", "(sentence before)")
_CLOSE = 4  # characters
_ROUND = frozenset({10, 100, 1000, 10_000, 100_000})
_PARTING = frozenset(";:().")
_OF_THE, _OF_THEM = 3, 6  # words between a part and its whole, and where the last of them says so


def explained(desk: Desk, claim: Claim, match: Match, candidate: Candidate, expected: Observation | None) -> float:
    """How much speaks for another reading: a share of the count before it, a distance from a mark, a share of the known value; and for a
    number that is another figure's, that no word tells the two figures apart."""
    doubt = 0.0
    before = number_before(desk, claim)
    if before is not None and _share_of_the_count_before(desk, claim, before, candidate):
        doubt += 2.0
    if _off_a_mark(desk, claim, candidate.figure):
        doubt += 5.0
    if match.verdict is not Verdict.WRONG_SCOPE and _part_of_the_known(desk, claim, candidate.figure, expected):
        doubt += 5.0
    if before is not None and part_and_whole(desk, before, claim):
        doubt += 5.0  # the whole of a part: what is said of them is said of the part
    if _in_brackets(desk, claim):
        doubt += 5.0 * _converted(desk, claim, before, candidate.figure) + 3.0 * _average(desk, claim, candidate.figure)
    if _share_of_another(desk, claim, candidate.figure):
        doubt += 3.0
    if match.verdict is not Verdict.WRONG_SCOPE and _share_of_the_known(desk, claim, candidate.figure, expected):
        doubt += 4.0
    if match.verdict is Verdict.WRONG_SCOPE and match.neighbour is not None and not _told_apart(desk, claim, candidate, match.neighbour):
        doubt += 3.0
    return doubt


def _share_of_the_count_before(desk: Desk, claim: Claim, before: Claim, candidate: Candidate) -> bool:
    """Whether a percentage stands right behind a count, whose share it is, and no term of the figure with them: "17,412 for, or 60.8%"."""
    if claim.quantity.kind is not Kind.PERCENT or claim.quantity.counted is not None or before.quantity.kind is not Kind.COUNT:
        return False
    counted = before.quantity.counted_span
    between = desk.draft.text[max(before.span.end, counted.end if counted else 0) : claim.span.start]
    told = between.split()
    apposed = between.lstrip()[:1] in (",", "(") or (bool(told) and fold(told[0]) in _or(desk.draft.language))
    if len(between) > _APPOSED or not apposed:
        return False
    return not has_term_beside(candidate)


def _share_of_another(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a share in words stands right before the noun that it is of, and the figure has no such word: "rent is only half the quarrel"."""
    if claim.quantity.kind is not Kind.FRACTION or any(char.isdigit() for char in claim.quantity.text):
        return False
    behind = words_in(desk.draft.text[claim.span.end : min(claim.clause.end, claim.span.end + REACH)])[: _OF_THE + 1]
    links = desk.cues.articles | {word for phrase in desk.cues.of for word in phrase}
    noun = next((word for word in behind if word not in links), None)
    if not behind or behind[0] not in links or noun is None:
        return False
    known = desk.ledger.figures[figure]
    return desk.profiles[figure].explicit is None and not any(
        word[:_STEM] == noun[:_STEM] for word in words_in(f"{known.label} {known.unit or ''}")
    )


@lru_cache(maxsize=16)
def _or(language: str) -> frozenset[str]:
    """ "or", "atau": what puts a share behind its count."""
    phrases = section(language, "words").get("parts", {}).get("or") or ()
    return frozenset(fold(str(each)).strip(" ,") for each in phrases)


def _off_a_mark(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether the number says how far above or below something another one lies: "3.35 metres above the minimum"."""
    if claim.quantity.kind not in _MARKED:
        return False
    nexts = [each.span.start for each in desk.together[claim.sentence] if each.span.start >= claim.span.end]
    behind = words_in(desk.draft.text[claim.span.end : min([claim.span.end + REACH, *nexts])])
    behind = behind[len(words_in(claim.quantity.counted or "")) if claim.quantity.kind is Kind.COUNT else 0 :]
    told = next((phrase for phrase in desk.cues.off_a_mark if tuple(behind[: len(phrase)]) == phrase), None)
    if told is None or " ".join(told) in fold(desk.ledger.figures[figure].label):
        return False
    rest = behind[len(told) :]
    return not any(tuple(rest[: len(datum)]) == datum for datum in desk.cues.datums)


def _in_brackets(desk: Desk, claim: Claim) -> bool:
    return desk.draft.text[max(0, claim.span.start - _CLOSE) : claim.span.start].rstrip(" ").endswith("(")


def _converted(desk: Desk, claim: Claim, before: Claim | None, figure: str) -> bool:
    """Whether the number before the brackets is the figure's, and this one the same in another currency or unit."""
    return before is not None and claim.span.start - before.span.end <= _APPOSED and agrees_with(desk, before, figure)


def _average(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether the words before the brackets speak of an average, which the figure is none: "twice the average of ten years (10,100)"."""
    if desk.profiles[figure].average:
        return False
    before = desk.draft.text[max(desk.opens[claim.sentence], claim.span.start - REACH) : claim.span.start]
    return not desk.cues.averages.isdisjoint(words_in(before))


def _share_of_the_known(desk: Desk, claim: Claim, figure: str, expected: Observation | None) -> bool:
    """Whether the number is that share of the known value which stands beside it: "three quarters of the passengers, 139,500 people"."""
    known = ledger_number(expected, desk.ledger.figures[figure]) if expected is not None else None
    said = abs(rational(claim.quantity.low or 0))
    if known is None or not said or claim.quantity.kind not in (Kind.COUNT, Kind.MONEY, Kind.MEASURE):
        return False
    for each in around(desk, claim):
        if each.quantity.kind in _SHARES and each.quantity.low is not None and each.sentence == claim.sentence:
            share = rational(each.quantity.low) / (100 if each.quantity.kind is Kind.PERCENT else 1)
            if abs(abs(known.low) * share - said) <= said * _NEAR:
                return True
    return False


def of_a_hundred(desk: Desk, claim: Claim) -> bool:
    """Whether a number stands beside the round one that it is out of: "37 of every 100 lorries", "her 100 araçtan 37'si"."""
    quantity = claim.quantity
    if quantity.kind is not Kind.COUNT or quantity.low is None:
        return False
    for each in desk.together[claim.sentence]:
        if each.quantity.kind is not Kind.COUNT or each.quantity.low not in _ROUND or each.quantity.low <= quantity.low:
            continue
        first, second = sorted((claim, each), key=lambda one: one.span.start)
        between = desk.draft.text[first.span.end : second.span.start]
        if first is not second and len(between.split()) <= _OF_THE and not set(between) & _PARTING:
            return True
    return False


def _part_of_the_known(desk: Desk, claim: Claim, figure: str, expected: Observation | None) -> bool:
    """Whether a number and another of its sentence make the known value, so that they are what it is made of: "released: 4 million for the wing and
    2.5 million for the locks" of 6.5 million."""
    known = ledger_number(expected, desk.ledger.figures[figure]) if expected is not None else None
    said = said_number(claim.quantity, desk.ledger.figures[figure])
    if known is None or said is None or claim.quantity.kind not in (Kind.COUNT, Kind.MONEY, Kind.MEASURE) or not 0 < said.low < known.low:
        return False
    for each in desk.together[claim.sentence]:
        other = said_number(each.quantity, desk.ledger.figures[figure]) if each.index != claim.index else None
        if other is not None and each.quantity.kind is claim.quantity.kind and said.low + other.low == known.low:
            return len(digits(known.low)) > 1
    return False


def _told_apart(desk: Desk, claim: Claim, candidate: Candidate, neighbour: str) -> bool:
    """Whether a word near the number speaks of the figure and not of the one whose number it is."""
    other = desk.ledger.figures[neighbour]
    theirs = {word[:_STEM] for word in words_in(f"{other.label} {other.unit or ''} {other.scope.population or ''}")}
    if desk.profiles[neighbour].foreign:
        theirs |= {word[:_STEM] for word in words_in(claim.quantity.counted or "")}
    for reason in candidate.reasons:
        if reason.weight <= 0 or reason.what.startswith(_GENERAL) or reason.what.endswith(_AFAR):
            continue
        words = words_in(quoted_in(reason))
        if not words or any(word[:_STEM] not in theirs for word in words):
            return True
    return False


def multiplied(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a number that is a power of ten off is the figure's times another that stands beside it: "24,000 vials of 10 doses, enough for 240,000"."""
    ratio = ratio_to(desk, claim, match.figure, desk.ledger.observation(match.expected or match.observation or ""))
    if ratio is None or claim.quantity.kind is not Kind.COUNT:
        return False
    near = (each.quantity for each in around(desk, claim))
    return any(each.kind is Kind.COUNT and each.low is not None and rational(each.low) == ratio for each in near)


def part_and_whole(desk: Desk, claim: Claim, other: Claim) -> bool:
    """Whether the smaller of two numbers stands right before the larger as a part of it, in its right place: "three of 64 samples"."""
    first, second = sorted((claim, other), key=lambda each: each.span.start)
    if rational(first.quantity.low or 0) > rational(second.quantity.low or 0) or first.sentence != second.sentence:
        return False
    if second.span.start - first.span.end > REACH:
        return False
    between = desk.draft.text[first.span.end : second.span.start]
    words = tuple(words_in(between))
    if "," in between or not words:
        return False
    ends = any(words[len(words) - len(phrase) :] == phrase for phrase in desk.cues.of)
    counts = first.quantity.kind is second.quantity.kind is Kind.COUNT
    return (ends and counts and len(words) <= _OF_THEM) or (
        len(words) <= _OF_THE and any(words[: len(phrase)] == phrase for phrase in desk.cues.of)
    )
