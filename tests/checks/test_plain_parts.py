"""Totals that plain words tie to all of their parts, and cuts told of so many out of all."""

from __future__ import annotations

from twins import filled, quiet

# fmt: off
M601 = [
    ("es", "Están llamadas al paro 9.640 trabajadoras de 187 talleres, {} de ellos privados y 65 públicos, en los que comen unos 13.250 jóvenes.", "122", "112"),
    ("en", "The strike hits 9,640 workers in 187 homes, {} of them private and 65 public, where some 13,250 people live.", "122", "112"),
    ("it", "Lo sciopero tocca 187 case, {} di esse private e 65 pubbliche.", "122", "112"),
    ("pt", "A greve atinge 187 lares, {} deles privados e 65 públicos.", "122", "112"),
    ("fr", "La grève touche 187 foyers, {} d'entre eux privés et 65 publics.", "122", "112"),
    ("de", "Von den 212 Mitgliedern waren 187 gekommen. {} von ihnen stimmten mit Ja, 39 mit Nein, sieben enthielten sich.", "141", "151"),
    ("en", "Of the 212 members, 187 had come. {} of them voted yes, 39 voted no and seven abstained.", "Some 141", "151"),
    ("nl", "Van de 212 leden waren er 187 gekomen. {} van hen stemden voor, 39 stemden tegen en zeven onthielden zich.", "141", "151"),
    ("tr", "Davada {} tutuklu, 14'ü tutuksuz 19 sanık yargılanıyor.", "5'i", "7'si"),
    ("tr", "Dosyada {} tutuklu, 14'ü tutuksuz 19 sanık var.", "beşi", "yedisi"),
    ("de", "Das Gebiet zählt 31 Pistenkilometer und {} Anlagen: eine Gondelbahn, zwei Sesselbahnen und vier Schlepplifte.", "sieben", "acht"),
    ("en", "The resort has {} lifts: a gondola, two chairlifts and four drag lifts.", "seven", "eight"),
    ("fr", "La station compte {} remontées : une télécabine, deux télésièges et quatre téléskis.", "sept", "huit"),
    ("es", "La estación tiene {} remontes: un teleférico, dos telesillas y cuatro telesquís.", "siete", "ocho"),
    ("nl", "Het park heeft {} gebouwen: een kas, twee schuren en vier loodsen.", "zeven", "acht"),
]
M603 = [
    ("en", "The decision will leave the county with {} branches out of 41, a reduction of 22 percent.", "32", "33"),
    ("es", "La decisión deja {} de las 41 sucursales, un recorte del 22 %.", "32", "33"),
    ("de", "Es bleiben {} von 41 Filialen, ein Rückgang um 22 Prozent.", "32", "33"),
]
QUIET = [
    ("en", "The strike hits 187 homes, 112 of them private and 65 with a garden of their own."),
    ("en", "The strike hits 187 homes, 112 of them private and 90 new."),
    ("es", "El paro afecta a 187 centros, 112 de ellos privados y 40 rurales."),
    ("en", "It sets two limits: a meal a day and three litres of water."),
    ("en", "They have three demands: a higher wage, two free days and a new canteen."),
    ("de", "Es gibt vier Regeln: eine Mahlzeit am Tag, zwei Liter Wasser, drei Pausen und ein Bad."),
    ("en", "The farm keeps eight animals: a donkey, two goats, some geese and four hens."),
    ("en", "The hall has nine rooms: a kitchen, two offices of 20 square metres and a stage."),
    ("en", "Of the 212 members, 187 had come. 151 of them voted in the first round, 39 in the second and seven in both."),
    ("tr", "Kentte 7 müze, 14'ü özel 19 galeri ve 3 tiyatro var."),
    ("en", "It bought 87 buses, 42 of them electric and 35 hybrid."),
    ("tr", "Yarışmaya 7'si yabancı, 14'ü kadın 19 sporcu katıldı."),
    ("en", "There were 640 boats and 90 rafts. Of them, 160 sank, or 22 percent."),
    ("de", "640 Boote und 90 Flöße waren unterwegs. Davon sanken 160, also 22 Prozent."),
    ("tr", "Kazada 2'si ağır 14 kişi yaralandı."),
    ("en", "The plan would shut 9 of 41 branches, a reduction of 22 percent."),
    ("en", "The plan would shut 33 of 41 branches, a reduction of 80 percent."),
    ("en", "It shut 9 of 41 branches, a drop of 12 percent in sales."),
]
# fmt: on


test_parts = filled("M601", M601)
test_cuts = filled("M603", M603)
test_quiet = quiet(QUIET)
