"""Shares and changes that no known wording ties to their numbers: text with its wrong and its right number, "[[wrong|right]]", and quiet text."""

from __future__ import annotations

from twins import marked, quiet

# fmt: off
TOLD = [
    ("M603", "en", "The school had 1,450 pupils when the mill closed in 2019. It now has 1,015, a [[43|30]] percent drop that teachers put down to two rounds of cuts."),
    ("M603", "en", "The district was letting out 5,400 cubic feet per second, a [[44|80]] percent increase over the 3,000 it released on Thursday."),
    ("M603", "es", "Los embalses guardan 817 hectómetros, cuando el año pasado tenían 950; la merma, del [[41|14]] %, obliga a cortar el agua."),
    ("M603", "pt", "Éramos 125 bombeiros em 2015, somos agora 90, uma quebra de [[82|28]]% que deixa o quartel com duas ambulâncias."),
    ("M603", "it", "Dei 650 posti letto che l'ospedale aveva prima della riforma ne restano 533, e la sforbiciata vale [[l'81|il 18]] per cento."),
    ("M603", "nl", "De gemeente telde 1.500 beuken, er zijn er nog 1.170 over. Dat verlies van [[28|22]] procent schrijft de boswachter toe aan de droogte."),
    ("M603", "id", "Iuran sampah naik dari Rp25.000 menjadi Rp28.000 mulai Juli, kenaikan [[21|12]] persen yang ditolak warga."),
    ("M603", "tr", "Dört yıl önce 460 koyunu vardı, şimdi 322 tane kaldı; koyun sayısı yüzde [[43|30]] azaldı."),
    ("M603", "en", "Before the fire the refinery was running 221,000 barrels of crude a day. It is now processing 96,000, a drop of [[43|57]]%."),
    ("M602", "es", "Sobre el terreno trabajan 540 efectivos, de los que 180 ([[uno de cada cinco|uno de cada tres]]) son de la unidad militar."),
    ("M602", "de", "Von den 320 Betrieben haben 112 geantwortet. Mit ihren [[53|35]] Prozent ist die Innung trotzdem zufrieden."),
    ("M602", "fr", "Sur les 38 services, 19 ferment la nuit. Cela fait [[un service sur trois|un service sur deux]], selon le syndicat."),
    ("M602", "it", "Le case visitate sono 480. In 120 di queste, il [[52|25]] per cento, mancava il salvavita."),
    ("M602", "it", "La perdita è stata di 108 milioni, 60 dei quali (il [[65|56]]%) dovuti al forno."),  # a bare part of millions
    ("M602", "tr", "İncelenen 640 okuldan 160'ı için yıkım kararı çıktı; bu, okulların yüzde [[52'si|25'i]] demek."),
]
QUIET = [
    ("de", "Die Zahl der Infektionen ist um 1174 oder 8,9 Prozent auf 14.437 gestiegen."),  # of what it was before
    ("en", "The index was up 1,980, or 9.4%, to 23,182 at the close."),
    ("de", "Die Partei erhielt 49,1 Prozent der Stimmen - und damit 64 der 120 Sitze im Parlament."),  # of the votes
    ("en", "Shares are down 36% this year, and quarterly revenue has fallen to $44 billion. Costs were $41 billion."),
    ("pt", "A usina emprega 1.440 pessoas na safra e dispensou 360 na terça-feira. O corte de um quarto do quadro pegou a cidade de surpresa."),  # what was cut
    ("es", "Por sexo, la tasa de paro de los hombres bajó de 4,8 a 4,7 por ciento, mientras que la de las mujeres subió de 4,8 a 5,3."),
    ("fr", "Le rendez-vous a réuni 250 personnes, dont 40 élus. Les ventes du livre ont bondi de 34 % cette année."),
    ("nl", "De AEX sloot 0,3 procent lager op 540,72 punten, terwijl de Midkap 0,5 procent zakte tot 730,75 punten."),
    ("en", "The disease has now struck nearly one in eight. In the southern plains, 340 of 1,150 orchards are sick."),
    ("en", "Earnings at 50 companies grew in six of the past eight quarters. They are estimated to rise 19 percent this year."),
]
# fmt: on


test_told = marked(TOLD)


test_quiet = quiet(QUIET)
