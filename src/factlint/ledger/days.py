"""What a ledger writes for a day in; the day out."""

from __future__ import annotations

from factlint.ledger.scalars import Wrong, read_date
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span


def day_value(text: str, languages: tuple[str, ...]) -> Quantity:
    """A day, month or year: by ISO 8601, or in the words of one of the languages ("23 February 2026", "8. Dezember 2025")."""
    try:
        when = read_date(text)
    except Wrong:
        from factlint.extract.day_in_words import date_in_words

        found = (date_in_words(text, language) for language in languages)
        told = [each.when for each in found if each is not None and each.when is not None]
        if not told:
            raise
        when = told[0]
    span = Span(0, len(text))
    return Quantity(
        span=span, number=span, text=text, kind=Kind.DATE, form="day" if when.start == when.end else when.precision.value, when=when
    )
