"""Sentences whose bare digits name, date or list something, beside sentences whose bare digits count, in; which of the two was read out."""

from __future__ import annotations

import pytest
from counting import counted

from factlint.extract import quantities, read_value
from factlint.model.quantity import Kind

NOTHING = {
    "en": ["The trophy went to Harrier {6}, a small club from Leeds.", "{4}. Where it is needed, the council meets again.", "Karpov drew {2} - {2} with Ivo.",
           "The deed names plot Delta {17}, Mill Lane."],
    "es": ["El duelo acabó {3} - {1} en Vigo.", "Lo emite Canal Sur {2}, según la cadena.", "{3}. Que la ley se cumpla.", "La autovía A - {92} quedó cortada."],
    "pt": ["O time venceu por {2} - {1} na Luz.", "O filme Cidade Alta {2} - O Regresso estreia hoje.", "O dinheiro foi para o caixa {2}, disse ele."],
    "fr": ["Le club s'impose {4} - {2} à Lens.", "Le parc est à Cluny ({71}), dans le sud.", "Le robot Dragon {29}, de Brest, a plongé."],
    "it": ["La gara finisce {1} - {3} a Bari.", "Lo dice la rete {4}.", "Il progetto è nella Missione {1}, dice Rossi."],
    "de": ["Das Spiel endete {0} - {2} in Aachen.", "Die Sonde Arp {273} kam an."],
    "nl": ["De ploeg won met {24} - {6} van Lyra.", "{6} - Het bestuur treedt af.", "Windpark Noordster {1}, bij Urk, draait."],
    "id": ["Pengurus Ranting Sukamaju {2}, Jepara, dilantik.", "{4}. Pasal itu dihapus.", "Kantornya di Menteng, Jakarta {10310}."],
    "tr": ["{3}- Salma sulama yapılmayacak."],
}  # fmt: skip
COUNTS = {
    "en": ["The toll rose from 12 dead to {31}.", "Of the 40 beds, {14} are empty.", "In the north 33 schools closed, in the south {12}.", "Police freed 80 people and arrested {17}.",
           "The union puts the number at {26}."],
    "es": ["Hubo 40 heridos en Lugo y {12} en Vigo.", "De los 60 alumnos, {14} faltaron.", "La cifra de muertos subió a {31}.", "Cerraron 33 escuelas, frente a las {21} del año pasado."],
    "pt": ["Dos 60 alunos, {14} faltaram.", "O número de mortos subiu para {31}.", "Pelo menos 12 pessoas morreram e {80} ficaram feridas."],
    "fr": ["Sur les 60 élèves, {14} ont manqué.", "Le bilan passe de 12 morts à {31}.", "La ville compte 43 écoles, dont {14} fermées."],
    "it": ["Dei 60 alunni, {14} mancavano.", "Il bilancio sale da 12 morti a {31}.", "Sono 43 le scuole, di cui {14} chiuse."],
    "de": ["Von den 60 Schülern fehlten {14}.", "Die Zahl der Toten stieg von 12 auf {31}.", "Im Norden schlossen 33 Schulen, im Süden {12}."],
    "nl": ["Van de 60 leerlingen ontbraken er {14}.", "Het dodental steeg van 12 naar {31}.", "In het noorden sloten 33 scholen, in het zuiden {12}."],
    "id": ["Dari 60 siswa, {14} absen.", "Jumlah korban tewas naik dari 12 orang menjadi {31}.", "Sebanyak 43 sekolah rusak, {14} di antaranya parah."],
    "tr": ["60 öğrenciden {14}'ü gelmedi.", "Ölü sayısı 12'den {31}'e çıktı.", "43 okuldan {14}'ü kapandı."],
}  # fmt: skip

BESIDE = {
    "en": ["The curfew starts on Monday {25} at noon.", "Clause {7} and {9}, says the bill, go."],
    "es": ["Las tallas del siglo {17} y {18}, muy dañadas, vuelven.", "La ciudad cayó en {1212} y ardió.", "Quedó en el {5}°-{6}° puesto."],
    "pt": ["A feira abre na terça-feira, {24} em Braga.", "A equipe venceu por {4} x {1} e festejou."],
    "fr": ["Ses filles, âgées respectivement de {31}, {28} et {19} ans, témoignent.", "Ils arrivent {4}, {5} et {6e} de la course.", "Le moulin date du {16} e siècle."],
    "it": ["La sfida per il {5}°-{6}° posto è vinta."],
    "de": ["Jana Kehl ({46}, FDP) widerspricht.", "Sie feiern unseren {30}. Geburtstag.", "Nach § 4 Abs.{2} BGB gilt das."],
    "nl": ["De gewonden ({19}, {26} en {33} jaar oud) zijn thuis.", "Het werd {5} - {0} in Breda."],
    "tr": ["Vakıf {21}.Yüzyıl adını aldı.", "Yasanın {48} nci maddesi değişti."],
}  # fmt: skip
"""What stands beside bare digits, before or behind them, and what they therefore are too."""
BESIDE_COUNTS = {
    "en": ["On Monday, {25} were hurt.", "{12} in Leeds were hurt on Monday", "Room 7 and {12} others burned.", "By Friday {12} more had died.", "He lost 40 goats, 12 sheep and {9} of his 30 cows."],
    "es": ["El lunes {25} personas huyeron.", "Los 80 y {12} más huyeron.", "Hacía {3}°-{4}° en la sierra."],
    "pt": ["Na terça-feira, {24} pessoas fugiram."],
    "fr": ["Les 4 et {12} autres sont libres."],
    "it": ["Di notte {3}°-{4}° in città."],
    "de": ["{17}-köpfige Gruppe zieht weiter", "Am Montag starben {25}.", "Es kamen 40 Gäste, darunter 12 Kinder und {8} Greise."],
    "nl": ["Op maandag vielen er {25}."],
}  # fmt: skip


@pytest.mark.parametrize(
    ("code", "written"), [(code, each) for code, sentences in (*NOTHING.items(), *BESIDE.items()) for each in sentences]
)
def test_bare_digits_that_count_nothing(code: str, written: str) -> None:
    assert not any(counted(code, written))


@pytest.mark.parametrize(
    ("code", "written"), [(code, each) for code, sentences in (*COUNTS.items(), *BESIDE_COUNTS.items()) for each in sentences]
)
def test_bare_digits_that_count(code: str, written: str) -> None:
    assert all(counted(code, written))


def test_what_is_counted_before_tells_bare_digits() -> None:
    """In brackets behind a noun digits count nothing by themselves, and something where counts are told right before."""
    alone = "The parish (12) is small."
    told = "The diocese has 40 churches and 31 priests. Of them 17 serve two churches. "
    assert [each.kind for each in quantities(alone, language="en")] == [Kind.OTHER]
    assert [each.kind for each in quantities(told + "Then there are the old, 12.", language="en")][-1] is Kind.COUNT


def test_a_value_of_a_ledger_counts() -> None:
    assert read_value("12", languages=["en"]).kind is Kind.COUNT
