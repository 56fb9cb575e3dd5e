"""A language code in; its number words, hedges and units as look-up tables out, compiled once a process.

Keys of `language/<code>/numbers.yaml` (every one optional; words in lower case, several words are a phrase, a hyphen counts as a space):

- `signs` {group, decimal, space: true where plain spaces group too}; `regions` {MX: {...}} replaces it by region
- `lower` {I: ı} letters that the language folds in its own way; `elide` true where an apostrophe ends a word ("d'emploi")
- `suffix` true where an apostrophe stands before an ending ("100 dolar'a")
- `words` {word: value} below a scale; `slots` {word: what may be added to it is below this}; `times` {hundred: 100}; `teens` [belas];
  `scales` {million: 6}, `scales_glued` {m: 6} written at the digit, `scales_loose` the same after a space, with a currency only
- `link` [and] inside a number, `link_tens` true where it stands between tens and ones, `link_min` the least slot after which it goes on; `articles` one as an article
- `compound` {link, inverted, elide, ...} for numbers written as one word: see compound.py
- `thousand_digits` true where digits go on after the word for a thousand ("mil 942 millones", "17 bin 2")
- `not_numbers` {lima: [kaki]} number words that behind these words belong to another word
- `not_before` {venti: [forti]} number words that before these words are another word, or one of another sense ("ikisi de": both)
- `named_numbers` words that titles write small, where a number word with a capital behind another belongs to a name ("Pulau Seribu")
- `halves_article` true where an article before a weak one and a noun behind it are enough ("ein halbes Schwein")
- `halves`, `parts` {third: 3}, `parts_many` [s] endings of their plural, `parts_counted` [quarters] those that are things as well, `fractions` {sepertiga: 1/3}; `dozens` {dozen: 12}; `vague` {dozens: [24, 99], several: null}; `none`
- `multiples` {doubled: 2}, `multiple_after` [times]; `percent`, `points`, `points_bare`, `basis`
- `range`, `frames`, `changes`; `odds`, `odds_after`; `in_share`
- `hedges`, `hedges_after` {gt ge lt le approx almost just_over: [...]}, `hedge_symbols`; `transparent` words between hedge and number
- `centuries` [ottocento] number words that name a century when capitalised behind one of `centuries_after`
- `percent_article` true where an article belongs to percentages ("il 9%"); `more` [lebih] hedges behind a share that compare where a word follows
- `minus` [minus]; `minus_weak` true where that word says "less" as well and so counts with a temperature and in a range alone; `minus_sure` [negativo]; `below_zero`, `below_zero_before`, `below_zero_about`: see signs.py
- `change_by` [met] before the amount of a change; `sum_nouns` [kredit] what is "über 75 Millionen Euro"
- `parts_given` [tiers] parts whose article is grown onto the hedge ("plus du tiers"); `plus` words that behind a sum begin another
- `compared` [contre] behind which a decimal without a noun has the scale of the number before it ("4,1 millions, contre 3,2")
- `of_which` [dont] behind which a decimal without a noun is a part of the number before it ("12,4 millions de voyageurs, dont 3,2 en ville")
- `each_ends` [şer] endings that behind a number's apostrophe say "each", before its unit
- `versus` [gegen] hedges that set a number against the one right before them
- `hedges_bare` [over] hedges that before an article say something else
- `hedges_not_after` {past: [their]} hedges that behind these words are none
- `among` [unter] hedges that say among whom, behind one of `surveys` [umfrage]
- `up_to` [up] first words of a hedge that after a change says where it went ("edged up to 4.4%"); `up_to_level` true where it says so of all that is no share; `went_to` [to] words before it that say so
  themselves, so that it is a bound ("rose to up to 4");
  `compared_led` [in più] comparisons whose first word stands between a share and its bound ("l'8 per cento in più dell'89");
  `hedges_given` [dei] articles grown onto
  a comparison: what follows is a number given before and no bound, but for shares
- `per_head` [per] before the base of a rate ("12 per 100,000"); `per_base` those that the base of a rate told later may follow too
- `unit_adjectives` [dernières] between a number and years, months, days; `unit_endings` [lik] cases of units; `closing` [binden] endings
  behind which no number goes on; `range_from` [den], `range_to` [kadar] endings and words of a range
- `currencies_cued` {ton: [5, EUR]} words that are sums beside one of `currency_cues`, within `currency_cue_near` words, of which none is nearer of
  `currency_cues_not`; `glued_money` [mm] scales with a currency alone
- `course_nouns`, `course_cues` words by which "über 400 Meter" is a course; `up_to_not` [veroordeeld] verbs behind which "tot" is no bound
- `points_not` [scored] before points that somebody made; `odds_votes` [stimmen] what makes a result of two numbers
- `than` [dari] and `of_last_year` [lalu] about a count and its year ("lebih banyak dari 351 tahun lalu")
- `age`, `counted`: see ages.py and counted.py
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeAlias

from factlint import language
from factlint.extract.numerals import Signs
from factlint.extract.vocabulary import NUMBER, SCALE, TEEN, TIMES, Compound, Entry, Lexicon, Phrases
from factlint.extract.word_tables import band, compound, fraction, hedges, phrases, signals, slot_of, split
from factlint.model.quantity import Hedge

_Data: TypeAlias = Mapping[str, Any]
_SETS = (
    "the", "every", "change_to", "point_tenths", "point", "part_link", "link", "articles", "parts_counted", "half_not_after", "part_by", "part_of",
    "part_sure", "vague_of", "alone", "alone_before", "one", "one_not_after", "one_not_before", "one_not_hyphen", "one_of_not",
    "percent_before", "none_needs", "none_not", "ordinal_suffix", "named_numbers", "per_head", "per_base", "minus_sure", "range_to",
    "closing", "course_nouns", "course_cues", "glued_money", "up_to", "up_to_not", "went_to", "odds", "odds_after", "odds_votes", "points_not", "among",
    "versus", "compared", "each_ends", "parts_given", "plus", "change_by", "sum_nouns", "surveys", "more", "than", "of_last_year", "centuries", "centuries_after", "hedges_given", "hedges_bare", "compared_led",
    "transparent", "share_in",
)  # fmt: skip
_ENDINGS = ("share_from", "share_top_ends", "parts_many", "one_of_not_ends", "range_from")
_FLAGS = (
    "elide", "vague_direct", "part_any", "thousand_digits", "share_noun", "minus_weak", "up_to_level", "percent_article", "halves_article",
    "link_tens",
)  # fmt: skip
_AGE_SETS = (
    "of", "has", "verbs", "articles", "things", "died", "at", "at_age", "cues", "nouns", "to", "both", "not_after", "parents",
    "opening", "pronouns", "youngest", "be", "turns", "now", "when", "shirts", "begun", "done_at", "from", "are", "tolls", "befell",
    "first", "own", "me", "someone", "done_next", "stands", "be_of",
    "old_grown", "old_endings", "spans", "them", "former", "done_not", "who", "still", "mine", "allowed", "other", "children", "becomes",
    "years_led", "about", "turned",
)  # fmt: skip
_AGE_AHEAD, _AGE_BEHIND = ("before", "old_before", "is", "with_years", "since"), ("after", "barely", "old_after", "bounds", "onward")
_AGE_ENDS = ("done_ends", "noun_ends", "origin_ends")


@lru_cache(maxsize=32)
def lexicon(code: str) -> Lexicon:
    """The tables of a language; where it is not carried, digits alone are read, with English signs."""
    data = language.section(code, "numbers")
    found = Lexicon(
        code=code,
        raw=data,
        **_plain(data),
        **_signs(data),
        **_numerals(data),
        **_parts(data),
        **_joins(data),
        **_counted(data),
        **_ages(data),
        **_hedges(data),
    )
    found.compound = compound(data.get("compound"), found)
    found.signals = signals(found) | found.parts_given
    tables = (found.none, found.vague, found.multiples, found.fractions)
    found.phrase_heads = frozenset(word for table in tables for word in table)
    found.nobody = frozenset(word for word, each in found.none.items() for rest, person in each if person and not rest)
    found.heads = found.signals.union(found.articles, found.phrase_heads, found.entry_phrases, ".")
    second = {rest[0] for table in tables for word, each in table.items() if word in found.articles for rest, _ in each if rest}
    counts = {word for word, entry in found.entries.items() if entry[0] in (SCALE, TIMES)}
    inner = found.link.union(found.point, found.part_link, found.dozens, found.after_half)
    found.after_article = inner.union(second, counts, found.parts, found.halves, found.in_share, "-")
    found.goes_on = inner.union(
        found.entries, found.entry_phrases, found.inside, found.doubles, found.glued, map(str.lower, found.glued_upper), found.dozens_plural,
        "/", "'" * bool(found.each_ends),
    )  # fmt: skip
    return found


def _words(data: _Data, *keys: str) -> frozenset[str]:
    """The words under some keys."""
    return frozenset(word for key in keys for word in data.get(key) or ())


def _sets(data: _Data, key: str) -> dict[str, frozenset[str]]:
    """A table of words with lists of words, which a key holds."""
    return {word: frozenset(each) for word, each in (data.get(key) or {}).items()}


def _plain(data: _Data) -> dict[str, Any]:
    """What is held as the data writes it."""
    return {
        **{name: _words(data, name) for name in _SETS},
        **{name: tuple(data.get(name) or ()) for name in _ENDINGS},
        **{name: bool(data.get(name)) for name in _FLAGS},
    }


def _signs(data: _Data) -> dict[str, Any]:
    """How numerals and capitals are written."""
    signs = data.get("signs") or {"group": ",", "decimal": "."}
    return {
        "signs": Signs(group=signs["group"], decimal=signs["decimal"]),
        "spaces": bool(signs.get("space")),
        "regions": {region: Signs(group=each["group"], decimal=each["decimal"]) for region, each in (data.get("regions") or {}).items()},
        "lower": {ord(key): value for key, value in (data.get("lower") or {}).items()},
        "suffixed": bool(data.get("suffix")),
    }


def _numerals(data: _Data) -> dict[str, Any]:
    """The words of which cardinal numbers are made."""
    slots = data.get("slots") or {}
    words: list[tuple[str, Any]] = [
        (str(word), (NUMBER, int(value), int(slots.get(word, slot_of(int(value)))))) for word, value in (data.get("words") or {}).items()
    ]
    words += [(word, (TIMES, int(value), int(value))) for word, value in (data.get("times") or {}).items()]
    words += [(str(word), (NUMBER, fraction(value), 1)) for word, value in (data.get("mixed") or {}).items()]
    words += [(word, (TEEN, 10, 1)) for word in data.get("teens") or ()]
    words += [(word, (SCALE, 10 ** int(power), 1)) for word, power in (data.get("scales") or {}).items()]
    return {
        "entries": {word: entry for word, entry in words if len(split(word)) == 1},
        "entry_phrases": _table(data, [(word, entry) for word, entry in words if len(split(word)) > 1]),
        "inside": {word: (NUMBER, int(value), 1) for word, value in (data.get("inside") or {}).items()},
        "doubles": {
            word: ((NUMBER, 1, 1), (SCALE if int(power) > 2 else TIMES, 10 ** int(power), 10 ** int(power)))
            for word, power in (data.get("one_scales") or {}).items()
        },
        "link_min": int(data.get("link_min", 10)),
        "digit_times": bool(data.get("digit_times", True)),
        "glued": dict(data.get("scales_glued") or {}),
        "glued_upper": dict(data.get("scales_glued_upper") or {}),
        "glued_not_before": _sets(data, "glued_measure"),
        "loose": dict(data.get("scales_loose") or {}),
        "scales_named": dict(data.get("scales_named") or {}),
        "named_of": _words(data, "scales_named_of"),
        "not_before": _sets(data, "not_before"),
        "not_numbers": _sets(data, "not_numbers"),
        "minus": _words(data, "minus", "minus_sure"),
        "below_zero": _table(data, [(phrase, None) for phrase in data.get("below_zero") or ()]),
        "below_zero_before": _table(data, [(phrase, None) for phrase in data.get("below_zero_before") or ()], last=True),
        "below_zero_about": dict(data.get("below_zero_about") or {}),
    }


def _parts(data: _Data) -> dict[str, Any]:
    """Fractions, dozens, vague words, none, multiples and shares."""
    dozens = data.get("dozens") or {}
    return {
        "after_half": {word: fraction(value) for word, value in (data.get("after_half") or {}).items()},
        "parts": {word: Fraction(1, int(value)) for word, value in (data.get("parts") or {}).items()},
        "fractions": _table(data, [(word, fraction(value)) for word, value in (data.get("fractions") or {}).items()]),
        "halves": {word: fraction(value) for word, value in (data.get("halves") or {}).items()},
        "weak_halves": _words(data, "halves_weak"),
        "dozens": {word: int(value) for word, value in dozens.items()},
        "dozens_plural": {word: int(value) for word, value in (data.get("dozens_plural") or {}).items()},
        "dozens_approx": frozenset(dozens) - _words(data, "dozens_exact") if data.get("dozens_approx") else frozenset(),
        "vague": _table(data, [(word, band(ends)) for word, ends in (data.get("vague") or {}).items()]),
        "none": _table(data, [(phrase, phrase in (data.get("none_person") or ())) for phrase in data.get("none") or ()]),
        "multiples": _table(data, [(word, fraction(value)) for word, value in (data.get("multiples") or {}).items()]),
        "multiple_after": _table(
            data, [(word, word not in (data.get("multiple_sure") or ())) for word in data.get("multiple_after") or ()]
        ),
        "multiple_next": _table(data, [(word, True) for word in data.get("multiple_next") or ()]),
        "percent": _table(data, [(word, key) for key in ("percent", "points", "points_bare", "basis") for word in data.get(key) or ()]),
        "in_share": _table(data, [(word, word in (data.get("in_share_sure") or ())) for word in data.get("in_share") or ()]),
        "shares_weak": frozenset(split(str(word))[0] for word in data.get("in_share_weak") or ()),
        "share_tops": dict(data.get("share_tops") or {}),
        "share_between": 3 if data.get("share_noun") else int(data.get("share_between", 0)),
    }


def _joins(data: _Data) -> dict[str, Any]:
    """What ties two numbers to a range, a change or odds."""
    frames: dict[str, tuple[str, ...]] = {}
    for opener, closer in data.get("frames") or ():
        frames[opener] = (*frames.get(opener, ()), closer)
    frames_after = data.get("frames_after") or {}
    heads = {split(str(word))[0] for name in ("range", "odds", "in_share", "multiple_after") for word in data.get(name) or ()}
    return {
        "ranges": _table(data, [(word, None) for word in (*(data.get("range") or ()), *frames_after)]),
        "frame_openers": _table(data, frames.items(), last=True),
        "frames_after": {word: _table(data, [(closer, None) for closer in closers]) for word, closers in frames_after.items()},
        "change_frames": _words(data, "frame_change"),
        "changes": _words(data, "changes") | {word for word in data.get("multiples") or () if word.isalpha()},
        "bound_links": _words(data, "link", "bound_link") | {","},
        "close": _words(data, "range_close"),
        "of_which": _table(data, [(phrase, None) for phrase in data.get("of_which") or ()], last=True),
        "joins": frozenset(heads)
        | _words(data, "change_to", "frames_after")
        | {closer for closers in frames.values() for closer in closers},
    }


def _counted(data: _Data) -> dict[str, Any]:
    """What the nouns behind a number look like."""
    counted = data.get("counted") or {}
    return {
        "partitive": _words(counted, "partitive"),
        "noun_ends": tuple(counted.get("must_end") or ()),
        "nouns_capital": counted.get("style") == "capitalised",
    }


def _ages(data: _Data) -> dict[str, Any]:
    """The words by which an age is known: see ages.py."""
    age = data.get("age") or {}
    persons = _words(age, "persons")
    return {
        **{f"age_{name}": _words(age, name) for name in _AGE_SETS},
        "age_led": _words(age, "opening", "be", "turns", "now"),
        "age_far": _words(age, "at", "at_age", "be", "pronouns", "opening", "youngest", "among_them", "stands", "of")
        | _words(data, "the")
        | {","},
        "age_before_bare": _words(age, "still", "be", "of", "now", "opening", "pronouns", "becomes")
        | {f"{word}'s" for word in age.get("pronouns") or ()}
        if age.get("still")
        else frozenset(),
        "kin_links": _words(age, "kin_links"),
        "age_groups": bool(age.get("groups")),
        **{f"age_{name}": _table(data, [(phrase, None) for phrase in age.get(name) or ()], last=True) for name in _AGE_AHEAD},
        **{f"age_{name}": _table(data, [(phrase, None) for phrase in age.get(name) or ()]) for name in _AGE_BEHIND},
        **{f"age_{name}": tuple(age.get(name) or ()) for name in _AGE_ENDS},
        "thing_ends": tuple(age.get("thing_ends") or ()),
        "age_roles": _words(age, "roles", "persons"),
        "transparent_age": _words(age, "between"),
        "persons": persons | {f"ex{word}" for word in persons},
        "persons_beside": _words(age, "persons", "beside"),
        "person_many": tuple(age.get("person_many") or ()),
        "person_starts": tuple(age.get("person_starts") or ()),
        "person_stops": tuple(age.get("person_stops") or ()),
        "person_ends": tuple(age.get("person_ends") or ()),
        "people": _words(age, "people"),
        "people_ends": tuple(age.get("people_ends") or ()),
        "single_names": bool(age.get("single_names")),
    }


def _hedges(data: _Data) -> dict[str, Any]:
    """How firmly a number is put: before it, behind it, behind a comma or a hyphen."""
    before, after = hedges(data.get("hedges") or {}), hedges(data.get("hedges_after") or {})
    return {
        "before": _table(data, before, last=True),
        "after": _table(data, [(phrase, hedge) for phrase, hedge in after if phrase[0] != "-"]),
        "after_hyphen": _table(data, [(phrase[1:], hedge) for phrase, hedge in after if phrase[0] == "-"]),
        "after_comma": _table(data, [pair for pair in before if pair[1] in (Hedge.LE, Hedge.GE)]),
        "or_equal": _table(data, [(phrase, None) for phrase in data.get("or_equal") or ()]),
        "approximators": frozenset(str(word) for word in (data.get("hedges") or {}).get("approx") or ()),
        "symbols": {symbol: Hedge(name) for symbol, name in (data.get("hedge_symbols") or {}).items()},
        "hedges_not_after": _sets(data, "hedges_not_after"),
        "of_duration": _words(data, "hedges_duration_after"),
        "not_of_duration": _words(data, "hedges_not_duration"),
    }


def _table(data: _Data, pairs: Any, *, last: bool = False) -> Phrases:
    """Phrases with their meanings, cut as the language cuts words."""
    return phrases(pairs, last=last, elide=bool(data.get("elide")))


__all__ = ["NUMBER", "SCALE", "TEEN", "TIMES", "Compound", "Entry", "Lexicon", "Phrases", "lexicon", "phrases", "split"]
