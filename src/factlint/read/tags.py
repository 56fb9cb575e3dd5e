"""What front matter writes for a language in; its code, or why there is none, out. Loaded where a value is no code of a language that is carried."""

from __future__ import annotations

import re
from typing import Any

from factlint.read.dates import template

_CODES = frozenset(
    re.findall(
        r"\w+",
        """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo
        fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky
        la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw
        sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu""",
    )
)
"""The codes of two letters of ISO 639-1, and those that it once had. Codes of three letters are thousands, and none of them is doubted."""
_NAMES = {
    "english": "en", "spanish": "es", "español": "es", "castellano": "es", "portuguese": "pt", "português": "pt", "french": "fr", "français": "fr",
    "german": "de", "deutsch": "de", "italian": "it", "italiano": "it", "dutch": "nl", "nederlands": "nl", "indonesian": "id",
    "bahasa indonesia": "id", "turkish": "tr", "türkçe": "tr",
}  # fmt: skip
NO_CODE = "is no code of a language: write one, such as en, de or pt-BR"


def named(value: Any) -> str:
    """The code of a language that is written out ("German", "español"); "" for any other value."""
    return _NAMES.get(" ".join(value.split()).casefold(), "") if isinstance(value, str) else ""


def is_code(code: str) -> bool:
    """Whether a code of two or three letters is one of a language."""
    return code in _CODES or (len(code) == len("eng") and code.isalpha())


def says_nothing(value: Any) -> bool:
    """Whether a value names no one language and is none the worse: empty, yes or no, several, or still to be written by a program."""
    if isinstance(value, list):
        return all(isinstance(each, str) and (named(each) or is_code(re.split(r"[-_]", each)[0].lower())) for each in value)
    return value is None or isinstance(value, bool) or (isinstance(value, str) and (not value.strip() or template(value)))
