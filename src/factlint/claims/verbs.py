"""Attribution by a verb: a verb of saying, counting or showing in the tokens in; subject, side and strength out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.saw import LEFT, RIGHT, WRAP, Saw
from factlint.claims.saying import Cue, Saying
from factlint.claims.subject import QUOTES, left_of, right_of
from factlint.claims.tokens import Tokens
from factlint.claims.turned import behind_preposition, inverted, second
from factlint.claims.who import Bounds, has_paper, is_bare_name, is_institution, is_role
from factlint.model.claim import Strength

_SPEAKING = frozenset({"say", "base", "noun", "turned"})


def verb(
    tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, sort: str, low: int, *, headline: bool, numerals: frozenset[int]
) -> Saw | None:
    """A verb with its subject before it, or behind it where it is turned round ("..., said X")."""
    lower = tokens.lower
    if start and lower[start - 1] in words.articles and not words.capital_nouns and not words.articles_after:
        return None  # "a report", "the claim"
    if start and not headline and tokens.is_capital(start) and lower[start - 1] not in QUOTES and not words.capital_nouns:
        return None  # a name
    if words.capital_nouns and start and tokens.is_capital(start):
        return None
    if _is_adjective(tokens, words, start, end):
        return None
    if start and lower[start] in words.expecting and lower[start - 1] in words.than:
        return None  # "less than expected"
    if sort in _SPEAKING and _needs_clause(tokens, words, start, end, numerals):
        return None
    if words.gerund and lower[start].endswith(words.gerund) and start and lower[start - 1] == "," and sort == "say":
        return Saw((start, end), None, RIGHT, cue.strength, sort, shared=True) if low else None
    if "noun" in cue.sorts and not _speaker_before(tokens, words, start):
        return None
    if sort == "base":
        able = _able(tokens, words, start, low)
        if able is not None:
            return Saw((start, end), able, RIGHT, cue.strength, sort)
        if not _plural_before(tokens, words, start):
            return None
    if sort in _SPEAKING:
        turned = inverted(tokens, words, start, end, low)
        if turned is not None:
            behind = range(turned[1], turned[1] + 2)
            right = words.verb_second and numerals.isdisjoint(range(low, start)) and not numerals.isdisjoint(behind)
            return Saw((start, end), turned, RIGHT if right else LEFT, cue.strength, sort)
        if sort == "turned":
            return None
    if sort in ("count", "show") and end < len(lower) and start and lower[start - 1] == ",":
        turned = inverted(tokens, words, start, end, low)
        if turned is not None and _names_counter(tokens, words, turned, numerals):
            return Saw((start, end), turned, LEFT, cue.strength, sort)
    subject = left_of(tokens, words, start, low)
    if (
        words.verb_second
        and sort not in ("show", "nominal")
        and subject is not None
        and end < len(lower)
        and lower[end] in words.pronouns
        and lower[end] not in words.between
        and not (lower[end] in words.articles and end + 1 < len(lower) and lower[end + 1][0].isalpha())
        and start != subject[0]
        and not _names_doer(tokens, words, subject)
    ):
        return Saw((start, end), (end, end + 1), RIGHT, cue.strength, sort)
    if subject is not None and _no_subject(tokens, words, subject):
        subject = None
    if words.verb_second and sort != "nominal" and (subject is None or not credible(tokens, words, subject)):
        turned = second(tokens, words, start, end, low)
        if turned is not None and (
            sort not in ("count", "show") or is_institution(tokens, words, turned) or has_paper(tokens, words, turned)
        ):
            return Saw((start, end), turned, RIGHT, cue.strength, sort)
    if subject is None:
        return _dropped(tokens, words, start, end, cue, sort)
    if subject == (start, start):
        return _shared(tokens, words, start, end, cue, sort, low)
    if lower[subject[0]][0].isdigit() and sort != "say":
        return None
    if _is_setting(tokens, words, subject):
        return None  # "El jueves había hablado de 4.100"
    if sort == "count" and not (headline or is_institution(tokens, words, subject)):
        return None
    if sort == "count" and lower[start] in words.having_too and is_bare_name(tokens, words, subject):
        return None  # "La France compte 181 foyers"
    if sort == "show" and not has_paper(tokens, words, subject):
        return None
    if cue.strength is Strength.DENIAL and _is_event(tokens, words, subject):
        return None  # "protest rejects the tax, 40 held"
    if sort == "nominal" and not _owned_paper(tokens, words, subject):
        return None
    if not any(tokens.raw[at][0].isalpha() for at in range(*subject)):
        return None
    if words.verb_second and sort in _SPEAKING and not credible(tokens, words, subject) and not _noun_alone(tokens, words, subject):
        return None
    if sort in _SPEAKING and _counted_thing(tokens, words, subject, end, numerals):
        return None
    limited = lower[start - 1] in words.relatives or (
        start > 1 and lower[start - 2] in words.relatives and lower[start - 1] in words.between
    )
    side = _side(tokens, words, subject, end, sort, numerals)
    if words.verb_second:
        inside = _inside(tokens, words, subject, end, numerals)
        if inside is not None:
            return Saw((start, end), inside, WRAP, cue.strength, sort)
    return Saw((start, end), _owner(tokens, words, subject, start), side, cue.strength, sort, limited=limited)


def _names_doer(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """ "Die Polizei beziffert sie auf 14": an office alone before the verb, so that the pronoun behind is what it counts."""
    start, end = subject
    return start < end <= start + 2 and not behind_preposition(tokens, words, subject) and is_role(words, tokens.lower[end - 1])


def _no_subject(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the phrase is one of time or place, which opens the sentence: "Im November hatte sie", "En marzo esperaba", "Para el lunes"."""
    if subject[0] >= subject[1]:
        return False
    if words.verb_second and (
        behind_preposition(tokens, words, subject) or _is_setting(tokens, words, subject) or _opens_only(tokens, words, subject)
    ):
        return True
    if words.verb_second or words.verb_final or has_paper(tokens, words, subject):
        return False
    first = tokens.lower[subject[0]]
    if first in words.prepositions and first not in words.articles:
        return not is_institution(tokens, words, (subject[0] + 1, subject[1]))
    return behind_preposition(tokens, words, subject) and not credible(tokens, words, subject)


def _opens_only(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether nothing but the capital of the sentence's first word makes a source of a phrase: "Gevraagd naar de kosten", "Eine Woche zuvor"."""
    start, end = subject
    if start or end < 2 or tokens.lower[0] in words.articles or tokens.lower[0] in words.possessives:
        return False
    if any(words.generic.at(tokens.lower, at) or words.media.at(tokens.lower, at) for at in range(end)) or has_paper(
        tokens, words, subject
    ):
        return False
    named = not words.capital_nouns and any(tokens.is_capital(at) for at in range(1, end))
    if words.capital_nouns:  # a noun stands there, but behind a preposition or before an adverb
        named = tokens.is_capital(end - 1)
    return not named and not any(is_role(words, tokens.lower[at]) for at in range(end))


def reach(
    tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, low: int, numerals: frozenset[int], *, headline: bool
) -> Saw | None:
    """ "sprach am Montag von 26 Verletzten", "habló primero de 150": a verb that gives a number with a preposition further off."""
    lower = tokens.lower
    first = end + 3 if lower[end : end + 1] == lower[end + 2 : end + 3] == [","] else end  # "table, elle, sur 24"
    for at in range(first, min(len(lower), first + 9)):
        if lower[at] in cue.partner and at + 1 < len(lower) and not numerals.isdisjoint(range(at + 1, at + 3)):
            return verb(tokens, words, start, end, cue, "say", low, headline=headline, numerals=numerals)
        if lower[at] == "," or at in numerals:
            break
    return None


def _noun_alone(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """ "De rederij zegt": an article and its noun at the head of a part."""
    start, end = subject
    opens = start == 0 or tokens.lower[start - 1] in (";", ":") or tokens.lower[start - 1] in QUOTES
    return opens and end - start == 2 and tokens.lower[start] in words.articles and tokens.is_word(start + 1)


def _is_event(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the subject is something that people do together, and nobody who speaks: a protest, a strike, a vote."""
    return any(words.events.at(tokens.lower, at) for at in range(*subject)) and not any(
        is_role(words, tokens.lower[at]) for at in range(*subject)
    )


def _is_setting(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the subject is nothing but a time."""
    known = subject[0] < subject[1] and tokens.lower[subject[0]] in words.settings.by_first
    hit = words.settings.at(tokens.lower, subject[0]) if known else None
    return hit is not None and hit[0] > 1 and subject[0] + hit[0] >= subject[1]


def _names_counter(tokens: Tokens, words: Saying, source: Bounds, numerals: frozenset[int]) -> bool:
    """Whether a phrase behind "..., aponta" is who counted, and no number comes after it."""
    if not (has_paper(tokens, words, source) or is_institution(tokens, words, source)):
        return False
    return not any(at in numerals for at in range(source[0], min(len(tokens.raw), source[1] + 40)))


def _needs_clause(tokens: Tokens, words: Saying, start: int, end: int, numerals: frozenset[int]) -> bool:
    """ "added 126,000 jobs": a verb that says something only with a clause stands right before a number."""
    if end >= len(tokens.raw) or " ".join(tokens.lower[start:end]) not in words.clause_only:
        return False
    return end in numerals or (end + 1 in numerals and tokens.lower[end] in words.articles)


def _is_adjective(tokens: Tokens, words: Saying, start: int, end: int) -> bool:
    """ "the alleged plot", "election's disputed result", "first reported as": a participle that is no verb of saying here."""
    if start == 0:
        return False
    before = tokens.lower[start - 1]
    if before == "'s" and not (start > 1 and tokens.lower[start - 2] in words.pronouns):
        return True
    return end < len(tokens.raw) and tokens.lower[end] in words.as_words


def _counted_thing(tokens: Tokens, words: Saying, subject: Bounds, end: int, numerals: frozenset[int]) -> bool:
    """ "of the 120 cases reported in May": the subject is what was counted and the verb its participle."""
    if end >= len(tokens.raw) or tokens.lower[end] not in words.prepositions:
        return False
    return any(at in numerals for at in range(*subject)) and not any(tokens.lower[at] == "," for at in range(*subject))


def _inside(tokens: Tokens, words: Saying, subject: Bounds, end: int, numerals: frozenset[int]) -> Bounds | None:
    """ "terwijl de oppositie op 6 miljoen rekent": the verb closes its part, the number stands between it and its subject."""
    if end < len(tokens.raw) and tokens.lower[end][0].isalnum():
        return None
    number = next((at for at in range(subject[0] + 1, subject[1]) if at in numerals), None)
    if number is None:
        return None
    last = number
    while last > subject[0] and tokens.lower[last - 1] in words.prepositions and tokens.lower[last - 1] not in words.articles:
        last -= 1
    named = (subject[0], last)
    return named if last > subject[0] and credible(tokens, words, named) and "," not in tokens.lower[subject[0] : last] else None


def _owner(tokens: Tokens, words: Saying, subject: Bounds, verb_at: int) -> Bounds:
    """Who owns the count: "the ministry" of "the ministry's own tally"; a paper takes who brought it out with it."""
    start, end = subject
    if end < verb_at and tokens.lower[end] == "," and has_paper(tokens, words, subject):
        author = next((at + 1 for at in range(end + 1, verb_at) if tokens.lower[at] in words.by), None)
        named = right_of(tokens, words, author, verb_at, apposition=False) if author is not None else None
        if named is not None and credible(tokens, words, named):
            return (start, named[1])
    for at in range(end - 1, start, -1):
        if tokens.lower[at] == "'s" and has_paper(tokens, words, (at + 1, end)):
            return (start, at)
    if tokens.lower[start] in words.possessives and end - start > 1 and has_paper(tokens, words, subject):
        return (start, start + 1)
    return subject


def _shared(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, sort: str, low: int) -> Saw | None:
    """A verb that shares the subject of the verb before it; that verb may be none of saying ("X runs the port and says ...")."""
    if sort in ("show", "nominal"):
        return None
    if low:
        return Saw((start, end), None, RIGHT, cue.strength, sort, shared=True)
    first = 0
    while first < start and tokens.lower[first] in words.adverbs:
        first += 1
    last = first
    named = False
    while last < start and last - first < 10:
        word = tokens.lower[last]
        if word in words.joining or word == "," or word in words.auxiliaries or tokens.raw[last][0].isdigit():
            break
        good = tokens.is_capital(last) or is_role(words, word)
        if named and not good:
            break
        named = named or (good and word not in words.articles)
        last += 1
    if not named or last >= start or sort != "say" or not credible(tokens, words, (first, last)):
        return None
    return Saw((start, end), (first, last), RIGHT, cue.strength, sort)


def _dropped(tokens: Tokens, words: Saying, start: int, end: int, cue: Cue, sort: str) -> Saw | None:
    """ "Dijo que ...": a verb of saying without a subject at the head of a part, in languages that leave the pronoun out."""
    if sort != "say" or end >= len(tokens.raw) or tokens.lower[end] not in words.that or words.verb_second:
        return None
    if any(tokens.lower[at] not in words.adverbs and tokens.lower[at] not in words.between for at in range(max(0, start - 2), start)):
        return None
    return Saw((start, end), None, RIGHT, cue.strength, sort, shared=True)


def _owned_paper(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the subject is somebody's count: "the ministry's own tally", "their list"."""
    if not has_paper(tokens, words, subject):
        return False
    if any(tokens.lower[at] == "'s" or tokens.lower[at] in words.possessives for at in range(*subject)):
        return True
    start, end = subject
    if any(is_role(words, tokens.lower[at]) for at in range(start, end)):
        return True
    places = words.place_prepositions
    where = next((at for at in range(start, end) if tokens.lower[at] in places), end)  # "the toll of a fire in Norway" is nobody's
    return is_institution(tokens, words, (start, where))


def _speaker_before(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether a form that is a plural noun too ("states", "remarks") stands behind somebody who can speak."""
    if start == 0:
        return False
    at = start - 1
    while at > 0 and tokens.lower[at] in words.between:
        at -= 1
    word = tokens.lower[at]
    if word == "," or word in words.pronouns or word in words.relatives or is_role(words, word) or word in words.papers:
        return word != "'s"
    return tokens.raw[at][0].isupper() and not tokens.raw[start][0].isupper()


def _able(tokens: Tokens, words: Saying, start: int, low: int) -> Bounds | None:
    """The subject of "has been able to confirm"."""
    if start < 3 or tokens.lower[start - 1] not in words.infinitive or tokens.lower[start - 2] not in words.able:
        return None
    at = start - 2
    while at > low and tokens.lower[at - 1] in words.auxiliaries:
        at -= 1
    subject = left_of(tokens, words, at, low)
    return subject if subject is not None and subject[0] < subject[1] and credible(tokens, words, subject) else None


def _plural_before(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether somebody in the plural stands right before a form that is a noun too."""
    if start == 0:
        return False
    at = start - 1
    while at > 0 and tokens.lower[at] in words.between:
        at -= 1
    word = tokens.lower[at]
    if word in words.pronouns or word in words.first_persons or word in words.relatives or word == ",":
        return True
    return is_role(words, word) or (word.endswith("s") and word != "'s" and len(word) > 3)


def _gives_number(tokens: Tokens, words: Saying, at: int, numerals: frozenset[int]) -> bool:
    """ "había cifrado en 212": nothing but a preposition between verb and number."""
    return tokens.lower[at] in words.prepositions and at + 1 in numerals


def _side(tokens: Tokens, words: Saying, subject: Bounds, end: int, sort: str, numerals: frozenset[int]) -> str:
    """Left where the sentence is done behind the verb (a time or a place aside) and something stands before the subject."""
    lower, size = tokens.lower, len(tokens.raw)
    start = subject[0]
    before = start > 0 and (lower[start - 1] == "," or lower[start - 1] in QUOTES)
    subordinate = start > 1 and lower[start - 1] in words.as_ones
    at = end
    if sort == "tell" and before and not (words.gerund and lower[end - 1].endswith(words.gerund)):
        listener = right_of(tokens, words, at, size, apposition=False)
        if listener is not None and not tokens.lower[listener[0]][0].isdigit():
            at = listener[1]
    if at < size and lower[at] not in words.that and (before or subordinate):
        quoted = lower[start - 1] in QUOTES and lower[at] not in QUOTES and lower[at] != ":"
        gives = (sort == "count" or lower[end - 1] in words.expecting) and _gives_number(tokens, words, at, numerals)
        if quoted or (not gives and _done(tokens, words, at)):
            return LEFT
    while at < size and lower[at] in ".,;":
        at += 1
    if at >= size and start > 0:
        return LEFT
    return RIGHT


def _done(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether nothing but a time or a place comes behind the verb."""
    lower, size = tokens.lower, len(tokens.raw)
    while at < size:
        hit = words.settings.at(lower, at)
        if hit is None:
            break
        if lower[at] in words.prepositions:
            return True  # "in a statement posted online": runs on to the end of its part
        at += hit[0]
        while at < size and lower[at][0].isdigit():
            at += 1
    return at >= size or lower[at] in (",", ".", ";", "—", "–", ")") or lower[at] in words.prepositions
