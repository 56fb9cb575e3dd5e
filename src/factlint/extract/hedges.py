"""A number in its line in; the words that say how firmly it is put out."""

from __future__ import annotations

from functools import lru_cache

from factlint.extract.cardinal import Line
from factlint.extract.lexicon import lexicon
from factlint.extract.limits import limit_after, limit_before, limits
from factlint.extract.reader import Piece, ahead, behind
from factlint.model.quantity import Hedge, Kind

_FAR = 10
_STOPS = frozenset(",;:")
_ENDS = frozenset({"", ".", ",", ";", ")", "!", "?", "”", '"', "»"})
_AMOUNT = 4  # so near before the bound stands the amount of the change
_COURSES = frozenset({50, 60, 100, 110, 200, 400, 500, 800, 1000, 1500, 3000, 5000, 10_000})  # metres of a race
_CLAUSE = 20  # words
_SUBJECT = 5  # words of a subject behind its verb
_ABOUT = 40
_SHORT = 5  # "liep op tot", "verdubbelde bijna tot"
_SET_OFF = frozenset({Hedge.GE, Hedge.LE, Hedge.APPROX})
_COMPARED = frozenset({Hedge.GT, Hedge.LT})
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENT_POINTS, Kind.FRACTION, Kind.RATIO})


def hedge_before(line: Line, piece: Piece) -> None:
    """At least, more than, about ...: before the number, an article or "another" between them at most."""
    lexicon, words = line.lexicon, line.words
    at = piece.left
    if at <= 0:
        return
    sign = words[at - 1]
    if sign == "," and at > 2 and _between_commas(line, piece):
        return
    if piece.form != "multiple" and not _led(line, sign):
        return
    both = words[at - 2] + sign if at > 1 and line.glued(at - 1) else ""
    if sign in lexicon.symbols or both in lexicon.symbols:
        first = at - 1
        if both in lexicon.symbols:
            first -= 1
            sign = both
        _set(piece, lexicon.symbols[sign], first, at)
        return
    if _of_multiple(line, piece):
        return
    limit = limit_before(line, piece)
    if limit is not None:
        if all(line.free(at) for at in range(limit[0], piece.left)):
            _set(piece, limit[1], limit[0], piece.left)
        else:
            piece.hedge = limit[1]  # "exceeded on Thursday 24,000": the day between is read by itself
        return
    for _ in range(3):
        hit = behind(lexicon.before, line, at)
        if hit is not None:
            first, hedge = hit
            if hedge is None:
                if first == 0 or words[first] not in lexicon.transparent:
                    return
                at = first
                continue
            if _bounds(line, piece, first, at, hedge):
                further = behind(lexicon.before, line, first)
                if further is not None and isinstance(further[1], Hedge) and hedge is Hedge.APPROX and not _went(line, piece, *further):
                    first, hedge = further
                _set(piece, hedge, first, piece.left)
            return
        if at > 0 and (words[at - 1] in lexicon.transparent or (words[at - 1] in lexicon.the and _own_article(line, piece))):
            at -= 1
            continue
        return


def _between_commas(line: Line, piece: Piece) -> bool:
    """ "catches of, at most, 22,000 tons": a bound set off by commas behind a word that leaves the number open."""
    at = piece.left - 1
    hit = behind(line.lexicon.before, line, at)
    if hit is None or hit[0] < 2 or hit[1] not in _SET_OFF or line.words[hit[0] - 1] != "," or not line.words[hit[0] - 2].isalpha():
        return False
    if not line.free(hit[0]):
        return False
    _set(piece, hit[1], hit[0], piece.left)
    return True


def _of_multiple(line: Line, piece: Piece) -> bool:
    """Hedge "plus du double", where the article serves both."""
    if piece.form != "multiple" or piece.last <= piece.first + 1:
        return False
    hit = behind(line.lexicon.before, line, piece.first + 1)
    if hit is None or hit[0] >= piece.first or not isinstance(hit[1], Hedge):
        return False
    piece.first += 1
    _set(piece, hit[1], hit[0], piece.first)
    return True


def _bounds(line: Line, piece: Piece, first: int, at: int, hedge: Hedge) -> bool:
    """Whether the words of a hedge, from `first` to `at`, bound the number and say nothing else of it."""
    lexicon, words = line.lexicon, line.words
    if not line.free(first) or _span_of_time(line, piece, first, at):
        return False
    if words[first] in lexicon.versus and any(word[:1].isdecimal() for word in words[max(0, first - 2) : first]):
        return False  # "mit 367 gegen 284 Stimmen"
    if at - first > 2 and words[first] in lexicon.more and words[first - 1].isdecimal() and line.free(first - 1):
        return False  # "60 lebih banyak dari 351"
    if words[first] in lexicon.hedges_bare and at < piece.left and words[at] in lexicon.articles:
        return False  # "a strike over a 4.5 percent offer"
    if hedge in _COMPARED and _points_before(line, first):
        return False  # "3,6 pontos percentuais abaixo dos 84,9%", "5,6 % de moins que 301 000": from there the points are counted
    if words[at - 1] in lexicon.hedges_given and hedge in _COMPARED and piece.kind not in _SHARES:  # "meno dei 20 di ieri"
        return False
    if _went(line, piece, first, hedge) or (first and words[first - 1] in lexicon.hedges_not_after.get(words[first], ())):
        return False
    if hedge is Hedge.LT and first and " ".join(words[first:at]) in lexicon.among and _asked(line, first):
        return False
    sentenced = hedge is Hedge.LE and words[first] in lexicon.up_to
    if sentenced and not lexicon.up_to_not.isdisjoint(words[max(0, first - _CLAUSE) : first]):
        return False  # "veroordeeld tot vier jaar cel"
    if hedge is Hedge.GT and piece.kind is Kind.MONEY and first and words[first - 1] in lexicon.sum_nouns:
        return False  # "ein Kredit über 75 Millionen Euro"
    return not _of_course(line, piece, first)


def _points_before(line: Line, first: int) -> bool:
    """Whether a number of points or of percent ends right before a token, or before the word that leads a comparison: "l'8 per cento in più"."""
    words, led = line.words, line.lexicon.compared_led
    if first > 1 and (" ".join(words[first - 1 : first + 1]) in led or " ".join(words[first - 1 : first + 2]) in led):
        first -= 1
    for at in range(max(0, first - 3), first - 1):
        if words[at][:1].isdecimal():
            unit = ahead(line.lexicon.percent, line, at + 1)
            return unit is not None and unit[0] == first
    return False


def _of_course(line: Line, piece: Piece, first: int) -> bool:
    """Whether "über" before metres says how long a course is: "die Etappe über 181,4 Kilometer", "Gold über 400 Meter"."""
    lexicon, words = line.lexicon, line.words
    if lexicon.course_nouns and first and words[first - 1] in lexicon.course_nouns and (piece.unit or "").endswith("meter"):
        return True
    if not lexicon.course_cues or piece.unit != "meter" or piece.low not in _COURSES:
        return False
    return not lexicon.course_cues.isdisjoint(words[max(0, first - _ABOUT) : first + _ABOUT])


def _led(line: Line, word: str) -> bool:
    """Whether the token before a number may end what hedges it."""
    return not word.isalpha() or word in _leading(line.lexicon.code)


@lru_cache(maxsize=32)
def _leading(code: str) -> frozenset[str]:
    """The words of which one stands right before a number that is hedged in front."""
    table = lexicon(code)
    ends = {symbol[at:] for symbol in table.symbols for at in range(len(symbol))}
    return frozenset({*table.before, *table.transparent, *table.the, *limits(code).ends, *ends})


def _after_change(line: Line, first: int) -> bool:
    """Where a change went is no bound: "edged up to 4.4%", "liep op tot 12", "daalde met 25 procent tot 24.120", "steeg met 40 cm tot 3 m"."""
    words, changes = line.words, line.lexicon.changes
    before = words[first - 1]
    if before in changes or (before.isalpha() and len(before) <= _SHORT and first > 1 and words[first - 2] in changes):
        return True
    amount = before == ","  # "bajó dos puntos, hasta el 12%", "subió un 8 % en un año, hasta 1.120 euros"
    near = first - 1 - (before == ",")
    for at in range(near, max(-1, first - 1 - _FAR), -1):
        if words[at] in _STOPS:
            return False
        amount = amount or (first - at <= _AMOUNT and words[at][:1].isdecimal())
        if words[at] in changes:
            return amount
    return False


def _went(line: Line, piece: Piece, first: int, hedge: Hedge | None) -> bool:
    """Whether "up to" at a token says where a change went and is no bound."""
    if hedge is not Hedge.LE or not first or line.words[first] not in line.lexicon.up_to or line.words[first - 1] in line.lexicon.went_to:
        return False
    return _after_change(line, first) or _level(line, piece, first)


def _level(line: Line, piece: Piece, first: int) -> bool:
    """ "Daalde de oogst tot 0,9 miljoen ton": what is no share is where the change went, in a language that says "by up to" otherwise."""
    if piece.kind in _SHARES or not line.lexicon.up_to_level:
        return False
    before = line.words[max(0, first - _SUBJECT) : first]
    return not _STOPS.intersection(before) and not line.lexicon.changes.isdisjoint(before)


def _asked(line: Line, first: int) -> bool:
    """ "Eine Umfrage unter 1.004 Befragten": among whom something was asked."""
    return any(word in line.lexicon.surveys for word in line.words[max(0, first - _FAR) : first])


def _own_article(line: Line, piece: Piece) -> bool:
    """Whether the article before a share is its own: "quasi la metà", "circa il 9%"; "less than the 9% of last year" compares."""
    return piece.kind is Kind.FRACTION or (piece.kind is Kind.PERCENT and line.lexicon.percent_article)


def _span_of_time(line: Line, piece: Piece, first: int, at: int) -> bool:
    """ "Over two days" is a stretch of time and no bound, but "for over two days" is one."""
    if piece.kind is not Kind.DURATION or " ".join(line.words[first:at]) not in line.lexicon.not_of_duration:
        return False
    return first == 0 or line.words[first - 1] not in line.lexicon.of_duration


def hedge_after(line: Line, piece: Piece) -> None:
    """Or more, or so, plus: after the number, its unit or what it counts."""
    lexicon, words = line.lexicon, line.words
    if piece.form == "range" and words[piece.right - 1] in lexicon.range_to:
        return
    if piece.hedge in _COMPARED:
        equal = ahead(lexicon.or_equal, line, piece.right) if words[piece.right] in lexicon.or_equal else None
        if equal is not None:  # "more than 5,000 or equal to it"
            piece.hedge, piece.right = Hedge.GE if piece.hedge is Hedge.GT else Hedge.LE, equal[0]
        return
    for at in dict.fromkeys((piece.last, piece.right, piece.counted_last)):
        if at <= 0 or not words[at]:
            continue
        limit = limit_after(line, piece, at) if lexicon.suffixed else None
        if limit is not None:
            if piece.hedge is None or piece.hedge is Hedge.APPROX:
                _set(piece, limit[1], limit[0], limit[2])
            return
        hit = ahead(lexicon.after, line, at) if words[at] in lexicon.after else None
        if hit is None and words[at] != "-" and words[at] != ",":
            continue
        glued = line.glued(at)
        if hit is None and words[at] == "," and words[at + 1] in lexicon.after_comma:
            hit = ahead(lexicon.after_comma, line, at + 1)
            if hit is None or words[hit[0]] not in _ENDS or piece.hedge is not None:
                continue
            _set(piece, hit[1], at, hit[0])  # "40, at most."
            return
        if hit is None and glued:
            hit = ahead(lexicon.after_hyphen, line, at + 1)
        if hit is None or (words[at] == "+" and not glued):
            continue
        assert isinstance(hit[1], Hedge)
        if words[at] in lexicon.plus and piece.kind is Kind.MONEY and words[hit[0]].isalnum():
            continue  # "$500 million plus the assumption of debt"
        if hit[1] is Hedge.GT and piece.kind in _SHARES and words[hit[0] - 1] in lexicon.more and words[hit[0]].isalpha():
            continue  # "20 persen lebih mahal"
        if piece.hedge is not None and hit[1] not in (Hedge.GE, Hedge.LE):
            continue
        if any((ahead_of := behind(lexicon.before, line, hit[0] + more)) is not None and ahead_of[0] < hit[0] for more in (1, 2)):
            continue  # "200 or more than 190": the words belong to the next number
        _set(piece, hit[1], at, hit[0])
        return


def _set(piece: Piece, hedge: Hedge, first: int, last: int) -> None:
    piece.hedge = hedge
    piece.hedge_first, piece.hedge_last = first, last
    if first < piece.left:
        piece.left = first
    if last > piece.right:
        piece.right = last
