"""A number that contradicts a figure in; whether the words beside it make it a number of another thing or place, or what passes a limit, out."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.match.desk import Desk, Phrase, cues, words_in
from factlint.model.claim import Claim
from factlint.model.match import Candidate, Match
from factlint.model.quantity import Hedge, Kind

_PASSES = frozenset({Hedge.GT, Hedge.GE, Hedge.LT, Hedge.LE, Hedge.JUST_OVER})
_STRANGE, _PLAINLY = 4.0, 0.5  # the doubt that another name raises, and how much one weighs that is plainly a place or the subject
_RIGHT_BEHIND = 24  # characters


def of_another(desk: Desk, claim: Claim, candidate: Candidate) -> float:
    """The doubt that a number counts how often something was done, or what is so in another place."""
    doubt = 3.0 if _occasions(desk, claim, candidate.figure) else 0.0
    if _nearby(desk, claim, candidate.figure):
        return doubt + _STRANGE
    strange = min((reason.weight for reason in candidate.reasons if reason.what.startswith("names \u201c")), default=0.0)
    return doubt + _STRANGE * min(1.0, -strange / _PLAINLY)


def _occasions(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether a count is one of times, of a figure that is none of these: "has walked his route 463 times" of 512 routes."""
    if claim.quantity.kind is not Kind.COUNT:
        return False
    behind = words_in(claim.quantity.counted or desk.draft.text[claim.span.end : claim.span.end + _RIGHT_BEHIND])
    known = desk.ledger.figures[figure]
    return (
        bool(behind) and behind[0] in desk.cues.occasions and desk.cues.occasions.isdisjoint(words_in(f"{known.label} {known.unit or ''}"))
    )


def _nearby(desk: Desk, claim: Claim, figure: str) -> bool:
    """Whether the sentence speaks of a neighbouring place, and the figure does not: "in nearby Stowe, which has 3,105 residents"."""
    known = desk.ledger.figures[figure]
    if stands(desk.cues.nearby, words_in(f"{known.label} {known.scope.place or ''}")):
        return False
    opens = desk.opens[claim.sentence]
    ahead = desk.draft.text[opens : claim.clause.end]
    return stands(desk.cues.nearby, words_in(ahead[max(0, ahead.rfind(";", 0, claim.span.start - opens)) :]))


def passes_a_limit(desk: Desk, claim: Claim, match: Match) -> bool:
    """Whether a bound says what passes or keeps a limit that the ledger has as such: "26 wells exceed the limit of 0.10"."""
    about = desk.ledger.observation(match.observation or "")
    if about is None or about.value is None or about.value.hedge is not None or claim.quantity.hedge not in _PASSES:
        return False
    known = desk.ledger.figures[match.figure or ""]
    terms = known.match.terms.get(desk.draft.language) or known.match.terms.get("") if known.match else None
    said = (known.label, known.id.replace("-", " "), *((*terms.any, *terms.all) if terms is not None else ()))
    languages = {code[:2] for code in (*known.languages, desk.draft.language)}
    return any(stands(cues(code).limits, words_in(text)) for text in said for code in languages)


def stands(phrases: Sequence[Phrase], words: Sequence[str]) -> bool:
    """Whether a phrase stands among the words; a "*" ends the beginning of one."""
    return any(
        all(word == part or (part.endswith("*") and word.startswith(part[:-1])) for word, part in zip(words[at:], phrase, strict=False))
        for phrase in phrases
        for at in range(len(words) - len(phrase) + 1)
    )
