"""The attribution rules on whole drafts: where the source may stand, and where its absence is no fault."""

from __future__ import annotations

from typing import Any

import pytest

from harness import check, run

LEDGER: dict[str, Any] = {
    "ledger": {"languages": ["en", "es", "de", "fr"]},
    "sources": {
        "harbour": {
            "name": "Port Authority",
            "type": "government",
            "aliases": {"es": ["Autoridad Portuaria"], "de": ["Hafenbehörde"], "fr": ["Autorité portuaire"]},
            "people": ["Mara Lindqvist"],
        },
        "dockers": {
            "name": "Quayside League",
            "type": "ngo",
            "partisan": True,
            "label": "a dockers' union",
            "label_required": True,
        },
    },
    "figures": [
        {
            "id": "idle",
            "label": "containers stranded on the quay",
            "unit": "containers",
            "attribution": "required",
            "contested": True,
            "observations": [
                {"value": "4,310", "source": "harbour", "as_of": "2025-05-06"},
                {"value": "5,120", "source": "dockers", "as_of": "2025-05-06"},
            ],
            "match": {
                "terms": {
                    "en": {"any": ["stranded"]},
                    "es": {"any": ["varados"]},
                    "de": {"any": ["gestrandet*"]},
                    "fr": {"any": ["bloqués"]},
                }
            },
        },
        {
            "id": "drowned",
            "label": "people drowned when the ferry sank",
            "unit": "people",
            "casualties": True,
            "attribution": "required",
            "in_headline": "required",
            "observations": [{"value": "17", "source": "harbour", "as_of": "2025-05-06"}],
            "match": {"terms": {"en": {"any": ["drowned", "drown"]}, "de": {"any": ["ertrunken", "ertranken"]}}},
        },
    ],
}
DATE = "2025-05-07"

MISSING = [
    ("en", "The authority met on Tuesday. In all, 17 people drowned when the ferry sank.", "17 people"),
    ("de", "Die Behörde tagte am Dienstag. Insgesamt ertranken 17 Menschen.", "17 Menschen"),
    ("en", "On the quay, 4,310 containers lay stranded on Tuesday.", "4,310"),
    ("en", "Cranes stood still. On the quay, 4,310 containers lay stranded.", "4,310"),
    ("es", "El martes había 4.310 contenedores varados en el muelle.", "4.310"),
    ("de", "Am Kai lagen am Dienstag 4.310 Container gestrandet.", "4.310"),
    ("fr", "Mardi, 4 310 conteneurs étaient bloqués sur le quai.", "4 310"),
    ("en", "On the quay, 4,310 containers lay stranded.\n\nThe Port Authority met on Wednesday.", "4,310"),
]


@pytest.mark.parametrize(("lang", "text", "number"), MISSING)
def test_missing(lang: str, text: str, number: str) -> None:
    line, _, rest = text.partition("\n")
    at = line.index(number)
    marks = " " * at + "^" * len(number) + " missing-attribution"
    check(line, marks, *([rest] if rest else []), ledger=LEDGER, only="A201", date=DATE, lang=lang, exact=False)


LOCKS: dict[str, Any] = {
    "ledger": {"languages": ["en", "es", "de", "fr", "pt", "it", "nl", "id", "tr"]},
    "sources": {
        "canal": {
            "name": "Canal Authority",
            "aliases": {
                "es": ["Autoridad del Canal"],
                "de": ["Kanalbehörde"],
                "fr": ["Autorité du canal"],
                "pt": ["Autoridade do Canal"],
                "it": ["Autorità del canale"],
                "nl": ["Kanaalautoriteit"],
                "id": ["Otoritas Kanal"],
                "tr": ["Kanal Kurumu"],
            },
        },
        "skippers": {
            "name": "Skippers League",
            "aliases": {
                "es": ["Liga de Patrones"],
                "de": ["Schifferbund"],
                "fr": ["Ligue des bateliers"],
                "pt": ["Liga dos Barqueiros"],
                "it": ["Lega dei battellieri"],
                "nl": ["Schippersbond"],
                "id": ["Liga Nakhoda"],
                "tr": ["Kaptanlar Birliği"],
            },
        },
    },
    "figures": [
        {
            "id": "rammed",
            "label": "lock gates rammed this year",
            "unit": "gates",
            "attribution": "required",
            "contested": True,
            "observations": [
                {"value": "236", "source": "canal", "as_of": "2025-05-06"},
                {"value": "289", "source": "skippers", "as_of": "2025-05-06"},
            ],
            "match": {
                "terms": {
                    "en": {"any": ["rammed"]},
                    "es": {"any": ["embestidas"]},
                    "de": {"any": ["gerammt*"]},
                    "fr": {"any": ["percutées"]},
                    "pt": {"any": ["abalroadas"]},
                    "it": {"any": ["speronate"]},
                    "nl": {"any": ["geramd*"]},
                    "id": {"any": ["tertabrak"]},
                    "tr": {"any": ["çarpılan"]},
                }
            },
        },
    ],
}

# Who gave it, in the sentence behind: "the figure" or "the balance" with the source that has this very value.
GIVEN_NEXT = [
    (
        "en",
        "Winter was long. So far 236 gates have been rammed. The figure, which the Canal Authority released on Monday, is a record.",
        "236",
    ),
    (
        "es",
        "El invierno fue largo. Este año han sido embestidas 236 compuertas. El dato, que ofrece la Autoridad del Canal, es un récord.",
        "236",
    ),
    ("es", "Este año han sido embestidas 236 compuertas. Así consta en el balance presentado el lunes por la Autoridad del Canal.", "236"),
    (
        "de",
        "Der Winter war lang. In diesem Jahr wurden 236 Tore gerammt. Die Zahl, die von der Kanalbehörde stammt, ist ein Rekord.",
        "236",
    ),
    (
        "fr",
        "L'hiver fut long. Cette année, 236 portes ont été percutées. Ce chiffre, fourni par l'Autorité du canal, est un record.",
        "236",
    ),
    ("pt", "O inverno foi longo. Este ano, 236 comportas foram abalroadas. O número, que é da Autoridade do Canal, é um recorde.", "236"),
    (
        "it",
        "L'inverno è stato lungo. Finora sono state speronate 236 paratoie. Il dato, che è dell'Autorità del canale, è un record.",
        "236",
    ),
    ("nl", "De winter was lang. Dit jaar zijn 236 deuren geramd. Het cijfer, dat van de Kanaalautoriteit komt, is een record.", "236"),
    ("id", "Musim dingin panjang. Tahun ini 236 pintu tertabrak. Angka itu, yang berasal dari Otoritas Kanal, adalah rekor.", "236"),
    ("tr", "Kış uzun sürdü. Bu yıl çarpılan 236 kapak var. Bu rakamı Kanal Kurumu verdi.", "236"),
]


@pytest.mark.parametrize(("lang", "text", "number"), GIVEN_NEXT)
def test_given_by_the_next_sentence(lang: str, text: str, number: str) -> None:
    check(text, ledger=LOCKS, only="A201", date=DATE, lang=lang)


# The other side's name, no word of the number, or another paragraph: still without a source.
NOT_GIVEN_NEXT = [
    ("en", "Winter was long. So far 236 gates have been rammed. The figure surprised the Skippers League.", "236"),
    ("en", "Winter was long. So far 236 gates have been rammed. The Canal Authority wants to repair them soon.", "236"),
    ("es", "El invierno fue largo. Este año han sido embestidas 236 compuertas. El dato sorprende a la Liga de Patrones.", "236"),
    ("de", "Der Winter war lang. In diesem Jahr wurden 236 Tore gerammt. Die Zahl überrascht den Schifferbund.", "236"),
    ("fr", "L'hiver fut long. Cette année, 236 portes ont été percutées. Ce chiffre surprend la Ligue des bateliers.", "236"),
    ("pt", "O inverno foi longo. Este ano, 236 comportas foram abalroadas. O número surpreende a Liga dos Barqueiros.", "236"),
    ("it", "L'inverno è stato lungo. Finora sono state speronate 236 paratoie. Il dato sorprende la Lega dei battellieri.", "236"),
    ("nl", "De winter was lang. Dit jaar zijn 236 deuren geramd. Het cijfer verrast de Schippersbond.", "236"),
    ("id", "Musim dingin panjang. Tahun ini 236 pintu tertabrak. Angka itu mengejutkan Liga Nakhoda.", "236"),
    ("tr", "Kış uzun sürdü. Bu yıl çarpılan 236 kapak var. Bu rakam Kaptanlar Birliği için sürpriz oldu.", "236"),
]


@pytest.mark.parametrize(("lang", "text", "number"), NOT_GIVEN_NEXT)
def test_not_given_by_the_next_sentence(lang: str, text: str, number: str) -> None:
    found = run(text, ledger=LOCKS, only="A201", date=DATE, lang=lang)
    assert [finding.code for finding in found.findings] == ["A201"]


ANSWERED = [
    ("en", "The authority gave its count on Tuesday. In all, 17 people drowned when the ferry sank."),
    ("de", "Die Behörde legte am Dienstag ihre Bilanz vor. Insgesamt ertranken 17 Menschen."),
    ("en", "In 2003, 29 people drowned."),
    ("en", "At least one of the people drowned when the ferry sank was a child."),
    ("de", "Im Jahr 2003 ertranken dort 29 Menschen."),
    ("en", "The Port Authority said 4,310 containers lay stranded on the quay."),
    ("en", "On the quay, 4,310 containers lay stranded, according to the Port Authority."),
    ("en", "The Port Authority gave its count on Tuesday. On the quay, 4,310 containers lay stranded."),
    ("en", "“There are 4,310 containers stranded out there,” Mara Lindqvist said."),
    ("en", "A spokesman for the shipping line said 4,310 containers lay stranded."),
    ("en", "The Port Authority said 4,310 containers lay stranded.\n\nThe 4,310 stranded containers fill the quay."),
    ("es", "Según la Autoridad Portuaria, había 4.310 contenedores varados."),
    ("de", "Am Kai lagen nach Angaben der Hafenbehörde 4.310 Container gestrandet."),
    ("fr", "4 310 conteneurs étaient bloqués, a indiqué l'Autorité portuaire."),
    # a body known from before opens the sentence, whatever its verb
    ("en", "The port authority, by contrast, only has 4,310 containers stranded on the quay on its books."),
    ("de", "Die Behörde führt 4.310 gestrandete Container in ihren Büchern."),
    ("es", "La entidad, en cambio, no pasa de 4.310 contenedores varados."),
    ("fr", "L'organisme, lui, en reste à 4 310 conteneurs bloqués."),
    ("it", "L'ente, invece, si ferma a 4.310 container bloccati."),
    ("nl", "De toezichthouder komt met een eigen telling niet verder dan 4.310 gestrande containers."),
    ("pt", "A entidade, por sua vez, fica em 4.310 contêineres encalhados."),
    ("tr", "Kurumun tahmini 4.310 mahsur konteyner."),
]

STILL_BARE = [
    ("en", "By contrast, only 4,310 containers lie stranded on the quay."),
    ("en", "Bad weather has left 4,310 containers stranded on the quay."),
    ("de", "Am Kai liegen 4.310 gestrandete Container."),
]


@pytest.mark.parametrize(("lang", "text"), STILL_BARE)
def test_nobody_ahead(lang: str, text: str) -> None:
    assert [each.code for each in run(text, ledger=LEDGER, only="A201", date=DATE, lang=lang).findings] == ["A201"]


@pytest.mark.parametrize(("lang", "text"), ANSWERED)
def test_answered(lang: str, text: str) -> None:
    check(text, ledger=LEDGER, only="A201", date=DATE, lang=lang)


OTHERS = [
    # of whom the ledger knows that it is not theirs
    ("en", "The Quayside League counted 12 boats at the pier. In the sinking 17 people drowned.", True),
    ("de", "Die Quayside League zählte zwölf Boote am Kai. Beim Untergang sind 17 Menschen ertrunken.", True),
    # of whom it knows nothing, and not in the sentence before
    ("en", "The weather office measured waves of 4 meters. The pier is 180 meters long. In the sinking 17 people drowned.", True),
    ("en", "The rescuers counted 12 boats at the pier. In the sinking 17 people drowned.", False),
    ("en", "The Port Authority counted 12 boats at the pier. The pier is 180 meters long. In the sinking 17 people drowned.", False),
]


@pytest.mark.parametrize(("lang", "text", "flagged"), OTHERS)
def test_somebody_elses_number(lang: str, text: str, flagged: bool) -> None:
    found = run("The ferry sank on Monday.\n\n" + text, ledger=LEDGER, only="A201", date=DATE, lang=lang)
    assert [finding.code for finding in found.findings] == ["A201"] * flagged


def test_casualties_are_an_error() -> None:
    check(
        "In all, 17 people drowned when the ferry sank.",
        "        ^^^^^^^^^ missing-attribution: Port Authority",
        ledger=LEDGER,
        only="A201",
        date=DATE,
        severity="error",
        exact=False,
    )


def test_headline_with_in_headline() -> None:
    body = "The Port Authority said 17 people drowned when the ferry sank."
    found = check(body, ledger=LEDGER, only="A201", date=DATE, title="Ferry passengers: Port Authority says 17 people drowned")
    assert not found.findings
    bare = run(body, ledger=LEDGER, only="A201", date=DATE, title="Ferry sinks, 17 people drown in the harbour")
    assert [finding.code for finding in bare.findings] == ["A201"]
    assert bare.findings[0].severity.value == "error"


def test_bare_headline_is_late_at_most() -> None:
    body = "The Port Authority said 4,310 containers lay stranded on the quay."
    found = run(body, ledger=LEDGER, only=["A201", "A203"], date=DATE, title="Strike leaves 4,310 containers stranded")
    assert [(finding.code, finding.severity.value) for finding in found.findings] == [("A203", "info")]


def test_vague() -> None:
    check(
        "Officials say 4,310 containers lay stranded on the quay.",
        "              ^^^^^ vague-or-second-hand-source: Officials",
        ledger=LEDGER,
        only="A202",
        date=DATE,
        exact=False,
    )


def test_named_officials_are_not_vague() -> None:
    check("Officials at the Port Authority say 4,310 containers lay stranded.", ledger=LEDGER, only="A202", date=DATE)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Pour l'Autorité portuaire, cela ne suffit pas. Ses techniciens parlent de 4 310 conteneurs bloqués."),
        ("en", "To the Port Authority that is not enough. Its insiders speak of 4,310 stranded containers."),
    ],
)
def test_people_of_the_body_named_before_are_not_vague(lang: str, text: str) -> None:
    found = run(text, ledger=LEDGER, lang=lang, date=DATE).findings
    assert "A202" not in [each.code for each in found]


@pytest.mark.parametrize(
    ("title", "body", "flagged"),
    [
        ("4,310 containers stranded, officials say", "The Port Authority counted 4,310 stranded containers.", False),
        ("4,310 containers stranded, officials say", "Trucks waited at the gate, and 4,310 containers were stranded, experts say.", True),
    ],
)
def test_officials_in_a_headline(title: str, body: str, *, flagged: bool) -> None:
    found = run(body, ledger=LEDGER, lang="en", date=DATE, title=title).findings
    assert ("A202" in [each.code for each in found]) is flagged


def test_media_citing_the_source_is_fine() -> None:
    check("Local media, citing the Port Authority, reported 4,310 stranded containers.", ledger=LEDGER, only="A202", date=DATE)


def test_unlabelled() -> None:
    check(
        "The Quayside League counts 5,120 stranded containers.",
        "    ^^^^^^^^^^^^^^^ unlabelled-partisan-source: dockers' union",
        ledger=LEDGER,
        only="A204",
        date=DATE,
    )


LABELLED = [
    "The Quayside League, a dockers' union, counts 5,120 stranded containers.",
    "The dockers in the Quayside League count 5,120 stranded containers.",
    "The union Quayside League counts 5,120 stranded containers. The Quayside League wants talks.",
    "The Port Authority counts 4,310 stranded containers.",
]


@pytest.mark.parametrize("text", LABELLED)
def test_labelled(text: str) -> None:
    check(text, ledger=LEDGER, only="A204", date=DATE)


def test_a_name_of_small_words_is_no_common_noun() -> None:
    ledger = {**LEDGER, "sources": {**LEDGER["sources"], "dockers": {**LEDGER["sources"]["dockers"], "name": "Roads for All"}}}
    check("The road safety campaign stopped 4,310 lorries on the roads.", ledger=ledger, only="A204", date=DATE)
    assert [each.code for each in run("Roads for All wants fewer lorries.", ledger=ledger, date=DATE).findings if each.code == "A204"]


def test_loaded_verb_only_when_asked_for() -> None:
    text = "The Port Authority admitted that 4,310 containers lay stranded."
    assert "loaded-verb" not in {finding.name for finding in run(text, ledger=LEDGER, date=DATE).findings}
    check(
        text,
        "                                 ^^^^^ loaded-verb: admitted",
        ledger=LEDGER,
        only="A205",
        date=DATE,
        exact=False,
    )
    check("The Port Authority said that 4,310 containers lay stranded.", ledger=LEDGER, only="A205", date=DATE, severity="info")


def test_one_finding_for_all_numbers_of_a_figure_in_a_sentence() -> None:
    text = "Winter was long. So far 236 gates have been rammed, up from 190 gates rammed a year before, and 236 gates are many."
    found = run(text, ledger=LOCKS, only="A201", date=DATE, lang="en")
    assert [finding.code for finding in found.findings] == ["A201"]


def test_a_crosshead_in_bold_needs_no_source() -> None:
    text = "The Canal Authority says that 236 gates have been rammed.\n\n**236 gates rammed**\n\nIt wants to repair them soon."
    check(text, ledger=LOCKS, only="A201", date=DATE, lang="en")


WATER = {
    "ledger": {"languages": ["en", "nl", "de"]},
    "sources": {
        "board": {"name": "Northwater", "aliases": {"nl": ["Waterbedrijf Noord"], "de": ["Wasserwerk Nord"]}},
        "orvo": {"name": "Orvo"},
    },
    "figures": [
        {
            "id": "used",
            "label": "water that the plant used in a year",
            "unit": "cubic meters",
            "contested": True,
            "observations": [
                {"value": "312,400", "source": "board", "as_of": "2025-05-06"},
                {"value": "268,900", "source": "orvo", "as_of": "2025-05-06"},
            ],
            "match": {"terms": {"en": {"any": ["used", "use*"]}, "nl": {"any": ["gebruikt*"]}, "de": {"any": ["verbraucht*"]}}},
        }
    ],
}


@pytest.mark.parametrize(
    ("lang", "text", "flagged"),
    [
        ("nl", "De fabriek van Orvo heeft 312.400 kubieke meter gebruikt. Dat blijkt uit meterstanden van Waterbedrijf Noord.", False),
        ("en", "Orvo said that the plant used 312,400 cubic meters. Northwater reads the meters.", True),
    ],
)
def test_who_gives_a_number_is_named_by_the_next_sentence(lang: str, text: str, *, flagged: bool) -> None:
    found = run(text, ledger=WATER, lang=lang, date=DATE).findings
    assert ("C102" in [each.code for each in found]) is flagged
