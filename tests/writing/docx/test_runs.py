"""Runs speak their language, run its way and stand out as it does."""

from dataclasses import replace

import pytest

from adref.model.document import Run
from adref.model.language import Direction, Emphasis, Language
from written import (
    Element,
    Everything,
    Samples,
    Write,
    Written,
    every,
    own,
    said,
    seek,
    words,
)

PARTS = ("document", "footnotes", "header1", "footer1", "footer2")


def runs(written: Written, part: str = "document") -> list[Element]:
    return every(written.part(part), "r")


def run_of(written: Written, text: str) -> Element:
    return next(run for run in runs(written) if words(run) == text)


def has(run: Element, name: str) -> bool:
    return seek(run, f"rPr/{name}") is not None


def test_every_run_with_words_tells_its_languages(everything: Everything) -> None:
    for name, written in everything.items():
        for part in PARTS:
            for run in filter(words, runs(written, part)):
                for script in ("val", "eastAsia", "bidi"):
                    assert said(run, "rPr/lang", script), (name, words(run))


def test_a_run_in_another_language_brings_its_own(
    samples: Samples, languages: dict[str, Language]
) -> None:
    run = run_of(samples["submission", "en"], "Prie")
    assert said(run, "rPr/lang") == languages["fr"].word_languages.latin


def test_a_right_to_left_run_says_so(samples: Samples) -> None:
    assert has(run_of(samples["draft-resolution", "ar"], "إذ تشير"), "rtl")


def test_an_isolated_run_keeps_to_left_to_right(samples: Samples) -> None:
    assert not has(run_of(samples["draft-resolution", "ar"], "A/99/L.41/Rev.1"), "rtl")


def test_nothing_else_in_a_right_to_left_text_does(samples: Samples) -> None:
    written = samples["submission", "ar"]
    assert written.language.direction is Direction.RTL
    left = {words(run) for run in runs(written) if words(run) and not has(run, "rtl")}
    assert left == {
        run.text
        for block in written.document.blocks
        for run in block.runs
        if run.isolated or block.language == "en"
    }


def test_nothing_is_put_into_the_words(everything: Everything) -> None:
    for name, written in everything.items():
        made = {words(run) for run in runs(written)}
        for block in written.document.blocks:
            assert {run.text for run in block.runs if not run.note} <= made, name


def test_an_opener_stands_out_as_its_language_wants(draft: Written) -> None:
    opener = next(
        run.text
        for block in draft.document.blocks
        for run in block.runs
        if run.opener and block.style == "preambular"
    )
    run = run_of(draft, opener)
    marks = {mark for mark in ("b", "bCs", "i", "iCs") if has(run, mark)}
    face = said(run, "rPr/rFonts", "eastAsia")
    none: set[str] = set()
    wanted = {
        Emphasis.ITALIC: ({"i", "iCs"}, None),
        Emphasis.BOLD: ({"b", "bCs"}, None),
        Emphasis.FACE: (none, draft.language.fonts.word_emphasis),
    }
    assert (marks, face) == wanted[draft.language.emphasis]


def test_strong_words_are_bold_in_every_script(draft: Written) -> None:
    blocks = draft.document.blocks
    strong = next(run.text for block in blocks for run in block.runs if run.strong)
    assert has(run_of(draft, strong), "b")
    assert has(run_of(draft, strong), "bCs")


def test_emphasis_stands_out_like_an_opener(samples: Samples) -> None:
    *_, run = (
        run for run in runs(samples["submission", "en"]) if words(run) == "Follow-up"
    )
    assert has(run, "i")
    assert has(run, "iCs")


def test_chinese_quotation_marks_are_asked_to_be_wide(samples: Samples) -> None:
    run = next(run for run in runs(samples["submission", "zh"]) if "“" in words(run))
    assert said(run, "rPr/rFonts", "hint") == "eastAsia"


@pytest.mark.parametrize(("code", "text"), [("zh", "A/99/L.41/Rev.1"), ("en", "“")])
def test_latin_words_are_not(samples: Samples, code: str, text: str) -> None:
    run = next(run for run in runs(samples["submission", code]) if text in words(run))
    assert not has(run, "rFonts")


def test_chinese_words_in_an_english_text_are_not(
    samples: Samples, write: Write
) -> None:
    document = samples["submission", "en"].document
    block = replace(document.blocks[0], runs=(Run("the “图书馆”"),))
    (run, *_) = runs(write(replace(document, blocks=(block,))))
    assert not has(run, "rFonts")


def test_words_in_another_language_have_its_fonts_and_size(
    samples: Samples, languages: dict[str, Language]
) -> None:
    run = run_of(samples["submission", "ar"], "Requests")
    assert said(run, "rPr/rFonts", "ascii") == languages["en"].fonts.word_latin
    assert said(run, "rPr/sz") == said(run, "rPr/szCs") == "20"


def test_a_pointer_leads_to_the_paragraph_it_names(draft: Written) -> None:
    (link,) = every(draft.body, "hyperlink")
    assert own(link, "anchor") == "_p_registry"
    assert words(link).strip() == "1"


@pytest.mark.parametrize("target", ["", "not-printed"])
def test_a_pointer_to_nothing_is_only_words(
    samples: Samples, write: Write, target: str
) -> None:
    document = samples["submission", "en"].document
    block = replace(document.blocks[0], runs=(Run("here", target=target),))
    written = write(replace(document, blocks=(block,)))
    assert not every(written.body, "hyperlink")
    assert words(written.body) == "here"
