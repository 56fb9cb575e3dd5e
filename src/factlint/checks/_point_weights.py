"""The weights of what holds of a percentage that is to the digit the points between two rates near (`_points.py`), in log-odds.

Fitted by logistic regression on passages written for it in nine languages, each right and with "percent" in the place of points, on changes that
published copy tells in points, and against every percentage of published copy in seven that is such a difference by chance.
"""

from __future__ import annotations

from collections.abc import Mapping

AT = -2.34
# fmt: off
WEIGHTS: Mapping[str, float] = {
    "about": -0.16, "away -1-1": 0.63, "away -10": -0.08, "away -11": -0.25, "away -2-1": -0.21, "away -2-2": -0.10, "away -20": -0.09,
    "away -21": -0.08, "away 00": 0.27, "away 01": 0.15, "away 11": -0.24, "bare": -0.18, "decimals 0": -0.16, "decimals 1": 0.10,
    "decimals 2": -0.09, "decimals 3": 0.14, "digits 3": -0.53, "digits 4": 0.20, "digits 5": 0.43, "digits 6": -0.54, "digits 8": 0.36,
    "digits 9": 0.07, "hedged": -0.49, "more than the smaller": -1.69, "no word of change": -0.55, "not told decimals 0": -0.31,
    "not told decimals 3": -0.22, "not told rates 2": -0.12, "not told rates 4": -0.12, "not told rates 5": 0.09,
    "not told rates 6": -0.37, "o <<by": -0.17, "o <<from": 0.12, "o <<of": 0.08, "o <<to": 0.18, "o <<versus": 0.08,
    "o <after_base": -0.11, "o <and": -0.09, "o <by": -0.26, "o <down": -0.28, "o <earlier": 0.11, "o <less": -0.51, "o <more": -0.53,
    "o <now": 0.16, "o <of": -0.12, "o <than": 0.24, "o <to": 0.48, "o <up": -0.24, "o <versus": 0.16, "o <was": 0.38,
    "o >after_base": -0.13, "o >and": -0.21, "o >by": -0.29, "o >down": 0.19, "o >earlier": -0.20, "o >from": -0.37, "o >less": 0.06,
    "o >more": -0.24, "o >now": 0.06, "o >of": 0.15, "o >than": -0.29, "o >to": -0.33, "o >up": -0.24, "order sxy": 0.09,
    "order sxy away 01": 0.36, "order sxy away 11": -0.24, "order xsy": -0.27, "order xsy away -10": -0.13, "order xsy away -11": -0.25,
    "order xsy away -21": -0.08, "order xsy away 00": 0.38, "order xsy away 01": -0.21, "order xys": 0.18, "order xys away -1-1": 0.63,
    "order xys away -10": 0.05, "order xys away -2-1": -0.21, "order xys away -2-2": -0.10, "order xys away -20": -0.11,
    "order xys away 00": -0.07, "pairs 3": 0.31, "pairs 4": 0.16, "pairs 5": -0.14, "pairs 6": -0.33, "points near": 0.78,
    "rates 2": 0.06, "rates 3": 0.19, "rates 6": -0.08, "rates 7": -0.12, "rates here 1": -0.15, "rates here 3": 0.18,
    "rates here 4": -0.13, "rates here 5": 0.11, "round": -0.57, "s < (": -0.15, "s < ,": 0.30, "s < -": -0.06, "s < /": -0.34,
    "s < article": -0.12, "s <<and": -0.06, "s <<apart_by": 0.09, "s <<at_age": -0.18, "s <<by": 0.54, "s <<down": -0.32,
    "s <<from": -0.23, "s <<going_up": -0.19, "s <<lost": -0.24, "s <<of": 0.15, "s <<or": 0.26, "s <<stands": 0.07, "s <<than": 0.09,
    "s <<that_is": 0.22, "s <<the": 0.13, "s <<to": -0.41, "s <<up": 0.15, "s <adjusted": -0.24, "s <and": -0.22, "s <at_age": -0.16,
    "s <by": 0.46, "s <down": -0.08, "s <from": -0.35, "s <going_down": 0.31, "s <going_up": -0.28, "s <lost": -0.21, "s <more": -0.10,
    "s <one": 0.14, "s <or": 0.27, "s <rise_of": 0.28, "s <rising": -0.11, "s <than": -0.18, "s <that_is": 0.25, "s <the": -0.06,
    "s <thus": 0.28, "s <to": -0.43, "s <was": -0.12, "s > .": -0.57, "s > ;": -0.19, "s >>adjusted": -0.07, "s >>apart_by": 0.07,
    "s >>down": 0.13, "s >>each": 0.15, "s >>from": -0.05, "s >>going_down": 0.65, "s >>more": -0.08, "s >>of": -0.23,
    "s >>over_by": 0.05, "s >>than": 0.15, "s >>the": -0.05, "s >>to": 0.29, "s >>under_by": 0.27, "s >adjusted": -0.12, "s >and": -0.13,
    "s >down": -0.21, "s >each": 0.09, "s >from": 0.32, "s >going_down": 0.39, "s >going_up": 0.23, "s >less": -0.32, "s >more": -0.19,
    "s >of": -0.08, "s >over_by": -0.17, "s >rising": 0.23, "s >than": 0.53, "s >the": 0.09, "s >to": 0.33, "s >under_by": 0.17,
    "s >versus": -0.22, "s >was": 0.09, "s hedge approx": -0.16, "s hedge le": -0.13, "s to x (": -0.35, "s to x ,": 0.55,
    "s to x 1": 0.39, "s to x 15": -0.13, "s to x 3": 0.20, "s to x and": -0.33, "s to x far": -0.06, "s to x from": 0.19,
    "s to x of": 0.34, "s to x than": -0.10, "s to x to": 0.36, "s to x versus": 0.10, "s to y 15": -0.29, "s to y 3": 0.37,
    "s to y 8": 0.22, "s to y :": 0.06, "s to y and": -0.33, "s to y far": -0.15, "s to y from": 0.13, "s to y to": -0.19,
    "s to y versus": -0.21, "s to y –": 0.19, "size 1": 0.30, "size 10": 0.51, "size 25": 0.09, "size 3": -0.25, "size more": -0.67,
    "told as a change": 0.54, "told decimals 0": 0.15, "told decimals 2": -0.10, "told decimals 3": 0.36, "told rates 2": 0.18,
    "told rates 3": 0.24, "told rates 4": 0.10, "told rates 5": -0.11, "told rates 6": 0.13, "twins": -0.98, "x <<by": 0.07,
    "x <<from": 0.24, "x <<of": 0.31, "x <<to": 0.18, "x <and": -0.06, "x <by": 0.10, "x <down": 0.09, "x <less": -0.43, "x <more": -0.35,
    "x <of": 0.10, "x <than": 0.25, "x <to": 0.18, "x <was": 0.22, "x >after_base": -0.10, "x >and": -0.12, "x >by": -0.21,
    "x >down": 0.09, "x >from": -0.11, "x >more": -0.08, "x >of": 0.19, "x >than": -0.31, "x >to": -0.24, "x >up": -0.05, "x >was": -0.09,
    "x to y 1": 0.59, "x to y 15": 0.10, "x to y 3": -0.39, "x to y 8": 0.44, "x to y amid 0": 0.34, "x to y amid 1": 0.42,
    "x to y amid 2": -0.07, "x to y amid 3": -0.13, "x to y and": -0.21, "x to y far": -0.19, "x to y versus": 0.11, "y <<by": -0.21,
    "y <<from": -0.19, "y <<of": -0.34, "y <<to": 0.09, "y <<versus": 0.10, "y <after_base": -0.11, "y <and": -0.06, "y <by": -0.25,
    "y <down": -0.51, "y <less": -0.23, "y <more": -0.22, "y <now": 0.13, "y <of": -0.18, "y <to": 0.30, "y <up": -0.24,
    "y <versus": 0.19, "y <was": 0.35, "y >and": -0.16, "y >by": -0.11, "y >down": 0.10, "y >earlier": -0.19, "y >from": -0.18,
    "y >less": 0.13, "y >more": -0.15, "y >than": 0.08, "y >to": -0.10, "y >up": -0.19, "y >was": 0.13,
}
# fmt: on
