"""A verb of accusing ("accused the company of counting only 40") or of changing a forecast in; whose number it is, out."""

from __future__ import annotations

from factlint.claims.according import credible
from factlint.claims.forms import is_no_verb
from factlint.claims.phrase import MARKS, name_end, right_of
from factlint.claims.saw import RIGHT, WRAP, Hit, Saw
from factlint.claims.saying import Saying
from factlint.claims.subject import left_of
from factlint.claims.turned import second
from factlint.claims.who import Bounds, has_role, is_role
from factlint.language.dates import lexicon
from factlint.model.claim import Strength

_FAR = 18  # words between the verb of accusing and the verb of counting, between a forecast and its number
_CLAUSE = 40  # words of the clause of counting
_NEAR = 7  # words between the verb and the forecast that it changes


def accused(hit: Hit) -> Saw | None:
    """The accused one with the number that he is said to have counted: what an accuser says of others' counts is not his own."""
    tokens, words, lower = hit.tokens, hit.words, hit.tokens.lower
    stop = min(len(lower), hit.end + _FAR)
    stop = next((at for at in range(hit.end, stop) if lower[at] in MARKS), stop)
    counting = next((at for at in range(hit.end, stop) if lower[at] in words.miscounting), None)
    if counting is None and not is_no_verb(hit):
        return _charged(hit)
    if counting is None or is_no_verb(hit) or (hit.start and lower[hit.start - 1] == "'"):
        return None  # "L'accusé a reconnu"
    far = min(len(lower), counting + _CLAUSE)
    last = next((at for at in range(counting + 1, far) if lower[at] == "," or lower[at] in MARKS), far)
    number = next((at for at in range(hit.end, last) if at in hit.numerals), None)
    if number is None:
        return None
    start = hit.end
    while start < counting and lower[start] in words.leading and lower[start] not in words.datives:
        start += 1
    end = min(counting, number)
    link = next((at for at in range(start + 1, end) if lower[at] in words.accused_of and not tokens.is_capital(at)), end)
    source = right_of(tokens, words, start, link, apposition=False)
    if source is None or lower[source[0]] in words.helping:  # "le reprochan haber declarado 80": whom, a pronoun before the verb says
        return Saw((hit.start, hit.end), None, RIGHT, Strength.NEUTRAL, "accused", since=start, until=last, limited=True)
    if link == end:
        source = (source[0], name_end(tokens, words, *source))
    return Saw((hit.start, hit.end), source, RIGHT, Strength.NEUTRAL, "accused", since=source[1], until=last, limited=True)


def _charged(hit: Hit) -> Saw | None:
    """ "The prosecutor accuses the pair of having taken 2.4 million": what somebody is accused of counts as the accuser has it."""
    tokens, words, lower = hit.tokens, hit.words, hit.tokens.lower
    number = next((at for at in range(hit.end, min(len(lower), hit.end + _FAR)) if at in hit.numerals), None)
    if number is None or (words.accused_of and words.accused_of.isdisjoint(lower[hit.end + 1 : number])):
        return None
    source = left_of(tokens, words, hit.start, hit.low)
    if source is None or source[0] >= source[1] or not has_role(tokens, words, source):
        return None
    return Saw((hit.start, hit.end), source, RIGHT, Strength.NEUTRAL, "say")


def moved(hit: Hit) -> Saw | None:
    """ "The bank raised its forecast from 24 to 29 percent": who changes a forecast, an estimate or a target of his own."""
    tokens, words, lower = hit.tokens, hit.words, hit.tokens.lower
    if words.verb_final:
        paper = next((at for at in range(hit.start - 1, max(hit.low, hit.start - _FAR) - 1, -1) if lower[at] in words.outlooks), None)
        source = _opening(hit, paper) if paper is not None else None
        found = None if source is None else Saw((hit.start, hit.end), source, WRAP, Strength.NEUTRAL, "moved")
        return found if found is not None and not hit.numerals.isdisjoint(range(source[1] if source else 0, hit.start)) else None
    paper = next((at for at in range(hit.end, min(len(lower), hit.end + _NEAR)) if has_outlook(words, lower[at])), None)
    if paper is None:
        return None
    if paper > hit.end and not any(lower[at] in words.possessives or lower[at] in words.articles for at in range(hit.end, paper)):
        return None
    if hit.numerals.isdisjoint(range(paper + 1, paper + _FAR)):
        return None
    source = left_of(tokens, words, hit.start, hit.low)
    if source is None or source[0] >= source[1] or not credible(tokens, words, source):
        source = second(tokens, words, hit.start, hit.end, hit.low) if words.verb_second else None
    if source is None or source[1] > paper:
        return None
    return Saw((hit.start, paper + 1), source, RIGHT, Strength.NEUTRAL, "moved")


def shifted(hit: Hit) -> Saw | None:
    """ "The city's forecast fell from 41,000 to 28,000", "De raming van de gemeente daalde": whose forecast changes by itself."""
    tokens, words, lower = hit.tokens, hit.words, hit.tokens.lower
    if hit.numerals.isdisjoint(range(hit.end, min(len(lower), hit.end + _FAR))):
        return None
    first = hit.start
    while first > hit.low and lower[first - 1] != "," and lower[first - 1] not in MARKS and hit.start - first < _FAR:
        first -= 1
    paper = next((at for at in range(hit.start - 1, first - 1, -1) if has_outlook(words, lower[at])), None)
    if paper is None or not hit.numerals.isdisjoint(range(first, hit.start)):
        return None
    source: Bounds | None
    if words.articles_after or lower[paper + 1] in words.of or lower[paper + 1] in words.genitives:
        source = right_of(tokens, words, paper + 1 + (lower[paper + 1] in words.of), hit.start, apposition=False)
        source = (source[0], name_end(tokens, words, *source)) if source is not None else None
    else:
        owner = next((at for at in range(paper - 1, first, -1) if lower[at] in ("'s", "'")), None)
        source = left_of(tokens, words, owner, hit.low) if owner is not None else None
    if source is None or source[0] >= source[1] or any(word in lexicon(words.code).tables["units"] for word in lower[slice(*source)]):
        return None
    if not (credible(tokens, words, source) or (lower[source[0]] in words.articles and source[1] - source[0] == 2)):
        return None
    return Saw((hit.start, hit.end), source, RIGHT, Strength.NEUTRAL, "shifted", limited=True)


def _opening(hit: Hit, paper: int) -> Bounds | None:
    """The source at the head of the part that a verb closes: an office or a name before what it changes."""
    tokens, words, lower = hit.tokens, hit.words, hit.tokens.lower
    first = paper
    while first > hit.low and lower[first - 1] not in MARKS and lower[first - 1] != ",":
        first -= 1
    last = next((at for at in range(paper - 1, first - 1, -1) if tokens.is_capital(at) or is_role(words, lower[at])), None)
    source = (first, last + 1) if last is not None else None
    return source if source is not None and hit.numerals.isdisjoint(range(*source)) and credible(tokens, words, source) else None


def has_outlook(words: Saying, word: str) -> bool:
    """Whether a word is a forecast, an estimate or a target; in languages of compounds by its last part."""
    return word in words.outlooks or (words.compounds and any(word.endswith(each) for each in words.outlooks))
