"""The quick ways to "nothing here" say what the full ones say: with them shut, every text is read the same."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factlint.extract import hedges, quantities, special, units

NEWS: dict[str, dict[str, object]] = yaml.safe_load((Path(__file__).parent / "news_readings.yaml").read_text(encoding="utf-8"))
LANGUAGES = ("en", "es", "pt", "fr", "de", "it", "nl", "id", "tr")
WORDS = {
    "en": "Around 3.7% rose some at the about nearly over homes people percent Monday May minutes Room No and to in 9 24 340 2019 1,250 4.5 $ , . - / years",
    "es": "Unos 3,7% subió unos las los casi más de heridos por ciento lunes mayo minuto a y en 9 24 340 2019 1.250 4,5 € , . - / años",
    "pt": "Quase 3,7% subiu cerca às os quase mais de feridos por cento abril minuto lei e em 9 24 340 2019 1.250 4,5 R$ , . - / anos",
    "fr": "Environ 3,7% environ les près de blessés pour cent lundi mai heures rue et en 9 24 340 2019 1 250 4,5 € , . - / ans",
    "de": "Rund 3,7% stieg rund die etwa fast über Verletzte Prozent Montag Mai Uhr Raum und bis um 9 24 340 2019 1.250 4,5 € , . - / Jahre",
    "it": "Circa 3,7% salì circa le i quasi oltre feriti per cento lunedì maggio ore legge e alle 9 24 340 2019 1.250 4,5 € , . - / anni",
    "nl": "Ruim 3,7% steeg ruim de bijna meer dan gewonden procent maandag mei uur kamer en om 9 24 340 2019 1.250 4,5 € , . - / jaar",
    "id": "Sekitar 3,7% naik sekitar pukul hampir lebih dari korban persen Senin Mei menit pasal dan di 9 24 340 2019 1.250 4,5 Rp , . - / tahun",
    "tr": "Yaklaşık 3,7% oldu yaklaşık saat en az yüzde yaralı kişi pazartesi Mayıs dakika madde ve ile 9 24 340 2019 1.250 4,5 TL , . - / yıl",
}


def same(monkeypatch: pytest.MonkeyPatch, text: str, language: str) -> None:
    quick = quantities(text, language=language)
    with monkeypatch.context() as shut:
        shut.setattr(special, "between_words", lambda *_: False)
        shut.setattr(special, "in_percent", lambda *_: False)
        shut.setattr(units, "_long_word", lambda _: False)
        shut.setattr(hedges, "_led", lambda *_: True)
        assert quantities(text, language=language) == quick


@pytest.mark.parametrize("language", LANGUAGES)
def test_news(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in NEWS[language]:
        same(monkeypatch, text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_words(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(text=st.lists(st.sampled_from(WORDS[language].split()), min_size=2, max_size=14).map(" ".join))
    def check(text: str) -> None:
        same(monkeypatch, text, language)

    check()
