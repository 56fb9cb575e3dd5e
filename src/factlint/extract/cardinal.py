"""Tokens and the place of one in; the cardinal number that begins there out: digits, words, scales and mixtures of them.

One grammar serves all languages. A word is a value that may take something smaller ("twenty": below ten), a multiplier ("hundred",
"puluh"), a teen maker ("belas") or a scale. What may follow is decided by the slot that is open, so "two thousand four hundred" is one
number and "two three" are two.
"""

from __future__ import annotations

from fractions import Fraction

from factlint.extract.compound import entries_of
from factlint.extract.lexicon import NUMBER, SCALE, TEEN, TIMES, Lexicon
from factlint.extract.line import VULGAR, Cardinal, Line, follow
from factlint.extract.numerals import parse
from factlint.extract.scales import glued_scale, hyphened_scale, percent_at, scale_at, scale_follows, thousand_goes_on
from factlint.extract.sums import Sum
from factlint.model.number import plain

_TENS = 10


def cardinal(line: Line, index: int, *, one: bool = False) -> Cardinal | None:
    """The longest cardinal that begins at a token, or None. Bare scales ("million") are read as one of them; `one`: the token is an article
    that stands for one."""
    words, lexicon = line.words, line.lexicon
    if not (one or _begins(words[index], lexicon)):
        return None
    run = Sum()
    at, digits = index, False
    if one:
        run.take((NUMBER, 1, 1))
        at += 1
    tied = -1  # the place behind a hyphen within the number
    while word := words[at]:
        if word[0].isdecimal() or (word[0] == "." and len(word) > 1):
            mixed = _mixed(line, run, at) if run.have and run.slot == 0 and not run.last else 0
            if mixed:
                at = mixed
                continue
            if not _numeral(line, run, at, digits):
                break
            taken, digits = 1, True
        elif word in VULGAR:
            if run.slot > 0 and run.have:
                break
            run.chunk += VULGAR[word]
            run.have, run.scaled, run.slot, digits = True, True, 0, True
            run.step = Fraction(1, VULGAR[word].denominator)
            taken = 1
        else:
            taken = _word(line, run, at, digits)
        if taken:
            at += taken
            if words[at - 1] in lexicon.closing:
                break
        elif at == tied and word not in lexicon.link:
            break
        elif word == "-" and at > index and (line.glued(at) and line.glued(at + 1) if not digits else hyphened_scale(line, at)):
            at = tied = at + 1
        else:
            after = _over_link(line, run, at, digits) if at > index else 0
            if not after:
                break
            digits = digits or (word in lexicon.point and words[index][0].isdecimal())
            at = after
    while at > index and words[at - 1] in ("-",):
        at -= 1
    if at == index or not (run.have or run.stack):
        return None
    return Cardinal(index, at, plain(run.total), plain(run.step), run.scaled, digits, run.size)


def _begins(word: str, lexicon: Lexicon) -> bool:
    """Whether a cardinal may begin with a word."""
    known = word in lexicon.entries or word in lexicon.entry_phrases or word in lexicon.doubles or not word.isalpha()
    return known or (lexicon.compound is not None and entries_of(word, lexicon) is not None)


def _numeral(line: Line, run: Sum, at: int, digits: bool) -> bool:
    """Take the digits at a token; False where they do not fit."""
    word = line.words[at]
    rest = run.last == 1000 and word.isdecimal() and run.step >= 1 and thousand_goes_on(line.lexicon, word, digits)
    if run.have or (run.last and not rest and not scale_follows(line, at + 1, run.last)):
        return False
    found = parse(word, line.signs)
    if found is None:
        return False
    value, decimals = found
    if run.last and value >= run.last:
        return False
    run.chunk = value if type(value) is int else Fraction(value)
    run.have, run.slot = True, 0
    run.step = Fraction(1, 10**decimals) if decimals else 1
    run.scaled = run.scaled or decimals > 0
    return True


def _over_link(line: Line, run: Sum, at: int, digits: bool) -> int:
    """Go on over "point", "and" or "and a half" at a token: the place after what they lead to, or 0."""
    lexicon, word = line.lexicon, line.words[at]
    whole = run.have and run.chunk.denominator == 1
    if word == "'" and _each_scale(line, at):
        return at + 2
    if word in lexicon.point and whole and (after := _spoken(line, run, at)):
        return after
    if word in lexicon.part_link and whole and not run.stack:
        trial = run.copy()
        after = _spoken(line, trial, at)
        if after and percent_at(line, after):  # "siete con cincuenta por ciento"
            run.become(trial)
            return after
    if word not in lexicon.link and word not in lexicon.part_link:
        return 0
    return _half(line, run, at) or (_linked(line, run, at) if word in lexicon.link and _links(line, run, at, digits) else 0)


def _each_scale(line: Line, at: int) -> bool:
    """Whether an ending that says "each" and a scale stand behind digits: "3'er bin lira"."""
    entry = line.lexicon.entries.get(line.words[at + 2]) if line.words[at + 1] in line.lexicon.each_ends else None
    return entry is not None and entry[0] == SCALE


def _links(line: Line, run: Sum, at: int, digits: bool) -> bool:
    """Whether a word that fits behind the number so far follows the "and" at a token."""
    lexicon = line.lexicon
    word = line.words[at + 1 + (line.words[at + 1] == "-")]
    entry = lexicon.entries.get(word) or lexicon.inside.get(word)
    if entry is None and run.slot >= 1000:
        parts = entries_of(word, lexicon)  # "tremila e seicento"
        entry = parts[0] if parts else None
    if entry is None or entry[0] != NUMBER or not lexicon.link_min <= run.slot or entry[1] >= run.slot:
        return False
    return (not run.have or not digits or bool(run.last or run.base)) and bool(run.have or run.last)


def _mixed(line: Line, run: Sum, at: int) -> int:
    """The fraction behind a whole number ("10 1/2"): the place after it, or 0."""
    words = line.words
    if (
        words[at + 1] != "/"
        or not line.glued(at + 1)
        or not words[at].isdecimal()
        or not words[at + 2].isdecimal()
        or not line.glued(at + 2)
    ):
        return 0
    top, below = int(words[at]), int(words[at + 2])
    if not 0 < top < below <= 64 or run.chunk.denominator != 1:
        return 0
    run.chunk += Fraction(top, below)
    run.step, run.scaled = Fraction(1, below), True
    return at + 3


def _spoken(line: Line, run: Sum, at: int) -> int:
    """ "five point two five": decimals read out, digit by digit or as one number; the place after them, or 0."""
    lexicon, words = line.lexicon, line.words
    here, shown = at + 1, ""
    while len(shown) < 12:
        word = words[here]
        entry = lexicon.entries.get(word) or lexicon.inside.get(word)
        if entry is None or entry[0] != NUMBER or not 0 <= entry[1] < 10 or entry[1] != int(entry[1]):
            break
        shown += str(entry[1])
        here += 1
    if not shown or (shown.strip("0") == "" and words[here] in lexicon.entries):
        tail = Sum()
        while True:
            taken = _word(line, tail, here, False) if words[here] else 0
            if not taken and words[here] == "-" and tail.have:
                taken = _word(line, tail, here + 1, False) and 2
            if not taken and words[here] in lexicon.link and tail.slot >= lexicon.link_min > 1:
                taken = _word(line, tail, here + 1, False) and 2
            if not taken or tail.last:
                break
            here += taken
        if not tail.have or tail.last:
            return 0
        shown += str(tail.total)
    if not shown.isdecimal() or (run.stack and scale_at(line, here)):
        return 0
    run.chunk += Fraction(int(shown), 10 ** len(shown))
    run.step, run.scaled, run.slot = Fraction(1, 10 ** len(shown)), True, 0
    return here


def _word(line: Line, run: Sum, at: int, digits: bool) -> int:
    """Take the number word at a token; how many tokens it was, 0 where none fits."""
    lexicon, words = line.lexicon, line.words
    word = words[at]
    for rest, entry in lexicon.entry_phrases.get(word, ()):
        end = follow(words, at + 1, rest)
        if end and run.take(entry):
            return end - at
    double = lexicon.doubles.get(word)
    if double is not None:
        if run.have or run.last:
            return 0
        return 1 if all(run.take(part) for part in double) else 0
    entry = lexicon.entries.get(word)
    if entry is None and (run.have or run.last):
        if run.have or (run.last < 10**6 and not digits) or run.linked:  # "900 millones un año antes"
            entry = lexicon.inside.get(word)
        half = lexicon.after_half.get(word)
        if half is not None and run.have:
            run.chunk += half
            run.step, run.scaled, run.slot = half, True, 0
            return 1
    if entry is not None:
        if entry[0] == TIMES and digits and (not lexicon.digit_times or run.chunk.denominator != 1):
            return 0
        return 1 if run.take(entry) else 0
    if digits and run.have and at and line.glued(at):
        power = glued_scale(line, run, at)
        if power is not None and run.take((SCALE, 10**power, 1)):
            return 1
    if lexicon.compound is not None and word[:1].isalpha():
        parts = entries_of(word, lexicon)
        if parts is not None:
            saved = run.copy()
            if all(run.take(part) for part in parts):
                return 1
            run.become(saved)
    return 0


def _linked(line: Line, run: Sum, at: int) -> int:
    """Go on after "and" where the rest is one group of the same number: the place after it, or 0."""
    lexicon, words = line.lexicon, line.words
    trial = run.copy()
    trial.linked = True
    here = at + 1 + (words[at + 1] == "-")
    while True:
        taken = _word(line, trial, here, False) if words[here] else 0
        if not taken and words[here] == "-" and line.glued(here) and line.glued(here + 1):
            here += 1
            taken = _word(line, trial, here, False)
            if not taken:
                here -= 1
        if not taken:
            break
        here += taken
    entry = lexicon.entries.get(words[here])
    if here <= at + 1 + (words[at + 1] == "-") or (entry is not None and entry[0] == SCALE):
        return 0
    trial.linked = False
    run.become(trial)
    return here


def _hyphen(line: Line, at: int) -> bool:
    return line.words[at] == "-" and line.glued(at) and line.glued(at + 1)


def _half(line: Line, run: Sum, at: int) -> int:
    """ "and a half" after a number: the place after it, or 0."""
    lexicon, words = line.lexicon, line.words
    here = at + 1 + _hyphen(line, at + 1)  # "two-and-a-half-hour"
    if words[here] in lexicon.articles:
        here += 1
        here += _hyphen(line, here)
    half = lexicon.halves.get(words[here])
    top = lexicon.entries.get(words[here])
    goes_on = (
        lexicon.link_tens and top is not None and lexicon.link_min <= run.slot <= _TENS and top[1] < run.slot
    )  # "trinta e dois quintos": 32 of them
    if half is None and top is not None and top[0] == NUMBER and (run.have != bool(run.last)) and not goes_on:
        below = lexicon.parts.get(words[here + 1])
        if below is not None and 1 < top[1] < below.denominator:
            half = top[1] * below
            here += 1
    if half is None and words[here] in lexicon.parts and here == at + 2:
        half = lexicon.parts[words[here]]
    if half is None or not (run.have or run.last):
        return 0
    if not run.have and scale_at(line, here + 1):  # "un miliardo e mezzo milione"
        small = lexicon.entries[words[here + 1]][1]
        if small >= run.last:
            return 0
        run.stack.append(half * small)
        run.step, run.scaled, run.last, run.slot = Fraction(small, half.denominator), True, small, 0
        return here + 2
    if run.have and run.chunk.denominator != 1:
        return 0
    if run.have:
        run.chunk += half
        run.step = Fraction(1, half.denominator)
    else:
        run.stack.append(half * run.last)
        run.step = Fraction(run.last, half.denominator)
    run.scaled = True
    run.slot = 0
    return here + 1


__all__ = ["NUMBER", "SCALE", "TEEN", "TIMES", "VULGAR", "Cardinal", "Line", "cardinal", "follow"]
