"""Tokens and a digit run among them in; the file, the sum on a blackboard or the number without its signs that it is part of, out: "MS 26602, 26603 e 26604", "10 + 1 = 11"."""

from __future__ import annotations

from factlint.extract.special_closes import closes
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_FILE = 4  # digits of a file's number at least
_LONG_RUN = 8  # digits that a number has signs between
_OPERATORS = frozenset("+-–x×*")
_DIGITS = 3
_NEAR, _NAME = 600, 30  # characters of an item, of a name
_WIDE = frozenset({"16", "18", "19", "20", "21", "32"})


def one_more(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "MS 26602, 26603 e 26604": a number of a list that begins with a code, as long as the one before it."""
    k = i - 2
    size = len(t.words[i])
    if size < _FILE or not (t.words[i - 1] == "," or t.low[i - 1] in lex.range) or t.glued(i) or not plain_number(t, i):
        return None
    while k > 0 and t.number(k) and len(t.words[k]) == size and (t.words[k - 1] == "," or t.low[k - 1] in lex.range):
        k -= 2
    coded = (
        k > 0 and t.number(k) and len(t.words[k]) == size and t.capital(k - 1) and len(t.words[k - 1]) > 1 and t.words[k - 1][:2].isupper()
    )
    return Hit(i, i + 1, Kind.OTHER, "name") if coded and (closes(t, i + 1, lex) or t.number(i + 2)) else None


def unsigned(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "O telefone está bloqueado 31813712,": in a sentence of phones, more digits than a count has without signs."""
    long = len(t.words[i]) >= _LONG_RUN and plain_number(t, i) and not t.glued(i) and not grown(t, i + 1) and t.words[i].strip("0") != "1"
    return Hit(i, i + 1, Kind.OTHER, "name") if long and closes(t, i + 1, lex) and t.words[i][-_DIGITS:] != "000" else None


def reckoned(t: Tokens, i: int) -> Hit | None:
    """ "10 + 1 = 11": a whole number of an equation, beside another one with an operator or behind the sign of equality."""
    before, after = t.words[i - 1] if i else "", t.words[i + 1]
    if not plain_number(t, i) or after in ("%", "$", "€", "£", "°"):
        return None
    result = before == "=" and t.number(i - 2) and (not after[:1].isalpha() or after.isupper())
    summed = (after in _OPERATORS and not t.glued(i + 1) and not t.glued(i + 2) and t.number(i + 2)) or (
        before in _OPERATORS and i > 1 and not t.glued(i) and not t.glued(i - 1) and t.number(i - 2)
    )
    return Hit(i, i + 1, Kind.OTHER, "name") if result or summed else None


def colon(t: Tokens, i: int) -> Hit | None:
    """What a colon grown onto a number makes of it: the head of a line of a list, the sides of a screen, the parts of a split."""
    return _headed(t, i) or _aspect(t, i) or _split(t, i)


def _headed(t: Tokens, i: int) -> Hit | None:
    """ "1: Fill the jar": the number that heads the line of a list."""
    if i or len(t.words[0]) > 2 or t.glued(2) or not (t.capital(2) or t.words[2][:1] in '_*"“«„'):
        return None
    start = t.starts[0]
    opens = start == 0 or t.text[start - 1] == "\n"
    value = int(t.words[0])
    near = t.text[max(0, start - _NEAR) : start], t.text[start : start + _NEAR]
    return Hit(0, 1, Kind.OTHER, "list") if opens and (f"\n{value - 1}:" in "\n" + near[0] or f"\n{value + 1}:" in near[1]) else None


def _aspect(t: Tokens, i: int) -> Hit | None:
    """ "16:9": the sides of a screen."""
    told = t.words[i] in _WIDE and t.words[i + 2] == "9" and t.glued(i + 2) and not grown(t, i + 3) and not t.glued(i)
    return Hit(i, i + 3, Kind.OTHER, "name") if told else None


def _split(t: Tokens, i: int) -> Hit | None:
    """ "40:20:40": three numbers over colons, of which one is no part of a time."""
    tied = t.words[i + 3] == ":" and all(t.glued(i + k) for k in (1, 2, 3, 4)) and t.number(i + 2) and t.number(i + 4) and not t.glued(i)
    return Hit(i, i + 5, Kind.OTHER, "name") if tied and not grown(t, i + 5) and len(t.words[i]) == 2 and int(t.words[i]) > 24 else None


def footnote(t: Tokens, i: int) -> Hit | None:
    """ "Our dear friends (1).": a small number alone in brackets, the next one of them or all before it stand so elsewhere in the text."""
    alone = t.words[i - 1] == "(" and t.words[i + 1] == ")" and len(t.words[i]) == 1 and t.glued(i) and t.glued(i + 1) and i > 1
    if not alone or t.words.count("(") > 1:
        return None
    value, text = int(t.words[i]), t.text
    at = -1
    for before in range(1, value):
        at = text.find(f"({before})", at + 1)
        if not 0 <= at < t.starts[i]:
            return None
    follows = value > 1 or text.find("(2)", t.ends[i]) > 0 or text.find("\n(1)", t.ends[i]) > 0
    return Hit(i - 1, i + 2, Kind.OTHER, "footnote") if value and follows else None


def again(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "The 678 is a refresh": a number behind an article that the text has elsewhere behind a name, and nothing that it counts."""
    if not (closes(t, i + 1, lex) or t.low[i + 1] in lex.sets["name_verbs"]) or t.glued(i) or not plain_number(t, i):
        return None
    item, at = f" {t.words[i]}", -1
    while (at := t.text.find(item, at + 1)) >= 0:
        if at + 1 != t.starts[i] and not t.text[at + len(item) : at + len(item) + 1].isalnum():
            name = t.text[max(0, at - _NAME) : at].rsplit(" ", 1)[-1]
            if len(name) > _DIGITS and name.isalpha() and name[0].isupper() and name[1:].islower() and name.lower() not in _none(lex):
                return Hit(i, i + 1, Kind.OTHER, "name")
    return None


def _none(lex: Lexicon) -> frozenset[str]:
    """Words with a capital before a number that are no name."""
    return lex.sets["closers"] | lex.sets["name_not"] | lex.sets["hedges"] | frozenset(lex.months) | lex.sets["place_before"]
