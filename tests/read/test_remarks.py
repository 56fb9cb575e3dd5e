"""Comments that were never ended: told, and never taken for an ignore that covers what they swallow."""

from __future__ import annotations

import datetime

import pytest

from factlint.audit import audit
from factlint.read import read

HEAD = "First 24 of the 100 buses.\n\n"
BODY = "By now 24 of the 100 buses have been replaced.\n\nSecond paragraph.\n\nThird paragraph, the end.\n"
IGNORE = "<!-- factlint-ignore[M602]: the count is theirs"


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}{IGNORE} --\n{BODY}",
        f"{HEAD}{IGNORE} ->\n{BODY}\n<!-- a note -->\n\nLast.\n",
        f"{HEAD}{IGNORE}\n{BODY}\nFrom A --> B.\n",
        f"{HEAD}<!-- a note\n\n{BODY}",
        f"{HEAD}<!-- a note ->\n\n{BODY}\n<!-- another -->\n",
    ],
)
def test_a_comment_that_is_never_ended_is_told(name: str, text: str) -> None:
    found = audit(read(text, name), None, today=datetime.date(2025, 6, 12))
    told = [each for each in found.findings if each.code == "F001"]
    assert [each.span.start for each in told if each.span] == [len(HEAD)]
    assert "write --> where it ends" in told[0].message
    assert not found.draft.comments
    assert not [fix for each in found.findings for fix in each.fixes]


def test_a_comment_that_is_never_ended_in_a_line_is_copy() -> None:
    found = read(f"First 24 of the 100 buses. {IGNORE}\n{BODY}", "a.md")
    assert [(each.span, "read as copy" in each.message) for each in found.problems] == [((27, 31), True)]
    assert "Third paragraph" in found.text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "<!-- one -->\n\nSome <!-- two --> words.\n\n<!-- three\n\nwith a blank line -->\n\nEnd.\n"),
        ("a.md", "Escaped \\<!-- here, `<!-- in code`, &lt;!-- written.\n\n```\n<!-- a block\n```\n"),
        ("a.md", "<div>\n<!-- a\n\nb -->\n</div>\n\nEnd.\n"),
        ("a.html", "<!--[if mso]> <p>x <!-- y --> <![endif]--><!--[if !mso]><!--><p>Words.</p><!--<![endif]-->"),
        ("a.html", "<p>Words.</p><!--><p>More.</p><!---><p>And more.</p><script><!-- x </script><style><!-- y </style>"),
    ],
)
def test_comments_that_are_ended_are_no_problem(name: str, text: str) -> None:
    found = read(text, name)
    assert not found.problems
    assert all(word in found.text for word in ("End.", "Words.", "More.", "And more.") if word in text)


def test_of_endless_comments_the_first_are_told() -> None:
    assert len(read("- <!-- x\n\n" * 200, "a.md").problems) == 20


def test_an_unused_ignore_of_several_lines_is_not_taken_out_unasked() -> None:
    """Copy may stand among it: an arrow in the copy has ended it."""
    found = audit(read(f"{HEAD}{IGNORE} --\nBy now there are 5 lines, see A --> B.\n", "a.md"), None, today=datetime.date(2025, 6, 12))
    assert [fix.safe for each in found.findings for fix in each.fixes] == [False]
