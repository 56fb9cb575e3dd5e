"""What the traits of bare digits weigh (`bare.py`), in log-odds of their counting something.

They were fitted by logistic regression on bare digits of published copy in nine languages, half of which count nothing, and of stories whose ledgers
know what they count. No trait holds a word, so that what was learnt of eight languages serves for the ninth nearly as well.
"""

from __future__ import annotations

from collections.abc import Mapping

SURE = -0.5
"""The log-odds from which on bare digits are a count: at -0.5 six of ten that count nothing in published copy are told, and one of twenty that counts is lost."""
BIAS: float = 2.20
WEIGHTS: Mapping[str, float] = {
    "a count": 0.86, "after abbreviation": 0.37, "after article": 0.20, "after auxiliary": 1.00, "after capital": -0.68,
    "after close": -1.51, "after colon": -0.94, "after comma": 0.52, "after counting": 1.22, "after dash": -1.02, "after edge": 1.07,
    "after ending": 0.83, "after hyphen": -0.47, "after joining": 0.50, "after letter": -1.55, "after many": 0.41, "after more": 1.11,
    "after number": -0.96, "after opening capital": -1.22, "after preposition": 1.07, "after quote": -0.66, "after sign": -1.40,
    "after small": 1.05, "after stop": 0.53, "after word": 0.54, "article alone three": 0.07, "article alone two": -0.71,
    "bare 0": -0.76, "bare 1": 0.78, "before abbreviation": 0.06, "before article": -1.33, "before auxiliary": 1.31,
    "before capital": -0.15, "before colon": 1.22, "before comma": 0.55, "before counting": 0.85, "before dash": -1.52,
    "before joining": -0.17, "before letter": -1.03, "before many": -0.08, "before more": 0.98, "before noun": -0.44,
    "before number": -1.74, "before open": 0.56, "before opening capital": 0.44, "before preposition": 0.76, "before quote": -0.29,
    "before sign": -1.20, "before small": 0.85, "before special": -0.13, "before stop": -1.04, "before word": 0.54,
    "behind special day": 0.18, "beside special": -0.94, "brackets in a row": 2.19, "counts 00": -0.77, "counts 01": -0.75,
    "counts 10": 0.43, "counts 11": 1.09, "counts near 0": -0.52, "counts near 1": -0.37, "counts near 2": 0.89, "in a name": -0.66,
    "in brackets": 0.28, "in brackets before comma": 0.90, "in brackets before joining": 0.53, "in brackets before stop": 0.43,
    "in brackets before word": 1.18, "in brackets behind capital": -0.23, "in brackets behind word": -0.98, "in brackets one": -0.61,
    "in brackets two": -0.07, "long row": -0.66, "name before": -0.94, "names": -0.50, "no small letters": -0.65, "noun before": 0.28,
    "preposition alone day": 0.82, "preposition alone one": 0.64, "preposition alone three": -0.33, "preposition alone two": -1.32,
    "row": 0.30, "row by its word": -0.69, "second abbreviation": -0.77, "second article": 0.84, "second auxiliary": 0.24,
    "second capital": -0.58, "second close": -0.63, "second colon": 0.16, "second comma": 0.59, "second counting": 1.42,
    "second edge": 0.28, "second hyphen": 0.58, "second letter": -0.74, "second many": -0.85, "second more": -0.29,
    "second noun": 0.74, "second number": 0.10, "second open": -0.44, "second opening capital": 0.33, "second quote": 0.36,
    "second sign": -1.72, "second small": 0.18, "second special": 0.47, "second stop": -0.76, "second word": 0.53, "size day": 0.93,
    "size decimal": 0.17, "size four": -0.57, "size long": -1.46, "size negative": 0.43, "size one": -0.35, "size range": -0.85,
    "size three": 1.70, "size two": 0.76, "size year": -0.76, "words": -1.39, "words few": -0.25, "words none": 1.64,
}  # fmt: skip
