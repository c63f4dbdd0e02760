"""The look of a document, in CSS: one table of styles for the screen and for paper.

Lengths are multiples of `--pt`: a point on paper, a tenth of the reader's own letter
size on a screen. Indents are multiples of `--in`, which a narrow screen makes small.
"""

from collections.abc import Iterable, Mapping

from adref.model.form import Align, Form, MastheadLayout, Points, Style
from adref.model.language import Emphasis, Language
from adref.model.script import Script
from adref.writing.frame import NARROW, PAPER, PARTS, SCREEN
from adref.writing.leaf import families, leaf
from adref.writing.sheet import measured, relative

NOTE = "footnote"


def style_sheet(
    form: Form,
    languages: tuple[Language, ...],
    used: Mapping[str, frozenset[str]],
    page: str,
) -> str:
    """The style sheet of a document; the first language is the document's own.

    `used` holds the styles that each language is set in; `page` says a page's number
    with {page} and {pages}.
    """
    own = languages[0]
    return "".join(
        (
            PARTS,
            *_masthead(form.masthead),
            *(part for language in languages for part in _faces(language, own)),
            *_styles(form, languages, used),
            _media("print", PAPER, _paper_note(form), leaf(form, own, page)),
            _media(
                "screen",
                SCREEN,
                _screen_fonts(own),
                _media("(max-width:64rem)", NARROW),
            ),
        )
    )


def _styles(
    form: Form, languages: tuple[Language, ...], used: Mapping[str, frozenset[str]]
) -> Iterable[str]:
    own = languages[0]
    for language in languages:
        for name in sorted(used[language.code] & form.styles.keys()):
            style = measured(form.styles[name], language)
            block = _within(f".style-{name}", language, own)
            face = _face(language) if style.italic and language is not own else []
            yield _rule(block, [*face, *_look(style, language)])
            yield from _first_line(block, style)


def _first_line(block: str, style: Style) -> Iterable[str]:
    """Indents as boxes: WeasyPrint puts text-indent on the wrong side of Arabic."""
    if style.first > 0:
        yield _rule(f"{block}::before", [f"margin-inline-start:{_indent(style.first)}"])
    hang = [f"margin-inline-start:{_indent(style.first)}"] if style.first < 0 else []
    width = f"min-width:{_indent(style.tab)}"
    yield _rule(f"{block}>.label,{block}>.mark", [width, *hang])


def hands(scripts: Iterable[Script], own: Language) -> str:
    """The fonts of names in scripts of their own, beside the document's."""
    return "".join(
        _rule(f".in-{script.code}", [_hand(script, own), *_larger(script, own)])
        for script in scripts
    )


def _hand(script: Script, own: Language) -> str:
    faces = dict.fromkeys((*script.page, *own.fonts.page))
    return f"font-family:{families(tuple(faces))}"


def _larger(script: Script, own: Language) -> list[str]:
    """Letters that look small beside the document's; none is made smaller."""
    size = relative(script, own)
    return [f"font-size:{size:.3g}em"] if size > 1 else []


def _within(selector: str, language: Language, own: Language) -> str:
    return selector if language is own else f"{selector}:lang({language.tag})"


def _look(style: Style, language: Language) -> list[str]:
    return [
        f"font-size:{_length(style.size)}",
        f"line-height:calc({style.line:g}*var(--line))",
        f"margin:{_length(style.before)} 0 {_length(style.after)}",
        f"margin-inline:{_indent(style.start)} {_indent(style.end)}",
        f"text-align:{_align(style.align)}",
        *_optional(style, language),
    ]


def _optional(style: Style, language: Language) -> list[str]:
    """What most styles have not, and a note in a heading must not inherit."""
    slant = _emphasis(language) if style.italic else ["font-style:normal"]
    return [
        f"font-weight:{'bold' if style.bold else 'normal'}",
        *slant,
        *(["break-after:avoid"] if style.keep_next else []),
        *_line("top", style.rule_above),
        *_line("bottom", style.rule_below),
    ]


def _line(side: str, thickness: Points) -> list[str]:
    if not thickness:
        return []
    return [f"border-{side}:{_length(thickness)} solid", f"padding-{side}:{_length(2)}"]


def _align(align: Align) -> str:
    return "var(--fill)" if align is Align.JUSTIFY else str(align)


def _faces(language: Language, own: Language) -> Iterable[str]:
    """The fonts of a language, and how its openers and emphasis stand out.

    Words of another language do not stand out as the document's own do besides.
    """
    selector = ":root" if language is own else f":lang({language.tag})"
    anew = [] if language is own else ["font:inherit"]
    yield _rule(selector, _face(language))
    yield _rule(_within("em", language, own), [*anew, *_emphasis(language)])


def _face(language: Language) -> list[str]:
    return [f"font-family:{families(language.fonts.page)}"]


def _emphasis(language: Language) -> list[str]:
    match language.emphasis:
        case Emphasis.ITALIC:
            return ["font-style:italic"]
        case Emphasis.BOLD:
            return ["font-style:normal", "font-weight:bold"]
        case Emphasis.FACE:
            face = families(language.fonts.emphasis)
            size = f"font-size:{language.fonts.emphasis_size:g}em"
            return ["font-style:normal", f"font-family:{face}", size]


def _screen_fonts(own: Language) -> str:
    """A reader's desk may have none of the fonts of the page: Word's come next."""
    fonts = own.fonts
    word = (fonts.word_complex, fonts.word_east_asian, fonts.word_latin)
    page = families(tuple(dict.fromkeys((*fonts.page, *word))))
    rules = _rule(":root", [f"font-family:{page},serif"])
    if own.emphasis is Emphasis.FACE:
        face = families((*fonts.emphasis[:1], fonts.word_emphasis, *fonts.emphasis[1:]))
        rules += _rule("em", [f"font-family:{face},serif"])
    return rules


def _paper_note(form: Form) -> str:
    """A note reaches out of the foot's area, which is as long as its short line."""
    page, note = form.page, form.styles[NOTE]
    width = page.width - page.left - page.right - note.start - note.end
    own = ["float:footnote", f"width:{width:g}pt", "margin-inline:0!important"]
    return _rule(f".{NOTE}", own)


def _masthead(layout: MastheadLayout) -> Iterable[str]:
    for number, row in enumerate(layout.rows, start=1):
        yield _rule(
            f".row:nth-child({number})",
            [f"border-bottom-width:{_length(row.rule)}", "border-bottom-style:solid"],
        )
        yield _rule(
            f".row:nth-child({number})>.cell", [f"height:{_length(row.height)}"]
        )


def _length(points: float) -> str:
    return f"calc({points:g}*var(--pt))" if points else "0"


def _indent(points: float) -> str:
    return f"calc({points:g}*var(--in))" if points else "0"


def _rule(selector: str, declarations: Iterable[str]) -> str:
    return f"{selector}{{{';'.join(declarations)}}}\n"


def _media(query: str, *rules: str) -> str:
    return f"@media {query}{{\n{''.join(rules)}}}\n"
