"""A match that contradicts the ledger in; how sure it is that the number is about that figure, out.

The weights are log-odds. Those of the tables were fitted by logistic regression to some 3,000 decisions in sixty stories of which it is known
what every number is about (each number in turn with another digit, or with the number of another figure in its place), rounded, and checked on
stories that the fit had not seen. Those of doubts that are rare were set by hand (`doubts.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from math import fsum

from factlint.match.conviction_questions import BIAS, QUESTIONS, Question
from factlint.match.desk import Desk, Known
from factlint.match.doubts import of_the_time, rarely, ratio_to
from factlint.match.explained import explained
from factlint.match.reasons import FAR_TERM
from factlint.model.claim import Claim, Part
from factlint.model.draft import BlockKind
from factlint.model.ledger import Observation
from factlint.model.match import Candidate, Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import Kind


def conviction(desk: Desk, claim: Claim, match: Match, known: Known) -> float:
    """The log-odds that a number which contradicts a figure is about it. `known` is what a first look at the draft gave."""
    candidate = match.candidate_for(match.figure)
    if candidate is None or match.figure is None:
        return 0.0
    expected = desk.ledger.observation(match.expected or match.observation or "")
    traits = _traits(desk, claim, match, candidate, known)
    doubts = rarely(desk, claim, match, candidate, expected)
    others = explained(desk, claim, match, candidate, expected)
    time = of_the_time(desk, claim, match.figure)
    if match.verdict is Verdict.WRONG_SCOPE:
        found = _MISPLACED["bias"] + _MISPLACED["score"] * min(candidate.score, 10.0) + _MISPLACED["margin"] * min(match.margin, 5.0)
        found += fsum(weight for trait, weight in _MISPLACED.items() if trait in traits)
        return found - 0.7 * time - doubts - others
    measures = {
        **dict.fromkeys(traits, 1.0),
        **_told(candidate),
        "score": min(candidate.score, 10.0),
        "margin": min(match.margin, 5.0),
        "support": candidate.support,
        "digits": float(_digits(claim)),
        "far": _how_far(desk, claim, match, expected),
        "rivals": float(sum(each.vetoed is None and each.score >= 0.5 * candidate.score for each in match.candidates) - 1),
        "rarely": doubts,
        "explained": others,
        "of another time": time,
    }
    rare = max(0.0, doubts + others + 0.7 * time - _WEIGHED)
    rare += sum(weight for trait, weight in _SELDOM.items() if trait in traits)
    return BIAS + fsum(_answer(question, measures) for question in QUESTIONS) - rare


_WEIGHED = 2.0  # of the doubts set by hand, what the questions weigh; they are too rare for more to be fitted
_SELDOM = {"quoted": 2.0, "more": 1.5, "change": 0.5}  # what the stories have too seldom for a question


def _answer(question: Question | float, measures: Mapping[str, float]) -> float:
    """What a question weighs."""
    while isinstance(question, tuple):
        trait, mark, below, above = question
        question = above if measures.get(trait, 0.0) > mark else below
    return question


def _told(candidate: Candidate) -> dict[str, float]:
    """What the reasons for and against a figure weigh, by kind."""
    found: dict[str, float] = {}
    for reason in candidate.reasons:
        kind = _kind_of(reason.what)
        if kind is not None:
            found[kind] = found.get(kind, 0.0) + reason.weight
    return found


@lru_cache(maxsize=8192)
def _kind_of(what: str) -> str | None:
    """Which kind of reason one is by its words; None for those that are not asked about."""
    if what.startswith("\u201c"):
        return next((kind for end, kind in _WORDS_AFAR if what.endswith(end)), "words near")
    if what.startswith("counts"):
        return "counts another" if " not " in what else "counts it"
    if what.startswith("its term"):
        return "a term in the clause" if what.endswith("in the clause") else None
    return "share of its label" if what.startswith("share of") else None


_WORDS_AFAR = (("(title)", "words of the title"), ("(heading)", "words of the heading"), ("(sentence before)", "words before"))
_BLOCKS = {BlockKind.PARAGRAPH: "paragraph", BlockKind.TABLE_CELL: "cell", BlockKind.LIST_ITEM: "list item"}


# beside these: what the score and the margin weigh
_MISPLACED = {
    "bias": -0.85,
    "score": 0.1,
    "margin": 0.28,
    "told elsewhere": -2.1,
    "the other told elsewhere": 1.2,
    "term beside it": 1.1,
    "term in the sentence before": -0.8,
    "term from afar": -0.45,
    "cell": 1.5,
    "another source's again": 2.2,
    "money": 0.7,
    "percent": 0.8,
    "term of the other": -2.0,
    "its source": 0.4,
    "to the digit": 0.95,
    "the other excluded": -1.3,
}
_PARTS = {Part.MORE: "more", Part.CHANGE: "change"}


def _traits(desk: Desk, claim: Claim, match: Match, candidate: Candidate, known: Known) -> set[str]:
    """The names of what holds of a match."""
    quantity, figure = claim.quantity, desk.ledger.figures[candidate.figure]
    traits = {"money"} if quantity.kind is Kind.MONEY else {"percent"} if quantity.kind is Kind.PERCENT else set()
    if (match.expected or match.observation) in known.told or (match.neighbour is not None and figure.id in known.prior):
        traits.add("told elsewhere")
    terms = [reason.what for reason in candidate.reasons if reason.what.startswith("its term")]
    if terms:
        what = terms[-1]
        traits.add(
            "term beside it"
            if what.endswith("in the clause")
            else "term from afar"
            if what.endswith(FAR_TERM)
            else "term in the sentence before"
            if what.endswith("before")
            else "term"
        )
    profile = desk.profiles[figure.id]
    if profile.explicit is not None and (profile.explicit.any or profile.explicit.all):
        traits.add("has terms")
    if any(reason.what.startswith("another source's count") for reason in candidate.reasons):
        traits.add("another source's again")
    if {*match.sources} & {each.source for each in figure.observations}:
        traits.add("its source")
    if claim.quoted:
        traits.add("quoted")
    if quantity.kind is Kind.COUNT and quantity.counted is None:
        traits.add("no noun")
    block = desk.draft.blocks[claim.block].kind
    if block in _BLOCKS:
        traits.add(_BLOCKS[block])
    if claim.dated == "own":
        traits.add("dated")
    if claim.part in _PARTS:
        traits.add(_PARTS[claim.part])
    if match.neighbour is not None:
        traits |= _of_the_other(desk, claim, match, known)
    return traits


def _of_the_other(desk: Desk, claim: Claim, match: Match, known: Known) -> set[str]:
    """What holds of the figure whose very number a misplaced number is."""
    traits = {"the other told elsewhere"} if match.neighbour in known.prior else set()
    other = match.candidate_for(match.neighbour)
    if other is not None and other.vetoed is not None and "exclude" in other.vetoed:
        traits.add("the other excluded")
    if other is not None and any(
        reason.what.startswith("its term") and reason.what.endswith(("in the clause", "in the sentence")) for reason in other.reasons
    ):
        traits.add("term of the other")
    about = desk.ledger.observation(match.observation or "")
    if about is not None and about.value is not None and about.value.low == claim.quantity.low:
        traits.add("to the digit")
    return traits


def _digits(claim: Claim) -> int:
    """How many digits a number has, four at the most: of one in words, those of its value."""
    written = sum(char.isdigit() for char in claim.quantity.text)
    return min(4, written or len(str(int(abs(rational(claim.quantity.low or 0))))))


_FAR = 500  # times the value
_HOW_FAR, _FARTHEST = ((2, 0.0), (5, -1.3), (50, -2.5), (_FAR, -3.5)), -6.0


def _how_far(desk: Desk, claim: Claim, match: Match, expected: Observation | None) -> float:
    """The further off, the likelier it is about something else, but for a thousand times to the digit."""
    ratio = ratio_to(desk, claim, match.figure, expected)
    if match.verdict is Verdict.MAGNITUDE and ratio is not None:
        ratio = min(ratio, Fraction(_FAR))
    return next((weight for most, weight in _HOW_FAR if ratio is None or ratio <= most), _FARTHEST)
