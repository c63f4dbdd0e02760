"""A leaf of paper in CSS: its margins, its running header and its page number."""

import re

from adref.model.form import Form, Points, Style
from adref.model.language import Direction, Language
from adref.writing.sheet import measured

SEPARATOR = 113
COUNTERS = {"{page}": "counter(page)", "{pages}": "counter(pages)"}


def leaf(form: Form, language: Language, page: str) -> str:
    """The @page rules of a form; `page` says a number with {page} and {pages}."""
    sheet = form.page
    header = measured(form.styles["header"], language)
    footer = measured(form.styles["footer"], language)
    return (
        f"@page{{size:{sheet.width:g}pt {sheet.height:g}pt;"
        f"margin:{sheet.top:g}pt {sheet.right:g}pt {sheet.bottom:g}pt"
        f" {sheet.left:g}pt;"
        f"@top-left{{content:string(running);"
        f"margin-bottom:{sheet.top - sheet.header - _height(header):g}pt;"
        f"{_band(header, language)}}}"
        f"@bottom-left{{content:{_number(page)};"
        f"margin-top:{sheet.bottom - sheet.footer - _height(footer):g}pt;"
        f"{_band(footer, language)}}}"
        f"@footnote{{{_separator(form.styles['footnote'], language)}}}}}\n"
        "@page:first{@top-left{content:none;border:none}}\n"
    )


def families(names: tuple[str, ...]) -> str:
    """Font families as CSS lists them."""
    return ",".join(quoted(name) for name in names)


def quoted(text: str) -> str:
    """A CSS string; all that might end it, or end a style element, is escaped."""
    return '"' + re.sub(r"[^\w .,:()|/-]", _escaped, text) + '"'


def _escaped(match: re.Match[str]) -> str:
    return f"\\{ord(match[0]):06x}"


def _band(style: Style, language: Language) -> str:
    """A band of text across the sheet, as high as its line."""
    weight = "bold" if style.bold else "normal"
    return (
        f"box-sizing:content-box;width:100%;height:{style.line:g}pt;"
        f"padding-bottom:{_gap(style.rule_below):g}pt;"
        f"border-bottom:{style.rule_below:g}pt solid;"
        f"font:{weight} {style.size:g}pt/{style.line:g}pt"
        f" {families(language.fonts.page)};"
        f"text-align:{style.align};direction:{language.direction}"
    )


def _height(style: Style) -> float:
    return style.line + _gap(style.rule_below) + style.rule_below


def _gap(rule: Points) -> float:
    return 2 if rule else 0


def _number(page: str) -> str:
    parts = re.split(r"(\{pages?\})", page)
    return " ".join(COUNTERS.get(part) or quoted(part) for part in parts if part)


def _separator(note: Style, language: Language) -> str:
    """A short line over the notes: the area is short, the notes reach out of it.

    The margin is set on purpose: with WeasyPrint's own, a border and padding push
    notes to the page after their call.
    """
    side = "left" if language.direction is Direction.LTR else "right"
    return (
        f"margin-top:9pt;margin-{side}:{note.start:g}pt;padding-top:4pt;"
        f"width:{SEPARATOR}pt;border-top:.5pt solid;direction:{language.direction}"
    )
