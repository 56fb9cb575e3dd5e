"""What a number claims beside who says it: its clause, its terms, whether it is a part, revised, negated."""

from __future__ import annotations

import datetime

import claimed
import pytest
from claimed import claims_of

from factlint import segment
from factlint.claims import attributions, read_claims
from factlint.claims.quotes import is_speech, quotations
from factlint.extract import extract
from factlint.model.claim import Claim, Part, Role
from factlint.read import read
from growing import grows, seconds

DAY = datetime.date(2025, 6, 11)


def claims(text: str, language: str = "en") -> list[Claim]:
    return list(claims_of(text, language, DAY))


def claim_of(text: str, number: str, language: str = "en") -> Claim:
    return claimed.claim_of(text, number, language, DAY)


PARTS = [
    ("en", "Five of them were children.", "Five", Part.OF),
    ("en", "Some 44 boats sank, including 31 trawlers.", "31", Part.OF),
    ("en", "Crews found 12 more boats.", "12", Part.MORE),
    ("en", "Crews found another 12 boats.", "12", Part.MORE),
    ("en", "Catches rose 16 percent.", "16", Part.CHANGE),
    ("en", "Catches are down by 1,600 boxes.", "1,600", Part.CHANGE),
    ("en", "The fleet has 44 boats, down from 51 a year ago.", "51", Part.BASE),
    ("en", "The fleet grew from 44 boats to 51 boats.", "44", Part.BASE),
    ("en", "The fleet rose to 51 boats from 44 boats.", "44", Part.BASE),
    ("en", "Owners get 20,000 pesos each.", "20,000", Part.EACH),
    ("en", "The ministry counts 44 boats.", "44", None),
    ("es", "Cinco de ellos eran menores.", "Cinco", Part.OF),
    ("es", "Hallaron otros 12 barcos.", "12", Part.MORE),
    ("es", "La flota tiene 44 barcos, frente a 51 barcos hace un año.", "51", Part.BASE),
    ("pt", "A frota tem 44 barcos, contra 51 no ano passado.", "51", Part.BASE),
    ("fr", "La flotte compte 44 bateaux, contre 51 l'an dernier.", "51", Part.BASE),
    ("de", "Die Flotte wuchs von 44 auf 51 Boote.", "44", Part.BASE),
    ("de", "Darunter 12 Kutter.", "12", Part.OF),
    ("it", "La flotta ha 44 barche, contro le 51 dello scorso anno.", "51", Part.BASE),
    ("nl", "De vloot telt 44 boten, tegenover 51 vorig jaar.", "51", Part.BASE),
    ("id", "Jumlah kapal naik dari 44 unit menjadi 51 unit.", "44", Part.BASE),
]


@pytest.mark.parametrize(("language", "text", "number", "part"), PARTS)
def test_part(language: str, text: str, number: str, part: Part | None) -> None:
    assert claim_of(text, number, language).part is part


def test_the_same_part_again_in_percent() -> None:
    text = "In all, 112 boats sank; 71 of them, or 63%, have been raised."
    assert claim_of(text, "71").part is Part.OF
    assert claim_of(text, "63").part is Part.OF
    assert claim_of(text, "112").part is None


CLAUSES = [
    ("Crews raised 57 from the bay, 28 from the river and 11 from the lake.", "28", "28 from the river"),
    ("The ministry counts 31 boats; Harbor Watch says 44 were lost.", "44", "Harbor Watch says 44 were lost"),
    ("The storm sank 31 boats, and 12 people died.", "12", "12 people died"),
]


@pytest.mark.parametrize(("text", "number", "clause"), CLAUSES)
def test_clause(text: str, number: str, clause: str) -> None:
    draft = read(text.encode(), "draft.md", language="en")
    assert claim_of(text, number).clause.of(draft.text).strip(",. ").endswith(clause.split(" ", 1)[1])


def terms(claim: Claim, role: Role) -> set[str]:
    return {term.word for term in claim.terms if term.role is role}


def test_terms_of_the_number() -> None:
    claim = claim_of("Authorities released 31 foreign sailors in Arvik on Monday.", "31")
    assert "sailors" in terms(claim, Role.UNIT)
    assert "foreign" in terms(claim, Role.MODIFIER)
    assert "released" in terms(claim, Role.VERB)
    assert "arvik" in terms(claim, Role.PLACE)
    assert all(term.stem for term in claim.terms)


def test_head_of_the_unit_comes_first_where_adjectives_follow() -> None:
    claim = claim_of("El temporal dejó 31 personas evacuadas.", "31", "es")
    assert "personas" in terms(claim, Role.UNIT)


def test_terms_from_around() -> None:
    text = "# Storm in Arvik\n\n## The fleet\n\nTrawlers were hit hardest. At least 31 sank.\n"
    claim = claim_of(text, "31")
    assert "trawlers" in terms(claim, Role.CARRIED)
    assert "fleet" in terms(claim, Role.SECTION)
    assert "storm" in terms(claim, Role.TITLE)


def test_terms_of_a_cell() -> None:
    text = "| Harbour | Boats |\n|---|---|\n| Arvik | 31 |\n| Tolmen | 12 |\n"
    claim = claim_of(text, "31")
    assert terms(claim, Role.CELL) == {"arvik", "boats"}


REVISED = [
    ("en", "The toll, first reported as 19 boats, is now 31 boats.", "19", True),
    ("en", "The toll, first reported as 19 boats, is now 31 boats.", "31", False),
    ("en", "Officials had put it at 2,000 in August.", "2,000", True),
    ("de", "Am Freitag hatte das Amt noch von 19 Booten gesprochen.", "19", True),
    ("es", "Inicialmente hablaron de 19 barcos.", "19", True),
    ("id", "Semula petugas menyebut 19 kapal.", "19", True),
    ("en", "The ministry counts 31 boats.", "31", False),
    ("en", "Two members wanted to leave the rate at 3.5 percent, one at 3.", "3.5", True),
    ("en", "The bank cut its rate from 3.5 percent, where it had stood since spring.", "3.5", True),
    ("en", "The bank kept its rate at 3.5 percent, where it will stay.", "3.5", False),
    ("en", "The harbor had been at 31 percent of its capacity.", "31", True),
    ("de", "Der Satz lag bei 3,5 Prozent, wo er seit dem Frühjahr gelegen hatte.", "3,5", True),
    ("es", "Un miembro prefería mantener el tipo en el 3,5 %, donde estaba desde abril.", "3,5", True),
    ("fr", "La banque abandonne les 3,5 %, où il se trouvait depuis avril.", "3,5", True),
    ("it", "Due membri volevano lasciare il tasso al 3,5%, dove si trovava da aprile.", "3,5", True),
    ("pt", "Dois membros queriam manter a taxa em 3,5%, onde estava desde abril.", "3,5", True),
    ("id", "Dua anggota ingin mempertahankan suku bunga 3,5 persen.", "3,5", True),
    ("nl", "De rente ging weg van 3,5 procent, waar hij sinds april had gestaan.", "3,5", True),
]


@pytest.mark.parametrize(("language", "text", "number", "revised"), REVISED)
def test_revised(language: str, text: str, number: str, revised: bool) -> None:
    assert claim_of(text, number, language).revised is revised


NEGATED = [
    ("en", "He was not among the 31 sailors.", True),
    ("en", "The ministry has not released 31 sailors.", True),
    ("en", "Not only 31 sailors but the whole crew came.", False),
    ("en", "The ministry released 31 sailors.", False),
    ("de", "Das Amt hat die 31 Seeleute nicht freigelassen.", False),
    ("de", "Das Amt hat nicht alle 31 Seeleute freigelassen.", True),
    ("fr", "Le ministère n'a pas libéré 31 marins.", True),
    ("es", "El ministerio no liberó a 31 marineros.", True),
]


@pytest.mark.parametrize(("language", "text", "negated"), NEGATED)
def test_negated(language: str, text: str, negated: bool) -> None:
    assert claim_of(text, "31", language).negated is negated


QUOTES = [
    ("“We went out late that night,” she said.", ["“We went out late that night,”"]),
    ("„Wir fuhren spät hinaus“, sagte sie.", ["„Wir fuhren spät hinaus“"]),
    ("»Wir fuhren spät hinaus«, sagte sie.", ["»Wir fuhren spät hinaus«"]),
    ("« Nous sommes partis tard », dit-elle.", ["« Nous sommes partis tard »"]),
    ('"We went out late," she said. "Very late."', ['"We went out late,"', '"Very late."']),
    ("''We went out late,'' she said.", ["''We went out late,''"]),
    ("The boat's owner and the sailors' wives waited.", []),
    ("“We went out late, she said.", []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_quotations(text: str, expected: list[str]) -> None:
    draft = read(text.encode(), "draft.md", language="en")
    assert [span.of(draft.text) for span in quotations(draft)] == expected


def test_speech_is_no_scare_quote() -> None:
    draft = read("The “big one” came. “We saw the big one coming in,” she said.".encode(), "draft.md", language="en")
    assert [is_speech(draft.text, span) for span in quotations(draft)] == [False, True]


HOSTILE = [
    "“ ",
    "“he said 12 boats. ",
    "'' ",
    "‘a ",
    "( ",
    "a, ",
    "he said ",
    "12 boats, ",
    "Police said 12 boats, ",
    "reported by ",
    "according to X, 12 ",
    "On Monday 12 boats, in May 14 boats, ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_linear_on_hostile_text(piece: str) -> None:
    def measure(times: int) -> float:
        draft = read((piece * times + "said 12 boats").encode(), "draft.md", language="en")
        sentences = segment.sentences(draft)
        quantities = extract(draft, sentences)
        return seconds(lambda: (read_claims(draft, sentences, quantities, date=DAY), attributions(draft, sentences)))

    measure(50)
    grows(measure, 400)


@pytest.mark.parametrize(
    ("language", "piece"),
    [
        ("fr", "Nous avons 10 maisons, dit Roy, "),
        ("de", "Etwa 5 Verletzte zählte die Polizei, "),
        ("de", "zählte Anna Roth, die Bürgermeisterin, "),
        ("de", "die Flut zerstörte der Polizei zufolge 7 Häuser, "),
        ("en", "Now 1 "),
    ],
)
def test_who_gives_every_number_of_hostile_text_is_linear(language: str, piece: str) -> None:
    def measure(times: int) -> float:
        draft = read(("« " + piece * times + "said 12 boats »").encode(), "draft.md", language=language)
        sentences = segment.sentences(draft)
        claims = read_claims(draft, sentences, extract(draft, sentences), date=DAY).claims
        return seconds(lambda: [each.attribution for each in claims])

    measure(50)
    grows(measure, 400)
