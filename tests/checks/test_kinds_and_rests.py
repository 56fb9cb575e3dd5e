"""Kinds that make up a whole, what is left, lists by their articles, multiples behind an aside: what is flagged beside what is not."""

from __future__ import annotations

from twins import quiet, twins

# fmt: off
TWINS = [
    ("M601", "en", "The choir took 46 people on tour, 29 women and 27 men.", "The choir took 46 people on tour, 29 women and 17 men."),
    ("M601", "es", "El coro llevó a 46 personas, 29 mujeres y 27 hombres.", "El coro llevó a 46 personas, 29 mujeres y 17 hombres."),
    ("M601", "pt", "O coro levou 46 pessoas, 29 mulheres e 27 homens.", "O coro levou 46 pessoas, 29 mulheres e 17 homens."),
    ("M601", "fr", "Le chœur a emmené 46 personnes, 29 femmes et 27 hommes.", "Le chœur a emmené 46 personnes, 29 femmes et 17 hommes."),
    ("M601", "it", "Il coro ha portato 46 persone, 29 donne e 27 uomini.", "Il coro ha portato 46 persone, 29 donne e 17 uomini."),
    ("M601", "de", "Der Chor nahm 46 Menschen mit, 29 Frauen und 27 Männer.", "Der Chor nahm 46 Menschen mit, 29 Frauen und 17 Männer."),
    ("M601", "nl", "Het koor nam 46 mensen mee, 29 vrouwen en 27 mannen.", "Het koor nam 46 mensen mee, 29 vrouwen en 17 mannen."),
    ("M601", "id", "Paduan suara itu membawa 46 orang, 29 perempuan dan 27 laki-laki.", "Paduan suara itu membawa 46 orang, 29 perempuan dan 17 laki-laki."),
    ("M601", "en", "The tour took 46 people, 29 adults and 27 children.", "The tour took 46 people, including 29 adults and 27 with a child."),
    ("M601", "en", "The ferry carried 168 passengers and 21 crew, or 205 people.", "The ferry carried 184 passengers and 21 crew, or 205 people."),
    ("M601", "id", "Kapal itu membawa 168 penumpang dan 21 awak, atau 205 orang.", "Kapal itu membawa 184 penumpang dan 21 awak, atau 205 orang."),
    ("M601", "id", "Biayanya Rp186 miliar, dengan rincian Rp98 miliar untuk jalan, Rp61 miliar untuk sekolah, dan Rp37 miliar untuk pasar.", "Biayanya Rp196 miliar, dengan rincian Rp98 miliar untuk jalan, Rp61 miliar untuk sekolah, dan Rp37 miliar untuk pasar."),
    ("M601", "en", "The museum owns 44 vehicles:\n\n- 21 tractors\n- 5 carts\n- 28 motorcycles", "The museum owns 54 vehicles:\n\n- 21 tractors\n- 5 carts\n- 28 motorcycles"),
    ("M601", "en", "The roof cost £7.9m, of which £5.1m came from the county and the remaining £3.8m from donors.", "The roof cost £7.9m, of which £5.1m came from the county and the remaining £2.8m from donors."),
    ("M601", "en", "The panel made 38 proposals: 22 on roads, 19 on schools and seven on parks.", "The panel made 48 proposals: 22 on roads, 19 on schools and seven on parks."),
    ("M602", "de", "Der Verein will 1.750 seiner 20.400 Plätze streichen, knapp zwölf Prozent.", "Der Verein will 1.750 seiner 20.400 Plätze streichen, knapp neun Prozent."),
    ("M602", "fr", "Sur 815 sièges prévus, 742 sont occupés, soit 81 % des sièges.", "Sur 815 sièges prévus, 742 sont occupés, soit 91 % des sièges."),
    ("M606", "en", "Membership trebled in a year, the club said, from 750 to 1,750.", "Membership trebled in a year, the club said, from 750 to 2,250."),
    ("M606", "it", "Il comune spende 24,5 milioni di euro per 180 ponti, quasi il triplo dei 12,6 milioni di un anno fa.", "Il comune spende 24,5 milioni di euro per 180 ponti, quasi il doppio dei 12,6 milioni di un anno fa."),
    ("I503", "de", "Verkauft wurden vier Gebäude: das Kino, ein Lager und eine Werkstatt.", "Verkauft wurden drei Gebäude: das Kino, ein Lager und eine Werkstatt."),
    ("I503", "en", "Books can be returned at four sites:\n\n- the library in Mill Lane\n- the town hall\n- the station", "Books can be returned at three sites:\n\n- the library in Mill Lane\n- the town hall\n- the station"),
]
QUIET = [
    ("en", "The budget is $14.5 million larger than the $398.1 million adopted a year ago, but $6.3 million smaller than the $418.9 million proposed."),
    ("it", "Cinque serate:\n\n| Serata | Ospiti |\n| --- | --- |\n| prima | 210 |\n| seconda | 340 |\n| terza | 290 |\n| quarta | 310 |\n| quinta | 420 |\n| Media | 314 |"),
    ("en", "The club has 46 members, 29 women and 12 men among those who sing."),
    ("en", "Two guests came: the mayor, a doctor and a nurse."),
    ("en", "He met the heads of four firms: a bakery, a mill, a dairy, a press and a farm."),
]
# fmt: on

test_twins = twins(TWINS)
test_quiet = quiet(QUIET)
