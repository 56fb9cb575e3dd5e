"""A number in its line in; whether it tells people apart by age, or is when somebody died or something is done, out: "people over 65", "mit 91 Jahren gestorben".

Keys of `age` in numbers.yaml: `are` ("were") verbs between people and their ages, `tolls` ("deaths") nouns that are not told by age before such people, `since` ("a partir de") words between people and the age from which, `onward` ("and over") words behind such an age, `noun_ends` ("alter") endings of words for age.
"""

from __future__ import annotations

from collections.abc import Set

from factlint.extract.cardinal import Line
from factlint.extract.lexicon import Lexicon
from factlint.extract.reader import Piece, ahead, behind
from factlint.extract.special_lexicon import lexicon as lexicon_of_names
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_TEAMS = frozenset(range(15, 24))  # ages that teams are told apart by
_SHORT, _ABOUT = 3, 10  # words
_SUBJECT = 6  # words between people and their verb
_GROWN_UP = 19
CLOSES = frozenset({"", ",", ".", ";", ")", ":", "!", "?"})


def group_of_ages(line: Line, piece: Piece) -> None:
    """ "Les moins de 25 ans", "anak di bawah 14 tahun": a bound of years behind an article or a person."""
    lexicon, at = line.lexicon, piece.left - 1
    if piece.kind is not Kind.DURATION or piece.unit != "year" or at < 0 or piece.low != piece.high:
        return
    if piece.hedge is None:  # "Kinder unter 14 Jahren": no bound of a stretch of time, but of an age
        person = at > 0 and (line.words[at - 1] in lexicon.persons or line.words[at - 2] in lexicon.every)
        if person and line.words[at] in lexicon.not_of_duration:
            piece.kind = Kind.AGE
        return
    word, old = line.words[at], 5 <= rational(piece.low or 0) <= 100
    if old and at and word in lexicon.age_of and line.words[at - 1].isdecimal():  # "31 de moins de 20 ans"
        piece.kind = Kind.AGE
        return
    if old and behind(lexicon.age_before, line, piece.left) is not None:
        piece.kind = Kind.AGE  # "berusia di atas 60 tahun"
        return
    if (
        (
            lexicon.age_groups
            and (word in lexicon.the or word in lexicon.age_articles or word in lexicon.hedges_given or word in lexicon.halves)
            and old
        )
        or word in lexicon.persons
        or (old and at and word in lexicon.age_of and line.words[at - 1] in lexicon.persons)
        or (old and word in lexicon.age_has and (at == 0 or line.words[at - 1] != "y") and line.words[piece.right] in CLOSES)
        or ahead(lexicon.age_bounds, line, piece.hedge_first) is not None
    ):
        piece.kind = Kind.AGE


def people_beyond(line: Line, piece: Piece) -> None:
    """ "People over 65", "mensen boven de 65": a bare bound behind people, which counts nothing."""
    if piece.hedge not in (Hedge.GT, Hedge.LT) or piece.unit is not None or piece.counted_first >= 0:
        return
    lexicon, before = line.lexicon, line.words[piece.left - 1]
    told = ahead(lexicon.age_bounds, line, piece.hedge_first) is not None  # "older than 75"
    people = before in lexicon.people or (bool(lexicon.people_ends) and before.endswith(lexicon.people_ends))
    people = people or (before in lexicon.age_are and people_are(line, piece.left - 1) and _nothing_follows(line, piece))
    capital = piece.left > 1 and line.text[line.starts[piece.left - 1]].isupper() and not lexicon.nouns_capital
    capital = capital and line.words[piece.left - 2] not in lexicon_of_names(lexicon.code).sets["place_before"]
    team = capital and before.isalpha() and piece.hedge is Hedge.LT and piece.low in _TEAMS  # "Jong Oranje onder 21"
    if (told or people or team) and isinstance(piece.low, int) and 1 < piece.low <= 100 and piece.scale == 1:
        piece.kind, piece.unit = Kind.AGE, "year"


def people_are(line: Line, at: int) -> bool:
    """ "40 percent of the patients were", "die meisten Opfer waren": whether people are what a verb for many at a token is said of."""
    words, lexicon = line.words, line.lexicon
    for k in range(at - 1, max(-1, at - _SUBJECT), -1):
        if words[k] in lexicon.people or words[k] in lexicon.persons:
            of = k - 1 - (words[k - 1] in lexicon.the)
            return of < 1 or words[of - 1] not in lexicon.age_tolls
        if not words[k].isalpha():
            return False
    return False


def _nothing_follows(line: Line, piece: Piece) -> bool:
    """Whether a sign or a small word stands behind a number, which it cannot count."""
    after = line.words[piece.right]
    return after in CLOSES or after in line.lexicon.link or after in lexicon_of_names(line.lexicon.code).sets["closers"]


def onward(line: Line, piece: Piece) -> None:
    """ "Everyone 60 and over", "adults from 60 upwards": a bare age with such words behind it, right behind people."""
    if (
        piece.kind is not Kind.COUNT
        or piece.unit is not None
        or not piece.digits
        or not isinstance(piece.low, int)
        or not 1 < piece.low <= 100
    ):
        return
    at = piece.left - 1 if piece.left == piece.first else -1
    hit = behind(line.lexicon.age_since, line, piece.left)
    at = hit[0] - 1 if hit is not None else at
    if at >= 0 and (line.words[at] in line.lexicon.people or line.words[at] in line.lexicon.persons):
        end = ahead(line.lexicon.age_onward, line, piece.last)
        further = end is not None and (line.words[end[0]] in line.lexicon.articles or line.words[end[0]] in line.lexicon.heads)
        if end is not None and (not further or line.words[end[0]] in CLOSES) and not line.words[end[0]][:1].isdecimal():
            piece.kind, piece.unit, piece.right = Kind.AGE, "year", max(piece.right, end[0])


def since_age(line: Line, piece: Piece) -> bool:
    """ "Idosos a partir de 60 anos", "Kinder ab 6 Jahren": years from which on people are meant."""
    lexicon = line.lexicon
    hit = behind(lexicon.age_since, line, piece.left)
    if hit is None or not hit[0]:
        return False
    before = line.words[hit[0] - 1]
    many = bool(lexicon.person_many) and before.endswith(lexicon.person_many)
    return before in lexicon.people or before in lexicon.persons or (many and before not in lexicon.age_things)


def find_age_group(line: Line, piece: Piece) -> None:
    """ "50 ans ou plus": years with such a bound behind them are an age group."""
    if (
        line.lexicon.age_groups
        and piece.unit == "year"
        and piece.low is not None
        and 10 <= piece.low <= 100
        and piece.hedge_first >= piece.last
    ):
        piece.kind = Kind.AGE


def frame_of_persons(line: Line, piece: Piece) -> bool:
    """ "niños de 5 a 14 años", "âgés de 5 à 14 ans", "in der Altersgruppe von 5 bis 14 Jahren": the frame's own word serves both."""
    words, lexicon = line.words, line.lexicon
    at = piece.left
    if at and words[at - 1] in lexicon.age_nouns:  # "alza l'età da 16 a 18 anni"
        return True
    if behind(lexicon.age_before, line, at + 1):
        return True
    if at and lexicon.person_many and words[at - 1].endswith(lexicon.person_many) and words[at - 1] not in lexicon.age_things:
        return True  # "mineros de entre 19 y 58 años"
    return bool(at and (words[at - 1] in lexicon.persons or (words[at - 1] == "," and at > 1 and words[at - 2] in lexicon.persons)))


def is_age_noun(word: str, lexicon: Lexicon) -> bool:
    """ "Edad", "Wahlalter": whether a word is one for age."""
    return word in lexicon.age_nouns or word.endswith(lexicon.age_noun_ends)


def age_noun_before(line: Line, at: int, reach: int, stops: Set[str] = frozenset()) -> bool:
    """ "Das Alter der Erkrankten liegt zwischen 2 und 68 Jahren", "la edad de ingreso a 16 o 17 años": whether a word for age stands so many
    words before a token at the most, with no sign and none of some words between."""
    for k in range(at - 1, max(-1, at - 1 - reach), -1):
        word = line.words[k]
        if is_age_noun(word, line.lexicon):
            return True
        if not word[:1].isalpha() or word in stops:
            return False
    return False


def given_years(line: Line, piece: Piece) -> bool:
    """ "Tra i 18 e i 34 anni la quota": years with an article before each are those that somebody has, unless they are years of something."""
    lexicon = line.lexicon
    return lexicon.age_groups and line.words[piece.first - 1] in lexicon.the and line.words[piece.right] not in lexicon.partitive


def range_of_ages(line: Line, piece: Piece) -> None:
    """ "Among adults 18-49": a range right behind people, that nothing follows which it could count."""
    before = line.words[piece.left - 1] if piece.left else ""
    if before in line.lexicon.people or before in line.lexicon.persons:
        make_age(piece, "year", -1, -1)


def make_age(piece: Piece, unit: str, first: int, last: int) -> None:
    """Make an age of a piece, whose unit stands at these tokens."""
    piece.kind, piece.unit = Kind.AGE, unit
    piece.unit_first, piece.unit_last = first, last
    piece.right = max(piece.right, last)


def at_death(line: Line, piece: Piece) -> bool:
    """ "Mit 91 Jahren gestorben", "morte lundi à 86 ans": the age at which somebody died."""
    words, lexicon, at = line.words, line.lexicon, piece.left - 1
    if words[at] not in lexicon.age_at:
        return False
    if words[piece.right] in lexicon.age_died:
        return True
    near = [k for k in range(max(0, at - _SHORT), at) if words[k] in lexicon.age_died]
    return bool(near) and "," not in words[near[-1] : at]


def cued(line: Line, piece: Piece) -> bool:
    """ "Il vaccino si fa a 12 mesi": whether a word for what is done at an age stands near."""
    near = line.words[max(0, piece.left - _ABOUT) : piece.right + _ABOUT]
    return not line.lexicon.age_cues.isdisjoint(near) and isinstance(piece.low, int) and piece.low < _GROWN_UP
