"""A number that the draft told before, or that another is a part of, in; whether it comes back as that, out."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from factlint.language import section
from factlint.match.against import significant_digits
from factlint.match.desk import SHARES, Desk, word_before, words_before_of, words_in
from factlint.match.nearness import DISPLAY
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.draft import BlockKind
from factlint.model.match import HedgeVerdict, Match, Verdict
from factlint.model.number import rational

_WORDS = lazy.compile(r"[^\W\d_]+")
_SHORT = DISPLAY | {BlockKind.TABLE_CELL}
_A_LINE = 8  # words
_ROUNDED = Fraction(1, 50)
_OF_THE = 3  # words between a part and the "of" of its whole
_DENIED = 3  # words between a denial and the bound
_DISTINCT, _PARTICULAR = 100, 3  # a smaller number of fewer digits comes back by chance


def said_before(desk: Desk, claim: Claim, match: Match, claims: Sequence[Claim], matches: Sequence[Match]) -> bool:
    """Whether a number comes back with its article ("how many of the 418 should have counted") and was told before, as another figure's."""
    value = claim.quantity.value
    if (
        value is None
        or (rational(value) < _DISTINCT and (significant_digits(claim) < _PARTICULAR or claim.quantity.kind in SHARES))
        or claim.quantity.counted is not None
        or word_before(desk, claim) not in desk.cues.articles
    ):
        return False
    return any(
        each.figure not in (None, match.figure)
        and each.verdict is Verdict.AGREED
        and claims[each.claim].quantity.value == value
        and each.claim < match.claim
        for each in matches
    )


def told_above(desk: Desk, claim: Claim, match: Match, claims: Sequence[Claim], matches: Sequence[Match]) -> bool:
    """Whether a count comes back with its article in the paragraph that told it with its own source: "nine gave up, race control says ... eleven
    breakages, the nine withdrawals among them, are listed by the skippers"."""
    value = claim.quantity.value
    if value is None or word_before(desk, claim) not in desk.cues.articles:
        return False
    return any(
        each.figure == match.figure
        and each.verdict is Verdict.AGREED
        and each.claim < match.claim
        and claims[each.claim].block == claim.block
        and claims[each.claim].quantity.value == value
        for each in matches
    )


def rounded_in_brief(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether a number of display copy is the value that the text gives to the digit, rounded: "41,000 visitors" over 41,320."""
    about, quantity = desk.ledger.observation(match.expected or ""), claim.quantity
    if (
        not has_no_room(desk, claim)
        or about is None
        or about.value is None
        or quantity.hedge
        or quantity.low != quantity.high
        or quantity.low is None
    ):
        return False
    said, known = rational(quantity.low), rational(about.value.low or 0)
    granule = next((10**power for power in range(9, 0, -1) if said and said % 10**power == 0), 1)
    near = abs(said - known) <= min(Fraction(granule, 2), abs(known) * _ROUNDED)
    return near and any(
        each.figure == match.figure and each.observation == about.key and each.verdict is Verdict.AGREED and each.claim != match.claim
        for each in matches
    )


def hedged_elsewhere(desk: Desk, claim: Claim, match: Match, matches: Sequence[Match]) -> bool:
    """Whether it is a headline, a deck or a table's cell, where a hedge has no room, or the number comes back with its article ("of the 214
    deaths"), and the draft says the same number with its hedge."""
    if not has_no_room(desk, claim) and not _told_as_known(desk, claim):
        return False
    return any(
        each.figure == match.figure and each.claim != match.claim and each.verdict is Verdict.AGREED and each.hedge is HedgeVerdict.OK
        for each in matches
    )


def _told_as_known(desk: Desk, claim: Claim) -> bool:
    """Whether an article or a possessive stands before a number: "the 61,000", "the union's 61,000"."""
    word = word_before(desk, claim)
    return word in desk.cues.articles or word.replace("\u2019", "'").endswith("'s")


def has_no_room(desk: Desk, claim: Claim) -> bool:
    """Whether a number stands in display copy, in a cell, or in a line of a few words that is no sentence."""
    block = desk.draft.blocks[claim.block]
    line = desk.draft.text[block.span.start : block.span.end].strip()
    return block.kind in _SHORT or (len(line.split()) <= _A_LINE and line[-1:] not in ".!?\u2026:")


def whole_of_a_part(desk: Desk, claim: Claim, beside: Sequence[Claim]) -> bool:
    """Whether a number is that of which another one is said: "Of the 38 bodies, 29 are identified", "29 of the 38 bodies"."""
    smaller = [
        each for each in beside if each.quantity.kind is claim.quantity.kind and (each.quantity.low or 0) < (claim.quantity.low or 0)
    ]
    if not smaller:
        return False
    opens = desk.opens[claim.sentence]
    start = max((each.span.end for each in smaller if each.span.end <= claim.span.start), default=opens)
    ahead = words_before_of(desk, words_in(desk.draft.text[start : claim.span.start]))
    return ahead is not None and ahead <= (0 if start == opens else _OF_THE)


def denied(desk: Desk, claim: Claim) -> bool:
    """Whether a word of denial stands just before a bound, which turns it around: "they are no fewer than 20", "no son menos de 20"; of
    two ("n'atteignent pas 20") the second is the bound's own."""
    ahead = desk.draft.text[desk.opens[claim.sentence] : claim.span.start]
    near = _letters(ahead[max(ahead.rfind(mark) for mark in ",;:") + 1 :])[-_DENIED:]
    own, denials = _letters(desk.draft.text[claim.span.start : claim.span.end]), _denials(desk.draft.language)
    return not denials.isdisjoint(near) and denials.isdisjoint(own)


def _letters(text: str) -> list[str]:
    """The words of a text in lower case, with their accents: "né" is no "ne"."""
    return _WORDS.findall(text.lower())


@lru_cache(maxsize=16)
def _denials(language: str) -> frozenset[str]:
    return frozenset(str(word) for word in section(language, "words").get("negation") or ())
