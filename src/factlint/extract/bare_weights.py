"""What the traits of bare digits weigh (`bare.py`), in log-odds of their counting something.

They were fitted by logistic regression on bare digits of published copy in nine languages, half of which count nothing, and of stories whose ledgers
know what they count. No trait holds a word, so that what was learnt of eight languages serves for the ninth nearly as well.
"""

from __future__ import annotations

from collections.abc import Mapping

SURE = -0.55
"""The log-odds from which on bare digits are a count: at -0.5 six of ten that count nothing in published copy are told, and one of twenty that counts is lost."""
BIAS: float = 1.62
WEIGHTS: Mapping[str, float] = {
    "a count": 1.00, "abbreviation three": -0.17, "after article": 0.41, "after auxiliary": 0.62, "after capital": -0.43,
    "after close": -0.41, "after colon": -0.46, "after counting": 0.70, "after dash": -0.88, "after edge": 0.27, "after ending": 0.15,
    "after joining": 0.42, "after many": 0.48, "after more": 0.76, "after number": -0.89, "after opening capital": -0.91,
    "after preposition": 0.91, "after quote": -0.30, "after sign": -1.39, "after small": 0.78, "after special": 0.64,
    "after stop": 0.31, "after word": 0.23, "auxiliary . comma": 0.94, "auxiliary < word": 0.45, "auxiliary day": 0.53,
    "auxiliary one": 0.40, "auxiliary three": -0.11, "bare 0": -0.81, "bare 1": 0.68, "bare 2": 0.13, "bare elsewhere": -0.82,
    "before article": -0.87, "before auxiliary": 1.22, "before capital": -0.32, "before colon": 0.59, "before comma": 0.19,
    "before counting": 0.82, "before edge": -0.24, "before joining": 0.23, "before many": 0.21, "before more": 0.67,
    "before noun": -0.78, "before number": -1.33, "before opening capital": 0.30, "before preposition": 0.49, "before sign": -1.00,
    "before small": 0.62, "before special": 0.17, "before stop": -0.84, "before word": 0.48, "brackets in a row": 1.60,
    "capital . comma": -0.67, "capital . stop": 0.15, "capital < capital": -0.16, "capital < comma": 0.45,
    "capital < preposition": -0.41, "capital one": 0.27, "capital two": -0.33, "colon . edge": 0.21, "colon < capital": 0.52,
    "colon < word": -0.45, "colon day": 0.15, "colon one": -0.12, "colon three": 0.24, "colon two": 0.62, "comma . auxiliary": 0.52,
    "comma . comma": -0.21, "comma . counting": 0.26, "comma . ending": -0.33, "comma . more": 0.72, "comma . word": 0.54,
    "comma < abbreviation": 0.31, "comma < capital": -0.17, "comma < number": -0.38, "comma < word": 0.31, "comma day": 0.41,
    "comma three": -0.12, "comma two": 0.24, "comma year": 0.52, "counted elsewhere": 0.48, "counting . auxiliary": 0.14,
    "counting . comma": 0.59, "counting . counting": 0.61, "counting . joining": 0.34, "counting . more": -0.40,
    "counting . preposition": 0.29, "counting . small": -0.19, "counting . stop": 0.29, "counting . word": 0.48,
    "counting < capital": -0.42, "counting < comma": 0.31, "counting < number": 0.15, "counting < small": 0.32, "counting day": -0.18,
    "counting one": 0.32, "counting three": 0.40, "counting two": 0.18, "counts 00": -0.59, "counts 01": -0.67, "counts 10": 0.42,
    "counts 11": 0.84, "counts near 0": -0.21, "counts near 1": -0.24, "counts near 2": 0.45, "day auxiliary": 0.43,
    "day close": -0.11, "day counting": 0.19, "day edge": 0.43, "day ending": -0.13, "day hyphen": 0.44, "day joining": -0.24,
    "day preposition": 0.23, "day quote": -0.78, "day small": 0.79, "day stop": 0.40, "day word": 0.19, "edge . edge": 1.81,
    "edge . opening capital": -0.91, "edge < edge": -0.24, "edge day": 0.15, "edge one": -0.13, "edge three": -0.24, "edge two": 0.33,
    "far off": -1.09, "far off alone": -1.23, "four alone": -0.32, "glued > close": -0.41, "glued > colon": -0.24,
    "glued > edge": 0.48, "glued > ending": 0.15, "glued > stop": 0.31, "in a name": -0.41, "in brackets before joining": 0.13,
    "in brackets before stop": 0.37, "in brackets behind capital": 0.43, "in brackets behind word": -0.54, "in brackets one": -0.22,
    "in brackets two": 0.11, "in turn": -0.75, "joining . capital": 0.37, "joining . comma": -0.31, "joining . counting": 0.44,
    "joining . more": 0.38, "joining . preposition": -0.41, "joining . small": -0.16, "joining < capital": 0.15,
    "joining < comma": -0.43, "joining < number": -0.97, "joining < word": 0.86, "joining day": 0.57, "joining one": -0.24,
    "joining two": 0.29, "long row": -0.32, "many . counting": 0.31, "many . preposition": 0.10, "many . small": -0.19,
    "many . word": 0.90, "many < counting": 0.54, "many < preposition": -0.17, "many < word": -0.17, "many two": -0.16,
    "more . comma": 0.46, "more < noun": 0.28, "more < word": 1.03, "more day": -0.51, "more three": 0.37, "more two": 0.44,
    "name before": -0.76, "named elsewhere": 0.20, "names": -0.67, "no small letters": -0.74, "noun . stop": -0.23,
    "noun < preposition": 0.94, "noun before": 0.25, "noun day": 0.62, "numbered again capital other": -0.63,
    "numbered again word alike": -0.71, "numbered again word other": -0.56, "one close": -0.38, "one colon": -0.49,
    "one counting": 0.23, "one dash": -0.52, "one edge": 0.29, "one ending": 0.73, "one joining": -0.13, "one open": 0.31,
    "one preposition": 0.64, "one small": 0.48, "one stop": -1.29, "open . preposition": 0.24, "open < capital": 0.22,
    "open < word": -0.22, "open day": -0.28, "open one": -0.20, "open three": -0.13, "open two": 0.25, "opening capital < edge": -0.25,
    "opening capital one": -0.42, "opens its line": 1.00, "preposition . comma": 0.29, "preposition . counting": 0.69,
    "preposition . preposition": -0.50, "preposition . word": 0.30, "preposition < capital": 0.14, "preposition < comma": -0.13,
    "preposition < counting": 0.47, "preposition < edge": -0.15, "preposition < noun": 0.13, "preposition < number": 0.74,
    "preposition < word": 0.37, "preposition alone day": 0.28, "preposition alone one": 0.50, "preposition alone two": -0.92,
    "preposition one": 0.99, "preposition year": -0.72, "row": 0.17, "row by its word": -0.17, "said of word": 0.70,
    "second abbreviation": -0.58, "second article": 0.29, "second capital": -0.68, "second close": -0.33, "second comma": 0.29,
    "second counting": 1.09, "second edge": 0.31, "second many": -0.15, "second more": -0.14, "second noun": 0.76,
    "second number": -0.26, "second open": -0.48, "second opening capital": 0.47, "second preposition": -0.22, "second quote": 0.28,
    "second sign": -0.57, "second small": -0.11, "second special": 0.32, "second word": 0.12, "sign . sign": 0.11, "sign year": -0.19,
    "size day": 0.63, "size four": -0.32, "size long": -1.38, "size range": -1.10, "size three": 1.14, "size two": 0.64,
    "size year": -0.61, "small . auxiliary": 0.32, "small . comma": -0.11, "small . ending": -0.24, "small . preposition": 0.52,
    "small . stop": 0.52, "small . word": 0.15, "small < auxiliary": 0.42, "small < counting": 0.12, "small < small": 0.23,
    "small one": 0.60, "small three": 0.16, "stop < word": -0.66, "three capital": -0.18, "three close": -0.15, "three comma": 0.40,
    "three counting": 0.40, "three edge": 0.41, "three ending": 0.13, "three more": -0.16, "three preposition": 0.36,
    "three small": -0.29, "three stop": 0.11, "three word": 0.64, "two auxiliary": 0.41, "two close": -0.31, "two comma": -0.52,
    "two edge": 0.18, "two ending": -0.32, "two joining": 0.34, "two more": 0.44, "two stop": 0.35, "two word": -0.24,
    "word . auxiliary": -0.18, "word . comma": 0.25, "word . counting": -0.57, "word . ending": 1.03, "word . joining": 0.27,
    "word . preposition": -0.29, "word . stop": -0.14, "word . word": 0.13, "word < article": 0.33, "word < auxiliary": 0.49,
    "word < capital": 0.51, "word < comma": 0.14, "word < joining": 0.33, "word < many": -0.59, "word < opening capital": -0.27,
    "word < preposition": -0.15, "word < small": -0.14, "word day": 0.17, "word one": -0.87, "word three": 0.71, "word two": 0.67,
    "words": -0.69, "words few": 0.53, "words none": 0.16, "year among years": -0.63,
}  # fmt: skip
