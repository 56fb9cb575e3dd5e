"""Ages held against a date of birth, or against another age of the same person; and lengths of time beside their dates, in common forms."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    ("en", "2026-05-14", "Rosa Lindqvist, born in 1958, is {} and still mends nets.", "67", "75"),
    ("en", "2026-05-14", "Born in Hull in 1971, the {}-year-old ferry captain retires in June.", "54", "64"),
    ("en", "2026-05-14", '"I am {} and I still dance," said Perrin, who was born on 3 January 1955.', "71", "81"),
    ("en", "2026-05-14", "Okafor, 44, opened the bakery in 2010, at the age of {}.", "28", "38"),
    ("en", "2026-05-14", "Okafor is 44. She opened the bakery in 2010, when she was {}.", "28", "18"),
    ("en", "2026-05-14", "The bridge was built in 1901. At {} it still carries lorries.", "125", "145"),
    ("en", "2026-05-14", "The chapel, which opened in 1936, turns {} this year.", "90", "80"),
    ("en", "2026-05-14", "The festival ran for {} days, from April 29 to May 10.", "12", "22"),
    ("en", "2026-05-14", "The permit took effect on March 2 and is valid for {} days, until May 1.", "60", "90"),
    ("en", "2026-05-14", "The rule has been in force since 2008, for {} years now.", "18", "28"),
    ("en", "2026-05-14", "Her record had stood for {} years: it dated from 2010.", "16", "26"),
    ("en", "2026-05-14", "The club was founded in 1976 and will celebrate its {} birthday in June.", "50th", "40th"),
    ("de", "2026-05-14", "Die 1958 geborene Lehrerin ist {} Jahre alt.", "67", "77"),
    ("de", "2026-05-14", "Jonas Rehm, 44, übernahm den Hof 2010, mit {} Jahren.", "28", "38"),
    ("de", "2026-05-14", "Die Brücke wurde 1926 eröffnet und wird in diesem Jahr {} Jahre alt.", "100", "90"),
    ("de", "2026-05-14", "Das Fest dauerte {} Tage, vom 29. April bis zum 10. Mai.", "12", "22"),
    ("de", "2026-05-14", "Seit März 2009 gilt die Regel, also seit gut {} Jahren.", "17", "27"),
    ("de", "2026-05-14", "Der Rekord hielt {} Jahre: Er stammte aus dem Jahr 2010.", "16", "26"),
    ("es", "2026-05-14", "Nacida en 1958, la maestra tiene {} años.", "67", "77"),
    ("es", "2026-05-14", "Tiene 44 años y abrió la panadería a los {}, en 2010.", "28", "38"),
    ("es", "2026-05-14", "El puente, inaugurado el 3 de marzo de 1926, cumplió en marzo {} años.", "100", "90"),
    ("es", "2026-05-14", "La feria duró {} días, del 29 de abril al 10 de mayo.", "12", "22"),
    ("es", "2026-05-14", "La norma rige desde 2008. Son ya {} años.", "18", "28"),
    ("fr", "2026-05-14", "Né en 1958, le maître d'école de {} ans vit encore au village.", "67", "77"),
    ("fr", "2026-05-14", "Claire Aubin, 44 ans, a ouvert la boulangerie en 2010, à {} ans.", "28", "38"),
    ("fr", "2026-05-14", "Le pont, ouvert en 1926, fête son {} cette année.", "centenaire", "demi-siècle"),
    ("fr", "2026-05-14", "La foire a duré {} jours, du 29 avril au 10 mai.", "douze", "vingt-deux"),
    ("fr", "2026-05-14", "La règle vaut depuis 2008, soit depuis {} ans.", "18", "28"),
    ("it", "2026-05-14", "Nata nel 1958, a {} anni insegna ancora.", "67", "77"),
    ("it", "2026-05-14", "Il record durava da {} anni: risaliva al 2010.", "16", "26"),
    ("it", "2026-05-14", "La fiera è durata {} giorni, dal 29 aprile al 10 maggio.", "12", "22"),
    ("it", "2026-05-14", "Piero Landi, 44 anni, ha aperto il forno nel 2010, a {} anni.", "28", "38"),
    ("pt", "2026-05-14", "Nascida em 1958, a professora de {} anos ainda dá aulas.", "67", "77"),
    ("pt", "2026-05-14", "Tem 44 anos e abriu a padaria em 2010, aos {}.", "28", "38"),
    ("pt", "2026-05-14", "A ponte, inaugurada em 1926, completa {} anos em 2026.", "100", "90"),
    ("pt", "2026-05-14", "A feira durou {} dias, de 29 de abril a 10 de maio.", "12", "22"),
    ("nl", "2026-05-14", "De in 1958 geboren juf is {} jaar.", "67", "77"),
    ("nl", "2026-05-14", "De regel geldt sinds 2008, dus al {} jaar.", "18", "28"),
    ("nl", "2026-05-14", "Joost Hamer (44) nam de boerderij in 2010 over, op zijn {}.", "28ste", "38ste"),
    ("nl", "2026-05-14", "De kermis duurde {} dagen, van 29 april tot en met 10 mei.", "12", "22"),
    ("tr", "2026-05-14", "1958 doğumlu öğretmen {} yaşında.", "67", "77"),
    ("tr", "2026-05-14", "44 yaşındaki Elif Sarı fırını 2010'da, {} yaşındayken açtı.", "28", "38"),
    ("tr", "2026-05-14", "Kural 2008'den beri, yani {} yıldır yürürlükte.", "18", "28"),
    ("tr", "2026-05-14", "1926'da açılan köprü bu yıl {} yaşına giriyor.", "100", "90"),
    ("id", "2026-05-14", "Lahir pada 1958, guru berusia {} tahun itu masih mengajar.", "67", "77"),
    ("id", "2026-05-14", "Sari (44) membuka toko roti itu pada 2010, saat berusia {} tahun.", "28", "38"),
    ("id", "2026-05-14", "Jembatan itu diresmikan pada 1926 dan tahun ini genap berusia {} tahun.", "100", "90"),
    ("id", "2026-05-14", "Pameran berlangsung {} hari, dari 29 April sampai 10 Mei.", "12", "22"),
]
QUIET = [
    ("fr", "2026-05-14", "Odile Perrin, 86 ans, a choisi la maison en 1996, il y a trente ans."),
    ("en", "2026-05-14", "Rosa Lindqvist, born in 1958, lives with her daughter Ana, who is 44."),
    ("en", "2026-05-14", "Okafor, 44, took over the bakery in 2010 from her uncle, who was then 71."),
    ("en", "2026-05-14", "Okafor, 44, sold it in 2010. Lind bought it at 28."),
    ("en", "2026-05-14", "Born in 1971, Marsh joined the navy at 16."),
    ("en", "2026-05-14", "Marsh, born in 1971, was 22 when the bridge fell in 1993."),
    ("en", "2026-05-14", "Ruiz, 23, was killed in 1997. He had joined in 1993, at 19."),
    ("de", "2026-05-14", "Seit 2019 wird die Untersuchung für Männer ab 50 Jahren als Leistung angeboten, für Frauen ab 55 Jahren."),
    ("fr", "2026-05-14", "Un chasseur de 19 ans a été condamné à trois ans de prison après la mort, en 2015, d'un promeneur."),
    ("fr", "2026-05-14", "Née en 1958, elle a publié son premier livre à 30 ans."),
    ("it", "2026-05-14", "Nata nel 1958, a 60 anni ha lasciato la scuola."),
    ("es", "2026-05-14", "Nació en 1974. Presentó su primer libro a los 16 años."),
    ("id", "2026-05-14", "Sari (44) membuka toko itu bersama anaknya pada 2010, saat berusia 8 tahun."),
]
# fmt: on


test_twins = dated_twins("D804", TWINS)
test_quiet = dated_quiet("D804", QUIET)
