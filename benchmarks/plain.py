"""Plain sentences whose arithmetic is right, and the same with one number slipped, in; how many of the wrong ones are told, and of the right ones, out.

    python benchmarks/plain.py                        every sentence, twelve draws each
    python benchmarks/plain.py -v --only share        with a row for each sentence that is not told every time
    python benchmarks/plain.py --draws 40 --seed 7

The numbers are drawn from a seed; the texts of plain_never.yaml have nothing to slip, and are only never to be flagged. A slip is another digit, or two neighbours swapped, in one number; it makes it wrong by a twentieth at least.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from plain_parts import BEYOND, PARTS  # noqa: E402

from stories import default_rules, lint  # noqa: E402

DAY, YEAR = "2026-12-28", 2026
MARKS = {"en": ",", "fr": "\u202f"}
"""What parts thousands; a dot in the other languages."""
FILES = ("plain", "plain_parts", "plain_never")
LEAST = 0.05
"""By what share of the right number a slip makes it wrong, at least."""
Drawn = tuple[list[int], Sequence[int]]
"""The numbers of a sentence, and which of them may be slipped."""


def percent(part: float, whole: float) -> int:
    return round(100 * part / whole)


def _moved(draw: random.Random, low: float, high: float) -> Drawn:
    old = draw.randint(150, 4000)
    new = int(old * draw.uniform(low, high))
    return [new, old, percent(abs(new - old), old)], (2,)


def _parts(draw: random.Random, *most: int) -> Drawn:
    parts = [draw.randint(12, each) for each in most]
    return [sum(parts), *parts], range(len(parts) + 1)


def _rest(draw: random.Random) -> Drawn:
    done, rest = draw.randint(40, 290), draw.randint(12, 90)
    return [done + rest, done, rest], (2,)


def _difference(draw: random.Random) -> Drawn:
    base, more = draw.randint(60, 900), draw.randint(14, 50)
    return [base + more, more, base], (1,)


def _share(draw: random.Random) -> Drawn:
    whole = draw.randint(150, 4000)
    part = int(whole * draw.uniform(0.12, 0.88))
    return [part, whole, percent(part, whole)], (2,)


def _times(draw: random.Random, most: int) -> Drawn:
    times, number = draw.randint(3, most), draw.randint(40, 400)
    return [number * times, number, times], (2,)


def _one_in(draw: random.Random) -> Drawn:
    (whole, part, times), slipped = _times(draw, 9)
    return [part, whole, times], slipped


def _each(draw: random.Random, step: int) -> Drawn:
    many, size = draw.randint(12, 90), step * draw.randint(13, 99)
    return [many * size, many, size], (2,)


def _since(draw: random.Random, first: int, last: int) -> Drawn:
    year = draw.randint(first, last)
    return [year, YEAR - year], (1,)


def _points(draw: random.Random) -> Drawn:
    high, low = draw.randint(55, 88), draw.randint(12, 44)
    return [high, low, high - low], (2,)


def _total(draw: random.Random) -> Drawn:
    one, two = draw.randint(120, 790), draw.randint(120, 790)
    return [one, two, one + two], (2,)


def _difference_and_change(draw: random.Random) -> Drawn:
    (new, old, change), _ = _moved(draw, 1.12, 1.9)
    return [new, old, new - old, change], (3,)


KINDS: dict[str, Callable[[random.Random], Drawn]] = {
    "two parts": lambda draw: _parts(draw, 90, 90),
    "three parts": lambda draw: _parts(draw, 90, 90, 60),
    "rest": _rest,
    "difference": _difference,
    "share": _share,
    "rise": lambda draw: _moved(draw, 1.12, 1.9),
    "fall": lambda draw: _moved(draw, 0.3, 0.88),
    "each": lambda draw: _each(draw, 10),
    "mean": lambda draw: _each(draw, 1),
    "age": lambda draw: _since(draw, 1935, 1999),
    "since": lambda draw: _since(draw, 1960, 2012),
    "points": _points,
    "total of a sentence": _total,
    "one in": _one_in,
    "times": lambda draw: _times(draw, 7),
    "difference and change": _difference_and_change,
    **PARTS,
}
YEARS = frozenset({"age", "since"})


ONES = {
    "de": "drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "en": "three four five six seven eight nine ten eleven twelve",
    "es": "tres cuatro cinco seis siete ocho nueve diez once doce",
    "fr": "trois quatre cinq six sept huit neuf dix onze douze",
    "id": "tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas",
    "it": "tre quattro cinque sei sette otto nove dieci undici dodici",
    "nl": "drie vier vijf zes zeven acht negen tien elf twaalf",
    "pt": "três quatro cinco seis sete oito nove dez onze doze",
    "tr": "üç dört beş altı yedi sekiz dokuz on on-bir on-iki",
}
ORDINALS = "dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"


class Numeral(int):
    """A number that is written as its language does: `w` in words where it has one, `o` as an ordinal, `1` or `2` with so many decimals."""

    mark, words = ",", ""

    def __format__(self, how: str) -> str:
        told = (ORDINALS if how == "o" else self.words).split()
        if how in ("w", "o") and 0 <= self - 3 < len(told):
            return told[self - 3].replace("-", " ")
        whole, rest = divmod(self, 10 ** int(how)) if how.isdigit() else (int(self), None)
        grouped = f"{whole:,}".replace(",", self.mark)
        return grouped if rest is None else f"{grouped}{'.' if self.mark == ',' else ','}{rest:0{how}}"


def slipped(number: int, draw: random.Random) -> int:
    """The number with a slip of the hand: another digit, two neighbours swapped, or one of the words nearest to it."""
    while 3 <= number < 10:
        found = number + draw.choice([-2, -1, 1, 2])
        if 3 <= found <= 12:
            return found
    while True:
        digits = list(str(number))
        at = draw.randrange(len(digits))
        if len(digits) > 1 and draw.random() < 1 / 3:
            at = min(at, len(digits) - 2)
            digits[at], digits[at + 1] = digits[at + 1], digits[at]
        else:
            digits[at] = str((int(digits[at]) + draw.choice([1, 2, -1, -2, 3])) % 10)
        found = int("".join(digits))
        if digits[0] != "0" and abs(found - number) >= LEAST * number:
            return found


def draft(language: str, sentence: str, numbers: Sequence[int], *, years: bool) -> str:
    numeral = type("Numeral", (Numeral,), {"mark": "" if years else MARKS.get(language, "."), "words": ONES[language]})
    told = [numeral(each) for each in numbers]
    return f"---\nlang: {language}\ndate: {DAY}\n---\n\n{sentence.format(*told)}\n"


def _wrong(kind: str, numbers: Sequence[int], at: int, draw: random.Random) -> list[int]:
    """The numbers of a sentence with a slip in one of them; where a part is to be more than its whole, in the first digit of the part."""
    wrong = [slipped(each, draw) if place == at else each for place, each in enumerate(numbers)]
    while kind in BEYOND and wrong[at] <= wrong[0]:
        wrong[at] += 10 ** (len(str(numbers[at])) - 1)
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="a kind: share, points, two parts ...")
    parser.add_argument("--draws", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", action="store_true", dest="verbose")
    options = parser.parse_args(arguments)
    files = [ROOT / "benchmarks" / f"{name}.yaml" for name in FILES]
    sentences = {(file.stem, kind): each for file in files for kind, each in yaml.safe_load(file.read_text(encoding="utf-8")).items()}
    draw, rules = random.Random(options.seed), default_rules()
    of_files: dict[str, list[int]] = {file.stem: [0, 0] for file in files}
    flagged = 0
    for (file, kind), languages in sentences.items():
        asked = found = 0
        for language, forms in languages.items() if options.only in ("", kind) else ():
            for form in forms:
                hits = 0
                for _ in range(options.draws):
                    numbers, can = KINDS[kind](draw)
                    if can:
                        wrong = _wrong(kind, numbers, draw.choice(list(can)), draw)
                        hits += bool(lint(draft(language, form, wrong, years=kind in YEARS), None, rules)[1])
                    right = draft(language, form, numbers, years=kind in YEARS)
                    if told_of := lint(right, None, rules)[1]:
                        flagged += 1
                        print(f"  FLAGGED {kind} {language}: {right.splitlines()[-1]} ({told_of[0].finding.code} on {told_of[0].text!r})")
                asked, found = asked + options.draws * bool(can), found + hits
                if options.verbose and can and hits < options.draws:
                    print(f"  {hits:3} of {options.draws} {kind} {language}: {form}")
        of_files[file] = [told + more for told, more in zip(of_files[file], (found, asked), strict=True)]
        if asked:
            print(f"{kind:24} {found:5} of {asked}")
    for name, (found, asked) in of_files.items():
        if asked:
            print(f"{name + '.yaml':24} {found:5} of {asked}")
    told, drawn = map(sum, zip(*of_files.values(), strict=True))
    print(f"{'all':24} {told:5} of {drawn}; right sentences flagged: {flagged}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
