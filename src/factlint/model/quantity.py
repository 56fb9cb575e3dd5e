"""A number as written: exact interval, kind, hedge, unit and place."""

from __future__ import annotations

from factlint.model.dataclasses import dataclass
from factlint.model.enums import StrEnum
from factlint.model.number import Number, plain, same
from factlint.model.span import Span
from factlint.model.when import When, WrittenDate


class Kind(StrEnum):
    """What sort of number it is. A range keeps the kind of its ends; years and decades are dates."""

    COUNT = "count"
    PERCENT = "percent"
    PERCENT_POINTS = "percent_points"
    MONEY = "money"
    RATIO = "ratio"
    FRACTION = "fraction"
    RATE = "rate"
    MEASURE = "measure"
    AGE = "age"
    DATE = "date"
    DURATION = "duration"
    ORDINAL = "ordinal"
    SCORE = "score"
    OTHER = "other"


CHECKABLE = frozenset(
    {Kind.COUNT, Kind.PERCENT, Kind.PERCENT_POINTS, Kind.MONEY, Kind.RATIO, Kind.FRACTION, Kind.RATE, Kind.MEASURE, Kind.DURATION}
)
"""The kinds that a ledger figure may hold and a story may get wrong against it (ages and dates only where a figure says so)."""


class Hedge(StrEnum):
    """How firmly the number is put; no hedge is None."""

    GT = "gt"  # more than, over
    GE = "ge"  # at least, no fewer than
    LT = "lt"  # less than, fewer than, under
    LE = "le"  # at most, up to, as many as
    APPROX = "approx"  # about, some, around, roughly
    ALMOST = "almost"  # nearly, almost, just under, just below
    JUST_OVER = "just_over"  # just over, a little more than


BOUNDS = frozenset({Hedge.GT, Hedge.GE, Hedge.LT, Hedge.LE})
"""The hedges that tell of one side alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number as written.

    `span` covers the whole expression: hedge, sign, currency, digits or words, scale, percent or unit word ("at least $1.2 million").
    `number` covers the numeral itself with its scale ("1.2 million"); a repair replaces this and, where named, the hedge.
    `low` and `high` are the value or the two ends of a range; a one-sided bound has both equal to the number and says the rest in `hedge`.
    Vague words ("dozens") have `vague` and their band as low and high. Both are None where nothing can be said ("several").
    `step` is the place value of the last written digit: 1 for 2,229, 1000 for "254 mil", 100000 for "1.2 million", 0.01 for 2.50.
    `scaled` says that a scale word, decimals or words like "half" stood there, so that the number is rounded by nature.
    `unit`: ISO 4217 code or "$" for money; "percent"; a CLDR unit identifier ("kilometer", "square-meter") for measures and durations ("day");
    the unit noun as written for counts is not a unit: it stands in `counted`.
    `form` tells apart what one kind mixes: date -> "day", "month", "year", "decade", "time", "weekday", ...; other -> "phone", "name", "street",
    "footnote", "list", "version", "coordinate", ...; ratio -> "multiple" (times, doubled), "odds" (2-1), "one_in" ...; "" elsewhere.
    `counted` is the noun phrase that is counted, as written, with `counted_span`.
    `conversion` marks a number in brackets that repeats the one before in another unit.
    Units: percent 24.6 is 24.6; a fraction is the fraction itself (1/4); ratio 2-1 is 2.
    """

    span: Span
    number: Span
    text: str
    kind: Kind
    low: Number | None = None
    high: Number | None = None
    hedge: Hedge | None = None
    hedge_span: Span | None = None
    vague: bool = False
    unit: str | None = None
    unit_span: Span | None = None
    step: Number = 1
    scaled: bool = False
    form: str = ""
    counted: str | None = None
    counted_span: Span | None = None
    conversion: bool = False
    written_date: WrittenDate | None = None
    when: When | None = None

    @property
    def start(self) -> int:
        return self.span.start

    @property
    def end(self) -> int:
        return self.span.end

    @property
    def value(self) -> Number | None:
        """The number where it is one number; None for a range and for vague words."""
        low, high = self.low, self.high
        if low is None or high is None or self.vague or not (low is high or same(low, high)):
            return None
        return low if type(low) is int else plain(low)

    @property
    def is_range(self) -> bool:
        low, high = self.low, self.high
        return low is not high and low is not None and high is not None and not self.vague and not same(low, high)
