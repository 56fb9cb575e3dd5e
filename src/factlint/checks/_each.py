"""A line in; averages of a total over a number of things out: "1.2 million to 400 families, or 3,000 a family"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.checks import _intervals as intervals
from factlint.checks import _links as links
from factlint.checks._intervals import written
from factlint.checks._lines import Line, alike
from factlint.checks._operands import in_money
from factlint.checks._sums import middle
from factlint.checks._things import meaning, noun
from factlint.checks._words import count, first_words, joined, padded
from factlint.language import stem
from factlint.language.dates import lexicon
from factlint.model.claim import Claim
from factlint.model.dataclasses import dataclass
from factlint.model.quantity import Kind

_LIKE, _NAMED = 4, 8
"""How many times off an average may be, and one that is said to be of what the number counts."""
_LETTERS, _ENDING = 4, 3
"""Letters of a word, and of the ending of its plural."""
PERIODS = ("a_day", "a_week", "a_month", "a_year")
"""Lists of words that say for how long a time so much is."""
_TOTAL = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE, Kind.DURATION})


@dataclass(frozen=True, slots=True)
class PerEach:
    """`each` should be `total` divided by `number`, and is not."""

    total: Claim
    number: Claim
    each: Claim

    @property
    def value(self) -> Fraction:
        return middle(self.total) / middle(self.number)


def per_each(line: Line) -> Iterator[PerEach]:
    """Every average of a line that neither of the two numbers before it gives, divided by the other, whose noun it names."""
    for index in range(2, len(line.figures)):
        found = _triple(line, index)
        if found is not None and not fits(found) and of_like_size(found, _NAMED if _over(line, index) else _LIKE):
            yield found


def _triple(line: Line, index: int) -> PerEach | None:
    each = line.figures[index]
    if each.quantity.kind not in _TOTAL or each.quantity.is_range:
        return None
    one_for = _one_for(line, index)
    if one_for is not None:
        return one_for
    word = _over(line, index) or _unit_after(line, index)
    apiece = None if word else _apiece(line, index)
    if apiece is not None:
        return apiece
    if not _tied(line, index) and not (word and _apposed(line, index)):
        return None
    pair = line.figures[index - 2 : index]
    number = _of_noun(pair, word, line.words.code) if word else _divided_among(line, index)
    number = number or (None if word else _shared(line, index) or _averaged_over(line, index) or _contested(line, index))
    if number is None or middle(number) < 2:
        return None
    total = pair[0] if number is pair[1] else pair[1]
    each = in_money(each, total) if word else each
    if total.quantity.is_range or not alike(total.quantity, each.quantity) or (word and total.quantity.kind is not each.quantity.kind):
        return None
    if count(line.between(index - 2, index - 1)) > 12 or middle(total) <= 0 or middle(each) <= 0:
        return None
    return PerEach(total, number, each)


def per_day(line: Line) -> Iterator[PerEach]:
    """ "420 kilometres in six days, an average of 70 kilometres a day": every amount a day that the total and the days do not give."""
    for index in range(2, len(line.figures)):
        total, days, each = line.figures[index - 2 : index + 1]
        if days.quantity.kind is not Kind.DURATION or days.quantity.unit != "day" or each.quantity.is_range or total.quantity.is_range:
            continue
        unit = (each.quantity.unit or "").removesuffix("-per-day")
        if total.quantity.kind not in _TOTAL or total.quantity.kind is Kind.DURATION or unit != (total.quantity.unit or ""):
            continue
        own = padded(each.quantity.text) + " ".join(line.after(index).split()[:3]) + " "
        daily = line.words["a_day"].within(own) or each.quantity.unit != unit
        near = count(line.between(index - 2, index - 1)) <= 3 and "," not in line.between(index - 2, index - 1).split()
        if not daily or not near or not _tied(line, index) or middle(days) < 2 or middle(each) <= 0:
            continue
        found = PerEach(total, days, each)
        if not fits(found) and of_like_size(found):
            yield found


def _apposed(line: Line, index: int) -> bool:
    """Whether an amount "per picker" stands behind a comma alone, and closes the sentence."""
    return (
        line.between(index - 1, index).split()[-1:] == [","]
        and count(line.between(index - 1, index)) <= 4
        and count(line.after(index)) <= 3
    )


def _one_for(line: Line, index: int) -> PerEach | None:
    """ "18 rangers for its 4,500 hectares, or one for every 250 hectares": the number of one is said for each of the other's."""
    last = index - 2 if _is_one(line.figures[index - 1]) else index - 1
    if last < 1:
        return None
    each, language = line.figures[index], line.words
    gap = padded(line.text[line.figures[last].span.end : each.quantity.number.start])
    told = language["for_each"].ends(gap) or language["each_one"].ends(gap)
    if (
        not told
        or count(gap) > 8
        or not (language["or"].within(gap) and language["one"].within(gap))
        or {";", ":", "(", ")"} & set(gap.split())
    ):
        return None
    pair = line.figures[last - 1 : last + 1]
    totals = [claim for claim in pair if _of_one_thing(claim, each, language.code)]
    if each.quantity.kind is Kind.COUNT and each.quantity.counted is None:  # "12 doctors for 30,000 people, one for every 2,500"
        totals = [max(pair, key=middle)]
    numbers = [claim for claim in pair if claim not in totals and claim.quantity.kind is Kind.COUNT and claim.quantity.counted is not None]
    if len(totals) != 1 or len(numbers) != 1 or middle(numbers[0]) < 2 or any(claim.quantity.is_range for claim in pair):
        return None
    return PerEach(totals[0], numbers[0], each) if middle(totals[0]) > middle(numbers[0]) and middle(each) > 0 else None


def _is_one(claim: Claim) -> bool:
    return claim.quantity.kind is Kind.COUNT and claim.quantity.counted is None and middle(claim) == 1


def _of_one_thing(total: Claim, each: Claim, code: str) -> bool:
    """Whether both are of one unit, or count one noun."""
    if not alike(total.quantity, each.quantity) or total.quantity.kind is not each.quantity.kind:
        return False
    return total.quantity.kind is not Kind.COUNT or bool(noun(total, code) & noun(each, code))


def _shared(line: Line, index: int) -> Claim | None:
    """The first of "15 towns share 4.5 million euros, or 300,000 euros each": a number of things, a sum of money, and so much for each."""
    number, total, each = line.figures[index - 2 : index + 1]
    if each.quantity.kind is not Kind.MONEY or total.quantity.kind is not Kind.MONEY or not links.equals(line, index - 1, index):
        return None
    if not line.words["each_thing"].starts(line.after(index)) or number.quantity.kind is not Kind.COUNT or number.quantity.is_range:
        return None
    gap = line.between(index - 2, index - 1)
    return number if number.quantity.counted is not None and count(gap) <= 6 and "," not in gap.split() else None


def _contested(line: Line, index: int) -> Claim | None:
    """The second of "2,400 people applied for its 160 places, or 15 for each": two counts of things, and a bare one of the quotient."""
    total, number, each = line.figures[index - 2 : index + 1]
    if any(claim.quantity.kind is not Kind.COUNT or claim.quantity.is_range for claim in (total, number, each)):
        return None
    told = line.words["for_each"].starts(line.after(index)) or line.words["each_thing"].starts(line.after(index))
    if each.quantity.counted is not None or not told or not links.equals(line, index - 1, index) or _over(line, index):
        return None
    gap = line.between(index - 2, index - 1)
    named = number.quantity.counted is not None and total.quantity.counted != number.quantity.counted
    return number if named and middle(total) > middle(number) and count(gap) <= 6 and not line.words["and"].within(gap) else None


def _apiece(line: Line, index: int) -> PerEach | None:
    """ "The 62 inspectors cover seven prisons, nearly nine apiece": two counts of different things, and a bare one for each of the fewer."""
    one, two, each = line.figures[index - 2 : index + 1]
    gap, code = line.between(index - 2, index - 1), line.words.code
    if any(claim.quantity.kind is not Kind.COUNT or claim.quantity.is_range or claim.part is not None for claim in (one, two)):
        return None
    if each.quantity.kind is not Kind.COUNT or each.quantity.counted is not None or not line.words["each_thing"].starts(line.after(index)):
        return None
    number, total = sorted((one, two), key=middle)
    named = noun(number, code) and noun(total, code) and not noun(number, code) & noun(total, code)
    plain = count(gap) <= 6 and "," not in gap.split() and not line.words["and"].within(gap)
    if not named or not plain or not _apposed(line, index) or not 2 <= middle(number) < middle(total) or middle(each) <= 0:
        return None
    return PerEach(total, number, each)


def _tied(line: Line, index: int) -> bool:
    """Whether the words tie the average to what stands before it: "or", "an average of", a dash."""
    gap, language = line.between(index - 1, index), line.words
    if count(gap) > 8 or {";", ":", "?", "!"} & set(gap.split()):
        return False
    own = padded(line.figures[index].quantity.text)
    after = first_words(line.after(index), 3)
    average = any(language["average"].within(text) for text in (gap, own, after))
    return links.equals(line, index - 1, index) or (average and "," in gap.split())


def _divided_among(line: Line, index: int) -> Claim | None:
    """The second of "61 million to 3,400 families, an average of 18,000 euros": sums of money that go to so many, at once."""
    number, each = line.figures[index - 1], line.figures[index]
    gap, since = line.between(index - 2, index - 1), line.between(index - 1, index)
    own = padded(each.quantity.text) + " ".join(line.after(index).split()[:3]) + " "
    if each.quantity.kind is not Kind.MONEY or number.quantity.kind is not Kind.COUNT or number.quantity.is_range:
        return None
    if number.quantity.counted is None or not (line.words["average"].within(own) or line.words["average"].within(since)):
        return None
    if not 1 <= count(gap) <= 2 or not set(gap.split()).isdisjoint({",", "(", ")"}) or line.words["and"].within(gap):
        return None
    return number if "," in since.split() and not line.words["of"].within(gap) and not line.words["and"].within(since) else None


def _averaged_over(line: Line, index: int) -> Claim | None:
    """The first of "1,250 grants worth 3 million dollars, an average of 2,400": so many things, a sum of money for them, and its average."""
    number, total, each = line.figures[index - 2 : index + 1]
    gap, since, after = line.between(index - 2, index - 1), line.between(index - 1, index), line.after(index).split()[:3]
    if each.quantity.kind is not Kind.MONEY or total.quantity.kind is not Kind.MONEY or number.quantity.kind is not Kind.COUNT:
        return None
    own = padded(each.quantity.text) + " ".join(after) + " "
    if number.quantity.counted is None or number.quantity.is_range or not (line.words["average"].within(since + own)):
        return None
    told = count(gap) <= 6 and gap.split().count(",") <= 1 and not any(line.words[name].within(gap) for name in ("and", "each", "versus"))
    return number if told and "," in since.split() and count(since) <= 6 and not line.words["and"].within(since) else None


def _over(line: Line, index: int) -> str:
    """What the average is said to be of: the folded noun after "per"; "" where there is none."""
    tokens = line.after(index).split()[:8]
    for at, token in enumerate(tokens[:5]):
        if token in (",", ";", ".", "("):
            break
        took = line.words["each_one"].starts(joined(tokens[at:]))
        if took and at + took < len(tokens):
            return tokens[at + took]
    return ""


def _unit_after(line: Line, index: int) -> str:
    """The unit of one of the two numbers before, where an article ties an amount to it: "3 000 euros le mètre carré"; "" where none does."""
    tokens = line.after(index).split()[:2]
    articles = lexicon(line.words.code).sets["articles"]
    if len(tokens) < 2 or not (tokens[0] in articles or line.words["the"].has(tokens[0])):
        return ""
    return tokens[1] if any(_measured_in(each, tokens[1]) for each in line.figures[index - 2 : index]) else ""


def named_over(line: Line, index: int, number: Claim) -> bool:
    """Whether an amount is said to be for each of what a number counts: "12 schools ... 300 per school"."""
    word = _over(line, index)
    return bool(word) and _of_noun((number,), word, line.words.code) is not None


def _of_noun(pair: Sequence[Claim], word: str, code: str) -> Claim | None:
    """The one of two numbers that counts what the word names; where stems leave both ("Schulen", "Schüler"), the one written more like it."""
    if not word:
        return None
    wanted = meaning(stem(word, code), code)
    found = [each for each in pair if each.quantity.kind is Kind.COUNT and not each.quantity.is_range and wanted in noun(each, code)]
    if len(found) == 2:
        alike_by = [_common(word, each.noun.word) if each.noun is not None else 0 for each in found]
        found = [found[alike_by.index(max(alike_by))]] if alike_by[0] != alike_by[1] else []
    if not found:  # "900 Fischerfamilien ... je Familie", "320 square metres ... a square metre"
        found = [each for each in pair if _ends_in(each, word, code) or _plural(each, word) or _measured_in(each, word)]
    return found[0] if len(found) == 1 else None


def _ends_in(claim: Claim, word: str, code: str) -> bool:
    """Whether a number counts a compound of the word: "Fischerfamilien" of "Familie"."""
    if claim.quantity.kind is not Kind.COUNT or claim.quantity.is_range:
        return False
    wanted, counted = stem(word, code), claim.noun
    return len(wanted) >= 5 and counted is not None and stem(counted.word, code).endswith(wanted)


def _plural(claim: Claim, word: str) -> bool:
    """Whether a number counts the plural of a word, of which a stemmer may make another stem: "hogares" of "hogar"."""
    if claim.quantity.kind is not Kind.COUNT or claim.quantity.is_range or claim.noun is None or len(word) < _LETTERS:
        return False
    counted = padded(claim.noun.word).strip()
    return counted.startswith(word) and len(counted) - len(word) <= _ENDING


def _measured_in(claim: Claim, word: str) -> bool:
    """Whether a word begins as the unit of a measure does, but for its last two letters."""
    named = padded(claim.quantity.text).split() if claim.quantity.kind is Kind.MEASURE and not claim.quantity.is_range else []
    return len(word) >= 4 and any(token.startswith(word[: max(4, len(word) - 2)]) for token in named)


def _common(first: str, second: str) -> int:
    """How many letters two words have in common at their start."""
    return next((at for at, (one, two) in enumerate(zip(first, second, strict=False)) if one != two), min(len(first), len(second)))


_POWERS = (10**3, 10**6, 10**9)


def fits(found: PerEach) -> bool:
    """Whether the average follows from its total and its number, three in a hundred more or less."""
    quotient = intervals.ratio(written(found.total.quantity), written(found.number.quantity))
    if quotient is None:
        return True
    stated = written(found.each.quantity)
    return quotient.widen(abs(found.value) * Fraction(3, 100)).meets(stated) or _scale_left_out(found)


def _scale_left_out(found: PerEach) -> bool:
    """Whether a bare number has the scale of the total without saying so: "840 millones, 150 por kilómetro"."""
    total, each = found.total.quantity, found.each.quantity
    bare = each.kind is Kind.COUNT and each.counted is None and not each.scaled
    return bare and total.scaled and any(abs(found.value / (middle(found.each) * power) - 1) <= Fraction(3, 100) for power in _POWERS)


def of_like_size(found: PerEach, within: int = _LIKE) -> bool:
    """Whether the average is of the size that the division gives; farther off, it is of something else."""
    return found.value / within <= middle(found.each) <= found.value * within or power(middle(found.each) / found.value)


def power(ratio: Fraction) -> bool:
    """Whether a ratio is ten, a hundred, a thousand ... or one part of that, give or take a hundredth."""
    return any(
        abs(ratio / scale - 1) <= Fraction(1, 100) for power in range(1, 7) for scale in (Fraction(10) ** power, Fraction(1, 10**power))
    )
