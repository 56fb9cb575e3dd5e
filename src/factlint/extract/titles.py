"""A line and a number in it in; whether the number belongs to the title of a work in quotation marks out: "Acht Stunden Angst", «Otto e mezzo», "2666"."""

from __future__ import annotations

from factlint.extract.cardinal import Line
from factlint.extract.special_lexicon import lexicon as lexicon_of_names

_OPENING = frozenset("«“„‘‚\"'‹»")
_CLOSING = frozenset("»”“’\"'›«")
_LONGEST = 7  # tokens of a title
_LINKS = frozenset(",")
_SHORT = 4  # tokens of one that opens a sentence
_SMALL = 3  # letters of words that titles write small
_NO_TITLE = frozenset(".!?:;")
_SPEECH = frozenset(",-–—:.")


def in_title(line: Line, at: int) -> bool:
    """Whether a number word with a capital, or digits alone or beside capitals alone, stand in a short quotation that is no speech.

    Speech follows a colon, ends in a sign of its own or is fenced off by a comma; a piece of it, as in "two steps back", begins small.
    """
    first = _opening(line, at)
    last = _closing(line, at) if first else 0
    if not last:
        return False
    words = line.words
    if not _named(line, at, first, last):
        return False
    before, after = words[first - 2] if first > 1 else "", words[last + 1]
    if words[last + 1] in _LINKS and words[last + 2] in _OPENING:  # "Seven Samurai", "The 39 Steps" and
        return True
    if first == 1 and last - first > _SHORT and after not in lexicon_of_names(line.lexicon.code).sets["closers"]:
        return False  # "İki günde on bir komşumuzu gömdük" diyen muhtar
    if before == ":" or words[last - 1] in _SPEECH or words[last - 1] in _NO_TITLE:
        return False
    return (before != "" and before != ",") or (after != "" and after not in _SPEECH)


def _opening(line: Line, at: int) -> int:
    """Where the words of a quotation begin that a token stands in, or 0."""
    words = line.words
    if _OPENING.isdisjoint(words[at - _LONGEST + 1 if at >= _LONGEST else 0 : at]):  # as mostly
        return 0
    for k in range(at - 1, max(-1, at - _LONGEST), -1):
        if words[k] in _NO_TITLE:
            return 0
        if words[k] in _OPENING and line.glued(k + 1) and not (k and line.glued(k) and words[k - 1] not in ("(", "[")):
            return k + 1
        if words[k] in _OPENING and not line.glued(k + 1) and words[k] == "«":  # « Trois jours »
            return k + 1
    return 0


def _closing(line: Line, at: int) -> int:
    """Where the sign stands that closes the quotation, or 0."""
    words = line.words
    for k in range(at + 1, at + _LONGEST):
        if not words[k] or words[k] in _NO_TITLE:
            return 0
        if words[k] in _CLOSING and (line.glued(k) or words[k] == "»") and not (line.glued(k + 1) and words[k + 1].isalnum()):
            return k
    return 0


def _named(line: Line, at: int, first: int, last: int) -> bool:
    """Whether a number is written as titles are."""
    words, text = line.words, line.text
    if words[at].isalpha():
        return text[line.starts[at]].isupper() and text[line.starts[at] + 1].islower()
    if last - first == 1:
        return True
    others = [k for k in range(first, last) if words[k].isalpha() and len(words[k]) > _SMALL]
    mixed = not line.lexicon.nouns_capital and any(text[line.starts[k] + 1].islower() for k in others)
    if at == last - 1 and len(words[at]) <= _SMALL and first < at and all(words[k].isalpha() for k in range(first, at)):
        return all(text[line.starts[k]].isupper() for k in range(first, at))  # „Hanna 3“
    led = at == first or (at == first + 1 and len(words[first]) <= _SMALL and text[line.starts[first]].isupper())  # "The 39 Steps"
    return led and (mixed or at > first) and all(text[line.starts[k]].isupper() for k in others)
