"""A word in its line in; whether somebody's name or somebody ends there out."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.reader import Piece
from factlint.extract.special_lexicon import lexicon as lexicon_of_names

_ENDS = frozenset('.!?"”»“')
_PARTICLES = frozenset({"de", "van", "der", "den", "von", "da", "dos", "do", "di", "del", "la", "le", "bin", "al", "el", "ter", "y", "e"})
_LEAST, _SHORT = 2, 5  # letters
_GROWN_UP, _OLD = 16, 105


def somebody(line: Line, at: int) -> bool:
    """Whether a noun behind an article may be a person's, so that years behind its comma are an age: "le plombier, 58 ans,"."""
    words, lexicon = line.words, line.lexicon
    if at < 1 or words[at - 1] not in lexicon.age_articles or words[at] in lexicon.age_things:
        return False
    return len(words[at]) > 2 and words[at].isalpha() and line.free(at)


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


def opens(line: Line, at: int, piece: Piece) -> bool:
    """ "Hale, 44, took the stand": one name that opens a sentence, its age fenced off and a small word behind."""
    words, text = line.words, line.text
    if line.lexicon.nouns_capital or not words[at].isalpha() or not 14 <= (piece.low or 0) <= 105 or not line.free(at):
        return False
    after = line.starts[piece.right + 1]
    first = at == 0 or words[at - 1] in _ENDS
    return first and len(words[at]) > 2 and text[line.starts[at]].isupper() and words[piece.right + 1].isalpha() and text[after].islower()


def name_ends(line: Line, at: int, least: int) -> bool:
    """Whether a person's name seems to end at a token: capitalised words in a row (an initial with its dot among them), not all at a sentence's start."""
    words, text = line.words, line.text
    here, seen = at, 0
    while here >= max(0, at - 12) and seen < 4:
        word = words[here]
        if word == "." and here and len(words[here - 1]) <= 2 and line.glued(here):
            here -= 1
            continue
        if word in _PARTICLES and seen:
            seen += here > 0 and text[line.starts[here]].isupper()  # "De Wit"
            here -= 1
            continue
        if not word.isalpha() and "'" not in word:
            break
        if not text[line.starts[here]].isupper() or not line.free(here):
            break
        seen += 1
        here -= 1
    if seen == 0:
        return False
    if line.lexicon.nouns_capital:
        return seen >= 2
    return seen >= least or (seen == 1 and here >= 0 and least == 1)
