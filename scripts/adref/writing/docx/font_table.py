"""The fonts that the file names."""

from adref.writing.docx.element import Element, root, word
from adref.writing.docx.manuscript import Manuscript


def font_table(manuscript: Manuscript) -> Element:
    """The part that lists the document's fonts, each once."""
    fonts = manuscript.language.fonts
    names = (
        fonts.word_latin,
        fonts.word_complex,
        fonts.word_east_asian,
        fonts.word_emphasis,
    )
    return root("fonts", *(word("font", name=name) for name in dict.fromkeys(names)))
