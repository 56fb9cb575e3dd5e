"""One sentence in; everything in it that has digits or date words and counts nothing out: dates, times, ordinals, names, phones, scores."""

from __future__ import annotations

from factlint.extract import special_called as calls
from factlint.extract import special_capitals as kinds
from factlint.extract import special_codes as codes
from factlint.extract import special_dates as dates
from factlint.extract import special_marks as marks
from factlint.extract import special_names as names
from factlint.extract import special_ordinals as ordinals
from factlint.extract import special_places as places
from factlint.extract import special_press as press
from factlint.extract import special_results as results
from factlint.extract import special_times as times
from factlint.extract import special_weekdays as weekdays
from factlint.extract import special_years as years
from factlint.extract.special_beside import LED, beside, known
from factlint.extract.special_closes import counted
from factlint.extract.special_lexicon import BOOK, DIGIT, DRAWN, LINK, PHONE, RACE, SCORE, STREET, Hit, Lexicon, Tokens, lexicon, tokenise
from factlint.extract.special_runs import between_words, chain, in_percent, past, plainly_counted
from factlint.language.dates import phrase_at, words_of
from factlint.model.dataclasses import maker
from factlint.model.quantity import Kind, Quantity
from factlint.model.span import Span
from factlint.model.when import WrittenDate

_new = tuple.__new__  # what Span(...) comes down to, without the call between
_made = maker(Quantity)


def find_special(text: str, start: int, end: int, *, language: str, region: str = "") -> list[Quantity]:
    """Dates, times, ordinals, scores, phones, names and marks in `text[start:end]`, sorted, not overlapping; spans in `text`.

    Ages, but for those of one word ("trentunenne"), durations, measures, money, percent, ratios and fractions are left alone. An unknown language gives what needs no words.
    """
    lex = lexicon(language)
    if DIGIT.search(text, start, end) is None:
        return find_words(text, start, end, lex, region)
    t = tokenise(text, start, end)
    return find_in(t, lex, region, cues_of(t, lex), start, end)


def find_words(text: str, start: int, end: int, lex: Lexicon, region: str) -> list[Quantity]:
    """The same of a sentence without digits."""
    met = _worth(words_of(text[start:end].replace("İ", "i").lower()), lex)
    if not met:
        return []
    if weekdays.are_sure(lex) and met <= lex.weekdays.keys():
        return weekdays.find_alone(text, start, end, lex)
    return find_in(tokenise(text, start, end), lex, region, 0, start, end)


def find_in(t: Tokens, lex: Lexicon, region: str, cues: int, start: int, end: int) -> list[Quantity]:
    """The same of the tokens of a sentence, of whose digits `cues` tell what they may be."""
    found: list[Quantity] = []
    text = t.text
    links = marks.link(text, start, end) if cues & LINK else []
    done = 0  # tokens before this index are taken
    for i in t.anchors(lex.begins):
        if i < done:
            continue
        word = t.low[i]
        taken = _linked(t, i, links) if links else None
        if taken is not None and DIGIT.search(text, taken[0], taken[1]) is not None:  # "@Tuesday10" is a name
            left, right, form = taken
            found.append(_quantity(text, left, right, Hit(i, i, Kind.OTHER, form)))
            while done < t.count and t.starts[done] < right:
                done += 1
            continue
        if word[0].isdecimal():
            hit, skip = _digits(t, i, lex, region, cues)
            if hit is None and skip > done:
                done = skip
        else:
            hit = _word(t, i, lex, region)
        if hit is not None:
            first = hit.first if hit.first > done else done
            done = hit.last
            found.append(_quantity(text, t.starts[first], t.ends[done - 1], hit))
    return found


def _worth(words: set[str], lex: Lexicon) -> set[str]:
    """The words of the vocabulary that a sentence without digits holds; number words only beside what they may number."""
    met = words & lex.vocabulary
    if met and not met.isdisjoint(lex.small) and words.isdisjoint(lex.small_beside):
        return {word for word in met if word not in lex.small or word in lex.weekdays}
    return met


_FILE = 5  # digits at the head of a file's number, more than a day, a month or a year has
_CHAINED = frozenset("-/:.–")
_DECIMAL = frozenset(".,")
_RUN = frozenset(
    {'"', "”", "″", "h", "min", "m", ":", "'", "’", "′", "+", "-", ".", "/"}
)  # what may stand inside the time or the result of a match
_BEFORE_KNOWN = frozenset({"'", "’", "op", "s", ")"})
_RECKONED = frozenset("=+-–x×*/")
_METRES = frozenset({"meter", "mètre", "metro", "m", "metre"})
_LAW = frozenset({"usc", "cfr", "u", "c"})


def cues_of(t: Tokens, lex: Lexicon) -> int:
    """What the words of a sentence tell about its digits."""
    words = set(t.low)
    sets = lex.sets
    street = sets["street_after"].isdisjoint(words) and sets["street_before"].isdisjoint(words) and sets["street_next"].isdisjoint(words)
    return (
        (0 if sets["score_cues"].isdisjoint(words) else SCORE)
        | (0 if sets["phone_cues"].isdisjoint(words) else PHONE)
        | (0 if street else STREET)
        | (BOOK if "isbn" in words else 0)
        | (0 if marks.LINK_WORDS.isdisjoint(words) else LINK)
        | (0 if sets["race_cues"].isdisjoint(words) else RACE)
        | (0 if sets["drawn"].isdisjoint(words) and sets["drawn_singly"].isdisjoint(words) else DRAWN)
    )


def _linked(t: Tokens, i: int, links: list[tuple[int, int, str]]) -> tuple[int, int, str] | None:
    while links and links[0][1] <= t.starts[i]:
        links.pop(0)
    return links[0] if links and links[0][0] <= t.starts[i] else None


def _quantity(text: str, start: int, end: int, hit: Hit) -> Quantity:
    span = _new(Span, (start, end))
    return _made(
        span=span,
        number=span,
        text=text[start:end],
        kind=hit.kind,
        unit="year" if hit.kind is Kind.AGE and hit.value is not None else None,
        low=hit.value,
        high=hit.value if hit.high is None else hit.high,
        form=hit.form,
        written_date=hit.date,
        when=hit.when,
    )


def _digits(t: Tokens, i: int, lex: Lexicon, region: str, cues: int) -> tuple[Hit | None, int]:
    """What the digit run at `i` is, or None and the index to go on from."""
    words, low, sets = t.words, t.low, lex.sets
    before, after = words[i - 1], words[i + 1]
    last, following = low[i - 1], low[i + 1]
    if len(words[i]) > 20:
        return None, past(t, i)
    if after in _CHAINED and (found := _chained(t, i)) is not None:
        return found
    if before and before in "$€£¥":
        return None, past(t, i)
    if (after in _RECKONED or before in _RECKONED) and "=" in words and (hit := _reckoned(t, i)) is not None:
        return hit, i
    if (after in press.BEHIND or before in press.BEFORE) and (hit := press.printed(t, i, lex)) is not None:
        return hit, i
    if (following in press.ENGLISH or last in press.ENGLISH or (before == "." and low[i - 2] in press.ENGLISH)) and (
        hit := press.english_date(t, i, lex)
    ) is not None:
        return hit, i
    if (t.capital(i - 1) or following in LED or before in _BEFORE_KNOWN) and (hit := known(t, i, lex)) is not None:
        return hit, i
    out_of = sets["out_of"]
    if (cues & DRAWN or following in out_of or low[i + 3] in out_of) and (hit := _drawn(t, i, lex)) is not None:
        return hit, i
    if between_words(t, i, lex, cues):
        return None, i + 1
    if after in _DECIMAL and cues & RACE and (hit := _race(t, i, lex)) is not None:
        return hit, i
    if after in _DECIMAL and in_percent(t, i, lex, cues):
        return None, past(t, i)
    minutes = sets["match_minutes"]
    near = minutes and (following in minutes or low[i - 3] in minutes or low[i + 3] in minutes)
    if near and (hit := results.of_match(t, i, lex)) is not None:
        return hit, i
    if after and following in lex.not_years and len(words[i]) != 4 and plainly_counted(t, i, lex):
        return None, i + 1
    hit = ordinals.letter_period(t, i, lex) or ordinals.ordinal_digits(t, i, lex) if t.glued(i) else None
    if hit is not None:
        return hit, i
    if after == "-" and t.capital(i + 2) and t.glued(i + 2) and (low[i + 2] in lex.small or low[i + 2] == "eleven"):
        return Hit(i, i + 3, Kind.OTHER, "name"), i  # 7-Eleven
    if after == "M" and (hit := codes.company(t, i, lex)) is not None:
        return hit, i
    hit, skip = codes.cluster(t, i, lex)
    if hit is not None or skip > i:
        return hit, skip
    told = after in kinds.SIGNS or last in sets["kinds_before"]
    if told and (hit := kinds.one_of_kind(t, i, lex)) is not None:
        return hit, i
    grouped = after in (",", ".") and len(words[i + 2]) == 3 and t.number(i + 2) and t.glued(i + 1) and t.glued(i + 2)
    if grouped and (found := _grouped(t, i, lex, cues)) is not None:
        return found
    hit = beside(t, i, lex) or _signed(t, i, lex, region, cues) or _worded(t, i, lex, cues)
    return hit, i + 1 if hit is not None else past(t, i)


def _grouped(t: Tokens, i: int, lex: Lexicon, cues: int) -> tuple[Hit | None, int] | None:
    """The same of a digit run that a group of three follows; None for what any number may be."""
    words, low, sets = t.words, t.low, lex.sets
    before, last = words[i - 1], low[i - 1]
    if words[i + 3] == "/" and t.number(i + 4) and t.glued(i + 3) and len(words[i + 4]) in (2, 4):
        return names.designated(t, i, lex) or Hit(i, i + 5, Kind.OTHER, "name"), i  # Lei 13.709/2018
    if last in press.NORMS and before.isupper() and not words[i + 3].isalnum():
        return Hit(i - 1, i + 3, Kind.OTHER, "name"), i  # "NBR 10.004"
    if (hit := press.numbered_thousands(t, i, lex)) is not None:
        return hit, i
    if i > 1 and last in sets["law_kinds"] and low[i - 2] in sets["laws"]:
        return Hit(i - 2, past(t, i), Kind.OTHER, "name"), i  # a medida provisória 1.185
    if last in sets["laws"] and not counted(t, i + 2, lex):
        return Hit(i - 1, past(t, i), Kind.OTHER, "name"), i  # a lei 13.467
    if cues & STREET and before == "," and (hit := places.street_number(t, i, lex)) is not None:
        return hit, i
    if not (words[i + 1] == "." and t.number(i + 4) and t.glued(i + 3)) and last != "isbn":
        return None, past(t, i)
    return None


def _chained(t: Tokens, i: int) -> tuple[Hit | None, int] | None:
    """What a digit run with a sign behind it is that begins a long chain of them, or the number of a file."""
    word, after = t.words[i], t.words[i + 1]
    if t.words[i + 5] and t.words[i + 5] in "-/:.–":
        if (end := chain(t, i)) - i > 16:
            return None, end
        if len(word) >= _FILE and end - i >= 9 and not t.glued(i):
            return Hit(i, end, Kind.OTHER, "name"), end  # 0012345-67.2019.8.26.0100
    if len(word) == _FILE - 1 and word[0] == "0" == word[1] and after == "-" and t.glued(i + 1) and chain(t, i) == i + 3:
        return Hit(i, i + 3, Kind.OTHER, "name"), i  # 0012-45
    if len(word) >= _FILE and after == "-" and len(t.words[i + 2]) == 2 and t.words[i + 3] in ("/", ".") and chain(t, i) == i + 5:
        return Hit(i, i + 5, Kind.OTHER, "name"), i  # 5001234-56.2023
    if len(word) >= _FILE and word[0] == "0" and not t.glued(i) and after in ("-", "/", ".") and t.glued(i + 1):
        return Hit(i, chain(t, i), Kind.OTHER, "name"), i  # 0012345-67.2022
    return None


def _drawn(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """A number that was drawn in a lottery, or a mark out of so many: words for these are seldom met."""
    from factlint.extract.special_drawn import drawn, mark

    return drawn(t, i, lex) or mark(t, i, lex)


def _race(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """How long a race took."""
    from factlint.extract.special_sport import race_time

    return race_time(t, i, lex)


def _reckoned(t: Tokens, i: int) -> Hit | None:
    """A number of an equation."""
    from factlint.extract.special_files import reckoned

    return reckoned(t, i)


def _told_again(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """The number of a name that the text tells in full elsewhere."""
    from factlint.extract.special_files import again

    return again(t, i, lex)


def _file(t: Tokens, i: int, lex: Lexicon, cues: int) -> Hit | None:
    """The number of a file in a list of them, or of a phone without its signs."""
    from factlint.extract.special_files import one_more, unsigned

    return one_more(t, i, lex) or (unsigned(t, i, lex) if cues & PHONE else None)


def _signed(t: Tokens, i: int, lex: Lexicon, region: str, cues: int) -> Hit | None:
    """What signs and neighbouring digits make of a number: marks, numeric dates, phones."""
    words, low = t.words, t.low
    word, after, following = words[i], words[i + 1], low[i + 1]
    sign = after != "" and not after.isalnum()
    bare = words[i - 1] in "[(+#" if i else True
    if following in lex.sets["run_hours"] and (hit := results.long_run(t, i, lex)) is not None:
        return hit
    if (
        low[i - 1] in _METRES
        and t.number(i - 2)
        and len(words[i - 2]) == 1
        and len(word) == 2
        and not codes.grown(t, i + 1)
        and not after.isalnum()
    ):
        return Hit(i, i + 1, Kind.OTHER, "part")  # "1 meter 75"
    if following in _RUN and (hit := results.timed(t, i, lex)) is not None:
        return hit
    if sign or bare or word[0] == "0" or following in _LAW or cues & BOOK:
        hit = marks.mark(t, i, lex) or (results.result(t, i, lex) if after == ":" else None)
        if hit is not None:
            return hit
    if sign:
        weak = lex.sets["hour_weak"]
        timed = low[i + 3] in weak or (low[i + 3] in lex.sets["hour_before"] and low[i + 4] in weak)  # "27/11 a las 23"
        beside = timed or (words[i - 1] == "(" and words[i + 3] == ")") or low[i - 1] in lex.sets["date_before"]
        hit = weekdays.numeric(t, i, lex, region, supported=beside)
        if hit is not None:
            return hit
    if sign or cues & PHONE or bare or word[0] == "0" or t.number(i + 1):
        return marks.phone(t, i, lex)
    return None


def _worded(t: Tokens, i: int, lex: Lexicon, cues: int) -> Hit | None:
    """What the words around a number make of it: dates, times, streets, names, years, ordinals, scores."""
    words, low, sets = t.words, t.low, lex.sets
    length, after, last, following = len(words[i]), words[i + 1], low[i - 1], low[i + 1]
    hit = places.docket(t, i, lex) if "/" in (after, words[i + 3]) or (length == 4 and after == "-") else None
    if hit is None and after.isupper() and sets["plates"]:
        hit = codes.plate(t, i, lex)
    if hit is None and length <= 2:
        hit = dates.day_month(t, i, lex)
    if hit is None and length in (1, 2, 4):
        hit = times.time_at(t, i, lex)
    if hit is None and (cues & STREET or lex.street_endings):
        hit = places.street(t, i, lex)
    if hit is None:
        hit = names.designated(t, i, lex)
    if hit is None and last in sets["law_kinds"] and low[i - 2] in sets["laws"]:
        return Hit(i - 2, codes.grow(t, i + 1), Kind.OTHER, "name")  # a lei complementar 306, a medida provisória 563/12
    if hit is None and length <= 4:
        hit = years.year(t, i, lex) or ordinals.ordinal_digits(t, i, lex) or places.rank(t, i, lex) or ordinals.ordinal_at_end(t, i, lex)
    if hit is None and (cues & SCORE or after == ":" or following in sets["score_words"]):
        hit = results.score(t, i, lex)
    return (
        hit
        or (places.postal(t, i, lex) if length >= 4 else codes.tail(t, i))
        or calls.called(t, i, lex)
        or codes.zeroed(t, i)
        or (_file(t, i, lex, cues) if length >= _FILE - 1 and (cues & PHONE or words[i - 1] == "," or last in lex.range) else None)
        or (_of_year(t, i, lex) if following in sets["year_words"] else None)
        or (_told_again(t, i, lex) if 3 <= length <= 4 and last in sets["articles"] and not sets["alone_after"] else None)
        or (press.day_by_word(t, i, lex) if last in sets["day_words"] else None)
    )


def _of_year(t: Tokens, i: int, lex: Lexicon) -> Hit | None:
    """ "Undang-undang 31 Tahun 2004": a number whose year stands behind it."""
    told = len(t.words[i + 2]) == 4 and t.number(i + 2) and not t.glued(i)
    return Hit(i, i + 1, Kind.OTHER, "name") if told and t.low[i - 1] not in lex.sets["place_before"] else None


def _is_somebody(t: Tokens, i: int, lex: Lexicon) -> bool:
    """Whether a word for so many years is a person: not "zehnjährige Anleihen", "der Dreißigjährige Krieg", "de tienjarige lening"."""
    follows = t.words[i + 1]
    if "nouns_capital" in lex.flags:
        return t.words[i][0].isupper() and not follows[:1].isupper()
    return "ages_of_things" not in lex.flags or not follows[:1].isalpha()


def _word(t: Tokens, i: int, lex: Lexicon, region: str) -> Hit | None:
    """What begins with the word at `i`: an age, a month, a weekday, an ordinal, a season, a decade, a number word after a designator."""
    word = t.low[i]
    if word in lex.tables["ages"] and _is_somebody(t, i, lex):
        return Hit(i, i + 1, Kind.AGE, "", value=lex.tables["ages"][word])
    if word in lex.months and (hit := dates.month_first(t, i, lex)) is not None:
        return hit
    if (word in lex.weekdays or word in lex.tables["weekdays_short"]) and (hit := weekdays.weekday_date(t, i, lex, region)) is not None:
        return hit
    if (word in lex.sets["quarter"] or word in lex.sets["half"]) and (hit := ordinals.noun_before(t, i, lex)) is not None:
        return hit
    if (word in lex.ordinals or word in lex.tables["ordinal_tens"]) and (hit := ordinals.ordinal_word(t, i, lex)) is not None:
        return hit
    if word in lex.tables["seasons"]:
        return ordinals.season(t, i, lex)
    decade = phrase_at(t, i, lex.phrases["decades"])
    if decade is not None and years.in_decade(t, i, decade[0], lex):
        return dates.dated(i, decade[0], "decade", WrittenDate(decade=decade[1]))
    if word in lex.tables["decades_alone"] and kinds.in_decade(t, i, lex):
        return dates.dated(i, i + 1, "decade", WrittenDate(decade=lex.tables["decades_alone"][word]))
    if word in lex.small:
        return times.told(t, i, lex) or times.time_at(t, i, lex) or names.designated(t, i, lex) or calls.called(t, i, lex)
    return None
