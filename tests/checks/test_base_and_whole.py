"""What a number is held against, base or whole: the sentence that is flagged beside the one that is not."""

from __future__ import annotations

import datetime

from twins import quiet, twins

from factlint.rulebook import builtin
from harness import run

# fmt: off
TWINS = [
    ("M606", "es", "El alquiler le cuesta 5.200 euros al mes, el doble que los 1.300 de 2020.", "En el taller trabajan once oficiales. El alquiler le cuesta 2.600 euros al mes, el doble que los 1.300 de 2020."),
    ("M606", "de", "Die Miete kostet 4.600 Euro im Monat, das Doppelte der 1.300 von 2020.", "Elf Leute arbeiten dort. Die Miete kostet 2.600 Euro im Monat, das Doppelte der 1.300 von 2020."),
    ("M606", "en", "The rent is 4,600 euros a month, twice the 1,300 of 2020.", "Eleven people work there. The rent is 2,600 euros a month, twice the 1,300 of 2020."),
    ("R901", "es", "El equipo ganó 12 partidos, menos que los 9 de antes.", "Ana Ruiz, de 51, recibió ocho años, tres menos que los 11 de Pedro Gil."),
    ("M603", "fr", "La société compte 48 salariés, un an plus tôt elle en comptait 61, soit 29 % de moins.", "Le bénéfice est de 48 millions d'euros, après 61 millions un an plus tôt, pour un chiffre d'affaires de 412 millions (+29 %)."),
    ("M603", "en", "The firm has 48 workers now, a year ago it was 61 workers, 29 percent fewer.", "Profit came to 48 million euros, after 61 million a year earlier, on sales of 412 million (+29%)."),
    ("U703", "en", "It reached 31 degrees Celsius (104 Fahrenheit), the office said.", "It reached 40 degrees Celsius (104 Fahrenheit), the office said."),
    ("U703", "de", "Es wurden 31 Grad Celsius (104 Fahrenheit) gemessen.", "Es wurden 40 Grad Celsius (104 Fahrenheit) gemessen."),
    ("U703", "id", "Suhu menyentuh 31 derajat Celsius (104 Fahrenheit), menurut badan cuaca.", "Suhu menyentuh 40 derajat Celsius (104 Fahrenheit), menurut badan cuaca."),
    ("U703", "it", "Si sono toccati i 31 gradi Celsius (104 Fahrenheit).", "Si sono toccati i 40 gradi Celsius (104 Fahrenheit)."),
    ("U703", "it", "La rotta è lunga 14 miglia (31 chilometri).", "Il peschereccio era a 14 miglia (26 chilometri) dalla costa."),
    ("U703", "en", "The ship was 14 miles (31 kilometers) off the coast.", "The ship was 14 miles (26 kilometers) off the coast."),
    ("U703", "es", "El barco estaba a 14 millas (31 kilómetros) de la costa.", "El barco estaba a 14 millas (26 kilómetros) de la costa."),
    ("M601", "en", "The club sold 31,264 tickets and the theater 1,316. Together that makes 33,410 tickets.", "31,264 crossed the line, a record, and 1,316 more than in 2025, when 29,948 did so. A total of 33,410 had started."),
    ("R901", "en", "Last year 61.4% of the pupils passed, a rise from 70.2% the year before.", "Last year 61.4% of the pupils passed, a rise from 52.1% the year before."),
    ("R901", "fr", "61,4 % des élèves ont réussi, une hausse par rapport aux 70,2 % de l'année précédente.", "61,4 % des élèves ont réussi, une baisse par rapport aux 70,2 % de l'année précédente."),
    ("R901", "es", "Aprobó el 61,4 % de los alumnos, un aumento frente al 70,2 % del año anterior.", "Aprobó el 61,4 % de los alumnos, un descenso frente al 70,2 % del año anterior."),
    ("R901", "it", "È stato promosso il 61,4% degli alunni, un aumento rispetto al 70,2% dell'anno precedente.", "È stato promosso il 61,4% degli alunni, un calo rispetto al 70,2% dell'anno precedente."),
    ("R901", "pt", "Passaram 61,4% dos alunos, um aumento em relação aos 70,2% do ano anterior.", "Passaram 61,4% dos alunos, uma queda em relação aos 70,2% do ano anterior."),
    ("R901", "nl", "61,4 procent van de leerlingen slaagde, een stijging ten opzichte van 70,2 procent het jaar ervoor.", "61,4 procent van de leerlingen slaagde, een daling ten opzichte van 70,2 procent het jaar ervoor."),
    ("R901", "de", "Bestanden haben 61,4 Prozent der Schüler, ein Anstieg gegenüber 70,2 Prozent im Jahr davor.", "Bestanden haben 61,4 Prozent der Schüler, ein Rückgang gegenüber 70,2 Prozent im Jahr davor."),
    ("R901", "id", "Sebanyak 61,4 persen siswa lulus, kenaikan dari 70,2 persen pada tahun sebelumnya.", "Sebanyak 61,4 persen siswa lulus, penurunan dari 70,2 persen pada tahun sebelumnya."),
    ("R901", "id", "Kebun itu mempekerjakan 740 pemetik dan enam sopir, berkurang dari 515 pemetik pekan lalu.", "Kebun itu mempekerjakan 740 pemetik dan enam sopir, bertambah dari 515 pemetik pekan lalu."),
    ("R901", "en", "The farm employs 740 pickers and six drivers, down from 515 pickers last week.", "The farm employs 740 pickers and six drivers, up from 515 pickers last week."),
    ("M601", "id", "Panti itu merawat 27 kuda: delapan kuda tua dan 29 kuda muda.", "Panti itu merawat 37 kuda: delapan kuda tua dan 29 kuda muda."),
    ("M601", "pt", "A prefeitura deu 38 licenças, das quais 26 definitivas e 16 provisórias.", "A prefeitura deu 42 licenças, das quais 26 definitivas e 16 provisórias."),
    ("M601", "es", "El municipio dio 38 licencias, de las cuales 26 definitivas y 16 provisionales.", "El municipio dio 42 licencias, de las cuales 26 definitivas y 16 provisionales."),
    ("M601", "it", "Il comune ha dato 38 licenze, di cui 26 definitive e 16 provvisorie.", "Il comune ha dato 42 licenze, di cui 26 definitive e 16 provvisorie."),
    ("M601", "fr", "La mairie a donné 38 licences, dont 26 définitives et 16 provisoires.", "La mairie a donné 42 licences, dont 26 définitives et 16 provisoires."),
    ("M601", "en", "The town issued 38 permits, of which 26 permanent and 16 temporary.", "The town issued 42 permits, of which 26 permanent and 16 temporary."),
    ("M601", "de", "Die Stadt erteilte 38 Lizenzen, davon 26 unbefristete und 16 befristete.", "Die Stadt erteilte 42 Lizenzen, davon 26 unbefristete und 16 befristete."),
    ("M601", "nl", "De gemeente gaf 38 vergunningen, waarvan 26 vaste en 16 tijdelijke.", "De gemeente gaf 42 vergunningen, waarvan 26 vaste en 16 tijdelijke."),
    ("M601", "id", "Pemkot memberi 38 izin, di antaranya 26 izin tetap dan 16 izin sementara.", "Pemkot memberi 42 izin, di antaranya 26 izin tetap dan 16 izin sementara."),
    ("M602", "fr", "Les agents ont mené 1 460 visites, qui ont débouché sur 203 amendes, soit 27 %.", "Les agents ont mené 1 460 visites, qui ont débouché sur 203 amendes, soit 14 %."),
    ("M602", "en", "The agents made 1,460 visits, which led to 203 fines, or 27 percent.", "The agents made 1,460 visits, which led to 203 fines, or 14 percent."),
    ("M602", "de", "Die Prüfer machten 1.460 Besuche, die zu 203 Bußgeldern führten, also 27 Prozent.", "Die Prüfer machten 1.460 Besuche, die zu 203 Bußgeldern führten, also 14 Prozent."),
    ("M602", "es", "Los agentes hicieron 1.460 visitas, que derivaron en 203 multas, o sea el 27 %.", "Los agentes hicieron 1.460 visitas, que derivaron en 203 multas, o sea el 14 %."),
    ("M602", "it", "Gli agenti hanno fatto 1.460 visite, che hanno portato a 203 multe, pari al 27%.", "Gli agenti hanno fatto 1.460 visite, che hanno portato a 203 multe, pari al 14%."),
    ("M602", "pt", "Os fiscais fizeram 1.460 visitas, que resultaram em 203 multas, ou 27%.", "Os fiscais fizeram 1.460 visitas, que resultaram em 203 multas, ou 14%."),
    ("M602", "nl", "De inspecteurs brachten 1.460 bezoeken, die leidden tot 203 boetes, of 27 procent.", "De inspecteurs brachten 1.460 bezoeken, die leidden tot 203 boetes, of 14 procent."),
    ("M602", "pt", "Ao menos 72 lojas fecharam na rua. Dezoito, ou quase 39%, eram padarias.", "Ao menos 72 lojas fecharam na rua. Dezoito, ou 25%, eram padarias."),
    ("M602", "en", "At least 72 shops closed on the street. Eighteen, or almost 39%, were bakeries.", "At least 72 shops closed on the street. Eighteen, or 25%, were bakeries."),
    ("M602", "de", "72 Läden schlossen in der Straße. Achtzehn, also fast 39 Prozent, waren Bäckereien.", "72 Läden schlossen in der Straße. Achtzehn, also 25 Prozent, waren Bäckereien."),
    ("M602", "id", "Sebanyak 72 toko tutup di jalan itu. Delapan belas, atau hampir 39 persen, adalah toko roti.", "Sebanyak 72 toko tutup di jalan itu. Delapan belas, atau 25 persen, adalah toko roti."),
    ("M602", "en", "The mill had ground 6,840 sacks by Sunday night, 82% of the 9,500 it wants to reach.", "The mill had ground 6,840 sacks by Sunday night, 72% of the 9,500 it wants to reach."),
    ("M603", "fr", "Il est tombé 4,2 millimètres, contre 18 en temps normal, soit 64 % de moins.", "Il est tombé 4,2 millimètres, contre 18 en temps normal, soit 77 % de moins."),
    ("M603", "en", "Only 4.2 millimeters fell, against 18 in normal times, or 64 percent less.", "Only 4.2 millimeters fell, against 18 in normal times, or 77 percent less."),
    ("M603", "de", "Es fielen 4,2 Millimeter, gegenüber 18 in normalen Zeiten, also 64 Prozent weniger.", "Es fielen 4,2 Millimeter, gegenüber 18 in normalen Zeiten, also 77 Prozent weniger."),
    ("M604", "en", "Turnout reached 57 percent, up 24 percent from Monday, when it stood at 33 percent.", "Turnout reached 57 percent, up 24 percentage points from Monday, when it stood at 33 percent."),
    ("M604", "es", "Sumó el 41,2 % de los votos, y su rival, el 36,9 %. La ventaja es de 4,3 %.", "Sumó el 41,2 % de los votos, y su rival, el 36,9 %. La ventaja es de 4,3 puntos."),
    ("M604", "de", "Sie bekam 41,2 Prozent, ihr Rivale 36,9 Prozent. Der Vorsprung beträgt 4,3 Prozent.", "Sie bekam 41,2 Prozent, ihr Rivale 36,9 Prozent. Der Vorsprung beträgt 4,3 Prozentpunkte."),
    ("M604", "fr", "Elle a obtenu 41,2 %, son rival 36,9 %. Son avance est de 4,3 %.", "Elle a obtenu 41,2 %, son rival 36,9 %. Son avance est de 4,3 points."),
]

QUIET = [
    ("en", "The firm made 3 million, a rise compared with a loss of 5 million."),
    ("en", "The town has 38 clerks, of whom 26 women and 16 part-timers."),
    ("en", "The town has 38 buses, of which 26 are electric and 16 were bought last year."),
    ("en", "The agents made 1,460 visits, which led to 203 fines, or 27 percent more than in May."),
    ("en", "Prices rose 41.2 percent there and 36.9 percent here. The market lead is 5.3 percent."),
    ("fr", "La caisse a versé 92,4 millions d'euros, environ 17 % de la somme, selon le maire."),
    ("es", "El puerto recibirá a los once barcos nuevos, con el doble que los 1.300 amarres actuales."),
    ("it", "La strada costiera è lunga 14 miglia (23 chilometri)."),
    ("de", "In Kiel waren es 21.400 Betriebe, das sind 1.900 oder 9,7 Prozent mehr als im Juni 2025, als 19.500 Anträge eingingen."),
]
# fmt: on


test_the_wrong_twin_alone_is_flagged = twins(TWINS)


test_nothing_is_said = quiet(QUIET)


def test_a_year_that_names_what_happens_on_the_day_is_the_year_of_the_day() -> None:
    date = datetime.date(2026, 10, 4)

    def codes(text: str) -> list[str]:
        return [each.code for each in run(text, rules=builtin(), lang="en", date=date).findings if each.code == "D802"]

    assert not codes("Entry for the 2027 race, on Sunday, Oct. 3, opens in June.")
    assert codes("Entry for the race, on Sunday, Oct. 3, opens in June.")
