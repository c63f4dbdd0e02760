"""The sheet, its header and its footer."""

import pytest

from written import RELATIONS, Written, amount, every, one, own, seek, tag, words


def test_the_sheet_is_that_of_the_form(draft: Written) -> None:
    page = draft.form.page
    size, margins = one(draft.body, "sectPr/pgSz"), one(draft.body, "sectPr/pgMar")
    assert amount(size, "w") / 20 == pytest.approx(page.width, abs=0.03)
    assert amount(size, "h") / 20 == pytest.approx(page.height, abs=0.03)
    for side in ("top", "bottom", "left", "right", "header", "footer"):
        wanted = getattr(page, side)
        assert amount(margins, side) / 20 == pytest.approx(wanted, abs=0.03)


def test_the_first_page_has_a_header_and_a_footer_of_its_own(draft: Written) -> None:
    relation = f"{{{RELATIONS}}}id"
    edges = [
        (tag(edge), own(edge, "type"), edge.get(relation))
        for edge in one(draft.body, "sectPr")
        if edge.get(relation)
    ]
    assert seek(draft.body, "sectPr/titlePg") is not None
    assert [edge[:2] for edge in edges] == [
        ("headerReference", "default"),
        ("headerReference", "first"),
        ("footerReference", "default"),
        ("footerReference", "first"),
    ]
    assert len({edge[2] for edge in edges}) == 4


def test_the_short_title_runs_on_all_pages_but_the_first(draft: Written) -> None:
    assert words(draft.part("header1")) == draft.document.running
    assert words(draft.part("header2")) == ""


@pytest.mark.parametrize("part", ["footer1", "footer2"])
def test_the_footer_counts_pages_as_the_document_says(
    draft: Written, part: str
) -> None:
    fields = [own(field, "instr") for field in every(draft.part(part), "fldSimple")]
    assert fields == [" PAGE ", " NUMPAGES "]
    assert words(draft.part(part)) == "1/1"


def test_the_parts_of_a_page_number_keep_their_order(draft: Written) -> None:
    # Right-to-left runs would print page one of three as 3/1.
    assert not every(one(draft.part("footer1"), "p/fldSimple"), "rtl")
