"""Sentences: a bar in the text stands where one ends; everything else must hold together."""

from __future__ import annotations

from functools import partial

import pytest

from factlint import segment
from factlint.read import read
from growing import grows, seconds

CASES = [
    ("en", "The raid was on Nov. 16. |Police said so."),
    ("en", "It was No. 7 on the list of nos. 2-3."),
    ("en", "Gov. Tom Hill and Sen. Amy Fox spoke. |They left."),
    ("en", "The U.S. Army said 5 died. |It moved."),
    ("en", "John F. Kennedy and J. K. Rowling met."),
    ("en", "At 5 p.m. Sunday, 70 were freed."),
    ("en", "He said at 5 a.m. ET that it was. |At 6 p.m. |The police left."),
    ("en", "“Why?” he said. |“We lost 5.” |She left."),
    ("en", '"We lost 80 people," he said. |"It is bad."'),
    ("en", "He lives at 5 Main St. in town. |St. Louis won 5-3."),
    ("en", "It has approx. 500 members, incl. 20 women, vs. 70 last year."),
    ("en", "See Vol. 3, fig. 2. |The rest is 2.5 pct. in May."),
    ("en", "Did it work? |Yes! |5 did."),
    ("en", "He counted 5. |6 more came."),
    ("en", "They live on Main St. |The police came."),
    ("en", "The fair runs Nov. 30-Dec. 12 and Sept. 3–Oct. 5. |Tickets cost 5."),
    ("en", "He took vitamin-C. |The rest was well-known. |They left."),
    ("de", "Die Behörde hatte von 19 Toten gesprochen. |14 der Opfer kamen von hier. |Am 14. Dezember kam er."),
    ("de", "So war es 2014. |14 Menschen starben, 5 %. |30 kamen (aus Kiel). |7 blieben! |„Gut.“ |9 lachten."),
    ("de", "Er wohnt Hauptstr. 14, geb. 3. März 1950. |Das gilt z.B. 14 Tage, Abb. 3 und rund 3 Mio. 5 davon."),
    ("de", "Am 14. der Woche, im 19. Jahrhundert und am 3. 14 andere nicht."),
    ("de", "Am 10. Juni starben 5 Menschen. |Danach kamen 7."),
    ("de", "Am Mittwoch, dem 10. Juni, und am 22. Juni. |Am 23. kamen 5."),
    ("de", "Im 20. Jahrhundert gab es das. |Die 2. Liga spielt."),
    ("de", "Es waren 23. |Die Polizei kam."),
    ("de", "Er sprach z. B. von ca. 20 Mrd. Dollar, d. h. mehr."),
    ("de", "Laut Art. 5 Abs. 2 GG gilt das. |Nr. 7 lebt."),
    ("de", "„Das ist gut“, sagte er. |„Wir haben 5.“ |Dann ging er."),
    ("es", "El Sr. Pérez dijo 5. |A las 5 p. m. del domingo hubo 70."),
    ("es", "Art. 5 y núm. 7. |¿Cuántos? |Unos 70."),
    ("pt", "Art. 5.º e n.º 7. |A pág. 5."),
    ("fr", "M. Dupont a dit 5. |Mme Durand, 6."),
    ("fr", "Le Dr. J. Martin. |« C'est 5. » |Il part."),
    ("it", "Il sig. Rossi ne ha 5, n. 7 e pag. 3. |Poi circa 5 mln. di euro."),
    ("it", "Fu eletto due anni fa. |Nel 2023 vinse. |La strada è lunga 12 km. |«Si riapre», dice."),
    ("it", "Così la Cgil. |L'azienda tace, dice l'Istat. |Nel 2024 il Pil. |Il Cav. Gatti e il Dott. Neri ridono."),
    ("es", "Lo dice el PP. |En EE. UU. nadie lo cree, según la UGT. |Ayer llovió."),
    ("nl", "Dat meldt de VN. |Daarna bleef het stil, aldus de FNV. |Mr. Jansen zweeg."),
    ("es", "Dijo que no. |El tramo mide 3 km. |Se abre hoy."),
    ("nl", "Dhr. Jansen en mevr. Bakker zagen 5. |Daarna drs. A. de Vries."),
    ("id", "Rp. 5.000 dan Jl. Sudirman No. 5. |Lalu 2.400 orang."),
    ("tr", "10. yılında 5 kişi öldü. |Sonra 3. kez."),
]


@pytest.mark.parametrize(("code", "marked"), CASES)
def test_split(code: str, marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    text = marked.replace("|", "")
    assert [piece.strip() for piece in segment.pieces(text, code)] == expected


def test_each_sentence_lies_in_one_block() -> None:
    draft = read("# Some 70 freed\n\nOne. Two **2**.\n\n- three\n\n| a. B | c |\n|---|---|\n", language="en")
    got = [(each.span.of(draft.text), each.block, each.index) for each in segment.sentences(draft)]
    assert got == [("Some 70 freed", 0, 0), ("One.", 1, 1), ("Two 2.", 1, 2), ("three", 2, 3), ("a. B", 3, 4), ("c", 4, 5)]


@pytest.mark.parametrize("code", ["en", "", "zz", "zh"])
def test_any_language(code: str) -> None:
    assert segment.pieces("One. Two.", code)


@pytest.mark.parametrize("unit", ["“a. ", "No. 7 ", "J. ", "a.\n", '"A." ', "1. ", "... ", "(a. "])
def test_time_grows_with_the_text(unit: str) -> None:
    _grows_with_the_text(unit, "en")


@pytest.mark.parametrize("unit", ["gesprochen. 14 ", "1. 1 ", ". \t", "a" * 50 + ". 1", "2014. 1 ", "Nov.-"])
def test_time_grows_with_the_figures(unit: str) -> None:
    _grows_with_the_text(unit, "de")


def _grows_with_the_text(unit: str, code: str) -> None:
    """Ten times the text may not take a hundred times as long."""
    segment.pieces(unit * 100, code)
    grows(lambda size: seconds(partial(segment.pieces, unit * (size // len(unit)), code)), 30_000, times=10, allowed=40, quick=0.5)
