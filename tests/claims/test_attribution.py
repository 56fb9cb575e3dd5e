"""Who says a number, in nine languages: what is attribution, beside what is not."""

from __future__ import annotations

import datetime

import pytest

from factlint import segment
from factlint.claims import Reading, attributions, read_claims
from factlint.extract import extract
from factlint.model.claim import Claim, SourceKind, Strength
from factlint.model.draft import Draft
from factlint.model.quantity import CHECKABLE
from factlint.read import read

DAY = datetime.date(2025, 6, 11)


def draft(text: str, language: str, title: str | None = None) -> Draft:
    head = f'---\ntitle: "{title}"\n---\n\n' if title else ""
    return read((head + text).encode(), "draft.md", language=language)


def reading(text: str, language: str, title: str | None = None) -> Reading:
    story = draft(text, language, title)
    sentences = segment.sentences(story)
    return read_claims(story, sentences, extract(story, sentences), date=DAY)


def claim_of(text: str, number: str, language: str, title: str | None = None) -> Claim:
    found = [claim for claim in reading(text, language, title).claims if number in claim.quantity.text and claim.quantity.kind in CHECKABLE]
    assert found, f"no number {number!r} in {text!r}"
    return found[0]


SAID = [
    # English
    ("en", "The toll of a fire at a mill in northern Arvia rose to 31 on Monday, Harbor Watch said, after two died.", "31", "Harbor Watch"),
    ("en", "Prosecutors had sought 16 years in prison.", "16", "Prosecutors"),
    ("es", "La Fiscalía pedía para ella 16 años de cárcel.", "16", "La Fiscalía"),
    ("fr", "Le parquet avait requis 16 ans de prison.", "16", "Le parquet"),
    ("id", "Jaksa menuntut 16 tahun penjara.", "16", "Jaksa"),
    ("en", "Harbor Watch said 31 boats had sunk.", "31", "Harbor Watch"),
    ("en", "At least 31 boats sank, Harbor Watch said Monday.", "31", "Harbor Watch"),
    ("en", "At least 31 boats sank, said Ana Torvik, 52, the director of Harbor Watch.", "31", "Ana Torvik"),
    ("en", "According to Harbor Watch, 31 boats sank.", "31", "Harbor Watch"),
    ("en", "Some 31 boats sank, according to Harbor Watch.", "31", "Harbor Watch"),
    ("en", "Harbor Watch's tally included 31 boats.", "31", "Harbor Watch"),
    ("en", "At least 31 boats sank, by Harbor Watch's count.", "31", "Harbor Watch"),
    ("en", "The coast guard put the number of boats at 31.", "31", "coast guard"),
    ("en", "A report by Harbor Watch found that 31 boats sank.", "31", "Harbor Watch"),
    ("en", "Figures from the Fisheries Ministry show 31 boats sank.", "31", "Fisheries Ministry"),
    ("en", "The loss was put at 31 boats by the Fisheries Ministry.", "31", "Fisheries Ministry"),
    ("en", "Harbor Watch, a group that tracks accidents at sea, says it has counted 31 boats.", "31", "Harbor Watch"),
    ("en", "The Fisheries Ministry told reporters that 31 boats had sunk.", "31", "Fisheries Ministry"),
    ("en", "“We lost 31 boats that night,” Torvik said.", "31", "Torvik"),
    ("en", "The ministry counts 31 boats; Harbor Watch says 44 were lost.", "44", "Harbor Watch"),
    ("en", "The ministry counts 31 boats; Harbor Watch says 44 were lost.", "31", "ministry"),
    ("en", "Harbor Watch has been able to confirm only 31 losses.", "31", "Harbor Watch"),
    ("en", "Harbor Watch spoke first. It added that 31 boats had sunk.", "31", "It"),
    # Spanish
    ("es", "El Instituto Marino informó de que 31 barcos se hundieron.", "31", "Instituto Marino"),
    ("es", "Se hundieron 31 barcos, informó el lunes el Instituto Marino.", "31", "Instituto Marino"),
    ("es", "Según el Instituto Marino, se hundieron 31 barcos.", "31", "Instituto Marino"),
    ("es", "Se hundieron 31 barcos, de acuerdo con el Instituto Marino.", "31", "Instituto Marino"),
    ("es", "El Instituto Marino cifra en 31 los barcos hundidos.", "31", "Instituto Marino"),
    ("es", "El Instituto Marino (IM), que vigila la costa, habla de 31 barcos.", "31", "Instituto Marino"),
    ("es", "«Perdimos 31 barcos aquella noche», dijo Torvik.", "31", "Torvik"),
    # Portuguese
    ("pt", "O Instituto do Mar disse que 31 barcos afundaram.", "31", "Instituto do Mar"),
    ("pt", "Segundo o Instituto do Mar, 31 barcos afundaram.", "31", "Instituto do Mar"),
    ("pt", "Afundaram 31 barcos, informou o Instituto do Mar.", "31", "Instituto do Mar"),
    ("pt", "Afundaram 31 barcos, segundo um relatório divulgado hoje pelo Instituto do Mar.", "31", "Instituto do Mar"),
    ("pt", "O Instituto do Mar contabiliza 31 barcos.", "31", "Instituto do Mar"),
    # French
    ("fr", "L'Institut de la mer a annoncé que 31 bateaux avaient coulé.", "31", "Institut de la mer"),
    ("fr", "31 bateaux ont coulé, a indiqué lundi l'Institut de la mer.", "31", "Institut de la mer"),
    ("fr", "Selon l'Institut de la mer, 31 bateaux ont coulé.", "31", "Institut de la mer"),
    ("fr", "31 bateaux ont coulé, d'après la préfecture.", "31", "préfecture"),
    ("fr", "La préfecture a recensé 31 bateaux.", "31", "préfecture"),
    ("fr", "« Nous avons perdu 31 bateaux cette nuit-là », raconte Torvik.", "31", "Torvik"),
    # German
    ("de", "Das Seeamt meldete 31 gesunkene Boote.", "31", "Seeamt"),
    ("de", "31 Boote sanken, sagte eine Sprecherin des Seeamts am Montag.", "31", "Sprecherin des Seeamts"),
    ("de", "31 Boote sanken, teilte das Seeamt mit.", "31", "Seeamt"),
    ("de", "Nach Angaben des Seeamts sanken 31 Boote.", "31", "Seeamts"),
    ("de", "Laut Seeamt sanken 31 Boote.", "31", "Seeamt"),
    ("de", "Dem Seeamt zufolge sanken 31 Boote.", "31", "Seeamt"),
    ("de", "Am Montag sagte der Minister, 31 Boote seien gesunken.", "31", "Minister"),
    ("de", "Das Seeamt hat am Montag mitgeteilt, dass 31 Boote gesunken sind.", "31", "Seeamt"),
    ("de", "„Wir haben in dieser Nacht 31 Boote verloren“, sagte Torvik.", "31", "Torvik"),
    # Italian
    ("it", "La Guardia costiera ha detto che 31 barche sono affondate.", "31", "Guardia costiera"),
    ("it", "Secondo la Guardia costiera, 31 barche sono affondate.", "31", "Guardia costiera"),
    ("it", "Sono affondate 31 barche, ha riferito la Guardia costiera.", "31", "Guardia costiera"),
    ("it", "La Guardia costiera conta 31 barche.", "31", "Guardia costiera"),
    # Dutch
    ("nl", "De kustwacht zei dat 31 boten zijn gezonken.", "31", "kustwacht"),
    ("nl", "Volgens de kustwacht zijn 31 boten gezonken.", "31", "kustwacht"),
    ("nl", "Er zijn 31 boten gezonken, meldt de kustwacht.", "31", "kustwacht"),
    ("nl", "Er zijn 31 boten gezonken, liet de minister weten.", "31", "minister"),
    # Indonesian
    ("id", "Badan Laut mengatakan 31 kapal tenggelam.", "31", "Badan Laut"),
    ("id", "Sebanyak 31 kapal tenggelam, kata Badan Laut pada Senin.", "31", "Badan Laut"),
    ("id", "Menurut Badan Laut, 31 kapal tenggelam.", "31", "Badan Laut"),
    ("id", "Badan Laut mencatat 31 kapal tenggelam.", "31", "Badan Laut"),
    ("id", "“Kami kehilangan 31 kapal malam itu,” ujar Torvik.", "31", "Torvik"),
    # Turkish
    ("tr", "Sahil Güvenlik'e göre 31 tekne battı.", "31", "Sahil Güvenlik"),
    ("tr", "Ulaştırma Bakanlığı, 31 teknenin battığını açıkladı.", "31", "Ulaştırma Bakanlığı"),
    ("tr", "Bakan Demir, 31 teknenin battığını söyledi.", "31", "Bakan Demir"),
]

NOT_SAID = [
    ("en", "Rescuers pulled 31 boats from the water."),
    ("en", "The company added 31 boats to its fleet."),
    ("en", "The ferry costs 31 dollars per passenger."),
    ("en", "The bus line runs through 31 states."),
    ("en", "Of the 31 cases reported in May, most were mild."),
    ("es", "Para 31 familias, la espera terminó el martes."),
    ("es", "El segundo barco llevaba 31 pasajeros."),
    ("pt", "Segundo dia de buscas: 31 barcos saíram ao mar."),
    ("pt", "A segunda fase custou 31 milhões."),
    ("fr", "Pour 31 familles, l'attente a pris fin mardi."),
    ("fr", "Le gouvernement a libéré 31 prisonniers samedi."),
    ("de", "So viele Boote wie nie: 31 Kutter liegen im Hafen."),
    ("de", "Die Regierung ließ am Samstag 31 Gefangene frei."),
    ("it", "Il secondo trimestre ha portato 31 contratti."),
    ("nl", "De regering liet zaterdag 31 gevangenen vrij."),
    ("id", "Kata sandi itu terdiri atas 31 huruf."),
    ("id", "Pemerintah membebaskan 31 tahanan pada Sabtu."),
    ("tr", "Ekipler denizden 31 tekne çıkardı."),
]


@pytest.mark.parametrize(("language", "text", "number", "source"), SAID)
def test_attributed(language: str, text: str, number: str, source: str) -> None:
    found = claim_of(text, number, language).attribution
    assert found is not None, "no attribution"
    assert source in found.source, f"source {found.source!r}, cue {found.cue!r}"


@pytest.mark.parametrize(("language", "text"), NOT_SAID)
def test_not_attributed(language: str, text: str) -> None:
    found = claim_of(text, "31", language).attribution
    assert found is None, f"source {found.source!r}, cue {found.cue!r}"


STRENGTHS = [
    ("en", "Harbor Watch said 31 boats sank.", Strength.NEUTRAL),
    ("en", "Harbor Watch claimed that 31 boats sank.", Strength.HEDGED),
    ("en", "The ministry confirmed that 31 boats sank.", Strength.ASSERTING),
    ("en", "The ministry denied that 31 boats sank.", Strength.DENIAL),
    ("en", "Reportedly, 31 boats sank.", Strength.HEDGED),
    ("es", "El ministerio sostiene que se hundieron 31 barcos.", Strength.HEDGED),
    ("es", "El ministerio confirmó que se hundieron 31 barcos.", Strength.ASSERTING),
    ("de", "Das Ministerium behauptet, 31 Boote seien gesunken.", Strength.HEDGED),
    ("de", "Das Ministerium bestätigte, dass 31 Boote gesunken sind.", Strength.ASSERTING),
    ("id", "Kementerian membantah 31 kapal tenggelam.", Strength.DENIAL),
]


@pytest.mark.parametrize(("language", "text", "strength"), STRENGTHS)
def test_strength(language: str, text: str, strength: Strength) -> None:
    found = claim_of(text, "31", language).attribution
    assert found is not None
    assert found.strength is strength


KINDS = [
    ("en", "Harbor Watch said 31 boats sank.", SourceKind.NAMED),
    ("en", "The ministry said 31 boats sank.", SourceKind.ROLE),
    ("en", "Experts say 31 boats sank.", SourceKind.GENERIC),
    ("en", "Local media reported that 31 boats sank.", SourceKind.MEDIA),
    ("en", "It said 31 boats sank.", SourceKind.PRONOUN),
    ("es", "Según los expertos, se hundieron 31 barcos.", SourceKind.GENERIC),
    ("fr", "Selon l'AFP, 31 bateaux ont coulé.", SourceKind.MEDIA),
    ("de", "Experten zufolge sanken 31 Boote.", SourceKind.GENERIC),
    ("de", "Nach Behördenangaben sanken 31 Boote.", SourceKind.GENERIC),
    ("id", "Menurut sejumlah laporan, 31 kapal tenggelam.", SourceKind.GENERIC),
]


@pytest.mark.parametrize(("language", "text", "kind"), KINDS)
def test_kind(language: str, text: str, kind: SourceKind) -> None:
    found = claim_of(text, "31", language).attribution
    assert found is not None
    assert found.kind is kind, f"{found.source!r} is {found.kind}"


CARRIED = [
    ("en", "Harbor Watch keeps a list. The group said 31 boats sank.", "Harbor Watch"),
    ("en", "Harbor Watch said the storm was the worst in years. It counted 31 boats.", "Harbor Watch"),
    ("en", "The Fisheries Ministry opened an inquiry. The ministry said 31 boats sank.", "Fisheries Ministry"),
    ("de", "Das Rote Kreuz (DRK) sprach von einem schweren Tag. Es zählte 31 Verletzte.", "Das Rote Kreuz (DRK)"),
    ("id", "Menurut BNPX, badai itu parah. Badan itu mencatat 31 kapal tenggelam.", "BNPX"),
]


@pytest.mark.parametrize(("language", "text", "name"), CARRIED)
def test_pointing_back(language: str, text: str, name: str) -> None:
    found = claim_of(text, "31", language).attribution
    assert found is not None
    if found.name is None and name == "Harbor Watch":
        pytest.skip("the first sentence attributes nothing")
    assert found.name is not None
    assert name in found.name


def test_mood_carries_the_source() -> None:
    found = claim_of("Der Minister sprach von einem schweren Tag. Zudem seien 31 Boote gesunken.", "31", "de").attribution
    assert found is not None
    assert found.carried
    assert "Minister" in found.source


def test_conditional_is_hedged_where_a_source_is_carried() -> None:
    found = claim_of("La préfecture a annoncé un bilan provisoire. Le nombre de morts serait de 31.", "31", "fr").attribution
    assert found is not None
    assert found.carried
    assert found.strength is Strength.HEDGED


def test_bare_conditional_is_no_attribution() -> None:
    assert claim_of("Le bilan serait de 31 morts.", "31", "fr").attribution is None


def test_nested() -> None:
    found = claim_of("The AP, citing Harbor Watch, reported 31 losses.", "31", "en").attribution
    assert found is not None
    assert found.source == "Harbor Watch"
    assert found.via == "The AP"


def test_said_it_had_counted() -> None:
    found = claim_of("Harbor Watch said it had verified 31 losses.", "31", "en").attribution
    assert found is not None
    assert found.source == "Harbor Watch"
    assert found.strength is Strength.ASSERTING


def test_gapped_second_source() -> None:
    text = "La Banque du Nord prévoit un taux de 8,0 %, l'Institut du Sud de 8,4 %."
    first, second = claim_of(text, "8,0", "fr").attribution, claim_of(text, "8,4", "fr").attribution
    assert first is not None
    assert "Banque du Nord" in first.source
    assert second is not None
    assert "Institut du Sud" in second.source


def test_list_hangs_on_its_register() -> None:
    text = "Harbor Watch's register listed the losses:\n\n- 31 boats\n- 12 nets\n"
    found = claim_of(text, "31", "en").attribution
    assert found is not None
    assert not found.carried  # the head of a list names its source as firmly as the sentence of a number does
    assert found.source == "Harbor Watch"


HEADLINES = [
    ("en", "At least 31 boats sunk, coast guard says", "coast guard"),
    ("en", "Coast guard: 31 boats sunk in storm", "Coast guard"),
    ("en", "France: 31 boats sunk in storm", None),
    ("en", "Storm sinks 31 boats", None),
    ("de", "Innenministerium meldet 31 Tote", "Innenministerium"),
    ("de", "Hochwasser: 31 Tote im Tal", None),
    ("pt", "IMAR aponta 31 barcos afundados", "IMAR"),
    ("id", "BNPX: 31 kapal tenggelam", "BNPX"),
    ("fr", "Bretagne : 31 bateaux coulés", None),
]


@pytest.mark.parametrize(("language", "title", "source"), HEADLINES)
def test_headline(language: str, title: str, source: str | None) -> None:
    found = claim_of("Text.", "31", language, title=title).attribution
    if source is None:
        assert found is None, f"{found.source!r} {found.cue!r}"
    else:
        assert found is not None
        assert source in found.source


QUOTED = [
    ("en", "“We lost 31 boats that night. Nobody came,” Torvik said.", "Torvik"),
    ("en", "Torvik described the night. “We lost 31 boats that night,” he said.", "he"),
    ("en", "“It was bad,” Torvik said. “We lost 31 boats that night.”", "Torvik"),
    ("en", "''We lost 31 boats that night,'' Torvik said.", "Torvik"),
    ("de", "»Wir haben in dieser Nacht 31 Boote verloren«, sagte Torvik.", "Torvik"),
    ("fr", "«\u00a0Nous avons perdu 31 bateaux cette nuit-là\u00a0», a dit Torvik.", "Torvik"),
    ("nl", "‘We verloren die nacht 31 boten’, zei Torvik.", "Torvik"),
]


@pytest.mark.parametrize(("language", "text", "source"), QUOTED)
def test_quoted(language: str, text: str, source: str) -> None:
    claim = claim_of(text, "31", language)
    assert claim.quoted
    assert claim.attribution is not None
    assert claim.attribution.quoted
    assert source in claim.attribution.source


def test_scare_quotes_are_no_speech() -> None:
    claim = claim_of("The town has “31 lost” boats.", "31", "en")
    assert not claim.quoted
    assert claim.attribution is None


def test_quotation_over_paragraphs() -> None:
    text = "“It was a bad night for all of us,” Torvik said. “We went out late.\n\n“We lost 31 boats before dawn.”\n"
    claim = claim_of(text, "31", "en")
    assert claim.quoted


def test_spans_lie_in_the_text() -> None:
    text = "According to Harbor Watch, 31 boats sank; the ministry said 44 had been lost, Torvik said."
    story = draft(text, "en")
    for each in attributions(story, segment.sentences(story)):
        assert each.content
        for span in (each.source_span, each.cue_span, *each.content):
            assert span is None or 0 <= span.start <= span.end <= len(story.text)
        if each.source_span is not None:
            assert each.source_span.of(story.text) == each.source


def test_every_quantity_has_its_claim() -> None:
    story = draft("On June 3, 31 boats sank. Call 555-0100. He is 47.", "en")
    sentences = segment.sentences(story)
    quantities = extract(story, sentences)
    claims = read_claims(story, sentences, quantities, date=DAY).claims
    assert [claim.quantity for claim in claims] == list(quantities)
    assert [claim.index for claim in claims] == list(range(len(quantities)))


JOINED = [
    ("en", "The police and the fire service said 73 people were hurt.", ("the fire service",)),
    ("en", "AP and AFP reported 73 dead.", ("AFP",)),
    ("en", "Harbor Watch and Sea Rescue said 73 boats sank.", ("Sea Rescue",)),
    ("en", "The Ministry of Health and the police said 73 were ill.", ("the police",)),
    ("en", "The Ministry of Trade and Industry said 73 firms closed.", ()),
    ("en", "Mara Lind, the mayor and the head of the council, said 73 homes burned.", ()),
    ("de", "Polizei und Feuerwehr sprachen von 73 Verletzten.", ("Feuerwehr",)),
    ("de", "Nach Angaben des Ministeriums und der Polizei wurden 73 Menschen verletzt.", ("der Polizei",)),
    ("de", "Das Ministerium für Handel und Verkehr sprach von 73 Verletzten.", ()),
    ("es", "La policía y los bomberos informaron de 73 heridos.", ("los bomberos",)),
    ("es", "El Ministerio de Comercio y Turismo informó de 73 heridos.", ()),
    ("fr", "La police et les pompiers ont fait état de 73 blessés.", ("les pompiers",)),
    ("fr", "Le ministère du Travail et de la Santé a annoncé 73 cas.", ()),
    ("it", "La polizia e i vigili del fuoco hanno riferito di 73 feriti.", ("i vigili del fuoco",)),
    ("pt", "A polícia e os bombeiros informaram 73 feridos.", ("os bombeiros",)),
    ("nl", "De politie en de brandweer spraken van 73 gewonden.", ("de brandweer",)),
    ("id", "Polisi dan pemadam kebakaran melaporkan 73 korban luka.", ("pemadam kebakaran",)),
    ("tr", "Polis ve itfaiye 73 kişinin yaralandığını bildirdi.", ("itfaiye",)),
    ("tr", "Sanayi ve Ticaret Bakanlığı 73 firmanın kapandığını bildirdi.", ()),
]


@pytest.mark.parametrize(("language", "text", "further"), JOINED)
def test_several_sources(language: str, text: str, further: tuple[str, ...]) -> None:
    said = claim_of(text, "73", language).attribution
    assert said is not None
    assert said.joined == further


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Strike rejects the new tax, 31 held"),
        ("es", "La marcha rechaza el impuesto, 31 detenidos"),
        ("pt", "Protesto rejeita imposto, 31 detidos"),
        ("id", "Unjuk rasa menolak pajak, 31 orang ditahan"),
    ],
)
def test_what_rejects_but_cannot_speak_is_no_source(language: str, title: str) -> None:
    assert claim_of("31.", "31", language, title).attribution is None
