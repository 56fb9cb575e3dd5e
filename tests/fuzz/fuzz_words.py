"""Nothing in; the words that invented drafts, ledgers and configurations are put together from, and a way from any bytes to such a text, out."""

from __future__ import annotations

# fmt: off
WORDS: list[str] = [
    "70", "2,400", "2.400", "1,1,1,1", "0", "-5", "٣", "½", "²", "IV", "one", "hundred", "hundred", "dua", "ratus", "veintidós", "quatre-vingt-dix", "einundzwanzig",
    "million", "Mio.", "at least", "about", "fewer than", "sekitar", "mehr als", "$", "US$", "€", "Rp", "%", "percent", "percentage points", "per", "of", "from", "to", "–", "-",
    "people", "arrested", "released", "killed", "orang", "Menschen", "Prison Watch", "the prosecutor's office", "said", "according to", "told reporters", "kata", "teilte", "mit",
    "“", "”", '"', "«", "»", "(", ")", ",", ".", ";", ":", "!", "?", "…", "—", "/", "\n", "\n\n", "# ", "- ", "| ", "|---|\n", "**", "> ", "[^1]", "<b>", "&amp;", "\t",
    "Nov. 16", "2024-11-16", "16/11/2024", "10. Juni", "Tuesday", "last week", "yesterday", "5 p.m.", "aged 14", "F-16", "No. 7", "Article 5", "3-2", "+1 555 0100", "v2.3.1",
    "---\n", "title: ", "date: ", "lang: de\n", "<!-- factlint: freed -->", "<!-- factlint-ignore[C101]: why -->", "<!-- factlint-ignore[", "until=2026-99-99", "\x00", "\x1b[31m",
    "\u202e", "\u0301", "\xa0", "\u2009", "\ufeff", "\ud800", "鈥", "â€™", "Ã©", "😀", "ß", "İ", "ı", "ﬁ", "TK", "XX", "up 5%", "doubled", "half", "two thirds", "a dozen", "dozens",
]
YAML = [
    "factlint: 1\n", "figures:\n", "sources:\n", "  - ", "  ", "id: ", "label: ", "value: ", "source: ", "as_of: ", "observations:\n", "{", "}", "[", "]", ",", ": ", ":", "- ", "\n",
    "70", "at least 70", "2,400", "'", '"', "|", ">", "&a ", "*a", "<<: ", "!!str ", "!x ", "~", "null", "no", "2024-11-16", "2024-13-45", "#", "a", "freed", "relations:\n", "type: sum",
    "of: [a, b]", "supersedes: ", "defaults:\n", "max_age: ", "30d", "match:\n", "terms:\n", "any: ", "\t", "\x00", "\x07", "\ufeff", "é", "\ud800", "---\n", "...\n", "%YAML 1.1\n", "? ",
]
TOML = ["[tool.factlint]\n", "[per-file-ignores]\n", "[", "]", "=", " = ", '"', "'''", "select", "ignore", "extend", "ledger", "\n", "true", "1", "[]", "{}", ".", ",", "#", "C101", "é", "\x00"]
# fmt: on

# fmt: off
IGNORES = [
    "<!-- factlint-ignore", "<!-- factlint", "[", "]", "(", ")", "C101", "conflict", "ALL", "I", "value-conflict", "nothing", "held", "freed", ",", ":", " why", " -->", "-->", " until=",
    "until=2024-11-01", "until=2099-01-01", "until=2026-99-99", "\n", "\n\n", "---\n", "factlint:\n", "  ignore: ", "  - ", "{rule: C101, reason: x}", "{", "}", "[C101, F003]",
    "Some 2,600 people were arrested after the election, the office said.", "96 people released from prison", "| 5 | 70 |", "- 5 of 3", "> 80%", "{# factlint-ignore[C101]: a #}",
    "<p>", "</p>", "<b>", "date: 2024-11-20\n", "é", "😀", "\r\n", "\t", "\x00", "“", "”", "7 percent", "sum 2 and 3 is 6",
]
# fmt: on


def text_of(data: bytes, words: list[str]) -> str:
    """Any bytes as a text: read as UTF-8 where the first one is even, else each following byte names one of `words`."""
    if not data or data[0] % 2 == 0:
        return data[1:].decode("utf-8", "replace")
    glue = (" ", "")[data[0] // 2 % 2]
    return glue.join(words[each % len(words)] for each in data[1:])
