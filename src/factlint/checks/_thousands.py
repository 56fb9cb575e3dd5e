"""A number with three decimals that counts things in; whether they are decimals all the same out."""

from __future__ import annotations

from fractions import Fraction

from factlint.checks._words import first_words, padded, words
from factlint.model import lazy
from factlint.model.audit import Context
from factlint.model.claim import Claim
from factlint.model.number import rational

SCALE = lazy.compile(r"\s(?:(?i:mil|bil|tri|juta)|[kMGT](?:Hz|[Bb]it|[SW]))")
"""What scale words begin with in every language carried, and units of a thousand and more: "23.807 millions of its shares", "27,500 MS/s"."""
_BEHIND = 8
"""Words behind a number in which a rate is told."""
_LIKE = 30
"""How many times one number may be another that counts the same."""


def meant_so(context: Context, claim: Claim, written: str, decimal: str) -> bool:
    """Whether a scale word or a technical unit follows, a law is named, or a number near it is as large as the decimal reading."""
    if SCALE.match(context.text, claim.quantity.end) or _of_a_law(context, claim):
        return True
    return _about_as_much(context, claim, written, decimal)


def like_others(context: Context, claim: Claim, written: str, decimal: str) -> bool:
    """Whether the draft counts as many of the same in thousands elsewhere: "25.269 cars" beside "26,414 cars"."""
    value, counted = Fraction(written.replace(decimal, "")), claim.quantity.counted
    alike = (each.quantity for each in context.claims if each is not claim and each.quantity.counted == counted is not None)
    sizes = (rational(each.low) for each in alike if each.low is not None)
    return any(value <= _LIKE * size <= _LIKE * _LIKE * value for size in sizes)


def at_a_rate(context: Context, claim: Claim) -> bool:
    """Whether so much is told for each of something, which may well have three decimals: "2.175 shares for each share held"."""
    language = words(context.draft.language)
    behind = first_words(padded(context.text[claim.span.end : context.sentences[claim.sentence].span.end]), _BEHIND)
    return any(language[name].within(behind) for name in ("each", "each_one"))


def _about_as_much(context: Context, claim: Claim, written: str, decimal: str) -> bool:
    """Whether a number near it is about as large as its decimal reading: "below 190 points, at 188,640"."""
    value = Fraction(written.replace(decimal, "."))
    counted = claim.quantity.counted
    near = (
        each
        for each in context.claims
        if each.block == claim.block
        and each is not claim
        and (each.quantity.counted == counted or abs(each.sentence - claim.sentence) <= 1)
    )
    sizes = [
        (rational(each.quantity.low), rational(each.quantity.step) == Fraction(1, 1000) and not each.quantity.text.endswith("000"))
        for each in near
        if each.quantity.low is not None
    ]
    return any(
        value * Fraction(4, 5) <= size <= value * Fraction(5, 4) or (fine and value <= 2 * size <= 4 * value) for size, fine in sizes
    )


def _of_a_law(context: Context, claim: Claim) -> bool:
    """Whether a word such as "Section" stands before: "Section 36.101 states"."""
    ahead = padded(context.text[max(0, claim.span.start - 30) : claim.span.start]).split()[-5:]
    near = [token for token in ahead if token.isalpha()][-2:]
    return any(words(context.draft.language)["roman_before"].has(token.removesuffix("s")) or token in ("sec", "art") for token in near)
