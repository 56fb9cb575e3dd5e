"""Short plain drafts with a small ledger and drawn numbers, right and with one slip, in; how many slips are told, and of the right drafts, out.

    python benchmarks/plain_ledger.py                        every form of benchmarks/plain_ledger/, three draws each
    python benchmarks/plain_ledger.py -v --only toll --lang de
    python benchmarks/plain_ledger.py --draws 10 --seed 7

A form is "title || body". In it {a} is a number of the ledger or drawn beside it, {a-b} a difference, {w:word} a number in letters, and
<s:right|wrong> a passage whose second wording is a slip: s another source, a no source, d another day, h another hedge, u another unit,
m another word of scale. What stands under "right" is never slipped: nothing may be told of it. Other slips need no mark: another digit, another figure's or source's number, the old one, two in each other's place.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from string import Template
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "benchmarks")]

from plain import MARKS, slipped  # noqa: E402

from factlint.ledger import load  # noqa: E402
from stories import default_rules, lint  # noqa: E402

DAY = "2026-03-19"
SLIPS = {"s": "source", "a": "no source", "d": "day", "h": "hedge", "u": "unit", "m": "scale"}
MARKED = re.compile(r"<([sadhum]):([^|>]*)\|([^>]*)>")
SLOT = re.compile(r"\{(\w+)(?:-(\w+))?(:word)?\}")
WORDS = {
    "en": "two three four five six seven eight nine eleven twelve",
    "es": "dos tres cuatro cinco seis siete ocho nueve once doce",
    "pt": "dois três quatro cinco seis sete oito nove onze doze",
    "fr": "deux trois quatre cinq six sept huit neuf onze douze",
    "de": "zwei drei vier fünf sechs sieben acht neun elf zwölf",
    "it": "due tre quattro cinque sei sette otto nove undici dodici",
    "nl": "twee drie vier vijf zes zeven acht negen elf twaalf",
    "id": "dua tiga empat lima enam tujuh delapan sembilan sebelas duabelas",
    "tr": "iki üç dört beş altı yedi sekiz dokuz onbir oniki",
}
LETTERS = (2, 3, 4, 5, 6, 7, 8, 9, 11, 12)
Numbers = dict[str, Decimal]


class Slip(NamedTuple):
    """A draft that is wrong in one place."""

    kind: str
    text: str
    at: str = ""


def _count(draw: random.Random, low: int, high: int) -> Decimal:
    """A count: mostly any, now and then one that looks like a year, is round, or has one digit again and again."""
    way = draw.random()
    found = draw.randint(low, high)
    if way < 0.1 and low < 1990 and high > 2040:
        found = draw.randint(1990, 2040)
    elif way < 0.25 and high > 100:
        found = max(low, round(found, 1 - len(str(found))))
    elif way < 0.35 and high > 100:
        found = min(high, int(str(draw.randint(1, 9)) * len(str(found))))
    return Decimal(found)


def _tenths(draw: random.Random, low: float, high: float, places: int = 1) -> Decimal:
    return Decimal(draw.randint(int(low * 10**places), int(high * 10**places))).scaleb(-places)


def _apart(draw: random.Random, number: Decimal, low: float, high: float) -> Decimal:
    """Another number, so many times as large, with as many digits behind the comma."""
    return (number * Decimal(draw.uniform(low, high))).quantize(number)


def _round(number: Decimal, places: int) -> Decimal:
    return Decimal(round(int(number), -places))


def _toll(draw: random.Random) -> Numbers:
    a = _count(draw, 60, 980)
    return {
        "a": a,
        "old": _apart(draw, a, 0.5, 0.92),
        "b": _apart(draw, a, 1.1, 1.8),
        "m": _count(draw, 13, 59),
        "p": _apart(draw, a, 0.05, 0.3),
        "x": _apart(draw, a, 0.2, 2),
    }


def _harvest(draw: random.Random) -> Numbers:
    a = _tenths(draw, 2.1, 9.8)
    return {"a": a, "old": _apart(draw, a, 1.15, 1.9), "e": _apart(draw, a, 0.3, 0.8), "x": _apart(draw, a, 0.2, 0.9)}


def _money(draw: random.Random) -> Numbers:
    a = _count(draw, 150, 900)
    return {
        "a": a,
        "old": _apart(draw, a, 0.5, 0.9),
        "b": _apart(draw, a, 1.1, 1.6),
        "l": _count(draw, 1200, 9800),
        "x": _apart(draw, a, 0.1, 0.8),
    }


def _jobless(draw: random.Random) -> Numbers:
    a, n = _tenths(draw, 3.1, 9.8), _count(draw, 21_000, 890_000)
    return {
        "a": a,
        "old": _apart(draw, a, 1.05, 1.3),
        "y": _apart(draw, a, 0.7, 0.92),
        "x": _apart(draw, a, 1.4, 2.5),
        "n": n,
        "m": _apart(draw, n, 1.05, 1.3),
        "z": _apart(draw, n, 0.1, 0.4),
    }


def _march(draw: random.Random) -> Numbers:
    a = Decimal(100 * draw.randint(12, 150))
    return {"a": a, "b": _round(_apart(draw, a, 1.5, 4), 3), "m": _count(draw, 12, 90), "x": _round(_apart(draw, a, 0.4, 2.5), 2)}


def _votes(draw: random.Random) -> Numbers:
    a, c = _count(draw, 12_000, 90_000), _tenths(draw, 51, 60)
    b = (a * (90 - c) / c).to_integral()
    d = (c * b / a).quantize(c)
    return {"a": a, "b": b, "c": c, "d": d, "t": _tenths(draw, 61, 84), "x": _tenths(draw, 44, 60), "y": _apart(draw, b, 0.5, 0.9)}


def _price(draw: random.Random) -> Numbers:
    a = _tenths(draw, 1.35, 1.89, 2)
    return {"a": a, "old": _apart(draw, a, 0.9, 0.97), "b": _apart(draw, a, 1.03, 1.15), "x": _apart(draw, a, 0.6, 0.85)}


def _fire(draw: random.Random) -> Numbers:
    a = Decimal(100 * draw.randint(12, 95))
    return {
        "a": a,
        "old": _round(_apart(draw, a, 0.3, 0.8), 2),
        "b": _apart(draw, a, 1.15, 1.6),
        "m": Decimal(50 * draw.randint(6, 60)),
        "x": _apart(draw, a, 0.2, 2.4),
    }


def _survey(draw: random.Random) -> Numbers:
    a = _count(draw, 42, 61)
    return {
        "a": a,
        "old": a - draw.randint(3, 12),
        "b": 92 - a - draw.randint(0, 6),
        "n": _count(draw, 1001, 2900),
        "x": a - draw.randint(13, 25),
    }


def _clinic(draw: random.Random) -> Numbers:
    a = _count(draw, 120, 890)
    return {
        "a": a,
        "old": _apart(draw, a, 1.06, 1.4),
        "s": _apart(draw, a, 2.1, 4.5),
        "v": _count(draw, 21, 98),
        "w": Decimal(draw.choice(LETTERS)),
        "x": _apart(draw, a, 0.3, 1.9),
        "y": _apart(draw, a, 11, 30),
    }


KINDS = {
    "toll": _toll,
    "harvest": _harvest,
    "money": _money,
    "jobless": _jobless,
    "march": _march,
    "votes": _votes,
    "price": _price,
    "fire": _fire,
    "survey": _survey,
    "clinic": _clinic,
}


def drawn(kind: str, draw: random.Random) -> Numbers:
    """The numbers of a kind, no two of them alike."""
    while True:
        found = KINDS[kind](draw)
        if len(set(found.values())) == len(found):
            return found


def written(number: Decimal, language: str) -> str:
    mark = MARKS.get(language, ".")
    whole, _, rest = f"{number:,}".partition(".")
    return whole.replace(",", mark) + ((("." if language == "en" else ",") + rest) if rest else "")


def filled(form: str, numbers: Numbers, language: str, right: Numbers) -> str:
    """A form with its numbers; differences are reckoned from the right ones."""

    def slot(found: re.Match[str]) -> str:
        name, less, letters = found.groups()
        if letters:
            return WORDS[language].split()[LETTERS.index(int(numbers[name]))]
        return written(numbers[name] if less is None else abs(right[name] - right[less]), language)

    return SLOT.sub(slot, form)


def chosen(form: str, at: int | None = None) -> str:
    """A form with the right wording of each passage, and the wrong one of that at a place."""
    places = iter(range(form.count("|")))
    return MARKED.sub(lambda found: found[3] if next(places) == at else found[2], form)


def draft(language: str, text: str) -> str:
    """A draft of a form's text; a sentence that opens with a passage left out gets its capital."""
    title, _, body = text.rpartition(" || ")
    body = re.sub(r"(^|[.!?] )([a-zà-ü])", lambda found: found[1] + found[2].upper(), body)
    return f"---\nlang: {language}\ndate: {DAY}\n---\n\n" + (f"# {title}\n\n" if title else "") + body + "\n"


def slips(form: str, numbers: Numbers, kind: Mapping[str, Any], draw: random.Random, language: str) -> Iterator[Slip]:
    """The form with each slip that it can have."""
    plain = chosen(form)
    here = {name for name, less, _ in SLOT.findall(plain) if not less}
    letters = {name for name, _, word in SLOT.findall(plain) if word}
    known = set(re.findall(r"\$(\w+)", kind["ledger"])) & numbers.keys() & here

    def wrong(**other: Decimal) -> str:
        return filled(plain, {**numbers, **other}, language, numbers)

    for number, found in enumerate(MARKED.finditer(form)):
        yield Slip(SLIPS[found[1]], filled(chosen(form, number), numbers, language, numbers))
    for name in sorted(known):
        value = numbers[name]
        if name in letters:
            other = Decimal(draw.choice([each for each in LETTERS if each != value]))
        else:
            places = -int(value.as_tuple().exponent)
            other = Decimal(slipped(int(value.scaleb(places)), draw)).scaleb(-places)
        if other not in numbers.values():
            yield Slip("digit" if name != "old" else "digit of the old one", wrong(**{name: other}), name)
    for now, then in kind.get("stale", {}).items():
        if now in here and then not in here:
            yield Slip("old value", wrong(**{now: numbers[then]}))
        elif now in here:
            yield Slip("old and new turned", wrong(**{now: numbers[then], then: numbers[now]}))
    for one, two in kind["swap"]:
        if one in here and two in here and kind.get("stale", {}).get(one) != two:
            yield Slip("turned", wrong(**{one: numbers[two], two: numbers[one]}))
        elif one in here and kind.get("stale", {}).get(one) != two:
            yield Slip("another's number", wrong(**{one: numbers[two]}))


def ledger_of(kind: Mapping[str, Any], words: Mapping[str, str], numbers: Numbers, language: str) -> str:
    told = {name: written(number, language) for name, number in numbers.items()}
    return Template(kind["ledger"]).substitute(words, **told, lang=language)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="kinds, with commas between them: toll, money ...")
    parser.add_argument("--lang", default="", help="languages, with commas between them")
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--right", action="store_true", help="right drafts alone")
    parser.add_argument("-v", action="store_true", dest="verbose", help="every draft that is not told")
    options = parser.parse_args(arguments)
    rules, asked, told, flagged = default_rules(), Counter[str](), Counter[str](), 0
    for kind in options.only.split(",") if options.only else KINDS:
        path = ROOT / "benchmarks" / "plain_ledger" / f"{kind}.yaml"
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        for language in [each for each in data if each in WORDS and each in (options.lang or each).split(",")]:
            for number, form in enumerate([*data[language]["forms"], *data[language].get("right", ())]):
                draw = random.Random(f"{options.seed} {kind} {language} {number}")
                for _ in range(options.draws):
                    numbers = drawn(kind, draw)
                    ledger = load([("ledger.yaml", ledger_of(data, data[language]["words"], numbers, language))])
                    right = filled(chosen(form), numbers, language, numbers)
                    for hit in lint(draft(language, right), ledger, rules)[1]:
                        flagged += 1
                        print(f"  FLAGGED {kind} {language}{number}: {hit.finding.code} {hit.text!r} {hit.finding.message}\n      {right}")
                    right_alone = options.right or number >= len(data[language]["forms"])
                    for slip in () if right_alone else slips(form, numbers, data, draw, language):
                        hits = lint(draft(language, slip.text), ledger, rules)[1]
                        for what in (slip.kind, f"in {kind}", f"in {language}", "all"):
                            asked[what] += 1
                            told[what] += bool(hits)
                        if options.verbose and not hits:
                            print(f"  silent {kind} {language}{number} {slip.kind} {slip.at}: {slip.text}")
    for what in sorted(asked, key=lambda each: (each == "all", each.startswith("in "), each)):
        print(f"{what:24} {told[what]:5} of {asked[what]}")
    print(f"right drafts flagged: {flagged}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
