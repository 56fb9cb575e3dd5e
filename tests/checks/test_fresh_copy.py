"""Sentences like those of published copy that were flagged for nothing, each beside its twin with an error: all rules on the draft alone."""

from __future__ import annotations

import pytest
from twins import quiet, rules, twins

from harness import run

# fmt: off
TWINS = [
    ("R901", "de", "Die Quote ist von 39 Prozent auf 35 Prozent gestiegen.", "Die Senkung der Quote von 39 Prozent auf 35 Prozent würde das Wachstum erhöhen."),
    ("R901", "en", "The fee rose from 39 euros to 35 euros.", "Lowering the fee from 39 euros to 35 euros may increase demand."),
    ("R901", "tr", "Nüfus 77,7 milyondan 56,5 milyona çıktı.", "Nüfusun 56,5 milyondan 77,7 milyona çıkmasıyla kişi başına düşen arazi azaldı."),
    ("R901", "en", "Call money fell to 3.70 percent from 3.60 percent on Tuesday.", "Call money fell to 3.60/70 percent from 3.75/85 percent on Tuesday."),
    ("R901", "en", "The waiting time rose from nine days to seven days.", "The frequency of sailings is being increased from nine to seven days."),
    ("X002", "en", "Car sales were 25.269 units in May, after 26,414 units in April.", "Holders will get 2.175 shares for each share held. It has 675,000 shares outstanding."),
    ("X002", "en", "It sold 35,000 cars in May and 40.000 cars in June.", "It sold 35,000 tonnes at a maximum rebate of 45.678 units per 100 kilos."),
    ("I503", "en", "The fair has four dates:\n\n- Ardmore on 11 June\n- Bellin on 18 September", "The fair has three dates:\n\n- Ardmore on 11 June\n- Bellin on 18 September and 5 November"),
    ("I503", "fr", "Le dossier compte six volets :\n\n- la rue\n- la gare\n- le port\n- le parc", "Le dossier compte six volets (et un entretien) :\n\n- la rue\n- la gare\n- le port\n- le parc\n- le stade\n- le quai\n- l'entretien"),
    ("R901", "en", "The stock rose to 47.25 dollars from 48.50 dollars.", "The stock rose 7/8 to 49-1/4, above the Alder 48.50 dollars per share tender offer price."),
    ("R901", "en", "The price was reduced to 50 cents from 40 cents.", "The price was also reduced to 50 cts from 1.50 dlrs."),
    ("R901", "en", "She raised the wage for contract workers to $7.25 an hour, from $10.10.", "She signed an order raising the wage for new contract workers to $10.10 an hour, from $7.25."),
    ("I503", "en", "We split the shape into four parts:\n\n- the roof\n- the wall", "We split the shape into four polygons:\n\n- in pink, 2 polygons with three sides\n- in green, 2 polygons with four sides"),
    ("I503", "en", "In October children made up 46 percent of the new arrivals. The agency said most people were in four cantons:\n\n- San Loro: 11,200\n- Eloy: 4,900\n- Esmera: 2,500", "In October children made up 46 percent of the new arrivals. The agency said most people were in three cantons:\n\n- San Loro: 11,200\n- Eloy: 4,900\n- Esmera: 2,500"),
    ("I503", "en", "According to the agencies, the children were reached in four places:\n\n- 196,000 in the capital\n- 148,000 in Kelim\n- 68,000 in the district of Oruq", "According to the agencies, the children were reached in three places:\n\n- 196,000 in the capital\n- 148,000 in Kelim\n- 68,000 in the district of Oruq"),
    ("I503", "en", "The four longest queues were:\n\n| Specialty | August | September |\n|---|---:|---:|\n| Eyes | 7,905 | 7,940 |\n| Ears | 5,020 | 5,215 |\n| Bones | 4,935 | 4,870 |", "The three longest queues were:\n\n| Specialty | August | September |\n|---|---:|---:|\n| Eyes | 7,905 | 7,940 |\n| Ears | 5,020 | 5,215 |\n| Bones | 4,935 | 4,870 |"),
    ("I503", "en", "Some of them spent the night in its three rest centres: Lathe leisure centre, St Cuthbert's church hall, Dalton academy and the Lathe Arms hotel.", "Some of them spent the night in its four rest centres: Lathe leisure centre, St Cuthbert's church hall, Dalton academy and the Lathe Arms hotel."),
    ("I503", "en", "Under the plan three elementary schools — Garfield, Linden Avenue, Sumner and Pike Street — would close in June.", "Under the plan four elementary schools — Garfield, Linden Avenue, Sumner and Pike Street — would close in June."),
    ("I503", "de", "Vier Linien – RE 4, RB 27 und RS 3 – wurden ganz eingestellt.", "Drei Linien – RE 4, RB 27 und RS 3 – wurden ganz eingestellt."),
    ("I503", "pt", "Quatro distritos ficaram abaixo de dez valores a Matemática A: Bragança, Beja e Portalegre.", "Três distritos ficaram abaixo de dez valores a Matemática A: Bragança, Beja e Portalegre."),
    ("I503", "fr", "Quatre lignes – Aubry, Bellin et Cordes – ont été fermées.", "Trois lignes – Aubry, Bellin et Cordes – ont été fermées."),
    ("I503", "es", "Cuatro municipios —Oria, Bela y Tarsia— se quedaron sin agua.", "Tres municipios —Oria, Bela y Tarsia— se quedaron sin agua."),
    ("I503", "it", "Quattro comuni – Oria, Bela e Tarsia – sono rimasti senza acqua.", "Tre comuni – Oria, Bela e Tarsia – sono rimasti senza acqua."),
    ("I503", "nl", "Vier lijnen – Oirde, Beek en Tarsum – vielen uit.", "Drie lijnen – Oirde, Beek en Tarsum – vielen uit."),
    ("I503", "id", "Empat desa – Oria, Bela dan Tarsia – terendam.", "Tiga desa – Oria, Bela dan Tarsia – terendam."),
    ("I503", "tr", "Dört köy – Oria, Bela ve Tarsia – sular altında kaldı.", "Üç köy – Oria, Bela ve Tarsia – sular altında kaldı."),
    ("R901", "it", "Dal primo gennaio sono sbarcate in Italia 31.284 persone, il 9,2% in meno delle 28.650 dello stesso periodo del 2025.", "Dal primo gennaio sono sbarcate in Italia 31.284 persone, il 9,2% in più delle 28.650 dello stesso periodo del 2025."),
    ("R901", "en", "There were 31,284 arrivals, 9.2% fewer than the 28,650 of a year ago.", "There were 31,284 arrivals, 9.2% more than the 28,650 of a year ago."),
    ("R901", "en", "The tax rate will go to 18.4 mills from 18.9, the first increase in eight years.", "The tax rate will go to 18.9 mills from 18.4, the first increase in eight years."),
    ("R901", "id", "Radius bahaya diperluas dari 8 kilometer menjadi 6 kilometer.", "Radius bahaya diperluas dari 6 kilometer menjadi 8 kilometer."),
    ("U703", "en", "The supplier reduced the monthly ration from 12 kilograms (26 pounds) to 8 kilograms (28 pounds) on April 1.", "The supplier reduced the monthly ration from 12 kilograms (26 pounds) to 8 kilograms (18 pounds) on April 1."),
    ("R901", "de", "Die Sperrzone wurde von 8 Kilometern auf 6 Kilometer ausgeweitet.", "Die Sperrzone wurde von 6 Kilometern auf 8 Kilometer ausgeweitet."),
    ("R901", "es", "El perímetro se amplió de 8 kilómetros a 6 kilómetros.", "El perímetro se amplió de 6 kilómetros a 8 kilómetros."),
    ("I503", "de", "Als Erste schließen die vier Filialen Husby, Stade und Wismar.", "Als Erste schließen die drei Filialen Husby, Stade und Wismar."),
    ("I503", "fr", "Les quatre communes Aubry, Bellin et Cordes fusionnent.", "Les trois communes Aubry, Bellin et Cordes fusionnent."),
    ("I503", "nl", "De vier gemeenten Oirde, Beek en Tarsum fuseren.", "De drie gemeenten Oirde, Beek en Tarsum fuseren."),
    ("X002", "tr", "Her yıl 65 yaşın üstündeki 5,700 kişi hastalanıyor. Bu yıl 4.800 kişi öldü.", "Her yıl 65 yaşın üstündeki 5.700 kişi hastalanıyor. Bu yıl 4.800 kişi öldü."),
    ("X002", "en", "There were 113.000 downloads, then 83.000 downloads and 16.000 downloads, of 2,400 files.", "There were 113,000 downloads, then 83,000 downloads and 16,000 downloads, of 2,400 files."),
    ("U701", "en", "He stole $544,000 from the fund of the club.\n\nHe stole over $544,00 from the fund.", "He stole $544,000 from the fund of the club.\n\nHe stole over $544,000 from the fund."),
    ("R901", "en", "Another drain is the new schools: 6,875 children who live in Marl attend one this year, down from 6,120 a year ago.", "Another drain is the new schools: 6,875 children who live in Marl attend one this year, up from 6,120 a year ago."),
    ("X003", "en", "The council said that ?? people came.", "The council said that xx who came was a friend."),
    ("X003", "en", "The council said that XXX people came.", "??? danger \"Look at the film\""),
]
QUIET = [
    ("en", "The court went on through Nov. 28, 2015, from Aug. 27, 2015, the end of the 180-day period that the act foresees."),
    ("en", "# Software Valued at Over $17 MillionA dealer\n\nHe sold software valued at over $17 million, the software of a dealer."),
    ("fr", "Cela marche bien avec deux personnes, les manques ont été assez évidents dans le cadre de ce projet qui réunissait quatre auteurs :\n\n- le silence\n- la lenteur\n- le bruit"),
    ("en", "The index dipped at 1000 GMT and at 1100 GMT, half an hour after the figures were released."),
    ("en", "The firm had raised the prices for heavy oil from 25 cts to one dlr per barrel."),
    ("en", "The exchange would be of not less than 1.935 or more than 1.200 shares of the bank. It had 12,000 shares."),
    ("en", "The two law firms Smith, Wood and Hall and Baker merged."),
    ("en", "The two leaders of Spain, France and Italy met in Rome, Paris and London."),
    ("en", "The club owned two bars: Bolts in Dearborn, Mich., and Tycoons in Detroit."),
    ("en", "And she was like ?? madam, that is in our policy."),
    ("en", "So I told him that my name is [name] and left."),
    ("en", "The ferry landed 2,000 arrivals this month on the island.\n\nThe two arrivals landed by ferry on the island this month have gone home."),
    ("en", "In the state's thirty-four least populated counties there are more than 20 percent fewer doctors than in the five largest counties."),
    ("en", "Polk County will receive $5,225 to purchase vests.\n\nHazle City will receive $5,250 to purchase vests."),
    ("en", "The contract was extended from 2027 to 2029."),
    ("tr", "Üç köy – Oria, Bela ve Tarsia – sular altında kaldı."),
    ("en", "Two men — John Smith, 34, and Tom Brown, 28 — were charged."),
    ("en", "Two clubs — Valencia, of Spain, and Fluminense — were drawn."),
    ("en", "Three men — John Smith, mayor of Leeds, Tom Brown and Al Green — were charged."),
    ("en", "Three men — John Smith, Mayor of Leeds, Tom Brown and Al Green — were charged."),
    ("en", "Five people were killed in two towns: Leeds, York and Bradford were spared."),
    ("en", "Two things happened: Smith, Brown and Green resigned and the council fell."),
    ("en", "The firm took a total of 92,500 dollars from Michael H.\n\nThe firm took a total of 99,500 dollars from Patrick L."),
    ("en", "The 20231107 snapshot updates the kernel.\n\nThe 20231105 snapshot updates the kernel."),
    ("tr", "# Ülkelerin XXX karnesi\n\nSiteler sıralandı."),
]
DATED = [
    ("fr", "2024-11-29", "Le festival se tient du vendredi 22 au dimanche 25 mai 2025.", "Le festival se tient du jeudi 22 au dimanche 25 mai 2025."),
    ("en", "2011-05-16", "It runs from Monday 11th to Wednesday 14th of September.", "It runs from Sunday 11th to Wednesday 14th of September."),
    ("es", "2024-11-29", "Se celebra del viernes 12 al domingo 15 de junio de 2025.", "Se celebra del jueves 12 al domingo 15 de junio de 2025."),
    ("it", "2024-11-29", "La fiera va da venerdì 12 a domenica 15 giugno 2025.", "La fiera va da giovedì 12 a domenica 15 giugno 2025."),
    ("nl", "2025-05-20", "De beurs duurt van vrijdag 12 tot en met zondag 15 juni.", "De beurs duurt van donderdag 12 tot en met zondag 15 juni."),
    ("de", "2025-05-20", "Die Messe geht von Freitag, 12., bis Sonntag, 15. Juni 2025.", "Die Messe geht von Donnerstag, 12., bis Sonntag, 15. Juni 2025."),
    ("en", "2025-09-22", "The attack on the mill in Bellin was on Sept. 11. She spoke on Sept. 16, six days after the Bellin attack.", "She spoke on Sept. 16, five days after the Bellin attack.\n\nHe read a letter of Sept. 12, one day after the Bellin attack."),
    ("es", "2025-04-25", "El sábado 21 le volvió a marcar.", "El sábado 16 le volvió a marcar y le dijo que no se preocupara."),
    ("en", "2025-04-28", "The office held its event on Saturday, March 20th.", "The office will hold its event this Saturday, December 20th."),
    ("de", "2026-09-22", "Der Bau kostet viel. Beim Baubeginn im März 2022, also vor gut sechs Jahren, war die Behörde noch von 1,86 Milliarden Euro ausgegangen.", "Der Bau kostet viel. Beim Baubeginn im März 2022, also vor gut vier Jahren, war die Behörde noch von 1,86 Milliarden Euro ausgegangen."),
    ("en", "2026-01-06", "She took over in March 2022, nearly six years ago.", "She took over in March 2022, nearly four years ago."),
    ("fr", "2026-02-10", "Elle a déposé sa demande en mai 2021, il y a près de trois ans.", "Elle a déposé sa demande en mai 2021, il y a près de cinq ans."),
    ("es", "2026-02-10", "La obra empezó en mayo de 2021, hace casi tres años.", "La obra empezó en mayo de 2021, hace casi cinco años."),
    ("it", "2026-02-10", "I lavori sono cominciati nel maggio 2021, quasi tre anni fa.", "I lavori sono cominciati nel maggio 2021, quasi cinque anni fa."),
    ("pt", "2026-02-10", "A obra começou em maio de 2021, há quase três anos.", "A obra começou em maio de 2021, há quase cinco anos."),
    ("nl", "2026-02-10", "De bouw begon in mei 2021, bijna drie jaar geleden.", "De bouw begon in mei 2021, bijna vijf jaar geleden."),
    ("id", "2026-02-10", "Pembangunan dimulai pada Mei 2021, hampir tiga tahun lalu.", "Pembangunan dimulai pada Mei 2021, hampir lima tahun lalu."),
    ("de", "2026-10-12", "Hartwich, der seit 2017 und damit seit elf Jahren regiert, kündigte seinen Rückzug an.", "Hartwich, der seit 2017 und damit seit neun Jahren regiert, kündigte seinen Rückzug an."),
    ("de", "2026-11-05", "Der Konzern hatte zuletzt vor 14 Jahren, in der Finanzkrise 2009, Stellen gestrichen.", "Der Konzern hatte zuletzt vor 17 Jahren, in der Finanzkrise 2009, Stellen gestrichen."),
    ("de", "2026-02-27", "Nachgewiesen wurde der Keim am 8. Dezember 2025 in der Klinik. Die Meldung ging am 12. Januar zu, fünf Tage später.", "Nachgewiesen wurde der Keim am 8. Dezember 2025 in der Klinik. Die Meldung ging am 12. Januar zu, fünf Wochen später."),
    ("en", "2026-02-27", "The germ was found on Dec. 8, 2025, in the clinic. The report came in on Jan. 12, five days later.", "The germ was found on Dec. 8, 2025, in the clinic. The report came in on Jan. 12, five weeks later."),
    ("nl", "2026-06-11", "De eerste reizigers kunnen in december 2029 instappen, anderhalf jaar later dan de beloofde datum van juni 2027.", "De eerste reizigers kunnen in december 2029 instappen, tweeënhalf jaar later dan de beloofde datum van juni 2027."),
    ("en", "2026-06-11", "The line will open in December 2029, a year and a half later than the promised date of June 2027.", "The line will open in December 2029, two and a half years later than the promised date of June 2027."),
    ("en", "2026-06-11", "A red warning was in force for nine hours, from 3pm until 10pm on Friday.", "A red warning was in force for seven hours, from 3pm until 10pm on Friday."),
    ("en", "2026-06-11", "The road was shut from 6.30am to 11am, six and a half hours.", "The road was shut from 6.30am to 11am, four and a half hours."),
    ("en", "2026-06-11", "It ran for six hours, from 10pm to 7am.", "It ran for nine hours, from 10pm to 7am."),
    ("de", "2026-06-11", "Die Sperrung dauerte neun Stunden, von 15 bis 22 Uhr.", "Die Sperrung dauerte sieben Stunden, von 15 bis 22 Uhr."),
    ("fr", "2026-06-11", "La coupure a duré neuf heures, de 15 heures à 22 heures.", "La coupure a duré sept heures, de 15 heures à 22 heures."),
    ("es", "2026-06-11", "El corte duró nueve horas, de 15.00 a 22.00 horas.", "El corte duró siete horas, de 15.00 a 22.00 horas."),
    ("it", "2026-06-11", "Il blocco è durato nove ore, dalle 15 alle 22.", "Il blocco è durato sette ore, dalle 15 alle 22."),
    ("pt", "2026-06-11", "O bloqueio durou nove horas, das 15h às 22h.", "O bloqueio durou sete horas, das 15h às 22h."),
    ("nl", "2026-06-11", "De storing duurde negen uur, van 15.00 tot 22.00 uur.", "De storing duurde zeven uur, van 15.00 tot 22.00 uur."),
    ("id", "2026-06-11", "Pemadaman berlangsung sembilan jam, dari pukul 15.00 hingga pukul 22.00.", "Pemadaman berlangsung tujuh jam, dari pukul 15.00 hingga pukul 22.00."),
    ("fr", "2014-01-31", "Le film retrace 110 ans de réchauffement (depuis 1880).", "Le film retrace 130 ans de réchauffement (depuis 1880)."),
    ("id", "2026-02-05", "Makanan dibagikan pada Selasa (3/2/2026) pukul 09.30. Menurut Dinkes, nasinya selesai dimasak pukul 02.00, atau lima setengah jam sebelumnya, padahal batas aman hanya sebentar.", "Makanan dibagikan pada Selasa (3/2/2026) pukul 09.30. Menurut Dinkes, nasinya selesai dimasak pukul 02.00, atau tujuh setengah jam sebelumnya, padahal batas aman hanya sebentar."),
    ("en", "2026-02-05", "The food was cooked at 2am and served at 9.30am, five and a half hours later.", "The food was cooked at 2am and served at 9.30am, seven and a half hours later."),
    ("fr", "2026-02-05", "L'alerte est arrivée à 22 heures. Le train est reparti à 4 heures, neuf heures plus tard.", "L'alerte est arrivée à 22 heures. Le train est reparti à 4 heures, six heures plus tard."),
    ("es", "2026-02-05", "El aviso llegó a las 22:00. El tren salió a las 4:00, nueve horas después.", "El aviso llegó a las 22:00. El tren salió a las 4:00, seis horas después."),
    ("de", "2026-06-23", "Die Praxis soll am Mittwoch, 1. Oktober, schließen.", "Die Praxis soll am Donnerstag, 1. Oktober, schließen."),
    ("en", "2005-04-28", "It opens on Saturday, April 30, and Sunday, May 2, 2005.", "It has a booth on Saturday, June 29 and Sunday, June 30, 2002."),
    ("en", "2025-04-22", "The office on Tuesday, April 20, declared that it could go on.", "The office on Tuesday, August 8, declared that it could go on."),
    ("en", "2025-11-10", "Turnout in the Nov. 4 vote was 31 percent.\n\nThe county must certify the result by Nov. 25, two weeks after the vote.", "Turnout in the Nov. 4 vote was 31 percent.\n\nThe county must certify the result by Nov. 25, three weeks after the vote."),
    ("es", "2026-02-12", "El corte del 10 de febrero dejó sin luz a miles.\n\nEl informe se entregará el lunes 23 de febrero, diez días después del corte.", "El corte del 10 de febrero dejó sin luz a miles.\n\nEl informe se entregará el lunes 23 de febrero, trece días después del corte."),
    ("fr", "2026-02-12", "La panne du 10 février a touché la ville.\n\nLe rapport sera remis le 23 février, dix jours après la panne.", "La panne du 10 février a touché la ville.\n\nLe rapport sera remis le 23 février, treize jours après la panne."),
    ("it", "2026-02-12", "Il crollo del 10 febbraio ha ferito due persone.\n\nIl rapporto sarà consegnato il 23 febbraio, dieci giorni dopo il crollo.", "Il crollo del 10 febbraio ha ferito due persone.\n\nIl rapporto sarà consegnato il 23 febbraio, tredici giorni dopo il crollo."),
    ("en", "2004-10-14", "The power expired more than 20 years ago, on July 1, 1973.", "The power expired more than 30 years ago, on July 1, 1973."),
    ("en", "2005-07-29", "The fund has run for six years, since February 2004.", "The bill gives money for six years and has had 10 extensions since February 2004."),
    ("en", "2025-09-17", "The office on Tuesday, Sept. 10, declared that it could go on.", "The office on Tuesday, August 8, declared that it could go on."),
    ("pt", "2025-05-20", "A feira vai de sexta-feira (12) a domingo, 15 de junho.", "A feira vai de quinta-feira (12) a domingo, 15 de junho."),
]
# fmt: on

test_twins = twins(TWINS)
test_quiet = quiet(QUIET)


@pytest.mark.parametrize(("language", "date", "wrong", "right"), DATED)
def test_dated(language: str, date: str, wrong: str, right: str) -> None:
    book = rules("D801", "D802", "D804")
    assert [each.code for each in run(wrong, rules=book, lang=language, date=date).findings]
    assert not run(right, rules=book, lang=language, date=date).findings


def test_a_refrain_and_a_title_told_again_are_left_alone() -> None:
    head = "Committee on Roads, Bridges and Harbours, of the Council of the Province and of its Towns"
    title = head + ", Report on the Year, with the Accounts of the Committee and a Letter of the Chairwoman"
    assert not run("\n\n".join([head] * 4), rules=rules("X001")).findings
    assert not run(f"{title}\n\nIt was read.\n\n{title}", rules=rules("X001")).findings
    assert run(f"{title}.\n\nIt was read.\n\n{title}.", rules=rules("X001")).findings


def test_paragraphs_that_stand_twice_are_told_once() -> None:
    one = "The museum opened its new hall on the river, with a café and a shop for visitors, and a garden behind it."
    two = "The harbour will get a new pier, which the town wants to open before the summer, with a path along it."
    found = run(f"{one}\n\n{one}\n\n{two}\n\n{two}", rules=rules("X001")).findings
    assert [each.message for each in found] == ["this paragraph stands here twice, and so do 1 more"]
    assert len(found[0].related) == 2
