"""Tokens and a digit run among them in; the file, the sum on a blackboard or the number without its signs that it is part of, out: "MS 26602, 26603 e 26604", "10 + 1 = 11"."""

from __future__ import annotations

from factlint.extract.special_closes import closes
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_FILE = 4  # digits of a file's number at least
_LONG_RUN = 8  # digits that a number has signs between
_OPERATORS = frozenset("+-–x×*")
_DIGITS = 3


def one_more(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "MS 26602, 26603 e 26604": a number of a list that begins with a code, as long as the one before it."""
    k = i - 2
    size = len(t.words[i])
    if size < _FILE or not (t.words[i - 1] == "," or t.low[i - 1] in lex.range) or t.glued(i) or not plain_number(t, i):
        return None
    while k > 0 and t.number(k) and len(t.words[k]) == size and (t.words[k - 1] == "," or t.low[k - 1] in lex.range):
        k -= 2
    coded = (
        k > 0 and t.number(k) and len(t.words[k]) == size and t.capital(k - 1) and len(t.words[k - 1]) > 1 and t.words[k - 1][:2].isupper()
    )
    return Hit(i, i + 1, Kind.OTHER, "name") if coded and (closes(t, i + 1, lex) or t.number(i + 2)) else None


def unsigned(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "O telefone está bloqueado 31813712,": in a sentence of phones, more digits than a count has without signs."""
    long = len(t.words[i]) >= _LONG_RUN and plain_number(t, i) and not t.glued(i) and not grown(t, i + 1) and t.words[i].strip("0") != "1"
    return Hit(i, i + 1, Kind.OTHER, "name") if long and closes(t, i + 1, lex) and t.words[i][-_DIGITS:] != "000" else None


def reckoned(t: Tokens, i: int) -> Hit | None:
    """ "10 + 1 = 11": a whole number of an equation, beside another one with an operator or behind the sign of equality."""
    before, after = t.words[i - 1] if i else "", t.words[i + 1]
    if not plain_number(t, i) or after in ("%", "$", "€", "£", "°"):
        return None
    result = before == "=" and t.number(i - 2) and (not after[:1].isalpha() or after.isupper())
    summed = (after in _OPERATORS and not t.glued(i + 1) and not t.glued(i + 2) and t.number(i + 2)) or (
        before in _OPERATORS and i > 1 and not t.glued(i) and not t.glued(i - 1) and t.number(i - 2)
    )
    return Hit(i, i + 1, Kind.OTHER, "name") if result or summed else None
