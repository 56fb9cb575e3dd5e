"""What is left of a count, kinds that make up all, lists of places, prices of one thing and shares told two sentences behind their whole."""

from __future__ import annotations

from twins import quiet, twins

LEFT = [
    ("M601", "en", "The chain has 41 shops. By March nine will close; 23 will remain.", "The chain has 41 shops. By March nine will close; 32 will remain."),
    ("M601", "en", "Of the 41 piers, nine were swept away on Monday and 33 are still standing.", "Of the 41 piers, nine were swept away on Monday and 32 are still standing."),
    ("M601", "en", "Nine of the 41 springs have dried up, so 31 are left, the mayor said.", "Nine of the 41 springs have dried up, so 32 are left, the mayor said."),
    ("M601", "de", "Die Kette hat 41 Läden. Bis März schließen neun, 33 bleiben.", "Die Kette hat 41 Läden. Bis März schließen neun, 32 bleiben."),
    ("M601", "es", "La cadena tiene 41 tiendas. Antes de marzo cerrarán nueve y quedarán 33.", "La cadena tiene 41 tiendas. Antes de marzo cerrarán nueve y quedarán 32."),
    ("M601", "fr", "La chaîne a 41 magasins. D'ici mars, neuf fermeront et il en restera 33.", "La chaîne a 41 magasins. D'ici mars, neuf fermeront et il en restera 32."),
    ("M601", "it", "La catena ha 41 negozi. Entro marzo ne chiuderanno nove e ne resteranno 33.", "La catena ha 41 negozi. Entro marzo ne chiuderanno nove e ne resteranno 32."),
    ("M601", "nl", "De keten heeft 41 winkels. Voor maart sluiten er negen; er blijven er 33 over.", "De keten heeft 41 winkels. Voor maart sluiten er negen; er blijven er 32 over."),
    ("M601", "pt", "A rede tem 41 lojas. Até março fecham nove e ficam 33.", "A rede tem 41 lojas. Até março fecham nove e ficam 32."),
    ("M601", "id", "Jaringan itu punya 41 toko. Sampai Maret sembilan toko tutup dan tersisa 33.", "Jaringan itu punya 41 toko. Sampai Maret sembilan toko tutup dan tersisa 32."),
    ("M601", "tr", "Zincirin 41 mağazası var. Marta kadar dokuz mağaza kapanacak, 33 mağaza kalacak.", "Zincirin 41 mağazası var. Marta kadar dokuz mağaza kapanacak, 32 mağaza kalacak."),
    ("M601", "es", "En la nave había 412 cajas. Los buzos hallaron 316; las 86 restantes están más hondo.", "En la nave había 412 cajas. Los buzos hallaron 316; las 96 restantes están más hondo."),
]  # fmt: skip
KINDS = [
    ("M601", "en", "The county counts 187 kennels, 112 of them private and 65 public, the office said.", "The county counts 187 kennels, 112 of them private and 75 public, the office said."),
    ("M601", "en", "The farm has 264 hands, 142 of them year-round and 132 seasonal.", "The farm has 264 hands, 142 of them year-round and 122 seasonal."),
    ("M601", "de", "Betroffen sind 187 Beschäftigte, 112 davon in Vollzeit und 85 in Teilzeit.", "Betroffen sind 187 Beschäftigte, 112 davon in Vollzeit und 75 in Teilzeit."),
    ("M601", "es", "La granja tiene 187 peones, 112 de ellos fijos y 85 de temporada.", "La granja tiene 187 peones, 112 de ellos fijos y 75 de temporada."),
    ("M601", "nl", "De provincie telt 187 kennels, 112 particuliere en 65 openbare, meldde de inspectie.", "De provincie telt 187 kennels, 112 particuliere en 75 openbare, meldde de inspectie."),
    ("M601", "pt", "A província conta 187 canis, sendo 112 privados e 85 públicos, informou a inspeção.", "A província conta 187 canis, sendo 112 privados e 75 públicos, informou a inspeção."),
    ("M601", "it", "La provincia conta 187 canili, 112 privati e 85 pubblici, dice l'ispettorato.", "La provincia conta 187 canili, 112 privati e 75 pubblici, dice l'ispettorato."),
    ("M601", "nl", "Er reden 187 bussen, waarvan 112 naar het noorden en 85 naar het zuiden.", "Er reden 187 bussen, waarvan 112 naar het noorden en 75 naar het zuiden."),
    ("M601", "en", "Of the 51 farms cut off, 26 are in Arden, twelve in Belmore and 11 in Carrow.", "Of the 51 farms cut off, 28 are in Arden, twelve in Belmore and 11 in Carrow."),
    ("M601", "nl", "Van de 51 hoeven liggen er 26 in Arden, 12 in Belmoor en 11 in Karrow.", "Van de 51 hoeven liggen er 28 in Arden, 12 in Belmoor en 11 in Karrow."),
    ("M601", "en", "Inspectors found 317 flaws: brakes (120), lights (77), tyres (63), doors (17), seats (eight) and mirrors (twelve).",
     "Inspectors found 297 flaws: brakes (120), lights (77), tyres (63), doors (17), seats (eight) and mirrors (twelve)."),
]  # fmt: skip
PRODUCTS = [
    ("M606", "en", "At 25.07 euros an axle, six axles pay 200.56 euros.", "At 25.07 euros an axle, six axles pay 150.42 euros."),
    ("M606", "en", "The scouts bought eight tickets at 30.43 euros each and paid 273.44 euros in all.", "The scouts bought eight tickets at 30.43 euros each and paid 243.44 euros in all."),
    ("M606", "en", "The three ferries carried 646, 756 and 620 lorries, an average of 374.", "The three ferries carried 646, 756 and 620 lorries, an average of 674."),
    ("M606", "de", "Die drei Fähren beförderten 646, 756 und 620 Lastwagen, im Schnitt 374.", "Die drei Fähren beförderten 646, 756 und 620 Lastwagen, im Schnitt 674."),
    ("M602", "en", "1,240 tenants were asked in March. 310 had no lift. That is 35 percent, said Ida Holm, who led the study.",
     "1,240 tenants were asked in March. 310 had no lift. That is 25 percent, said Ida Holm, who led the study."),
    ("M602", "de", "1.240 Mieter wurden im März befragt. 310 hatten keinen Aufzug. Das sind 35 Prozent, sagte Ida Holm.",
     "1.240 Mieter wurden im März befragt. 310 hatten keinen Aufzug. Das sind 25 Prozent, sagte Ida Holm."),
    ("M602", "fr", "1 240 locataires ont été interrogés. 310 n'avaient pas d'ascenseur. Cela fait 35 %, a dit Ida Holm.",
     "1 240 locataires ont été interrogés. 310 n'avaient pas d'ascenseur. Cela fait 25 %, a dit Ida Holm."),
    ("M602", "pt", "Em março foram ouvidos 1.240 inquilinos. 310 não tinham elevador. São 35%, disse Ida Holm.",
     "Em março foram ouvidos 1.240 inquilinos. 310 não tinham elevador. São 25%, disse Ida Holm."),
]  # fmt: skip
RIGHT = [
    ("en", "The chain has 41 shops. By March nine will open; 23 remain without heating."),
    ("en", "The chain has 41 shops. Nine more will close by March, and 23 others are still for sale."),
    ("de", "Die Kette hat 41 Läden. Neun öffnen im März neu, 33 bleiben am Sonntag geöffnet."),
    ("fr", "La chaîne a 41 magasins. Neuf ouvriront en mars et 33 restent à rénover."),
    ("es", "De las 41 casas, nueve se derrumbaron y 23 quedaron dañadas."),
    ("es", "De las 41 casas, nueve se derrumbaron y 23 quedaron sin luz."),
    ("pt", "Dos 41 ocupantes, nove morreram e 23 ficaram feridos."),
    ("it", "Delle 41 case, nove sono crollate e 23 sono rimaste danneggiate."),
    ("en", "Of the 41 shops, nine have closed and 23 are still profitable."),
    ("en", "The county counts 187 kennels, 112 of them private and 60 public; the rest belong to churches."),
    ("en", "Of the 51 farms cut off, 26 are in Arden, twelve in Belmore and 11 in Carrow; for the rest there is no word."),
    ("en", "1,240 tenants were asked in March. 310 had no lift. That is 35 percent more than in 2020."),
    ("en", "1,240 tenants were asked in March. 310 had no lift. That is 35 percent of those above the third floor."),
    ("en", "At 25.07 euros an axle, six axles pay 200.56 euros with the toll for the bridge added."),
]  # fmt: skip

test_left = twins(LEFT)
test_kinds = twins(KINDS)
test_products = twins(PRODUCTS)
test_right = quiet(RIGHT)
