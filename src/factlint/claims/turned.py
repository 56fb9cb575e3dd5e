"""A verb of saying in; the source that stands behind it ("..., said X", "Am Freitag sagte X ...") out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.claims.according import credible
from factlint.claims.phrase import MARKS, QUOTES, right_of
from factlint.claims.saw import LEFT, RIGHT, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_paper, has_role, is_role
from factlint.model.claim import Strength

_PART = 40  # words before a verb that are looked through for a number
_FRONT = 9  # words before a verb in second place
_TIMES = 2  # times behind the first one
_SHORT = 5  # words of a noun with its article


def behind_preposition(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the noun is one of time or place ("Im November hatte sie ...") and no subject."""
    return subject[0] > 0 and subject[1] > subject[0] and tokens.lower[subject[0] - 1] in words.prepositions


def second(tokens: Tokens, words: Saying, start: int, end: int, low: int) -> Bounds | None:
    """ "Am Freitag sagte X, ...": the verb in second place, the subject behind it."""
    if end >= len(tokens.raw) or tokens.lower[end] == "," or tokens.lower[end] in MARKS or tokens.lower[end] in words.that:
        return None
    first = start
    while first > low and tokens.lower[first - 1] != "," and tokens.lower[first - 1] not in MARKS and tokens.lower[first - 1] not in QUOTES:
        first -= 1
        if start - first > _FRONT:
            return None
    article = tokens.lower[end] in words.articles and end + 1 < len(tokens.raw) and tokens.lower[end + 1][0].isalpha()
    if not article and (tokens.lower[end] in words.pronouns or tokens.lower[end] in words.first_persons):
        return (end, end + 1)
    source = right_of(tokens, words, end, len(tokens.raw), apposition=False) if tokens.lower[end] not in words.accusatives else None
    if source is None or tokens.lower[source[0]] in words.leading or words.settings.at(tokens.lower, source[0]) is not None:
        return None  # "korrigierte sich am Abend"
    return source if credible(tokens, words, source) else None


def quoted_as(hit: Hit) -> Saw | None:
    """ "State television quoted the governor as saying 41 had died": who is quoted, between the two verbs."""
    tokens, words, start = hit.tokens, hit.words, hit.start
    lower = tokens.lower
    if start < 3 or not words.quoting_as or lower[start - 1] not in words.as_ones:
        return None
    at = next((each for each in range(start - 2, max(-1, start - 2 - _FRONT), -1) if lower[each] in words.quoting_as), None)
    if at is None or at + 1 >= start - 1 or lower[at - 1] in words.being or lower[at + 1] in words.prepositions:
        return None
    source = (at + 1, start - 1)
    return Saw((start, hit.end), source, RIGHT, hit.cue.strength, "say") if credible(tokens, words, source) else None


def object_first(hit: Hit, subject: Bounds) -> Bounds | None:
    """ "Die Kosten beziffert das Ministerium auf 4": the office behind the verb, where the noun before it is none."""
    tokens, words, lower = hit.tokens, hit.words, hit.tokens.lower
    first, behind = subject[0], hit.end
    if not words.capital_nouns or subject[1] - first < 2 or behind + 2 >= len(lower):
        return None
    named = is_role(words, lower[behind]) and tokens.is_capital(behind + 1)  # "Die Kosten bezifferte Bürgermeisterin Kern auf 4"
    if lower[first] not in words.articles or not (named or (lower[behind] in words.articles and is_role(words, lower[behind + 1]))):
        return None
    if has_role(tokens, words, subject) or any(words.media.at(lower, at) or words.generic.at(lower, at) for at in range(*subject)):
        return None
    if any(has_paper(tokens, words, (at, at + 1)) and lower[at] not in words.figures for at in range(*subject)):
        return None  # "Die Studie nennt das Ministerium ..."
    told = hit.numerals.intersection(range(behind + 2, behind + _FRONT))
    return second(tokens, words, hit.start, behind, hit.low) if told else None


def inverted(tokens: Tokens, words: Saying, start: int, end: int, low: int) -> Bounds | None:
    """The source behind the verb in "..., said Smith"; None where the verb has its subject before it."""
    lower, size = tokens.lower, len(tokens.raw)
    if not words.inverted or end >= size or start <= low:
        return None
    at = start - 1
    while at > low and (lower[at] in words.auxiliaries or lower[at] in words.between):
        at -= 1
    mark = lower[at]
    as_one = not words.verb_second and mark in words.as_ones and (at == 0 or lower[at - 1] == ",")  # ", come sostiene il comitato"
    as_one = as_one or (mark == ":" and words.pro_drop and at < start - 1)  # ": lo certifica l'Agenas"
    if not (mark == "," or mark in QUOTES or mark in "?!—–" or as_one):
        return None
    if lower[end] in words.that and lower[end] not in words.articles:
        return None
    begin = _past_place(tokens, words, end) if lower[end] in words.prepositions else past_settings(tokens, words, end)
    while begin < size and lower[begin] in words.between and lower[begin] not in words.articles | words.pronouns:
        begin = past_settings(tokens, words, begin + 1)
    if begin >= size or lower[begin] in words.leading or (words.verb_second and words.settings.at(lower, begin) is not None):
        return None  # "korrigierte sich am Abend"
    article = lower[begin] in words.articles and begin + 1 < size and lower[begin + 1][0].isalpha()
    if not article and (lower[begin] in words.pronouns or lower[begin] in words.first_persons):
        alone = begin + 1 >= size or not lower[begin + 1][0].isalnum() or words.verb_second or words.settings.at(lower, begin + 1)
        return (begin, begin + 1) if alone else None
    source = right_of(tokens, words, begin, size, apposition=True)
    if source is None or lower[source[0]][0].isdigit():
        return None
    if lower[begin] in words.datives and source[1] < size and lower[source[1]] in words.that:
        return None  # "Omar Quist, a déclaré au parlement que"
    if not credible(tokens, words, source) and not _anybody(tokens, words, low, at, source):
        return None
    if any(
        lower[each][0].isdigit() and each and lower[each - 1] not in (",", "(") and lower[each - 1] not in words.of
        for each in range(*source)
    ):
        return None
    stop = source[1]
    if mark == "," and stop < size and lower[stop] in words.auxiliaries and lower[stop] != "'s":
        return None
    return source


def _anybody(tokens: Tokens, words: Saying, low: int, mark: int, source: Bounds) -> bool:
    """ "Unos 8.200 aficionados llenaron el pabellón, anunció el club.", "..., dizem procuradores; ...": a noun closes the sentence, or its part before
    a semicolon, and one part with a number stands before it."""
    lower, size = tokens.lower, len(tokens.raw)
    start, end = source
    inside = "," in lower[low:mark] and end < size - 1
    parted = end < size and lower[end] == ";"
    bare = lower[start] not in words.articles
    shortest, longest = (1, 2) if bare else (2, _SHORT)
    if not shortest <= end - start <= longest or (inside and not parted) or (bare and not parted):
        return False
    if not all(tokens.is_word(at) or lower[at] == "'" for at in range(start, end)):
        return False
    if start + 1 < size and words.cues.at(lower, start + 1) is not None:
        return False
    if not any(raw[0].isdigit() for raw in tokens.raw[max(low, mark - _PART) : mark]):
        return False
    if parted:
        return True
    done = end >= size or lower[end] == "." or words.settings.at(lower, end) is not None or lower[end] in words.prepositions
    return done and not any(raw[0].isdigit() for raw in tokens.raw[end:])


def _past_place(tokens: Tokens, words: Saying, at: int) -> int:
    """Behind "ante la comisión" where an office with its article follows ("detalló ante la comisión la jefa de ..."), else `at`."""
    lower, size = tokens.lower, len(tokens.raw)
    behind = at + 1
    if behind < size and lower[behind] in words.articles:
        behind += 1
    if behind < size and lower[behind] == "'":
        behind += 1
    behind += 1
    if behind + 1 >= size or lower[behind] not in words.articles or lower[behind] in words.of:
        return at
    return behind if is_role(words, lower[behind + 1]) else at


def past_settings(tokens: Tokens, words: Saying, at: int) -> int:
    """Behind the times that stand between a verb and its subject ("a annoncé jeudi 13 août l'Insee", "reconheceu ontem, terça-feira, o banco")."""
    behind = _past_setting(tokens, words, at)
    for _ in range(_TIMES if at < behind or tokens.lower[at : at + 1] == [","] else 0):
        comma = behind < len(tokens.raw) and tokens.lower[behind] == ","
        again = _past_setting(tokens, words, behind + comma)
        if again == behind + comma or (comma and tokens.lower[again : again + 1] != [","]):
            break
        behind = again + comma
    return behind


def _past_setting(tokens: Tokens, words: Saying, at: int) -> int:
    size = len(tokens.raw)
    hit = words.settings.at(tokens.lower, at) if at < size else None
    if hit is None:
        return at + (at < size and tokens.lower[at].split("-")[0] in words.days and not tokens.is_capital(at))
    at += hit[0]
    if at + 2 < size and tokens.lower[at] == "(" and tokens.lower[at + 2] == ")":
        at += 3  # "nesta quinta-feira (25)"
    if at < size and tokens.lower[at][0].isdigit():
        at += 1
        if at < size and tokens.is_word(at) and not tokens.is_capital(at) and tokens.lower[at] not in words.articles:
            at += 1
    return at


def spoken_after(tokens: Tokens, words: Saying, quoted: list[Bounds], known: list[Saw]) -> Iterator[Saw]:
    """Verbs that no table has behind a quotation, with a name behind them: "«...», presumió el promotor Rico Salas"."""
    lower, size = tokens.lower, len(tokens.raw)
    for start, end in quoted:
        at = end + (end < size and lower[end] == ",")
        if not at > start + 1 or (at == end and lower[end - 2] not in (",", "!", "?")):
            continue
        while at < size and (
            ((lower[at] in words.auxiliaries or lower[at] in words.between) and lower[at] not in words.articles) or lower[at] == "'"
        ):
            at += 1
        if at + 2 >= size or not tokens.raw[at][0].islower() or lower[at + 1] in words.that or _is_small(words, lower[at]):
            continue
        behind = at + 1 + (lower[at + 1] in words.between and lower[at + 1] not in words.articles)
        source = right_of(tokens, words, behind, size, apposition=True)
        if source is None or any(saw.start < source[1] and saw.end > end for saw in known):
            continue
        if not credible(tokens, words, source) or lower[source[0]] in words.prepositions - words.articles:
            continue
        capital = any(raw[0].isupper() for raw in tokens.raw[source[0] : source[1]]) and not words.capital_nouns
        if capital or has_role(tokens, words, source):
            yield Saw((at, behind), source, LEFT, Strength.NEUTRAL, "say")


def _is_small(words: Saying, word: str) -> bool:
    return (
        word in words.articles
        or word in words.prepositions
        or word in words.joining
        or word in words.breaks
        or word in words.that
        or word in words.adverbs
    )
