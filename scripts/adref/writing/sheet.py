"""The measures of a form as one language needs them. Every writer asks here."""

from dataclasses import replace

from adref.model.form import Align, Form, Points, Style
from adref.model.language import Language

TEXT = "plain"
"""The style whose indents are the margins of running text."""

LEAST = 2
GUTTER = 9
"""Points between a line of a table and the words below it, or beside it: there the bar
of an untranslated paragraph has to find room."""


def measured(style: Style, language: Language) -> Style:
    """The style with its size, lines and alignment as this language has them."""
    torn = style.align is Align.JUSTIFY and not language.justified
    return replace(
        style,
        align=Align.START if torn else style.align,
        size=Points(style.size * language.fonts.size),
        line=Points(style.line * language.fonts.line),
    )


def turned(form: Form) -> Form:
    """The form for two columns: its sheet lies on its side, its margins are narrow.

    On A4 a column is then about as wide as the text of the sheet that stands.
    """
    text = form.styles[TEXT]
    page = replace(form.page, width=form.page.height, height=form.page.width)
    styles = {name: _moved(style, text) for name, style in form.styles.items()}
    return replace(form, page=page, styles=styles)


def _moved(style: Style, text: Style) -> Style:
    return replace(
        style,
        start=Points(max(style.start - text.start, 0) + GUTTER),
        end=Points(max(style.end - text.end, 0) + GUTTER),
    )
