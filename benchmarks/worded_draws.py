"""A random source and a language in; the words that fill the fields of a sentence of benchmarks/worded.py, right and with one slip, out."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml

HERE = Path(__file__).resolve().parent
TODAY = datetime.date(2026, 12, 28)
_TABLES: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load((HERE / "worded_words.yaml").read_text(encoding="utf-8"))
_MARKS = {"en": ",", "fr": "\u202f"}
_POINT = {"en": "."}


class Case(NamedTuple):
    right: Mapping[str, str]
    wrong: Mapping[str, str] | None


Draw = Callable[[random.Random, str], Case]


def day(when: datetime.date, language: str, *, year: bool = True) -> str:
    """A day as a paper of that language writes it."""
    month = _TABLES[language]["months"][when.month - 1]
    told = _TABLES[language]["day"][0 if year else 1]
    return told.format(day=when.day, month=month, year=when.year)


def month(when: datetime.date, language: str) -> str:
    return _TABLES[language]["day"][2].format(month=_TABLES[language]["months"][when.month - 1], year=when.year)


def clock(minutes: int, language: str) -> str:
    return _TABLES[language]["clock"][0].format(hour=minutes // 60, minute=f"{minutes % 60:02}")


def word(number: int, language: str) -> str:
    """A number up to twelve in letters."""
    words = _TABLES[language]["numbers"]
    return words[number] if number < len(words) else str(number)


def capital(text: str, language: str) -> str:
    return ("İ" if language == "tr" and text[0] == "i" else text[0].upper()) + text[1:]


def digits(number: int, language: str) -> str:
    return f"{number:,}".replace(",", _MARKS.get(language, "."))


def ordinal(number: int, language: str) -> str:
    ends = {1: "st", 2: "nd", 3: "rd"}
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ends.get(number % 10, 'th')}" if language == "en" else str(number)


def slip(number: int, draw: random.Random, *, least: float = 1) -> int:
    """The number with another digit or with two neighbours swapped, off by so much at least."""
    while True:
        told = list(str(number))
        at = draw.randrange(len(told))
        if len(told) > 1 and draw.random() < 1 / 3:
            at = min(at, len(told) - 2)
            told[at], told[at + 1] = told[at + 1], told[at]
        else:
            told[at] = str((int(told[at]) + draw.choice([1, 2, -1, -2, 3])) % 10)
        found = int("".join(told))
        if told[0] != "0" and abs(found - number) >= max(1, least):
            return found


def _date(draw: random.Random, first: datetime.date, span: int) -> datetime.date:
    return first + datetime.timedelta(days=draw.randrange(span))


def _clock(draw: random.Random, language: str) -> Case:
    start, length = draw.randint(6 * 60, 19 * 60), draw.randint(16, 170)
    ends = {"a": clock(start, language), "b": clock(start + length, language)}
    return Case({**ends, "n": str(length)}, {**ends, "n": str(slip(length, draw, least=3))})


def _days(draw: random.Random, language: str, *, inclusive: bool = False) -> Case:
    start, length = _date(draw, datetime.date(2026, 2, 1), 170), draw.randint(13, 76)
    end = start + datetime.timedelta(days=length)
    bare = draw.random() < 0.5
    ends = {"a": day(start, language, year=not bare), "b": day(end, language, year=False)}
    told = length + (inclusive and draw.random() < 0.5)
    return Case({**ends, "n": str(told)}, {**ends, "n": str(slip(told, draw, least=3))})


def _weeks(draw: random.Random, language: str) -> Case:
    start, length = _date(draw, datetime.date(2026, 2, 1), 170), draw.randint(3, 11)
    end = start + datetime.timedelta(weeks=length)
    ends = {"a": day(start, language, year=False), "b": day(end, language, year=False)}
    off = length + draw.choice([each for each in (-3, -2, 2, 3) if 3 <= length + each <= 12])
    return Case({**ends, "w": word(length, language)}, {**ends, "w": word(off, language)})


def _months(draw: random.Random, language: str) -> Case:
    first, length = draw.randint(0, 15), draw.randint(4, 11)
    start, end = (datetime.date(2025 + at // 12, at % 12 + 1, 1) for at in (first, first + length))
    ends = {"a": month(start, language), "b": month(end, language)}
    off = length + draw.choice([each for each in (-3, -2, 2, 3) if 3 <= length + each <= 12])
    return Case({**ends, "w": word(length, language)}, {**ends, "w": word(off, language)})


def _years(draw: random.Random, language: str, *, few: bool = False, now: bool = False) -> Case:
    end = TODAY.year if now else draw.randint(2012, 2025)
    length = draw.randint(3, 12) if few else draw.randint(13, 58)
    if few:
        off = length + draw.choice([each for each in (-3, -2, 2, 3) if 3 <= length + each <= 12])
    else:
        off = slip(length, draw, least=2)
    ends = {"a": str(end - length), "b": str(end)}
    right, wrong = (
        {**ends, "n": str(each), "w": word(each, language), "W": capital(word(each, language), language), "o": ordinal(each, language)}
        for each in (length, off)
    )
    return Case(right, wrong)


def _life(draw: random.Random, language: str) -> Case:
    born, dead = _date(draw, datetime.date(1930, 1, 1), 18000), _date(draw, datetime.date(2026, 3, 1), 280)
    age = dead.year - born.year - ((dead.month, dead.day) < (born.month, born.day))
    ends = {"a": day(born, language), "b": day(dead, language, year=False), "m": month(born, language), "y": str(born.year)}
    return Case({**ends, "n": str(age)}, {**ends, "n": str(slip(age, draw, least=2))})


def _weekday(draw: random.Random, language: str, *, near: bool = False) -> Case:
    when = TODAY - datetime.timedelta(days=draw.randint(2, 60)) if near else _date(draw, datetime.date(2012, 1, 1), 5000)
    weekdays = _TABLES[language]["weekdays"]
    rest = {"d": day(when, language, year=not near)}
    off = when + datetime.timedelta(days=draw.choice([-10, 1, -1, 10, 2, 3]))
    right = {**rest, "w": weekdays[when.weekday()]}
    return Case(right, {**right, "d": day(off, language, year=not near)} if draw.random() < 0.5 else {**rest, "w": weekdays[off.weekday()]})


def _change(draw: random.Random, language: str, low: float, high: float) -> Case:
    while True:
        old = draw.choice([draw.randint(120, 990), draw.randint(1200, 9900), draw.randint(12000, 240000)])
        new = int(old * draw.uniform(low, high))
        told = round(100 * abs(new - old) / old)
        if told >= 8:
            break
    ends = {"a": digits(old, language), "b": digits(new, language)}
    return Case({**ends, "n": str(told)}, {**ends, "n": str(slip(told, draw, least=max(3, told / 8)))})


def _rates(draw: random.Random, language: str) -> Case:
    """Two rates, by how many points they lie apart (`n`) and by how much percent of the first (`p`); wrong: percent for points."""
    low = draw.randint(11, 70)
    high = low + draw.randint(6, 25)
    points, percent = (_TABLES[language][each][0] for each in ("points", "percent"))
    ends = {"a": str(low), "b": str(high), "n": str(high - low)}
    return Case({**ends, "u": points}, {**ends, "u": percent})


def _rates_right(draw: random.Random, language: str) -> Case:
    while True:
        low = draw.randint(11, 60)
        high = low + draw.randint(6, 25)
        told = round(100 * (high - low) / low)
        if told != high - low:
            return Case({"a": str(low), "b": str(high), "n": str(told), "u": _TABLES[language]["percent"][0]}, None)


def _turned(draw: random.Random, language: str, low: float, high: float) -> Case:
    """A move and its direction; wrong: the two numbers in each other's place."""
    right, _ = _change(draw, language, low, high)
    return Case(right, {**right, "a": right["b"], "b": right["a"]})


def _head(draw: random.Random, language: str, *, most: int = 9900, least: int = 24) -> Case:
    """The number of a head (`h`) that the body gives (`n`)."""
    number = draw.randint(least, most if draw.random() < 0.5 else min(most, 400))
    right = {"h": digits(number, language), "n": digits(number, language)}
    return Case(right, {**right, "h": digits(slip(number, draw, least=number / 40), language)})


def _head_word(draw: random.Random, language: str) -> Case:
    number = draw.randint(3, 11)
    off = number + draw.choice([-1, 1])
    right = {"h": word(number, language), "H": capital(word(number, language), language), "n": word(number, language)}
    return Case(right, {**right, "h": word(off, language), "H": capital(word(off, language), language)})


def _head_vote(draw: random.Random, language: str) -> Case:
    more, less = draw.randint(13, 48), draw.randint(4, 12)
    right = {"h": f"{more}", "g": f"{less}", "n": str(more), "m": str(less)}
    return Case(
        right, {**right, "h": str(slip(more, draw, least=1))} if draw.random() < 0.5 else {**right, "g": str(slip(less, draw, least=1))}
    )


def _head_rest(draw: random.Random, language: str) -> Case:
    """A head with the rest or the difference of two numbers that the body gives beside it."""
    part, rest = draw.randint(120, 900), draw.randint(21, 99)
    right = {"a": str(part + rest), "b": str(part), "n": str(rest), "h": str(rest)}
    return Case(right, {**right, "h": str(slip(rest, draw, least=2))})


def _head_made(draw: random.Random, language: str) -> Case:
    """What a right head makes of the body's numbers: `s` the sum, `d` the difference, `r` one rounded, `p` the share of the first in the sum."""
    one, two = draw.randint(150, 900), draw.randint(150, 900)
    high, low = max(one, two), min(one, two) - 40
    right = {
        "a": high,
        "b": low,
        "s": high + low,
        "d": high - low,
        "r": round(high, -2 if high > 300 else -1),
        "p": round(100 * high / (high + low)),
    }
    return Case({name: digits(each, language) for name, each in right.items()}, None)


def _list(draw: random.Random, language: str, *, ends: str = "") -> Case:
    """Names in a row (`l`) and as bullets (`m`), and how many they are."""
    many = draw.randint(3, 9)
    names = draw.sample(_TABLES["names"]["towns"], many + 1)
    joint = _TABLES[language]["and"][0]
    off = draw.choice([-1, 1])
    right = {"w": word(many, language), "W": capital(word(many, language), language)}
    rows = {
        size: (f"{', '.join(names[: size - 1])} {joint} {names[size - 1]}", "\n".join(f"- {each}" for each in names[:size]))
        for size in (many, many + off)
    }
    fields = {size: {**right, "l": row, "m": bullets} for size, (row, bullets) in rows.items()}
    return Case(
        fields[many],
        fields[many + off]
        if many + off >= 3
        else {**fields[many], "w": word(many + 1, language), "W": capital(word(many + 1, language), language)},
    )


def _list_right(draw: random.Random, language: str) -> Case:
    """Names that hold commas, an "and" or an apposition: `n` names, of which three have words of their own."""
    names = draw.sample(_TABLES["names"]["towns"], 7)
    three = {"w": word(3, language), "W": capital(word(3, language), language), "x": word(4, language), "y": word(5, language)}
    return Case({**three, **{f"t{at}": each for at, each in enumerate(names)}}, None)


def _apart(draw: random.Random, language: str) -> Case:
    """Numbers, years and days that have nothing to do with one another."""
    days = sorted(_date(draw, datetime.date(2026, 1, 5), 340) for _ in range(3))
    years = sorted(draw.sample(range(1961, 2025), 3))
    right = {f"d{at}": day(each, language, year=False) for at, each in enumerate(days)}
    right |= {f"f{at}": day(each, language) for at, each in enumerate(days)}
    right |= {f"y{at}": str(each) for at, each in enumerate(years)}
    right |= {f"n{at}": str(draw.randint(13, 88)) for at in range(4)}
    right |= {f"k{at}": str(draw.randint(3, 12)) for at in range(3)}
    least, mid, most = sorted(draw.sample(range(3, 12), 3))
    small = mid, most, least
    right |= {f"w{at}": word(each, language) for at, each in enumerate(small)}
    right |= {f"W{at}": capital(word(each, language), language) for at, each in enumerate(small)}
    right["s1"] = digits(sum(small[:2]), language)
    right |= {f"b{at}": digits(draw.randint(150, 24000), language) for at in range(4)}
    hours = sorted(draw.sample(range(6 * 60, 22 * 60), 3))
    right |= {f"c{at}": clock(each, language) for at, each in enumerate(hours)}
    right |= {"u": _TABLES[language]["points"][0]}
    return Case(right, None)


WORDED: dict[str, Draw] = {
    "minutes between": _clock,
    "days later": _days,
    "first and last day": lambda draw, language: _days(draw, language, inclusive=True),
    "weeks later": _weeks,
    "months later": _months,
    "years between": _years,
    "years after": lambda draw, language: _years(draw, language, few=True),
    "years until now": lambda draw, language: _years(draw, language, now=True),
    "anniversary": lambda draw, language: _years(draw, language, now=True),
    "age at death": _life,
    "weekday and year": _weekday,
    "weekday near": lambda draw, language: _weekday(draw, language, near=True),
    "rise told": lambda draw, language: _change(draw, language, 1.12, 1.95),
    "fall told": lambda draw, language: _change(draw, language, 0.3, 0.88),
    "points called percent": _rates,
    "percent of a rate": _rates_right,
    "rise turned": lambda draw, language: _turned(draw, language, 1.12, 1.95),
    "fall turned": lambda draw, language: _turned(draw, language, 0.3, 0.88),
    "head": _head,
    "head in words": _head_word,
    "head of a vote": _head_vote,
    "head of a rest": _head_rest,
    "head made of two": _head_made,
    "list": _list,
    "list that is right": _list_right,
    "times apart": _apart,
    "changes apart": _apart,
    "heads apart": _apart,
}
