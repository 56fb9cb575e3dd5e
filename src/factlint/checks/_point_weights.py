"""The weights of what holds of a percentage that is to the digit the points between two rates near (`_points.py`), in log-odds.

Fitted by logistic regression on passages written for it in nine languages, each right and with "percent" in the place of points, on changes that
published copy tells in points, and against every percentage of published copy in seven that is such a difference by chance.
"""

from __future__ import annotations

from collections.abc import Mapping

AT = -1.90
# fmt: off
WEIGHTS: Mapping[str, float] = {
    "about": -0.28, "agrees": 0.37, "away -1-1": 0.32, "away -10": 0.06, "away -11": -0.08, "away -2-1": -0.16, "away -2-2": -0.06,
    "away -20": -0.07, "away -21": -0.12, "away 00": 0.30, "away 01": 0.12, "away 11": -0.29, "decimals 0": -0.12, "decimals 2": -0.11,
    "decimals 3": 0.12, "digits 3": -0.34, "digits 4": 0.36, "digits 7": 0.16, "digits 8": 0.14, "digits 9": -0.26, "hedged": -0.19,
    "more than the smaller": -1.15, "no order": 0.06, "no order apart": -0.32, "no order not told": -0.26, "no word of change": -0.25,
    "not told decimals 0": -0.41, "not told rates 2": -0.06, "not told rates 3": -0.20, "not told rates 5": 0.27,
    "not told rates 6": -0.25, "o <<and": -0.33, "o <<by": -0.15, "o <<from": 0.07, "o <<of": -0.22, "o <<than": -0.08, "o <<to": 0.20,
    "o <<versus": 0.14, "o <and": -0.10, "o <down": -0.29, "o <earlier": 0.17, "o <from": 0.09, "o <less": -0.41, "o <more": -0.12,
    "o <now": 0.27, "o <of": 0.05, "o <than": -0.10, "o <to": 0.12, "o <up": -0.26, "o <versus": 0.14, "o <was": 0.16,
    "o >after_base": -0.05, "o >and": -0.16, "o >before_that": 0.12, "o >by": -0.10, "o >down": 0.12, "o >earlier": 0.30, "o >from": 0.08,
    "o >less": -0.14, "o >now": 0.09, "o >of": 0.24, "o >than": -0.18, "o >to": -0.22, "o >up": -0.32, "o >versus": 0.09,
    "order sxy": -0.08, "order sxy away 00": 0.06, "order sxy away 01": 0.16, "order sxy away 11": -0.29, "order xsy": -0.06,
    "order xsy away -11": -0.08, "order xsy away -21": -0.12, "order xsy away 00": 0.26, "order xys": 0.14, "order xys away -1-1": 0.32,
    "order xys away -10": 0.10, "order xys away -2-1": -0.16, "order xys away -2-2": -0.06, "ordered": 0.20, "ordered apart": 0.06,
    "ordered told": 0.25, "pairs 3": 0.06, "pairs 4": 0.21, "pairs 5": 0.06, "pairs 6": -0.33, "points near": 0.62, "rates 3": 0.13,
    "rates 4": 0.15, "rates 6": -0.07, "rates 8": -0.28, "rates here 1": -0.24, "rates here 2": 0.14, "rates here 3": 0.47,
    "rates here 4": -0.12, "rates here 5": 0.07, "rates here 6": -0.32, "round": -0.57, "s < (": -0.31, "s < ,": 0.38, "s < -": -0.07,
    "s < /": -0.20, "s < article": 0.18, "s <<and": -0.18, "s <<apart_by": 0.26, "s <<at_age": -0.14, "s <<by": 0.62, "s <<down": -0.09,
    "s <<from": 0.07, "s <<going_up": -0.14, "s <<lost": -0.34, "s <<more": -0.06, "s <<of": 0.16, "s <<one": 0.20, "s <<or": 0.17,
    "s <<stands": 0.13, "s <<that_is": 0.20, "s <<the": 0.14, "s <<thus": 0.17, "s <<to": -0.41, "s <<up": -0.08, "s <<versus": 0.28,
    "s <<was": -0.09, "s <and": -0.50, "s <apart_by": 0.48, "s <at_age": -0.14, "s <by": 0.45, "s <down": 0.07, "s <each": -0.18,
    "s <falling": -0.08, "s <from": -0.21, "s <gap_between": 0.34, "s <going_down": -0.11, "s <going_up": -0.25, "s <less": -0.06,
    "s <lost": -0.16, "s <one": 0.14, "s <or": 0.53, "s <rise_of": 0.22, "s <rising": -0.17, "s <shift": 0.05, "s <stands": -0.24,
    "s <than": -0.07, "s <that_is": 0.34, "s <the": 0.48, "s <thus": 0.35, "s <to": -0.46, "s <up": -0.16, "s <versus": 0.25,
    "s <was": -0.34, "s > )": -0.30, "s > .": -0.17, "s >>adjusted": -0.06, "s >>and": -0.16, "s >>apart_by": 0.29, "s >>down": 0.16,
    "s >>going_down": 0.34, "s >>going_up": 0.10, "s >>less": 0.19, "s >>more": 0.06, "s >>of": 0.09, "s >>over_by": 0.18,
    "s >>rising": 0.19, "s >>than": 0.15, "s >>the": -0.18, "s >>to": -0.16, "s >>under_by": 0.42, "s >adjusted": -0.13, "s >and": -0.14,
    "s >apart_by": 0.24, "s >down": -0.26, "s >each": 0.07, "s >falling": 0.20, "s >from": 0.09, "s >gap_between": 0.26,
    "s >going_down": -0.15, "s >less": -0.20, "s >than": 0.42, "s >the": -0.16, "s >to": 0.27, "s >under_by": 0.27, "s >up": -0.13,
    "s >versus": -0.10, "s >was": -0.06, "s hedge approx": -0.10, "s hedge lt": -0.12, "s to x (": -0.39, "s to x ,": 0.32,
    "s to x 1": 0.44, "s to x 15": -0.22, "s to x 3": 0.28, "s to x 8": 0.14, "s to x :": 0.10, "s to x and": 0.14, "s to x far": -0.23,
    "s to x from": -0.15, "s to x of": 0.26, "s to x to": 0.19, "s to x versus": 0.23, "s to x –": 0.08, "s to y (": -0.25,
    "s to y ,": -0.11, "s to y 1": 0.22, "s to y 15": -0.18, "s to y 3": 0.23, "s to y 8": 0.23, "s to y and": -0.20, "s to y far": -0.20,
    "s to y from": 0.07, "s to y of": -0.27, "s to y than": 0.18, "s to y to": -0.32, "s to y versus": -0.20, "s to y –": 0.11,
    "size 1": 0.25, "size 10": 0.09, "size 25": -0.21, "size 3": -0.08, "told as a change": 0.25, "told decimals 0": 0.29,
    "told decimals 2": -0.15, "told decimals 3": 0.10, "told rates 2": 0.07, "told rates 3": 0.33, "told rates 4": 0.15,
    "told rates 5": -0.25, "told rates 6": -0.06, "turned": -0.22, "twins": -0.70, "x <<by": -0.22, "x <<from": 0.15, "x <<of": 0.14,
    "x <<to": 0.05, "x <and": 0.09, "x <by": 0.12, "x <less": -0.34, "x <more": -0.24, "x <now": 0.05, "x <of": 0.13, "x <than": 0.15,
    "x <to": -0.08, "x <up": -0.13, "x <was": 0.10, "x >down": 0.13, "x >from": 0.17, "x >less": 0.13, "x >more": 0.15, "x >of": 0.29,
    "x >than": -0.40, "x >to": -0.14, "x >up": -0.09, "x >versus": 0.15, "x to y 1": 0.50, "x to y 15": -0.16, "x to y 8": 0.06,
    "x to y amid 0": 0.24, "x to y amid 1": 0.11, "x to y amid 2": -0.06, "x to y and": -0.15, "x to y far": -0.12, "x to y from": -0.16,
    "x to y to": 0.12, "x to y versus": 0.17, "y <<and": -0.29, "y <<by": 0.15, "y <<from": -0.10, "y <<of": -0.40, "y <<than": -0.11,
    "y <<to": 0.18, "y <<versus": 0.15, "y <and": -0.31, "y <by": 0.21, "y <down": -0.31, "y <from": -0.11, "y <less": -0.09,
    "y <more": -0.14, "y <now": 0.22, "y <of": -0.21, "y <than": -0.28, "y <to": 0.05, "y <up": -0.16, "y <versus": 0.21, "y <was": 0.06,
    "y >and": -0.24, "y >before_that": 0.13, "y >by": -0.11, "y >earlier": 0.36, "y >from": 0.25, "y >less": -0.27, "y >now": 0.06,
    "y >of": 0.15, "y >than": 0.33, "y >to": -0.08, "y >up": -0.27, "y >versus": -0.07, "y >was": 0.06,
}
# fmt: on
