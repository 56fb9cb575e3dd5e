"""Parts of a total in its unit, rests and totals told sentences apart, differences and changes tied to the sentence before, rates of filling, limits
and directions beside an exact percentage; each wrong and right, "[[wrong|right]]", and what looks like them."""

from __future__ import annotations

import pytest
from twins import marked, quiet
from witness import told

# fmt: off
TOLD = [
    # bare parts in the unit of their total, whoever says so behind them
    ("M601", "en", "Of the 1,240 tonnes, 540 were lost in Arden, [[640|460]] in Belmore and 240 in Carrow, according to the institute."),
    ("M601", "fr", "Sur les 1 240 tonnes, 540 ont été perdues à Arden, [[640|460]] à Belmore et 240 à Carrow, selon l'institut."),
    # an aside between a number and by how much it differs
    ("M601", "en", "By Tuesday 38 towns had declared an emergency, according to the county, [[seven|nine]] more than the 29 counted on Friday."),
    ("M601", "pt", "Até terça, 38 municípios haviam decretado situação de emergência, de acordo com a Defesa Civil estadual, [[sete|nove]] a mais que os 29 de sexta."),
    ("M601", "es", "Hasta el martes, 38 municipios habían declarado la emergencia, según el servicio regional, [[siete|nueve]] más que los 29 del viernes."),
    # "only" and no comparison
    ("M601", "fr", "Les droits n'ont rapporté que 4,6 millions, c'est-à-dire [[6,2|7,2]] millions de moins que les 11,8 millions de l'exercice précédent."),
    # by how much the change of the sentence before was
    ("M601", "en", "The agency cut its forecast to 53.4 million bags, down from 55.7 million in May. That is [[3.2|2.3]] million fewer, owing to the frost."),
    ("M601", "de", "Die Behörde senkte ihre Schätzung von 55,7 auf 53,4 Millionen Sack. Das sind [[3,2|2,3]] Millionen weniger."),
    ("M601", "fr", "L'agence a ramené sa prévision de 55,7 à 53,4 millions de sacs. Cela fait [[3,2|2,3]] millions de moins."),
    ("M601", "es", "La agencia rebajó su previsión de 55,7 a 53,4 millones de sacos. Son [[3,2|2,3]] millones menos."),
    ("M601", "it", "L'agenzia ha ridotto la stima da 55,7 a 53,4 milioni di sacchi. Sono [[3,2|2,3]] milioni in meno."),
    ("M601", "nl", "Het bureau verlaagde zijn raming van 55,7 naar 53,4 miljoen zakken. Dat zijn er [[3,2|2,3]] miljoen minder."),
    ("M601", "pt", "A companhia reduziu a estimativa para 53,4 milhões de sacas de 60 kg, um corte de 4,1% em relação aos 55,7 milhões de maio. São [[3,2|2,3]] milhões de sacas a menos."),
    # measures that say how large each of those counted is
    ("M603", "pt", "A companhia reduziu para 53,4 milhões de sacas de 60 kg a estimativa para a safra de café, um corte de [[5,1|4,1]]% em relação aos 55,7 milhões de maio."),
    ("M603", "es", "La firma rebajó a 53,4 millones de sacos de 60 kilos su previsión para la cosecha, un recorte del [[5,1|4,1]] % respecto a los 55,7 millones de mayo."),
    # a number that replaces another, and a sentence tied to that by "thus"
    ("M603", "it", "Gli esuberi sono 648 e non più 720. Lo ha comunicato mercoledì la direzione, che ha così ridotto del [[12|10]]% il conto presentato a luglio."),
    ("M603", "en", "The firm will cut 648 jobs and no longer 720. It has thus reduced by [[12|10]]% the number given in July, the unions were told on Wednesday."),
    ("M603", "es", "Los despidos son 648 y ya no 720. Lo comunicó el miércoles la empresa, que ha reducido así un [[12|10]] % la cifra de julio."),
    ("M603", "de", "Es sind 648 Stellen und nicht mehr 720. Die Firma, die das am Mittwoch mitteilte, hat ihren Plan vom Juli damit um [[12|10]] Prozent gekürzt."),
    # how full something is
    ("M602", "en", "The stadium drew 14,320 on average over 19 games, or 272,080 in all, an occupancy of [[46|64]]% for its 22,400 seats."),
    ("M602", "fr", "Le stade a accueilli 14 320 spectateurs en moyenne sur 19 matches, soit 272 080 au total et un taux de remplissage de [[46|64]] % pour 22 400 places."),
    ("M602", "de", "Das Stadion zählte im Schnitt 14.320 Besucher, eine Auslastung von [[46|64]] Prozent bei 22.400 Plätzen."),
    ("M602", "es", "El estadio reunió de media a 14.320 espectadores, una ocupación del [[46|64]] % para 22.400 plazas."),
    ("M602", "it", "Lo stadio ha accolto in media 14.320 spettatori, un tasso di riempimento del [[46|64]]% per 22.400 posti."),
    # how far above its limit something is
    ("M603", "en", "The ferry carried 420 tonnes, although its capacity was 350 tonnes, or [[17|20]] percent too much."),
    ("M603", "de", "Die Fähre hatte 420 Tonnen geladen, erlaubt ist eine Höchstgrenze von 350 Tonnen, also [[17|20]] Prozent zu viel."),
    ("M603", "fr", "Le bac transportait 420 tonnes, pour une capacité de 350 tonnes, soit [[17|20]] % de trop."),
    ("M603", "id", "Kapal itu membawa 420 ton muatan, padahal kapasitasnya 350 ton, atau kelebihan [[17|20]] persen."),
    # a round number is no rounded one where the percentage fits to its last digit
    ("R901", "en", "Landings [[rose|fell]] 4 per cent, from 90,000 tonnes in 2023 to 86,400 in 2024."),
    ("R901", "de", "Die Anlandungen [[stiegen|sanken]] um 4 Prozent, von 90.000 Tonnen auf 86.400 Tonnen."),
    ("R901", "pt", "Os desembarques [[subiram|caíram]] 4%, de 90.000 para 86.400 toneladas."),
    ("R901", "id", "Hasil tangkapan [[naik|turun]] 4 persen, dari 90.000 ton menjadi 86.400 ton."),
]
QUIET = [
    ("en", "The school had 420 pupils, up from 380 a year before. That is 50 more than planned."),
    ("en", "The firm will cut 648 jobs and no longer 720. Prices fell by 12% in the same time."),
    ("id", "Kapal itu membawa sekitar 420 ton muatan, padahal kapasitasnya 350 ton, atau kelebihan 17 persen."),
    ("en", "Of the 1,240 tonnes, 540 were lost in Arden, 640 in Belmore and in Carrow."),
    ("en", "The stadium drew 14,320 people; the hotels report an occupancy of 37% for 22,400 beds."),
]
HELD = [
    ("M601", "de", "Es beteiligten sich 9.400 Beschäftigte in 14 Betrieben. Der Verband kam auf rund 6.800.\n\nIn Arden traten 4.100 Menschen in den Ausstand, in Belmor 1.650 und in Karo 1.250. Die übrigen [[3.400|2.400]] verteilten sich auf elf Unternehmen."),
    ("M601", "en", "In all 9,400 people walked out. In Arden it was 4,100, in Belmore 1,650 and in Carrow 1,250. The other [[3,400|2,400]] were spread over 11 firms."),
    ("M601", "en", "Seven have died and 125 have fallen ill. The tally is made up of [[49|94]] confirmed and 31 probable cases."),
]
# fmt: on


@pytest.mark.parametrize(("code", "language", "text"), HELD)
def test_held(code: str, language: str, text: str) -> None:
    assert code in [each for each, _ in told(language, text, 1)]
    assert told(language, text, 2) == []


test_told = marked(TOLD)
test_quiet = quiet(QUIET)
