"""A title and a body in; one self-contained HTML page out: no script, nothing fetched, light and dark, fit to print."""

from __future__ import annotations

import html

from factlint.report.safe import safe

_STYLE = """
:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#5a5a5a;--paper:#fff;--card:#f6f5f2;--line:#d9d6cf;--error:#a4161a;--warning:#8a5a00;--info:#1f5f99;--good:#2d6a36;--link:#0b57a4;
--error-back:#fde4e4;--warning-back:#fff0cf;--info-back:#e2eefb;--good-back:#e3f2e4}
@media (prefers-color-scheme:dark){:root{--ink:#e9e7e2;--soft:#a9a59c;--paper:#17171a;--card:#212125;--line:#3a3a40;--error:#ff8f8a;--warning:#ffc861;--info:#8fc3ff;--good:#8fd39a;--link:#8fc3ff;
--error-back:#4a1f20;--warning-back:#45350f;--info-back:#1c3450;--good-back:#1d3a22}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 Georgia,"Times New Roman",serif}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .4rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;overflow-wrap:anywhere}
h3{font:600 .95rem/1.4 system-ui,sans-serif;margin:0 0 .5rem}
.soft,.meta,small{color:var(--soft);font:.85rem/1.5 system-ui,sans-serif}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.8rem 0 0;list-style:none;font:600 .85rem/1 system-ui,sans-serif}
.counts li,.badge{padding:.35rem .6rem;border-radius:1rem;border:1px solid currentColor}
.badge{padding:.1rem .45rem;font:600 .75rem/1.5 system-ui,sans-serif;white-space:nowrap}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
article.finding{background:var(--card);border:1px solid var(--line);border-left:.35rem solid currentColor;border-radius:.3rem;padding:.9rem 1.1rem;margin:0 0 1rem;break-inside:avoid}
article.finding>*{color:var(--ink)}article.finding>h3 .badge.error{color:var(--error)}article.finding>h3 .badge.warning{color:var(--warning)}article.finding>h3 .badge.info{color:var(--info)}
blockquote{margin:.6rem 0;padding:.1rem 0 .1rem .9rem;border-left:2px solid var(--line)}
mark{color:inherit;background:var(--warning-back);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:3px;padding:0 .1em;border-radius:.15em}
mark.error{background:var(--error-back)}mark.info{background:var(--info-back)}mark.good{background:var(--good-back)}mark.none{background:transparent;text-decoration-style:dotted}
ul.places{margin:.4rem 0 0;padding-left:1.1rem;font:.9rem/1.5 system-ui,sans-serif}p{margin:.4rem 0}a{color:var(--link)}code{font:.85em ui-monospace,monospace;overflow-wrap:anywhere}
.copy{white-space:pre-wrap;overflow-wrap:anywhere}sup a{text-decoration:none;font:600 .7rem/1 system-ui,sans-serif;padding:0 .15em}
table{border-collapse:collapse;width:100%;font:.88rem/1.45 system-ui,sans-serif}th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}
tr:target,article:target{outline:2px solid var(--link)}input[type=checkbox]{width:1.1rem;height:1.1rem}
.wide{overflow-x:auto}@media print{main{max-width:none;padding:0}article.finding{background:none}}
"""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def page(title: str, body: str, language: str = "en") -> str:
    """A whole page. `title` is text, `body` is HTML already."""
    return (
        f'<!DOCTYPE html>\n<html lang="{text(language or "en")}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{text(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )


def text(words: str) -> str:
    """Text for element content and attributes."""
    return html.escape(safe(words), quote=True)


def link(url: str | None, words: str) -> str:
    """A link, where the address is one of the web; else the words alone."""
    if url and url.startswith(("http://", "https://")):
        return f'<a href="{text(url)}" rel="noopener noreferrer">{text(words)}</a>'
    return text(words)
