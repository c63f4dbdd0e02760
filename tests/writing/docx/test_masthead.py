"""The masthead is a table as the form lays it out."""

from itertools import accumulate, pairwise

import pytest

from adref.model.language import Direction
from written import Element, Samples, Written, amount, every, one, own, seek, words


def table(written: Written) -> Element:
    return one(written.body, "tbl")


def test_the_masthead_has_the_columns_and_rows_of_the_form(draft: Written) -> None:
    layout = draft.form.masthead
    grid = [amount(column, "w") / 20 for column in every(table(draft), "gridCol")]
    heights = [amount(height) / 20 for height in every(table(draft), "trHeight")]
    assert grid == pytest.approx(list(layout.columns), abs=0.03)
    assert heights == pytest.approx([row.height for row in layout.rows], abs=0.03)


def test_a_row_stands_on_a_line_as_thick_as_the_form_says(draft: Written) -> None:
    rows = every(table(draft), "tr")
    lines = [{own(line, "sz") for line in every(row, "bottom")} for row in rows]
    assert lines == [{"4"}, {"12"}]


def test_a_cell_is_as_wide_as_the_columns_it_spans(draft: Written) -> None:
    columns = draft.form.masthead.columns
    for row in every(table(draft), "tr"):
        spans = [amount(span) for span in every(row, "gridSpan")]
        edges = list(accumulate(spans, initial=0))
        widths = [amount(width, "w") / 20 for width in every(row, "tcW")]
        wanted = [sum(columns[start:end]) for start, end in pairwise(edges)]
        assert edges[-1] == len(columns)
        assert widths == pytest.approx(wanted, abs=0.03)


def test_the_masthead_runs_as_its_language_does(draft: Written) -> None:
    rtl = draft.language.direction is Direction.RTL
    assert (seek(table(draft), "tblPr/bidiVisual") is not None) == rtl


def test_the_masthead_holds_the_words_of_its_cells(draft: Written) -> None:
    assert [words(cell) for cell in every(table(draft), "tc")] == [
        "".join(run.text for block in cell.blocks for run in block.runs)
        for row in draft.document.masthead
        for cell in row
    ]


def test_a_form_without_a_masthead_has_no_table(samples: Samples) -> None:
    assert seek(samples["submission", "en"].body, "tbl") is None
