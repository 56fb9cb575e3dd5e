"""Sums, remainders, differences, averages and products in whatever words: one number wrong, beside their right twins; and what is none of them."""

from __future__ import annotations

import pytest
from twins import silent, twins

# fmt: off
TWINS = [
    ("M601", "en", "Of the 742 ballots in the box, 389 were for the incumbent; the remaining 335 went to her challenger.", "Of the 742 ballots in the box, 389 were for the incumbent; the remaining 353 went to her challenger."),
    ("M601", "en", "The museum lent out 218 prints this year. That is 64 more than in 2023, when 145 left the house.", "The museum lent out 218 prints this year. That is 64 more than in 2023, when 154 left the house."),
    ("M601", "fr", "Des 1 240 dossiers reçus, 815 ont été acceptés ; les 452 restants seront examinés en mars.", "Des 1 240 dossiers reçus, 815 ont été acceptés ; les 425 restants seront examinés en mars."),
    ("M601", "es", "De las 640 viviendas se han vendido 385; quedan libres 275.", "De las 640 viviendas se han vendido 385; quedan libres 255."),
    ("M601", "it", "Delle 1.450 piante consegnate ne sono state messe a dimora 980; le altre 490 aspettano l'autunno.", "Delle 1.450 piante consegnate ne sono state messe a dimora 980; le altre 470 aspettano l'autunno."),
    ("M601", "nl", "Van de 860 kaarten zijn er 645 verkocht; de overige 251 gaan zaterdag de deur uit.", "Van de 860 kaarten zijn er 645 verkocht; de overige 215 gaan zaterdag de deur uit."),
    ("M606", "de", "18 Konzerte, und für jedes zahlt der Verein 12.500 Euro Miete – macht 252.000 Euro.", "18 Konzerte, und für jedes zahlt der Verein 12.500 Euro Miete – macht 225.000 Euro."),
    ("M606", "en", "The pier drew 45,360 anglers in the 126 days it was open, an average of 630 anglers a day.", "The pier drew 45,360 anglers in the 126 days it was open, an average of 360 anglers a day."),
    ("M606", "en", "Stewards get £84 a shift, and there are 250 of them on each of the three days, so the wage bill comes to £36,000.", "Stewards get £84 a shift, and there are 250 of them on each of the three days, so the wage bill comes to £63,000."),
    ("M606", "de", "46 Einsätze hatte die Wache, sie kosteten 598.000 Euro, im Schnitt 31.000 Euro je Einsatz.", "46 Einsätze hatte die Wache, sie kosteten 598.000 Euro, im Schnitt 13.000 Euro je Einsatz."),
    ("M606", "de", "Im Bad zählte man in den 14 Tagen 6.118 Gäste, 734 pro Tag.", "Im Bad zählte man in den 14 Tagen 6.118 Gäste, 437 pro Tag."),
    ("M606", "es", "La muestra cerró tras 84 días abierta. Pasaron por ella 21.840 personas, 360 diarias en promedio.", "La muestra cerró tras 84 días abierta. Pasaron por ella 21.840 personas, 260 diarias en promedio."),
    ("M606", "es", "El Ayuntamiento repartió 1,2 millones de euros entre 48 clubes, 35.000 euros para cada uno.", "El Ayuntamiento repartió 1,2 millones de euros entre 48 clubes, 25.000 euros para cada uno."),
    ("M606", "fr", "Ce sont 64 communes qui se partageront une enveloppe de 2,4 millions d'euros, soit 73 500 euros par mairie en moyenne.", "Ce sont 64 communes qui se partageront une enveloppe de 2,4 millions d'euros, soit 37 500 euros par mairie en moyenne."),
    ("M606", "pt", "Os 27 vereadores gastaram R$ 6,48 milhões no ano, o que dá R$ 420 mil para cada um.", "Os 27 vereadores gastaram R$ 6,48 milhões no ano, o que dá R$ 240 mil para cada um."),
    ("M606", "it", "Le ambulanze hanno percorso 503.700 chilometri, cioè 3.180 al giorno.", "Le ambulanze hanno percorso 503.700 chilometri, cioè 1.380 al giorno."),
    ("M606", "nl", "De boer haalde 6.450 ton aardappelen van zijn 150 hectare. Dat is 34 ton per hectare.", "De boer haalde 6.450 ton aardappelen van zijn 150 hectare. Dat is 43 ton per hectare."),
    ("M606", "id", "Sebanyak 240 pelaku UMKM menerima bantuan dengan total Rp 5,76 miliar. Masing-masing mendapat Rp 42 juta.", "Sebanyak 240 pelaku UMKM menerima bantuan dengan total Rp 5,76 miliar. Masing-masing mendapat Rp 24 juta."),
    ("M601", "de", "Für die 745 Lehrstellen wurden 415 Verträge geschlossen, die übrigen 303 Plätze bleiben frei.", "Für die 745 Lehrstellen wurden 415 Verträge geschlossen, die übrigen 330 Plätze bleiben frei."),
    ("M601", "de", "Die Kreisstadt hat 645 Wohnungen gebaut; 415 sind vermietet, die übrigen 203 stehen leer.", "Die Kreisstadt hat 645 Wohnungen gebaut; 415 sind vermietet, die übrigen 230 stehen leer."),
    ("M601", "nl", "In 2024 telde de polder 318 broedparen, dit jaar 263. Dat zijn er 45 minder.", "In 2024 telde de polder 318 broedparen, dit jaar 263. Dat zijn er 55 minder."),
    ("M601", "tr", "Kooperatif 8.400 fidan dağıttı. Bunun 5.250'si köylere verilirken kalan 3.510 fidan depoda bekliyor.", "Kooperatif 8.400 fidan dağıttı. Bunun 5.250'si köylere verilirken kalan 3.150 fidan depoda bekliyor."),
    ("M601", "pt", "A câmara cancelou 145 das 530 licenças, pelo que continuam válidas 358.", "A câmara cancelou 145 das 530 licenças, pelo que continuam válidas 385."),
]
QUIET = [
    ("en", "The count, which has a margin that runs from 164 to 213, is 22% above the 153 estimated five years earlier."),
    ("en", "The stadium has 62,500 seats, but the fire brigade cleared 60,800, of which 96 percent were taken."),
    ("de", "Der Neubau werde 184 Millionen Euro kosten, teilte die Gesellschaft mit. Im Januar hatte sie noch 162 Millionen veranschlagt. Hinzu kommen 23 Millionen für die Sprengung, zusammen sind das 207 Millionen Euro."),
    ("fr", "Le nouveau pont coûtera 184 millions d'euros, selon l'agence. En janvier, elle parlait de 162 millions. S'y ajoutent 23 millions pour démolir l'ancien, soit au total 207 millions d'euros."),
    ("en", "Of the $48 million, $31 million came from the state and most of the rest from a $14 million bond."),
    ("de", "Von den 48 Millionen Euro kamen 31 Millionen vom Land und der größte Teil des Rests, 14 Millionen Euro, aus einer Anleihe."),
    ("es", "De los 48 millones de euros, 31 millones los puso la región y la mayor parte del resto, 14 millones, un crédito."),
    ("fr", "La subvention couvre les deux tiers des 90 000 euros ; la ville ajoute 18 000 et les parents les 12 000 derniers."),
    ("en", "The tunnel is 5.6 kilometres long and cost 840 million, or 150 million a kilometre; 14 percent was for the ventilation."),
    ("es", "El túnel, de 5,6 kilómetros, costó 840 millones, 150 por kilómetro."),
    ("es", "La empresa reparte en promedio 1,840 viajes diarios en 214 colonias, donde viven 534 mil personas."),
    ("en", "The trucks make 1,840 trips a day in 214 districts, where 534,000 people live."),
    ("it", "Gli incassi hanno raggiunto 14,82 milioni di euro, contro i 13,27 milioni di un anno prima: 9,8 milioni dagli interi, 3,59 dai ridotti e 1,43 dalle guide."),
    ("en", "On an average day in May, 58 of the 214 crown courtrooms stood unused, according to a tally of the clerks. Judges had asked for 17,400 sitting days this year."),
    ("de", "An einem gewöhnlichen Tag im Mai standen 58 der 214 Gerichtssäle leer, wie die Schreiber zählten. Die Richter hatten 17.400 Sitzungstage beantragt."),
    ("nl", "Op een gemiddelde dag in mei stonden 58 van de 214 zittingszalen leer. De rechters hadden om 17.400 zittingsdagen gevraagd."),
    ("en", "The shelter counted 1,318 stray cats in one night. The city's own round had found 1,122 a year before. Of this total, 766 were seen in the harbour, 311 in yards and 241 on roofs."),
    ("fr", "Ils étaient 1 318 à attendre un logement. La ville en avait trouvé 1 122 un an plus tôt, soit une progression de 17 %. Sur ce total, 766 vivent chez des proches, 311 à l'hôtel et 241 en foyer."),
    ("de", "1.318 Anträge lagen am Montag auf dem Tisch. Ein Jahr zuvor waren es 1.122 gewesen. Von dieser Gesamtzahl kamen 766 aus der Stadt, 311 aus dem Umland und 241 von auswärts."),
    ("es", "Eran 1.318 las solicitudes. Un año antes habían sido 1.122. De ese total, 766 llegaron por correo, 311 en mano y 241 por la web."),
    ("en", "The town has 68 clerks, of whom 46 women and 26 part-timers."),
    ("en", "The river park had 512 deer. The zoo next door has 70 more than the 452 it had a year ago."),
    ("en", "The parish bought 40 chairs at $35 each, a bill of $1,530 with tax."),
    ("es", "La ruta será de 20 a 30 kilómetros, con una duración de dos horas, y de 50 a 80 kilómetros para los demás."),
    ("it", "La squadra ha vinto 52 medaglie d'oro, 30 d'argento e 26 di bronzo."),
    ("en", "The company employed 42 people before and has grown to 56, and will likely double within a year."),
]
# fmt: on

test_twins = twins(TWINS)


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    silent(language, text)
