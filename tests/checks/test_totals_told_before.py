"""The rest of a total told before, cents of a whole currency, fractions that halve a noun, products shares whose words reach over others, moves told beside a denial; twins."""

from __future__ import annotations

import pytest
from twins import silent, twins
from witness import told

# fmt: off
TWINS = [
    ("M606", "pt", "Foram 4.260 ingressos de R$ 45, num total de R$ 291.700.", "Foram 4.260 ingressos de R$ 45, num total de R$ 191.700."),
    ("M606", "es", "Devolvieron 4.260 entradas de 45 euros, un total de 291.700 euros.", "Devolvieron 4.260 entradas de 45 euros, un total de 191.700 euros."),
    ("M606", "fr", "Le théâtre a remboursé 4 260 billets de 45 euros, pour un total de 291 700 euros.", "Le théâtre a remboursé 4 260 billets de 45 euros, pour un total de 191 700 euros."),
    ("M601", "en", "The office logged 1,284 late trains. It named three causes:\n\n- signals: 546\n- staff: 437\n- weather: 265\n", "The office logged 1,284 late trains. It named three causes:\n\n- signals: 546\n- staff: 473\n- weather: 265\n"),
    ("M601", "de", "Das Amt zählte 1.284 verspätete Züge. Es nennt drei Gründe:\n\n- Signale: 546\n- Personal: 437\n- Wetter: 265\n", "Das Amt zählte 1.284 verspätete Züge. Es nennt drei Gründe:\n\n- Signale: 546\n- Personal: 473\n- Wetter: 265\n"),
    ("M601", "es", "Hubo fallos en 23: puertas rotas en once, luces fundidas en siete y alarmas mudas en las cuatro restantes.", "Hubo fallos en 23: puertas rotas en once, luces fundidas en siete y alarmas mudas en las cinco restantes."),
    ("M601", "en", "Faults turned up in 23: broken doors in eleven, dead lights in seven and mute alarms in the remaining four.", "Faults turned up in 23: broken doors in eleven, dead lights in seven and mute alarms in the remaining five."),
    ("M601", "en", "The office logged 1,284 late trains. It named three causes:\n\n- no driver for one depot or the other: 546\n- staff: 437\n- weather: 265\n", "The office logged 1,284 late trains. It named three causes:\n\n- no driver for one depot or the other: 546\n- staff: 473\n- weather: 265\n"),
    ("R901", "en", "By June 34 bills had not been paid, up from 51 in May.", "By June 34 bills had not been paid, down from 51 in May."),
    ("R901", "de", "34 Rechnungen waren nicht bezahlt, ein Anstieg gegenüber 51 im Mai.", "34 Rechnungen waren nicht bezahlt, ein Rückgang gegenüber 51 im Mai."),
    ("R901", "es", "34 facturas no se habían pagado, un alza frente a las 51 de mayo.", "34 facturas no se habían pagado, un descenso frente a las 51 de mayo."),
    ("R901", "fr", "34 factures n'étaient pas payées, en hausse par rapport aux 51 de mai.", "34 factures n'étaient pas payées, en baisse par rapport aux 51 de mai."),
    ("R901", "it", "34 fatture non erano state pagate, in aumento rispetto alle 51 di maggio.", "34 fatture non erano state pagate, in calo rispetto alle 51 di maggio."),
    ("R901", "nl", "34 rekeningen waren niet betaald, een stijging ten opzichte van 51 in mei.", "34 rekeningen waren niet betaald, een daling ten opzichte van 51 in mei."),
    ("R901", "id", "Sebanyak 34 tagihan tidak dibayar, naik dari 51 pada Mei.", "Sebanyak 34 tagihan tidak dibayar, turun dari 51 pada Mei."),
    ("R901", "es", "La oficina recibió en 2025 un total de 538 quejas, 122 menos que las 416 de 2024.", "La oficina recibió en 2025 un total de 538 quejas, 122 más que las 416 de 2024."),
    ("R901", "pt", "O órgão recebeu um total de 538 queixas, 122 a menos do que as 416 de 2024.", "O órgão recebeu um total de 538 queixas, 122 a mais do que as 416 de 2024."),
    ("M602", "fr", "Ces 36,4 millions représentent 56 % d’un budget de 55,9 millions. Le reste vient des billets (12,5 millions) et des dons (7 millions).", "Ces 36,4 millions représentent 65 % d’un budget de 55,9 millions. Le reste vient des billets (12,5 millions) et des dons (7 millions)."),
    ("M606", "en", "The $36.4 million makes up 56 percent of a budget of $55.9 million. The rest comes from tickets ($12.5 million) and gifts ($7 million).", "The $36.4 million makes up 65 percent of a budget of $55.9 million. The rest comes from tickets ($12.5 million) and gifts ($7 million)."),
    ("M606", "es", "Los 36,4 millones de euros representan el 56 % de un presupuesto de 55,9 millones. El resto viene de entradas (12,5 millones) y donaciones (7 millones).", "Los 36,4 millones de euros representan el 65 % de un presupuesto de 55,9 millones. El resto viene de entradas (12,5 millones) y donaciones (7 millones)."),
    ("M606", "pt", "Os R$ 36,4 milhões representam 56% de um orçamento de R$ 55,9 milhões. O resto vem de ingressos (R$ 12,5 milhões) e doações (R$ 7 milhões).", "Os R$ 36,4 milhões representam 65% de um orçamento de R$ 55,9 milhões. O resto vem de ingressos (R$ 12,5 milhões) e doações (R$ 7 milhões)."),
    ("M606", "it", "I 36,4 milioni di euro rappresentano il 56% di un bilancio di 55,9 milioni. Il resto viene da biglietti (12,5 milioni) e doni (7 milioni).", "I 36,4 milioni di euro rappresentano il 65% di un bilancio di 55,9 milioni. Il resto viene da biglietti (12,5 milioni) e doni (7 milioni)."),
    ("M606", "de", "Die 36,4 Millionen Euro machen 56 Prozent eines Etats von 55,9 Millionen Euro aus. Der Rest kommt von Karten (12,5 Millionen Euro) und Spenden (7 Millionen Euro).", "Die 36,4 Millionen Euro machen 65 Prozent eines Etats von 55,9 Millionen Euro aus. Der Rest kommt von Karten (12,5 Millionen Euro) und Spenden (7 Millionen Euro)."),
    ("M606", "nl", "Die 36,4 miljoen euro vormen 56 procent van een begroting van 55,9 miljoen euro. De rest komt van kaartjes (12,5 miljoen) en giften (7 miljoen).", "Die 36,4 miljoen euro vormen 65 procent van een begroting van 55,9 miljoen euro. De rest komt van kaartjes (12,5 miljoen) en giften (7 miljoen)."),
]
QUIET = [
    ("en", "34 bills had not been paid, no rise from 51 in May."),
    ("de", "34 Rechnungen waren offen, kein Anstieg gegenüber 51 im Mai."),
    ("fr", "34 factures étaient impayées, pas de hausse par rapport aux 51 de mai."),
    ("es", "34 facturas estaban impagadas, ninguna subida frente a las 51 de mayo."),
    ("pt", "34 contas estavam em atraso, nenhuma alta em relação às 51 de maio."),
    ("fr", "34 factures étaient impayées, aucune hausse par rapport aux 51 de mai."),
    ("it", "34 fatture erano scadute, nessun aumento rispetto alle 51 di maggio."),
    ("en", "Prices rise by 35%. Half tickets went up from $12 to $16."),
    ("en", "The warden found 23 faults: broken doors in eleven, dead lights in seven and the rest by May."),
    ("en", "The office logged 1,284 late trains. It asked three questions:\n\n- 546 people knew the signal\n- 40 saw staff\n- 8 blamed the weather\n"),
    ("fr", "Le conseil a versé 12 primes de 300 euros et 40 000 euros de subventions."),
    ("es", "Hubo 14 multas de 600 euros y 20.000 euros en costas."),
]
WITNESSED = [  # the number marked is the one that the ledger does not have: wrong, and right
    ("M606", "es", "La imprenta hizo 12,6 millones de folletos por 1,51 millones de euros, unos [[21|12]] céntimos por folleto."),
    ("M606", "en", "The works printed 12.6 million leaflets for $1.51 million, about [[21|12]] cents per leaflet."),
    ("M606", "en", "The works printed 12.6 million leaflets for £1.51 million, about [[21|12]] pence per leaflet."),
    ("M606", "it", "La tipografia ha stampato 12,6 milioni di volantini per 1,51 milioni di euro, circa [[21|12]] centesimi per volantino."),
    ("M606", "fr", "L'imprimerie a tiré 12,6 millions de tracts pour 1,51 million d'euros, environ [[21|12]] centimes par tract."),
]
RESTS = [  # of a total told before, which the ledger has, too
    ("en", "The parish owns 1,136 graves.\n\nSurveyors found 524 overgrown and 318 sunken. The remaining 294 were sound."),
    ("de", "Der Kreis besitzt 1.136 Gräber.\n\nPrüfer fanden 524 überwuchert und 318 abgesackt. Die übrigen 294 waren in Ordnung."),
    ("es", "La parroquia tiene 1.136 tumbas.\n\nLos técnicos hallaron 524 cubiertas y 318 hundidas. Las 294 restantes estaban bien."),
    ("fr", "La paroisse compte 1 136 tombes.\n\nLes experts en ont vu 524 envahies et 318 affaissées. Les 294 restantes étaient saines."),
    ("it", "La parrocchia ha 1.136 tombe.\n\nI tecnici ne hanno viste 524 coperte e 318 affondate. Le restanti 294 erano a posto."),
    ("nl", "De parochie heeft 1.136 graven.\n\nKeurders vonden er 524 overwoekerd en 318 verzakt. De overige 294 waren in orde."),
    ("pt", "A paróquia tem 1.136 túmulos.\n\nOs técnicos acharam 524 cobertos e 318 afundados. Os 294 restantes estavam bem."),
]
MOVED = [
    ("en", "Half tickets go from $36 to $47."),
    ("id", "Setengah porsi naik dari Rp36.000 menjadi Rp47.000."),
]
# fmt: on

test_twins = twins(TWINS)


@pytest.mark.parametrize(("language", "text"), QUIET)
def test_quiet(language: str, text: str) -> None:
    silent(language, text)


@pytest.mark.parametrize(("code", "language", "text"), WITNESSED)
def test_cents_of_a_whole_currency(code: str, language: str, text: str) -> None:
    assert [each for each, _ in told(language, text, 1)] == [code]
    assert told(language, text, 2) == []


@pytest.mark.parametrize(("language", "text"), RESTS)
def test_the_rest_of_a_total_told_before(language: str, text: str) -> None:
    assert told(language, text.replace("294", "[[924|294]]"), 2) == []


@pytest.mark.parametrize(("language", "text"), MOVED)
def test_the_ends_of_a_move_are_no_part_and_whole(language: str, text: str) -> None:
    half = text.split()[0]
    assert told(language, text.replace(half, f"[[{half}|{half}]]", 1), 2) == []
