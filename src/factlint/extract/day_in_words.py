"""A short text and a language in; the one date that the text is, or nothing, out. What ledgers and front matter write for a day is read here."""

from __future__ import annotations

from factlint.model.quantity import Kind, Quantity

_LONGEST, _ARTICLE = 40, 3  # characters


def date_in_words(text: str, language: str) -> Quantity | None:
    """The date that a text is, with its year and its month in letters; "3/4/2026" can be read in two ways and is none."""
    if not any(char.isalpha() for char in text) or len(text) > _LONGEST:
        return None
    from factlint.extract import quantities

    lead = "- "  # a number with a point that opens a line is a list's
    dates = [each for each in quantities(f"{lead}{text}", language=language) if each.kind is Kind.DATE]
    if len(dates) != 1 or dates[0].written_date is None or dates[0].written_date.year is None:
        return None
    rest = text[: dates[0].span.start - len(lead)] + text[dates[0].span.end - len(lead) :]
    return dates[0] if len(rest.strip(" .,")) <= _ARTICLE else None
