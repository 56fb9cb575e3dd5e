"""A line, its numbers and an amount in; whether the words make the amount the size of a change and the numbers its ends, and its direction, out."""

from __future__ import annotations

from factlint.checks import _links as links
from factlint.checks._lines import Line
from factlint.checks._movements import verb_sign
from factlint.checks._words import count, first_words, joined, last_words, padded
from factlint.language.dates import lexicon
from factlint.model.number import rational
from factlint.model.quantity import Kind

_LIMIT = 4
"""Words ahead of a limit that say that it is one, and beside a percentage that say that it is too much."""
_MARKS = frozenset(",()—–:")


def stated_for(line: Line, new: int, amount: int) -> bool:
    """Whether the words tie the amount to the change: an "or", or a word of rise or fall beside it."""
    gap = line.between(new, amount)
    if line.words["to"].ends(gap):  # "and the rate rose to 4.4 percent": a level
        return False
    if links.NEXT.search(line.text, line.figures[new].span.end, line.figures[amount].span.start):
        return False  # another sentence, which the splitter has left with this one
    if {"(", ")"} <= set(gap.split()):  # "(0.35 percent, against 0.08 in July), and slowed in August (0.25)"
        return False
    if 0 <= line.words["and"].last(gap) <= 1 and not _MARKS & set(gap.split()):  # "12 percent from four to six times and the 8 percent"
        return False
    if (line.words["from"].ends(gap) and _goes_to(line, amount)) or _has_own_base(line, amount):  # another change
        return False
    if _of_its_own(line, gap):
        return False
    if count(gap) > 12 or ({";", "?", "!"} & set(gap.split()) and not _told_behind(line, gap)) or _rise_in_another(line, new, amount):
        return False
    if (
        count(gap) <= 6
        and "," not in gap.split()
        and line.words["by"].ends(gap)
        and new
        and links.from_to(line, new - 1, new)
        and verb_sign(line, new - 1, new)
    ):
        return True  # "from 8 to 12 percent and so by 4 percent"
    if new and links.from_to(line, new - 1, new) and verb_sign(line, new - 1, new) and _apposed(line, new, amount):
        return True  # "fell from 9.60 to 6 euros a litre, 37.5 percent."
    return sign_of(line, amount) != 0 or (links.equals(line, new, amount) and not _of_what(line, amount))


def foreseen(line: Line, amount: int, base: int) -> bool:
    """Whether the number behind a size is set against it with a comma ahead, and was but expected."""
    gap = line.between(amount, base)
    near = joined([*gap.split()[-3:], *line.after(base).split()[:2]])
    return "," in gap.split() and line.words["foreseen"].within(near)


def but_foreseen(line: Line, new: int, base: int) -> bool:
    """Whether the base behind a new number was but expected: "fell 12 percent to 3.24 billion, compared with an estimate of 5.29 billion"."""
    gap = line.between(new, base)
    own = padded(line.figures[base].span.of(line.text))  # "an estimate of 5.29 billion" is one figure
    near = joined([*gap.split()[-5:], *own.split(), *line.after(base).split()[:2]])
    return line.words["foreseen"].within(near) and line.words["versus"].within(gap)


def in_another(line: Line, index: int, *, noun: bool = False) -> bool:
    """Whether a change is said to be one in something: "a decline of 0.2 percent in employment"; not so in "in May", "in a year". With `noun`
    the word of rise or fall may stand between: "a 65 percent rise in the oil price"."""
    after, lex = line.after(index).split(), lexicon(line.words.code)
    past = noun and after and (line.words["rise_of"].has(after[0]) or links.direction(f" {after[0]} ", line.words) != 0)
    told = after[1:4] if past else after[:3]
    if line.words["versus"].within(first_words(line.after(index), 4)):
        return True  # "a decline of 6.5 percent compared with October 2008": from a base of its own
    if not told or not (told[0] in lex.sets["in_cues"] or told[0] in lex.sets["place_before"]) or line.words["of"].has(told[0]):
        return False
    rest = [token for token in told[1:] if not (line.words["the"].has(token) or line.words["one"].has(token))][:1]
    timed = rest and (rest[0] in lex.months or rest[0] in lex.tables["units"] or not rest[0].isalpha())
    return bool(rest) and not timed and not line.words["earlier"].within(joined(told))


def of_a_cause(line: Line, index: int) -> bool:
    """Whether "the result of a fall of 1 percent" stands there: the change of what explains another."""
    near, words = line.before(index).split()[-5:], line.words
    for at in range(1, len(near)):
        led = near[at - 2 : at] if at > 1 and (words["one"].has(near[at - 1]) or words["the"].has(near[at - 1])) else near[at - 1 : at]
        if (words["rise_of"].has(near[at]) or words["growth"].has(near[at])) and words["of"].has(led[0]):
            return True
    return False


def _of_its_own(line: Line, gap: str) -> bool:
    """Whether the size behind a comma has a subject and a verb of its own: "to 1,016 from 827, with infections climbing by 21%"."""
    tokens = gap.split()
    if not line.words["by"].ends(gap) or tokens.count(",") != 1:
        return False
    tail = tokens[tokens.index(",") + 1 : -1]
    moving = bool(tail) and (line.words["up"].has(tail[-1]) or line.words["down"].has(tail[-1]))
    return (
        moving and len(tail) == 3 and not any(line.words[name].has(token) for name in ("the", "one", "or", "rise_of") for token in tail[:2])
    )


def _told_behind(line: Line, gap: str) -> bool:
    """Whether a semicolon parts the change from its size: "to 52; the rise is 30 percent"."""
    tokens = gap.split()
    if tokens.count(";") != 1 or {"?", "!"} & set(tokens):
        return False
    tail = tokens[tokens.index(";") + 1 :]
    return 1 <= len(tail) <= 4 and any(line.words["rise_of"].has(token) for token in tail[:2])


def _apposed(line: Line, new: int, amount: int) -> bool:
    """Whether a percentage stands in apposition behind a comma, and the clause ends with it."""
    gap, after = line.between(new, amount).split(), line.after(amount).split()[:1]
    tail = gap[gap.index(",") + 1 :] if gap.count(",") == 1 else ["?"]
    closed = not after or after[0] in (".", ",", ")", ";")
    articles = lexicon(line.words.code).sets["articles"]
    plain = all(token in articles or line.words["one"].has(token) or line.words["by"].has(token) for token in tail)
    return closed and count(" ".join(gap)) <= 6 and plain


def _rise_in_another(line: Line, new: int, amount: int) -> bool:
    """Whether a rise of something else is told: "to 88 million from 44 on the back of a 65 percent jump in orders"."""
    gap, after, language = line.between(new, amount), line.after(amount).split(), line.words
    far = count(gap) >= 5 and links.moves(gap, language) == 0 and not language["or"].within(gap)  # "..., will result in a 70% increase in"
    if (_MARKS & set(gap.split()) and not far) or language["or"].within(gap) or count(gap) < 2:
        return False
    noun = 1 if after and (language["rise_of"].has(after[0]) or language["more"].has(after[0]) or language["less"].has(after[0])) else 0
    told = noun or 0 <= language["rise_of"].last(gap) <= 2
    follows = after[noun : noun + 1]
    return bool(told) and bool(follows) and (follows[0] in lexicon(language.code).sets["in_cues"] or language["of"].has(follows[0]))


def _has_own_base(line: Line, amount: int) -> bool:
    """Whether a percentage is about the numbers behind it: "exports 4 percent from 936 to 980", "the rate at 8 percent, down from 8.5"."""
    if amount + 1 >= len(line.figures):
        return False
    gap = line.between(amount, amount + 1)
    if not line.words["from"].ends(gap) or count(gap) > 4:
        return False
    level = line.figures[amount + 1].quantity.kind is Kind.PERCENT and links.moves(gap, line.words) != 0
    return level or (amount + 2 < len(line.figures) and links.from_to(line, amount + 1, amount + 2))


def _goes_to(line: Line, index: int) -> bool:
    """Whether a "to" stands between a figure and the next."""
    return index + 1 < len(line.figures) and line.words["to"].within(line.between(index, index + 1))


def sign_of(line: Line, amount: int) -> int:
    """The direction that the words right beside an amount give it."""
    after = first_words(line.after(amount), 3)
    of_it = _of_what(line, amount)
    sign = (0 if of_it else links.direction(after, line.words)) or links.signed(line, amount)
    if sign:
        return -sign if sign + _named(line, amount) == 0 else sign
    near = line.before(amount).split()[-2:]
    if near and line.words["add"].has(near[0]) and (len(near) == 1 or line.words["the"].has(near[1])):  # "mais os 2%": on top of it
        return 0
    ahead = last_words(line.before(amount), 4)
    for phrase in line.words["earlier"].several:  # "un mois plus tôt"
        ahead = ahead.replace(phrase, " ")
    return links.direction(ahead, line.words)


def _named(line: Line, amount: int) -> int:
    """The direction of a noun right ahead of an amount: "a fall of 17 percent is larger still" tells of a fall."""
    near = line.before(amount).split()[-3:]
    return next((links.direction(f" {token} ", line.words) for token in near if line.words["rise_of"].has(token)), 0)


def _of_what(line: Line, amount: int) -> bool:
    """Whether a share is said of something: "15 percent of the growth"; not so in "15 % de plus"."""
    after, language = line.after(amount), line.words
    took = language["of"].starts(after)
    rest = after.split()[took : took + 2]
    if not took or not rest:
        return False
    told = language["more"].has(rest[0]) or language["less"].has(rest[0])
    return not told or (len(rest) == 2 and rest[1].isalpha() and not language["than"].has(rest[1]))


def over_its_limit(line: Line, limit: int, amount: int) -> bool:
    """Whether "420 tonnes, where its limit is 350, or 20 percent too much" stands there: a limit, and by how much the number ahead is more."""
    ahead, gap, words = line.between(limit - 1, limit), line.between(limit, amount), line.words
    led = any(words[name].within(last_words(ahead, _LIMIT)) for name in ("limit", "capacity"))
    suffixed = any(token.startswith(tuple(words["limit"].words)) for token in ahead.split()[-_LIMIT:]) if words["limit"].words else False
    beside = joined([*gap.split()[-_LIMIT:], ";", *line.after(amount).split()[:_LIMIT]])
    tied = links.equals(line, limit, amount) or "," in gap.split()
    return (led or suffixed) and tied and count(gap) <= 2 * _LIMIT and words["too_much"].within(beside)


def beyond_it(line: Line, amount: int) -> bool:
    """Whether "3,190 euros, 10 percent above the 2,900" stands there: a comma ahead of the size, and the base right behind."""
    ahead, behind = line.between(amount - 1, amount).split(), line.between(amount, amount + 1)
    told = any(line.words[name].starts(behind) for name in ("over_by", "under_by"))
    return told and "," in ahead and len(ahead) <= 2 and count(behind) <= 6 and not {",", ";", ":", "(", ")"} & set(behind.split())


def then_now(line: Line, index: int) -> bool:
    """Whether "last year there were 356, now 410" stands there: the base with a word of an earlier time, the new one with "now"."""
    language, gap = line.words, line.between(index, index + 1)
    near = joined([*line.before(index).split()[-8:], *gap.split()[:5]])
    return language["earlier"].within(near) and language["now"].within(last_words(gap, 6)) and count(gap) <= 12


def stood_at(line: Line, index: int) -> bool:
    """Whether "which stood at 4 dollars in March, climbed to 5" stands there: a level, and where a verb of motion takes it."""
    gap, language = line.between(index, index + 1), line.words
    near = last_words(line.before(index), 3)
    moved = links.moves(last_words(gap, 4), language)
    return (
        moved != 0
        and links.ends(gap, language["to"])
        and language["was"].within(near)
        and count(gap) <= 12
        and not {";", "?"} & set(gap.split())
    )


def now_then(line: Line, index: int) -> bool:
    """Whether "it is 182 now, a year ago it was 205" stands there: the base behind the new number, with a word of an earlier time."""
    earlier, gap = line.words["earlier"], line.between(index, index + 1)
    if (
        (earlier.within(line.lead(index)) and not line.words["before_that"].within(gap))
        or count(gap) > 12
        or {"?", "!"} & set(gap.split())
        or not {",", ";"} & set(gap.split())
    ):
        return False
    tokens = gap.split()
    behind = tokens[min(tokens.index(mark) for mark in (",", ";") if mark in tokens) :]  # "61 a year earlier, on sales of 412"
    return earlier.within(joined(behind)) or earlier.within(first_words(line.after(index + 1), 4))


def of_a_class(line: Line, i: int) -> bool:
    """Whether "11.7 percent from four to six times" stands there: a share, and the class of which it is one."""
    low, high = (each.quantity.low for each in line.figures[i + 1 : i + 3])
    small = low is not None and high is not None and 0 < rational(low) < rational(high) <= 12
    if line.words["of"].starts(line.between(i, i + 1)) and count(line.between(i, i + 1)) >= 3 and not sign_of(line, i):
        return True  # "59 % des établissements de 20 à 49 salariés"
    told = sign_of(line, i) or "," in line.between(i, i + 1).split() or links.direction(line.lead(i) + line.after(i + 2), line.words)
    return small and not told
