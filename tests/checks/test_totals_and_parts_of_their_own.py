"""Numbers told with a share of their own, numbers of which a sentence makes another, and sums shared among so many, each wrong and right,
"[[wrong|right]]"; what counts something of its own is let pass."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    # a multiple of a number right behind it, whatever else the sentence tells
    ("M606", "es", "La región tutela a 5.120 niños y adolescentes, el [[doble|triple]] de las 1.700 plazas ordinarias, y el domingo habían salido 1.260 de los 3.150 previstos."),
    ("M606", "en", "The county looks after 5,120 children and teenagers, [[twice|three times]] the 1,700 beds it has, and by Sunday 1,260 of 3,150 had moved."),
    ("M606", "fr", "La région accueille 5 120 enfants et adolescents, le [[double|triple]] des 1 700 places prévues, et dimanche 1 260 des 3 150 étaient partis."),
    ("M606", "pt", "O estado acolhe 5.120 crianças e adolescentes, o [[dobro|triplo]] das 1.700 vagas, e até domingo tinham saído 1.260 das 3.150 previstas."),
    # of the one number of the sentence before, or of the total whose parts stand there
    ("M606", "en", "The fund paid out £2.5m, of which £1.6m went north and £900,000 south. That is more than [[five|three]] times the £750,000 of 2023."),
    ("M606", "en", "The school has 900 pupils. That is [[five|three]] times the 300 of 2003."),
    ("M606", "de", "Der Fonds zahlte 2,25 Millionen Euro aus. Das ist das [[Fünffache|Dreifache]] der 750.000 Euro von 2023."),
    ("M606", "fr", "Le fonds a versé 2,5 millions d'euros. C'est plus de [[cinq|trois]] fois les 750 000 euros de 2023."),
    ("M606", "it", "Il fondo ha versato 2,25 milioni di euro. È [[cinque|tre]] volte i 750.000 euro del 2023."),
    ("M606", "nl", "Het fonds betaalde 2,25 miljoen euro uit. Dat is [[vijf|drie]] keer de 750.000 euro van 2023."),
    ("M606", "pt", "O fundo pagou R$ 2,25 milhões. Isso é [[cinco|três]] vezes os R$ 750 mil de 2023."),
    # a sum shared among so many
    ("M606", "en", "The county set aside £150 million. Shared equally among the 600 farmers, that would come to £[[25,000|250,000]] each."),
    ("M606", "de", "Der Staat gibt 150 Millionen Euro. Verteilt auf die 600 Betriebe, sind das [[25.000|250.000]] Euro je Betrieb."),
    ("M606", "fr", "L'État débloque 150 millions d'euros. Répartis entre les 600 éleveurs, cela ferait [[25 000|250 000]] euros chacun."),
    ("M606", "es", "El Estado reservó 150 millones de euros. Repartidos entre los 600 ganaderos, serían [[25.000|250.000]] euros para cada uno."),
    ("M606", "it", "Lo Stato ha stanziato 150 milioni di euro. Divisi tra i 600 allevatori, sarebbero [[25.000|250.000]] euro ciascuno."),
    ("M606", "pt", "O governo reservou R$ 150 milhões. Divididos entre os 600 produtores, seriam R$ [[25|250]] mil para cada um."),
    ("M606", "nl", "Het rijk trok 150 miljoen euro uit. Verdeeld over de 600 boeren is dat [[25.000|250.000]] euro per boer."),
    ("M606", "id", "Pemerintah menyiapkan Rp150 miliar. Jika dibagi rata kepada 600 nelayan, masing-masing mendapat Rp[[25|250]] juta."),
    ("M606", "tr", "Devlet 150 milyon lira ayırdı. 600 çiftçi arasında paylaştırılırsa bu, çiftçi başına [[25|250]] bin lira eder."),
    # for each year of some
    ("M606", "it", "Il piano prevede investimenti per 96 milioni di euro in tre anni, in media [[48|32]] milioni l'anno."),
    ("M606", "fr", "Le plan prévoit 96 millions d'euros en trois ans, en moyenne [[48|32]] millions l'an."),
    # less than so great a part
    ("M602", "it", "L'anno scorso sono usciti 1,9 milioni di pezzi, meno [[di un terzo|della metà]] dei 4,1 milioni del 2007."),
    ("M602", "en", "Last year the works made 1.9 million parts, less than [[a third|half]] of the 4.1 million of 2007."),
]
RIGHT = [
    # a share of a number in apposition, and a range that is none of a change
    ("it", "Resta in testa il taglio medio: 1.481 case, il 41,0%, misurano da 50 a 85 metri quadri."),
    ("en", "Of these, 1,481 homes (41 percent) measure from 50 to 85 square metres."),
    ("en", "Of these, 1,481 homes, or 41 percent, cost from 150 to 250 euros a month."),
    ("de", "1.481 Wohnungen, also 41 Prozent, kosten von 150 bis 250 Euro im Monat."),
    ("es", "Unas 1.481 viviendas, el 41 %, miden de 50 a 85 metros cuadrados."),
    # a number that is itself told as a share is the whole of no other
    ("pt", "Três em cada quatro (10.677) eram homens, e 5.410, ou 38,0%, tinham menos de 25 anos."),
    ("en", "Three in four (10,677) were men and 5,410, or 38.0 percent, were under 25."),
    ("fr", "Trois sur quatre (10 677) étaient des hommes et 5 410, soit 38,0 %, avaient moins de 25 ans."),
    # nor the total of what is for each
    ("en", "The 42 judges of the court heard 339 cases each. Of those who came, 12,940 were men (90.9%) and 1,296 women (9.1%)."),
    ("pt", "Os 42 juízes fizeram, em média, 339 audiências cada um. O balanço mostra que 12.940 eram homens (90,9%) e 1.296, mulheres (9,1%)."),
    # a share of two together, whatever they are of
    ("pt", "O arábica deve render 35,6 milhões de sacas e o conilon, 17,8 milhões, um terço do total."),
    ("es", "El arábica dará 35,6 millones de sacos y el robusta, 17,8 millones, un tercio del total."),
    ("en", "The hills will give 35.6 million bags of coffee and the coast 17.8 million, a third of the total."),
]
# fmt: on

test_told = marked(TOLD)
test_right = quiet(RIGHT)
