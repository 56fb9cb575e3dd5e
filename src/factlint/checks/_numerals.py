"""A number as the article writes it and the value it should have in; the words to write instead out."""

from __future__ import annotations

from fractions import Fraction

from factlint.language import section
from factlint.model.draft import Draft
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Quantity
from factlint.model.span import Span


def rewrite(draft: Draft, written: Quantity, value: Quantity) -> tuple[Span, str] | None:
    """The span to replace and its replacement, in the article's own separators and scale; None where that is not plain."""
    if value.low is None or value.is_range or written.is_range or value.vague or written.vague:
        return None
    number = numeral(draft, written, rational(value.low))
    if number is None:
        return None
    hedge = hedge_word(draft, value.hedge)
    if value.hedge is not None and hedge is None:
        return None
    if written.hedge_span is not None and written.hedge_span.end <= written.number.start:
        span = Span(written.hedge_span.start, written.number.end)
        between = draft.text[written.hedge_span.end : written.number.start]
        if written.hedge is value.hedge:
            return written.number, number
        if between.strip():
            return None
        if hedge is None and not _sentence_start(draft, span.start):
            return span, number
        if hedge is None:
            return None
        return span, f"{_cased(draft, span.start, hedge)} {number}"
    if hedge is None:
        return written.number, number
    if written.span.start != written.number.start:
        return None
    return written.number, f"{_cased(draft, written.number.start, hedge)} {number}"


def _sentence_start(draft: Draft, at: int) -> bool:
    return draft.text[at].isupper()


def _cased(draft: Draft, at: int, hedge: str) -> str:
    first = draft.text[at]
    before = draft.text[:at].rstrip()
    start = not before or before[-1] in ".!?\n\u201c\u201d"
    return hedge[:1].upper() + hedge[1:] if start and (first.isupper() or first.isdigit()) else hedge


def numeral(draft: Draft, written: Quantity, value: Fraction) -> str | None:
    """A value in digits, with the separators of the draft's language and the scale word the article used."""
    text = draft.text[written.number.start : written.number.end]
    digits = [char for char in text if char.isdigit()]
    words = [word for word in text.split() if not any(char.isdigit() for char in word)]
    if words or not digits:
        return None  # a scale word or a number word: the desk writes that itself
    group, point = _separators(draft.language, draft.region)
    if value.denominator != 1:
        scaled, places = value, 0
        while scaled.denominator != 1 and places < 6:
            scaled, places = scaled * 10, places + 1
        if scaled.denominator != 1:
            return None
        whole, rest = divmod(scaled.numerator, 10**places)
        return f"{_grouped(whole, group, text)}{point}{rest:0{places}d}"
    return _grouped(value.numerator, group, text)


def _grouped(value: int, group: str, like: str) -> str:
    if value < 10000 and not any(char in like for char in ",.\u00a0\u202f\u2009 '\u2019") and value >= 1000 and len(like) >= 4:
        return str(value)  # the article writes 4315
    for sign in "\u00a0\u202f\u2009":
        if sign in like:
            group = sign
    return f"{value:,}".replace(",", group)


def _separators(language: str, region: str) -> tuple[str, str]:
    data = section(language, "numbers")
    signs = {**(data.get("signs") or {}), **((data.get("regions") or {}).get(region) or {}).get("signs", {})}
    return str(signs.get("group", ","))[:1], str(signs.get("decimal", "."))[:1]


def hedge_word(draft: Draft, hedge: Hedge | None) -> str | None:
    """The plainest words for a hedge in the draft's language."""
    if hedge is None:
        return None
    words = section(draft.language, "numbers").get("hedges") or {}
    found = words.get(hedge.value) or ()
    return str(found[0]) if found else None
