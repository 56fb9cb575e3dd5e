"""A verb's place in a sentence in; the noun phrase before it that is its subject out."""

from __future__ import annotations

from factlint.claims.phrase import QUOTES, STOPS, counts, describes, helps, is_relative, is_time, nominal, phrase_start, relative_clause
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, is_role
from factlint.language.dates import lexicon

_LONGEST = 14
_SHORT = 6  # words of a time at the head of a part
_A_COUNT = 4  # digits that no name has


def left_of(tokens: Tokens, words: Saying, verb: int, low: int) -> Bounds | None:
    """The subject that ends before the verb, or None; (verb, verb) where the verb shares the subject of the verb before it."""
    lower = tokens.lower
    at = verb - 1
    while at >= low and not _turns(words, lower, at):
        aside = words.aside.before(lower, at + 1) if lower[at] in words.aside.lasts else None  # "had at first put"
        if aside is not None and aside > low:
            at = aside - 1
        elif lower[at] in words.between and not (lower[at] in words.pronouns and (at == low or _behind_time(tokens, words, at, low))):
            at -= 1
        else:
            break
    if at < low:
        return None
    word = lower[at]
    if word in QUOTES:
        return None
    if at == 0 and word in words.demonstratives:
        return (0, 1)
    small = word in words.leading and not (len(word) > 1 and tokens.raw[at].isupper())
    if word in words.joining or _turns(words, lower, at) or (is_relative(words, word) and at == low) or small:
        return (verb, verb)
    if is_relative(words, word) or (word in words.relatives and at > low and lower[at - 1] == ","):
        at -= 1
        if at >= low and lower[at] == ",":
            at -= 1
        if at < low:
            return (verb, verb) if low else None  # "said Lind, who added ..."
        return _trim(tokens, words, phrase_start(tokens, words, at, low), at + 1)
    owned = words.articles_after and at > low + 1 and any(is_role(words, each) for each in lower[at - 2 : at])  # "kuasa hukum mereka"
    if (word in words.pronouns and not owned) or word in words.first_persons:
        return (at, at + 1)
    if helps(words, lower, at):
        return None
    if word == ",":
        if words.verb_second and low and _holds_number(tokens, at, low):
            return (verb, verb)  # "schätzte sie auf 1.800, korrigierte sich aber"
        return _with_apposition(tokens, words, at, low)
    if not (lower[at][0].isalpha() or lower[at] in ("'s", "'", ".", "%", ")") or _in_name(tokens, words, at)):
        return None
    start = phrase_start(tokens, words, at, low)
    if start == at and start > low and word not in words.roles and lower[start - 1] in words.helping and not tokens.is_capital(at):
        return _head_of(tokens, words, start, low)
    counted = next((each for each in range(start, at) if lower[each][0].isdigit()), None) if start < at else None
    if counted is not None:  # "... 430 homes and the Red Cross registered"
        joins = (each + 1 for each in range(at - 1, counted, -1) if lower[each] in words.joining)
        start = next((each for each in joins if counted == start or _opens(tokens, words, each)), start)
    if start > low and is_relative(words, lower[start - 1]) and _is_lapse(tokens, words, start, at + 1):
        head = left_of(tokens, words, start, low)  # "el banco, que dos semanas antes había hablado de 51.000"
        return (verb, verb) if head == (start, start) else head
    if start > low + 1 and is_relative(words, lower[start - 1]):
        head = _head_before(tokens, words, start, low, at + 1)
        if head is not None:
            return head
    if words.verb_second and start > low and lower[start - 1] == "," and word not in words.roles and _is_setting(tokens, words, start, low):
        return _with_apposition(tokens, words, start - 1, low)  # "wie Anna Roth, die Bürgermeisterin, am Montag mitteilte"
    found = _trim(tokens, words, start, at + 1)
    return None if found is not None and lower[found[0]] in words.accusatives else found


def _is_setting(tokens: Tokens, words: Saying, start: int, low: int) -> bool:
    """Whether a time, a place or an occasion stands behind a comma, in a part that opens with "wie" and has another comma before it."""
    lower = tokens.lower
    if lower[start] not in words.prepositions and words.settings.at(lower, start) is None:
        return False
    comma = next((at for at in range(start - 2, max(low, start - _LONGEST), -1) if lower[at] == ","), 0)
    return comma > 0 and any(lower[at] in words.as_ones for at in range(max(low, comma - _LONGEST), comma))


def _opens(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether somebody can begin here: an article, an owner or a name."""
    return (
        tokens.lower[at] in words.articles
        or tokens.lower[at] in words.possessives
        or tokens.is_capital(at)
        or is_role(words, tokens.lower[at])
    )


def _is_lapse(tokens: Tokens, words: Saying, start: int, stop: int) -> bool:
    """Whether a piece is a day or a length of time with its small words: "dos semanas antes", "el lunes"."""
    units = lexicon(words.code).tables["units"]
    timed = any(tokens.lower[at] in units or tokens.lower[at] in words.days for at in range(start, stop))
    return (
        timed and stop - start <= _SHORT and not any(tokens.is_capital(at) or is_role(words, tokens.lower[at]) for at in range(start, stop))
    )


def _in_name(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether a number belongs to a name: "Teamsters Local 88 says", "la Sección 22 aseguró"."""
    raw, before = tokens.raw[at], at - 1
    if not (raw.isdigit() and len(raw) < _A_COUNT and before > 0 and tokens.is_capital(before)) or tokens.lower[before] in words.days:
        return False
    return not words.capital_nouns or is_role(words, tokens.lower[before])


def _holds_number(tokens: Tokens, comma: int, low: int) -> bool:
    """Whether the piece before a comma holds a number that is no age between commas."""
    for at in range(comma - 1, low - 1, -1):
        if tokens.lower[at] == ",":
            return False
        if tokens.raw[at][0].isdigit():
            return tokens.lower[at - 1] != ","
    return False


def _turns(words: Saying, lower: list[str], at: int) -> bool:
    """ "sees supply growing but expects", "ziet aanbod groeien, maar rekent": right before a verb it shares the subject of the verb before it."""
    return lower[at] in words.but and (lower[at] not in words.between or (at > 0 and lower[at - 1] == ","))


def _behind_time(tokens: Tokens, words: Saying, pronoun: int, low: int) -> bool:
    """Whether nothing but a time and a comma stands before a pronoun: "Mi-mai, elle n'en attendait que 5"."""
    lower = tokens.lower
    if pronoun - 2 < low or lower[pronoun - 1] != ",":
        return False
    last = lower[pronoun - 2]
    first = pronoun - 2
    while first > low and pronoun - first < _SHORT and tokens.is_word(first - 1):
        first -= 1
    return first <= low + 1 and (last.split("-")[-1] in words.days or last.isdigit() or words.settings.at(lower, first) is not None)


def _head_of(tokens: Tokens, words: Saying, participle: int, low: int) -> Bounds | None:
    """ "an officer who declined to be named told": what the relative clause hangs on that a participle ends."""
    relative = next((at for at in range(participle - 1, max(low, participle - _LONGEST), -1) if is_relative(words, tokens.lower[at])), None)
    if relative is None:
        return None
    end = relative - (tokens.lower[relative - 1] == ",")
    return _trim(tokens, words, phrase_start(tokens, words, end - 1, low), end) if end > low else None


def _head_before(tokens: Tokens, words: Saying, start: int, low: int, verb: int) -> Bounds | None:
    """ "laporan yang terbit Jumat menyebut", "la ONG que usa otro método calcula": what the relative clause at `start` hangs on.

    None where the clause has a subject of its own ("the dead that the group counted").
    """
    lower, relative = tokens.lower, start - 1
    head = _trim(tokens, words, phrase_start(tokens, words, relative - 1, low), relative) if relative > low else None
    if words.relative_verb and head is not None and any(lower[each] in words.papers for each in range(*head)):
        return _trim(tokens, words, head[0], verb) if head[0] < verb else head  # "data yang dirilis X"
    if words.relative_verb or head is None or verb - start < 2:
        return head if words.relative_verb else None
    first = lower[start]
    if (
        tokens.is_capital(start)
        or first in words.articles
        or first in words.possessives
        or first in words.pronouns
        or first in words.papers
    ):
        return None
    if is_role(words, first) or words.generic.at(lower, start) or words.cues.at(lower, relative - 1) is not None or first[0].isdigit():
        return None
    office = any(is_role(words, lower[each]) or lower[each] in words.papers or tokens.is_capital(each) for each in range(*head))
    return head if office and head[1] - head[0] <= _LONGEST else None


def _trim(tokens: Tokens, words: Saying, start: int, end: int) -> Bounds | None:
    """The phrase without the adverbials in front of it ("But", "On Monday")."""
    lower = tokens.lower
    while start < end and (lower[start] in words.adverbs or lower[start] in (".", "'", "-") or lower[start] in words.between):
        if lower[start] in words.articles:
            break
        start += 1
    aside = words.aside.at(lower, start) if start < end and lower[start] in words.aside.by_first else None
    if aside is not None and aside[0] > 1 and start + aside[0] < end:
        start += aside[0]  # "En un primer momento la empresa"
    if words.gerund and start + 2 < end and lower[start].endswith(words.gerund) and lower[start + 1] in words.prepositions:
        start += 2  # "Responding to organizers who ..."
    hit = words.cues.at(lower, start) if start < end - 1 and lower[start] in words.cues.by_first else None
    if hit is not None and not tokens.is_capital(start) and "say" in hit[1].sorts:
        start += hit[0]  # "Lo ha comunicato giovedì l'Istituto"
        setting = words.settings.at(lower, start) if start < end else None
        start += setting[0] if setting is not None else 0
    if start < end and lower[start] in words.prepositions and not _indefinite(tokens, words, start):
        at = start + 1
        while at < end and lower[at] not in words.articles:
            at += 1
        setting = words.settings.at(lower, start)
        behind = _second_article(tokens, words, start, end) if at == start + 1 and words.head_first else None
        if behind is not None:
            start = behind  # "Per l'intero esercizio il gruppo"
        elif setting is not None:
            start += setting[0]
            while start < end and lower[start][0].isdigit():
                start += 1
        elif at == start + 1 < end - 1 and not words.verb_second and words.articles.isdisjoint(set(lower[at + 1 : end]) - words.of):
            start += 1  # "Desde el sindicato"
        elif start + 1 < at < end:
            start = start + 1 if any(lower[each] in words.papers for each in range(start + 1, at)) else at
        elif at >= end:
            start += 1
    if not words.verb_second and words.cuts.isdisjoint(lower[start + 1 : end]):
        return (start, end) if start < end else None
    for at in range(start + 1, end):
        if lower[at] in words.cuts or (words.verb_second and _setting_to_end(tokens, words, at, end)):
            end = at
            break
    return (start, end) if start < end else None


def _indefinite(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether a sentence begins with an article that is a preposition elsewhere, and those it is of: "Des sources proches du dossier"."""
    behind = start + 1
    if start or tokens.lower[0] not in words.articles or behind >= len(tokens.lower):
        return False
    return words.generic.at(tokens.lower, behind) is not None or is_role(words, tokens.lower[behind])


def _second_article(tokens: Tokens, words: Saying, start: int, end: int) -> int | None:
    """Where the second noun phrase begins behind one with a preposition that opens with an article too."""
    lower = tokens.lower
    for at in range(start + 3, end - 1):
        if lower[at] not in words.articles or lower[at] in words.of or tokens.is_capital(at):
            continue
        before = lower[at - 1]
        if before not in words.of and before not in words.prepositions and before not in words.joining and tokens.is_word(at - 1):
            return at
    return None


def _setting_to_end(tokens: Tokens, words: Saying, at: int, end: int) -> bool:
    """Whether "am Montag" closes the phrase."""
    hit = words.settings.at(tokens.lower, at)
    return hit is not None and hit[0] > 1 and at + hit[0] >= end


def _is_aside(words: Saying, lower: list[str], start: int, stop: int) -> bool:
    """Whether a piece between commas does nothing but set its subject against another."""
    hit = words.instead.at(lower, start) or words.aside.at(lower, start)
    return (hit is not None and start + hit[0] >= stop) or all(word in words.adverbs for word in lower[start:stop])


def _with_apposition(tokens: Tokens, words: Saying, comma: int, low: int) -> Bounds | None:
    """The phrase before ", 47, the group's director," that ends at the comma."""
    lower = tokens.lower
    pieces: list[Bounds] = []
    end = comma
    at = comma
    while at > low and comma - at < 60 and len(pieces) < 7:
        at -= 1
        if lower[at] == "," or lower[at] in STOPS or lower[at] in QUOTES:
            pieces.append((at + 1, end))
            end = at
            if lower[at] != ",":
                break
    else:
        pieces.append((at, end))
    head: Bounds | None = None
    for number, (start, stop) in enumerate(pieces):
        if start >= stop:
            break
        first = lower[start]
        participle = number == 0 and (words.cues.at(lower, start) is not None or first.endswith("ed"))
        participle = participle or (number == 0 and relative_clause(tokens, words, start, stop))
        relative = participle or is_relative(words, first) or first in words.prepositions or first[0].isdigit()
        if relative:
            if number == 0 or first[0].isdigit() or is_relative(words, first):
                continue
            break
        if number == 0 and stop - start == 1 and first in words.pronouns:
            continue
        if _is_aside(words, lower, start, stop):
            continue  # "Facua, sin embargo, ha recibido"
        if number and (counts(tokens, start, stop) or is_time(tokens, words, start, stop)):
            break  # "the shelter took in 1,904 dogs, its director, Amy Roe, said"
        if not nominal(tokens, words, start, stop, longest=14 if number else 16):
            break
        head = (start, stop)
        if words.verb_second and first in words.as_ones:
            break  # "Es gab 760 Tote, wie Anna Roth, die Bürgermeisterin, mitteilte"
    if head is None:
        return None
    trimmed = _trim(tokens, words, *head)
    if trimmed is None:
        return None
    begin, finish = trimmed
    # the apposition belongs to the source, a relative clause does not
    reach = finish
    while reach < comma and lower[reach] == "," and reach + 1 < comma and describes(tokens, words, reach + 1, comma):
        reach += 1
        while reach < comma and lower[reach] != ",":
            reach += 1
    return (begin, reach)
