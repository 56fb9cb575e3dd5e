"""A number in its line in; the verb that makes a limit of it out: "exceeds 70", "no llega a 70", "frôle les 13 milliards", "70 milyonu aştı".

Key `limits` of `language/<code>/numbers.yaml`, every part optional:
- `verbs` {gt, ge, lt, le, approx, almost: [...]}; `reach` verbs that make a limit only where they are denied ("does not reach 70");
  `from` verbs of `gt` that also begin a change ("pasa de 40 a 70"), with `to` its other end; `cross` verbs of `gt` that are so only
  with an article or a mark between ("crossed the 70 mark"), `cross_bare` those of them that are so before a round number too behind which
  nothing stands that it could count ("toll passes 300"), `cross_many` others that are where a word for many stands before ("arrivals top 140,000")
- `articles` that may stand between verb and number, `marks` [barrier of ...] what may stand there besides, `adverbs` the same
- `marks_sure` those that are no limit which somebody set, so that a hedge may stand before them ("au-dessus de la barre de 300")
- `moments` [yesterday] what may stand there too, as may the days of the week; `moment_leads` [on] what stands before these
- `closed` articles that may do so only before one of `closers` ("passed the 70 mark")
- `no` denials before the verb, `no_after` behind it
- `given` [of last year] words behind the number by which it is one given before, and the verb compares; `given_of` the same before a year;
  `given_before` the same in front of the number; `done` [has] words that make a bound of a crossing verb before a sum ("has passed $240 million")
- `cased` [{ends: [den], gt: [fazla], ...}] words behind a number whose last word has such an ending (`bare` behind an
  apostrophe), for languages of endings
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from factlint import language
from factlint.extract.cardinal import Line
from factlint.extract.lexicon import Phrases, lexicon, phrases
from factlint.extract.reader import Piece, ahead, behind
from factlint.extract.special_lexicon import lexicon as special_lexicon
from factlint.model.dataclasses import dataclass
from factlint.model.number import rational
from factlint.model.quantity import Hedge, Kind

_DENIED = {Hedge.GT: Hedge.LE, Hedge.GE: Hedge.LT, Hedge.LT: Hedge.GE, Hedge.LE: Hedge.GT}
_LOWER, _UPPER = frozenset({Hedge.GT, Hedge.GE}), frozenset({Hedge.LT, Hedge.LE})
_REACH, _FROM, _CROSS, _CROSS_MANY = "reach", "from", "cross", "cross_many"
_NEAR, _BEFORE, _FAR = 4, 6, 7
_THOUSAND = 1000
_LEAST = 50  # a smaller number without a noun is crossed in no headline
_TENS = 10
_SIGNS = frozenset("$€£")
_CROSSED = frozenset({Kind.COUNT, Kind.MONEY})
_TOPPED = _CROSSED | {Kind.PERCENT}


@dataclass(frozen=True, slots=True)
class Limits:
    """Look-up tables of a language; `ends` are the words that may stand right before the number, `cased` by the words behind it."""

    ends: frozenset[str]
    verbs: Phrases
    marks: Phrases
    marks_sure: Phrases
    bare: frozenset[str]
    closed: frozenset[str]
    closers: frozenset[str]
    adverbs: frozenset[str]
    moments: Phrases
    no: frozenset[str]
    no_after: frozenset[str]
    to: frozenset[str]
    given: Phrases
    given_of: frozenset[str]
    given_before: frozenset[str]
    done: frozenset[str]
    cased: Phrases


@lru_cache(maxsize=32)
def limits(code: str) -> Limits:
    """The verbs of limit of a language."""
    data: Mapping[str, Any] = language.section(code, "numbers").get("limits") or {}
    elide = lexicon(code).elide
    verbs: list[tuple[str, Any]] = [(verb, Hedge(name)) for name, each in (data.get("verbs") or {}).items() for verb in each]
    verbs += [(verb, name) for name in (_REACH, _FROM, _CROSS, _CROSS_MANY) for verb in data.get(name) or ()]
    marks = [(mark, None) for name in ("articles", "marks", "closed") for mark in data.get(name) or ()]
    sure = phrases(((mark, None) for name in ("marks_sure", "closed") for mark in data.get(name) or ()), last=True, elide=elide)
    verb_table, mark_table = phrases(verbs, last=True, elide=elide), phrases(marks, last=True, elide=elide)
    adverbs, no_after = frozenset(data.get("adverbs") or ()), frozenset(data.get("no_after") or ())
    moments = phrases(((moment, None) for moment in _moments(code, data)), last=True, elide=elide)
    cased = [
        (phrase, (Hedge(name), tuple(group["ends"]), tuple(group.get("bare") or group["ends"])))
        for group in data.get("cased") or ()
        for name, each in group.items()
        if name not in ("ends", "bare")
        for phrase in each
    ]
    return Limits(
        ends=frozenset({*verb_table, *mark_table, *(adverbs | no_after | {*moments} if verb_table else ())}),
        verbs=verb_table,
        marks=mark_table,
        marks_sure=sure,
        bare=frozenset(data.get("cross_bare") or ()),
        closed=frozenset(data.get("closed") or ()),
        closers=frozenset(data.get("closers") or ()),
        adverbs=adverbs,
        moments=moments,
        no=frozenset(data.get("no") or ()),
        no_after=no_after,
        to=frozenset(data.get("to") or ()),
        given=phrases(((phrase, None) for phrase in data.get("given") or ()), elide=elide),
        given_of=frozenset(data.get("given_of") or ()),
        given_before=frozenset(data.get("given_before") or ()),
        done=frozenset(data.get("done") or ()),
        cased=phrases(cased, elide=elide),
    )


def _moments(code: str, data: Mapping[str, Any]) -> list[str]:
    """ "on Thursday", "yesterday": what may stand between a verb and its number."""
    days = [*(special_lexicon(code).weekdays), *(data.get("moments") or ())]
    return [*days, *(f"{lead} {day}" for lead in data.get("moment_leads") or () for day in days)]


def limit_before(line: Line, piece: Piece) -> tuple[int, Hedge] | None:
    """The verb that ends before a number: its first token and how firmly the number is put by it."""
    table, words = limits(line.lexicon.code), line.words
    here = piece.left
    if here <= 0 or words[here - 1] not in table.ends:
        return None
    while (mark := behind(table.marks, line, here)) is not None:
        if words[here - 1] in table.closed and not _closes(line, piece, table):
            return None
        here = mark[0]
    marked = here < piece.left
    denied = False
    moment = behind(table.moments, line, here)
    here = moment[0] if moment is not None else here
    while here > 0 and (words[here - 1] in table.adverbs or words[here - 1] in table.no_after):
        denied = denied or words[here - 1] in table.no_after
        here -= 1
    hit = behind(table.verbs, line, here)
    if (
        hit is None
        and piece.kind in _TOPPED
        and words[here - 1] in line.lexicon.before
        and behind(table.marks_sure, line, piece.left) is not None
    ):
        hedge = behind(line.lexicon.before, line, here)  # "above the 70 mark", "por encima de la barrera de 300"
        return (hedge[0], hedge[1]) if hedge is not None and hedge[1] in _DENIED and line.free(hedge[0]) else None
    if hit is None or not line.free(hit[0]):
        return None
    first, meaning = hit
    for at in range(first - 1, max(first - 3, -1), -1):
        if words[at] in table.no:
            denied, first = True, at
            break
        if words[at] not in table.adverbs:
            break
    return _meant(line, piece, table, first, meaning, denied, marked)


def _meant(line: Line, piece: Piece, table: Limits, first: int, meaning: Any, denied: bool, marked: bool) -> tuple[int, Hedge] | None:
    if meaning == _REACH:
        return (first, Hedge.LT) if denied else None
    if marked and _given(line, piece, table):
        return None
    if meaning == _CROSS_MANY:
        return (first, Hedge.GT) if piece.kind in _TOPPED and _crosses(line, piece, first, many=True) else None
    if meaning == _CROSS:
        marked = marked or (piece.kind in _CROSSED and line.words[piece.left - 1] in table.bare and _crosses(line, piece, first))
        done = first > 0 and line.words[first - 1] in table.done and (piece.kind is Kind.MONEY or piece.step >= _THOUSAND)
        return (first, Hedge.LE if denied else Hedge.GT) if marked or done else None
    if meaning == _FROM:
        return None if not denied and _goes_to(line, piece, table) else (first, Hedge.LE if denied else Hedge.GT)
    assert isinstance(meaning, Hedge)
    if denied:
        return (first, _DENIED[meaning]) if meaning in _DENIED else None
    return first, meaning


def _crosses(line: Line, piece: Piece, first: int, *, many: bool = False) -> bool:
    """Whether something told in round numbers crosses one: "toll passes 300", "arrivals top 140,000"; not "the council passes 300 motions"."""
    words, names = line.words, special_lexicon(line.lexicon.code)
    if first <= 0 or piece.low is None or piece.low != piece.high or not piece.digits:
        return False
    before, after = words[first - 1], words[piece.right]
    if not before.isalpha() or before in names.sets["closers"] or (many and not before.endswith(names.plural_ends or ("s",))):
        return False
    round_one = piece.scaled or (isinstance(piece.low, int) and piece.low % _TENS == 0 and piece.low >= _LEAST)
    if piece.kind is Kind.COUNT and (not round_one or (many and piece.low < 2 * _LEAST)):
        return False
    if after.isalpha() and line.glued(piece.right):  # "140.000er"
        return False
    return not after.isalpha() or after in names.sets["closers"] or after in names.months or after in names.weekdays


def _closes(line: Line, piece: Piece, table: Limits) -> bool:
    """Whether "mark", "threshold" follows the number."""
    return any(word in table.closers for word in line.words[piece.right : piece.right + 3])


def _given(line: Line, piece: Piece, table: Limits) -> bool:
    """Whether the number is one given before, to which the verb compares: "superó los 40 del año pasado"."""
    words = line.words
    for at in range(piece.right, piece.right + _NEAR):
        if not words[at : at + 1] or not words[at]:
            return False
        if ahead(table.given, line, at):
            return True
        after = words[at + 1]
        if words[at] in table.given_of and len(after) == 4 and after.isdecimal() and after[:2] in ("19", "20"):
            return True
        if not words[at].isalpha():
            return False
    return False


def _goes_to(line: Line, piece: Piece, table: Limits) -> bool:
    """Whether the other end of a change follows: "pasa de 40 escaños a 70"."""
    words, heads = line.words, line.lexicon.heads
    for at in range(piece.right, min(piece.right + _FAR, len(words) - 2)):
        if words[at] in table.to:
            near = words[at + 1 : at + 3] if words[at + 2] not in _SIGNS else words[at + 3 : at + 4]  # "para R$ 71,90"
            if any(word[:1].isdecimal() or word in heads for word in near):
                return True
    return False


def limit_after(line: Line, piece: Piece, at: int) -> tuple[int, Hedge, int] | None:
    """What stands behind a number of a language of endings: the first token of it, how firmly the number is put, the place after it."""
    table, words = limits(line.lexicon.code), line.words
    if not table.cased:
        return None
    after = at
    if words[at] == "'" and line.glued(at) and line.glued(at + 1):
        after = at + 2
    hit = ahead(table.cased, line, after) if words[after] else None
    if hit is None:
        return None
    hedge, ends, bare = hit[1]
    written = line.text[line.starts[after - 1] : line.ends[after - 1]].lower()
    if not written.endswith(bare if after > at else ends) or written.isdecimal():
        return None
    if any(word in table.given_before for word in words[max(0, piece.left - _BEFORE) : piece.left]):
        return None
    return at if after > at else after, hedge, hit[0]


def bounds(line: Line, first: Piece, second: Piece) -> bool:
    """ "More than 20 and fewer than 35": make the first piece the range between two opposite bounds, where only "and" stands between them."""
    if first.hedge is None or second.hedge is None or first.low is None or second.low is None or first.form or second.form:
        return False
    if first.vague or second.vague or not 0 <= second.left - first.right <= 2 or first.right > second.left:
        return False
    if any(word not in line.lexicon.bound_links for word in line.words[first.right : second.left]):
        return False
    if first.unit is not None and first.unit != second.unit:
        return False  # "at most 30 million euros and more than 250 jobs"
    below, above = (first, second) if first.hedge in _LOWER else (second, first)
    if below.hedge not in _LOWER or above.hedge not in _UPPER or rational(below.low or 0) >= rational(above.low or 0):
        return False
    low, high = below.low, above.low
    first.low, first.high, first.form = low, high, "range"
    first.last, first.right = second.last, second.right
    first.first, first.hedge, first.hedge_first, first.hedge_last = first.left, None, -1, -1
    if second.unit is not None:
        first.kind, first.unit, first.unit_first, first.unit_last = second.kind, second.unit, second.unit_first, second.unit_last
    first.counted_first, first.counted_last = second.counted_first, second.counted_last
    return True
