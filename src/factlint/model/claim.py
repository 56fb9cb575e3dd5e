"""A quantity with what is counted, who stands behind it and for which moment it holds."""

from __future__ import annotations

from factlint.model.dataclasses import dataclass, field, replace
from factlint.model.enums import StrEnum
from factlint.model.quantity import Quantity
from factlint.model.span import Span
from factlint.model.tuples import NamedTuple
from factlint.model.when import When

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    class Reader(Protocol):
        """What reads the rest of a claim, by its index: it takes time, and of many numbers nobody asks for it."""

        def clause(self, index: int) -> Span: ...

        def own(self, index: int) -> tuple[Term, ...]: ...

        def noun(self, index: int) -> Term | None: ...

        def around(self, index: int) -> tuple[Term, ...]: ...

        def attribution(self, index: int) -> Attribution | None: ...
        def source_span(self, index: int) -> Span | None: ...

        def dating(self, index: int) -> Dating: ...


class Strength(StrEnum):
    """How the writer stands to what the source says (wire style keeps the four apart)."""

    NEUTRAL = "neutral"
    HEDGED = "hedged"
    ASSERTING = "asserting"
    DENIAL = "denial"


class SourceKind(StrEnum):
    """What sort of source the words name, before anybody looks it up in a ledger."""

    NAMED = "named"  # a name, a person, an office
    ROLE = "role"  # "the group", "its director", "the ministry": points back to a name
    GENERIC = "generic"  # "officials", "experts", "reports", nobody in particular
    MEDIA = "media"  # a news outlet or agency, second-hand
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who says it. All spans lie in `Draft.text`.

    `source` is the text of the innermost source ("AP, citing Foro Penal": Foro Penal); "" where only a cue stands (a conditional, "reportedly").
    `via` is the outer one (AP). `joined` are further sources that say the same
    ("the police and the ministry said": the ministry); `source` then has them all, as written.
    `name` is what `source` points back to when it is a role or a pronoun, if the text tells: the earlier name as written.
    `certain` says that a pronoun or a role can mean nobody but `name`.
    `carried` says that the attribution was carried over from an earlier sentence. `quoted` that the content is a direct quotation.
    """

    source: str
    source_span: Span | None
    cue: str
    cue_span: Span | None
    content: tuple[Span, ...]
    strength: Strength = Strength.NEUTRAL
    kind: SourceKind = SourceKind.NAMED
    name: str | None = None
    via: str | None = None
    joined: tuple[str, ...] = ()
    carried: bool = False
    quoted: bool = False
    certain: bool = False

    @property
    def source_start(self) -> int | None:
        return self.source_span.start if self.source_span else None

    @property
    def content_start(self) -> int:
        return self.content[0].start

    @property
    def content_end(self) -> int:
        return self.content[-1].end

    @property
    def length(self) -> int:
        """Of its content."""
        return sum(each.length for each in self.content)


class Role(StrEnum):
    """How a term stands to the number."""

    UNIT = "unit"  # the counted noun itself: "people"
    MODIFIER = "modifier"  # its modifiers: "foreign"
    VERB = "verb"  # what happened to them: "released"
    PLACE = "place"
    EVENT = "event"
    TIME = "time"
    CLAUSE = "clause"  # another content word of the number's own clause
    SENTENCE = "sentence"  # of the sentence
    CELL = "cell"  # row and column heads of its table
    CARRIED = "carried"  # topic of the sentence before, same paragraph
    PARAGRAPH = "paragraph"
    SECTION = "section"  # the heading above
    TITLE = "title"


class Term(NamedTuple):
    """A content word near the number: `word` as written in lower case, `stem` folded and stemmed, `distance` in words (0 = adjacent)."""

    word: str
    stem: str
    role: Role
    distance: int
    span: Span


class Part(StrEnum):
    """Why a number is not the total of its figure."""

    OF = "of"  # "five of them children"
    MORE = "more"  # "12 more bodies"
    CHANGE = "change"  # "up 16", "a rise of 3 percent"
    BASE = "base"  # "down from 168,000": the earlier value of the same figure
    EACH = "each"  # "20,000 pesos each", "15 days each"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """When a number holds. `as_of` is the moment it is said to be true for, `period` what it measures; both resolved at the article's date.

    `as_of_span`, `period_span` where that is written. `dated` tells how it is known: "own" (its clause or sentence), "carried" (paragraph, tense), "" (not said).
    """

    as_of: When | None = None
    as_of_span: Span | None = None
    period: When | None = None
    period_span: Span | None = None
    dated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A quantity in its sentence.

    `index` counts the claims of a draft from 0; `sentence` and `block` are indices.
    `revised` says that the language of revision excuses an old value ("first reported as", "initially", a table head "First estimate").
    `part` says that the number is a part, an increment, a base of comparison. `negated`: "not among the 70", "has not released".
    `quoted`: inside a direct quotation (of somebody other than the article). `bases`: indices of claims this one is compared with.
    `reader` reads the rest when it is asked for, the same in whatever order that is; `times` is set where more is known than the sentence says.
    """

    index: int
    quantity: Quantity
    sentence: int
    block: int
    reader: Reader = field(repr=False, compare=False)
    revised: bool = False
    part: Part | None = None
    negated: bool = False
    quoted: bool = False
    bases: tuple[int, ...] = ()
    times: Dating | None = None

    @property
    def span(self) -> Span:
        return self.quantity.span

    @property
    def clause(self) -> Span:
        """The number's own clause."""
        return self.reader.clause(self.index)

    @property
    def own(self) -> tuple[Term, ...]:
        """The terms of its sentence."""
        return self.reader.own(self.index)

    @property
    def noun(self) -> Term | None:
        """The one of them that is the counted noun itself, or the unit."""
        return self.reader.noun(self.index)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The content words that say what the number is about: those of its sentence, then those around it."""
        reader, index = self.reader, self.index
        return (*reader.own(index), *reader.around(index))

    @property
    def attribution(self) -> Attribution | None:
        """Who says it."""
        return self.reader.attribution(self.index)

    @property
    def source_span(self) -> Span | None:
        """Where that is written; it takes less to find than whom a pronoun there means."""
        return self.reader.source_span(self.index)

    @property
    def dating(self) -> Dating:
        """When it holds."""
        return self.reader.dating(self.index) if self.times is None else self.times

    @property
    def as_of(self) -> When | None:
        return (self.times or self.reader.dating(self.index)).as_of

    @property
    def as_of_span(self) -> Span | None:
        return self.dating.as_of_span

    @property
    def period(self) -> When | None:
        return (self.times or self.reader.dating(self.index)).period

    @property
    def period_span(self) -> Span | None:
        return self.dating.period_span

    @property
    def dated(self) -> str:
        return self.dating.dated


def redated(claim: Claim, **changes: Any) -> Claim:
    """A claim with other values in some fields of its dating."""
    return replace(claim, times=replace(claim.dating, **changes))
