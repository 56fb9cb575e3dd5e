"""A word or a number in its line in; whether somebody's name or somebody ends there, and ages that stand without their years or their person, out.

Keys of `age` in numbers.yaml: `opening` words that open a sentence with an age ("mit"), `pronouns` that follow it ("she"), `youngest` words for one of
several by age, `be` verbs behind these ("is"), `turns` verbs before an age alone ("turned"), `when` words that begin what somebody did at that age, `begun` [lors] those that do so behind its years alone,
`shirts` words for the number of a player, `from` [de] before where somebody is from, `kin_links` [ile] before a relative, `person_starts` [pe] and `person_stops` [an] how words for who does something begin and do not end, `now` words between a person and his age ("then 22"), `who` [qui] relative pronouns before an age between commas, `befell` verbs and participles of what happens to people ("arrestato"), `thing_ends` endings of nouns that are no person's ("ción").
"""

from __future__ import annotations

from factlint.extract.age_groups import CLOSES
from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece
from factlint.extract.special_codes import MAKERS
from factlint.extract.special_lexicon import lexicon as lexicon_of_names
from factlint.model.number import rational

_ENDS = frozenset('.!?"”»“')
PARTICLES = frozenset(
    {"de", "van", "der", "den", "von", "da", "dos", "do", "di", "del", "la", "le", "bin", "al", "el", "ter", "ten", "y", "e"}
)
_LEAST, _SHORT = 2, 5  # letters
_GROWN_UP, _OLD = 16, 105
_OPENS = frozenset('.!?"”»“«„:—–')
_CLAUSE = 9  # tokens
_CHILD = 3
_CHILDREN = 6  # "pai de dois filhos adultos"
_SEVERAL = 5
_APART = 3  # words between "the youngest" and the age
_GROWN_YEARS, _MOST_YEARS = 10, 110


def somebody(line: Line, at: int) -> bool:
    """Whether a noun behind an article may be a person's, so that years behind its comma are an age: "le plombier, 58 ans,"."""
    words, lexicon, first = line.words, line.lexicon, at - 1
    if first > 1 and words[first] == "-" and line.glued(at) and line.glued(first):  # "o guarda-redes, de 41 anos,"
        first -= 2
    first -= first > 0 and words[first] in lexicon.age_former  # "l'ancien trésorier, 63 ans,"
    if at < 1 or words[first] not in lexicon.age_articles or words[at] in lexicon.age_things:
        return False
    return len(words[at]) > 2 and words[at].isalpha() and line.free(at)


def somebody_of(line: Line, piece: Piece, at: int) -> bool:
    """ "Un falegname di 51 anni", "un artesano de 44 años,": a noun behind an article for one thing ("l'élue de 62 ans"), that is none of those that last, before "of" at a token.

    Years that are no round number tell it, or what befell him ("è stato arrestato"), or that the noun says again who was just told ("il conducente, un manager di 45 anni,").
    """
    words, lexicon = line.words, line.lexicon
    noun = words[at - 1]
    led = at > 1 and (words[at - 2] in lexicon.articles or words[at - 2] in lexicon.age_articles)
    if not lexicon.thing_ends or not led or len(noun) <= _LEAST + 1 or not noun.isalpha() or noun in lexicon.age_spans:
        return False
    if noun.endswith(lexicon.thing_ends) or noun in lexicon.age_things or not _GROWN_UP + 2 <= (piece.low or 0) <= _OLD - 5:
        return False
    after = words[piece.right]
    if after in lexicon.age_of and not capital(line, piece.right + 1):  # "una carriera di 23 anni di successi"
        return False
    told = at > 3 and words[at - 3] == "," == after and (words[at - 4] in lexicon.persons_beside or name_ends(line, at - 4, 2))
    if told or rational(piece.low or 0) % 5 != 0:
        return True
    return not lexicon.age_befell.isdisjoint(words[piece.right : piece.right + _APART + 1])


def surname(line: Line, at: int, piece: Piece) -> bool:
    """ "Before convicting Hale, 44, of": one name behind a word that is neither small nor its equal."""
    words, text = line.words, line.text
    if line.lexicon.nouns_capital or at < 2 or not words[at].isalpha() or not 14 <= (piece.low or 0) <= 105 or not line.free(at):
        return False
    after, before = line.starts[piece.right + 1], words[at - 1]
    if not text[line.starts[at]].isupper() or text[line.starts[at - 1]].isupper() or text[after : after + 1].isupper():
        return False
    sets = lexicon_of_names(line.lexicon.code).sets
    if before in sets["closers"] and words[piece.right + 1] not in line.lexicon.link:  # "before Ellis, 19, made it 3-0"
        return before not in sets["place_before"] and before not in sets["range"]
    return before.isalpha() and len(before) > 3 and before not in sets["closers"]


def of_trade(line: Line, at: int, piece: Piece) -> bool:
    """ "The surgeon, 48, was", "the former treasurer, 61, was": a noun behind an article, or with the ending of those who do something."""
    words, lexicon, text = line.words, line.lexicon, line.text
    if len(words[at]) <= _LEAST or not words[at].isalpha() or words[at] in lexicon.age_things or not line.free(at):
        return False
    after = piece.right + 1
    if not _GROWN_UP <= (piece.low or 0) <= _OLD or not words[after].isalpha() or text[line.starts[after]].isupper():
        return False
    articles = lexicon.the | lexicon.articles | lexicon.age_articles
    near = [k for k in range(max(0, at - 3), at) if words[k] in articles]
    if not near or (near[0] and words[near[0] - 1] in lexicon_of_names(lexicon.code).sets["place_before"]):  # "in the south, 48, and"
        return False
    trade = bool(lexicon.person_ends) and len(words[at]) > _SHORT and words[at].endswith(lexicon.person_ends)
    return trade or (near[-1] == at - 1 and not words[at].endswith("s") and text[line.starts[at]].isupper() == lexicon.nouns_capital)


def of_a_trade(line: Line, piece: Piece, at: int) -> bool:
    """ "Een timmerman van 51": a noun behind its article, with an ending of those who do something."""
    words, lexicon = line.words, line.lexicon
    if not lexicon.person_ends or lexicon.age_articles or words[at - 1] not in lexicon.articles or (piece.low or 0) < _GROWN_UP - 2:
        return False
    return len(words[at]) > _SHORT and words[at].endswith(lexicon.person_ends) and words[at] not in lexicon.age_things


def one_of_several(line: Line, at: int) -> bool:
    """ "The oldest of the five sisters, 91, still": whether a word for one of several by age stands before the comma at a place, in its clause."""
    words = line.words
    if words[at - 1] in line.lexicon.age_things:
        return False
    for k in range(at - 1, max(-1, at - _CLAUSE), -1):
        if words[k] in line.lexicon.age_youngest:
            return True
        if not words[k].isalnum() and words[k] not in "-'’":
            return False
    return False


def possessives(code: str) -> frozenset[str]:
    """Words such as "her", "ses"."""
    return lexicon_of_names(code).sets["possessives"]


def parent(line: Line, at: int) -> bool:
    """ "A father of two, 51, was", "padre di due figli, 51 anni,": whether a parent of so many stands before the comma or bracket at a place."""
    words, parents = line.words, line.lexicon.age_parents
    near = [k for k in range(max(0, at - _CHILDREN), at) if words[k] in parents]
    return bool(near) and all(words[k].isalpha() or words[k].isdecimal() for k in range(near[-1], at))


def bare_noun(line: Line, at: int, piece: Piece) -> bool:
    """ "Anak bungsu, 9, kehilangan", "Küçük kız, 6, ağladı": a noun written small before an age fenced off, in a language without articles."""
    words, lexicon, text = line.words, line.lexicon, line.text
    if lexicon.the or lexicon.age_articles or not lexicon.age_things or words[at] in lexicon.age_things or not line.free(at):
        return False
    after = piece.right + 1
    small = len(words[at]) > _LEAST and words[at].isalpha() and text[line.starts[at]].islower()
    if not small or not _CHILD <= (piece.low or 0) <= _OLD or not words[after].isalpha() or text[line.starts[after]].isupper():
        return False
    return not any(words[k].isdecimal() and words[k - 1] == "," == words[k + 1] for k in range(1, len(words) - 1) if k != piece.first)


def of_kin(line: Line, at: int) -> bool:
    """ "Her brother Joe": whether one name with a capital, behind a word for a person, ends at a token."""
    return at > 0 and capital(line, at) and line.words[at - 1] in line.lexicon.persons


def before_bracket(line: Line, at: int) -> int:
    """The place of the bracket that opens a few words before a comma, or of the comma itself."""
    for k in range(at - 2, max(0, at - _APART - 3), -1):
        if line.words[k] == "(":
            return k
    return at


def initial(line: Line, at: int) -> bool:
    """Whether the point of a single capital stands at a token, behind no other one: the name of somebody accused, "W. (46)"."""
    single = at > 0 and line.words[at] == "." and line.glued(at) and len(line.words[at - 1]) == 1
    return single and line.text[line.starts[at - 1]].isupper() and (at < 2 or line.words[at - 2] != ".")


def capital(line: Line, at: int) -> bool:
    """Whether a token is a word with a capital, and not of capitals alone."""
    written = line.text[line.starts[at] : line.ends[at]]
    return written.isalpha() and written[0].isupper() and not written.isupper()


def kin_follows(line: Line, at: int) -> bool:
    """ "And her brother", "und ihr Bruder", "ile kardeşi": whether somebody's relative is told next."""
    words, lexicon = line.words, line.lexicon
    if words[at] not in lexicon.link and words[at] not in lexicon.bound_links and words[at] not in lexicon.kin_links:
        return False
    own = possessives(lexicon.code) | lexicon.the | lexicon.age_articles | lexicon.kin_links
    at += 1
    at += words[at] in own
    return words[at] in lexicon.persons or (not lexicon.persons and words[at] in lexicon.persons_beside)


def from_somewhere(line: Line, at: int) -> bool:
    """ "Un vecino de Lugo", "un Nantais", "een Leeuwarder": whether somebody told by where he is from ends before a token."""
    words, lexicon = line.words, line.lexicon
    if at < 2 or not capital(line, at - 1) or words[at - 1] in MAKERS:
        return False
    if words[at - 2] in lexicon.articles:
        return not lexicon.nouns_capital
    return at > 2 and words[at - 2] in lexicon.age_from and words[at - 3] in lexicon.persons_beside


def doer(line: Line, at: int) -> bool:
    """ "Pelari 20 tahun", "perenang 17 tahun": a word that begins as those do for who does something, and does not end as those for what is done."""
    lexicon, word = line.lexicon, line.words[at]
    if len(word) <= _SHORT or not word.startswith(lexicon.person_starts):
        return False
    return not word.endswith(lexicon.person_stops) and word not in lexicon.age_things


def bracketed_trade(line: Line, at: int, piece: Piece) -> bool:
    """ "De sprintster (20) liep": an article, somebody who does something by the ending, and the age in brackets."""
    words, lexicon = line.words, line.lexicon
    if not lexicon.person_ends or not _GROWN_UP <= (piece.low or 0) <= _OLD or at < 1 or words[at] in lexicon.age_things:
        return False
    articles = lexicon.the | lexicon.articles | lexicon.age_articles
    return words[at - 1] in articles and len(words[at]) > _SHORT and words[at].endswith(lexicon.person_ends) and line.free(at)


def opens(line: Line, at: int, piece: Piece) -> bool:
    """ "Hale, 44, took the stand": one name that opens a sentence, its age fenced off and a small word behind."""
    words, text = line.words, line.text
    if line.lexicon.nouns_capital or not words[at].isalpha() or not 14 <= (piece.low or 0) <= 105 or not line.free(at):
        return False
    after = line.starts[piece.right + 1]
    first = at == 0 or words[at - 1] in _ENDS or (words[at - 1] == ";" and words[piece.right + 1] in line.lexicon.age_be)
    return first and len(words[at]) > 1 and text[line.starts[at]].isupper() and words[piece.right + 1].isalpha() and text[after].islower()


def name_ends(line: Line, at: int, least: int) -> bool:
    """Whether a person's name seems to end at a token: capitalised words in a row (an initial with its dot among them), not all at a sentence's start."""
    words, text = line.words, line.text
    here, seen, first = at, 0, at - 12 if at > 12 else 0
    while here >= first and seen < 4:
        word = words[here]
        if here > 1 and words[here - 1] == "-" and line.glued(here) and line.glued(here - 1) and text[line.starts[here]].islower():
            here -= 2  # "An Hyong-chan"
            word = words[here]
        elif here > 2 and words[here - 1] == "-" and line.glued(here) and line.glued(here - 1) and not line.lexicon.nouns_capital:
            here -= 2  # "Lloyd-Jones"
            here -= text[line.starts[here]].islower()  # "Nour al-Haddan"
            word = words[here]
        if word == "." and here and len(words[here - 1]) <= 2 and line.glued(here):
            here -= 1
            continue
        if word in PARTICLES and seen:
            seen += here > 0 and text[line.starts[here]].isupper()  # "De Wit"
            here -= 1
            continue
        if not word.isalpha() and "'" not in word:
            break
        if not text[line.starts[here]].isupper() or not line.free(here) or (line.lexicon.nouns_capital and word in line.lexicon.articles):
            break
        seen += 1
        here -= 1
    if seen == 0:
        return False
    if line.lexicon.nouns_capital:
        return seen >= 2
    return seen >= least or (seen == 1 and here >= 0 and least == 1)


def alone(line: Line, piece: Piece) -> bool:
    """Whether the words about a whole number, bare or of years, make an age of it."""
    words, lexicon, at = line.words, line.lexicon, piece.left - 1
    at -= at > 0 and piece.unit is not None and words[at] in lexicon.age_of and words[at - 1] in lexicon.age_now  # "hoy de 61 años"
    if at < 0 or words[at] not in lexicon.age_led or not isinstance(piece.low, int) or piece.low != piece.high or piece.low > _MOST_YEARS:
        return False
    word, after = words[at], words[piece.right]
    small = after in CLOSES or after in lexicon_of_names(lexicon.code).sets["closers"]
    counted = not lexicon.age_things.isdisjoint(words[max(0, at - _SEVERAL) : max(0, at - 1)])  # "die Zahl der Toten, heute 61,"
    now = word in lexicon.age_now and after in CLOSES and at > 1 and words[at - 1] == "," and not counted
    if now and words[at - 2] in lexicon.persons_beside:
        return piece.low > 0  # "their son, then six,"
    if word in lexicon.age_be and piece.unit is None and small:
        return not lexicon.age_youngest.isdisjoint(words[max(0, at - _APART) : at])
    if piece.low < _GROWN_YEARS:
        return False
    if word in lexicon.age_turns and small:
        return piece.digits or piece.unit is not None
    if now and piece.digits:
        named = name_ends(line, at - 2, 1 + (at == 2))  # not "Cases, now 61,"
        return numbered_player(line, at - 1) or named or somebody(line, at - 2) or _of_a_year(line, at - 2)
    return word in lexicon.age_opening and _opens(line, piece, at)


def _of_a_year(line: Line, at: int) -> bool:
    """ "The man convicted in 1998", "der Täter von 1998": whether somebody told by a year ends at a token."""
    words, lexicon = line.words, line.lexicon
    if line.free(at) or not words[at].isdecimal():
        return False
    near = words[max(0, at - _CLAUSE) : at]
    return any(word in lexicon.persons_beside or (bool(lexicon.person_ends) and word.endswith(lexicon.person_ends)) for word in near)


def numbered_player(line: Line, at: int) -> bool:
    """ "Il numero 9, 33 anni,": whether the number on a shirt stands before the comma at a place."""
    words = line.words
    return at > 1 and words[at] == "," and words[at - 1].isdecimal() and words[at - 2] in line.lexicon.age_shirts


def one_follows(line: Line, piece: Piece) -> bool:
    """ "A boy of 12 is": whether a word written small follows that has no plural's ending, so that the number before it counts nothing."""
    words, right = line.words, piece.right
    ends = lexicon_of_names(line.lexicon.code).plural_ends
    small = words[right].isalpha() and line.text[line.starts[right]].islower()
    return bool(ends) and small and not words[right].endswith(ends)


def _opens(line: Line, piece: Piece, at: int) -> bool:
    """Whether an age opens the sentence or a clause: "At 82, she", "Mit 62 zog er", "À 82 ans, il"."""
    words, lexicon, right = line.words, line.lexicon, piece.right
    after = words[right + (words[right] == ",")]
    at -= at > 0 and words[at - 1] in lexicon.age_opening  # "a sus 82 años"
    again = at > 1 and words[at - 1] == "," and words[0] in lexicon.age_opening and words[1].isdecimal()  # "At 17 she left, at 30 she came"
    first = at == 0 or words[at - 1] in _OPENS or again
    somebody_next = first and _begins_person(line, right + (words[right] == ","))
    if piece.unit == "year":
        pronoun = after in lexicon.age_pronouns or words[right + 1] in lexicon.age_pronouns or somebody_next
        return (first and (words[right] == "," or pronoun)) or (
            words[right] == "," and (words[at - 1] == "," or words[at - 1] in lexicon.age_who)
        )
    if piece.unit is not None or not piece.digits or not first:
        return False
    many = lexicon_of_names(lexicon.code).plural_verb_ends  # "mit 90 verletzten Menschen"
    verb_first = lexicon.nouns_capital and after.isalpha()
    if verb_first and (
        words[right + 1] in lexicon.age_pronouns
        or words[right + 1] in possessives(lexicon.code)
        or (line.text[line.starts[right]].islower() and not after.endswith(many) and _begins_person(line, right + 1))
    ):
        return True  # "Mit 62 zog er", "Mit 90 pflegt Frau Reuter"
    return after in lexicon.age_pronouns or somebody_next


def _begins_person(line: Line, at: int) -> bool:
    """Whether somebody is told from a token on: "la signora", "Mrs Hall", "my mother"."""
    words, lexicon = line.words, line.lexicon
    led = words[at] in lexicon.the or words[at] in lexicon.age_articles or words[at] in lexicon_of_names(lexicon.code).sets["possessives"]
    at += led
    named = not lexicon.nouns_capital and capital(line, at) and capital(line, at + 1)  # "At 91, Doris Kemble"
    return named or words[at] in lexicon.persons or words[at] in lexicon.persons_beside
