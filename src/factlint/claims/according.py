"""Attribution by a preposition, a participle or a phrase of one's own ("nach eigenen Angaben"): tokens in, what was found out."""

from __future__ import annotations

from factlint.claims.beside import past_what
from factlint.claims.phrase import MARKS, QUOTES, counts_years, is_relative, right_of
from factlint.claims.saw import AROUND, LEFT, RIGHT, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.tokens import Tokens
from factlint.claims.who import Bounds, has_paper, is_currency, is_institution, is_role
from factlint.model.claim import Strength

_PAPER = 16  # words between a paper and the verb of what stands in it
_NAME = 5  # words of a person's name
_CLAUSE = 9  # words of a clause in which its number stands
_SPOKEN = frozenset({"say", "split"})
_MAKING = frozenset({"say", "count", "show"})


def credible(tokens: Tokens, words: Saying, bounds: Bounds) -> bool:
    """Whether the phrase can be a source at all: an office, a name, a paper, somebody in general, a pronoun."""
    start, end = bounds
    lower = tokens.lower
    if lower[start][0].isdigit():
        return False
    if is_institution(tokens, words, bounds) or has_paper(tokens, words, bounds):
        return True
    if any(words.generic.at(lower, at) or words.media.at(lower, at) for at in range(start, end)):
        return True
    return any(
        tokens.raw[at][0].isupper() and (at or len(tokens.raw[at]) > 2) and lower[at] not in words.articles and not is_currency(tokens, at)
        for at in range(start, end)
    )


def opens_part(tokens: Tokens, words: Saying, at: int) -> bool:
    """Whether token `at` opens the sentence or a part of it, small words aside."""
    lower = tokens.lower
    turned = False
    while at > 0 and (lower[at - 1] in words.adverbs or lower[at - 1] in QUOTES):
        at -= 1
        turned = turned or lower[at] in words.breaks
    if turned and lower[at - 1] == ",":
        return True  # ", but according to X"
    if at > 1 and lower[at - 1] == "," and at <= 3 and all(word in words.adverbs for word in lower[: at - 1]):
        return True  # "However, according to X"
    return at == 0 or lower[at - 1] in MARKS


def before_source(hit: Hit) -> Saw | None:
    """ "According to X, ..." and "..., according to X"."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    size = len(tokens.raw)
    if end >= size:
        return None
    other = words.cues.at(tokens.lower, end) if words.verb_second and end - start == 1 and not tokens.is_capital(end) else None
    if other is not None and not _SPOKEN.isdisjoint(other[1].sorts):
        return None  # "so teilte die Polizei mit"
    opens = opens_part(tokens, words, start)
    shared = _of_relative(tokens, words, start, end)
    told = past_what(tokens, words, end)
    what, end = told > end, told
    source = right_of(tokens, words, end, size, apposition=not opens) if shared is None else None
    if source is None or (what and not credible(tokens, words, source)):
        return shared
    if source[1] - source[0] == 1 and tokens.lower[source[0]] in words.no_sources:
        return None  # "according to plan"
    if end - start > 1 and tokens.lower[end - 1] in words.papers and not credible(tokens, words, source):
        source = (end - 1, source[1])  # "demikian laporan tahunannya"
    if end - start == 1:
        first = tokens.lower[source[0]]
        if first[0].isdigit():
            return None
        if words.head_first and first not in words.articles and first not in words.possessives and not credible(tokens, words, source):
            return None  # "según avanzaba la temporada"
        if tokens.lower[start] in words.strict and not _strictly(tokens, words, start, source, opens=opens):
            return None
    elif is_role(words, tokens.lower[start]) and speaks_on(tokens, words, source):
        return None  # "Fonti di polizia parlano di 23 arresti"
    number = next((at for at in range(source[0] + 1, source[1]) if at in hit.numerals), None)
    if number is not None and credible(tokens, words, (source[0], number)):
        source = (source[0], number)  # "volgens de beveiliging zo'n 6.000 mensen"
    source = _before_article(tokens, words, source) if opens and words.head_first else source
    source = _publisher(tokens, words, _person(tokens, words, source) if opens else source)
    if start and tokens.lower[start - 1] == "(" and source[1] < size and tokens.lower[source[1]] == ")":
        return Saw((start, end), source, LEFT, Strength.NEUTRAL, "before")  # "8 400 (selon la police)"
    done = source[1] >= size or (source[1] == size - 1 and tokens.lower[source[1]] == ".")
    return Saw((start, end), source, RIGHT if opens and not done else AROUND, Strength.NEUTRAL, "before")


def _of_relative(tokens: Tokens, words: Saying, start: int, end: int) -> Saw | None:
    """ "..., secondo cui venerdì scenderà sotto i 5 metri": the source is who stands before the comma."""
    behind = end + (end < len(tokens.raw) - 1 and tokens.lower[end] in words.articles)
    if not start or tokens.lower[start - 1] != "," or not is_relative(words, tokens.lower[behind]):
        return None
    return Saw((start, behind + 1), None, RIGHT, Strength.NEUTRAL, "own", shared=True)


def inside_paper(tokens: Tokens, words: Saying, numerals: frozenset[int]) -> Saw | None:
    """ "En el registro municipal figuran 2.750": a paper at the head of the sentence, and a verb of what stands in it before a number."""
    lower, size = tokens.lower, len(tokens.raw)
    start = 0
    while start < size - 1 and lower[start] in words.adverbs and lower[start] not in words.inside_paper.by_first:
        start += 1
    opening = words.inside_paper.at(lower, start) if start < size and lower[start] in words.inside_paper.by_first else None
    if opening is None:
        return None
    end = start + opening[0]
    listing = next(
        (at for at in range(end + 1, min(size, end + _PAPER)) if lower[at] in words.listing.by_first and words.listing.at(lower, at)), None
    )
    hit = words.listing.at(lower, listing) if listing is not None else None
    if listing is None or hit is None or not has_paper(tokens, words, (end, listing)):
        return None
    behind = listing + hit[0]
    reach = behind + (_CLAUSE if lower[behind - 1] in words.that or lower[behind : behind + 1] == [","] else 3)
    if numerals.isdisjoint(range(behind, reach)):
        return None
    first = next(at for at in range(end, listing) if has_paper(tokens, words, (at, at + 1)))
    while first > end and tokens.is_word(first - 1) and lower[first - 1] not in words.prepositions:
        first -= 1
    return Saw((listing, behind), (first, listing), RIGHT, Strength.NEUTRAL, "show")


def _before_article(tokens: Tokens, words: Saying, source: Bounds) -> Bounds:
    """A source up to the article that opens the next noun: "Secondo la Protezione civile gli sfollati sono 640"."""
    lower = tokens.lower
    for at in range(source[0] + 2, source[1]):
        if lower[at] not in words.articles or lower[at] in words.of or tokens.is_capital(at) or lower[at - 1] == "'":
            continue
        if lower[at - 1] not in words.of and lower[at - 1] not in words.prepositions and lower[at - 1] not in words.joining:
            return (source[0], at) if credible(tokens, words, (source[0], at)) else source
    return source


def _person(tokens: Tokens, words: Saying, source: Bounds) -> Bounds:
    """An office that one person holds with the name between commas behind it: "Selon la procureure, Claire Simon, 31 victimes ..."."""
    comma = source[1]
    if comma >= len(tokens.raw) or tokens.lower[comma] != "," or words.persons.isdisjoint(tokens.lower[slice(*source)]):
        return source
    at = comma + 1
    while at < len(tokens.raw) and at - comma <= _NAME and (tokens.is_capital(at) or tokens.lower[at] in words.of):
        at += 1
    named = at - comma > 2 and at + 2 < len(tokens.raw) and tokens.lower[at] == ","
    return (source[0], at) if named and not (tokens.raw[at + 1][0].isdigit() and counts_years(words, tokens.lower[at + 2])) else source


def _publisher(tokens: Tokens, words: Saying, source: Bounds) -> Bounds:
    """A paper with who brought it out: "a report published today by the institute"."""
    if not has_paper(tokens, words, source):
        return source
    size = len(tokens.raw)
    for at in range(source[1], min(size - 1, source[1] + 5)):
        word = tokens.lower[at]
        if word == "," or word in MARKS:
            break
        if word in words.by:
            author = right_of(tokens, words, at + 1, size, apposition=False)
            return (source[0], author[1]) if author is not None and credible(tokens, words, author) else source
    return source


def own_view(hit: Hit) -> Saw | None:
    """ "A suo dire", "ihrer Ansicht nach": cue and pronoun in one, shared with who spoke before."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    if end >= len(tokens.raw) - 1 and not start:
        return None
    return Saw((start, end), None, RIGHT if opens_part(tokens, words, start) else AROUND, Strength.NEUTRAL, "own", shared=True)


def anonymous(hit: Hit) -> Saw | None:
    """ "Behördenangaben zufolge", "según fuentes sanitarias": cue and source in one; not where a name follows ("según fuentes de Acme")."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    size = len(tokens.raw)
    whole = words.generic.at(tokens.lower, end - 1)
    end = max(end, end - 1 + whole[0]) if whole is not None else end
    if end < size and (tokens.lower[end] in words.of or (tokens.is_capital(end) and not words.capital_nouns)):
        return None
    side = RIGHT if opens_part(tokens, words, start) and end < size - 1 else AROUND
    return Saw((start, end), (start, end), side, Strength.NEUTRAL, "anonymous")


def by_papers(hit: Hit) -> Saw | None:
    """ "nach Gewerkschaftsangaben": a compound that names whose papers they are."""
    word = hit.tokens.lower[hit.end] if hit.end < len(hit.tokens.raw) else ""
    ending = next((each for each in hit.words.paper_endings if word.endswith(each)), None)
    owner = word.removesuffix(ending).rstrip("s") if ending else ""
    if not owner or not is_role(hit.words, owner):
        return None
    side = RIGHT if opens_part(hit.tokens, hit.words, hit.start) else AROUND
    return Saw((hit.start, hit.end), (hit.end, hit.end + 1), side, Strength.NEUTRAL, "before")


def tally(hit: Hit) -> Saw | None:
    """ "by X's count": somebody's own paper behind "by"."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    size = len(tokens.raw)
    if end >= size or words.papers.isdisjoint(tokens.lower[end : end + 9]) or words.aside.at(tokens.lower, start) is not None:
        return None  # "por su parte"
    at = end
    while at < min(size, end + 9) and tokens.lower[at] not in MARKS and tokens.lower[at] != ",":
        if at > end and tokens.lower[at] in words.papers:
            break
        at += 1
    if at >= min(size, end + 9) or tokens.lower[at] not in words.papers:
        return None
    for owner in range(at - 1, end - 1, -1):
        if tokens.lower[owner] == "'s" or (tokens.lower[owner] == "'" and tokens.lower[owner - 1].endswith("s")):
            source = (end, owner)
            break
        if tokens.lower[owner] in words.possessives:
            source = (owner, owner + 1)
            break
        if owner == at - 1 > end and tokens.lower[end] in words.articles and is_role(words, tokens.lower[owner]):
            source = (end, at)  # "by the police count"
            break
    else:
        return None
    return Saw((start, at + 1), source, RIGHT if opens_part(tokens, words, start) else AROUND, Strength.NEUTRAL, "tally")


def _strictly(tokens: Tokens, words: Saying, start: int, source: Bounds, *, opens: bool) -> bool:
    """A preposition with other meanings ("per ton", "the second time") counts at the head of a part of the sentence, before a name or an office."""
    first = source[0]
    before = tokens.lower[start - 1] if start else ""
    if before in words.prepositions or before in words.articles:
        return False  # "no segundo", "il secondo"
    loose = tokens.lower[first] in words.articles and not words.capital_nouns
    loose = loose and (before == "," or is_institution(tokens, words, (first, min(source[1], first + 3))))
    if loose and before == ",":
        return True  # ", segundo o parque."
    if not (opens or before == "," or loose) or (tokens.is_capital(start) and tokens.lower[start] in words.names_too):
        return False
    while first < source[1] - 1 and (tokens.lower[first] in words.articles or tokens.lower[first] == "'"):
        first += 1
    head = (first, min(source[1], first + 3))
    if is_institution(tokens, words, head) or has_paper(tokens, words, head):
        return True
    if not words.verb_second and words.generic.at(tokens.lower, first) is not None:
        return True  # "Segundo fontes do setor"
    return tokens.raw[first][0].isupper() and (not words.capital_nouns or (not opens and source[1] - first <= 3))


def after_source(hit: Hit) -> Saw | None:
    """ "X zufolge", "X'e göre": the source stands before."""
    tokens, words, start, end = hit.tokens, hit.words, hit.start, hit.end
    lower = tokens.lower
    at = start
    while at > hit.low and start - at < 10:
        word = lower[at - 1]
        if word == "," or word in MARKS or word in QUOTES or word in words.auxiliaries:
            break
        at -= 1
    if at == start or start - at >= 10:
        return None
    while at < start - 1 and (lower[at] in words.adverbs or lower[at] in words.leading):
        at += 1
    if words.capital_nouns and start - at > 1 and words.generic.at(lower, start - 1):
        at = start - 1  # "Die Flut zerstörte Insidern zufolge 760 Häuser"
    elif words.capital_nouns:
        at = _past_verb(tokens, words, at, start)
    end_of = start
    while end_of > at + 1 and (lower[end_of - 1] in words.before_paper or (end_of < start and lower[end_of - 1] in words.days)):
        end_of -= 1
    source = (_past_oblique(tokens, words, at, end_of), end_of)
    if not credible(tokens, words, source):
        return None
    return Saw((start, end), source, RIGHT if at == 0 or lower[at - 1] in MARKS else AROUND, Strength.NEUTRAL, "after")


def _past_verb(tokens: Tokens, words: Saying, at: int, end: int) -> int:
    """Behind the verb of the sentence, where nouns have capitals: a word in small letters right behind a noun ("Die Flut zerstörte der Polizei zufolge")."""
    for each in range(end - 2, at, -1):
        word = tokens.lower[each]
        small = tokens.is_word(each) and not tokens.is_capital(each)
        links = words.articles | words.prepositions | words.joining
        noun = tokens.is_capital(each - 1) and tokens.lower[each - 1] not in links and tokens.lower[each - 1] not in words.of
        if small and noun and word not in links and word not in words.of:
            return each + 1
    return at


def _past_oblique(tokens: Tokens, words: Saying, at: int, end: int) -> int:
    """Behind a noun that has its case ("yürüyüşe sendikaya göre"): it belongs to the sentence, not to the source."""
    if not words.oblique:
        return at
    for each in range(end - 2, at - 1, -1):
        word = tokens.lower[each]
        if len(word) < 5 or tokens.is_capital(each) or not word.endswith(words.oblique) or is_role(words, word) or word in words.papers:
            continue
        return each + 1 if credible(tokens, words, (each + 1, end)) else at
    return at


def speaks_on(tokens: Tokens, words: Saying, source: Bounds) -> bool:
    """Whether a verb of saying stands in the phrase, whose subject reaches up to it ("el informe publicado por X concluye")."""
    for at in range(source[0] + 1, source[1]):
        hit = words.cues.at(tokens.lower, at) if not tokens.is_capital(at) else None
        if hit is not None and not _MAKING.isdisjoint(hit[1].sorts) and tokens.lower[at] not in words.roles:
            return True
    return False
