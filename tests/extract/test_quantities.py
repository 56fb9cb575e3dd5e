"""Sentences of nine languages with what must be read in them, beside sentences in which nothing must be."""

from __future__ import annotations

from fractions import Fraction

import pytest

from factlint.extract import quantities
from factlint.model.number import rational
from factlint.model.quantity import Kind, Quantity

_ASIDE = {Kind.DATE, Kind.ORDINAL, Kind.OTHER, Kind.SCORE}


def shown(found: Quantity) -> str:
    """A quantity in one word a part: hedge, value or range, kind or unit."""
    if found.low is None or found.high is None:
        value = "?"
    else:
        low, high = str(rational(found.low)), str(rational(found.high))
        value = low if low == high else f"{low}..{high}"
    if found.vague:
        value = "~" + value
    what = found.unit or ("" if found.kind is Kind.COUNT else str(found.kind))
    if found.kind is Kind.AGE:
        what = "age"
    return " ".join(part for part in (str(found.hedge) if found.hedge else "", value, what) if part)


READ = [
    # digits, separators, scales
    ("en", "1,234,567 voters", ["1234567"]), ("en", "a rise of 1,234.5 tonnes", ["2469/2 tonne"]), ("en", "12,34,567 voters", ["1234567"]),
    ("en", "2.400 kilos", ["12/5 kilogram"]), ("id", "2.400 orang", ["2400"]), ("de", "2.400 Menschen", ["2400"]),
    ("fr", "3\u202f142\u202f600 inscrits", ["3142600"]), ("fr", "12 500 habitants", ["12500"]), ("pt", "254\u00a0296 hectares", ["254296 hectare"]),
    ("es", "1.234,5 hectáreas", ["2469/2 hectare"]), ("de", "1,5 Mio. Euro", ["1500000 EUR"]), ("en", "٢٣ people and １２ cars", ["23", "12"]),
    ("en", "3½ miles", ["7/2 mile"]), ("en", "10 1/2 miles", ["21/2 mile"]), ("en", "sales of 1.2m units", ["1200000"]), ("en", "2.4k users", ["2400"]),
    ("en", "a 3m wall", ["3 meter"]), ("en", "$3bn", ["3000000000 $"]), ("en", "US$ 5 m", ["5000000 USD"]), ("en", "RM3.06mil", ["3060000 MYR"]),
    ("en", "75 USD million", ["75000000 USD"]), ("pt", "R$ 1,2 bilhão", ["1200000000 BRL"]), ("pt", "1,2 mil milhões de euros", ["1200000000 EUR"]),
    ("es", "2,9 mil millones", ["2900000000"]), ("es", "3 billones de pesos", ["3000000000000 peso"]), ("de", "2 Billionen Euro", ["2000000000000 EUR"]),
    ("id", "Rp3,2 triliun", ["3200000000000 IDR"]), ("it", "40mila persone", ["40000"]), ("tr", "12.500 TL", ["12500 TRY"]), ("nl", "1,5 miljoen euro", ["1500000 EUR"]),
    ("en", "5.4 lakh crore rupees", ["5400000000000 INR"]), ("en", "-12C", ["-12 celsius"]), ("en", "minus 5 degrees Celsius", ["-5 celsius"]),
    # number words
    ("en", "two thousand four hundred people", ["2400"]), ("en", "one hundred and five men", ["105"]), ("en", "ninety-nine cars", ["99"]),
    ("en", "one and a half million people", ["1500000"]), ("en", "two million and a half voters", ["2500000"]), ("en", "half a million homes", ["500000"]),
    ("en", "five point two five metres", ["21/4 meter"]), ("en", "three quarters of a million tons", ["750000 ton"]), ("en", "two dozen cars", ["24"]),
    ("es", "treinta y un heridos", ["31"]), ("es", "mil doscientas casas", ["1200"]), ("es", "dos mil trescientos millones de euros", ["2300000000 EUR"]),
    ("es", "veintitrés muertos", ["23"]), ("es", "dos millones y medio de votos", ["2500000"]), ("pt", "vinte e oito homens", ["28"]),
    ("pt", "mil e duzentas casas", ["1200"]), ("pt", "dois mil milhões de euros", ["2000000000 EUR"]), ("fr", "quatre-vingt-dix-sept blessés", ["97"]),
    ("fr", "soixante et onze morts", ["71"]), ("fr", "vingt et un migrants", ["21"]), ("fr", "deux cent mille euros", ["200000 EUR"]),
    ("fr", "un demi-million de déplacés", ["500000"]), ("de", "fünfundzwanzigtausenddreihundert Menschen", ["25300"]), ("de", "einunddreißig Verletzte", ["31"]),
    ("de", "anderthalb Millionen Menschen", ["1500000"]), ("de", "eine halbe Million Euro", ["500000 EUR"]), ("de", "zwölfhundert Häuser", ["1200"]),
    ("it", "ventisette morti", ["27"]), ("it", "milleduecento case", ["1200"]), ("it", "duecentocinquantamila euro", ["250000 EUR"]), ("it", "ventotto feriti", ["28"]),
    ("nl", "vijfentwintigduizend euro", ["25000 EUR"]), ("nl", "tweeëntwintig gewonden", ["22"]), ("nl", "eenendertig huizen", ["31"]),
    ("id", "dua ribu empat ratus lima belas rumah", ["2415"]), ("id", "seribu dua ratus warga", ["1200"]), ("id", "seratus dua puluh tiga orang", ["123"]),
    ("tr", "bin iki yüz otuz bir ev", ["1231"]), ("tr", "iki buçuk milyon lira", ["2500000 TRY"]), ("tr", "yüz elli bin kişi", ["150000"]),
    # percent, points, fractions, shares, multiples
    ("en", "up 0.4 percentage points", ["2/5 percent_points"]), ("en", "cut by 25 basis points", ["1/4 percent_points"]), ("en", "half a percentage point", ["1/2 percent_points"]),
    ("en", "three-tenths of a percent", ["3/10 percent"]), ("fr", "7,9\u00a0% des actifs", ["79/10 percent"]), ("tr", "yüzde 7,9", ["79/10 percent"]), ("tr", "%25", ["25 percent"]),
    ("es", "subió del 3 % al 3,6 %, seis décimas más", ["3 percent", "18/5 percent", "3/5 percent_points"]), ("de", "um 0,2 Prozentpunkte", ["1/5 percent_points"]),
    ("id", "naik 0,2 poin persentase", ["1/5 percent_points"]),
    ("en", "two-thirds of voters", ["2/3 fraction"]), ("en", "a quarter of the homes", ["1/4 fraction"]), ("es", "tres cuartas partes de los votos", ["3/4 fraction"]),
    ("fr", "un tiers des élus", ["1/3 fraction"]), ("de", "zwei Drittel der Stimmen", ["2/3 fraction"]), ("it", "la metà delle famiglie", ["1/2 fraction"]),
    ("nl", "driekwart van de huizen", ["3/4 fraction"]), ("id", "sepertiga warga", ["1/3 fraction"]), ("tr", "gençlerin üçte ikisi", ["2/3 fraction"]), ("pt", "um terço dos votos", ["1/3 fraction"]),
    ("en", "one in four drivers", ["1/4 ratio"]), ("en", "nine out of 10 drivers", ["9/10 ratio"]), ("es", "uno de cada cinco jóvenes", ["1/5 ratio"]), ("fr", "un jeune actif sur cinq", ["1/5 ratio"]),
    ("pt", "um em cada quatro jovens", ["1/4 ratio"]), ("de", "jeder vierte Haushalt", ["1/4 ratio"]), ("de", "einer von fünf", ["1/5 ratio"]), ("it", "un italiano su quattro", ["1/4 ratio"]),
    ("nl", "een op de vijf huizen", ["1/5 ratio"]), ("id", "satu dari empat warga", ["1/4 ratio"]), ("tr", "dört kişiden biri", ["1/4 ratio"]),
    ("en", "a 2-to-1 majority", ["2 ratio"]), ("en", "outnumbered 2 to 1", ["2 ratio"]), ("en", "doubled its stake", ["2 ratio"]), ("en", "a threefold rise", ["3 ratio"]), ("en", "halved its stake", ["1/2 ratio"]),
    ("pt", "quase o dobro", ["almost 2 ratio"]), ("fr", "plus du double", ["gt 2 ratio"]), ("de", "mehr als doppelt so viel", ["gt 2 ratio"]), ("id", "dua kali lipat", ["2 ratio"]), ("tr", "neredeyse iki katı", ["almost 2 ratio"]),
    ("en", "12 per 100,000 people", ["12 per-100000"]),
    # ranges and changes
    ("en", "14-17 boys", ["14..17"]), ("en", "between 20 and 30 men", ["20..30"]), ("en", "2 to 3 million people", ["2000000..3000000"]), ("en", "from 2 to 3 million people", ["2000000..3000000"]),
    ("en", "$5 to $10 million", ["5000000..10000000 $"]), ("en", "3.5% to 3.75%", ["7/2..15/4 percent"]), ("en", "more than 20 but fewer than 30 men", ["20..30"]),
    ("en", "rose from 3.5 to 3.9 percent", ["7/2 percent", "39/10 percent"]), ("de", "sank von 7,9 auf 7,2 Prozent", ["79/10 percent", "36/5 percent"]),
    ("de", "1,4 bis 1,6 Milliarden Euro", ["1400000000..1600000000 EUR"]), ("fr", "entre 80\u202f000 et 90\u202f000 postes", ["80000..90000"]), ("es", "de 20 a 30 detenidos", ["20..30"]),
    ("pt", "entre 20 e 30 casas", ["20..30"]), ("it", "tra i 20 e i 30 arrestati", ["20..30"]), ("nl", "tussen de 20 en 30 huizen", ["20..30"]), ("id", "antara 20 dan 30 orang", ["20..30"]), ("tr", "20 ile 30 arasında ev", ["20..30"]),
    # hedges
    ("en", "at least another 40 homes", ["ge 40"]), ("en", "as many as 70 homes", ["le 70"]), ("en", "just over 1,200 homes", ["just_over 1200"]), ("en", "nearly 3,000 homes", ["almost 3000"]),
    ("en", "some 480,000 firms", ["approx 480000"]), ("en", "27 weeks or longer", ["ge 27 week"]), ("en", "for over 20 years", ["gt 20 year"]), ("en", "30 or fewer cases", ["le 30"]), ("en", "100-plus homes", ["gt 100"]),
    ("es", "algo más de 300 casas", ["just_over 300"]), ("es", "al menos 14 personas", ["ge 14"]), ("es", "unos 4.800 clientes", ["approx 4800"]), ("es", "casi 300 casas", ["almost 300"]), ("es", "hasta 300 casas", ["le 300"]),
    ("pt", "pelo menos 57 casas", ["ge 57"]), ("pt", "cerca de 57 casas", ["approx 57"]), ("pt", "até 57 casas", ["le 57"]), ("fr", "pas moins de 57 maisons", ["ge 57"]), ("fr", "environ 57 maisons", ["approx 57"]),
    ("fr", "près de 57 maisons", ["almost 57"]), ("fr", "une centaine de policiers", ["approx 100"]), ("de", "gut 3000 Häuser", ["just_over 3000"]), ("de", "knapp 400 Häuser", ["almost 400"]), ("de", "höchstens 20 Häuser", ["le 20"]),
    ("de", "mindestens 20 Häuser", ["ge 20"]), ("it", "almeno 57 case", ["ge 57"]), ("it", "oltre 57 case", ["gt 57"]), ("nl", "ruim 3000 huizen", ["just_over 3000"]), ("nl", "hooguit 30 huizen", ["le 30"]),
    ("id", "sedikitnya 24 orang", ["ge 24"]), ("id", "hampir 24 orang", ["almost 24"]), ("id", "sekitar 24 orang", ["approx 24"]), ("id", "lebih dari 52 ribu orang", ["gt 52000"]),
    ("tr", "en az 57 kişi", ["ge 57"]), ("tr", "300'den fazla ev", ["gt 300"]), ("tr", "100'e yakın ev", ["almost 100"]),
    # vague words and nothing
    ("en", "dozens of homes", ["~24..99"]), ("en", "hundreds of thousands of homes", ["~200000..999999"]), ("en", "several hundred homes", ["~200..999"]), ("es", "decenas de miles de casas", ["~20000..99999"]),
    ("pt", "centenas de casas", ["~200..999"]), ("fr", "des dizaines de milliers de maisons", ["~20000..99999"]), ("de", "Zehntausende Häuser", ["~20000..99999"]), ("de", "mehrere hundert Häuser", ["~200..999"]),
    ("it", "migliaia di case", ["~2000..9999"]), ("nl", "honderden huizen", ["~200..999"]), ("id", "puluhan ribu warga", ["~20000..99999"]), ("tr", "binlerce ev", ["~2000..9999"]),
    ("en", "not a single arrest was made", ["0"]), ("en", "none of the arrests was legal", ["0"]), ("es", "ni un solo herido", ["0"]), ("id", "tak seorang pun terluka", ["0"]),
    # money, measures, durations, conversions
    ("en", "20,000 pesos (about $1,100)", ["20000 peso", "approx 1100 $"]), ("en", "11 cents", ["11 cent"]), ("es", "3 euros con 99 céntimos", ["399/100 EUR"]), ("en", "a $5 fee", ["5 $"]),
    ("es", "312,4 litros por metro cuadrado", ["1562/5 liter-per-square-meter"]), ("es", "1.180 metros cúbicos por segundo", ["1180 cubic-meter-per-second"]), ("en", "89 kph", ["89 kilometer-per-hour"]),
    ("fr", "1\u00a0200 m²", ["1200 square-meter"]), ("id", "magnitudo 6,4", ["32/5 magnitude"]), ("en", "a 7.1-magnitude quake", ["71/10 magnitude"]), ("en", "half an hour", ["1/2 hour"]), ("es", "media hora", ["1/2 hour"]),
    ("id", "dua pekan", ["2 week"]), ("tr", "250 liraya kadar", ["le 250 TRY"]),
    # ages
    ("en", "a 44-year-old", ["44 age"]), ("en", "boys aged 14-17", ["14..17 age"]), ("en", "Mia Okoro, 47, said", ["47 age"]), ("en", "two women aged 31 and 45", ["2", "31 age", "45 age"]),
    ("es", "Inés Roldán, de 47 años,", ["47 age"]), ("es", "un hombre de 83 años", ["83 age"]), ("pt", "uma mulher de 83 anos", ["83 age"]), ("pt", "Rui Sá, pescador de 71 anos,", ["71 age"]), ("fr", "Luc Morel, 52 ans,", ["52 age"]),
    ("fr", "les 15-24 ans", ["15..24 age"]), ("fr", "50 ans ou plus", ["ge 50 age"]), ("de", "der 47-jährige Fahrer", ["47 age"]), ("de", "Kinder im Alter von 5 bis 14 Jahren", ["5..14 age"]), ("it", "una donna di 83 anni", ["83 age"]),
    ("nl", "een 83-jarige vrouw", ["83 age"]), ("nl", "Piet van Dam (47)", ["47 age"]), ("id", "berusia 17 tahun", ["17 age"]), ("id", "Sari Dewi (38 tahun)", ["38 age"]), ("tr", "83 yaşında", ["83 age"]),
]  # fmt: skip

READ += [
    ("fr", "deux hommes de 25 et 32 ans", ["2", "25 age", "32 age"]), ("fr", "une fillette de 8 mois", ["8 age"]), ("id", "seorang pria 45 tahun", ["45 age"]), ("id", "Siti (34) selamat", ["34 age"]),
    ("es", "entre un 10 % y un 15 %", ["10..15 percent"]), ("es", "como mucho 14 personas", ["le 14"]), ("en", "fell 120.5 points, or 0.3%", ["241/2", "3/10 percent"]), ("en", "plus or minus 3.1 percentage points", ["31/10 percent_points"]),
    ("en", "his sister, 9, was", ["9 age"]), ("en", "twenty-somethings", ["20 age"]), ("en", "2,500-odd guests", ["approx 2500"]),
]  # fmt: skip

NOT_READ = [
    ("en", "That one is his, and one day we will know."), ("en", "A triple-digit day."), ("en", "No one knows why."), ("en", "The first half was dull."),
    ("en", "He flew an F-16 over Route 66 on June 5, 2019."), ("en", "On the 1,000th day he rested."), ("en", "They won 3-1 at 9:30 p.m."), ("en", "A half-brother came."),
    ("es", "Un hombre y una mujer llegaron en 2019."), ("es", "El segundo plan y la A-30."), ("pt", "Um bombeiro e uma mulher chegaram em 2019."), ("fr", "Un homme et une femme sont venus en 2019."),
    ("de", "Ein Mann und eine Frau kamen 2019."), ("de", "Claudia wohnt an der B 101."), ("it", "Un uomo e una donna sono venuti nel 2019."), ("nl", "Een man en een vrouw kwamen in 2019."),
    ("id", "Covid-19 datang pada tahun 2020."), ("tr", "Bir adam 2019 yılında geldi."),
]  # fmt: skip

NOT_HEDGED = [
    ("en", "unemployment edged up to 4.4%"), ("en", "it lasted three weeks over two days"), ("en", "more than the 2,400 of last year"), ("fr", "de plus que les 3 142 600 du trimestre"),
]  # fmt: skip

COUNTED = [
    ("en", "14 foreign nationals from Peru", "foreign nationals"), ("en", "129 boys and 40 girls", "boys"), ("en", "132 of them homes", "homes"), ("en", "one police officer died", "police officer"),
    ("en", "six of the injured are free", "injured"), ("en", "19 remain in jail", None), ("en", "a 44-page report", "page"), ("es", "25 víctimas mortales", "víctimas mortales"), ("es", "son 23 los muertos", "muertos"),
    ("es", "dos esperan fuera", None), ("pt", "17 meios aéreos", "meios aéreos"), ("fr", "3\u202f187\u202f400 demandeurs d'emploi", "demandeurs d'emploi"), ("de", "3.240 Helferinnen und Helfer", "Helferinnen und Helfer"),
    ("de", "14 der Opfer", "Opfer"), ("de", "drei schwer verletzte Kinder", "schwer verletzte Kinder"), ("it", "14 dei quali stranieri", "stranieri"), ("nl", "14 van hen buitenlanders", "buitenlanders"), ("id", "dua ekor sapi", "ekor sapi"), ("tr", "5 bin konut", "konut"),
]  # fmt: skip


def _read(code: str, text: str) -> list[Quantity]:
    return [found for found in quantities(text, language=code) if found.kind not in _ASIDE]


@pytest.mark.parametrize(("code", "text", "expected"), READ)
def test_read(code: str, text: str, expected: list[str]) -> None:
    assert [shown(found) for found in _read(code, text)] == expected


@pytest.mark.parametrize(("code", "text"), NOT_READ)
def test_not_read(code: str, text: str) -> None:
    assert [shown(found) for found in _read(code, text)] == []


@pytest.mark.parametrize(("code", "text"), NOT_HEDGED)
def test_not_hedged(code: str, text: str) -> None:
    assert [found.hedge for found in _read(code, text)] == [None] * len(_read(code, text))


@pytest.mark.parametrize(("code", "text", "noun"), COUNTED)
def test_counted(code: str, text: str, noun: str | None) -> None:
    assert _read(code, text)[0].counted == noun


@pytest.mark.parametrize(
    ("text", "step", "scaled"),
    [
        ("2,229", 1, False),
        ("1.2 million", 100_000, True),
        ("254 thousand", 1000, True),
        ("2.50", Fraction(1, 100), True),
        ("two hundred", 100, True),
        ("twenty", 1, False),
    ],
)
def test_step_is_the_place_of_the_last_digit(text: str, step: Fraction, scaled: bool) -> None:
    (found,) = _read("en", f"They had {text} cars.")
    assert (rational(found.step), found.scaled) == (step, scaled)


def test_spans_of_the_parts() -> None:
    text = "It cost at least $1.2 million a year."
    (found,) = _read("en", text)
    assert found.text == "at least $1.2 million" == found.span.of(text)
    assert found.number.of(text) == "1.2 million"
    assert found.hedge_span is not None
    assert found.hedge_span.of(text) == "at least"
    assert found.unit_span is not None
    assert found.unit_span.of(text) == "$"


def test_a_conversion_is_marked() -> None:
    assert [found.conversion for found in _read("en", "It burned 38,400 acres (15,540 hectares) in 12 days (a record).")] == [
        False,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("ES", "2.062 personas", 2062),
        ("MX", "2,062 personas", 2062),
        ("", "1,234,567 votos y 2,062 personas", 2062),
        ("", "1.234.567 votos y 2.062 personas", 2062),
    ],
)
def test_the_signs_are_the_regions_or_the_documents(region: str, text: str, value: int) -> None:
    assert quantities(text, language="es", region=region)[-1].low == value


@pytest.mark.parametrize(("region", "unit"), [("", "$"), ("US", "USD"), ("CA", "CAD")])
def test_a_bare_dollar_sign_is_the_regions(region: str, unit: str) -> None:
    assert quantities("It cost $5.", language="en", region=region)[0].unit == unit


def test_an_unknown_language_reads_digits() -> None:
    assert [found.low for found in quantities("1,200 osób", language="xx")] == [1200]


def test_a_long_text_is_read_in_windows() -> None:
    text = "About 40 homes burned. " * 1000
    assert [(found.text, found.start) for found in quantities(text, language="en")][:2] == [("About 40", 0), ("About 40", 23)]
    assert len(quantities(text, language="en")) == 1000
