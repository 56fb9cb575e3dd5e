"""What a ledger writes for a day in; the day out."""

from __future__ import annotations

from factlint.ledger.scalars import Wrong, read_date
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import When

_LONGEST, _ARTICLE = 40, 3  # characters


def day_value(text: str, languages: tuple[str, ...]) -> Quantity:
    """A day, month or year: by ISO 8601, or in the words of one of the languages ("23 February 2026", "8. Dezember 2025")."""
    try:
        when = read_date(text)
    except Wrong:
        told = [found for language in languages if (found := _date_in_words(text, language)) is not None]
        if not told:
            raise
        when = told[0]
    span = Span(0, len(text))
    return Quantity(
        span=span, number=span, text=text, kind=Kind.DATE, form="day" if when.start == when.end else when.precision.value, when=when
    )


def _date_in_words(text: str, language: str) -> When | None:
    """The date that a text is, with its year and its month in letters; "3/4/2026" can be read in two ways and is none."""
    if not any(char.isalpha() for char in text) or len(text) > _LONGEST:
        return None
    from factlint.extract import quantities

    lead = "- "  # a number with a point that opens a line is a list's
    dates = [each for each in quantities(f"{lead}{text}", language=language) if each.kind is Kind.DATE]
    if len(dates) != 1 or dates[0].written_date is None or dates[0].written_date.year is None:
        return None
    rest = text[: dates[0].span.start - len(lead)] + text[dates[0].span.end - len(lead) :]
    return dates[0].when if len(rest.strip(" .,")) <= _ARTICLE else None
