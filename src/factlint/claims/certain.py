"""A source told by a pronoun or a role in; whether it can mean nobody but the name it was traced to out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factlint.claims.carry import names_with
from factlint.claims.tokens import Tokens
from factlint.claims.who import is_role
from factlint.model.claim import Attribution, SourceKind

if TYPE_CHECKING:
    from factlint.claims.carry import Memo

_MANY = 12  # attributions of a sentence without end, in which nothing is certain
_LONG = 150  # words of such a sentence
_DATELINE = 10  # words of the place that a story opens with
_CHAIN = 3  # sentences in a row that a pronoun opens
_PARTING = frozenset(":;")
_NAMED = frozenset({SourceKind.NAMED, SourceKind.ROLE})


def is_certain(memo: Memo, sentence: int, attribution: Attribution, chain: int = _CHAIN) -> bool:
    """Of a pronoun, whether the sentence before, in the same paragraph, names one source alone and speaks of no other office.

    Of a role ("the ministry"), whether one source alone that was named before holds its word.
    """
    if attribution.kind is SourceKind.ROLE:
        return not attribution.carried and not attribution.quoted and len(names_with(memo, sentence, attribution)) == 1
    before = memo.story.previous(sentence)
    if before is None or len(memo.own(sentence)) > _MANY or len(memo.own(before)) > _MANY or len(memo.story.tokens(before)) > _LONG:
        return False
    if attribution.kind is not SourceKind.PRONOUN or attribution.carried or attribution.quoted or not chain:
        return False
    if any(each.kind is not SourceKind.PRONOUN and each.source for each in memo.own(sentence)):
        return False
    if _office_ahead(memo, sentence, attribution):
        return False
    spoken = [each for each in memo.own(before) if each.source or each.kind is SourceKind.PRONOUN]
    said_by = attribution.source.lower()
    if said_by in memo.words.personal:  # "the spokesman said; on Sunday it had spoken of 14. He said"
        spoken = [each for each in spoken if each.source.lower() not in memo.words.neuter]
    if not spoken or len({(each.source.lower(), each.via) for each in spoken}) != 1:
        return False
    last = spoken[-1]
    if _other_office(memo, sentence, attribution, before, last) or last.joined or last.via is not None or last.quoted:
        return False
    return is_certain(memo, before, last, chain - 1) if last.kind is SourceKind.PRONOUN else last.kind in _NAMED


def _office_ahead(memo: Memo, sentence: int, attribution: Attribution) -> bool:
    """Whether a body or an office stands in the pronoun's own sentence ahead of a mark before it: "The auditors of the chamber see a risk: they put it"."""
    if attribution.source_span is None:
        return False
    tokens = memo.story.tokens(sentence)
    ahead = tokens.lower[: tokens.at(attribution.source_span.start)]
    parted = next((at for at in range(len(ahead) - 1, -1, -1) if ahead[at] in _PARTING), 0)
    return any(is_role(memo.words, word) for word in ahead[:parted])


def _other_office(memo: Memo, sentence: int, attribution: Attribution, before: int, source: Attribution) -> bool:
    """Whether the sentence before speaks of an office or an abbreviation besides its source, which the pronoun may mean too.

    "It" means no people ("divers"), and where it opens its sentence as its source opened the one before, not whom that one ends with.
    """
    words, story = memo.words, memo.story
    tokens: Tokens = story.tokens(before)
    neuter = attribution.source.lower() in words.neuter
    personal = attribution.source.lower() in words.personal
    parallel = _opens(story.tokens(sentence), attribution) and _opens(tokens, source)
    for at in range(_dateline(tokens), len(tokens.raw)):
        raw, place = tokens.raw[at], tokens.place(at, at + 1)
        if source.source_span is not None and source.source_span.covers(place):
            continue
        if parallel and (neuter or personal) and at >= len(tokens.raw) - 2 and any(piece.covers(place) for piece in source.content):
            continue
        rival = (
            tokens.lower[at] in words.anaphors
            if neuter
            else tokens.lower[at] in words.persons
            if personal and words.persons
            else is_role(words, tokens.lower[at])
        )
        if rival or (not personal and len(raw) > 1 and raw.isupper() and raw.isalpha()):
            return True
    return False


def _opens(tokens: Tokens, attribution: Attribution) -> bool:
    """Whether a source opens its sentence."""
    return (
        attribution.source_span is not None
        and attribution.source_span.start < tokens.span.end
        and tokens.at(attribution.source_span.start) <= 1
    )


def _dateline(tokens: Tokens) -> int:
    """Where the sentence begins behind "MARLOW FALLS, Ohio —"."""
    return next((at + 1 for at, raw in enumerate(tokens.raw[:_DATELINE]) if raw in ("—", "–")), 0)
