"""Word's styles are the form's, as the language measures them."""

import pytest

from adref.model.language import Direction, Emphasis
from adref.writing.sheet import measured
from written import (
    Element,
    Everything,
    Samples,
    Written,
    amount,
    every,
    one,
    own,
    said,
    seek,
)

PARTS = ("document", "footnotes", "header1", "header2", "footer1", "footer2")
REQUIRED = {
    "Normal": "Normal",
    "DefaultParagraphFont": "Default Paragraph Font",
    "FootnoteReference": "footnote reference",
}
SCRIPTS = ("ascii", "hAnsi", "cs", "eastAsia")


def styles(written: Written) -> dict[str, Element]:
    made = every(written.part("styles"), "style")
    return {own(style, "styleId") or "": style for style in made}


def test_the_styles_are_those_of_the_form_and_three_that_word_needs(
    everything: Everything,
) -> None:
    for written in everything.values():
        names = {name: said(style, "name") for name, style in styles(written).items()}
        form = {name: style.word for name, style in written.form.styles.items()}
        assert names == {**form, **REQUIRED}


def test_every_style_that_is_used_is_defined(everything: Everything) -> None:
    for written in everything.values():
        used = {
            own(element)
            for part in PARTS
            for kind in ("pStyle", "rStyle")
            for element in every(written.part(part), kind)
        }
        assert used <= styles(written).keys()


def test_every_style_rests_on_one_that_is_there(draft: Written) -> None:
    based = {said(style, "basedOn") for style in styles(draft).values()}
    assert based == {None, "Normal", "DefaultParagraphFont"}


def test_a_style_has_the_measures_of_the_form(draft: Written) -> None:
    for name, style in draft.form.styles.items():
        made, wanted = styles(draft)[name], measured(style, draft.language)
        spacing = one(made, "pPr/spacing")
        assert said(made, "rPr/sz") == said(made, "rPr/szCs")
        size = amount(one(made, "rPr/sz")) / 2
        assert size == pytest.approx(wanted.size, abs=0.26)
        for side in ("before", "after", "line"):
            length = amount(spacing, side) / 20
            assert length == pytest.approx(getattr(wanted, side), abs=0.03)
        assert own(spacing, "lineRule") == "atLeast"


def test_headings_are_in_the_outline_and_stay_with_their_text(draft: Written) -> None:
    for name, style in draft.form.styles.items():
        made = styles(draft)[name]
        level = str(style.heading - 1) if style.heading else None
        assert said(made, "pPr/outlineLvl") == level
        assert (seek(made, "pPr/keepNext") is not None) == style.keep_next


def test_the_start_of_a_line_is_its_left_to_word_in_either_direction(
    draft: Written,
) -> None:
    # Word reads left and right as start and end in a bidi paragraph.
    assert said(styles(draft)["date"], "pPr/jc") == "left"
    assert said(styles(draft)["symbol"], "pPr/jc") == "right"


def test_styles_run_as_their_language_does(draft: Written) -> None:
    wanted = "1" if draft.language.direction is Direction.RTL else "0"
    for name in draft.form.styles:
        assert said(styles(draft)[name], "pPr/bidi") == wanted


@pytest.mark.parametrize("code", ["en", "ar", "zh"])
def test_no_script_slants_that_does_not(samples: Samples, code: str) -> None:
    written = samples["submission", code]
    assert written.form.styles["group"].italic
    slants = seek(styles(written)["group"], "rPr/i") is not None
    assert slants == (written.language.emphasis is Emphasis.ITALIC)


@pytest.mark.parametrize(("name", "eighths"), [("addressees", "12"), ("header", "4")])
def test_a_rule_is_as_thick_as_the_form_says(
    samples: Samples, name: str, eighths: str
) -> None:
    made = styles(samples["submission", "en"])[name]
    assert said(made, "pPr/pBdr/bottom", "sz") == eighths


def test_only_names_that_word_knows_are_not_custom(draft: Written) -> None:
    known = {
        said(style, "name")
        for style in styles(draft).values()
        if own(style, "customStyle") is None
    }
    assert known == {*REQUIRED.values(), "footnote text", "header", "footer"}


def test_fonts_are_those_of_the_language(draft: Written) -> None:
    face = one(draft.part("styles"), "docDefaults/rPrDefault/rPr/rFonts")
    fonts = draft.language.fonts
    assert [own(face, script) for script in SCRIPTS] == [
        fonts.word_latin,
        fonts.word_latin,
        fonts.word_complex,
        fonts.word_east_asian,
    ]


def test_every_font_is_in_the_table_and_once(everything: Everything) -> None:
    for name, written in everything.items():
        fonts = every(written.part("fontTable"), "font")
        listed = [own(font, "name") for font in fonts]
        used = {
            own(face, script)
            for part in ("styles", "document", "footnotes")
            for face in every(written.part(part), "rFonts")
            for script in SCRIPTS
        }
        assert len(set(listed)) == len(listed), name
        assert used - {None} <= set(listed), name
