"""A number in its line, with what bounds it, in; whether it is how old a thing is, an age that people are said to be between or that of somebody told by one name ("zei Noor (11)"), out.

Keys of `age` in numbers.yaml: `old_before` ("vieux de") words before the years that something is old, `old_after` ("de antigüedad") words behind them, `old_grown` ("jährige") words that say so behind
digits beyond anybody's age, `old_endings` ("yıllık") words for years that do so there, `spans` ("historia") nouns whose years are no age, in whatever number, `them` ("them") pronouns that may mean people;
`former` ("ancien") words between an article and who somebody is.
"""

from __future__ import annotations

from functools import lru_cache

from factlint import language
from factlint.extract.age_groups import CLOSES, make_age, people_are
from factlint.extract.cardinal import Line
from factlint.extract.persons import capital, name_ends
from factlint.extract.reader import Piece, ahead, behind
from factlint.extract.special_lexicon import lexicon as lexicon_of_names
from factlint.model.number import rational
from factlint.model.quantity import Kind

_OLDEST = 125
_YOUNGEST = 10
_CHILD, _GROWN_UP, _EVER = 3, 14, 105
_SERVED = 60  # years that somebody works at most
_UNITS = frozenset({None, "year"})
_KINDS = frozenset({Kind.COUNT, Kind.DURATION})
_NEAR, _CLAUSE = 3, 8  # words


def find_old(line: Line, piece: Piece) -> None:
    """Make an age of a number where the words about it say so of a thing: "4,500 years old", "vieux de onze ans", "un roble de 400 años"."""
    if piece.kind not in _KINDS or piece.high is None or piece.vague or piece.unit not in _UNITS:
        return
    lexicon = line.lexicon
    high = rational(piece.high)
    if high <= 0:
        return
    before = piece.left > 0 and behind(lexicon.age_old_before, line, piece.left) is not None
    if (piece.unit == "year" and (before or _old_after(line, piece))) or (high > _OLDEST and _beyond(line, piece)):
        make_age(piece, "year", piece.unit_first, piece.unit_last)
    elif piece.form == "range" and piece.unit is None and _YOUNGEST <= high <= _OLDEST and _of_people(line, piece):
        make_age(piece, "year", -1, -1)


def _old_after(line: Line, piece: Piece) -> bool:
    """ "400 años de antigüedad", and not "12 años de antigüedad en la empresa"."""
    hit = ahead(line.lexicon.age_old_after, line, piece.right)
    if hit is None:
        return False
    return rational(piece.high or 0) > _SERVED or line.words[hit[0]] not in lexicon_of_names(line.lexicon.code).sets["place_before"]


def _of_people(line: Line, piece: Piece) -> bool:
    """ "1.4 million of them were between 18 and 49": whether people are what a verb for many right before a range is said of."""
    at = piece.left - 1
    if at < 0 or line.words[at] not in line.lexicon.age_are or line.words[piece.right] not in CLOSES:
        return False
    words, lexicon = line.words[max(0, at - _CLAUSE) : at], line.lexicon
    if words[-1:] and words[-1] in lexicon.age_them:
        return True
    near = not lexicon.people.isdisjoint(words) or not lexicon.persons.isdisjoint(words)
    return people_are(line, at) or (near and lexicon.age_tolls.isdisjoint(words))


def _beyond(line: Line, piece: Piece) -> bool:
    """Whether more years than anybody has are a thing's age."""
    words, lexicon = line.words, line.lexicon
    for place in (piece.last + (words[piece.last] == "-"), piece.right + (words[piece.right] == "-")):
        if words[place] in lexicon.age_old_grown:
            return True
        if piece.unit == "year" and words[place] in lexicon.age_after and ahead(lexicon.age_after, line, place) is not None:
            return True
    if piece.unit != "year":
        return False
    before, after = words[piece.left - 1] if piece.left else "", words[piece.right]
    if words[piece.unit_last - 1] in lexicon.age_old_endings:
        return after not in lexicon.age_spans and words[piece.right + 1] not in lexicon.age_spans
    sets = lexicon_of_names(lexicon.code).sets
    if after in lexicon.age_of or after in lexicon.partitive or not (after in CLOSES or after in sets["closers"]):
        return False
    if before in lexicon.age_has:
        return piece.left < 2 or words[piece.left - 2] != "y"  # not "il y a 300 ans"
    return before in lexicon.age_of and _noun_before(line, piece.left - 2)


def _noun_before(line: Line, at: int) -> bool:
    """ "Un roble de 400 años": whether a noun behind its article stands at a token, and none of those that last."""
    words, lexicon = line.words, line.lexicon
    if at < 1 or not lexicon.thing_ends or not words[at].isalpha() or not line.free(at):
        return False
    led = any(words[k] in lexicon.articles or words[k] in lexicon.age_articles for k in range(max(0, at - _NEAR + 1), at))
    return led and words[at] not in lexicon.age_spans and not words[at].endswith(lexicon.thing_ends)


@lru_cache(maxsize=32)
def _says(code: str) -> frozenset[str]:
    """The verbs of saying of a language that are one word."""
    verbs = language.section(code, "saying").get("verbs") or {}
    return frozenset(verb for each in verbs.values() for verb in each if verb.isalpha())


def find_beside(line: Line, piece: Piece) -> None:
    """Make an age of a bare number in brackets behind the one name of somebody who speaks, or behind a comma with "just" after it."""
    if piece.kind is not Kind.COUNT or piece.unit is not None or not piece.digits or piece.left < 2 or piece.left != piece.first:
        return
    words, at, low = line.words, piece.left - 1, piece.low
    if not isinstance(low, int) or low != piece.high or not _CHILD <= low <= _EVER or len(words[piece.first]) > 3:
        return
    if words[at] == "(" and words[piece.right] == ")":
        if capital(line, at - 1) and line.free(at - 1) and _speaks(line, at - 1, piece.right + 1):
            make_age(piece, "year", -1, -1)
    elif words[at] == "," and low >= _GROWN_UP and words[piece.right] in line.lexicon.age_barely:
        hit = ahead(line.lexicon.age_barely, line, piece.right)
        if hit is not None and words[hit[0]] in CLOSES and _one_named(line, at - 1):
            make_age(piece, "year", -1, -1)


def _speaks(line: Line, at: int, after: int) -> bool:
    """Whether a verb of saying stands before a name or behind its bracket."""
    words, says = line.words, _says(line.lexicon.code)
    return (at > 0 and words[at - 1] in says) or words[after] in says


def _one_named(line: Line, at: int) -> bool:
    """ "Noor", "De Friezin", "l'Andalouse": a name or a word with a capital or an article for one before it."""
    words, lexicon = line.words, line.lexicon
    if name_ends(line, at, 1 + (at == 0)) or (words[at] in lexicon.persons_beside):
        return True
    led = at > 0 and (words[at - 1] in lexicon.the or words[at - 1] in lexicon.articles or words[at - 1] in lexicon.age_articles)
    return led and words[at].isalpha() and words[at] not in lexicon.age_things
