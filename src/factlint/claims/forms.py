"""A form of a verb of saying in; whether it is something else where it stands (a noun, an adjective, a participle), or lacks the clause without
which it says nothing, out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS, QUOTES
from factlint.claims.saw import Hit
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import is_role

_PAPER = 7  # words between what a paper is called and the verb of what it shows
_PART = 24  # words of a part of a sentence
_TO_CLAUSE = 12  # words between a verb and the clause that it needs
_PREPOSITION = 4  # words between a verb and the preposition of its number
_AUXILIARY = 6  # words back from a participle to its "have"


def is_no_verb(hit: Hit) -> bool:
    """Whether the form is a noun here ("a report"), a name, an adjective, or "expected" behind "less than"."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    if not start:
        return False
    before = tokens.lower[start - 1]
    if words.lives and _takes_lives(hit):
        return True
    if "tell" in hit.cue.sorts and _tells_so_many(hit):
        return True
    if end - start == 1 and words.split_off and any((tokens.lower[start], part) in words.split_off for part in _part_end(tokens, end)):
        return True  # "Die Firma stellte 41 Ingenieure ein"
    if (
        end - start == 1
        and tokens.lower[end - 1] in words.perfects
        and tokens.lower[start] not in words.having
        and not _had(tokens, words, start)
    ):
        return True  # "L'audit publié mardi"
    article = before in words.articles and not (start == 1 and before in words.demonstratives)
    if article and not words.capital_nouns and not words.articles_after and not _is_object(tokens, words, start - 1):
        return True
    if article and words.capital_nouns and end < len(tokens.raw) and tokens.is_capital(end):
        return True  # "die geschätzten Schäden"
    if tokens.is_capital(start) and (words.capital_nouns or (not hit.headline and before not in QUOTES)):
        return True
    if words.verb_second and end < len(tokens.raw) and tokens.lower[end - 1] in words.finals and _is(words, tokens.lower[end]):
        return True  # "Amtlich bestätigt sind 29"
    return _is_adjective(tokens, words, start, end) or (tokens.lower[start] in words.expecting and before in words.than)


def _takes_lives(hit: Hit) -> bool:
    """ "The fire claimed at least 31 lives": no fire says so."""
    lower = hit.tokens.lower
    number = next((at for at in range(hit.end, min(len(lower), hit.end + _PREPOSITION)) if at in hit.numerals), -1)
    return number >= 0 and any(lower[at] in hit.words.lives for at in range(number + 1, min(len(lower), number + 1 + _PREPOSITION)))


def _tells_so_many(hit: Hit) -> bool:
    """ "told his 41 colleagues to go home": the number is of those who are told, and nothing is told of it."""
    lower, at = hit.tokens.lower, hit.end
    at += at < len(lower) and (lower[at] in hit.words.articles or lower[at] in hit.words.possessives)
    return at in hit.numerals and hit.words.that.isdisjoint(lower[at : at + _PAPER])


def _part_end(tokens: Tokens, at: int) -> list[str]:
    """The word that ends the part of the sentence in which token `at` stands."""
    lower = tokens.lower
    last = next((each for each in range(at, min(len(lower), at + _PART)) if lower[each] in (",", ".") or lower[each] in MARKS), None)
    return lower[last - 1 : last] if last is not None and last > at else []


def _is(words: Saying, word: str) -> bool:
    return word in words.helping and word not in words.having


def is_paper(hit: Hit) -> bool:
    """ "port records reviewed by the Courier show": a form that is a paper here, since the verb of what it shows follows."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    if lower[start] not in words.papers:
        return False
    for at in range(end, min(len(lower), end + _PAPER)):
        if at in hit.numerals or lower[at] == "," or lower[at] in words.that or lower[at] in MARKS:
            return False
        other = words.cues.at(lower, at) if lower[at] in words.cues.by_first else None
        if other is not None and ("show" in other[1].sorts or "base" in other[1].sorts) and "noun" not in other[1].sorts:
            return True
    return False


def _is_object(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether an article is a pronoun before a verb, behind an office or a name: "el Ministerio los sitúa", "le ministère les évalue"."""
    if tokens.lower[at] not in words.between or not at:
        return False
    before = tokens.lower[at - 1]  # "comme le rappelle X", ": lo rivela X"
    return tokens.is_capital(at - 1) or is_role(words, before) or before in words.as_ones or before == ":"


def _had(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether a form of "have" stands before a participle, small words between them aside."""
    at = start - 1
    while at >= max(0, start - _AUXILIARY):
        word = tokens.lower[at]
        if word in words.having:
            return True
        aside = words.aside.before(tokens.lower, at + 1) if word in words.aside.lasts else None
        if aside is None and (word in words.being or not (word in words.between or word in words.adverbs)):
            return False
        at = aside - 1 if aside is not None else at - 1
    return False


def _is_adjective(tokens: Tokens, words: Saying, start: int, end: int) -> bool:
    """ "the alleged plot", "election's disputed result", "first reported as": a participle that is no verb of saying here."""
    if start == 0:
        return False
    before = tokens.lower[start - 1]
    if before == "'s" and not (start > 1 and tokens.lower[start - 2] in words.pronouns):
        return True
    return end < len(tokens.raw) and tokens.lower[end] in words.as_words


def needs_clause(hit: Hit) -> bool:
    """ "added 126,000 jobs", "feared 40 losses", "conceded 40 licences": a verb that says something only with a clause stands without one."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    form = " ".join(tokens.lower[start:end])
    if form in words.clause_only:
        return end in hit.numerals or (end + 1 in hit.numerals and end < len(tokens.lower) and tokens.lower[end] in words.articles)
    if form not in words.clause_always or not set(hit.cue.partner).isdisjoint(tokens.lower[end : end + _PREPOSITION]):
        return False
    return not (_has_clause(hit) or _stands_aside(tokens, words, start, end))


def _has_clause(hit: Hit) -> bool:
    """Whether a clause follows: behind its "that", a colon or the mark of a quotation, with nothing but small words before a "that" which may
    be a relative pronoun as well."""
    words, lower = hit.words, hit.tokens.lower
    plain = True
    for at in range(hit.end, min(len(lower), hit.end + _TO_CLAUSE)):
        word = lower[at]
        if word in words.that and (plain or word not in words.relatives):
            return True
        if word == ":" or word in QUOTES:
            return True
        if at in hit.numerals or word in MARKS:
            return False
        plain = plain and (word in words.between or word in words.prepositions or words.settings.at(lower, at) is not None)
    return False


def _stands_aside(tokens: Tokens, words: Saying, start: int, end: int) -> bool:
    """Whether the verb closes its sentence, or stands behind a comma or a quotation as in "..., feared the mayor"."""
    lower, at = tokens.lower, start - 1
    while at > 0 and (lower[at] in words.helping or lower[at] in words.between):
        at -= 1
    if at >= 0 and (lower[at] == "," or lower[at] in QUOTES or lower[at] in words.as_ones):
        return True
    return end >= len(lower) or lower[end] in (".", ",")
