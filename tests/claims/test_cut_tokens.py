"""The tokens of a sentence, cut finer for the readers of dates, are those that these would have cut for themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factlint.claims.tokens import Tokens
from factlint.language.dates import tokenise
from factlint.model.span import Span

PIECES = st.sampled_from(
    [*" \u00a0.,'’-–%_²\"`", "12", "1,250.5", "'s", "’s", "''", "U-21-Team", "twenty-four", "año", "İz", "٣", "on May 3"]
)


@given(text=st.lists(PIECES, max_size=14).map("".join))
def test_any_text(text: str) -> None:
    for start in (0, 2):
        if text[start:].strip():
            assert Tokens(text, Span(start, len(text))).cut() == tokenise(text, start, len(text))
