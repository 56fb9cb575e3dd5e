"""A sentence that opens with a survey or a study, or with who gives his count before a colon, in; the source of its numbers out."""

from __future__ import annotations

from factlint.claims.accused import has_outlook
from factlint.claims.phrase import QUOTES, right_of
from factlint.claims.saw import RIGHT, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.topic import subject_of
from factlint.claims.who import has_paper, is_institution
from factlint.model.claim import Strength

_BEFORE_COLON = 24  # words of who gives or has a paper
_BEHIND_COLON = 18  # words up to its number
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


def announced(tokens: Tokens, words: Saying, numerals: frozenset[int], saws: list[Saw]) -> Saw | None:
    """ "The union has another figure: 3,200", "L'istituto ha diffuso i dati: i prezzi sono saliti del 2,1%": who opens a sentence, gives or has
    a paper of his own before a colon, and the numbers behind it."""
    lower = tokens.lower
    colon = lower.index(":")
    if colon > _BEFORE_COLON or colon + 1 >= len(lower) or lower[colon + 1] in QUOTES or not numerals.isdisjoint(range(colon)):
        return None
    if numerals.isdisjoint(range(colon + 1, colon + 1 + _BEHIND_COLON)) or any(
        saw.source is not None and saw.start < colon for saw in saws
    ):
        return None
    subject = subject_of(tokens, words)
    if subject is None or subject[1] >= colon or words.presenting.isdisjoint(lower[subject[1] : colon]):
        return None
    if not is_institution(tokens, words, subject) or not _has_account(tokens, words, subject[1] + 1, colon):
        return None
    return Saw((colon, colon + 1), subject, RIGHT, Strength.NEUTRAL, "show")


def _has_account(tokens: Tokens, words: Saying, start: int, end: int) -> bool:
    """Whether a paper, a count or a forecast is spoken of."""
    return has_paper(tokens, words, (start, end)) or any(
        tokens.lower[at] in words.figures or has_outlook(words, tokens.lower[at]) for at in range(start, end)
    )


def _is_survey(words: Saying, word: str) -> bool:
    return word in words.surveys or (words.compounds and len(word) > 7 and any(word.endswith(each) for each in words.surveys))
