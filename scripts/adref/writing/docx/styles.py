"""The form's table as Word's styles."""

from adref.model.form import Style
from adref.model.language import Language
from adref.writing.docx.element import Element, properties, root, word
from adref.writing.docx.face import bold, emphasis, fonts, size, tongue
from adref.writing.docx.length import eighths, twips
from adref.writing.docx.manuscript import Manuscript
from adref.writing.docx.numbering import indents
from adref.writing.docx.paragraphs import alignment, direction
from adref.writing.docx.runs import CALL

# Word knows these names itself; all others are ours.
BUILT_IN = ("footnote text", "header", "footer")
BODY = "plain"


def defaults(language: Language) -> Element:
    """The fonts and the language of everything that does not say its own."""
    face = properties("rPr", [fonts(language), tongue(language)])
    return word("docDefaults", word("rPrDefault", face))


def base(manuscript: Manuscript) -> Element:
    """`Normal`, the measures of plain text and what every paragraph has."""
    language = manuscript.language
    style = manuscript.style(BODY, language)
    spacing = word("spacing", line=twips(style.line), lineRule="atLeast")
    habits = ("widowControl", "kinsoku", "overflowPunct", "autoSpaceDE", "autoSpaceDN")
    layout = [*map(word, habits), direction(language), spacing]
    return word(
        "style",
        word("name", val="Normal"),
        word("qFormat"),
        properties("pPr", layout),
        properties("rPr", size(style)),
        type="paragraph",
        default="1",
        styleId="Normal",
    )


def default_letters() -> Element:
    """The character style that Word takes for granted."""
    name = word("name", val="Default Paragraph Font")
    identity = {"type": "character", "default": "1"}
    return word("style", name, **identity, styleId="DefaultParagraphFont")


def note_calls() -> Element:
    """The raised numbers of footnotes."""
    return word(
        "style",
        word("name", val="footnote reference"),
        word("basedOn", val="DefaultParagraphFont"),
        properties("rPr", [word("vertAlign", val="superscript")]),
        type="character",
        styleId=CALL,
    )


def rule(side: str, thickness: float) -> list[Element]:
    """A line above or below a paragraph."""
    if not thickness:
        return []
    width = eighths(thickness)
    return [word(side, val="single", sz=width, space="4", color="auto")]


def rules(style: Style) -> list[Element]:
    """The lines above and below a paragraph."""
    lines = [*rule("top", style.rule_above), *rule("bottom", style.rule_below)]
    return [word("pBdr", *lines)] if lines else []


def cohesion(style: Style) -> list[Element]:
    """Keeps a heading with the text it heads."""
    return [word("keepNext"), word("keepLines")] if style.keep_next else []


def outline(style: Style) -> list[Element]:
    """The place of a heading in the document's outline."""
    return [word("outlineLvl", val=str(style.heading - 1))] if style.heading else []


def spacing(style: Style) -> Element:
    """The distances of lines and of paragraphs."""
    return word(
        "spacing",
        before=twips(style.before),
        after=twips(style.after),
        line=twips(style.line),
        lineRule="atLeast",
    )


def layout(style: Style, language: Language) -> Element:
    """How paragraphs of this style stand on the page."""
    return properties(
        "pPr",
        [
            *cohesion(style),
            *rules(style),
            direction(language),
            spacing(style),
            *indents(style),
            alignment(style),
            *outline(style),
        ],
    )


def face(style: Style, language: Language) -> Element:
    """The letters of this style; where it slants, the language's own emphasis."""
    return properties(
        "rPr",
        [
            *size(style),
            *(bold() if style.bold else ()),
            *(emphasis(language) if style.italic else ()),
        ],
    )


def origin(style: Style) -> dict[str, str]:
    """Whether Word knows the style itself."""
    return {} if style.word in BUILT_IN else {"customStyle": "1"}


def paragraph_style(name: str, manuscript: Manuscript) -> Element:
    """One style of the form, as its language measures it."""
    language = manuscript.language
    style = manuscript.style(name, language)
    return word(
        "style",
        word("name", val=style.word),
        word("basedOn", val="Normal"),
        word("qFormat"),
        layout(style, language),
        face(style, language),
        type="paragraph",
        **origin(style),
        styleId=name,
    )


def styles(manuscript: Manuscript) -> Element:
    """The part that defines the styles."""
    own = [paragraph_style(name, manuscript) for name in manuscript.form.styles]
    shared = [base(manuscript), default_letters(), note_calls()]
    return root("styles", defaults(manuscript.language), *shared, *own)
