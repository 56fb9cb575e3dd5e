"""A line in; the movements it tells of out: a base, a new value, and the direction that the words give, whatever size is stated."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks import _links as links
from factlint.checks._lines import Line, alike, yearlike
from factlint.checks._spans_told import but_names, spanned, without_counted
from factlint.checks._things import noun
from factlint.checks._words import Words, behind_last, count, first_words, joined
from factlint.language.dates import lexicon
from factlint.model.claim import Claim, Part
from factlint.model.dataclasses import dataclass, replace
from factlint.model.number import plain, rational
from factlint.model.quantity import Kind

_LIKE = 4
"""How many times the other a bare number may be that stands beside one with its unit."""
_DASHES = frozenset("-–—")
_ASIDE = 18
"""Words and marks of what stands between two commas."""
_OBJECT = 6
"""Words ahead of a number up to which an infinitive is that of what moves: "to raise the daily limit from"."""


@dataclass(frozen=True, slots=True)
class Change:
    """`new` came from `base`. `amount` is the stated change. `sign` is 1 for a rise, -1 for a fall, 0 where the words do not say."""

    base: Claim
    new: Claim
    amount: Claim | None
    sign: int


def movements(line: Line) -> Iterator[Change]:
    """Every "from A to B", "to B from A" and "B, up from A" of a line, with the direction that its verb gives."""
    figures = line.figures
    for index in range(len(figures) - 1):
        first, second = figures[index], figures[index + 1]
        if links.from_to(line, index, index + 1):
            first = lend_unit(first, second)
        else:
            second = _lend_back(line, index)
        if not comparable(first, second) and not (_bare_behind(line, index) and links.from_to(line, index, index + 1)):
            continue
        if links.from_to(line, index, index + 1):
            sign = verb_sign(line, index, index + 1) or _level_moves(line, index)
            if not spanned(line, index, sign) and not line.words["and"].within(line.between(index, index + 1)):
                yield Change(first, second, None, sign)
        elif links.to_from(line, index, index + 1) or _to_after(line, index):
            yield Change(second, first, None, verb_sign(line, index, index + 1) or _from_sign(line, index))
        elif told := _level_moves(line, index):
            yield Change(first, second, None, told)
        else:
            sign = _from_sign(line, index) or _noun_sign(line, index)
            one, two = noun(first, line.words.code), noun(second, line.words.code)
            apart = one and two and not one & two and line.text[first.span.end : second.span.start].count(",") == 0
            if sign and not apart:  # not "seven leaders stepping down from the two councils"
                yield Change(second, _of_one_noun(line, index), None, sign)


def lend_unit(base: Claim, new: Claim) -> Claim:
    """The first number of "from 141 to 128 litres" in the unit of the second, where it is bare and of like size; any other as it is."""
    first, second = base.quantity, new.quantity
    if second.kind not in (Kind.MONEY, Kind.MEASURE) or first.kind is not Kind.COUNT or first.counted is not None:
        return base
    low, high = sorted((rational(first.low or 0), rational(second.low or 0)))
    if not 0 < low <= high <= _LIKE * low or yearlike(first) or first.scaled or second.scaled:
        return base
    return replace(base, quantity=replace(first, kind=second.kind, unit=second.unit))


def _lend_back(line: Line, index: int) -> Claim:
    """The base of "to 7.4 years from 6.1" or "to 46.7 million from 52.1" in the unit and scale of the number before it; any other as it is."""
    new, base = line.figures[index], line.figures[index + 1]
    first, second = new.quantity, base.quantity
    worded = any(map(str.isalpha, first.number.of(line.text)))
    lends = worded or first.kind in (Kind.MONEY, Kind.MEASURE, Kind.DURATION)
    bare = second.kind is Kind.COUNT and second.counted is None and not any(map(str.isalpha, second.text)) and not yearlike(second)
    if not lends or not bare or second.is_range or first.low is None or second.low is None or not links.to_from(line, index, index + 1):
        return base
    scale = next((10**power for power in (12, 9, 6, 3) if rational(first.low) >= 10**power), 1) if worded else 1
    low, high = sorted((rational(first.low), rational(second.low) * scale))
    if not 0 < low <= high <= _LIKE * low:
        return base
    value, step = plain(rational(second.low) * scale), plain(rational(second.step) * scale)
    lent = replace(second, low=value, high=value, step=step, kind=first.kind, unit=first.unit, counted=first.counted, scaled=first.scaled)
    return replace(base, quantity=lent)


def _to_after(line: Line, index: int) -> bool:
    """Whether "to 7.4 percent after 5.9 percent in January" stands there: the base right behind a word of what went before."""
    gap, after, language = line.between(index, index + 1).split(), line.after(index + 1), line.words
    if line.figures[index].quantity.kind is Kind.COUNT or len(gap) != 1 or not language["after_base"].has(gap[0]):
        return False
    told = after.split()[:1]
    timed = not told or not told[0][0].isalnum() or told[0] in lexicon(language.code).sets["in_cues"]
    timed = timed or language["earlier"].within(first_words(after, 4))
    return timed and bool(language["to"].ends(line.before(index)))


def _level_moves(line: Line, index: int) -> int:
    """The direction in which "the limit, now 80 km/h, rises to 60 km/h" and "the limit of 80 km/h falls to 60 km/h" go; 0 for others."""
    first, words = line.figures[index], line.words
    if first.quantity.kind is Kind.COUNT or (first.part is not None and first.part is not Part.OF):
        return 0
    gap, ahead = line.between(index, index + 1), line.before(index)
    tokens = gap.split()
    verb = joined(tokens[1:] if tokens[:1] == [","] else tokens)
    led = any(words[name].ends(ahead) for name in ("of", "from", "now", "current"))
    if not led or not words["to"].ends(gap) or count(gap) > 5 or "," in verb.split():
        return 0
    if index + 2 < len(line.figures) and (links.to_from(line, index + 1, index + 2) or links.beside(line, index + 1, index + 2)):
        return 0
    return int(words["up"].starts(verb) > 0) - int(words["down"].starts(verb) > 0)


def _bare_behind(line: Line, index: int) -> bool:
    """Whether "from 300 dinars to 750" stands there: the second number bare, alone, and of like size."""
    one, two = line.figures[index].quantity, line.figures[index + 1].quantity
    if one.kind not in (Kind.MONEY, Kind.MEASURE, Kind.DURATION) or two.kind is not Kind.COUNT or two.counted is not None:
        return False
    if two.scaled or one.scaled:
        return False
    low, high = sorted((rational(one.low or 0), rational(two.low or 0)))
    return not yearlike(two) and low > 0 and high <= _LIKE * low


def comparable(first: Claim, second: Claim) -> bool:
    return alike(first.quantity, second.quantity) and not yearlike(first.quantity) and not yearlike(second.quantity)


def verb_sign(line: Line, first: int, second: int) -> int:
    """The direction of the verb before the pair, within its clause and eight words; else of one right after it."""
    before = _last_words(without_counted(_without_aside(line.before(first), line.words), line.words), 9)
    before = _of_its_verb(before, line.words)
    sign = links.moves(before, line.words)
    if sign and -sign in (_closing_verb(line, second), parted(line, second)):
        return 0  # "die Zahl der Fälle ist von 412 auf 468 gestiegen"
    if sign or line.words["up"].within(before):
        return 0 if sign and _turned_by_noun(before, sign, line) else sign
    after = but_names(line, second)[:4]
    ends = (line.words["purpose"], line.words["and"])  # "to ease the burden", "and boost investment"
    purpose = next((at for at, token in enumerate(after) if token == "," or any(each.has(token) for each in ends)), len(after))
    if line.words["effect"].within(joined(after[:purpose])) or line.words["lowering"].within(before):
        return 0  # "cutting the rate from 39 to 35 percent would boost growth"
    told = links.moves(joined(after[:purpose]), line.words) or parted(line, second) or _bettered(line, first)
    return told or _named_behind(line, second) or _to_do(line, first, second)


def _of_its_verb(text: str, language: Words) -> str:
    """A text from a verb on that leaves the direction open and has a subject of its own: "the reduced fare went from". An "and" or a comma right
    ahead of it, or of its "has", lends it the subject of the verb before: "fell and went from"."""
    tokens = text.split()
    at = len(tokens) - 1 - language["goes"].last(text)
    if not 1 <= at < len(tokens) or language["goes"].last(text) < 0 or _of_time(tokens[at - 1], language):
        return text  # "subió el verano pasado de"
    shared = any(not token.isalpha() or language["and"].has(token) for token in tokens[max(0, at - 2) : at])
    return text if shared else joined(tokens[at:])


def _of_time(token: str, language: Words) -> bool:
    """Whether a word is one for a time, behind which "past" says which one it was."""
    lex = lexicon(language.code)
    return any(token in lex.tables[name] for name in ("units", "weekdays", "months", "seasons"))


def _without_aside(text: str, language: Words) -> str:
    """A text without what stands between two commas right ahead of its "from": "rose in the year, which ended in June, from"."""
    tokens = _without_dashes(text.split())
    text = joined(tokens)
    last = len(tokens) - (language["from"].ends(text) or len(tokens)) - 1
    last -= last > 0 and language["passing"].has(tokens[last])
    if last < 1 or tokens[last] != ",":
        return text
    first = next((at for at in range(last - 1, max(-1, last - _ASIDE), -1) if tokens[at] == ","), -1)
    head = tokens[:first]
    if first < 1 or {";", ":", "(", ")"} & set(tokens[first:last]) or links.moves(joined(tokens[first:last]), language):
        return text
    return joined([*behind_last(head, ","), *tokens[last + 1 :]])


def _without_dashes(tokens: list[str]) -> list[str]:
    """Words without what two dashes enclose, the second of them right ahead of the last word: "raise the fee - which is low - to"."""
    marks = [at for at, token in enumerate(tokens) if token in _DASHES]
    if len(marks) < 2 or len(tokens) - marks[-1] > 3 or marks[-1] - marks[-2] <= 3:
        return tokens
    return [*tokens[: marks[-2]], *tokens[marks[-1] + 1 :]]


def _to_do(line: Line, first: int, second: int) -> int:
    """The direction of an infinitive whose object moves: "to raise the limit from 25 to", "die Grenze von 25 auf 18 Flüge anheben"."""
    words = line.words
    ahead = line.before(first).split()
    near = ahead[-_OBJECT:]
    near = behind_last(near, ",")
    behind = line.after(second).split()[:3]
    behind = behind[: behind.index(",")] if "," in behind else behind
    up = any(words["raise_it"].has(token) for token in (*near, *behind))
    down = any(words["lower_it"].has(token) for token in (*near, *behind))
    return int(up) - int(down)


def _named_behind(line: Line, second: int) -> int:
    """The direction of a noun in apposition behind the pair: "to 18.9 mills from 18.4, the first increase in eight years"."""
    tail, words = line.after(second).split(), line.words
    at = next((place for place, token in enumerate(tail[:7]) if words["rise_of"].has(token)), -1)
    comma = tail.index(",") if "," in tail[: max(at, 0)] else -1
    led = 0 <= comma <= 2 and at - comma <= 4 and (words["the"].has(tail[comma + 1]) or words["one"].has(tail[comma + 1]))
    return links.direction(f" {tail[at]} ", words) if led else 0


def _bettered(line: Line, first: int) -> int:
    """1 for margins and returns that improve, -1 for those that worsen; 0 for whatever else does, which may be better the lower it is."""
    clauses = line.before(first).split(" , ")
    ahead = " ".join([clauses[0], clauses[-1]]) if len(clauses) > 2 else line.before(first)  # not "a measure of profitability" in an aside
    if not line.words["yield"].within(ahead) or line.words["owing"].within(ahead):
        return 0
    near = _last_words(ahead, 5)
    return int(line.words["bettered"].within(near)) - int(line.words["worsened"].within(near))


def _closing_verb(line: Line, second: int) -> int:
    """The direction of a participle that ends the clause right after the pair, as in languages that put it there."""
    tokens = line.after(second).split()
    if tokens[:1] == ["("] and ")" in tokens[:8]:
        tokens = tokens[tokens.index(")") + 1 :]  # "auf 9,2 Grad (1971-2000) gestiegen"
    tokens = tokens[:4]
    tokens = tokens[1:] if tokens and line.words["to_suffix"].has(tokens[0]) else tokens[:3]  # "5'e düşürüldü"
    closed = len(tokens) > 1 and not tokens[1][0].isalnum()
    return links.moves(f" {tokens[0]} ", line.words) if closed else 0


def parted(line: Line, second: int) -> int:
    """The direction of the end of a verb that its language parts: "ging von 6,3 auf 5,9 Prozent zurück."."""
    after = line.after(second).split()[:5]
    close = next((at for at, token in enumerate(after) if token in (".", ",", ";")), len(after))
    tail = joined(after[max(0, close - 1) : close])
    return int(line.words["up_tail"].within(tail)) - int(line.words["down_tail"].within(tail))


def _turned_by_noun(before: str, sign: int, line: Line) -> bool:
    """Whether a noun of the other direction stands nearer than the verb: "revenue rose, with a drop in the margin from 18 to 16"."""
    verb, noun = ("up", "less") if sign > 0 else ("down", "more")
    return 0 <= line.words[noun].last(before) < line.words[verb].last(before)


def _from_sign(line: Line, index: int) -> int:
    """1 for "X, up from Y", -1 for "X, down from Y"; 0 where neither stands before Y."""
    gap = line.between(index, index + 1)
    if {";", "?", "!"} & set(gap.split()) or (index + 2 < len(line.figures) and links.from_to(line, index + 1, index + 2)):
        return 0
    return int(0 <= line.words["up_from"].last(gap) <= 1) - int(0 <= line.words["down_from"].last(gap) <= 1)


def _noun_sign(line: Line, index: int) -> int:
    """1 for "X, a rise from Y", -1 for "X, a drop compared with Y"; 0 where neither stands there."""
    gap, words = line.between(index, index + 1).split(), line.words
    if "," not in gap or line.figures[index].part is Part.CHANGE or {";", ":", "?", "!", "("} & set(gap):
        return 0
    tail = behind_last(gap, ",")
    at = next((place for place, token in enumerate(tail[: _led(tail, line)]) if words["rise_of"].has(token)), -1)
    rest = joined(tail[at + 1 :])
    if at < 0 or not 1 <= count(rest) <= 5 or any(words[name].within(rest) for name in ("owing", "gaining", "earlier", "and")):
        return 0
    told = links.ends(rest, words["versus"]) or (count(rest) <= 2 and words["rise_from"].first(rest) == 0)
    return links.direction(f" {tail[at]} ", words) if told else 0


def _led(tail: list[str], line: Line) -> int:
    """Within how many words a noun of rise or fall must stand: two, more behind "a number" ("un nombre en hausse par rapport aux")."""
    named = len(tail) > 1 and line.words["one"].has(tail[0]) and line.words["number_noun"].has(tail[1])
    return 4 if named else 2


def _of_one_noun(line: Line, index: int) -> Claim:
    """The number that "down from 515 pickers" is about: of "740 pickers and six drivers" the one with its noun."""
    near, base, code = line.figures[index], line.figures[index + 1], line.words.code
    bare = noun(near, code) and not noun(base, code) and not _alike_in_size(near, base)
    if index and bare and comparable(line.figures[index - 1], base) and _alike_in_size(line.figures[index - 1], base):
        gap = line.between(index - 1, index)
        if "," not in gap.split() and count(gap) <= 2 * _LIKE:
            return line.figures[index - 1]  # "63 people were in three hospitals, down from 91"
    if index and near.quantity.value == 1 and near.quantity.counted is None and comparable(line.figures[index - 1], base):
        return line.figures[index - 1]  # "6,875 children attend one, down from 6,120"
    if not index or not noun(near, code) or noun(near, code) & noun(base, code) or count(line.between(index - 1, index)) > 3:
        return near
    first = line.figures[index - 1]
    return first if comparable(first, base) and noun(first, code) & noun(base, code) else near


def _alike_in_size(first: Claim, second: Claim) -> bool:
    low, high = sorted((rational(first.quantity.low or 0), rational(second.quantity.low or 0)))
    return 0 < low <= high <= _LIKE * low


def _last_words(text: str, number: int) -> str:
    tokens = text.split()
    for index in range(len(tokens) - 1, -1, -1):
        if tokens[index] == "." and index and tokens[index - 1].isdigit() and len(tokens[index - 1]) <= 2:
            continue  # "am 30. Juni"
        if tokens[index] in (";", ":", "—", "–", ".", "(", ")"):
            tokens = tokens[index + 1 :]
            break
    return joined(tokens[-number:])
