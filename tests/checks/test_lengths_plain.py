"""Lengths of time and ages that plain words tie to the only moments they can mean, whatever else stands beside them."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    # an age right beside its birth, behind somebody else's
    ("es", "2025-11-20", "Julio Prado, de 58 años, visita a su madre cada tarde. Ella nació en 1933 y tiene {} años.", "92", "82"),
    ("en", "2025-11-20", "Paul Reed, 58, visits his mother every afternoon. She was born in 1933 and is {}.", "92", "82"),
    ("de", "2025-11-20", "Jens Kruse, 58, besucht jeden Tag seine Mutter. Sie wurde 1933 geboren und ist {} Jahre alt.", "92", "82"),
    ("it", "2025-11-20", "Paolo Renzi, 58 anni, va ogni sera dalla madre. Lei è nata nel 1933 e ha {} anni.", "92", "82"),
    # the only days of a sentence
    ("en", "2025-09-01", "Begun on Tuesday 5 August near the port, the strike shut 17 docks in less than three days and was called off only on 28 August, {} days later.", "23", "thirteen"),
    ("fr", "2025-09-01", "Partie le mardi 5 août du port, la grève a gagné 17 quais en moins de trois jours et n'a été levée que le 28 août, {} jours plus tard.", "23", "treize"),
    ("es", "2025-09-01", "La huelga empezó el martes 5 de agosto, paró 17 muelles en menos de tres días y se levantó el 28 de agosto, {} días después.", "23", "trece"),
    ("nl", "2025-09-01", "De staking begon op dinsdag 5 augustus, legde binnen drie dagen 17 kades plat en eindigde pas op 28 augustus, {} dagen later.", "23", "dertien"),
    ("pt", "2025-09-18", "A obra começa na segunda-feira, 22 de setembro, e prolonga-se por {} semanas, até 26 de dezembro.", "14", "24"),
    ("it", "2025-09-18", "Il corso comincia lunedì 22 settembre e va avanti per {} settimane, fino al 26 dicembre.", "14", "24"),
    # longer than the story's day allows
    ("de", "2025-10-20", "Kurz zuvor war Jens Kruse, heute 61, abgetreten; er hatte das Werk seit 2011 geführt, {} Jahre lang.", "14", "24"),
    ("en", "2025-10-20", "On 3 June the director, 61, stepped down; she had run the zoo since 2011, for {} years.", "14", "24"),
    ("fr", "2025-10-20", "Le 3 juin, le patron s'est retiré ; il dirigeait l'usine depuis 2011, pendant {} ans.", "14", "24"),
    ("nl", "2025-10-20", "Op 3 juni trad de chef af; hij had het bedrijf sinds 2011 geleid, {} jaar lang.", "14", "24"),
    # what has passed since
    ("tr", "2025-12-03", "Karşı kıyıda 12 Ekim'de başlayan deneme işleri yavaşlattı; üzerinden {} gün geçti.", "52", "72"),
    ("en", "2025-12-03", "The ferry was taken out of service on 12 October. Since then, {} days have passed.", "52", "72"),
    ("de", "2025-12-03", "Die Fähre fuhr zuletzt am 12. Oktober. Seither sind {} Tage vergangen.", "52", "72"),
    ("es", "2025-12-03", "El transbordador paró el 12 de octubre. Desde entonces han pasado {} días.", "52", "72"),
    ("fr", "2025-12-03", "Le bac s'est arrêté le 12 octobre ; {} jours se sont écoulés depuis.", "52", "72"),
    ("it", "2025-12-03", "Il traghetto si è fermato il 12 ottobre. Da allora sono passati {} giorni.", "52", "72"),
    ("nl", "2025-12-03", "Het veer voer op 12 oktober voor het laatst. Sindsdien zijn {} dagen verstreken.", "52", "72"),
    ("pt", "2025-12-03", "A balsa parou em 12 de outubro. Desde então passaram {} dias.", "52", "72"),
    ("id", "2025-12-03", "Feri itu berhenti beroperasi pada 12 Oktober. Sejak itu sudah {} hari berlalu.", "52", "72"),
    # between two times of day
    ("tr", "2025-12-03", "Tren saat 18.20'de durdu; hız sınırı 40. Yangın 18.42'de çıktı. Arada geçen {} dakikada kimse uyarılmadı.", "22", "42"),
    ("en", "2025-12-03", "The alarm rang at 6.20 pm on the third floor. The roof came down at 6.42 pm. In the {} minutes in between nobody was told.", "22", "42"),
    ("de", "2025-12-03", "Der Alarm ging um 18.20 Uhr los. Um 18.42 Uhr brach das Dach ein. In den {} Minuten dazwischen geschah nichts.", "22", "42"),
    ("it", "2025-12-03", "L'allarme è scattato alle 18.20. Il tetto è crollato alle 18.42. Nei {} minuti intercorsi nessuno è stato avvertito.", "22", "42"),
    ("nl", "2025-12-03", "Het alarm ging om 18.20 uur af. Om 18.42 uur stortte het dak in. In de {} minuten daartussen gebeurde niets.", "22", "42"),
    ("fr", "2025-12-03", "L'alarme a sonné à 18h20. Le toit a cédé à 18h42. Pendant les {} minutes entre les deux, rien n'a été fait.", "22", "42"),
    # a contract from its first year to its last
    ("es", "2026-02-27", "El alquiler rindió 40 millones en 2025. El contrato, de {} años, fue firmado en 2002 y vence en 2034.", "32", "22"),
    ("en", "2026-02-27", "Rents came to 40 million in 2025. The {}-year lease, signed in 2002, expires in 2034.", "32", "22"),
    ("de", "2026-02-27", "Die Pacht brachte 2025 vier Millionen. Der Vertrag über {} Jahre wurde 2002 unterschrieben und endet 2034.", "32", "22"),
    ("it", "2026-02-27", "Nel 2025 il canone ha reso 40 milioni. Il contratto, di {} anni, è stato firmato nel 2002 e scade nel 2034.", "32", "22"),
    # an age behind a birth and the day of what happened
    ("en", "2026-03-12", "Six have died since the 2022 report. The last of them, Tom Barrow, who was born on 4 June 1996, was found in his room on 3 August last year. He was {}.", "29", "31"),
    ("de", "2026-03-12", "Tom Barrow, geboren am 4. Juni 1996, wurde am 3. August 2025 tot aufgefunden. Er wurde {} Jahre alt.", "29", "32"),
    ("fr", "2026-03-12", "Né le 4 juin 1996, Paul Morin a été retrouvé mort le 3 août 2025. Il avait {} ans.", "29", "32"),
    ("es", "2026-03-12", "Nacido el 4 de junio de 1996, Luis Mora fue hallado muerto el 3 de agosto de 2025. Tenía {} años.", "29", "32"),
    # a year told behind a verdict
    ("es", "2026-02-27", "En 2022 se retiraron 96 permisos, y siete personas fueron condenadas {} años después, en 2024.", "dos", "cuatro"),
]
QUIET = [
    ("en", "2025-11-20", "Paul Reed, 58, and his wife Ann visit their mothers. Reed's was born in 1933 and his wife is 62."),
    ("en", "2025-09-01", "The strike began on 5 August, a mediator came three days later, and on 28 August, ten days after his report, it ended."),
    ("en", "2025-09-01", "The strike began on 5 August. The talks opened on 12 August and on 28 August, two days later than planned, they closed."),
    ("es", "2025-09-01", "El 5 de agosto empezó la huelga; el mediador llegó tras la asamblea y el 28 de agosto, dos días después de su informe, acabó."),
    ("en", "2025-11-20", "Maria Lopez, 34, and her mother, who was born in 1955 and is 70, run the stall."),
    ("en", "2025-11-20", "The fire started on 5 August, was contained on the 15th and declared out on 28 August, 13 days later."),
    ("fr", "2025-11-20", "Parti le 5 août, il a été contenu le 15 et éteint le 28 août, treize jours plus tard."),
    ("de", "2025-11-20", "Am 5. August brach das Feuer aus, zehn Tage danach war es eingekreist, und am 28. August, dreizehn Tage später, gelöscht."),
    ("nl", "2025-11-20", "Op 5 augustus begon de staking, een week later viel het bod en op 28 augustus, twee weken later, kwam het akkoord."),
    ("it", "2025-11-20", "Il processo è iniziato il 5 agosto, dieci giorni dopo è stato sospeso ed è finito il 28 agosto, tredici giorni dopo."),
    ("fr", "2025-11-20", "Elle dirige l'école depuis 2011, après 24 ans dans l'enseignement."),
    ("es", "2025-11-20", "Dirige la escuela desde 2011, tras 24 años de maestra."),
    ("de", "2025-12-03", "Am 12. Oktober fiel das Tor. 30 Jahre sind seither vergangen, seit hier zuletzt gespielt wurde."),
    ("en", "2026-03-12", "Born on 4 June 1996, Tom Barrow lost his father on 3 August 2015. He was 34."),
    ("de", "2025-10-20", "Er ist seit 2011 im Vorstand, seit 24 Jahren im Betrieb."),
    ("de", "2025-10-20", "Er hatte das Werk seit 2011 geführt, acht Jahre lang."),
    ("en", "2025-10-20", "The zoo has been shut since 2011, 24 years after it opened."),
    ("en", "2025-12-03", "The ferry ran until 12 October 2019. Since the first one, 72 years have passed since the war."),
    ("tr", "2025-12-03", "12 Ekim'de başlayan denemede 40 sefer yapıldı; iptallerin üzerinden 72 saat geçti."),
    ("de", "2025-12-03", "Am 12. Oktober waren seither 72 Tage vergangen."),
    ("en", "2025-12-03", "The alarm rang at 6.20 pm and the roof fell at 6.42 pm."),
    ("es", "2026-02-27", "El contrato de 22 años, firmado en 2002 y prorrogado diez más, vence en 2034."),
    ("en", "2026-02-27", "The 22-year lease, signed in 2002, was extended once and expires in 2034."),
    ("en", "2026-02-27", "The 12-year loan for the rink, opened in 2002, was signed in 2022 and expires in 2034."),
    ("es", "2026-02-27", "En 2022 fue condenado a cuatro años de cárcel, y en 2024 salió."),
    ("es", "2026-02-27", "En 2019 fue detenido y en 2022, condenado a cuatro años después de un largo juicio."),
    ("en", "2026-03-12", "Tom Barrow, born on 4 June 1996, was found by his father on 3 August 2025. The father was 54."),
    ("en", "2026-03-12", "Tom Barrow, born on 4 June 1996, was arrested on 3 August 2015. He is 29."),
    ("fr", "2026-03-12", "Né le 4 juin 1996, Paul Morin a été nommé le 3 août 2025. Il a 29 ans."),
    ("pt", "2025-09-18", "A obra começou em 22 de setembro e custa 40 mil por semana, até 26 de dezembro."),
]
# fmt: on


test_twins = dated_twins("D804", TWINS)
test_quiet = dated_quiet("D804", QUIET)
