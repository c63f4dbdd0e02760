"""The properties of letters: fonts, size, emphasis, direction, language."""

from unicodedata import east_asian_width

from adref.model.form import Style
from adref.model.language import Direction, Emphasis, Language
from adref.writing.docx.element import Element, word
from adref.writing.docx.length import half_points

UNDETERMINED, NO_LANGUAGE = "und", "x-none"
"""How a tag begins that names no language, and what Word has for none."""


def fonts(language: Language) -> Element:
    """The font of each kind of script."""
    families = language.fonts
    return word(
        "rFonts",
        ascii=families.word_latin,
        hAnsi=families.word_latin,
        cs=families.word_complex,
        eastAsia=families.word_east_asian,
    )


def one_font(family: str) -> Element:
    """One font for whatever is written."""
    return word("rFonts", ascii=family, hAnsi=family, cs=family, eastAsia=family)


def spoken(tag: str) -> Element:
    """The proofing language of words in whatever script; none where it is unknown."""
    known = NO_LANGUAGE if tag.startswith(UNDETERMINED) else tag
    return word("lang", val=known, eastAsia=known, bidi=known)


def size(style: Style) -> list[Element]:
    """The size of all scripts alike, as in the PDF."""
    value = half_points(style.size)
    return [word("sz", val=value), word("szCs", val=value)]


def italic() -> list[Element]:
    """Slanted letters."""
    return [word("i"), word("iCs")]


def bold() -> list[Element]:
    """Heavy letters."""
    return [word("b"), word("bCs")]


def emphasis(language: Language) -> list[Element]:
    """How the language sets words apart."""
    match language.emphasis:
        case Emphasis.ITALIC:
            return italic()
        case Emphasis.BOLD:
            return bold()
        case Emphasis.FACE:
            return [word("rFonts", eastAsia=language.fonts.word_emphasis)]


def tongue(language: Language) -> Element:
    """The proofing languages."""
    proofing = language.word_languages
    return word(
        "lang",
        val=proofing.latin,
        eastAsia=proofing.east_asian,
        bidi=proofing.complex,
    )


def right_to_left(language: Language) -> list[Element]:
    """The direction of letters, where it is not the usual one."""
    return [word("rtl")] if language.direction is Direction.RTL else []


def wide(language: Language, words: str) -> list[Element]:
    """Asks for wide quotation marks and dashes among East Asian characters.

    Word sets them in the Latin font otherwise. The hint stays away from words
    without such characters, whose accented letters it would set wide as well.
    """
    script = language.tag.partition("-")[0]
    own = script == language.word_languages.east_asian.partition("-")[0]
    if own and any(east_asian_width(letter) == "W" for letter in words):
        return [word("rFonts", hint="eastAsia")]
    return []
