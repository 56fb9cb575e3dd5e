"""Shares, averages, multiples and changes that plain words tie to their numbers, whatever other numbers stand beside them."""

from __future__ import annotations

from twins import quiet, twins

# fmt: off
TWINS = [
    # a multiple behind a number and the one that it stands instead of
    ("M606", "de", "Wer zu spät zahlt, schuldet künftig 3.600 statt 1.200 Euro und damit das Doppelte.", "Wer zu spät zahlt, schuldet künftig 3.600 statt 1.200 Euro und damit das Dreifache."),
    ("M606", "en", "A berth will cost 9 instead of 3 euros, twice as much.", "A berth will cost 9 instead of 3 euros, three times as much."),
    ("M606", "es", "El billete costará 9 en lugar de 3 euros, es decir, el doble.", "El billete costará 9 en lugar de 3 euros, es decir, el triple."),
    ("M606", "fr", "Le billet coûtera 9 au lieu de 3 euros, soit le double.", "Le billet coûtera 9 au lieu de 3 euros, soit le triple."),
    ("M606", "it", "Il biglietto costerà 9 invece di 3 euro, quindi il doppio.", "Il biglietto costerà 9 invece di 3 euro, quindi il triplo."),
    ("M606", "nl", "Een kaartje kost straks 9 in plaats van 3 euro, dus het dubbele.", "Een kaartje kost straks 6 in plaats van 3 euro, dus het dubbele."),
    ("M606", "pt", "O bilhete custará 9 em vez de 3 euros, ou seja, o dobro.", "O bilhete custará 9 em vez de 3 euros, ou seja, o triplo."),
    # a total told in so many months, and what that is for each
    ("M606", "it", "Le corse sostitutive, pagate 5,6 milioni in tredici mesi (circa 560 mila euro al mese), hanno servito 1.450 persone.", "Le corse sostitutive, pagate 5,6 milioni in tredici mesi (circa 430 mila euro al mese), hanno servito 1.450 persone."),
    ("M606", "en", "The county paid 5.6 million for the buses over 13 months (about 560,000 a month).", "The county paid 5.6 million for the buses over 13 months (about 430,000 a month)."),
    ("M606", "en", "Over ten weeks the clinic saw 4,860 people, an average of 540 a week.", "Over ten weeks the clinic saw 4,860 people, an average of 486 a week."),
    ("M606", "es", "La clínica atendió a 4.860 personas en diez semanas, entre marzo y mayo, una media de 540 por semana.", "La clínica atendió a 4.860 personas en diez semanas, entre marzo y mayo, una media de 486 por semana."),
    ("M606", "fr", "La région a payé 5,6 millions en treize mois (environ 560 000 euros par mois).", "La région a payé 5,6 millions en treize mois (environ 430 000 euros par mois)."),
    ("M606", "pt", "O estado pagou 5,6 milhões em treze meses (cerca de 560 mil euros por mês).", "O estado pagou 5,6 milhões em treze meses (cerca de 430 mil euros por mês)."),
    ("M606", "nl", "De provincie betaalde 5,6 miljoen in dertien maanden (ongeveer 560.000 euro per maand).", "De provincie betaalde 5,6 miljoen in dertien maanden (ongeveer 430.000 euro per maand)."),
    ("M606", "id", "Pemerintah membayar Rp 5,6 miliar dalam 13 bulan (sekitar Rp 560 juta per bulan).", "Pemerintah membayar Rp 5,6 miliar dalam 13 bulan (sekitar Rp 430 juta per bulan)."),
    ("M606", "tr", "Belediye 13 ayda 5,6 milyon lira ödedi (ayda yaklaşık 560 bin lira).", "Belediye 13 ayda 5,6 milyon lira ödedi (ayda yaklaşık 430 bin lira)."),
    # so many times a rate
    ("M606", "en", "Last year's tally works out to 43 for every 100 miles of fence, more than five times the national rate of 11.1 that a study found.", "Last year's tally works out to 43 for every 100 miles of fence, more than three times the national rate of 11.1 that a study found."),
    ("M606", "de", "Die Stadt kommt auf 43 Einbrüche je 100.000 Einwohner, mehr als das Fünffache des Landesschnitts von 11,1.", "Die Stadt kommt auf 43 Einbrüche je 100.000 Einwohner, fast das Vierfache des Landesschnitts von 11,1."),
    ("M606", "es", "La ciudad registra 43 robos por cada 100.000 habitantes, más de cinco veces la media nacional de 11,1.", "La ciudad registra 43 robos por cada 100.000 habitantes, más de tres veces la media nacional de 11,1."),
    ("M606", "pt", "A cidade registra 43 furtos por 100 mil habitantes, mais de cinco vezes a média nacional de 11,1.", "A cidade registra 43 furtos por 100 mil habitantes, mais de duas vezes a média nacional de 11,1."),
    ("M606", "nl", "De stad telt 43 inbraken per 100.000 inwoners, ruim vijf keer het landelijk gemiddelde van 11,1.", "De stad telt 43 inbraken per 100.000 inwoners, bijna vier keer het landelijk gemiddelde van 11,1."),
    # a share of a whole that opens the sentence, or that was told before
    ("M602", "es", "De las 9.640 enfermeras, 2.410 han estado de baja en algún momento de este año, una de cada tres, asegura el sindicato.", "De las 9.640 enfermeras, 2.410 han estado de baja en algún momento de este año, una de cada cuatro, asegura el sindicato."),
    ("M602", "en", "Of the 9,640 nurses, 2,410 were on leave at one time or another this year, one in three, the union says.", "Of the 9,640 nurses, 2,410 were on leave at one time or another this year, one in four, the union says."),
    ("M602", "fr", "Sur les 9 640 infirmières, 2 410 ont été absentes à un moment ou à un autre de l'année, soit 33 %, selon le syndicat.", "Sur les 9 640 infirmières, 2 410 ont été absentes à un moment ou à un autre de l'année, soit 25 %, selon le syndicat."),
    ("M602", "es", "El laboratorio contó 312 aves muertas, frente a las 248 de marzo: un aumento del 26 %. De ellas, 58 llevaban anilla, es decir, casi una de cada tres.", "El laboratorio contó 312 aves muertas, frente a las 248 de marzo: un aumento del 26 %. De ellas, 58 llevaban anilla, es decir, casi una de cada cinco."),
    ("M602", "en", "The laboratory counted 312 dead birds, against 248 in March: a rise of 26 percent. Of them, 58 wore a ring, that is, almost one in three.", "The laboratory counted 312 dead birds, against 248 in March: a rise of 26 percent. Of them, 58 wore a ring, that is, almost one in five."),
    ("M602", "id", "Hingga Minggu produksi jagung mencapai 184.600 ton, menurut dinas setempat. Jumlah itu 81 persen dari target tahun ini, 260.000 ton.", "Hingga Minggu produksi jagung mencapai 184.600 ton, menurut dinas setempat. Jumlah itu 71 persen dari target tahun ini, 260.000 ton."),
    ("M602", "en", "The harvest came to 184,600 tons by Sunday. That amount is 81 percent of this year's target, 260,000 tons.", "The harvest came to 184,600 tons by Sunday. That amount is 71 percent of this year's target, 260,000 tons."),
    ("M602", "en", "The county checked 5,200 names and accepted 4,316, or 83 percent. The petition needs 7,050 good names, 12 percent of the city's 47,000 registered voters.", "The county checked 5,200 names and accepted 4,316, or 83 percent. The petition needs 7,050 good names, 15 percent of the city's 47,000 registered voters."),
    ("M602", "es", "El partido obtuvo 7.050 votos, el 12 % de los 47.000 emitidos.", "El partido obtuvo 7.050 votos, el 15 % de los 47.000 emitidos."),
    ("M602", "de", "Die Partei bekam 7.050 Stimmen, 12 Prozent der 47.000 abgegebenen.", "Die Partei bekam 7.050 Stimmen, 15 Prozent der 47.000 abgegebenen."),
    # points called percent
    ("M604", "id", "Dinas mengatakan 76 persen kapal di atas 30 GT kini memakai radar, naik 15 persen dari 61 persen pada 2024.", "Dinas mengatakan 76 persen kapal di atas 30 GT kini memakai radar, naik 15 poin persentase dari 61 persen pada 2024."),
    ("M604", "tr", "Rapora göre gölün doluluk oranı 2019'da yüzde 82 iken 2025'te yüzde 97'ye çıktı; artış yüzde 15.", "Rapora göre gölün doluluk oranı 2019'da yüzde 82 iken 2025'te yüzde 97'ye çıktı; artış 15 puan."),
    ("M604", "id", "Inflasi cabai pada Januari 2026 0,35 persen. Pada Februari sudah 1,42 persen, sehingga ada kenaikan 1,07 persen.", "Inflasi cabai pada Januari 2026 0,35 persen. Pada Februari sudah 1,42 persen, sehingga ada kenaikan 1,07 poin."),
    # a change told with its amount
    ("M603", "pt", "A guarda multou 97 condutores entre 1 de janeiro e 15 de setembro, mais 21 do que os 76 do mesmo período do ano passado, um aumento de 21,6%.", "A guarda multou 97 condutores entre 1 de janeiro e 15 de setembro, mais 21 do que os 76 do mesmo período do ano passado, um aumento de 27,6%."),
    ("M603", "en", "The number of pupils in summer camps went up to 1,840 in 11 camps, from 1,260 in eight camps a year earlier, an increase of 64%.", "The number of pupils in summer camps went up to 1,840 in 11 camps, from 1,260 in eight camps a year earlier, an increase of 46%."),
    ("M603", "de", "Die Zahl der Schüler stieg von 1.260 in acht Schulen auf 1.840 in elf Schulen, ein Anstieg um 64 Prozent.", "Die Zahl der Schüler stieg von 1.260 in acht Schulen auf 1.840 in elf Schulen, ein Anstieg um 46 Prozent."),
    ("M603", "es", "La cifra subió de 1.260 alumnos en ocho centros a 1.840 en once, un aumento del 64 %.", "La cifra subió de 1.260 alumnos en ocho centros a 1.840 en once, un aumento del 46 %."),
    ("M603", "de", "Im Februar 2024 war der Verein noch von 4,8 Millionen Euro ausgegangen. Das sind 2,1 Millionen oder gut 30 Prozent mehr in gut zwei Jahren.", "Im Februar 2024 war der Verein noch von 4,8 Millionen Euro ausgegangen. Das sind 2,1 Millionen oder gut 43 Prozent mehr in gut zwei Jahren."),
    ("M603", "en", "The plan of 2024 had put the hall at 4.8 million euros. That is 2.1 million, or 30 percent, more.", "The plan of 2024 had put the hall at 4.8 million euros. That is 2.1 million, or 44 percent, more."),
    ("M603", "nl", "In 2024 werd de hal op 4,8 miljoen euro geraamd. Dat is 2,1 miljoen of 30 procent meer.", "In 2024 werd de hal op 4,8 miljoen euro geraamd. Dat is 2,1 miljoen of 44 procent meer."),
]
QUIET = [
    ("en", "The town has 400 farms, 12 percent of its 4,700 hectares are woods."),
    ("en", "The union has 7,050 members, 12 percent of the 9,400 bakers and 8 percent of the cooks."),
    ("en", "Rents rose from 1,260 euros in eight cities to 1,840 in three, an increase of 12 percent in the worst of them."),
    ("en", "The staff rose from 1,260 in eight shops to 1,840 in eleven, an increase in shops of 37 percent."),
    ("en", "The hall now costs 6.9 million euros. That is 2.1 million, or 44 percent, more than planned."),
    ("en", "The hall now costs 4.8 million euros. That is 2.1 million, or 30 percent, less."),
    ("de", "Statt 1.200 Euro zahlen Gäste 3.600 Euro, und die Zahl der Anträge hat sich verdoppelt."),
    ("en", "A berth costs 9 instead of 3 euros, twice as much as in Malmo."),
    ("de", "Der Eintritt kostet 9 statt 3 Euro, doppelt so viele Gäste wie im Vorjahr kamen trotzdem."),
    ("en", "The county paid 5.6 million in 13 months; the buses themselves cost 560,000 a month."),
    ("en", "In 13 months the county spent 5.6 million and 1,200 people rode the buses, about 90 a month from the valley."),
    ("en", "The club played 38 games in nine months, 57 goals in all, and trains five hours a week."),
    ("en", "Of the 640 boats, 160 sank in the harbour, a third of them at night."),
    ("en", "Of the 640 boats, 160 sank, and of the 90 lorries, 30 burned, one in three."),
    ("es", "De los 312 enfermos, 58 siguen ingresados; uno de cada tres es menor."),
    ("en", "It counted 312 birds, 174 of them geese. Of them, 58 wore a ring, that is, one in three."),
    ("en", "Of them, 58 wore a ring, one in three of those that were checked."),
    ("en", "The harvest came to 184,600 tons. That amount is 81 percent of what the 260,000 tons of the record year brought in money."),
    ("en", "The rate is 43 for every 100 miles of fence, and five times the state's road network of 11.1 thousand miles is fenced."),
    ("id", "Sebanyak 76 persen kapal memakai radar. Ekspor naik 15 persen dari daerah itu, yang menyumbang 61 persen."),
    ("tr", "Ankara'da oran yüzde 82 iken İzmir'de yüzde 97; ihracattaki artış yüzde 15."),
    ("pt", "A guarda multou 97 condutores, mais 21 do que em março, e 76 ciclistas, um aumento de 12%."),
]
# fmt: on


test_twins = twins(TWINS)
test_quiet = quiet(QUIET)
