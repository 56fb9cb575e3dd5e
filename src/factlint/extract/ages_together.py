"""A number in its line and an age beside it in; whether the number is an age too out: "de 25 et 32 ans", "aged 31 and 45", "the age from 18 to 21".

Keys of `age` in numbers.yaml: `first` ("first") what somebody did "at 12", `among_them` ("them") words between "the youngest of" and the age, `own` ("ihre") words behind such an age, `me` ("I") who says "I was six",
`done_ends` ("ó") endings of verbs right before "con" and the years of an age, `done_not` ("contó") verbs that are none of them, `done_next` ("Rente") what people do right behind it, `someone` ("seorang") words before anybody, `be_of` ("es") before "de" and `stands` ("bei") words between "age" and a number.
"""

from __future__ import annotations

from factlint.extract.age_groups import CLOSES, age_noun_before, is_age_noun, make_age, people_are, since_age
from factlint.extract.cardinal import Line
from factlint.extract.persons import capital, name_ends, possessives
from factlint.extract.reader import Piece
from factlint.extract.special_lexicon import lexicon as lexicon_of_names
from factlint.extract.units import dress_unit
from factlint.model.number import rational
from factlint.model.quantity import Kind

_OLDEST = 125
_SHORT = 3  # words
_SEVERAL = 6  # ages told in one breath
_TOGETHER = frozenset({2, 3, 4})  # people whose ages are told at once
_YOUNG = 10
_CHANGED = frozenset({Kind.COUNT, Kind.DURATION, Kind.AGE})
_CHILD = 3
_DONE = 3  # words
_NEAR = 6  # words
_CLAUSE = 10  # words between a word for age and its verb or its change


def first_of_several(line: Line, piece: Piece) -> None:
    """ "deux hommes de 25 et 32 ans", "de 22, 27 et 31 ans": the years behind the last number are the first one's too."""
    words, at, before = line.words, piece.right, piece.left - 2
    if before < 0 or not (words[before] in line.lexicon.persons or words[before] == "," or words[before + 1] in line.lexicon.age_has):
        return
    for _ in range(_SEVERAL):
        if not (words[at] == "," or words[at] in line.lexicon.link) or not words[at + 1].isdecimal() or not line.free(at + 1):
            return
        further = Piece(first=at + 1, last=at + 2, low=1, high=1, digits=True)
        dress_unit(line, further)
        if further.unit is not None:
            if further.unit == "year":
                piece.kind, piece.unit = Kind.AGE, "year"
            return
        at += 2


def of_people(line: Line, piece: Piece) -> bool:
    """ "The victims were 52 and 49", "de slachtoffers waren 52 en 49 jaar": several bare ages behind people and their verb, which count nothing."""
    words, lexicon, at = line.words, line.lexicon, piece.right
    if piece.unit is not None or not piece.digits or not isinstance(piece.low, int) or not _YOUNG <= piece.low <= _OLDEST:
        return False
    if not people_are(line, piece.left - 1):
        return False
    while (words[at] == "," or words[at] in lexicon.link) and words[at + 1].isdecimal() and len(words[at + 1]) < 3 and line.free(at + 1):
        at += 2
    if at == piece.right or words[at - 2] not in lexicon.link:
        return False
    further = Piece(first=at - 1, last=at, low=1, high=1, digits=True)
    dress_unit(line, further)
    return further.unit == "year" or (further.unit is None and words[at] in CLOSES)


def told_otherwise(line: Line, piece: Piece) -> bool:
    """Whether a number is an age by what stands farther off: "the defendant was 19 when", "toen ze 84 was", "the youngest of them 44,", "le premier à 23 ans"."""
    words, lexicon, at, after = line.words, line.lexicon, piece.left - 1, line.words[piece.right]
    if at < 1 or words[at] not in lexicon.age_far or not isinstance(piece.low, int) or piece.low != piece.high:
        return False
    if not _CHILD <= piece.low <= _OLDEST:
        return False
    if (piece.unit == "year" or (piece.unit is None and piece.digits)) and (_done_at(line, piece) or _of_age_noun(line, piece)):
        return True
    first = words[at] in lexicon.age_at and not lexicon.age_first.isdisjoint(near := words[max(0, at - _NEAR) : at])
    first = first and lexicon.age_things.isdisjoint(near)
    if piece.unit == "year":
        near = words[max(0, at - _NEAR) : at]
        someone = words[at] == "," and after in CLOSES and not lexicon.age_someone.isdisjoint(near)
        return first or (someone and lexicon.age_things.isdisjoint(near))
    if piece.unit is not None:
        return False
    if not piece.digits:
        return words[at] in lexicon.age_be and words[at - 1] in lexicon.age_me and after in CLOSES
    if words[at] in lexicon.age_be and after in lexicon.age_when:
        return words[at - 1] in lexicon.persons_beside or name_ends(line, at - 1, 1)
    if words[at] in lexicon.age_pronouns and words[at - 1] in lexicon.age_when:
        return after in lexicon.age_be
    if words[at] in lexicon.age_opening and after in lexicon.age_own:
        return True  # "mit 85 ihre letzte Ausstellung"
    if words[at] in lexicon.the and words[at - 1] in lexicon.approximators:  # "ein Mann um die 30"
        return words[at - 2] in lexicon.persons or (words[at - 2] in lexicon.age_of and words[at - 3] in lexicon.persons)
    if after in CLOSES and words[at] not in lexicon.age_of and _youngest_before(line, at):
        return True
    ends = after in CLOSES or after in lexicon.link
    if words[at] not in lexicon.age_at or not ends or piece.low < _YOUNG:
        return False
    died = after in CLOSES and not lexicon.age_died.isdisjoint(words[max(0, at - _NEAR) : at]) and "," not in words[at - _SHORT : at]
    return died or (first and not possessives(lexicon.code).isdisjoint(near))


def _done_at(line: Line, piece: Piece) -> bool:
    """ "Started work at 14 and retired at 88,", "ging mit 67 in Rente": whether what people do at an age stands about "at" and a number."""
    words, lexicon, at, right = line.words, line.lexicon, piece.left - 1, piece.right
    if words[at] not in lexicon.age_at_age and words[at] not in lexicon.age_at:
        return False
    if words[right] in lexicon.age_done_next or (words[right + 1] in lexicon.age_done_next and not words[right].isdecimal()):
        return True
    verb, after = words[at - 1], words[right]
    if piece.unit == "year" and words[at] in lexicon.age_opening and after.isalpha() and after not in lexicon.age_of:
        ended = bool(lexicon.age_done_ends) and verb.endswith(lexicon.age_done_ends) and verb not in lexicon.age_done_not
        small = line.text[line.starts[right]].islower()
        if (ended and (at == 1 or not capital(line, at - 1))) or (verb in lexicon.age_done_at and lexicon.nouns_capital and small):
            return True  # "se marchó con 11 años a Lugo", "begann mit 14 Jahren zu malen"
    ends = words[right] in CLOSES or (words[right] in lexicon.link and not words[right + 1][:1].isdecimal())
    return ends and not lexicon.age_done_at.isdisjoint(words[max(0, at - _DONE) : at]) and "," not in words[max(0, at - _DONE) : at]


def _of_age_noun(line: Line, piece: Piece) -> bool:
    """ "The average age of his side was 19.", "l'età media della squadra è di 19 anni": whether a word for age is what a verb before a number is said of."""
    words, lexicon, at = line.words, line.lexicon, piece.left - 1
    of = words[at] in lexicon.age_of and words[at - 1] in lexicon.age_be_of
    if not of and words[at] not in lexicon.age_be and words[at] not in lexicon.age_stands:
        return False
    if piece.unit is None and words[piece.right] not in CLOSES:
        return False
    return age_noun_before(line, piece.left, _CLAUSE, lexicon.link)


def _youngest_before(line: Line, at: int) -> bool:
    """ "The youngest of them 44,", "la plus âgée 81.": whether one of several by age is told right before a number."""
    words, lexicon = line.words, line.lexicon
    k = at if words[at] in lexicon.age_youngest else at - 2
    led = lexicon.the | lexicon.age_articles
    if k < 1 or words[k] not in lexicon.age_youngest or (k < at and (words[at] in lexicon.the or not words[at].isalpha())):
        return False
    return words[k - 1] in led or words[k - 2] in led


def age_changed(line: Line, before: Piece, piece: Piece) -> bool:
    """ "La ley eleva de 16 a 18 años la edad", "senkte das Wahlalter von 18 auf 16 Jahre": whether two numbers are an age and what it becomes; they are made so."""
    words, lexicon = line.words, line.lexicon
    if (
        piece.left - before.right != 1
        or piece.kind not in _CHANGED
        or before.kind not in _CHANGED
        or before.unit not in (None, "year")
        or piece.unit not in (None, "year")
    ):
        return False
    if not before.left or not before.digits or not piece.digits or before.hedge or piece.hedge:
        return False
    tie = words[before.right]
    tied = tie in lexicon.age_to or tie in lexicon.change_to
    if not tied or not all(isinstance(each.low, int) and each.low == each.high and 0 < each.low <= _OLDEST for each in (before, piece)):
        return False
    near, after = words[max(0, before.left - _CLAUSE) : before.left], words[piece.right]
    if after in lexicon.the or after in lexicon.age_articles:
        near = [*near, words[piece.right + 1]]  # "de 16 a 18 años la edad"
    if not any(is_age_noun(word, lexicon) for word in near):
        return False
    if (
        piece.unit is None
        and words[piece.right].isalpha()
        and words[piece.right] not in lexicon.link
        and words[piece.right] not in lexicon_of_names(lexicon.code).sets["closers"]
    ):
        return False
    for each in (before, piece):
        each.kind, each.unit = Kind.AGE, "year"
    return True


def of_so_many(line: Line, before: Piece, piece: Piece) -> None:
    """ "Two workers, 34 and 58,", "dos obreros de 34 y 58 años", "zwei Arbeiter (34 und 58)": as many numbers as there are people are their ages."""
    words, lexicon, last = line.words, line.lexicon, before.counted_last
    if before.kind is not Kind.COUNT or before.low not in _TOGETHER or before.high != before.low or before.form or last < 0:
        return
    if piece.kind is not Kind.COUNT or piece.unit is not None or piece.hedge is not None or not piece.digits:
        return
    noun, tie, at = words[last - 1], words[piece.left - 1], piece.right
    if piece.left != last + 1 and ((piece.low or 0) < _YOUNG or not _fenced_off(line, last, piece.left - 1, noun)):
        return
    if (
        noun in lexicon.age_things
        or tie not in {",", "(", *lexicon.age_of}
        or not isinstance(piece.low, int)
        or not 0 < piece.low <= _OLDEST
    ):
        return
    if piece.low < _YOUNG and tie not in lexicon.age_of and noun not in lexicon.people and noun not in lexicon.persons:
        return
    for _ in range(int(before.low) - 1):
        if (
            not (words[at] == "," or words[at] in lexicon.bound_links)
            or not words[at + 1].isdecimal()
            or len(words[at + 1]) > 2
            or not line.free(at + 1)
        ):
            return
        at += 2
    further = Piece(first=at - 1, last=at, low=1, high=1, digits=True)
    dress_unit(line, further)
    if further.unit == "year" or (further.unit is None and words[at] in (",", ")", ".", ";", "") and words[at - 2] != ","):
        make_age(piece, "year", -1, -1)


def _fenced_off(line: Line, last: int, at: int, noun: str) -> bool:
    """ "Two brothers accused of running a fake charity, 36 and 41, appeared": whether the first comma behind people stands right before their ages."""
    words, lexicon = line.words, line.lexicon
    if not last < at < last + _CLAUSE or words[at] != "," or not (noun in lexicon.people or noun in lexicon.persons):
        return False
    return all(word.isalpha() for word in words[last:at]) and lexicon.age_things.isdisjoint(words[last:at])


def goes_before(line: Line, piece: Piece, before: Piece) -> bool:
    """ "31 ve 28 yaşlarındaki", "31 dan 28 tahun": whether a bare number before an age is one too; then it is made one."""
    between = line.words[before.right : piece.left]
    if piece.kind is not Kind.AGE or before.kind is not Kind.COUNT or before.unit is not None or before.counted_first >= 0:
        return False
    if (
        before.hedge is not None
        or not before.digits
        or len(between) != 1
        or between[0] == ","
        or between[0] not in line.lexicon.bound_links
    ):
        return False
    if before.low is None or before.low != before.high or not 0 < rational(before.low) <= _OLDEST:
        return False
    before.kind, before.unit = Kind.AGE, piece.unit
    return True


def goes_on(line: Line, piece: Piece, before: Piece) -> None:
    """ "Aged 31 and 45", "31, 45 and 52": a bare number after an age is one too."""
    bare = piece.kind is Kind.COUNT and piece.unit is None and piece.counted_first < 0
    if (
        before.kind is not Kind.AGE
        or piece.hedge is not None
        or not (bare or (piece.kind is Kind.DURATION and (before.unit == "year" or piece.unit == before.unit)))
    ):
        return
    if _aged_now(line, piece) or (piece.unit is not None and piece.left - before.right == 1 and since_age(line, before)):
        make_age(piece, piece.unit or "year", piece.unit_first, piece.unit_last)
        return  # "was 19 and is now 23", "dai 6 mesi ai 6 anni"
    if not piece.digits and line.words[piece.right].isalpha() and line.words[piece.right] not in line.lexicon.link:
        return  # "aged 66 and 63, and nine grandchildren"
    between = line.words[before.right : piece.left]
    if before.unit == "year" and piece.unit in ("month", "week", "day") and piece.digits and before.low == before.high:
        if not between or (len(between) == 1 and between[0] in line.lexicon.bound_links):
            make_age(piece, piece.unit, piece.unit_first, piece.unit_last)  # "17 tahun 249 hari"
        return
    behind = line.words[piece.right + (line.words[piece.right] == ",")]
    when = behind in line.lexicon.age_when or behind in line.lexicon.age_begun
    if when and line.words[piece.left - 1] in line.lexicon.bound_links and piece.low is not None and 0 < piece.low <= _OLDEST:
        make_age(piece, "year", piece.unit_first, piece.unit_last)  # "was 16 when she won and 91 when she died"
        return
    told = line.words[max(0, before.left - _SHORT) : before.first]
    if len(between) == 1 + (between[:1] == ["'"]) and _goes_to(line, between[-1]) and not line.lexicon.age_nouns.isdisjoint(told):
        make_age(
            piece, piece.unit or before.unit or "year", piece.unit_first, piece.unit_last
        )  # "la edad de 16 a 18 años", "yaşı 16'dan 18'e"
        return
    if bare and len(between) == 1 and between[0] in line.lexicon.joins and line.words[before.first - 1] in line.lexicon.change_frames:
        make_age(piece, before.unit or "year", piece.unit_first, piece.unit_last)  # "the age from 18 to 21"
        return
    if (bare and before.unit_first >= before.last) or not 0 < len(between) <= 2 or not set(between) <= line.lexicon.bound_links:
        return
    behind = line.words[piece.right]
    if (
        piece.kind is Kind.DURATION
        and behind.isalpha()
        and behind not in line.lexicon.bound_links
        and behind not in line.lexicon.age_verbs
        and line.lexicon.suffixed
    ):
        return  # "61 yaşında, yirmi yıl yattı"
    if piece.low is not None and piece.low == piece.high and 0 < piece.low <= _OLDEST:
        make_age(piece, before.unit or "year", piece.unit_first, piece.unit_last)


def _aged_now(line: Line, piece: Piece) -> bool:
    """ "And is now 23.": whether a bare number is what somebody is now."""
    words, lexicon, at = line.words, line.lexicon, piece.left - 1
    if piece.unit is not None or not piece.digits or at < 1 or words[at] not in lexicon.age_now:
        return False
    return words[at - 1] in lexicon.age_be and words[piece.right] in CLOSES


def _goes_to(line: Line, word: str) -> bool:
    """Whether a word between two ages says that the one is changed to the other."""
    lexicon = line.lexicon
    return word in lexicon.change_to or word in lexicon.range_from or word in lexicon.age_to


def years_behind(line: Line, piece: Piece) -> bool:
    """Whether the next number has years behind it."""
    at = piece.right + 1
    if not line.words[at].isdecimal() or not line.free(at):
        return False
    second = Piece(first=at, last=at + 1, low=1, high=1, digits=True)
    dress_unit(line, second)
    return second.unit == "year"
