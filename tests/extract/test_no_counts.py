"""Sentences whose numbers in braces are dates, times, ages, ordinals, scores or names in; how many of them are read as counts out."""

from __future__ import annotations

import re

import pytest

from factlint.extract import quantities
from factlint.model.quantity import Kind

MOST = 0.01
"""The greatest share of such numbers that may be read as counts or measures."""
APART = {Kind.DATE, Kind.AGE, Kind.ORDINAL, Kind.OTHER, Kind.SCORE}
MARKED: dict[str, list[str]] = {
    "en": [
        "Marigold {2} landed on {3 May}, 12 days before Marigold {3} launched.",
        "Article {50} was triggered on {29 March 2017} under Title {42}.",
        "She is {83} and her brother, {79}, was born in {1947}.",
        "A {54}-year-old man and two women aged {31} and {28} were held at {5.30pm}.",
        "The club won {3-1} after a {0-0} draw in the {21st} round.",
        "The Supreme Court ruled {5-4} on Proposition {8}.",
        "The A{40} and the M{6} were shut at junction {42} near Exit {12}.",
        "Windows {11} and version {3.2} of the app were updated in the {1990s} style.",
        "Covid-{19} reached the G{20} summit at {10 a.m.} on Monday.",
        "He lives at {14} Acacia Avenue, Flat {3}.",
        "Flight {447} left Gate {12} for Terminal {5}.",
        "The {19th}-century house ranked {12th} in the top {50}.",
        "Boeing {737} and Airbus A{320} jets, F-{16} fighters and MiG-{29}s flew past.",
        "Room {101}, Chapter {11}, Section {230} and Resolution {2334} came up.",
        "Call {0800 123 4567} or {911} before Sept. {12}, {2024}.",
        "Formula {1} champion Ana Ruiz, {36}, won Stage {4}.",
        "In {2019} and {2020-21} the {second} wave peaked.",
        "Route {66} meets Highway {101} at mile marker {12}.",
        "Iron Man {3} opened in {2013}; Apollo {13} returned safely.",
        "The vote was {52}-{48} on Bill {C-12}.",
        "Children aged {5} to {11} got the jab in phase {two}.",
        "Line {4} trains stop at Platform {9}.",
        "Division {1} side City beat League {Two} Town {4-2}.",
        "The {15- to 24-year-olds} and the under-{14}s took part.",
        "Serial number {A4512} and case no. {22-451} were cited.",
    ],
    "es": [
        "Apolo {11} despegó el {16 de julio de 1969} y la nave Estrella {2} volvió en {1970}.",
        "Según el artículo {155} y la ley {12/2019}, el decreto {463/2020} decae.",
        "Tiene {83} años y su hermano, de {79}, nació en {1947}.",
        "Un hombre de {54} años y dos mujeres de {31} y {28} años fueron detenidos a las {17.30}.",
        "El equipo ganó {3-1} tras empatar {0-0} en la {tercera} jornada.",
        "La A-{6} y la N-{340} se cortaron en el kilómetro {42}.",
        "El {8} de marzo, a las {tres} de la tarde, en el número {14} de la calle Mayor.",
        "El Covid-{19} llegó al G{20} en los años {90}.",
        "El vuelo {447} salió de la terminal {4}, puerta {12}.",
        "El Ibex {35} cerró el {lunes 12 de mayo de 2025}.",
        "La resolución {2334}, el capítulo {3} y la fase {2} se aprobaron.",
        "Ana Ruiz, de {52} años, quedó {4.ª} en la etapa {7}.",
        "Un Boeing {737}, un Airbus A{320} y un F-{16} volaron sobre la zona {cero}.",
        "Los menores de {14} años y los mayores de {65} años quedan exentos.",
        "En {2019} y {2020} la {segunda} ola golpeó al distrito {9}.",
        "El sorteo del {22/12/2024} y la fórmula {1} coincidieron.",
        "La línea {5} del metro y el autobús {27} no circularon.",
        "El papa Juan {XXIII} murió en {1963}.",
        "La alcaldesa, {47} años, vive en el {3.º} piso.",
        "El siglo {XIX} y la década de {1930}.",
    ],
    "pt": [
        "Apolo {11} partiu em {16 de julho de 1969} e a sonda Estrela {2} voltou em {1970}.",
        "O artigo {5º}, a lei {13.467}, a PEC {32} e o decreto {9.785} foram citados.",
        "Ela tem {83} anos e o irmão, de {79} anos, nasceu em {1947}.",
        "Um homem de {54} anos e duas mulheres de {31} e {28} anos foram detidos às {17h30}.",
        "O time venceu por {3 a 1} depois do {0 a 0} na {terceira} rodada.",
        "A BR-{101} e a A{1} fecharam no km {42}.",
        "Em {8 de março}, às {três} da tarde, no número {14} da rua Augusta.",
        "A Covid-{19} chegou ao G{20} nos anos {90}.",
        "O voo {447} saiu do portão {12}.",
        "O PSI {20} fechou na {segunda-feira, 12 de maio de 2025}.",
        "A resolução {2334}, o capítulo {3} e a fase {2} foram aprovados.",
        "Ana Ruiz, de {52} anos, ficou em {4º} lugar na etapa {7}.",
        "Um Boeing {737} e um F-{16} sobrevoaram a zona {1}.",
        "Em {2019} e {2020} a {segunda} onda atingiu o {décimo primeiro} distrito.",
        "A linha {5} do metro e o sorteio de {22/12/2024}.",
        "O menino de {3} anos e o avô, {81} anos, passam bem.",
        "O autocarro {27} parou no século {XIX}.",
        "O prefeito, de {62} anos, foi o {2.º} mais votado.",
    ],
    "fr": [
        "Apollo {11} a décollé le {16 juillet 1969} et la sonde Étoile {2} est revenue en {1970}.",
        "L'article {49.3}, la loi du {9 décembre 1905} et la résolution {2334} sont cités.",
        "Elle a {83} ans et son frère, {79} ans, est né en {1947}.",
        "Un homme de {54} ans et deux femmes âgées de {31} et {28} ans ont été arrêtés à {17 h 30}.",
        "Le club a gagné {3-1} après un {0-0} lors de la {troisième} journée.",
        "L'A{6} et la RN{7} sont coupées au kilomètre {42}.",
        "Le {8 mars}, vers {3 heures} du matin, au {14}, rue de la Paix.",
        "Le Covid-{19} et le G{20} des années {1990}.",
        "Le vol {447} est parti de la porte {12} du terminal {2}.",
        "Le CAC {40} a clôturé {lundi 12 mai 2025}.",
        "Le chapitre {3} et la phase {2} ont été adoptés au {1er} tour.",
        "Ana Ruiz, {52} ans, finit {4e} de la {7e} étape.",
        "Un Boeing {737}, un Airbus A{320} et des F-{16}.",
        "Les moins de {25} ans et les plus de {60} ans votent peu.",
        "En {2019} et {2020}, la {deuxième} vague du {XIXe} siècle.",
        "La ligne {5} du métro et le bus {27}.",
        "Le maire, {62} ans, habite le {3e} étage.",
        "Formule {1} : Paris a battu Lyon {2-0}.",
    ],
    "de": [
        "Apollo {11} startete am {16. Juli 1969}, die Sonde Stern {2} kehrte {1970} zurück.",
        "Artikel {5}, Paragraf {129} und § {218} gelten seit {2019}.",
        "Sie ist {83} und ihr Bruder ({79}) wurde {1947} geboren.",
        "Ein {54}-jähriger Mann und zwei Frauen im Alter von {31} und {28} Jahren wurden um {17.30 Uhr} festgenommen.",
        "Die Mannschaft gewann {3:1} nach einem {0:0} am {dritten} Spieltag.",
        "Die A{7} und die B{27} waren bei Kilometer {42} gesperrt.",
        "Am {8. März} um {drei Uhr} nachts in der Hauptstraße {14}.",
        "Covid-{19} und die G{20} der {1990er}-Jahre.",
        "Der ICE {579} fuhr von Gleis {12}.",
        "Der Dax schloss am {Montag, 12. Mai 2025}.",
        "Kapitel {3} und Phase {2} der Resolution {2334}.",
        "Ana Ruiz ({52}) wurde {Vierte} auf der {7.} Etappe.",
        "Eine Boeing {737}, ein Airbus A{320} und F-{16}.",
        "Die {15- bis 24-Jährigen} und Kinder unter {14 Jahren}.",
        "{2019} und {2020} traf die {zweite} Welle das {19.} Jahrhundert.",
        "Die Linie {5} und der Bus {27}.",
        "Der Bürgermeister, {62}, wohnt im {3.} Stock.",
        "Der Antrag wurde mit {308 zu 144} Stimmen angenommen.",
        "Formel {1}: die U{21} verlor {0:2}.",
    ],
    "it": [
        "Apollo {11} decollò il {16 luglio 1969} e la sonda Stella {2} tornò nel {1970}.",
        "L'articolo {18}, la legge {194} e il decreto {34} del {2020}.",
        "Ha {83} anni e il fratello, {79} anni, è nato nel {1947}.",
        "Un uomo di {54} anni e due donne di {31} e {28} anni sono stati fermati alle {17.30}.",
        "La squadra ha vinto {3-1} dopo lo {0-0} della {terza} giornata.",
        "L'A{1} è chiusa al chilometro {42}.",
        "L'{8 marzo}, alle {tre} del mattino, in via Garibaldi {14}.",
        "Il Covid-{19} e il G{20} degli anni {Novanta}.",
        "Il volo {447} è partito dal gate {12}.",
        "Il palazzo dell'{Ottocento} e la villa del {Cinquecento}.",
        "Il capitolo {3} e la fase {2} della risoluzione {2334}.",
        "Ana Ruiz, {52} anni, è arrivata {quarta} nella {settima} tappa.",
        "Un Boeing {737}, un Airbus A{320} e gli F-{16}.",
        "I minori di {14} anni e gli over {65}.",
        "Nel {2019} e nel {2020} la {seconda} ondata.",
        "La linea {5} della metro e il bus {27}.",
        "Il sindaco, {62} anni, abita al {terzo} piano.",
        "È successo poco dopo le {8} di {lunedì 12 maggio 2025}.",
        "Formula {1}: il Milan ha perso {0-2}.",
    ],
    "nl": [
        "Apollo {11} vertrok op {16 juli 1969} en de sonde Ster {2} keerde in {1970} terug.",
        "Artikel {1}, hoofdstuk {3} en resolutie {2334} gelden sinds {2019}.",
        "Ze is {83} en haar broer ({79}) werd in {1947} geboren.",
        "Een man van {54} en twee vrouwen van {31} en {28} jaar zijn om {17.30 uur} aangehouden.",
        "De club won met {3-1} na een {0-0} in de {derde} ronde.",
        "De A{2} en de N{201} waren bij kilometer {42} dicht.",
        "Op {8 maart} om {drie uur} 's nachts in de Kerkstraat {14}.",
        "Covid-{19} en de G{20} van de jaren {negentig}.",
        "Vlucht {447} vertrok van gate {12}.",
        "De AEX sloot {maandag 12 mei 2025}.",
        "Ana Ruiz ({52}) werd {vierde} in de {7e} etappe.",
        "Een Boeing {737}, een Airbus A{320} en F-{16}'s.",
        "Kinderen onder de {14 jaar} en een {17}-jarige jongen.",
        "In {2019} en {2020} kwam de {tweede} golf van de {19e} eeuw.",
        "Lijn {5} en bus {27} rijden niet.",
        "De burgemeester, {62}, woont op de {3e} verdieping.",
        "Formule {1}: Ajax verloor met {0-2}.",
    ],
    "id": [
        "Apollo {11} meluncur pada {16 Juli 1969} dan kembali tahun {1970}.",
        "Pasal {27} ayat ({3}), UU Nomor {11} Tahun {2020} dan Perpres {60} dibahas.",
        "Ia berusia {83} tahun dan adiknya ({79}) lahir pada {1947}.",
        "Seorang pria berusia {54} tahun dan dua wanita, {31} dan {28} tahun, ditangkap pukul {17.30} WIB.",
        "Tim itu menang {3-1} setelah imbang {0-0} pada laga {ketiga}.",
        "Tol ditutup di KM {42}.",
        "Pada {8 Maret} pukul {tiga} pagi di Jalan Sudirman No. {14}.",
        "Covid-{19} dan G{20} pada tahun {1990-an}.",
        "Boeing {737}, Airbus A{320} dan F-{16} terbang.",
        "Sidang digelar {Senin (12/5/2024)} di ruang {3}.",
        "Presiden ke-{7} dan gubernur ke-{15}.",
        "Anak di bawah {14} tahun dan balita {3} tahun.",
        "Sari ({38}) finis {keempat} di etape {7}.",
        "Pada {2019} dan {2020} gelombang {kedua} datang.",
        "Formula {1}: Persib kalah {0-2}.",
        "Bab {3} dan Fase {2} disahkan.",
    ],
    "tr": [
        "Apollo {11} uzay aracı {16 Temmuz 1969}'da fırlatıldı.",
        "Anayasa'nın {5.} maddesi ve {6284} sayılı kanun.",
        "{83} yaşındaki yazar ve {79} yaşındaki kardeşi {1947}'de doğdu.",
        "{54} yaşındaki bir adam ile {31} ve {28} yaşlarındaki iki kadın saat {17.30}'da gözaltına alındı.",
        "Takım {0-0}'ın ardından {3-1} kazandı ve {üçüncü} oldu.",
        "E-{5} ve D-{100} karayolu kapandı.",
        "{8 Mart}'ta saat {15.00}'te.",
        "Covid-{19} ve G{20}, {1990}'lı yıllarda.",
        "Boeing {737}, Airbus A{320} ve F-{16} uçtu.",
        "BIST {100} endeksi {12 Mayıs 2025 Pazartesi} kapandı.",
        "{Yirmi beşinci} yıl ve {19.} yüzyıl.",
        "{14} yaş altı çocuklar ve {65} yaş üstü.",
        "{2019} ve {2020}'de {ikinci} dalga geldi.",
        "Formula {1}'de yarış bitti; maç {0-2} sona erdi.",
        "Bölüm {3} ve Madde {12}.",
    ],
}


def unmarked(sentence: str) -> tuple[str, list[tuple[int, int]]]:
    """The sentence without its braces, and where they stood."""
    text, spans = "", []
    for part in re.split(r"(\{[^}]*\})", sentence):
        if part.startswith("{"):
            spans.append((len(text), len(text) + len(part) - 2))
            part = part[1:-1]
        text += part
    return text, spans


def taken(code: str) -> tuple[int, list[str]]:
    """How many numbers are marked, and those that are read as something that is counted or measured."""
    total, wrong = 0, []
    for sentence in MARKED[code]:
        text, spans = unmarked(sentence)
        found = quantities(text, language=code)
        for start, end in spans:
            total += 1
            wrong += [f"{each.text} in {text}" for each in found if each.start < end and each.end > start and each.kind not in APART][:1]
    return total, wrong


def test_dates_ages_ordinals_and_names_are_no_counts() -> None:
    both = [taken(code) for code in MARKED]
    wrong = [each for _, missed in both for each in missed]
    assert len(wrong) <= MOST * sum(total for total, _ in both), wrong


@pytest.mark.parametrize("code", list(MARKED))
def test_no_language_stands_out(code: str) -> None:
    total, wrong = taken(code)
    assert len(wrong) <= max(1, 3 * MOST * total), wrong
