"""Numbers that a sentence reckons from others which the ledger holds, in it or near it: each wrong one beside its right twin; what is not reckoned."""

from __future__ import annotations

import pytest
from witness import told

# fmt: off
TWINS = [
    ("en", "The museum tripled the price of a family ticket from 14 euros to [[28|42]] euros."),
    ("en", "Librarians counted 1,860 visitors on Saturday, [[four|three]] times as many as the 620 of a normal day."),
    ("en", "Beekeepers lost 2,480 hives this winter. A year ago it was 1,240, so losses have [[tripled|doubled]]."),
    ("en", "The orchard sold 9,600 crates in May. In June it sold 7,200, [[half|a quarter]] less."),
    ("en", "Lift passes cost 54 euros this season, [[a third|a fifth]] more than the 45 of last season."),
    ("en", "The choir sold 840 tickets, [[30|20]] percent more than the 700 it had hoped for."),
    ("en", "The mill employs 1,240 people. It wants to cut 310 jobs, or [[35|25]] percent of its staff."),
    ("en", "The lake covers 2,600 hectares. Reeds grow on 390 hectares of it, or [[25|15]] percent."),
    ("en", "The canal is 64 kilometres long. Dredgers had cleared 48 kilometres by Sunday, or [[65|75]] percent."),
    ("en", "The fund has $84 million. So far $29.4 million, or [[53|35]] percent, has been spent."),
    ("en", "Farmers planted 48,200 trees last year. This year's count is [[31|21]] percent lower, at 38,078."),
    ("en", "The theatre cut its prices. A balcony seat now costs 27 euros instead of 36, [[35|25]] percent less."),
    ("en", "The bakery made 4,180 loaves in March and 3,344 in April, a drop of [[30|20]] percent."),
    ("en", "The ferry carried 312 passengers, [[42|62]] more than the 250 it has seats for."),
    ("en", "The village had 1,310 inhabitants in 1990. Today it has 846, [[364|464]] fewer."),
    ("en", "The school collected 5,240 euros and spent 3,890, leaving [[1,550|1,350]] euros for the trip."),
    ("en", "The zoo has 186 birds. Of them, 112 are parrots. The other [[84|74]] are owls and finches."),
    ("en", "Of the 186 birds, 112 are parrots and [[84|74]] are owls."),
    ("en", "The bridge cost 26.4 million euros for 480 metres, or [[65,000|55,000]] euros a metre."),
    ("en", "The city bought 24 trams for 91.2 million euros. That is [[4.8|3.8]] million a tram."),
    ("en", "The prize of 48,000 euros goes to 16 pupils, who get [[2,000|3,000]] euros each."),
    ("en", "The hall has 640 seats at 45 euros each, for takings of [[38,800|28,800]] euros."),
    ("en", "Wardens counted 1,150 seals, among them 322 pups, or [[38|28]] percent."),
    ("de", "Der Verein hat 1.860 Mitglieder, [[viermal|dreimal]] so viele wie die 620 von 2010."),
    ("de", "Im Mai wurden 9.600 Kisten verkauft. Im Juni waren es 7.200, [[die Hälfte|ein Viertel]] weniger."),
    ("de", "Der See ist 2.600 Hektar groß. Auf 390 Hektar wächst Schilf, das sind [[25|15]] Prozent."),
    ("de", "Eine Karte kostet jetzt 27 statt 36 Euro, [[35|25]] Prozent weniger."),
    ("de", "Der Chor verkaufte 840 Karten, [[30|20]] Prozent mehr als die erhofften 700."),
    ("de", "Das Dorf hatte 1990 noch 1.310 Einwohner. Heute sind es 846, [[364|464]] weniger."),
    ("de", "Der Zoo hält 186 Vögel. 112 davon sind Papageien, die übrigen [[84|74]] Eulen."),
    ("de", "Die Stadt kaufte 24 Bahnen für 91,2 Millionen Euro, das sind [[4,8|3,8]] Millionen je Bahn."),
    ("de", "16 Schüler teilen sich 48.000 Euro, das macht [[2.000|3.000]] Euro für jeden."),
    ("fr", "Le club compte 1 860 adhérents, [[quatre|trois]] fois plus que les 620 de 2010."),
    ("fr", "En mai, le verger a vendu 9 600 cageots. En juin, 7 200, soit [[moitié|un quart de]] moins."),
    ("fr", "Le lac couvre 2 600 hectares. Les roseaux en occupent 390, soit [[25|15]] %."),
    ("fr", "La place coûte 27 euros au lieu de 36, soit [[35|25]] % de moins."),
    ("fr", "Le village comptait 1 310 habitants en 1990. Il en a 846 aujourd'hui, [[364|464]] de moins."),
    ("fr", "Le zoo a 186 oiseaux. Parmi eux, 112 perroquets. Les [[84|74]] autres sont des chouettes."),
    ("fr", "La ville a acheté 24 rames pour 91,2 millions d'euros, soit [[4,8|3,8]] millions par rame."),
    ("fr", "Un prix de 48 000 euros est partagé entre 16 élèves, soit [[2 000|3 000]] euros chacun."),
    ("es", "El coro vendió 840 entradas, un [[30|20]] % más que las 700 previstas."),
    ("es", "El lago tiene 2.600 hectáreas. Los juncos cubren 390, el [[25|15]] %."),
    ("es", "La entrada cuesta 27 euros en vez de 36, un [[35|25]] % menos."),
    ("es", "El pueblo tenía 1.310 habitantes en 1990. Hoy tiene 846, [[364|464]] menos."),
    ("es", "El zoo tiene 186 aves. De ellas, 112 son loros. Las otras [[84|74]] son búhos."),
    ("es", "La ciudad compró 24 tranvías por 91,2 millones de euros, [[4,8|3,8]] millones por tranvía."),
    ("es", "El molino emplea a 1.240 personas. Quiere recortar 310 puestos, el [[35|25]] % de la plantilla."),
    ("it", "Il coro ha venduto 840 biglietti, il [[30|20]] per cento in più dei 700 previsti."),
    ("it", "Il lago misura 2.600 ettari. Le canne ne coprono 390, il [[25|15]] per cento."),
    ("it", "Il paese aveva 1.310 abitanti nel 1990. Oggi ne ha 846, [[364|464]] in meno."),
    ("it", "Lo zoo ha 186 uccelli. Di questi 112 sono pappagalli. Gli altri [[84|74]] sono gufi."),
    ("it", "Il comune ha comprato 24 tram per 91,2 milioni di euro, cioè [[4,8|3,8]] milioni a tram."),
    ("pt", "O coro vendeu 840 bilhetes, [[30|20]]% a mais que os 700 previstos."),
    ("pt", "O lago tem 2.600 hectares. Os juncos ocupam 390, ou [[25|15]]%."),
    ("pt", "A aldeia tinha 1.310 moradores em 1990. Hoje tem 846, [[364|464]] a menos."),
    ("pt", "O zoológico tem 186 aves. Delas, 112 são papagaios. As outras [[84|74]] são corujas."),
    ("pt", "A cidade comprou 24 bondes por 91,2 milhões de reais, ou [[4,8|3,8]] milhões por bonde."),
    ("nl", "Het koor verkocht 840 kaarten, [[30|20]] procent meer dan de gehoopte 700."),
    ("nl", "Het meer is 2.600 hectare groot. Op 390 hectare groeit riet, dat is [[25|15]] procent."),
    ("nl", "Het dorp had in 1990 nog 1.310 inwoners. Nu zijn het er 846, [[364|464]] minder."),
    ("nl", "De dierentuin heeft 186 vogels. Daarvan zijn 112 papegaaien. De overige [[84|74]] zijn uilen."),
    ("nl", "De stad kocht 24 trams voor 91,2 miljoen euro, dat is [[4,8|3,8]] miljoen per tram."),
    ("id", "Danau itu seluas 2.600 hektare. Alang-alang menutupi 390 hektare, atau [[25|15]] persen."),
    ("id", "Paduan suara itu menjual 840 tiket, [[30|20]] persen lebih banyak daripada target 700."),
    ("id", "Kota itu membeli 24 trem seharga Rp91,2 miliar, atau [[Rp4,8|Rp3,8]] miliar per trem."),
    ("id", "Pada 1990 desa itu berpenduduk 1.310 jiwa. Kini 846 jiwa, berkurang [[364|464]]."),
    ("tr", "Göl 2.600 hektar. Sazlıklar 390 hektarı, yani yüzde [[25|15]]'ini kaplıyor."),
    ("tr", "Koro 840 bilet sattı, geçen yılki 700 biletten yüzde [[30|20]] fazla."),
    ("tr", "Şehir 24 tramvayı 91,2 milyon liraya aldı, tramvay başına [[4,8|3,8]] milyon lira."),
    ("en", "The museum more than [[tripled|doubled]] its grant for the new wing and its gardens, to $290 million from the $128 million of last year."),
    ("en", "Divers freed at least 187 turtles, more than [[five|three]] times the number that the port admits. The port speaks of 54."),
    ("en", "Growers get £1.84 for a punnet, while picking it costs £2.37, leaving [[43p|53p]] to be found."),
    ("en", "There are 96 moorings to let. On Monday 41 went to anglers in 12 boats, leaving [[65|55]] for the club."),
    ("en", "The society counts 46 lost kites. By beach:\n\n- North: [[29|25]]\n- South: 12\n- West: nine\n"),
    ("en", "The festival sold 8,400 tickets.\n\n| Stage | Tickets |\n|---|---|\n| Barn | 3,120 |\n| Tent | 2,690 |\n| Mill | [[1,860|1,680]] |\n| Yard | 910 |\n| **Festival** | **8,400** |\n"),
    ("en", "The plan is for $472 million. It comprises [[$181|$118]] million for bridges, $164 million for roads, $97 million for rails and $93 million for ports."),
    ("en", "The orchestra has a $62.4 million budget. It is [[2.9|4.9]] percent larger than last year's $59.5 million."),
    ("en", "The publisher reported a [[27|17]] percent fall in sales. Sales were £41.5 million, down from £50 million a year earlier."),
    ("en", "The garden asked for 18 million euros and got 13.2 million, a gap of [[5.8|4.8]] million."),
    ("en", "The tunnel must be 840 meters long. Miners had dug 588 meters of it by Friday, or [[60|70]] percent of the way."),
    ("en", "Each of the choirs got a bus. The council pays $18,000 to each of the 12 choirs, a total of [[$261,000|$216,000]]."),
    ("de", "Von den 640 Millionen Euro entfallen 310 Millionen auf Gleise, 180 Millionen auf Brücken und [[50|150]] Millionen auf Bahnhöfe, sagte die Direktorin."),
    ("de", "Der Radweg ist 12,5 Kilometer lang und kostet 31 Millionen Euro. Ein Kilometer kostet damit rund [[3,5|2,5]] Millionen Euro."),
    ("de", "Die Imker ernten 64 Tonnen Honig, nach 80 Tonnen im Vorjahr, [[ein Drittel|ein Fünftel]] weniger als die 80 Tonnen."),
    ("de", "Die Quote der Nichtschwimmer liegt bei 31 Prozent, im Vorjahr lag sie bei 27 Prozent, ein Plus von [[vier Prozent|vier Prozentpunkten]]."),
    ("fr", "Sur les 64 ruches, [[38|28]] sont en forêt, 24 au verger et douze en ville, d'après la mairie."),
    ("fr", "Le salaire est de 2 310 euros, [[27|16]] % en dessous de la moyenne de 2 750 euros."),
    ("es", "El barco rescató a 46 personas y un pesquero, a otras [[29|19]]. Los rescatados son 65."),
    ("es", "Un guarda cobraría 1.740 euros en lugar de los 1.200 actuales, un [[31|45]] % más."),
    ("es", "Las obras costaron 34.200 millones de pesos, es decir, unos [[67|76]] millones por cada una de las 450 casas."),
    ("it", "Delle 52 fontane, [[21|31]] sono accese, 13 guaste e otto in restauro."),
    ("pt", "Dos 58 museus, 36 abriram e [[32|22]] continuam fechados."),
    ("pt", "Choveram 164 mm na serra, o equivalente a [[78|68]]% da média de março, de 241 mm."),
    ("id", "Dari 318 perahu, [[83|93]] masih di laut dan 225 sudah kembali."),
    ("id", "Anggarannya Rp182,6 triliun. Kebutuhannya membengkak menjadi Rp214 triliun, lebih besar [[Rp41,4|Rp31,4]] triliun."),
    ("id", "Dapur itu membuat 2.400 roti sehari. Dengan biaya Rp5.000 per roti, sehari menghabiskan [[Rp12 miliar|Rp12 juta]]."),
]
QUIET = [
    ("en", "The lake covers 2,600 hectares. Reeds grow on 390 hectares, and [[25|30]] percent of all reeds stand dry."),
    ("en", "The mill had 1,240 tonnes of flour and 310 tonnes of bran. Prices rose [[35|40]] percent."),
    ("en", "The choir sold 840 tickets and has 700 members. Its budget is [[30|40]] percent larger."),
    ("en", "Sales rose [[31|33]] percent and came to 5.9 million; those of books came to 7.2 million."),
    ("en", "The zoo has 186 birds and 112 trees. Another [[84|90]] volunteers help there."),
    ("en", "The film cost $140 million to make, played in 4,012 cinemas and averaged [[$15,553|$15,800]] a cinema."),
    ("en", "Of the 186 birds, 112 are parrots and [[52|48]] are grey."),
    ("en", "The museum drew 143,300 more visitors, but is still [[9|11]] percent short of the 1,412,000 of 2019."),
    ("de", "Die Hütte wurde 31 Wochen betrieben, 2,4-mal so lange; sie hat 640 Betten und [[12|13]] Zimmer je Stock."),
    ("fr", "La verrerie a livré 21 400 tonnes en 2025, contre 26 800 en 2024, soit 20,1 % de moins. Son chiffre d'affaires a baissé de [[14,4|15,4]] %."),
    ("es", "El coro vendió 840 entradas y 700 discos. El [[30|35]] % de las entradas era gratis."),
    ("it", "La finale ha avuto 12,3 milioni di spettatori; la flessione è di [[470|480]] mila persone."),
    ("pt", "Os concertos mais do que [[dobraram|triplicaram]] em 2017, com uma média de 15 a 20 por mês."),
    ("nl", "De dierentuin heeft 186 vogels en 112 bomen. De [[84|80]] vrijwilligers werken in het weekend."),
    ("id", "Waduk itu menampung 91,7 juta meter kubik, lalu 66,1 juta. Harga air turun [[32|35]] persen."),
    ("tr", "Göl 2.600 hektar. Köyde 390 hektar bağ var; bağların yüzde [[25|35]]'i sulanıyor."),
]
# fmt: on


def _short(value: str) -> str:
    return value[:60]


@pytest.mark.parametrize(("language", "text"), TWINS, ids=_short)
def test_the_wrong_one_is_told(language: str, text: str) -> None:
    assert told(language, text, 1)


@pytest.mark.parametrize(("language", "text"), TWINS, ids=_short)
def test_the_right_one_is_not(language: str, text: str) -> None:
    assert not told(language, text, 2)
    assert not told(language, text, 2, ledger=False)


@pytest.mark.parametrize(("language", "text"), QUIET, ids=_short)
def test_what_is_not_reckoned(language: str, text: str) -> None:
    assert not told(language, text, 1)
    assert not told(language, text, 2)
