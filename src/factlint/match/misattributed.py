"""The matches of a draft in; numbers that somebody who has none of their figure is plainly said to have given, out.

A figure of one source asks for no source of its own, and mayors and companies repeat what others count. So it is told only where the number is
the first of its sentence, and somebody else whom the ledger knows, and who stands for other figures, is named for it by a plain word of saying or
of counting, and neither the figure nor the sentences around name who gave it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factlint.language import fold, section
from factlint.match.by_value import settled
from factlint.match.desk import Desk, words_in
from factlint.match.sources import resolve
from factlint.model.claim import Claim, SourceKind, Strength
from factlint.model.ledger import Observation, Policy
from factlint.model.match import HedgeVerdict, Match, Verdict
from factlint.model.number import rational
from factlint.model.quantity import CHECKABLE

_FIRM = 4.5  # how well the words of the number must fit its figure
_LEAST = 10  # a smaller number is many things
_GIVEN = frozenset({SourceKind.NAMED, SourceKind.ROLE})


def misattributed(desk: Desk, claims: Sequence[Claim], matches: Sequence[Match]) -> list[Match]:
    """The matches, with those numbers given to somebody who has none of their figure in the wrong mouth."""
    found = list(matches)
    for match in matches:
        about = _about(desk, match)
        if about is None or not _plainly_said(desk, claim := claims[match.claim]) or not _is_named(desk, claim, match.sources[0]):
            continue
        if not _known_here(desk, claim, match, about):
            found[match.claim] = settled(match, about.figure, about, about, Verdict.WRONG_SOURCE, HedgeVerdict.OK)
    return found


def _about(desk: Desk, match: Match) -> Observation | None:
    """The value that a number agrees with surely, where one is named firmly who has none of the figure, and who has others."""
    if match.verdict is not Verdict.AGREED or not match.firm or len(match.sources) != 1 or match.pinned or match.score < _FIRM:
        return None
    figure = desk.ledger.figures[match.figure or ""]
    about, named = desk.ledger.observation(match.observation or ""), match.sources[0]
    if about is None or about.source in (None, named) or figure.attribution is Policy.NONE:
        return None
    if any(each.source == named for each in figure.observations):
        return None
    return about if any(each.source == named for other in desk.ledger.figures.values() for each in other.observations) else None


def _plainly_said(desk: Desk, claim: Claim) -> bool:
    """Whether a number is the first of its sentence and given by a plain word of saying or counting in it."""
    said = claim.attribution
    if said is None or said.carried or said.kind not in _GIVEN or said.strength is not Strength.NEUTRAL or said.joined or said.via:
        return False
    if claim.part is not None or claim.quoted or claim.negated or abs(rational(claim.quantity.low or 0)) < _LEAST:
        return False
    beside = desk.together[claim.sentence]
    if any(each.span.start < claim.span.start and each.quantity.kind in CHECKABLE for each in beside):
        return False
    return not plain_words(desk.draft.language).isdisjoint(fold(said.cue).split())


@lru_cache(maxsize=16)
def plain_words(language: str) -> frozenset[str]:
    """The words that say no more than that somebody gives a number, folded."""
    return frozenset(fold(str(word)) for word in section(language, "saying").get("plainly") or ())


def _is_named(desk: Desk, claim: Claim, named: str) -> bool:
    """Whether every name in what is written of who says it is one of the source's: "the ballet of Saint-Aubin" is not that of another town."""
    source, said = desk.ledger.sources[named], claim.attribution
    known = set(words_in(" ".join((source.name, *source.aliases.all(), *source.people))))
    return said is not None and all(
        known.intersection(words_in(each)) for each in said.source.split() if each[:1].isupper() and words_in(each)
    )


def _known_here(desk: Desk, claim: Claim, match: Match, about: Observation) -> bool:
    """Whether the figure is of who is named, or who gave it is named in the paragraph too."""
    figure, named = desk.ledger.figures[match.figure or ""], match.sources[0]
    if named in resolve(figure.label, desk.directory):
        return True
    block = desk.draft.blocks[claim.block].span
    return about.source in resolve(block.of(desk.draft.text), desk.directory)
