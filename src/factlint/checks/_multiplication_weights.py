"""The weights of the traits of multiplications, in log-odds.

Fitted by logistic regression: which numbers belong together, on passages and published copy in nine languages by what is right there; which of
those that do not fit are wrong, on the same passages with one number made wrong, against everything in published copy.
"""

from __future__ import annotations

from collections.abc import Mapping

from factlint.checks._weighing import Weights

# fmt: off
_TOGETHER: Mapping[str, float] = {
    "1 factors": 0.20, "E <<and": -0.45, "E <<apiece": 0.44, "E <<of": 0.28, "E <<or": 0.41, "E <<priced": -0.09, "E <<than": 0.06,
    "E <<the": -0.54, "E <<to": 0.06, "E <a_day": -0.30, "E <among": -0.10, "E <and": 0.07, "E <apart_by": -0.41, "E <apiece": -0.14,
    "E <average": 0.31, "E <colon": 0.31, "E <comes_to": -0.12, "E <comma": -0.18, "E <costs": 0.09, "E <dash": 0.11, "E <down": -0.37,
    "E <each_thing": -0.25, "E <earlier": 0.22, "E <for_each": 0.33, "E <limit": -0.13, "E <of": 0.07, "E <or": 0.22, "E <people": -0.36,
    "E <rank": -0.35, "E <semicolon": -0.19, "E <summed": -0.06, "E <than": 0.60, "E <that_is": 0.65, "E <to": 0.08, "E <up": 0.35,
    "E <versus": -0.26, "E >>a": -0.18, "E >>apiece": 0.54, "E >a_day": 0.19, "E >among": 0.55, "E >and": -0.38, "E >apart_by": -0.26,
    "E >apiece": -0.23, "E >average": -0.16, "E >by": 0.41, "E >costs": -0.25, "E >down": -0.08, "E >each_thing": -0.13,
    "E >earlier": -0.12, "E >for_each": 0.35, "E >from": -0.45, "E >left_over": 0.11, "E >limit": -0.31, "E >of": 0.45, "E >or": 0.13,
    "E >over": -0.09, "E >rank": 0.19, "E >shares_it": 0.21, "E >slash": -0.11, "E >than": -0.16, "E >to": -0.30, "E >up": -0.18,
    "E digits 0": -0.11, "E digits 1": 0.26, "E digits 2": -0.06, "E digits 3": 0.26, "E digits 4": -0.42, "E is base": -0.41,
    "E is change": 0.15, "E is each": -0.22, "E is more": -0.07, "N <<and": -0.19, "N <<apiece": 0.10, "N <<or": 0.32,
    "N <<priced": -0.15, "N <<the": 0.13, "N <<to": -0.19, "N <a_day": -0.14, "N <among": 0.12, "N <apart_by": -0.38, "N <apiece": -0.29,
    "N <average": 0.16, "N <bracket": -0.35, "N <by": -0.22, "N <colon": 0.26, "N <comes_to": -0.22, "N <comma": -0.07, "N <costs": -0.38,
    "N <down": 0.30, "N <for_each": 0.19, "N <from": -0.20, "N <groups": -0.07, "N <left_over": -0.14, "N <limit": 0.20, "N <or": 0.20,
    "N <over": 0.12, "N <people": -0.16, "N <rank": -0.09, "N <semicolon": 0.42, "N <shares_it": -0.07, "N <summed": 0.23,
    "N <than": -0.32, "N <that_is": 0.08, "N <to": 0.38, "N <up": 0.18, "N <versus": -0.18, "N >>a": -0.13, "N >>apiece": -0.31,
    "N >a_day": -0.25, "N >among": -0.16, "N >apart_by": -0.56, "N >average": -0.13, "N >by": 0.08, "N >costs": -0.19, "N >down": 0.07,
    "N >each_thing": 0.08, "N >earlier": -0.14, "N >for_each": 0.33, "N >from": -0.36, "N >groups": 0.37, "N >left_over": -0.12,
    "N >of": 0.26, "N >or": -0.32, "N >over": 0.08, "N >people": -0.05, "N >rank": -0.23, "N >slash": -0.11, "N >summed": 0.37,
    "N >than": -0.27, "N >that_is": -0.28, "N >up": 0.06, "N >versus": -0.35, "N is change": 0.12, "N is each": -0.20, "N is more": -0.18,
    "T <<and": -0.47, "T <<of": 0.07, "T <<priced": -0.29, "T <<than": 0.43, "T <<the": 0.33, "T <<to": -0.09, "T <a_day": -0.13,
    "T <among": 0.20, "T <and": 0.18, "T <apart_by": -0.27, "T <apiece": -0.12, "T <average": 0.06, "T <bracket": -0.33, "T <by": 0.12,
    "T <colon": -0.34, "T <comes_to": 0.48, "T <comma": -0.10, "T <consists": 0.05, "T <costs": -0.33, "T <dash": 0.05, "T <down": 0.05,
    "T <each_thing": -0.31, "T <earlier": 0.26, "T <for_each": -0.28, "T <from": -0.16, "T <groups": 0.05, "T <left_over": -0.26,
    "T <limit": -0.22, "T <or": 0.06, "T <over": 0.14, "T <people": 0.08, "T <rank": -0.42, "T <semicolon": 0.35, "T <summed": -0.07,
    "T <than": -0.32, "T <to": -0.12, "T <under": -0.06, "T <up": 0.31, "T <versus": 0.44, "T >a_day": -0.27, "T >among": -0.06,
    "T >and": -0.17, "T >apart_by": -0.27, "T >apiece": -0.39, "T >by": -0.06, "T >comes_to": 0.08, "T >down": -0.20,
    "T >each_thing": -0.17, "T >earlier": 0.10, "T >for_each": -0.12, "T >from": 0.23, "T >groups": -0.32, "T >left_over": -0.17,
    "T >over": -0.11, "T >people": -0.21, "T >rank": -0.16, "T >shares_it": -0.08, "T >slash": -0.08, "T >summed": 0.12, "T >than": 0.09,
    "T >that_is": -0.08, "T >to": 0.07, "T >up": 0.24, "T >versus": -0.22, "T digits 0": 0.54, "T digits 1": 0.11, "T digits 2": -0.56,
    "T digits 4": -0.20, "T is change": -0.16, "T is more": 0.10, "a day of days": 0.35, "amid 0": 0.38, "amid 3": 0.11, "amid 4": -0.51,
    "bare each": -0.09, "bare total": -0.07, "both bare": -0.34, "count by ": 0.28, "count by count": -0.11,
    "count by count+count": -0.47, "count by count+duration": -0.27, "count by count+measure": -0.20, "count by duration": -0.30,
    "count by duration+duration": 0.21, "count by measure": -0.17, "count by ratio": 0.69, "each count": -0.37, "each money": 0.28,
    "each of that noun": 0.57, "from each to total": 0.30, "gap en 15": -0.17, "gap en 3": 0.21, "gap en 8": 0.12, "gap en far": -0.26,
    "gap et 3": 0.32, "gap et far": -0.39, "gap nn 3": 0.42, "gap nn far": -0.34, "gap nt 15": 0.16, "gap nt 3": 0.19, "gap nt 8": -0.20,
    "gap nt far": -0.58, "hedged E": -0.17, "hedged N": -0.75, "hedged T": -0.27, "m factors": -0.27, "many 100": -0.28, "many 13": -0.32,
    "many 3": 0.15, "many more": 0.39, "measure by ": -0.14, "measure by count": 0.34, "measure by duration": -0.20,
    "measure by measure": -0.26, "measure by ratio": 0.40, "money by ": 0.08, "money by count": -0.20, "money by count+count": 0.36,
    "money by count+duration": 0.39, "money by duration": -0.55, "money by duration+duration": -0.07, "money by duration+measure": -0.06,
    "money by measure": 0.15, "money by ratio": 0.18, "of people": -0.15, "one noun": 0.16, "order ennt": 0.16, "order ent": 0.11,
    "order entn": -0.11, "order nent": 0.35, "order netn": -0.15, "order nnte": -0.18, "order nte": 0.08, "order ntne": -0.16,
    "order te": 0.22, "order tenn": -0.10, "order tne": -0.20, "order tnen": -0.26, "order tnne": 0.14, "other block": -0.31,
    "rivals 0": 0.15, "rivals 1": 0.06, "rivals 2": 0.06, "rivals 3": 0.11, "rivals 4": -0.44, "scaled each": -0.13,
    "scaled total": -0.34, "sentences 1": 0.30, "sentences 2": -0.19, "sentences 3": -0.18, "small each": -0.12, "twice off": -1.46,
    "unit of another": -0.13, "unit of the number": 0.30,
}
# fmt: on
# fmt: off
_WRONG: Mapping[str, float] = {
    "1 factors": -0.08, "E <<and": -0.11, "E <<priced": -0.11, "E <<the": -0.13, "E <among": -0.07, "E <and": -0.11, "E <apart_by": -0.06,
    "E <apiece": -0.14, "E <bracket": -0.05, "E <by": -0.11, "E <colon": 0.25, "E <comes_to": -0.08, "E <comma": 0.06, "E <costs": -0.05,
    "E <earlier": 0.11, "E <from": 0.08, "E <left_over": -0.05, "E <people": 0.05, "E <semicolon": -0.06, "E <summed": -0.06,
    "E <than": 0.06, "E <that_is": 0.16, "E <to": -0.09, "E <up": 0.11, "E <versus": -0.07, "E >>a": -0.21, "E >>apiece": -0.17,
    "E >a_day": 0.30, "E >among": -0.06, "E >and": -0.17, "E >average": 0.19, "E >by": -0.10, "E >costs": -0.06, "E >for_each": 0.11,
    "E >from": -0.18, "E >limit": -0.07, "E >of": -0.08, "E >or": 0.12, "E >shares_it": -0.06, "E >summed": 0.09, "E >than": -0.10,
    "E >that_is": 0.06, "E digits 0": -0.28, "E digits 1": -0.37, "E digits 2": 0.28, "E digits 3": 0.52, "E digits 4": -0.15,
    "E is each": -0.16, "N <<and": -0.06, "N <<apiece": -0.08, "N <<or": 0.11, "N <<priced": -0.13, "N <<the": 0.18, "N <<to": -0.14,
    "N <among": -0.12, "N <and": -0.10, "N <apart_by": -0.07, "N <apiece": 0.06, "N <bracket": -0.06, "N <colon": 0.19,
    "N <each_thing": 0.09, "N <earlier": 0.07, "N <for_each": 0.10, "N <from": -0.05, "N <or": 0.08, "N <people": -0.06, "N <than": -0.11,
    "N <to": -0.07, "N >among": -0.14, "N >and": 0.12, "N >apart_by": -0.10, "N >apiece": 0.11, "N >by": 0.08, "N >each_thing": 0.11,
    "N >for_each": 0.08, "N >from": -0.16, "N >limit": 0.07, "N >of": -0.14, "N >or": -0.05, "N >people": 0.17, "N >summed": -0.05,
    "N is each": -0.09, "T <<and": -0.17, "T <<or": 0.10, "T <<priced": 0.06, "T <<to": 0.06, "T <and": -0.16, "T <apiece": 0.09,
    "T <by": -0.11, "T <comes_to": 0.13, "T <comma": -0.05, "T <earlier": 0.09, "T <from": -0.16, "T <limit": 0.06, "T <of": -0.10,
    "T <or": 0.08, "T <semicolon": -0.08, "T <summed": 0.18, "T <that_is": 0.09, "T <to": 0.05, "T >>a": -0.05, "T >>apiece": -0.06,
    "T >and": -0.06, "T >apiece": -0.26, "T >earlier": 0.14, "T >limit": -0.07, "T >of": -0.12, "T >summed": 0.06, "T >than": 0.05,
    "T >that_is": -0.06, "T digits 0": -0.19, "T digits 1": -0.44, "T digits 2": -0.16, "T digits 3": 0.42, "T digits 4": 0.38,
    "T is base": -0.09, "a day of days": 0.23, "alt none": 0.21, "alt strong": -0.12, "alt weak": -0.08, "amid 0": 0.45, "amid 2": -0.22,
    "amid 3": -0.11, "amid 4": -0.14, "bare each": 0.07, "bare total": 0.06, "better 0": 0.51, "better 1": -0.21, "better 3": -0.26,
    "count by ": 0.11, "count by count": -0.53, "count by count+count": -0.07, "count by ratio": 0.25, "each count": -0.26,
    "each measure": 0.11, "each money": 0.15, "gap en 15": -0.20, "gap en 3": 0.16, "gap en 8": 0.20, "gap en far": -0.35,
    "gap et 3": 0.18, "gap et 8": 0.07, "gap et far": -0.34, "gap nn 3": 0.13, "gap nt 15": 0.16, "gap nt 3": 0.11, "gap nt 8": 0.22,
    "gap nt far": -0.35, "hedged T": -0.22, "m factors": 0.08, "many 100": 0.47, "many 13": -0.15, "many 3": -0.50, "many more": 0.19,
    "measure by count": 0.07, "measure by measure": 0.07, "miss 5": -0.07, "miss 50": 0.31, "miss far": -0.23, "money by count": 0.10,
    "money by count+duration": 0.20, "money by duration": -0.11, "no slip": -0.30, "of people": 0.13, "one noun": -0.18,
    "order ennt": 0.06, "order ent": 0.08, "order et": 0.10, "order etn": -0.13, "order net": -0.22, "order nnet": 0.12,
    "order nte": 0.23, "order ten": -0.11, "other block": -0.61, "rivals 0": -0.19, "rivals 1": 0.41, "rivals 3": -0.12,
    "rivals 4": -0.13, "s1 -1": 0.95, "s1 -2": 0.75, "s1 -3": 0.52, "s1 -4": 0.21, "s1 -5": 0.07, "s1 0": 0.40, "scaled each": -0.14,
    "scaled total": -0.25, "sentences 1": 0.24, "sentences 3": -0.23, "short slip 1": -0.27, "slip 2": 0.08, "slip of each": 0.29,
    "slip of number": 0.22, "slip of total": -0.09, "small each": -0.37, "swap 2": 0.50, "swap 3": 0.15, "twice off": 0.12,
    "two nouns": -0.25, "unit of the number": 0.14,
}
# fmt: on

WEIGHTS = Weights(_TOGETHER, -1.58, _WRONG, -4.60)
