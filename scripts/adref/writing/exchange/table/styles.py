"""The styles of the table's file."""

from collections.abc import Iterable

from adref.model.exchange import Batch
from adref.model.language import Language
from adref.writing.docx.element import Element, properties, root, word
from adref.writing.docx.face import bold, fonts, tongue
from adref.writing.docx.length import half_points
from adref.writing.docx.paragraphs import direction
from adref.writing.docx.styles import default_letters, defaults
from adref.writing.exchange.table.runs import ADDED, DUTY, HINT, REMOVED, TOKEN

BODY, SMALL = 10.0, 8.5
"""Points; each language multiplies them by its own measure."""
GREY, DARK, RED, GREEN, BLUE = "6B6B6B", "404040", "A80000", "1B6E3C", "1F4E99"


def sized(points: float) -> list[Element]:
    """The size of all scripts alike."""
    value = half_points(points)
    return [word("sz", val=value), word("szCs", val=value)]


def coloured(colour: str) -> Element:
    """The colour of letters."""
    return word("color", val=colour)


def style(kind: str, name: str, title: str, face: Iterable[Element]) -> Element:
    """A style of paragraphs or characters."""
    base = {"paragraph": "Normal", "character": "DefaultParagraphFont"}[kind]
    return word(
        "style",
        word("name", val=title),
        word("basedOn", val=base),
        properties("rPr", face),
        type=kind,
        styleId=name,
        **({"customStyle": "1"} if title.startswith("adref") else {}),
    )


def normal(language: Language) -> Element:
    """What every paragraph has."""
    spacing = word("spacing", before="20", after="20")
    return word(
        "style",
        word("name", val="Normal"),
        properties("pPr", [direction(language), spacing]),
        properties("rPr", sized(BODY * language.fonts.size)),
        type="paragraph",
        default="1",
        styleId="Normal",
    )


def spoken(language: Language) -> list[Element]:
    """Letters of a text in this language."""
    own = sized(BODY * language.fonts.size)
    return [fonts(language), *own, tongue(language)]


def around(language: Language) -> list[Element]:
    """The styles of what stands around the texts."""
    small = SMALL * language.fonts.size
    return [
        style("paragraph", "AdrefTitle", "adref title", [*bold(), *sized(13)]),
        style("paragraph", "AdrefLine", "adref line", sized(small)),
        style("paragraph", "AdrefHead", "adref head", [*bold(), *sized(small)]),
        style("paragraph", "AdrefHeading", "adref heading", grey(small, DARK)),
        style("paragraph", "AdrefId", "adref id", grey(7.5)),
        style("paragraph", "AdrefSeals", "adref seals", grey(5)),
        style("paragraph", "AdrefStamp", "adref stamp", grey(6.5)),
        style("paragraph", "AdrefNotes", "adref notes", sized(small)),
        style("paragraph", "header", "header", grey(small, DARK)),
        style("paragraph", "footer", "footer", grey(6.5)),
    ]


def grey(points: float, colour: str = GREY) -> list[Element]:
    """Letters that keep to the background."""
    return [*sized(points), coloured(colour)]


def letters() -> list[Element]:
    """The styles of characters."""
    gone = [word("strike"), coloured(RED)]
    new = [word("u", val="single"), coloured(GREEN)]
    return [
        style("character", TOKEN, "adref token", [coloured(BLUE)]),
        style("character", REMOVED, "adref removed", gone),
        style("character", ADDED, "adref added", new),
        style("character", HINT, "adref hint", [coloured(DARK)]),
        style("character", DUTY, "adref duty", [*bold(), coloured(DARK)]),
    ]


def styles(batch: Batch) -> Element:
    """The part that defines the styles."""
    texts = (("Original", batch.original), ("Target", batch.language))
    return root(
        "styles",
        defaults(batch.language),
        normal(batch.language),
        default_letters(),
        *around(batch.language),
        *(
            style(
                "paragraph", f"Adref{name}", f"adref {name.lower()}", spoken(language)
            )
            for name, language in texts
        ),
        *letters(),
    )
