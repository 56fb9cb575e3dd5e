"""What the traits of a pair of numbers weigh (`_traits.py`): log-odds, fitted by logistic regression.

`FAIR` says how likely a pair makes the percentage beside it at all, whatever the three numbers are. `WRONG` says how likely one that does not make
it is meant to. Both were fitted on passages written for it in nine languages, each right and with one number made wrong, and on ten thousand texts
of published copy in seven, where nearly every contradiction is a seeming one; every fifth of both was told by the weights of the other four.
"""

from __future__ import annotations

from collections.abc import Mapping

SURE = 0.7
"""The log-odds from which on a contradiction is told: at 0.8 four are on 10,690 published texts that served for nothing else."""
HELD = 1.5
"""What it weighs that the ledger holds the two numbers; set by hand, since the texts have no ledgers."""
BIAS: float = -2.64
FAIR: Mapping[str, float] = {
    "a bound": 0.57, "adjusted": 0.03, "amid 0": -0.09, "amid 1": -0.42, "amid 2": -0.21, "amid 3": -0.18, "average": 0.10,
    "away 00": 0.38, "away 01": -0.12, "away 02": -0.47, "away 03": -0.22, "away 11": -0.03, "away 12": -0.12, "away 13": -0.30,
    "bare base": -0.18, "bare new": 0.03, "base after from": 0.41, "base after over": 0.50, "base after than": 0.77,
    "base after versus": 1.11, "base back then": 0.48, "base beside": -0.12, "base dated": 0.27, "base far": -0.12, "base near": -0.03,
    "base past a semicolon": 0.09, "base then": 0.54, "base then ahead": 0.88, "base these days": 0.26, "base was": -0.10,
    "behind": -0.04, "both bare": 0.06, "both people": -0.05, "change": -0.54, "change its sign": 0.58, "change no sign": -0.58,
    "change order bnp": 0.24, "change order bpn": -0.25, "change order nbp": -0.03, "change order pbn": -0.10, "change order pnb": -0.41,
    "change other sign": -0.54, "change stated": 0.38, "in words": 0.15, "lent unit": 0.26, "long": -0.80, "makes up": 0.27,
    "measure": -0.04, "mid": -0.31, "money": -0.04, "new after from": -0.45, "new after to": 0.31, "new back then": -0.26,
    "new beside": 0.16, "new dated": 0.06, "new far": -0.03, "new near": 0.14, "new now": 0.52, "new off": -0.06,
    "new past a semicolon": 0.14, "new then": 0.21, "new these days": 0.29, "of the whole": 0.14, "of them": 0.10, "one noun": -0.33,
    "other block": 0.27, "part of whole": 2.21, "part share or": 1.24, "part share set off": 0.73, "part share set off far": 0.27,
    "percents 0": -0.14, "percents 1": -0.43, "percents 2": -0.32, "rivals 0": 0.06, "rivals 1": 0.03, "rivals 2": -0.12,
    "rivals 3": -0.06, "rivals 4": -0.80, "rivals here 0": -0.05, "rivals here 1": -0.12, "rivals here 2": -0.54, "rivals here 3": -0.18,
    "share": -0.35, "share of all": 0.26, "share of its noun": 0.36, "share of what is told": -0.17, "share of whole": 1.78,
    "share order bnp": 0.24, "share order bpn": -0.15, "share order npb": -0.04, "share order pbn": -0.09, "share order pnb": -0.29,
    "share part or": 1.14, "share part set off": 0.82, "share part set off far": 0.10, "share signed": -0.36, "share stated": -0.25,
    "short": 0.22, "small": -0.96, "stated bound": 0.18, "that is": 0.17, "the only two apart": -0.11, "the only two before": 0.29,
    "the only two here": 0.52, "total": 0.21, "two nouns": -0.61, "whole, of which part": 1.03,
}  # fmt: skip
WRONG: Mapping[str, float] = {
    "a bound": -0.09, "adjusted": -0.85, "amid 0": 0.20, "amid 1": -0.41, "amid 2": -0.93, "amid 3": -0.37, "as good as the right": -0.64,
    "average": -0.16, "away 00": 0.79, "away 01": 0.21, "away 02": -0.58, "away 03": -0.48, "away 11": 0.28, "away 12": -1.03,
    "away 13": -0.68, "bare base": -0.05, "bare new": -0.20, "base after from": 0.43, "base after over": 0.27, "base after than": 0.38,
    "base after versus": 0.67, "base back then": 0.91, "base beside": 0.18, "base dated": 0.36, "base far": 0.16, "base off": 0.10,
    "base past a semicolon": 0.67, "base then": 0.28, "base then ahead": 0.22, "base these days": 0.47, "base was": -0.09,
    "behind": -0.71, "better than the right": -0.21, "both bare": -0.53, "both behind": 0.81, "both people": -0.08, "broken whole": -0.85,
    "change": -1.04, "change its sign": 1.26, "change no sign": -0.96, "change order bnp": 0.38, "change order bpn": -0.35,
    "change order nbp": -0.32, "change order npb": 0.16, "change order pbn": -0.43, "change order pnb": -0.50, "change other sign": -1.34,
    "change stated": 0.69, "digits and behind": -0.48, "explained here worse": -0.62, "explained of one well": -0.04,
    "explained of one worse": 0.21, "far": 0.10, "few behind": -1.25, "foreseen": -1.23, "goes to another": -1.01, "in another": -0.33,
    "in words": -0.65, "lent unit": 0.15, "long": -0.24, "makes up": 0.35, "measure": -0.21, "mid": -0.64, "mistake": 0.99,
    "mistake: of the new": 0.78, "mistake: the difference": 0.52, "mistake: the other part": -0.09, "mistake: the share": -0.20,
    "money": -0.25, "near": 0.12, "new after from": -1.93, "new after to": 0.27, "new back then": -0.20, "new beside": 0.49,
    "new dated": 0.34, "new far": -0.61, "new near": 0.40, "new now": 0.52, "new past a semicolon": -0.04, "new then": -0.29,
    "new these days": 0.49, "no digits": -0.28, "no other": -0.14, "no slip": -2.09, "of the whole": 0.46, "off": 1.12, "one noun": 0.04,
    "operand slip": -1.25, "operand slip of few": -0.18, "operand swap": 0.99, "operand swap of few": -0.16, "operand swap of many": 1.77,
    "other block": -1.19, "other clause": -0.23, "part of whole": 1.47, "part share or": 1.29, "part share set off": 0.49,
    "part share set off far": 0.60, "percents 0": 0.96, "percents 1": -0.73, "percents 2": -1.74, "rank 0": 0.92, "rank 1": -0.34,
    "rank 2": -0.23, "rank 3": -0.82, "rank 4": -1.04, "right one better": -0.51, "rivals 0": 0.70, "rivals 2": -0.99, "rivals 3": -0.42,
    "rivals 4": -0.78, "rivals here 0": -0.19, "rivals here 1": -0.16, "rivals here 2": -0.75, "rivals here 3": -0.40,
    "same two make a share": -0.78, "share": -0.46, "share no sign": 0.38, "share of all": -0.22, "share of its noun": -0.47,
    "share of what is told": -0.49, "share of whole": 1.12, "share order bnp": -0.10, "share order bpn": -0.32, "share order nbp": 0.03,
    "share order npb": -0.18, "share order pbn": 0.10, "share part or": 1.11, "share part set off": 1.20, "share part set off far": -0.04,
    "share signed": -0.84, "share stated": -1.20, "short": -0.62, "short slip": -0.73, "short slip of few": -0.59,
    "short slip of many": 0.43, "slip": -0.12, "slip of few": -0.06, "slip of many": 0.32, "small": -1.18, "stated bound": -0.72,
    "swap": 0.98, "swap of few": 0.08, "swap of many": 0.91, "that is": 0.69, "the only two apart": -1.16, "the only two before": -0.83,
    "the only two here": -0.10, "total": 0.74, "two nouns": -0.37, "very far": -2.06, "very near": -0.78, "whole, of which part": 0.69,
    "words and behind": -0.24,
}  # fmt: skip
