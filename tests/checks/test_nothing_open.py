"""Numbers whose words leave nothing open, each wrong and right, "[[wrong|right]]": so many times as many as, a share of that, one in so many of at least so
many, moves with their size behind them, points called percent over two sentences, lists of single things; and lengths since an event told in other words."""

from __future__ import annotations

from twins import dated_quiet, dated_twins, marked, quiet

# fmt: off
TOLD = [
    ("M606", "en", "Wardens issued 1,260 fines in the harbour district last year, [[five|three]] times as many as the 420 issued in 2023."),
    ("M606", "de", "Im Frühjahr meldeten sich 27 Lehrlinge, [[viermal|dreimal]] so viele wie die neun im Vorjahr."),
    ("M606", "de", "Die Strecke ist nun 18 Kilometer lang, [[fünfmal|dreimal]] so lang wie die alte Strecke von 6 Kilometern."),
    ("M606", "nl", "De gemeente kreeg 45 meldingen, [[vijf|drie]] keer zoveel als de vijftien van vorig jaar."),
    ("M606", "id", "Jarak ke pasar kini 18 kilometer, lebih dari [[tujuh|lima]] kali jarak semula, 3 kilometer."),
    ("M602", "en", "At least 640 of the county's 5,100 streetlights were out on Monday, or roughly one in [[four|eight]]."),
    ("M602", "fr", "Au moins 420 des 2 520 écoles de l'académie étaient fermées lundi, soit environ une sur [[trois|six]]."),
    ("M602", "es", "El centro tiene 50 plazas de enfermería y solo ha cubierto 20: [[tres|dos]] de cada cinco."),
    ("M602", "en", "The hospital has 1,800 beds. By Friday 1,260 were taken, [[less than half|more than half]] of all beds, the manager said."),
    ("M602", "de", "In der Verwaltung stehen 3.200 Rechner. Bis Freitag waren 2.080 wieder am Netz, [[nicht einmal die Hälfte|mehr als die Hälfte]] der Rechner."),
    ("M602", "fr", "L'Etat a versé 27,6 millions d'euros aux éleveurs. Un [[quart|tiers]] de cette somme, 9,2 millions, est allé au département."),
    ("M602", "es", "La Xunta recibió 1.840 solicitudes. La [[mitad|cuarta parte]] de ellas, 460, llegó fuera de plazo."),
    ("M606", "pt", "O estado repassou R$ 84 milhões aos municípios. Um [[quarto|terço]] disso, R$ 28 milhões, foi para a capital."),
    ("M602", "nl", "De provincie gaf 48 miljoen euro uit. Een [[kwart|derde]] daarvan, 16 miljoen, ging naar dijken."),
    ("M606", "en", "The union wanted $2,400. The company offered $1,200, exactly a [[third|half]] of that."),
    ("M606", "en", "Inspectors found 84 rotten sleepers on the branch line, [[twice|four times]] as many as the 21 reported in spring."),
    ("M606", "en", "The choir now has 66 members, [[five|three]] times as many as the 22 it began with."),
    ("M606", "en", "The dam holds 240 million litres, [[three|six]] times as much as the 40 million of the old one."),
    ("M606", "de", "Die Wehr rückte 96-mal aus. Im Mai waren es 48 Einsätze, [[doppelt|viermal]] so viele wie die zwölf im April."),
    ("M606", "fr", "Le nouveau pont mesure 84 mètres, [[quatre|deux]] fois plus long que l'ancien, 42 mètres."),
    ("M606", "nl", "De brigade rukte 96 keer uit; in mei waren het 48 ritten, [[twee|vier]] keer zoveel als de twaalf in april."),
    ("M606", "nl", "De dijk is nu 8 meter hoog, [[vier|twee]] keer zo hoog als de oude dijk van 4 meter."),
    ("M606", "id", "Rute baru panjangnya 45 kilometer, [[lima|tiga]] kali panjang rute lama, 15 kilometer."),
    ("M602", "tr", "İldeki 1.200 okulun 300'ünde spor salonu yok; yani her [[altı|dört]] okuldan birinde."),
    ("M606", "tr", "Kulübün 66 üyesi var; bu, geçen yılki 22 üyenin [[beş|üç]] katı."),
    ("M606", "tr", "Kulübün üye sayısı 66'ya çıktı; bu, geçen yılki 22'nin [[beş|üç]] katı."),
    ("M602", "en", "More than 900 of the 2,700 pupils stayed at home, [[two in three|one in three]]."),
    ("M602", "fr", "Plus de 300 des 2 400 gares n'ont pas d'ascenseur, soit une sur [[quatre|huit]]."),
    ("M602", "es", "Al menos 410 de las 1.640 farmacias cerraron, una de cada [[dos|cuatro]]."),
    ("M602", "de", "Mindestens 310 der 1.240 Bahnhöfe haben keinen Aufzug, also etwa jeder [[zweite|vierte]]."),
    ("M602", "it", "Almeno 200 delle 1.200 farmacie erano chiuse, circa una su [[tre|sei]]."),
    ("R901", "en", "Waiting times for a hearing have [[shortened|lengthened]] from 21 weeks to 33 weeks."),
    ("R901", "fr", "L'attente est [[tombée|passée]] à onze jours en moyenne, contre huit un an plus tôt."),
    ("R901", "it", "Il tempo medio si è [[accorciato|allungato]] da 22 a 26 mesi."),
    ("R901", "en", "The company paid for 14,100 hours, [[900 more|900 fewer]] than the 15,000 it had booked."),
    ("R901", "en", "The reservoir stood at 412.4 feet on Monday, [[up|down]] 1.8 feet from the 414.2 of a week ago."),
    ("M604", "fr", "La participation s'établit à 52,5 %. C'est [[11,8 % de moins|11,8 points de moins]] qu'aux élections de 2022 (64,3 %)."),
    ("M604", "it", "L'affluenza si è fermata al 52,5%. È l'[[11,8% in meno|18,4% in meno]] rispetto alle elezioni del 2022 (64,3%)."),
    ("M604", "pt", "A participação ficou em 52,5%. São [[11,8% a menos|11,8 pontos a menos]] do que na eleição de 2022 (64,3%)."),
    ("M604", "id", "Tingkat partisipasi 52,5 persen. Angka itu [[11,8 persen|11,8 poin]] lebih rendah daripada pemilu 2022 (64,3 persen)."),
    ("M604", "id", "Dari 1.200 pelamar, 41 persen diterima. Tingkat penerimaan itu turun dari 53 persen pada 2024, merosot [[12 persen|12 poin]]."),
    ("M604", "tr", "Katılım yüzde 52,5 oldu. Bu, 2022 seçimlerinden (yüzde 64,3) [[yüzde 11,8|11,8 puan]] daha düşük."),
    ("R901", "fr", "Le barrage retenait lundi 412 millions de mètres cubes, soit 14 millions de [[plus|moins]] que les 426 millions de la semaine précédente."),
    ("R901", "es", "El viernes quedaban 1.200 clientes sin agua, frente a los 2.400 del lunes, un 50 % [[más|menos]]."),
    ("R901", "pt", "Na sexta restavam 1.200 clientes sem água, contra os 2.400 de segunda, 50% [[a mais|a menos]]."),
    ("R901", "fr", "Vendredi, 1 200 clients restaient sans eau, contre 2 400 lundi, soit 50 % de [[plus|moins]]."),
    ("R901", "en", "On Friday 1,200 customers were still without water, against 2,400 on Monday, 50 percent [[more|fewer]]."),
    ("R901", "de", "Am Freitag waren noch 1.200 Kunden ohne Wasser, gegenüber 2.400 am Montag, 50 Prozent [[mehr|weniger]]."),
    ("R901", "nl", "Vrijdag zaten nog 1.200 klanten zonder water, tegen 2.400 maandag, 50 procent [[meer|minder]]."),
    ("R901", "id", "Pada Jumat masih ada 1.200 pelanggan tanpa air, dibanding 2.400 pada Senin, 50 persen lebih [[banyak|sedikit]]."),
    ("M602", "es", "Ya en 2017 advirtió de que de 60 boyas de señal funcionaban 24, [[tres|dos]] de cada cinco."),
    ("M602", "de", "Von den 2.400 Rechnern laufen 1.440 wieder. Damit ist [[nicht einmal die Hälfte der Rechner|mehr als die Hälfte der Rechner]] sauber."),
    ("M602", "fr", "Sur les 48 bateaux, 36 ont un permis. C'est donc [[la moitié des bateaux|les trois quarts des bateaux]] qui peuvent sortir."),
    ("I503", "es", "Los evacuados duermen en [[cuatro|tres]] albergues: el colegio Santa Rita, el coliseo viejo y la parroquia."),
    ("I503", "es", "Hay [[cinco|cuatro]] acusados: el alcalde, el tesorero, el arquitecto municipal y un contratista."),
    ("I503", "fr", "[[Quatre|Trois]] bâtiments sont fermés : la mairie, le gymnase communal et l'école du bourg."),
    ("I503", "it", "Gli sfollati dormono in [[quattro|tre]] edifici: la scuola media, il palazzetto e la parrocchia."),
    ("I503", "pt", "Os desalojados estão em [[quatro|três]] abrigos: o ginásio municipal, a escola estadual e a paróquia."),
    ("I503", "de", "Gesperrt sind [[vier|drei]] Gebäude: das Rathaus, der alte Bahnhof und ein Hallenbad."),
    ("I503", "nl", "Dicht zijn [[vier|drei]] gebouwen: het stadhuis, het oude station en een zwembad."),
]
QUIET = [
    ("en", "The county has 1,260 wells, three times as many as the three other counties of the valley."),
    ("en", "Wardens issued 1,260 fines last year, five times as many as the 12 wardens of the next town combined."),
    ("en", "The choir has 66 members. That is three times as many as in 2019, when 12 of its 40 chairs were empty."),
    ("en", "The county spent $46 million on roads and $12 million on parks. A quarter of that, $14.5 million, went to one firm."),
    ("en", "More than 900 of the 2,700 pupils stayed at home, well over a third."),
    ("fr", "La réforme a raccourci le délai de 27 à 31 mois pour les dossiers les plus lents."),
    ("es", "La obra acortó el trayecto de 20 a 25 minutos."),
    ("en", "On Friday 1,200 homes were dark, against 2,400 on Monday, and half of the crews had gone home."),
    ("en", "Turnout was 46.5 percent. That is 21.8 percent of what the party had hoped for, after 68.3 percent in 2022."),
    ("de", "Die Beteiligung lag bei 52 Prozent. Das sind 20 Prozent weniger als 2022 (65 Prozent)."),
    ("es", "Hay cuatro acusados: el alcalde, los dos tesoreros y un contratista."),
    ("fr", "Quatre bâtiments sont fermés : la mairie, les deux gymnases et l'école du bourg."),
]
DATED = [
    ("en", "2026-07-20", "The ferry sank on June 11. On June 30, {} after the sinking, divers found the last body.", "19 days", "nine days"),
    ("de", "2026-07-20", "Das Werk wurde am 3. März geschlossen. Am 14. April, {} nach der Schließung, kam der Bescheid.", "sechs Wochen", "vier Wochen"),
    ("de", "2026-07-20", "Der Streik endete am 6. Mai. Am 20. Mai, {} nach dem Ende, begannen die Gespräche.", "14 Tage", "sechs Tage"),
    ("fr", "2026-07-20", "L'usine a fermé le 4 mars 2025. Le plan a été présenté le 15 avril, {} après la fermeture.", "six semaines", "neuf semaines"),
    ("id", "2026-07-20", "Pameran dimulai pada 3 Mei. Pemenang diumumkan pada 27 Mei, {} setelah hari pertama.", "24 hari", "34 hari"),
    ("id", "2026-07-20", "Perahu terbalik pada 9 Juni. Pencarian dihentikan pada 23 Juni, {} setelah kejadian.", "dua pekan", "empat pekan"),
    ("en", "2026-07-20", "The mine was shut on March 3. On April 14, {} after the closure, the notice came.", "six weeks", "three weeks"),
    ("en", "2026-07-20", "Fire broke out at the depot on May 2. Work resumed on May 20, {} after the blaze.", "18 days", "eight days"),
    ("en", "2026-07-20", "The contract was signed on March 4. On March 30, {} after the incident, it was void.", "26 days", "two weeks"),
    ("de", "2026-07-20", "Die Fähre sank am 11. Juni. Am 30. Juni, {} nach dem Untergang, fanden Taucher die letzte Leiche.", "19 Tage", "neun Tage"),
    ("fr", "2026-07-20", "Le ferry a coulé le 11 juin. Le 30 juin, {} après le naufrage, les plongeurs ont retrouvé le dernier corps.", "19 jours", "neuf jours"),
    ("es", "2026-07-20", "El barco se hundió el 11 de junio. El 30 de junio, {} después del naufragio, hallaron el último cuerpo.", "19 días", "nueve días"),
    ("es", "2026-07-20", "La presa reventó el 3 de mayo. El 8 de junio, {} después de la rotura, volvió el agua.", "cinco semanas", "dos semanas"),
    ("it", "2026-07-20", "Il traghetto è affondato l'11 giugno. Il 30 giugno, {} dopo il naufragio, i sub hanno trovato l'ultimo corpo.", "19 giorni", "nove giorni"),
    ("nl", "2026-07-20", "De veerboot zonk op 11 juni. Op 30 juni, {} na het zinken, vonden duikers het laatste lichaam.", "19 dagen", "negen dagen"),
]
DATED_QUIET = [
    ("en", "2026-07-20", "The court heard the case on May 3. On June 10, two weeks after the verdict, he was freed."),
    ("en", "2026-07-20", "The ferry sank on June 11 and was raised on June 18. On June 30, 12 days after the raising, divers went in."),
    ("de", "2026-07-20", "Das Werk wurde am 3. März geschlossen. Am 14. April, vier Wochen nach dem Urteil, kam der Bescheid."),
    ("en", "2026-07-20", "The mine was shut on March 3. On April 14, about five weeks after the closure, the notice came."),
]
# fmt: on

test_told = marked(TOLD)
test_quiet = quiet(QUIET)
test_dated = dated_twins("D804", DATED)
test_dated_quiet = dated_quiet("D804", DATED_QUIET)
