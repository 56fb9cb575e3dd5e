"""Lengths of time, ages and ordinals of years in running text, each wrong beside its twin that is right: rule D804 alone, whatever the wording."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    ("en", "2025-10-08", "The strike, which began on Sept. 3 and cost the airline $41 million, ended on Sept. 29 after {} and 780 cancelled flights.", "26 days", "36 days"),
    ("en", "2025-08-21", "Mr. Cole joined the firm in 1989 as one of 11 apprentices and retires next week after {}, the last nine of them as foreman.", "36 years", "46 years"),
    ("en", "2026-02-20", "The old library was opened in 1931 with 1,150 books. After {} it closes for good in June.", "95 years", "59 years"),
    ("en", "2026-04-09", "Founded in 1851 with a gift of 300 books, the library plans a dinner for its {} anniversary and 14 lectures.", "175th", "165th"),
    ("de", "2026-03-09", "Seit 1972 wohnt die Behörde in dem Turm am Fluss. Nach {} zieht sie im Mai mit 310 Leuten um.", "54 Jahren", "45 Jahren"),
    ("de", "2025-09-20", "Am 4. August war der Wanderer zuletzt gesehen worden. Erst {} später, am 23. August, fanden ihn zwei Hirten.", "19 Tage", "29 Tage"),
    ("de", "2026-06-30", "Der 1901 von 17 Turnern gegründete Verein feiert am Samstag sein {} Bestehen mit 600 Gästen.", "125-jähriges", "115-jähriges"),
    ("fr", "2025-06-24", "Disparu le 2 juin, le randonneur a été retrouvé le 19 juin à 2 100 mètres d'altitude, soit {} après son départ.", "dix-sept jours", "vingt-sept jours"),
    ("fr", "2026-05-05", "Fermée en 1984, la ligne rouvrira en décembre 2026 : {} d'attente pour 12 communes.", "quarante-deux ans", "trente-deux ans"),
    ("es", "2025-05-20", "La huelga, que secundaron 540 trabajadores, comenzó el 22 de abril y terminó el 16 de mayo, tras {} de protestas.", "24 días", "34 días"),
    ("es", "2026-02-17", "La fábrica se inauguró en 1908 y, con {} a cuestas, emplea a 86 personas.", "118 años", "108 años"),
    ("pt", "2025-06-17", "O menino desapareceu no dia 26 de maio e foi encontrado em 13 de junho, {} depois, a 9 quilômetros de casa.", "18 dias", "28 dias"),
    ("pt", "2025-08-19", "A estação de tratamento, que serve 90 mil pessoas, entrou em operação em 1978. São {} sem uma grande obra.", "47 anos", "57 anos"),
    ("it", "2026-05-26", "Il bivacco era crollato il 4 maggio. A riaprirlo, dopo {} di lavori, il 22 maggio, è stato il sindaco.", "18 giorni", "28 giorni"),
    ("it", "2025-11-18", "{} dopo la frana del 1985, che fece 11 vittime, il Comune ha approvato nel 2025 un muro da 2,6 milioni.", "Quarant'anni", "Trent'anni"),
    ("nl", "2025-05-27", "De staking begon op 28 april en eindigde op 22 mei: {} waarin 46 schepen bleven liggen.", "24 dagen", "34 dagen"),
    ("nl", "2026-01-12", "De zanger werd geboren op 3 juli 1940 in Assen en overleed maandag op {} leeftijd.", "85-jarige", "86-jarige"),
    ("id", "2025-10-14", "Pendaki itu hilang sejak 21 September dan ditemukan pada 8 Oktober 2025, atau {} kemudian.", "17 hari", "27 hari"),
    ("tr", "2025-09-23", "Grev 18 Ağustos'ta başladı ve 12 Eylül'de sona erdi; {} süren eyleme 410 işçi katıldı.", "25 gün", "35 gün"),
]
QUIET = [
    ("en", "2026-02-10", "The library, which opened on 4 May 1931, will not see its 96th birthday."),
    ("en", "2025-10-08", "He was sentenced on Sept. 3 to 26 years in prison and on Sept. 29 asked for a new trial."),
    ("en", "2025-10-08", "The index hit a 14-year high in August. It had started in 2001 with 30 companies."),
    ("de", "2026-03-09", "Seit dem 2. November gelten die Regeln, bis 10. Januar. Die Sieben-Tage-Inzidenz liegt bei 177."),
    ("es", "2013-06-15", "Fue liberado en 1990 tras 27 años encarcelado y gobernó entre 1994 y 1999."),
    ("nl", "2019-04-04", "Sinds 2014 won hij nooit van hem. Donderdag lukte dat voor de zestiende keer op rij niet."),
    ("fr", "2026-05-05", "Née en 1984, elle a deux enfants, de 11 et 14 ans, et vit à Tulle depuis 2010."),
]
# fmt: on

test_only_the_wrong_length_is_told = dated_twins("D804", TWINS)
test_lengths_of_other_things_are_left_alone = dated_quiet("D804", QUIET)
