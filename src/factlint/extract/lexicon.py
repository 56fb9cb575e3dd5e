"""A language code in; its number words, hedges and units as look-up tables out, compiled once a process.

Keys of `language/<code>/numbers.yaml` (every one optional; words in lower case, several words are a phrase, a hyphen counts as a space):

- `signs` {group, decimal, space: true where plain spaces group too}; `regions` {MX: {...}} replaces it by region
- `lower` {I: ı} letters that the language folds in its own way; `elide` true where an apostrophe ends a word ("d'emploi")
- `suffix` true where an apostrophe stands before an ending ("100 dolar'a")
- `words` {word: value} below a scale; `slots` {word: what may be added to it is below this}; `times` {hundred: 100}; `teens` [belas];
  `scales` {million: 6}, `scales_glued` {m: 6} written at the digit, `scales_loose` the same after a space, with a currency only
- `link` [and] inside a number, `link_min` the least slot after which it goes on; `articles` one as an article
- `compound` {link, inverted, elide, ...} for numbers written as one word: see compound.py
- `thousand_digits` true where digits go on after the word for a thousand ("mil 942 millones", "17 bin 2")
- `not_numbers` {lima: [kaki]} number words that behind these words belong to another word
- `not_before` {venti: [forti]} number words that before these words are another word, or one of another sense ("ikisi de": both)
- `named_numbers` words that titles write small, where a number word with a capital behind another belongs to a name ("Pulau Seribu")
- `halves`, `parts` {third: 3}, `parts_many` [s] endings of their plural, `parts_counted` [quarters] those that are things as well, `fractions` {sepertiga: 1/3}; `dozens` {dozen: 12}; `vague` {dozens: [24, 99], several: null}; `none`
- `multiples` {doubled: 2}, `multiple_after` [times]; `percent`, `points`, `points_bare`, `basis`
- `range`, `frames`, `changes`; `odds`, `odds_after`; `in_share`
- `hedges`, `hedges_after` {gt ge lt le approx almost just_over: [...]}, `hedge_symbols`; `transparent` words between hedge and number
- `centuries` [ottocento] number words that name a century when capitalised behind one of `centuries_after`
- `percent_article` true where an article belongs to percentages ("il 9%"); `more` [lebih] hedges behind a share that compare where a word follows
- `minus` [minus]; `minus_weak` true where that word says "less" as well and so counts with a temperature and in a range alone; `minus_sure` [negativo]
- `change_by` [met] before the amount of a change; `sum_nouns` [kredit] what is "über 75 Millionen Euro"
- `parts_given` [tiers] parts whose article is grown onto the hedge ("plus du tiers"); `plus` words that behind a sum begin another
- `versus` [gegen] hedges that set a number against the one right before them
- `among` [unter] hedges that say among whom, behind one of `surveys` [umfrage]
- `up_to` [up] first words of a hedge that after a change says where it went ("edged up to 4.4%"); `up_to_level` true where it says so of all that is no share;
  `hedges_given` [dei] articles grown onto
  a comparison: what follows is a number given before and no bound, but for shares
- `per_head` [per] before the base of a rate ("12 per 100,000"); `per_base` those that the base of a rate told later may follow too
- `unit_adjectives` [dernières] between a number and years, months, days; `unit_endings` [lik] cases of units; `closing` [binden] endings
  behind which no number goes on; `range_from` [den], `range_to` [kadar] endings and words of a range
- `currencies_cued` {ton: [5, EUR]} words that are sums beside one of `currency_cues`; `glued_money` [mm] scales with a currency alone
- `course_nouns`, `course_cues` words by which "über 400 Meter" is a course; `up_to_not` [veroordeeld] verbs behind which "tot" is no bound
- `points_not` [scored] before points that somebody made; `odds_votes` [stimmen] what makes a result of two numbers
- `age`, `counted`: see ages.py and counted.py
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache, partial

from factlint import language
from factlint.extract.numerals import Signs
from factlint.extract.vocabulary import NUMBER, SCALE, TEEN, TIMES, Compound, Entry, Lexicon, Phrases
from factlint.extract.word_tables import band, compound, fraction, hedges, phrases, signals, slot_of, split
from factlint.model.number import Number, plain
from factlint.model.quantity import Hedge


@lru_cache(maxsize=32)
def lexicon(code: str) -> Lexicon:
    """The tables of a language; where it is not carried, digits alone are read, with English signs."""
    data = language.section(code, "numbers")
    table = partial(phrases, elide=bool(data.get("elide")))
    signs = data.get("signs") or {"group": ",", "decimal": "."}
    entries: dict[str, Entry] = {}
    several: list[tuple[str, Entry]] = []
    slots = data.get("slots") or {}

    def add(word: str, entry: Entry) -> None:
        if len(split(word)) > 1:
            several.append((word, entry))
        else:
            entries[word] = entry

    for word, value in (data.get("words") or {}).items():
        add(str(word), (NUMBER, int(value), int(slots.get(word, slot_of(int(value))))))
    for word, value in (data.get("times") or {}).items():
        add(word, (TIMES, int(value), int(value)))
    for word, value in (data.get("mixed") or {}).items():
        add(str(word), (NUMBER, fraction(value), 1))  # type: ignore[arg-type]
    for word in data.get("teens") or ():
        add(word, (TEEN, 10, 1))
    for word, power in (data.get("scales") or {}).items():
        add(word, (SCALE, 10 ** int(power), 1))
    shares = {word: fraction(value) for word, value in (data.get("halves") or {}).items()}
    percent = [(word, "percent") for word in data.get("percent") or ()]
    percent += [(word, "points") for word in data.get("points") or ()]
    percent += [(word, "points_bare") for word in data.get("points_bare") or ()]
    percent += [(word, "basis") for word in data.get("basis") or ()]
    frames: dict[str, tuple[str, ...]] = {}
    for opener, closer in data.get("frames") or ():
        frames[opener] = (*frames.get(opener, ()), closer)
    joins = {split(str(word))[0] for name in ("range", "odds", "in_share", "multiple_after") for word in data.get(name) or ()}
    joins |= {*(data.get("change_to") or ())}
    joins |= {*(data.get("frames_after") or ())}
    joins |= {closer for closers in frames.values() for closer in closers}
    age = data.get("age") or {}
    after = data.get("hedges_after") or {}
    found = Lexicon(
        code=code,
        signs=Signs(group=signs["group"], decimal=signs["decimal"]),
        spaces=bool(signs.get("space")),
        regions={region: Signs(group=each["group"], decimal=each["decimal"]) for region, each in (data.get("regions") or {}).items()},
        lower={ord(key): value for key, value in (data.get("lower") or {}).items()},
        elide=bool(data.get("elide")),
        suffixed=bool(data.get("suffix")),
        entries=entries,
        entry_phrases=table(several),
        inside={word: (NUMBER, int(value), 1) for word, value in (data.get("inside") or {}).items()},
        point=frozenset(data.get("point") or ()),
        part_link=frozenset(data.get("part_link") or ()),
        doubles={
            word: ((NUMBER, 1, 1), (SCALE if int(power) > 2 else TIMES, 10 ** int(power), 10 ** int(power)))
            for word, power in (data.get("one_scales") or {}).items()
        },
        the=frozenset(data.get("the") or ()),
        every=frozenset(data.get("every") or ()),
        change_to=frozenset(data.get("change_to") or ()),
        partitive=frozenset((data.get("counted") or {}).get("partitive") or ()),
        point_tenths=frozenset(data.get("point_tenths") or ()),
        vague_direct=bool(data.get("vague_direct")),
        share_from=tuple(data.get("share_from") or ()),
        share_tops=dict(data.get("share_tops") or {}),
        after_half={word: fraction(value) for word, value in (data.get("after_half") or {}).items()},
        glued=dict(data.get("scales_glued") or {}),
        loose=dict(data.get("scales_loose") or {}),
        link=frozenset(data.get("link") or ()),
        link_min=int(data.get("link_min", 10)),
        articles=frozenset(data.get("articles") or ()),
        vague=table([(word, band(ends)) for word, ends in (data.get("vague") or {}).items()]),
        parts={word: Fraction(1, int(value)) for word, value in (data.get("parts") or {}).items()},
        parts_many=tuple(data.get("parts_many") or ()),
        parts_counted=frozenset(data.get("parts_counted") or ()),
        fractions=table([(word, fraction(value)) for word, value in (data.get("fractions") or {}).items()]),
        halves=shares,
        weak_halves=frozenset(data.get("halves_weak") or ()),
        half_not_after=frozenset(data.get("half_not_after") or ()),
        part_of=frozenset(data.get("part_of") or ()),
        part_sure=frozenset(data.get("part_sure") or ()),
        part_any=bool(data.get("part_any")),
        vague_of=frozenset(data.get("vague_of") or ()),
        alone=frozenset(data.get("alone") or ()),
        one=frozenset(data.get("one") or ()),
        one_not_after=frozenset(data.get("one_not_after") or ()),
        one_not_before=frozenset(data.get("one_not_before") or ()),
        dozens_plural={word: int(value) for word, value in (data.get("dozens_plural") or {}).items()},
        dozens_approx=frozenset(data.get("dozens") or ()) - frozenset(data.get("dozens_exact") or ())
        if data.get("dozens_approx")
        else frozenset(),
        percent_before=frozenset(data.get("percent_before") or ()),
        shares_weak=frozenset(split(str(word))[0] for word in data.get("in_share_weak") or ()),
        dozens={word: int(value) for word, value in (data.get("dozens") or {}).items()},
        none=table([(phrase, phrase in (data.get("none_person") or ())) for phrase in data.get("none") or ()]),
        none_needs=frozenset(data.get("none_needs") or ()),
        none_not=frozenset(data.get("none_not") or ()),
        ordinal_suffix=frozenset(data.get("ordinal_suffix") or ()),
        multiples=table([(word, fraction(value)) for word, value in (data.get("multiples") or {}).items()]),
        multiple_after=table([(word, word not in (data.get("multiple_sure") or ())) for word in data.get("multiple_after") or ()]),
        multiple_next=table([(word, True) for word in data.get("multiple_next") or ()]),
        percent=table(percent),
        ranges=table([(word, None) for word in (*(data.get("range") or ()), *(data.get("frames_after") or ()))]),
        frame_openers=table(frames.items(), last=True),
        change_frames=frozenset(data.get("frame_change") or ()),
        bound_links=frozenset({*(data.get("link") or ()), *(data.get("bound_link") or ()), ","}),
        approximators=frozenset(str(word) for word in (data.get("hedges") or {}).get("approx") or ()),
        frames_after={word: table([(closer, None) for closer in closers]) for word, closers in (data.get("frames_after") or {}).items()},
        not_before={word: frozenset(each) for word, each in (data.get("not_before") or {}).items()},
        not_numbers={word: frozenset(each) for word, each in (data.get("not_numbers") or {}).items()},
        named_numbers=frozenset(data.get("named_numbers") or ()),
        thousand_digits=bool(data.get("thousand_digits")),
        digit_times=bool(data.get("digit_times", True)),
        glued_upper=dict(data.get("scales_glued_upper") or {}),
        glued_not_before={word: frozenset(each) for word, each in (data.get("glued_measure") or {}).items()},
        close=frozenset(data.get("range_close") or ()),
        joins=frozenset(joins),
        share_noun=bool(data.get("share_noun")),
        share_between=3 if data.get("share_noun") else int(data.get("share_between", 0)),
        per_head=frozenset(data.get("per_head") or ()),
        per_base=frozenset(data.get("per_base") or ()),
        minus=frozenset({*(data.get("minus") or ()), *(data.get("minus_sure") or ())}),
        minus_sure=frozenset(data.get("minus_sure") or ()),
        minus_weak=bool(data.get("minus_weak")),
        scales_named=dict(data.get("scales_named") or {}),
        named_of=frozenset(data.get("scales_named_of") or ()),
        person_many=tuple(age.get("person_many") or ()),
        person_ends=tuple(age.get("person_ends") or ()),
        single_names=bool(age.get("single_names")),
        age_groups=bool(age.get("groups")),
        age_before=table([(phrase, None) for phrase in age.get("before") or ()], last=True),
        age_after=table([(phrase, None) for phrase in age.get("after") or ()]),
        age_of=frozenset(age.get("of") or ()),
        age_has=frozenset(age.get("has") or ()),
        age_is=table([(phrase, None) for phrase in age.get("is") or ()], last=True),
        age_verbs=frozenset(age.get("verbs") or ()),
        age_articles=frozenset(age.get("articles") or ()),
        age_things=frozenset(age.get("things") or ()),
        age_died=frozenset(age.get("died") or ()),
        age_at=frozenset(age.get("at") or ()),
        age_at_age=frozenset(age.get("at_age") or ()),
        age_cues=frozenset(age.get("cues") or ()),
        age_nouns=frozenset(age.get("nouns") or ()),
        age_to=frozenset(age.get("to") or ()),
        age_roles=frozenset({*(age.get("roles") or ()), *(age.get("persons") or ())}),
        age_both=frozenset(age.get("both") or ()),
        one_not_hyphen=frozenset(data.get("one_not_hyphen") or ()),
        one_of_not=frozenset(data.get("one_of_not") or ()),
        one_of_not_ends=tuple(data.get("one_of_not_ends") or ()),
        persons=frozenset({*(age.get("persons") or ()), *(f"ex{word}" for word in age.get("persons") or ())}),
        persons_beside=frozenset({*(age.get("persons") or ()), *(age.get("beside") or ())}),
        people=frozenset(age.get("people") or ()),
        people_ends=tuple(age.get("people_ends") or ()),
        age_bounds=table([(phrase, None) for phrase in age.get("bounds") or ()]),
        age_not_after=frozenset(age.get("not_after") or ()),
        noun_ends=tuple((data.get("counted") or {}).get("must_end") or ()),
        transparent_age=frozenset(age.get("between") or ()),
        nouns_capital=(data.get("counted") or {}).get("style") == "capitalised",
        of_duration=frozenset(data.get("hedges_duration_after") or ()),
        not_of_duration=frozenset(data.get("hedges_not_duration") or ()),
        changes=frozenset({*(data.get("changes") or ()), *(word for word in data.get("multiples") or () if word.isalpha())}),
        range_from=tuple(data.get("range_from") or ()),
        range_to=frozenset(data.get("range_to") or ()),
        closing=frozenset(data.get("closing") or ()),
        course_nouns=frozenset(data.get("course_nouns") or ()),
        glued_money=frozenset(data.get("glued_money") or ()),
        course_cues=frozenset(data.get("course_cues") or ()),
        up_to_not=frozenset(data.get("up_to_not") or ()),
        odds=frozenset(data.get("odds") or ()),
        odds_after=frozenset(data.get("odds_after") or ()),
        odds_votes=frozenset(data.get("odds_votes") or ()),
        points_not=frozenset(data.get("points_not") or ()),
        in_share=table([(word, word in (data.get("in_share_sure") or ())) for word in data.get("in_share") or ()]),
        before=table(hedges(data.get("hedges") or {}), last=True),
        after=table((phrase, hedge) for phrase, hedge in hedges(after) if phrase[0] != "-"),
        or_equal=table((phrase, None) for phrase in data.get("or_equal") or ()),
        after_hyphen=table((phrase[1:], hedge) for phrase, hedge in hedges(after) if phrase[0] == "-"),
        symbols={symbol: Hedge(name) for symbol, name in (data.get("hedge_symbols") or {}).items()},
        up_to=frozenset(data.get("up_to") or ()),
        among=frozenset(data.get("among") or ()),
        alone_before=frozenset(data.get("alone_before") or ()),
        versus=frozenset(data.get("versus") or ()),
        parts_given=frozenset(data.get("parts_given") or ()),
        plus=frozenset(data.get("plus") or ()),
        change_by=frozenset(data.get("change_by") or ()),
        sum_nouns=frozenset(data.get("sum_nouns") or ()),
        after_comma=table(pair for pair in hedges(data.get("hedges") or {}) if pair[1] in (Hedge.LE, Hedge.GE)),
        up_to_level=bool(data.get("up_to_level")),
        surveys=frozenset(data.get("surveys") or ()),
        more=frozenset(data.get("more") or ()),
        centuries=frozenset(data.get("centuries") or ()),
        centuries_after=frozenset(data.get("centuries_after") or ()),
        percent_article=bool(data.get("percent_article")),
        hedges_given=frozenset(data.get("hedges_given") or ()),
        transparent=frozenset(data.get("transparent") or ()),
        raw=data,
    )
    found.compound = compound(data.get("compound"), found)
    found.signals = signals(found) | found.parts_given
    tables = (found.none, found.vague, found.multiples, found.fractions)
    found.phrase_heads = frozenset(word for table in tables for word in table)
    found.nobody = frozenset(word for word, each in found.none.items() for rest, person in each if person and not rest)
    found.heads = found.signals | found.articles | found.phrase_heads | found.entry_phrases.keys() | {"."}
    second = {rest[0] for table in tables for word, each in table.items() if word in found.articles for rest, _ in each if rest}
    counts = {word for word, entry in found.entries.items() if entry[0] in (SCALE, TIMES)}
    found.after_article = frozenset(
        {
            *second,
            *counts,
            *found.dozens,
            *found.parts,
            *found.halves,
            *found.in_share,
            *found.point,
            *found.part_link,
            *found.link,
            *found.after_half,
            "-",
        }
    )
    found.goes_on = frozenset(found.entries) | {
        *found.entry_phrases,
        *found.inside,
        *found.doubles,
        *found.glued,
        *map(str.lower, found.glued_upper),
        *found.link,
        *found.part_link,
        *found.point,
        *found.dozens,
        *found.dozens_plural,
        *found.after_half,
        "/",
    }
    return found


def number(value: Fraction | int) -> Number:
    """The simplest exact type for a value."""
    return plain(value)


__all__ = ["NUMBER", "SCALE", "TEEN", "TIMES", "Compound", "Entry", "Lexicon", "Phrases", "lexicon", "phrases", "split"]
