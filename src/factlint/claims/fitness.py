"""A verb of saying or counting and the phrase taken for its subject in; whether that phrase can be one out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.cue_table import Cue
from factlint.claims.phrase import QUOTES, is_later
from factlint.claims.saw import Hit
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.turned import behind_preposition
from factlint.claims.who import Bounds, has_paper, has_role, is_bare_name, is_institution, is_role
from factlint.language.dates import lexicon
from factlint.model.claim import Strength

_SHORT = 4  # words of a noun with its article
_NEAR = 4  # words from a head to the preposition of what it is of
SPEAKING = frozenset({"say", "base", "noun", "turned"})


def can_be(hit: Hit, sort: str, subject: Bounds) -> bool:
    """Whether the phrase before the verb in tokens start..end-1 can be who says, counts or shows it."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    if lower[subject[0]][0].isdigit() and (sort != "say" or lower[start] in words.expecting):
        return False  # "14 870 ménages attendaient un logement"
    if _is_setting(tokens, words, subject):
        return False  # "El jueves había hablado de 4.100"
    if sort == "count" and not (
        hit.headline
        or is_institution(tokens, words, subject)
        or _paper_counts(tokens, words, start, hit.cue, subject)
        or _anybody_counts(tokens, words, start, subject, hit.numerals)
        or (_only_people(words, lower[start]) and subject[0] == 0 and is_bare_name(tokens, words, subject) and tokens.is_capital(0))
    ):
        return False
    if lower[start] in words.having_too and ((sort == "count" and is_bare_name(tokens, words, subject)) or _owns(hit, subject)):
        return False  # "La France compte 181 foyers"
    if sort == "show" and not has_paper(tokens, words, subject):
        return False
    if hit.cue.strength is Strength.DENIAL and _is_event(tokens, words, subject):
        return False  # "protest rejects the tax, 40 held"
    if sort == "nominal" and not _owned_paper(tokens, words, subject):
        return False
    first, last = subject
    for raw in tokens.raw[first:last]:
        if raw[0].isalpha():
            break
    else:
        return False
    if sort not in SPEAKING:
        return True
    if words.verb_second and not credible(tokens, words, subject) and not _noun_alone(tokens, words, subject):
        return False
    return not _counted_thing(tokens, words, subject, end, hit.numerals)


def _owns(hit: Hit, subject: Bounds) -> bool:
    """ "Le département compte 181 écoles": a place or a house with its article, which has what the verb gives; not "a compté"."""
    tokens, words, (first, end) = hit.tokens, hit.words, subject
    lower = tokens.lower
    while first < end and (lower[first] in words.articles or lower[first] == "'"):
        first += 1
    own = first < end and (lower[first] in words.owning or (lower[first] in words.bodies and lower[hit.start] in words.numbering))
    if not own or not words.having.isdisjoint(lower[end : hit.start]):
        return False
    number = next((at for at in range(hit.end, hit.end + _SHORT) if at in hit.numerals), None)
    body = lower[first] in words.bodies
    if number is None or (lower[hit.start] in words.reckoning and not body):
        return False
    if body and not (number + 1 < len(lower) and tokens.is_word(number + 1)):
        return False  # "l'azienda ne conta 1.150"
    comma = next((at for at in range(number, min(len(lower), number + _SHORT)) if lower[at] in ",;"), None)
    other = next((at for at in range(comma + 1, comma + 2 * _SHORT) if at in hit.numerals), None) if comma is not None else None
    return comma is None or other is None or not has_role(tokens, words, (comma + 1, other))  # "Das Land zählt 40 Tote, die Opposition 60"


def _only_people(words: Saying, verb: str) -> bool:
    """Whether a verb of counting has none but people for a subject, so that a single name is enough ("Greenpeace estimates")."""
    return verb in words.reckoning and verb not in words.having_too


def _anybody_counts(tokens: Tokens, words: Saying, start: int, subject: Bounds, numerals: frozenset[int]) -> bool:
    """ "Les stadiers en ont compté 6 500": a noun with its article that opens the sentence, before a verb of counting and its number."""
    first, end = subject
    opens = first <= 1 or tokens.lower[first - 1] == ";"
    if tokens.lower[start] not in words.reckoning or not opens or end - first > _SHORT or tokens.lower[first] not in words.articles:
        return False
    if (
        tokens.lower[start] in words.having_too
        and not numerals.isdisjoint((start + 1, start + 2))
        and words.having.isdisjoint(tokens.lower[end:start])
    ):
        return False  # "La ville compte 300 habitants"
    return all(tokens.is_word(at) for at in range(first, end)) and not numerals.isdisjoint(range(start + 1, start + 6))


def _paper_counts(tokens: Tokens, words: Saying, start: int, cue: Cue, subject: Bounds) -> bool:
    """ "La auditoría detectó 312": a paper right before its verb; not "a survey published last week", "in the study registered ..."."""
    first = tokens.lower[subject[0]]
    if "passive" in cue.sorts or tokens.lower[start - 1] == "," or first in words.leading:
        return False
    return has_paper(tokens, words, subject) and not behind_preposition(tokens, words, subject)


def names_doer(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """ "Die Polizei beziffert sie auf 14": an office alone before the verb, so that the pronoun behind is what it counts."""
    start, end = subject
    if not start < end <= start + 3 or behind_preposition(tokens, words, subject) or not is_role(words, tokens.lower[end - 1]):
        return False
    return end <= start + 2 or (tokens.lower[start] in words.articles and words.articles.isdisjoint(tokens.lower[start + 1 : end]))


def no_subject(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the phrase is one of time or place, which opens the sentence: "Im November hatte sie", "En marzo esperaba", "Para el lunes"."""
    if subject[0] >= subject[1]:
        return False
    if (
        words.verb_second
        and (
            behind_preposition(tokens, words, subject)
            or (subject[0] == 1 and tokens.lower[0] in words.as_words)  # "Als Grund nennt der Verband"
            or _is_setting(tokens, words, subject)
            or _opens_only(tokens, words, subject)
            or (
                subject[0] == 0 and any(is_later(each, words) for each in tokens.lower[subject[1] - 1 : subject[1] + 1])
            )  # "Zwei Tage später"
            or (subject[0] == 0 and tokens.lower[0] in words.leading and not has_paper(tokens, words, subject))  # "Für das laufende Jahr"
        )
    ):
        return True
    if words.verb_second or words.verb_final or has_paper(tokens, words, subject):
        return False
    first = tokens.lower[subject[0]]
    if first in words.leading:
        return not is_institution(tokens, words, (subject[0] + 1, subject[1]))
    before = subject[0] - 1
    if before >= 0 and tokens.lower[before] in words.articles and (not before or tokens.lower[before - 1] == ","):
        return False  # "Des syndicalistes évoquent"
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
    return not named and not has_role(tokens, words, (0, end))


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
    return (
        hit is not None and (hit[0] > 1 or tokens.lower[subject[0]] in lexicon(words.code).weekdays) and subject[0] + hit[0] >= subject[1]
    )


def names_counter(tokens: Tokens, words: Saying, source: Bounds, numerals: frozenset[int]) -> bool:
    """Whether a phrase behind "..., aponta" is who counted, and no number comes after it."""
    if not (has_paper(tokens, words, source) or is_institution(tokens, words, source)):
        return False
    told = not numerals.isdisjoint(range(max(0, source[0] - 40), source[0])) and has_paper(tokens, words, source)
    return told or not any(at in numerals for at in range(source[0], min(len(tokens.raw), source[1] + 40)))


def _counted_thing(tokens: Tokens, words: Saying, subject: Bounds, end: int, numerals: frozenset[int]) -> bool:
    """ "of the 120 cases reported in May": the subject is what was counted and the verb its participle."""
    if end >= len(tokens.raw) or tokens.lower[end] not in words.prepositions:
        return False
    return not numerals.isdisjoint(range(*subject)) and "," not in tokens.lower[slice(*subject)]


def may_be_nominal(hit: Hit) -> bool:
    """Whether a paper stands before "was", "had": who has none before it gives no number by such a verb. Compounds are left for later."""
    words = hit.words
    return words.compounds or "noun" in hit.cue.sorts or not words.papers.isdisjoint(hit.tokens.lower[: hit.start])


def _owned_paper(tokens: Tokens, words: Saying, subject: Bounds) -> bool:
    """Whether the subject is somebody's count: "the ministry's own tally", "their list"."""
    if not has_paper(tokens, words, subject):
        return False
    if any(tokens.lower[at] == "'s" or tokens.lower[at] in words.possessives for at in range(*subject)):
        return True
    start, end = subject
    if has_role(tokens, words, subject):
        return True
    places = words.place_prepositions
    ends = (at for at in range(start, end) if tokens.lower[at] in places or tokens.raw[at] == "(")
    where = next(ends, end)  # "the toll of a fire in Norway" is nobody's, nor an "index of air (ISPU)"
    return is_institution(tokens, words, (start, where))


def _before(tokens: Tokens, words: Saying, start: int) -> int:
    """Where the word before a form stands, over those that may come between."""
    at = start - 1
    while at > 0 and tokens.lower[at] in words.between:
        at -= 1
    return at


def speaker_before(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether a form that is a plural noun too ("states", "remarks") stands behind somebody who can speak."""
    if start == 0:
        return False
    at = _before(tokens, words, start)
    at -= at > 1 and tokens.raw[at].isdigit() and len(tokens.raw[at]) < _SHORT and tokens.is_capital(at - 1)  # "Local 88 estimates"
    word = tokens.lower[at]
    if word == "," or word in words.pronouns or word in words.relatives or is_role(words, word) or word in words.papers:
        return word != "'s"
    return tokens.raw[at][0].isupper() and not tokens.raw[start][0].isupper()


def plural_before(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether somebody in the plural stands right before a form that is a noun too."""
    if start == 0:
        return False
    at = _before(tokens, words, start)
    word = tokens.lower[at]
    if word in words.pronouns or word in words.first_persons or word in words.relatives or word == ",":
        return True
    linked = next((each for each in range(at, max(0, at - _SHORT), -1) if tokens.lower[each] in words.prepositions), 0)
    for head in range(linked - 1, max(-1, linked - _NEAR), -1):
        if tokens.lower[head].endswith("s") and (words.generic.at(tokens.lower, head) or is_role(words, tokens.lower[head])):
            return True  # "relatives of the missing believe", "sources close to the case say"
    return is_role(words, word) or (word.endswith("s") and word != "'s" and len(word) > 3)
