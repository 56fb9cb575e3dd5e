"""A number in its line in; whether it is the age of somebody whom the text has told in full before, who "is already 76" or "hasta mis 30 años", or from which the law allows something, out.

Keys of `age` in numbers.yaml: `still` ("al") words between "is" and a bare age, `mine` ("meus") words before years that are the speaker's own, `allowed` ("legal") words of what is allowed from an age on,
`other` ("ander") words for one of two people, `becomes` ("wordt") verbs of who gets so old, `children` ("kinderen") words for somebody's children, whose names have their ages in brackets,
`years_led` ("mit") words before the years of an age where no noun follows, `about` ("Anfang") words before an age by tens, `turned` ("geworden") behind an age.
"""

from __future__ import annotations

from factlint.extract.age_groups import CLOSES, make_age
from factlint.extract.bare_sorts import prepositions
from factlint.extract.cardinal import Line
from factlint.extract.persons import PARTICLES, before_bracket, capital, name_ends
from factlint.extract.reader import Piece, behind
from factlint.extract.special_lexicon import lexicon as lexicon_of_names
from factlint.model.quantity import Kind

_YOUNGEST, _CHILD, _EVER = 10, 14, 105
_BEGINS = frozenset({",", ";", ":", "„", "“"})
_CLAUSE, _PHRASE = 12, 7  # words
_NEAR = 8  # words
_LONG = 2  # letters of a word that may be a name
_BACK, _PARTS = 30, 4  # characters and words before a name that may be its first ones
_CHILDREN_BEFORE, _CHILDREN_OLD, _LIST = 2, 60, 30  # words; years; words of a list of children
_LETTERS = 5  # of a word with the ending of somebody who does something


def told_range(line: Line, piece: Piece) -> None:
    """ "A faixa etária 8-12": a bare range behind a word for age."""
    if piece.form == "range" and piece.unit is None and piece.kind is Kind.COUNT and line.words[piece.left - 1] in line.lexicon.age_nouns:
        make_age(piece, "year", -1, -1)


def find_told(line: Line, piece: Piece) -> None:
    """Make an age of a whole number, bare or of years, where the words farther off say so."""
    low = piece.low
    if piece.kind not in (Kind.COUNT, Kind.DURATION) or not isinstance(low, int) or low != piece.high or piece.left != piece.first:
        return
    if piece.left < 1 or _child(line, piece):
        return
    if not _YOUNGEST <= low <= _EVER:
        return
    if piece.unit == "year":
        if _of_years(line, piece):
            make_age(piece, "year", piece.unit_first, piece.unit_last)
    elif (
        piece.unit is None
        and piece.digits
        and (_by_tens(line, piece) or _is_so_old(line, piece) or _another(line, piece) or _known(line, piece))
    ):
        make_age(piece, "year", -1, -1)


def _of_years(line: Line, piece: Piece) -> bool:
    """ "Até os meus 30 anos", "legal a partir de los 14 años", "o trabalhador rural de 42 anos": years that are somebody's."""
    words, lexicon = line.words, line.lexicon
    before, after = words[piece.left - 1], words[piece.right]
    at = piece.left - 1
    if before in lexicon.age_mine:
        return after not in lexicon.age_of
    if before in lexicon.age_becomes or (at > 1 and words[at - 1] in lexicon.age_becomes):  # "werd donderdag 31 jaar,"
        return after in CLOSES or after in lexicon.link
    opening, led = before in lexicon.age_opening, before in lexicon.age_years_led
    opens = opening and (led or at == 0 or words[at - 1] in CLOSES) and (piece.low or 0) >= _CHILD
    if (led and not opening) or opens:  # "mit 27 Jahren", "cumple 40 años el lunes", "A 27 anni dirige", not "mit 10 Jahren Haft"
        return not _noun_follows(line, piece.right)
    verb = at - (before in lexicon.age_now or before in lexicon.age_still)
    if verb > 0 and words[verb] in lexicon.age_be and (after in CLOSES or after in lexicon.link):
        return words[verb - 1] in lexicon.age_me or words[verb - 1] in lexicon.age_pronouns  # "ik ben pas 25 jaar en"
    apart = before == "," == after or (before in lexicon.age_of and at > 0 and words[at - 1] == "," and after in CLOSES)
    if apart and lexicon.thing_ends:  # "le chef déchu du cartel, 61 ans, sera", "negro, de 25 años,"
        return (piece.low or 0) >= _CHILD and _nobodys(line, at).isdisjoint(words[max(0, at - _CLAUSE) : at])
    near = words[max(0, piece.left - _NEAR) : piece.left]
    if not lexicon.age_allowed.isdisjoint(near) and behind(lexicon.age_since, line, piece.left) is not None:
        return True
    if not lexicon.age_nouns.isdisjoint(near) and (before in lexicon.age_to or before in lexicon.age_at_age):
        return after not in lexicon.age_of and "," not in near
    return (
        before in lexicon.age_of and (piece.low or 0) >= _CHILD and after not in lexicon.age_of and _somebody_before(line, piece.left - 2)
    )


def _noun_follows(line: Line, at: int) -> bool:
    """Whether what years are told of may stand behind them."""
    word = line.words[at]
    if line.lexicon.nouns_capital:
        return word.isalpha() and capital(line, at)
    return word in line.lexicon.age_of or word in prepositions(line.lexicon.code)


def _nobodys(line: Line, at: int) -> frozenset[str]:
    """The words whose years are no age."""
    return line.lexicon.age_things | line.lexicon.age_spans


def _somebody_before(line: Line, at: int) -> bool:
    """ "Un fornido porteador", ", travailleur social", "Madrileño": whether somebody told by what he does or where he is from ends at a token."""
    words, ends = line.words, line.lexicon.person_ends
    if not ends or at < 0 or not words[at].isalpha():
        return False
    if _does(line, at):
        opens = at == 0 or words[at - 1] == ","
        return opens or _led(line, at - 1) or (words[at - 1].isalpha() and _led(line, at - 2))
    if at > 1 and _does(line, at - 1) and (words[at - 2] == "," or _led(line, at - 2)):
        return True
    return _far_before(line, at)


def _far_before(line: Line, at: int) -> bool:
    """ "Un étudiant en musique", "un Français d'origine bretonne": whether somebody opens the phrase that ends at a token, with nothing in it that lasts."""
    words, lexicon = line.words, line.lexicon
    if words[at] in _nobodys(line, at) or words[at].endswith(lexicon.thing_ends):
        return False
    for k in range(at, max(-1, at - _PHRASE), -1):
        word = words[k]
        led = k == 0 or words[k - 1] == "," or _led(line, k - 1)
        origin = bool(lexicon.age_origin_ends) and capital(line, k) and word.endswith(lexicon.age_origin_ends)
        if led and (_does(line, k) or origin or word in lexicon.persons_beside or word in lexicon.age_roles):
            return k < at or origin
        if _led(line, k) or not (word.isalpha() or word in "-'’" or word.endswith(("'", "’"))):
            return False
    return False


def _does(line: Line, at: int) -> bool:
    word, lexicon = line.words[at], line.lexicon
    return len(word) > _LETTERS and word.endswith(lexicon.person_ends) and word not in lexicon.age_things and line.free(at)


def _led(line: Line, at: int) -> bool:
    return at >= 0 and (line.words[at] in line.lexicon.articles or line.words[at] in line.lexicon.age_articles)


def _by_tens(line: Line, piece: Piece) -> bool:
    """ "Mit Anfang 30", "gerade 35 geworden"."""
    words, lexicon = line.words, line.lexicon
    if words[piece.right] in lexicon.age_turned:
        return True
    tens = isinstance(piece.low, int) and piece.low % 10 == 0 and piece.low > _YOUNGEST
    return tens and words[piece.left - 1] in lexicon.age_about and not _noun_follows(line, piece.right)


def _is_so_old(line: Line, piece: Piece) -> bool:
    """ "De minister is al 76,", "the other was 15 and", "he's 86 now": a bare number that somebody is."""
    words, lexicon = line.words, line.lexicon
    at, after = piece.left - 1, words[piece.right]
    still = False
    while at > 0 and words[at] in lexicon.age_still:
        at, still = at - 1, True
    verb = words[at] in lexicon.age_be
    joined = words[at].endswith(("'s", "’s")) and words[at][:-2] in lexicon.age_pronouns
    now = after in lexicon.age_now and words[piece.right + 1] in CLOSES | lexicon.link | {"and", "en", "und"}
    ends = after in CLOSES or after in lexicon.link or now
    if (
        words[piece.left - 1] in lexicon.age_now and ends and any(word in lexicon.age_after for word in words[:at])
    ):  # "17 years old then and now 28,"
        return lexicon.age_things.isdisjoint(words[max(0, at - _NEAR) : at])
    if (
        words[piece.left - 1] in lexicon.age_opening
        and after in lexicon.age_be
        and (piece.left == 1 or words[piece.left - 2] in _BEGINS | lexicon.link)
    ):
        return lexicon.nouns_capital  # "und mit 13 war er"
    if words[piece.left - 1] in lexicon.age_pronouns and (after in lexicon.age_be or after in lexicon.age_becomes):
        return True  # "als je 18 bent", "dat ze 13 worden"
    if at > 0 and words[at] in lexicon.age_becomes and words[at - 1] in lexicon.age_me:
        return ends  # "ik word 38"
    turned = at > 0 and words[at - 1] in lexicon.age_be and capital(line, at) and ends  # "heute ist Malka 52 und"
    if turned and not words[piece.right + 1][:1].isdecimal() and line.free(at):
        return _full_name(line, at)
    if not (verb or joined) or not ends or words[piece.right + 1][:1].isdecimal():
        return False
    if joined:
        return True
    if at < 1:
        return False
    subject = words[at - 1]
    if subject in lexicon.age_pronouns:
        return True
    if subject in lexicon.age_other:
        return at > 1 and (words[at - 2] in lexicon.the or words[at - 2] in lexicon.articles)
    if not still and not now:
        return False
    person = bool(lexicon.person_ends) and len(subject) > _LETTERS and subject.endswith(lexicon.person_ends)
    person = person and subject not in lexicon.age_things and at > 1 and words[at - 2] in lexicon.the | lexicon.articles
    named = name_ends(line, at - 1, 2) or (capital(line, at - 1) and ((at > 1 and not lexicon.nouns_capital) or _full_name(line, at - 1)))
    return person or named or subject in lexicon.persons_beside


def _child(line: Line, piece: Piece) -> bool:
    """ "Four children: Bram (20), Rose (16)": make an age of a number in brackets behind one name of a list of somebody's children."""
    words, at = line.words, piece.left - 1
    if (words[at], words[piece.right]) != ("(", ")") or piece.unit is not None or at < _CHILDREN_BEFORE or not capital(line, at - 1):
        return False
    if not 0 < (piece.low or 0) < _CHILDREN_OLD or line.lexicon.age_children.isdisjoint(words[max(0, at - _LIST) : at - 1]):
        return False
    make_age(piece, "year", -1, -1)
    return True


def _another(line: Line, piece: Piece) -> bool:
    """ "Mannen van 76 en van 57": an age behind the same word as the one before it."""
    words, lexicon, at = line.words, line.lexicon, piece.left - 1
    linked = at > 3 and words[at] in lexicon.age_of and (words[at - 1] in lexicon.link or words[at - 1] == ",")
    first = linked and words[at - 2].isdecimal() and words[at - 3] in lexicon.age_of
    return first and (words[at - 4] in lexicon.persons_beside or words[at - 4] in lexicon.persons) and len(words[at - 2]) < 3


def _known(line: Line, piece: Piece) -> bool:
    """ "Varenkamp (36)", "Nebelung, 66,": one name that the text has told with another before it."""
    words, at = line.words, piece.left - 1
    fences = words[at], words[piece.right]
    if fences == (",", ",") and at > 1 and words[at - 1] == ")" and name_ends(line, before_bracket(line, at) - 1, 2):
        return True  # "José Oliveira (PSD), 36,"
    if (fences != ("(", ")") and fences not in ((",", ","), (",", "."))) or at < 1 or (piece.low or 0) < _CHILD:
        return False
    if not capital(line, at - 1) or not line.free(at - 1) or len(words[at - 1]) <= _LONG or _listed(line, piece):
        return False
    before = words[at - 2] if at > 1 else ""
    sets = lexicon_of_names(line.lexicon.code).sets
    if before in sets["place_before"] or before[:1].isdecimal():
        return False
    return _full_name(line, at - 1)


def _listed(line: Line, piece: Piece) -> bool:
    """Whether another bare number stands fenced off like this one in its sentence."""
    words, fence = line.words, line.words[piece.left - 1]
    return any(
        words[k] == fence and words[k + 1].isdecimal() and words[k + 2] in CLOSES for k in range(len(words) - 3) if k + 1 != piece.first
    )


def _full_name(line: Line, at: int) -> bool:
    """Whether the text has the name at a token behind another word with a capital ("Ruben van Dalsum"), which is neither small nor the head of a place."""
    text, start, end = line.text, line.starts[at], line.ends[at]
    name, sets = " " + text[start:end], lexicon_of_names(line.lexicon.code).sets
    found = text.find(name)
    while found >= 0:
        if found + 1 != start and not text[found + len(name) : found + len(name) + 1].isalnum():
            for first in reversed(text[max(0, found - _BACK) : found].replace("\n", " ").split(" ")[-_PARTS:]):
                low = first.lower()
                if low in PARTICLES:
                    continue
                small = any(low in sets[key] for key in ("closers", "articles", "place_before", "connectors", "name_not", "function_words"))
                if _given(first) and not small and low not in sets["name_heads"]:
                    return True
                break
        found = text.find(name, found + 1)
    return False


def _given(word: str) -> bool:
    """Whether a word is written as somebody's first name."""
    return len(word) >= _LONG and word.isalpha() and word[0].isupper() and word[1:].islower()
