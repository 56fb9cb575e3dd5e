"""Attribution by a verb: a verb of saying, counting or showing in the tokens in; subject, side and strength out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.fitness import SPEAKING, can_be, may_be_nominal, names_counter, names_doer, no_subject, plural_before, speaker_before
from factlint.claims.forms import is_no_verb, is_paper, needs_clause
from factlint.claims.ones import placed
from factlint.claims.phrase import QUOTES, is_relative, right_of
from factlint.claims.saw import AROUND, LEFT, RIGHT, WRAP, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.side import gives_number, side_of
from factlint.claims.subject import left_of
from factlint.claims.tokens import Tokens
from factlint.claims.turned import behind_preposition, inverted, object_first, second
from factlint.claims.who import Bounds, has_paper, has_role, is_institution, is_role
from factlint.model.claim import Strength

_OBJECT = 7  # words between a verb and the number that it gives
_HEDGED = 4  # words of a hedge: "Mehr als"
_FAR = 80  # words behind a verb in which another number stands
_APPOSED = 8  # words of an apposition
_BASIS = 5  # words of "a partir de"
_TIME = 7  # words of a day that opens a sentence
_AUXILIARY = 6  # words back from a participle to its "have"


def verb(hit: Hit, sort: str) -> Saw | None:
    """A verb with its subject before it, or behind it where it is turned round ("..., said X")."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    if sort == "nominal" and not may_be_nominal(hit):
        return None
    if is_no_verb(hit) or (sort in SPEAKING and needs_clause(hit)):
        return None
    if words.gerund and lower[start].endswith(words.gerund) and start and lower[start - 1] == "," and sort == "say":
        return _shared(hit, sort)
    if "noun" in hit.cue.sorts and (not speaker_before(tokens, words, start) or is_paper(hit)):
        goes_on = (
            start
            and lower[start - 1] in words.joining | words.but
            and (end in hit.numerals or not words.that.isdisjoint(lower[end : end + 1]))
        )
        return _shared(hit, "say") if goes_on and not is_paper(hit) else None  # "The union disagrees and counts 40"
    if sort == "tell" and start and lower[start - 1] in words.being:
        return None  # "Ministers were told that"
    if sort == "base":
        able = _able(tokens, words, start, hit.low)
        if able is not None:
            return Saw((start, end), able, RIGHT, hit.cue.strength, sort)
        if not plural_before(tokens, words, start):
            joined = start > 1 and lower[start - 1] in words.joining and lower[start] not in words.papers
            return _shared(hit, "say") if joined else None  # "Ministry officials dispute that, and say"
    turned = _turned_round(hit, sort)
    if turned is not None or sort == "turned":
        return turned
    if _dropped_last(hit, sort):
        return Saw((start, end), None, LEFT, hit.cue.strength, sort, shared=True)
    if words.pro_drop and sort == "say" and start and lower[start - 1] == "," and lower[end : end + 1] == [","]:
        return Saw((start, end), None, AROUND, hit.cue.strength, "own", shared=True)  # "I biglietti, assicura, erano 287"
    subject = left_of(tokens, words, start, hit.low)
    if subject is not None and lower[subject[0]] in words.ones:
        subject = placed(tokens, words, subject[0], hit.low) or subject
    behind = _second(hit, sort, subject)
    if behind is not None:
        comma = next((at for at in range(end, min(len(lower), behind[1] + 2)) if lower[at] == ","), behind[1] + 2)
        led = hit.cue.strength is not Strength.DENIAL and hit.numerals.isdisjoint(range(end, comma))
        number = _number_ahead(tokens, subject, hit.numerals) if led and subject is not None else -1
        if number >= 0:  # "1.400 Besucher zählte der Veranstalter"
            return Saw((start, end), behind, LEFT, hit.cue.strength, sort, since=number)
        if led and _fronted_number(hit):
            return Saw((start, end), behind, LEFT, hit.cue.strength, sort, since=0)
        return Saw((start, end), behind, RIGHT, hit.cue.strength, sort)
    if subject is None or no_subject(tokens, words, subject):
        return _dropped(hit, sort)
    if subject == (start, start):
        return _shared(hit, sort)
    if words.pro_drop and sort in ("say", "count") and _opens_with_basis(tokens, words, subject):
        return Saw((start, end), None, RIGHT, hit.cue.strength, sort, shared=True)
    if not can_be(hit, sort, subject):
        return None
    limited = lower[start - 1] in words.relatives or (
        start > 1 and lower[start - 2] in words.relatives and lower[start - 1] in words.between
    )
    if subject[0] > 1 and is_relative(words, lower[subject[0] - 1]) and lower[subject[0] - 2] not in words.breaks:
        limited = True  # "Of the 610 complaints that the ombudsman handled last year, 84 ..."
    side = side_of(hit, subject, sort)
    if words.verb_second:
        inside = _relative_last(tokens, words, subject, end, hit.low, hit.numerals) or _inside(tokens, words, subject, end, hit.numerals)
        if inside is not None:
            return Saw((start, end), inside, WRAP, hit.cue.strength, sort, limited=True)
    return Saw((start, end), _owner(tokens, words, subject, start), side, hit.cue.strength, sort, limited=limited)


def _number_ahead(tokens: Tokens, subject: Bounds, numerals: frozenset[int]) -> int:
    """Where the number begins that a phrase opens with, or that stands a hedge's words before it, "Mehr als 1.400 Besucher"; -1 where none does."""
    first = next((at for at in range(subject[0], max(-1, subject[0] - _HEDGED - 1), -1) if at in numerals), -1)
    return first if "," not in tokens.lower[max(0, first) : subject[0]] else -1


def _fronted_number(hit: Hit) -> bool:
    """ "Auf 38 Millionen beziffert die Stadt den Schaden": a sentence that opens with a preposition and the only number, which the verb follows."""
    lower, start = hit.tokens.lower, hit.start
    here = 1 < start <= 1 + _OBJECT and 1 in hit.numerals and lower[0] in hit.words.prepositions and "," not in lower[:start]
    return here and hit.numerals.isdisjoint(range(start, min(len(lower), start + _FAR)))


def _opens_with_basis(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether what stands before a verb is what a count is made from, and its subject left out: "Con los datos de sus sensores cifra"."""
    first = subject[0]
    if any(" ".join(tokens.lower[:size]) in words.basis for size in range(2, _BASIS)):
        return all(tokens.is_word(at) for at in range(first))
    if tokens.lower[first] in words.leading and tokens.lower[first] not in words.of:
        return first == 0
    owned = tokens.lower[first] in words.of and not tokens.is_capital(first)
    return owned and tokens.lower[0] in words.prepositions and all(tokens.is_word(at) for at in range(first))


def _turned_round(hit: Hit, sort: str) -> Saw | None:
    """ "..., said X", "..., aponta o boletim": the source behind the verb, which a comma or a quotation parts from what is said."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    if words.verb_second and behind_its_subject(hit):
        return None
    if sort in SPEAKING and not gives_number(tokens, words, end, hit.numerals):
        turned = inverted(tokens, words, start, end, hit.low)
        if turned is None or (turned[1] - turned[0] == 1 and turned[0] in hit.numerals):
            return None  # "Jane Roe, the mayor, confirmed some 40 deaths"
        behind = range(turned[1], turned[1] + 2)
        if tokens.lower[0] in words.as_ones and hit.numerals.isdisjoint(range(start)):
            return Saw((start, end), turned, RIGHT, hit.cue.strength, sort)  # "Comme le rappelle la préfecture, ..."
        right = words.verb_second and hit.numerals.isdisjoint(range(hit.low, start)) and not hit.numerals.isdisjoint(behind)
        return Saw((start, end), turned, RIGHT if right else LEFT, hit.cue.strength, sort)
    behind_colon = start > 1 and tokens.lower[start - 2] == ":" and tokens.lower[start - 1] in words.between  # ": lo rivela il dossier"
    if sort in ("count", "show") and end < len(tokens.lower) and start and (tokens.lower[start - 1] == "," or behind_colon):
        turned = inverted(tokens, words, start, end, hit.low)
        if turned is not None and names_counter(tokens, words, turned, hit.numerals):
            return Saw((start, end), turned, LEFT, hit.cue.strength, sort)
    return None


def behind_its_subject(hit: Hit) -> bool:
    """ "Anna Roy, Chefin der Gruppe, beziffert die Zahl auf 40": the comma before the verb closes what describes its subject."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    if not start or tokens.lower[start - 1] != "," or not hit.numerals.isdisjoint(range(hit.low, start)):
        return False
    if hit.numerals.isdisjoint(range(end, end + _OBJECT)):
        return False
    subject = left_of(tokens, words, start, hit.low)
    if subject is None or subject[0] >= subject[1] or subject[0] > 1 or behind_preposition(tokens, words, subject):
        return False
    return credible(tokens, words, subject) and words.days.isdisjoint(tokens.lower[slice(*subject)])


def _second(hit: Hit, sort: str, subject: Bounds | None) -> Bounds | None:
    """The subject behind a verb in second place ("Am Freitag sagte X ..."), where the phrase before it cannot be the subject."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    if not words.verb_second or sort == "nominal":
        return None
    if sort != "show" and subject is not None and start != subject[0] and not names_doer(tokens, words, subject):
        pronoun = end < len(tokens.lower) and tokens.lower[end] in words.pronouns and tokens.lower[end] not in words.between
        if pronoun and not (tokens.lower[end] in words.articles and end + 1 < len(tokens.lower) and tokens.lower[end + 1][0].isalpha()):
            return (end, end + 1)
    if subject == (start, start) and start and tokens.lower[start - 1] in words.joining:
        return None  # "... und beziffert die Kosten auf 38"
    if subject is not None and (office := object_first(hit, subject)) is not None:
        return office
    counted = subject is not None and not hit.numerals.isdisjoint(range(subject[0] + 1, subject[1]))
    told = counted or (subject is not None and _opens_hedged(hit, subject))  # "Etwa 41 Verletzte zählte die Polizei"
    if subject is not None and not told and not no_subject(tokens, words, subject) and credible(tokens, words, subject):
        return None
    turned = second(tokens, words, start, end, hit.low)
    if turned is None:
        return None
    whole = with_apposition(hit, turned)
    counts = (
        is_institution(tokens, words, turned) or has_paper(tokens, words, turned) or (whole != turned and has_role(tokens, words, whole))
    )
    if sort in ("count", "show") and not counts:
        return None
    if counted and not has_role(tokens, words, whole):
        return None
    return whole


def _opens_hedged(hit: Hit, subject: Bounds) -> bool:
    """Whether the phrase before a verb is a number with its hedge, and no other comes behind it."""
    lower, first = hit.tokens.lower, subject[0]
    hedged = first in hit.numerals and not lower[first][0].isdigit() and hit.cue.strength is not Strength.DENIAL
    return hedged and hit.numerals.isdisjoint(range(hit.end, min(len(lower), hit.end + _FAR)))


def with_apposition(hit: Hit, source: Bounds) -> Bounds:
    """ "Am Montag zählte Anna Roth, die Bürgermeisterin, 760 Menschen": a subject behind its verb, with what stands between commas behind it, or up to
    the end of a sentence that opens with its number ("760 Verletzte zählte Anna Roth, die Bürgermeisterin.")."""
    tokens, words, opens = hit.tokens, hit.words, source[1]
    lower = tokens.lower
    if (
        lower[opens : opens + 1] != [","]
        or opens + 1 >= len(lower)
        or is_relative(words, lower[opens + 1])
        or lower[opens + 1] in words.that
    ):
        return source
    ahead = not hit.numerals.isdisjoint(range(hit.low, hit.start))
    closes = next((at for at in range(opens + 2, min(len(lower), opens + _APPOSED)) if lower[at] == "," or (ahead and lower[at] == ".")), 0)
    inside = (opens + 1, closes)
    told = ahead or not hit.numerals.isdisjoint(range(closes, min(len(lower), closes + _FAR)))
    if not closes or not told or not hit.numerals.isdisjoint(range(*inside)):
        return source
    return (source[0], closes) if describes_him(tokens, words, source, inside) else source


def describes_him(tokens: Tokens, words: Saying, source: Bounds, inside: Bounds) -> bool:
    """Whether what stands between commas behind a source names his office, or him behind his office."""
    named, opening = tokens.is_capital(inside[0]), tokens.lower[inside[0]]
    if has_role(tokens, words, inside):
        return named or opening in words.articles or is_role(words, opening)
    return named and has_role(tokens, words, source)


def _inside(tokens: Tokens, words: Saying, subject: Bounds, end: int, numerals: frozenset[int]) -> Bounds | None:
    """ "terwijl de oppositie op 6 miljoen rekent": the verb closes its part, the number stands between it and its subject."""
    if end < len(tokens.raw) and tokens.lower[end][0].isalnum():
        return None
    number = next((at for at in range(subject[0] + 1, subject[1]) if at in numerals), None)
    if number is None:
        return None
    last = number
    while last > subject[0] and tokens.lower[last - 1] in words.leading:
        last -= 1
    named = (subject[0], last)
    return named if last > subject[0] and credible(tokens, words, named) and "," not in tokens.lower[subject[0] : last] else None


def _relative_last(tokens: Tokens, words: Saying, subject: Bounds, end: int, low: int, numerals: frozenset[int]) -> Bounds | None:
    """ "als die Veranstalter, die 9100 Demonstranten meldeten": the verb closes a relative clause that opens with its pronoun and a number."""
    lower, first = tokens.lower, subject[0]
    if first < 2 or lower[first - 1] != "," or lower[first] not in words.relatives or numerals.isdisjoint((first + 1, first + 2)):
        return None
    if end < len(tokens.raw) and lower[end][0].isalnum() and lower[end] not in words.having:
        return None
    named = left_of(tokens, words, first - 1, low)
    if named is None or named[0] >= named[1]:
        return None
    cut = max((at + 1 for at in range(*named) if lower[at] in words.comparing_with), default=named[0])
    return (cut, named[1]) if cut < named[1] and credible(tokens, words, (cut, named[1])) else None


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


def _shared(hit: Hit, sort: str) -> Saw | None:
    """A verb that shares the subject of the verb before it; that verb may be none of saying ("X runs the port and says ...")."""
    start, end = hit.start, hit.end
    if sort in ("show", "nominal"):
        return None
    if hit.low:
        return Saw((start, end), None, RIGHT, hit.cue.strength, sort, shared=True)
    named = _opening_name(hit) if sort in ("say", "count") else None
    return Saw((start, end), named, RIGHT, hit.cue.strength, sort) if named is not None else None


def _opening_name(hit: Hit) -> Bounds | None:
    """The name or the office that the sentence opens with, whose first verb says nothing."""
    tokens, words, start = hit.tokens, hit.words, hit.start
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
    return (first, last) if named and last < start and credible(tokens, words, (first, last)) else None


def _dropped(hit: Hit, sort: str) -> Saw | None:
    """ "Dijo que ...", "Solo reconoce 5": a verb of saying without a subject at the head of a part, in languages that leave the pronoun out."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    size = len(tokens.raw)
    if end >= size or words.verb_second:
        return None
    behind = start and tokens.lower[start - 1] == ":" and words.pro_drop and not hit.low
    if sort == "count" and behind and not hit.numerals.isdisjoint((end, min(size, end + 1))):
        named = _opening_name(hit)  # "El sindicato fue a contarlos: encontró 3.120"
        return Saw((start, end), named, RIGHT, hit.cue.strength, sort) if named is not None else None
    if sort != "say":
        return None
    bare = words.pro_drop and (not hit.numerals.isdisjoint((end, min(size, end + 1))) or _gives_ahead(hit)) and not needs_clause(hit)
    if tokens.lower[end] not in words.that and not bare:
        return None
    first = start
    while first > max(0, start - (_AUXILIARY if bare else 2)) and tokens.lower[first - 1] not in (":", ";"):
        first -= 1
    small = all(tokens.lower[at] in words.adverbs or tokens.lower[at] in words.between for at in range(first, start))
    if bare and hit.low and _comma_before(tokens, words, start):
        return Saw((start, end), None, RIGHT, hit.cue.strength, sort, shared=True)  # "Il Comune, che parlava di 80, ora ne promette 50"
    if not small and not (bare and not hit.low and _is_time(tokens, words, start)):
        return None
    return Saw((start, end), None, RIGHT, hit.cue.strength, sort, shared=True)


def _gives_ahead(hit: Hit) -> bool:
    """ "Prevede un calo del 2%": what the verb gives stands right behind it and holds the number, with nobody who could be its subject."""
    tokens, words, end = hit.tokens, hit.words, hit.end
    number = next((at for at in range(end, min(len(tokens.raw), end + _OBJECT)) if at in hit.numerals), None)
    return number is not None and all(
        tokens.is_word(at) and not tokens.is_capital(at) and not is_role(words, tokens.lower[at]) for at in range(end, number)
    )


def _is_time(tokens: Tokens, words: Saying, end: int) -> bool:
    """Whether nothing but a day or a month stands before token `end`: "En junio hablaba de 41", "El lunes, por la noche, hablaba de 41"."""
    if not 0 < end <= _TIME or not words.reflexives.isdisjoint(tokens.lower[:end]) or words.days.isdisjoint(tokens.lower[:end]):
        return False
    known = words.days | words.prepositions | words.articles | words.adverbs | words.between
    return all(word in known or word in ",'" or word.isdigit() for word in tokens.lower[:end])


def _able(tokens: Tokens, words: Saying, start: int, low: int) -> Bounds | None:
    """The subject of "has been able to confirm"."""
    if start < 3 or tokens.lower[start - 1] not in words.infinitive or tokens.lower[start - 2] not in words.able:
        return None
    at = start - 2
    while at > low and tokens.lower[at - 1] in words.auxiliaries:
        at -= 1
    subject = left_of(tokens, words, at, low)
    return subject if subject is not None and subject[0] < subject[1] and credible(tokens, words, subject) else None


def _dropped_last(hit: Hit, sort: str) -> bool:
    """ "Seguían sin aparecer 6, añadió.": a verb of saying alone behind what is said, in languages that leave the pronoun out."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    if not words.pro_drop or sort != "say" or not start or hit.numerals.isdisjoint(range(hit.low, start)):
        return False
    return (end >= len(tokens.raw) or tokens.lower[end] == ".") and _comma_before(tokens, words, start)


def _comma_before(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether a comma stands before a verb, its auxiliary and small words between them."""
    at = start - 1
    while at > 0 and (tokens.lower[at] in words.auxiliaries or tokens.lower[at] in words.between):
        at -= 1
    return tokens.lower[at] == "," or tokens.lower[at] in QUOTES
