"""A hedge of the ledger that copy puts in other words is not missed; a bound is turned around only where the ledger has one, or in so many words."""

from __future__ import annotations

import pytest

from harness import run

LEDGER = """factlint: 1
ledger: {id: quay, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  union: {name: Harbour Union, aliases: {es: [sindicato portuario, el sindicato], pt: [sindicato portuário, o sindicato], fr: [syndicat du port, le syndicat], de: [Hafengewerkschaft, Gewerkschaft], it: [sindacato del porto, il sindacato], nl: [havenvakbond, de vakbond], id: [serikat pelabuhan], tr: [liman sendikası, sendika]}}
  city: {name: City of Belmar, aliases: {es: [el Ayuntamiento], pt: [a prefeitura], fr: [la mairie, la ville], de: [die Stadt], it: [il Comune], nl: [de gemeente], id: [pemerintah kota], tr: [belediye]}}
figures:
  - id: jobs
    label: jobs at risk in the port
    unit: jobs
    match: {terms: {en: {any: [jobs]}, es: {any: [empleos, puestos]}, pt: {any: [empregos, vagas]}, fr: {any: [emplois, postes]}, de: {any: [Stellen, Arbeitsplätze]}, it: {any: [posti di lavoro]}, nl: {any: [banen]}, id: {any: [pekerjaan]}, tr: {any: [iş, istihdam]}}}
    value: at least 640
    source: union
    as_of: 2026-05-10
  - id: visitors
    label: visitors of the harbour festival
    unit: visitors
    match: {terms: {en: {any: [visitors]}, es: {any: [visitantes]}, pt: {any: [visitantes]}, fr: {any: [visiteurs]}, de: {any: [Besucher*]}, it: {any: [visitatori]}, nl: {any: [bezoekers]}, id: {any: [pengunjung]}, tr: {any: [ziyaretçi*]}}}
    value: about 85,000
    source: city
    as_of: 2026-05-10
  - id: seats
    label: seats in the new hall
    unit: seats
    match: {terms: {en: {any: [seats, hall]}, es: {any: [sala, personas]}, pt: {any: [sala, pessoas]}, fr: {any: [salle, personnes]}, de: {any: [Halle, Personen]}, it: {any: [sala, persone]}, nl: {any: [zaal, mensen]}, id: {any: [aula, orang]}, tr: {any: [salon*, kişi*]}}}
    value: up to 1,250
    source: city
    as_of: 2026-05-10
  - id: cost
    label: cost of the new quay
    unit: EUR
    match: {terms: {en: {any: [quay]}, es: {any: [muelle]}, pt: {any: [cais]}, fr: {any: [quai]}, de: {any: [Kai]}, it: {any: [banchina]}, nl: {any: [kade]}, id: {any: [dermaga]}, tr: {any: [rıhtım*]}}}
    value: 36 to 42 million euros
    source: city
    as_of: 2026-05-10
  - id: limit
    label: noise limit at night
    unit: decibels
    match: {terms: {en: {any: [decibels, noise]}, es: {any: [decibelios, ruido]}, pt: {any: [decibéis, ruído]}, fr: {any: [décibels, bruit]}, de: {any: [Dezibel, Lärm*]}, it: {any: [decibel, rumore]}, nl: {any: [decibel, geluid*]}, id: {any: [desibel, kebisingan]}, tr: {any: [desibel, gürültü*]}}}
    value: "48"
    source: city
    as_of: 2026-05-10
  - id: houses
    label: houses with cracks
    unit: houses
    match: {terms: {en: {any: [houses]}, es: {any: [casas]}, pt: {any: [casas]}, fr: {any: [maisons]}, de: {any: [Häuser*]}, it: {any: [case]}, nl: {any: [huizen]}, id: {any: [rumah]}, tr: {any: [ev*]}}}
    value: "3,270"
    source: city
    as_of: 2026-05-10
"""


ASSERTED = """factlint: 1
ledger: {id: brewery, languages: [en, es, pt, fr, de, it, nl, id, tr]}
sources:
  guild: {name: Brewers Guild, aliases: {es: [el gremio], pt: [a guilda], fr: [la guilde], de: [die Gilde], it: [la gilda], nl: [het gilde], id: [serikat pembuat bir], tr: [lonca]}}
figures:
  - id: debt
    label: debt of the brewery
    unit: EUR
    match: {terms: {en: {any: [debt]}, es: {any: [deuda]}, pt: {any: [dívida]}, fr: {any: [dette]}, de: {any: [Schulden]}, it: {any: [debito]}, nl: {any: [schuld]}, id: {any: [utang]}, tr: {any: [borc*]}}}
    value: more than 1.7 million euros
    source: guild
    attribution: required
    as_of: 2026-05-10
  - id: bill
    label: bill for the new vats
    unit: EUR
    match: {terms: {en: {any: [vats]}, es: {any: [tinas]}, pt: {any: [cubas]}, fr: {any: [cuves]}, de: {any: [Bottiche]}, it: {any: [tini]}, nl: {any: [vaten]}, id: {any: [tong]}, tr: {any: [fıçı*]}}}
    value: at most 23 million euros
    source: guild
    attribution: required
    as_of: 2026-05-10
"""
BOUNDED = [
    ("en", "The debt passes 1.7 million euros, says the Brewers Guild."),
    ("en", "The bill for the vats comes, at most, to 23 million euros, says the Brewers Guild."),
    ("es", "La deuda pasa de 1,7 millones de euros, según el gremio."),
    ("es", "El gremio cree que la factura de las tinas asciende, a lo sumo, a 23 millones de euros."),
    ("pt", "A dívida passa de 1,7 milhão de euros, segundo a guilda."),
    ("pt", "A conta das cubas chega, quando muito, a 23 milhões de euros, segundo a guilda."),
    ("fr", "La facture des cuves s'élèvera, tout au plus, à 23 millions d'euros, selon la guilde."),
    ("de", "Die Bottiche kosten im Höchstfall nach Angaben der Gilde 23 Millionen Euro."),
    ("it", "La spesa per i tini ammonta, al massimo, a 23 milioni di euro, secondo la gilda."),
    ("nl", "De vaten kosten, op zijn hoogst, zegt het gilde, 23 miljoen euro."),
    ("id", "Biaya tong itu, paling tinggi, menurut serikat pembuat bir, 23 juta euro."),
    ("tr", "Loncaya göre fıçıların bedeli, en fazla, 23 milyon euro olacak."),
]
UNBOUNDED = [
    ("en", "The debt stands at 1.7 million euros, says the Brewers Guild."),
    ("en", "The bill for the vats comes to 23 million euros, says the Brewers Guild."),
    ("es", "El gremio cree que la factura de las tinas asciende a 23 millones de euros."),
    ("pt", "A dívida é de 1,7 milhão de euros, segundo a guilda."),
    ("fr", "La facture des cuves s'élèvera à 23 millions d'euros, selon la guilde."),
    ("de", "Die Bottiche kosten nach Angaben der Gilde 23 Millionen Euro."),
    ("it", "La spesa per i tini ammonta a 23 milioni di euro, secondo la gilda."),
    ("nl", "De vaten kosten 23 miljoen euro, zegt het gilde."),
    ("id", "Biaya tong itu 23 juta euro, menurut serikat pembuat bir."),
    ("tr", "Loncaya göre fıçıların bedeli 23 milyon euro olacak."),
]


def told(lang: str, text: str) -> list[str]:
    found = run(text, lang=lang, date="2026-05-13", ledger=LEDGER).findings
    return [each.code for each in found if each.severity in ("error", "warning")]


QUIET = [
    ("en", "The Harbour Union puts the number of jobs at risk at 640 or more."),
    ("en", "The number of jobs at risk exceeds 640, the Harbour Union says."),
    ("en", "The festival drew 85,000 visitors or thereabouts, the City of Belmar said."),
    ("en", "The festival drew somewhere around 85,000 visitors, the City of Belmar said."),
    ("en", "By the City of Belmar's rough count the festival had 85,000 visitors."),
    ("en", "The City of Belmar estimates that 85,000 visitors came to the festival."),
    ("en", "The new hall, built for an audience of 1,250, will open in June, the City of Belmar said."),
    ("en", "The hall's capacity is 1,250 seats, the City of Belmar said."),
    ("en", "A maximum of 1,250 people fit into the hall."),
    ("en", "The quay will cost between 36 and 42 million euros, the City of Belmar said; 42 million is the worst case."),
    ("en", "At worst the quay will cost the city 42 million euros, the City of Belmar said."),
    ("en", "Noise in Dock Street rose above 48 decibels on 31 nights, the City of Belmar said."),
    ("en", "Noise must stay under 48 decibels at night, the City of Belmar said."),
    ("en", "Under 3,270 houses the clay is shrinking and the walls have cracks, the City of Belmar said."),
    ("en", "There are no fewer than 3,270 houses with cracks, the City of Belmar said."),
    ("en", "Jobs are at risk, 640 of them at the very least, says the Harbour Union."),
    ("de", "Die Hafengewerkschaft sieht 640 Stellen in Gefahr, wenn nicht mehr."),
    ("de", "Die Zahl der gefährdeten Stellen liegt laut Hafengewerkschaft über 640."),
    ("de", "Das Hafenfest zog nach Schätzung der Stadt 85.000 Besucher an."),
    ("de", "Zum Hafenfest kamen grob geschätzt 85.000 Besucher, so die Stadt."),
    ("de", "85.000 Besucher, so ungefähr, zählte die Stadt beim Hafenfest."),
    ("de", "Die neue Halle fasst 1.250 Personen, teilte die Stadt mit."),
    ("de", "In der Halle ist Platz für 1.250 Personen, teilte die Stadt mit."),
    ("de", "Der Kai kostet nach Angaben der Stadt 36 Millionen Euro, im schlimmsten Fall 42 Millionen."),
    ("de", "In 31 Nächten lag der Lärm über 48 Dezibel, teilte die Stadt mit."),
    ("de", "Nachts muss der Lärm unter 48 Dezibel bleiben, teilte die Stadt mit."),
    ("de", "Unter 3.270 Häusern sackt nach Angaben der Stadt der Boden weg, die Wände haben Risse."),
    ("de", "Nicht weniger als 3.270 Häuser haben Risse, teilte die Stadt mit."),
    ("fr", "Le nombre d'emplois menacés dépasse les 640, selon le syndicat du port."),
    ("fr", "Le syndicat du port juge 640 emplois menacés, voire davantage."),
    ("fr", "La fête a attiré dans les 85 000 visiteurs, selon la mairie."),
    ("fr", "La mairie estime à 85 000 le nombre de visiteurs de la fête."),
    ("fr", "85 000 visiteurs, à peu près, sont venus, selon la mairie."),
    ("fr", "La salle peut accueillir 1 250 personnes, selon la mairie."),
    ("fr", "Au pire, le quai coûtera 42 millions d'euros, selon la mairie."),
    ("fr", "Le bruit a dépassé 48 décibels pendant 31 nuits, selon la mairie."),
    ("fr", "La nuit, le bruit doit rester sous 48 décibels, rappelle la mairie."),
    ("fr", "Sous 3 270 maisons, l'argile se rétracte et les murs ont des fissures, selon la mairie."),
    ("fr", "Pas moins de 3 270 maisons ont des fissures, selon la mairie."),
    ("es", "Los empleos en peligro superan los 640, según el sindicato portuario."),
    ("es", "El sindicato portuario ve en peligro 640 empleos o más."),
    ("es", "A la fiesta acudieron 85.000 visitantes, más o menos, según el Ayuntamiento."),
    ("es", "La sala tiene capacidad para 1.250 personas, según el Ayuntamiento."),
    ("es", "En el peor de los casos, el muelle costará 42 millones de euros, según el Ayuntamiento."),
    ("es", "El ruido pasó de 48 decibelios en 31 noches, según el Ayuntamiento."),
    ("es", "De noche el ruido debe quedar por debajo de 48 decibelios, recuerda el Ayuntamiento."),
    ("es", "Bajo 3.270 casas el terreno se hunde y las paredes tienen grietas, según el Ayuntamiento."),
    ("es", "Nada menos que 3.270 casas tienen grietas, según el Ayuntamiento."),
    ("pt", "Os empregos em risco passam de 640, segundo o sindicato portuário."),
    ("pt", "O sindicato portuário vê em risco 640 empregos ou mais."),
    ("pt", "A festa teve 85.000 visitantes, mais ou menos, segundo a prefeitura."),
    ("pt", "A prefeitura estima que 85.000 visitantes foram à festa."),
    ("pt", "A sala comporta 1.250 pessoas, segundo a prefeitura."),
    ("pt", "Na pior das hipóteses, o cais custará 42 milhões de euros, segundo a prefeitura."),
    ("pt", "O ruído passou de 48 decibéis em 31 noites, segundo a prefeitura."),
    ("pt", "À noite o ruído deve ficar abaixo de 48 decibéis, lembra a prefeitura."),
    ("pt", "Sob 3.270 casas o solo afunda e as paredes têm rachaduras, segundo a prefeitura."),
    ("pt", "Nada menos que 3.270 casas têm rachaduras, segundo a prefeitura."),
    ("it", "I posti di lavoro a rischio superano quota 640, secondo il sindacato del porto."),
    ("it", "Il sindacato del porto parla di 640 posti di lavoro a rischio, se non di più."),
    ("it", "Alla festa sono venuti 85.000 visitatori, più o meno, secondo il Comune."),
    ("it", "Il Comune stima in 85.000 i visitatori della festa."),
    ("it", "La sala può ospitare 1.250 persone, secondo il Comune."),
    ("it", "Nel peggiore dei casi la banchina costerà 42 milioni di euro, secondo il Comune."),
    ("it", "Il rumore ha superato i 48 decibel in 31 notti, secondo il Comune."),
    ("it", "Di notte il rumore deve restare sotto i 48 decibel, ricorda il Comune."),
    ("it", "Sotto 3.270 case il terreno cede e i muri hanno crepe, secondo il Comune."),
    ("it", "Ben 3.270 case hanno crepe, secondo il Comune."),
    ("nl", "Het aantal bedreigde banen ligt boven de 640, zegt de havenvakbond."),
    ("nl", "De havenvakbond ziet 640 banen verdwijnen, zo niet meer."),
    ("nl", "Het feest trok een slordige 85.000 bezoekers, aldus de gemeente."),
    ("nl", "De gemeente schat het aantal bezoekers van het feest op 85.000."),
    ("nl", "De zaal biedt plaats aan 1.250 mensen, aldus de gemeente."),
    ("nl", "In het ergste geval kost de kade 42 miljoen euro, aldus de gemeente."),
    ("nl", "In 31 nachten kwam het geluid boven 48 decibel uit, aldus de gemeente."),
    ("nl", "'s Nachts moet het geluid onder 48 decibel blijven, aldus de gemeente."),
    ("nl", "Onder 3.270 huizen zakt de grond weg en zitten er scheuren in de muren, aldus de gemeente."),
    ("nl", "Liefst 3.270 huizen hebben scheuren, aldus de gemeente."),
    ("id", "Jumlah pekerjaan yang terancam melampaui 640, kata serikat pelabuhan."),
    ("id", "Serikat pelabuhan menyebut 640 pekerjaan terancam, bahkan mungkin lebih."),
    ("id", "Festival itu dikunjungi kira-kira 85.000 pengunjung, kata pemerintah kota."),
    ("id", "Pemerintah kota memperkirakan 85.000 pengunjung datang."),
    ("id", "Aula itu dapat menampung 1.250 orang, kata pemerintah kota."),
    ("id", "Dalam skenario terburuk dermaga itu menelan 42 juta euro, kata pemerintah kota."),
    ("id", "Kebisingan melebihi 48 desibel pada 31 malam, kata pemerintah kota."),
    ("id", "Pada malam hari kebisingan harus di bawah 48 desibel, kata pemerintah kota."),
    ("id", "Di bawah 3.270 rumah tanah amblas dan dindingnya retak, kata pemerintah kota."),
    ("tr", "Tehlikedeki iş sayısı 640'ı aşıyor, diyor liman sendikası."),
    ("tr", "Liman sendikasına göre 640 veya daha fazla iş tehlikede."),
    ("tr", "Belediyeye göre şenliğe 85.000 dolayında ziyaretçi geldi."),
    ("tr", "Belediye şenliğe 85.000 ziyaretçi geldiğini tahmin ediyor."),
    ("tr", "Belediyeye göre salon 1.250 kişi alıyor."),
    ("tr", "Belediyeye göre rıhtım en kötü durumda 42 milyon euroya mal olacak."),
    ("tr", "Belediyeye göre gürültü 31 gece 48 desibelin üzerine çıktı."),
    ("tr", "Belediyeye göre gece gürültü 48 desibelin altında kalmalı."),
    ("tr", "Belediyeye göre 3.270 evin altında zemin çöküyor ve duvarlar çatlıyor."),
]
FLAGGED = [
    ("en", "The Harbour Union says 640 jobs are at risk."),
    ("en", "The festival drew 85,000 visitors, the City of Belmar said."),
    ("en", "The festival drew exactly 85,000 visitors, the City of Belmar said."),
    ("en", "The Harbour Union says fewer than 640 jobs are at risk."),
    ("en", "More than 3,270 houses have cracks, the City of Belmar said."),
    ("de", "Laut Hafengewerkschaft sind 640 Stellen in Gefahr."),
    ("de", "Das Hafenfest zählte 85.000 Besucher, teilte die Stadt mit."),
    ("de", "Weniger als 3.270 Häuser haben Risse, teilte die Stadt mit."),
    ("fr", "Le syndicat du port voit 640 emplois menacés."),
    ("fr", "La fête a attiré 85 000 visiteurs, selon la mairie."),
    ("fr", "Plus de 3 270 maisons ont des fissures, selon la mairie."),
    ("es", "El sindicato portuario ve en peligro 640 empleos."),
    ("es", "La fiesta recibió 85.000 visitantes, según el Ayuntamiento."),
    ("es", "Menos de 3.270 casas tienen grietas, según el Ayuntamiento."),
    ("pt", "O sindicato portuário vê em risco 640 empregos."),
    ("pt", "Mais de 3.270 casas têm rachaduras, segundo a prefeitura."),
    ("it", "Il sindacato del porto vede a rischio 640 posti di lavoro."),
    ("it", "Meno di 3.270 case hanno crepe, secondo il Comune."),
    ("nl", "De havenvakbond ziet 640 banen verdwijnen."),
    ("nl", "Meer dan 3.270 huizen hebben scheuren, aldus de gemeente."),
    ("id", "Serikat pelabuhan menyebut 640 pekerjaan terancam."),
    ("id", "Lebih dari 3.270 rumah retak, kata pemerintah kota."),
    ("tr", "Liman sendikasına göre 640 iş tehlikede."),
    ("tr", "Belediyeye göre 3.270'ten fazla ev çatladı."),
]


@pytest.mark.parametrize(("lang", "text"), QUIET)
def test_put_as_loosely(lang: str, text: str) -> None:
    """Upper bounds as what something holds, ranges as the worst case, lower bounds and rough counts in words behind or before; what stands under a
    house is no bound."""
    assert told(lang, text) == []


@pytest.mark.parametrize(("lang", "text"), FLAGGED)
def test_put_too_firmly(lang: str, text: str) -> None:
    assert {"H401", "H402"} & {*told(lang, text)}


@pytest.mark.parametrize("lang", ["en"])
def test_an_upper_bound_that_is_disputed_is_one(lang: str) -> None:
    disputed = LEDGER.replace("value: up to 1,250", "value: up to 1,250\n    attribution: required")
    found = run("The hall has 1,250 seats, the City of Belmar said.", lang=lang, date="2026-05-13", ledger=disputed).findings
    assert [each.code for each in found] == ["H401"]


@pytest.mark.parametrize(("lang", "text"), BOUNDED)
def test_a_bound_in_a_verb_or_set_apart(lang: str, text: str) -> None:
    """A bound that somebody has to be named for: "passes", "at most" between two commas."""
    assert [each.code for each in run(text, lang=lang, date="2026-05-13", ledger=ASSERTED).findings if each.code == "H401"] == []


@pytest.mark.parametrize(("lang", "text"), UNBOUNDED)
def test_no_bound(lang: str, text: str) -> None:
    assert "H401" in [each.code for each in run(text, lang=lang, date="2026-05-13", ledger=ASSERTED).findings]
