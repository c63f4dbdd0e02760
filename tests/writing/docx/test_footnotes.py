"""Footnotes are Word's own and called as composed."""

from adref.model.document import footnotes, words
from written import (
    NAMES,
    Element,
    Samples,
    Written,
    every,
    one,
    own,
    said,
    tag,
)
from written import words as words_in


def shown(run: Element, mark: str, number: str) -> str:
    """The words of a run, with the number where Word counts one."""
    return "".join(
        number if tag(child) == mark else child.text or ""
        for child in run
        if tag(child) in {"t", mark}
    )


def raised(element: Element) -> list[Element]:
    return [
        run
        for run in every(element, "r")
        if said(run, "rPr/rStyle") == "FootnoteReference"
    ]


def notes(written: Written) -> list[Element]:
    made = every(written.part("footnotes"), "footnote")
    return [note for note in made if own(note, "type") is None]


def test_a_call_prints_as_composed(draft: Written) -> None:
    calls = [shown(run, "footnoteReference", "#") for run in raised(draft.body)]
    assert "".join(calls) == "".join(
        note.call.replace(str(note.number), "#") for note in footnotes(draft.document)
    )


def test_the_number_before_a_note_prints_like_its_call(draft: Written) -> None:
    # LibreOffice 7.4 puts its own number before everything: 2() for (2).
    for made, note in zip(notes(draft), footnotes(draft.document), strict=True):
        number = str(note.number)
        before = "".join(shown(run, "footnoteRef", number) for run in raised(made))
        assert before == note.call


def test_a_note_holds_its_words_after_a_tab(draft: Written) -> None:
    for made, note in zip(notes(draft), footnotes(draft.document), strict=True):
        assert words_in(made).endswith(words(note.runs))
        assert len(made.findall("w:p/w:r/w:tab", NAMES)) == 1


def test_notes_are_called_in_the_order_of_their_numbers(draft: Written) -> None:
    calls = every(draft.body, "footnoteReference")
    numbers = [own(call, "id") for call in calls]
    assert numbers == [own(note, "id") for note in notes(draft)] == ["1", "2"]


def test_the_settings_know_the_lines_above_notes(draft: Written) -> None:
    lines = {
        own(note, "id"): own(note, "type")
        for note in every(draft.part("footnotes"), "footnote")
        if own(note, "type")
    }
    known = every(one(draft.part("settings"), "footnotePr"), "footnote")
    assert lines == {"-1": "separator", "0": "continuationSeparator"}
    assert [own(note, "id") for note in known] == list(lines)


def test_a_note_has_the_style_and_the_direction_of_its_language(
    samples: Samples,
) -> None:
    for note in notes(samples["submission", "ar"]):
        assert said(note, "p/pPr/pStyle") == "footnote"
        assert said(note, "p/pPr/bidi") == "1"
