"""A piece of a sentence between commas in; whether it names somebody, describes who stands before it, or is a clause or a day, out."""

from __future__ import annotations

from factlint.claims.phrase import is_relative
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens

_DAY = 6  # words of a day


def nominal(tokens: Tokens, words: Saying, start: int, stop: int, *, longest: int) -> bool:
    """Whether a piece between commas is a noun phrase: no verb but in a relative clause at its end, and not long."""
    if stop - start > longest + 5:
        return False
    for at in range(start, stop):
        word = tokens.lower[at]
        if at > start and is_relative(words, word):
            return at - start <= longest
        if word in words.helping and word != "'s":
            return False
    return stop - start <= longest


def counts(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether a number of things stands inside a piece: a figure before a word in small letters, not at the head as an age does."""
    return any(tokens.raw[at][0].isdigit() and tokens.raw[at + 1][0].islower() for at in range(start + 1, stop - 1))


def is_time(tokens: Tokens, words: Saying, start: int, stop: int) -> bool:
    """Whether a piece is a day and nothing else: "Nov. 16"."""
    lower = tokens.lower
    named = [at for at in range(start, stop) if tokens.is_word(at)]
    return bool(named) and stop - start <= _DAY and all(lower[at] in words.days for at in named)


def relative_clause(tokens: Tokens, words: Saying, start: int, stop: int) -> bool:
    """ "den beide bestellt hatten": an article that is a pronoun, and a verb that closes the piece, where nouns have capitals."""
    first = tokens.lower[start]
    if not words.capital_nouns or not start or tokens.lower[start - 1] != ",":
        return False
    return stop - start > 2 and first in words.relatives | words.accusatives and not tokens.is_capital(stop - 1)


def describes(tokens: Tokens, words: Saying, at: int, comma: int) -> bool:
    word = tokens.lower[at]
    if relative_clause(tokens, words, at, comma):
        return False
    if word in words.leading or (words.gerund and word.endswith(words.gerund) and len(word) > 4):
        return False  # "X, a partir de imágenes de Y, estima"
    return not is_relative(words, word) and not word.endswith("ed") and words.cues.at(tokens.lower, at) is None
