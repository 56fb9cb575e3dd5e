"""A number in its line in; whether it is somebody's age out.

Keys of `age` in numbers.yaml: `before` ("aged"), `after` ("years old"), `years` units that may follow ("ans"), `of` words between a
person and the years ("de"), `has` ("tiene") and `is` ("she is") before them, `verbs` ("kwam") after a bare age, `persons` ("man", "woman"), `people` (or by `people_ends`) whom a bare bound
splits by age ("people over 65"), `articles` before anybody who is told with his age ("le plombier, 58 ans,") and `things` that have years
of another sort ("la peine, 12 ans,"), `died` verbs before `at` and a bare age ("died at 78"), `bounds` ("older than") that do so behind any, `beside` more of them for a bare number
between commas, `with_years` ("sopra i") words before the years of an age, `at_age` ("a 6 anni") before years or months beside one of `cues` ("vaccino") or behind one of `done_at` ("eletto"), `roles` words that are a person before "de 21 años" alone ("ala"), `to` words between two of them ("de 16 a 18 años"), `nouns` ("età") behind which a range
is one, `parents` ("vader") behind whom "van 3" counts children, `not_after` words after which `before` is none ("llegó a los 40"), `olds` ("54-Jährige": endings after the digits), `origin_ends` ("ais") endings of adjectives
that tell where somebody is from.
"""

from __future__ import annotations

from factlint.extract.age_groups import (
    CLOSES,
    age_noun_before,
    at_death,
    cued,
    frame_of_persons,
    given_years,
    make_age,
    range_of_ages,
    since_age,
)
from factlint.extract.ages_together import first_of_several, of_people, told_otherwise, years_behind
from factlint.extract.cardinal import Line
from factlint.extract.counted import nouns
from factlint.extract.persons import (
    alone,
    bare_noun,
    before_bracket,
    bracketed_trade,
    capital,
    doer,
    from_somewhere,
    initial,
    kin_follows,
    name_ends,
    numbered_player,
    of_a_trade,
    of_kin,
    of_trade,
    one_follows,
    one_of_several,
    opens,
    parent,
    possessives,
    somebody,
    somebody_of,
    surname,
)
from factlint.extract.reader import Piece, ahead, behind
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_OLDEST = 125
_GROWN_UP = 19
_YOUNG = 10
_GROWN = 14
_CLAUSE = 8  # words between a word for age and two numbers of years
_ABOUT_IT = frozenset({Hedge.APPROX, Hedge.ALMOST, Hedge.JUST_OVER})
_FENCES = frozenset({",", "["})
_UNITS = frozenset({"year", "month", "week", "day"})
_AGED = frozenset({Kind.COUNT, Kind.DURATION})


def find_age(line: Line, piece: Piece) -> None:
    """Make an age of the piece where the words about it say so, those before "about" too: "aged about 50"."""
    if not _can_be(piece):
        return
    left = piece.left
    hedge = behind(line.lexicon.before, line, left) if left else None
    if hedge is not None and hedge[1] in _ABOUT_IT and line.free(hedge[0]):
        piece.left = hedge[0]
        _find(line, piece)
        piece.left = left
    if piece.kind is not Kind.AGE:
        _find(line, piece)


def _can_be(piece: Piece) -> bool:
    """Whether a number has the size and the unit of an age."""
    if piece.low is None or piece.high is None or piece.vague or piece.kind not in _AGED:
        return False
    return 0 < piece.high <= _OLDEST and (piece.unit is None or piece.unit in _UNITS)


def _find(line: Line, piece: Piece) -> None:
    assert piece.low is not None
    assert piece.high is not None
    if _worded(line, piece) or piece.unit in ("month", "week", "day"):
        return
    lexicon, words = line.lexicon, line.words
    if (
        piece.unit is None
        and piece.kind is Kind.COUNT
        and (words[piece.right] in lexicon.link or words[piece.right] == ",")
        and piece.left
        and (words[piece.left - 1] in lexicon.age_of or words[piece.left - 1] in lexicon.age_has)
    ):
        first_of_several(line, piece)
    if piece.left and words[piece.left - 1] in lexicon.age_are and of_people(line, piece):
        make_age(piece, "year", piece.unit_first, piece.unit_last)
        return
    if alone(line, piece) or _told(line, piece) or told_otherwise(line, piece):
        make_age(piece, "year", piece.unit_first, piece.unit_last)
        return
    if piece.unit == "year":
        framed = piece.form == "range" and piece.left < piece.first
        have = framed and words[piece.left - 1] in lexicon.age_are and words[piece.left - 1] in lexicon.age_has
        have = have and words[piece.right] not in lexicon.age_of  # "avaient entre 25 et 31 ans"
        if have or (framed and (frame_of_persons(line, piece) or given_years(line, piece))):
            make_age(piece, "year", piece.unit_first, piece.unit_last)
            return
        if rational(piece.low) < rational(piece.high) and age_noun_before(line, piece.left, _CLAUSE):
            make_age(piece, "year", piece.unit_first, piece.unit_last)
            return
        if lexicon.age_groups and rational(piece.low) < rational(piece.high) and words[piece.first + 1] in "-–":
            piece.kind = Kind.AGE  # "15-24 ans"
            return
        _of_person(line, piece)
    elif piece.unit is None and piece.digits and isinstance(piece.low, int) and piece.low == piece.high and piece.low > 0:
        _beside_name(line, piece)
    elif piece.unit is None and piece.digits and piece.form == "range" and words[piece.right] in CLOSES | lexicon.link:
        range_of_ages(line, piece)


def _worded(line: Line, piece: Piece) -> bool:
    """Make an age of what words for one stand beside: "54 years old", "aged 14", "a 12 mesi", "une fillette de 8 mois"."""
    lexicon, words = line.lexicon, line.words
    for place in (piece.last + (words[piece.last] == "-"), piece.right + (words[piece.right] == "-")):
        hit = ahead(lexicon.age_after, line, place) if words[place] in lexicon.age_after else None
        if hit is not None:
            make_age(piece, piece.unit or "year", piece.last, hit[0])
            return True
    left = piece.left
    if not left:
        return False
    hit = behind(lexicon.age_before, line, left) if words[left - 1] in lexicon.age_before else None
    if hit is None and words[left - 1] in lexicon.transparent_age:
        hit = behind(lexicon.age_before, line, left - 1)
    if hit is not None and piece.unit in (None, "year", "month") and not (piece.unit is None and _goes_elsewhere(line, piece, int(hit[0]))):
        piece.left = int(hit[0])
        make_age(piece, piece.unit or "year", piece.unit_first, piece.unit_last)
        return True
    years = piece.unit == "year" and (at_death(line, piece) or behind(lexicon.age_with_years, line, left) is not None)
    years = years or (piece.unit is not None and since_age(line, piece))
    years = years or (
        piece.unit == "year" and words[left - 1] in lexicon.age_at_age and left > 1 and words[left - 2] in lexicon.age_done_at
    )
    at_age = years or (piece.unit is not None and words[left - 1] in lexicon.age_at_age and cued(line, piece))
    small = piece.unit in ("month", "week", "day") and words[left - 1] in lexicon.age_of and left > 1 and words[left - 2] in lexicon.persons
    small = small or (piece.unit == "month" and words[left - 1] == "(" and words[piece.right] == ")" and of_kin(line, left - 2))
    if at_age or small:
        make_age(piece, piece.unit or "", piece.unit_first, piece.unit_last)
    return at_age or small


def _goes_elsewhere(line: Line, piece: Piece, first: int) -> bool:
    """ "Frente a los 38 de ayer", "chegou aos 41 pontos": the words before a bare number are no age's where it counts or was reached."""
    words, lexicon, after = line.words, line.lexicon, line.words[piece.right]
    if first and words[first - 1] in lexicon.age_not_after:
        return True
    return bool(lexicon.noun_ends) and (after in lexicon.partitive or (len(after) > 3 and after.endswith(lexicon.noun_ends)))


def _told(line: Line, piece: Piece) -> bool:
    """ "Tiene 83 años,", "avait 16 ans à ses débuts", "She is 83 and", "een man van 54": years that somebody has, or a bare number that somebody is."""
    words, lexicon = line.words, line.lexicon
    at, after = piece.left - 1, words[piece.right]
    ends = after in CLOSES or after in lexicon.link or after in lexicon.bound_links or after in lexicon.age_when
    if at < 0 or piece.low != piece.high:
        return False
    if piece.unit == "year":
        dated = len(words[piece.right + 1]) == 4 and words[piece.right + 1].isdecimal()  # "avait 16 ans en 1949"
        at -= (
            at > 0 and words[at] in lexicon.age_now and words[at - 1] in lexicon.age_has and words[at - 2] not in lexicon.age_things
        )  # "con solo 24 años"
        begun = after in lexicon.age_begun or (after in lexicon.age_at and words[piece.right + 1] in possessives(lexicon.code))
        return (ends or dated or begun) and words[at] in lexicon.age_has and (at == 0 or words[at - 1] != "y")  # not "il y a 30 ans"
    if piece.unit is not None or not piece.digits or not isinstance(piece.low, int) or not 1 <= piece.low <= 110:
        return False
    if words[at] in lexicon.age_has and after in lexicon.age_when:  # "tenía 16 cuando ganó"
        return True
    person = at > 0 and words[at] in lexicon.age_of and words[at - 1] in lexicon.persons_beside
    person = person and (piece.low >= _YOUNG or words[at - 1] in lexicon.persons)
    person = person or (words[at] in lexicon.age_of and at > 1 and of_a_trade(line, piece, at - 1))
    if words[at - 1] in lexicon.age_parents:  # "een vader van 3"
        person = person and piece.low >= _GROWN_UP and words[at - 2] in lexicon.articles
    person = person or (words[at] in lexicon.age_of and piece.low >= _GROWN and from_somewhere(line, at))
    if person and (ends or words[piece.right] in lexicon.age_verbs | lexicon.age_befell or one_follows(line, piece)):  # "een meisje van 9"
        return True
    if at > 1 and words[at] in lexicon.age_of and words[at - 1] == "," and words[at - 2] in lexicon.persons:
        return ends  # "su nieto, de 8,"
    if piece.low < _YOUNG:
        return False
    if words[at] in lexicon.age_is and behind(lexicon.age_is, line, piece.left) is not None:
        return ends and not words[piece.right + 1][:1].isdecimal()
    if (
        at > 1
        and words[at] in lexicon.age_of
        and words[at - 1] == ","
        and (words[at - 2] in lexicon.persons_beside or somebody(line, at - 2) or name_ends(line, at - 2, 1))
    ):
        return ends  # "su hermano, de 79,"
    if not at or words[at] not in lexicon.age_at:
        return False
    last = words[piece.right] in lexicon.age_died - nouns(lexicon.code).plural_words  # "der mit 84 starb"; no "stands at 21 dead"
    return last or (ends and words[at - 1] in lexicon.age_died)  # "died at 78"


def _of_person(line: Line, piece: Piece) -> None:
    """ "un hombre de 47 años", "Ana Ruiz, 52 ans,", "Sari (38 tahun)": years right after a person."""
    words, lexicon = line.words, line.lexicon
    at = piece.left - 1
    if not isinstance(piece.low, int):  # "de 79,3 ans pour les hommes"
        return
    if at > 0 and words[at] in lexicon.transparent_age and words[at] not in lexicon.age_of:
        at -= 1
    if at < 0:
        return
    if lexicon.single_names and (words[at] in lexicon.persons or doer(line, at)):  # "pria 45 tahun", and not "pelaku lima tahun penjara"
        if words[piece.right] in lexicon.age_things:
            return
        make_age(piece, "year", piece.unit_first, piece.unit_last)
        return
    if words[at] in lexicon.age_of:
        if (
            (
                at
                and (
                    words[at - 1] in lexicon.age_roles
                    or (words[at - 1] in lexicon.persons_beside and piece.low >= _GROWN)
                    or (piece.low >= _GROWN and from_somewhere(line, at))
                    or numbered_player(line, at - 1)
                    or (
                        words[at - 1] in _FENCES
                        and (
                            name_ends(line, at - 2, 1)
                            or somebody(line, at - 2)
                            or words[at - 2] in lexicon.persons_beside
                            or (words[at - 2] == ")" and name_ends(line, before_bracket(line, at - 1) - 1, 1))
                        )
                    )
                    or (at > 1 and (words[at - 2] in lexicon.persons or words[at - 2] in lexicon.age_roles))
                    or (at > 2 and words[at - 2] in lexicon.age_of and words[at - 3] in lexicon.persons and piece.low >= _GROWN)
                )
            )
            or name_ends(line, at - 1, 2)
            or somebody_of(line, piece, at)
            or (
                at > 3 and words[at - 1].endswith(lexicon.age_origin_ends) and somebody_of(line, piece, at - 1 - 2 * (words[at - 2] == "-"))
            )
            or (
                (
                    at > 1
                    and lexicon.person_ends
                    and len(words[at - 1]) > 5
                    and words[at - 1].endswith(lexicon.person_ends)
                    and (piece.low or 0) >= 14
                )
                and (words[at - 2] == "," or words[at - 2] in lexicon.articles or words[at - 2] in lexicon.age_articles)
                and words[at - 1] not in lexicon.age_things
            )
        ):
            make_age(piece, "year", piece.unit_first, piece.unit_last)
        return
    closes = words[piece.right] in (",", ")", ".", "", ";") or (words[at] == "," and words[piece.right] in lexicon.link)
    closes = closes or (words[piece.right] in lexicon.age_barely and ahead(lexicon.age_barely, line, piece.right) is not None)
    if not closes or words[at] not in (",", "("):
        return
    if numbered_player(line, at) or parent(line, at):
        make_age(piece, "year", piece.unit_first, piece.unit_last)
        return
    if words[at] == "," and words[at - 1] == ")":
        at = before_bracket(line, at)  # "Rui Leal (PV), 78 anos,"
    fenced = words[at] == "," and at > 0 and (somebody(line, at - 1) or (bool(lexicon.person_starts) and doer(line, at - 1)))
    described = at > 2 and words[at] == "," and words[at - 2] in lexicon.persons_beside and words[at - 3] in lexicon.age_articles
    if name_ends(line, at - 1, 1) or (at and words[at - 1] in lexicon.persons_beside) or fenced or described:
        make_age(piece, "year", piece.unit_first, piece.unit_last)


def _two_names(line: Line, at: int) -> bool:
    """ "Mia Hall and Joe Reed, 44 and 33,": whether two names with a link between them end before a comma."""
    near = [k for k in range(max(0, at - 5), at) if line.words[k] in line.lexicon.link]
    return bool(near) and name_ends(line, at - 1, 2) and name_ends(line, near[-1] - 1, 2)


def _beside_name(line: Line, piece: Piece) -> None:
    """ "Ana Ruiz, 47, said", "Sari (38) said": a bare number fenced off after a name."""
    words = line.words
    at = piece.left - 1
    after = words[piece.right]
    if at < 1 or (piece.low or 0) < 1:
        return
    two = after in line.lexicon.link and words[at] == ","
    two = two and (words[at - 1] in line.lexicon.people or (_two_names(line, at) and words[piece.right + 2] == ","))
    if two and 10 <= (piece.low or 0) < 100:
        if words[piece.right + 1].isdecimal() and words[piece.right + 2] == ",":
            make_age(piece, "year", -1, -1)  # "two men, 19 and 23, in"
        return
    both = words[at] in line.lexicon.age_both and (words[at - 1] == "," or words[at - 1] in line.lexicon.age_are)
    if both and after in CLOSES and 10 <= (piece.low or 0) < 100:
        make_age(piece, "year", -1, -1)  # "The brothers, both 19, ran", "They were both 27."
        return
    if (
        words[at] == "," == after
        and at > 2
        and words[at - 2] == ","
        and words[at - 3] in line.lexicon.persons
        and name_ends(line, at - 1, 1)
    ):
        make_age(piece, "year", -1, -1)  # "His wife, Karen, 42, left"
        return
    if numbered_player(line, at):
        make_age(piece, "year", piece.unit_first, piece.unit_last)
        return
    if words[at] != "," and words[at] != "(":
        return
    brackets = (words[at], after) == ("(", ")")
    if brackets and initial(line, at - 1) and (piece.low or 0) >= _GROWN:
        make_age(piece, "year", -1, -1)  # "W. (46) werd aangehouden"
        return
    if (brackets or words[at] == "," == after) and (of_kin(line, at - 1) or kin_follows(line, piece.right + 1)) and capital(line, at - 1):
        make_age(piece, "year", -1, -1)  # "Hannah, 11, and her brother Joe, 8,"
        return
    if brackets and bracketed_trade(line, at - 1, piece):
        make_age(piece, "year", -1, -1)
        return
    if (brackets or words[at] == "," == after) and parent(line, at) and (piece.low or 0) > _GROWN_UP - 3:
        make_age(piece, "year", -1, -1)
        return
    if words[at] == "," == after and (one_of_several(line, at) or bare_noun(line, at - 1, piece)):
        make_age(piece, "year", -1, -1)
        return
    fenced = words[at] == "," == after and (surname(line, at - 1, piece) or opens(line, at - 1, piece) or of_trade(line, at - 1, piece))
    named = fenced or name_ends(line, at - 1, 2)
    if words[at] == "," and after in (",", ".", ";", ")", "—", "–", "") and (named or words[at - 1] in line.lexicon.persons_beside):
        if after == "," and words[piece.right + 1][:1].isdecimal():
            return
        make_age(piece, "year", -1, -1)
    elif words[at] == "," and words[at - 1] in line.lexicon.persons and after in line.lexicon.bound_links and years_behind(line, piece):
        make_age(piece, "year", -1, -1)  # "dua wanita, 31 dan 28 tahun"
    elif (
        words[at] == "("
        and after == ")"
        and (
            named
            or words[at - 1] in line.lexicon.persons_beside
            or ((line.lexicon.single_names or words[at - 2] in line.lexicon.persons_beside) and name_ends(line, at - 1, 1))
        )
    ):
        make_age(piece, "year", -1, -1)
