"""A ledger's value as a person wrote it in; the one quantity that it is out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factlint.extract.engine import locale_of
from factlint.extract.lexicon import lexicon
from factlint.extract.sentence import line_of, read_line
from factlint.language.dates import lexicon as words_of_dates
from factlint.model.dataclasses import replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Hedge, Kind, Quantity
from factlint.model.span import Span

_SYMBOL = re.compile(r"\s*(>=|<=|=>|=<|≥|≤|>|<|~|≈|=)\s*(?=\S)")
_SYMBOLS = {">=": Hedge.GE, "=>": Hedge.GE, "≥": Hedge.GE, "<=": Hedge.LE, "=<": Hedge.LE, "≤": Hedge.LE, ">": Hedge.GT, "<": Hedge.LT, "~": Hedge.APPROX, "≈": Hedge.APPROX}  # fmt: skip
_TOLERANCE = re.compile(r"\s*(?:±|\+/-|\+-)\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$")
_DOTS = re.compile(r"(?<=\d)\s*\.\.\.?\s*(?=[\d$€£])")


def read_value(text: str, *, languages: Sequence[str]) -> Quantity:
    """The one quantity that a ledger's value is; none given: English.

    Of the languages in which the whole text is one quantity, the one that reads the most of it as number, scale, unit and hedge decides
    ("Rp50 juta" is 50 to English and fifty million to Indonesian); of equals the first that reads a count as a whole number ("1,142" people
    are no 1.142 in a ledger in Italian and English), else the first.
    Raises ValueError, in words for the person who wrote it, where there is none, more than one, or something left over.
    """
    problem = ""
    best: Quantity | None = None
    for code in languages or ("en",):
        found, problem_here = _read(text, code)
        if found is None:
            problem = problem or problem_here
        elif best is None or (len(found.text.rstrip()), _whole(found)) > (len(best.text.rstrip()), _whole(best)):
            best = found
    if best is None:
        raise ValueError(problem)
    return best


def _whole(found: Quantity) -> bool:
    return found.kind is not Kind.COUNT or found.low is None or rational(found.low).denominator == 1


def _read(text: str, code: str) -> tuple[Quantity | None, str]:
    shown = text.strip()
    if not shown:
        return None, "the value is empty"
    tolerance = _TOLERANCE.search(text)
    body = text[: tolerance.start()] if tolerance else text
    symbol = _SYMBOL.match(body)
    start = symbol.end() if symbol else 0
    dots = _DOTS.search(body)
    if dots:
        body = body[: dots.start()] + "–" + body[dots.end() :]
    code, region = locale_of(code)
    lex = lexicon(code)
    line = line_of(body, start, len(body), lex, lex.regions.get(region, lex.signs), region)
    found = read_line(line, ())
    article, _, noun = shown.partition(" ")
    if not found and noun and article.lower() in words_of_dates(code).sets["one"]:
        return _read(f"1 {noun}", code)  # "una persona" is one, where a number is asked for
    if not found:
        return None, f'no number can be read in "{shown}"'
    if len(found) > 1:
        return None, f'"{shown}" has more than one number ({", ".join(each.text for each in found)}); one value is one quantity'
    one = found[0]
    if one.kind is Kind.SCORE and one.low is None:
        return None, f'"{shown}" is a result of two numbers; write a figure for each of them, such as 52 and 48'
    left = body[start : one.start].strip()
    if left.lower() in lex.the or left.lower() in lex.articles:
        left = ""  # "il 40%"
    rest = body[max(one.end, one.counted_span.end if one.counted_span else 0) :].strip(" .")
    if left:
        return None, f'"{left}" before the number in "{shown}" is not understood'
    if re.search(r"\d", rest):
        return None, f'"{rest}" after the number in "{shown}" is not understood'
    if symbol and symbol.group(1) != "=":
        one = replace(
            one,
            hedge=_SYMBOLS[symbol.group(1)],
            hedge_span=Span(symbol.start(1), symbol.end(1)),
            span=Span(symbol.start(1), one.end),
            text=text[symbol.start(1) : one.end],
        )
    if tolerance and one.low is not None and one.high is not None:
        amount = rational(Decimal(tolerance.group(1).replace(",", ".")))
        low_value, high_value = rational(one.low), rational(one.high)
        down, up = (low_value * amount / 100, high_value * amount / 100) if tolerance.group(2) else (amount, amount)
        one = replace(one, low=plain(low_value - down), high=plain(high_value + up), hedge=one.hedge or Hedge.APPROX)
    return one, ""
