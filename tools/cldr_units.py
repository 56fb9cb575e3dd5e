"""CLDR (through babel) in; `src/factlint/language/<code>/units.yaml` out: the names and signs of units and currencies.

    pip install babel && python tools/cldr_units.py

Run it when CLDR changes; babel is not needed by anybody who only uses factlint. What CLDR does not say (a nickname, a newsroom's own
abbreviation, a noun of a currency without its country) stands in `numbers.yaml` under `units` and `currencies` and goes before this.
"""

from __future__ import annotations

import re
from pathlib import Path

from babel import Locale
from babel.core import get_global

ROOT = Path(__file__).resolve().parent.parent / "src" / "factlint" / "language"
CATEGORIES = (
    "length",
    "area",
    "volume",
    "mass",
    "speed",
    "temperature",
    "energy",
    "power",
    "pressure",
    "duration",
    "digital",
    "electric",
    "frequency",
    "angle",
    "light",
    "force",
)
DROPPED = {"generic", "point", "item", "day-person", "week-person", "month-person", "year-person", "light-speed", "cup-metric", "pint-metric", "jigger", "pinch", "drop", "dram",
           "dessert-spoon", "dessert-spoon-imperial", "gallon-imperial", "quart-imperial", "fluid-ounce-imperial", "stone", "grain", "quarter", "night", "earth-radius", "bar-x", "gasoline-energy-density",
           "therm-us", "arc-minute", "arc-second", "radian", "revolution", "cup", "beaufort", "quart", "fathom", "furlong", "atmosphere", "dunam", "earth-mass", "solar-mass",
           "solar-radius", "solar-luminosity", "megaliter", "dalton", "electronvolt", "candela", "lux", "lumen", "kilogram-force", "pound-force", "mile-scandinavian", "tablespoon", "teaspoon", "carat"}  # fmt: skip

VARIANTS = {"en": ["en_GB"], "pt": ["pt_PT"], "es": ["es_MX"], "fr": ["fr_CA"]}
FIRST = {
    "m": "meter",
    "g": "gram",
    "l": "liter",
    "t": "tonne",
    "w": "watt",
    "v": "volt",
    "h": "hour",
    "ml": "milliliter",
    "mw": "megawatt",
    "mb": "megabyte",
    "gb": "gigabyte",
    "kb": "kilobyte",
    "tb": "terabyte",
    "ma": "milliampere",
}
NAMES_DROPPED = {"bars", "bar", "livre", "livres", "bares", "faden", "nó", "nós", "grano", "granos", "pulgada de mercurio"}
SINGLE = {"m", "g", "l", "t", "h", "°", "w", "v"}  # signs of one letter that news uses after digits
UNSAFE = {"in", "ac", "au", "da", "bu", "dec", "fur", "pt", "st", "ch", "an", "ans", "as", "al", "la", "am", "le", "se", "es", "pa", "ab", "art", "bin", "sa", "dd", "on", "yd", "cc", "cd", "mi", "gal",
          "atm", "bar", "oz t", "nm", "pm", "aa", "sem", "fth", "ct", "dram", "sc", "mn", "th", "bl", "sk", "hp", "ps", "min", "hr", "mo", "mon", "mth", "wk", "w.", "m.", "j.", "jr", "mnd", "wkn", "dk", "hf", "gün", "yy", "ay",
          "bln", "thn", "mgg", "jam", "dtk", "mnt", "sab", "abad", "dn", "sn", "u", "ut", "lm", "lx", "pk", "tk", "t/dk", "cm", "µs", "ns", "bit", "byte"} - {"cm", "oz t", "gün", "ay", "jam", "bit", "byte", "gal", "hp", "ps", "min", "hr", "mi", "bar"}  # fmt: skip


def unit_words(locale: Locale) -> tuple[dict[str, str], dict[str, str]]:
    """Long names and short signs of a locale's units, each with the CLDR identifier."""
    names: dict[str, str] = {}
    signs: dict[str, str] = {}
    for key, lengths in sorted(locale._data["unit_patterns"].items()):
        category, _, unit = key.partition("-")
        if category not in CATEGORIES or unit in DROPPED:
            continue
        for length, target in (("long", names), ("short", signs), ("narrow", signs)):
            for form, pattern in (lengths.get(length) or {}).items():
                cases = pattern.values() if isinstance(pattern, dict) else [pattern]
                for case in cases:
                    if not isinstance(case, str) or "{0}" not in case or form == "per":
                        continue
                    word = case.replace("{0}", "").strip().lower().replace("\xa0", " ").replace("’", "'").replace("\u200b", "")
                    if word and "{" not in word and not re.search(r"\d", word):
                        target.setdefault(word, unit)
    signs |= FIRST
    names = {word: unit for word, unit in names.items() if word not in NAMES_DROPPED}
    kept = {word: unit for word, unit in signs.items() if word not in names and (word in SINGLE or (len(word) > 1 and word not in UNSAFE))}
    return names, kept


def currency_words(locale: Locale, current: set[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Full names of the currencies in use, and their signs."""
    names: dict[str, str] = {}
    signs: dict[str, str] = {}
    for code in sorted(current):
        for word in {*(locale._data["currency_names_plural"].get(code) or {}).values(), locale.currencies.get(code, "")}:
            word = re.sub(r"\s*\(.*?\)", "", word).strip().lower().replace("\xa0", " ").replace("’", "'")
            if word:
                names.setdefault(word, code)
        sign = locale.currency_symbols.get(code, "").lower().replace("\xa0", " ")
        if sign and sign != code.lower() and not re.search(r"\d", sign):
            signs.setdefault(sign, code)
    return names, signs


def write(code: str, current: set[str]) -> None:
    units, unit_signs, names, signs = {}, {}, {}, {}  # type: dict[str, str], dict[str, str], dict[str, str], dict[str, str]
    for name in (code, *VARIANTS.get(code, ())):
        locale = Locale.parse(name)
        for target, more in zip((units, unit_signs, names, signs), (*unit_words(locale), *currency_words(locale, current)), strict=True):
            for word, meaning in more.items():
                target.setdefault(word, meaning)
    quote = lambda word: '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'  # noqa: E731
    out = ["# Units and currencies from CLDR (Unicode licence v3), made by tools/cldr_units.py; not edited by hand."]
    for title, table in (("units", units), ("unit_signs", unit_signs), ("currencies", names), ("currency_signs", signs)):
        by: dict[str, list[str]] = {}
        for word, meaning in sorted(table.items()):
            by.setdefault(meaning, []).append(word)
        out.append(f"{title}:")
        out.extend(f"  {quote(meaning)}: [{', '.join(map(quote, words))}]" for meaning, words in sorted(by.items()))
    (ROOT / code / "units.yaml").write_text("\n".join(out) + "\n", encoding="utf-8")


def main() -> None:
    current: set[str] = set()
    territories = get_global("territory_currencies")
    for entries in territories.values():
        current.update(each[0] for each in entries if each[2] is None and each[3])
    for code in sorted(path.name for path in ROOT.iterdir() if path.is_dir() and len(path.name) == 2):
        write(code, current)


if __name__ == "__main__":
    main()
