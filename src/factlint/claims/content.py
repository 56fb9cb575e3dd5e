"""What was seen in a sentence in; the content of each attribution as spans out."""

from __future__ import annotations

from factlint.claims.phrase import MARKS, QUOTES
from factlint.claims.pieces import denied_part, is_inserted, is_set_right, own_clause, quotation
from factlint.claims.saw import AROUND, LEFT, RIGHT, WRAP, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_role, is_role
from factlint.model.claim import Strength

_COUNTING = frozenset({"count", "show", "nominal", "gapped", "opinion"})  # these do not speak on behind a semicolon
_AFAR = frozenset({"before", "after"})
_INSERTED = frozenset({"before", "after", "tally", "own"})  # may stand between commas in a clause
_HARD = frozenset(";—–")
_LONG = 200  # words of a clause
_TOPIC = 8  # words of what a part of a sentence is about, behind which "ise" stands
_FAR = 60  # words that are looked over, so that a sentence without end stays linear


def contents(
    tokens: Tokens, words: Saying, saws: list[Saw], joins: frozenset[str], breaks: frozenset[str], *, headline: bool = False
) -> list[list[Bounds]]:
    """Token bounds of the content of each, in the order given."""
    found: list[list[Bounds]] = []
    floors: list[int] = []
    size = len(tokens.raw)
    for index, saw in enumerate(saws):
        if saw.until >= 0:
            floors.append(saw.since)
            found.append([(saw.since, saw.until)])
            continue
        low = _floor(tokens, words, saws, index, floors, joins, breaks)
        if saw.side == AROUND and saw.sort in _INSERTED and low == 0:
            low = own_clause(tokens, words, saw)
        floors.append(low)
        high = _end(tokens, words, saw, _ceiling(tokens, saws, index, joins, breaks), joins, headline=headline)
        if is_set_right(tokens, words, saw, low):
            found.append([_strip(tokens, words, (low, saw.start))])
            continue
        pieces: list[Bounds] = []
        if saw.side in (LEFT, AROUND):
            start = saw.start
            low = denied_part(tokens, words, saw, low)
            low = _behind_another(tokens, words, low, start)
            pieces.append((low, start))
            if saw.sort == "passive" and saw.source and saw.source[1] <= saw.cue[0]:  # "wurde vom Amt mit 31 angegeben"
                pieces.append((saw.source[1], saw.cue[0]))
        if saw.side == LEFT:
            bare = not _has_verb(tokens, words, low, saw.start) or is_inserted(tokens, saw, low, high, joins | breaks)
            after = _afterthought(tokens, words, saw.end, min(high, size), joins, bare=bare)
            if after is not None:
                pieces.append(after)
            if saw.sort == "passive" and saw.source and saw.source[0] - saw.cue[1] > 1:
                pieces.append((saw.cue[1], saw.source[0] - 1))
            elif (
                after is None
                and saw.sort == "passive"
                and not _has_verb(tokens, words, low, saw.start)
                and not _relative_at(tokens, words, saw.end)
            ):
                pieces.append((saw.end, high))
        if saw.side in (RIGHT, AROUND):
            if saw.sort in ("hedge", "anonymous") and saw.side == AROUND:
                pieces = [(low, saw.cue[0]), (saw.cue[1], high)]
            elif saw.side == RIGHT:
                pieces.append((saw.end, high))
            elif _goes_on(tokens, words, saw, high):
                pieces.append(
                    (saw.end, next((at for at in range(saw.end, min(high, saw.end + _FAR)) if _new_doer(tokens, words, at, joins)), high))
                )
        if saw.side == WRAP:
            start = saw.source[1] if saw.source else low
            pieces = [(min(start, saw.cue[0]), saw.cue[0]), (saw.cue[1], high)] if start <= saw.cue[0] else [(saw.end, high)]
            if index + 1 < len(saws) and saws[index + 1].sort == "gapped" and start < saws[index + 1].start < saw.cue[0]:
                pieces = [(start, saws[index + 1].start)]
        stripped = [_strip(tokens, words, each) for each in pieces]
        found.append([piece for piece in stripped if piece[0] < piece[1]])
    return found


def _behind_another(tokens: Tokens, words: Saying, low: int, start: int) -> int:
    """Where the last part begins of what somebody said who is named behind it, where a semicolon parts it from one that an office opens: "The IBGE
    works with 51 million; in Minas 38 towns are in need, according to the police"."""
    lower = tokens.lower
    mark = next((at for at in range(start - 1, max(low, start - _LONG), -1) if lower[at] == ";"), low)
    first = low + (mark > low and lower[low] in words.articles)
    if first + 1 >= mark or lower[first] in words.prepositions:
        return low
    raw = tokens.raw[first]
    return mark + 1 if is_role(words, lower[first]) or (len(raw) > 1 and raw.isupper()) else low


def _end(tokens: Tokens, words: Saying, saw: Saw, high: int, joins: frozenset[str], *, headline: bool) -> int:
    """Where the content right of an attribution ends before `high`: at a semicolon, at somebody new, at the comma of its relative clause."""
    start = saw.end
    stop = high if high < start + _LONG else start + _LONG
    if saw.side == RIGHT and (headline or saw.sort in _COUNTING):
        high = next((at for at in range(start, stop) if tokens.lower[at] == ";" or _new_doer(tokens, words, at, joins)), high)
        stop = min(high, stop)
    if ";" in tokens.lower[start:stop]:
        if saw.side == WRAP and words.verb_final:
            high = next((at for at in range(start, stop) if tokens.lower[at] == ";"), high)
        if saw.side == RIGHT and saw.sort not in _COUNTING:
            high = next((at for at in range(start, stop) if tokens.lower[at] == ";" and _new_doer(tokens, words, at, joins)), high)
    if saw.strength is Strength.DENIAL:  # "não divulgou estimativa, mas um grupo de pesquisadores chegou a 63 mil"
        high = next(
            (at for at in range(saw.end, min(high, saw.end + _LONG) - 1) if tokens.lower[at] == "," and tokens.lower[at + 1] in words.but),
            high,
        )
    if saw.limited or (saw.side == RIGHT and _set_against(tokens, words, saw.start)):
        high = next((at for at in range(saw.end, min(high, saw.end + _LONG)) if tokens.lower[at] == ","), high)
    if saw.side != LEFT and (words.contrast or words.topic_marks):
        high = _before_contrast(tokens, words, saw.end, high)
        high = _before_aside(tokens, words, saw, high)
    return high


def _before_aside(tokens: Tokens, words: Saying, saw: Saw, high: int) -> int:
    """Where a "while" ends what a verb with a mere noun for its object says: "The operator recorded a rise, while construction stood at 71 percent"."""
    lower, end = tokens.lower, saw.end
    stop = high if high < end + _FAR else end + _FAR
    if words.topic_marks and saw.side == WRAP and end < stop and lower[end] == ",":
        return high if words.topic_marks.isdisjoint(lower[end : min(stop, end + _TOPIC)]) else end
    if saw.side != RIGHT or stop <= end or words.contrast.isdisjoint(lower[end:stop]) or lower[end] in words.that:
        return high
    for at in range(end + 1, stop):
        word = lower[at - 1]
        if word[0].isdigit() or word in QUOTES or word in words.that or tokens.raw[at - 1] in words.auxiliaries or word in ":;":
            return high
        if word == "," and lower[at] in words.contrast:
            return at - 1
    return high


def _set_against(tokens: Tokens, words: Saying, start: int) -> bool:
    """Whether the source stands right behind the "while" that opens its part: the main clause behind the comma is somebody else's."""
    before = tokens.lower[start - 2 if start > 1 else 0 : start]
    if words.contrast.isdisjoint(before):
        return False
    at = next((start - len(before) + each for each, word in enumerate(before) if word in words.contrast), None)
    return at is not None and (at == 0 or tokens.lower[at - 1] in MARKS)


def _new_doer(tokens: Tokens, words: Saying, at: int, joins: frozenset[str]) -> bool:
    """Whether somebody else does something from a comma on: "the ministry's estimate is 2,900, and insurers have paid for 1,150"."""
    lower = tokens.lower
    if lower[at] not in (",", ";") or at + (5 if lower[at] == "," else 3) >= len(lower):
        return False
    office = at + 1 + (lower[at + 1] in joins)
    if lower[at] == "," and office == at + 1 and not (words.verb_second and lower[office] in words.articles):
        return False
    office += lower[office] in words.articles
    office += not is_role(words, lower[office]) and tokens.is_word(office)  # "and the fire marshal caps it"
    return is_role(words, lower[office]) and not tokens.raw[office + 1][0].isdigit() and lower[office + 1] not in words.prepositions


def _before_contrast(tokens: Tokens, words: Saying, start: int, high: int) -> int:
    """Where somebody else is set against the source: "..., mientras que el ministerio lo deja en un 2 %"."""
    stop = high - 3 if high - 3 < start + _FAR else start + _FAR
    if stop <= start or words.contrast.isdisjoint(tokens.lower[start:stop]):
        return high
    for at in range(start, stop):
        if tokens.lower[at] in words.contrast and has_role(tokens, words, (at + 1, at + 4)):
            return at
    return high


def _floor(
    tokens: Tokens, words: Saying, saws: list[Saw], index: int, floors: list[int], joins: frozenset[str], breaks: frozenset[str]
) -> int:
    """Where the content left of an attribution begins."""
    own = saws[index]
    if own.since >= 0:
        return own.since
    if not index:
        return 0
    last = next((place for place in range(index - 1, max(-1, index - 6), -1) if saws[place].until < 0), None)
    if last is None:
        return 0
    before = saws[last]
    quoted = quotation(tokens, own, before.end) if own.side == LEFT else None
    if quoted is not None:
        return quoted
    if before.side == RIGHT:
        start = own.start
        start -= start > 1 and tokens.lower[start - 1] in words.prepositions
        start -= start > 1 and tokens.lower[start - 1] in words.as_ones  # "..., wie aus X hervorgeht"
        boundary = _boundary(tokens, before.end, start, joins, breaks)
        if boundary is not None:
            return boundary
        return min(before.start, floors[last]) if own.side != RIGHT else before.end
    return before.end


def _ceiling(tokens: Tokens, saws: list[Saw], index: int, joins: frozenset[str], breaks: frozenset[str]) -> int:
    """Where the content right of an attribution ends: at the next one, where a boundary parts the two."""
    own = saws[index]
    for later in saws[index + 1 : index + 6]:
        if later.sort == "hedge" or later.until >= 0:
            continue
        if later.since >= 0:
            return max(own.end, later.since - 1)
        if later.sort == "gapped":
            return later.start
        afar = own.sort in _AFAR and later.sort in _AFAR
        if afar and own.side == LEFT and later.side == LEFT:
            return own.end  # "14 selon la police, 21 selon le syndicat"
        if later.side == RIGHT:
            at = later.start
            if at - (2 if afar else 3) >= own.end and (
                tokens.lower[at - 1] in _HARD
                or tokens.lower[at - 1] in joins
                or tokens.lower[at - 1] in breaks
                or tokens.lower[at - 1] == ","
            ):
                return at - 1
            if later.shared:
                return later.cue[0]
        else:
            boundary = _boundary(tokens, own.end, later.start, joins, breaks)
            if boundary is not None:
                return boundary
        break
    return len(tokens.raw)


def _boundary(tokens: Tokens, start: int, end: int, joins: frozenset[str], breaks: frozenset[str]) -> int | None:
    """The last place between two attributions where one part of the sentence ends: a hard mark, or a comma with a conjunction."""
    lower = tokens.lower
    for at in range(end - 1, start - 1, -1):
        if lower[at] in _HARD:
            return at + 1
        if lower[at] == "," and at + 1 < end and (lower[at + 1] in joins or lower[at + 1] in breaks):
            return at + 1
    return None


def _afterthought(tokens: Tokens, words: Saying, start: int, high: int, joins: frozenset[str], *, bare: bool) -> Bounds | None:
    """What goes on behind "..., S said": a further quotation, a colon, the rest of a sentence that S said was put into the middle of."""
    lower = tokens.lower
    for at in range(start, min(high, start + _FAR)):
        if lower[at] == ":" or lower[at] in QUOTES:
            return (at, high)
        if lower[at] == "," and at + 1 < high:
            word = lower[at + 1]
            if word in words.relatives or word.endswith("ing") or _new_doer(tokens, words, at, joins):
                return None
            if bare or word in words.auxiliaries or word in words.resumptive:
                return (at + 1, high)
    return None


def _relative_at(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether a relative clause begins at `at`, behind a comma."""
    return at + 1 < len(tokens.raw) and tokens.lower[at] == "," and tokens.lower[at + 1] in words.relatives


def _has_verb(tokens: Tokens, words: Saying, start: int, end: int) -> bool:
    """Whether the part of the sentence left of an attribution can stand alone: it has a verb, or a quotation."""
    lower = tokens.lower
    for word in lower[start if start > end - _FAR else end - _FAR : end]:
        if (word in words.auxiliaries and word != "'s") or word in QUOTES:
            return True
        if words.verb_endings and len(word) > 4 and word.endswith(words.verb_endings) and not word.endswith("ing"):
            return True
    return False


def _goes_on(tokens: Tokens, words: Saying, saw: Saw, high: int) -> bool:
    """Whether the sentence goes on behind ", according to S": with a comma and no relative clause, or a colon."""
    lower = tokens.lower
    start = saw.end
    if start >= high:
        return False
    if lower[start] == ":" or (words.compounds and lower[start][0].isalnum()):
        return True
    before = saw.start - 1
    before -= before > 0 and lower[before] in words.adverbs  # ", siempre según los vecinos,"
    inserted = words.compounds or lower[before] == "," or saw.sort != "before"  # else it belongs to the words before it alone
    if start + 1 < high and lower[start + 1] in words.that and lower[saw.cue[0]] in words.citing:
        return lower[start] == ","  # "reported, citing X, that ..."
    return inserted and lower[start] == "," and start + 1 < high and lower[start + 1] not in words.relatives


def _strip(tokens: Tokens, words: Saying, piece: Bounds) -> Bounds:
    start, end = piece
    while start < end and (tokens.raw[start] in ",:;—–.)" or (tokens.raw[start] in MARKS and tokens.raw[start] not in "([")):
        start += 1
    if end - start > 2 and tokens.lower[end - 1] in words.auxiliaries and (tokens.lower[end - 2] == "," or tokens.lower[end - 2] in QUOTES):
        end -= 1  # "..., a annoncé X"
    while end > start and tokens.raw[end - 1] in ",:;—–(":
        end -= 1
    return (start, end)
