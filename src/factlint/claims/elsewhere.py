"""Attributions without a cue of their own: a headline's colon, and a second source that shares the verb of the first."""

from __future__ import annotations

from itertools import pairwise

from factlint.claims.according import credible
from factlint.claims.beside import beside
from factlint.claims.phrase import QUOTES, name_end
from factlint.claims.saw import AROUND, LEFT, RIGHT, WRAP, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, is_institution, is_role
from factlint.model.claim import Strength

_SHARING = frozenset({"say", "count", "show", "noun", "split", "final", "tell"})
_AFAR = frozenset({"before", "after", "anonymous"})
_WIDE = 40  # words that are looked through for a number
_CLAUSE = 18  # words of a relative clause between a name and its number
_HEDGE = 3  # words from a source to the number behind it
_SHORT = 5  # words of a second source that is no known office
_NAMES = 3  # words of a first and a last name


def colon(tokens: Tokens, words: Saying, *, quoted: bool = False) -> Saw | None:
    """ "BNPB: 162 dead": a headline that opens with an office or an abbreviation and a colon; of what is `quoted` behind it, a name, too."""
    for at in range(1, min(7, len(tokens.raw) - 1)):
        if tokens.lower[at] != ":":
            if tokens.lower[at][0].isdigit():
                return None
            continue
        source = (0, at)
        if _office(tokens, words, source) or (quoted and not words.capital_nouns and _full_name(tokens, at)):
            return Saw((at, at + 1), source, RIGHT, Strength.NEUTRAL, "colon")
        return None
    return None


def _full_name(tokens: Tokens, end: int) -> bool:
    """Whether a sentence opens with nothing but a first and a last name."""
    return 1 < end <= _NAMES and all(tokens.is_word(at) and tokens.is_capital(at) and not tokens.raw[at].isupper() for at in range(end))


def closing(tokens: Tokens, words: Saying, numerals: frozenset[int]) -> Saw | None:
    """ "1,800 at march – police": a headline with a number that closes with a dash or a colon and an office."""
    end = len(tokens.raw) - (tokens.lower[-1] == ".")
    first = next((at + 1 for at in range(end - 1, max(0, end - _SHORT), -1) if tokens.lower[at] in "–—-:"), None)
    if first is None or first >= end or numerals.isdisjoint(range(first)) or not numerals.isdisjoint(range(first, end)):
        return None
    named = [at for at in range(first, end) if is_role(words, tokens.lower[at]) and tokens.lower[at] not in words.topics]
    office = bool(named) and all(
        at in named or tokens.is_capital(at) or tokens.lower[at] in words.articles or tokens.lower[at] in words.of
        for at in range(first, end)
    )
    plain = not words.capital_nouns or named == [first]
    return Saw((first - 1, first), (first, end), LEFT, Strength.NEUTRAL, "colon") if office and plain else None


def opens_quote(tokens: Tokens) -> bool:
    """Whether the first colon of the sentence stands before a quotation: "Feuerwehr: „Wir haben 18 Menschen gerettet“"."""
    at = tokens.lower.index(":")
    return 0 < at < len(tokens.lower) - 1 and tokens.lower[at + 1] in QUOTES


def _office(tokens: Tokens, words: Saying, source: Bounds) -> bool:
    """Whether the phrase is an office or an abbreviation, and no mere topic ("France: ...", "Floods: ...")."""
    start, end = source
    if any(tokens.lower[at] in words.prepositions for at in range(start, end)) and not is_role(words, tokens.lower[start]):
        return False
    if any(words.media.at(tokens.lower, at) for at in range(start, end)):
        return True
    for at in range(start, end):
        raw = tokens.raw[at]
        if tokens.lower[at] in words.topics and tokens.lower[end + 1] not in QUOTES:
            return False  # "Klinikum Nord: Zahl der Fälle steigt auf 43": of whom it is told
        if is_role(words, tokens.lower[at]) or tokens.lower[at] in words.papers:
            return True
        if 2 <= len(raw) <= 6 and raw.isupper() and raw.isalpha() and end - start <= 2:
            return any(each[0].islower() for each in tokens.raw[end:])  # not a headline all in capitals
    return False


def cites_last(tokens: Tokens, words: Saying, last: Saw, saw: Saw) -> bool:
    """Whether a source right behind another is whom that one cites: "selon l'AFP, qui cite le maire"."""
    if saw.sort != "before" or saw.source is None or last.source is None or last.sort == "gapped":
        return False
    first = saw.cue[0]
    between = tokens.lower[last.end : first]
    if between not in ([], [","]):
        return False
    if tokens.lower[first] in words.citing or " ".join(tokens.lower[slice(*saw.cue)]) in words.citing:
        return True
    return last.source[1] == last.end and tokens.lower[first] in words.relatives and saw.cue[1] - first > 1


def parted(tokens: Tokens, words: Saying, saws: list[Saw], numerals: frozenset[int]) -> None:
    """Two such sources with a number each: on which side the number of each stands.

    "Laut Verband stieg er um 4 Prozent, laut Ministerium um 2", "er lag laut Verband bei 4, laut Ministerium bei 2": each speaks for
    what follows it; "4 Tote laut Verband, 2 laut Ministerium": for what stands before it.
    """
    low = 0  # where the part begins that the first of the two may speak for
    for first, later in pairwise(saws):
        start, low = max(low, first.start - _WIDE), first.end
        if first.sort not in _AFAR or later.sort not in _AFAR or later.side != AROUND or later.start <= first.end:
            continue
        if _number_behind(tokens, words, first, numerals) and _number_behind(tokens, words, later, numerals):
            first.side = later.side = RIGHT  # "vor Tor 2 laut Polizei 3.600 Menschen, laut Verband 5.000"
            continue
        between = _has_number(tokens, numerals, first.end, min(later.start, first.end + _WIDE))
        behind = _has_number(tokens, numerals, later.end, min(len(tokens.raw), later.end + _WIDE))
        counted = first.side == AROUND and _has_number(tokens, numerals, start, first.start)
        if behind and _opens(tokens, words, later.start - 1):
            if first.side == AROUND and between != counted:
                first.side, later.side = (RIGHT if between else LEFT), RIGHT
            elif first.side == RIGHT and between:
                later.side = RIGHT
        elif counted and between and not behind and _opens(tokens, words, first.end):
            first.side = later.side = LEFT


def _opens(tokens: Tokens, words: Saying, at: int) -> bool:
    word = tokens.lower[at]
    return word in (",", ";") or word in words.breaks or word in words.joining


def _number_behind(tokens: Tokens, words: Saying, saw: Saw, numerals: frozenset[int]) -> bool:
    """Whether a number follows a source, with nothing but a word or two of its hedge between."""
    start = saw.end
    if tokens.lower[start : start + 1] == [","] and numerals.isdisjoint(range(max(0, saw.start - _HEDGE), saw.start)):
        start += 1  # "there were, according to police, 3,600 people"
    for at in range(start, min(len(tokens.raw), start + _HEDGE)):
        if at in numerals:
            return True
        if not tokens.is_word(at) or tokens.lower[at] in words.joining:
            return False
    return False


def _has_number(tokens: Tokens, numerals: frozenset[int], start: int, end: int) -> bool:
    if numerals:
        return any(at in numerals for at in range(start, end))
    return any(tokens.raw[at][0].isdigit() for at in range(start, end))


def gapped(tokens: Tokens, words: Saying, saws: list[Saw], numerals: frozenset[int]) -> list[Saw]:
    """ "A forecasts 8.0 percent, B 8.4": a name and a number behind a comma share the verb before them."""
    if not saws or len(numerals) < 2:
        return saws
    found: list[Saw] = []
    for index, saw in enumerate(saws):
        found.append(saw)
        stop = saws[index + 1].start if index + 1 < len(saws) else len(tokens.raw)
        if _may_go_on(words, saw):
            second = beside(tokens, words, saw, stop, numerals)
            if second is not None:
                found.append(second)
                continue
        wraps = saw.side == WRAP and saw.source is not None and saw.source[1] < saw.cue[0]
        if not (saw.side == RIGHT or wraps) or saw.sort not in _SHARING or saw.source is None:
            continue
        if wraps and words.verb_final:  # "Savcılık 22 yıl istedi, savunma ise 16 yıl"
            seen = not numerals.isdisjoint(range(saw.source[1], saw.cue[0]))
            if not seen:
                continue
            scan = range(saw.source[1], stop)
        else:
            seen = False
            scan = range(saw.source[1], saw.cue[0]) if wraps else range(saw.end, stop)
        before = ""  # what leads to the first number: "sprach von 400"
        for at in scan:
            if at in numerals:
                seen = True
                before = before or next((each for each in (tokens.lower[at - 1], tokens.lower[at - 2]) if each in words.prepositions), "-")
            if seen and (tokens.lower[at] in (",", ";") or tokens.lower[at] in words.joining):
                other = _other(tokens, words, at + 1, stop, numerals, before)
                if other is not None:
                    found.append(Saw((other[1], other[1]), other, RIGHT, saw.strength, "gapped"))
                    break
    return found


def _may_go_on(words: Saying, saw: Saw) -> bool:
    """Whether a number with a preposition and its own source may stand behind: "8 400 selon le syndicat, 2 100 pour la direction"."""
    if saw.sort == "passive":
        return saw.source is not None and saw.side == LEFT and not words.by_before
    if saw.sort == "tally":
        return True
    return bool(words.beside) and (
        (saw.sort == "before" and saw.side != RIGHT) or (saw.sort == "count" and saw.side == RIGHT and bool(saw.source))
    )


def _other(tokens: Tokens, words: Saying, start: int, stop: int, numerals: frozenset[int], before: str) -> Bounds | None:
    """A name of an institution with nothing but a preposition or a comma between it and a number.

    Anybody who stands there with an article, where the gap shows: by a comma, or by the preposition that the first number has (`before`).
    """
    lower = tokens.lower
    while start < stop and (lower[start] in words.joining or (lower[start] in words.breaks and lower[start] not in words.articles)):
        start += 1
    end = start
    while end < stop and end - start < 12 and end not in numerals and not _inserted_at(words, lower, end):
        end += 1
    last = end
    if end < stop and end not in numerals:  # "l'Unhcr, i cui mediatori hanno sentito i feriti, di 21"
        end = next((at for at in range(end + 2, min(stop, end + _CLAUSE)) if lower[at] == ","), stop) + 1
        while end < stop and (lower[end] == before or (lower[end - 1] == before and lower[end] in words.articles)):
            end += 1
        if end >= stop or end not in numerals or before not in lower[end - 2 : end] or numerals.intersection(range(last, end)):
            return None
    if end >= stop or end not in numerals:
        return None
    while last > start and (lower[last - 1] == "," or lower[last - 1] in words.prepositions or lower[last - 1] in words.articles):
        last -= 1
    while last > start + 1 and words.verb_final and lower[last - 1] in words.between:  # "sendika ise 260"
        last -= 1
    named = name_end(tokens, words, start, last)
    if not words.mood.isdisjoint(lower[named:last]) or any(_says(words, lower, at) for at in range(named, last)):
        return None  # "die Versicherung übernehme davon 60 Prozent"
    last = last if lower[last] in (before, ",") and _is_name(words, lower[named:last]) else named  # "la Guardia costiera di 231"
    bounds = (start, last)
    if words.genitive and last > start and not tokens.is_capital(last - 1) and lower[last - 1].endswith(words.genitive):
        return None  # "şirketin": owns what follows
    if _anybody(tokens, words, bounds, end, before):
        return bounds
    if last - start < 1 or not is_institution(tokens, words, bounds) or not credible(tokens, words, bounds):
        return None
    for at in range(start, last):
        word = lower[at]
        if word == "," or (word in words.prepositions and at == start) or word in words.helping or words.cues.at(lower, at):
            return None
    named = any(tokens.is_capital(at) for at in range(start, last))
    office = all(is_role(words, lower[at]) or lower[at] in words.articles for at in range(start, last))
    if not named and not office and lower[start] in words.articles and last - start <= 5:  # "the miners' union 260"
        office = is_role(words, lower[last - 1]) or is_role(words, lower[start + 1])
    if words.capital_nouns and not office and _bare_verb(tokens, words, bounds):
        return None
    return bounds if named or office else None


def _bare_verb(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether a word in small letters stands where only a verb can, in a language that writes nouns with a capital: "derzeit zahlen Mieter"."""
    lower = tokens.lower
    return lower[bounds[0]] not in words.articles and any(
        tokens.is_word(at) and not tokens.is_capital(at) and lower[at] not in words.articles and lower[at] not in words.name_links
        for at in range(*bounds)
    )


def _inserted_at(words: Saying, lower: list[str], at: int) -> bool:
    """Whether a relative clause or a time opens at a comma ("who", "i cui", "a media mañana del martes")."""
    if lower[at] != "," or at + 1 >= len(lower):
        return False
    if lower[at + 1] in words.leading and lower[at + 2 : at + 3] != [","]:
        return not any(each[0].isdigit() for each in lower[at + 2 : at + 4])  # not ", en 31"
    return not words.relatives.isdisjoint(each for each in lower[at + 1 : at + 3] if each not in words.articles)


def _is_name(words: Saying, rest: list[str]) -> bool:
    """Whether what follows an office up to the preposition of its number is the rest of its name: no verb, no pronoun."""
    return not any(
        word == ","
        or (word in words.between and word not in words.of and word not in words.articles)
        or word in words.helping
        or (word in words.cues.by_first and word not in words.of)
        for word in rest
    ) and not (rest and rest[0] in words.articles and rest[0] not in words.of)


def _closes(lower: list[str], number: int) -> bool:
    """Whether a number ends its part, with a word at most of what is counted behind it: "y la acusación particular, 14 años."."""
    at = number + 1
    while at < len(lower) and (lower[at][0].isdigit() or lower[at] in "%€$£"):
        at += 1
    return not any(word[0].isalnum() for word in lower[at + 1 : at + 2]) and lower[at : at + 1] != [","]


def _says(words: Saying, lower: list[str], at: int) -> bool:
    """Whether a verb of saying or counting stands at `at`, which then has a subject of its own."""
    hit = words.cues.at(lower, at) if lower[at] in words.cues.by_first else None
    return hit is not None and not _SHARING.isdisjoint(hit[1].sorts)


def _anybody(tokens: Tokens, words: Saying, bounds: Bounds, number: int, before: str) -> bool:
    """Whether the phrase is a noun with its article, and the words up to the number show that a verb is left out."""
    start, end = bounds
    lower = tokens.lower
    if not 2 <= end - start <= _SHORT or lower[start] not in words.articles or end >= number:
        return False
    gap = lower[end:number]
    comma = gap == [","] and lower[start - 1] in words.joining and _closes(lower, number)
    if not comma and before not in gap:
        return False
    if any(word in words.relatives and word not in words.articles for word in gap) or words.settings.at(lower, start):
        return False
    inside = [at for at in range(start + 1, end) if lower[at] != "'"]
    return all(
        tokens.is_word(at)
        and words.cues.at(lower, at) is None
        and not (lower[at] in words.auxiliaries or lower[at] in words.adverbs or lower[at] in words.between)
        for at in inside
    )
