"""What a reason says in; what kind of reason it is, out: how it is told decides what else it speaks for."""

from __future__ import annotations

from functools import lru_cache

from factlint.match.lexicon import lexicon
from factlint.model.dataclasses import maker
from factlint.model.match import Candidate
from factlint.model.match import Reason as Told

Reason = maker(Told)  # of these there are a hundred a claim
rounded = lru_cache(maxsize=32768)(round)  # takes longer than all else about a reason; the same words and weights come again and again

COUNTS_PEOPLE = "counts people"
NO_AVERAGE = "no word of an average"
OF_TIME = -2.6  # what it weighs that days or weeks of something are counted
UNSAID = "none of its terms stands here"
FAR_TERM = ("in the title", "in the heading")
FAR = ("(title)", "(heading)", "(sentence before)", *FAR_TERM)
_SUPPORTS = ("\u201c", "its term", "what happened", "speaks of")

FAR_OFF, SPEAKS, COUNTS, ITS_OWN, CROWD = 1, 2, 4, 8, 16
ELSEWHERE = FAR_OFF | CROWD
_MOST_NATURES = 8192


def has_term_beside(candidate: Candidate) -> bool:
    """Whether a term of the figure stands in the number's clause."""
    return any(each.what.startswith("its term") and each.what.endswith("in the clause") for each in candidate.reasons)


def quoted_in(reason: Told) -> str:
    """The word that a reason quotes; none where it quotes none."""
    return reason.what.partition("\u201c")[2].partition("\u201d")[0]


class _Natures(dict[str, int]):
    """What a reason is by its words, which are the same for figure after figure: told far from the number, one that supports, that the
    counted noun is the same, the figure's own place, that people are counted."""

    def __missing__(self, what: str) -> int:
        if len(self) > _MOST_NATURES:
            self.clear()
        found = self[what] = (
            (FAR_OFF if what.endswith(FAR) else 0)
            | (SPEAKS if what.startswith(_SUPPORTS) else 0)
            | (COUNTS if what.startswith("counts") else 0)
            | (ITS_OWN if what.startswith("speaks of its own") else 0)
            | (CROWD if what == COUNTS_PEOPLE else 0)
        )
        return found


natures = _Natures()


@lru_cache(maxsize=8192)
def is_named(what: str, language: str) -> bool:
    """Whether the word that a reason quotes is a name."""
    quoted = what.partition("\u201c")[2]
    word = quoted.partition("\u201d")[0]
    return quoted[:1].isupper() and not lexicon(language).capital_nouns and word == word.title()
