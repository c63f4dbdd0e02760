"""The measures of a form as one language needs them. Every writer asks here."""

from dataclasses import replace

from adref.model.form import Points, Style
from adref.model.language import Language


def measured(style: Style, language: Language) -> Style:
    """The style with its size and line distance as this language sets them."""
    return replace(
        style,
        size=Points(style.size * language.fonts.size),
        line=Points(style.line * language.fonts.line),
    )
