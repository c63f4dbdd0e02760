"""The fonts that the file names."""

from adref.model.language import Language
from adref.writing.docx.element import Element, root, word
from adref.writing.docx.manuscript import Manuscript


def font_table(manuscript: Manuscript) -> Element:
    """The part that lists the document's fonts, each once."""
    return fonts_of(manuscript.language)


def fonts_of(*languages: Language) -> Element:
    """The part that lists the fonts of some languages, each once."""
    names = [
        name
        for language in languages
        for name in (
            language.fonts.word_latin,
            language.fonts.word_complex,
            language.fonts.word_east_asian,
            language.fonts.word_emphasis,
        )
    ]
    return root("fonts", *(word("font", name=name) for name in dict.fromkeys(names)))
