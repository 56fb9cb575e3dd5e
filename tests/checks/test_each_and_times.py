"""So much for each, so much a day, so many times and a share of that: text with its wrong and its right number, "[[wrong|right]]", and quiet text."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    # for each of a number that stands behind
    ("M606", "en", "The port owes its lenders £5.4 billion, that is [[£4,600|£3,600]] for each of the 1.5 million ratepayers."),
    ("M606", "de", "Der Kreis steht mit 5,4 Milliarden Euro in der Kreide, das sind [[4.600|3.600]] Euro für jeden der 1,5 Millionen Einwohner."),
    ("M606", "es", "La comarca debe 90 millones de euros, es decir, [[4.200|3.000]] euros por cada uno de los 30.000 vecinos."),
    ("M606", "fr", "Le canton y consacre 90 millions d'euros, soit [[4 200|3 000]] euros pour chacun des 30 000 élèves."),
    ("M606", "it", "La provincia spende 60 milioni di euro, cioè [[2.800|4.000]] euro per ciascuno dei 15.000 studenti."),
    ("M606", "nl", "De gemeente geeft 84 miljoen uit, dat is [[560|700]] euro voor elk van de 120.000 huishoudens."),
    ("M606", "pt", "O distrito gastou 48 milhões de euros, ou seja, [[1.600|2.400]] euros para cada um dos 20 mil alunos."),
    ("M606", "id", "Dinas menyiapkan Rp 36 miliar, artinya Rp [[4,5|3]] juta untuk setiap dari 12.000 nelayan."),
    # for each of a number that stands ahead
    ("M606", "en", "Some 2,640 people wanted the 165 allotments, or [[19|16]] for each."),
    ("M606", "es", "El fondo destina 84.000 millones de pesos a 1,2 millones de hogares, unos [[7.000|70.000]] por hogar."),
    ("M606", "en", "The trust paid out £2.4 million last year. The money went to 32 families, an average of about [[£57,000|£75,000]]."),
    ("M606", "en", "The larder handed out 5,460 parcels in the 13 weeks to March, an average of [[390|420]] a week."),
    ("M606", "de", "Die Seilbahn beförderte 2025 rund 730.000 Gäste, [[2.900|2.000]] am Tag."),
    # for two periods
    ("M606", "en", "Some 90 alarms go out from the towers every month, roughly [[nine|three]] a day."),
    ("M606", "de", "Die Bergwacht rückt 1.200-mal aus und zählt 1.200 Einsätze im Jahr, das sind [[250|100]] im Monat."),
    ("M606", "es", "El puerto recibe 60 cruceros al año, unos [[ocho|cinco]] al mes."),
    ("M606", "fr", "Le standard traite 2 100 appels par semaine, soit [[700|300]] par jour."),
    ("M606", "it", "Il canile riceve 360 telefonate al mese, circa [[40|12]] al giorno."),
    ("M606", "nl", "De sluis schut 140 schepen per week, [[40|20]] per dag."),
    ("M606", "pt", "A linha transporta 70 mil passageiros por semana, ou [[25 mil|10 mil]] por dia."),
    ("M606", "id", "Puskesmas melayani 1.500 pasien per bulan, atau [[150|50]] pasien per hari."),
    ("M606", "tr", "Merkez ayda 900 çağrı alıyor, yani günde [[90|30]] çağrı."),
    # times a base that stands behind
    ("M606", "es", "El club se expone a una multa de hasta 2.400 millones, casi [[cinco|ocho]] veces los 310 millones que pagó en 2019."),
    ("M606", "id", "Truk itu melaju sekitar 92 kilometer per jam, lebih dari [[tiga|dua]] kali batas 40 kilometer per jam."),
    ("M606", "id", "Kadarnya 1,2 juta koloni. Itu [[120|12]] kali ambang batas 100.000 koloni."),
    ("M606", "it", "Per la regata sono stati venduti 63.000 biglietti, [[dieci|sette]] volte quelli del 2019, quando furono 9.000."),
    # times the only number that can be meant
    ("M606", "pt", "O cais custou 93 milhões de euros. Quando foi licitado, em 2016, valia 31 milhões: o preço [[quadruplicou|triplicou]]."),
    ("M606", "fr", "Le cidre bouché se vend 38 euros et imite une étiquette qui en vaut 72 à la cave, près du [[triple|double]]."),
    ("M606", "en", "A berth by the mole went for $840 in 2015. The same berth now goes for $1,790: the price has more than [[tripled|doubled]]."),
    # a share of that, or in the unit of its part
    ("M606", "en", "The weir will cost $6.3 billion. In 2014 the price was $2.1 billion, a [[quarter|third]] of that."),
    ("M602", "nl", "De kade kost 56 miljoen euro. In 2015 was nog 14 miljoen begroot, een [[derde|kwart]] daarvan."),
    ("M602", "pt", "O quartel recebeu 84 ligações em maio; em abril tinham sido 28, um [[quinto|terço]] disso."),
    ("M602", "es", "En la sierra cayeron 61 milímetros entre diciembre y febrero, menos de la [[décima|cuarta]] parte de los 318 normales."),
    # said out
    ("M602", "fr", "Six des 43 vitraux, soit [[24|14]] % du total, ont été retrouvés."),
    ("M602", "es", "La clínica atendió a 764 vecinos con fiebre, de los que 153, el [[30|20]] %, son menores de 10 años."),
]
QUIET = [
    ("en", "The town paid 2.57 million dollars for 257 contracts, most of them worth about 7,000 dollars each."),
    ("pt", "A empresa recebeu R$ 2,57 milhões em 257 contratos, a maioria com valor em torno de R$ 7 mil cada."),
    ("de", "Die Stadt gab 2,57 Millionen Euro für 257 Aufträge aus, die meisten im Wert von rund 7.000 Euro je Auftrag."),
    ("id", "Alat mencatat 148 mikrogram per meter kubik, turun dari 312 mikrogram sehari sebelumnya. Angka itu sekitar 2,7 kali ambang batas 55 mikrogram."),
    ("id", "Petugas memeriksa 27 truk dan 145 sopir, namun hanya tiga dari 12 timbangan yang berfungsi."),
    ("en", "Crashes hurt 486 people. Riders made up 402 of the injured and walkers 61, or one in eight; the other 23 sat in cars."),
    ("en", "Riders made up 402 of the injured and walkers 61, or one in eight; the others sat in cars."),
    ("tr", "Yurtta 96 yatak için 672 öğrenci başvurdu."),
    ("en", "A pass costs £6 a month, or £60 a year."),
    ("en", "The ferry runs 24 times a week, four times a day on Sundays."),
    ("de", "Das Heim hat 40 Plätze und 120 Bewerber, die Wartezeit hat sich verdoppelt."),
    ("en", "Sales reached 1,800 in 2024 and 1,900 in 2025, but the number of thefts tripled."),
    ("en", "A third of the 48 bridges, 12 of them wooden, need repair."),
    ("de", "Ein Drittel der 48 Brücken, 12 davon aus Holz, muss saniert werden."),
    ("fr", "Un tiers des 48 ponts, dont 12 en bois, sont à refaire."),
    ("en", "The quay is 120 metres long and 40 metres wide, twice as long."),
    ("de", "Das Land schuldet 18,7 Milliarden Euro, das sind 5.000 Euro je 1.000 Einwohner."),
    ("es", "El gobierno gastó 90 millones de euros, es decir, 3 millones por los 12 puentes."),
    ("en", "The plant makes 1,200 cars a week, up to 300 a day."),
    ("en", "The plant makes 1,200 cars a week, 600 a day at weekends."),
    ("en", "In the vote 120 were for and 50 against; turnout tripled."),
    ("fr", "La mairie a vendu 12 lots en 2023 et 60 en 2025. Le nombre de litiges a doublé."),
]
# fmt: on

test_told = marked(TOLD)
test_quiet = quiet(QUIET)
