"""Ties that hold for want of another reading are flagged; beside numbers that fit, far apart, of other things or loosely told they are not."""

from __future__ import annotations

import pytest
from twins import quiet, twins

from factlint.checks._slips import likely_slip
from factlint.model.number import rational

# fmt: off
TWINS = [
    ("M602", "en", "The clinic saw 440 of the 5,800 patients on its list, or 12 percent.", "The clinic saw 700 patients, up from 440 in May but only 12 percent of the 5,800 on its list."),
    ("M603", "en", "The toll rose to 1,016 from 827, an increase of 32 percent.", "The toll rose to 1,016 from 827, with bookings climbing by 21 percent to 15,113."),
    ("M605", "en", "Of the 19 ponies, 21 have found homes.", "The board dropped the figure of 1,070 in favor of 1,040."),
    ("M606", "en", "The farm keeps 480 hens, twice the 160 of last year.", "The farm keeps 248 hens. Doubling that would mean keeping 496."),
    ("M601", "en", "The choir has 538 members: 348 women and 180 men.", "Six more choirs have 48 members. Together they make 463 out of a total of 538."),
    ("M601", "en", "Membership grew by 150, from 400 to 520.", "They scored 140 points higher than the first group, 270 points higher than the second and 450 points higher than the third."),
    ("M601", "it", "Il fondo scende a 38,6 milioni, 7,5 in meno rispetto ai 45,1 dell'anno prima.", "Il fondo scende a 38,6 milioni, 6,5 in meno rispetto ai 45,1 dell'anno prima."),
    ("M601", "en", "The loan fell to 38.6 million, 7.5 less than the 45.1 of a year before.", "The loan fell to 38.6 million, 6.5 less than the 45.1 of a year before."),
    ("R901", "en", "The rate rose to 21 percent from 35 percent.", "It cuts the rate to 21 percent from 35 percent, increases the grant and keeps the fee."),
    ("X002", "pt", "O museu recebeu 4.500 pessoas em maio e 61,619 pessoas em junho.", "O risco recuou para abaixo de 190 pontos. A pontuação estava em 188,640 pontos."),
]
QUIET = [
    ("en", "She has 42 tries and 58 goals in 97 games."),
    ("en", "Six people died in the crash. The dead, four women and three men, were on their way home."),
    ("en", "But of the 145 clubs asked, 76 percent did not reply, and 250 were never asked."),
    ("en", "The men's 4x100m relay team won, and she took the 800m."),
    ("en", "Last year almost four times as many cars were made by just 4,500 workers as the 56,000 of 1999."),
    ("en", "The plan runs every four years from 2024 until 2044."),
    ("fr", "Au cours de nos quatre premières années, nous avons :\n\n- aidé un club\n- ouvert un site\n- formé des guides"),
]
# fmt: on

test_twins = twins(TWINS)
test_quiet = quiet(QUIET)


@pytest.mark.parametrize(
    ("stated", "right", "expected"),
    [
        ("214", "204", "slip"),
        ("124", "142", "slip"),
        ("24", "14", "short slip"),
        ("41", "14", "slip"),
        ("2000", "2", "slip"),
        ("70", "13", "no slip"),
    ],
)
def test_slips(stated: str, right: str, expected: str) -> None:
    assert likely_slip(rational(int(stated)), rational(int(right)), rational(1)) == expected
