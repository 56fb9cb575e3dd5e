"""The tokens of one sentence in; who says something in it, by which cue, and on which side the content stands, out."""

from __future__ import annotations

from factlint.claims.according import after_source, anonymous, before_source, inside_paper, own_view, self_source, tally
from factlint.claims.afar import fronted, reach
from factlint.claims.against import against
from factlint.claims.cue_table import Cue
from factlint.claims.denied import denied
from factlint.claims.final import final_verb, impersonal, split_verb, spoken, verb_last, wanting
from factlint.claims.passive import passive
from factlint.claims.related import related
from factlint.claims.saw import AROUND, Saw
from factlint.claims.saying import Saying
from factlint.claims.than import compares, who_compares
from factlint.claims.tokens import Tokens
from factlint.claims.trailing import behind_office, trailing
from factlint.claims.turned import spoken_after
from factlint.claims.verbs import verb
from factlint.claims.who import Bounds
from factlint.model.claim import Strength

_MAKING = frozenset({"say", "count", "show", "split", "noun"})


def find_cues(tokens: Tokens, words: Saying, quoted: list[Bounds], numerals: frozenset[int], *, headline: bool = False) -> list[Saw]:
    """Every attribution of a sentence in order of place; what stands inside a direct quotation is passed over."""
    found: list[Saw] = []
    lower = tokens.lower
    by_first = words.cues.by_first
    lent = related(tokens, words, numerals) if numerals and not words.lending.isdisjoint(lower) else ()
    told = [saw for saw in lent if not compares(tokens, words, saw, numerals)]
    told.extend(against(tokens, words, numerals) if numerals else ())
    verbs = {saw.cue[0] for saw in told}
    opening = inside_paper(tokens, words, numerals) if numerals else None
    at = low = 0
    if opening is not None:
        found.append(opening)
        at = low = opening.end
    inside = iter(quoted)
    quote = next(inside, None)
    for start in [place for place, word in enumerate(lower) if word in by_first]:
        while quote is not None and start >= quote[0]:
            at = max(at, quote[1])
            quote = next(inside, None)
        if start < at or start in verbs:
            continue
        hit = words.cues.at(lower, start)
        if hit is None:
            continue
        end = start + hit[0]
        saw = _try(tokens, words, start, end, hit[1], low, numerals, headline=headline)
        if saw is None:
            continue
        if compares(tokens, words, saw, numerals):
            saw.since, saw.until = saw.cue  # says nothing of the sentence's numbers, but a relative clause may hang on it
            saw.source = who_compares(tokens, words, saw)
            if saw.source is None:
                continue
        if saw.source is not None and denied(tokens, words, saw):
            saw.strength = Strength.DENIAL
        found.append(saw)
        if saw.sort != "passive" and not saw.limited and (saw.until < 0 or saw.source is not None):
            low = max(low, saw.end)
        at = max(end, saw.end if saw.source and saw.source[0] >= saw.cue[1] else end)
    told.extend(spoken_after(tokens, words, quoted, found))
    return sorted([*found, *told], key=lambda saw: saw.start) if told else found


def _is_basis(tokens: Tokens, words: Saying, start: int, end: int) -> bool:
    """ "X, based on images of Y, puts the spill at": what the count is made from stands beside the verb of who made it."""
    lower = tokens.lower
    if " ".join(lower[start:end]) not in words.basis:
        return False
    if start and _verb_at(tokens, words, start - 1):
        return True
    closing = next((at for at in range(end, min(len(lower), end + 14)) if lower[at] == ","), None)
    inside = start > 1 and lower[start - 1] == ","
    return inside and closing is not None and closing + 1 < len(lower) and _verb_at(tokens, words, closing + 1)


def _verb_at(tokens: Tokens, words: Saying, at: int) -> bool:
    while at < len(tokens.lower) - 1 and tokens.lower[at] in words.auxiliaries and tokens.lower[at] not in words.articles:
        at += 1
    hit = words.cues.at(tokens.lower, at)
    return hit is not None and not _MAKING.isdisjoint(hit[1].sorts)


def _first(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int]) -> Saw | None:
    """What goes before every sort of cue: a relative clause behind a source, a number set in front of its verb."""
    saw = trailing(tokens, words, start, end, cue, low, numerals) if low else None
    if saw is None and numerals and start > 2:
        saw = behind_office(tokens, words, start, end, cue, low, numerals)
    if saw is None and cue.partner and words.verb_second:
        return fronted(tokens, words, start, end, cue, low, numerals)
    return saw


def _try(
    tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int], *, headline: bool
) -> Saw | None:
    saw = _first(tokens, words, start, end, cue, low, numerals)
    if saw is not None:
        return saw
    if "passive" in cue.sorts and len(cue.sorts) > 1 and start and (words.by_before or tokens.lower[start - 1] in words.being):
        saw = passive(tokens, words, start, end, low)  # "it was announced by X"
        if saw is not None:
            return saw
        if tokens.lower[start - 1] in words.being and words.gerund:
            return None  # "Attendance was announced at 38,114"
    if "final" in cue.sorts and len(cue.sorts) > 1:
        saw = final_verb(tokens, words, start, end, cue, low, numerals)  # "hatte sie noch 4,1 Prozent erwartet"
        if saw is not None:
            return saw
    for sort in cue.sorts:
        if sort == "before":
            saw = None if _is_basis(tokens, words, start, end) else before_source(tokens, words, start, end)
        elif sort == "after":
            saw = after_source(tokens, words, start, end, low)
        elif sort == "passive":
            saw = passive(tokens, words, start, end, low)
        elif sort == "anonymous":
            saw = anonymous(tokens, words, start, end)
        elif sort == "tally":
            saw = tally(tokens, words, start, end)
        elif sort == "self":
            saw = self_source(tokens, words, start, end, low)
        elif sort == "hedge":
            saw = Saw((start, end), None, AROUND, cue.strength, sort)
        elif sort == "own":
            saw = own_view(tokens, words, start, end)
        elif sort == "head":
            saw = verb(tokens, words, start, end, cue, "say", low, headline=True, numerals=numerals) if headline else None
        elif sort == "reach":
            saw = reach(tokens, words, start, end, cue, low, numerals, headline=headline)
        elif sort == "split":
            saw = split_verb(tokens, words, start, end, cue, low)
        elif sort == "final":
            saw = final_verb(tokens, words, start, end, cue, low, numerals)
        elif sort == "wanting":
            saw = wanting(tokens, words, start, end, cue, low, numerals)
        elif sort == "impersonal":
            saw = impersonal(tokens, words, start, end, low)
        elif sort == "spoken":
            saw = spoken(tokens, start, end, cue)
        elif words.verb_final:
            saw = verb_last(tokens, words, start, end, cue, sort, low)
        else:
            saw = verb(tokens, words, start, end, cue, sort, low, headline=headline, numerals=numerals)
        if saw is not None:
            return saw
    return None
