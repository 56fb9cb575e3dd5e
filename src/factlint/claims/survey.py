"""A sentence that opens with a survey or a study in; that paper as the source of its numbers out."""

from __future__ import annotations

from factlint.claims.phrase import right_of
from factlint.claims.saw import RIGHT, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.model.claim import Strength

_OPENING = 6  # words from the preposition to what the paper is called


def survey(tokens: Tokens, words: Saying, numerals: frozenset[int]) -> Saw | None:
    """ "In a survey in March, 41 percent said", "In einer Umfrage gaben 41 Prozent an": of a sentence in which nobody else speaks."""
    lower, size = tokens.lower, len(tokens.raw)
    opening = words.inside_paper.at(lower, 0) if lower and lower[0] in words.inside_paper.by_first else None
    if opening is None or not numerals:
        return None
    end = opening[0]
    paper = next((at for at in range(end, min(size, end + _OPENING)) if _is_survey(words, lower[at])), None)
    if paper is None or any(lower[at] == "," or at in numerals for at in range(end, paper)):
        return None
    last = min(numerals)
    source = right_of(tokens, words, end, min(size, max(last, paper + 1)), apposition=False)
    if source is None or source[1] <= paper or last <= paper:
        return None
    return Saw((0, end), (end, source[1]), RIGHT, Strength.NEUTRAL, "show")


def _is_survey(words: Saying, word: str) -> bool:
    return word in words.surveys or (words.compounds and len(word) > 7 and any(word.endswith(each) for each in words.surveys))
