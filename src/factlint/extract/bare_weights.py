"""What the traits of bare digits weigh (`bare.py`), in log-odds of their counting something.

They were fitted by logistic regression on bare digits of published copy in nine languages, half of which count nothing, and of stories whose ledgers
know what they count. No trait holds a word, so that what was learnt of eight languages serves for the ninth nearly as well.
"""

from __future__ import annotations

from collections.abc import Mapping

SURE = -0.5
"""The log-odds from which on bare digits are a count: at -0.5 six of ten that count nothing in published copy are told, and one of twenty that counts is lost."""
BIAS: float = 2.07
WEIGHTS: Mapping[str, float] = {
    "a count": 1.14, "abbreviation three": -0.14, "after article": 0.44, "after auxiliary": 0.72, "after capital": -0.56,
    "after close": -0.45, "after colon": -0.54, "after counting": 0.77, "after dash": -1.08, "after edge": 0.10, "after ending": 0.25,
    "after joining": 0.46, "after many": 0.48, "after more": 0.88, "after number": -0.92, "after opening capital": -1.14,
    "after preposition": 0.99, "after quote": -0.36, "after sign": -1.38, "after small": 0.81, "after special": 0.86,
    "after stop": 0.39, "after word": 0.25, "auxiliary . comma": 1.00, "auxiliary . counting": -0.12, "auxiliary . stop": -0.15,
    "auxiliary < word": 0.50, "auxiliary day": 0.59, "auxiliary one": 0.38, "auxiliary three": -0.18, "auxiliary two": 0.13,
    "bare 0": -0.93, "bare 1": 0.78, "bare 2": 0.16, "bare elsewhere": -0.84, "before article": -0.87, "before auxiliary": 1.30,
    "before capital": -0.31, "before colon": 0.62, "before comma": 0.16, "before counting": 0.88, "before joining": 0.19,
    "before more": 0.54, "before noun": -0.84, "before number": -1.44, "before open": -0.15, "before opening capital": 0.36,
    "before preposition": 0.46, "before sign": -1.10, "before small": 0.64, "before special": 0.21, "before stop": -0.90,
    "before word": 0.52, "behind special day": 0.23, "brackets in a row": 1.82, "capital . comma": -0.85, "capital . stop": -0.22,
    "capital < capital": -0.21, "capital < comma": 0.55, "capital < preposition": -0.49, "capital one": 0.28, "capital three": 0.19,
    "capital two": -0.27, "colon . edge": 0.32, "colon < capital": 0.50, "colon < word": -0.54, "colon day": 0.27, "colon one": -0.20,
    "colon three": 0.23, "colon two": 0.72, "comma . auxiliary": 0.61, "comma . comma": -0.22, "comma . counting": 0.22,
    "comma . ending": -0.29, "comma . more": 0.70, "comma . word": 0.59, "comma < abbreviation": 0.37, "comma < capital": -0.22,
    "comma < number": -0.42, "comma < word": 0.30, "comma day": 0.46, "comma one": -0.14, "comma three": -0.22, "comma two": 0.24,
    "comma year": 0.64, "counted elsewhere": 0.45, "counting . auxiliary": 0.14, "counting . comma": 0.74, "counting . counting": 0.70,
    "counting . joining": 0.37, "counting . more": -0.44, "counting . preposition": 0.49, "counting . small": -0.23,
    "counting . stop": 0.17, "counting . word": 0.57, "counting < capital": -0.47, "counting < comma": 0.28, "counting < number": 0.12,
    "counting < small": 0.39, "counting day": -0.32, "counting one": 0.37, "counting three": 0.35, "counting two": 0.29,
    "counts 00": -0.58, "counts 01": -0.88, "counts 10": 0.46, "counts 11": 0.99, "counts near 0": -0.15, "counts near 1": -0.28,
    "counts near 2": 0.43, "day auxiliary": 0.47, "day close": 0.11, "day comma": -0.17, "day counting": 0.31, "day edge": 0.40,
    "day ending": -0.11, "day hyphen": 0.55, "day joining": -0.29, "day more": 0.27, "day preposition": 0.10, "day quote": -1.00,
    "day small": 0.77, "day stop": 0.38, "day word": 0.11, "edge . edge": 1.32, "edge . opening capital": -1.14, "edge day": 0.25,
    "edge one": -0.38, "edge three": 0.17, "edge two": 0.12, "far off": -1.17, "far off alone": -1.31, "four alone": -0.37,
    "glued > close": -0.45, "glued > colon": -0.30, "glued > edge": 0.35, "glued > ending": 0.25, "glued > quote": -0.11,
    "glued > sign": -0.14, "glued > stop": 0.39, "glued quote": 0.16, "in a name": -0.49, "in brackets": 0.11,
    "in brackets before comma": 0.12, "in brackets before joining": 0.12, "in brackets before stop": 0.28,
    "in brackets behind capital": 0.47, "in brackets behind word": -0.52, "in brackets one": -0.21, "in brackets two": 0.10,
    "in turn": -0.93, "joining . capital": 0.38, "joining . comma": -0.47, "joining . counting": 0.48, "joining . more": 0.43,
    "joining . preposition": -0.47, "joining . small": -0.15, "joining < capital": 0.18, "joining < comma": -0.47,
    "joining < number": -1.10, "joining < word": 0.91, "joining day": 0.54, "joining one": -0.20, "joining three": -0.12,
    "joining two": 0.29, "long row": -0.23, "many . counting": 0.35, "many . small": -0.14, "many . word": 1.11,
    "many < counting": 0.64, "many < preposition": -0.12, "many < word": -0.23, "more . comma": 0.62, "more < noun": 0.25,
    "more < word": 1.25, "more day": -0.73, "more three": 0.34, "more two": 0.46, "name before": -0.94, "named elsewhere": 0.43,
    "names": -0.82, "no small letters": -0.34, "noun . stop": -0.24, "noun < preposition": 1.03, "noun before": 0.32, "noun day": 0.68,
    "noun three": -0.32, "numbered again capital other": -0.69, "numbered again word alike": -0.85, "numbered again word other": -0.70,
    "one close": -0.52, "one colon": -0.54, "one counting": 0.31, "one dash": -0.74, "one edge": 0.30, "one ending": 0.90,
    "one joining": -0.24, "one open": 0.24, "one preposition": 0.76, "one small": 0.64, "one stop": -1.41, "open . close": 0.11,
    "open . preposition": 0.22, "open < capital": 0.24, "open < word": -0.35, "open day": -0.44, "open three": -0.17, "open two": 0.26,
    "opening capital < edge": -0.32, "opening capital one": -0.22, "opens its line": 0.76, "preposition . comma": 0.29,
    "preposition . counting": 0.79, "preposition . joining": 0.23, "preposition . preposition": -0.70, "preposition . stop": -0.30,
    "preposition . word": 0.30, "preposition < capital": 0.25, "preposition < comma": -0.22, "preposition < counting": 0.60,
    "preposition < number": 0.79, "preposition < word": 0.47, "preposition alone day": 0.40, "preposition alone one": 0.49,
    "preposition alone three": -0.22, "preposition alone two": -0.77, "preposition day": -0.16, "preposition one": 1.09,
    "preposition three": -0.12, "preposition two": 0.25, "preposition year": -0.82, "row": 0.17, "said of word": 0.73,
    "second abbreviation": -0.64, "second article": 0.33, "second capital": -0.71, "second close": -0.54, "second colon": -0.16,
    "second comma": 0.37, "second counting": 1.26, "second edge": 0.43, "second many": -0.17, "second more": -0.12,
    "second noun": 0.86, "second number": -0.18, "second open": -0.54, "second opening capital": 0.56, "second preposition": -0.24,
    "second quote": 0.37, "second sign": -0.87, "second small": -0.15, "second special": 0.46, "second word": 0.12,
    "sign . sign": 0.12, "sign < sign": -0.11, "sign year": -0.18, "size day": 0.66, "size four": -0.37, "size long": -1.56,
    "size one": -0.14, "size range": -1.12, "size three": 1.23, "size two": 0.65, "size year": -0.52, "small . auxiliary": 0.34,
    "small . ending": -0.40, "small . preposition": 0.58, "small . stop": 0.59, "small . word": 0.14, "small < auxiliary": 0.45,
    "small < counting": 0.11, "small < small": 0.33, "small < word": -0.27, "small day": 0.13, "small one": 0.62, "small three": 0.13,
    "special day": 0.23, "stop < word": -0.72, "three auxiliary": -0.11, "three capital": -0.21, "three close": -0.18,
    "three comma": 0.47, "three counting": 0.42, "three edge": 0.26, "three joining": -0.14, "three more": -0.18,
    "three preposition": 0.38, "three small": -0.29, "three stop": 0.34, "three word": 0.82, "two auxiliary": 0.49, "two close": -0.36,
    "two comma": -0.55, "two edge": 0.19, "two ending": -0.50, "two joining": 0.60, "two more": 0.45, "two preposition": 0.14,
    "two small": -0.13, "two stop": 0.36, "two word": -0.33, "word . auxiliary": -0.21, "word . comma": 0.39, "word . counting": -0.72,
    "word . ending": 1.09, "word . joining": 0.34, "word . preposition": -0.38, "word . small": -0.13, "word . stop": -0.19,
    "word . word": 0.11, "word < article": 0.31, "word < auxiliary": 0.53, "word < capital": 0.60, "word < comma": 0.12,
    "word < joining": 0.42, "word < many": -0.57, "word < opening capital": -0.35, "word < small": -0.37, "word day": 0.16,
    "word one": -0.99, "word three": 0.69, "word two": 0.51, "words": -0.89, "words few": 0.46, "words none": 0.44,
    "year among years": -0.58,
}  # fmt: skip
