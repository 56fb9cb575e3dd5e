"""Front matter: its values, its copy with exact places, and what is wrong in it."""

from __future__ import annotations

import datetime

import pytest

from factlint.model.draft import BlockKind, Draft
from factlint.read import read


def fields(draft: Draft) -> list[tuple[str, str, str]]:
    return [
        (block.role, block.span.of(draft.text), draft.to_source(block.span).of(draft.source))
        for block in draft.blocks
        if block.kind is BlockKind.FRONT_MATTER
    ]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("title: Some 70 freed", ("title", "Some 70 freed", "Some 70 freed")),
        ('title: "Some 70 freed"', ("title", "Some 70 freed", "Some 70 freed")),
        ('title: "A \\"big\\" 70"', ("title", 'A "big" 70', 'A \\"big\\" 70')),
        ("title: 'It''s 70'", ("title", "It's 70", "It''s 70")),
        ('title: "caf\\u00e9 70"', ("title", "café 70", "caf\\u00e9 70")),
        ("Summary: Über 70", ("summary", "Über 70", "Über 70")),
        ("summary: >\n  one 1\n  two 2", ("summary", "one 1 two 2", "one 1\n  two 2")),
        ("summary: |\n  one 1\n  two 2", ("summary", "one 1\ntwo 2", "one 1\n  two 2")),
        ("summary: one 1\n  two 2", ("summary", "one 1 two 2", "one 1\n  two 2")),
        ('summary: "one 1\n  two 2"', ("summary", "one 1 two 2", "one 1\n  two 2")),
        ("title: 2024", ("title", "2024", "2024")),
        ("image: {src: 5.jpg, alt: two 2}", ("image.alt", "two 2", "two 2")),
        ("social:\n  tweet: 70 freed", ("social.tweet", "70 freed", "70 freed")),
        ("dateline: CARACAS", ("dateline", "CARACAS", "CARACAS")),
        ("factlint: {dateline: CARACAS}", ("dateline", "CARACAS", "CARACAS")),
        ("seo-title: 70 freed", ("seo-title", "70 freed", "70 freed")),
        ("título: 70 livres", ("título", "70 livres", "70 livres")),
    ],
)
def test_copy_fields(header: str, expected: tuple[str, str, str]) -> None:
    draft = read(f"---\n{header}\n---\n\nText.\n")
    assert fields(draft) == [expected]
    assert not draft.problems


@pytest.mark.parametrize(
    "header", ["slug: 70-freed", "tags: [70, x]", "id: 5", "weight: 5", "author: Ann 5", "image: {src: 5.jpg}", "layout: title"]
)
def test_no_copy(header: str) -> None:
    assert fields(read(f"---\n{header}\n---\n\nText.\n")) == []


def test_lists_of_copy() -> None:
    draft = read("---\nhighlights:\n- one 1\n- two 2\n---\nx")
    assert [(role, text) for role, text, _ in fields(draft)] == [("highlights", "one 1"), ("highlights", "two 2")]


def test_numbers_inside_folded_text_are_in_their_place() -> None:
    draft = read("---\r\ntitle: é\r\nsummary: >-\r\n  one\r\n  two 70\r\n---\r\nx")
    at = draft.text.index("70")
    span = draft.to_source(type(draft.blocks[0].span)(at, at + 2))
    assert span.of(draft.source) == "70"
    assert draft.source[: span.start].endswith("two ")


@pytest.mark.parametrize(
    ("header", "date", "key"),
    [
        ("date: 2024-11-16", datetime.date(2024, 11, 16), "date"),
        ("date: 2024-11-16T23:30:00-04:00", datetime.date(2024, 11, 16), "date"),
        ('date: "2024-11-16 10:00"', datetime.date(2024, 11, 16), "date"),
        ("publishDate: 2024/11/16", datetime.date(2024, 11, 16), "publishDate"),
        ("date: 2024-11-16\nlastmod: 2024-11-18", datetime.date(2024, 11, 18), "lastmod"),
        ("date: 2024-11-16\nupdated: soon", datetime.date(2024, 11, 16), "date"),
        ("date: 20241116", datetime.date(2024, 11, 16), "date"),
        ("date: 2024", None, ""),
        ("date:", None, ""),
        ("date: [1, 2]", None, ""),
        ("date: 12345678901234567890", None, ""),
    ],
)
def test_dates(header: str, date: datetime.date | None, key: str) -> None:
    draft = read(f"---\n{header}\n---\nx")
    assert (draft.date, draft.date_from) == (date, key)


def test_impossible_date_is_a_problem() -> None:
    draft = read("---\ndate: 2024-13-45\ntitle: A 5\n---\nx")
    assert draft.date is None
    assert draft.title == "A 5"
    assert draft.problems[0].span is not None
    assert draft.problems[0].span.of(draft.source) == "2024-13-45"


@pytest.mark.parametrize(
    "written",
    [
        "12 June 2025", "June 12, 2025", "June 12th, 2025", "Thu, 12 Jun 2025 10:00:00 +0200", "Thu Jun 12 10:00:00 CEST 2025", "12-Jun-2025",
        "Thu Jun 12 2025 10:00:00 GMT+0200 (CEST)", "June 12, 2025 at 10:30 am", "12. Juni 2025, 10:30 Uhr", "12.6.2025", "06/13/2025", "13/06/2025",
        "[[2025-06-12]]", "'[[2025-06-12]]'", "20250612",
    ],
)  # fmt: skip
def test_dates_as_people_write_them(written: str) -> None:
    """Whatever has one meaning only is read; with points the day stands first, but in English."""
    draft = read(f"---\nlang: de\ndate: {written}\n---\n\nText.\n")
    assert draft.date in (datetime.date(2025, 6, 12), datetime.date(2025, 6, 13)), draft.problems
    assert not draft.problems


@pytest.mark.parametrize(
    ("header", "at", "says"),
    [
        ("date: 12.6.2025", "12.6.2025", "two ways: write 2025-06-12 or 2025-12-06"),
        ("lang: de\ndate: 12/06/2025", "12/06/2025", "two ways: write 2025-06-12 or 2025-12-06"),
        ("date: 31 June 2025", "31 June 2025", "no day of the calendar"),
        ("date: '2024-13-45'", "'2024-13-45'", "no day of the calendar"),
        ("date: Tue, 12 Jun 2025 10:00:00 +0200", "Tue, 12 Jun 2025 10:00:00 +0200", "another day of the week"),
        ("date: 2025-06", "2025-06", "no one day: write year, month and day"),
        ("date: 2025", "2025", "no one day"),
        ("date: [2025]", "[2025]", "no one day"),
        ("date: tomorrow", "tomorrow", "no date that factlint can read: write year, month and day, such as 2025-06-12"),
        ("date: 1749722400", "1749722400", "no date"),
        ("date: 12.6.25", "12.6.25", "no full year"),
        ("tags: [a]\nupdated: 12/06/2025", "12/06/2025", "two ways"),
        ("lang: klingon", "klingon", "no code of a language: write one, such as en"),
        ("lang: xx", "xx", "no code of a language"),
        ("lang: [en, xx]", "[en, xx]", "no code of a language"),
        ("factlint: nope", "nope", "factlint: {ledger: ledger.yaml}"),
        ("factlint: {ledgr: a.yaml}", "ledgr", "did you mean ledger?"),
        ("factlint:\n  ignore: 5", "ignore", "name of a rule"),
        ("factlint:\n  ledger: {a: b}", "ledger", "path of a ledger"),
        ("Factlint: {ledger: a.yaml}", "{ledger: a.yaml}", "small letters"),
    ],
)
def test_values_that_cannot_be_used(header: str, at: str, says: str) -> None:
    draft = read(f"---\ntitle: A 5\n{header}\n---\n\nThe text 70.\n")
    assert [(problem.span and problem.span.of(draft.source), says in problem.message) for problem in draft.problems] == [(at, True)]
    assert draft.date is None
    assert draft.language in ("en", "de")


@pytest.mark.parametrize(
    "header",
    [
        "date:", "date: ''", "date: {{ .Date }}", "date: '{{ .Date }}'", "date: <% tp.date.now() %>", "date: ${date}", "date: 0000-00-00 00:00:00", "date: true",
        "published: true", "published: Penguin, 1998", "updated: soon", "lang: pl", "lang: English", "lang: [en, fr]", "lang: {{ .Lang }}", "lang:", "lang: no",
        "lang: fil", "language: en_US.UTF-8", "factlint:", "factlint: {}", "factlint: {ledger: a.yaml, ignore: [M602], dateline: ROME}", "factlint: {ignore: {M602: x}}",
    ],
)  # fmt: skip
def test_values_that_are_right_or_mean_none(header: str) -> None:
    draft = read(f"---\ntitle: A 5\n{header}\n---\n\nThe text 70.\n")
    assert not draft.problems
    assert draft.date is None


def test_values_that_cannot_be_used_in_toml_and_pages() -> None:
    draft = read("+++\ndate = '12/06/2025'\nlang = 'klingon'\n[factlint]\nledgr = 'x'\n+++\nText 5")
    assert [problem.span and problem.span.of(draft.source) for problem in draft.problems] == ["'klingon'", "'12/06/2025'", "ledgr"]
    page = read('<meta name="date" content="12/06/2025"><p>Text 5', "a.html")
    assert [problem.span and problem.span.of(page.source) for problem in page.problems] == ["12/06/2025"]
    assert read('<meta http-equiv="last-modified" content="Thu, 12 Jun 2025 10:00:00 GMT"><p>x', "a.html").date == datetime.date(
        2025, 6, 12
    )


@pytest.mark.parametrize(
    ("header", "at", "says"),
    [
        ('title: "x\ndate: 2025-06-12', '"x', 'write " at the end'),
        ('title: "x\ndeck: "y"', '"x', 'write " at the end'),
        ("summary: \"one\n  two\"\ntitle: 'it's", "'s", "an apostrophe inside the text is written twice"),
        ('title: "a "b" c"', '"b"', "quotation mark inside the text"),
        ("title: a: b", ": b", "a second colon"),
        ("tags: [a, b", "[a", "never closed"),
        ("\ttitle: x\ndate: 2025-06-12", "\ttitle", "a tab"),
        ("title: %5", "%5", "cannot begin with “%”"),
    ],
)
def test_slips_of_yaml_in_plain_words(header: str, at: str, says: str) -> None:
    """They are told where they were made, and not where a parser gave up."""
    draft = read(f"---\n{header}\n---\n\nThe text 70.\n")
    (problem,) = draft.problems
    assert says in problem.message
    assert problem.span is not None
    assert draft.source.startswith(at, problem.span.start)


@pytest.mark.parametrize(
    "header",
    [
        "a: [",
        "a: b: c",
        "\ta: 5",
        "- 1\n- 2\na: 3",
        "a: &x [*x, *x]",
        "? ",
        "a: !!python/object:os.system x",
        "{" * 500,
        "a: " + "[" * 5000,
        "a: !foo 5",
        "a: *b",
        "a: \x00",
    ],
)
def test_wrong_yaml_never_raises(header: str) -> None:
    draft = read(f"---\n{header}\n---\n\nThe text 70.\n")
    assert "The text 70." in draft.text


def test_alias_bomb_is_refused() -> None:
    lines = ["a0: &a0 {k: [x, x]}"] + [f"a{n}: &a{n} {{<<: [" + ", ".join([f"*a{n - 1}"] * 9) + "]}" for n in range(1, 9)]
    draft = read("---\n" + "\n".join(lines) + "\n---\nText 5.")
    assert "aliases" in draft.problems[0].message
    assert draft.text == "Text 5."


def test_unclosed() -> None:
    draft = read("---\ntitle: x\n\nText 5\n")
    assert draft.problems[0].message.startswith("the front matter is not closed")
    assert "Text 5" in draft.text


def test_toml() -> None:
    draft = read(
        "+++\ntitle = \"A \\\"big\\\" 70\"\ndate = 2024-11-16\n[params]\nsummary = '''\nfoo 5\nbar'''\nslug = \"x 9\"\n+++\n\nText.\n"
    )
    assert fields(draft) == [("title", 'A "big" 70', 'A \\"big\\" 70'), ("params.summary", "foo 5\nbar", "foo 5\nbar")]
    assert draft.date == datetime.date(2024, 11, 16)
    assert read("+++\ntitle = \n+++\nText 5").problems
