"""The measures of a form as one language needs them. Every writer asks here."""

from dataclasses import replace

from adref.model.form import Align, Form, Points, Style
from adref.model.language import Language
from adref.model.script import Script

TEXT = "plain"
"""The style whose indents are the margins of running text."""

FIRST = {1: 1.0, 2: 0.65, 3: 0.46, 4: 0.36}
"""How much of a table of names the names take, by its number of columns."""

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


def relative(script: Script, language: Language) -> float:
    """How many times as large as the letters around it a script is set; 1 at least."""
    return max(1.0, script.size / language.fonts.size)


def shares(columns: int) -> tuple[float, ...]:
    """How wide the columns of a table of names are, as parts of the whole."""
    first, others = FIRST[columns], columns - 1
    return (first, *((1 - first) / others for _ in range(others)))


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
