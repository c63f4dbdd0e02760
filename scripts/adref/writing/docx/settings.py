"""The settings of a Word file: that of Word 2013 and later."""

from adref.writing.docx.element import Element, root, word
from adref.writing.docx.footnotes import separators
from adref.writing.docx.length import twips
from adref.writing.docx.manuscript import Manuscript

WORD = "http://schemas.microsoft.com/office/word"
COMPATIBILITY = {
    "compatibilityMode": "15",
    "overrideTableStyleFontSizeAndJustification": "1",
    "enableOpenTypeFeatures": "1",
    "doNotFlipMirrorIndents": "1",
    "differentiateMultirowTableHeaders": "1",
}


def compatibility() -> Element:
    """Asks for the layout of today's Word."""
    return word(
        "compat",
        *(
            word("compatSetting", name=name, uri=WORD, val=value)
            for name, value in COMPATIBILITY.items()
        ),
    )


def languages(manuscript: Manuscript) -> Element:
    """The languages Word falls back to."""
    proofing = manuscript.language.word_languages
    return word(
        "themeFontLang",
        val=proofing.latin,
        eastAsia=proofing.east_asian,
        bidi=proofing.complex,
    )


def settings(manuscript: Manuscript) -> Element:
    """The part that holds the settings."""
    body = manuscript.form.styles["plain"]
    return root(
        "settings",
        word("defaultTabStop", val=twips(body.tab)),
        word("characterSpacingControl", val="compressPunctuation"),
        separators(),
        compatibility(),
        languages(manuscript),
    )
