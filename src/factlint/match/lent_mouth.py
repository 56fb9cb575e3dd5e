"""The matches of a draft in; numbers that a source of the ledger is said to give, and that the ledger has from another alone, told, out.

"The custodial union said that 72 percent were on remand", of which the ledger has the 72 percent from the guardian and nothing from the union. A
source says much that others have counted: the limit that was passed, the size of the house. Such a number stands beside one of the source's
own, behind an article, in a relative clause or in a comparison. One that is all that a source is said to give is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint.language import fold, section
from factlint.match.against import REACH, is_telling
from factlint.match.compared import compared
from factlint.match.desk import Desk, number_before, points_back, sentence_of, words_before_of, words_in
from factlint.match.lexicon import lexicon
from factlint.match.sources import resolve
from factlint.model.claim import Claim, Strength
from factlint.model.dataclasses import replace
from factlint.model.draft import RUNNING_TEXT
from factlint.model.ledger import Observation, Policy
from factlint.model.match import Confidence, Match, Verdict
from factlint.model.quantity import Kind
from factlint.model.span import Span

_SUPPORTED = 1.6  # evidence that it is the figure's number
_A_WORD = 24  # characters
_OF_THE = 2  # words between a number and the "of" behind it


def in_anothers_mouth(desk: Desk, claims: Sequence[Claim], matches: list[Match]) -> list[Match]:
    """The first number of each attribution that is somebody else's, where the source gives none of its own there."""
    found = list(matches)
    told: set[Span] = set()
    for match in matches:
        claim = claims[match.claim]
        about = _anothers(desk, claim, match)
        if about is None or claim.attribution is None or claim.attribution.source_span in told:
            continue
        beside = [matches[each.index] for each in _of_one_source(desk, claim)]
        if any(each.verdict is Verdict.WRONG_SOURCE or _is_its_own(desk, each) for each in beside):
            continue
        if _is_by_the_way(desk, claim) or about.source in resolve(sentence_of(desk, claim), desk.directory):
            continue
        if _given_before(desk, claims, matches, match):
            continue
        told.add(claim.attribution.source_span or claim.span)
        found[match.claim] = replace(match, verdict=Verdict.WRONG_SOURCE, expected=None, confidence=Confidence.MEDIUM)
    return found


def _anothers(desk: Desk, claim: Claim, match: Match) -> Observation | None:
    """The value of another source, where a number is it and the one source named has none of that figure."""
    said = claim.attribution
    if match.verdict is not Verdict.AGREED or match.figure is None or not match.firm or len(match.sources) != 1 or match.pinned:
        return None
    figure = desk.ledger.figures[match.figure]
    if figure.attribution is Policy.NONE or match.sources[0] in {each.source for each in figure.observations}:
        return None
    if said is None or said.carried or not said.cue or said.source_span is None or said.strength is Strength.DENIAL:
        return None
    if resolve(said.source.partition(",")[0], desk.directory) != match.sources:
        return None  # "the ballet of Saint-Aubin, the town next to it, gives 168"
    if claim.part is not None or not is_telling(claim) or match.score < _SUPPORTED or claim.revised:
        return None
    about = desk.ledger.observation(match.observation or "")
    return about if about is not None and about.source is not None else None


def _of_one_source(desk: Desk, claim: Claim) -> Iterator[Claim]:
    """The other numbers that the same words give to the same source."""
    named = claim.attribution.source_span if claim.attribution is not None else None
    for each in desk.together[claim.sentence]:
        said = each.attribution if each.quantity.kind is not Kind.DATE and each.index != claim.index else None
        if said is not None and said.source_span == named:
            yield each


def _is_its_own(desk: Desk, match: Match) -> bool:
    """Whether a number is of a figure of which the source named has a value."""
    return match.figure is not None and bool({*match.sources} & {each.source for each in desk.ledger.figures[match.figure].observations})


def _is_by_the_way(desk: Desk, claim: Claim) -> bool:
    """Whether a number is one that is spoken of, and not what is said: known by its article, compared with, in a relative clause, the size of
    something, a share of what the source named counts."""
    if (points_back(desk, claim) and not _closes(desk, claim)) or compared(desk.draft, claim, desk.together[claim.sentence]):
        return True
    text, said = desk.draft.text, claim.attribution
    before = number_before(desk, claim)
    if before is not None and f" {fold(text[before.span.end : claim.span.start])}".rstrip(" ,;:(–—").endswith(
        _alternatives(desk.draft.language)
    ):
        return True  # "a fine of 2 percent, that is, 296,000 euros"
    ahead = words_in(text[claim.clause.start : claim.span.start])
    if words_before_of(desk, ahead) == 0:
        return True  # "of the 38 bodies"
    cue = said.cue_span if said is not None else None
    if cue is not None and cue.start > claim.span.end:
        behind = text[claim.span.end : cue.start]
        words = tuple(words_in(behind)[: _OF_THE + 2])
        if claim.quantity.kind is Kind.PERCENT and "," not in behind and any(words[: len(phrase)] == phrase for phrase in desk.cues.of):
            return True
    start = text.rfind(", ", max(desk.opens[claim.sentence], claim.span.start - REACH), claim.span.start)
    first = text[start + 2 : claim.span.start].split(maxsplit=1)[:1] if start >= 0 else []
    right_behind = cue is not None and 0 <= start - cue.end <= 1
    return bool(first) and not right_behind and fold(first[0]) in _relatives(desk.draft.language)


def _closes(desk: Desk, claim: Claim) -> bool:
    """Whether a measure with its article ends what is said of it: "alcanzaron los 143 km/h", and not "the 143 km/h gusts"."""
    if claim.quantity.kind is not Kind.MEASURE:
        return False
    behind = desk.draft.text[claim.span.end :][:_A_WORD]
    word = words_in(behind)[:1]
    return not behind.startswith(" ") or not word or word[0] in lexicon(desk.draft.language).stop


@lru_cache(maxsize=16)
def _alternatives(language: str) -> tuple[str, ...]:
    alternatives = (section(language, "words").get("parts") or {}).get("or") or ()
    that_is = (f", {phrase}" for phrase in section(language, "reckon").get("that_is") or ())
    found = (fold(str(phrase)) for phrase in (*alternatives, *that_is))
    return tuple(phrase if phrase.startswith(",") else f" {phrase}" for phrase in found)


@lru_cache(maxsize=16)
def _relatives(language: str) -> frozenset[str]:
    return frozenset(fold(str(word)) for word in section(language, "saying").get("relatives") or ())


def _given_before(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match], match: Match) -> bool:
    """Whether the running text gave the value before, so that it is known."""
    return any(
        each.observation == match.observation
        and each.verdict is Verdict.AGREED
        and desk.draft.blocks[claims[each.claim].block].kind in RUNNING_TEXT
        for each in matches[: match.claim]
    )
