"""Verbs of saying in two pieces or at the end of their part ("teilte X mit", "hat mitgeteilt", "söyledi") in; what was found out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.phrase import MARKS, QUOTES, right_of
from factlint.claims.saw import LEFT, RIGHT, WRAP, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.subject import left_of
from factlint.claims.tokens import Tokens
from factlint.claims.turned import behind_preposition, inverted, object_first, second
from factlint.claims.verbs import behind_its_subject, describes_him, with_apposition
from factlint.claims.who import Bounds, has_paper, has_role, is_institution, is_role
from factlint.model.claim import Strength

_FAR = 20  # words between "will" and its infinitive
_NAME = 5  # words of a name between a comma and a verb
_PART = 14  # words of the last part of a sentence before its verb
_APPOSED = 8  # words of an apposition


def split_verb(hit: Hit) -> Saw | None:
    """ "teilte X mit", "X gab bekannt": the particle closes the part."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower, size = tokens.lower, len(tokens.raw)
    at = end
    while at < size and at - end < 30 and not (lower[at] in hit.cue.partner and _closes(tokens, words, at + 1)):
        if lower[at] in ";:" or lower[at] in QUOTES:
            return None
        at += 1
    if at >= size or lower[at] not in hit.cue.partner:
        return None
    turned = inverted(tokens, words, start, end, hit.low) if not behind_its_subject(hit) else None
    if turned is not None and turned[0] < at:
        return Saw((start, end), (turned[0], min(turned[1], at)), LEFT, hit.cue.strength, "split")
    subject = left_of(tokens, words, start, hit.low)
    behind = object_first(hit, subject) if subject is not None and subject != (start, start) else None
    if behind is not None:
        return Saw((start, end), behind, RIGHT, hit.cue.strength, "split")
    if subject is not None and subject != (start, start) and behind_preposition(tokens, words, subject):
        subject = None
    if subject == (start, start) and hit.low:
        return Saw((start, at + 1), None, RIGHT, hit.cue.strength, "split", shared=True)  # "... und fügte hinzu, dass"
    if subject is not None and subject != (start, start) and credible(tokens, words, subject):
        return Saw((start, end), subject, RIGHT, hit.cue.strength, "split")
    turned = second(tokens, words, start, end, hit.low)
    if turned is not None and turned[0] < at:
        return Saw((start, end), (turned[0], min(turned[1], at)), RIGHT, hit.cue.strength, "split")
    return None


def _closes(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether a particle closes its part before token `at`: the end, a mark, or the clause that it opens ("maakte bekend dat")."""
    return at >= len(tokens.raw) or not tokens.lower[at][0].isalnum() or tokens.lower[at] in words.that


def final_verb(hit: Hit) -> Saw | None:
    """ "X hat ... mitgeteilt": a participle at the end of its part; the subject stands beside the auxiliary."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    if tokens.is_capital(start) and start:
        return None
    having = words.having.union(hit.cue.partner) if hit.cue.partner else words.having
    at = start - 1
    while at >= hit.low and start - at < 30 and lower[at] not in having:
        if lower[at] == "," and (opens := _apposed(hit, at)):
            at = opens
        elif lower[at] in MARKS or lower[at] in QUOTES or lower[at] == ",":
            return None
        at -= 1
    if at < hit.low or lower[at] not in having:
        # "wie X mitgeteilt hat"
        if end < len(tokens.raw) and lower[end] in words.having:
            subject = left_of(tokens, words, start, hit.low)
            if subject is not None and credible(tokens, words, subject):
                return Saw((start, end + 1), subject, LEFT if subject[0] > 1 else RIGHT, hit.cue.strength, "final")
        return None
    if not words.reflexives.isdisjoint(lower[at + 1 : start]):
        return None  # "500 ouders hebben zich gemeld"
    subject = left_of(tokens, words, at, hit.low) if at > hit.low else None
    if subject is not None and not words.days.isdisjoint(lower[slice(*subject)]):
        subject = None  # "Noch Anfang Mai hatte das Institut"
    if subject is not None and (
        subject[0] == subject[1] or not credible(tokens, words, subject) or behind_preposition(tokens, words, subject)
    ):
        subject = None
    if at + 1 < start and lower[at + 1] in words.pronouns and lower[at + 1] not in words.articles:
        subject = (at + 1, at + 2)
    if subject is None:
        subject = second(tokens, words, at, at + 1, hit.low)
        subject = with_apposition(hit, subject) if subject is not None else None
    if subject is None or subject[1] > start:
        return None
    if lower[start] in words.reckoning and not (is_institution(tokens, words, subject) or has_paper(tokens, words, subject)):
        return None  # "Der Ausbruch hat 214 Menschen erfasst"
    before = hit.low < subject[0] and lower[min(subject[0], at) - 1] == ","
    ends = end >= len(tokens.raw) or lower[end] == "."
    behind = max(subject[1], at + 1)
    done = start - behind < 4 and hit.numerals.isdisjoint(range(behind, start))
    told = before and ends and done
    if done and not told and subject[0] == at + 1 and (ends or lower[end] == ","):
        first = next((each + 1 for each in range(at - 1, hit.low - 1, -1) if lower[each] == "," or lower[each] in MARKS), hit.low)
        if not hit.numerals.isdisjoint(range(first, at)):
            return Saw((start, end), subject, LEFT, hit.cue.strength, "final", since=first)  # "9100 Demonstranten hatten sie gemeldet"
    return Saw((start, end), subject, LEFT if told else WRAP, hit.cue.strength, "final")


def _apposed(hit: Hit, comma: int) -> int:
    """ "In Ulm hat Anna Roth, die Bürgermeisterin, 760 Fälle gemeldet": where what stands between two commas opens that names an office or a
    person beside the other; 0 where the comma closes nothing of the sort."""
    tokens, words = hit.tokens, hit.words
    lower = tokens.lower
    opens = next((at for at in range(comma - 1, max(hit.low, comma - _APPOSED), -1) if lower[at] == ","), 0)
    if not opens or not hit.numerals.isdisjoint(range(opens, comma)) or not tokens.is_capital(opens - 1):
        return 0
    return opens if describes_him(tokens, words, (max(hit.low, opens - _NAME), opens), (opens + 1, comma)) else 0


def wanting(hit: Hit) -> Saw | None:
    """ "Die Initiative will 23.000 Unterschriften gesammelt haben": who says so doubtfully of himself, with a participle and "have" at the end."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower, size = tokens.lower, len(tokens.raw)
    last = next((at for at in range(end, min(size, end + _FAR)) if lower[at] == "," or lower[at] in MARKS or lower[at] == "."), size)
    if last - end < 3 or lower[last - 1] not in hit.cue.partner or hit.numerals.isdisjoint(range(end, last)):
        return None
    if tokens.is_capital(last - 2) or not lower[last - 2].endswith(("t", "n")):
        return None
    subject = left_of(tokens, words, start, hit.low)
    if subject is None or subject[0] == subject[1] or not credible(tokens, words, subject) or behind_preposition(tokens, words, subject):
        subject = second(tokens, words, start, end, hit.low)
    if subject is None or subject[1] >= last:
        return None
    return Saw((start, end), subject, RIGHT, hit.cue.strength, "wanting", limited=True)


def emerging(hit: Hit) -> Saw | None:
    """ "..., geht aus Zahlen der Behörde hervor": the paper behind its preposition, up to the particle that closes the part."""
    tokens, words, lower = hit.tokens, hit.words, hit.tokens.lower
    if not hit.start or lower[hit.start - 1] != "," or hit.end + 1 >= len(lower) or lower[hit.end] not in words.prepositions:
        return None
    last = next((at for at in range(hit.end + 2, min(len(lower), hit.end + _PART)) if lower[at] in hit.cue.partner), None)
    source = right_of(tokens, words, hit.end + 1, last, apposition=False) if last is not None else None
    if source is None or not (has_paper(tokens, words, source) or has_role(tokens, words, source)):
        return None
    return Saw((hit.start, hit.end), source, LEFT, Strength.NEUTRAL, "emerging")


def impersonal(hit: Hit) -> Saw | None:
    """ "..., hieß es", "Aus der Behörde hieß es": says that somebody says; who, the words before tell."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    first = start
    while first > hit.low and tokens.lower[first - 1] != "," and tokens.lower[first - 1] not in MARKS and start - first < 9:
        first -= 1
    named = (first + 1, start)
    if first + 1 < start and tokens.lower[first] in words.prepositions and credible(tokens, words, named):
        return Saw((start, end), named, RIGHT, Strength.NEUTRAL, "impersonal")
    size = len(tokens.raw)
    if start > 1 and end + 1 < size and tokens.lower[end] in words.prepositions:  # "..., heißt es in einer Antwort der Regierung"
        behind = right_of(tokens, words, end + 1, size, apposition=False)
        somebody = tokens.lower[end] not in words.place_prepositions  # "heißt es bei den Versicherern"
        if behind is not None and (somebody or has_paper(tokens, words, behind) or has_role(tokens, words, behind)):
            return Saw((start, end), behind, LEFT, Strength.NEUTRAL, "impersonal")
    return Saw((start, end), None, LEFT if start > 1 else RIGHT, Strength.NEUTRAL, "impersonal", shared=True)


def spoken(hit: Hit) -> Saw | None:
    """ "..., katanya": the verb holds its pronoun."""
    start, end = hit.start, hit.end
    if start == 0:
        return Saw((start, end), None, RIGHT, hit.cue.strength, "spoken", shared=True)
    return Saw((start, end), None, LEFT, hit.cue.strength, "spoken", shared=True)


def verb_last(hit: Hit, sort: str) -> Saw | None:
    """ "X, ... söyledi": the source opens the part, the verb closes it."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    told = start and lower[start - 1] in words.that and lower[start - 1] not in words.articles and end < len(tokens.raw) - 1
    counted = not hit.numerals.isdisjoint(range(hit.low, start))  # "12 kişinin öldüğünü doğrulayan Vali X"
    if told or (lower[start] in words.participles and start and (counted or lower[start - 1] in QUOTES or lower[start - 1] == ",")):
        behind = right_of(tokens, words, end, len(tokens.raw), apposition=False)
        if behind is not None and credible(tokens, words, behind):
            return Saw((start, end), behind, LEFT, hit.cue.strength, sort)
    if sort == "say" and start and lower[start - 1] == "," and end < len(tokens.raw):  # "..., dedi organizatör X."
        behind = right_of(tokens, words, end, len(tokens.raw), apposition=False)
        if behind is not None and behind[1] >= len(tokens.raw) - 1 and credible(tokens, words, behind):
            return Saw((start, end), behind, LEFT, hit.cue.strength, sort)
    if sort == "say":
        closing = _closing_source(hit)
        if closing is not None:
            return Saw((start, end), closing, LEFT, hit.cue.strength, sort)
    first = start
    while first > hit.low and lower[first - 1] not in MARKS:
        first -= 1
    if lower[first] in QUOTES:  # "Belki 200 kişiydik" dedi X
        first = next((at + 1 for at in range(start - 1, first, -1) if lower[at] in QUOTES), first)
    turn = next((at for at in range(start - 1, max(first, start - _PART), -1) if lower[at] in words.but), None)
    found = _opening_source(hit, sort, turn + 1) if turn is not None else None  # "Şirkete göre 12 idi ama sendika 40 kapanma kaydetti"
    found = found or _opening_source(hit, sort, first)
    if found is None:
        comma = next((at for at in range(start - 1, max(first, start - _PART), -1) if lower[at] == ","), None)
        found = _opening_source(hit, sort, comma + 1) if comma is not None else None
    if found is None and sort == "say" and hit.low < start and (lower[start] not in words.expecting or (hit.low and lower[hit.low] == ",")):
        return Saw((start, end), None, LEFT, hit.cue.strength, sort, shared=True)
    return found


def _closing_source(hit: Hit) -> Bounds | None:
    """ "40 çadır kuruldu, Kızılay açıkladı.": nothing but an office or a name between the last comma and the verb that closes the sentence."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    if end < len(tokens.raw) and tokens.lower[end] not in (".", ";"):
        return None
    comma = next((at for at in range(start - 1, max(hit.low, start - _NAME), -1) if tokens.lower[at] == ","), None)
    if comma is None or comma + 1 >= start or hit.numerals.isdisjoint(range(hit.low, comma)):
        return None
    named = all(tokens.is_capital(at) or is_role(words, tokens.lower[at]) for at in range(comma + 1, start))
    owned = tokens.lower[start - 1].endswith((*words.genitive, *words.oblique))
    return (comma + 1, start) if named and not owned and credible(tokens, words, (comma + 1, start)) else None


def _opening_source(hit: Hit, sort: str, first: int) -> Saw | None:
    """The verb in tokens start..end-1 with the source that opens its part at `first`."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    while first < start and (
        lower[first] == "," or lower[first] in words.adverbs or lower[first] in QUOTES or words.settings.at(lower, first)
    ):
        first += 1
    if first + 2 < start and lower[first][0].isdigit() and lower[first + 1] in words.aged:
        first += 2  # "41 yaşındaki iş insanı X'in avukatı"
    stop = first
    while stop < start and stop - first < 9 and lower[stop] != "," and lower[stop] not in QUOTES and not lower[stop][0].isdigit():
        stop += 1
    if stop < start and lower[stop] == "," and stop > first and credible(tokens, words, (first, stop)):
        return Saw((start, end), (first, stop), WRAP, hit.cue.strength, sort)
    best = first
    for at in range(first, stop):
        if is_role(words, lower[at]) or (tokens.is_capital(at) and at > 0) or (tokens.raw[at].isupper() and len(tokens.raw[at]) > 1):
            best = at + 1
        elif best > first and lower[at] in words.joining and at + 1 < stop and is_role(words, lower[at + 1]):
            continue  # "Polis ve itfaiye"
        elif best > first and lower[at] not in ("'", "'s") and not (words.genitive and lower[at].endswith(words.genitive)):
            break
    if best > first and credible(tokens, words, (first, best)):
        return Saw((start, end), (first, best), WRAP, hit.cue.strength, sort)
    return None
