"""Paragraphs have the form's styles, their language's direction and their standing."""

from dataclasses import replace

from adref.model.form import Align
from adref.model.language import Direction, Language
from adref.model.text import Standing
from adref.writing.sheet import measured
from written import (
    Everything,
    Samples,
    Write,
    Written,
    every,
    one,
    own,
    said,
    seek,
    tag,
    words,
)


def test_every_paragraph_has_the_style_of_its_block(everything: Everything) -> None:
    for name, written in everything.items():
        for paragraph, block in written.pairs:
            assert said(paragraph, "pPr/pStyle") == block.style, name


def test_an_arabic_paragraph_is_bidi_and_no_other_is(everything: Everything) -> None:
    for written in everything.values():
        for paragraph, block in written.pairs:
            wanted = "1" if block.language == "ar" else "0"
            assert said(paragraph, "pPr/bidi") == wanted


def test_the_mark_of_an_arabic_paragraph_runs_its_way(samples: Samples) -> None:
    # The label of an automatic number runs as this mark does.
    for paragraph, block in samples["submission", "ar"].pairs:
        mark = seek(paragraph, "pPr/rPr/rtl")
        assert (mark is not None) == (block.language == "ar")


def test_a_paragraph_in_another_language_has_its_lines(
    samples: Samples, languages: dict[str, Language]
) -> None:
    written = samples["submission", "ar"]
    (paragraph,) = (made for made, block in written.pairs if block.language == "en")
    style = measured(written.form.styles["operative"], languages["en"])
    assert style.align is Align.JUSTIFY
    assert said(paragraph, "pPr/jc") == "both"
    assert said(paragraph, "pPr/spacing", "line") == str(round(style.line * 20))


def test_words_that_are_not_the_translation_are_shaded_and_barred(
    draft: Written,
) -> None:
    for paragraph, block in draft.pairs:
        shade = said(paragraph, "pPr/shd", "fill")
        bars = [tag(bar) for line in every(paragraph, "pBdr") for bar in line]
        if block.standing is Standing.CURRENT:
            assert (shade, bars) == (None, [])
        else:
            side = "right" if block.language == "ar" else "left"
            assert (shade, bars) == ("F2F2F2", [side])


def test_a_remark_stands_in_brackets_at_the_end_in_small_letters(
    draft: Written,
) -> None:
    paragraph, block = next(pair for pair in draft.pairs if pair[1].remark)
    *_, remark = every(paragraph, "r")
    assert words(remark) == f" ({block.remark})"
    small = measured(draft.form.styles["footnote"], draft.language).size
    assert said(remark, "rPr/sz") == str(round(small * 2))


def test_the_number_of_a_section_is_words_and_a_tab(draft: Written) -> None:
    paragraph, block = next(pair for pair in draft.pairs if pair[1].style == "section")
    first = one(paragraph, "r")
    assert words(first) == f"{block.label} "
    assert seek(first, "tab") is not None


def test_the_section_of_a_right_to_left_document_is_bidi(draft: Written) -> None:
    rtl = draft.language.direction is Direction.RTL
    assert (seek(draft.body, "sectPr/bidi") is not None) == rtl


def test_no_paragraph_is_in_a_content_control(draft: Written) -> None:
    # LibreOffice 7.4 loses the words of such a paragraph when it calls a footnote.
    assert not every(draft.body, "sdt")


def test_each_paragraph_with_an_id_is_bookmarked_by_it(everything: Everything) -> None:
    for name, written in everything.items():
        for paragraph, block in written.pairs:
            mark = said(paragraph, "bookmarkStart", "name")
            assert (mark is not None) == bool(block.id), name
            if mark and len(mark) < 40:
                assert mark == f"_p_{block.id}"


def test_bookmarks_open_and_close_once_and_have_names_word_takes(
    everything: Everything,
) -> None:
    for written in everything.values():
        starts = every(written.body, "bookmarkStart")
        ends = [own(end, "id") for end in every(written.body, "bookmarkEnd")]
        names = [own(start, "name") or "" for start in starts]
        assert [own(start, "id") for start in starts] == ends
        assert len(set(ends)) == len(ends)
        assert len(set(names)) == len(names)
        assert all(0 < len(name) <= 40 for name in names)


def test_an_id_that_comes_again_is_not_bookmarked_again(
    samples: Samples, write: Write
) -> None:
    document = samples["submission", "en"].document
    twice = tuple(replace(block, id="one") for block in document.blocks[:2])
    written = write(replace(document, blocks=twice))
    assert len(every(written.body, "bookmarkStart")) == 1
