"""The measures of a form as one language needs them. Every writer asks here."""

from dataclasses import replace

from adref.model.form import Align, Points, Style
from adref.model.language import Language


def measured(style: Style, language: Language) -> Style:
    """The style with its size, lines and alignment as this language has them."""
    torn = style.align is Align.JUSTIFY and not language.justified
    return replace(
        style,
        align=Align.START if torn else style.align,
        size=Points(style.size * language.fonts.size),
        line=Points(style.line * language.fonts.line),
    )
