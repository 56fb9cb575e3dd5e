"""Tokens and a number among them in; whether it was drawn in a lottery, or is a mark out of so many, out: "the numbers drawn were 4, 17 and 22", "12,8 sur 20".

Keys of `dates.yaml`: `drawn` [numbers] what is drawn, `drawn_cues` [lottery] words of which one stands in such a sentence, `drawn_singly` [jolly] words before the one that is drawn last;
`out_of` [sur] between a mark of a school and the best one, which is one of `full_marks` [20]; a whole mark is one beside a word of `mark_cues` [note].
"""

from __future__ import annotations

from factlint.extract.special_closes import closes
from factlint.extract.special_codes import grown
from factlint.extract.special_dates import plain_number
from factlint.extract.special_lexicon import Hit, Lexicon, Tokens
from factlint.model.quantity import Kind

_MOST = 99
_FEWEST = 3  # numbers told right behind their noun
_BEHIND = 6  # words between the noun and its numbers
_ABOUT = 8  # words between a mark and the word for it


def drawn(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """A number of a list that was drawn, or the one behind the word for the last that is."""
    if not _one(t, i):
        return None
    hit = Hit(i, i + 1, Kind.OTHER, "name")
    p = i - 1 - (t.words[i - 1] in (",", ":") or t.low[i - 1] in lex.sets["of_cues"])
    if t.low[p] in lex.sets["drawn_singly"] and closes(t, i + 1, lex):
        return hit
    first, last, many = i, i, 1
    while (back := _step(t, first, lex, -1)) >= 0 and many < _MOST:
        first, many = back, many + 1
    while (on := _step(t, last, lex, 1)) >= 0 and many < _MOST:
        last, many = on, many + 1
    if many < 2 or not (closes(t, last + 1, lex) or t.low[last + 1] in lex.sets["drawn_cues"]):
        return None
    p = first - 1 - (t.low[first - 1] in lex.sets["alone_after"] or t.words[first - 1] in (":", ";"))
    cued = not lex.sets["drawn_cues"].isdisjoint(t.low)
    if t.low[p] in lex.sets["drawn"]:
        return hit if cued or many >= _FEWEST else None
    near = t.low[max(0, p - _BEHIND) : p]
    return hit if cued and not lex.sets["drawn"].isdisjoint(near) and not any(t.number(k) for k in range(max(0, p - _BEHIND), p)) else None


def _one(t: Tokens, i: int) -> bool:
    """Whether a bare number stands at a place that may be on a ball."""
    return 0 <= i < t.count and t.number(i) and len(t.words[i]) <= 2 and plain_number(t, i) and not t.glued(i) and not grown(t, i + 1)


def _step(t: Tokens, i: int, lex: Lexicon, way: int) -> int:
    """The place of the number before or behind another one in a list, or -1."""
    k = i + way
    if way < 0 and t.low[k] in lex.sets["alone_after"]:
        k -= 1
    if k < 0 or not (t.words[k] == "," or (t.low[k] in lex.range and t.words[k].isalpha())):
        return -1
    k += way
    if 0 <= k < t.count and t.words[k] == "," and way < 0:  # "17, and 22"
        k -= 1
    if way > 0 and t.low[k] in lex.range and t.words[k].isalpha():
        k += 1
    if way > 0 and t.low[k] in lex.sets["alone_after"]:
        k += 1
    return k if _one(t, k) else -1


def mark(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Une moyenne de 12,8 sur 20", "noté 15 sur 20": a mark and the best one, where nothing follows that they could count."""
    j = i + 1
    decimal = (
        t.words[j] in (",", ".") and t.words[j] != "" and t.glued(j) and t.glued(j + 1) and t.number(j + 1) and len(t.words[j + 1]) <= 2
    )
    j += 2 * decimal
    if t.low[j] not in lex.sets["out_of"] or t.glued(j):
        return None
    j += t.low[j + 1] in lex.sets["of_cues"]  # "out of"
    best = t.words[j + 1]
    if best not in lex.sets["full_marks"] or t.glued(i) or int(t.words[i]) > int(best) or grown(t, j + 2) or not closes(t, j + 2, lex):
        return None
    if not decimal and lex.sets["mark_cues"].isdisjoint(t.low[max(0, i - _ABOUT) : i]):
        return None
    return Hit(i, j + 2, Kind.SCORE, "")
