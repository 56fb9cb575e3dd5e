"""A verb that gives a number with a preposition ("sprach am Montag von 26", "mit 1.200 Gästen rechnet X") in; who gives it out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.phrase import MARKS
from factlint.claims.saw import LEFT, RIGHT, WRAP, Hit, Saw
from factlint.claims.subject import left_of
from factlint.claims.turned import second
from factlint.claims.verbs import verb
from factlint.claims.who import Bounds, has_paper, has_role

_NEAR = 5  # words from a preposition to its number
_FRONT = 8  # words of a number with its preposition before the verb
_NAMED = 8  # words of a subject behind its verb


def reach(hit: Hit) -> Saw | None:
    """ "sprach am Montag von 26 Verletzten", "habló primero de 150": a verb that gives a number with a preposition further off."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    first = end + 3 if lower[end : end + 1] == lower[end + 2 : end + 3] == [","] else end  # "table, elle, sur 24"
    first = _behind_apposition(hit, first) if words.verb_second else first
    for at in range(first, min(len(lower), first + 9)):
        if lower[at] in hit.cue.partner and at + 1 < len(lower) and _number_near(hit, at + 1):
            saw = verb(hit, "say")
            if saw is not None and saw.side == LEFT and saw.source is not None and saw.source[1] <= start:
                saw.side = RIGHT  # the number follows
            return saw
        if lower[at] == "," or at in hit.numerals:
            break
    return _closing(hit) if words.verb_second else None


def _behind_apposition(hit: Hit, first: int) -> int:
    """ "sprach Anna Roth, die Bürgermeisterin, von 26": the place behind what stands between commas behind the subject."""
    lower = hit.tokens.lower
    opens = next((at for at in range(first, min(len(lower), first + _NAMED)) if lower[at] == "," or at in hit.numerals), 0)
    if not opens or lower[opens] != ",":
        return first
    closes = next((at for at in range(opens + 1, min(len(lower), opens + _FRONT)) if lower[at] == "," or at in hit.numerals), 0)
    partner = closes > 0 and lower[closes] == "," and closes + 1 < len(lower) and lower[closes + 1] in hit.cue.partner
    return closes + 1 if partner and lower[opens + 1] not in hit.words.that else first


def _number_near(hit: Hit, at: int) -> bool:
    """ "sur une croissance de 1,4%": a number behind a preposition, with no comma between."""
    number = next((each for each in range(at, at + _NEAR) if each in hit.numerals), None)
    return number is not None and "," not in hit.tokens.lower[at:number]


def _closing(hit: Hit) -> Saw | None:
    """ "Während die Veranstalter von 9100 Demonstranten sprachen": the verb closes its part, behind its preposition and the number."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    if end < len(lower) and lower[end] != "," and lower[end] != "." and lower[end] not in MARKS:
        return None
    for at in range(start - 1, max(hit.low, start - _FRONT), -1):
        if lower[at] == "," or lower[at] in MARKS:
            return None
        if lower[at] in hit.cue.partner and not hit.numerals.isdisjoint(range(at + 1, min(start, at + 4))):
            subject = left_of(tokens, words, at, hit.low)
            if subject is None or subject[0] >= subject[1] or not credible(tokens, words, subject):
                return None
            return Saw((start, end), subject, WRAP, hit.cue.strength, "say", limited=True)
    return None


def _comes_to(hit: Hit, first: int, subject: Bounds) -> bool:
    """ "Auf 3,5 Millionen kommt der Betreiber": who counts, and no result of his own ("Auf 12 Prozent kommen die Grünen").

    A number that others are set against ("Auf eine der 870 Stellen kommen fünf Arbeitslose") is theirs and not the narrator's own count."""
    tokens, words = hit.tokens, hit.words
    if not hit.numerals.isdisjoint(range(*subject)):
        return True
    counts = has_role(tokens, words, subject) or has_paper(tokens, words, subject)
    return counts and words.own_results.isdisjoint(tokens.lower[first : hit.start])


def fronted(hit: Hit) -> Saw | None:
    """ "Mit 1.200 Gästen rechnet das Komitee": the number with its preposition before the verb, the subject behind it."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    first = start
    while (
        first > hit.low
        and start - first <= _FRONT
        and (tokens.is_word(first - 1) or first - 1 in hit.numerals or tokens.raw[first - 1][0].isdigit())
    ):
        first -= 1
    if (
        first >= start
        or start - first > _FRONT
        or tokens.lower[first] not in hit.cue.partner
        or hit.numerals.isdisjoint(range(first, start))
    ):
        return None
    subject = second(tokens, words, start, end, hit.low)
    if subject is not None and "arriving" in hit.cue.sorts and not _comes_to(hit, first, subject):
        return None
    return Saw((start, end), subject, LEFT, hit.cue.strength, "say", since=first) if subject is not None else None
