"""Damaged text, foreign notations, placeholders: what is flagged beside what is not."""

from __future__ import annotations

import pytest
from twins import flagged, silent

from factlint.checks._mojibake import mangled

FLAGGED = [
    ("X001", "es", "NicolÃ¡s habló 40 minutos."),
    ("X001", "en", "It cost â‚¬40 million, she said."),
    ("X001", "pt", "A populaÃ§Ã£o votou no domingo."),
    ("X001", "en", "Nicol谩s spoke for 40 minutes."),
    ("X001", "en", "A letter was lost in S\ufffdo Paulo."),
    ("X001", "en", "They published the from 85% of the machines."),
    ("X002", "en", "About 2,200 people came in May and 2.400 people in June."),
    ("X002", "de", "Etwa 8.500 Menschen flohen, 2,400 Menschen kehrten zurück."),
    ("X002", "id", "Sebanyak 8.500 orang mengungsi dan 2,400 orang kembali."),
    ("X003", "en", "The blackout lasted XX minutes."),
    ("X003", "en", "It raised $XX million for schools."),
    ("X003", "en", "Some TK people attended."),
    ("X003", "es", "Hubo XX heridos en el incendio."),
    ("X003", "fr", "Le projet coûtera XX millions d'euros."),
    ("X003", "de", "Rund XX Menschen kamen ums Leben."),
    ("X003", "it", "Sono morte XX persone nel rogo."),
    ("X003", "nl", "Er vielen XX gewonden bij de brand."),
    ("X003", "id", "Sebanyak XX orang terluka dalam kebakaran itu."),
    ("X003", "tr", "Yangında XX kişi yaralandı."),
    ("X003", "en", "The storm left [number] families homeless."),
    ("X003", "en", "N people were hurt in the crash."),
]

SILENT = [
    ("en", "Beijing (北京) has 22 million people, and WeChat 微信 has more."),
    ("en", "The café in São Paulo costs €40; naïve façades, 12 °C, 5 µm."),
    ("fr", "À Noël, l'œuvre coûte 40 €. Où est l'île ?"),
    ("de", "Größe 40, Äpfel, Öl, Übung: 12 °C."),
    ("tr", "Şişli'de ığdır ağacı, İstanbul ve Çağlayan."),
    ("en", "Versions A and B were tested; the Q & A with readers follows."),
    ("en", "The radio works at 2.400 GHz and gas is $3.459 a gallon."),
    ("en", "The fertility rate fell to 1.375 children a woman."),
    ("es", "La catedral es del siglo XX y la XX edición del festival empieza hoy."),
    ("fr", "Au XXe siècle, le pape Jean XXIII réunit le concile."),
    ("it", "Il XX secolo e il XX Congresso del partito."),
    ("en", "Super Bowl XX was played in New Orleans; shirts come in XXL."),
    ("de", "Die TK und die AOK erhöhen die Beiträge."),
    ("en", "TK Maxx opens two shops."),
    ("en", "Is it true?? nobody knows. The train leaves at 12:00 sharp."),
]


@pytest.mark.parametrize(("code", "language", "text"), FLAGGED, ids=lambda value: value[:30])
def test_flagged(code: str, language: str, text: str) -> None:
    flagged(code, language, text)


@pytest.mark.parametrize(("language", "text"), SILENT, ids=lambda value: value[:30])
def test_silent(language: str, text: str) -> None:
    silent(language, text)


@pytest.mark.parametrize("text", ["Nicolás", "São Paulo", "façade", "Ölpreis", "l’État", "naïve", "“quoted”", "Iğdır"])
def test_what_is_whole_is_left_alone_and_what_is_mangled_is_mended(text: str) -> None:
    assert not list(mangled(text))
    broken = text.encode("utf-8").decode("cp1252", errors="replace")
    if broken != text and "\ufffd" not in broken:
        assert next(repaired for _, repaired in mangled(broken)) in (text, text.split()[0], None)
