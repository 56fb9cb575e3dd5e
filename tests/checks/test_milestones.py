"""Years that something has come to, held against the year in which it began."""

from __future__ import annotations

from twins import dated_quiet, dated_twins

# fmt: off
TWINS = [
    ("en", "2026-05-14", "The bridge was built in 1901. At {} it still carries lorries.", "125", "145"),
    ("en", "2026-05-14", "The chapel, which opened in 1936, turns {} this year.", "90", "80"),
    ("en", "2026-05-14", "The club was founded in 1976 and will celebrate its {} birthday in June.", "50th", "40th"),
    ("en", "2026-05-14", "Opened on 3 July 1951, the pool will be {} this summer.", "75", "85"),
    ("en", "2026-05-14", "The orchestra, founded in 1976, marks its {} in autumn.", "half-century", "centenary"),
    ("de", "2026-05-14", "Die Brücke wurde 1926 eröffnet und wird in diesem Jahr {} Jahre alt.", "100", "90"),
    ("de", "2026-05-14", "Der 1976 gegründete Verein feiert im Juni sein {}-jähriges Bestehen.", "50", "40"),
    ("de", "2026-05-14", "Das Bad wurde am 3. Juli 1951 eröffnet. Im Sommer wird es {}.", "75", "85"),
    ("es", "2026-05-14", "El puente se inauguró el 3 de marzo de 1926; este año cumplió {}.", "100", "90"),
    ("es", "2026-05-14", "El club, fundado en 1976, celebrará en junio su {}.", "medio siglo", "centenario"),
    ("fr", "2026-05-14", "Le pont, ouvert en 1926, fête son {} cette année.", "centenaire", "demi-siècle"),
    ("fr", "2026-05-14", "Inaugurée le 3 juillet 1951, la piscine aura {} ans cet été.", "75", "85"),
    ("it", "2026-05-14", "Il ponte, inaugurato nel 1926, compie quest'anno {} anni.", "100", "90"),
    ("it", "2026-05-14", "La banda, fondata nel 1976, festeggia a giugno il {}.", "mezzo secolo", "centenario"),
    ("pt", "2026-05-14", "A ponte, inaugurada em 1926, completa {} anos em 2026.", "100", "90"),
    ("pt", "2026-05-14", "O clube foi fundado em 1976. Em junho, faz {} anos.", "50", "40"),
    ("nl", "2026-05-14", "De brug werd in 1926 geopend en bestaat dit jaar {} jaar.", "100", "90"),
    ("nl", "2026-05-14", "De in 1976 opgerichte club viert in juni haar {} bestaan.", "50-jarig", "40-jarig"),
    ("tr", "2026-05-14", "1926'da açılan köprü bu yıl {} yaşına giriyor.", "100", "90"),
    ("tr", "2026-05-14", "1976'da kurulan kulüp haziranda {}. yılını kutlayacak.", "50", "40"),
    ("id", "2026-05-14", "Jembatan itu diresmikan pada 1976. Tahun ini usianya genap {} dasawarsa.", "lima", "empat"),
    ("id", "2026-05-14", "Klub yang didirikan pada 1976 itu merayakan ulang tahun ke-{} pada Juni.", "50", "40"),
]
QUIET = [
    ("en", "2026-05-14", "Completed in 1982 to mark the president's 70th birthday, the tower is 170 metres high."),
    ("en", "2026-05-14", "Founded in 1951, the club will celebrate its 80th birthday next year in the new hall, five years late."),
    ("en", "2026-05-14", "The school, opened in 1936, has 80 pupils this year."),
    ("pt", "2026-05-14", "Em 1968 fundou o grupo. Em dezembro se completaram 100 anos do seu nascimento."),
    ("es", "2026-05-14", "El muro se inauguró el 12 de octubre de 1979; este año cumplirá 47."),
    ("en", "2026-05-14", "Opened in 1936, the mill turns 90 this year and gets a lift in place of the one of 1988."),
    ("it", "2026-05-14", "Inaugurato nel 1926, il molo compie 100 anni e ha due gru nuove, al posto di quelle del 1988."),
    ("fr", "2026-05-14", "Ouvert en 1926, le pont fêtera ses cent ans à l'automne."),
]
# fmt: on


test_twins = dated_twins("D804", TWINS)
test_quiet = dated_quiet("D804", QUIET)
