"""The tokens of one sentence in; who says something in it, by which cue, and on which side the content stands, out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from factlint.claims.according import after_source, anonymous, before_source, by_papers, inside_paper, own_view, tally
from factlint.claims.accused import accused, moved, shifted
from factlint.claims.afar import fronted, reach
from factlint.claims.against import against
from factlint.claims.denied import by_nobody, denied
from factlint.claims.final import emerging, final_verb, impersonal, split_verb, spoken, verb_last, wanting
from factlint.claims.itself import self_source
from factlint.claims.passive import passive
from factlint.claims.placing import arrived, arriving, holding, placing
from factlint.claims.related import related
from factlint.claims.saw import AROUND, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.than import compares, may_compare, who_compares
from factlint.claims.tokens import Tokens, places_of
from factlint.claims.trailing import behind_office, trailing
from factlint.claims.turned import quoted_as, spoken_after
from factlint.claims.verbs import verb
from factlint.claims.who import Bounds
from factlint.model.claim import Strength
from factlint.model.dataclasses import maker

_hit = maker(Hit)
_NONE: frozenset[str] = frozenset()
_NO_VERBS: frozenset[int] = frozenset()
_OF_PAPERS = frozenset({"nominal", "tally"})  # they ask for a paper
_PAPERLESS = _OF_PAPERS | {"placing"}  # which asks for a share
_MAKING = frozenset({"say", "count", "show", "split", "noun"})


def find_cues(tokens: Tokens, words: Saying, quoted: list[Bounds], numerals: frozenset[int], *, headline: bool = False) -> list[Saw]:
    """Every attribution of a sentence in order of place; what stands inside a direct quotation is passed over."""
    found: list[Saw] = []
    lower, standing = tokens.lower, tokens.words
    comparing, denying = may_compare(standing, words), not words.denying.isdisjoint(standing)
    lent = related(tokens, words, numerals) if numerals and not words.lending.isdisjoint(standing) else ()
    told = [saw for saw in lent if not (comparing and compares(tokens, words, saw, numerals))]
    if numerals:
        told.extend(against(tokens, words, numerals))
    verbs = {saw.cue[0] for saw in told} if told else _NO_VERBS
    opening = inside_paper(tokens, words, numerals) if numerals else None
    idle = _idle(standing, words)
    at = low = 0
    if opening is not None:
        found.append(opening)
        at = low = opening.end
    inside = iter(quoted)
    quote = next(inside, None)
    for start in places_of(words.cues.by_first, lower):
        while quote is not None and start >= quote[0]:
            at = max(at, quote[1])
            quote = next(inside, None)
        if start < at or start in verbs:
            continue
        known = words.cues.at(lower, start)
        if known is None or (idle.issuperset(known[1].sorts) and not (start and lower[start - 1] in words.as_ones)):
            continue
        end = start + known[0]
        saw = _read(_hit(tokens=tokens, words=words, start=start, end=end, cue=known[1], low=low, numerals=numerals, headline=headline))
        if saw is None:
            continue
        if comparing and compares(tokens, words, saw, numerals):
            saw.since, saw.until = saw.cue  # says nothing of the sentence's numbers, but a relative clause may hang on it
            saw.source = who_compares(tokens, words, saw)
            if saw.source is None:
                continue
        if denying:
            if saw.source is not None and denied(tokens, words, saw):
                saw.strength = Strength.DENIAL
            if by_nobody(tokens, words, saw):
                saw.source = None
        found.append(saw)
        if saw.sort != "passive" and not saw.limited and (saw.until < 0 or saw.source is not None):
            end_of = saw.end
            low = end_of if end_of > low else low
        at = _behind(saw, end)
    if quoted:
        told.extend(spoken_after(tokens, words, quoted, found))
    return sorted([*found, *told], key=lambda saw: saw.start) if told else found


def _idle(standing: frozenset[str], words: Saying) -> frozenset[str]:
    """The sorts of cues that say nothing in a sentence, whatever stands beside them: a "had" gives no number where no paper is named."""
    if words.verb_second or words.verb_final or words.compounds or not words.papers.isdisjoint(standing):
        return _NONE
    return _PAPERLESS if words.shares.isdisjoint(standing) else _OF_PAPERS


def _behind(saw: Saw, end: int) -> int:
    """Where the next cue may begin; `end` is the end of the cue itself."""
    if saw.sort == "accused":
        return saw.until
    last = saw.cue[1] if saw.sort == "moved" else saw.source[1] if saw.source and saw.source[0] >= saw.cue[1] else end
    return last if last > end else end


def _is_basis(tokens: Tokens, words: Saying, start: int, end: int, *, told: bool) -> bool:
    """ "X, based on images of Y, puts the spill at": what the count is made from stands beside the verb of who made it, or behind what he says."""
    lower = tokens.lower
    if " ".join(lower[start:end]) not in words.basis:
        return False
    if told or (start and _verb_at(tokens, words, start - 1)):
        return True
    closing = next((at for at in range(end, min(len(lower), end + 14)) if lower[at] == ","), None)
    if words.pro_drop and not start and any(_verb_at(tokens, words, at) for at in range(end + 1, closing or min(len(lower) - 1, end + 14))):
        return True  # "A partir de imágenes del satélite estima"
    inside = start > 1 and lower[start - 1] == ","
    return inside and closing is not None and closing + 1 < len(lower) and _verb_at(tokens, words, closing + 1)


def _verb_at(tokens: Tokens, words: Saying, at: int) -> bool:
    while at < len(tokens.lower) - 1 and tokens.lower[at] in words.helping:
        at += 1
    hit = words.cues.at(tokens.lower, at)
    return hit is not None and not _MAKING.isdisjoint(hit[1].sorts)


def _first(hit: Hit) -> Saw | None:
    """What goes before every sort of cue: a relative clause behind a source, a number set in front of its verb."""
    words, start = hit.words, hit.start
    saw = quoted_as(hit) or (trailing(hit) if hit.low else None)
    if saw is None and hit.numerals and start > 2:
        saw = behind_office(hit)
    if saw is None and hit.cue.partner and words.verb_second:
        return fronted(hit)
    return saw


def _read(hit: Hit) -> Saw | None:
    """What a cue says where it stands: its ways of saying are tried in the order in which the language has them."""
    saw = _first(hit)
    if saw is not None:
        return saw
    words, sorts = hit.words, hit.cue.sorts
    if "passive" in sorts and len(sorts) > 1 and hit.start:
        being = hit.tokens.lower[hit.start - 1] in words.being
        saw = passive(hit) if words.by_before or being or hit.headline else None  # "it was announced by X"
        if saw is not None:
            return saw
        if being and words.gerund:
            return None  # "Attendance was announced at 38,114"
    if "final" in sorts and len(sorts) > 1:
        saw = final_verb(hit)  # "hatte sie noch 4,1 Prozent erwartet"
        if saw is not None:
            return saw
    for sort in sorts:
        reader = _READERS.get(sort)
        saw = reader(hit) if reader is not None else verb_last(hit, sort) if words.verb_final else verb(hit, sort)
        if saw is not None:
            return saw
    return None


def _before(hit: Hit) -> Saw | None:
    return None if _is_basis(hit.tokens, hit.words, hit.start, hit.end, told=hit.low > 0) else before_source(hit)


def _hedge(hit: Hit) -> Saw:
    return Saw((hit.start, hit.end), None, AROUND, hit.cue.strength, "hedge")


def _head(hit: Hit) -> Saw | None:
    """A verb that says something in a headline only."""
    return verb(hit, "say") if hit.headline else None


_READERS: Mapping[str, Callable[[Hit], Saw | None]] = {
    "accused": accused,
    "moved": moved,
    "shifted": shifted,
    "placing": placing,
    "arriving": arriving,
    "arrived": arrived,
    "holding": holding,
    "before": _before,
    "after": after_source,
    "passive": passive,
    "anonymous": anonymous,
    "tally": tally,
    "papers": by_papers,
    "self": self_source,
    "hedge": _hedge,
    "own": own_view,
    "head": _head,
    "reach": reach,
    "split": split_verb,
    "emerging": emerging,
    "final": final_verb,
    "wanting": wanting,
    "impersonal": impersonal,
    "spoken": spoken,
}
"""Every sort of cue that is more than a verb with its subject."""
