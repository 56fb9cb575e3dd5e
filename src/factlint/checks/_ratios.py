"""A line, and those before it, in; the multiples it states out: a new value, a base, and how many times the one is the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._changes import named_alike
from factlint.checks._intervals import written
from factlint.checks._lines import Line, yearlike
from factlint.checks._multiple import CLOSES, THINGS, Multiple, comparable, factor_in, is_multiple, one_thing
from factlint.checks._things import meaning, noun, topics
from factlint.checks._words import count, first_words, joined, last_words, padded
from factlint.language import stem
from factlint.language.dates import lexicon
from factlint.model import lazy
from factlint.model.claim import Claim
from factlint.model.dataclasses import replace
from factlint.model.draft import BlockKind
from factlint.model.number import rational
from factlint.model.quantity import Kind

_STOPS = frozenset(";:?!()")
_LENGTH = 16
"""Words between a verb of multiplying and the two numbers between which it moves."""
_YEAR = lazy.compile(r"(?:19|20)\d\d")


def multiples(line: Line, before: Sequence[Line], document: Sequence[Line]) -> Iterator[Multiple]:
    """Every multiple of a line whose base the words name. `before` are the lines just ahead of it, `document` are all of them."""
    line = _multiplied(line)
    for index, times in enumerate(line.figures):
        if _to_half(line, index):
            pair = _moved(line, index)
            if pair is not None:
                yield pair
        elif is_multiple(times.quantity) and not line.words["each"].starts(line.after(index)):  # not "twice a week"
            yield from _of(line, index, before, document)


def _of(line: Line, index: int, before: Sequence[Line], document: Sequence[Line]) -> Iterator[Multiple]:
    """What one multiple of a line is of."""
    figures, times, last = line.figures, line.figures[index], before[-1] if before else None
    from factlint.checks._ratios_spelled import spelled, that_is  # few drafts have multiples

    pair = (
        spelled(line, index)
        or that_is(line, index, last)
        or _moved(line, index)
        or _since_before(line, index, last)
        or _as_many(line, index, last)
        or _apart(line, index, before)
    )
    if pair is not None:
        yield pair
    elif index and (named := _named_bases(line, index, document)):
        new = figures[index - 1]
        yield from (Multiple((new,), base, times) for base in named[:1] if not any(_holds(line, new, each, times) for each in named))
    elif index + 1 < len(figures) and _is_base(line, index):
        base = _of_its_unit(line, index)
        code = line.words.code
        here = tuple(each for each in figures[:index] if comparable(each, base) and one_thing(each, base, code))
        news = here or tuple(each for other in before for each in other.figures if comparable(each, base) and one_thing(each, base, code))
        news = news or _leading(line, base, document)
        if news:
            fewer = line.words["less"].within(first_words(line.after(index), 2))
            yield Multiple(news, base, times, fewer)
    else:
        from factlint.checks._ratios_only import only_pair  # few drafts have such multiples

        pair = only_pair(line, index, last)
        if pair is not None:
            yield pair


def _apart(line: Line, index: int, before: Sequence[Line]) -> Multiple | None:
    """The multiple of a pair that the words do not name, where they leave one open."""
    words, behind = line.words, padded(line.figures[index].quantity.text) + " ".join(line.after(index).split()[:3]) + " "
    told = words["as_many"].within(behind) or words["lowest"].within(line.whole) or words["cheapest"].within(line.whole)
    if not (told or (index == 1 and line.figures[0].quantity.scaled)) or (index + 1 < len(line.figures) and _is_base(line, index)):
        return None
    from factlint.checks._ratios_apart import apart  # few drafts have such multiples

    return apart(line, index, before[-1] if before else None)


def _multiplied(line: Line) -> Line:
    """The line with the number of "multiplied by three" as a multiple."""
    told = line.words["times_by"]
    if not told.several or not told.within(line.whole):
        return line
    found = [
        replace(each, quantity=replace(each.quantity, kind=Kind.RATIO, form="multiple"))
        if each.quantity.kind is Kind.COUNT and told.ends(line.before(index))
        else each
        for index, each in enumerate(line.figures)
    ]
    return replace(line, figures=tuple(found))


def _named_bases(line: Line, index: int, document: Sequence[Line]) -> list[Claim]:
    """What "12,870 deaths, more than twice the births" is a multiple of: every number of births in the draft, and of places for a capacity."""
    new, gap, code = line.figures[index - 1], line.between(index - 1, index), line.words.code
    after = line.after(index).split()
    if new.quantity.kind is not Kind.COUNT or new.quantity.is_range or not count(gap) <= 5 or "," not in gap.split():
        return []
    if not after or not any(line.words[name].has(after[0]) for name in ("of", "of_singular", "the", "of_fill")):
        return []
    raw = re.findall(r"[^\W\d_]+|[^\w\s]", line.text[line.figures[index].span.end : line.sentence.span.end])[:4]
    if index + 1 < len(line.figures) and count(line.between(index, index + 1)) <= 4:
        return []
    words = raw[1:] if not line.words["of_fill"].has(padded(raw[1]).strip()) else raw[2:]
    if not words or len(words[0]) < 4 or (len(words) > 1 and words[1] not in CLOSES):
        return []
    if line.words["capacity"].has(padded(words[0]).strip()):
        return _room(line, new)
    named = meaning(stem(words[0], code), code)
    return [
        each
        for other in document
        for each in other.figures
        if each.span != new.span and comparable(new, each) and named in (noun(each, code) or topics(each, code))
    ]


def _room(line: Line, new: Claim) -> list[Claim]:
    """The places that a sentence gives before the number of those in them: "which has 640 places, there were 1,387"."""
    code, room = line.words.code, line.words["capacity"]
    held = [
        each
        for at, each in enumerate(line.figures)
        if each.span.end <= new.span.start and comparable(new, each) and room.within(first_words(line.after(at), 2))
    ]
    return held if len(held) == 1 and not noun(held[0], code) & noun(new, code) else []


def _holds(line: Line, new: Claim, base: Claim, times: Claim) -> bool:
    found = intervals.ratio(written(new.quantity), written(base.quantity))
    return found is None or found.meets(factor_in(line, times))


def _to_half(line: Line, index: int) -> bool:
    """Whether a fraction is what something fell to: "se redujo a la mitad"."""
    language, quantity = line.words, line.figures[index].quantity
    if quantity.kind is not Kind.FRACTION or quantity.is_range:
        return False
    before = line.before(index)
    return bool(language["to"].ends(before)) and language["down"].within(last_words(before, 5))


def _of_its_unit(line: Line, index: int) -> Claim:
    """The base behind a multiple; a bare one in the unit of what stands right before: "2,600 euros, twice the 1,300 of 2020"."""
    base = line.figures[index + 1]
    gap = line.between(index - 1, index) if index else ""
    if "," not in gap.split() or count(gap[gap.rindex(",") :]) > 3 or count(gap) > 8:
        return base
    return named_alike(line.figures[index - 1], base)


def _leading(line: Line, base: Claim, document: Sequence[Line]) -> tuple[Claim, ...]:
    """Every number of the draft that could be the new one, the one the headline has last; none where the headline has none."""
    others = [each for other in document if other is not line for each in other.figures if comparable(each, base) and each.quantity.unit]
    head = [each for other in document if other.block.kind is BlockKind.FRONT_MATTER for each in other.figures if each in others]
    return (*others, head[-1]) if head else ()


def _moved(line: Line, index: int) -> Multiple | None:
    """ "doubled from 5 to 10", "tripled to 15 from 5"."""
    figures = line.figures
    if line.words["how_often"].has(figures[index].quantity.text.lower()):  # "fell twice: from 97 to 88, and to 61"
        return None
    after_pair = index >= 2 and links.from_to(line, index - 2, index - 1) and count(line.between(index - 1, index)) <= 3
    if after_pair and comparable(figures[index - 1], figures[index - 2]):
        return Multiple((figures[index - 1],), figures[index - 2], figures[index])
    far = 6 if line.words["times_by"].ends(line.before(index)) else 4
    against = index >= 2 and links.beside(line, index - 2, index - 1) and comparable(figures[index - 2], figures[index - 1])
    if against and _added(line, index):
        return Multiple((figures[index - 2],), figures[index - 1], figures[index])
    if index + 2 >= len(figures) or not comparable(figures[index + 1], figures[index + 2]):
        return None
    if count(line.between(index, index + 1)) > far and not _aside(line, index) and not _at_length(line, index):
        return None
    if links.from_to(line, index + 1, index + 2):
        return Multiple((figures[index + 2],), figures[index + 1], figures[index])
    if links.to_from(line, index + 1, index + 2):
        return Multiple((figures[index + 1],), figures[index + 2], figures[index])
    return None


def _at_length(line: Line, index: int) -> bool:
    """Whether what is multiplied has many words: "tripled its appeal for people in the hills, to 318 million from the 142 million"."""
    gap, language = line.between(index, index + 1), line.words
    if count(gap) > _LENGTH or _STOPS & set(gap.split()) or gap.split().count(",") > 1 or links.moves(gap, language):
        return False
    one_word = count(padded(line.figures[index].quantity.number.of(line.text))) == 1  # "tripled", no "three times"
    own = gap.split()[-2:]  # not "con una media de 15 a 20", where the word for "from" is that for "of"
    return one_word and not language["and"].within(gap) and (own[:1] == [","] or not language["of"].has((own or [","])[-1]))


def _aside(line: Line, index: int) -> bool:
    """Whether one aside between commas keeps a multiple from its two ends: "trebled in a year, the office said, from 750 to 1,750"."""
    gap = line.between(index, index + 1).split()
    if gap.count(",") != 2 or len(gap) > 14:
        return False
    first, second = (at for at, token in enumerate(gap) if token == ",")
    return first <= 4 and len(gap) - second <= 2 and not _STOPS & set(gap)


def _added(line: Line, index: int) -> bool:
    """Whether a multiple closes a clause in apposition: "1,387, against 640 last year, more than triple."."""
    gap, after = line.between(index - 1, index).split(), line.after(index).split()
    close = next((at for at, token in enumerate(after) if token in (".", ",", ";", ")")), len(after))
    tail = joined(after[:close])
    if gap[-1:] != [","] and not (gap[-2:-1] == [","] and links.equals(line, index - 1, index)):
        return False
    return gap.count(",") == 1 and close <= 2 and not any(line.words[name].within(tail) for name in ("of", "than", "the", "each"))


def _since_before(line: Line, index: int, last: Line | None) -> Multiple | None:
    """ "There were 640 fines last year. Now there are 1,387, more than triple.": one number in each sentence, and a word of time."""
    if last is None or last.block is not line.block or index != 1 or len(line.figures) != 2 or not _added(line, 1):
        return None
    new, bases = line.figures[0], [each for each in last.figures if comparable(each, line.figures[0])]
    if len(bases) != 1 or len([each for each in last.figures if each.quantity.kind in THINGS]) != 1 or not _apposed(line):
        return None
    told = line.words["now"].within(line.lead(0)) or last.words["earlier"].within(last.whole) or _two_months(line, last)
    if not told or line.words["earlier"].within(line.whole):
        return None
    return Multiple((new,), bases[0], line.figures[1]) if one_thing(new, bases[0], line.words.code) else None


def _as_many(line: Line, index: int, last: Line | None) -> Multiple | None:
    """ "21,000 in the first year, 63,000 in the second, or three times as many": the only two numbers that can be meant, the base first."""
    if not index or not _added_loosely(line, index):
        return None
    new = line.figures[index - 1]
    here = [each for each in line.figures[: index - 1] if comparable(each, new) and one_thing(new, each, line.words.code)]
    there = [] if last is None or last.block is not line.block or here else [each for each in last.figures if comparable(each, new)]
    bases = here or [each for each in there if one_thing(new, each, line.words.code)]
    if len(bases) != 1 or new.part is not None or new.quantity.is_range or bases[0].quantity.is_range or yearlike(new.quantity):
        return None
    if line.words["earlier"].within(line.lead(index - 1)) and here == []:
        return None
    low, high = sorted((rational(new.quantity.low or 0), rational(bases[0].quantity.low or 0)))
    return Multiple((new,), bases[0], line.figures[index]) if high is new.quantity.low or high <= 20 * low else None


def _added_loosely(line: Line, index: int) -> bool:
    """Whether ", or three times as many" closes the sentence behind a number."""
    gap, after = line.between(index - 1, index).split(), line.after(index).split()
    if count(" ".join(gap)) > 5 or "," not in gap or not links.equals(line, index - 1, index):
        return False
    own = line.figures[index].quantity.text.split()[1:]
    tail = joined([*own, *after[:4]])
    close = next((at for at, token in enumerate(after) if token in CLOSES), len(after))
    many = line.words["as_many"].within(tail)
    return many and close <= 3 and not any(line.words[name].within(joined(after[:close])) for name in ("than", "each"))


def _apposed(line: Line) -> bool:
    """Whether a comma alone, or one and an article, stands between the two numbers of a line."""
    tokens, articles = line.between(0, 1).split(), lexicon(line.words.code).sets["articles"]
    return tokens[:1] == [","] and all(token in articles or line.words["the"].has(token) for token in tokens[1:])


def _two_months(line: Line, last: Line) -> bool:
    """Whether two sentences begin with a month each: "In July there were 410. In August it was 1,230, triple."."""
    months = lexicon(line.words.code).months
    here, there = ({months[token] for token in other.lead(0).split() if token in months} for other in (line, last))
    return len(here) == len(there) == 1 and here != there


def _reaches(line: Line, index: int) -> bool:
    """Whether the next figure is what something grows to: "a tripling of production to over seven million"."""
    gap = padded(line.text[line.figures[index].span.end : line.figures[index + 1].quantity.number.start].rstrip("$€£ "))
    return not line.words["from"].within(gap) and 0 <= line.words["to"].last(gap) <= 1 and count(gap) >= 3


def _is_base(line: Line, index: int) -> bool:
    """Whether the next figure is the base: "twice the 40", "three times what it was on Thursday, 12,100"."""
    base = line.figures[index + 1]
    if base.quantity.kind not in THINGS or base.quantity.is_range:
        return False
    gap = line.between(index, index + 1)
    tokens = gap.split()
    if {";", ":", "?", "!", "-", "–", "—"} & set(tokens) or line.words["no_base"].within(gap) or _reaches(line, index):
        return False
    if any(token.isdigit() and not _YEAR.fullmatch(token) for token in tokens):
        return False
    if tokens and base.quantity.kind is Kind.PERCENT and line.words["or"].has(tokens[0]):  # "nearly one and a half times, or 142 percent"
        return False
    if "(" in tokens[-2:] and ")" in line.after(index + 1).split()[:3]:
        led = any(line.words[name].has(tokens[0]) for name in ("of", "of_fill", "the")) or line.words["than"].within(gap)
        return led and 0 < count(gap) <= 14  # not "more than double (5,200)", "twice as many say so (19%)": the new one
    if base.quantity.kind is Kind.COUNT and base.quantity.counted is None and rational(base.quantity.low or 0) <= 12:
        return False
    if count(gap) <= 4 and "," not in tokens and "(" not in tokens:
        opens = bool(tokens) and any(line.words[name].has(tokens[0]) for name in ("of", "of_fill", "than", "the", "or", "limit"))
        opens = opens or (not line.words["the"].words and line.words["limit"].within(gap))
        return opens or (line.words["than"].within(gap) and (line.words["the"].ends(gap) > 0 or any(map(_YEAR.fullmatch, tokens))))
    near = joined(tokens[-5:])
    was = line.words["was"].within(near) and "," in tokens  # not "four times as many were made by just 4,500 workers"
    told = was or (line.words["where"].within(near) and line.words["earlier"].within(gap))
    return count(gap) <= 14 and (told or (line.words["namely"].ends(gap) > 0 and "," in tokens))
