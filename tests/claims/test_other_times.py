"""For when a number holds: so long before a month, months up to a day, "now", what another's number before measured; and days of something else."""

from __future__ import annotations

import datetime

import pytest
from claimed import claim_of, holds

DAY = datetime.date(2026, 10, 15)


SEPTEMBER, SEPTEMBER_2025 = "2026-09-01/2026-09-30", "2025-09-01/2025-09-30"
NINE, NINE_2025 = "2026-01-01/2026-09-30", "2025-01-01/2025-09-30"
SPRING, SPRING_2025 = "2026-04-01/2026-06-30", "2025-04-01/2025-06-30"
YEAR_2024 = "2024-01-01/2024-12-31"

MOMENTS = [
    # a year before the month, the quarter, the months named
    ("en", "Sales were 212 million in the second quarter, up from 187 million a year ago.", "187", SPRING_2025),
    ("en", "Profit was £212 million in the three months to June 30, up from £187 million a year ago.", "187", SPRING_2025),
    ("en", "Inflation was 2.1% in September, against 2.9% in the same month of 2025.", "2.9", SEPTEMBER_2025),
    ("en", "Inflation was 2.1% in September. A year ago it was 2.9%.", "2.9", SEPTEMBER_2025),
    ("en", "Since September 212 have come; a year ago it was 187.", "187", "2025-01-01/2025-12-31"),
    ("de", "Die Quote lag im September bei 6,2 Prozent. Vor einem Jahr waren es 5,8 Prozent.", "5,8", SEPTEMBER_2025),
    ("de", "Im September lag die Quote bei 6,2 Prozent, im gleichen Monat 2025 waren es 5,8 Prozent.", "5,8", SEPTEMBER_2025),
    ("fr", "Le taux a atteint 6,2 % en septembre, contre 5,8 % il y a un an.", "5,8", SEPTEMBER_2025),
    ("es", "En septiembre la cifra fue de 7.300. Hace un año fue de 2.150.", "2.150", SEPTEMBER_2025),
    ("es", "En septiembre fueron 312, frente a 298 en el mismo mes de 2025.", "298", SEPTEMBER_2025),
    ("pt", "Em setembro a taxa foi de 6,2%, ante 5,8% há um ano.", "5,8", SEPTEMBER_2025),
    ("it", "A settembre il tasso era al 6,2%, contro il 5,8% di un anno fa.", "5,8", SEPTEMBER_2025),
    ("it", "A settembre il tasso era al 6,2%, contro il 5,8% di un anno fa.", "6,2", SEPTEMBER),
    ("nl", "In september was dat 6,2 procent, tegen 5,8 procent een jaar geleden.", "5,8", SEPTEMBER_2025),
    ("id", "Pada September laba naik menjadi Rp 1,35 triliun dari Rp 1,14 triliun pada bulan sama tahun lalu.", "1,14", SEPTEMBER_2025),
    ("tr", "Eylülde oran yüzde 6,2 oldu, bir yıl önce yüzde 5,8 idi.", "5,8", SEPTEMBER_2025),
    # so many months up to a day, and the first ones of a year
    ("en", "Profit was £212 million in the three months to June 30.", "212", SPRING),
    ("de", "In den drei Monaten bis Ende Juni stieg der Gewinn auf 212 Millionen Euro.", "212", SPRING),
    ("es", "En los tres meses hasta el 30 de junio ganó 212 millones.", "212", SPRING),
    ("en", "In the first nine months 312 attacks were counted.", "312", NINE),
    ("en", "In the first nine months of 2025, 312 attacks were counted.", "312", NINE_2025),
    ("en", "In the first nine months of his term 312 attacks were counted.", "312", ""),
    ("de", "In den ersten neun Monaten wurden 312 Angriffe gezählt.", "312", NINE),
    ("de", "In den ersten neun Monaten 2025 wurden 312 Angriffe gezählt.", "312", NINE_2025),
    ("de", "In den ersten neun Monaten seiner Amtszeit wurden 312 Angriffe gezählt.", "312", ""),
    ("fr", "Au cours des neuf premiers mois, 312 agressions ont été recensées.", "312", NINE),
    ("es", "En los nueve primeros meses de 2025 se registraron 312 agresiones.", "312", NINE_2025),
    ("pt", "Nos primeiros nove meses foram registradas 312 agressões.", "312", NINE),
    ("it", "Nei primi nove mesi sono state registrate 312 aggressioni.", "312", NINE),
    ("nl", "In de eerste negen maanden werden 312 aanvallen geteld.", "312", NINE),
    ("id", "Pada sembilan bulan pertama tercatat 312 serangan.", "312", NINE),
    ("tr", "İlk dokuz ayda 312 saldırı kaydedildi.", "312", NINE),
    # the two ends of a change, a whole month, quarters and months with their year
    ("de", "Die Zahl stieg von 398 im Jahr 2024 auf 412 im vergangenen Jahr.", "398", YEAR_2024),
    ("en", "Visits rose from 398 in 2024 to 412.", "412", ""),
    ("en", "Visits rose by 4 percent, from 398 in 2024 to 412 last year.", "412", "2025-01-01/2025-12-31"),
    ("en", "In 2025 it rose from 398 in 2024 to 412.", "412", "2025-01-01/2025-12-31"),
    ("en", "From 398 on June 1 to 412 on July 1, the count rose.", "398", "2026-06-01/2026-06-01"),
    ("es", "La cifra subió de 398 en 2024 a 412.", "412", ""),
    ("pt", "O número subiu de 398 em 2024 para 412.", "412", ""),
    ("de", "Die Zahl stieg von 398 (2024) auf 412.", "412", ""),
    ("de", "Die Zahl stieg von 398 im Jahr 2024 auf 412 im vergangenen Jahr.", "412", "2025-01-01/2025-12-31"),
    ("es", "El número pasó de 398 en 2024 a 412 en 2025.", "398", YEAR_2024),
    ("es", "El número pasó de 398 en 2024 a 412 en 2025.", "412", "2025-01-01/2025-12-31"),
    ("fr", "Le nombre est passé de 398 en 2024 à 412 en 2025.", "412", "2025-01-01/2025-12-31"),
    ("pt", "O número passou de 398 em 2024 para 412 em 2025.", "412", "2025-01-01/2025-12-31"),
    ("pt", "No dia 10 de outubro eram 412 os internados.", "412", "2026-10-10/2026-10-10"),
    ("it", "Nel corso del 2025 sono stati registrati 312 casi.", "312", "2025-01-01/2025-12-31"),
    ("it", "Nella mattinata di martedì i feriti erano 412.", "412", "2026-10-13/2026-10-13"),
    ("it", "Dal 1° al 6 settembre sono stati registrati 312 casi.", "312", "2026-09-01/2026-09-06"),
    ("nl", "Van januari tot en met september waren er 412 gevallen.", "412", NINE),
    ("id", "Sepanjang Januari-September tercatat 312 kasus.", "312", NINE),
    ("tr", "Ocak-eylül döneminde 312 vaka kaydedildi.", "312", NINE),
    ("tr", "2025'in ilk çeyreğinde 312 vaka kaydedildi.", "312", "2025-01-01/2025-03-31"),
    ("tr", "Geçen yılın ağustos ayında 312 vaka kaydedildi.", "312", "2025-08-01/2025-08-31"),
    ("de", "Im September wurden 412 Fälle gezählt, im Vorjahresmonat waren es 398.", "398", SEPTEMBER_2025),
    ("de", "Die Quote lag im September bei 5,8 Prozent, im Vormonat waren es 6,2 Prozent.", "6,2", "2026-08-01/2026-08-31"),
    ("en", "Some 412 people were treated on Monday, up from 398 the day before.", "398", "2026-10-11/2026-10-11"),
    # a comparison with its own number in a relative clause
    ("en", "Inflation was 2.75 percent in September, lower than in August, which had 3.02 percent.", "3.02", "2026-08-01/2026-08-31"),
    ("id", "Inflasi September sebesar 2,75 persen, lebih rendah daripada Agustus yang mencapai 3,02 persen.", "3,02", "2026-08-01/2026-08-31"),
    # what somebody else says of the same
    ("en", "Prosecutors say he moved $4.6 million between 2019 and 2023. His lawyer spoke of $900,000.", "900", "2019-01-01/2023-12-31"),
    ("en", "Prices rose 3.4% in September, the office said. Analysts at Corwen Bank had forecast 3.1%.", "3.1", SEPTEMBER),
    ("en", "Prices rose 3.4% in September, the office said. The bank expects 3.1% growth.", "3.1", ""),
    ("en", "The plant made 340 cars in 2024, the company said. The union says it has 120 members.", "120", ""),
    ("de", "Der Umsatz lag im September bei 3,4 Millionen Euro, teilte das Amt mit. Analysten hatten mit 3,1 Millionen gerechnet.", "3,1", SEPTEMBER),
    ("fr", "Le groupe a publié un bénéfice de 318 millions d'euros pour 2024. Les analystes tablaient sur 295 millions.", "295", YEAR_2024),
    ("es", "La fiscalía sostiene que cobró 640.000 euros en 2024. Un informe pericial reduce la suma a 410.000.", "410", YEAR_2024),
    ("pt", "A dívida atingiu 273,8 milhões de euros em setembro, divulgou o banco. O executivo previa 269 milhões.", "269", SEPTEMBER),
    ("it", "Secondo la Procura l'evasione ammonta a 8,2 milioni di euro nel 2024. I difensori parlano invece di 3 milioni.", "3 milioni", YEAR_2024),
    ("nl", "Hij voerde in september 1.150 kilo in, stelt de officier. Zijn advocaat houdt het op 200.", "200", SEPTEMBER),
    ("id", "Kementerian Kesehatan menyebut 940 kasus pada September. Ikatan Dokter Anak menilai angka sebenarnya di atas 1.500.", "1.500", SEPTEMBER),
    # a part of the number before, and what is reckoned with it
    ("en", "The office recorded 412 cases in September. Of those, 38 were serious.", "38", SEPTEMBER),
    ("de", "Das Amt zählte im September 412 Fälle. Davon waren 38 schwer.", "38", SEPTEMBER),
    ("fr", "La mairie a recensé 52 000 visiteurs en septembre. Il s'agit d'une hausse de 18 %.", "18", SEPTEMBER),
    ("en", "The office recorded 412 cases in September. It has 38 inspectors.", "38", ""),
    # two numbers and their one day
    ("en", "The collapse left two dead and 11 injured on Wednesday.", "two", "2026-10-14/2026-10-14"),
    ("fr", "L'effondrement a fait deux morts et onze blessés mercredi.", "deux", "2026-10-14/2026-10-14"),
    ("es", "El derrumbe dejó dos muertos y once heridos el miércoles.", "dos", "2026-10-14/2026-10-14"),
    ("en", "The club sold 40 seats, and on Wednesday it sold 62.", "40", ""),
    # what holds now
    ("en", "A year ago the rate was 5.8 percent; now it is 6.2 percent.", "6.2", ""),
    ("en", "In 2019 the town had 5,800 homes, and now it has 6,200.", "6,200", ""),
    ("de", "Vor einem Jahr lag die Quote bei 5,8 Prozent, nun beträgt sie 6,2 Prozent.", "6,2", ""),
    ("es", "En 2019 la tasa era del 5,8%, ahora es del 6,2%.", "6,2", ""),
    # when a thing was made that the sentence names
    ("en", "The vessel, built in 1998, can carry 340 passengers.", "340", ""),
    ("en", "In 1998 the yard built 340 boats.", "340", "1998-01-01/1998-12-31"),
    ("en", "The 340 houses built in 1998 are damp.", "340", "1998-01-01/1998-12-31"),
    ("en", "The company opened 12 shops in 2024.", "12", YEAR_2024),
    ("fr", "Sept ouvriers travaillaient sans contrat sur ce chantier ouvert en 2024.", "Sept", ""),
    ("fr", "Les 12 magasins ouverts en 2024 marchent bien.", "12", YEAR_2024),
    ("de", "Das 1998 gebaute Schiff fasst 340 Passagiere.", "340", ""),
    ("de", "Das Werk, 2015 eröffnet, hat 340 Beschäftigte.", "340", ""),
    ("de", "2024 eröffnete die Kette 12 Läden.", "12", YEAR_2024),
    ("es", "El acuerdo firmado en 2024 prevé 340 viviendas.", "340", ""),
    ("es", "En 2024 se abrieron 340 comercios.", "340", YEAR_2024),
    ("pt", "A fábrica, inaugurada em 2015, emprega 340 pessoas.", "340", ""),
    ("it", "Lo stadio, inaugurato nel 2015, ha 34.000 posti.", "34.000", ""),
    ("it", "Nel 2024 il gruppo ha aperto 12 negozi.", "12", YEAR_2024),
    ("nl", "Het stadion, geopend in 2015, telt 34.000 plaatsen.", "34.000", ""),
    ("id", "Stadion yang dibangun pada 2015 itu memiliki 34.000 kursi.", "34.000", ""),
    ("tr", "2015 yılında açılan stadyumda 34.000 koltuk bulunuyor.", "34.000", ""),
    ("tr", "Valilik, pazar günkü kazanın ardından 146 kişinin tahliye edildiğini bildirdi.", "146", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "number", "expected"), MOMENTS)
def test_moment(language: str, text: str, number: str, expected: str) -> None:
    assert holds(claim_of(text, number, language, DAY)) == expected


LAST = [
    ("en", "It covered 97,000 hectares last Tuesday.", "2025-02-04"),
    ("en", "It covered 97,000 hectares on Tuesday.", "2025-02-11"),
    ("en", "It covered 97,000 hectares last Wednesday.", "2025-02-05"),
    ("es", "Ocupa 142.000 hectáreas, contra 97.000 del martes pasado.", "2025-02-04"),
    ("es", "Este martes ocupaba 97.000 hectáreas.", "2025-02-11"),
    ("pt", "Na terça-feira passada eram 97.000 hectares.", "2025-02-04"),
    ("fr", "Elle couvrait 97 000 hectares mardi dernier.", "2025-02-04"),
    ("de", "Am vergangenen Dienstag waren es 97.000 Hektar.", "2025-02-04"),
    ("it", "Martedì scorso erano 97.000 ettari.", "2025-02-04"),
    ("nl", "Afgelopen dinsdag waren het 97.000 hectare.", "2025-02-04"),
    ("id", "Selasa lalu luasnya 97.000 hektare.", "2025-02-04"),
    ("tr", "Geçen Salı günü 97.000 hektardı.", "2025-02-04"),
]


@pytest.mark.parametrize(("lang", "text", "day"), LAST)
def test_last_tuesday_told_on_a_tuesday(lang: str, text: str, day: str) -> None:
    claim = claim_of(text, "97", lang, datetime.date(2025, 2, 11))
    assert claim.as_of is not None
    assert claim.as_of.start.isoformat() == day


EVENTS = [
    ("en", "In the fire on the night to Tuesday, Feb. 3, 34 people were injured, the rescue service said.", ""),
    ("en", "The fire service said on Feb. 3 that 34 people were hurt.", "2026-02-03"),
    ("en", "The fire had hurt 34 people by Feb. 3.", "2026-02-03"),
    ("en", "On Feb. 3, the fire had hurt 34 people.", "2026-02-03"),
    ("de", "Bei dem Feuer in der Nacht auf Dienstag, den 3. Februar, sind nach Angaben der Retter 34 Menschen verletzt worden.", ""),
    ("de", "Bei dem Unfall am 3. Februar sind 34 Menschen verletzt worden.", ""),
    ("de", "Am 3. Februar waren 34 Menschen vermisst.", "2026-02-03"),
    ("nl", "Bij de brand op 3 februari raakten 34 mensen gewond.", ""),
    ("id", "Dalam kebakaran pada 3 Februari, 34 orang luka.", ""),
    ("es", "En el incendio de la madrugada del 3 de febrero resultaron heridas 34 personas.", ""),
]


@pytest.mark.parametrize(("lang", "text", "day"), EVENTS)
def test_the_day_of_what_happened_is_not_that_of_the_count(lang: str, text: str, day: str) -> None:
    claim = claim_of(text, "34", lang, datetime.date(2026, 2, 5))
    assert (claim.as_of.start.isoformat() if claim.as_of is not None else "") == day
